"""Offers for shares: premiums, exchange ratios, and the least that the law lets a bidder pay."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

import attrs

from dealwert.errors import InvalidValueError
from dealwert.invariants import instance_of
from dealwert.model import PremiumReference
from dealwert.quantities import Interval, Money, Percent
from dealwert.quantities.bound import higher_high, higher_low
from dealwert.valuation.reported import (
    ABOVE_ZERO,
    FROM_ZERO,
    ReportedMoney,
    ReportedNumber,
    ReportedPercent,
    as_percent,
    in_unit_of,
    mapped,
    money_of,
    number_of,
    percent_of,
    plain,
)

__all__ = [
    "OFFER_RULES",
    "ImpliedPremium",
    "OfferFloor",
    "OfferRule",
    "combined_ownership",
    "control_premium",
    "exchange_ratio",
    "implied_offer",
    "minority_discount",
    "offer_floor",
    "offer_from_premium",
    "premium",
]

_ABOVE_LOSS = Interval(Fraction(-1), None, low_open=True)
_BELOW_WHOLE = Interval(None, Fraction(1), high_open=True)


@attrs.frozen
class ImpliedPremium:
    """By how much an offer exceeds a price, and which price that is.

    Args:
        amount: In percent of the reference price; below 0 where the offer is lower.
        reference: Which price it is measured against; without that, a premium says little.
    """

    amount: Interval[Percent] = attrs.field(validator=instance_of(Interval))
    reference: PremiumReference = attrs.field(
        default=PremiumReference.UNSTATED, converter=PremiumReference
    )


def premium(
    offer: ReportedMoney,
    reference_price: ReportedMoney,
    reference: PremiumReference = PremiumReference.UNSTATED,
) -> ImpliedPremium:
    """Return by how much an offer exceeds a reference price.

    Formula: π = p / p₀ - 1.

    Args:
        offer: p, for one share, 0 or more.
        reference_price: p₀, of one share, above 0, in the same currency.
        reference: Which price that is.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or a price out of range.

    Source:
        Damodaran, *Investment Valuation*, on acquisition premiums.

    Example:
        >>> found = premium(Money(52, "EUR"), Money(40, "EUR"), PremiumReference.LAST_CLOSE)
        >>> print(found.amount, found.reference)
        [30 %, 30 %] last_close
    """
    paid = money_of(offer, "offer", FROM_ZERO)
    ratio = paid.ratio_to(money_of(reference_price, "reference_price", ABOVE_ZERO))
    return ImpliedPremium(as_percent(mapped(ratio, lambda q: q - 1)), reference)


def offer_from_premium(reference_price: ReportedMoney, amount: ReportedPercent) -> Interval[Money]:
    """Return the offer that exceeds a reference price by a premium.

    Formula: p = p₀ · (1 + π).

    Args:
        reference_price: p₀, above 0.
        amount: π, the premium, above -100 %.

    Raises:
        InvalidTypeError: For a value of another kind.
        UndefinedValueError: For a vague figure, or a value out of range.

    Source:
        As :func:`premium`.

    Example:
        >>> print(offer_from_premium(Money(40, "EUR"), Percent(30)))
        [52 EUR, 52 EUR]
    """
    factor = mapped(plain(percent_of(amount, "premium", _ABOVE_LOSS)), lambda q: q + 1)
    return money_of(reference_price, "reference_price", ABOVE_ZERO) * factor


def minority_discount(amount: ReportedPercent) -> Interval[Percent]:
    """Return the discount of a minority's shares that mirrors a premium for control.

    Formula: d = 1 - 1 / (1 + π).

    Args:
        amount: π, the premium for control, above -100 %.

    Raises:
        InvalidTypeError: For what is no percentage.
        UndefinedValueError: For a vague figure, or -100 % and less.

    Source:
        Damodaran, *Investment Valuation*, on the value of control.

    Example:
        >>> print(minority_discount(Percent(25)))
        [20 %, 20 %]
    """
    ratio = plain(percent_of(amount, "premium", _ABOVE_LOSS))
    return as_percent(
        mapped(ratio, lambda q: 1 - 1 / (1 + q) if q > -1 else None, at_infinity=Fraction(1))
    )


def control_premium(discount: ReportedPercent) -> Interval[Percent]:
    """Return the premium for control that mirrors a discount of a minority's shares.

    Formula: π = d / (1 - d) = 1 / (1 - d) - 1.

    Args:
        discount: d, below 100 %.

    Raises:
        InvalidTypeError: For what is no percentage.
        UndefinedValueError: For a vague figure, or 100 % and more.

    Source:
        As :func:`minority_discount`.

    Example:
        >>> print(control_premium(Percent(20)))
        [25 %, 25 %]
    """
    ratio = plain(percent_of(discount, "discount", _BELOW_WHOLE))
    return as_percent(
        mapped(ratio, lambda q: 1 / (1 - q) - 1 if q < 1 else None, at_infinity=Fraction(-1))
    )


def exchange_ratio(target_price: ReportedMoney, buyer_price: ReportedMoney) -> Interval[Fraction]:
    """Return how many of the buyer's shares one of the target's is worth.

    Formula: r = p_target / p_buyer.

    Args:
        target_price: Of one share of the target, above 0.
        buyer_price: Of one share of the buyer, above 0, in the same currency.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or a price out of range.

    Source:
        Damodaran, *Investment Valuation*, on acquisitions paid in shares.

    Example:
        >>> print(exchange_ratio(Money(20, "EUR"), Money(50, "EUR")))
        [2/5, 2/5]
    """
    target = money_of(target_price, "target_price", ABOVE_ZERO)
    return target.ratio_to(money_of(buyer_price, "buyer_price", ABOVE_ZERO))


def implied_offer(
    ratio: ReportedNumber, buyer_price: ReportedMoney, cash: ReportedMoney | None = None
) -> Interval[Money]:
    """Return what an offer in shares is worth for one share of the target.

    Formula: p = r · p_buyer + c.

    Args:
        ratio: r, the buyer's shares for one of the target's, above 0.
        buyer_price: Of one share of the buyer, above 0.
        cash: c, what is paid beside them, in the same currency.

    Raises:
        InvalidTypeError: For a value of another kind.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or a value out of range.

    Source:
        As :func:`exchange_ratio`.

    Example:
        >>> print(implied_offer(Fraction(2, 5), Money(50, "EUR"), cash=Money(3, "EUR")))
        [23 EUR, 23 EUR]
    """
    price = money_of(buyer_price, "buyer_price", ABOVE_ZERO)
    shares = price * number_of(ratio, "ratio", ABOVE_ZERO)
    return shares if cash is None else shares + money_of(cash, "cash")


def combined_ownership(
    ratio: ReportedNumber, target_shares: ReportedNumber, buyer_shares: ReportedNumber
) -> Interval[Percent]:
    """Return what the target's holders own of the combined company.

    Formula: r · n_t / (n_b + r · n_t) = 1 / (1 + n_b / (r · n_t)).

    Args:
        ratio: r, the buyer's shares for one of the target's, above 0.
        target_shares: n_t, above 0, fully diluted.
        buyer_shares: n_b, above 0, fully diluted.

    Raises:
        InvalidTypeError: For what is no number.
        UndefinedValueError: For a vague figure, or a number of 0 or less.

    Source:
        As :func:`exchange_ratio`.

    Example:
        >>> print(combined_ownership(Fraction(1, 2), 100, 150))
        [25 %, 25 %]
    """
    issued = number_of(ratio, "ratio", ABOVE_ZERO) * number_of(
        target_shares, "target_shares", ABOVE_ZERO
    )
    old_to_new = number_of(buyer_shares, "buyer_shares", ABOVE_ZERO) / issued
    return as_percent(
        mapped(old_to_new, lambda q: 1 / (1 + q), falling=True, at_infinity=Fraction(0))
    )


@attrs.frozen
class OfferRule:
    """What the law says a bidder must pay at least.

    Args:
        jurisdiction: ISO 3166-1 code.
        average_over: The time over which the volume-weighted average price counts.
        prior_within: The time within which the bidder's own purchases count.
        source: The provision.
        as_of: The state of the law that the row was read in, ``None`` where that was not recorded.
    """

    jurisdiction: str
    average_over: str
    prior_within: str
    source: str
    as_of: str | None = None


OFFER_RULES: Mapping[str, OfferRule] = MappingProxyType(
    {
        rule.jurisdiction: rule
        for rule in (
            OfferRule("DE", "3 months", "6 months", "§§ 4, 5 WpÜG-AngebV", "2022-03"),
            OfferRule("AT", "6 months", "12 months", "Austrian Takeover Act, § 26"),
            OfferRule("CH", "60 trading days", "12 months", "Art. 42, 43 FinfraV-FINMA"),
        )
    }
)
"""One row a jurisdiction. No legal advice: read the provision as it now is."""


@attrs.frozen
class OfferFloor:
    """The least that a bidder must pay for a share, and why.

    Args:
        price: At least this for one share.
        rule: The rule that says so.
    """

    price: Interval[Money] = attrs.field(validator=instance_of(Interval))
    rule: OfferRule = attrs.field(validator=instance_of(OfferRule))


def offer_floor(jurisdiction: str, average: ReportedMoney, prior: ReportedMoney) -> OfferFloor:
    """Return the least that a bidder must pay for a share in a takeover or mandatory offer.

    Formula: the higher of the volume-weighted average price and the highest price that the bidder
    paid before; over which times, the rule of the result tells.

    Args:
        jurisdiction: ``DE``, ``AT`` or ``CH``.
        average: The volume-weighted average price of a share, above 0.
        prior: The highest price that the bidder paid for a share before, 0 where there is none.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        InvalidValueError: For another jurisdiction.
        UndefinedValueError: For a vague figure, or a price out of range.

    Source:
        :data:`~dealwert.valuation.OFFER_RULES`.

    Example:
        >>> floor = offer_floor("DE", Money(40, "EUR"), Money(42, "EUR"))
        >>> print(floor.price, floor.rule.source)
        [42 EUR, 42 EUR] §§ 4, 5 WpÜG-AngebV
    """
    rule = OFFER_RULES.get(jurisdiction)
    if rule is None:
        accepted = f"one of {', '.join(map(repr, OFFER_RULES))}"
        raise InvalidValueError("jurisdiction", jurisdiction, accepted)
    one, other = money_of(average, "average", ABOVE_ZERO), money_of(prior, "prior", FROM_ZERO)
    unit = (one + other).sample  # raises where the currencies differ
    return OfferFloor(in_unit_of(unit, _larger(plain(one), plain(other))), rule)


def _larger(one: Interval[Fraction], other: Interval[Fraction]) -> Interval[Fraction]:
    """Return the interval of the larger of two values."""
    low = higher_low((one.low, one.low_open), (other.low, other.low_open))
    high = higher_high((one.high, one.high_open), (other.high, other.high_open))
    return Interval(low[0], high[0], low[1], high[1])
