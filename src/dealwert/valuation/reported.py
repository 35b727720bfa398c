"""What the helpers accept: an exact value, a figure as reported, or an interval."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TypeAlias, cast

from dealwert.errors import InvalidTypeError, UndefinedValueError
from dealwert.quantities import (
    Figure,
    Interval,
    Money,
    Number,
    Percent,
    Q,
    Quantity,
    magnitude_of,
)
from dealwert.quantities.quantity import exact_number

__all__ = ["Reported", "ReportedMoney", "ReportedNumber", "ReportedPercent", "interval_of"]

Reported: TypeAlias = Q | Figure[Q] | Interval[Q]
"""A quantity: exact, as reported, or as an interval."""

ReportedMoney = Money | Figure[Money] | Interval[Money]
"""An amount of money: exact, as reported, or as an interval."""

ReportedPercent = Percent | Figure[Percent] | Interval[Percent]
"""A percentage: exact, as reported, or as an interval."""

ReportedNumber = Number | Figure[Fraction] | Interval[Fraction]
"""A plain number, of shares or heads, say: exact, as reported, or as an interval."""

_ZERO, _ONE = Fraction(0), Fraction(1)
ABOVE_ZERO = Interval(_ZERO, None, low_open=True)
FROM_ZERO = Interval(_ZERO, None)
SHARE = Interval(_ZERO, _ONE, low_open=True)
"""Above 0 and at most the whole."""
PART = Interval(_ZERO, _ONE, low_open=True, high_open=True)
"""Above 0 and below the whole."""
HELD = Interval(_ZERO, _ONE)
"""Nothing, the whole, and all between."""


def interval_of(value: Reported[Q], name: str = "value") -> Interval[Q]:
    """Return the interval of a quantity, however it is given.

    Args:
        value: An exact quantity, a figure, whose hard interval is taken, or an interval.
        name: What it is, named in errors.

    Raises:
        InvalidTypeError: For anything else.
        UndefinedValueError: For a vague figure without numbers, which limits nothing.

    Example:
        >>> print(interval_of(Figure(Percent(30), Percent(30), resolution=Percent(1))))
        [25 %, 35 %]
    """
    if isinstance(value, Interval):
        return value
    if isinstance(value, Figure):
        admitted = value.interval()
        if admitted is None:
            raise UndefinedValueError(name, "a vague figure", "a figure with a number")
        return admitted
    if isinstance(value, (Quantity, Fraction)):
        return Interval.point(value)
    raise InvalidTypeError(name, value, "a quantity, a Figure or an Interval")


def money_of(
    value: ReportedMoney, name: str, domain: Interval[Fraction] | None = None
) -> Interval[Money]:
    """Return the interval of an amount of money.

    Args:
        value: An exact amount, a figure or an interval.
        name: What the amount is, named in errors.
        domain: What it can be, in units of its currency; what lies outside is left out.

    Raises:
        InvalidTypeError: For anything else.
        UndefinedValueError: For a vague figure, or where nothing lies in the domain.
    """
    return _within(_of_kind(value, name, Money), value, name, domain)


def percent_of(
    value: ReportedPercent, name: str, domain: Interval[Fraction] | None = None
) -> Interval[Percent]:
    """Return the interval of a percentage; see :func:`money_of`. The domain is of ratios."""
    return _within(_of_kind(value, name, Percent), value, name, domain)


def share_of(value: ReportedPercent, name: str, *, below_whole: bool = False) -> Interval[Percent]:
    """Return the interval of a share of a whole, clipped to what a share can be.

    Args:
        value: An exact percentage, a figure or an interval.
        name: What the share is, named in errors.
        below_whole: Whether the whole itself is left out.

    Raises:
        InvalidTypeError: For anything else.
        UndefinedValueError: For a vague figure, or a share of 0 or less, or above 100 %.
    """
    return percent_of(value, name, PART if below_whole else SHARE)


def number_of(
    value: ReportedNumber, name: str, domain: Interval[Fraction] | None = None
) -> Interval[Fraction]:
    """Return the interval of a plain number; see :func:`money_of`."""
    if not isinstance(value, (Figure, Interval, Fraction)):
        value = exact_number(value, name)
    return _within(_of_kind(value, name, Fraction), value, name, domain)


def _of_kind(value: Reported[Q], name: str, kind: type[Q]) -> Interval[Q]:
    sample = value.sample if isinstance(value, (Figure, Interval)) else value
    if not isinstance(sample, kind):
        raise InvalidTypeError(
            name, value, f"{kind.__name__}, or a Figure or an Interval of {kind.__name__}"
        )
    return interval_of(value, name)


def _within(
    interval: Interval[Q], given: object, name: str, domain: Interval[Fraction] | None
) -> Interval[Q]:
    if domain is None:
        return interval
    clipped = plain(interval) & domain
    if clipped is None:
        raise UndefinedValueError(name, given, _words(domain, isinstance(interval.sample, Percent)))
    return in_unit_of(interval.sample, clipped)


def _words(domain: Interval[Fraction], percent: bool) -> str:
    """Return in words what lies in a domain: "above 0 % and at most 100 %"."""
    unit = " %" if percent else ""
    low, high = (
        None if end is None else f"{end * 100 if percent else end}"
        for end in (domain.low, domain.high)
    )
    if low and high and not (domain.low_open or domain.high_open):
        return f"{low} to {high}{unit}"
    least = low and (f"above {low}{unit}" if domain.low_open else f"{low}{unit} or more")
    most = high and f"{'below' if domain.high_open else 'at most'} {high}{unit}"
    return " and ".join(filter(None, (least, most)))


def plain(interval: Interval[Q]) -> Interval[Fraction]:
    """Return the interval of the magnitudes: of currency units, or of ratios for percent."""
    return Interval(
        None if interval.low is None else magnitude_of(interval.low),
        None if interval.high is None else magnitude_of(interval.high),
        interval.low_open,
        interval.high_open,
    )


def in_unit_of(sample: Q, interval: Interval[Fraction]) -> Interval[Q]:
    """Return the interval of quantities of the sample's unit that have these magnitudes."""
    if not isinstance(sample, Quantity):
        return cast("Interval[Q]", interval)
    return cast(
        "Interval[Q]",
        Interval(
            None if interval.low is None else sample.like(interval.low),
            None if interval.high is None else sample.like(interval.high),
            interval.low_open,
            interval.high_open,
        ),
    )


def as_percent(interval: Interval[Fraction]) -> Interval[Percent]:
    """Return an interval of ratios as one of percentages."""
    return in_unit_of(Percent(0), interval)


def bounds(interval: Interval[Fraction]) -> tuple[Fraction, Fraction]:
    """Return both ends of a bounded interval.

    Raises:
        UndefinedValueError: For an interval without one of them.
    """
    if interval.low is None or interval.high is None:
        raise UndefinedValueError("interval", interval, "an interval with two ends")
    return interval.low, interval.high


def mapped(
    interval: Interval[Fraction],
    function: Callable[[Fraction], Fraction | None],
    *,
    falling: bool = False,
    at_infinity: Fraction | None = None,
) -> Interval[Fraction]:
    """Return the interval of a strictly monotone function's values.

    Args:
        interval: Where the function is defined; at least at every value within.
        function: Strictly monotone; ``None`` where it has no bound at an open end.
        falling: Whether the function falls.
        at_infinity: The limit towards the missing end, ``None`` for infinity.
    """
    low = at_infinity if interval.low is None else function(interval.low)
    high = at_infinity if interval.high is None else function(interval.high)
    if falling:
        return Interval(high, low, interval.high_open, interval.low_open)
    return Interval(low, high, interval.low_open, interval.high_open)


def corners(
    function: Callable[..., Fraction],
    rising: tuple[Interval[Fraction], ...] = (),
    falling: tuple[Interval[Fraction], ...] = (),
) -> Interval[Fraction]:
    """Return the interval of a function that is strictly monotone in each of its variables.

    The ends are reached where every variable is at the end that drives the function there (Moore,
    *Interval Analysis*, 1966); an open end there is an open end here. A missing end, or one at
    which the divisor is 0, is taken for infinity.

    Args:
        function: Of the rising variables, then of the falling ones.
        rising: The variables with which it rises, without bound.
        falling: The variables with which it falls.
    """
    low = [(i.low, i.low_open) for i in rising] + [(i.high, i.high_open) for i in falling]
    high = [(i.high, i.high_open) for i in rising] + [(i.low, i.low_open) for i in falling]
    return Interval(_value(function, low), _value(function, high), _any_open(low), _any_open(high))


def _value(
    function: Callable[..., Fraction], ends: list[tuple[Fraction | None, bool]]
) -> Fraction | None:
    numbers = [number for number, _ in ends if number is not None]
    if len(numbers) < len(ends):
        return None
    try:
        return function(*numbers)
    except ZeroDivisionError:
        return None


def _any_open(ends: list[tuple[Fraction | None, bool]]) -> bool:
    return any(is_open for _, is_open in ends)
