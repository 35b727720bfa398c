"""Who sells in a listing, as the sentences behind it tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.deal_nouns import (
    HOLDERS_BEFORE,
    LISTED,
    OWNER_NOUNS,
    OWNERS_AT_LISTING,
    SO_FAR,
    WHO_THEY_ARE,
)
from dealwert.german.lexicon.frame import Sense
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading
from dealwert.reading.phrases import Phrase, PhraseKind, phrases_within
from dealwert.reading.reference import Discourse, Entity

__all__ = ["owners_in_listing", "tells_owners"]


def tells_owners(readings: Sequence[ClauseReading]) -> bool:
    """Return whether a sentence is about those who have held a company until its listing."""
    return any(
        _are_owners(phrase)
        for one in readings
        if not one.has_negation
        for phrase in phrases_within(one.phrases)
    )


def owners_in_listing(
    readings: Sequence[ClauseReading],
    discourse: Discourse,
    listed: Entity | None,
    *,
    told: bool,
) -> Iterator[Entity]:
    """Yield the companies that a sentence behind a listing tells to sell in it.

    Args:
        readings: The clauses of the sentence.
        discourse: Whom the text has named.
        listed: The company that goes public.
        told: Whether the sentence before was about the owners.
    """
    for reading in readings:
        if reading.clause.kind is ClauseKind.RELATIVE or reading.has_negation:
            continue
        are_named = told and reading.text.startswith(WHO_THEY_ARE)
        for phrase in reading.phrases:
            are_named = are_named or any(_are_owners(one) for one in phrases_within([phrase]))
            if are_named:
                yield from _companies_in(phrase, discourse)
        subject = reading.subject
        if subject is None or subject.preposition or not _sells_shares(reading):
            continue
        others = [one for one in reading.phrases if one is not subject]
        if all(entity is listed for one in others for entity in _companies_in(one, discourse)):
            yield from _companies_in(subject, discourse)


def _sells_shares(reading: ClauseReading) -> bool:
    """Return whether a clause is about shares that somebody gives away: "gibt den Rest ab"."""
    small = reading.lowers
    return not small.isdisjoint(LISTED) and any(
        form.verb.frame.sense in _SELLING
        and (not form.split or form.verb.particle in small)
        and form.verb.fixed in reading.text
        for word in reading.words
        if not word.capital
        for form in word.verbs
    )


_SELLING = frozenset({Sense.SELL, Sense.REDUCE})
"""What an owner does with shares."""


def _are_owners(phrase: Phrase) -> bool:
    words = {word.lower() for word in phrase.words}
    if not words.isdisjoint(OWNERS_AT_LISTING):
        return True
    return not words.isdisjoint(SO_FAR) and not words.isdisjoint(OWNER_NOUNS | HOLDERS_BEFORE)


def _companies_in(phrase: Phrase, discourse: Discourse) -> Iterator[Entity]:
    for one in phrases_within([phrase]):
        if one.roles or one.kind not in (PhraseKind.PARTY, PhraseKind.NOUN):
            continue
        for party in one.parties:
            entity = discourse.named(party)
            if entity is not None and not entity.person:
                yield entity
