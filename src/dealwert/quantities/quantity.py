"""What money, percent and percentage points have in common: an exact number of one unit."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Self, TypeVar, cast

from dealwert.errors import InvalidTypeError, InvalidValueError

if TYPE_CHECKING:
    from dealwert.quantities.percent import Percent

__all__ = [
    "Number",
    "Q",
    "Quantity",
    "V",
    "exact_number",
    "like",
    "magnitude_of",
    "number_of",
    "of_number",
    "require_same_unit",
]

Number = int | Decimal | Fraction
"""The exact numbers; a ``float`` is none of them."""


def exact_number(value: object, field: str) -> Fraction:
    """Return an exact number as a ``Fraction``.

    Args:
        value: An ``int``, ``Decimal`` or ``Fraction``, finite.
        field: What the number is for, named in the error.

    Raises:
        InvalidTypeError: For a ``float``, ``bool``, ``str`` or anything else.
        InvalidValueError: For a ``Decimal`` that is infinite or not a number.

    Example:
        >>> exact_number(Decimal("0.5"), "share")
        Fraction(1, 2)
    """
    if isinstance(value, Fraction):
        return value
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise InvalidValueError(field, value, "a finite number")
        return Fraction(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return Fraction(value)
    if isinstance(value, float):
        raise InvalidTypeError(
            field,
            value,
            f"int, Decimal or Fraction: a float is inexact, write Decimal({str(value)!r})",
        )
    raise InvalidTypeError(field, value, "int, Decimal or Fraction")


class Quantity:
    """An exact number of one unit, with the arithmetic that the unit allows.

    The base of :class:`Money`, :class:`Percent` and :class:`PercentagePoints`; not built itself.
    Quantities of one unit add, subtract, compare and divide into a ``Fraction``; every quantity
    scales by an ``int``, ``Decimal``, ``Fraction`` or :class:`Percent`. A ``float`` is a
    ``TypeError``, and so is a quantity of another kind.
    """

    __slots__ = ()

    is_share = False

    @property
    def number(self) -> Fraction:
        """The exact number before the unit: 49 for 49 %."""
        raise NotImplementedError

    def of_number(self, number: Fraction) -> Self:
        """Return the quantity of the same unit with another number before it."""
        raise NotImplementedError

    @property
    def magnitude(self) -> Fraction:
        """The exact number: of currency units, of the whole (0.49 for 49 %), or of points."""
        return self.number

    def like(self, magnitude: Fraction) -> Self:
        """Return the quantity of the same unit with another magnitude."""
        return self.of_number(magnitude)

    def require_same_unit(self, other: Quantity) -> None:
        """Do nothing where both have one unit, raise where they have not."""

    def _other(self, other: object) -> Fraction | None:
        if isinstance(other, type(self)):
            self.require_same_unit(other)
            return other.number
        return None

    def __add__(self, other: Self) -> Self:
        number = self._other(other)
        if number is None:
            return NotImplemented
        return self.of_number(self.number + number)

    def __sub__(self, other: Self) -> Self:
        number = self._other(other)
        if number is None:
            return NotImplemented
        return self.of_number(self.number - number)

    def __neg__(self) -> Self:
        return self.of_number(-self.number)

    def __abs__(self) -> Self:
        return self.of_number(abs(self.number))

    def __lt__(self, other: Self) -> bool:
        number = self._other(other)
        if number is None:
            return NotImplemented
        return self.number < number

    def __le__(self, other: Self) -> bool:
        number = self._other(other)
        if number is None:
            return NotImplemented
        return self.number <= number

    def __gt__(self, other: Self) -> bool:
        number = self._other(other)
        if number is None:
            return NotImplemented
        return self.number > number

    def __ge__(self, other: Self) -> bool:
        number = self._other(other)
        if number is None:
            return NotImplemented
        return self.number >= number

    def __mul__(self, factor: Number | Percent) -> Self:
        number = _factor(factor)
        if number is None:
            return NotImplemented
        return self.of_number(self.number * number)

    def __rmul__(self, factor: Number | Percent) -> Self:
        return self.__mul__(factor)

    def _ratio_to(self, divisor: Quantity) -> Fraction:
        self.require_same_unit(divisor)
        return self.number / divisor.number

    def _scaled_down(self, divisor: Number | Percent) -> Self:
        number = _factor(divisor)
        if number is None:
            return cast("Self", NotImplemented)  # a private step of an operator
        return self.of_number(self.number / number)


def _factor(value: object) -> Fraction | None:
    """Return what a quantity may be scaled by, ``None`` for a type that Python shall refuse."""
    if isinstance(value, Quantity):
        return value.magnitude if value.is_share else None
    if isinstance(value, (int, float, Decimal, Fraction)):
        return exact_number(value, "factor")
    return None


Q = TypeVar("Q", bound=Quantity | Fraction)
V = TypeVar("V", bound=Quantity | Fraction)
"""A quantity, or the plain ratio of two."""


def magnitude_of(value: Quantity | Fraction) -> Fraction:
    """Return the exact number of a quantity, or the ratio itself."""
    return value.magnitude if isinstance(value, Quantity) else value


def number_of(value: Quantity | Fraction) -> Fraction:
    """Return the exact number before the unit, or the ratio itself.

    To compare, add and scale within one unit it does as well as the magnitude, and costs less.
    """
    return value.number if isinstance(value, Quantity) else value


def like(sample: Q, magnitude: Fraction) -> Q:
    """Return the quantity of the sample's unit that has this magnitude.

    Args:
        sample: Any quantity of the unit; for a plain ratio, the magnitude is the result.
        magnitude: Of currency units, of the whole (0.49 for 49 %), or of points.

    Example:
        >>> from dealwert import Percent
        >>> like(Percent(1), Fraction(49, 100))
        Percent(49)
    """
    if isinstance(sample, Quantity):
        return cast("Q", sample.like(magnitude))
    return cast("Q", magnitude)


def of_number(sample: Q, number: Fraction) -> Q:
    """Return the quantity of the sample's unit that has this number before it."""
    if isinstance(sample, Quantity):
        return cast("Q", sample.of_number(number))
    return cast("Q", number)


def require_same_unit(one: Quantity | Fraction, other: Quantity | Fraction) -> None:
    """Raise unless both are of one kind and one unit.

    Raises:
        InvalidTypeError: Where the kinds differ (money and percent, say).
        CurrencyMismatchError: Where both are money and the currencies differ.
    """
    if type(one) is not type(other):
        raise InvalidTypeError("quantity", other, f"a {type(one).__name__}, as the other one is")
    if isinstance(one, Quantity):
        one.require_same_unit(cast("Quantity", other))
