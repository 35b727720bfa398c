"""Ranges of positive numbers as money, percent and plain numbers, and the values within them."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import cast

from hypothesis import assume
from hypothesis import strategies as st

from dealwert.quantities import Interval, Money, Percent, PercentagePoints, magnitude_of

__all__ = ["KINDS", "Range", "inside", "magnitudes", "ranges"]

Range = Interval[Fraction]


@st.composite
def ranges(
    draw: st.DrawFn,
    *,
    most: int = 1000,
    places: int = 10,
    below: bool = False,
    zero: bool = False,
) -> Range:
    """Ranges of numbers above 0 (from 0 with ``zero``), up to a largest one or below it."""
    top = most * places - below
    first, second = (draw(st.integers(0 if zero else 1, top)) for _ in range(2))
    low, high = Fraction(min(first, second), places), Fraction(max(first, second), places)
    if low == high:
        return Interval(low, high)
    return Interval(low, high, draw(st.booleans()), draw(st.booleans()))


@st.composite
def inside(draw: st.DrawFn, interval: Range) -> Fraction:
    """A value of a bounded range, its ends among them."""
    assert interval.low is not None and interval.high is not None
    part = draw(st.sampled_from([Fraction(0), Fraction(1)]) | st.fractions(0, 1, max_denominator=9))
    value = interval.low + part * (interval.high - interval.low)
    assume(value in interval)
    return value


def _money(code: str) -> Callable[[Fraction], Money]:
    return lambda number: Money(number, code)


KINDS: dict[
    str, tuple[st.SearchStrategy[Range], Callable[[Fraction], Money | Percent | Fraction]]
] = {
    "money": (ranges(), _money("EUR")),
    "dollars": (ranges(), _money("USD")),
    "nothing or money": (ranges(zero=True), _money("EUR")),
    "small money": (ranges(most=1, places=50), _money("EUR")),
    "large money": (ranges(most=3000).map(lambda r: r + Fraction(1000)), _money("EUR")),
    "share": (ranges(most=1, places=50), lambda n: Percent(n * 100)),
    "half": (ranges(most=1, places=50).map(lambda r: r / 2), lambda n: Percent(n * 100)),
    "part": (ranges(most=1, places=50, below=True), lambda n: Percent(n * 100)),
    "less": (ranges(most=1, places=50, below=True, zero=True), lambda n: Percent(n * 100)),
    "tenth": (ranges(most=1, places=50).map(lambda r: r / 10), lambda n: Percent(n * 100)),
    "premium": (
        ranges(most=3, places=20).map(lambda r: r - Fraction(1)),
        lambda n: Percent(n * 100),
    ),
    "number": (ranges(most=50, places=4), lambda n: n),
}
"""What a helper takes: plain ranges, and what turns a plain number into the quantity."""


def magnitudes(interval: object) -> Range:
    """The plain numbers of an interval of any quantity; points count as points."""
    found = cast("Interval[Money]", interval)
    ends = [
        None
        if end is None
        else (end.points if isinstance(end, PercentagePoints) else magnitude_of(end))
        for end in (found.low, found.high)
    ]
    return Interval(ends[0], ends[1], found.low_open, found.high_open)
