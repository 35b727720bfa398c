"""What words the names of institutions are made of: a region, a town, a namesake, the name of a club."""

from __future__ import annotations

from dealwert.german.lexicon import common_nouns
from dealwert.german.lexicon.calendar import MONTHS, SEASONS, WEEKDAYS
from dealwert.german.lexicon.institutions import (
    CLUB_LETTERS,
    CLUB_NAMES,
    DIRECTIONS,
    NOT_IN_NAMES_OF_HOUSES,
    VALLEYS,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.memo import remembered
from dealwert.german.name_forms import form_of, is_frequent, is_known_noun
from dealwert.german.words import look_up
from dealwert.reading.institution_heads import is_name_word
from dealwert.reading.starts import is_of_town

__all__ = [
    "is_namesake",
    "is_of_club",
    "is_of_house",
    "is_of_league",
    "is_of_list",
    "is_of_region",
    "is_on_map",
]


@remembered
def is_of_region(text: str) -> bool:
    """Return whether a word may be the region that a bank is called after."""
    lower = text.lower()
    if lower in PLACES or lower in DIRECTIONS:
        return True
    if not text[0].isupper() or is_frequent(text) or text.isupper():
        return False
    word = look_up(text)
    if word.role or word.deal or word.change or word.organisation or word.person or word.unit:
        return False
    return (
        form_of(text).place
        or form_of(text).townlike
        or lower.endswith(VALLEYS)
        or not is_known_noun(text)
    )


@remembered
def is_of_club(text: str) -> bool:
    """Return whether a word may stand in the name of a club."""
    lower = text.lower()
    if lower in CLUB_NAMES:
        return text[0].isupper()
    if lower.rpartition("-")[2] in common_nouns.COMMON_NOUNS and lower not in PLACES:
        return False
    return text[0].isupper() and (
        lower in CLUB_NAMES
        or is_name_word(text)
        or lower.endswith(VALLEYS)
        or form_of(text).place
        or form_of(text).townlike
    )


@remembered
def is_namesake(text: str) -> bool:
    """Return whether a word behind an article may be what a house is called after, and not when or where it is."""
    lower = text.lower()
    return (
        text[0].isupper()
        and text[1:].islower()
        and lower not in NOT_IN_NAMES_OF_HOUSES
        and not is_of_town(text)
        and not lower.startswith((*MONTHS, *WEEKDAYS, *SEASONS))
        and not (
            form_of(text).word.role or form_of(text).word.deal or form_of(text).word.organisation
        )
    )


@remembered
def is_of_house(text: str) -> bool:
    """Return whether a word may be what a house is called by: a place, or a word of its own."""
    return text[0].isupper() and (
        text.lower() in PLACES or text.lower() in DIRECTIONS or is_name_word(text)
    )


@remembered
def is_on_map(text: str) -> bool:
    """Return whether a word is a place."""
    return text != "" and form_of(text).place


@remembered
def is_of_list(text: str) -> bool:
    """Return whether a word may stand in the name of those who stand for election together."""
    word = look_up(text)
    return text[0].isupper() and text.isalpha() and not (word.role or word.person)


@remembered
def is_of_league(text: str) -> bool:
    """Return whether a word may stand in the name of a club behind its league."""
    return text[0].isupper() and (
        text.lower() in PLACES or is_name_word(text) or text in CLUB_LETTERS
    )
