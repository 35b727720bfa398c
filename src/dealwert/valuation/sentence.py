"""Checks in English: what a journalist could print."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import cast

from dealwert.model.notation import SCALES
from dealwert.quantities import (
    NO_CURRENCY,
    Hedge,
    Money,
    Percent,
    decimal_of,
    magnitude_of,
)
from dealwert.valuation.check import AnyFigure, AnyInterval, Check, CheckName, CheckOutcome, Doubt

__all__ = ["sentence"]

_IMPLIES: Mapping[CheckName, str] = MappingProxyType(
    {
        CheckName.PRICE_STAKE_VALUATION: "{price} for {stake} implies {implied}",
        CheckName.BRIDGE: "{price} for {stake} and net debt of {net_debt} imply {implied}",
        CheckName.SHARES_VALUATION: "{shares} shares at {price_per_share} each are worth {implied}",
        CheckName.SHARES_PRICE: "{stake} of {shares} shares at {price_per_share} each cost {implied}",
        CheckName.PREMIUM: "{price_per_share} a share, against {reference_price},"
        " is a premium of {implied}",
        CheckName.PARTS: "the parts add up to {implied}",
        CheckName.PARTS_PER_SHARE: "the parts add up to {implied} a share",
        CheckName.STAKE_AFTER: "{stake} more leaves the buyers with {implied}",
        CheckName.MULTIPLE: "{inputs} make a multiple of {implied}",
        CheckName.RATES: "at the rate of the other amounts it is {implied}",
        CheckName.HOLDINGS: "the stakes add up to {implied}",
        CheckName.SCALE: "the amount is {implied}",
        CheckName.KIND: "the stake is {implied}",
    }
)
"""How a check begins, by what is compared; field names stand for their figures."""

_DOUBTS: Mapping[Doubt, str] = MappingProxyType(
    {
        Doubt.UNEXPECTED: "possible, but not what readers would expect",
        Doubt.HEDGE_WIDTH: "it depends on how far the hedge reaches",
        Doubt.UP_TO: 'to be checked, since a text may go beyond an "up to"',
        Doubt.BASIS: "it would agree as the value before the new money",
        Doubt.MISSING_DEBT: "not to be decided without the debts, since one includes them",
        Doubt.MARKET_PRICE: "buyers often pay more than the market's price",
        Doubt.LOOSE_WORD: "the word for the deal may be a loose one",
        Doubt.IMPLAUSIBLE: "more than any company is worth, perhaps a thousand times too much",
    }
)


def sentence(check: Check) -> str:
    """Return what a check says, in English: the numbers, the text's own claim, the verdict.

    Ends of intervals are rounded outward to four significant digits; nothing else is rounded.
    """
    begin = _begin(check)
    claim = _claim(check)
    parts = [part for part in (begin, claim) if part]
    told = "; ".join(parts) or str(check.name)
    return f"{told}: {_verdict(check)}."


def _begin(check: Check) -> str:
    if check.implied is None:
        if check.name is CheckName.DATES:
            return ", ".join(f"{field} {date}" for field, date in check.told)
        return ", then ".join(value for _, value in check.told)
    figures = {field: figure_words(figure) for field, figure in check.inputs}
    implied = interval_words(check.implied)
    if check.point is not None and not check.implied.is_point:
        implied += f" ({_number(check.point, _power(check.implied))} at the stated numbers)"
    template = _IMPLIES.get(check.name, "{inputs} imply {implied}")
    inputs = " and ".join(f"{field.replace('_', ' ')} {text}" for field, text in figures.items())
    try:
        return template.format(inputs=inputs, implied=implied, **figures)
    except KeyError:  # a check that was built by hand, without the figures that it is about
        return f"{inputs} imply {implied}".lstrip()


def _claim(check: Check) -> str:
    if check.claim is not None:
        return f"the text says {figure_words(check.claim)}"
    if check.stated is None:
        return ""
    kinds = [value.replace("_", " ") for field, value in check.told if field == "kind"]
    subject = f"a deal called {kinds[0]}" if kinds else "it"
    return f"{subject} should be {interval_words(check.stated)}"


def _verdict(check: Check) -> str:
    if check.outcome is CheckOutcome.UNDECIDED:
        return "undecided" if check.doubt is None else _DOUBTS[check.doubt]
    if check.outcome is CheckOutcome.INCONSISTENT:
        if len(check.conflict) < 2:
            return "inconsistent"
        *first, last = (name.replace("_", " ") for name in check.conflict)
        return f"inconsistent, {', '.join(first)} and {last} cannot all be right"
    below, above = check.left_over
    left = [
        f"the {name} part of the range ({_bare(part, check)})"
        for name, part in (("lower", below), ("upper", above))
        if part is not None
    ]
    return f"consistent, though {' and '.join(left)} would not be" if left else "consistent"


def _bare(interval: AnyInterval, check: Check) -> str:
    return _ends(interval, _power(cast("AnyInterval", check.implied)))


def interval_words(interval: AnyInterval) -> str:
    """Return an interval in words, its ends rounded outward."""
    power = _power(interval)
    return f"{_ends(interval, power)} {_unit(interval.sample, power)}".rstrip()


def _ends(interval: AnyInterval, power: int) -> str:
    low, high = interval.low, interval.high
    if low is None:
        word = "less than" if interval.high_open else "at most"
        return f"{word} {_number(high, power, up=True)}"
    if high is None:
        word = "more than" if interval.low_open else "at least"
        return f"{word} {_number(low, power, up=False)}"
    first, last = _number(low, power, up=False), _number(high, power, up=True)
    return first if first == last else f"{first} to {last}"


def figure_words(figure: AnyFigure) -> str:
    """Return a figure in words, its hedge included, its numbers as they are stated."""
    ends = [end for end in (figure.low, figure.high) if end is not None]
    if not ends:
        return f"a vague number of {_unit(figure.sample, _scale(figure.sample))}".rstrip()
    power = max(_scale(end) for end in ends)
    numbers = dict.fromkeys(_number(end, power, exact=True) for end in ends)
    about = "about " if figure.approximate else ""
    unit = _unit(ends[0], power)
    return f"{_HEDGES[figure.hedge]}{about}{' to '.join(numbers)} {unit}".rstrip()


_HEDGES: Mapping[Hedge, str] = MappingProxyType(
    {
        Hedge.NONE: "",
        Hedge.APPROX: "about ",
        Hedge.JUST_BELOW: "just under ",
        Hedge.JUST_ABOVE: "just over ",
        Hedge.ABOVE: "more than ",
        Hedge.BELOW: "less than ",
        Hedge.AT_LEAST: "at least ",
        Hedge.AT_MOST: "at most ",
        Hedge.RANGE: "",
        Hedge.VAGUE: "",
    }
)


def _power(interval: AnyInterval) -> int:
    return max(_scale(end) for end in (interval.low, interval.high) if end is not None)


def _scale(value: Money | Percent | Fraction) -> int:
    """Return the power of ten that a number is counted in."""
    if isinstance(value, Percent):
        return 0
    size = abs(magnitude_of(value))
    return next((power for power, _ in SCALES if size >= 10**power), 0)


def _unit(sample: Money | Percent | Fraction, power: int) -> str:
    if isinstance(sample, Percent):
        return "%"
    currency = sample.currency if isinstance(sample, Money) else NO_CURRENCY
    parts = (dict(SCALES)[power], "" if currency == NO_CURRENCY else currency)
    return " ".join(part for part in parts if part)


_DIGITS = 4


def _number(
    value: Money | Percent | Fraction | None,
    power: int,
    *,
    up: bool | None = None,
    exact: bool = False,
) -> str:
    """Return a number of a power of ten, with four significant digits or exactly."""
    if value is None:
        return ""
    number = value.points if isinstance(value, Percent) else magnitude_of(value) / 10**power
    if not exact or not is_decimal(number):
        number = rounded(number, _DIGITS, up=up)
    return f"{decimal_of(number):,f}"


def is_decimal(number: Fraction) -> bool:
    """Return whether a number can be written as a decimal, with an end."""
    return Fraction(decimal_of(number)) == number


def rounded(number: Fraction, digits: int, *, up: bool | None = None) -> Fraction:
    """Return a number with significant digits: rounded up, down, or (``None``) to the nearest.

    Example:
        >>> rounded(Fraction(28787, 1000), 3, up=True), rounded(Fraction(28787, 1000), 3, up=False)
        (Fraction(144, 5), Fraction(287, 10))
    """
    if not number:
        return number
    places = digits - 1
    while abs(number) * 10**places >= 10**digits:
        places -= 1
    while abs(number) * 10**places < 10 ** (digits - 1):
        places += 1
    scaled = number * Fraction(10) ** max(places, 0)
    if up is None:
        whole = round(scaled)
    else:
        whole = (
            -((-scaled.numerator) // scaled.denominator)
            if up
            else scaled.numerator // scaled.denominator
        )
    return Fraction(whole) / Fraction(10) ** max(places, 0)
