"""Exchange rates: those that a text implies, and those that the caller supplies."""

from __future__ import annotations

import csv
import datetime as dt
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType

import attrs

from dealwert.errors import (
    InvalidTypeError,
    InvalidValueError,
    MissingRateError,
    UndefinedValueError,
)
from dealwert.quantities import Interval, Money, Number, PartialDate
from dealwert.quantities.quantity import exact_number
from dealwert.valuation.reported import ABOVE_ZERO, ReportedMoney, money_of, plain

__all__ = ["RateTable", "convert", "implied_rate", "rates_agree", "read_ecb_rates"]


def implied_rate(amount: ReportedMoney, other: ReportedMoney) -> Interval[Fraction]:
    """Return the exchange rate at which two amounts are one: units of the first for the second's.

    Formula: x = A / B.

    Args:
        amount: A, above 0.
        other: B, above 0, in another currency.

    Raises:
        InvalidTypeError: For what is no money.
        UndefinedValueError: For a vague figure, an amount of 0 or less, or one currency twice.

    Source:
        Definition; it needs no market data.

    Example:
        >>> from dealwert import parse_figure
        >>> rate = implied_rate(parse_figure("14,3 Mrd. Dollar"), parse_figure("12,4 Mrd. Euro"))
        >>> float(round(rate.low, 3)), float(round(rate.high, 3))
        (1.145, 1.162)
    """
    one, two = money_of(amount, "amount", ABOVE_ZERO), money_of(other, "other", ABOVE_ZERO)
    if one.sample.currency == two.sample.currency:
        raise UndefinedValueError("other", two, f"an amount in another currency than {one}")
    return plain(one) / plain(two)


def rates_agree(
    pairs: Iterable[tuple[ReportedMoney, ReportedMoney]],
) -> Interval[Fraction] | None:
    """Return the exchange rate that all pairs of amounts admit together.

    Formula: the intersection of :func:`implied_rate` over all pairs.

    Args:
        pairs: At least one pair, all of the same two currencies, in either order.

    Returns:
        Units of the first pair's first currency for one of its second; ``None`` where no rate
        fits all pairs.

    Raises:
        InvalidTypeError: For what is no money.
        UndefinedValueError: For no pair, a vague figure, an amount of 0 or less, or a third
            currency.

    Source:
        As :func:`implied_rate`.

    Example:
        >>> usd, eur = (lambda n: Money(n, "USD")), (lambda n: Money(n, "EUR"))
        >>> print(rates_agree([(usd(11), eur(10)), (eur(100), usd(110))]))
        [11/10, 11/10]
        >>> rates_agree([(usd(11), eur(10)), (usd(12), eur(10))]) is None
        True
    """
    common: Interval[Fraction] | None = None
    order: tuple[str, str] | None = None
    for amount, other in pairs:
        one, two = money_of(amount, "amount"), money_of(other, "other")
        codes = one.sample.currency, two.sample.currency
        order = order or codes
        if codes not in {order, order[::-1]}:
            raise UndefinedValueError("pairs", " and ".join(codes), " and ".join(order))
        rate = implied_rate(one, two) if codes == order else implied_rate(two, one)
        common = rate if common is None else common & rate
        if common is None:
            return None
    if common is None:
        raise UndefinedValueError("pairs", "no pair", "at least one pair of amounts")
    return common


def _quotes(
    value: Mapping[dt.date, Mapping[str, Number]],
) -> Mapping[dt.date, Mapping[str, Fraction]]:
    return MappingProxyType(
        {
            day: MappingProxyType(
                {code: exact_number(rate, f"RateTable.quotes[{day}]") for code, rate in row.items()}
            )
            for day, row in value.items()
        }
    )


@attrs.frozen(hash=False, repr=False)
class RateTable:
    """Exchange rates by day and currency, against one base currency.

    Args:
        base: ISO 4217 code of the base currency.
        quotes: For each day, units of each other currency for one unit of the base.

    Raises:
        InvalidTypeError: For a key that is no day, or a rate that is no exact number.
        InvalidValueError: For a rate of 0 or less.

    Example:
        >>> table = RateTable("EUR", {dt.date(2025, 6, 12): {"USD": Decimal("1.1594")}})
        >>> table.rate("USD", "EUR", dt.date(2025, 6, 12))
        Fraction(5000, 5797)
    """

    base: str
    quotes: Mapping[dt.date, Mapping[str, Fraction]] = attrs.field(converter=_quotes)

    def __attrs_post_init__(self) -> None:
        for day, row in self.quotes.items():
            if not isinstance(day, dt.date) or isinstance(day, dt.datetime):
                raise InvalidTypeError("RateTable.quotes", day, "a datetime.date")
            for code, rate in row.items():
                if rate <= 0:
                    raise InvalidValueError(f"RateTable.quotes[{day}][{code}]", rate, "above 0")

    def __reduce__(self) -> tuple[object, ...]:
        # A read-only view of a mapping is not picklable; its contents are.
        return RateTable, (self.base, {day: dict(row) for day, row in self.quotes.items()})

    def __repr__(self) -> str:
        return f"RateTable({self.base!r}, <{len(self.quotes)} days>)"

    def rate(self, source: str, target: str, day: dt.date) -> Fraction:
        """Return how many units of a currency one unit of another is worth on a day.

        Args:
            source: ISO 4217 code of the currency that is converted.
            target: ISO 4217 code of the currency that it is converted into.
            day: A day of the table; the central bank quotes none on weekends and holidays.

        Raises:
            MissingRateError: Where the table has no rate for the day or one of the currencies;
                it names the last day before that has one.
        """
        given = self._against_base(source, day)
        return self._against_base(target, day) / given

    def _against_base(self, code: str, day: dt.date) -> Fraction:
        rate = self.quotes.get(day, {}).get(code)
        if code == self.base and day in self.quotes:
            return Fraction(1)
        if rate is None:
            raise MissingRateError(code, str(day), self._nearby(code, day))
        return rate

    def _nearby(self, code: str, day: dt.date) -> str:
        days = [each for each, row in self.quotes.items() if code in row or code == self.base]
        if not days:
            return f"none of {code} for any day"
        before = max((each for each in days if each < day), default=None)
        return f"one for {before} before" if before else f"its first one for {min(days)}"


def convert(
    amount: ReportedMoney, currency: str, date: dt.date | PartialDate, table: RateTable
) -> Interval[Money]:
    """Return an amount in another currency, at the rates of a table.

    Formula: amount · rate; for a partial date, the hull over all days of it that have a rate.

    Args:
        amount: In any currency of the table.
        currency: ISO 4217 code of the currency to convert into.
        date: The day whose rate counts, or a stretch of days.
        table: The rates; see :func:`read_ecb_rates` for those of the European Central Bank.

    Raises:
        InvalidTypeError: For an amount that is no money, or a date that is none.
        MissingRateError: Where the table has no rate; no other day's rate is taken instead.
        UndefinedValueError: For a vague figure.

    Source:
        Definition.

    Example:
        >>> table = RateTable("EUR", {dt.date(2025, 6, 12): {"USD": Decimal("1.25")}})
        >>> print(convert(Money(10, "USD"), "EUR", dt.date(2025, 6, 12), table))
        [8 EUR, 8 EUR]
    """
    given = money_of(amount, "amount")
    source = given.sample.currency
    rates = [table.rate(source, currency, day) for day in _days(date, table, source)]
    unit = Money(1, currency)
    span = plain(given) * Interval(min(rates), max(rates))
    return Interval(
        None if span.low is None else unit * span.low,
        None if span.high is None else unit * span.high,
        span.low_open,
        span.high_open,
    )


def _days(date: dt.date | PartialDate, table: RateTable, code: str) -> list[dt.date]:
    if isinstance(date, PartialDate):
        if date.known_day is not None:
            return [date.known_day]
        found = [day for day in table.quotes if day in date]
        if not found:
            known = (
                f"days from {min(table.quotes)} to {max(table.quotes)}" if table.quotes else "none"
            )
            raise MissingRateError(code, date.edtf, known)
        return found
    if isinstance(date, dt.date) and not isinstance(date, dt.datetime):
        return [date]
    raise InvalidTypeError("date", date, "a datetime.date or a PartialDate")


def read_ecb_rates(path: str | os.PathLike[str]) -> RateTable:
    """Return the euro reference rates in a file of the European Central Bank.

    Args:
        path: ``eurofxref-hist.csv`` or ``eurofxref.csv``, unpacked, as the bank publishes them:
            a line of codes that begins with ``Date``, then a line for each day, ``N/A`` where a
            currency has no rate. Nothing is fetched.

    Returns:
        The table, with the euro as its base.

    Raises:
        OSError: Where the file cannot be read.
        InvalidValueError: For a line that is none of such a file; the error names it.

    Source:
        European Central Bank, euro foreign exchange reference rates.
    """
    with Path(path).open(encoding="ascii", errors="replace", newline="") as file:
        lines = csv.reader(file, skipinitialspace=True)
        header = [name.strip() for name in next(lines, list[str]())]
        if not header or header[0] != "Date":
            raise InvalidValueError(
                f"{os.fspath(path)}:1", header[:1], "a header with 'Date' first"
            )
        rows = (_row(header, line, f"{os.fspath(path)}:{lines.line_num}") for line in lines if line)
        return RateTable("EUR", dict(rows))


def _row(header: list[str], line: list[str], place: str) -> tuple[dt.date, dict[str, Number]]:
    return _day(line[0].strip(), place), dict(_rates(header[1:], line[1:], place))


def _rates(codes: list[str], fields: list[str], place: str) -> Iterator[tuple[str, Number]]:
    for code, field in zip(codes, fields, strict=False):
        text = field.strip()
        if not code or text in {"", "N/A"}:
            continue
        if not re.fullmatch(r"\d+(\.\d+)?", text, re.ASCII):
            raise InvalidValueError(f"{place} {code}", text, "a rate such as 1.1594, or N/A")
        yield code, Decimal(text)


_MONTHS = (
    "January February March April May June July August September October November December".split()
)


def _day(text: str, place: str) -> dt.date:
    """Return a day as the bank writes it: 2025-06-12, or 12 June 2025 in the daily file."""
    words = text.split()
    try:
        if len(words) == 3 and words[1] in _MONTHS:
            return dt.date(int(words[2]), _MONTHS.index(words[1]) + 1, int(words[0]))
        return dt.date.fromisoformat(text)
    except ValueError:
        raise InvalidValueError(f"{place} Date", text, "a day such as 2025-06-12") from None
