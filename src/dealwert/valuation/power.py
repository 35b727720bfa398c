"""Powers with rational exponents, enclosed between two fractions."""

from __future__ import annotations

from decimal import (
    MAX_EMAX,
    MIN_EMIN,
    ROUND_CEILING,
    ROUND_FLOOR,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
)
from fractions import Fraction

from dealwert.errors import UndefinedValueError
from dealwert.quantities import Interval

__all__ = ["exponential", "power"]

_DIGITS = 50
"""Significant digits of an enclosure: far beyond what any figure can use."""


def _context(rounding: str, digits: int) -> Context:
    # Every field is given, so that nothing comes from the defaults that a program may have changed.
    traps = [InvalidOperation, DivisionByZero, Overflow]
    return Context(digits, rounding, MIN_EMIN, MAX_EMAX, 1, 0, [], traps)


def _contexts(digits: int = _DIGITS) -> tuple[Context, Context]:
    """Return contexts that round down and up."""
    return _context(ROUND_FLOOR, digits), _context(ROUND_CEILING, digits)


_LARGEST_EXPONENT = 100
"""Whole exponents up to here are worked out exactly."""


def power(base: Interval[Fraction], exponent: Interval[Fraction]) -> Interval[Fraction]:
    """Return the interval of all powers.

    Exact for whole exponents up to 100 and for base 1. Other powers are irrational: the ends are
    moved outward to fractions that differ by less than 1e-40 of their size. They are got from
    ``Decimal.ln`` and ``Decimal.exp``, which are correctly rounded, at a precision of their own.

    Args:
        base: 0 or more.
        exponent: Bounded; above 0 where the base can be 0.

    Returns:
        The powers; an end that had to be moved outward is closed.

    Raises:
        UndefinedValueError: For a base below 0, an exponent without end, or a base of 0 with an
            exponent of 0 or less.

    Example:
        >>> square = power(Interval.point(Fraction(9)), Interval.point(Fraction(1, 2)))
        >>> Fraction(3) in square, square.high - square.low < Fraction(1, 10**40)
        (True, True)
    """
    if base.low is None or base.low < 0:
        raise UndefinedValueError("base", base, "0 or more")
    if exponent.low is None or exponent.high is None:
        raise UndefinedValueError("exponent", exponent, "an exponent with two ends")
    if base.low == 0 and not base.low_open and exponent.low <= 0:
        raise UndefinedValueError("exponent", exponent, "above 0 for a base of 0")
    ends = [
        _corner(*base_end, *exponent_end)
        for base_end in ((base.low, base.low_open), (base.high, base.high_open))
        for exponent_end in (
            (exponent.low, exponent.low_open),
            (exponent.high, exponent.high_open),
        )
    ]
    # Of two corners of one value, a closed one reaches it.
    low, low_open = min((low, is_open) for low, _, is_open in ends if low is not None)
    highs = [(high, not is_open) for _, high, is_open in ends if high is not None]
    if len(highs) < len(ends):
        return Interval(low, None, low_open)
    high, closed = max(highs)
    return Interval(low, high, low_open, not closed)


def _corner(
    base: Fraction | None, base_open: bool, exponent: Fraction, exponent_open: bool
) -> tuple[Fraction | None, Fraction | None, bool]:
    """Return what encloses the power of two ends, and whether it is not reached."""
    if exponent == 0:
        return _ONE, _ONE, exponent_open and base != 1
    if base is None or base == 0:
        if (base is None) == (exponent > 0):
            return None, None, True
        return _ZERO, _ZERO, base_open or exponent_open
    if base == 1:
        return _ONE, _ONE, base_open
    if exponent.denominator == 1 and abs(exponent) <= _LARGEST_EXPONENT:
        exact = base ** int(exponent)
        return exact, exact, base_open or exponent_open
    low, high = _enclosure(base, exponent)
    return low, high, False


_ZERO, _ONE = Fraction(0), Fraction(1)


def _enclosure(base: Fraction, exponent: Fraction) -> tuple[Fraction, Fraction]:
    """Return a fraction below and one above the power of a base above 0."""
    down, up = _contexts()
    low, high = _decimals(base, down, up)
    logs = down.next_minus(down.ln(low)), up.next_plus(up.ln(high))
    exponents = _decimals(exponent, down, up)
    least = min(down.multiply(log, e) for log in logs for e in exponents)
    most = max(up.multiply(log, e) for log in logs for e in exponents)
    return Fraction(down.next_minus(down.exp(least))), Fraction(up.next_plus(up.exp(most)))


def exponential(number: Fraction, digits: int = _DIGITS) -> tuple[Fraction, Fraction]:
    """Return a fraction below e to the power of a number, and one above.

    Args:
        number: The exponent.
        digits: Significant digits that both have in common, at least nearly.

    Example:
        >>> low, high = exponential(Fraction(1))
        >>> float(low), high - low < Fraction(1, 10**45)
        (2.718281828459045, True)
    """
    down, up = _contexts(digits)
    low, high = _decimals(number, down, up)
    return Fraction(down.next_minus(down.exp(low))), Fraction(up.next_plus(up.exp(high)))


def _decimals(number: Fraction, down: Context, up: Context) -> tuple[Decimal, Decimal]:
    numerator, denominator = Decimal(number.numerator), Decimal(number.denominator)
    return down.divide(numerator, denominator), up.divide(numerator, denominator)
