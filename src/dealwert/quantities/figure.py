"""A quantity as it is reported: what is said, how it is hedged, and what that admits."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Generic, cast

import attrs

from dealwert.errors import InvalidValueError
from dealwert.invariants import instance_of, optional
from dealwert.quantities.interval import Interval
from dealwert.quantities.quantity import Q, Quantity, V, like, magnitude_of, require_same_unit
from dealwert.quantities.reading import STANDARD, Hedge, Reading, Step, Width

__all__ = ["Figure", "Hedge"]

_LOW_ONLY = frozenset({Hedge.ABOVE, Hedge.AT_LEAST})
_HIGH_ONLY = frozenset({Hedge.BELOW, Hedge.AT_MOST})
_TWO_NUMBERS = _LOW_ONLY | _HIGH_ONLY | {Hedge.RANGE, Hedge.VAGUE}
"""Hedges that do not have the same number twice."""


_NUMBER = optional(
    Quantity, Fraction, accepted="Money, Percent, PercentagePoints, Fraction or None"
)


def _flag() -> bool:
    return attrs.field(default=False, kw_only=True, validator=instance_of(bool))


@attrs.frozen(repr=False)
class Figure(Generic[Q]):
    """A quantity as reported.

    Args:
        low: The lower number that is said, ``None`` where there is none.
        high: The upper number that is said, ``None`` where there is none.
        hedge: How the wording limits the number. ``ABOVE`` and ``AT_LEAST`` have ``low`` only,
            ``BELOW`` and ``AT_MOST`` have ``high`` only, ``RANGE`` has two different ones,
            ``VAGUE`` has any or none, all others have the same number twice.
        resolution: The place of the last written digit of ``low`` (of ``high`` where there is no
            ``low``), in the quantity's own unit: 0.1 bn for "14,3 Milliarden". Where it is
            left out, the place of the last digit that is not 0. For a vague figure
            without numbers it is required and says the scale.
        high_resolution: The same for ``high`` where that is another number with another place.
        sharp: Whether the zeros at the end are meant, since decimals are written ("30,0") or the
            text says so ("genau 30"). Kept only where it makes a difference.
        approximate: Whether the ends of a range or of a limit are themselves hedged
            ("rund 300 bis 400 Millionen").
        cancellable: Whether the text may go on to say more than an ``AT_MOST`` ("bis zu").

    Raises:
        InvalidTypeError: For a number that is no quantity, or two kinds in one figure.
        CurrencyMismatchError: For two currencies in one figure.
        InvalidValueError: For numbers that the hedge does not have, or that are out of order.

    Example:
        >>> from dealwert import Money
        >>> bn = Money(10**9, "USD")
        >>> figure = Figure(bn * 29, None, Hedge.ABOVE)
        >>> print(figure.interval())
        (29000000000 USD, ∞)
        >>> print(figure.expected())
        (29000000000 USD, 30000000000 USD]
    """

    low: Q | None = attrs.field(validator=_NUMBER)
    high: Q | None = attrs.field(validator=_NUMBER)
    hedge: Hedge = attrs.field(default=Hedge.NONE, converter=Hedge)
    _resolution: Q | None = attrs.field(
        default=None, alias="resolution", kw_only=True, validator=_NUMBER
    )
    high_resolution: Q | None = attrs.field(default=None, kw_only=True, validator=_NUMBER)
    sharp: bool = _flag()
    approximate: bool = _flag()
    cancellable: bool = _flag()

    def __attrs_post_init__(self) -> None:
        self._check_numbers()
        self._settle_resolution()
        if self.approximate and self.hedge not in {Hedge.RANGE, Hedge.AT_MOST, Hedge.AT_LEAST}:
            raise InvalidValueError("Figure.approximate", True, "only a range or a limit")
        if self.cancellable and self.hedge is not Hedge.AT_MOST:
            raise InvalidValueError("Figure.cancellable", True, "only hedge AT_MOST")

    def _check_numbers(self) -> None:
        low, high, hedge = self.low, self.high, self.hedge
        if low is high and low is not None and hedge not in _TWO_NUMBERS:
            return  # what most figures are
        if low is not None and high is not None:
            require_same_unit(low, high)
        if hedge in _LOW_ONLY and (low is None or high is not None):
            raise InvalidValueError("Figure", (low, high), f"a low number only, for {hedge!s}")
        if hedge in _HIGH_ONLY and (high is None or low is not None):
            raise InvalidValueError("Figure", (low, high), f"a high number only, for {hedge!s}")
        if hedge in _LOW_ONLY or hedge in _HIGH_ONLY:
            return
        if hedge is Hedge.VAGUE and (low is None or high is None):
            return
        if low is None or high is None:
            raise InvalidValueError("Figure", (low, high), f"two numbers, for {hedge!s}")
        ordered = magnitude_of(high) - magnitude_of(low)
        if hedge in {Hedge.RANGE, Hedge.VAGUE}:
            if ordered <= 0:
                raise InvalidValueError("Figure", (low, high), "a low number below the high one")
        elif ordered:
            raise InvalidValueError("Figure", (low, high), f"the same number twice, for {hedge!s}")

    def _settle_resolution(self) -> None:
        number = self.high if self.low is None else self.low
        given = self._resolution
        if number is None and given is None:
            raise InvalidValueError(
                "Figure.resolution", None, "the scale, where no number is given"
            )
        if given is None:
            given = like(cast("Q", number), _last_place(magnitude_of(cast("Q", number))))
            object.__setattr__(self, "_resolution", given)
        elif number is not None:
            require_same_unit(number, given)
        if magnitude_of(given) < 0:
            raise InvalidValueError("Figure.resolution", given, "0 or more")
        if self.high_resolution is not None:
            self._check_high_resolution(self.high_resolution, given)
        if self.sharp and (
            number is None or _last_place(magnitude_of(number)) <= magnitude_of(given)
        ):
            object.__setattr__(self, "sharp", False)

    def _check_high_resolution(self, step: Q, other: Q) -> None:
        require_same_unit(step, other)
        if self.low is None or self.high is None or self.low == self.high:
            raise InvalidValueError(
                "Figure.high_resolution", step, "None: there is no second number"
            )
        if magnitude_of(step) < 0:
            raise InvalidValueError("Figure.high_resolution", step, "0 or more")
        if step == other:
            object.__setattr__(self, "high_resolution", None)

    @staticmethod
    def exactly(value: V) -> Figure[V]:
        """Return the figure that admits one value and no other.

        Example:
            >>> from dealwert import Percent
            >>> print(Figure.exactly(Percent(30)).interval())
            [30 %, 30 %]
        """
        return Figure(value, value, resolution=like(value, Fraction(0)), sharp=True)

    @property
    def nominal(self) -> Q | None:
        """The number that is said, ``None`` where there are two, or none."""
        if self.low is None or self.high is None:
            return None
        return self.low if self.low is self.high or self.low == self.high else None

    @property
    def stated(self) -> Q | None:
        """The one number in the wording, whatever its hedge; ``None`` for ranges and vague ones."""
        if self.low is None or self.high is None:
            return self.high if self.low is None else self.low
        return self.nominal

    @property
    def resolution(self) -> Q:
        """The place of the last written digit, in the quantity's own unit; 0 for a sharp number."""
        return cast("Q", self._resolution)

    @property
    def sample(self) -> Q:
        """A quantity of the figure's kind and unit, whatever its numbers."""
        return self.resolution

    def interval(self, table: Mapping[Hedge, Reading] = STANDARD) -> Interval[Q] | None:
        """Return the values outside of which the text would be wrong.

        Args:
            table: The convention to use, one row a hedge.

        Returns:
            The interval, or ``None`` for a vague figure, which limits nothing.

        Example:
            >>> from dealwert import Percent
            >>> print(Figure(Percent(30), Percent(30), resolution=Percent(1)).interval())
            [25 %, 35 %]
        """
        return self._spread(table[self.hedge].hard, Step.COARSE)

    def expected(self, table: Mapping[Hedge, Reading] = STANDARD) -> Interval[Q] | None:
        """Return the values that readers take from the wording.

        Args:
            table: The convention to use, one row a hedge.

        Returns:
            The interval, or ``None`` for a vague figure, which limits nothing.

        Example:
            >>> from dealwert import Percent
            >>> print(Figure(Percent(30), Percent(30), resolution=Percent(1)).expected())
            [29.5 %, 30.5 %]
        """
        return self._spread(table[self.hedge].expected, Step.FINE)

    def _spread(self, width: Width, slack: Step) -> Interval[Q] | None:
        first = self.high if self.low is None else self.low
        last = self.low if self.high is None else self.high
        if first is None or last is None:
            return None
        low_number, high_number = magnitude_of(first), magnitude_of(last)
        low_step, high_step = magnitude_of(self.resolution), magnitude_of(self._high_step())
        # What is a little less than a loss of 30 is a little nearer to 0: the wording mirrors.
        if high_number < 0 and self.hedge in {Hedge.JUST_BELOW, Hedge.JUST_ABOVE}:
            mirrored = Width(width.above, width.below, width.above_open, width.below_open)
            width = mirrored
        low = self._reach(low_number, low_step, width.below, -1)
        high = self._reach(high_number, high_step, width.above, 1)
        if self.approximate:
            low = _moved(low, -self._distance(low_number, low_step, slack))
            high = _moved(high, self._distance(high_number, high_step, slack))
            width = Width(width.below, width.above, below_open=False, above_open=False)
        if self.hedge is Hedge.VAGUE:
            low = low_number if self.low is not None else None
            high = high_number if self.high is not None else None
        return Interval(
            None if low is None else like(first, low),
            None if high is None else like(first, high),
            width.below_open,
            width.above_open,
        )

    def _high_step(self) -> Q:
        return self.resolution if self.high_resolution is None else self.high_resolution

    def _reach(self, number: Fraction, written: Fraction, step: Step, side: int) -> Fraction | None:
        if step is Step.ENDLESS or (step is Step.TO_ZERO and number <= 0):
            return None
        if step is Step.TO_ZERO:
            return Fraction(0)
        return number + side * self._distance(number, written, step)

    def _distance(self, number: Fraction, written: Fraction, step: Step) -> Fraction:
        if step is Step.NOTHING:
            return Fraction(0)
        if step is Step.HALF_WRITTEN:
            return written / 2
        stated = written if self.sharp else max(written, _last_place(number))
        if step is Step.HALF_STATED:
            return stated / 2
        if step is Step.STATED:
            return stated
        fine = min(stated, _first_place(number) / 10)
        return fine if step is Step.FINE else max(fine, stated / 2)

    def __str__(self) -> str:
        low, high = self.low, self.high
        if low is None and high is None:
            return f"{self.hedge} of {self.resolution}"
        numbers = str(self.stated) if self.stated is not None else f"{low} to {high}"
        return numbers if self.hedge is Hedge.NONE else f"{self.hedge} {numbers}"

    def __repr__(self) -> str:
        parts = [f"{self.low!r}", f"{self.high!r}"]
        if self.hedge is not Hedge.NONE:
            parts.append(f"Hedge.{self.hedge.name}")
        number = self.high if self.low is None else self.low
        if number is None or magnitude_of(self.resolution) != _last_place(magnitude_of(number)):
            parts.append(f"resolution={self.resolution!r}")
        if self.high_resolution is not None:
            parts.append(f"high_resolution={self.high_resolution!r}")
        parts += [f"{flag}=True" for flag in _FLAGS if getattr(self, flag)]
        return f"Figure({', '.join(parts)})"


_FLAGS = ("sharp", "approximate", "cancellable")


def _moved(end: Fraction | None, by: Fraction) -> Fraction | None:
    return None if end is None else end + by


def _first_place(number: Fraction) -> Fraction:
    """Return the place of the first significant digit: 10 for 30, 0.1 for 0.3; 0 for 0."""
    number = abs(number)
    if not number:
        return Fraction(0)
    place = Fraction(10) ** (len(str(number.numerator)) - len(str(number.denominator)))
    while place > number:
        place /= 10
    while place * 10 <= number:
        place *= 10
    return place


def _last_place(number: Fraction) -> Fraction:
    """Return the place of the last digit that is not 0: 10 for 30, 0.1 for 29.2.

    A number without a last digit, such as a third, is said as coarsely as a round number: its
    first place. The place of 0 is 0.
    """
    numerator, denominator = number.as_integer_ratio()
    if not numerator:
        return Fraction(0)
    if denominator == 1:
        digits = str(abs(numerator))
        return Fraction(10 ** (len(digits) - len(digits.rstrip("0"))))
    places = [0, 0]
    for which, prime in enumerate((2, 5)):
        while denominator % prime == 0:
            denominator //= prime
            places[which] += 1
    return Fraction(1, 10 ** max(places)) if denominator == 1 else _first_place(number)
