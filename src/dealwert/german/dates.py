"""Dates as German texts give them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from functools import cache

import attrs
from dateutil.relativedelta import relativedelta

from dealwert.errors import InvalidTypeError, InvalidValueError, ParseError
from dealwert.german.lexicon.calendar import (
    DAYS,
    FAR,
    IMMEDIATELY,
    MONTHS,
    ORDINALS,
    PARTS,
    PREPOSITIONS,
    RELATIVE_DAYS,
    SEASONS,
    WEEKDAYS,
)
from dealwert.german.memo import remembered
from dealwert.invariants import instance_of
from dealwert.quantities import DateQualifier, PartialDate

__all__ = ["DateMention", "find_dates", "may_date", "parse_date"]


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


class NeedsReferenceError(Exception):
    """A date can be told from a reference date only; it never leaves this module."""


_YEAR = r"(?:1[5-9]|20|21)\d\d"
_ENDING = r"(?:e[nmrs]?)?"


def _either(words: object) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))  # type: ignore[call-overload]  # any table of words


def _beginnings() -> str:
    """Return a pattern of the first two signs of dates, which rules most words out at once."""
    tables = (MONTHS, WEEKDAYS, SEASONS, ORDINALS, PARTS, DAYS, RELATIVE_DAYS, IMMEDIATELY, FAR)
    words = [
        *(word for table in tables for word in table),
        "heuer",
        "vorjahr",
        "in den",
        "q1",
        "h1",
    ]
    by_first: dict[str, set[str]] = {}
    for word in words:
        second = r"\d" if word[1].isdigit() else word[1] + word[1].upper()
        by_first.setdefault(word[0], set()).add(second)
    pairs = (
        f"[{first}{first.upper()}][{''.join(sorted(seconds))}]"
        for first, seconds in sorted(by_first.items())
    )
    return rf"\d|{'|'.join(pairs)}"


@cache
def _pattern() -> re.Pattern[str]:
    month = rf"(?:{_either(MONTHS)})\b\.?"
    ordinal = rf"(?:{_either(ORDINALS)}){_ENDING}"
    far = rf"(?:{_either(FAR)}){_ENDING}"
    part = rf"(?:{_either(PARTS)})"
    return re.compile(
        rf"""(?<![\w.,-])(?=(?-i:{_beginnings()}))(?:
          (?P<iso>{_YEAR}-\d\d-\d\d)
        | (?P<numeric>\d{{1,2}}\.\s?\d{{1,2}}\.\s?(?:{_YEAR}|\d\d(?!\d|[.,]\d)))
        | (?P<day>\d{{1,2}})\.\s?(?P<daymonth>{month})(?:(?:\s|(?<=\.))(?P<dayyear>{_YEAR}))?
        | (?:(?P<monthpart>{part})\s)?(?P<month>{month})(?:(?:\s|(?<=\.))(?P<monthyear>{_YEAR}))?
        | (?:(?P<quarterno>{ordinal}|[1-4]\.)\s(?:quartal|vierteljahr)s?|q(?P<q>[1-4]))
            (?:(?:\sdes\sjahres)?[\s/](?P<quarteryear>{_YEAR}))?
        | (?:(?P<halfno>{ordinal}|[12]\.)\s(?:halbjahr|jahreshälfte)(?:es|s)?|h(?P<h>[12]))
            (?:(?:\sdes\sjahres)?[\s/](?P<halfyear>{_YEAR}))?
        | (?P<season>{_either(SEASONS)})s?(?:\s(?P<seasonyear>{_YEAR}))?
        | (?P<decade>(?:1[5-9]|20|21)\d0)er(?:-|\s)?jahren?
        | (?P<yearpart>{part})\s(?:des\sjahres\s)?(?P<partyear>{_YEAR})
        | (?P<farpart>{part})\s(?:des\s)?(?P<partfar>{far})\s(?:jahres|monats)
        | (?P<far>{far})\s(?P<unit>jahr(?:es|s)?|woche|monats?|quartals?|halbjahr(?:es|s)?|{_either(WEEKDAYS)}|{month})
        | (?P<weekday>{_either(WEEKDAYS)})(?:s|abend|nachmittag|vormittag|morgen|mittag)?
        | (?P<relday>{_either(RELATIVE_DAYS)})
        | (?P<now>{_either(IMMEDIATELY)})
        | (?P<this>heuer|heuriges\sjahr)
        | (?P<last>vorjahr(?:es|s)?|vorjahreszeitraum)
        | (?P<compound>{_either(DAYS)})(?:\s(?P<compoundyear>{_YEAR}))?
        | in\sden\s(?P<coming>kommenden|nächsten|vergangenen|letzten)\s(?P<comingunit>tagen|wochen|monaten|jahren)
        | (?P<year>{_YEAR})(?![\d%€$]|[.,]\d|\s?(?:euro|dollar|prozent|uhr|mitarbeiter|kilometer|meter)\b)
        )(?![\w-])""",
        re.VERBOSE | re.IGNORECASE,
    )


_UNITS = ("jahr", "monat", "woche", "tagen", "quartal", "sofort", "umgehend", "heuer", "heurig")
"""What dates without a number, a name of the calendar or "heute" are told by: "im vorigen Quartal"."""


@cache
def _piece() -> re.Pattern[str]:
    named = _either([*MONTHS, *WEEKDAYS, *SEASONS, *RELATIVE_DAYS])
    return re.compile(rf"\d|\b(?:{named})|{_either(_UNITS)}", re.IGNORECASE)


@remembered
def may_date(word: str) -> bool:
    """Return whether a word may be the part of a date that no date is without.

    Example:
        >>> may_date("Vorjahres"), may_date("2025"), may_date("ersten")
        (True, True, False)
    """
    return _piece().search(word) is not None


_LEAD = re.compile(
    rf"(?=\S)(?:(?:{_either(PREPOSITIONS)})\s+)*(?:Jahre?s?\s+(?={_YEAR}))?", re.IGNORECASE
)


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
    lead = _LEAD.match(text.lstrip())
    offset = len(text) - len(text.lstrip())
    start = offset
    match = _pattern().match(text, start)
    if lead is not None and (match is None or match.end() < len(text.rstrip())):
        start = offset + lead.end()
        match = _pattern().match(text, start)
    if match is None:
        raise ParseError(
            text, start, "expected a date such as '12. Juni 2025', 'Juni 2025' or '2025'"
        )
    if rest := text[match.end() :].strip():
        raise ParseError(
            text, text.index(rest, match.end()), "expected nothing more behind the date"
        )
    try:
        return _date_of(match, day)
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
    for match in _pattern().finditer(text):
        if match.lastgroup in {"last", "far", "relday"} and day is None:
            continue
        try:
            date = _date_of(match, day)
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


def _date_of(match: re.Match[str], reference: dt.date | None) -> PartialDate:
    for group, read in _READERS.items():
        if match[group] is not None:
            return read(match, reference)
    return _coming(match, reference)


def _need(reference: dt.date | None) -> dt.date:
    if reference is None:
        raise NeedsReferenceError
    return reference


def _ordinal(word: str | None, digit: str | None) -> int:
    if digit:
        return int(digit)
    text = (word or "").lower()
    if text[0].isdigit():
        return int(text[0])
    return next(n for stem, n in ORDINALS.items() if text.startswith(stem))


def _numeric(match: re.Match[str], _: dt.date | None) -> PartialDate:
    day, month, year = (int(part) for part in re.findall(r"\d+", match["numeric"]))
    if year < 100:  # two digits
        year += 2000 if year < 70 else 1900  # as POSIX reads them
    return PartialDate.day(dt.date(year, month, day))


def _month_number(text: str) -> int:
    return MONTHS[text.lower().rstrip(".")]


def _day(match: re.Match[str], reference: dt.date | None) -> PartialDate:
    day, month = int(match["day"]), _month_number(match["daymonth"])
    if match["dayyear"]:
        return PartialDate.day(dt.date(int(match["dayyear"]), month, day))
    known = _need(reference)
    return PartialDate.day(_nearest([dt.date(y, month, day) for y in _years(known)], known))


def _years(reference: dt.date) -> range:
    return range(reference.year - 1, reference.year + 2)


def _nearest(days: list[dt.date], reference: dt.date) -> dt.date:
    return min(days, key=lambda day: (abs((day - reference).days), day > reference))


def _month(match: re.Match[str], reference: dt.date | None) -> PartialDate:
    month = _month_number(match["month"])
    if match["monthyear"]:
        year = int(match["monthyear"])
    else:
        known = _need(reference)
        year = _nearest([dt.date(y, month, 15) for y in _years(known)], known).year
    whole = PartialDate.month(year, month)
    return _third(whole, match["monthpart"]) if match["monthpart"] else whole


def _third(whole: PartialDate, word: str) -> PartialDate:
    """Return the first, second or last third of a stretch, about."""
    first, last = whole.earliest, whole.latest
    if first is None or last is None:
        return whole
    length = (last - first).days + 1
    place = PARTS[word.lower()]
    start = first + dt.timedelta(days=place * length // 3)
    end = first + dt.timedelta(days=(place + 1) * length // 3 - 1)
    return PartialDate.between(start, end, DateQualifier.APPROX)


def _quarter(match: re.Match[str], reference: dt.date | None) -> PartialDate:
    number = _ordinal(match["quarterno"], match["q"])
    number = 4 if number == -1 else number
    year = int(match["quarteryear"]) if match["quarteryear"] else _need(reference).year
    return PartialDate.quarter(year, number)


def _half(match: re.Match[str], reference: dt.date | None) -> PartialDate:
    number = _ordinal(match["halfno"], match["h"])
    year = int(match["halfyear"]) if match["halfyear"] else _need(reference).year
    return PartialDate.half(year, 2 if number == -1 else number)


def _season(match: re.Match[str], reference: dt.date | None) -> PartialDate:
    year = int(match["seasonyear"]) if match["seasonyear"] else _need(reference).year
    return PartialDate.season(year, SEASONS[match["season"].lower()])


def _far(match: re.Match[str], reference: dt.date | None) -> PartialDate:
    known = _need(reference)
    steps = _steps(match["far"])
    unit = match["unit"].lower().rstrip(".")
    if unit.startswith("jahr"):
        return PartialDate.year(known.year + steps)
    if unit == "woche":
        monday = known - dt.timedelta(days=known.weekday() - 7 * steps)
        return PartialDate.between(monday, monday + dt.timedelta(days=6))
    if unit.startswith("monat"):
        day = known + relativedelta(months=steps)
        return PartialDate.month(day.year, day.month)
    if unit.startswith("quartal"):
        day = known + relativedelta(months=3 * steps)
        return PartialDate.quarter(day.year, (day.month + 2) // 3)
    if unit.startswith("halbjahr"):
        day = known + relativedelta(months=6 * steps)
        return PartialDate.half(day.year, (day.month + 5) // 6)
    if unit in WEEKDAYS:
        return _on_weekday(WEEKDAYS[unit], known, steps)
    month = _month_number(unit)
    years = [y for y in _years(known) if _sign(dt.date(y, month, 15), known) == (steps or 0)]
    year = _nearest([dt.date(y, month, 15) for y in years or _years(known)], known).year
    return PartialDate.month(year, month)


def _sign(day: dt.date, reference: dt.date) -> int:
    return (day > reference) - (day < reference)


def _steps(word: str) -> int:
    text = word.lower()
    stems = sorted(FAR, key=len, reverse=True)
    return FAR[next(stem for stem in stems if text.startswith(stem))]


def _on_weekday(weekday: int, reference: dt.date, steps: int) -> PartialDate:
    """Return the last such day up to the reference; the next one where the words point there."""
    back = (reference.weekday() - weekday) % 7
    if steps > 0:
        return PartialDate.day(reference + dt.timedelta(days=7 - back))
    if steps < 0 and back == 0:
        back = 7
    return PartialDate.day(reference - dt.timedelta(days=back))


def _part_of_year(match: re.Match[str], reference: dt.date | None) -> PartialDate:
    if match["yearpart"]:
        return _third(PartialDate.year(int(match["partyear"])), match["yearpart"])
    known = _need(reference)
    return _third(PartialDate.year(known.year + _steps(match["partfar"])), match["farpart"])


def _compound(match: re.Match[str], reference: dt.date | None) -> PartialDate:
    year = int(match["compoundyear"]) if match["compoundyear"] else _need(reference).year
    word = next(w for w, place in PARTS.items() if place == DAYS[match["compound"].lower()])
    return _third(PartialDate.year(year), word)


_LENGTHS = {"tagen": 7, "wochen": 60, "monaten": 365, "jahren": 3650}
"""Days that "in den kommenden …" reaches at most: a convention."""


def _coming(match: re.Match[str], reference: dt.date | None) -> PartialDate:
    known = _need(reference)
    length = dt.timedelta(days=_LENGTHS[match["comingunit"].lower()])
    if match["coming"].lower() in {"kommenden", "nächsten"}:
        return PartialDate.between(known, known + length, DateQualifier.APPROX)
    return PartialDate.between(known - length, known, DateQualifier.APPROX)


_READERS: dict[str, Callable[[re.Match[str], dt.date | None], PartialDate]] = {
    "iso": lambda match, _: PartialDate.day(dt.date.fromisoformat(match["iso"])),
    "numeric": _numeric,
    "day": _day,
    "month": _month,
    "quarterno": _quarter,
    "q": _quarter,
    "halfno": _half,
    "h": _half,
    "season": _season,
    "decade": lambda match, _: PartialDate.decade(int(match["decade"])),
    "yearpart": _part_of_year,
    "farpart": _part_of_year,
    "far": _far,
    "weekday": lambda match, day: _on_weekday(WEEKDAYS[match["weekday"].lower()], _need(day), 0),
    "relday": lambda match, day: PartialDate.day(
        _need(day) + dt.timedelta(days=RELATIVE_DAYS[match["relday"].lower()])
    ),
    "now": lambda _, day: PartialDate.day(_need(day)),
    "this": lambda _, day: PartialDate.year(_need(day).year),
    "last": lambda _, day: PartialDate.year(_need(day).year - 1),
    "compound": _compound,
    "year": lambda match, _: PartialDate.year(int(match["year"])),
}
