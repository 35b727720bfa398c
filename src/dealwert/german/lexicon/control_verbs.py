"""Verbs of which the object, not the subject, does what the infinitive behind them says."""

from __future__ import annotations

__all__ = [
    "CHANCES",
    "DEMANDING_OF",
    "IDLE",
    "LETTING",
    "MANAGED",
    "OF_WHOM",
    "SEIZED",
    "SEIZING",
    "URGING",
]

LETTING: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "d",
        frozenset(
            """untersagt untersagte untersagten untersagen verbietet verbot verboten verbieten verwehrt
            verwehrte verwehrten erlaubt erlaubte erlaubten erlauben gestattet gestattete gestatteten
            gestatten ermöglicht ermöglichte ermöglichten ermöglichen hilft half halfen helfen geholfen""".split()
        ),
    ),
    (
        "a",
        frozenset(
            """zwingt zwang zwangen zwingen gezwungen verpflichtet verpflichtete verpflichteten verpflichten
            überredet überredete überredeten überreden überzeugt überzeugte überzeugten überzeugen
            nötigt nötigte nötigten nötigen genötigt""".split()
        ),
    ),
)
"""The case of the object, and forms of verbs by which it may or must do something: "untersagt X, Y zu kaufen"."""

URGING = frozenset(
    """fordert forderte forderten auffordern auffordert aufforderte aufgefordert drängt drängte drängten
    drängen gedrängt bittet bat baten bitten gebeten empfiehlt empfahl empfehlen empfahlen empfohlen rät
    riet rieten raten geraten ermuntert ermunterte ermutigt ermutigte beschwört beschwor mahnt mahnte
    nahegelegt wirft warf warfen vorgeworfen""".split()
)
"""Forms of verbs by which somebody only wants another one to do something: "drängt X, Y zu verkaufen"."""

OF_WHOM = "von"
DEMANDING_OF = frozenset(
    "verlangt verlangte verlangten verlangen erwartet erwartete erwarteten erwarten fordert forderte forderten".split()
)
"""Forms of verbs by which somebody does so with "von": "verlangt von X, Y zu verkaufen"."""

IDLE = frozenset(
    """weigert weigerte weigerten weigern geweigert versäumt versäumte versäumten vergaß vergaßen vergessen
    verpasst verpasste vertan träumt träumte träumen geträumt""".split()
)
"""Forms of verbs beside which an infinitive tells what is not done: "weigert sich, Y zu verkaufen"."""

CHANCES = frozenset(
    """recht vorkaufsrecht option kaufoption möglichkeit chance gelegenheit frei""".split()
)
"""Words before an infinitive that tells what somebody may do, and need not: "hat das Recht, Y zu kaufen"."""

SEIZED = frozenset(
    "nutzte nutzten nützte nützten genutzt genützt ergriff ergriffen zog gezogen".split()
)
SEIZING = SEIZED | {"nutzt", "nützt"}
"""Forms of verbs of who does what he may, or has done it."""

MANAGED = frozenset("gelang gelungen schaffte geschafft".split())
"""Forms of verbs beside which an infinitive tells what has been done: "es gelang X, Y zu kaufen"."""
