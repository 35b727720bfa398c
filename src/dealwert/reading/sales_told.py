"""What the words around a sentence tell of a sale, of a buyer, or of a bankrupt company."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from dealwert.german.lexicon.deal_nouns import BUYER_NOUNS, OWNER_NOUNS
from dealwert.german.lexicon.employment import NEW_ONES
from dealwert.german.lexicon.function_words import NEGATIONS

__all__ = ["speaks_of", "speaks_of_buyer"]


def speaks_of(words: Iterable[str], beginnings: tuple[str, ...]) -> bool:
    """Return whether a word begins in one of several ways, whatever bracket or quote opens before it.

    Args:
        words: The words, in small letters.
        beginnings: Beginnings of words, in small letters.

    Example:
        >>> speaks_of("die (insolvente kette".split(), ("insolven",)), speaks_of(["kette"], ("insolven",))
        (True, False)
    """
    return any(word.lstrip('(„"').startswith(beginnings) for word in words)


def speaks_of_buyer(words: Sequence[str]) -> bool:
    """Return whether words tell that a company has a buyer or a new owner.

    Args:
        words: The words of the sentences before, in small letters.
    """
    plain = [word.strip('(„".,:;') for word in words]
    is_told = not BUYER_NOUNS.isdisjoint(plain) or any(
        one in NEW_ONES and other in OWNER_NOUNS for one, other in pairwise(plain)
    )
    return is_told and NEGATIONS.isdisjoint(plain)
