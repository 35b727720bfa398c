"""From the value of a company to the price of a share, and back; options included."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import attrs

from dealwert.errors import CurrencyMismatchError, InvalidTypeError, InvalidValueError
from dealwert.invariants import instance_of
from dealwert.quantities import Interval, Money
from dealwert.valuation.reported import (
    ABOVE_ZERO,
    FROM_ZERO,
    ReportedMoney,
    ReportedNumber,
    in_unit_of,
    money_of,
    number_of,
    plain,
)

__all__ = [
    "Options",
    "diluted_shares",
    "per_share_from_value",
    "price_per_head",
    "price_per_share",
    "value_from_share_price",
]


def price_per_share(value: ReportedMoney, shares: ReportedNumber) -> Interval[Money]:
    """Return the price of a share at a value of all of them.

    Formula: p = V / n.

    Args:
        value: V, of all shares.
        shares: n, above 0; basic or diluted, as the value is.

    Raises:
        InvalidTypeError: For a value that is no money, or a number that is none.
        UndefinedValueError: For a vague figure, or a number of 0 or less.

    Source:
        Definition; Damodaran, *Investment Valuation*, on basic and diluted numbers.

    Example:
        >>> print(price_per_share(Money(29_000_000, "EUR"), 1_000_000))
        [29 EUR, 29 EUR]
    """
    return money_of(value, "value") / number_of(shares, "shares", ABOVE_ZERO)


def value_from_share_price(price: ReportedMoney, shares: ReportedNumber) -> Interval[Money]:
    """Return the value of all shares at a price of one.

    Formula: V = p · n; at the market's price it is the market capitalisation.

    Args:
        price: p, of one share.
        shares: n, above 0; basic or diluted, as the value shall be.

    Raises:
        InvalidTypeError: For a price that is no money, or a number that is none.
        UndefinedValueError: For a vague figure, or a number of 0 or less.

    Source:
        As :func:`price_per_share`.

    Example:
        >>> print(value_from_share_price(Money(29, "EUR"), 1_000_000))
        [29000000 EUR, 29000000 EUR]
    """
    return money_of(price, "price") * number_of(shares, "shares", ABOVE_ZERO)


def price_per_head(price: ReportedMoney, heads: ReportedNumber) -> Interval[Money]:
    """Return what is paid for each person, user, shop or bed that comes with a company.

    Formula: P / n.

    Args:
        price: What is paid.
        heads: How many come with it, above 0.

    Raises:
        InvalidTypeError: For a price that is no money, or a number that is none.
        UndefinedValueError: For a vague figure, or a number of 0 or less.

    Source:
        Definition.

    Example:
        >>> print(price_per_head(Money(6_500_000_000, "USD"), 65))
        [100000000 USD, 100000000 USD]
    """
    return money_of(price, "price") / number_of(heads, "heads", ABOVE_ZERO)


def _number(value: int | Fraction) -> Fraction:
    if isinstance(value, bool) or not isinstance(value, (int, Fraction)):
        raise InvalidTypeError("Options.number", value, "an int or a Fraction")
    return Fraction(value)


@attrs.frozen
class Options:
    """Options or warrants of one strike price.

    Args:
        number: How many shares they buy, 0 or more.
        strike: What is paid for each of these shares, 0 or more.

    Raises:
        InvalidTypeError: For a number or a strike of another type.
        InvalidValueError: For a number or a strike below 0.

    Example:
        >>> Options(10**6, Money(50, "EUR")).number
        Fraction(1000000, 1)
    """

    number: Fraction = attrs.field(converter=_number)
    strike: Money = attrs.field(validator=instance_of(Money))

    def __attrs_post_init__(self) -> None:
        if self.number < 0:
            raise InvalidValueError("Options.number", self.number, "0 or more")
        if self.strike.exact < 0:
            raise InvalidValueError("Options.strike", str(self.strike), "0 or more")


def _options(options: Iterable[Options], currency: str) -> tuple[Options, ...]:
    """Return options by strike, lowest first, all in one currency."""
    found = tuple(options)
    for each in found:
        if not isinstance(each, Options):
            raise InvalidTypeError("options", each, "Options")
        if each.strike.currency != currency:
            raise CurrencyMismatchError(each.strike.currency, currency)
    return tuple(sorted(found, key=lambda each: each.strike.exact))


def diluted_shares(
    shares: ReportedNumber, options: Iterable[Options], price: ReportedMoney
) -> Interval[Fraction]:
    """Return the number of shares with what options add to it, by the treasury stock method.

    Formula: n + Σ q · max(0, 1 - x / p): what the holders of options pay buys shares back at p.

    Args:
        shares: n, outstanding, above 0.
        options: q of them at strike x each.
        price: p, of one share, above 0.

    Raises:
        InvalidTypeError: For a value of another kind.
        CurrencyMismatchError: For a strike in another currency than the price.
        UndefinedValueError: For a vague figure, or a value out of range.

    Source:
        IAS 33, paragraphs 45 to 46; Damodaran, *Investment Valuation*, on treasury stock.

    Example:
        >>> print(diluted_shares(1000, [Options(100, Money(10, "EUR"))], Money(40, "EUR")))
        [1075, 1075]
    """
    basic = number_of(shares, "shares", ABOVE_ZERO)
    paid = money_of(price, "price", ABOVE_ZERO)
    held = _options(options, paid.sample.currency)
    added = Interval(
        _added(held, None if paid.low is None else paid.low.exact),
        _added(held, None if paid.high is None else paid.high.exact),
        # Below every strike the options add nothing, however the price ends there.
        paid.low_open and any(paid.low is None or each.strike <= paid.low for each in held),
        paid.high_open and any(paid.high is None or each.strike < paid.high for each in held),
    )
    return basic + added


def _added(options: Iterable[Options], price: Fraction | None) -> Fraction:
    """Return how many shares options add at a price; ``None`` is a price without bound."""
    total = Fraction(0)
    for each in options:
        if price is None:
            total += each.number
        elif price > each.strike.exact:
            total += each.number * (1 - each.strike.exact / price)
    return total


def per_share_from_value(
    value: ReportedMoney, shares: ReportedNumber, options: Iterable[Options]
) -> Interval[Money]:
    """Return the price of a share at a value of all of them, options included.

    Formula: p = (V + Σ q·x) / (n + Σ q) over the options whose strike x lies below p: taken by
    rising strike until the next one lies above. Exact, without iteration; the inverse of a value
    of ``p`` times :func:`diluted_shares`.

    Args:
        value: V, of all shares, 0 or more.
        shares: n, outstanding, above 0.
        options: q of them at strike x each.

    Raises:
        InvalidTypeError: For a value of another kind.
        CurrencyMismatchError: For a strike in another currency than the value.
        UndefinedValueError: For a vague figure, or a value out of range.

    Source:
        As :func:`diluted_shares`.

    Example:
        >>> options = [Options(10_000_000, Money(50, "USD")), Options(5_000_000, Money(400, "USD"))]
        >>> price = per_share_from_value(Money(29 * 10**9, "USD"), 100_000_000, options)
        >>> print(price.low.rounded())
        268.18 USD
    """
    worth = money_of(value, "value", FROM_ZERO)
    basic = number_of(shares, "shares", ABOVE_ZERO)
    held = _options(options, worth.sample.currency)
    whole = plain(worth)
    low = None if whole.low is None else Fraction(0)
    if whole.low is not None and basic.high is not None:
        low = _price(held, whole.low, basic.high)
    high = None
    if whole.high is not None and basic.low is not None and (basic.low or held):
        high = _price(held, whole.high, basic.low)
    return in_unit_of(
        worth.sample,
        Interval(
            low,
            high,
            whole.low_open or (basic.high_open and whole.low != 0),
            whole.high_open or (basic.low_open and whole.high != 0),
        ),
    )


def _price(options: tuple[Options, ...], value: Fraction, shares: Fraction) -> Fraction | None:
    """Return the price of a share, ``None`` where there is none to share the value."""
    total, number = value, shares
    for each in options:
        if number and total / number <= each.strike.exact:
            break
        total += each.number * each.strike.exact
        number += each.number
    return total / number if number else None
