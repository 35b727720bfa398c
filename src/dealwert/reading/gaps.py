"""Clauses in which one verb tells two things: "P wird Chefin, Q Vize"."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.function_words import AND
from dealwert.german.words import look_up
from dealwert.reading.phrases import Phrase, PhraseKind

__all__ = ["is_gap"]


def is_gap(phrases: Sequence[Phrase], place: int) -> bool:
    """Return whether two get an office each, and one verb tells it: "P wird Chefin, Q Vize".

    Args:
        phrases: The phrases of a clause.
        place: Where the first office stands.
    """
    if phrases[place].kind is not PhraseKind.ROLE:  # as most often
        return False
    quartet = phrases[place : place + len(_GAPPED) + 1]
    if len(quartet) <= len(_GAPPED) or any(one.preposition for one in quartet):
        return False
    if [one.kind for one in (quartet[0], *quartet[2:])] != _GAPPED or not _joins(quartet[1]):
        return False
    is_bare = not any(look_up(one.words[0]).article for one in quartet[::3])
    person = quartet[2]
    return is_bare and person.person is not None and not person.roles and len(person.parties) == 1


def _joins(phrase: Phrase) -> bool:
    """Return whether a comma or an "und" stands there."""
    is_word = phrase.kind is PhraseKind.WORD
    return phrase.kind is PhraseKind.COMMA or (is_word and phrase.words == (AND,))


_GAPPED = [PhraseKind.ROLE, PhraseKind.PARTY, PhraseKind.ROLE]
"""An office, who gets the next one, and that one."""
