"""Laws that every helper keeps: sound, tight, of any size, in any currency."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import product
from typing import NamedTuple, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import Figure, Money, Percent, valuation
from dealwert.quantities import Hedge, Interval, Quantity
from tests.valuation.ranges import KINDS, Range, inside, magnitudes

Answer = Callable[..., object]


class Helper(NamedTuple):
    """A helper, the kinds of its arguments, and the textbook's formula over plain numbers."""

    answer: Answer
    kinds: tuple[str, ...]
    formula: Callable[..., Fraction]


def _multiple(value: Interval[Money], amount: Interval[Money]) -> Interval[Fraction] | None:
    return valuation.multiple(value, amount, basis="enterprise", metric="ebitda")  # type: ignore[arg-type]  # words will do


def _bridge(*amounts: Interval[Money]) -> Interval[Money]:
    names = ("minorities", "preferred", "pensions", "leases", "associates")
    return valuation.equity_to_enterprise(
        *amounts[:3], **dict(zip(names, amounts[3:], strict=True))
    )


def _mixed(part: str) -> Answer:
    return lambda i, s, stake, d: getattr(
        valuation.mixed_round(i, s, stake, secondary_discount=d), part
    )


HELPERS = {
    "implied_value": Helper(valuation.implied_value, ("money", "share"), lambda p, s: p / s),
    "implied_price": Helper(valuation.implied_price, ("money", "share"), lambda v, s: v * s),
    "implied_stake": Helper(valuation.implied_stake, ("money", "money"), lambda p, v: p / v),
    "post_money": Helper(valuation.post_money, ("money", "part"), lambda i, s: i / s),
    "pre_money": Helper(valuation.pre_money, ("money", "part"), lambda i, s: i / s - i),
    "stake_for": Helper(
        valuation.stake_for, ("money", "nothing or money"), lambda i, pre: i / (pre + i)
    ),
    "mixed_round post": Helper(
        _mixed("post"),
        ("money", "money", "part", "less"),
        lambda i, s, stake, d: (i + s / (1 - d)) / stake,
    ),
    "mixed_round pre": Helper(
        _mixed("pre"),
        ("money", "money", "part", "less"),
        lambda i, s, stake, d: (i + s / (1 - d)) / stake - i,
    ),
    "unsplit_round": Helper(
        lambda p, s: valuation.unsplit_round(p, s).post, ("money", "part"), lambda p, s: p / s
    ),
    "stake_after": Helper(valuation.stake_after, ("half", "half"), lambda s, x: s + x),
    "after_issue": Helper(valuation.after_issue, ("share", "less"), lambda s, n: s * (1 - n)),
    "dilution": Helper(valuation.dilution, ("share", "part"), lambda s, n: 100 * (s - s * (1 - n))),
    "option_pool": Helper(
        valuation.option_pool,
        ("large money", "money", "tenth"),
        lambda pre, i, k: pre - k * (pre + i),
    ),
    "equity_to_enterprise": Helper(
        _bridge, ("money",) * 8, lambda e, d, c, m, p, r, x, a: e + d + p + m + r + x - c - a
    ),
    "enterprise_to_equity": Helper(
        valuation.enterprise_to_equity, ("money",) * 3, lambda ev, d, c: ev - d + c
    ),
    "price_including_debt": Helper(
        valuation.price_including_debt,
        ("large money", "money", "share"),
        lambda ev, d, s: ev * s - d * s,
    ),
    "goodwill": Helper(valuation.goodwill, ("money", "share", "money"), lambda p, s, b: p - s * b),
    "debt_ratio": Helper(
        valuation.debt_ratio, ("money", "nothing or money"), lambda d, e: d / (d + e)
    ),
    "equity_ratio": Helper(
        valuation.equity_ratio, ("money", "nothing or money"), lambda e, d: e / (e + d)
    ),
    "premium": Helper(
        lambda p, r: valuation.premium(p, r).amount, ("money", "money"), lambda p, r: (p - r) / r
    ),
    "offer_from_premium": Helper(
        valuation.offer_from_premium, ("money", "premium"), lambda r, x: r + r * x
    ),
    "minority_discount": Helper(valuation.minority_discount, ("premium",), lambda x: x / (1 + x)),
    "control_premium": Helper(valuation.control_premium, ("part",), lambda d: d / (1 - d)),
    "exchange_ratio": Helper(valuation.exchange_ratio, ("money", "money"), lambda t, b: t / b),
    "implied_offer": Helper(
        valuation.implied_offer, ("number", "money", "money"), lambda r, p, c: r * p + c
    ),
    "combined_ownership": Helper(
        valuation.combined_ownership,
        ("number", "number", "number"),
        lambda r, t, b: r * t / (b + r * t),
    ),
    "offer_floor": Helper(
        lambda v, p: valuation.offer_floor("AT", v, p).price, ("money", "money"), max
    ),
    "multiple": Helper(_multiple, ("money", "money"), lambda v, m: v / m),
    "break_fee_share": Helper(valuation.break_fee_share, ("money", "money"), lambda f, e: f / e),
    "price_per_share": Helper(valuation.price_per_share, ("money", "number"), lambda v, n: v / n),
    "value_from_share_price": Helper(
        valuation.value_from_share_price, ("money", "number"), lambda p, n: p * n
    ),
    "price_per_head": Helper(valuation.price_per_head, ("money", "number"), lambda p, n: p / n),
    "holding_gain": Helper(valuation.holding_gain, ("money", "money"), lambda i, o: o - i),
    "moic": Helper(valuation.moic, ("money", "money"), lambda i, o: o / i),
    "implied_rate": Helper(valuation.implied_rate, ("money", "dollars"), lambda a, b: a / b),
}


def _quantities(kind: str, interval: Range, *, times: int = 1, code: str = "") -> object:
    make = KINDS[kind][1]
    money = "money" in kind or kind == "dollars"
    ends = [
        None if end is None else make(end * times if money else end)
        for end in (interval.low, interval.high)
    ]
    if code:
        ends = [Money(end.exact, code) if isinstance(end, Money) else end for end in ends]
    return Interval(ends[0], ends[1], interval.low_open, interval.high_open)


def _arguments(data: st.DataObject, helper: Helper) -> list[Range]:
    return [data.draw(KINDS[kind][0]) for kind in helper.kinds]


def _answered(helper: Helper, arguments: list[Range], *, times: int = 1, code: str = "") -> Range:
    given = [
        _quantities(kind, argument, times=times, code=code)
        for kind, argument in zip(helper.kinds, arguments, strict=True)
    ]
    return magnitudes(helper.answer(*given))


@pytest.mark.parametrize("name", HELPERS)
@given(data=st.data())
def test_the_textbook_formula_of_any_values_within_lies_within(
    name: str, data: st.DataObject
) -> None:
    helper = HELPERS[name]
    arguments = _arguments(data, helper)
    values = [data.draw(inside(argument)) for argument in arguments]
    assert helper.formula(*values) in _answered(helper, arguments)


def _ends(each: Range, *, middle: bool) -> tuple[tuple[Fraction, bool], ...]:
    """The ends, each with whether it is open, and perhaps a value that is surely reached.

    0 times anything is 0: where one argument makes the others idle, an open end is reached.
    """
    low, high = cast("Fraction", each.low), cast("Fraction", each.high)
    between = (((low + high) / 2, False),) if middle else ()
    return (low, each.low_open), *between, (high, each.high_open)


_MAY_BE_IDLE = {"nothing or money", "less"}
"""What can be 0: elsewhere only ends are at the ends."""


@pytest.mark.parametrize("name", HELPERS)
@given(data=st.data())
def test_the_ends_are_the_formula_of_ends_and_as_open_as_they_are(
    name: str, data: st.DataObject
) -> None:
    helper = HELPERS[name]
    arguments = _arguments(data, helper)
    answer = _answered(helper, arguments)
    middle = not _MAY_BE_IDLE.isdisjoint(helper.kinds)
    ends = [_ends(each, middle=middle) for each in arguments]
    corners: dict[Fraction, bool] = {}
    for corner in product(*ends):
        value = helper.formula(*(number for number, _ in corner))
        is_open = any(is_open for _, is_open in corner)
        corners[value] = corners.get(value, True) and is_open
    assert answer.low == min(corners)
    assert answer.high == max(corners)
    if name != "offer_floor":  # the larger of two values can be reached away from the corners
        assert answer.low_open == corners[min(corners)]
        assert answer.high_open == corners[max(corners)]


@pytest.mark.parametrize("name", HELPERS)
@given(data=st.data())
def test_neither_the_size_of_amounts_nor_their_currency_plays_a_part(
    name: str, data: st.DataObject
) -> None:
    helper = HELPERS[name]
    arguments = _arguments(data, helper)
    given = [_quantities(k, a) for k, a in zip(helper.kinds, arguments, strict=True)]
    plain = helper.answer(*given)
    times = 1000 if isinstance(cast("Interval[Money]", plain).sample, Money) else 1
    code = "" if "dollars" in helper.kinds else "CHF"
    assert _answered(helper, arguments, times=1000, code=code) == magnitudes(plain) * times


_SAID = {
    "money": Figure(Money(30, "EUR"), Money(30, "EUR"), Hedge.APPROX),
    "dollars": Figure(Money(30, "USD"), None, Hedge.ABOVE),
    "nothing or money": Figure(None, Money(30, "EUR"), Hedge.BELOW),
    "large money": Figure(Money(3000, "EUR"), Money(4000, "EUR"), Hedge.RANGE),
    "share": Figure(Percent(49), Percent(49), Hedge.JUST_BELOW),
    "half": Figure(Percent(25), Percent(25)),
    "part": Figure(Percent(49), Percent(49)),
    "less": Figure(Percent(20), Percent(20)),
    "tenth": Figure(Percent(5), Percent(5)),
    "premium": Figure(Percent(30), None, Hedge.AT_LEAST),
    "number": Figure(Fraction(30), Fraction(30), Hedge.JUST_ABOVE),
}


@pytest.mark.parametrize("name", HELPERS)
def test_a_figure_is_its_hard_interval(name: str) -> None:
    helper = HELPERS[name]
    figures = [cast("Figure[Money]", _SAID[kind]) for kind in helper.kinds]
    intervals = [figure.interval() for figure in figures]
    assert helper.answer(*figures) == helper.answer(*intervals)


@pytest.mark.parametrize("name", HELPERS)
def test_an_exact_value_is_an_interval_of_one_value(name: str) -> None:
    helper = HELPERS[name]
    exact = [cast("Figure[Money]", _SAID[kind]).stated for kind in helper.kinds]
    values = [Money(3500, "EUR") if value is None else value for value in exact]
    answer = helper.answer(*values)
    assert answer == helper.answer(*map(Interval.point, values))
    assert cast("Interval[Quantity]", answer).is_point
