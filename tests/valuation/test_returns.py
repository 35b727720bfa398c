"""Rates of a year: what an oracle finds lies where we say."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dealwert import Money, PartialDate, Percent, UndefinedValueError, valuation
from dealwert.quantities import Interval
from dealwert.valuation.power import exponential, power

START = dt.date(2020, 1, 1)
Flows = list[tuple[dt.date, Money]]


@st.composite
def investments(draw: st.DrawFn) -> Flows:
    """Money paid in, then got out, on different days."""
    days = draw(st.lists(st.integers(1, 5000), min_size=1, max_size=5, unique=True))
    amounts = st.integers(1, 10**6)
    paid = draw(st.integers(0, len(days) - 1))
    signs = [-1] * paid + [1] * (len(days) - paid)
    flows = [(START, Money(-draw(amounts), "EUR"))]
    for day, sign in zip(sorted(days), signs, strict=True):
        flows.append((START + dt.timedelta(day), Money(sign * draw(amounts), "EUR")))
    return flows


def _value(flows: Flows, growth: Fraction) -> Interval[Fraction]:
    """The value of payments at a rate, enclosed: the textbook's sum."""
    total = Interval.point(Fraction(0))
    for day, amount in flows:
        factor = power(Interval.point(growth), Interval.point(Fraction(-(day - START).days, 365)))
        total = total + factor * amount.exact
    return total


@given(investments())
def test_at_the_rate_payments_are_worth_nothing_today(flows: Flows) -> None:
    rate = valuation.xirr(flows)
    assert rate.low is not None and rate.high is not None
    # Money comes back later, so a higher rate makes it worth less.
    at_low = _value(flows, 1 + rate.low.ratio)
    at_high = _value(flows, 1 + rate.high.ratio)
    assert at_low.high is not None and at_low.high >= 0
    assert at_high.low is not None and at_high.low <= 0


@given(investments())
def test_the_rate_is_as_narrow_as_promised(flows: Flows) -> None:
    rate = valuation.xirr(flows)
    assert rate.low is not None and rate.high is not None
    largest = max(Fraction(1), 1 + rate.high.ratio)
    assert rate.high.ratio - rate.low.ratio <= 2 * Fraction(1, 10**12) * largest


@given(investments())
def test_an_oracle_finds_the_same_rate(flows: Flows) -> None:
    pyxirr = pytest.importorskip("pyxirr", reason="the oracle is not installed")
    rate = valuation.xirr(flows)
    assert rate.low is not None and rate.high is not None
    # Within what floats can say of a rate: neither of a total loss nor of a day's millionfold.
    assume(Fraction(-9, 10) < rate.low.ratio < 10)
    found = pyxirr.xirr([day for day, _ in flows], [float(amount.exact) for _, amount in flows])
    assume(found is not None)
    assert abs(Fraction(found) - rate.low.ratio) < Fraction(1, 10**6)


@given(investments(), st.integers(2, 10**9), st.randoms(use_true_random=False))
def test_neither_size_nor_order_nor_side_plays_a_part(
    flows: Flows, times: int, random: st.DataObject
) -> None:
    rate = valuation.xirr(flows)
    shuffled = [(day, amount * times) for day, amount in flows]
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random
    assert valuation.xirr(shuffled) == rate
    assert valuation.xirr([(day, -amount) for day, amount in flows]) == rate


@given(investments(), st.data())
def test_the_rate_of_any_payments_within_lies_within(flows: Flows, data: st.DataObject) -> None:
    wide = [
        (day, Interval(amount - abs(amount) / 10, amount + abs(amount) / 10))
        for day, amount in flows
    ]
    parts = st.fractions(Fraction(-1, 10), Fraction(1, 10), max_denominator=20)
    chosen = [(day, amount + abs(amount) * data.draw(parts)) for day, amount in flows]
    inner, outer = valuation.xirr(chosen), valuation.xirr(wide)
    assert outer.low is not None and inner.high is not None
    assert inner.low is not None and outer.high is not None
    assert outer.low <= inner.high
    assert inner.low <= outer.high


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 5000))
def test_two_payments_are_a_power(paid: int, got: int, days: int) -> None:
    end = START + dt.timedelta(days)
    rate = valuation.xirr([(START, Money(-paid, "EUR")), (end, Money(got, "EUR"))])
    assert rate.overlaps(valuation.annualised(Money(paid, "EUR"), Money(got, "EUR"), START, end))


def test_a_rate_that_a_bisection_hits_is_found_all_the_same() -> None:
    rate = valuation.xirr([(START, Money(-100, "EUR")), (dt.date(2020, 12, 31), Money(100, "EUR"))])
    assert Percent(0) in rate


def test_payments_that_may_be_of_either_sign_are_refused() -> None:
    unsure = Interval(Money(-1, "EUR"), Money(1, "EUR"))
    with pytest.raises(UndefinedValueError, match="surely above or below 0"):
        valuation.xirr([(START, unsure), (dt.date(2021, 1, 1), Money(1, "EUR"))])


_BASES = st.fractions(Fraction(1, 20), 20, max_denominator=20)
_EXPONENTS = st.fractions(-5, 5, max_denominator=12)


@given(_BASES, _EXPONENTS)
def test_a_power_of_a_power_is_the_base_again(base: Fraction, exponent: Fraction) -> None:
    assume(exponent)
    once = power(Interval.point(base), Interval.point(exponent))
    assert base in power(once, Interval.point(1 / exponent))


@given(_BASES, st.integers(-5, 5))
def test_whole_powers_are_exact(base: Fraction, exponent: int) -> None:
    found = power(Interval.point(base), Interval.point(Fraction(exponent)))
    assert found == Interval.point(base**exponent)


@given(_BASES, st.integers(1, 9), st.integers(1, 9))
def test_an_enclosure_holds_the_root(base: Fraction, numerator: int, denominator: int) -> None:
    exponent = Fraction(numerator, denominator)
    found = power(Interval.point(base), Interval.point(exponent))
    assert found.low is not None and found.high is not None
    assert found.low**denominator <= base**numerator <= found.high**denominator
    assert found.high - found.low <= found.high * Fraction(1, 10**40)


@given(st.data())
def test_the_power_of_any_values_within_lies_within(data: st.DataObject) -> None:
    low, high = sorted(data.draw(st.tuples(_BASES, _BASES)))
    least, most = sorted(data.draw(st.tuples(st.integers(-4, 4), st.integers(-4, 4))))
    base = data.draw(st.fractions(low, high, max_denominator=50))
    exponent = data.draw(st.integers(least, most))
    answer = power(Interval(low, high), Interval(Fraction(least), Fraction(most)))
    assert base**exponent in answer


@pytest.mark.parametrize(
    ("base", "exponent", "answer"),
    [
        (("0", "1"), ("1", "2"), "[0, 1]"),
        (("2", None), ("1", "1"), "[2, ∞)"),
        (("2", None), ("-1", "-1"), "(0, 1/2]"),
        (("1", "1"), ("-3", "3"), "[1, 1]"),
        (("4", "9"), ("0", "0"), "[1, 1]"),
    ],
)
def test_powers_at_the_ends_of_the_line(
    base: tuple[str, str | None], exponent: tuple[str, str], answer: str
) -> None:
    low, high = (None if end is None else Fraction(end) for end in base)
    least, most = (Fraction(end) for end in exponent)
    assert str(power(Interval(low, high), Interval(least, most))) == answer


@pytest.mark.parametrize(
    ("base", "exponent"),
    [
        (Interval(Fraction(-1), Fraction(1)), Interval.point(Fraction(1))),
        (Interval.point(Fraction(0)), Interval.point(Fraction(0))),
        (Interval.point(Fraction(2)), Interval(Fraction(0), None)),
    ],
)
def test_powers_that_are_none_are_refused(
    base: Interval[Fraction], exponent: Interval[Fraction]
) -> None:
    with pytest.raises(UndefinedValueError):
        power(base, exponent)


@given(st.fractions(-100, 100, max_denominator=100), st.sampled_from([10, 30, 80]))
def test_more_digits_lie_within_fewer(number: Fraction, digits: int) -> None:
    low, high = exponential(number, digits)
    finer_low, finer_high = exponential(number, digits + 20)
    assert low <= finer_low < finer_high <= high


class TestPartialDates:
    def test_a_year_and_a_year_are_between_one_day_and_two_years(self) -> None:
        rate = valuation.annualised(
            Money(100, "EUR"), Money(121, "EUR"), PartialDate.year(2023), PartialDate.year(2024)
        )
        exact = valuation.annualised(
            Money(100, "EUR"), Money(121, "EUR"), dt.date(2023, 1, 1), dt.date(2024, 12, 31)
        )
        assert rate.low is not None and exact.high is not None
        assert rate.low <= exact.high <= Percent(11)
        assert rate.high is not None
        assert rate.high > Percent(10**6)

    def test_an_open_beginning_may_be_any_time_ago(self) -> None:
        until = PartialDate.between(None, dt.date(2020, 1, 1))
        rate = valuation.annualised(
            Money(100, "EUR"), Money(200, "EUR"), until, dt.date(2021, 12, 31)
        )
        assert rate.low == Percent(0)
        assert rate.low_open

    def test_a_loss_of_everything_is_a_hundred_percent(self) -> None:
        rate = valuation.annualised(
            Money(100, "EUR"), Money(0, "EUR"), dt.date(2020, 1, 1), dt.date(2020, 7, 1)
        )
        assert rate == Interval.point(Percent(-100))
