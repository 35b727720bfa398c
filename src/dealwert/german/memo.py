"""What is told of a word, remembered: most words of a text are words that have been looked at before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

__all__ = ["MOST", "answers", "asked", "remembered", "remembered_with_answers"]

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


_told_by_answers: list[_Memo[Any]] = []


def remembered_with_answers(function: Callable[[str], T]) -> Callable[[str], T]:
    """Return a function as :func:`remembered` does, for one that asks for ``answers``.

    What it has told is forgotten as soon as there is another question.

    Example:
        >>> shouts = asked(str.isupper)
        >>> bool(remembered_with_answers(lambda words: answers(words.split()[0]))("AG X") & shouts)
        True
    """
    memo = _Memo(function)
    _told_by_answers.append(memo)
    return memo.__getitem__


_questions: list[tuple[int, Callable[[str], object]]] = []
_answers: _Memo[int] = _Memo(lambda word: sum([bit for bit, ask in _questions if ask(word)]))

answers: Callable[[str], int] = _answers.__getitem__
"""What every question that is asked of all words says of a word: a bit for each that holds."""


def asked(question: Callable[[str], object]) -> int:
    """Return the bit of ``answers`` that says whether a question holds of a word.

    All questions of a word are answered at once, when it is met for the first time. So a sentence of
    whose words none is of interest costs every reader but one look at what its words say together.

    Example:
        >>> shouts = asked(str.isupper)
        >>> bool(answers("AG") & shouts), bool(answers("Werft") & shouts)
        (True, False)
    """
    bit = 1 << len(_questions)
    _questions.append((bit, question))
    for memo in (_answers, *_told_by_answers):
        memo.clear()
    return bit
