"""Ranges of positive numbers as money, percent and plain numbers, and the values within them."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import cast

from hypothesis import strategies as st

from dealwert.quantities import Interval, Money, Percent, PercentagePoints, magnitude_of

__all__ = ["KINDS", "Range", "inside", "magnitudes", "ranges"]

Range = Interval[Fraction]


_FLAG = st.booleans()


def ranges(
    *,
    most: int = 1000,
    places: int = 10,
    below: bool = False,
    zero: bool = False,
) -> st.SearchStrategy[Range]:
    """Ranges of numbers above 0 (from 0 with ``zero``), up to a largest one or below it."""
    ends = st.integers(0 if zero else 1, most * places - below)

    def made(drawn: tuple[int, int, bool, bool]) -> Range:
        low, high = sorted(drawn[:2])
        opened = drawn[2:] if low < high else (False, False)
        return Interval(Fraction(low, places), Fraction(high, places), *opened)

    return st.tuples(ends, ends, _FLAG, _FLAG).map(made)


_BETWEEN = sorted({Fraction(part, whole) for whole in range(2, 10) for part in range(1, whole)})
_PARTS = {
    (low_open, high_open): st.sampled_from(
        [Fraction(0)] * (not low_open) + [Fraction(1)] * (not high_open) + _BETWEEN
    )
    for low_open in (False, True)
    for high_open in (False, True)
}
"""How far into a range a value lies, by which of its ends are open."""


@st.composite
def inside(draw: st.DrawFn, interval: Range) -> Fraction:
    """A value of a bounded range, its ends among them."""
    assert interval.low is not None and interval.high is not None
    part = draw(_PARTS[interval.low_open, interval.high_open])
    return interval.low + part * (interval.high - interval.low)


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
