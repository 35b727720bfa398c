"""The few places of a text that a figure may stand at, found in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache, lru_cache

from dealwert.german.lexicon.anchors import ANCHORS, OPEN
from dealwert.german.lexicon.numbers import SCALE_HALVES, SCALES
from dealwert.german.lexicon.shares import FRACTIONS
from dealwert.german.money_nouns import is_money_noun
from dealwert.german.numerals import DIGIT, fold, number_from_word
from dealwert.german.plain import counts_before, word_start
from dealwert.german.tokens import SIGN
from dealwert.german.units import KNOWN_CODES, currency_codes, known_units

__all__ = ["is_promising", "may_count", "places"]

_BLANK = " \u00a0\u202f\u2009"
_SECOND_IN_BRACKETS = r"\((?=[^()\n]{0,24}\d[^()\n]{0,24}\)\s?[A-Z%€$])"
_NUMBER = re.compile(
    rf"({DIGIT}(?<![^\W_]{DIGIT})"
    # A currency may stand before the number: € 5, €-5, USD 5, Euro 5, Fr. 5.
    rf"(?P<behind>(?<=[€$£¥]\d)|(?<=[€$£¥][{_BLANK}+−–-]\d)|(?<=[A-Z]{{3}}\d)|(?<=[A-Z]{{3}}[{_BLANK}]\d)"
    rf"|(?<=[A-Z]{{3}}[{_BLANK}][−–-]\d)|(?<=r\.[{_BLANK}][−–-]\d)|(?<=r\.\d)|(?<=(?:r\.|[rR][oO]|DM|öS|ÖS)[{_BLANK}]\d))?+"
    rf"\d*+(?P<more>[.,．，'’{_BLANK}]\d++)*+[½¼¾]?+)"
    r"(?:(?:[,.][–—-]{1,2})?(?:[^\S\n]{0,9}+(?:-|\n(?![ \t]*+\n))?+[^\S\n]{0,9}+)"
    rf"(?:(?P<sign>[%％‰]|(?:[^\W\d_]{{1,4}}+-?)?+{SIGN}|{_SECOND_IN_BRACKETS})"
    r"|(?P<word>[^\W\d_]++(?:\.?[-‐‑\u00ad][^\W\d_]++)*+)))?+"
    # What ends here is not looked at again from its second group on.
    r"(?(sign)|(?(word)|(?(behind)|(?(more)|(?!)))))"
)
"""A number in digits, and what stands behind it: something, or else a currency may stand before."""


_SIGNS = "%€$£"


def _pattern_of(anchors: Sequence[str], between: str = "") -> re.Pattern[str]:
    """Return a pattern of words by their first letters, which are looked for quickly."""
    by_letter: dict[str, list[str]] = {}
    for anchor in anchors:
        rest = between.join(re.findall(r"\\[b.]|\w\??|-", anchor[1:]))
        by_letter.setdefault(anchor[0], []).append(between + rest)
    words = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in by_letter.items())
    # One letter to begin each branch with: a set there would make the search four times as slow.
    signs = "|".join(rf"{re.escape(sign)}(?<=[a-zäöüß] .)" for sign in _SIGNS)
    return re.compile(f"{words}|{signs}")


_WORD = _pattern_of(ANCHORS)


@cache
def _soft_word() -> re.Pattern[str]:
    """Return the same for words that hold soft hyphens."""
    return _pattern_of(ANCHORS, "\u00ad?")


_COUNTED = re.compile(
    "[MB]{}(?:{}|{})".format(
        *("".join(rf"\u00ad?{x}" for x in w) for w in ("illi", "onen", "arden"))
    )
    + r"\s(?:(?:von|an)\s)?([A-ZÄÖÜ][\w\u00ad-]++)"
)
"""A scale, and a noun behind it."""

_HYPHENS = frozenset("-‐‑")

_NOUN = re.compile(rf"\.?\s([A-ZÄÖÜ][\w\u00ad-]++)(?!{SIGN})")
"""A word with a capital, behind a scale or an adjective."""


def may_count(word: str) -> bool:
    """Return whether a figure may stand at a word, be there a sign behind it.

    Example:
        >>> may_count("Mrd"), may_count("U21"), may_count("Euro-Zone"), may_count("Werft")
        (True, True, True, False)
    """
    if not word.isalpha() and (any(map(str.isdigit, word)) or word in _SIGNS or "\u00ad" in word):
        return True
    return _WORD.search(f"{word}. {word}-") is not None


def places(text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], bool]]:
    """Yield the places that a figure may stand at, in order, and whether each is one of digits.

    Args:
        text: The text.
        start: Index from which on they are looked for.
        end: Index up to which they are.
    """
    word_pattern = _soft_word() if "\u00ad" in text else _WORD
    numbers, words = _NUMBER.finditer(text, start, end), word_pattern.finditer(text, start, end)
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
    if text[place - 1 : place] in _HYPHENS:
        return _joins(text, place - 1)
    if text[place : place + 2] not in OPEN:
        return counts_before(text, place)
    counted = _COUNTED.match(text, place)
    noun = fold(counted[1]) if counted else ""
    # Millionen Menschen: a scale of something else than money.
    return not noun or (noun not in SCALES and (_is_unit_word(noun) or is_money_noun(noun)))


def _joins(text: str, hyphen: int) -> bool:
    """Return whether what a hyphen joins to a unit counts it, or makes another of it: "Hongkong-Dollar"."""
    if text[hyphen - 1 : hyphen].isdecimal():
        return True
    start = word_start(text, hyphen)
    word = text[start:hyphen]
    if number_from_word(word) is not None:
        return True
    return text[start - 1 : start].isspace() and _is_joined(word) and counts_before(text, start)


@lru_cache(maxsize=4096)
def _is_joined(word: str) -> bool:
    return fold(word) in _joined()


@cache
def _joined() -> frozenset[str]:
    return frozenset(word.partition("-")[0] for word in known_units() if "-" in word)


@cache
def _first_words() -> tuple[frozenset[str], frozenset[str]]:
    """Return what the unit or scale behind a number begins with: words, and adjectives before one."""
    wordings = [words for entries in known_units().values() for words, _ in entries]
    single = {words[0] for words in wordings if len(words) == 1 or words[1] in {".", "-", "punkte"}}
    adjectives = {words[0] for words in wordings} - single
    return frozenset({*single, *SCALES, *SCALE_HALVES, *FRACTIONS}), frozenset(adjectives)


class _Behind(Enum):
    """What a word behind a number is."""

    NOTHING, UNIT, SCALE, ADJECTIVE = range(4)


_NOTHING, _UNIT = _Behind.NOTHING, _Behind.UNIT


@lru_cache(maxsize=4096)
def _kind(word: str) -> _Behind:
    folded = fold(word)
    words, adjectives = _first_words()
    if folded in adjectives:
        return _Behind.ADJECTIVE
    if folded in SCALES:
        return _Behind.SCALE
    if folded in words:
        is_code = folded in currency_codes() and folded not in KNOWN_CODES
        return _Behind.NOTHING if is_code and not word[-1].isupper() else _Behind.UNIT
    is_compound = folded.partition("-")[0] in words or folded.startswith(("prozentig", "milli"))
    return _Behind.UNIT if is_compound else _Behind.NOTHING


def _counts(text: str, match: re.Match[str], word: str) -> bool:
    """Return whether the word behind a number may be its unit, or lead to it."""
    kind = _kind(word)
    if kind is _NOTHING or kind is _UNIT:
        return kind is _UNIT
    noun = _NOUN.match(text, match.end())
    if noun is None:
        return True
    folded = fold(noun[1])
    if kind is _Behind.ADJECTIVE:
        return folded in _first_words()[0] or folded in _last_words()
    # 3,2 Millionen Kunden: a scale of something else than money.
    return _is_unit_word(folded) or is_money_noun(noun[1])


def _is_unit_word(word: str) -> bool:
    words, adjectives = _first_words()
    return word in words or word in adjectives or word.partition("-")[0] in words


@cache
def _last_words() -> frozenset[str]:
    return frozenset(words[-1] for entries in known_units().values() for words, _ in entries)


def _is_number_of_something(text: str, match: re.Match[str]) -> bool:
    """Return whether a unit stands behind, or a currency before, a number in digits."""
    behind, sign, word = match["behind"], match["sign"], match["word"]
    if sign is not None or (word is not None and _counts(text, match, word)):
        return True
    if behind is None:
        return False
    place = match.start()
    before = text[place - 1]
    if before in _BLANK:
        place -= 1
        before = text[place - 1]
    if before in "€$£¥-–−+":
        return True
    if before == ".":
        return text[max(0, place - 3) : place - 1].lower() == "fr"
    if before in "oO":
        return text[max(0, place - 4) : place].lower() == "euro"
    return text[max(0, place - 3) : place].lower() in currency_codes() or text[
        max(0, place - 2) : place
    ] in {"DM", "öS", "ÖS"}
