"""When a deal was announced, when it is completed, and what it depends on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.dates import DateMention
from dealwert.german.lexicon.clause_words import AFTER, EFFECTIVE
from dealwert.german.lexicon.deal_nouns import DEAL_WORDS, UNIONS_AND_SALES
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.status_cues import (
    AGREED_NOUNS,
    CLOSING_CUES,
    CLOSING_NOUNS,
    CONDITIONS,
    CONTRACTED,
    CONTRACTS,
    EXPECTED,
    OUTSTANDING,
    PENDING_CUES,
    SAYING,
    STATUS_PHRASES,
)
from dealwert.model import DealStatus
from dealwert.reading.casting import Casting
from dealwert.reading.events import ClauseReading, Event, Tense, asks_approval
from dealwert.reading.facts import DealDraft
from dealwert.reading.phrases import Phrase, PhraseKind

__all__ = ["note_dates", "note_terms"]


def note_dates(cast: Casting) -> None:
    """Note when what an event tells was announced or completed, by the dates of its clause."""
    event, result = cast.event, cast.result
    for phrase, date in _dates_of(event.clause.phrases):
        if _is_of_completion(event, result, phrase):
            result.completed = result.completed or date
        elif _is_of_announcement(event, result):
            result.announced = result.announced or date
    noun = event.noun
    if noun is not None and any(
        form.verb.frame.sense is Sense.MATRIX and form.verb.frame.status is None
        for form in noun.attribute
    ):
        for _, date in _dates_of(noun.attribute_phrases):
            result.announced = result.announced or date  # "die im Mai angekündigte Übernahme"


def _dates_of(phrases: Sequence[Phrase]) -> Iterator[tuple[Phrase, DateMention]]:
    for phrase in phrases:
        if phrase.kind is PhraseKind.DATE and phrase.date is not None:
            yield phrase, phrase.date


def _is_of_completion(event: Event, draft: DealDraft, phrase: Phrase) -> bool:
    above = event.governor
    if phrase.preposition in EFFECTIVE:
        return True
    if above is not None and above.frame.status == DealStatus.COMPLETED:
        return True
    return event.noun is None and draft.status is DealStatus.COMPLETED


def _is_of_announcement(event: Event, draft: DealDraft) -> bool:
    """Return whether a date is that of the news: "gab am Montag die Übernahme bekannt"."""
    above = event.governor
    is_reported = (
        above is not None
        and above.frame.sense is Sense.MATRIX
        and above.frame.status is None
        and above.tense is not Tense.FUTURE
    )
    return is_reported and draft.status in (DealStatus.ANNOUNCED, DealStatus.OFFERED)


def note_terms(readings: Sequence[ClauseReading], draft: DealDraft) -> bool:
    """Note what clauses say about a deal told in the same sentence or before.

    Args:
        readings: The clauses of a sentence.
        draft: The deal.

    Returns:
        Whether something was found.
    """
    found = False
    for reading in readings:
        words = reading.lowers
        dates = [date for _, date in _dates_of(reading.phrases)]
        if dates and draft.completed is None and _is_closing(words):
            if not reading.has_negation:
                draft.completed = dates[0]
                found = True
        if dates and draft.announced is None and words & SAYING:
            draft.announced = dates[0]
        if _is_ahead(reading):
            draft.ahead = found = True
            if draft.status is DealStatus.COMPLETED:
                draft.status = DealStatus.ANNOUNCED  # "hat Y gekauft" is the news of the contract
        is_open = bool(words & PENDING_CUES) or reading.clause.opener in CONDITIONS
        if is_open and asks_approval(reading):
            place = (reading.clause.start, reading.clause.end)
            if place not in draft.conditions:
                draft.conditions.append(place)
            is_partly = draft.status is DealStatus.APPROVED and OUTSTANDING in words
            if draft.status is DealStatus.COMPLETED or is_partly:
                draft.status = DealStatus.ANNOUNCED  # "hat Y gekauft", as far as it can
            found = True
    return found


def _is_ahead(reading: ClauseReading) -> bool:
    """Return whether a clause says that a deal is signed, or that its closing is still to come."""
    words = reading.lowers
    if reading.has_negation:
        return False
    if words & CONTRACTED and words & CONTRACTS:
        return not words & CLOSING_CUES  # "wurde unterzeichnet und gleich vollzogen"
    is_named = any(
        phrase.head is not None
        and phrase.head.lower in CLOSING_NOUNS
        and phrase.preposition not in AFTER
        for phrase in reading.phrases
    )
    is_closing = (
        is_named
        or bool(words & CLOSING_CUES and words & (_CLOSED | AGREED_NOUNS))
        or (bool(words & AGREED_NOUNS) and any(text in reading.text for text in _CLOSING_PHRASES))
    )
    is_expected = bool(words & EXPECTED) or any(word.modal in _AHEAD for word in reading.words)
    return is_closing and not reading.is_past and (is_expected or "become" in reading.auxiliaries)


_AHEAD = frozenset({"intent", "report", "guess"})
"""What a modal verb says of what is still to come."""

_CLOSING_PHRASES = next(
    phrases for name, phrases in STATUS_PHRASES if name == DealStatus.COMPLETED.value
)


def _is_closing(words: frozenset[str]) -> bool:
    if words & CLOSING_NOUNS:
        return True
    return bool(words & CLOSING_CUES) and bool(words & _CLOSED)


_CLOSED = DEAL_WORDS | UNIONS_AND_SALES
