"""What is told of a word, remembered: most words of a text are words that have been looked at before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["MOST", "remembered"]

T = TypeVar("T")

MOST = 65_536
"""Words that are remembered; then all are forgotten, so that memory stays bounded."""


class _Memo(dict[str, T]):
    def __init__(self, function: Callable[[str], T]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> T:
        if len(self) >= MOST:
            self.clear()
        found = self[word] = self._function(word)
        return found


def remembered(function: Callable[[str], T]) -> Callable[[str], T]:
    """Return a function of a word that is worked out once a word.

    For what is asked of every word of a text: ``functools.lru_cache`` keeps its entries in the order of
    their use, which costs more than looking one up.

    Example:
        >>> length = remembered(len)
        >>> length("Werft"), length("Werft")
        (5, 5)
    """
    return _Memo(function).__getitem__
