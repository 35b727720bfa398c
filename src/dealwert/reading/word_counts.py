"""How often a text has a word, or two words beside each other."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain, pairwise

from dealwert.reading.sentences import Sentence

__all__ = ["WordCounts"]

_SHORT = 30
"""Sentences of a text whose words are counted as they are asked for, and not all at once."""


class WordCounts:
    """Counts the words of one text.

    Args:
        parts: Its sentences.

    Example:
        >>> from dealwert.reading.sentences import sentences
        >>> counts = WordCounts(list(sentences("Kalvero geht. Kalvero kommt.")))
        >>> counts.of("Kalvero"), counts.of_pair("Kalvero", "kommt")
        (2, 1)
    """

    def __init__(self, parts: Sequence[Sentence]) -> None:
        self._parts = parts

    def of(self, word: str) -> int:
        """Return how often the text has a word."""
        if len(self._parts) > _SHORT:
            return self._words[word]
        return sum([part.words.count(word) for part in self._parts])

    def of_pair(self, word: str, following: str) -> int:
        """Return how often the text has two words beside each other."""
        return self._pairs[word, following]

    @functools.cached_property
    def _words(self) -> Mapping[str, int]:
        return Counter(chain.from_iterable(part.words for part in self._parts))

    @functools.cached_property
    def _pairs(self) -> Mapping[tuple[str, str], int]:
        return Counter(chain.from_iterable(pairwise(part.words) for part in self._parts))
