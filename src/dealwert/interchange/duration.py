"""Calendar durations as text (ISO 8601), the form in which documents carry them."""

from __future__ import annotations

import re

from dateutil.relativedelta import relativedelta

from dealwert.errors import InvalidValueError, ParseError

__all__ = ["DURATION_PATTERN", "duration_of", "text_of_duration"]

DURATION_PATTERN = r"^P([0-9]+Y)?([0-9]+M)?([0-9]+D)?$"
"""What :func:`duration_of` reads, as a regular expression of JSON Schema (ECMA-262)."""

_DURATION = re.compile(r"P(?=[0-9])(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})D)?", re.ASCII)


def text_of_duration(duration: relativedelta) -> str:
    """Return a duration as ISO 8601 writes it.

    Raises:
        InvalidValueError: For a duration that has more than years, months and days, or less than
            none of them.

    Example:
        >>> text_of_duration(relativedelta(years=3, days=1)), text_of_duration(relativedelta())
        ('P3Y1D', 'P0D')
    """
    parts = ((duration.years, "Y"), (duration.months, "M"), (duration.days, "D"))
    plain = relativedelta(years=duration.years, months=duration.months, days=duration.days)
    if duration != plain or any(number < 0 for number, _ in parts):
        raise InvalidValueError("duration", duration, "years, months and days, none below 0")
    return f"P{''.join(f'{number}{unit}' for number, unit in parts if number) or '0D'}"


def duration_of(text: str) -> relativedelta:
    """Return the duration that a text such as ``"P3Y6M"`` writes.

    Raises:
        ParseError: For anything else.

    Example:
        >>> duration_of("P3Y6M")
        relativedelta(years=+3, months=+6)
    """
    match = _DURATION.fullmatch(text)
    if match is None:
        raise ParseError(text[:100], 0, "expected a duration such as 'P3Y6M1D'")
    years, months, days = (int(part or 0) for part in match.groups())
    return relativedelta(years=years, months=months, days=days)
