"""What the types of quantities promise: checked by mypy and pyright, never run.

An ``ignore`` on a line says that the line must not check: were it to check, the ignore would be
unused, which is an error.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true, reportUnusedExpression=false

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import assert_type

from dealwert import Figure, Interval, Money, Percent, PercentagePoints

price = Money(Decimal("14.3"), "USD")
stake = Percent(49)
rise = PercentagePoints(Fraction(1, 2))

assert_type(price + price, Money)
assert_type(price - price, Money)
assert_type(price * stake, Money)
assert_type(price * 2, Money)
assert_type(price / stake, Money)
assert_type(price / 2, Money)
assert_type(price / price, Fraction)
assert_type(Percent.of(1, 3), Percent)
assert_type(stake.ratio, Fraction)

price + stake  # type: ignore[operator]  # an amount and a share have no sum
stake + rise  # type: ignore[operator]  # a distance between shares is no share
price * 0.49  # type: ignore[operator]  # no float touches money
price < stake  # type: ignore[operator]  # nothing orders an amount and a share


def of_money(figure: Figure[Money], interval: Interval[Money]) -> None:
    assert_type(figure.low, Money | None)
    assert_type(figure.nominal, Money | None)
    assert_type(figure.interval(), Interval[Money] | None)
    assert_type(interval.low, Money | None)
    of_percent(figure)  # type: ignore[arg-type]  # an amount is no share


def of_percent(figure: Figure[Percent]) -> None:
    assert_type(figure.low, Percent | None)
