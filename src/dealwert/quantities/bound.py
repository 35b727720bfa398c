"""One end of an interval as a plain number, and what arithmetic does to two pairs of them.

A bound is a number, or ``None`` for infinity on its side, and whether the end is open.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product as pairs

from dealwert.errors import UndefinedValueError

Bound = tuple[Fraction | None, bool]
Bounds = tuple[Bound, Bound]

_ZERO = Fraction(0)


def admits(end: Bound, number: Fraction, *, upward: bool) -> bool:
    """Return whether a number lies on the inner side of an end."""
    limit, is_open = end
    if limit is None:
        return True
    inside = number > limit if upward else number < limit
    return inside or (number == limit and not is_open)


def holds_a_value(low: Bound, high: Bound) -> bool:
    """Return whether there is a number between two ends."""
    if low[0] is None or high[0] is None:
        return True
    return low[0] < high[0] or (low[0] == high[0] and not (low[1] or high[1]))


def higher_low(one: Bound, other: Bound) -> Bound:
    """Return the lower end that admits less."""
    if one[0] is None or other[0] is None:
        return other if one[0] is None else one
    if one[0] == other[0]:
        return one[0], one[1] or other[1]
    return one if one[0] > other[0] else other


def lower_high(one: Bound, other: Bound) -> Bound:
    """Return the upper end that admits less."""
    if one[0] is None or other[0] is None:
        return other if one[0] is None else one
    if one[0] == other[0]:
        return one[0], one[1] or other[1]
    return one if one[0] < other[0] else other


def lower_low(one: Bound, other: Bound) -> Bound:
    """Return the lower end that admits more."""
    if one[0] is None or other[0] is None:
        return None, True
    return one if higher_low(one, other) == other else other


def higher_high(one: Bound, other: Bound) -> Bound:
    """Return the upper end that admits more."""
    if one[0] is None or other[0] is None:
        return None, True
    return one if lower_high(one, other) == other else other


def negated(end: Bound) -> Bound:
    """Return the end of the mirrored interval."""
    return (None if end[0] is None else -end[0]), end[1]


def added(one: Bound, other: Bound) -> Bound:
    """Return the end of a sum from the two ends on the same side."""
    if one[0] is None or other[0] is None:
        return None, True
    return one[0] + other[0], one[1] or other[1]


def product(one: Bounds, other: Bounds) -> Bounds:
    """Return the bounds of all products."""
    return _corners(one, other)


def quotient(one: Bounds, other: Bounds) -> Bounds:
    """Return the bounds of all quotients.

    Raises:
        UndefinedValueError: Where the divisor is 0, or may have either sign, so that the
            quotients have no bound.
    """
    (low, low_open), (high, high_open) = other
    if low is not None and high is not None and low == high == 0:
        raise UndefinedValueError("divisor", 0, "an interval that is not just 0")
    if (low is None or low < 0) and (high is None or high > 0):
        raise UndefinedValueError(
            "divisor", "values of either sign", "an interval on one side of 0"
        )
    return _corners(one, (_reciprocal(high, high_open), _reciprocal(low, low_open)))


def _reciprocal(limit: Fraction | None, is_open: bool) -> Bound:
    """Return the end that 1/x has where x has this one: infinity and an open 0 change places."""
    if limit is None:
        return _ZERO, True
    if limit == 0:
        return None, True
    return 1 / limit, is_open


def _corners(one: Bounds, other: Bounds) -> Bounds:
    """Return the hull of the products of the ends, in extended arithmetic with 0 · ∞ = 0.

    Infinity stands for values that grow without bound, and 0 times any of them is 0, so the
    corner that joins an end at 0 with an infinite one adds nothing but 0 itself (Moore, 1966).
    """
    corners = [
        _corner(first, second, first_side, second_side)
        for (first, first_side), (second, second_side) in pairs(
            zip(one, (-1, 1), strict=True), zip(other, (-1, 1), strict=True)
        )
    ]
    lowest = min(corners, key=lambda corner: (corner[0], corner[1], corner[2]))
    highest = max(corners, key=lambda corner: (corner[0], corner[1], not corner[2]))
    return (
        (None if lowest[0] else lowest[1], lowest[2]),
        (None if highest[0] else highest[1], highest[2]),
    )


def _corner(
    first: Bound, second: Bound, first_side: int, second_side: int
) -> tuple[int, Fraction, bool]:
    """Return sign of infinity (0 where finite), value and openness of one product of ends."""
    (a, a_open), (b, b_open) = first, second
    if a is not None and b is not None:
        # A closed end at 0 reaches the product 0 whatever the other factor is.
        reached = (a == 0 and not a_open) or (b == 0 and not b_open)
        return 0, a * b, not reached and (a_open or b_open)
    if a == 0 or b == 0:
        return 0, _ZERO, a_open if a == 0 else b_open
    first_sign = first_side if a is None else (1 if a > 0 else -1)
    second_sign = second_side if b is None else (1 if b > 0 else -1)
    return first_sign * second_sign, _ZERO, True
