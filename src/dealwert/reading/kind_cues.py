"""What the words of a name, and those around it, tell of its kind."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.institutions import CLUB_LETTERS
from dealwert.german.lexicon.known_persons import KNOWN_PERSONS
from dealwert.german.lexicon.name_context import FIRMS_AS_WOMEN, JOINTS, KIN, RIVALS
from dealwert.german.lexicon.name_cues import (
    COMPANY_WORDS,
    HOUSES_BY_TOWNS,
    NAME_ADJECTIVES,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    TITLES,
)
from dealwert.german.lexicon.name_words import (
    SAID_OF_FIRMS,
    SON_OF,
    TOWN_ENDING,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.memo import remembered
from dealwert.german.name_forms import form_of, is_place
from dealwert.german.words import look_up
from dealwert.reading.name_mention import (
    COMPANY,
    ORGANISATION,
    PERSON,
)
from dealwert.reading.run_ends import begins_with_initial, is_unknown
from dealwert.reading.runs import Run
from dealwert.reading.starts import has_inner_capital, is_of_town

__all__ = [
    "AROUND_AGES",
    "CALLED",
    "DOING",
    "FULL_NAME",
    "GENITIVES",
    "HOLDER",
    "ROAD",
    "TITLE",
    "Told",
    "calling",
    "canonical_person",
    "describes_more",
    "has_age",
    "is_house_of_town",
    "is_kin",
    "is_short_title",
    "starts_with_place",
    "tells_nothing",
    "told_by_words",
    "without_genitive",
]

AROUND_AGES = {"(": ")", ",": ","}
"""What stands before an age behind a name, and what behind it."""


FULL_NAME = 3
"""Words that the name of a person has at most, where no given name tells it."""


@attrs.frozen(eq=False)
class Told:
    """What words tell by themselves.

    Args:
        kind: What they name, or an empty string.
        title: Whether a title before them makes a person of them.
        is_brand: Whether they look like a name that somebody has made up.
        is_given: Whether the first of them is a given name.
        is_place: Whether the first of them is a place.
    """

    kind: str
    title: bool
    is_brand: bool
    is_given: bool
    is_place: bool


@functools.lru_cache(maxsize=65536)
def told_by_words(words: tuple[str, ...]) -> Told:
    """Return what the words of a name tell, whatever stands around them."""
    first = words[0]
    lowers = [word.lower().rstrip(".") for word in words]
    is_firm = any(word in COMPANY_WORDS for word in lowers)
    kind = ""
    if begins_with_initial(words) and lowers[2] in GIVEN_NAMES and not is_firm:
        kind = PERSON
    elif words[-1] in CLUB_LETTERS and len(words) > 1:
        kind = ORGANISATION  # "Hertha BSC"
    elif (
        len(words) == 1
        and (lowers[0] in KNOWN_PERSONS or lowers[0].removesuffix("s") in KNOWN_PERSONS)
    ) or (
        len(words) > 1
        and (
            (lowers[0] in GIVEN_NAMES and not any(word in COMPANY_WORDS for word in lowers[1:]))
            or ("-" in words[0] and all(p.lower() in GIVEN_NAMES for p in words[0].split("-")))
        )
    ):
        kind = PERSON
    elif any(word in ORGANISATION_WORDS or word in ORGANISATIONS for word in lowers):
        kind = ORGANISATION
    elif (is_firm and len(words) > 1) or is_house_of_town(words):
        kind = COMPANY
    return Told(
        kind,
        not is_firm,
        _looks_like_brand(words),
        first.lower() in GIVEN_NAMES,
        is_place(first),
    )


def is_house_of_town(words: Sequence[str]) -> bool:
    """Return whether two words name the one house of its kind that a town has: "Oberauer Kantonalbank".

    Args:
        words: The words.

    Example:
        >>> is_house_of_town(("Kalviner", "Bergbahnen")), is_house_of_town(("Kalviner", "Bank"))
        (True, False)
    """
    if len(words) != _TOWN_AND_HOUSE or words[1].lower() not in HOUSES_BY_TOWNS:
        return False
    return is_of_town(words[0]) or (words[0].endswith(TOWN_ENDING) and is_unknown(words[0]))


_TOWN_AND_HOUSE = 2


@remembered
def tells_nothing(word: str) -> bool:
    """Return whether a word alone does not tell what it names."""
    told = told_by_words((word,))
    return not (told.kind or told.is_brand)


@remembered
def describes_more(text: str) -> bool:
    """Return whether a word in small letters is an adjective or adverb, and no verb."""
    word = look_up(text)
    return (
        text[:1].islower()
        and (word.adjective or word.preposition != "")
        and not word.is_finite_verb
    )


TITLE, DOING, HOLDER, CALLED = 1, 2, 4, 8
"""What a word calls the name behind it, as bits: by a title, as who does something that is said of firms or
clubs as well, as a person, as an organisation.
"""


@remembered
def calling(before: str) -> int:
    """Return what a word calls the name behind it, as a sum of the flags above.

    Example:
        >>> calling("Dr") == TITLE, calling("Konzernchef") == HOLDER, calling("und")
        (True, True, 0)
    """
    lower = before.lower()
    if "-" in before and lower.rpartition("-")[2] in RIVALS:
        return CALLED  # "die X-Rivalin Y"
    if lower in FIRMS_AS_WOMEN:
        return CALLED
    word = look_up(before)
    found = TITLE if lower.rstrip(".") in TITLES else 0
    if lower.endswith(SAID_OF_FIRMS) or is_of_town(before) or word.unit:
        found |= DOING
    if _calls_person(before):
        found |= HOLDER
    return found | (CALLED if before[:1].isupper() and word.organisation else 0)


def is_kin(before: str, words: Sequence[str]) -> bool:
    """Return whether it is somebody of a family who is called by a given name: "Mutter Ida"."""
    return len(words) == 1 and before.lower() in KIN and form_of(words[0]).given


def _calls_person(before: str) -> bool:
    """Return whether a word is an office or another noun for a person: "Konzernchef", "RWE-Chef"."""
    if not before or before.lower() in NAME_ADJECTIVES:
        return False
    word = look_up(before)
    if before[0].isupper() and (word.role is not None or word.person):
        return True
    if before[0].isupper():
        form = form_of(before)
        if form.agent and form.noun and not form.firm:
            return True
    return "-" in before and look_up(before.rsplit("-", 1)[-1]).role is not None


def has_age(run: Run) -> bool:
    """Return whether an age follows: "Ida Kern (52)", "Ida Kern, 52, …"."""
    words, last = run.sentence.words, run.last
    if last + 2 >= len(words) or words[last] not in AROUND_AGES:
        return False
    age = words[last + 1]
    return words[last + 2] == AROUND_AGES[words[last]] and len(age) == 2 and age.isdecimal()


def is_short_title(words: Sequence[str], first: int) -> bool:
    """Return whether a title and its full stop stand before a name: "Dr."."""
    return first > 1 and words[first - 1] == "." and words[first - 2].lower() in TITLES


ROAD = re.compile(r"[A-Z]{1,2}\d{0,3}")


def starts_with_place(word: str) -> bool:
    """Return whether a word is a part of a town: "München-Pasing", "Frankfurt/Main"."""
    return re.split(r"[-/]", word)[0].lower() in PLACES


def _looks_like_brand(words: tuple[str, ...]) -> bool:
    first = words[0]
    is_of_two = len(words) > 1 and words[-1].startswith(SON_OF)  # "Kevin McKern"
    if any(
        has_inner_capital(word) or _is_camel(word) for word in words[: -1 if is_of_two else None]
    ):
        return True
    if any(
        "&" in word or (any(c.isdigit() for c in word) and any(c.isalpha() for c in word))
        for word in words
    ):
        return True
    if not JOINTS.isdisjoint(words):
        return True
    if "." in first[1:-1] and first[0].isupper():
        return True
    return len(words) == 1 and first.isupper() and 2 <= len(first) <= 6 and first.isalpha()


def _is_camel(word: str) -> bool:
    return bool(re.match(r"[A-ZÄÖÜ]?[a-zäöü]+[A-ZÄÖÜ]", word)) and "-" not in word


def canonical_person(words: Sequence[str]) -> str:
    """Return the name of a person without titles."""
    name = [word for word in words if word != "." and not calling(word) & TITLE]
    return " ".join(name or words)


GENITIVES = ("s", "'", "’")
"""What a name in the genitive ends in."""


def without_genitive(text: str, followed_by_noun: bool) -> list[str]:
    """Return the forms a name may have: as it stands, and without a genitive ending."""
    forms = [text]
    if text.endswith(("'", "’")) or (
        text.endswith("s")
        and len(text) > 3
        and followed_by_noun
        and not text.endswith(("ss", "us", "is", "as", "os"))
    ):
        forms.append(text[:-1])
    elif text.endswith("s") and len(text) > 3:
        forms.insert(0, text[:-1])
    return forms if followed_by_noun or len(forms) == 1 else [forms[0], forms[-1]]
