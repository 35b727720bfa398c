"""What figures the fields of facts take: of money, of percent, of a plain number, of a stake."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeVar, cast

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.invariants import field_name
from dealwert.quantities import Figure, Interval, Money, Percent, Quantity

__all__ = [
    "WHOLE",
    "any_figure",
    "count_figure",
    "money_figure",
    "percent_figure",
    "required",
    "stake_figure",
]

T = TypeVar("T")

WHOLE = Interval(Percent(0), Percent(100), low_open=True)
"""What a stake can be: above 0 and at most 100 %."""


def money_figure(instance: object, attribute: attrs.Attribute[T], value: T) -> None:
    """Accept ``None`` or a figure of money."""
    _require(instance, attribute, value, Money)


def percent_figure(instance: object, attribute: attrs.Attribute[T], value: T) -> None:
    """Accept ``None`` or a figure of percent."""
    _require(instance, attribute, value, Percent)


def count_figure(instance: object, attribute: attrs.Attribute[T], value: T) -> None:
    """Accept ``None`` or a figure of plain numbers above 0."""
    _require(instance, attribute, value, Fraction)
    if isinstance(value, Figure):
        figure = cast("Figure[Fraction]", value)
        for number in (figure.low, figure.high):
            if isinstance(number, Fraction) and number <= 0:
                name = field_name(instance, attribute)
                raise InvalidValueError(name, number, "a number above 0")


def any_figure(instance: object, attribute: attrs.Attribute[T], value: T) -> None:
    """Accept ``None`` or a figure of money or of plain numbers."""
    _require(instance, attribute, value, Money, Fraction)


def stake_figure(instance: object, attribute: attrs.Attribute[T], value: T) -> None:
    """Accept ``None`` or a figure of percent, above 0 and at most 100."""
    _require(instance, attribute, value, Percent)
    if isinstance(value, Figure):
        figure = cast("Figure[Percent]", value)
        for number in (figure.low, figure.high):
            if number is not None and number not in WHOLE:
                name = field_name(instance, attribute)
                raise InvalidValueError(name, str(number), "a stake above 0 % and at most 100 %")


def required(instance: object, attribute: attrs.Attribute[T], value: T) -> None:
    """Refuse ``None``."""
    if value is None:
        raise InvalidTypeError(field_name(instance, attribute), value, "a Figure")


def _require(
    instance: object, attribute: attrs.Attribute[T], value: T, *kinds: type[Quantity | Fraction]
) -> None:
    if value is None:
        return
    got: object = value
    sample = cast("Figure[Quantity]", value).sample if isinstance(value, Figure) else None
    if not isinstance(sample, kinds):
        names = " or ".join(kind.__name__ for kind in kinds)
        optional = "" if attribute.default is attrs.NOTHING else ", or None"
        raise InvalidTypeError(
            field_name(instance, attribute), got, f"a Figure of {names}{optional}"
        )
