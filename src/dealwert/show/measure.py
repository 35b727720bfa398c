"""Exact quantities, short enough to stand beside a bar."""

from __future__ import annotations

from fractions import Fraction

from dealwert.quantities import Interval, Money, Percent, PercentagePoints, Quantity, magnitude_of
from dealwert.valuation.sentence import SCALES

__all__ = ["interval_words", "quantity_words"]

_DIGITS = 4
"""Significant digits, as many as a bar can show."""


def quantity_words(value: Quantity | Fraction, *, up: bool | None = None) -> str:
    """Return a quantity with four significant digits, in English.

    Args:
        value: Of any kind.
        up: Whether to round up (true), down (false) or to the nearest (``None``).

    Example:
        >>> quantity_words(Money(28_787_878_788, "USD"), up=False)
        '28.78 bn USD'
    """
    if isinstance(value, Money):
        return _money(value, up=up)
    if isinstance(value, Percent):
        return f"{_rounded(value.points, up=up)} %"
    unit = " pp" if isinstance(value, PercentagePoints) else ""
    return f"{_rounded(magnitude_of(value), up=up)}{unit}"


def _money(value: Money, *, up: bool | None) -> str:
    power, name = next((row for row in SCALES if abs(value.exact) >= 10 ** row[0]), SCALES[-1])
    number = _rounded(value.exact / 10**power, up=up)
    return " ".join(part for part in (number, name, value.currency) if part)


def _rounded(number: Fraction, *, up: bool | None) -> str:
    whole_digits = len(str(int(abs(number))))
    scale = 10 ** max(0, _DIGITS - whole_digits)
    scaled = number * scale
    if up is None:
        digits = round(scaled)
    else:
        digits = (
            -((-scaled.numerator) // scaled.denominator)
            if up
            else scaled.numerator // scaled.denominator
        )
    sign = "-" if digits < 0 else ""
    whole, rest = divmod(abs(digits), scale)
    places = len(str(scale)) - 1
    text = f"{whole:,}"
    decimals = f"{rest:0{places}}".rstrip("0") if places else ""
    return f"{sign}{text}.{decimals}" if decimals else f"{sign}{text}"


def interval_words(
    interval: Interval[Money] | Interval[Percent] | Interval[PercentagePoints] | Interval[Fraction],
) -> str:
    """Return an interval in words, its ends rounded outward.

    Example:
        >>> bn = Money(10**9, "USD")
        >>> interval_words(Interval(bn * 29, None))
        '29 bn USD or more'
        >>> interval_words(Interval(bn * 29, None, low_open=True))
        'more than 29 bn USD'
    """
    low = "" if interval.low is None else quantity_words(interval.low, up=False)
    high = "" if interval.high is None else quantity_words(interval.high, up=True)
    if not high:
        return f"more than {low}" if interval.low_open else f"{low} or more"
    if not low:
        return f"less than {high}" if interval.high_open else f"{high} or less"
    return low if low == high else f"{low} to {high}"
