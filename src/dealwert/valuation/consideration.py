"""What a buyer pays in all: parts, earn-outs, fees."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from fractions import Fraction

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError, UndefinedValueError
from dealwert.invariants import instance_of, optional
from dealwert.model import Consideration
from dealwert.quantities import Interval, Money, Percent
from dealwert.valuation.power import power
from dealwert.valuation.reported import (
    ABOVE_ZERO,
    FROM_ZERO,
    ReportedMoney,
    ReportedPercent,
    as_percent,
    in_unit_of,
    mapped,
    money_of,
    percent_of,
    plain,
)

__all__ = [
    "ConsiderationTotal",
    "Scenario",
    "break_fee_share",
    "consideration_total",
    "earn_out_value",
    "headline_range",
]


@attrs.frozen
class ConsiderationTotal:
    """What a buyer pays, and what depends on later events.

    Args:
        fixed: What is paid in any case, ``None`` where every part depends on later events.
        contingent: What is paid at most beside it, from 0; ``None`` where nothing is contingent.
    """

    fixed: Interval[Money] | None = attrs.field(validator=optional(Interval))
    contingent: Interval[Money] | None = attrs.field(default=None, validator=optional(Interval))

    @property
    def total(self) -> Interval[Money]:
        """What is paid in all, from the fixed parts alone to all of them."""
        if self.fixed is None or self.contingent is None:
            one = self.contingent if self.fixed is None else self.fixed
            if one is None:
                raise UndefinedValueError("consideration", "no parts", "at least one part")
            return one
        return self.fixed + self.contingent


def consideration_total(parts: Iterable[Consideration]) -> ConsiderationTotal:
    """Return what the parts of a consideration add up to, contingent ones apart.

    Formula: Σ amounts. A part without an amount leaves the sum without an upper end. Of elective
    parts ("cash or shares") the seller gets one, so they count once, as the hull of their amounts.

    Args:
        parts: At least one with an amount, all in one currency.

    Raises:
        InvalidTypeError: For what is no :class:`Consideration`.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague amount, or where no part has an amount.

    Source:
        IFRS 3, paragraphs 37 to 39, on contingent consideration.

    Example:
        >>> from dealwert import parse_figure
        >>> parts = [
        ...     Consideration("cash", parse_figure("genau 200 Euro")),
        ...     Consideration("earn_out", parse_figure("bis zu 50 Euro"), contingent=True),
        ... ]
        >>> print(consideration_total(parts).total)
        [199.5 EUR, 250.5 EUR]
    """
    found = tuple(parts)
    for part in found:
        if not isinstance(part, Consideration):
            raise InvalidTypeError("parts", part, "Consideration")
    fixed = [part for part in found if not part.contingent]
    sure = _sum([part for part in fixed if not part.elective])
    choice = [_amount(part) for part in fixed if part.elective and part.amount is not None]
    if choice:
        either = choice[0]
        for amount in choice[1:]:
            either |= amount
        sure = either if sure is None else sure + either
    later = _sum([part for part in found if part.contingent])
    if later is not None:
        later = _from_nothing(later)
    if sure is None and later is None:
        raise UndefinedValueError("parts", "no amounts", "at least one part with an amount")
    if sure is not None and later is not None:
        _ = sure + later  # raises where the currencies differ
    return ConsiderationTotal(sure, later)


def _amount(part: Consideration) -> Interval[Money]:
    if part.amount is None:
        raise UndefinedValueError("amount", None, "a figure of money")
    return money_of(part.amount, f"{part.kind} amount")


def _sum(parts: list[Consideration]) -> Interval[Money] | None:
    """Return what parts add up to, ``None`` where none of them has an amount."""
    total: Interval[Money] | None = None
    for part in parts:
        if part.amount is not None:
            total = _amount(part) if total is None else total + _amount(part)
    if total is not None and any(part.amount is None for part in parts):
        total = total + Interval(Money(0, total.sample.currency), None)
    return total


def _from_nothing(amount: Interval[Money]) -> Interval[Money]:
    """Return the interval from 0 to the upper end of another one."""
    nothing = Money(0, amount.sample.currency)
    return Interval(nothing, amount.high, high_open=amount.high_open)


def headline_range(upfront: ReportedMoney, max_earn_out: ReportedMoney) -> Interval[Money]:
    """Return what is paid in all where up to an amount more depends on later events.

    Formula: from U to U + X; the headline of a press release is the upper end.

    Args:
        upfront: U, what is paid in any case.
        max_earn_out: X, what is paid at most beside it, 0 or more.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or an earn-out below 0.

    Source:
        As :func:`consideration_total`.

    Example:
        >>> print(headline_range(Money(200, "EUR"), Money(50, "EUR")))
        [200 EUR, 250 EUR]
    """
    more = _from_nothing(money_of(max_earn_out, "max_earn_out", FROM_ZERO))
    return money_of(upfront, "upfront") + more


def break_fee_share(fee: ReportedMoney, value: ReportedMoney) -> Interval[Percent]:
    """Return what a fee for letting a deal fail is of the deal's value.

    Formula: f = F / E, of the equity value or of the enterprise value: say which.

    Args:
        fee: F, 0 or more.
        value: E, above 0, in the same currency.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or an amount out of range.

    Source:
        Definition.

    Example:
        >>> print(break_fee_share(Money(30, "EUR"), Money(1000, "EUR")))
        [3 %, 3 %]
    """
    part = money_of(fee, "fee", FROM_ZERO)
    return as_percent(part.ratio_to(money_of(value, "value", ABOVE_ZERO)))


@attrs.frozen
class Scenario:
    """One way in which an earn-out may end.

    Args:
        probability: 0 to 100 %.
        amount: What is paid then, 0 or more.
        due: When it is paid.

    Raises:
        InvalidTypeError: For a field of another type.
        InvalidValueError: For a probability outside of 0 to 100 %, or an amount below 0.

    Example:
        >>> met = Scenario(Percent(60), Money(10**6, "EUR"), dt.date(2027, 12, 31))
        >>> print(met.probability)
        60 %
    """

    probability: Percent = attrs.field(validator=instance_of(Percent))
    amount: Money = attrs.field(validator=instance_of(Money))
    due: dt.date = attrs.field(validator=instance_of(dt.date))

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.probability.ratio <= 1:
            raise InvalidValueError("Scenario.probability", str(self.probability), "0 to 100 %")
        if self.amount.exact < 0:
            raise InvalidValueError("Scenario.amount", str(self.amount), "0 or more")


def earn_out_value(
    scenarios: Iterable[Scenario], rate: ReportedPercent, valued_at: dt.date
) -> Interval[Money]:
    """Return what an earn-out is worth today: expected, and discounted.

    Formula: Σ pᵢ · xᵢ / (1 + r)^(days / 365). The value falls with r, so the ends of r give the
    ends of the value; powers are enclosed, see ``power``.

    Args:
        scenarios: All that may happen; their probabilities add up to exactly 100 %.
        rate: r, the discount rate of a year, above -100 %.
        valued_at: The day for which it is valued; no scenario is due before.

    Raises:
        InvalidTypeError: For a value of another kind.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For other probabilities, a rate out of range, or a day after one due.

    Source:
        IFRS 13, appendix B, paragraph B23, on expected present value.

    Example:
        >>> day = dt.date(2025, 1, 1)
        >>> found = earn_out_value(
        ...     [
        ...         Scenario(Percent(50), Money(110, "EUR"), dt.date(2026, 1, 1)),
        ...         Scenario(Percent(50), Money(0, "EUR"), day),
        ...     ],
        ...     Percent(10),
        ...     day,
        ... )
        >>> print(found)
        [50 EUR, 50 EUR]
    """
    found = tuple(scenarios)
    chance = sum((each.probability.ratio for each in found), Fraction(0))
    if chance != 1:
        raise UndefinedValueError("probabilities", f"a sum of {Percent(chance * 100)}", "100 %")
    above_loss = Interval(Fraction(-1), None, low_open=True)
    growth = mapped(plain(percent_of(rate, "rate", above_loss)), lambda r: 1 + r)
    total = found[0].amount * 0
    result: Interval[Money] = Interval.point(total)
    for each in found:
        days = (each.due - valued_at).days
        if days < 0:
            raise UndefinedValueError("valued_at", valued_at, f"a day not after {each.due}")
        expected = each.amount * each.probability
        factor = power(growth, Interval.point(Fraction(-days, 365)))
        result = result + in_unit_of(total, factor * expected.exact)
    return result
