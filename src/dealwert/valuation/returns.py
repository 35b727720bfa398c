"""What an investment brings: gain, multiple, and the rate of a year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import pairwise

import attrs

from dealwert.errors import AmbiguousRateError, InvalidTypeError, UndefinedValueError
from dealwert.quantities import Interval, Money, PartialDate, Percent
from dealwert.valuation.power import exponential, power
from dealwert.valuation.reported import (
    ABOVE_ZERO,
    FROM_ZERO,
    ReportedMoney,
    as_percent,
    bounds,
    mapped,
    money_of,
    plain,
)

__all__ = ["annualised", "holding_gain", "moic", "xirr"]

_YEAR = 365
"""Days: the convention of XIRR and of German annualised returns (act/365)."""


_DIGITS = 30
"""Significant digits that a sum is tried with first."""
_WIDTH = Fraction(1, 10**12)
"""The width of an enclosure, as a part of 1 + r where that exceeds 1."""


def holding_gain(bought: ReportedMoney, sold: ReportedMoney) -> Interval[Money]:
    """Return the gain of buying and selling.

    Formula: out - in; below 0 for a loss.

    Args:
        bought: What was paid.
        sold: What was got, in the same currency.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure.

    Source:
        Definition.

    Example:
        >>> print(holding_gain(Money(40, "EUR"), Money(100, "EUR")))
        [60 EUR, 60 EUR]
    """
    return money_of(sold, "sold") - money_of(bought, "bought")


def moic(bought: ReportedMoney, sold: ReportedMoney) -> Interval[Fraction]:
    """Return the multiple of the money invested.

    Formula: out / in.

    Args:
        bought: What was paid, above 0.
        sold: What was got, 0 or more, in the same currency.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or an amount out of range.

    Source:
        Metrick and Yasuda, *Venture Capital and the Finance of Innovation*.

    Example:
        >>> print(moic(Money(40, "EUR"), Money(100, "EUR")))
        [5/2, 5/2]
    """
    got = money_of(sold, "sold", FROM_ZERO)
    return got.ratio_to(money_of(bought, "bought", ABOVE_ZERO))


def annualised(
    bought: ReportedMoney,
    sold: ReportedMoney,
    start: dt.date | PartialDate,
    end: dt.date | PartialDate,
) -> Interval[Percent]:
    """Return the gain of a year that leads from one amount to another.

    Formula: (out / in)^(365 / days) - 1. Partial dates give an interval of days, at least one.

    Args:
        bought: What was paid, above 0.
        sold: What was got, 0 or more, in the same currency.
        start: When it was paid.
        end: When it was got, later.

    Returns:
        The rate of a year; exact where 365 / days is a whole number, else enclosed to 40 digits.

    Raises:
        InvalidTypeError: For a value of another kind.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, an amount out of range, or an end that cannot lie
            after the start.

    Source:
        Koller, Goedhart and Wessels, *Valuation*, on total return to shareholders.

    Example:
        >>> rate = annualised(
        ...     Money(40, "EUR"), Money(100, "EUR"), dt.date(2024, 1, 1), dt.date(2024, 12, 31)
        ... )
        >>> print(rate)
        [150 %, 150 %]
    """
    factor = moic(bought, sold)
    days = _days(_stretch(start, "start"), _stretch(end, "end"))
    exponent = mapped(days, lambda n: _YEAR / n, falling=True, at_infinity=Fraction(0))
    return as_percent(mapped(power(factor, exponent), lambda q: q - 1))


def _stretch(date: dt.date | PartialDate, name: str) -> PartialDate:
    if isinstance(date, PartialDate):
        return date
    if isinstance(date, dt.date) and not isinstance(date, dt.datetime):
        return PartialDate.day(date)
    raise InvalidTypeError(name, date, "a datetime.date or a PartialDate")


def _days(start: PartialDate, end: PartialDate) -> Interval[Fraction]:
    """Return how many days lie between two dates, at least one."""
    fewest, most = Fraction(1), None
    if start.latest is not None and end.earliest is not None:
        fewest = max(fewest, Fraction((end.earliest - start.latest).days))
    if start.earliest is not None and end.latest is not None:
        most = Fraction((end.latest - start.earliest).days)
        if most < 1:
            raise UndefinedValueError("end", end, f"a date after the start, {start}")
    return Interval(fewest, most)


Flow = tuple[dt.date, ReportedMoney]
"""A payment and its day: below 0 for money paid in, above 0 for money got out."""


def xirr(flows: Iterable[Flow]) -> Interval[Percent]:
    """Return the rate of a year at which payments are worth nothing today.

    Formula: r with Σ Cᵢ · (1 + r)^(-dᵢ / 365) = 0, where dᵢ are the days since the first payment.
    Found by bisection with directed rounding, after division by the largest payment, so that the
    size of the amounts plays no part. Where the payments change sign once, in order of their days,
    there is exactly one such rate (Descartes' rule of signs); with reported payments the rate
    rises or falls with each of them, so the ends come from the ends of the payments.

    Args:
        flows: Payments of one currency on at least two days, in any order. Each is below 0, above
            0, or exactly 0.

    Returns:
        An interval that holds the rate for certain, for exact payments no wider than 1e-12 of
        1 + r (both as ratios).

    Raises:
        InvalidTypeError: For a day or a payment of another type.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For payments of one sign only, or of either sign, or on one day.
        AmbiguousRateError: For payments that change sign more than once.

    Source:
        The function of that name in spreadsheets (OpenFormula, XIRR); Norstrøm (1972), *A
        sufficient condition for a unique nonnegative internal rate of return*, on several rates.

    Example:
        >>> rate = xirr([
        ...     (dt.date(2023, 1, 1), Money(-100, "EUR")),
        ...     (dt.date(2024, 1, 1), Money(10, "EUR")),
        ...     (dt.date(2025, 1, 1), Money(110, "EUR")),
        ... ])
        >>> round(rate.low.points, 1) == round(rate.high.points, 1) == 10
        True
    """
    days = _by_day(flows)
    signs = [sign for _, amount in days if (sign := _sign(amount))]
    changes = sum(one != other for one, other in pairwise(signs))
    if not changes:
        raise UndefinedValueError(
            "flows", "payments of one sign", "money paid in and money got out, on different days"
        )
    if changes > 1:
        raise AmbiguousRateError(changes)
    # Paid in first: more of any payment (less paid in, more got out) is a higher rate.
    rising = signs[0] < 0
    lows = [(day, bounds(amount)[0]) for day, amount in days]
    highs = [(day, bounds(amount)[1]) for day, amount in days]
    lowest, highest = _Payments.of(lows if rising else highs).growth()
    if lows != highs:
        _, highest = _Payments.of(highs if rising else lows).growth()
    return as_percent(Interval(lowest - 1, highest - 1))


def _by_day(flows: Iterable[Flow]) -> list[tuple[int, Interval[Fraction]]]:
    """Return the payments of each day, added up, with the days since the first one."""
    sums: dict[dt.date, Interval[Money]] = {}
    for place, (day, payment) in enumerate(flows):
        if not isinstance(day, dt.date) or isinstance(day, dt.datetime):
            raise InvalidTypeError(f"flows[{place}]", day, "a datetime.date and a payment")
        amount = money_of(payment, f"flows[{place}]")
        for other in sums.values():
            other.sample.require_same_unit(amount.sample)
            break
        sums[day] = sums[day] + amount if day in sums else amount
    first = min(sums, default=None)
    if first is None:
        raise UndefinedValueError("flows", "no payments", "payments on at least two days")
    return [((day - first).days, plain(sums[day])) for day in sorted(sums)]


def _sign(amount: Interval[Fraction]) -> int:
    """Return 1, -1, or 0 for no payment at all."""
    low, high = bounds(amount)
    if low == high == 0:
        return 0
    if low <= 0 <= high:
        raise UndefinedValueError("flows", amount, "payments that are surely above or below 0")
    return 1 if low > 0 else -1


@attrs.frozen
class _Payments:
    """Exact payments that change sign once: days since the first, and amounts up to 1.

    Signs are turned so that the first payment is below 0.
    """

    days: Sequence[int]
    amounts: Sequence[Fraction]

    @classmethod
    def of(cls, payments: Sequence[tuple[int, Fraction]]) -> _Payments:
        amounts = [amount for _, amount in payments]
        largest = max(map(abs, amounts))
        sign = 1 if next(filter(None, amounts)) < 0 else -1
        return cls([day for day, _ in payments], [sign * each / largest for each in amounts])

    def growth(self) -> tuple[Fraction, Fraction]:
        """Return a number below 1 + r, and one above.

        With w = -ln(1 + r), the sum of C · exp(w · t) is below 0 for every w below the one at
        which it is 0, and above 0 for every w above.
        """
        low, high = Fraction(-1), Fraction(1)
        while self._sign(low) >= 0:
            low *= 2
        while self._sign(high) <= 0:
            high *= 2
        while True:
            below, above = exponential(-high)[0], exponential(-low)[1]
            if above - below <= _WIDTH * max(above, Fraction(1)):
                return below, above
            low, high = self._halved(low, high)

    def _halved(self, low: Fraction, high: Fraction) -> tuple[Fraction, Fraction]:
        """Return a smaller interval at whose ends the sum has the same signs."""
        digits = _DIGITS
        while True:
            # The sum may be 0 at one point, never at two.
            for part in (Fraction(1, 2), Fraction(3, 7)):
                middle = low + (high - low) * part
                sign = self._sign(middle, digits)
                if sign:
                    return (low, middle) if sign > 0 else (middle, high)
            digits *= 2

    def _sign(self, w: Fraction, digits: int = _DIGITS) -> int:
        """Return the sign of the sum, 0 where so many digits do not tell."""
        least = most = Fraction(0)
        for day, amount in zip(self.days, self.amounts, strict=True):
            low, high = exponential(w * day / _YEAR, digits)
            least += amount * (low if amount > 0 else high)
            most += amount * (high if amount > 0 else low)
        return 1 if least > 0 else (-1 if most < 0 else 0)
