"""Full names of persons that begin right behind another name."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.legal_forms import FORMS
from dealwert.german.lexicon.name_cues import COMPANY_WORDS
from dealwert.german.lexicon.towns import is_on_map
from dealwert.reading.starts import is_capital

__all__ = ["is_behind_whole_name", "is_full_name"]


def is_full_name(words: Sequence[str], place: int) -> bool:
    """Return whether a given name stands at a place, and what may be a family name behind it.

    Args:
        words: The words of the sentence.
        place: The number of the word.

    Example:
        >>> is_full_name(["entsendet", "Ida", "Kern"], 1), is_full_name(["entsendet", "Ida", "AG"], 1)
        (True, False)
    """
    if place + 1 >= len(words) or words[place].lower() not in GIVEN_NAMES:
        return False
    family = words[place + 1]
    return family[0].isupper() and family.lower() not in COMPANY_WORDS and family not in FORMS


def is_behind_whole_name(words: Sequence[str], first: int, place: int) -> bool:
    """Return whether a full name begins behind a legal form or another one: "hat X AG Ida Kern bestellt".

    Args:
        words: The words of the sentence.
        first: Where the name before begins.
        place: Where the full name begins.
    """
    given, other = words[first].lower(), words[first + 1].lower()
    is_person = place == first + 2 and given in GIVEN_NAMES and other not in GIVEN_NAMES
    before = words[place - 1]
    is_town = place > first + 1 and is_on_map(before.lower())  # "die Stadtwerke Celle Ida Kern"
    return before in FORMS or is_town or (is_person and is_capital(before))
