"""What words around a noun of dealing say of how far a deal has come."""

from __future__ import annotations

import functools
import itertools

from dealwert.german.lexicon.clause_words import AFTER
from dealwert.german.lexicon.status_cues import (
    AN_END,
    BECOME,
    BEFORE_CLOSING,
    LAST_YEAR,
    STATUS_ADVERBS,
    STATUS_NOUNS,
)
from dealwert.german.verbs import VerbShape
from dealwert.german.words import Word
from dealwert.model import DealStatus
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading, Event
from dealwert.reading.phrases import PhraseKind

__all__ = ["adverbs", "by_words", "near_noun", "nouns", "telling", "was_done_before"]


@functools.cache
def adverbs() -> dict[str, DealStatus]:
    """Return what adverbs and participles say."""
    return {word: DealStatus(name) for name, words in STATUS_ADVERBS for word in words.split()}


@functools.cache
def nouns() -> dict[str, DealStatus]:
    """Return what nouns say."""
    return {word: DealStatus(name) for name, words in STATUS_NOUNS for word in words.split()}


def telling(reading: ClauseReading) -> list[str]:
    """Return the words of a clause in small letters, prepositions left out ("aus", no "das Aus").

    Args:
        reading: The clause.
    """
    over = _over(reading)
    behind = [*(word.lower for word in reading.words[1:]), ""]
    return [
        word.lower
        for word, following in zip(reading.words, behind, strict=False)
        if (
            word.capital
            or not word.preposition
            or word.lower in adverbs()
            or (word.lower, following) == AN_END
        )
        and word.lower not in over
    ]


def _over(reading: ClauseReading) -> set[str]:
    """Return the words of what is over: "nach Verhandlungen", "nach einem Jahr zäher Verhandlungen"."""
    over = {
        word
        for phrase in reading.phrases
        if phrase.preposition in AFTER and phrase.kind is PhraseKind.NOUN
        for word in phrase.words
    }
    if any(word.lower in AFTER for word in reading.words[:1]):
        before = itertools.takewhile(_is_no_verb, reading.words)
        over.update(word.lower for word in before if word.capital)
    return over


def _is_no_verb(word: Word) -> bool:
    """Return whether a word is none that a main clause has behind its first phrase."""
    is_finite = any(form.shape is VerbShape.FINITE for form in word.verbs)
    return word.capital or not (is_finite or word.auxiliary or word.modal)


def by_words(words: list[str]) -> DealStatus | None:
    """Return what the first word of a clause that tells a status says.

    Args:
        words: The words of the clause.
    """
    for word in words:
        status = adverbs().get(word)
        if status is not None:
            return status
    for word in words:
        status = nouns().get(word)
        if status in (DealStatus.RUMOURED, DealStatus.PLANNED):
            return status
    return None


_REACH = 4
"""Words before a noun of dealing in which "Gespräche über" or "Abschluss der" may stand."""


def near_noun(event: Event, words: list[str]) -> DealStatus | None:
    """Return what a noun before a noun of dealing says ("Verhandlungen über die Übernahme").

    Args:
        event: What the noun of dealing tells.
        words: The words of the clause.
    """
    if any(row in event.clause.text for row in BEFORE_CLOSING):
        return DealStatus.ANNOUNCED
    if event.noun is None or event.noun.head is None or event.noun.head.lower not in words:
        return None
    place = words.index(event.noun.head.lower)
    for word in reversed(words[max(0, place - _REACH) : place]):
        status = nouns().get(word) or adverbs().get(word)
        if status is not None:
            return status
    return None


def was_done_before(event: Event) -> bool:
    """Return whether a noun tells what was done in a year before the news, with nothing said above it.

    So of "die Übernahme der Y durch X im Vorjahr", "2007 mit der Übernahme von Y gewachsen".

    Args:
        event: What the noun tells.
    """
    clause = event.clause
    dates = [one for one in clause.phrases if one.date is not None]
    if any(one.unit is not None and one.unit.lower.endswith(LAST_YEAR) for one in dates):
        return True
    is_year = any(
        one.date is not None and not one.preposition and one.date.text.isdecimal() for one in dates
    )
    is_aside = clause.clause.kind is ClauseKind.RELATIVE and all(map(_is_no_verb, clause.words))
    is_past = clause.is_past or BECOME in clause.lowers
    return is_year and (is_past or is_aside)
