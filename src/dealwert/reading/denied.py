"""What a report says that the clause above calls wrong."""

from __future__ import annotations

from dealwert.german.lexicon.status_cues import (
    AWAY,
    DENIAL_CUES,
    NOTHING_IN,
    REPORTED,
    RUMOURS,
    TURNING,
)
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading

__all__ = ["is_denied_report"]


def is_denied_report(reading: ClauseReading) -> bool:
    """Return whether it is what a report told that the clause above denies: "dementiert Berichte, wonach …".

    Args:
        reading: The clause that tells it.
    """
    above = reading.parent
    if reading.clause.kind is not ClauseKind.SUBORDINATE or above is None:
        return False
    if reading.clause.opener not in REPORTED or above.lowers.isdisjoint(RUMOURS):
        return False
    if any(words in above.text for words in NOTHING_IN):
        return True  # "an Berichten, wonach …, ist nichts dran"
    if above.has_negation:
        return False
    return not above.lowers.isdisjoint(DENIAL_CUES) or (
        not above.lowers.isdisjoint(TURNING) and AWAY in above.lowers
    )
