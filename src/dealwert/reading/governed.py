"""The places in which mayors, governors and bishops hold their offices, which are in no house."""

from __future__ import annotations

import re

from dealwert.german.lexicon.function_words import GENITIVES
from dealwert.german.lexicon.name_words import CUT_FROM_TOWNS, TOWN_ENDINGS
from dealwert.german.lexicon.places import GOVERNED_IN, GOVERNING, LANDS, TWO_WORDS
from dealwert.german.lexicon.towns import is_on_map
from dealwert.german.memo import remembered
from dealwert.reading.phrases import Role
from dealwert.reading.reference import Discourse, Entity

__all__ = ["place_governed", "seat_of_new"]

_BEHIND = re.compile(
    rf"\s+(?:{GOVERNED_IN}\s+(?P<named>(?:{TWO_WORDS}\s+)?[A-ZÄÖÜ][\w-]+)|(?:de[rs]\s+)?(?P<genitive>[A-ZÄÖÜ][\w-]+))"
)

_REACH = 30
"""Characters in which the word before an office is looked for."""


def place_governed(text: str, start: int, wording: str) -> str | None:
    """Return the place that an office is held in, if it stands beside it.

    Args:
        text: The text.
        start: Where the office stands.
        wording: The office.

    Example:
        >>> place_governed("der Grazer Bürgermeister", 11, "Bürgermeister")
        'Graz'
        >>> place_governed("Landeshauptmann von Tirol", 0, "Landeshauptmann")
        'Tirol'
        >>> place_governed("ein Bürgermeister", 4, "Bürgermeister") is None
        True
    """
    if not wording.lower().endswith(GOVERNING):
        return None
    found = _BEHIND.match(text, start + len(wording))
    if found is not None and found["named"]:
        return found["named"]
    if found is not None:
        word = found["genitive"]
        is_bare = found[0].strip() == word  # "Bürgermeister Berlin" is nobody of Berlin
        for ending in GENITIVES[is_bare:]:
            if word.endswith(ending) and is_on_map(word.removesuffix(ending).lower()):
                return word.removesuffix(ending)
    before = text[max(0, start - _REACH) : start].split()
    return _place_of(before[-1]) if before else None


@remembered
def _place_of(word: str) -> str | None:
    """Return the place of "Grazer", "Tirols", "steirische"."""
    lower = word.lower()
    land = next((land for stem, land in LANDS.items() if lower.startswith(stem)), None)
    if land is not None or not word[:1].isupper():
        return land
    cut = [(word.removesuffix("s"), "")]
    cut += [(word.removesuffix(end), more) for end in TOWN_ENDINGS for more in CUT_FROM_TOWNS]
    for stem, more in cut:
        if stem != word and is_on_map((stem + more).lower()):
            return stem + more
    return None


def seat_of_new(role: Role, discourse: Discourse, start: int) -> Entity | None:
    """Return where an office is of which a clause says who holds it now: the place it governs, or whose it is.

    Args:
        role: The office.
        discourse: The parties of the text.
        start: Where the clause begins.
    """
    place = place_governed(discourse.text, role.start, role.wording)
    if place is not None:
        return discourse.governed(place, role.start)
    return None if role.glued else discourse.seat(role, start)
