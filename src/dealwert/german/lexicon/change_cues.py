"""Words around a change of office that say how it is meant."""

from __future__ import annotations

__all__ = ["DEMAND_CUES", "INTERIM_CUES", "REPLACING_VERBS"]

DEMAND_CUES = frozenset(
    """fordert forderte fordern forderten gefordert forderung forderungen verlangt verlangte verlangen
    ruf rufe rufen droht drohte drohen spekulationen spekulation gerüchte gerücht möglich mögliche
    möglichen möglicher droht diskussion debatte wunsch hofft legt-nahe nahegelegt ablehnt abgelehnt
    gelehnt lehnt kritisiert aufforderung""".split()
)
"""Beside "Rücktritt" or "Entlassung": somebody wants it, it has not happened."""

INTERIM_CUES = frozenset(
    """interimistisch interimsmäßig kommissarisch vorübergehend provisorisch vorläufig interims
    übergangsweise einstweilen""".split()
)

REPLACING_VERBS = frozenset("ablösen ersetzen".split())
"""Verbs of succeeding that say that the predecessor goes."""
