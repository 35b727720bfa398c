"""What the helpers accept: an exact value, a figure as reported, or an interval."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

from dealwert.errors import InvalidTypeError, UndefinedValueError
from dealwert.quantities import Figure, Interval, Money, Percent, Quantity

__all__ = ["ReportedMoney", "ReportedPercent", "money_of", "share_of"]


ReportedMoney = Money | Figure[Money] | Interval[Money]
"""An amount of money, exact, as reported, or as an interval."""

ReportedPercent = Percent | Figure[Percent] | Interval[Percent]
"""A percentage, exact, as reported, or as an interval."""


def money_of(value: ReportedMoney, name: str) -> Interval[Money]:
    """Return the interval of an amount of money.

    Args:
        value: An exact amount, a figure, whose hard interval is taken, or an interval.
        name: What the amount is, named in errors.

    Raises:
        InvalidTypeError: For anything else.
        UndefinedValueError: For a vague figure without numbers, which limits nothing.
    """
    return cast("Interval[Money]", _interval(value, name, Money))


def share_of(value: ReportedPercent, name: str, *, below_whole: bool = False) -> Interval[Percent]:
    """Return the interval of a share of a whole, clipped to what a share can be.

    Args:
        value: An exact percentage, a figure, whose hard interval is taken, or an interval.
        name: What the share is, named in errors.
        below_whole: Whether the whole itself is left out.

    Raises:
        InvalidTypeError: For anything else.
        UndefinedValueError: For a vague figure, or a share of 0 or less, or above 100 %.
    """
    interval = cast("Interval[Percent]", _interval(value, name, Percent))
    whole = Interval(Percent(0), Percent(100), low_open=True, high_open=below_whole)
    stated = value if isinstance(value, Percent) else None
    clipped = interval & whole
    if clipped is None or (stated is not None and stated not in whole):
        end = "below" if below_whole else "at most"
        raise UndefinedValueError(name, interval.sample, f"above 0 % and {end} 100 %")
    return clipped


def _interval(value: object, name: str, kind: type[Quantity]) -> object:
    if isinstance(value, Interval) and isinstance(value.sample, kind):
        return value
    if isinstance(value, Figure) and isinstance(value.sample, kind):
        admitted = cast("Figure[Quantity]", value).interval()
        if admitted is None:
            raise UndefinedValueError(name, "a vague figure", "a figure with a number")
        return admitted
    if isinstance(value, kind):
        return Interval.point(value)
    accepted = f"{kind.__name__}, a Figure or an Interval of it"
    raise InvalidTypeError(name, value, accepted)
