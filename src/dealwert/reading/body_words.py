"""What a word is within the name of an organisation: its adjective, and what it is in the nominative."""

from __future__ import annotations

from dealwert.german.lexicon.bodies import NO_ADJECTIVE, UNINFLECTED, YOUNG
from dealwert.german.lexicon.common_nouns import COMMON_NOUNS
from dealwert.german.lexicon.function_words import ADJECTIVE_INFLECTIONS
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.name_context import LEAGUES
from dealwert.german.lexicon.name_cues import NAME_ADJECTIVES
from dealwert.german.lexicon.name_words import NATIONAL, TOWN_ENDING
from dealwert.german.lexicon.places import PLACES
from dealwert.german.lexicon.towns import is_on_map
from dealwert.german.memo import remembered
from dealwert.german.words import look_up
from dealwert.reading.starts import is_of_town

__all__ = ["is_name_adjective", "is_of_place", "nominative"]


@remembered
def is_name_adjective(text: str) -> bool:
    """Return whether a word is an adjective with the capital of a name.

    Example:
        >>> is_name_adjective("Naturhistorischen"), is_name_adjective("Verbands")
        (True, False)
    """
    lower = text.lower()
    if not text[0].isupper() or not text.isalpha() or not lower.endswith(ADJECTIVE_INFLECTIONS):
        return False
    if lower.endswith(LEAGUES):
        return False
    if lower in NAME_ADJECTIVES or lower in YOUNG or is_of_town(text):
        return True
    if is_on_map(lower):
        return False
    if lower in COMMON_NOUNS or lower in GIVEN_NAMES or len(lower) < 4:
        return False
    word = look_up(text)
    if lower.removesuffix(TOWN_ENDING) in PLACES:
        return True
    known = word.role or word.deal or word.change or word.organisation or word.person or word.unit
    return not (known or word.mark or word.article or word.preposition or word.pronoun)


def is_of_place(text: str) -> bool:
    """Return whether an adjective has its capital wherever it stands, or begins many a name.

    Example:
        >>> is_of_place("Wiener"), is_of_place("Kleine")
        (True, False)
    """
    lower = text.lower()
    return (
        text.endswith(TOWN_ENDING) or NATIONAL in text or lower in NAME_ADJECTIVES or lower in YOUNG
    )


def nominative(text: str, ending: str) -> str:
    """Return an adjective as it stands in the nominative.

    Args:
        text: The adjective.
        ending: What a strong one ends in before the noun.

    Example:
        >>> nominative("Österreichischen", "er"), nominative("Wiener", "er")
        ('Österreichischer', 'Wiener')
    """
    if (
        text.lower() in UNINFLECTED
        or text.endswith((TOWN_ENDING, NO_ADJECTIVE))
        or not text.endswith(ADJECTIVE_INFLECTIONS)
    ):
        return text
    stem = next(text.removesuffix(end) for end in ADJECTIVE_INFLECTIONS if text.endswith(end))
    return stem + ending
