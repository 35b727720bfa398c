"""The plain figures that most figures are, without the grammar: digits, scale, unit.

The grammar reads them, too, and the same: this is the short way for what is common.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache, lru_cache
from typing import NamedTuple

from dealwert.german.lexicon.hedges import (
    CONNECTORS,
    EXACT,
    HEDGES,
    INFLECTED,
    ISSUED,
    SIGNS,
    SPEAKING,
)
from dealwert.german.lexicon.numbers import DOZEN, INDEFINITE, MIXED, ONE, SCALE_HALVES, SCALES
from dealwert.german.mention import AnyFigure
from dealwert.german.numerals import fold, number_from_word
from dealwert.german.tokens import ABBREVIATED, material
from dealwert.german.units import currency_wordings
from dealwert.quantities import Figure, Hedge, Money, Percent

__all__ = ["counts_before", "plain_figure", "plain_figure_in_words", "plain_money", "word_start"]


class _Before(NamedTuple):
    """What stands before a number."""

    hedge: Hedge
    cancellable: bool
    start: int


_SCALES = {
    None: 0,
    "Tausend": 3,
    "Mio": 6,
    "Mio.": 6,
    "Millionen": 6,
    "Mrd": 9,
    "Mrd.": 9,
    "Milliarden": 9,
    "Million": 6,
    "Milliarde": 9,
}
_CURRENCIES = {
    "Euro": "EUR",
    "€": "EUR",
    "Dollar": "USD",
    "US-Dollar": "USD",
    "Franken": "CHF",
    "$": "USD",
    "EUR": "EUR",
    "USD": "USD",
    "CHF": "CHF",
    "Pfund": "GBP",
    "£": "GBP",
    "Yen": "JPY",
}
_PERCENT = {"Prozent", "%"}

_WHOLE_UNIT = (
    r"(Prozent|Euro|EUR|US-Dollar|USD|Dollar|Franken|CHF|Pfund(?! [A-ZÄÖÜ])|Yen|%|€|\$|£)"
    r"(?![\w\-\u00ad%‑‐$€£]|\s?Punkt)"
)
_PLAIN = re.compile(
    r"(\d{1,3}(?:\.\d{3})++|\d{1,12})(?:,(\d{1,6}))?[ \u00a0]?"
    rf"(?:(Millionen|Milliarden|Mio\.?|Mrd\.?|Tausend)[ \u00a0])?{_WHOLE_UNIT}",
    re.ASCII,
)
_PLAIN_UNIT = re.compile(rf"(?:(Million(?:en)?|Milliarden?)[ \u00a0])?{_WHOLE_UNIT}", re.ASCII)

_NUMBER_WORDS = (
    r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig"
    r"|sechzig|siebzig|achtzig|neunzig|hundert"
)
_GOES_ON = re.compile(
    r"[\s\u00a0]*+(?:[\d€$/\-–—−]|ig|bis\b|bzw|beziehungsweise|respektive|plus\b|minus\b|aufwärts|anstelle"
    rf"|(?:ein(?=und)|{_NUMBER_WORDS})[a-zäöüß]*"
    r"|,\s*(?:davon|darunter|\d|aber|ermäßigt|(?:nach|statt|gegenüber)\s(?=[^.;\n]{0,24}\d))"
    r"|\((?=[^)\n]{0,40}\d\))"
    r"|(?:(?:und|oder|nach|statt|anstatt|gegenüber|sowie|zu|von|gegen|nur|nun|jetzt|künftig)\b)"
    rf"(?=[^.;\n]{{0,40}}?(?:\d|mehr|weniger|darüber|aktie|ein|{_NUMBER_WORDS})))",
    re.IGNORECASE,
)
"""What may make more of a figure than the plain one; the grammar then looks at it."""

_NUMBER_SOON = re.compile(rf"[^.;\n]{{0,40}}?(?:\d|ein|{_NUMBER_WORDS})", re.IGNORECASE)

_ABBREVIATION = re.compile(rf"(?:^|\b)(?:{'|'.join(sorted(ABBREVIATED))})\.\Z", re.IGNORECASE)

_NEUTRAL = frozenset(
    """von auf um zu gegen an nach bei mit in im für wie die den der dem das nur oder und pro""".split()
)
"""Words that are part of a figure only together with another one before or behind it."""

_CHANGES = frozenset({"Plus", "Minus"})

_NUMERIC = frozenset({*SIGNS, *ONE, *INDEFINITE, *INFLECTED, *EXACT})
_PARTS = frozenset(word for wording in (*CONNECTORS, *HEDGES) for word in wording)
_LINKS = _NEUTRAL | _PARTS - _NUMERIC
"""What joins a figure to a number before it, or is part of a hedge, and is nothing by itself."""

_IN_CONTEXT = frozenset({("über",), *(words for words in HEDGES if words[-1] in _NEUTRAL - {"zu"})})
"""Hedges that are also prepositions: what stands around them tells."""

_OBJECT = re.compile(
    rf"\b(?:{'|'.join(sorted({*SPEAKING, *ISSUED}))})|(?:{'|'.join(sorted(ISSUED))})\b",
    re.IGNORECASE,
)
"""What "über" may open the object of, or the amount."""

_LONGEST = 4
"""Words of a hedge, with what leads to it, that are looked at."""


_BLANKS = " \n\u00a0\u202f\u2009\t"
_BEFORE_WORDS = f'{_BLANKS}(„"»'
"""Blanks, and what else words may stand behind."""

_WIDE = 9
"""Blanks in a row that are looked over."""


def _before_blanks(text: str, place: int) -> int:
    """Return where the blanks before a place begin; a blank line is none."""
    if text[place - 1 : place] == " " and text[place - 2 : place - 1] not in _BLANKS:
        return place - 1
    start, is_new_line = place, False
    while start and place - start < _WIDE and text[start - 1] in _BLANKS:
        if text[start - 1] == "\n":
            if is_new_line:
                return place
            is_new_line = True
        start -= 1
    return start


def words_before(text: str, place: int) -> tuple[str, int, bool]:
    """Return the word before a place, where it begins, and whether it may belong to a figure."""
    if place == 0:
        return "", 0, False
    end = _before_blanks(text, place)
    if end == place:
        return "", place, text[place - 1] not in _BEFORE_WORDS
    start = word_start(text, end)
    word = text[start:end]
    if not word:
        # "30, 40 Prozent" and "(2014) 5 Prozent" are for the grammar; other signs end a phrase.
        sign = text[start - 1] if start else "."
        if sign == ".":
            return "", start, _ABBREVIATION.search(text, max(0, start - 8), start) is not None
        joined = sign in {",", ":"} and _number_before(text, start - 1)
        return "", start, joined or sign.isalnum() or sign in "%€$-–—−+/()<>=≤≥~≈±"
    if start > 0 and text[start - 1] not in _BEFORE_WORDS:
        return word, start, True
    if (
        word[0].isupper()
        and fold(word) in INFLECTED
        and text[max(0, start - 2) : start - 1].isalpha()
    ):
        return word, start, False  # in der dritten Runde
    return word, start, _belongs(word)


def word_start(text: str, end: int) -> int:
    """Return where the letters begin that end at a place."""
    low = max(0, end - _LONGEST_WORD)
    blank = text.rfind(" ", low, end)
    if blank >= 0 and text[blank + 1 : end].isalpha():  # as most often
        return blank + 1
    start = end
    while start > low and text[start - 1].isalpha():
        start -= 1
    return start


_LONGEST_WORD = 60


@lru_cache(maxsize=4096)
def _belongs(word: str) -> bool:
    """Return whether a word may belong to a figure."""
    folded = fold(word)
    return folded in material() or number_from_word(folded) is not None


def _number_before(text: str, end: int) -> bool:
    end -= text[end - 1 : end] == " "
    if text[end - 1 : end].isdecimal():
        return True
    start = word_start(text, end)
    return start < end and number_from_word(text[start:end]) is not None


@cache
def _counting() -> frozenset[str]:
    adjectives = (words[0] for words in currency_wordings() if len(words) > 1)
    return frozenset(
        {DOZEN, *INFLECTED, *SCALES, *SCALE_HALVES, *MIXED, *ONE, *INDEFINITE, *adjectives}
    )


def counts_before(text: str, place: int) -> bool:
    """Return whether the word before a unit may count it."""
    if text.startswith(" ", place - 1):
        low = place - _LONGEST_WORD if place > _LONGEST_WORD else 0
        word = text[text.rfind(" ", low, place - 1) + 1 : place - 1]
        if word.isalpha():  # as most often
            return _counts(word) or (word in _OR_MORE and _counts_or_more(text, place))
    end = _before_blanks(text, place)
    if end == place:
        return place > 0 and text[place - 1] not in _BEFORE_WORDS
    start = word_start(text, end)
    if start == end:
        return end > 0 and (text[end - 1].isalnum() or text[end - 1] in ".)")
    word = text[start:end]
    return (
        _counts(word)
        or text[start - 1 : start] == "-"
        or (word in _OR_MORE and _counts_or_more(text, place))
    )


_OR_MORE = frozenset({"mehr", "weniger"})
_BEFORE_MORE = re.compile(r"(.*\S) (?:und|oder) (?:mehr|weniger)\s\Z", re.DOTALL)


def _counts_or_more(text: str, place: int) -> bool:
    """Return whether a number stands before "und mehr": "fünf und mehr Prozent"."""
    match = _BEFORE_MORE.match(text, max(0, place - _LONGEST_WORD), place)
    return match is not None and _number_before(text, match.end(1))


@lru_cache(maxsize=4096)
def _counts(word: str) -> bool:
    folded = fold(word)
    return folded in _counting() or "stellig" in folded or number_from_word(folded) is not None


def _goes_on(text: str, start: int, end: int) -> bool:
    if (
        text.startswith(" auf ", end)
        and "von" in text[max(0, start - 24) : start].lower()
        and _NUMBER_SOON.match(text, end + 5) is not None
    ):
        return True
    return _GOES_ON.match(text, end) is not None


def _hedge_before(text: str, place: int, done: int) -> _Before | None:
    """Return the hedge before a number, and where it begins; ``None`` where the grammar must look."""
    word, start, is_material = words_before(text, place)
    if not is_material or start < done:
        return _Before(Hedge.NONE, False, place)
    words: list[str] = []
    starts: list[int] = []
    while is_material and start >= done:
        if word in _CHANGES and words and words[0] in _NEUTRAL:
            break  # "ein Plus von 5 Prozent": a noun
        if len(words) == _LONGEST or not word or word in _CHANGES:
            return None
        words.insert(0, fold(word))
        starts.insert(0, start)
        word, start, is_material = words_before(text, start)
    for first in range(len(words)):
        wording = tuple(words[first:])
        if wording in HEDGES:
            is_free = wording not in _IN_CONTEXT or (
                wording == ("über",) and _OBJECT.search(text, max(0, place - 100), place) is None
            )
            if not is_free or not _links(words[:first]):
                return None
            return _Before(*HEDGES[wording], starts[first])
    return _Before(Hedge.NONE, False, place) if _links(words) else None


def _links(words: list[str]) -> bool:
    """Return whether words before a figure say nothing where no number stands before them."""
    is_hedge = any(tuple(words[first:]) in HEDGES for first in range(len(words)))
    return not is_hedge and _LINKS.issuperset(words)


def plain_figure(text: str, place: int, done: int = 0) -> tuple[AnyFigure, int, int] | None:
    """Return the plain figure whose digits begin at a place, and where it begins and ends.

    ``None`` says nothing: the grammar then looks at the place. What stands in front of ``done``
    is part of another figure.
    """
    match = _PLAIN.match(text, place)
    if match is None or _goes_on(text, place, match.end()):
        return None
    before = _hedge_before(text, place, done)
    if before is None:
        return None
    whole, decimals, scale, unit = match.groups()
    places = len(decimals) if decimals else 0
    digits = int(whole.replace(".", "") + (decimals or ""))
    figure = _figure(digits, -places, scale, unit, before.hedge, before.cancellable)
    return figure, before.start, match.end()


def plain_figure_in_words(
    text: str, place: int, done: int = 0
) -> tuple[AnyFigure, int, int] | None:
    """Return the plain figure whose unit or scale begins at a place, behind a number word.

    ``None`` says nothing: the grammar then looks at the place.
    """
    match = _PLAIN_UNIT.match(text, place)
    if match is None or _goes_on(text, place, match.end()):
        return None
    word, start, _ = words_before(text, place)
    if not word or (start and text[start - 1] not in _BEFORE_WORDS):
        return None
    number = number_from_word(word)
    before = None if number is None else _hedge_before(text, start, done)
    if number is None or before is None:
        return None
    figure = _figure(
        number.digits, number.exponent, match[1], match[2], before.hedge, before.cancellable
    )
    return figure, before.start, match.end()


@lru_cache(maxsize=4096)
def _figure(
    digits: int, exponent: int, scale: str | None, unit: str, hedge: Hedge, cancellable: bool
) -> AnyFigure:
    power = _SCALES[scale] + exponent
    has_low, has_high = hedge not in _HIGH_ONLY, hedge not in _LOW_ONLY
    is_sharp = exponent < 0 and digits % 10 == 0  # else the last digit says it
    if unit in _PERCENT:
        value = Percent(_scaled(digits, power))
        return Figure(
            value if has_low else None, value if has_high else None, hedge,
            resolution=Percent(_scaled(1, power)), sharp=is_sharp, cancellable=cancellable,
        )  # fmt: skip
    currency = _CURRENCIES[unit]
    amount = Money(_scaled(digits, power), currency)
    return Figure(
        amount if has_low else None, amount if has_high else None, hedge,
        resolution=Money(_scaled(1, power), currency), sharp=is_sharp, cancellable=cancellable,
    )  # fmt: skip


_HIGH_ONLY = frozenset({Hedge.BELOW, Hedge.AT_MOST})
_LOW_ONLY = frozenset({Hedge.ABOVE, Hedge.AT_LEAST})


def _scaled(digits: int, power: int) -> Fraction:
    return Fraction(digits * 10**power) if power >= 0 else Fraction(digits, 10**-power)


def plain_money(text: str) -> Money | None:
    """Return the amount of money that a whole string states plainly; ``None`` says nothing."""
    match = _PLAIN.fullmatch(text)
    if match is None:
        return None
    whole, decimals, scale, unit = match.groups()
    currency = _CURRENCIES.get(unit)
    if currency is None:
        return None
    places = len(decimals) if decimals else 0
    digits = int(whole.replace(".", "") + (decimals or ""))
    return Money(_scaled(digits, _SCALES[scale] - places), currency)
