"""Dates of German texts: laws first, then a table of wordings, then what is refused."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import ParseError, parse_date
from dealwert.errors import InvalidTypeError
from dealwert.german.dates import find_dates

PUBLISHED = dt.date(2025, 6, 12)
"""A Thursday."""

MONTH_NAMES = (
    "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember".split("|")
)
DAYS = st.dates(min_value=dt.date(1500, 1, 1), max_value=dt.date(2199, 12, 31))
REFERENCES = st.dates(min_value=dt.date(1600, 1, 1), max_value=dt.date(2100, 12, 31))


@given(DAYS)
def test_every_way_to_write_a_day_names_that_day(day: dt.date) -> None:
    name = MONTH_NAMES[day.month - 1]
    for text in (
        f"{day.day}. {name} {day.year}",
        f"am {day.day}.{name} {day.year}",
        f"{day.day}. {name[:3]}. {day.year}",
        f"{day.day}.{name[:3]}.{day.year}",
        f"{day:%d.%m.}{day.year}",
        f"{day.day}. {day.month}. {day.year}",
        f"{day.year:04}-{day:%m-%d}",
    ):
        date = parse_date(text)
        assert (date.earliest, date.latest) == (day, day), text


@given(DAYS)
def test_months_quarters_halves_and_years_hold_their_days(day: dt.date) -> None:
    quarter = (day.month + 2) // 3
    for text in (
        f"im {MONTH_NAMES[day.month - 1]} {day.year}",
        f"im {quarter}. Quartal {day.year}",
        f"Q{quarter} {day.year}",
        f"im {1 if day.month < 7 else 2}. Halbjahr {day.year}",
        f"im Jahr {day.year}",
        f"seit {day.year}",
    ):
        date = parse_date(text)
        assert date.earliest is not None and date.latest is not None
        assert date.earliest <= day <= date.latest, text


@given(DAYS, REFERENCES)
def test_a_full_date_does_not_depend_on_the_reference(day: dt.date, reference: dt.date) -> None:
    text = f"{day.day}. {MONTH_NAMES[day.month - 1]} {day.year}"
    assert parse_date(text, reference=reference) == parse_date(text)


@given(REFERENCES, st.sampled_from("Montag Dienstag Mittwoch Donnerstag Freitag".split()))
def test_a_weekday_is_within_the_week_before(reference: dt.date, name: str) -> None:
    day = parse_date(f"am {name}", reference=reference).earliest
    assert day is not None
    assert 0 <= (reference - day).days < 7
    assert day.weekday() == ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"].index(name)


@given(REFERENCES, st.integers(1, 12))
def test_a_month_without_a_year_is_the_nearest_one(reference: dt.date, month: int) -> None:
    date = parse_date(f"im {MONTH_NAMES[month - 1]}", reference=reference)
    assert date.earliest is not None
    assert date.earliest.month == month
    middle = date.earliest.replace(day=15)
    assert abs((middle - reference).days) <= 184


@given(DAYS, st.sampled_from(["Er kam am ", "Seit dem ", "Vertrag bis "]))
def test_running_text_says_where_the_date_stands(day: dt.date, lead: str) -> None:
    written = f"{day.day}. {MONTH_NAMES[day.month - 1]} {day.year}"
    text = f"{lead}{written} im Amt."
    (mention,) = find_dates(text)
    assert (mention.text, text[mention.start : mention.end]) == (written, written)
    assert mention.date == parse_date(written)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("12. Jänner 2025", "2025-01-12"),
        ("3. Feber 1999", "1999-02-03"),
        ("per 1.1.2026", "2026-01-01"),
        ("zum 31.12.24", "2024-12-31"),
        ("12.06.71", "1971-06-12"),
        ("im ersten Quartal 2025", "2025-33"),
        ("viertes Quartal des Jahres 2024", "2024-36"),
        ("im letzten Quartal 2024", "2024-36"),
        ("Q2/2023", "2023-34"),
        ("im zweiten Halbjahr 2024", "2024-41"),
        ("erste Jahreshälfte 2024", "2024-40"),
        ("im Frühjahr 2024", "2024-21"),
        ("Herbst 2023", "2023-23"),
        ("in den 1990er-Jahren", "199X"),
        ("im Jahre 1873", "1873"),
        ("Ende 2025", "2025-09-01/2025-12-31~"),
        ("bis Ende 2025", "2025-09-01/2025-12-31~"),
        ("bis Jahresende 2025", "2025-09-01/2025-12-31~"),
        ("Anfang Mai 2025", "2025-05-01/2025-05-10~"),
        ("spätestens bis Mitte Juni 2025", "2025-06-11/2025-06-20~"),
    ],
)
def test_wordings(text: str, edtf: str) -> None:
    assert str(parse_date(text)) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("heute", "2025-06-12"),
        ("gestern", "2025-06-11"),
        ("am Montag", "2025-06-09"),
        ("am Donnerstag", "2025-06-12"),
        ("vergangenen Donnerstag", "2025-06-05"),
        ("am kommenden Montag", "2025-06-16"),
        ("im September", "2025-09"),
        ("im vergangenen September", "2024-09"),
        ("im kommenden Jänner", "2026-01"),
        ("am 3. Mai", "2025-05-03"),
        ("am 28. Dezember", "2024-12-28"),
        ("vergangenes Jahr", "2024"),
        ("im Vorjahr", "2024"),
        ("heuer", "2025"),
        ("übernächstes Jahr", "2027"),
        ("im vorigen Quartal", "2025-33"),
        ("im nächsten Monat", "2025-07"),
        ("vergangene Woche", "2025-06-02/2025-06-08"),
        ("mit sofortiger Wirkung", "2025-06-12"),
        ("zum Jahreswechsel", "2025-09-01/2025-12-31~"),
    ],
)
def test_wordings_that_count_from_the_day_of_publication(text: str, edtf: str) -> None:
    assert str(parse_date(text, reference=PUBLISHED)) == edtf
    with pytest.raises(ParseError, match="this date is relative: pass reference="):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("bald", 0),
        ("am 31. Februar 2025", 3),
        ("32.01.2025", 0),
        ("Juni 2025 oder so", 10),
        ("im Jahr", 3),
        ("2025 Euro", 0),
    ],
)
def test_no_date_is_refused_where_it_goes_wrong(text: str, position: int) -> None:
    with pytest.raises(ParseError) as raised:
        parse_date(text, reference=PUBLISHED)
    assert raised.value.position == position


def test_a_reference_is_a_day() -> None:
    with pytest.raises(InvalidTypeError, match="reference"):
        parse_date("heute", reference=dt.datetime(2025, 6, 12, tzinfo=dt.UTC))
