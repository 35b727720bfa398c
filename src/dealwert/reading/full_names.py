"""Where in a run of words the name of a person begins and ends."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from dealwert.german.lexicon.calendar import MONTHS
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.institutions import CLUB_LETTERS
from dealwert.german.lexicon.known_firms import firms_known
from dealwert.german.lexicon.name_cues import (
    COMPANY_WORDS,
    ORGANISATIONS,
    PAIRED_PARTICLES,
    PERSON_PARTICLES,
)
from dealwert.german.lexicon.name_words import OWN_S, STARS, TOWN_ENDING
from dealwert.german.memo import remembered
from dealwert.german.name_forms import DOER_ENDINGS, form_of
from dealwert.german.words import look_up
from dealwert.reading.name_mention import PERSON, NameMention
from dealwert.reading.run_ends import begins_with_initial, joins_names
from dealwert.reading.runs import Run
from dealwert.reading.starts import is_of_town

__all__ = ["ends_in_person", "person_in"]

_LONGEST = 7
"""Words that a person's name has at most, particles counted."""


def person_in(text: str, run: Run) -> NameMention | None:
    """Return the person that a run of words names, without the nouns before and behind the name.

    Args:
        text: The text.
        run: The words.

    Returns:
        The name, or ``None`` where the run names no person.
    """
    if run.legal_form is not None or run.legal or run.glued:
        return None
    words = run.words
    if len(words) == _PLAIN and _is_plain_given(words[0]) and _is_plain_family(words[1]):
        start, end = run.start, run.sentence.ends[run.last - 1]  # as most often
        return NameMention(start, end, text[start:end], PERSON, run.text)
    first = _first_given(words, opens=run.first == 0)
    if first is None:
        if run.kind != PERSON:
            return None
        if _is_of_town(run) or form_of(words[0]).place:
            return None
        if run.first and run.sentence.words[run.first - 1] in STARS:
            return None
        first = 0
        while first < len(words) - 1 and _is_noun(words[first]):
            first += 1
        if first == len(words) - 1 and _is_noun(words[first]):
            return None
    last = _end_of(words, first, text)
    ends = run.sentence.ends
    start, end = ends[run.first + first] - len(words[first]), ends[run.first + last - 1]
    if len(words[last - 1]) == 1 and text[end : end + 1] == ".":
        end += 1  # "Manuela J."
    if text[end - 2 : end] in {"'s", "’s"}:
        end -= 2
    surface = text[start:end]
    slash = surface.find("/")
    if slash > 0:
        end = start + slash
        surface = surface[:slash]
    name = " ".join(surface.split())
    if last - first > 1 and _is_genitive(words[last - 1], words[last : last + 1]):
        name = name.removesuffix("s")
    return NameMention(start, end, surface, PERSON, name)


_PLAIN = 2
"""Words of a given and a family name."""


@remembered
def _is_plain_given(word: str) -> bool:
    """Return whether a word is a given name, and no more than one."""
    return word.isalpha() and word.lower() in GIVEN_NAMES and word.lower() not in COMPANY_WORDS


@remembered
def _is_plain_family(word: str) -> bool:
    """Return whether a word can only be a family name behind a given one."""
    is_else = word.lower() in COMPANY_WORDS or word in CLUB_LETTERS or _is_noun(word)
    return word.isalpha() and len(word) > 1 and word[0].isupper() and not is_else


def _is_of_town(run: Run) -> bool:
    """Return whether a word made of a town stands before: "die Berliner Kalvero"."""
    before = run.sentence.words[run.first - 1] if run.first else ""
    return len(run.words) == 1 and before.endswith(TOWN_ENDING) and is_of_town(before)


@functools.lru_cache(maxsize=65536)
def ends_in_person(words: tuple[str, ...]) -> bool:
    """Return whether nouns and then a person's full name make up some words.

    Example:
        >>> ends_in_person(("Kapitel", "Clara", "Voss")), ends_in_person(("Kalvero", "Clara", "Voss"))
        (True, False)
    """
    first = _first_given(words)
    return first is not None and first > 0 and all(map(_describes, words[:first]))


def _first_given(words: Sequence[str], *, opens: bool = True) -> int | None:
    """Return where a given name stands that a capital follows, and nothing of a company."""
    if len(words) == 1 or words[-1] in CLUB_LETTERS:
        return None
    if not _JOINTS.isdisjoint(words) or not COMPANY_WORDS.isdisjoint(map(str.lower, words)):
        return None
    for place, word in enumerate(words[:-1]):
        lower = word.lower()
        if lower not in GIVEN_NAMES and lower.partition("-")[0] not in GIVEN_NAMES:
            continue
        following = words[place + 1]
        if following[0].isupper() and not _is_noun(following):
            if begins_with_initial(words) and place == len(words[:2]):
                return 0  # "J. Ida Kern"
            return place - 1 if place == 1 and _may_be_given(words[0], opens=opens) else place
        if following == "." or following.lower() in PERSON_PARTICLES:
            return place
        is_last = place + 2 == len(words) and lower not in MONTHS
        if following[0].isupper() and form_of(following).noun and is_last:
            return place  # "Anna Koch": many family names are nouns
    return None


_JOINTS = frozenset("&+")
"""Signs that join the words of a firm's name."""


def _may_be_given(word: str, *, opens: bool) -> bool:
    """Return whether a word before a given name is another one: "Gale Anne Hurd"."""
    small = look_up(word.lower())
    return not (
        _describes(word)
        or form_of(word).place
        or form_of(word).shouted
        or is_of_town(word)
        or "-" in word
        or (opens and (small.is_finite_verb or small.adjective))
        or not word.isalpha()
    )


def _describes(word: str) -> bool:
    """Return whether a word before a full name says who it is, be the noun known or not: "Torjäger"."""
    form = form_of(word)
    return _is_noun(word) or (
        len(word) >= _SHORT
        and word.lower().endswith(DOER_ENDINGS)
        and not (form.given or form.shouted or form.camel or form.place or is_of_town(word))
    )


_SHORT = 6
"""Letters from which on a word that ends like a doer is hardly a given name."""


@remembered
def _is_noun(word: str) -> bool:
    """Return whether a word is a noun, one for a person among them."""
    form = form_of(word)
    return form.noun or form.agent


def _end_of(words: Sequence[str], first: int, whole: str) -> int:
    """Return the index behind the last word of a name that begins at an index."""
    place = first + 1
    while place < len(words) and place - first < _LONGEST:
        text = words[place]
        before = words[place - 1]
        if text == "." or len(text) == 1:
            place += 1
            continue
        if (before, text) in PAIRED_PARTICLES:
            place += 1
            continue
        if text.lower() in PERSON_PARTICLES and text.islower():
            is_given = before.lower() in GIVEN_NAMES or len(before) == 1 or before == "."
            if not is_given and before.lower() not in PERSON_PARTICLES:
                if not joins_names(whole, words, place):
                    break  # "Nicolas Hayek von Swatch"
            place += 1
            continue
        if text[0].isdigit() or (place - first > 1 and _is_acronym(text)):
            break  # "hatte Ida Kern RTL verlassen"
        family = place - first > 1 and before.lower() not in GIVEN_NAMES and before != "."
        if family and before.lower() not in PERSON_PARTICLES:
            form = form_of(text)
            if (
                (before.endswith("s") and not before.endswith(OWN_S))
                or text.lower() in GIVEN_NAMES
                or form.noun
                or form.place
            ):
                break  # "Justin Biebers Lied", "Ida Kern Otto Voss", "Ida Kern Tirol"
        place += 1
    while place > first + 1 and words[place - 1].lower() in PERSON_PARTICLES:
        place -= 1
    return place


def _is_acronym(text: str) -> bool:
    """Return whether a word is a well-known abbreviation of a firm or a body."""
    return (
        text.isupper()
        and len(text) > 1
        and (text in firms_known() or text.lower() in ORGANISATIONS)
    )


def _is_genitive(last: str, following: Sequence[str]) -> bool:
    return bool(following) and last.endswith("s") and not last.endswith("ss")
