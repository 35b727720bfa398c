"""Dates as German texts give them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError, ParseError
from dealwert.german.date_patterns import LEAD, date_pattern
from dealwert.german.date_readers import NeedsReferenceError, date_of
from dealwert.invariants import instance_of
from dealwert.quantities import PartialDate

__all__ = ["DateMention", "find_dates", "parse_date"]


@attrs.frozen
class DateMention:
    """A date in running text.

    Args:
        start: Index of the first character, in Unicode code points.
        end: Index behind the last character.
        text: What stands there.
        date: The date.
        anchored: Whether it was worked out from the reference date.
    """

    start: int = attrs.field(validator=instance_of(int))
    end: int = attrs.field(validator=instance_of(int))
    text: str = attrs.field(validator=instance_of(str))
    date: PartialDate = attrs.field(validator=instance_of(PartialDate))
    anchored: bool = attrs.field(default=False, validator=instance_of(bool))


def parse_date(text: str, *, reference: dt.date | PartialDate | None = None) -> PartialDate:
    """Return the date that a whole string names.

    Args:
        text: ``"12. Juni 2025"``, ``"Juni 2025"``, ``"12.06.2025"``, ``"im ersten Quartal 2025"``, with
            a reference also ``"im September"`` and ``"vergangenes Jahr"``; prepositions may stand
            before it. Years of two digits lie within 1970 to 2069.
        reference: The day that the text was published, from which relative dates count. A month,
            quarter or weekday without a year is the one nearest to it; of two as near, the past one.

    Raises:
        InvalidTypeError: For a text that is no ``str``, or a reference that is no date.
        ParseError: Where the string names no date, a date that no calendar has, or one that only
            a reference can tell.

    Example:
        >>> print(parse_date("im ersten Quartal 2025"))
        2025-33
        >>> print(parse_date("im September", reference=dt.date(2025, 6, 12)))
        2025-09
    """
    if not isinstance(text, str):
        raise InvalidTypeError("parse_date text", text, "a str")
    day = _reference(reference)
    lead = LEAD.match(text.lstrip())
    offset = len(text) - len(text.lstrip())
    start = offset
    match = date_pattern().match(text, start)
    if lead is not None and (match is None or match.end() < len(text.rstrip())):
        start = offset + lead.end()
        match = date_pattern().match(text, start)
    if match is None:
        raise ParseError(
            text, start, "expected a date such as '12. Juni 2025', 'Juni 2025' or '2025'"
        )
    if rest := text[match.end() :].strip():
        raise ParseError(
            text, text.index(rest, match.end()), "expected nothing more behind the date"
        )
    try:
        return date_of(match, day)
    except NeedsReferenceError:
        raise ParseError(
            text, start, "this date is relative: pass reference=, the day the text was published"
        ) from None
    except (ValueError, OverflowError, InvalidValueError) as error:
        raise ParseError(text, start, f"expected a date of the calendar ({error})") from error


def find_dates(
    text: str, *, reference: dt.date | PartialDate | None = None
) -> Iterator[DateMention]:
    """Yield the dates in running text, in order, lazily.

    Args:
        text: German text.
        reference: The day that the text was published; without it, relative dates are left out.

    Raises:
        InvalidTypeError: For a text that is no ``str``, or a reference that is no date.

    Example:
        >>> [m.text for m in find_dates("Er kam im Juni 2021 und ging am 3. Mai 2024.")]
        ['Juni 2021', '3. Mai 2024']
    """
    if not isinstance(text, str):
        raise InvalidTypeError("find_dates text", text, "a str")
    day = _reference(reference)
    for match in date_pattern().finditer(text):
        if match.lastgroup in {"last", "far", "relday"} and day is None:
            continue
        try:
            date = date_of(match, day)
        except NeedsReferenceError:
            continue
        except (ValueError, OverflowError):
            continue
        anchored = day is not None and not re.search(r"\d{4}", match[0])
        yield DateMention(match.start(), match.end(), match[0], date, anchored)


def _reference(value: dt.date | PartialDate | None) -> dt.date | None:
    if value is None:
        return None
    if isinstance(value, PartialDate):
        return value.latest or value.earliest
    if isinstance(value, dt.datetime) or not isinstance(value, dt.date):
        raise InvalidTypeError("reference", value, "a datetime.date or a PartialDate")
    return value
