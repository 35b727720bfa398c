"""What a price and a stake imply for the whole, and back."""

from __future__ import annotations

from dealwert.quantities import Interval, Money, Percent
from dealwert.valuation.reported import (
    ABOVE_ZERO,
    ReportedMoney,
    ReportedPercent,
    as_percent,
    money_of,
    share_of,
)

__all__ = ["implied_price", "implied_stake", "implied_value"]


def implied_value(price: ReportedMoney, stake: ReportedPercent) -> Interval[Money]:
    """Return what the whole is worth where a stake in it costs a price.

    Formula: value = price / stake. Each variable occurs once, so the interval is exact: it holds
    every value that the two admit and no other (Moore, *Interval Analysis*, 1966).

    Args:
        price: What is paid for this stake and nothing else, in any currency.
        stake: Above 0 and at most 100 %; what of a figure's interval lies outside is left out.

    Returns:
        The value of all shares, in the price's currency.

    Raises:
        InvalidTypeError: For a price that is no money, or a stake that is no percentage.
        UndefinedValueError: For a vague figure, or a stake of 0 or above 100 %.

    Source:
        Damodaran, *Investment Valuation*; Metrick and Yasuda, *Venture Capital and the Finance of
        Innovation*, on post-money valuation.

    Example:
        >>> from dealwert import parse_figure
        >>> value = implied_value(parse_figure("14,3 Milliarden Dollar"), parse_figure("49%"))
        >>> print(value.low.rounded(-7), value.high.rounded(-7))
        28790000000 USD 29590000000 USD
    """
    return money_of(price, "price") / share_of(stake, "stake")


def implied_price(value: ReportedMoney, stake: ReportedPercent) -> Interval[Money]:
    """Return what a stake costs where the whole is worth a value.

    Formula: price = value · stake.

    Args:
        value: The value of all shares.
        stake: Above 0 and at most 100 %.

    Returns:
        The price, in the value's currency.

    Raises:
        InvalidTypeError: For a value that is no money, or a stake that is no percentage.
        UndefinedValueError: For a vague figure, or a stake of 0 or above 100 %.

    Source:
        As :func:`implied_value`.

    Example:
        >>> print(implied_price(Money(200, "EUR"), Percent(25)))
        [50 EUR, 50 EUR]
    """
    return money_of(value, "value") * share_of(stake, "stake")


def implied_stake(price: ReportedMoney, value: ReportedMoney) -> Interval[Percent]:
    """Return which stake a price buys where the whole is worth a value.

    Formula: stake = price / value.

    Args:
        price: What is paid.
        value: The value of all shares, above 0, in the same currency; what of a figure's
            interval lies at 0 or below is left out.

    Returns:
        The stake; it exceeds 100 % where the price exceeds the value.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or a value of 0 or less.

    Source:
        As :func:`implied_value`.

    Example:
        >>> print(implied_stake(Money(50, "EUR"), Money(200, "EUR")))
        [25 %, 25 %]
    """
    paid, whole = money_of(price, "price"), money_of(value, "value", ABOVE_ZERO)
    return as_percent(paid.ratio_to(whole))
