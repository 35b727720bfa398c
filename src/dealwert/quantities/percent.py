"""Shares of a whole, and the distance between two of them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Self, overload

import attrs

from dealwert.errors import InvalidValueError
from dealwert.quantities.money import decimal_of
from dealwert.quantities.quantity import Quantity, exact_number

if TYPE_CHECKING:
    from dealwert.quantities.quantity import Number

__all__ = ["Percent", "PercentagePoints"]


def _percent(value: Number) -> Fraction:
    return exact_number(value, "Percent.points")


def _points(value: Number) -> Fraction:
    return exact_number(value, "PercentagePoints.points")


def _shown(number: Fraction) -> str:
    """Return a number as a decimal, or where none is exact, as people write thirds: 33 1/3."""
    decimal = decimal_of(number)
    if Fraction(decimal) == number:
        return str(decimal)
    whole, rest = divmod(abs(number), 1)
    sign = "-" if number < 0 else ""
    return f"{sign}{whole} {rest}" if whole else f"{sign}{rest}"


def _argument(number: Fraction) -> str:
    """Return what to write between the brackets of the constructor for this number."""
    if number.denominator == 1:
        return str(number.numerator)
    decimal = decimal_of(number)
    return repr(decimal if Fraction(decimal) == number else number)


@attrs.frozen(repr=False, order=False)
class Percent(Quantity):
    """A share of a whole, or a ratio, exactly: a third is a third.

    Args:
        points: In percent, ``49`` for 49 %: ``int``, ``Decimal`` or ``Fraction``, finite. It may
            exceed 100 or be negative; a *stake* is checked where it is used.

    Raises:
        InvalidTypeError: For a ``float``, or for anything else that is not an exact number.
        InvalidValueError: For a number that is not finite.

    Percents add and subtract into percents (:meth:`shifted` takes :class:`PercentagePoints`), and
    ``Percent / Percent`` is a ``Fraction``. ``Percent * Percent`` is a share of a share.

    Example:
        >>> Percent(49).ratio
        Fraction(49, 100)
        >>> Percent.of(1, 3) * 3 == Percent(100)
        True
    """

    points: Fraction = attrs.field(converter=_percent)
    """The number before the percent sign."""

    is_share = True

    @classmethod
    def of(cls, part: Number, whole: Number) -> Percent:
        """Return the percentage that a part is of a whole.

        Args:
            part: Any exact number.
            whole: Any exact number but 0.

        Raises:
            InvalidValueError: Where the whole is 0.

        Example:
            >>> Percent.of(1, 4)
            Percent(25)
        """
        total = exact_number(whole, "Percent.of whole")
        if not total:
            raise InvalidValueError("Percent.of whole", whole, "a number other than 0")
        return cls(100 * exact_number(part, "Percent.of part") / total)

    @property
    def ratio(self) -> Fraction:
        """The share of the whole: ``Fraction(49, 100)`` for 49 %."""
        return self.points / 100

    @property
    def magnitude(self) -> Fraction:
        """The share of the whole, the same as :attr:`ratio`."""
        return self.points / 100

    def like(self, magnitude: Fraction) -> Self:
        """Return the percentage of another share of the whole."""
        return type(self)(magnitude * 100)

    @property
    def number(self) -> Fraction:
        """The number before the percent sign, the same as :attr:`points`."""
        return self.points

    def of_number(self, number: Fraction) -> Self:
        """Return another number of percent."""
        return type(self)(number)

    def change_to(self, other: Percent) -> PercentagePoints:
        """Return by how many points the other one is higher.

        Example:
            >>> Percent(9).change_to(Percent(10))
            PercentagePoints(1)
        """
        return PercentagePoints(other.points - self.points)

    def shifted(self, by: PercentagePoints) -> Percent:
        """Return the percentage that lies so many points higher (lower, for a negative number).

        Example:
            >>> Percent(9).shifted(PercentagePoints(Fraction(1, 2)))
            Percent(Decimal('9.5'))
        """
        return Percent(self.points + by.points)

    @overload
    def __truediv__(self, divisor: Percent) -> Fraction: ...
    @overload
    def __truediv__(self, divisor: Number) -> Percent: ...
    def __truediv__(self, divisor: Percent | Number) -> Fraction | Percent:
        return (
            self._ratio_to(divisor) if isinstance(divisor, Percent) else self._scaled_down(divisor)
        )

    def __repr__(self) -> str:
        return f"Percent({_argument(self.points)})"

    def __str__(self) -> str:
        return f"{_shown(self.points)} %"


@attrs.frozen(repr=False, order=False)
class PercentagePoints(Quantity):
    """The distance between two percentages; a share of nothing.

    Args:
        points: In percentage points; a basis point is ``Fraction(1, 100)``. ``int``, ``Decimal``
            or ``Fraction``, of any sign, finite.

    Raises:
        InvalidTypeError: For a ``float``, or for anything else that is not an exact number.
        InvalidValueError: For a number that is not finite.

    Example:
        >>> PercentagePoints(Fraction(1, 2)).basis_points
        Fraction(50, 1)
    """

    points: Fraction = attrs.field(converter=_points)
    """The number of points."""

    @property
    def basis_points(self) -> Fraction:
        """The distance in basis points, 100 to the percentage point."""
        return self.points * 100

    @property
    def number(self) -> Fraction:
        """The number of points, the same as :attr:`points`."""
        return self.points

    def of_number(self, number: Fraction) -> PercentagePoints:
        """Return another number of points."""
        return PercentagePoints(number)

    @overload
    def __truediv__(self, divisor: PercentagePoints) -> Fraction: ...
    @overload
    def __truediv__(self, divisor: Number | Percent) -> PercentagePoints: ...
    def __truediv__(
        self, divisor: PercentagePoints | Number | Percent
    ) -> Fraction | PercentagePoints:
        if isinstance(divisor, PercentagePoints):
            return self._ratio_to(divisor)
        return self._scaled_down(divisor)

    def __repr__(self) -> str:
        return f"PercentagePoints({_argument(self.points)})"

    def __str__(self) -> str:
        return f"{_shown(self.points)} pp"
