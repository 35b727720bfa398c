from __future__ import annotations

import copy
import datetime as dt
import pickle
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import InvalidTypeError, InvalidValueError, Money, PartialDate, valuation
from dealwert.quantities import Interval
from dealwert.testing import money
from dealwert.valuation import RateTable, convert, rates_agree, read_ecb_rates

DAY = dt.date(2025, 6, 12)
TABLE = RateTable(
    "EUR",
    {
        DAY: {"USD": Decimal("1.1594"), "CHF": Decimal("0.9386")},
        dt.date(2025, 6, 13): {"USD": Decimal("1.1512")},
    },
)
codes = st.sampled_from(["EUR", "USD", "CHF"])


@given(money(), codes, codes)
def test_there_and_back_is_where_it_was(amount: Money, source: str, target: str) -> None:
    given_amount = Money(amount.exact, source)
    there = convert(given_amount, target, DAY, TABLE)
    assert convert(there, source, DAY, TABLE) == Interval.point(given_amount)


@given(codes, codes, codes)
def test_the_way_round_costs_nothing(one: str, two: str, three: str) -> None:
    rate = TABLE.rate(one, two, DAY) * TABLE.rate(two, three, DAY)
    assert rate == TABLE.rate(one, three, DAY)


@given(money(currency="USD"))
def test_the_amount_of_any_day_within_a_month_lies_within(amount: Money) -> None:
    month = convert(amount, "EUR", PartialDate.month(2025, 6), TABLE)
    for day in TABLE.quotes:
        exact = convert(amount, "EUR", day, TABLE).low
        assert exact is not None
        assert exact in month


@given(st.integers(1, 10**9), st.fractions(Fraction(1, 9), 9, max_denominator=9))
def test_amounts_at_one_rate_agree_in_either_order(amount: int, rate: Fraction) -> None:
    pairs = [
        (Money(amount * rate, "USD"), Money(amount, "EUR")),
        (Money(7, "EUR"), Money(7 * rate, "USD")),
    ]
    assert rates_agree(pairs) == Interval.point(rate)


def test_a_table_survives_copying() -> None:
    assert pickle.loads(pickle.dumps(TABLE)) == TABLE
    assert copy.deepcopy(TABLE) == TABLE
    assert repr(TABLE) == "RateTable('EUR', <2 days>)"


def test_the_base_is_worth_itself() -> None:
    assert TABLE.rate("EUR", "EUR", DAY) == 1


@pytest.mark.parametrize(
    ("quotes", "error", "message"),
    [
        ({DAY: {"USD": 1.1}}, InvalidTypeError, "a float is inexact"),
        ({DAY: {"USD": 0}}, InvalidValueError, "above 0"),
        ({"2025-06-12": {"USD": 1}}, InvalidTypeError, "datetime.date"),
    ],
)
def test_what_makes_no_table_says_why(quotes: object, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        RateTable("EUR", quotes)  # type: ignore[arg-type]  # what this test is about


HISTORY = """\
Date,USD,JPY,CYP,
2025-06-13,1.1512,166.02,N/A,
2025-06-12,1.1594,,N/A,
"""


class TestFileOfTheCentralBank:
    def test_history(self, tmp_path: Path) -> None:
        file = tmp_path / "eurofxref-hist.csv"
        file.write_text(HISTORY)
        table = read_ecb_rates(file)
        assert table.base == "EUR"
        assert table.quotes[DAY] == {"USD": Fraction("1.1594")}
        assert table.rate("EUR", "JPY", dt.date(2025, 6, 13)) == Fraction("166.02")
        assert valuation.convert(Money(1, "EUR"), "USD", DAY, table) == Interval.point(
            Money(Decimal("1.1594"), "USD")
        )

    def test_day(self, tmp_path: Path) -> None:
        file = tmp_path / "eurofxref.csv"
        file.write_text("Date, USD, JPY, \n12 June 2025, 1.1594, 166.89, \n")
        assert read_ecb_rates(str(file)).rate("EUR", "USD", DAY) == Fraction("1.1594")

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("", "header"),
            ("<html>", ":1: got"),
            ("Date,USD\n2025-06-31,1.1\n", ":2 Date: got '2025-06-31'"),
            ("Date,USD\n2025-06-12,\n2025-06-11,1;1\n", ":3 USD: got '1;1'"),
            ("Date,USD\n2025-06-11,0\n", "above 0"),
        ],
    )
    def test_what_is_none_says_where(self, tmp_path: Path, text: str, message: str) -> None:
        file = tmp_path / "rates.csv"
        file.write_text(text)
        with pytest.raises(InvalidValueError, match=message):
            read_ecb_rates(file)

    def test_a_missing_file_is_a_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            read_ecb_rates(tmp_path / "none.csv")
