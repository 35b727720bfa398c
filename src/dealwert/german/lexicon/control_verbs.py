"""Verbs of which the object, not the subject, does what the infinitive behind them says."""

from __future__ import annotations

__all__ = ["LETTING", "URGING"]

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
    nahegelegt""".split()
)
"""Forms of verbs by which somebody only wants another one to do something: "drängt X, Y zu verkaufen"."""
