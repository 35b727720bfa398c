"""Companies called by their people: which of those that a text has named is from there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dealwert.german.lexicon.deal_nouns import PART_KIN
from dealwert.german.lexicon.peoples import WHERE_FROM
from dealwert.german.peoples import is_sign, signs_of
from dealwert.german.words import look_up
from dealwert.reading.register import Entity
from dealwert.reading.topics import Seen

__all__ = ["of_people"]

_AROUND = 8
"""Words before a name that may belong to it, an article at most the first of them."""

_LINE = 200
"""Characters beside a name in which they stand."""


def of_people(
    text: str, people: str, mentions: Sequence[Seen], without: Sequence[Entity]
) -> Entity | None:
    """Return the only company of which a text says that it is of a people.

    Args:
        text: The text.
        people: The noun that names them, in the plural.
        mentions: Those before the noun.
        without: Who cannot be meant.
    """
    signs = signs_of(people)
    found = {
        id(seen.entity): seen.entity
        for seen in mentions
        if not seen.entity.person
        and seen.entity not in without
        and any(is_sign(sign, word) for sign in signs for word in _origin_of(text, seen))
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _origin_of(text: str, seen: Seen) -> list[str]:
    """Return the words in and around a name that may tell where it is from, in small letters."""
    found = seen.entity.name.lower().split()
    before = re.split(r"[^\w-]+", text[max(0, seen.start - _LINE) : seen.start].lower())
    for word in reversed(before[-_AROUND:]):
        if word.endswith(PART_KIN):
            break  # "der chinesischen Tochter X"
        found.append(word)
        if look_up(word).article:
            break
    return found + re.findall(WHERE_FROM, text[seen.end : seen.end + _LINE].lower())[:1]
