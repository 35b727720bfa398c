"""Names of persons that a noun of office beside them gives away: "P wird neuer Chef"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, count, pairwise

from dealwert.german.lexicon import common_nouns
from dealwert.german.lexicon.employment import (
    AS_OFFICE,
    BEFORE_CLAUSES,
    FINITE_ENDINGS,
    NO_HOLDERS,
    OF_PREDECESSORS,
    RELATIVE,
    STATES,
    SUCCESSIONS,
    TAKING,
    WITHIN_BODY,
)
from dealwert.german.lexicon.function_words import ARTICLES
from dealwert.german.lexicon.places import PLACES
from dealwert.german.lexicon.role_nouns import RoleNature, RoleNoun
from dealwert.german.memo import asked, remembered
from dealwert.german.name_forms import form_of
from dealwert.german.words import look_up
from dealwert.model import split_legal_form
from dealwert.reading.name_mention import by_sentence
from dealwert.reading.names import NameMention
from dealwert.reading.sentences import Sentence, Token, touch

__all__ = ["holders"]

_LENGTHS = (2, 3)
"""Words that the name of a person has who is not known yet."""

CLOSING = frozenset({",", ".", ";", "–", "!"})
"""Signs that close a clause."""

_REACH = 4
"""Words from a verb or preposition to the noun of office: adjectives, an article, a date."""


def holders(parts: Sequence[Sentence], names: Sequence[NameMention]) -> list[NameMention]:
    """Return the names of a text, with the persons whom their offices give away.

    Args:
        parts: The sentences of the text.
        names: The names that are known already, in order.
    """
    asking = [
        part.answers & _GIVING_AWAY or (part.answers & _RELATIVE and _has_clause(part))
        for part in parts
    ]
    if not any(asking):
        return list(names)
    named = by_sentence(parts, names)
    found = {
        number: persons
        for number in compress(count(), asking)
        if (persons := list(_in_sentence(parts[number], named[number])))
    }
    if not found:  # as most often
        return list(names)
    result: list[NameMention] = []
    for number, inside in enumerate(named):
        persons = found.get(number, [])
        if persons:
            result += (
                name
                for name in inside
                if all(name.end <= one.start or one.end <= name.start for one in persons)
            )
        else:
            result += inside
        result += persons
    return sorted(result, key=lambda name: name.start)


def _has_clause(sentence: Sentence) -> bool:
    """Return whether a relative clause of one man may stand in a sentence."""
    return _CLAUSE in sentence.text[sentence.start : sentence.end]


_CLAUSE = f", {RELATIVE}"
"""What begins a relative clause of one man."""


def _in_sentence(sentence: Sentence, names: Sequence[NameMention]) -> Iterator[NameMention]:
    may_be = list(map(_is_name_word, sentence.words))
    pairs = list(compress(count(), map(all, pairwise(may_be))))
    if not pairs:
        return
    tokens = sentence.tokens
    taken = [
        name for name in names if name.kind == "person" or name.legal_form or _has_form(name.text)
    ]
    end = -1
    for first in pairs:
        if tokens[first].start < end:
            continue
        last = _run(tokens, first)
        if last is None:
            continue
        start, stop = tokens[first].start, tokens[last - 1].end
        if any(name.start < stop and start < name.end for name in taken):
            continue  # as most often
        if not _holds(tokens, first, last):
            continue
        partly = [name for name in names if name.start < stop and start < name.end]
        if any(name.start < start or stop < name.end for name in partly):
            continue
        end = stop
        surface = " ".join(token.text for token in tokens[first:last])
        yield NameMention(start, stop, surface, "person", surface)


def _holds(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether the words around a run say that it holds, gets or leaves an office."""
    before = tokens[first - 1].text if first else ""
    after = tokens[last].text if last < len(tokens) else ""
    opens = not first or before in BEFORE_CLAUSES
    if opens and after in STATES and _office_ahead(tokens, last + 1):
        return True  # "P wird neuer Chef"
    if after in AS_OFFICE and _office_ahead(tokens, last):
        return True  # "… P zum Vorstand"
    if opens and after in TAKING and _takes_office(tokens, last + 1):
        return True  # "P folgt Q als Chef", "P übernimmt den Vorsitz"
    if after == WITHIN_BODY and not opens and _body_ahead(tokens, last + 1):
        return True  # "X holt P in den Vorstand"
    if before in OF_PREDECESSORS and first > 1 and tokens[first - 2].text in SUCCESSIONS:
        return True  # "Nachfolger von P", "folgt auf P"
    is_bare = before.lower() not in ARTICLES and not look_up(before or RELATIVE).adjective
    is_bare &= not (before[:1].isupper() and form_of(before).firm)  # "vom Hedgefonds X, der …"
    if after == "," and is_bare and _is_he(tokens, last + 1):
        return True  # "P, der zu X wechselte"
    return before in STATES and _office_behind(tokens, first - 1)  # "Neuer Chef wird P"


def _is_he(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a relative clause of one man follows, not an apposition."""
    if place >= len(tokens) or tokens[place].text != RELATIVE:
        return False
    for number in range(place + 1, len(tokens)):
        if tokens[number].text in CLOSING:
            last = tokens[number - 1].text
            return last[0].islower() and last.endswith(FINITE_ENDINGS)
    return False


def _office_ahead(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the next noun is one of office, with nothing but its adjectives before it."""
    for token in tokens[place : place + _REACH]:
        if token.text[0].isupper():
            return _is_holder(token.text)
        word = look_up(token.text)
        if not (word.adjective or word.article or word.mark or token.text in AS_OFFICE):
            return False
    return False


def _takes_office(tokens: Sequence[Token], place: int) -> bool:
    """Return whether an office is the next noun, or stands behind "als" or "zu" further on."""
    if _noun_ahead(tokens, place) is not None:
        return True
    return any(
        token.text in AS_OFFICE and _office_ahead(tokens, number)
        for number, token in enumerate(tokens[place:], place)
    )


def _body_ahead(tokens: Sequence[Token], place: int) -> bool:
    noun = _noun_ahead(tokens, place)
    return noun is not None and noun.nature is RoleNature.BODY


def _noun_ahead(tokens: Sequence[Token], place: int) -> RoleNoun | None:
    """Return the next noun, behind an article or adjectives, where it is an office or a body."""
    for token in tokens[place : place + _REACH]:
        word = look_up(token.text)
        if token.text[0].isupper():
            return word.role
        if not (word.adjective or word.article or word.mark):
            return None
    return None


def _office_behind(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a clause begins with an office: "Neuer Chef von X wird P"."""
    return any(token.start < tokens[place].start and _is_holder(token.text) for token in tokens[:2])


def _run(tokens: Sequence[Token], first: int) -> int | None:
    """Return where a name of two or three words ends that may be a person's."""
    last = first
    while last < len(tokens) and last - first <= max(_LENGTHS):
        if last > first and not touch(tokens, last - 1):
            break
        if not _is_name_word(tokens[last].text):
            break
        last += 1
    return last if last - first in _LENGTHS else None


def _is_holder(text: str) -> bool:
    if not text[0].isupper() or text.lower() in NO_HOLDERS:
        return False
    role = look_up(text).role
    return role is not None and role.nature is RoleNature.HOLDER


_GIVING_AWAY = asked(
    lambda word: (
        _is_holder(word)
        or word in SUCCESSIONS
        or (word[0].isupper() and look_up(word).role is not None)
    )
)
_RELATIVE = asked(RELATIVE.__eq__)


@remembered
def _is_name_word(text: str) -> bool:
    """Return whether a word can be part of a person's name: no noun, place or abbreviation."""
    lower = text.lower()
    if not text[0].isupper() or len(text) < 2 or text.isupper() or lower in PLACES:
        return False
    if any(not (letter.isalpha() or letter in "-'’") for letter in text):
        return False
    if lower in common_nouns.COMMON_NOUNS:
        return False
    word = look_up(text)
    return word.capital and not (word.is_term or word.person or word.mark)


def _has_form(text: str) -> bool:
    return split_legal_form(text)[1] is not None
