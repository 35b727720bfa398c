"""Institutions called after a person or by what they teach: "Johannes Kepler Universität", "Akademie der Künste"."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.bodies import ARTS, BEFORE_HOUSES, NAMESAKES, SHORTLY_NAMED
from dealwert.german.lexicon.function_words import ADJECTIVE_INFLECTIONS
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.name_words import TOWN_ENDING
from dealwert.german.lexicon.towns import is_on_map
from dealwert.german.memo import remembered
from dealwert.german.name_forms import is_known_noun
from dealwert.german.words import look_up
from dealwert.reading.sentences import Token, touch

__all__ = ["behind_arts", "is_named_after", "is_named_shortly", "is_of_map"]


def is_named_after(tokens: Sequence[Token], number: int) -> bool:
    """Return whether a school or a museum has a person's name before it: "Johannes Kepler Universität"."""
    given, family, noun = tokens[max(number - 2, 0)], tokens[number - 1], tokens[number]
    return (
        number > 1
        and noun.text.lower().removesuffix("s") in NAMESAKES
        and given.text.lower() in GIVEN_NAMES
        and family.text[0].isupper()
        and family.text.isalpha()
        and not is_known_noun(family.text)
        and touch(tokens, number - 2)
        and touch(tokens, number - 1)
    )


def is_named_shortly(tokens: Sequence[Token], number: int) -> bool:
    """Return whether one word with a capital stands between the article and a house: "das Leopold Museum"."""
    article, name, noun = tokens[max(number - 2, 0)], tokens[number - 1], tokens[number]
    return (
        number > 1
        and noun.text.lower().removesuffix("s") in SHORTLY_NAMED
        and article.text.lower() in BEFORE_HOUSES
        and name.text[0].isupper()
        and name.text.isalpha()
        and not is_known_noun(name.text)
        and not name.text.endswith((*ADJECTIVE_INFLECTIONS, TOWN_ENDING))
        and touch(tokens, number - 1)
    )


def behind_arts(tokens: Sequence[Token], place: int) -> int:
    """Return where "Akademie der bildenden Künste" ends, else the place of its article itself."""
    last = place + 1
    if last + 1 < len(tokens) and look_up(tokens[last].text).adjective:
        last += 1
    return last + 1 if last < len(tokens) and tokens[last].text in ARTS else place


@remembered
def is_of_map(text: str) -> bool:
    """Return whether a word is a place, or a place and its part: "Köln-Deutz"."""
    place = text.lower()
    places = (place, place.partition("-")[0])
    return text[0].isupper() and any(map(is_on_map, places))
