"""Strategies for quantities."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from fractions import Fraction
from typing import TypeVar, cast

import attrs
from hypothesis import strategies as st

from dealwert.quantities import (
    DateQualifier,
    Figure,
    Hedge,
    Interval,
    Money,
    PartialDate,
    Percent,
    PercentagePoints,
    Quantity,
)

__all__ = [
    "count_figures",
    "currencies",
    "figures",
    "intervals",
    "money",
    "money_figures",
    "partial_dates",
    "percent_figures",
    "percentage_points",
    "percents",
    "stake_figures",
]

Q = TypeVar("Q", bound=Quantity)

_COMMON = ("EUR", "USD", "CHF", "GBP", "JPY", "SEK", "PLN", "DEM")
_LARGEST = 10**15


def currencies() -> st.SearchStrategy[str]:
    """Return ISO codes, those of business news."""
    return st.sampled_from(_COMMON)


def money(
    *,
    currency: str | None = None,
    min_value: int = -_LARGEST,
    max_value: int = _LARGEST,
    places: int = 2,
) -> st.SearchStrategy[Money]:
    """Return amounts of money.

    Args:
        currency: ISO code; any common one unless given.
        min_value: The smallest amount, in units of the currency.
        max_value: The largest amount, in units of the currency.
        places: Decimal places at most.

    Example:
        >>> from hypothesis import find
        >>> print(find(money(currency="EUR", min_value=1), lambda amount: amount.amount > 20))
        20.01 EUR
    """
    step = 10**places
    codes = currencies() if currency is None else st.just(currency)
    pairs = st.tuples(st.integers(min_value * step, max_value * step), codes)
    return pairs.map(lambda pair: Money(Fraction(pair[0], step), pair[1]))


def percents(
    *, min_value: int = -1000, max_value: int = 1000, places: int = 2
) -> st.SearchStrategy[Percent]:
    """Return percentages.

    Args:
        min_value: The smallest, in percent.
        max_value: The largest, in percent.
        places: Decimal places at most.

    Example:
        >>> from hypothesis import find
        >>> print(find(percents(), lambda percent: percent > Percent(100)))
        100.01 %
    """
    step = 10**places
    return st.integers(min_value * step, max_value * step).map(lambda n: Percent(Fraction(n, step)))


def percentage_points(
    *, min_value: int = -100, max_value: int = 100, places: int = 2
) -> st.SearchStrategy[PercentagePoints]:
    """Return distances between percentages.

    Args:
        min_value: The smallest, in percentage points.
        max_value: The largest, in percentage points.
        places: Decimal places at most.
    """
    step = 10**places
    numbers = st.integers(min_value * step, max_value * step)
    return numbers.map(lambda n: PercentagePoints(Fraction(n, step)))


@st.composite
def intervals(
    draw: st.DrawFn, values: st.SearchStrategy[Q] | None = None, *, bounded: bool = False
) -> Interval[Q]:
    """Return intervals of a quantity, with open and unbounded ends.

    Args:
        draw: Supplied by hypothesis.
        values: The ends; amounts in euros unless given.
        bounded: Whether both ends are given.
    """
    ends = values if values is not None else cast("st.SearchStrategy[Q]", _EUROS)
    shape = "both" if bounded else draw(_SHAPES)
    if shape == "low":
        return Interval(draw(ends), None, low_open=draw(_FLAG))
    if shape == "high":
        return Interval(None, draw(ends), high_open=draw(_FLAG))
    low, high = sorted((draw(ends), draw(ends)), key=lambda end: end.magnitude)
    if low == high:
        return Interval(low, high)
    return Interval(low, high, draw(_FLAG), draw(_FLAG))


_FLAG = st.booleans()
_SHAPES = st.sampled_from(("both", "low", "high"))
_EUROS = money(currency="EUR")

_SINGLE = (
    Hedge.NONE,
    Hedge.APPROX,
    Hedge.JUST_BELOW,
    Hedge.JUST_ABOVE,
    Hedge.ABOVE,
    Hedge.BELOW,
    Hedge.AT_LEAST,
    Hedge.AT_MOST,
)
_PLACES = st.integers(0, 2)


@st.composite
def _figures(
    draw: st.DrawFn,
    unit: Q,
    scales: tuple[int, ...],
    *,
    largest: int = 999,
    hedges: tuple[Hedge, ...] = (*_SINGLE, Hedge.RANGE),
) -> Figure[Q]:
    """Return figures that a text can say: digits before and behind a mark, and a scale word."""
    hedge = draw(st.sampled_from(hedges))
    scale, places = draw(st.sampled_from(scales)), draw(_PLACES)
    step = unit.like(Fraction(10) ** (scale - places) * unit.magnitude)
    digits = st.integers(1, largest * 10**places)
    # Drawn whether it is needed or not: a hedge that needs less would pass for a simpler one.
    first, flag = step * draw(digits), draw(_FLAG)
    if hedge is Hedge.RANGE:
        second = step * draw(digits)
        if first == second:
            second = first + (step if first < unit * largest else -step)
        low, high = sorted((first, second), key=lambda end: end.number)
        return Figure(low, high, hedge, resolution=step, approximate=flag)
    low_end = None if hedge in {Hedge.BELOW, Hedge.AT_MOST} else first
    high_end = None if hedge in {Hedge.ABOVE, Hedge.AT_LEAST} else first
    limit = hedge in {Hedge.AT_LEAST, Hedge.AT_MOST}
    return Figure(
        low_end,
        high_end,
        hedge,
        resolution=step,
        sharp=places > 0 or (hedge is Hedge.NONE and flag),
        approximate=limit and flag,
        cancellable=hedge is Hedge.AT_MOST and draw(_FLAG),
    )


def money_figures(currency: str | None = None) -> st.SearchStrategy[Figure[Money]]:
    """Return figures of money above 0, as a text can report them.

    Args:
        currency: ISO code; any common one unless given.
    """
    if currency is not None:
        return _figures(Money(1, currency), (0, 6, 9))
    return currencies().flatmap(_COMMON_FIGURES.__getitem__)


_COMMON_FIGURES = {code: money_figures(code) for code in _COMMON}


def percent_figures() -> st.SearchStrategy[Figure[Percent]]:
    """Return figures of percent above 0, as a text can report them."""
    return _figures(Percent(1), (0,))


def stake_figures() -> st.SearchStrategy[Figure[Percent]]:
    """Return figures of percent above 0 and at most 100."""
    return _figures(Percent(1), (0,), largest=100)


@st.composite
def count_figures(draw: st.DrawFn) -> Figure[Fraction]:
    """Return figures of a plain number above 0: heads, shares, how many times something."""
    places = draw(st.integers(0, 1))
    number = Fraction(draw(st.integers(1, 10**6)), 10**places)
    hedge = draw(st.sampled_from((Hedge.NONE, Hedge.APPROX, Hedge.ABOVE)))
    high = None if hedge is Hedge.ABOVE else number
    return Figure(number, high, hedge, resolution=Fraction(1, 10**places))


def figures() -> st.SearchStrategy[Figure[Money] | Figure[Percent]]:
    """Return figures of money and of percent, as a text can report them."""
    return st.one_of(money_figures(), percent_figures())


@st.composite
def partial_dates(draw: st.DrawFn, *, first: int = 1900, last: int = 2100) -> PartialDate:
    """Return dates of every precision, open intervals and uncertain ones among them.

    Args:
        draw: Supplied by hypothesis.
        first: The first year.
        last: The last year.

    Example:
        >>> from hypothesis import find
        >>> find(partial_dates(), lambda date: date.latest is None)
        PartialDate.from_edtf('2000-01-01/..')
    """
    day = draw(st.dates(dt.date(first, 1, 1), dt.date(last, 12, 31)))
    build = draw(_BUILDERS)
    date = build(day) if build else _days_on(day, draw(_LENGTHS))
    qualifier = draw(_QUALIFIERS)
    return attrs.evolve(date, qualifier=qualifier) if qualifier is not DateQualifier.NONE else date


def _days_on(day: dt.date, days: int) -> PartialDate:
    end_of_year = dt.date(day.year, 12, 31)
    return PartialDate.between(day, day + min(dt.timedelta(days), end_of_year - day))


_BUILDERS: st.SearchStrategy[Callable[[dt.date], PartialDate] | None] = st.sampled_from(
    (
        lambda day: PartialDate.year(day.year),
        lambda day: PartialDate.month(day.year, day.month),
        lambda day: PartialDate.quarter(day.year, (day.month + 2) // 3),
        lambda day: PartialDate.half(day.year, (day.month + 5) // 6),
        lambda day: PartialDate.season(day.year, (day.month + 2) // 3),
        PartialDate.day,
        lambda day: PartialDate.decade(day.year - day.year % 10),
        lambda day: PartialDate.between(day, None),
        lambda day: PartialDate.between(None, day),
        None,
    )
)
"""What makes a date of a day; ``None`` stands for a stretch from that day to a later one."""
_LENGTHS = st.integers(0, 365)
_QUALIFIERS = st.sampled_from(DateQualifier)
