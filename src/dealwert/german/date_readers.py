"""Which date it is that stands there, from the groups of its pattern."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from dateutil.relativedelta import relativedelta

from dealwert.german.lexicon.calendar import (
    DAYS,
    FAR,
    MONTHS,
    ORDINALS,
    PARTS,
    RELATIVE_DAYS,
    SEASONS,
    WEEKDAYS,
)
from dealwert.quantities import DateQualifier, PartialDate

__all__ = ["NeedsReferenceError", "date_of"]


class NeedsReferenceError(Exception):
    """A date can be told from a reference date only; `parse_date` and `find_dates` let none of it out."""


def date_of(match: re.Match[str], reference: dt.date | None) -> PartialDate:
    """Return the date of a match of `date_pattern`.

    Args:
        match: The match.
        reference: The day from which relative dates count.

    Raises:
        NeedsReferenceError: For a relative date without a reference.
        ValueError: For a date that no calendar has.
        OverflowError: For one beyond all calendars.
    """
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
