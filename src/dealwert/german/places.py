"""The few places of a text that a figure may stand at, found in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from dealwert.german.lexicon.anchors import ANCHORS, OPEN
from dealwert.german.lexicon.numbers import SCALE_HALVES, SCALES
from dealwert.german.lexicon.shares import FRACTIONS
from dealwert.german.nearby import is_money_noun
from dealwert.german.numerals import DIGIT, fold
from dealwert.german.plain import counts_before
from dealwert.german.units import KNOWN_CODES, currency_codes, known_units

__all__ = ["is_promising", "places"]

_NUMBER = re.compile(
    rf"(?P<digits>{DIGIT}(?<![^\W_]\d)\d*+(?:[.,．，'’ \u00a0\u202f\u2009]\d++)*+)"
    r"(?:[,.][–—-]{1,2})?(?:[^\S\n]|-|\n(?![ \t]*\n)){0,2}"
    r"(?:(?P<sign>[%％€$＄£￡¥￥‰₽₹₺(]|(?:US-?|T|k|M|Mio|Mrd)[€$])|(?P<word>[^\W\d_]++(?:[-‐‑\u00ad][^\W\d_]++)*+))?"
)
"""A number in digits, and what stands behind it."""


def _pattern_of(anchors: Sequence[str], between: str = "") -> re.Pattern[str]:
    """Return a pattern of words by their first letters, which are looked for quickly."""
    by_letter: dict[str, list[str]] = {}
    for anchor in anchors:
        rest = between.join(re.findall(r"\\b|\w\??|-", anchor[1:]))
        by_letter.setdefault(anchor[0], []).append(between + rest)
    words = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in by_letter.items())
    # One letter to begin each branch with: a set there would make the search four times as slow.
    return re.compile(rf"{words}|%(?<=[a-zäöüß] %)|€(?<=[a-zäöüß] €)")


_WORD = _pattern_of(ANCHORS)


@cache
def _soft_word() -> re.Pattern[str]:
    """Return the same for words that hold soft hyphens."""
    return _pattern_of(ANCHORS, "\u00ad?")


_COUNTED = re.compile(r"[MB]illi(?:onen|arden)\s([A-ZÄÖÜ][\w\u00ad-]++)")
"""A scale, and a noun behind it."""

_BRACKETED = re.compile(r"[^()\n]{0,24}\d[^()\n]{0,24}\)\s?[A-Z%€$]")
"""A second number in brackets, and a unit behind them."""

_NOUN = re.compile(r"\.?\s([A-ZÄÖÜ][\w\u00ad-]++)")
"""A word with a capital, behind a scale or an adjective."""


def places(text: str) -> Iterator[tuple[re.Match[str], bool]]:
    """Yield the places that a figure may stand at, in order, and whether each is one of digits."""
    word_pattern = _soft_word() if "\u00ad" in text else _WORD
    numbers, words = _NUMBER.finditer(text), word_pattern.finditer(text)
    number, word = next(numbers, None), next(words, None)
    while number is not None or word is not None:
        if word is None or (number is not None and number.start() < word.start()):
            if number is None:  # one of the two is left: see the loop
                return
            yield number, True
            number = next(numbers, None)
        else:
            yield word, False
            word = next(words, None)


def is_promising(text: str, match: re.Match[str], *, in_digits: bool) -> bool:
    """Return whether a place deserves to be parsed.

    Args:
        text: The whole text.
        match: A place, as :func:`places` yields it.
        in_digits: Whether it is one of digits.
    """
    if in_digits:
        return _is_number_of_something(text, match)
    place = match.start()
    if text[place : place + 2] not in OPEN:
        return counts_before(text, place)
    counted = _COUNTED.match(text, place)
    noun = fold(counted[1]) if counted else ""
    # Millionen Menschen: a scale of something else than money.
    return not noun or (noun not in SCALES and (_is_unit_word(noun) or is_money_noun(noun)))


@cache
def _first_words() -> tuple[frozenset[str], frozenset[str]]:
    """Return what the unit or scale behind a number begins with: words, and adjectives before one."""
    wordings = [words for entries in known_units().values() for words, _ in entries]
    single = {words[0] for words in wordings if len(words) == 1 or words[1] in {".", "-", "punkte"}}
    adjectives = {words[0] for words in wordings} - single
    return frozenset({*single, *SCALES, *SCALE_HALVES, *FRACTIONS}), frozenset(adjectives)


def _counts(text: str, match: re.Match[str], word: str) -> bool:
    """Return whether the word behind a number may be its unit, or lead to it."""
    folded = fold(word)
    words, adjectives = _first_words()
    if folded in adjectives:
        noun = _NOUN.match(text, match.end())
        return noun is None or fold(noun[1]) in words or fold(noun[1]) in _last_words()
    if folded in SCALES:
        noun = _NOUN.match(text, match.end())
        # 3,2 Millionen Kunden: a scale of something else than money.
        return noun is None or _is_unit_word(fold(noun[1])) or is_money_noun(noun[1])
    if folded in words:
        return folded not in currency_codes() or word[-1].isupper() or folded in KNOWN_CODES
    return folded.partition("-")[0] in words or folded.startswith(("prozentig", "milli"))


def _is_unit_word(word: str) -> bool:
    words, adjectives = _first_words()
    return word in words or word in adjectives or word.partition("-")[0] in words


@cache
def _last_words() -> frozenset[str]:
    return frozenset(words[-1] for entries in known_units().values() for words, _ in entries)


def _is_number_of_something(text: str, match: re.Match[str]) -> bool:
    """Return whether a unit stands behind, or a currency before, a number in digits."""
    sign = match["sign"]
    if sign is not None and (sign != "(" or _BRACKETED.match(text, match.end()) is not None):
        return True
    word = match["word"]
    if word is not None and _counts(text, match, word):
        return True
    place = match.start()
    if place < 1:
        return False
    before = text[place - 1]
    if before in " \u00a0\u202f" and place > 1:
        place -= 1
        before = text[place - 1]
    if before in "€$£¥":
        return True
    if before == ".":
        return text[max(0, place - 3) : place - 1].lower() == "fr"
    if before in "-–−+":
        return text[max(0, place - 2) : place - 1] in {"€", "$"}
    if before in "oO":
        return text[max(0, place - 4) : place].lower() == "euro"
    return before.isupper() and text[max(0, place - 3) : place].lower() in currency_codes()
