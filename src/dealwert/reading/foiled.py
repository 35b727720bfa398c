"""Plans that the sentence itself says to have come to nothing: "wollte Y kaufen, kam aber nicht zum Zug"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dealwert.german.lexicon.status_cues import (
    AT_FIRST,
    COME_TO_NOTHING,
    FOILED,
    WISHED,
)
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading
from dealwert.reading.phrases import PartyNature, Phrase

__all__ = ["foiled_among"]


def foiled_among(readings: Sequence[ClauseReading]) -> frozenset[int]:
    """Return the clauses, by identity, that tell a wish of which the one behind tells that it failed.

    Args:
        readings: The clauses of a sentence.
    """
    return frozenset(
        id(wish)
        for wish, end in pairwise(readings)
        if not wish.lowers.isdisjoint(WISHED) and _fails(end, wish.subject)
    )


def _fails(reading: ClauseReading, wisher: Phrase | None) -> bool:
    """Return whether a clause tells that whoever wished something did not get it."""
    if reading.clause.kind is not ClauseKind.MAIN or not reading.lowers.isdisjoint(AT_FIRST):
        return False
    padded = f" {reading.text} "
    if any(words in padded for words in COME_TO_NOTHING):
        return True
    return any(words in padded for words in FOILED) and _is_same(reading.subject, wisher)


def _is_same(subject: Phrase | None, wisher: Phrase | None) -> bool:
    """Return whether two clauses have one subject, said once or taken up by a pronoun."""
    if subject is None or wisher is None:
        return subject is wisher
    is_pronoun = [party.nature for party in subject.parties] == [PartyNature.PRONOUN]
    return is_pronoun or subject.words == wisher.words
