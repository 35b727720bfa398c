"""Facts written in short: as the call that builds them, and as a line of names and numbers."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import cast

import attrs

from dealwert.quantities import (
    NO_CURRENCY,
    Figure,
    Hedge,
    Money,
    Percent,
    PercentagePoints,
    Quantity,
    decimal_of,
    magnitude_of,
)

__all__ = ["SCALES", "constructor_call", "figure_note", "quantity_note"]

SCALES = ((12, "tn"), (9, "bn"), (6, "m"), (0, ""))
"""Powers of ten and what they are called (English short scale: a German "Billion" is a tn)."""

_LONGEST = 6
"""Significant digits that are written at most; a number that has more is rounded, ties to even."""


def constructor_call(value: attrs.AttrsInstance) -> str:
    """Return the call that builds a value, without the fields that have their defaults.

    Evidence is left out, as it is in comparison: what is called for gives an equal value.
    """
    shown: list[str] = []
    for field in attrs.fields(type(value)):
        content: object = getattr(value, field.name)
        if isinstance(content, MappingProxyType):
            content = dict(cast("MappingProxyType[str, object]", content))
        if field.eq is False or content in ({}, field.default):
            continue
        written = (
            f"{type(content).__name__}.{content.name}"
            if isinstance(content, enum.Enum)
            else repr(content)
        )
        positional = field.default is attrs.NOTHING and not field.kw_only
        shown.append(written if positional else f"{field.name}={written}")
    return f"{type(value).__name__}({', '.join(shown)})"


def quantity_note(value: Quantity | Fraction, *, power: int | None = None) -> str:
    """Return a quantity in short, with six significant digits at most.

    Args:
        value: Of any kind.
        power: The power of ten to count money in, one of :data:`SCALES`; the largest that the
            amount reaches unless given.

    Example:
        >>> quantity_note(Money(14_300_000_000, "USD")), quantity_note(Percent.of(1, 3))
        ('14.3 bn USD', '33.3333 %')
    """
    if isinstance(value, Money):
        scale = scale_of(value) if power is None else power
        parts = (_digits(value.exact / 10**scale), dict(SCALES)[scale], _code(value.currency))
        return " ".join(part for part in parts if part)
    if isinstance(value, (Percent, PercentagePoints)):
        return f"{_digits(value.points)} {'%' if isinstance(value, Percent) else 'pp'}"
    return _digits(magnitude_of(value))


def scale_of(value: Money) -> int:
    """Return the largest power of ten in :data:`SCALES` that an amount reaches."""
    return next((power for power, _ in SCALES if abs(value.exact) >= 10**power), 0)


def _code(currency: str) -> str:
    return "" if currency == NO_CURRENCY else currency


def _digits(number: Fraction) -> str:
    whole = len(str(abs(int(number)))) if abs(number) >= 1 else 0
    places = _LONGEST - whole
    while abs(number) * 10**places < 10 ** (_LONGEST - 1) and number and places < 2 * _LONGEST:
        places += 1
    return f"{decimal_of(Fraction(round(number, places))):,f}"


_MARKS: Mapping[Hedge, str] = MappingProxyType(
    {
        Hedge.NONE: "",
        Hedge.APPROX: "~ ",
        Hedge.JUST_BELOW: "≲ ",
        Hedge.JUST_ABOVE: "≳ ",
        Hedge.ABOVE: "> ",
        Hedge.BELOW: "< ",
        Hedge.AT_LEAST: "≥ ",
        Hedge.AT_MOST: "≤ ",
        Hedge.RANGE: "",
        Hedge.VAGUE: "",
    }
)


def figure_note(figure: Figure[Money] | Figure[Percent] | Figure[Fraction]) -> str:
    """Return a figure in short, its hedge as a sign.

    Example:
        >>> figure_note(Figure(Money(29_000_000_000, "USD"), None, Hedge.ABOVE))
        '> 29 bn USD'
        >>> figure_note(Figure(Percent(10), Percent(15), Hedge.RANGE))
        '10 %–15 %'
    """
    ends = dict.fromkeys(end for end in (figure.low, figure.high) if end is not None)
    if not ends:
        return f"? × {quantity_note(figure.resolution)}"
    mark = "~ " if figure.approximate and figure.hedge is Hedge.RANGE else _MARKS[figure.hedge]
    return mark + "–".join(quantity_note(end) for end in ends)
