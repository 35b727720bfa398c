"""The plain figures that most figures are, without the grammar: digits, scale, unit.

The grammar reads them, too, and the same: this is the short way for what is common.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from dealwert.german.lexicon.hedges import HEDGES, INFLECTED
from dealwert.german.lexicon.numbers import INDEFINITE, MIXED, ONE, SCALE_HALVES, SCALES
from dealwert.german.mention import AnyFigure
from dealwert.german.numerals import fold, number_from_word
from dealwert.german.tokens import ABBREVIATED, material
from dealwert.german.units import currency_wordings
from dealwert.quantities import Figure, Hedge, Money, Percent

__all__ = ["counts_before", "plain_figure", "plain_figure_in_words", "plain_money"]

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
}
_PERCENT = {"Prozent", "%"}

_WHOLE_UNIT = r"(Prozent|Euro|US-Dollar|Dollar|Franken|%|€|\$)(?![\w\-\u00ad%‑‐$€])"
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
    r"|,\s*(?:davon|darunter|\d|aber|ermäßigt)"
    r"|\((?=[^)\n]{0,40}\d\))"
    r"|(?:(?:und|oder|nach|statt|anstatt|gegenüber|sowie|zu|von|gegen|nur|nun|jetzt|künftig)\b)"
    rf"(?=[^.;\n]{{0,40}}?(?:\d|mehr|weniger|darüber|aktie|ein|{_NUMBER_WORDS})))",
    re.IGNORECASE,
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

_LAST_WORD = re.compile(r"(?:\d+|[^\W\d_]+)(?=\s?\Z)")

_NEUTRAL = frozenset(
    """von auf um zu gegen an nach bei mit in im für wie die den der dem das nur oder und pro""".split()
)
"""Words that are part of a figure only together with another one before or behind it."""

_CHANGES = frozenset({"Plus", "Minus"})
_BEHIND_CHANGE = frozenset({"von", "bei"})
"""What makes a noun of what else is a sign: "ein Plus von 5 Prozent"."""

_PAIRS = {"als": {"mehr": Hedge.ABOVE, "weniger": Hedge.BELOW}, "zu": {"bis": Hedge.AT_MOST}}
"""Hedges of two words, by the second."""


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
        joined = sign in {",", ":"} and _ends_in_number(text, start - 1)
        return "", start, joined or sign.isalnum() or sign in "%€$-–—/()"
    if start > 0 and text[start - 1] not in ' \n\u00a0(„"»':
        return word, start, True
    folded = fold(word)
    return word, start, folded in material() or number_from_word(folded) is not None


def _ends_in_number(text: str, end: int) -> bool:
    match = _LAST_WORD.search(text, max(0, end - 32), end)
    return match is not None and (match[0][0].isdecimal() or number_from_word(match[0]) is not None)


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


def _goes_on(text: str, start: int, end: int) -> bool:
    if text.startswith(" auf ", end) and "von" in text[max(0, start - 24) : start].lower():
        return True
    return _GOES_ON.match(text, end) is not None


def _hedge_before(text: str, place: int, done: int) -> tuple[Hedge, int] | None:
    """Return the hedge before a number, and where it begins; ``None`` where the grammar must look."""
    hedge, begin = Hedge.NONE, place
    word, start, is_material = words_before(text, place)
    if not is_material or start < done:
        return hedge, begin
    word = word.lower() if word not in _CHANGES else word
    second = words_before(text, start)
    found = _PAIRS.get(word, {}).get(second[0].lower())
    if found is not None:
        hedge, begin = found, second[1]
        return None if words_before(text, begin)[2] else (hedge, begin)
    if word in _HEDGES:
        hedge, begin = _HEDGES[word], start
        word, start, is_material = second
        if not is_material:
            return hedge, begin
    # "in 5 Prozent" is no "in etwa 5 Prozent": one word that is neutral by itself may stand there.
    if word not in _NEUTRAL:
        return None
    other, other_start, is_material = words_before(text, start)
    if is_material and other_start >= done and not (word in _BEHIND_CHANGE and other in _CHANGES):
        return None
    is_part = begin < place and (word, text[begin:place].split(maxsplit=1)[0]) in HEDGES
    return None if is_part else (hedge, begin)


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
    return _figure(digits, -places, scale, unit, before[0]), before[1], match.end()


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
    if not word or (start and text[start - 1] not in ' \n\u00a0(„"»'):
        return None
    number = number_from_word(word)
    before = None if number is None else _hedge_before(text, start, done)
    if number is None or before is None:
        return None
    figure = _figure(number.digits, number.exponent, match[1], match[2], before[0])
    return figure, before[1], match.end()


def _figure(digits: int, exponent: int, scale: str | None, unit: str, hedge: Hedge) -> AnyFigure:
    power = _SCALES[scale] + exponent
    has_low, has_high = hedge not in _HIGH_ONLY, hedge not in _LOW_ONLY
    is_sharp = exponent < 0 and digits % 10 == 0  # else the last digit says it
    if unit in _PERCENT:
        value = Percent(_scaled(digits, power))
        return Figure(
            value if has_low else None, value if has_high else None, hedge,
            resolution=Percent(_scaled(1, power)), sharp=is_sharp, cancellable=hedge is Hedge.AT_MOST,
        )  # fmt: skip
    currency = _CURRENCIES[unit]
    amount = Money(_scaled(digits, power), currency)
    return Figure(
        amount if has_low else None, amount if has_high else None, hedge,
        resolution=Money(_scaled(1, power), currency), sharp=is_sharp, cancellable=hedge is Hedge.AT_MOST,
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
