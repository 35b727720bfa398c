"""Exact numbers as text, the form in which documents carry them."""

from __future__ import annotations

import re
from fractions import Fraction

from dealwert.errors import ParseError
from dealwert.quantities import decimal_of

__all__ = ["NUMBER_PATTERN", "number_of", "text_of"]

NUMBER_PATTERN = r"^-?[0-9]+(\.[0-9]+|/[0-9]*[1-9][0-9]*)?$"
"""What :func:`number_of` reads, as a regular expression of JSON Schema (ECMA-262)."""

_NUMBER = re.compile(NUMBER_PATTERN.replace("$", r"\Z"))
_LONGEST = 4000
"""Characters; Python refuses to read integers of more than 4300 digits, in quadratic time."""


def text_of(number: Fraction) -> str:
    """Return a number as a decimal where one is exact, else as a fraction.

    Example:
        >>> text_of(Fraction(143, 10)), text_of(Fraction(-1, 3))
        ('14.3', '-1/3')
    """
    decimal = decimal_of(number)
    if Fraction(decimal) == number:
        return f"{decimal:f}"
    return f"{number.numerator}/{number.denominator}"


def number_of(text: str) -> Fraction:
    """Return the number that a text such as ``"14.3"`` or ``"-1/3"`` writes.

    Args:
        text: Digits, with a sign, a decimal point or a fraction stroke; no exponent, no blanks, at
            most 4000 characters.

    Raises:
        ParseError: For anything else.

    Example:
        >>> number_of("14.3")
        Fraction(143, 10)
    """
    if len(text) > _LONGEST or not _NUMBER.match(text):
        raise ParseError(text[:_LONGEST], 0, "expected a number such as '14.3', '-2' or '1/3'")
    return Fraction(text)
