"""Quantities in four digits: rounded to the side that was asked for, and never to the other."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert.quantities import Interval, Money, Percent, PercentagePoints, Quantity
from dealwert.show.measure import interval_words, quantity_words


def _number(text: str) -> Fraction:
    return Fraction(text.partition(" ")[0].replace(",", ""))


@given(st.fractions(min_value=-(10**6), max_value=10**6))
def test_rounding_down_is_not_above_and_rounding_up_not_below(number: Fraction) -> None:
    points = PercentagePoints(number)
    assert _number(quantity_words(points, up=False)) <= number
    assert _number(quantity_words(points, up=True)) >= number


@given(st.fractions(min_value=1, max_value=10**6))
def test_four_digits_are_right_to_one_part_in_a_thousand(number: Fraction) -> None:
    shown = _number(quantity_words(PercentagePoints(number)))
    assert abs(shown - number) <= number / 1000


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Money(14_300_000_000, "USD"), "14.3 bn USD"),
        (Money(1_200_000, "EUR"), "1.2 m EUR"),
        (Money(-950, "CHF"), "-950 CHF"),
        (Money(0, "EUR"), "0 EUR"),
        (Money(12_345, "EUR"), "12,345 EUR"),
        (Percent.of(1, 3), "33.33 %"),
        (PercentagePoints(Fraction(1, 2)), "0.5 pp"),
    ],
)
def test_examples(value: Quantity, words: str) -> None:
    assert quantity_words(value) == words


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (Interval(Percent(10), Percent(20)), "10 % to 20 %"),
        (Interval(Percent(10), Percent(10)), "10 %"),
        (Interval(None, Percent(20)), "20 % or less"),
        (Interval(None, Percent(20), high_open=True), "less than 20 %"),
        (Interval(Percent(20), None), "20 % or more"),
        (Interval(Percent(20), None, low_open=True), "more than 20 %"),
    ],
)
def test_intervals(interval: Interval[Percent], words: str) -> None:
    assert interval_words(interval) == words
