"""Who is a person by what is said of him, where no given name tells it.

Given names of the whole world stand in no table. But an office is somebody's, persons step down and are succeeded, and
a text that has named a person in full goes on with the last of the words, as it goes on with the first of a firm's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain

from dealwert.german.lexicon.employment import AS_OFFICE, LEAVING_VERBS
from dealwert.german.lexicon.english_words import ENGLISH_WORDS
from dealwert.german.lexicon.function_words import AGENTS, ARTICLES, LIST_WORDS
from dealwert.german.lexicon.name_context import BEGIN_TOWN_NAMES
from dealwert.german.lexicon.name_cues import COMPANY_WORDS, NAME_ADJECTIVES, PERSON_PARTICLES
from dealwert.german.lexicon.name_words import (
    AGE_BEFORE,
    DONE_BY_PERSONS,
    FROM_OFFICE,
    HAPPENS_TO_PERSONS,
    MORE_SMALL,
    NOT_BEFORE_SUBJECTS,
    PREDECESSOR_OR_SUCCESSOR,
    REPLACING,
    RISING,
    SON_OF,
    STEPPED,
    STEPPING,
    SUBJECT_OR_OBJECT,
    SUCCEEDING,
    TO_SUCCEED,
    TO_THE_TOP,
    UP_TO,
    VERBS_OF_BEING,
)
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.memo import remembered
from dealwert.german.name_forms import form_of
from dealwert.german.words import look_up
from dealwert.reading.name_mention import COMPANY, PERSON
from dealwert.reading.runs import Run
from dealwert.reading.sentences import Sentence
from dealwert.reading.starts import is_of_town

__all__ = ["told_persons"]


def told_persons(parts: Sequence[Sentence], runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs of which what stands around them, or the text further on, tells that they name a person.

    Args:
        parts: The sentences of the text.
        runs: The runs of the text, told what they are each by itself.
    """
    may_be = [
        run for run in runs if run.weak and len(run.words) in _LENGTHS and _may_be_person(run)
    ]
    if not may_be:
        return
    alone = _said_alone(parts)
    persons = [run for run in runs if run.kind == PERSON]
    beside = {id(run.sentence) for run in persons}
    starts = {(id(run.sentence), run.first) for run in persons}
    firms = {(id(run.sentence), run.first) for run in runs if run.kind == COMPANY}
    listed = {(id(run.sentence), run.first): run.last for run in persons if len(run.words) > 1}
    for run in may_be:
        words, first, last = run.sentence.words, run.first, run.last
        if (
            _has_office(words, first, last)
            or run.words[-1].startswith(SON_OF)
            or _does_as_persons(words, first, last)
            or (id(run.sentence) in beside and _is_succeeded(words, first))
            or _succeeds(run, starts)
            or _leaves(run, firms)
            or (id(run.sentence) in beside and _opens_list(run, listed))
            or (
                alone[run.words[-1]]
                and not alone[run.words[0]]
                and not (first and words[first - 1] in ARTICLES)
            )
        ):
            yield run


def _may_be_person(run: Run) -> bool:
    words = run.words
    if words[1] == ".":
        return _has_initials(words) and not run.legal
    return (
        not (run.kind or run.glued or run.legal)
        and (len(words) == 2 or words[1] in PERSON_PARTICLES or all(map(_is_of_person, words)))
        and words[0] not in BEGIN_TOWN_NAMES
        and _is_of_person(words[0])
        and not form_of(words[0]).townlike
        and _is_of_person(words[-1])
    )


def _has_initials(words: Sequence[str]) -> bool:
    """Return whether a family name stands behind letters with full stops: "J. P. Kern"."""
    *given, family = words
    return (
        all(len(one) == 1 for one in given) and set(given[1::2]) == {"."} and _is_of_person(family)
    )


_LENGTHS = frozenset({2, 3, 5})
"""Words of a person's full name: two, or a particle or a second given name between them, or initials and their stops."""


@remembered
def _is_of_person(text: str) -> bool:
    """Return whether a word may be part of a person's name: a capital, small letters, and no word of the tables."""
    form = form_of(text)
    lower = text.lower()
    return (
        text[0].isupper()
        and text[1:].replace("-", "").replace("'", "").replace("’", "").isalpha()
        and not any((form.noun, form.place, form.shouted, form.firm, form.body))
        and (not form.camel or text.startswith(SON_OF))  # "McAteer"
        and lower not in COMPANY_WORDS
        and lower not in ENGLISH_WORDS
        and lower not in MORE_SMALL
        and lower not in NAME_ADJECTIVES
        and not form.word.organisation
        and not form.word.adjective
        and not form.topic
        and not is_of_town(text)
    )


def _said_alone(parts: Sequence[Sentence]) -> Counter[str]:
    """Return how often each word with a capital stands beside a verb, and with no other word of a name."""
    return Counter(chain.from_iterable(map(_alone, parts)))


def _alone(part: Sentence) -> Iterator[str]:
    words = ("", *part.words, "")
    for place in range(1, len(words) - 1):
        word, before, behind = words[place], words[place - 1], words[place + 1]
        if word[0].isupper() and not behind[:1].isupper() and not before[:1].isupper():
            if before in ARTICLES:
                continue
            if look_up(behind).is_finite_verb or look_up(before).is_finite_verb:
                yield word


def _has_office(words: Sequence[str], first: int, last: int) -> bool:
    """Return whether an office is said of whom some words name: "wird X Chef", "Rücktritt von X", "X als Chef"."""
    before = words[first - 1] if first else ""
    if before.lower().endswith(AGE_BEFORE):
        return True
    if before in AGENTS and first > 1 and words[first - 2].endswith(HAPPENS_TO_PERSONS):
        return True
    if before == ":" and first > 1 and _is_office(words[first - 2]):
        return last == len(words) or not words[last][0].isalpha()
    following = words[last] if last < len(words) else ""
    if following in VERBS_OF_BEING and before.lower() not in NOT_BEFORE_SUBJECTS:
        return _office_follows(words, last + 1)
    if before.lower() in VERBS_OF_BEING:
        ends = not following[:1].isalpha() and _office_stands_before(words, first - 1)
        return ends or _office_follows(words, last)
    return following in AS_OFFICE and _office_follows(words, last + 1)


def _is_succeeded(words: Sequence[str], first: int) -> bool:
    """Return whether another person takes the place of whom some words name: "folgt auf X", "löst X ab"."""
    before = words[first - 1] if first else ""
    if before in TO_SUCCEED:
        return not SUCCEEDING.isdisjoint(words)
    return before in REPLACING


def _succeeds(run: Run, persons: AbstractSet[tuple[int, int]]) -> bool:
    """Return whether some words name who takes the place of a person: "folgt X auf P", "X folgt auf P".

    Args:
        run: The words.
        persons: Where the persons of the text begin, by sentence and place.
    """
    words, first, last = run.sentence.words, run.first, run.last
    behind = last + (words[last] in SUCCEEDING) if last < len(words) else last
    if behind == last and not (first and words[first - 1] in SUCCEEDING):
        return False
    is_followed = behind < len(words) and words[behind] in TO_SUCCEED
    return is_followed and (id(run.sentence), behind + 1) in persons


def _leaves(run: Run, firms: AbstractSet[tuple[int, int]]) -> bool:
    """Return whether some words name who leaves a firm: "X verlässt die Y AG".

    Args:
        run: The words.
        firms: Where the firms of the text begin, by sentence and place.
    """
    words, place = run.sentence.words, run.last + 1
    if place >= len(words) or words[run.last] not in LEAVING_VERBS:
        return False
    place += words[place] in SUBJECT_OR_OBJECT
    return (id(run.sentence), place) in firms


def _does_as_persons(words: Sequence[str], first: int, last: int) -> bool:
    """Return whether some words are the subject of what only persons do: "X tritt zurück"."""
    if last + 1 >= len(words) or words[last] not in _DOING:
        return False
    before = words[first - 1].lower() if first else ""
    if before in NOT_BEFORE_SUBJECTS or before in ARTICLES:
        return False
    verb, following = words[last : last + 2]
    if verb in RISING and following in UP_TO and _office_follows(words, last + 2):
        return True
    if verb in RISING and tuple(words[last + 1 : last + 4]) == TO_THE_TOP:
        return _goes_on_with_house(words, last + 4)
    if verb in STEPPING and following in FROM_OFFICE:
        return STEPPED in words[last : last + _CLAUSE]
    return any(tuple(words[last : last + len(one)]) == one for one in DONE_BY_PERSONS)


def _goes_on_with_house(words: Sequence[str], place: int) -> bool:
    """Return whether a house is named behind an article, or nothing is: "an die Spitze der Kalvero AG"."""
    noun = next((word for word in words[place : place + _NEAR] if word[0].isupper()), "")
    form = form_of(noun) if noun else None
    return form is None or form.firm or form.body or form.word.organisation or not form.noun


_DOING = RISING | STEPPING | {one[0] for one in DONE_BY_PERSONS}

_CLAUSE = 12
"""Words up to the particle of a verb, at most."""


def _opens_list(run: Run, persons: Mapping[tuple[int, int], int]) -> bool:
    """Return whether some words open a list of persons: "X, P und Q".

    Args:
        run: The words.
        persons: Where the persons of the text end that are named in full, by sentence and beginning.
    """
    words, sentence = run.sentence.words, id(run.sentence)
    second = persons.get((sentence, run.last + 1))
    if second is None or words[run.last] != "," or second >= len(words):
        return False
    return words[second] in LIST_WORDS and (sentence, second + 1) in persons


def _office_follows(words: Sequence[str], place: int) -> bool:
    """Return whether the next noun is an office, with words in small letters before it."""
    for word in words[place : place + _NEAR]:
        if word[0].isupper():
            return _is_office(word)
        if not word[0].isalnum() or look_up(word).is_finite_verb:
            return False
    return False


def _office_stands_before(words: Sequence[str], place: int) -> bool:
    """Return whether an office begins the clause: "Neuer Chef der Bank wird …"."""
    for word in reversed(words[max(0, place - _NEAR) : place]):
        if not word[0].isalnum():
            return False
        if _is_office(word):
            return True
    return False


_NEAR = 5
"""Words between whoever has an office and the office, at most."""


@remembered
def _is_office(text: str) -> bool:
    if text.endswith(PREDECESSOR_OR_SUCCESSOR):
        return True
    role = look_up(text).role or look_up(text.rpartition("-")[2]).role
    return text[0].isupper() and role is not None and role.nature is RoleNature.HOLDER
