"""Nouns of amounts of money."""

from __future__ import annotations

from functools import cache

from dealwert.german.lexicon.counted import MONEY_NOUNS
from dealwert.german.numerals import fold

__all__ = ["is_money_noun"]


@cache
def _money_nouns() -> tuple[str, ...]:
    return tuple(fold(noun) for noun in MONEY_NOUNS)


def is_money_noun(noun: str) -> bool:
    """Return whether a noun is of an amount of money: "Förderung", "Eigenerlösen".

    Example:
        >>> is_money_noun("Eigenerlösen"), is_money_noun("Äpfel")
        (True, False)
    """
    return fold(noun).endswith(_money_nouns())
