"""What a word is as the beginning of a name."""

from __future__ import annotations

import functools
import re

from dealwert.german.lexicon import common_nouns, function_words
from dealwert.german.lexicon.deal_nouns import GROUP_NOUNS
from dealwert.german.lexicon.english_words import ENGLISH_FIRM_WORDS
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.institutions import WHOLE_TAILS
from dealwert.german.lexicon.known_firms import AMBIGUOUS_FIRMS
from dealwert.german.lexicon.legal_forms import BEING_WOUND_UP
from dealwert.german.lexicon.name_context import LEAGUES
from dealwert.german.lexicon.name_cues import ACRONYMS, NAME_ADJECTIVES, TITLES
from dealwert.german.lexicon.name_words import (
    BOTH_SEXES,
    CITIZENS,
    CITY,
    CUT_FROM_TOWNS,
    ENDS_OF_ADVERBS,
    IRREGULARLY_OF_TOWNS,
    LINKED,
    MORE_SMALL,
    NATIONAL_ADJECTIVE,
    TOWN_ENDING,
    TOWN_ENDINGS,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.lexicon.trade_words import FAMILY_NOUNS, SINGULAR_FAMILIES
from dealwert.german.memo import remembered
from dealwert.german.name_forms import is_common, is_frequent, is_known_noun
from dealwert.german.words import look_up

__all__ = [
    "ADJECTIVE",
    "FREE",
    "GIVEN",
    "NOT_FIRST",
    "NOUN",
    "PLAIN",
    "SHOUTED",
    "SMALL",
    "closed",
    "has_inner_capital",
    "head_of",
    "is_capital",
    "is_of_town",
    "parts_before_hyphen",
    "start_of",
]


@functools.cache
def closed() -> frozenset[str]:
    """Return words that are no name though they may stand at the beginning of a sentence.

    Example:
        >>> "nach" in closed()
        True
    """
    rows: set[str] = set(MORE_SMALL)
    for table in (
        function_words.ARTICLES,
        function_words.PREPOSITIONS,
        function_words.CONTRACTIONS,
        function_words.COORDINATORS,
        function_words.SUBORDINATORS,
        function_words.RELATIVE_PRONOUNS,
        function_words.PERSONAL_PRONOUNS,
        function_words.AUXILIARIES,
        function_words.MODALS,
        function_words.ADVERBS,
        function_words.OPENING_ADVERBS,
        function_words.NEGATIONS,
    ):
        rows.update(table)
    return frozenset(rows)


FREE, GIVEN, ADJECTIVE, NOUN, NOT_FIRST, SMALL, SHOUTED, PLAIN = 1, 2, 4, 8, 16, 32, 64, 128
"""What a word is as the beginning of a name: bits, and 0 for what begins none.

What is plain is a noun and nothing else: most words with a capital are.
"""


@remembered
def start_of(text: str) -> int:
    """Return what a word is as the beginning of a name: bits, and 0 where it begins none.

    Example:
        >>> start_of("und"), start_of("Kalvero") & NOUN, bool(start_of("Umsatz") & NOUN)
        (0, 0, True)
    """
    lower = text.lower()
    if not is_capital(text) or lower in ACRONYMS:
        return 0
    if lower in closed() and lower not in NAME_ADJECTIVES:
        return SHOUTED if text.isupper() and 1 < len(text) < 4 else 0  # "ES Food"
    if text.startswith(BEING_WOUND_UP) or (
        text[0].isdigit() and not any(c.isalpha() for c in text)
    ):
        return 0
    if lower in TITLES or lower.rstrip(".") in TITLES or lower.endswith(ENDS_OF_ADVERBS):
        return 0
    start = FREE
    if lower in GIVEN_NAMES:
        start |= GIVEN
    if lower in NAME_ADJECTIVES or _OF_PLACE.fullmatch(lower):
        start |= ADJECTIVE
    if (
        lower in PLACES
        or lower.removesuffix("s") in PLACES
        or is_common(text)
        or ("-" in text and lower.partition("-")[0] in common_nouns.GENERIC_PREFIXES)
        or ("-" in text and lower.endswith(LEAGUES))
    ):
        start |= NOUN
    is_plain = "-" not in text and text not in AMBIGUOUS_FIRMS and text not in ENGLISH_FIRM_WORDS
    if start == FREE | NOUN and is_plain:
        start |= PLAIN
    small = look_up(lower)
    if (small.finite or small.adjective) and (not text[0].islower() or lower.endswith("s")):
        start |= NOT_FIRST
    if small.adjective:
        start |= SMALL
    return start


_OF_PLACE = re.compile(NATIONAL_ADJECTIVE)


@remembered
def is_capital(text: str) -> bool:
    """Return whether a word has a capital where names have one.

    Example:
        >>> is_capital("Bau"), is_capital("3D"), is_capital("eBau"), is_capital("bauen")
        (True, True, True, False)
    """
    return (
        text[0].isupper()
        or (text[0].isdigit() and any(c.isupper() for c in text))
        or has_inner_capital(text)
    )


def has_inner_capital(text: str) -> bool:
    """Return whether a word begins small and goes on with a capital.

    Example:
        >>> has_inner_capital("eBau"), has_inner_capital("nordBau"), has_inner_capital("Bau")
        (True, True, False)
    """
    if len(text) <= 2 or not text[0].islower() or text.islower():
        return False
    return any(c.isupper() for c in text[1:3]) or (
        _INNER_CAPITAL.match(text) is not None and not text.endswith(BOTH_SEXES)
    )


_INNER_CAPITAL = re.compile(r"[a-zäöüß]{3,}+[A-ZÄÖÜ]+(?:[a-zäöüß]|\Z)")


@remembered
def is_of_town(text: str) -> bool:
    """Return whether a word is an adjective made of a place.

    Example:
        >>> is_of_town("Hamburger"), is_of_town("Münchner"), is_of_town("Werber")
        (True, True, False)
    """
    lower = text.lower()
    if lower in IRREGULARLY_OF_TOWNS:
        return True
    if lower.endswith(CITIZENS) and f"{lower.removesuffix(CITIZENS)}{CITY}" in PLACES:
        return True  # "Eisenstädter"
    return lower.endswith(TOWN_ENDING) and any(
        lower.removesuffix(end) + more in PLACES for end in TOWN_ENDINGS for more in CUT_FROM_TOWNS
    )


@remembered
def head_of(text: str) -> int:
    """Return how many parts of a compound with hyphens stand before its noun, 0 where it has none.

    Example:
        >>> head_of("Kalvero-Osro-Chef"), head_of("Kalvero-Osro")
        (2, 0)
    """
    parts = text.split("-")
    for place in range(1, len(parts)):
        part = parts[place]
        if part and (
            part.lower() in common_nouns.GENERIC_PREFIXES
            or is_known_noun(part[0].upper() + part[1:])
        ):
            return place
    return 0


@remembered
def parts_before_hyphen(text: str) -> int:
    """Return how many parts of a compound name something, 0 where none do.

    Example:
        >>> parts_before_hyphen("Kalvero-Chef"), parts_before_hyphen("Vize-Chef")
        (1, 0)
    """
    count = head_of(text)
    if not count:
        return 0
    parts = text.split("-")
    first, lower = parts[0], parts[0].lower()
    if not first or lower in common_nouns.GENERIC_PREFIXES or lower in PLACES:
        return 0
    if not first[0].isupper() and not has_inner_capital(first) and not first[0].isdigit():
        return 0
    if (
        first.isdecimal()
        or lower.endswith(LINKED)
        or (is_common(first) and not _is_of_family(first, parts[count]))
        or lower in closed()
        or lower in ACRONYMS
    ):
        return 0
    if is_frequent(first) and not first.isupper() and first not in AMBIGUOUS_FIRMS:
        return count if _is_of_family(first, parts[count]) else 0
    if look_up(lower).role is not None or (lower in GIVEN_NAMES and count == 1):
        return 0
    return count


def _is_of_family(first: str, noun: str) -> bool:
    """Return whether a compound begins with a family that is called like a noun: "Fischer-Gruppe"."""
    lower = noun.lower()
    if first in SINGULAR_FAMILIES:
        return lower in GROUP_NOUNS or lower in WHOLE_TAILS or look_up(noun).role is not None
    return first in FAMILY_NOUNS and (lower in GROUP_NOUNS or lower in WHOLE_TAILS)
