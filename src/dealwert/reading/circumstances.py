"""When a change takes effect, and why somebody leaves."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.dates import DateMention
from dealwert.german.lexicon.change_cues import (
    ASSEMBLIES,
    DAYS_OF_NEWS,
    REASON_CUES,
    SINCE,
    STARTS,
    UNTIL,
)
from dealwert.german.lexicon.frame import Sense
from dealwert.model import DepartureReason
from dealwert.reading.change_senses import GOING
from dealwert.reading.frames import ClauseReading, Event, Tense
from dealwert.reading.phrases import Phrase, PhraseKind

__all__ = ["date_of", "dates_of", "reason_of"]

_REASONS = {
    Sense.DIE: DepartureReason.DEATH,
    Sense.RETIRE: DepartureReason.RETIREMENT,
    Sense.DISMISS: DepartureReason.INVOLUNTARY,
    Sense.EXTEND: DepartureReason.TERM_END,
}
"""What the verb itself says of the reason; of extending, where it is denied."""


_DECISIONS = frozenset({Sense.APPOINT, Sense.ELECT, Sense.NOMINATE, Sense.STAY, Sense.EXTEND})
"""What a body decides on one day for another."""


def date_of(reading: ClauseReading) -> DateMention | None:
    """Return the first date of a clause, ``None`` where there is none."""
    return next((phrase.date for phrase in reading.phrases if phrase.kind is PhraseKind.DATE), None)


def dates_of(event: Event) -> tuple[DateMention | None, DateMention | None]:
    """Return when a change was made public, and when it takes effect.

    "Der Aufsichtsrat bestellte P am Dienstag" tells of the day of the decision, "tritt am Dienstag
    zurück" of the day on which the office ends.
    """
    announced = effective = None
    decides = event.frame.sense in _DECISIONS and event.tense is Tense.PAST
    phrases = event.clause.phrases
    for place, phrase in enumerate(phrases):
        if phrase.kind is not PhraseKind.DATE or phrase.date is None:
            continue
        if _is_of_meeting(phrases[max(0, place - 2) : place]):
            continue  # "bis zum Parteitag im Mai"
        if event.frame.sense in GOING and phrase.preposition == SINCE:
            continue  # "seit 2011 im Amt, werde P im Juni ausscheiden"
        is_day = phrase.date.text.lower() in DAYS_OF_NEWS and phrase.preposition not in STARTS
        if decides and is_day:
            announced = announced or phrase.date
        else:
            effective = effective or phrase.date
    return announced, effective


def _is_of_meeting(before: Sequence[Phrase]) -> bool:
    """Return whether a date is that of a meeting until which something is so."""
    if [one.words for one in before[:1]] != [(UNTIL,)]:
        return False
    head = before[-1].head
    return head is not None and head.lower in ASSEMBLIES


def reason_of(event: Event) -> DepartureReason:
    """Return why somebody leaves, as cue words or the verb itself tell."""
    text = event.clause.text
    for name, cues in REASON_CUES:
        if any(cue in text for cue in cues):
            return DepartureReason(name)
    return _REASONS.get(event.frame.sense, DepartureReason.UNSTATED)
