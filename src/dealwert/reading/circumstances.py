"""When a change takes effect, and why somebody leaves."""

from __future__ import annotations

from dealwert.german.dates import DateMention
from dealwert.german.lexicon.change_cues import REASON_CUES
from dealwert.german.lexicon.frame import Sense
from dealwert.model import DepartureReason
from dealwert.reading.frames import ClauseReading, Event
from dealwert.reading.phrases import PhraseKind

__all__ = ["date_of", "reason_of"]

_REASONS = {
    Sense.DIE: DepartureReason.DEATH,
    Sense.RETIRE: DepartureReason.RETIREMENT,
    Sense.DISMISS: DepartureReason.INVOLUNTARY,
    Sense.EXTEND: DepartureReason.TERM_END,
}
"""What the verb itself says of the reason; of extending, where it is denied."""


def date_of(reading: ClauseReading) -> DateMention | None:
    """Return the first date of a clause, ``None`` where there is none."""
    return next((phrase.date for phrase in reading.phrases if phrase.kind is PhraseKind.DATE), None)


def reason_of(event: Event) -> DepartureReason:
    """Return why somebody leaves, as cue words or the verb itself tell."""
    text = event.clause.text
    for name, cues in REASON_CUES:
        if any(cue in text for cue in cues):
            return DepartureReason(name)
    return _REASONS.get(event.frame.sense, DepartureReason.UNSTATED)
