"""Ranges of a quantity, with open and unbounded ends, and arithmetic that never loses a value."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Generic, cast

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.invariants import instance_of, optional
from dealwert.quantities import bound
from dealwert.quantities.bound import Bound, Bounds
from dealwert.quantities.percent import Percent
from dealwert.quantities.quantity import (
    Number,
    Q,
    Quantity,
    V,
    exact_number,
    magnitude_of,
    number_of,
    of_number,
    require_same_unit,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Interval"]


_END = optional(Quantity, Fraction, accepted="Money, Percent, PercentagePoints, Fraction or None")


@attrs.frozen(repr=False)
class Interval(Generic[Q]):
    """All values between two ends, of which either may be open or missing.

    Args:
        low: The lower end, ``None`` where there is none.
        high: The upper end, ``None`` where there is none. At least one end is given.
        low_open: Whether the lower end itself is left out; always true where it is ``None``.
        high_open: Whether the upper end itself is left out; always true where it is ``None``.

    Raises:
        InvalidTypeError: For an end that is no quantity, or two ends of different kinds.
        CurrencyMismatchError: For ends in two currencies.
        InvalidValueError: For an interval that holds no value, or has no end at all.

    ``+``, ``-``, ``*`` and ``/`` return the interval of all results that any pair of values can
    have (Moore, *Interval Analysis*, 1966): exact, open ends included. Two occurrences of one
    interval are taken as independent of each other, so write a formula with one occurrence each.

    Example:
        >>> price = Interval(Fraction(1425, 100), Fraction(1435, 100))
        >>> stake = Interval(Fraction(485, 1000), Fraction(495, 1000))
        >>> value = price / stake
        >>> round(value.low, 2), round(value.high, 2)
        (Fraction(2879, 100), Fraction(2959, 100))
    """

    low: Q | None = attrs.field(validator=_END)
    high: Q | None = attrs.field(validator=_END)
    low_open: bool = attrs.field(default=False, validator=instance_of(bool))
    high_open: bool = attrs.field(default=False, validator=instance_of(bool))

    def __attrs_post_init__(self) -> None:
        low, high = self.low, self.high
        if low is None and high is None:
            raise InvalidValueError("Interval", None, "at least one end")
        # Infinity is never reached: one spelling of it, so that equal intervals compare equal.
        if low is None:
            object.__setattr__(self, "low_open", True)
        if high is None:
            object.__setattr__(self, "high_open", True)
        if low is None or high is None:
            return
        require_same_unit(low, high)
        first, last = number_of(low), number_of(high)
        if first > last or ((self.low_open or self.high_open) and first == last):
            raise InvalidValueError(
                "Interval", str(self), "a low end that does not exceed the high one"
            )

    @staticmethod
    def point(value: V) -> Interval[V]:
        """Return the interval that holds one value.

        Example:
            >>> Fraction(1) in Interval.point(Fraction(1))
            True
        """
        return Interval(value, value)

    @property
    def sample(self) -> Q:
        """One of the ends: what carries the unit of an interval that may be unbounded."""
        return cast("Q", self.high if self.low is None else self.low)

    @property
    def is_point(self) -> bool:
        """Whether the interval holds exactly one value."""
        return self.low is not None and self.low == self.high

    @property
    def is_bounded(self) -> bool:
        """Whether both ends are given."""
        return self.low is not None and self.high is not None

    def __contains__(self, value: Q) -> bool:
        require_same_unit(self.sample, value)
        number = number_of(value)
        low, high = self._bounds()
        return bound.admits(low, number, upward=True) and bound.admits(high, number, upward=False)

    def is_within(self, other: Interval[Q]) -> bool:
        """Return whether every value of this interval is also in the other one."""
        return self.intersection(other) == self

    def overlaps(self, other: Interval[Q]) -> bool:
        """Return whether the two have a value in common."""
        return self.intersection(other) is not None

    def intersection(self, other: Interval[Q]) -> Interval[Q] | None:
        """Return what both intervals hold, ``None`` where that is nothing.

        Example:
            >>> print(Interval(Fraction(1), None) & Interval(None, Fraction(2), high_open=True))
            [1, 2)
        """
        require_same_unit(self.sample, other.sample)
        (low, high), (other_low, other_high) = self._bounds(), other._bounds()
        low, high = bound.higher_low(low, other_low), bound.lower_high(high, other_high)
        return self._build(low, high) if bound.holds_a_value(low, high) else None

    def hull(self, other: Interval[Q]) -> Interval[Q]:
        """Return the smallest interval that holds both.

        Raises:
            InvalidValueError: Where the hull would have no end at all.
        """
        require_same_unit(self.sample, other.sample)
        (low, high), (other_low, other_high) = self._bounds(), other._bounds()
        return self._build(bound.lower_low(low, other_low), bound.higher_high(high, other_high))

    __and__ = intersection
    __or__ = hull

    def map(self, function: Callable[[Q], Q], *, falling: bool = False) -> Interval[Q]:
        """Return the interval of a strictly monotone function's values.

        Args:
            function: Strictly monotone over the interval, applied to the ends; unbounded ends
                stay unbounded.
            falling: Whether the function falls, so that the ends change places.
        """
        low = None if self.low is None else function(self.low)
        high = None if self.high is None else function(self.high)
        if falling:
            return Interval(high, low, self.high_open, self.low_open)
        return Interval(low, high, self.low_open, self.high_open)

    def __neg__(self) -> Interval[Q]:
        low, high = self._bounds()
        return self._build(bound.negated(high), bound.negated(low))

    def __add__(self, other: Interval[Q] | Q) -> Interval[Q]:
        second = _interval(other)
        require_same_unit(self.sample, second.sample)
        (low, high), (other_low, other_high) = self._bounds(), second._bounds()
        return self._build(bound.added(low, other_low), bound.added(high, other_high))

    def __sub__(self, other: Interval[Q] | Q) -> Interval[Q]:
        return self + -_interval(other)

    def __mul__(self, other: Factor) -> Interval[Q]:
        return self._build(*bound.product(self._bounds(), _factor(other, "factor")))

    def __rmul__(self, other: Number | Percent) -> Interval[Q]:
        return self * other

    def __truediv__(self, other: Factor) -> Interval[Q]:
        return self._build(*bound.quotient(self._bounds(), _factor(other, "divisor")))

    def ratio_to(self, other: Interval[Q]) -> Interval[Fraction]:
        """Return the interval of the quotients of two intervals of one unit.

        Raises:
            UndefinedValueError: Where the divisor can be of either sign, or is 0, so that the
                quotients have no bound on either side.

        Example:
            >>> one = Interval(Percent(10), Percent(20))
            >>> print(one.ratio_to(Interval.point(Percent(50))))
            [1/5, 2/5]
        """
        require_same_unit(self.sample, other.sample)
        return _build(Fraction(1), *bound.quotient(self._bounds(), other._bounds()))

    def _bounds(self, number: Callable[[Q], Fraction] = number_of) -> tuple[Bound, Bound]:
        low = None if self.low is None else number(self.low)
        high = None if self.high is None else number(self.high)
        return (low, self.low_open), (high, self.high_open)

    def _build(self, low: Bound, high: Bound) -> Interval[Q]:
        return _build(self.sample, low, high)

    def __str__(self) -> str:
        low = "(-∞" if self.low is None else f"{'(['[not self.low_open]}{self.low}"
        high = "∞)" if self.high is None else f"{self.high}{')]'[not self.high_open]}"
        return f"{low}, {high}"

    def __repr__(self) -> str:
        opened = "".join(
            f", {name}=True"
            for name, end, is_open in (
                ("low_open", self.low, self.low_open),
                ("high_open", self.high, self.high_open),
            )
            if is_open and end is not None
        )
        return f"Interval({self.low!r}, {self.high!r}{opened})"


def _build(sample: Q, low: Bound, high: Bound) -> Interval[Q]:
    return Interval(
        None if low[0] is None else of_number(sample, low[0]),
        None if high[0] is None else of_number(sample, high[0]),
        low[1],
        high[1],
    )


def _interval(value: Interval[Q] | Q) -> Interval[Q]:
    return value if isinstance(value, Interval) else Interval.point(value)


Factor = Interval[Percent] | Interval[Fraction] | Number | Percent
"""What an interval may be multiplied with or divided by."""


def _factor(value: Factor, name: str) -> Bounds:
    if not isinstance(value, Interval):
        number = value.ratio if isinstance(value, Percent) else exact_number(value, name)
        return (number, False), (number, False)
    sample = value.sample
    if isinstance(sample, Quantity) and not sample.is_share:
        raise InvalidTypeError(name, value, "a ratio or percent, or an interval of them")
    return value._bounds(magnitude_of)  # pyright: ignore[reportPrivateUsage]  # one room
