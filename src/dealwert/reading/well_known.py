"""Firms that most readers know by name, found where they stand."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.known_firms import CAR_MAKERS, firms_known
from dealwert.german.lexicon.name_context import CLUB_PREFIXES
from dealwert.german.lexicon.name_words import MASCULINE_ARTICLES, THING_ARTICLES
from dealwert.reading.forms import Forms
from dealwert.reading.name_mention import COMPANY, NameMention
from dealwert.reading.sentences import Sentence

__all__ = ["well_known"]


@functools.cache
def _forms() -> Forms[str]:
    return Forms({name: name for name in firms_known()})


def well_known(text: str, parts: Sequence[Sentence]) -> Iterator[NameMention]:
    """Yield the firms of the table where they stand, in order; not cars, clubs and addresses.

    Args:
        text: The text.
        parts: Its sentences.

    Example:
        >>> from dealwert.reading.sentences import sentences
        >>> text = "Siemens und die Lufthansa-Tochter."
        >>> [name.text for name in well_known(text, list(sentences(text)))]
        ['Siemens', 'Lufthansa']
    """
    for part in parts:
        if not any(map(_may_begin, part.words)):
            continue
        for start, end, _, name in _forms().within(text, part.tokens):
            before = text[max(part.start, start - _LONGEST) : start].rstrip().rpartition(" ")[2]
            if not _is_else(text, end, name, before):
                yield NameMention(start, end, text[start:end], COMPANY, name)


@functools.lru_cache(maxsize=65536)
def _may_begin(word: str) -> bool:
    """Return whether a firm of the table may begin with a word."""
    return _forms().begins(word)


def _is_else(text: str, end: int, name: str, before: str) -> bool:
    """Return whether the name is that of a car, a club, an account or an address."""
    if text[end : end + 1] == "_" or (
        text[end : end + 1] == "." and text[end + 1 : end + 2].islower()
    ):
        return True
    if before.lower() in CLUB_PREFIXES:
        return True
    return name in CAR_MAKERS and text[end : end + 1] != "-" and before.lower() in _BEFORE_CARS


_BEFORE_CARS = {word.lower() for word in MASCULINE_ARTICLES | THING_ARTICLES} - {"beim", "vom"}

_LONGEST = 24
"""Characters before a name in which the word before it is looked for."""
