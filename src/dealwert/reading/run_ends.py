"""Whether a name that has begun goes on at the next word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dealwert.german.lexicon.calendar import BEFORE_MONTHS, MONTHS, WEEKDAYS
from dealwert.german.lexicon.currencies import NOUNS
from dealwert.german.lexicon.english_words import ENGLISH_FIRM_WORDS
from dealwert.german.lexicon.firm_words import FIRM_HEADS, THING_HEADS
from dealwert.german.lexicon.function_words import AND
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.institutions import DIRECTIONS
from dealwert.german.lexicon.known_firms import AMBIGUOUS_FIRMS
from dealwert.german.lexicon.legal_forms import (
    BEING_WOUND_UP,
    FORMS,
    INCORPORATED,
    TELLING_FORMS,
    WITH_STOP_WITHIN,
)
from dealwert.german.lexicon.name_context import JOINTS, TO_PLACES
from dealwert.german.lexicon.name_cues import (
    ACRONYMS,
    ACRONYMS_IN_NAMES,
    ARTICLES_OF_NAMES,
    BEHIND_VAN,
    COMPANY_WORDS,
    NAME_ADJECTIVES,
    NAMED_NOUNS,
    NOBLE_TITLES,
    PAIRED_PARTICLES,
    PARTICLES_OF_NAMES,
    PERSON_PARTICLES,
    SMALL_WORDS_IN_NAMES,
    TITLES,
    VAN,
)
from dealwert.german.lexicon.name_words import FIRM_TITLES, NOBLE
from dealwert.german.lexicon.numbers import SCALES
from dealwert.german.lexicon.places import PLACES
from dealwert.german.memo import remembered
from dealwert.german.name_forms import form_of, is_common, is_frequent
from dealwert.german.words import look_up
from dealwert.reading.legal_names import (
    FORMED,
    HYPHEN,
    form_ahead,
    is_closed_by_form,
    joins_nouns,
    shares_noun,
)
from dealwert.reading.sentences import Sentence
from dealwert.reading.starts import (
    ADJECTIVE,
    FREE,
    NOT_FIRST,
    SMALL,
    closed,
    head_of,
    is_capital,
    is_of_town,
    start_of,
)

__all__ = [
    "AMBIGUOUS",
    "begins_with_initial",
    "describes_person",
    "ends_particles",
    "goes_on",
    "goes_on_from_place",
    "is_behind_given_name",
    "is_family",
    "is_number_in_name",
    "is_unknown",
    "may_follow",
    "readings_of",
]


def is_family(words: Sequence[str], place: int) -> bool:
    """Return whether a word with a hyphen is a family name of two: "Ida Kern-Fuchs"."""
    parts = words[place].split("-")
    last = parts[-1].lower()
    return (
        place > 0
        and words[place - 1].lower() in GIVEN_NAMES
        and words[place - 1][0].isupper()
        and all(part[:1].isupper() and not part.isupper() for part in parts)
        and not (last in FIRM_HEADS or last in THING_HEADS or last in COMPANY_WORDS)
    )


AMBIGUOUS, _TOWN, _PLACE = 1, 2, 4
"""What else a word is that may begin a name: bits."""


@remembered
def readings_of(text: str) -> int:
    """Return what else a word may be than the name of a firm, as a sum of the flags above."""
    readings = AMBIGUOUS if text in AMBIGUOUS_FIRMS else 0
    readings |= _TOWN if is_of_town(text) else 0
    return readings | (_PLACE if text.lower() in PLACES else 0)


@remembered
def is_unknown(text: str) -> bool:
    """Return whether a word with a capital is none of which anything is known.

    Example:
        >>> is_unknown("Kalvero"), is_unknown("Wien"), is_unknown("Werft")
        (True, False, False)
    """
    is_free = start_of(text) & ~(NOT_FIRST | SMALL) == FREE
    return is_free and not readings_of(text) and text.lower() not in MONTHS


def is_behind_given_name(sentence: Sentence, place: int, text: str) -> bool:
    """Return whether a family name of which nothing is known stands behind a given one: as most do.

    Args:
        sentence: The sentence.
        place: The number of the word.
        text: The word, an empty string where none stands there.
    """
    return (
        text.isalpha()
        and is_unknown(text)
        and not sentence.answers & FORMED
        and sentence.words[place - 1].lower() not in MONTHS
        and not sentence.is_apart(place)
    )


def goes_on_from_place(readings: int, following: str, behind: str) -> bool:
    """Return whether what stands behind a place, or a word made of one, makes a name of both."""
    lower = following.lower()
    if readings & _TOWN and following and form_of(following).noun and behind in FORMS:
        return True  # "Wiener Wohnbauten AG"
    if readings & _TOWN and (
        lower in NAMED_NOUNS or (lower in NAME_ADJECTIVES and behind.lower() in NAMED_NOUNS)
    ):
        return True
    return bool(readings & _PLACE) and following in ENGLISH_FIRM_WORDS  # "China Resources"


@remembered
def may_follow(text: str) -> bool:
    """Return whether a word or sign may be part of a name that has begun, whatever stands around it."""
    return (
        is_capital(text)
        or text in {*JOINTS, ".", AND, HYPHEN}
        or text.rstrip(".") in FORMS
        or text in PERSON_PARTICLES
        or text in _PAIRED
        or (text.startswith(ARTICLES_OF_NAMES) and text[3:4].isupper())
        or is_number_in_name(text)
    )


_PAIRED = frozenset(article for _, article in PAIRED_PARTICLES)
_NUMBER_IN_NAME = 3
"""Digits at most of a number that a name goes on or begins with: a year is none."""


_COUNTED = frozenset(word.capitalize() for word in (*MONTHS, *NOUNS))


def is_counted(words: Sequence[str], place: int) -> bool:
    """Return whether a word is a month or "Mark" behind its number, and no given name."""
    if words[place] not in _COUNTED:
        return False
    before = words[place - 1]
    if before == "." and place > 1:
        before = words[place - 2]
    lower = before.rstrip(".").lower()
    return lower.isdecimal() or lower in BEFORE_MONTHS or lower in SCALES


def begins_with_initial(words: Sequence[str]) -> bool:
    """Return whether words begin with one letter and its full stop, two more behind them.

    Example:
        >>> begins_with_initial(("J", ".", "Clara", "Voss")), begins_with_initial(("J", ".", "Voss"))
        (True, False)
    """
    return len(words) > _WITH_INITIAL and len(words[0]) == 1 and words[1] == "."


_WITH_INITIAL = 3
"""Words and signs of a name up to its family name, where an initial is the first of them."""


def is_number_in_name(text: str) -> bool:
    """Return whether a word is a number that a name may have: "Kalvin 96", "777 Partners".

    Example:
        >>> is_number_in_name("96"), is_number_in_name("2016"), is_number_in_name("9,6")
        (True, False, False)
    """
    return text.isdecimal() and len(text) <= _NUMBER_IN_NAME


def joins_names(text: str, words: Sequence[str], place: int) -> bool:
    """Return whether a particle joins two family names: "Müller von Rehm", where neither stands alone."""
    if place + 1 >= len(words):
        return False
    before, behind = words[place - 1], words[place + 1]
    if before.lower() in NOBLE_TITLES:
        return True
    form = form_of(behind)
    if not (behind[0].isupper() and behind[1:].islower()) or form.firm:
        return False
    whole = text.count(f"{before} {words[place]} {behind}")
    is_name = whole > 1 or (form.townlike and not form.place)
    return is_name and text.count(before) == whole == text.count(behind)


def _is_of_family(words: Sequence[str], place: int) -> bool:
    """Return whether "von der" stands between a given and a family name: "Ida von der Aue"."""
    if words[place] != NOBLE or place < 1 or place + 2 >= len(words):
        return False
    given, _, article, family, *behind = words[place - 1 : place + 4]
    is_firm = family in AMBIGUOUS_FIRMS or form_of(family).firm or (behind and behind[0] in FORMS)
    return (
        given.lower() in GIVEN_NAMES
        and article in BEHIND_VAN
        and family[0].isupper()
        and family[1:].islower()
        and not is_firm
        and not look_up(family).organisation
    )


_BEHIND_FORMS = frozenset(map(str.lower, (*FORMS, *TELLING_FORMS)))


def goes_on(sentence: Sentence, first: int, place: int) -> bool:
    """Return whether the word at a place, which may follow, belongs to the name that begins at the first."""
    words = sentence.words
    text = words[place]
    if text.startswith(ARTICLES_OF_NAMES):
        return place == first + 1
    lower, before = text.lower(), words[place - 1]
    if sentence.is_apart(place) or text.startswith(BEING_WOUND_UP):
        return False  # "GmbH i.I." is being wound up
    if sentence.answers & FORMED and is_closed_by_form(words, place):
        return True
    if text == AND:
        return joins_nouns(words, place)
    if text == HYPHEN:
        return shares_noun(sentence, place) and form_ahead(sentence, place + 1)
    if text in JOINTS and place + 1 < len(words):
        return is_capital(words[place + 1])
    if text == "." and (_INITIAL.fullmatch(before) or before in WITH_STOP_WITHIN):
        return place + 1 < len(words) and is_capital(words[place + 1]) and before != INCORPORATED
    if (before, text) in PAIRED_PARTICLES:
        return place > first + 1 and place + 1 < len(words) and words[place + 1][0].isupper()
    if lower in PERSON_PARTICLES and text.islower():
        following = words[place + 1] if place + 1 < len(words) else None
        given = words[first].lower().rstrip(".") in GIVEN_NAMES or (
            first > 0 and words[first - 1].lower() in TITLES
        )
        directly = before.lower() in GIVEN_NAMES or place == first + 1 or before in {".", VAN}
        return (
            following is not None
            and (given or VAN in {lower, before.lower()})
            and (directly or lower != NOBLE or joins_names(sentence.text, words, place))
            and (
                lower not in BEHIND_VAN or before.lower() == VAN or _is_of_family(words, place - 1)
            )
            and (
                is_capital(following)
                or (lower == VAN and following in BEHIND_VAN)
                or (lower, following) in PAIRED_PARTICLES
                or _is_of_family(words, place)
            )
        )
    if is_number_in_name(text):
        behind = words[place + 1] if place + 1 < len(words) else "."
        is_whole = behind[0] in ".)" or look_up(behind).is_finite_verb  # not "20 neue", "20 Euro"
        is_person = before.lower() in GIVEN_NAMES
        return is_whole and len(before) > 1 and before[0].isupper() and not is_person
    if not is_capital(text):
        return False
    if (
        before in FORMS
        and lower not in _BEHIND_FORMS
        and (is_common(text) or lower in COMPANY_WORDS)
    ):
        return False  # "die X AG Richtung Y GmbH", "verkauft der X GmbH Software"
    if lower in COMPANY_WORDS and not _is_plain_compound(text):
        return True
    if "-" in text and head_of(text):
        if is_family(words, place):
            return True
        if place != first + 1 or not is_capital(before):
            return False
        return (lower in NAMED_NOUNS and is_of_town(before)) or (
            form_of(text).body and before.lower() in NAME_ADJECTIVES
        )
    if place == first + 1 and lower in NAME_ADJECTIVES and is_of_town(before):
        return place + 1 < len(words) and words[place + 1].lower() in NAMED_NOUNS
    given = words[first].lower() in GIVEN_NAMES
    if (
        lower in closed()
        and before != "&"
        and text not in SMALL_WORDS_IN_NAMES
        and not (given and place == first + 1)
    ):
        return False
    if (given and place == first + 1) or (place == first + 2 and before.lower() in GIVEN_NAMES):
        is_day = lower in MONTHS or lower in WEEKDAYS
        is_called = first > 0 and look_up(words[first - 1]).role is not None  # "Chefin Ida Sonntag"
        return not is_day or is_called or _opens_with(words, first, place)
    if place == first + 1 and (start_of(words[first]) & ADJECTIVE or lower in NAMED_NOUNS):
        return True
    if place < first + 3 and before.lower() in NAME_ADJECTIVES and lower in NAMED_NOUNS:
        return True
    if before in PARTICLES_OF_NAMES and given and place > first + 1:
        return True  # "Jan ter Haar"
    if before in {"&", "+", "."} or (before in PERSON_PARTICLES and VAN in words[first:place]):
        return True
    if lower in ACRONYMS:
        return text in ACRONYMS_IN_NAMES
    if before == NOBLE and given and place == first + 2 and _is_seat(text):
        return "".join(words[place + 1 : place + 2]) not in TO_PLACES
    if (is_common(text) or lower in PLACES) and form_ahead(sentence, place):
        return True
    if first and words[first - 1] in FIRM_TITLES and place == first + 1:
        return True  # "die Firma Kalvero Metallbau"
    if lower in DIRECTIONS and place == first + 1 and is_unknown(before):
        return not "".join(words[place + 1 : place + 2])[:1].isupper()  # "Kalvero Nord"
    if is_common(text) or lower in PLACES:
        return lower in PLACES and not given and before.lower() in COMPANY_WORDS
    return not _is_genitive(before, text)


def ends_particles(words: Sequence[str], place: int) -> bool:
    """Return whether a name goes on at a place, behind an article at most: "van der Kern"."""
    if (words[place - 1].lower(), "".join(words[place : place + 1])) in _PAIRS:
        place += 1
    return place < len(words) and words[place][0].isupper()


_PAIRS = PAIRED_PARTICLES | {(VAN, article) for article in BEHIND_VAN}


@remembered
def _is_seat(text: str) -> bool:
    """Return whether a word may be the place that a noble family is called after: "Ida von Hohenfels"."""
    if text.lower() in PLACES or form_of(text).townlike:
        return True
    return text[1:].islower() and not (is_frequent(text) or form_of(text).word.is_term)


def describes_person(words: Sequence[str], place: int) -> bool:
    """Return whether a noun that no table has stands between an article and a full name: "der Reeder Ida Kern".

    A given name stands behind it.
    """
    if not place or place + 2 >= len(words):
        return False
    before, family = words[place - 1], words[place + 2]
    entry = look_up(before)
    return (
        (before[0].islower() or place == 1)
        and (entry.article != "" or (entry.adjective and not entry.is_finite_verb))
        and family[0].isupper()
        and family not in FORMS
        and family.lower() not in COMPANY_WORDS
        and words[place + 1][0].isupper()
    )


def _opens_with(words: Sequence[str], first: int, place: int) -> bool:
    """Return whether a given and a family name open a sentence, its verb behind them: "Otto Freitag zieht …"."""
    following = words[place + 1] if place + 1 < len(words) else ""
    return first == 0 and place == 1 and look_up(following).is_finite_verb


_INITIAL = re.compile(r"(?:\w+-)?\w")
"""What a full stop behind it abbreviates: "J.", "Hans-J."."""


def _is_plain_compound(text: str) -> bool:
    """Return whether a word is a German compound rather than a part of a name."""
    return len(text) > 14  # longer than any of the parts of names


def _is_genitive(before: str, word: str) -> bool:
    """Return whether the word before is a genitive that the name ends with: "Metas Llama"."""
    return (
        before.endswith(("s", "'", "’"))
        and len(before) > 5
        and before.removesuffix("s").lower() in PLACES
        and bool(word)
    )
