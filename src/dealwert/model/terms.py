"""What a text says of a deal beside price and stake: bases, premiums, figures of the business."""

from __future__ import annotations

from fractions import Fraction

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.invariants import Choice, non_blank, optional
from dealwert.model.figure import any_figure, count_figure, money_figure, percent_figure, required
from dealwert.model.notation import constructor_call, in_german
from dealwert.quantities import Figure, Money, PartialDate, Percent

__all__ = [
    "Financial",
    "Metric",
    "Multiple",
    "Premium",
    "PremiumReference",
    "PriceBasis",
    "Restated",
    "ValuationBasis",
]


class ValuationBasis(Choice):
    """What a stated value is the value of."""

    EQUITY = "equity"
    PRE_MONEY = "pre_money"
    POST_MONEY = "post_money"
    ENTERPRISE = "enterprise"
    MARKET_CAP = "market_cap"
    UNSTATED = "unstated"


class PriceBasis(Choice):
    """Whether a price includes the debts that the buyer takes over."""

    EQUITY_PRICE = "equity_price"
    INCLUDES_DEBT = "includes_debt"
    UNSTATED = "unstated"


class PremiumReference(Choice):
    """The price that a premium is measured against.

    Example:
        >>> above = Premium(Figure.exactly(Percent(30)), "last_close")
        >>> print(above.amount, above.reference)
        30 % last_close
    """

    LAST_CLOSE = "last_close"
    UNDISTURBED = "undisturbed"
    VWAP_3M = "vwap_3m"
    VWAP_6M = "vwap_6m"
    VWAP_60D = "vwap_60d"
    PRE_RUMOUR = "pre_rumour"
    HIGH_52W = "high_52w"
    UNSTATED = "unstated"


class Metric(Choice):
    """What a figure about the target's business measures."""

    SALES = "sales"
    EBITDA = "ebitda"
    EBIT = "ebit"
    NET_INCOME = "net_income"
    BOOK_VALUE = "book_value"
    EMPLOYEES = "employees"
    USERS = "users"


@attrs.frozen
class Premium:
    """By how much an offer exceeds a price, and which price that is.

    Args:
        amount: In percent of the reference price; negative where the offer is below it.
        reference: Which price it is measured against.
        price: The reference price of one share, where the text gives it.

    Raises:
        InvalidTypeError: For a field of another type; the error names it.
    """

    amount: Figure[Percent] = attrs.field(validator=[required, percent_figure])
    reference: PremiumReference = attrs.field(
        default=PremiumReference.UNSTATED, converter=PremiumReference
    )
    price: Figure[Money] | None = attrs.field(default=None, kw_only=True, validator=money_figure)

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)


_COUNTS = frozenset({Metric.EMPLOYEES, Metric.USERS})


@attrs.frozen
class Financial:
    """A figure about the target's business.

    Args:
        metric: What it measures.
        amount: Money, or the plain number of heads or users as a figure of a ``Fraction``.
        period: The time that it is for.

    Raises:
        InvalidTypeError: For a field of another type, or heads and users counted in money.

    Example:
        >>> sales = Financial("sales", Figure.exactly(Money(80 * 10**6, "EUR")), PartialDate.year(2024))
        >>> print(sales.metric, sales.amount, sales.period)
        sales 80000000 EUR 2024
    """

    metric: Metric = attrs.field(converter=Metric)
    amount: Figure[Money] | Figure[Fraction] = attrs.field(validator=[required, any_figure])
    period: PartialDate | None = attrs.field(default=None, validator=optional(PartialDate))

    def __attrs_post_init__(self) -> None:
        if (self.metric in _COUNTS) == isinstance(self.amount.sample, Money):
            accepted = "a Figure of Fraction" if self.metric in _COUNTS else "a Figure of Money"
            raise InvalidTypeError(
                "Financial.amount", self.amount, f"{accepted}, for {self.metric}"
            )

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)


@attrs.frozen
class Multiple:
    """How many times a metric the target is valued at.

    Args:
        metric: What is multiplied, in money.
        times: How many times, above 0.

    Raises:
        InvalidTypeError: For a field of another type; the error names it.
        InvalidValueError: For a multiple of 0 or less, or of heads and users.

    Example:
        >>> print(Multiple("ebitda", Figure.exactly(Fraction(12))).times)
        12
    """

    metric: Metric = attrs.field(converter=Metric)
    times: Figure[Fraction] = attrs.field(validator=[required, count_figure])

    def __attrs_post_init__(self) -> None:
        if self.metric in _COUNTS:
            raise InvalidValueError("Multiple.metric", str(self.metric), "a metric in money")

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)


@attrs.frozen
class Restated:
    """An amount of a deal that the text gives in a second currency, too.

    Args:
        field: The field of :class:`Deal` that is restated, such as ``"price"``.
        amount: The same amount in the other currency.

    Raises:
        InvalidTypeError: For a field of another type; the error names it.
        InvalidValueError: For a blank name.

    Example:
        >>> print(Restated("price", Figure.exactly(Money(10**6, "USD"))).amount)
        1000000 USD
    """

    field: str = attrs.field(validator=non_blank)
    amount: Figure[Money] = attrs.field(validator=[required, money_figure])

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)
