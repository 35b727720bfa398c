"""What a buyer pays with, and what a party owes that lets a deal fail."""

from __future__ import annotations

from fractions import Fraction

import attrs

from dealwert.errors import InvalidValueError
from dealwert.invariants import Choice, instance_of, optional
from dealwert.model.figure import money_figure, required
from dealwert.model.notation import constructor_call, in_german
from dealwert.model.party import Company, Party, Person
from dealwert.quantities import Figure, Money, PartialDate

__all__ = ["BreakFee", "Consideration", "ConsiderationKind"]


class ConsiderationKind(Choice):
    """What a buyer pays with.

    Example:
        >>> paid = Consideration("cash", Figure.exactly(Money(240 * 10**6, "EUR")))
        >>> swapped = Consideration("shares", exchange_ratio=Fraction(2, 5), elective=True)
        >>> print(paid.kind, swapped.exchange_ratio)
        cash 2/5
    """

    CASH = "cash"
    SHARES = "shares"
    DEBT_ASSUMED = "debt_assumed"
    VENDOR_LOAN = "vendor_loan"
    ASSETS = "assets"
    EARN_OUT = "earn_out"
    MIXED_UNSTATED = "mixed_unstated"
    OTHER = "other"


@attrs.frozen
class Consideration:
    """One part of what a buyer pays.

    Counterparts: S&P consideration detail, IFRS 3 "contingent consideration".

    Args:
        kind: What it is paid with.
        amount: What it is worth, as reported.
        per_share: What it is worth for each share of the target.
        exchange_ratio: For shares: how many of the buyer's for one of the target's, above 0.
        contingent: Whether it depends on what happens later.
        condition: What it depends on, in words.
        due: When it is paid.
        elective: Whether it is a choice of the seller's ("cash or shares").

    Raises:
        InvalidTypeError: For a field of another type; the error names it.
        InvalidValueError: For an exchange ratio of 0 or less.
    """

    kind: ConsiderationKind = attrs.field(converter=ConsiderationKind)
    amount: Figure[Money] | None = attrs.field(default=None, validator=money_figure)
    per_share: Figure[Money] | None = attrs.field(
        default=None, kw_only=True, validator=money_figure
    )
    exchange_ratio: Fraction | None = attrs.field(
        default=None, kw_only=True, validator=optional(Fraction)
    )
    contingent: bool = attrs.field(default=False, kw_only=True, validator=instance_of(bool))
    condition: str | None = attrs.field(default=None, kw_only=True, validator=optional(str))
    due: PartialDate | None = attrs.field(
        default=None, kw_only=True, validator=optional(PartialDate)
    )
    elective: bool = attrs.field(default=False, kw_only=True, validator=instance_of(bool))

    def __attrs_post_init__(self) -> None:
        if self.exchange_ratio is not None and self.exchange_ratio <= 0:
            raise InvalidValueError(
                "Consideration.exchange_ratio", self.exchange_ratio, "a ratio above 0"
            )

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)


@attrs.frozen
class BreakFee:
    """What a party owes that lets the deal fail.

    Args:
        amount: As reported.
        payer: Who owes it, where the text says so.

    Example:
        >>> fee = BreakFee(Figure.exactly(Money(10**6, "EUR")), Company("Nordlicht"))
        >>> print(fee.amount)
        1000000 EUR
    """

    amount: Figure[Money] = attrs.field(validator=[required, money_figure])
    payer: Party | None = attrs.field(default=None, validator=optional(Company, Person))

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)
