"""Figures written the way a German newspaper writes them."""

from __future__ import annotations

import functools
from decimal import Decimal
from fractions import Fraction

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.german.lexicon.shares import FRACTIONS
from dealwert.german.mention import AnyFigure
from dealwert.quantities import (
    NO_CURRENCY,
    Figure,
    Hedge,
    Money,
    Percent,
    Quantity,
    decimal_of,
    magnitude_of,
)

__all__ = ["format_figure"]

_SCALES = (
    (18, "Trillion", "Trillionen"),
    (15, "Billiarde", "Billiarden"),
    (12, "Billion", "Billionen"),
    (9, "Milliarde", "Milliarden"),
    (6, "Million", "Millionen"),
)

_HEDGES = {
    Hedge.NONE: "",
    Hedge.APPROX: "rund ",
    Hedge.JUST_BELOW: "knapp ",
    Hedge.JUST_ABOVE: "gut ",
    Hedge.ABOVE: "mehr als ",
    Hedge.BELOW: "weniger als ",
    Hedge.AT_LEAST: "mindestens ",
    Hedge.AT_MOST: "höchstens ",
    Hedge.RANGE: "",
}

_CLASSES = "ein zwei drei vier fünf sechs sieben acht neun".split()


def format_figure(figure: AnyFigure, locale: str = "de") -> str:
    """Return a figure as a German newspaper writes it, hedge word included.

    Args:
        figure: A figure; what no wording can say, such as a resolution of 300 euros, is written to
            the next finer digit.
        locale: A locale of German that Babel knows: ``de``, ``de_AT``, ``de_CH``.

    Returns:
        A wording that :func:`dealwert.parse_figure` reads as the same figure.

    Raises:
        InvalidTypeError: For what is no figure.
        InvalidValueError: For a locale that is none of German.

    Example:
        >>> from dealwert import parse_figure
        >>> format_figure(parse_figure("knapp 30 Mio. €"))
        'knapp 30 Millionen Euro'
        >>> format_figure(parse_figure("zwischen 10 und 15 Prozent"))
        '10 bis 15 Prozent'
    """
    if not isinstance(figure, Figure):
        raise InvalidTypeError("format_figure", figure, "a Figure")
    if locale not in _locales():
        raise InvalidValueError("format_figure locale", locale, "'de', 'de_AT' or 'de_CH'")
    if figure.hedge is Hedge.VAGUE:
        return _vague(figure)
    hedge = _HEDGES[figure.hedge]
    if figure.cancellable:
        hedge = "bis zu "
    if figure.approximate:
        hedge += "rund "
    if figure.low is not None and figure.high is not None and figure.low != figure.high:
        return hedge + _range(figure, locale)
    value = figure.high if figure.low is None else figure.low
    if value is None:  # only a vague figure has no number: see Figure
        raise InvalidValueError("format_figure", figure, "a figure with a number")
    step = magnitude_of(figure.resolution)
    part = _part(value, step) if isinstance(value, Percent) else _hundredths(value, step)
    if part is not None and figure.sharp and isinstance(value, Percent):
        return f"{hedge}genau {part}"
    if part is not None and not figure.sharp:
        return hedge + part
    power = _scale(value, step, sharp=figure.sharp)
    number, digits = _number(value, step, power, locale)
    if figure.sharp and not digits:
        hedge += "genau "
    return f"{hedge}{number}{_unit(value, power, locale)}"


@functools.cache
def _locales() -> frozenset[str]:
    from babel import localedata  # CLDR data: read on first use, not on import

    names: list[str] = localedata.locale_identifiers()
    return frozenset(name for name in names if name.split("_", maxsplit=1)[0] == "de")


def _hundredths(value: Quantity, step: Fraction) -> str | None:
    """Return the words for less than one of a currency, to the hundredth: "40 Cent"."""
    if not isinstance(value, Money) or step != _POINT or not 0 < abs(value.exact) < 1:
        return None
    count, noun = value.exact * 100, _HUNDREDTHS.get(value.currency)
    if noun is None or count.denominator != 1:
        return None
    return f"{'-' if count < 0 else ''}{abs(count)} {noun}"


_HUNDREDTHS = {"EUR": "Cent", "USD": "US-Cent", "CHF": "Rappen", "GBP": "Pence"}


def _part(value: Percent, step: Fraction) -> str | None:
    """Return the words for a part of a whole that has no decimals: "zwei Drittel"."""
    count, whole = value.ratio.as_integer_ratio()
    if step != _POINT or not 0 < count < whole or not _is_endless(value.ratio):
        return None
    noun = next((noun for noun, parts in FRACTIONS.items() if parts == whole), None)
    return f"{_COUNTS[count - 1]} {noun}" if noun is not None and count <= len(_COUNTS) else None


_COUNTS = "ein zwei drei vier fünf sechs sieben acht neun".split()
_POINT = Fraction(1, 100)


def _range(figure: AnyFigure, locale: str) -> str:
    low, high = figure.low, figure.high
    if low is None or high is None:  # a range has both ends: see Figure
        raise InvalidValueError("format_figure", figure, "a range with two ends")
    low_step = magnitude_of(figure.resolution)
    high_step = magnitude_of(figure.high_resolution or figure.resolution)
    low_power, power = _scale(low, low_step), _scale(high, high_step)
    second = _number(high, high_step, power, locale)[0] + _unit(high, power, locale)
    if low_power == power:
        return f"{_number(low, low_step, power, locale)[0]} bis {second}"
    first = _number(low, low_step, low_power, locale)[0] + _unit(low, low_power, locale)
    return f"{first} bis {second}"


def _scale(value: Quantity, step: Fraction, *, sharp: bool = True) -> int:
    """Return the power of ten of the largest scale word that the value reaches and its digits fit."""
    if not isinstance(value, Money):
        return 0
    size = abs(value.exact)
    # Decimals that end in 0 say that it is meant: "1.200 Millionen" is not "1,200 Milliarden".
    ends_in_zero = not sharp and step > 0 and size / step % 10 == 0
    for power, _, _ in _SCALES:
        if size >= 10**power and (step == 10**power or (step < 10**power and not ends_in_zero)):
            return power
    # Digits that a small number leaves unsaid need a scale word: "50 Tausend", "0,1 Millionen".
    scales = (3, *(power for power, _, _ in reversed(_SCALES)))
    return next((power for power in scales if 1 < step <= 10**power), 0)


def _number(value: Quantity, step: Fraction, power: int, locale: str) -> tuple[str, int]:
    """Return the digits of a value before a scale word, and how many stand behind the comma."""
    from babel.numbers import format_decimal  # CLDR data: read on first use, not on import

    is_money = isinstance(value, Money)
    amount = magnitude_of(value) / 10**power if is_money else _points(value)
    unit = step / 10**power if is_money else _points_of(value, step)
    digits = 0
    while digits < _MOST and (
        0 < unit < Fraction(1, 10**digits) or (amount * 10**digits).denominator != 1
    ):
        if not 0 < unit < Fraction(1, 10**digits) and _is_endless(amount):
            break
        digits += 1
    pattern = f"#,##0.{'0' * digits}" if digits else "#,##0"
    rounded = decimal_of(Fraction(round(amount * 10**digits), 10**digits))
    exact = rounded.quantize(Decimal(1).scaleb(-digits)) if abs(rounded) < _HUGE else rounded
    # Three digits behind the Swiss point are read as thousands; behind a comma they are not.
    clear = "de" if digits == _GROUP else locale
    written: str = format_decimal(exact, format=pattern, locale=clear, decimal_quantization=False)
    return written, digits


_MOST = 12
"""Digits behind the comma that are written at most."""

_HUGE = 10**15

_GROUP = 3


def _is_endless(number: Fraction) -> bool:
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest != 1


def _points(value: Quantity) -> Fraction:
    return magnitude_of(value) * (100 if isinstance(value, Percent) else 1)


def _points_of(value: Quantity, step: Fraction) -> Fraction:
    return step * (100 if isinstance(value, Percent) else 1)


def _unit(value: Quantity, power: int, locale: str) -> str:
    if isinstance(value, Percent):
        return " Prozent"
    if not isinstance(value, Money):
        return " Prozentpunkte"
    one = abs(value.exact) == 10**power
    scales = ((3, "Tausend", "Tausend"), *_SCALES)
    scale = next((f" {single if one else many}" for p, single, many in scales if p == power), "")
    return f"{scale} {_currency(value.currency, locale)}".rstrip()


def _currency(code: str, locale: str) -> str:
    from babel.numbers import get_currency_name  # CLDR data: read on first use, not on import

    if code == NO_CURRENCY:
        return ""
    name: str = get_currency_name(code, count=2, locale=locale)
    return name


def _vague(figure: AnyFigure) -> str:
    step = magnitude_of(figure.resolution)
    if not isinstance(figure.resolution, Money):
        return "zweistelliger Prozentbereich" if figure.low is not None else "mehrere Prozent"
    power = next((p for p, _, _ in _SCALES if step >= 10**p), 0)
    many = next((m for p, _, m in _SCALES if p == power), "")
    currency = figure.resolution.currency
    joined = f"-{_currency(currency, 'de')}-" if currency != NO_CURRENCY else ""
    if figure.low is None:
        return " ".join(filter(None, ("mehrere", many, _currency(currency, "de"))))
    digits = len(str(int(magnitude_of(figure.low) / step)))
    noun = f"{many}{joined}Betrag" if joined else f"{many}betrag"
    return f"{_CLASSES[digits - 1]}stelliger {noun}"
