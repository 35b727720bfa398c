"""What a word says of the name of an institution that it begins or ends: "Volksbank", "FC", "Museum"."""

from __future__ import annotations

import enum

from dealwert.german.lexicon import common_nouns
from dealwert.german.lexicon.employment import NO_EMPLOYERS
from dealwert.german.lexicon.function_words import NOUN_CASES
from dealwert.german.lexicon.institutions import (
    ABBREVIATED_HEADS,
    BANK_HEADS,
    CLUB_LETTERS,
    CLUB_NAMES,
    CLUB_YEARS,
    FAMILY_HOUSES,
    HEAD_CASES,
    HOUSES,
    HOUSES_OF_NAMESAKES,
    INSTITUTIONS,
    LED_ENDS,
    LED_HOUSES,
    LISTS,
    LISTS_OF_VOTERS,
    PACKS,
    PLACED_HOUSES,
    PLURAL_DATIVE,
    TEAMS,
)
from dealwert.german.lexicon.name_context import LEAGUES
from dealwert.german.lexicon.name_words import ENDS_OF_ADVERBS
from dealwert.german.lexicon.places import PLACES
from dealwert.german.memo import remembered
from dealwert.german.words import look_up

__all__ = [
    "BROKEN_OFF",
    "Head",
    "head_of_name",
    "is_led_house",
    "is_name_word",
    "may_name_institution",
    "nominative_of_head",
]


class Head(enum.Enum):
    """What a word says about the name that it begins or ends."""

    BANK = enum.auto()
    LETTERS = enum.auto()
    CLUB = enum.auto()
    CALLED = enum.auto()
    HOUSE = enum.auto()
    LED_HOUSE = enum.auto()
    LIST = enum.auto()
    PACK = enum.auto()
    TEAM = enum.auto()
    LEAGUE = enum.auto()
    YEAR = enum.auto()


@remembered
def head_of_name(text: str) -> Head | None:
    """Return what a word is as the first or last of the name of an institution, if it is one."""
    if text in CLUB_YEARS:
        return Head.YEAR
    if not text[0].isupper():
        return None
    lower = text.lower()
    if text in CLUB_LETTERS:
        return Head.TEAM if text in TEAMS else Head.CLUB
    if text in ABBREVIATED_HEADS:
        return Head.LETTERS
    if text in TEAMS:
        return Head.TEAM
    if text in LISTS or lower.startswith(LISTS_OF_VOTERS):
        return Head.LIST
    if lower.endswith(LEAGUES):
        return Head.LEAGUE
    if lower in CLUB_NAMES:
        return Head.CALLED
    if lower in PACKS or (lower[-1:] == PLURAL_DATIVE and lower[:-1] in PACKS):
        return Head.PACK
    if lower.endswith(_BANKS):
        return Head.BANK
    if lower in _HOUSES:
        return Head.HOUSE
    return Head.LED_HOUSE if is_led_house(text) else None


_BANKS = tuple(bank + case for bank in BANK_HEADS for case in HEAD_CASES)
_HOUSES = frozenset(
    house + case
    for house in (*INSTITUTIONS, *HOUSES, *PLACED_HOUSES, *FAMILY_HOUSES, *HOUSES_OF_NAMESAKES)
    for case in HEAD_CASES
)


@remembered
def is_led_house(text: str) -> bool:
    """Return whether a noun, in any case, is one of a house of which news tells mostly who leads it.

    Example:
        >>> is_led_house("Musikschule"), is_led_house("Hotels"), is_led_house("Rosenheim")
        (True, True, False)
    """
    return text[0].isupper() and _stem_of_led(text.lower()) is not None


def _stem_of_led(lower: str) -> str | None:
    for case in HEAD_CASES:
        stem = lower.removesuffix(case)
        if (case == "" or stem != lower) and (stem in LED_HOUSES or stem.endswith(LED_ENDS)):
            return stem
    return None


def may_name_institution(text: str) -> bool:
    """Return whether a word may begin or end the name of an institution.

    Example:
        >>> may_name_institution("Raiffeisenbank"), may_name_institution("TSV"), may_name_institution("Verkauf")
        (True, True, False)
    """
    return head_of_name(text) is not None


def begins_institution(text: str) -> bool:
    """Return whether a word is the first of the name of an institution, and says not only what is named.

    Example:
        >>> begins_institution("Raiffeisenbank"), begins_institution("Zweitligist")
        (True, False)
    """
    return head_of_name(text) not in {None, Head.LEAGUE}


def nominative_of_head(text: str) -> str:
    """Return "Theater" for "Theaters", "Stadtwerke" for "Stadtwerken"; what begins no name as it stands.

    Example:
        >>> nominative_of_head("Museums"), nominative_of_head("Stadtwerken"), nominative_of_head("Ludwigs")
        ('Museum', 'Stadtwerke', 'Ludwigs')
    """
    if text[-1:] == PLURAL_DATIVE and text[:-1].lower() in PACKS:
        return text[:-1]
    if text.lower() in PLACED_HOUSES:
        return text
    led = _stem_of_led(text.lower()) if text[:1].isupper() else None
    if led is not None:
        return text[: len(led)]
    for case in NOUN_CASES:
        stem = text.removesuffix(case)
        if stem != text and (
            stem.lower() in INSTITUTIONS
            or stem.lower() in HOUSES
            or stem.lower() in BANK_HEADS
            or stem.lower() in PLACED_HOUSES
            or stem.lower() in FAMILY_HOUSES
            or stem.lower() in HOUSES_OF_NAMESAKES
            or stem in ABBREVIATED_HEADS
        ):
            return stem
    return text


@remembered
def is_name_word(text: str) -> bool:
    """Return whether a word can be part of an organisation's name and is no noun that is known.

    Example:
        >>> is_name_word("Kalvero"), is_name_word("Umsatz"), is_name_word("Wien")
        (True, False, False)
    """
    lower = text.lower()
    if (
        not text[0].isupper()
        or len(text) < 2
        or text[-1] in BROKEN_OFF
        or lower in PLACES
        or lower.removesuffix("s") in PLACES
        or lower in NO_EMPLOYERS
        or lower.endswith(ENDS_OF_ADVERBS)
    ):
        return False
    if lower in common_nouns.COMMON_NOUNS or lower.rpartition("-")[2] in common_nouns.COMMON_NOUNS:
        return False
    if len(text) > _LONG and lower.endswith(common_nouns.NOUN_ENDINGS):
        return False
    word = look_up(text)
    return word.capital and not (word.is_term or word.person)


BROKEN_OFF = "…."
"""Signs with which a word ends that is cut short."""

_LONG = 6
"""Letters from which on the end of a word tells a common noun."""
