"""Dates as texts give them: a day, a month, a quarter, a year, or a stretch between two days."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Callable
from typing import TypeVar

import attrs
from dateutil.relativedelta import relativedelta

from dealwert.errors import InvalidTypeError, InvalidValueError, ParseError
from dealwert.invariants import Choice
from dealwert.quantities.ternary import Ternary

__all__ = ["DatePrecision", "DateQualifier", "PartialDate"]


class DatePrecision(Choice):
    """How long a stretch of time a date names."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    INTERVAL = "interval"


class DateQualifier(Choice):
    """How sure the source is of the date."""

    NONE = "none"
    APPROX = "approx"
    """EDTF ``~``: about then."""
    UNCERTAIN = "uncertain"
    """EDTF ``?``: then, if the source is right."""


T = TypeVar("T")

_MARKS = {DateQualifier.NONE: "", DateQualifier.APPROX: "~", DateQualifier.UNCERTAIN: "?"}

_CODED = (
    (DatePrecision.SEASON, 21, 4, 3),
    (DatePrecision.QUARTER, 33, 4, 3),
    (DatePrecision.HALF, 40, 2, 6),
)
"""Precision, first code, number of parts in a year, months in a part: ISO 8601-2:2019, 4.8."""

_SEASON_STARTS = 3
"""Spring begins in March (meteorological seasons of the northern hemisphere), winter in December."""


def _day(_: object, attribute: attrs.Attribute[T], value: T) -> None:
    if value is not None and (not isinstance(value, dt.date) or isinstance(value, dt.datetime)):
        raise InvalidTypeError(f"PartialDate.{attribute.name}", value, "a datetime.date or None")


@attrs.frozen(repr=False, order=False)
class PartialDate:
    """A stretch of days within which something happened or holds, as exact as the source.

    Built by :meth:`day`, :meth:`month`, :meth:`quarter`, :meth:`half`, :meth:`season`,
    :meth:`year`, :meth:`decade`, :meth:`between` or :meth:`from_edtf`.

    Args:
        earliest: The first day of the stretch, ``None`` where it has no beginning.
        latest: The last day of the stretch, ``None`` where it has no end.
        precision: What kind of stretch it is; the two days must be its first and last.
        qualifier: How sure the source is.

    Raises:
        InvalidTypeError: For days that are no ``datetime.date``.
        InvalidValueError: For days out of order, or that are not those of the precision.

    Comparison has three answers: see :meth:`before`. There is no ``<``; to sort for display, use
    :attr:`sort_key`.

    Example:
        >>> june = PartialDate.month(2025, 6)
        >>> june.edtf, june.earliest, june.latest
        ('2025-06', datetime.date(2025, 6, 1), datetime.date(2025, 6, 30))
        >>> june.before(PartialDate.year(2025))
        <Ternary.UNKNOWN: 'unknown'>
    """

    earliest: dt.date | None = attrs.field(validator=_day)
    latest: dt.date | None = attrs.field(validator=_day)
    precision: DatePrecision = attrs.field(default=DatePrecision.INTERVAL, converter=DatePrecision)
    qualifier: DateQualifier = attrs.field(default=DateQualifier.NONE, converter=DateQualifier)

    def __attrs_post_init__(self) -> None:
        first, last = self.earliest, self.latest
        if first is not None and last is not None and first > last:
            raise InvalidValueError("PartialDate", f"{first} to {last}", "days in order")
        if self.precision is DatePrecision.INTERVAL:
            if first is None and last is None:
                raise InvalidValueError("PartialDate", None, "at least one day")
        elif first is None or last is None or last != _stretch_end(self.precision, first):
            raise InvalidValueError(
                "PartialDate", f"{first} to {last}", f"the first and last day of a {self.precision}"
            )

    @classmethod
    def day(cls, value: dt.date) -> PartialDate:
        """Return one day.

        Example:
            >>> PartialDate.day(dt.date(2025, 6, 12)).edtf
            '2025-06-12'
        """
        return cls(value, value, DatePrecision.DAY)

    @classmethod
    def month(cls, year: int, month: int) -> PartialDate:
        """Return a month; ``month`` is 1 to 12."""
        return cls._part(DatePrecision.MONTH, year, month, month)

    @classmethod
    def quarter(cls, year: int, quarter: int) -> PartialDate:
        """Return a quarter of a year; ``quarter`` is 1 to 4."""
        return cls._part(DatePrecision.QUARTER, year, 3 * quarter - 2, quarter, parts=4)

    @classmethod
    def half(cls, year: int, half: int) -> PartialDate:
        """Return half a year; ``half`` is 1 or 2."""
        return cls._part(DatePrecision.HALF, year, 6 * half - 5, half, parts=2)

    @classmethod
    def season(cls, year: int, season: int) -> PartialDate:
        """Return a season; ``season`` is 1 (spring, from March) to 4 (winter, from December)."""
        month = 3 * season - 3 + _SEASON_STARTS
        return cls._part(DatePrecision.SEASON, year, month, season, parts=4)

    @classmethod
    def year(cls, year: int) -> PartialDate:
        """Return a calendar year, 1 to 9999."""
        return cls._part(DatePrecision.YEAR, year, 1, 1)

    @classmethod
    def decade(cls, year: int) -> PartialDate:
        """Return the ten years that begin with ``year``, which ends in 0."""
        return cls._part(DatePrecision.DECADE, year, 1, 1)

    @classmethod
    def between(
        cls,
        earliest: dt.date | None,
        latest: dt.date | None,
        qualifier: DateQualifier = DateQualifier.NONE,
    ) -> PartialDate:
        """Return a stretch from one day to another; ``None`` leaves that side open.

        Example:
            >>> PartialDate.between(None, dt.date(2025, 6, 30)).edtf
            '../2025-06-30'
        """
        if earliest is not None and earliest == latest:
            return cls(earliest, latest, DatePrecision.DAY, qualifier)
        return cls(earliest, latest, DatePrecision.INTERVAL, qualifier)

    @classmethod
    def _part(
        cls, precision: DatePrecision, year: int, month: int, part: int, parts: int = 12
    ) -> PartialDate:
        if not 1 <= part <= parts:
            raise InvalidValueError(f"PartialDate.{precision}", part, f"1 to {parts}")
        try:
            first = dt.date(year, month, 1)
        except ValueError:
            raise InvalidValueError("PartialDate.year", year, "1 to 9999") from None
        return cls(first, _stretch_end(precision, first), precision)

    @classmethod
    def from_edtf(cls, text: str) -> PartialDate:
        """Return the date that an EDTF string (ISO 8601-2:2019) names.

        Args:
            text: ``2025``, ``2025-06``, ``2025-06-12``, ``2025-33`` (quarters 33 to 36),
                ``2025-40`` (halves 40 and 41), ``2025-21`` (seasons 21 to 24), ``202X``, two days
                joined by ``/``, of which one may be ``..``; ``~`` or ``?`` at the end.

        Raises:
            ParseError: For anything else, and for a day that no calendar has.

        Example:
            >>> PartialDate.from_edtf("2025-34~").latest
            datetime.date(2025, 6, 30)
        """
        match = _EDTF.fullmatch(text)
        if match is None:
            raise ParseError(
                text, 0, "expected an EDTF date such as 2025, 2025-06 or ../2025-06-12"
            )
        try:
            plain = _from_match(match)
        except ValueError as error:
            reason = error.accepted if isinstance(error, InvalidValueError) else "no such day"
            raise ParseError(text, 0, f"expected a date of the calendar ({reason})") from error
        mark = match["mark"] or ""
        qualifier = next(name for name, written in _MARKS.items() if written == mark)
        return attrs.evolve(plain, qualifier=qualifier)

    @property
    def edtf(self) -> str:
        """The date as an EDTF string, the same that :meth:`from_edtf` reads."""
        return _WRITERS[self.precision](self) + _MARKS[self.qualifier]

    @property
    def sort_key(self) -> tuple[dt.date, dt.date]:
        """A key for display: by the first day, then by the last; open ends sort outermost."""
        return self.earliest or dt.date.min, self.latest or dt.date.max

    @property
    def known_day(self) -> dt.date | None:
        """The day, where the date names exactly one without a doubt; else ``None``."""
        if self.qualifier is DateQualifier.NONE and self.earliest == self.latest:
            return self.earliest
        return None

    def before(self, other: PartialDate) -> Ternary:
        """Return whether this date lies before the other one: yes, no, or not known.

        Example:
            >>> PartialDate.month(2025, 6).before(PartialDate.month(2025, 7))
            <Ternary.YES: 'yes'>
        """
        return Ternary.of(
            certain=_precedes(self.latest, other.earliest),
            possible=self.earliest is None or other.latest is None or self.earliest < other.latest,
        )

    def after(self, other: PartialDate) -> Ternary:
        """Return whether this date lies after the other one: yes, no, or not known."""
        return other.before(self)

    def overlaps(self, other: PartialDate) -> bool:
        """Return whether both can be the same day."""
        return not _precedes(self.latest, other.earliest) and not _precedes(
            other.latest, self.earliest
        )

    def __contains__(self, day: dt.date) -> bool:
        return (self.earliest is None or self.earliest <= day) and (
            self.latest is None or day <= self.latest
        )

    def __str__(self) -> str:
        return self.edtf

    def __repr__(self) -> str:
        return f"PartialDate.from_edtf({self.edtf!r})"


def _precedes(one: dt.date | None, other: dt.date | None) -> bool:
    return one is not None and other is not None and one < other


_LENGTHS = {
    DatePrecision.MONTH: relativedelta(months=1),
    DatePrecision.QUARTER: relativedelta(months=3),
    DatePrecision.HALF: relativedelta(months=6),
    DatePrecision.SEASON: relativedelta(months=3),
    DatePrecision.YEAR: relativedelta(years=1),
    DatePrecision.DECADE: relativedelta(years=10),
}

_STARTS: dict[DatePrecision, Callable[[dt.date], bool]] = {
    DatePrecision.MONTH: lambda _: True,
    DatePrecision.QUARTER: lambda first: first.month % 3 == 1,
    DatePrecision.HALF: lambda first: first.month % 6 == 1,
    DatePrecision.SEASON: lambda first: first.month % 3 == 0,
    DatePrecision.YEAR: lambda first: first.month == 1,
    DatePrecision.DECADE: lambda first: first.month == 1 and first.year % 10 == 0,
}


@functools.lru_cache(maxsize=4096)
def _stretch_end(precision: DatePrecision, first: dt.date) -> dt.date | None:
    """Return the last day of the stretch that begins with this day, ``None`` where none does."""
    if precision is DatePrecision.DAY:
        return first
    if first.day != 1 or not _STARTS[precision](first):
        return None
    try:
        return first + _LENGTHS[precision] - dt.timedelta(days=1)
    except (ValueError, OverflowError):  # the stretch would end after year 9999
        return _end_of_calendar(precision, first)


def _end_of_calendar(precision: DatePrecision, first: dt.date) -> dt.date | None:
    """Return the calendar's last day where the stretch ends with it, else ``None``."""
    months = _LENGTHS[precision].months + 12 * _LENGTHS[precision].years
    ends_with_it = 12 * first.year + first.month - 1 + months == 12 * 10_000
    return dt.date.max if ends_with_it else None


_EDTF = re.compile(
    r"""(?:(?P<start>\d{4}-\d\d-\d\d|\.\.)/(?P<end>\d{4}-\d\d-\d\d|\.\.)
        |(?P<day>\d{4}-\d\d-\d\d)
        |(?P<year>\d{4})(?:-(?P<part>\d\d))?
        |(?P<decade>\d{3})X)(?P<mark>[~?])?""",
    re.VERBOSE | re.ASCII,
)


def _from_match(match: re.Match[str]) -> PartialDate:
    if match["start"]:
        return PartialDate(_end(match["start"]), _end(match["end"]))
    if match["day"]:
        return PartialDate.day(dt.date.fromisoformat(match["day"]))
    if match["decade"]:
        return PartialDate.decade(int(match["decade"]) * 10)
    year = int(match["year"])
    if match["part"] is None:
        return PartialDate.year(year)
    part = int(match["part"])
    if part <= _LAST_MONTH:
        return PartialDate.month(year, part)
    builders = {
        DatePrecision.SEASON: PartialDate.season,
        DatePrecision.QUARTER: PartialDate.quarter,
        DatePrecision.HALF: PartialDate.half,
    }
    for precision, code, parts, _ in _CODED:
        if code <= part < code + parts:
            return builders[precision](year, part - code + 1)
    raise InvalidValueError("PartialDate", part, "a month, or a code of a season, quarter or half")


_LAST_MONTH = 12


def _end(text: str) -> dt.date | None:
    return None if text == ".." else dt.date.fromisoformat(text)


def _first(date: PartialDate) -> dt.date:
    if date.earliest is None:  # only an INTERVAL has no beginning: see __attrs_post_init__
        raise InvalidValueError("PartialDate.earliest", None, "a day")
    return date.earliest


def _coded(date: PartialDate) -> str:
    first = _first(date)
    _, code, _, months = next(row for row in _CODED if row[0] is date.precision)
    start = _SEASON_STARTS if date.precision is DatePrecision.SEASON else 1
    return f"{first.year:04}-{code + (first.month - start) // months}"


_WRITERS: dict[DatePrecision, Callable[[PartialDate], str]] = {
    DatePrecision.DAY: lambda date: _first(date).isoformat(),
    DatePrecision.MONTH: lambda date: _first(date).isoformat()[:7],
    DatePrecision.QUARTER: _coded,
    DatePrecision.HALF: _coded,
    DatePrecision.SEASON: _coded,
    DatePrecision.YEAR: lambda date: f"{_first(date).year:04}",
    DatePrecision.DECADE: lambda date: f"{_first(date).year // 10:03}X",
    DatePrecision.INTERVAL: lambda date: f"{date.earliest or '..'}/{date.latest or '..'}",
}
