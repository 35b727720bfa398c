from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given

from dealwert import InvalidTypeError, InvalidValueError, Percent, PercentagePoints
from dealwert.testing import percentage_points, percents


@given(percents(), percents())
def test_the_way_from_one_to_the_other_leads_there(one: Percent, other: Percent) -> None:
    assert one.shifted(one.change_to(other)) == other


@given(percents(), percents())
def test_percents_add_as_shares_of_one_whole(one: Percent, other: Percent) -> None:
    assert (one + other).ratio == one.ratio + other.ratio
    assert one + other - other == one


@given(percents(), percents())
def test_a_share_of_a_share_is_the_product(one: Percent, other: Percent) -> None:
    assert (one * other).ratio == one.ratio * other.ratio


@given(percentage_points())
def test_a_point_has_a_hundred_basis_points(points: PercentagePoints) -> None:
    assert points.basis_points == 100 * points.points
    assert points / PercentagePoints(1) == points.points


def test_a_third_is_a_third() -> None:
    assert Percent.of(1, 3) * 3 == Percent(100)
    assert str(Percent.of(1, 3)) == "33 1/3 %"
    assert repr(Percent(Decimal("9.5"))) == "Percent(Decimal('9.5'))"


def test_percent_and_points_are_two_things() -> None:
    with pytest.raises(TypeError):
        Percent(1) + PercentagePoints(1)  # type: ignore[operator]  # what this test is about
    assert Percent(1) != PercentagePoints(1)  # type: ignore[comparison-overlap]  # what this test is about
    assert str(PercentagePoints(Fraction(1, 2))) == "0.5 pp"


def test_no_part_of_nothing() -> None:
    with pytest.raises(InvalidValueError, match="other than 0"):
        Percent.of(1, 0)


@pytest.mark.parametrize("kind", [Percent, PercentagePoints])
def test_floats_make_neither(kind: type[Percent | PercentagePoints]) -> None:
    with pytest.raises(InvalidTypeError, match=r"Decimal\('0\.5'\)"):
        kind(0.5)  # type: ignore[arg-type]  # what this test is about
