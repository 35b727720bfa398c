"""What later sentences say was decided on a deal: allowed, forbidden, called off, agreed, denied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.amount_cues import THIS
from dealwert.german.lexicon.clause_words import DEFINITE
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.function_words import NEGATIONS
from dealwert.german.lexicon.status_cues import (
    AGREED_NOUNS,
    AUTHORITY_NOUNS,
    BOTH,
    CLOSED_LATE,
    CLOSED_THEN,
    CLOSING_CUES,
    CONSENT,
    DECIDED_NOUNS,
    DECIDING_BODIES,
    DENIAL_CUES,
    DONE,
    EXPECTED,
    FILED,
    HANDED_OVER,
    HAS_PAID,
    IMAGINED,
    IN_THOSE_DAYS,
    MONEY_PAID,
    NOT_YET,
    OUTSTANDING,
    OWN_BODIES,
    RECOMMENDING,
    RUMOURS,
    SAYING,
    SETTLED,
    SIGNED,
    STATUS_PHRASES,
    THEY_WOULD,
    VOTED_ON,
)
from dealwert.model import DealStatus
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading, Event
from dealwert.reading.facts import DealDraft
from dealwert.reading.foiled import prevents
from dealwert.reading.phrases import Phrase, PhraseKind
from dealwert.reading.status import status_of

__all__ = ["decided_in"]

_DECISIONS = frozenset({"approved", "prohibited", "cancelled"})
"""What a later sentence may say of a deal that it does not describe again."""

_OPEN = frozenset({DealStatus.PLANNED, DealStatus.OFFERED})
"""How far a deal has come that may be said to be agreed."""

_UNDER_WAY = frozenset({DealStatus.ANNOUNCED, DealStatus.APPROVED})
"""How far a deal has come that may be said to be closed."""

_DEALT = frozenset({Sense.BUY, Sense.SELL, Sense.MERGE, Sense.OFFER, Sense.INVEST})


def decided_in(
    readings: Sequence[ClauseReading], events: Sequence[Event], deal: DealDraft, *, near: bool
) -> DealStatus | None:
    """Return what clauses behind a deal say was decided on it, if anything.

    Args:
        readings: The clauses of the sentence.
        events: What they tell.
        deal: The deal told before.
        near: Whether that was in one of the sentences just before.
    """
    for event in events:
        if _points_back(event) and not event.clause.conditional:
            status = status_of(event)
            if status is not None and status.value in _DECISIONS:
                return status
    if near and any(map(_raises_nothing, readings)):
        return DealStatus.APPROVED
    is_then = any(not one.lowers.isdisjoint(IN_THOSE_DAYS) for one in readings)
    if is_then and deal.status is not DealStatus.COMPLETED:
        return None  # "Damals wollte X kaufen, das Kartellamt verhinderte das"
    if near and deal.status is not DealStatus.COMPLETED and any(map(_stops, readings)):
        return DealStatus.PROHIBITED
    settled = [reading for reading in readings if not (_is_open(reading) or _imagines(reading))]
    is_pending = any(word.lower == OUTSTANDING for one in readings for word in one.words)
    for reading in settled if not is_pending else ():
        is_own = reading.subject is not None and not OWN_BODIES.isdisjoint(reading.subject.words)
        for status in _verdicts_of(reading):
            if is_own and status is DealStatus.APPROVED:
                if near and deal.status in _OPEN and deal.buyers:
                    return DealStatus.ANNOUNCED
                continue  # the board of a party allows nothing
            if any(_is_deal(phrase) for phrase in reading.phrases) or (
                near and status is DealStatus.APPROVED and _is_voted(reading)
            ):
                return status
    if near and deal.status in _UNDER_WAY and any(map(_is_closed, settled)):
        return DealStatus.COMPLETED
    if deal.status in _UNDER_WAY and any(map(_has_closed, settled)):
        return DealStatus.COMPLETED
    if near and deal.status in _OPEN and deal.buyers and any(map(_is_agreed, settled)):
        return DealStatus.ANNOUNCED
    if near and deal.status is DealStatus.RUMOURED and _denies(readings):
        return DealStatus.DENIED
    return None


def _is_closed(reading: ClauseReading) -> bool:
    """Return whether the deal just told is said to be closed: "Die Transaktion ist vollzogen"."""
    subject, words = reading.subject, reading.lowers
    if reading.clause.kind is not ClauseKind.MAIN or not words.isdisjoint(NOT_YET):
        return False
    if subject is None or subject.preposition or words.isdisjoint(DONE):
        return False
    is_paid = not words.isdisjoint(HAS_PAID) and _is_the(subject, MONEY_PAID)
    return is_paid or (not words.isdisjoint(CLOSING_CUES) and _is_deal(subject))


def _has_closed(reading: ClauseReading) -> bool:
    """Return whether a closing has come: "Das Closing erfolgte im Juli"."""
    subject, words = reading.subject, reading.lowers
    if words.isdisjoint(CLOSED_LATE) or not words.isdisjoint(NOT_YET | EXPECTED):
        return False
    is_past = not words.isdisjoint(CLOSED_THEN | DONE)
    return is_past and subject is not None and _is_the(subject, HANDED_OVER)


def _is_the(phrase: Phrase, nouns: frozenset[str]) -> bool:
    """Return whether a phrase is one of some nouns with "der", and nothing behind it."""
    if phrase.head is None or phrase.inner or phrase.preposition:
        return False
    return phrase.head.lower in nouns and not DEFINITE.isdisjoint(phrase.words[:1])


def _imagines(reading: ClauseReading) -> bool:
    """Return whether a clause tells what would have been: "Das Geschäft hätte es X erlaubt"."""
    return not reading.lowers.isdisjoint(IMAGINED | THEY_WOULD)


def _raises_nothing(reading: ClauseReading) -> bool:
    """Return whether authorities are said to have no objection: "Das Kartellamt hat keine Einwände"."""
    subject = reading.subject
    is_authority = subject is not None and not AUTHORITY_NOUNS.isdisjoint(subject.words)
    return is_authority and any(
        phrase in reading.text
        for name, phrases in STATUS_PHRASES
        if name == DealStatus.APPROVED.value
        for phrase in phrases
    )


def _stops(reading: ClauseReading) -> bool:
    """Return whether an authority is said to have stopped what was just told: "Das Kartellamt verhinderte das"."""
    subject = reading.subject
    is_authority = subject is not None and not AUTHORITY_NOUNS.isdisjoint(subject.words)
    return is_authority and prevents(reading)


def _points_back(event: Event) -> bool:
    """Return whether it is a bare "die Übernahme" on which somebody decides."""
    noun, above = event.noun, event.governor
    if noun is None or above is None or above.frame.status not in _DECISIONS:
        return False
    is_bare = not event.parts and not noun.inner and noun.owner is None
    return is_bare and noun.words[0] in DEFINITE and event.frame.sense in _DEALT


def _is_open(reading: ClauseReading) -> bool:
    """Return whether a clause says what is still to come, or is not so."""
    if reading.conditional:
        return True
    is_main = reading.clause.kind is ClauseKind.MAIN
    return is_main and any(word.modal or word.negation for word in reading.words)


def _verdicts_of(reading: ClauseReading) -> Iterator[DealStatus]:
    small = reading.lowers
    for word in reading.words:
        for form in word.verbs:
            status, verb = form.verb.frame.status, form.verb
            is_whole = not form.split or verb.particle in small
            if status in _DECISIONS and is_whole and verb.fixed in reading.text:
                yield DealStatus(status)


def _is_deal(phrase: Phrase) -> bool:
    """Return whether a phrase is a bare "den Deal", so that it is the one told before."""
    if phrase.head is None or phrase.inner or phrase.owner is not None or not phrase.words:
        return False
    return phrase.head.lower in DECIDED_NOUNS and phrase.words[0] in DEFINITE


def _is_voted(reading: ClauseReading) -> bool:
    """Return whether those decide whose consent a deal needs, and on nothing that is named."""
    subject = reading.subject
    if subject is None or any(_is_voted_on(one) for one in reading.phrases if one is not subject):
        return False
    return any(word in AUTHORITY_NOUNS or word in DECIDING_BODIES for word in subject.words)


def _is_voted_on(phrase: Phrase) -> bool:
    """Return whether a noun stands for something else that is voted on."""
    if phrase.preposition not in VOTED_ON or phrase.head is None:
        return False
    lower = phrase.head.lower
    return (
        phrase.kind is not PhraseKind.WORD and lower not in CONSENT and lower not in DECIDED_NOUNS
    )


def _is_agreed(reading: ClauseReading) -> bool:
    """Return whether both sides have agreed: they have signed, or tell the news together."""
    words = reading.lowers
    signs = not words.isdisjoint(SIGNED - RECOMMENDING) and not words.isdisjoint(AGREED_NOUNS)
    says = not words.isdisjoint(BOTH) and not words.isdisjoint(SAYING)
    is_filed = not (words.isdisjoint(FILED) or words.isdisjoint(AUTHORITY_NOUNS | DECIDED_NOUNS))
    is_fixed = not words.isdisjoint(AGREED_NOUNS) and any(one in reading.text for one in SETTLED)
    return signs or says or is_filed or is_fixed or not words.isdisjoint(RECOMMENDING)


def _is_object(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether a noun may be what is denied: without one, "X dementiert" is said of what was just told."""
    is_noun = phrase.kind not in (PhraseKind.WORD, PhraseKind.COMMA, PhraseKind.DATE)
    return is_noun and phrase is not reading.subject and not phrase.preposition


def _denies(readings: Sequence[ClauseReading]) -> bool:
    """Return whether "X dementierte den Bericht" stands there."""
    return any(
        not one.lowers.isdisjoint(DENIAL_CUES)
        and (one is readings[0] or one.lowers.isdisjoint(THIS))  # "X sagt dies, Y bestreitet das"
        and (not one.lowers.isdisjoint(RUMOURS) or not any(_is_object(p, one) for p in one.phrases))
        and one.lowers.isdisjoint(NEGATIONS)
        and not any(word.deal is not None and word.deal.sense is Sense.OFFER for word in one.words)
        for one in readings
    )  # an offer that is refused is not denied
