"""The plain figures that most figures are, without the grammar: digits, scale, unit.

The grammar reads them, too, and the same: this is the short way for what is common.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from dealwert.german.lexicon.hedges import INFLECTED
from dealwert.german.lexicon.numbers import INDEFINITE, MIXED, ONE, SCALE_HALVES, SCALES
from dealwert.german.mention import AnyFigure
from dealwert.german.numerals import fold, number_from_word
from dealwert.german.tokens import ABBREVIATED, material
from dealwert.german.units import currency_wordings
from dealwert.quantities import Figure, Hedge, Money, Percent

__all__ = ["counts_before", "plain_figure", "plain_money"]

_SCALES = {
    None: 0,
    "Tausend": 3,
    "Mio": 6,
    "Mio.": 6,
    "Millionen": 6,
    "Mrd": 9,
    "Mrd.": 9,
    "Milliarden": 9,
}
_CURRENCIES = {
    "Euro": "EUR",
    "€": "EUR",
    "Dollar": "USD",
    "US-Dollar": "USD",
    "Franken": "CHF",
    "$": "USD",
}
_PERCENT = {"Prozent", "%"}

_PLAIN = re.compile(
    r"(\d{1,3}(?:\.\d{3})++|\d{1,12})(?:,(\d{1,6}))?[ \u00a0]?"
    r"(?:(Millionen|Milliarden|Mio\.?|Mrd\.?|Tausend)[ \u00a0])?"
    r"(Prozent|Euro|US-Dollar|Dollar|Franken|%|€|\$)(?![\w\-\u00ad%‑‐$€])",
    re.ASCII,
)
_GOES_ON = re.compile(
    r"[\s\u00a0]*+(?:[(/\-–—−]|und\b|oder\b|bis\b|auf\b|nach\b|statt\b|gegenüber\b|bzw|beziehungsweise|plus\b|minus\b"
    r"|aufwärts|sowie\b|anstatt|anstelle|respektive|von\b|an\b|,\s*(?:davon|darunter|\d)|[\d€$]|ig|zu\b"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|ein)"
)
"""What may make more of a figure than the plain one; the grammar then looks at it."""

_HEDGES = {
    "rund": Hedge.APPROX,
    "etwa": Hedge.APPROX,
    "knapp": Hedge.JUST_BELOW,
    "fast": Hedge.JUST_BELOW,
    "gut": Hedge.JUST_ABOVE,
    "mindestens": Hedge.AT_LEAST,
    "wenigstens": Hedge.AT_LEAST,
    "zumindest": Hedge.AT_LEAST,
    "circa": Hedge.APPROX,
    "ungefähr": Hedge.APPROX,
    "beinahe": Hedge.JUST_BELOW,
    "nahezu": Hedge.JUST_BELOW,
}


_ABBREVIATION = re.compile(rf"(?:^|\b)(?:{'|'.join(sorted(ABBREVIATED))})\.\Z", re.IGNORECASE)

_NEUTRAL = frozenset(
    {"von", "auf", "um", "zu", "gegen", "an", "nach", "die", "den", "der", "nur", "oder", "und"}
)
"""Words that are part of a figure only together with another one before or behind it."""


def words_before(text: str, place: int) -> tuple[str, int, bool]:
    """Return the word before a place, where it begins, and whether it may belong to a figure."""
    if place == 0:
        return "", 0, False
    if text[place - 1] not in " \u00a0":
        return "", place, text[place - 1] not in '\n(„"»'
    start = place - 1
    low = max(-1, start - 60)
    while start - 1 > low and text[start - 1].isalpha():
        start -= 1
    word = text[start : place - 1]
    if not word:
        # "30, 40 Prozent" and "(2014) 5 Prozent" are for the grammar; other signs end a phrase.
        sign = text[start - 1] if start else "."
        if sign == ".":
            return "", start, _ABBREVIATION.search(text, max(0, start - 8), start) is not None
        joined = (
            sign in {",", ":"} and text[max(0, start - 3) : start - 1].rstrip()[-1:].isdecimal()
        )
        return "", start, joined or sign.isalnum() or sign in "%€$-–—/()"
    if start > 0 and text[start - 1] not in ' \n\u00a0(„"»':
        return word, start, True
    folded = fold(word)
    return word, start, folded in material() or number_from_word(folded) is not None


@cache
def _counting() -> frozenset[str]:
    adjectives = (words[0] for words in currency_wordings() if len(words) > 1)
    return frozenset({*INFLECTED, *SCALES, *SCALE_HALVES, *MIXED, *ONE, *INDEFINITE, *adjectives})


def counts_before(text: str, place: int) -> bool:
    """Return whether the word before a unit may count it."""
    if place and text[place - 1] not in " \u00a0":
        return text[place - 1] not in '\n(„"»'
    word, start, _ = words_before(text, place)
    if not word:
        return start > 0 and (text[start - 1].isalnum() or text[start - 1] in ".)")
    folded = fold(word)
    return (
        folded in _counting()
        or "stellig" in folded
        or folded in {"mehr", "weniger"}
        or number_from_word(folded) is not None
        or text[start - 1 : start] == "-"
    )


def plain_figure(text: str, place: int) -> tuple[AnyFigure, int, int] | None:
    """Return the plain figure whose digits begin at a place, and where it begins and ends.

    ``None`` says nothing: the grammar then looks at the place.
    """
    match = _PLAIN.match(text, place)
    if match is None or _GOES_ON.match(text, match.end()):
        return None
    word, start, is_material = words_before(text, place)
    hedge = Hedge.NONE
    if is_material:
        found = _HEDGES.get(word)
        if (found is None and word not in _NEUTRAL) or words_before(text, start)[2]:
            return None
        if found is not None:
            hedge, place = found, start
    whole, decimals, scale, unit = match.groups()
    return _figure(whole, decimals, scale, unit, hedge), place, match.end()


def _figure(
    whole: str, decimals: str | None, scale: str | None, unit: str, hedge: Hedge
) -> AnyFigure:
    places = len(decimals) if decimals else 0
    digits = int(whole.replace(".", "") + (decimals or ""))
    power = _SCALES[scale] - places
    high = None if hedge is Hedge.AT_LEAST else True
    if unit in _PERCENT:
        value = Percent(_scaled(digits, power))
        step = Percent(_scaled(1, power))
        return Figure(value, value if high else None, hedge, resolution=step, sharp=places > 0)
    currency = _CURRENCIES[unit]
    amount = Money(_scaled(digits, power), currency)
    return Figure(
        amount,
        amount if high else None,
        hedge,
        resolution=Money(_scaled(1, power), currency),
        sharp=places > 0,
    )


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
