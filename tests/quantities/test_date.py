from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import InvalidTypeError, InvalidValueError, ParseError, PartialDate, Ternary
from dealwert.quantities import DatePrecision, DateQualifier
from dealwert.testing import partial_dates


@given(partial_dates())
def test_edtf_is_read_as_it_is_written(date: PartialDate) -> None:
    assert PartialDate.from_edtf(date.edtf) == date
    assert eval(repr(date)) == date  # noqa: S307  # the repr is code


@given(st.dates(), st.dates(), st.sampled_from(DateQualifier))
def test_stretches_are_read_as_they_are_written(
    one: dt.date, other: dt.date, qualifier: DateQualifier
) -> None:
    date = PartialDate.between(min(one, other), max(one, other), qualifier)
    assert PartialDate.from_edtf(date.edtf) == date


def _days_in(date: PartialDate) -> st.SearchStrategy[dt.date]:
    return st.dates(date.earliest or dt.date.min, date.latest or dt.date.max)


@given(partial_dates(), partial_dates(), st.data())
def test_yes_and_no_hold_for_every_pair_of_days(
    one: PartialDate, other: PartialDate, data: st.DataObject
) -> None:
    first, second = data.draw(_days_in(one)), data.draw(_days_in(other))
    answer = one.before(other)
    assert answer is not Ternary.YES or first < second
    assert answer is not Ternary.NO or not first < second
    assert other.after(one) is answer


@given(partial_dates(), partial_dates())
def test_what_is_not_known_can_be_either(one: PartialDate, other: PartialDate) -> None:
    (first, last), (low, high) = one.sort_key, other.sort_key
    can_be_before, can_be_otherwise = first < high, last >= low
    assert (one.before(other) is Ternary.UNKNOWN) == (can_be_before and can_be_otherwise)


@given(partial_dates(), partial_dates())
def test_what_lies_before_does_not_overlap(one: PartialDate, other: PartialDate) -> None:
    if one.before(other) is Ternary.YES:
        assert other.before(one) is Ternary.NO
        assert not one.overlaps(other)


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2025", "2025-01-01", "2025-12-31", DatePrecision.YEAR),
        ("2024-02", "2024-02-01", "2024-02-29", DatePrecision.MONTH),
        ("2025-06-12", "2025-06-12", "2025-06-12", DatePrecision.DAY),
        ("2025-33", "2025-01-01", "2025-03-31", DatePrecision.QUARTER),
        ("2025-36", "2025-10-01", "2025-12-31", DatePrecision.QUARTER),
        ("2025-41", "2025-07-01", "2025-12-31", DatePrecision.HALF),
        ("2025-21", "2025-03-01", "2025-05-31", DatePrecision.SEASON),
        ("2025-24", "2025-12-01", "2026-02-28", DatePrecision.SEASON),
        ("199X", "1990-01-01", "1999-12-31", DatePrecision.DECADE),
        ("9999", "9999-01-01", "9999-12-31", DatePrecision.YEAR),
    ],
)
def test_edtf_codes(text: str, first: str, last: str, precision: DatePrecision) -> None:
    date = PartialDate.from_edtf(text)
    assert (str(date.earliest), str(date.latest), date.precision) == (first, last, precision)


def test_open_stretches_know_what_they_can() -> None:
    until = PartialDate.from_edtf("../2025-06-12")
    since = PartialDate.from_edtf("2025-06-13/..")
    assert until.before(since) is Ternary.YES
    assert since.before(until) is Ternary.NO
    assert dt.date(2000, 1, 1) in until
    assert dt.date(2000, 1, 1) not in since
    assert since.known_day is None


def test_a_doubtful_day_is_no_known_day() -> None:
    assert PartialDate.from_edtf("2025-06-12").known_day == dt.date(2025, 6, 12)
    assert PartialDate.from_edtf("2025-06-12?").known_day is None


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: PartialDate.month(2025, 13), InvalidValueError, "1 to 12"),
        (lambda: PartialDate.quarter(2025, 0), InvalidValueError, "1 to 4"),
        (lambda: PartialDate.year(0), InvalidValueError, "1 to 9999"),
        (lambda: PartialDate.decade(1995), InvalidValueError, "decade"),
        (lambda: PartialDate.between(None, None), InvalidValueError, "at least one day"),
        (
            lambda: PartialDate.between(dt.date(2025, 2, 1), dt.date(2025, 1, 1)),
            InvalidValueError,
            "in order",
        ),
        (lambda: PartialDate("2025", None), InvalidTypeError, r"PartialDate\.earliest"),  # type: ignore[arg-type]  # what this test is about
        (lambda: PartialDate.from_edtf("2025-02-30"), ParseError, "calendar"),
        (lambda: PartialDate.from_edtf("2025-50"), ParseError, "month"),
        (lambda: PartialDate.from_edtf("gestern"), ParseError, "EDTF"),
    ],
)
def test_what_is_no_date_says_why(
    make: Callable[[], object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        make()


def test_a_ternary_has_no_truth_value() -> None:
    with pytest.raises(TypeError, match="no truth value"):
        bool(Ternary.UNKNOWN)
    assert ~Ternary.YES is Ternary.NO
    assert ~Ternary.UNKNOWN is Ternary.UNKNOWN
