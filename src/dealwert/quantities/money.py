"""Exact amounts of money."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, overload

import attrs

from dealwert.errors import CurrencyMismatchError, InvalidTypeError, InvalidValueError
from dealwert.quantities.quantity import Quantity, exact_number

if TYPE_CHECKING:
    from dealwert.quantities.percent import Percent
    from dealwert.quantities.quantity import Number

__all__ = ["NO_CURRENCY", "Money", "decimal_of"]

NO_CURRENCY = "XXX"
"""ISO 4217's code for "no currency": an amount whose currency the text does not say."""

_DIGITS = 50
"""Significant digits of an amount that no decimal can write: far beyond any reported figure."""


@cache
def _known_currencies() -> frozenset[str]:
    from babel.core import get_global  # CLDR data: read on first use, not on import

    return frozenset(get_global("all_currencies"))


def _amount(value: Number) -> Fraction:
    return exact_number(value, "Money.amount")


def _currency(_: object, __: attrs.Attribute[str], value: str) -> None:
    if isinstance(value, str):
        if value in _known_currencies():
            return
        hint = f"; write {value.upper()!r}" if value.upper() in _known_currencies() else ""
        raise InvalidValueError("Money.currency", value, f"an ISO 4217 code such as 'EUR'{hint}")
    raise InvalidTypeError("Money.currency", value, "an ISO 4217 code such as 'EUR'")


def decimal_of(number: Fraction) -> Decimal:
    """Return a fraction as a decimal: exactly where one exists, else to 50 significant digits.

    Ties go to the even digit. The thread's decimal context plays no part; the result has no
    exponent and no trailing zeros behind the comma.

    Example:
        >>> decimal_of(Fraction(1, 8))
        Decimal('0.125')
    """
    numerator, denominator = number.as_integer_ratio()
    if denominator == 1:
        return Decimal(numerator)
    twos = (denominator & -denominator).bit_length() - 1
    rest, fives = denominator >> twos, 0
    while rest % 5 == 0:
        rest //= 5
        fives += 1
    if rest == 1:
        places = max(twos, fives)
        digits = numerator * 10**places // denominator
        return Decimal((int(digits < 0), tuple(map(int, str(abs(digits)))), -places))
    context = Context(prec=_DIGITS, rounding=ROUND_HALF_EVEN)
    return context.divide(Decimal(numerator), Decimal(denominator))


@attrs.frozen(repr=False, eq=True, order=False)
class Money(Quantity):
    """An exact amount of one currency.

    Args:
        amount: In whole units of the currency (a cent is ``Decimal("0.01")``): ``Decimal``,
            ``int`` or ``Fraction``, of any sign, finite.
        currency: An ISO 4217 code that CLDR lists, historical ones such as ``DEM`` included;
            ``"XXX"`` where the currency is not known.

    Raises:
        InvalidTypeError: For a ``float``, or for anything else that is not an exact number.
        InvalidValueError: For an amount that is not finite, or a code that CLDR does not list.

    Amounts of one currency add, subtract and compare; of two they raise
    :class:`CurrencyMismatchError`. ``Money * Percent`` and ``Money / Percent`` are money, and
    ``Money / Money`` is a ``Fraction``.

    Example:
        >>> from dealwert import Percent
        >>> price = Money(Decimal("14.3") * 10**9, "USD")
        >>> price
        Money(Decimal('14300000000'), 'USD')
        >>> (price / Percent(49)).rounded(0).amount
        Decimal('29183673469')
    """

    exact: Fraction = attrs.field(alias="amount", converter=_amount)
    """The amount, exactly: also a third of a euro."""
    currency: str = attrs.field(validator=_currency)
    """ISO 4217 code."""

    __match_args__ = ("amount", "currency")

    @property
    def amount(self) -> Decimal:
        """The amount in units of the currency; see :func:`decimal_of` for what has no decimal."""
        return decimal_of(self.exact)

    @property
    def number(self) -> Fraction:
        """The exact amount in units of the currency."""
        return self.exact

    def of_number(self, number: Fraction) -> Money:
        """Return another amount of the same currency."""
        return Money(number, self.currency)

    def require_same_unit(self, other: Quantity) -> None:
        """Raise :class:`CurrencyMismatchError` unless both have one currency."""
        if isinstance(other, Money) and self.currency != other.currency:
            raise CurrencyMismatchError(self.currency, other.currency)

    @overload
    def __truediv__(self, divisor: Money) -> Fraction: ...
    @overload
    def __truediv__(self, divisor: Number | Percent) -> Money: ...
    def __truediv__(self, divisor: Money | Number | Percent) -> Fraction | Money:
        return self._ratio_to(divisor) if isinstance(divisor, Money) else self._scaled_down(divisor)

    def rounded(self, places: int = 2) -> Money:
        """Return the amount rounded to decimal places of the currency's unit, ties to even.

        Args:
            places: Digits behind the decimal mark; a negative number rounds to tens, hundreds, …

        Example:
            >>> Money(Fraction(100, 3), "EUR").rounded()
            Money(Decimal('33.33'), 'EUR')
        """
        return Money(Fraction(round(self.exact, places)), self.currency)

    def __repr__(self) -> str:
        amount = self.amount
        shown = amount if Fraction(amount) == self.exact else self.exact
        return f"Money({shown!r}, {self.currency!r})"

    def __str__(self) -> str:
        return f"{self.amount:f} {self.currency}"
