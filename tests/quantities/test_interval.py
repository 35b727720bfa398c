"""Interval arithmetic: sound (no value is lost) and tight (every end is reached)."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dealwert import (
    CurrencyMismatchError,
    InvalidTypeError,
    InvalidValueError,
    Money,
    Percent,
    UndefinedValueError,
)
from dealwert.quantities import Interval
from dealwert.testing import intervals, money, percents

ratios = st.integers(-60, 60).map(lambda sixths: Fraction(sixths, 6))
shapes, flags = st.sampled_from(("both", "low", "high")), st.booleans()


@st.composite
def ratio_intervals(draw: st.DrawFn, *, bounded: bool = False) -> Interval[Fraction]:
    shape = "both" if bounded else draw(shapes)
    if shape == "low":
        return Interval(draw(ratios), None, low_open=draw(flags))
    if shape == "high":
        return Interval(None, draw(ratios), high_open=draw(flags))
    low, high = sorted((draw(ratios), draw(ratios)))
    if low == high:
        return Interval(low, high)
    return Interval(low, high, draw(flags), draw(flags))


@st.composite
def members(draw: st.DrawFn, interval: Interval[Fraction]) -> Fraction:
    """A value of an interval, its ends and values far out among them."""
    low, high = interval.low, interval.high
    if low is not None and high is not None:
        first, last = int(interval.low_open), 12 - int(interval.high_open)
        return low + Fraction(draw(st.integers(first, last)), 12) * (high - low)
    if low is not None:
        return low + Fraction(draw(st.integers(int(interval.low_open), 3000)), 3)
    assert high is not None
    return high - Fraction(draw(st.integers(int(interval.high_open), 3000)), 3)


Operation = Callable[[Interval[Fraction], Interval[Fraction]], Interval[Fraction]]
OPERATIONS: dict[str, tuple[Operation, Callable[[Fraction, Fraction], Fraction]]] = {
    "+": (lambda a, b: a + b, lambda x, y: x + y),
    "-": (lambda a, b: a - b, lambda x, y: x - y),
    "*": (lambda a, b: a * b, lambda x, y: x * y),
    "/": (lambda a, b: a / b, lambda x, y: x / y),
}


@pytest.mark.parametrize("sign", OPERATIONS)
@given(one=ratio_intervals(), other=ratio_intervals(), data=st.data())
def test_no_value_is_lost(
    sign: str, one: Interval[Fraction], other: Interval[Fraction], data: st.DataObject
) -> None:
    on_intervals, on_numbers = OPERATIONS[sign]
    x, y = data.draw(members(one)), data.draw(members(other))
    assume(sign != "/" or y != 0)
    try:
        result = on_intervals(one, other)
    except (InvalidValueError, UndefinedValueError):
        return  # without any end, or divided by what may be of either sign
    assert on_numbers(x, y) in result


@pytest.mark.parametrize("sign", OPERATIONS)
@given(one=ratio_intervals(bounded=True), other=ratio_intervals(bounded=True))
def test_every_end_is_the_value_of_two_ends(
    sign: str, one: Interval[Fraction], other: Interval[Fraction]
) -> None:
    on_intervals, on_numbers = OPERATIONS[sign]
    assert one.low is not None and one.high is not None
    assert other.low is not None and other.high is not None
    assume(sign != "/" or other.low > 0 or other.high < 0)
    result = on_intervals(one, other)
    corners = {on_numbers(x, y) for x in (one.low, one.high) for y in (other.low, other.high)}
    assert result.low == min(corners)
    assert result.high == max(corners)


@given(ratio_intervals(), ratio_intervals(), st.data())
def test_the_intersection_holds_what_both_hold(
    one: Interval[Fraction], other: Interval[Fraction], data: st.DataObject
) -> None:
    x = data.draw(members(one))
    both = one & other
    assert (x in other) == (both is not None and x in both)
    assert one.overlaps(other) == (both is not None) == other.overlaps(one)
    if both is not None:
        assert both.is_within(one)
        assert both.is_within(other)


@given(ratio_intervals(bounded=True), ratio_intervals(bounded=True))
def test_the_hull_holds_both(one: Interval[Fraction], other: Interval[Fraction]) -> None:
    hull = one | other
    assert one.is_within(hull)
    assert other.is_within(hull)
    assert hull == other | one


@given(intervals(), intervals(percents(min_value=1, max_value=100), bounded=True))
def test_scaling_money_keeps_its_unit(amount: Interval[Money], share: Interval[Percent]) -> None:
    scaled = amount * share
    assert scaled.sample.currency == amount.sample.currency
    back = scaled / share
    assert amount.is_within(back)


@given(intervals(money(currency="EUR", min_value=1)))
def test_the_ratio_to_itself_holds_one(amount: Interval[Money]) -> None:
    if amount.low is not None:
        assert Fraction(1) in amount.ratio_to(amount)


@given(intervals())
def test_a_repr_is_code(interval: Interval[Money]) -> None:
    from decimal import Decimal

    names = {"Interval": Interval, "Money": Money, "Decimal": Decimal, "Fraction": Fraction}
    assert eval(repr(interval), names) == interval  # noqa: S307  # the repr is code


def test_an_infinite_end_has_one_spelling() -> None:
    assert Interval(None, Fraction(1)) == Interval(None, Fraction(1), low_open=True)
    assert str(Interval(Fraction(1), None)) == "[1, ∞)"
    assert str(Interval(None, Fraction(1), high_open=True)) == "(-∞, 1)"


def test_dividing_by_what_may_be_zero_leaves_no_bound() -> None:
    one = Interval.point(Fraction(1))
    assert (one / Interval(Fraction(0), Fraction(2))).high is None
    with pytest.raises(UndefinedValueError, match="either sign"):
        one / Interval(Fraction(-1), Fraction(2))
    with pytest.raises(UndefinedValueError, match="not just 0"):
        one / Interval.point(Fraction(0))


def test_a_falling_function_turns_the_ends_round() -> None:
    flipped = Interval(Fraction(1), Fraction(2), low_open=True).map(lambda x: -x, falling=True)
    assert flipped == Interval(Fraction(-2), Fraction(-1), high_open=True)


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: Interval(None, None), InvalidValueError, "at least one end"),
        (lambda: Interval(Fraction(2), Fraction(1)), InvalidValueError, "does not exceed"),
        (lambda: Interval(Fraction(1), Fraction(1), True), InvalidValueError, "does not exceed"),
        (lambda: Interval(1, 2), InvalidTypeError, r"Interval\.low"),  # type: ignore[arg-type]  # what this test is about
        (lambda: Interval(Percent(1), Money(1, "EUR")), InvalidTypeError, "Percent"),
        (lambda: Interval(Money(1, "EUR"), Money(2, "USD")), CurrencyMismatchError, "EUR and USD"),
        (
            lambda: Interval(Percent(1), Percent(2)) * Interval.point(Money(1, "EUR")),  # type: ignore[operator]  # what this test is about
            InvalidTypeError,
            "ratio",
        ),
    ],
)
def test_what_cannot_be_built_says_why(
    make: Callable[[], object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        make()
