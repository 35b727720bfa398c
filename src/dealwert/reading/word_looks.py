"""What a word by itself tells of a name: that it may be part of one, or that one stands beside it."""

from __future__ import annotations

import functools

from dealwert.german.lexicon import common_nouns, function_words
from dealwert.german.lexicon.calendar import WEEKDAYS
from dealwert.german.lexicon.change_cues import PREDECESSORS
from dealwert.german.lexicon.clause_words import COMMON_VERBS
from dealwert.german.lexicon.definite_descriptions import OF_BIDDERS
from dealwert.german.lexicon.english_words import ENGLISH_WORDS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.name_context import (
    CALLED,
    HARDLY_NAMED,
    KIN,
    MAKERS,
    NO_COMPANIES,
    YOUTH,
)
from dealwert.german.lexicon.name_cues import (
    COMPANY_WORDS,
    NAME_ADJECTIVES,
    NATIONAL_STEMS,
)
from dealwert.german.lexicon.name_words import ACTIVE_PERSONS, NATION_ENDINGS, QUOTES, TOWN_ENDING
from dealwert.german.lexicon.places import PLACES
from dealwert.german.lexicon.role_nouns import (
    FUSED_MARKS,
    HYPHENED_ADVERBS,
    NO_HOMES,
    PARTS_LED,
    ROLE_MARKS,
    ROLE_PREFIXES,
    RoleNature,
)
from dealwert.german.memo import asked, remembered
from dealwert.german.name_forms import form_of
from dealwert.german.words import Word, look_up
from dealwert.reading.starts import is_of_town

__all__ = [
    "BESIDE",
    "COMMA",
    "DEALING",
    "DEALS",
    "HINTING",
    "HOME",
    "HYPHEN",
    "INTRODUCES",
    "LONGEST",
    "NAMES_PERSON",
    "common_nouns_end",
    "hints_of",
    "introduces_person",
    "is_body",
    "is_day_or_person",
    "is_made",
    "is_noun",
    "is_of_nation",
    "is_youth",
    "looks_made_up",
    "marks",
    "may_be_name",
    "may_belong",
    "role_prefixes",
    "says_which_office",
]


LONGEST = 4
"""Words that a name found by its neighbours has at most."""


@remembered
def hints_of(text: str) -> int:
    """Return what a word may tell of the names beside it, as a sum of the flags below."""
    if text == ",":
        return COMMA
    hints = DEALS if _is_dealing(text) or text.lower().endswith(OF_BIDDERS) else 0
    hints |= INTRODUCES if text in CALLED else 0
    if text[0].isupper():
        hints |= HYPHEN if "-" in text and _is_of_another(text) else 0
        hints |= INTRODUCES if _introduces(text) else 0
        hints |= NAMES_PERSON if introduces_person(text) else 0
    return hints | (HOME if _tells_home(text) else 0)


COMMA, HYPHEN, INTRODUCES, NAMES_PERSON, DEALS, HOME = 1, 2, 4, 8, 16, 32

BESIDE = asked(lambda word: hints_of(word) & ~(COMMA | DEALS))
"""Whether a word tells that a name stands beside it."""

HINTING = asked(lambda word: hints_of(word) & ~COMMA)
"""Whether a word tells more of the names beside it than a comma, which tells nothing by itself."""


def may_belong(text: str) -> bool:
    """Return whether a word behind "FC" or "Museum" is part of the name."""
    lower = text.lower()
    return text[0].isupper() and (
        may_be_name(text) or lower in PLACES or lower.endswith(TOWN_ENDING)
    )


def _is_of_another(text: str) -> bool:
    """Return whether a compound is an office, a deal, a stake or a relation of what stands before its hyphen."""
    last = text.rpartition("-")[2]
    head = look_up(last[:1].upper() + last[1:])
    return bool(head.role or head.deal or head.stake or head.lower in KIN)


def is_body(noun: str) -> bool:
    """Return whether a noun stands for an organisation, which it may name: "Flughafen-Chef P"."""
    form = form_of(noun)
    return form.firm or form.body or form.word.organisation or noun.lower() in COMPANY_WORDS


@functools.cache
def marks() -> frozenset[str]:
    """Return what stands before the noun for an office and says since when, or below whom, it is held."""
    return HYPHENED_ADVERBS.union(FUSED_MARKS, *ROLE_MARKS.values())


@functools.cache
def role_prefixes() -> frozenset[str]:
    """Return what a compound for an office begins with."""
    return frozenset(prefix for _, words in ROLE_PREFIXES for prefix in words.split())


def _introduces(text: str) -> bool:
    """Return whether a noun is one that a name follows ("die Digitalagentur X")."""
    word: Word = look_up(text)
    return word.capital and word.organisation and word.lower not in HARDLY_NAMED


@remembered
def may_be_name(text: str) -> bool:
    """Return whether a word can be one of a name: a capital, and no noun that is known."""
    lower = text.lower()
    if not text[0].isupper() or lower in function_words.ARTICLES or lower in NO_COMPANIES:
        return False
    if is_day_or_person(text):
        return False
    if lower.removesuffix("s") in PLACES:
        return False
    if "-" in text and lower.rpartition("-")[2] in common_nouns.COMMON_NOUNS:
        return False
    word = look_up(text)
    return word.capital and not word.is_term and lower not in common_nouns.COMMON_NOUNS


_DAYS = tuple(WEEKDAYS)


@remembered
def is_day_or_person(text: str) -> bool:
    """Return whether a word is no house: a part of a day ("Donnerstagfrüh"), or what persons are ("Berufstätige")."""
    lower = text.lower()
    return lower.startswith(_DAYS) or lower.endswith(ACTIVE_PERSONS)


def introduces_person(text: str) -> bool:
    """Return whether a noun is one that a person's name follows ("Trainer P", "der Finne P")."""
    word = look_up(text)
    is_holder = word.role is not None and word.role.nature is RoleNature.HOLDER
    return word.capital and (is_holder or word.person or word.lower in PREDECESSORS)


@remembered
def is_noun(text: str) -> bool:
    """Return whether a word is, or looks like, a noun."""
    return text[0].isupper() and form_of(text).noun


def _tells_home(text: str) -> bool:
    """Return whether a word is an adjective made of a town or a nation."""
    return is_of_town(text) or is_of_nation(text)


def is_of_nation(text: str) -> bool:
    """Return whether a word is an adjective made of a nation: "rumänischen"."""
    return text.islower() and (
        text.startswith(NATIONAL_STEMS)
        or (text in NAME_ADJECTIVES and text.rstrip("enr").endswith(NATION_ENDINGS))
    )


def _is_dealing(text: str) -> bool:
    word = look_up(text)
    if not word.verbs and word.deal is None:  # as most
        return False
    frames = [form.verb.frame for form in word.verbs if not form.split or _says_one_thing(word)]
    frames += [word.deal] if word.deal is not None else []
    return any(frame.sense in _DEALING for frame in frames)


def _says_one_thing(word: Word) -> bool:
    """Return whether a verb without its particle says nothing else: "verleibt sich X ein"."""
    stems = {form.verb.infinitive.removeprefix(form.verb.particle) for form in word.verbs}
    return len(word.verbs) == 1 and stems.isdisjoint(COMMON_VERBS)


_DEALING = frozenset({Sense.BUY, Sense.SELL, Sense.MERGE})

DEALING = asked(lambda word: hints_of(word) & DEALS)
"""Whether a word tells of dealing, so that parties are named beside it."""


@remembered
def looks_made_up(text: str) -> bool:
    """Return whether nothing in the form of a word says that it is anything else than a name."""
    form = form_of(text)
    return not (
        form.noun
        or form.agent
        or form.given
        or form.adjective
        or form.line
        or form.townlike
        or form.place
        or text.lower() in ENGLISH_WORDS
        or is_of_town(text)
        or (max(map(len, text.split("-"))) > _LONGEST_WORD and not form.camel)
        or text[1:].isupper()
    )


_LONGEST_WORD = 12
"""Letters from which on a word is more likely a compound that no table has."""


def common_nouns_end(text: str) -> bool:
    """Return whether a word ends like a common noun."""
    return len(text) > _LONG and text.lower().endswith(common_nouns.NOUN_ENDINGS)


_LONG = 6


def is_youth(text: str) -> bool:
    """Return whether a word is a team of the young: "U19-Trainer" has no firm before its hyphen."""
    return text[0] == YOUTH and text[1:].isdecimal()


def says_which_office(first: str, noun: str) -> bool:
    """Return whether what stands before the hyphen of an office says which it is, and not where.

    Args:
        first: What stands there.
        noun: What stands behind it.

    Example:
        >>> says_which_office("Retail", "Chef"), says_which_office("Kalvero", "Chef")
        (True, False)
    """
    return first.lower() in NO_HOMES or noun.lower().startswith(PARTS_LED)


def is_made(text: str, end: int) -> bool:
    """Return whether a name in quotes is what somebody makes: "der „Kalvero Farm“-Hersteller X"."""
    if text[end : end + 1] not in QUOTES or text[end + 1 : end + 2] != "-":
        return False
    return text.startswith(MAKERS, end + 2)
