"""What one helper does, another undoes; what a helper gives grows with what it is given."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import Money, Percent, valuation
from dealwert.quantities import Interval
from dealwert.testing import money, percents
from dealwert.valuation import Options

euros = money(currency="EUR", min_value=1, max_value=10**12)
parts = percents(min_value=0, max_value=100).filter(lambda p: 0 < p.ratio < 1)
stakes = percents(min_value=0, max_value=100).filter(lambda p: p.ratio > 0)
held = percents(min_value=0, max_value=100)


@given(euros, stakes)
def test_the_price_of_a_stake_in_the_implied_value_is_the_price(
    price: Money, stake: Percent
) -> None:
    value = valuation.implied_value(price, stake)
    assert valuation.implied_price(value, stake) == Interval.point(price)
    assert valuation.implied_stake(price, value) == Interval.point(stake)


@given(euros, euros, stakes)
def test_a_higher_price_never_implies_a_lower_value(
    one: Money, other: Money, stake: Percent
) -> None:
    low, high = sorted((one, other))
    low_value = valuation.implied_value(low, stake).low
    high_value = valuation.implied_value(high, stake).low
    assert low_value is not None and high_value is not None
    assert low_value <= high_value
    assert (low_value == high_value) == (low == high)


@given(euros, stakes, stakes)
def test_a_larger_stake_for_the_same_price_implies_a_lower_value(
    price: Money, one: Percent, other: Percent
) -> None:
    small, large = sorted((one, other))
    of_small = valuation.implied_value(price, small).low
    of_large = valuation.implied_value(price, large).low
    assert of_small is not None and of_large is not None
    assert of_small >= of_large


@given(euros, parts)
def test_before_and_after_the_money_differ_by_the_money(paid: Money, stake: Percent) -> None:
    pre, post = valuation.pre_money(paid, stake), valuation.post_money(paid, stake)
    assert pre + paid == post
    assert valuation.stake_for(paid, pre) == Interval.point(stake)


@given(euros, euros, parts)
def test_a_round_of_new_shares_alone_and_of_old_ones_alone_bound_a_mixed_one(
    new: Money, old: Money, stake: Percent
) -> None:
    mixed = valuation.mixed_round(new, old, stake)
    either = valuation.unsplit_round(new + old, stake)
    assert mixed.pre.is_within(either.pre)
    assert mixed.post == either.post
    assert mixed.pre + new == mixed.post


@given(held, parts, parts)
def test_two_issues_dilute_as_the_product_of_what_each_leaves(
    stake: Percent, first: Percent, second: Percent
) -> None:
    twice = valuation.after_issue(valuation.after_issue(stake, first), second)
    both = Percent(100 * (1 - (1 - first.ratio) * (1 - second.ratio)))
    assert twice == valuation.after_issue(stake, both)


@given(stakes, parts)
def test_what_an_issue_takes_is_the_difference(stake: Percent, new: Percent) -> None:
    after = valuation.after_issue(stake, new).low
    lost = valuation.dilution(stake, new).low
    assert after is not None
    assert after.change_to(stake) == lost


@given(parts, parts)
def test_whoever_takes_a_share_of_the_new_as_large_as_of_the_old_is_not_diluted(
    stake: Percent, new: Percent
) -> None:
    assert valuation.after_issue(stake, new, own=new * stake) == Interval.point(stake)


@st.composite
def _issues(draw: st.DrawFn) -> tuple[Interval[Percent], ...]:
    def interval(low: int, high: int) -> Interval[Percent]:
        ends = sorted((draw(st.integers(low, high)), draw(st.integers(low, high))))
        return Interval(Percent(ends[0]), Percent(ends[1]))

    return interval(0, 100), interval(0, 99), interval(0, 99)


@given(_issues(), st.data())
def test_what_holders_get_of_an_issue_is_bounded_by_the_issue(
    issue: tuple[Interval[Percent], ...], data: st.DataObject
) -> None:
    stake, new, own = issue
    s, n, m = (data.draw(percents(min_value=0, max_value=100, places=0)) for _ in range(3))
    if not (s in stake and n in new and m in own and m <= n):
        return
    answer = valuation.after_issue(stake, new, own)
    assert Percent(100 * (s.ratio * (1 - n.ratio) + m.ratio)) in answer
    assert answer.high is not None and answer.high <= Percent(100)


_CLAIMS = ("debt", "cash", "minorities", "preferred", "pensions", "leases", "associates")


@given(euros, st.fixed_dictionaries(dict.fromkeys(_CLAIMS, euros)))
def test_the_bridge_leads_back(equity: Money, claims: dict[str, Money]) -> None:
    enterprise = valuation.equity_to_enterprise(equity, **claims)
    assert valuation.enterprise_to_equity(enterprise, **claims) == Interval.point(equity)


@given(euros, euros)
def test_shares_of_debt_and_equity_make_up_the_whole(debt: Money, equity: Money) -> None:
    both = valuation.debt_ratio(debt, equity) + valuation.equity_ratio(equity, debt)
    assert both == Interval.point(Percent(100))


@given(euros, euros)
def test_the_premium_on_the_reference_is_the_offer(offer: Money, reference: Money) -> None:
    found = valuation.premium(offer, reference).amount
    assert valuation.offer_from_premium(reference, found) == Interval.point(offer)


@given(percents(min_value=-99, max_value=1000))
def test_discount_and_premium_mirror_each_other(amount: Percent) -> None:
    assert valuation.control_premium(valuation.minority_discount(amount)) == Interval.point(amount)


@given(euros, euros, st.integers(1, 10**6), st.integers(1, 10**6))
def test_at_the_ratio_of_prices_both_sides_own_what_they_bring(
    target: Money, buyer: Money, target_shares: int, buyer_shares: int
) -> None:
    ratio = valuation.exchange_ratio(target, buyer)
    owned = valuation.combined_ownership(ratio, target_shares, buyer_shares)
    brought, kept = target * target_shares, buyer * buyer_shares
    assert owned == Interval.point(Percent(100 * (brought / (brought + kept))))
    assert valuation.implied_offer(ratio, buyer) == Interval.point(target)


_OPTIONS = st.lists(
    st.builds(Options, st.integers(0, 1000), money(currency="EUR", min_value=0, max_value=100)),
    max_size=4,
)


@given(euros, st.integers(1, 10**6), _OPTIONS)
def test_the_price_times_the_diluted_shares_is_the_value(
    value: Money, shares: int, options: list[Options]
) -> None:
    price = valuation.per_share_from_value(value, shares, options)
    number = valuation.diluted_shares(shares, options, price)
    assert price * number == Interval.point(value)


@given(st.integers(1, 1000), _OPTIONS, st.data())
def test_the_diluted_number_of_any_price_within_lies_within(
    shares: int, options: list[Options], data: st.DataObject
) -> None:
    ends = sorted(data.draw(st.tuples(st.integers(1, 200), st.integers(1, 200))))
    price = Interval(Money(ends[0], "EUR"), Money(ends[1], "EUR"))
    at = Money(data.draw(st.integers(*ends)), "EUR")
    added = sum(
        (each.number * max(Fraction(0), 1 - each.strike / at) for each in options), Fraction(0)
    )
    assert shares + added in valuation.diluted_shares(shares, options, price)


@given(st.integers(1, 1000), _OPTIONS, st.data())
def test_the_price_of_any_value_within_lies_within(
    shares: int, options: list[Options], data: st.DataObject
) -> None:
    ends = sorted(data.draw(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6))))
    value = Interval(Money(ends[0], "EUR"), Money(ends[1], "EUR"))
    at = Money(data.draw(st.integers(*ends)), "EUR")
    exact = valuation.per_share_from_value(at, shares, options).low
    assert exact is not None
    assert exact in valuation.per_share_from_value(value, shares, options)


@pytest.mark.parametrize(("low_open", "answer"), [(False, "[1000, 1050]"), (True, "[1000, 1050]")])
def test_below_every_strike_the_end_of_the_price_plays_no_part(low_open: bool, answer: str) -> None:
    price = Interval(Money(5, "EUR"), Money(20, "EUR"), low_open)
    options = [Options(100, Money(10, "EUR"))]
    assert str(valuation.diluted_shares(1000, options, price)) == answer


def test_at_a_price_without_bound_all_options_are_shares() -> None:
    price = Interval(Money(20, "EUR"), None)
    options = [Options(100, Money(10, "EUR"))]
    assert str(valuation.diluted_shares(1000, options, price)) == "[1050, 1100)"
