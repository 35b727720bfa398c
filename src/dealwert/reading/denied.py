"""What the clause above calls wrong, or says not to be done, though it may be."""

from __future__ import annotations

from dealwert.german.lexicon.clause_words import CONTENT
from dealwert.german.lexicon.control_verbs import CHANCES, IDLE, MANAGED, SEIZED, SEIZING
from dealwert.german.lexicon.status_cues import (
    AWAY,
    CALLED_WRONG,
    DENIAL_CUES,
    IN_VAIN,
    NOT_SO,
    NOTHING_IN,
    PLUPERFECT,
    REPORTED,
    RUMOURS,
    TRYING,
    TURNING,
)
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading, Event, Tense

__all__ = [
    "has_come_off",
    "is_called_wrong",
    "is_denied_report",
    "is_left_undone",
    "was_in_vain",
]


def is_denied_report(reading: ClauseReading) -> bool:
    """Return whether it is what a report told that the clause above denies: "dementiert Berichte, wonach …".

    Args:
        reading: The clause that tells it.
    """
    above = reading.parent
    if reading.clause.kind is not ClauseKind.SUBORDINATE or above is None:
        return False
    if _is_denied_content(reading):
        return True
    if reading.clause.opener not in REPORTED or above.lowers.isdisjoint(RUMOURS):
        return False
    if any(words in above.text for words in NOTHING_IN):
        return True  # "an Berichten, wonach …, ist nichts dran"
    if above.has_negation:
        return False
    return not above.lowers.isdisjoint(DENIAL_CUES) or (
        not above.lowers.isdisjoint(TURNING) and AWAY in above.lowers
    )


def _is_denied_content(reading: ClauseReading) -> bool:
    """Return whether it is denied what a clause with "dass" tells: "X dementiert, dass er Y kaufen will"."""
    above = reading.parent
    if reading.clause.opener != CONTENT or above is None or above.has_negation:
        return False
    is_turned_away = not above.lowers.isdisjoint(TURNING) and AWAY in above.lowers
    return is_turned_away or not above.lowers.isdisjoint(DENIAL_CUES)


def is_called_wrong(reading: ClauseReading) -> bool:
    """Return whether the clause above says that what one with "dass" tells may not be so: "ist ein Gerücht".

    Args:
        reading: The clause that tells it.
    """
    above = reading.parent
    if reading.clause.opener != CONTENT or above is None:
        return False
    cues = NOT_SO if above.has_negation else CALLED_WRONG
    return not above.lowers.isdisjoint(cues)


def is_left_undone(event: Event) -> bool:
    """Return whether an infinitive tells what somebody does not, or only may do: "weigert sich, Y zu kaufen".

    Args:
        event: What the infinitive tells.
    """
    above = _above(event)
    if above is None:
        return False
    if above.has_negation or not above.lowers.isdisjoint(IDLE):
        return True
    antecedent = event.clause.clause.antecedent
    is_chance = antecedent is not None and antecedent.lower in CHANCES
    return is_chance and above.lowers.isdisjoint(SEIZING)


def has_come_off(event: Event) -> bool:
    """Return whether an infinitive tells what somebody has managed to do: "es gelang X, Y zu kaufen".

    Args:
        event: What the infinitive tells.
    """
    above = _above(event)
    if above is None:
        return False
    is_seized = not (above.lowers.isdisjoint(SEIZED) or above.lowers.isdisjoint(CHANCES))
    return is_seized or not above.lowers.isdisjoint(MANAGED)


def was_in_vain(event: Event) -> bool:
    """Return whether an infinitive tells what somebody once tried: "hatte versucht, Y zu kaufen".

    Args:
        event: What the infinitive tells.
    """
    above = _above(event)
    if above is None or above.lowers.isdisjoint(TRYING):
        return False
    return not above.lowers.isdisjoint(PLUPERFECT | IN_VAIN)


def _above(event: Event) -> ClauseReading | None:
    """Return the clause above an infinitive."""
    is_infinitive = event.clause.clause.kind is ClauseKind.INFINITIVE and event.tense is Tense.OPEN
    return event.clause.parent if is_infinitive and event.noun is None else None
