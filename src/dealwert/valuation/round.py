"""Financing rounds: what new money makes of a company's value, and of its holders' shares."""

from __future__ import annotations

from fractions import Fraction

import attrs

from dealwert.errors import UndefinedValueError
from dealwert.invariants import instance_of
from dealwert.quantities import Interval, Money, Percent, PercentagePoints
from dealwert.valuation.reported import (
    ABOVE_ZERO,
    FROM_ZERO,
    HELD,
    SHARE,
    ReportedMoney,
    ReportedPercent,
    as_percent,
    bounds,
    corners,
    in_unit_of,
    mapped,
    money_of,
    percent_of,
    plain,
    share_of,
)

__all__ = [
    "RoundValue",
    "after_issue",
    "dilution",
    "mixed_round",
    "option_pool",
    "post_money",
    "pre_money",
    "stake_after",
    "stake_for",
    "unsplit_round",
]

_HALF_OPEN = Interval(Fraction(0), Fraction(1), high_open=True)


@attrs.frozen
class RoundValue:
    """What a company is worth before and after a financing round.

    Args:
        pre: The value of all shares before the new money.
        post: The value of all shares, the new ones included.
    """

    pre: Interval[Money] = attrs.field(validator=instance_of(Interval))
    post: Interval[Money] = attrs.field(validator=instance_of(Interval))


def post_money(new_money: ReportedMoney, stake: ReportedPercent) -> Interval[Money]:
    """Return what a company is worth after new money that buys a stake in it.

    Formula: post = I / s.

    Args:
        new_money: What new shares are paid with; old shares that change hands do not count.
        stake: The share of the capital after the round, above 0 and below 100 %.

    Raises:
        InvalidTypeError: For an amount that is no money, or a stake that is no percentage.
        UndefinedValueError: For a vague figure, or a stake out of range.

    Source:
        Metrick and Yasuda, *Venture Capital and the Finance of Innovation*.

    Example:
        >>> print(post_money(Money(2_000_000, "USD"), Percent(20)))
        [10000000 USD, 10000000 USD]
    """
    return money_of(new_money, "new_money") / share_of(stake, "stake", below_whole=True)


def pre_money(new_money: ReportedMoney, stake: ReportedPercent) -> Interval[Money]:
    """Return what a company is worth before new money that buys a stake in it.

    Formula: pre = I · (1/s - 1), and not post - I, in which I would occur twice and widen the
    interval.

    Args:
        new_money: What new shares are paid with.
        stake: The share of the capital after the round, above 0 and below 100 %.

    Raises:
        InvalidTypeError: For an amount that is no money, or a stake that is no percentage.
        UndefinedValueError: For a vague figure, or a stake out of range.

    Source:
        As :func:`post_money`.

    Example:
        >>> print(pre_money(Money(2_000_000, "USD"), Percent(20)))
        [8000000 USD, 8000000 USD]
    """
    others_to_own = mapped(
        plain(share_of(stake, "stake", below_whole=True)),
        lambda s: 1 / s - 1 if s else None,
        falling=True,
    )
    return money_of(new_money, "new_money") * others_to_own


def stake_for(new_money: ReportedMoney, pre: ReportedMoney) -> Interval[Percent]:
    """Return the stake that new money buys at a value before the round.

    Formula: s = 1 / (1 + pre / I).

    Args:
        new_money: Above 0.
        pre: The value before the round, 0 or more, in the same currency.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or an amount out of range.

    Source:
        As :func:`post_money`.

    Example:
        >>> print(stake_for(Money(2_000_000, "USD"), Money(8_000_000, "USD")))
        [20 %, 20 %]
    """
    paid = money_of(new_money, "new_money", ABOVE_ZERO)
    ratio = money_of(pre, "pre", FROM_ZERO).ratio_to(paid)
    return as_percent(mapped(ratio, lambda q: 1 / (1 + q), falling=True, at_infinity=Fraction(0)))


def mixed_round(
    primary: ReportedMoney,
    secondary: ReportedMoney,
    stake: ReportedPercent,
    *,
    secondary_discount: ReportedPercent = Percent(0),  # noqa: B008  # immutable
) -> RoundValue:
    """Return a company's value in a round in which new shares and old ones are bought.

    Formula: post = (I + S / (1 - d)) / s; pre = post - I. All three are evaluated at the corners,
    at which pre rises with I and S and falls with s.

    Args:
        primary: I, what new shares are paid with, 0 or more.
        secondary: S, what old shares are paid with, 0 or more.
        stake: All shares bought, above 0 and below 100 %, of the capital after the round.
        secondary_discount: d, by how much old shares are cheaper than new ones, 0 to below 100 %.

    Raises:
        InvalidTypeError: For a value of another kind.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or a value out of range.

    Source:
        Metrick and Yasuda, *Venture Capital and the Finance of Innovation*, for the parts; the
        two prices of one round put together.

    Example:
        >>> value = mixed_round(Money(30, "EUR"), Money(9, "EUR"), Percent(20),
        ...                     secondary_discount=Percent(10))
        >>> print(value.pre, value.post)
        [170 EUR, 170 EUR] [200 EUR, 200 EUR]
    """
    new = money_of(primary, "primary", FROM_ZERO)
    old = money_of(secondary, "secondary", FROM_ZERO)
    total = new + old  # raises where the currencies differ
    part = plain(share_of(stake, "stake", below_whole=True))
    discount = plain(percent_of(secondary_discount, "secondary_discount", _HALF_OPEN))

    def undiscounted(s: Fraction, d: Fraction) -> Fraction:
        return s / (1 - d)

    def post_of(i: Fraction, s: Fraction, share: Fraction) -> Fraction:
        return (i + s) / share

    def pre_of(i: Fraction, s: Fraction, share: Fraction) -> Fraction:
        return (i + s) / share - i

    at_new_price = corners(undiscounted, rising=(plain(old), discount))
    post = corners(post_of, (plain(new), at_new_price), (part,))
    pre = corners(pre_of, (plain(new), at_new_price), (part,))
    return RoundValue(in_unit_of(total.sample, pre), in_unit_of(total.sample, post))


def unsplit_round(price: ReportedMoney, stake: ReportedPercent) -> RoundValue:
    """Return a company's value where it is not said how much of the price buys new shares.

    Formula: post = P / s; pre is anything from P · (1/s - 1), where all shares are new, to P / s,
    where all are old.

    Args:
        price: What all shares are paid with, new and old.
        stake: All shares bought, above 0 and below 100 %, of the capital after the round.

    Raises:
        InvalidTypeError: For a value of another kind.
        UndefinedValueError: For a vague figure, or a stake out of range.

    Source:
        The two ends of :func:`mixed_round` without a discount.

    Example:
        >>> print(unsplit_round(Money(20, "EUR"), Percent(20)).pre)
        [80 EUR, 100 EUR]
    """
    post = post_money(price, stake)
    return RoundValue(pre_money(price, stake) | post, post)


def stake_after(before: ReportedPercent, bought: ReportedPercent) -> Interval[Percent]:
    """Return the stake after a purchase from other holders.

    Formula: s = s₀ + x. More than 100 % cannot be held, so what lies above is left out.

    Args:
        before: The stake before, 0 to 100 %.
        bought: What is bought, above 0 and at most 100 %.

    Raises:
        InvalidTypeError: For what is no percentage.
        UndefinedValueError: For a vague figure, a value out of range, or more than 100 % in all.

    Source:
        Definition.

    Example:
        >>> print(stake_after(Percent(25), Percent(26)))
        [51 %, 51 %]
    """
    held = percent_of(before, "before", HELD) + share_of(bought, "bought")
    return share_of(held, "stake after the purchase")


def after_issue(
    stake: ReportedPercent,
    new: ReportedPercent,
    own: ReportedPercent = Percent(0),  # noqa: B008  # immutable
) -> Interval[Percent]:
    """Return what an issue of new shares makes of a stake.

    Formula: s · (1 - n) + m, with m at most n: the holder cannot get more than is issued.

    Args:
        stake: s, before the issue, 0 to 100 %.
        new: n, the new shares, 0 to below 100 % of all shares after the issue.
        own: m, those of them that the holder of the stake gets, of all shares after the issue.

    Raises:
        InvalidTypeError: For what is no percentage.
        UndefinedValueError: For a vague figure, a value out of range, or more got than issued.

    Source:
        Metrick and Yasuda, *Venture Capital and the Finance of Innovation*, on dilution.

    Example:
        >>> print(after_issue(Percent(50), Percent(20)))
        [40 %, 40 %]
        >>> print(after_issue(Percent(50), Percent(20), own=Percent(10)))
        [50 %, 50 %]
    """
    held = plain(percent_of(stake, "stake", HELD))
    issued = plain(percent_of(new, "new", _HALF_OPEN))
    got = plain(percent_of(own, "own", HELD)) & Interval(Fraction(0), *_top(issued))
    if got is None:
        raise UndefinedValueError("own", own, "at most the new shares")
    (least, most), (first, last), (few, many) = map(bounds, (held, got, issued))
    low = least * (1 - many) + first
    low_open = held.low_open or got.low_open or (issued.high_open and least > 0)
    # Where the holder can get more than the fewest new shares, so many must be issued.
    together = last > few
    high = most * (1 - (last if together else few)) + last
    high_open = held.high_open or (
        most < 1 and got.high_open if together else got.high_open or (issued.low_open and most > 0)
    )
    return as_percent(Interval(low, high, low_open, high_open))


def _top(interval: Interval[Fraction]) -> tuple[Fraction | None, bool, bool]:
    """Return the upper end of an interval as the end of one that is closed below."""
    return interval.high, False, interval.high_open


def dilution(stake: ReportedPercent, new: ReportedPercent) -> Interval[PercentagePoints]:
    """Return how many points of a stake an issue of new shares takes.

    Formula: s · n, for a holder who gets none of the new shares; relative to the stake it is n.

    Args:
        stake: s, before the issue, above 0 and at most 100 %.
        new: n, the new shares, 0 to below 100 % of all shares after the issue.

    Raises:
        InvalidTypeError: For what is no percentage.
        UndefinedValueError: For a vague figure, or a value out of range.

    Source:
        As :func:`after_issue`.

    Example:
        >>> print(dilution(Percent(50), Percent(20)))
        [10 pp, 10 pp]
    """
    lost = plain(percent_of(stake, "stake", SHARE)) * plain(percent_of(new, "new", _HALF_OPEN))
    return in_unit_of(PercentagePoints(0), lost * 100)


def option_pool(
    pre: ReportedMoney, new_money: ReportedMoney, pool: ReportedPercent
) -> Interval[Money]:
    """Return the effective value before a round that makes the old holders pay for a pool.

    Formula: pre - k · post = pre · (1 - k) - k · I, with k the pool's share after the round: the
    "option pool shuffle". It must be above 0, that is, pool and investors get less than 100 %.

    Args:
        pre: The value before the round that is stated, above 0.
        new_money: I, above 0, in the same currency.
        pool: k, the pool's share of all shares after the round, 0 to below 100 %.

    Raises:
        InvalidTypeError: For a value of another kind.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, a value out of range, or where nothing is left.

    Source:
        Metrick and Yasuda, *Venture Capital and the Finance of Innovation*.

    Example:
        >>> print(option_pool(Money(8, "USD"), Money(2, "USD"), Percent(20)))
        [6 USD, 6 USD]
    """
    before = money_of(pre, "pre", ABOVE_ZERO)
    paid = money_of(new_money, "new_money", ABOVE_ZERO)
    total = before + paid  # raises where the currencies differ
    part = plain(percent_of(pool, "pool", _HALF_OPEN))

    def left_of(v: Fraction, k: Fraction, i: Fraction) -> Fraction:
        return v * (1 - k) - k * i

    left = corners(left_of, (plain(before),), (part, plain(paid)))
    return money_of(in_unit_of(total.sample, left), "effective value", ABOVE_ZERO)
