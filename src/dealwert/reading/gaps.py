"""Clauses in which one verb tells two things: "P wird Chefin, Q Vize"."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.words import look_up
from dealwert.reading.phrases import Phrase, PhraseKind

__all__ = ["is_gap"]


def is_gap(phrases: Sequence[Phrase], place: int) -> bool:
    """Return whether two get an office each, and one verb tells it: "P wird Chefin, Q Vize".

    Args:
        phrases: The phrases of a clause.
        place: Where the first office stands.
    """
    quartet = phrases[place : place + 4]
    if [one.kind for one in quartet] != _GAPPED or any(one.preposition for one in quartet):
        return False
    is_bare = not any(look_up(one.words[0]).article for one in quartet[::3])
    person = quartet[2]
    return is_bare and person.person is not None and not person.roles and len(person.parties) == 1


_GAPPED = [PhraseKind.ROLE, PhraseKind.COMMA, PhraseKind.PARTY, PhraseKind.ROLE]
