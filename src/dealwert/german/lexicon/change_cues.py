"""Words around a change of office that say how it is meant."""

from __future__ import annotations

__all__ = ["DEMAND_CUES", "INTERIM_CUES", "REPLACING_VERBS", "TIME_NOUNS"]

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

TIME_NOUNS = frozenset(
    """tag tage tagen woche wochen monat monate monaten jahr jahre jahren quartal halbjahr anfang mitte ende
    montag dienstag mittwoch donnerstag freitag samstag sonntag sommer winter herbst frühjahr frühling
    jänner januar februar feber märz april mai juni juli august september oktober november dezember
    abend morgen stunde stunden vorwoche mal male zeit""".split()
)
"""Nouns that without a preposition tell when, and are no object."""
