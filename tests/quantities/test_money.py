from __future__ import annotations

import pickle
from decimal import Decimal, getcontext, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import CurrencyMismatchError, InvalidTypeError, InvalidValueError, Money, Percent
from dealwert.quantities import decimal_of
from dealwert.testing import money, percents

euros = money(currency="EUR")
numbers = st.fractions(-1000, 1000, max_denominator=50)


@given(euros, euros, euros)
def test_sums_do_not_depend_on_order(one: Money, two: Money, three: Money) -> None:
    assert (one + two) + three == one + (two + three) == three + (two + one)


@given(euros, euros)
def test_what_is_added_can_be_taken_away(one: Money, two: Money) -> None:
    assert one + two - two == one
    assert one - one == Money(0, "EUR")
    assert -(-one) == one


@given(euros, numbers.filter(bool))
def test_scaling_is_undone_exactly(amount: Money, factor: Fraction) -> None:
    assert amount * factor / factor == amount
    assert factor * amount == amount * factor


@given(euros, euros.filter(lambda m: m.exact != 0))
def test_the_ratio_of_two_amounts_gives_back_the_first(one: Money, two: Money) -> None:
    assert two * (one / two) == one


@given(euros, percents(min_value=1, max_value=100))
def test_a_share_of_an_amount_over_the_share_is_the_amount(amount: Money, share: Percent) -> None:
    assert amount * share / share == amount
    assert share * amount == amount * share


@given(euros, euros)
def test_order_is_that_of_the_amounts(one: Money, two: Money) -> None:
    assert (one < two) == (one.exact < two.exact)
    assert (one <= two) == (not two < one)
    assert (one > two) == (two < one)
    assert (one >= two) == (two <= one)


@given(money())
def test_equal_amounts_are_one_key_and_survive_pickling(amount: Money) -> None:
    copy = pickle.loads(pickle.dumps(amount))
    assert copy == amount
    assert hash(copy) == hash(amount)
    assert eval(repr(amount)) == amount  # noqa: S307  # the repr is code


@given(st.fractions())
def test_a_decimal_is_exact_wherever_there_is_one(number: Fraction) -> None:
    decimal = decimal_of(number)
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    assert (Fraction(decimal) == number) == (rest == 1)


@given(euros, euros.filter(lambda m: m.exact != 0))
def test_the_decimal_context_plays_no_part(one: Money, two: Money) -> None:
    plain = (one + two, one * Fraction(1, 3), one / 7, (one * Fraction(1, 3)).amount)
    with localcontext() as context:
        context.prec = 2
        assert (one + two, one * Fraction(1, 3), one / 7, (one * Fraction(1, 3)).amount) == plain
    assert getcontext().prec != 2


def test_rounding_happens_where_it_is_asked_for() -> None:
    third = Money(Fraction(100, 3), "EUR")
    assert third.rounded() == Money(Decimal("33.33"), "EUR")
    assert third.rounded(-1) == Money(30, "EUR")
    assert third * 3 == Money(100, "EUR")


def test_two_currencies_do_not_mix() -> None:
    one, other = Money(1, "EUR"), Money(1, "USD")
    for operation in (
        lambda: one + other,
        lambda: one - other,
        lambda: one < other,
        lambda: one / other,
    ):
        with pytest.raises(CurrencyMismatchError, match="EUR and USD"):
            operation()
    assert one != other


@pytest.mark.parametrize("amount", [1.5, "1.5", None, True, [1]])
def test_only_exact_numbers_make_money(amount: object) -> None:
    with pytest.raises(InvalidTypeError, match=r"Money\.amount"):
        Money(amount, "EUR")  # type: ignore[arg-type]  # what this test is about


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-Infinity"])
def test_only_finite_numbers_make_money(amount: str) -> None:
    with pytest.raises(InvalidValueError, match="finite"):
        Money(Decimal(amount), "EUR")


@pytest.mark.parametrize(
    ("code", "hint"), [("eur", "'EUR'"), ("EURO", "ISO 4217"), ("", "ISO 4217")]
)
def test_a_wrong_code_is_told_what_is_right(code: str, hint: str) -> None:
    with pytest.raises(InvalidValueError, match=hint):
        Money(1, code)


def test_a_code_that_is_no_string_is_a_type_error() -> None:
    with pytest.raises(InvalidTypeError, match=r"Money\.currency"):
        Money(1, 978)  # type: ignore[arg-type]  # what this test is about


def test_floats_and_foreign_things_are_refused_in_arithmetic() -> None:
    with pytest.raises(InvalidTypeError, match="float"):
        Money(1, "EUR") * 1.5  # type: ignore[operator]  # what this test is about
    with pytest.raises(TypeError):
        Money(1, "EUR") + Percent(1)  # type: ignore[operator]  # what this test is about
    with pytest.raises(TypeError):
        Money(1, "EUR") / "2"  # type: ignore[operator]  # what this test is about


def test_money_matches_by_position() -> None:
    match Money(5, "EUR"):
        case Money(amount, "EUR"):
            assert amount == Decimal(5)
        case _:
            pytest.fail("no match")


def test_historical_currencies_are_currencies() -> None:
    assert str(Money(100, "DEM")) == "100 DEM"
