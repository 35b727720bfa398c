"""Strategies for quantities."""

from __future__ import annotations

import datetime as dt
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
    amounts = st.integers(min_value * step, max_value * step).map(lambda n: Fraction(n, step))
    codes = currencies() if currency is None else st.just(currency)
    return st.builds(Money, amounts, codes)


def percents(
    *, min_value: int = -1000, max_value: int = 1000, places: int = 2
) -> st.SearchStrategy[Percent]:
    """Return percentages, in percent."""
    step = 10**places
    return st.integers(min_value * step, max_value * step).map(lambda n: Percent(Fraction(n, step)))


def percentage_points(
    *, min_value: int = -100, max_value: int = 100, places: int = 2
) -> st.SearchStrategy[PercentagePoints]:
    """Return distances in percentage points."""
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
    ends = values if values is not None else cast("st.SearchStrategy[Q]", money(currency="EUR"))
    low, high = sorted((draw(ends), draw(ends)), key=lambda end: end.magnitude)
    shape = "both" if bounded else draw(st.sampled_from(("both", "low", "high")))
    if shape == "low":
        return Interval(low, None, low_open=draw(st.booleans()))
    if shape == "high":
        return Interval(None, high, high_open=draw(st.booleans()))
    if low == high:
        return Interval(low, high)
    return Interval(low, high, draw(st.booleans()), draw(st.booleans()))


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
    scale, places = draw(st.sampled_from(scales)), draw(st.integers(0, 2))
    step = unit.like(Fraction(10) ** (scale - places) * unit.magnitude)
    digits = st.integers(1, largest * 10**places)
    hedge = draw(st.sampled_from(hedges))
    first = step * draw(digits)
    if hedge is Hedge.RANGE:
        second = step * draw(digits)
        if first == second:
            second = first + (step if first < unit * largest else -step)
        low, high = sorted((first, second), key=lambda end: end.magnitude)
        return Figure(low, high, hedge, resolution=step, approximate=draw(st.booleans()))
    low_end = None if hedge in {Hedge.BELOW, Hedge.AT_MOST} else first
    high_end = None if hedge in {Hedge.ABOVE, Hedge.AT_LEAST} else first
    limit = hedge in {Hedge.AT_LEAST, Hedge.AT_MOST}
    return Figure(
        low_end,
        high_end,
        hedge,
        resolution=step,
        sharp=places > 0 or (hedge is Hedge.NONE and draw(st.booleans())),
        approximate=limit and draw(st.booleans()),
        cancellable=hedge is Hedge.AT_MOST and draw(st.booleans()),
    )


def money_figures(currency: str | None = None) -> st.SearchStrategy[Figure[Money]]:
    """Return figures of money above 0, as a text can report them."""
    codes = currencies() if currency is None else st.just(currency)
    return codes.flatmap(lambda code: _figures(Money(1, code), (0, 6, 9)))


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
    """
    year = draw(st.integers(first, last))
    days = st.dates(dt.date(year, 1, 1), dt.date(year, 12, 31))
    date: PartialDate = draw(
        st.one_of(
            st.just(PartialDate.year(year)),
            st.builds(PartialDate.month, st.just(year), st.integers(1, 12)),
            st.builds(PartialDate.quarter, st.just(year), st.integers(1, 4)),
            st.builds(PartialDate.half, st.just(year), st.integers(1, 2)),
            st.builds(PartialDate.season, st.just(year), st.integers(1, 4)),
            days.map(PartialDate.day),
            st.just(PartialDate.decade(year - year % 10)),
            days.map(lambda day: PartialDate.between(day, None)),
            days.map(lambda day: PartialDate.between(None, day)),
            st.tuples(days, days).map(lambda pair: PartialDate.between(min(pair), max(pair))),
        )
    )
    return attrs.evolve(date, qualifier=draw(st.sampled_from(DateQualifier)))
