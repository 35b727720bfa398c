"""Firms that most readers know by name, found where they stand."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from itertools import compress, count

from dealwert.german.lexicon.function_words import ARTICLES
from dealwert.german.lexicon.known_firms import (
    CAR_MAKERS,
    FIRMS_WITH_ARTICLE,
    FIRMS_WITHOUT_ARTICLE,
    firms_known,
)
from dealwert.german.lexicon.name_context import CLUB_PREFIXES
from dealwert.german.lexicon.name_words import (
    MASCULINE_ARTICLES,
    NO_ADJECTIVES_BEFORE_CARS,
    THING_ARTICLES,
)
from dealwert.german.memo import asked, remembered
from dealwert.german.name_cases import other_cases
from dealwert.german.words import look_up
from dealwert.reading.forms import Forms
from dealwert.reading.name_mention import COMPANY, NameMention
from dealwert.reading.sentences import Sentence, Token

__all__ = ["called_by_firms", "is_run_together", "well_known"]


@functools.cache
def _forms() -> Forms[str]:
    forms: dict[str, str] = {}
    for name in firms_known():
        if " " in name:
            forms["-".join(name.split(" "))] = name
            forms[other_cases(name)] = name
        elif name.endswith("e"):
            forms[other_cases(name)] = name
    for name in firms_known():
        forms.update((form, form) for form in _as_papers_spell(name))
    forms.update((name, name) for name in firms_known())
    return Forms(forms)


def _as_papers_spell(name: str) -> Iterator[str]:
    """Yield a name with capitals inside as papers write it, whose words have none: "Chem China", "Chemchina"."""
    parted = _INNER_WORD.sub(" ", name)
    if parted != name:
        joined = _INNER_CAPITAL.sub(lambda letter: letter[0].lower(), name)
        yield from (parted,) if look_up(joined).is_term else (parted, joined)  # "Privatbank"


_INNER_WORD = re.compile(r"(?<=[a-zäöüß]{2})\.?(?=[A-ZÄÖÜ][a-zäöüß]{2}|\d+\b)")
_INNER_CAPITAL = re.compile(r"(?<=[a-zäöüß])[A-ZÄÖÜ](?=[a-zäöüß])")


@functools.cache
def _run_together() -> frozenset[str]:
    letters = ("".join(filter(str.isalnum, name)).lower() for name in firms_known())
    return frozenset(name for name in letters if len(name) >= _SHORTEST)


_SHORTEST = 3
"""Letters that a firm's name has at least where it is told by small letters."""


def is_run_together(word: str) -> bool:
    """Return whether a word is a well-known firm without blanks, signs and capitals.

    Example:
        >>> is_run_together("deutschebahn"), is_run_together("DeutscheBahn"), is_run_together("bahn")
        (True, True, False)
    """
    return word.lower() in _run_together()


def well_known(text: str, parts: Sequence[Sentence]) -> Iterator[NameMention]:
    """Yield the firms of the table where they stand, in order; not their cars, nor clubs called after them.

    Args:
        text: The text.
        parts: Its sentences.

    Example:
        >>> from dealwert.reading.sentences import sentences
        >>> text = "Siemens und die Lufthansa-Tochter."
        >>> [name.text for name in well_known(text, list(sentences(text)))]
        ['Siemens', 'Lufthansa']
    """
    yield from (name for name in called_by_firms(text, parts) if name.kind)
    for part in parts:
        if part.answers & _BARE:
            yield from _bare(part)


def _bare(part: Sentence) -> Iterator[NameMention]:
    """Yield the firms whose names are nouns, where no noun stands without an article: "Bayer kauft X"."""
    words, tokens = part.words, part.tokens
    for place in compress(count(), map(_may_be_bare, words)):
        word, behind = words[place], words[place + 1] if place + 1 < len(words) else ""
        if word in FIRMS_WITHOUT_ARTICLE:
            before = words[place - 1] if place else ""
            is_name = not (before[:1].isupper() and place > 1) and not _goes_before_noun(before)
            is_name = is_name and not (behind[:1].isupper() or behind[:1].isdigit())
        else:
            is_name = place == 0 and look_up(behind).finite
        if is_name:
            token = tokens[place]
            yield NameMention(token.start, token.end, word, COMPANY, word)


def _goes_before_noun(word: str) -> bool:
    """Return whether a word is an article, or an adjective with the ending of one."""
    found = look_up(word.lower())
    return bool(found.article) or found.adjective


@remembered
def _may_be_bare(word: str) -> bool:
    return word in FIRMS_WITHOUT_ARTICLE or word in FIRMS_WITH_ARTICLE


_BARE = asked(_may_be_bare)


def called_by_firms(text: str, parts: Sequence[Sentence]) -> Iterator[NameMention]:
    """Yield whatever has the name of a firm of the table; of no kind what is a car or a club.

    Args:
        text: The text.
        parts: Its sentences.

    Example:
        >>> from dealwert.reading.sentences import sentences
        >>> text = "Opel verkauft seltener einen Opel."
        >>> [name.kind for name in called_by_firms(text, list(sentences(text)))]
        ['company', '']
    """
    may_stand = _forms().may_stand
    for part in parts:
        if not part.answers & _TELLING:
            continue
        words = part.words
        beginning = [
            number
            for number in compress(count(), map(_may_begin, words))
            if may_stand(words[number], words[number + 1] if number + 1 < len(words) else "")
        ]
        if not beginning:
            continue
        ends = part.ends
        tokens = [Token(ends[n] - len(words[n]), ends[n], words[n]) for n in beginning]
        for start, found, _, name in _forms().within(text, tokens):
            if text[found : found + 1] == "_":
                continue  # an account
            before = text[max(part.start, start - _LONGEST) : start].rstrip().rpartition(" ")[2]
            behind = _ONLINE.match(text, found)
            end = behind.end() if behind else found
            kind = "" if _is_else(text, end, name, before) else COMPANY
            yield NameMention(start, end, text[start:end], kind, name)


@remembered
def _may_begin(word: str) -> bool:
    """Return whether a firm of the table may begin with a word."""
    return _forms().begins(word)


def _may_tell(word: str) -> bool:
    """Return whether a firm may begin with a word that is no article, or go on with it behind an article."""
    articles, may_stand = _articles(), _forms().may_stand
    if word not in articles and _may_begin(word):
        return True
    return any(may_stand(article, word) for article in articles)


@functools.cache
def _articles() -> frozenset[str]:
    """Return the articles that firms of the table begin with, as "Die Zeit" does: most sentences have one."""
    return frozenset(filter(_may_begin, (*ARTICLES, *map(str.capitalize, ARTICLES))))


_TELLING = asked(_may_tell)
"""Whether there may be a firm of the table among the words."""


def _is_else(text: str, end: int, name: str, before: str) -> bool:
    """Return whether the name is that of a car or a club."""
    if before.lower() in CLUB_PREFIXES:
        return True
    return name in CAR_MAKERS and text[end : end + 1] != "-" and before.lower() in _BEFORE_CARS


_BEFORE_CARS = {
    word.lower() for word in MASCULINE_ARTICLES | THING_ARTICLES
} - NO_ADJECTIVES_BEFORE_CARS

_ONLINE = re.compile(r"(?:\.(?:de|at|ch|com|net|org|tv)| Online)(?![\w/-]|\.\w)")
"""What makes of a paper that of its pages on the web, which have its name."""

_LONGEST = 24
"""Characters before a name in which the word before it is looked for."""
