"""What a phrase states: an amount with its hedge, a range, or a vague amount."""

from __future__ import annotations

from fractions import Fraction

import attrs

from dealwert.german.amounts import Amount
from dealwert.german.mention import AnyFigure
from dealwert.german.numerals import power_of_ten
from dealwert.german.units import Unit
from dealwert.quantities import (
    NO_CURRENCY,
    Figure,
    Hedge,
    Money,
    Percent,
    PercentagePoints,
    Quantity,
)

__all__ = ["LIMITS", "Item", "figure_of", "size_of"]

LIMITS = frozenset({Hedge.AT_MOST, Hedge.AT_LEAST})
"""Hedges whose number may itself be hedged."""


@attrs.define
class Item:
    """Something that states a figure, or would if its unit were said.

    Args:
        first: The first token.
        last: The token behind the last one.
        start: Index of the first character.
        end: Index behind the last character.
        low: The amount, or the lower one of a range; ``None`` for a vague one.
        high: The upper one of a range.
        hedge: How the wording limits it.
        approximate: Whether a limit or range is itself hedged.
        cancellable: Whether the text may go on to say more.
        exact: Whether the wording says that the digits are meant.
        bounds: For a vague one, the class of numbers, and the scale as powers of ten.
        unit: For a vague one, its unit.
    """

    first: int
    last: int
    start: int
    end: int
    low: Amount | None = None
    high: Amount | None = None
    hedge: Hedge = Hedge.NONE
    approximate: bool = False
    cancellable: bool = False
    exact: bool = False
    bounds: tuple[int | None, int] | None = None
    unit: Unit | None = None

    @property
    def main(self) -> Amount | None:
        """The amount that carries the unit: the upper one of a range."""
        return self.high or self.low

    @property
    def is_bare(self) -> bool:
        """Whether it is a number that has no unit yet."""
        return self.main is not None and self.main.unit is None

    @property
    def is_vague(self) -> bool:
        """Whether it has no number at all."""
        return self.low is None


def size_of(amount: Amount) -> Fraction:
    """Return the number with its scale, and with the power of ten that is part of its unit."""
    power = (amount.scale or 0) + (amount.unit.power if amount.unit else 0)
    return amount.value * power_of_ten(power)


def figure_of(item: Item, currency: str) -> AnyFigure:
    """Return the figure that an item states.

    Args:
        item: An item whose unit is known.
        currency: ISO code for what has none of its own.

    Raises:
        InvalidValueError: Where the numbers do not make a figure, as in a range of equal ends.
    """
    if item.low is None:
        return _vague_figure(item, currency)
    low = item.low
    first, step = _quantity(low, currency, low.value), _quantity(low, currency, low.place)
    sharp = low.decimals or item.exact
    if item.high is not None:
        last = _quantity(item.high, currency, item.high.value)
        last_step = _quantity(item.high, currency, item.high.place)
        return Figure(
            first, last, Hedge.RANGE,
            resolution=step, high_resolution=last_step, approximate=item.approximate,
        )  # type: ignore[return-value]  # fmt: skip  # both ends are of one kind: see HedgedPhrase.range_of
    bottom = None if item.hedge in {Hedge.BELOW, Hedge.AT_MOST} else first
    top = None if item.hedge in {Hedge.ABOVE, Hedge.AT_LEAST} else first
    return Figure(
        bottom, top, item.hedge,
        resolution=step, sharp=sharp,
        approximate=item.approximate and item.hedge in LIMITS,
        cancellable=item.cancellable and item.hedge is Hedge.AT_MOST,
    )  # type: ignore[return-value]  # fmt: skip  # one quantity, one kind


def _vague_figure(item: Item, currency: str) -> AnyFigure:
    digits, scale = item.bounds or (None, 0)
    unit = item.unit or Unit("money", NO_CURRENCY)
    if unit.currency:
        currency = unit.currency
    step = _of_unit(unit, currency, power_of_ten(scale + unit.power))
    if digits is None:
        return Figure(None, None, Hedge.VAGUE, resolution=step)  # type: ignore[return-value]  # one kind
    return Figure(step * 10**digits, step * 10 ** (digits + 1), Hedge.VAGUE, resolution=step)


def _quantity(amount: Amount, currency: str, value: Fraction) -> Quantity:
    unit = amount.unit or Unit("money", currency)
    scaled = value * power_of_ten((amount.scale or 0) + unit.power)
    return _of_unit(unit, unit.currency or currency, scaled)


def _of_unit(unit: Unit, currency: str, value: Fraction) -> Quantity:
    if unit.kind == "money":
        return Money(value, currency)
    return Percent(value) if unit.kind == "percent" else PercentagePoints(value)
