from __future__ import annotations

import pickle
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given

from dealwert import InvalidTypeError, InvalidValueError, Money, Percent
from dealwert.quantities import STANDARD, Figure, Hedge, Interval, Reading, Width
from dealwert.quantities.reading import Step
from dealwert.testing import figures, money_figures


@given(figures())
def test_what_is_expected_is_also_admitted(figure: Figure[Money] | Figure[Percent]) -> None:
    hard, soft = figure.interval(), figure.expected()
    assert hard is not None
    assert soft is not None
    assert soft.is_within(hard)  # type: ignore[arg-type]  # two intervals of one figure


@given(money_figures())
def test_an_unhedged_number_is_admitted(figure: Figure[Money]) -> None:
    admitted = figure.interval()
    assert admitted is not None
    if figure.nominal is not None and figure.hedge in {Hedge.NONE, Hedge.APPROX, Hedge.JUST_ABOVE}:
        assert figure.nominal in admitted
    if figure.hedge in {Hedge.ABOVE, Hedge.BELOW, Hedge.JUST_BELOW}:
        assert figure.stated is not None
        assert figure.stated not in admitted


@given(figures())
def test_figures_survive_pickling(figure: Figure[Money] | Figure[Percent]) -> None:
    assert pickle.loads(pickle.dumps(figure)) == figure
    assert hash(pickle.loads(pickle.dumps(figure))) == hash(figure)


BN = Money(10**9, "USD")


def _bn(
    low: str | None, high: str | None, *, low_open: bool = False, high_open: bool = False
) -> Interval[Money]:
    ends = [None if end is None else BN * Fraction(end) for end in (low, high)]
    return Interval(ends[0], ends[1], low_open, high_open)


def _figure(
    number: str, hedge: Hedge = Hedge.NONE, *, step: str = "1", sharp: bool = False
) -> Figure[Money]:
    value = BN * Fraction(number)
    low = None if hedge in {Hedge.BELOW, Hedge.AT_MOST} else value
    high = None if hedge in {Hedge.ABOVE, Hedge.AT_LEAST} else value
    return Figure(low, high, hedge, resolution=BN * Fraction(step), sharp=sharp)


@pytest.mark.parametrize(
    ("figure", "expected", "hard"),
    [
        (_figure("29.2", step="1/10"), _bn("29.15", "29.25"), _bn("29.15", "29.25")),
        (_figure("30"), _bn("29.5", "30.5"), _bn("25", "35")),
        (_figure("29"), _bn("28.5", "29.5"), _bn("28.5", "29.5")),
        (_figure("30", sharp=True), _bn("29.5", "30.5"), _bn("29.5", "30.5")),
        (_figure("30", Hedge.APPROX), _bn("29", "31"), _bn("25", "35")),
        (
            _figure("30", Hedge.JUST_BELOW),
            _bn("29", "30", high_open=True),
            _bn("25", "30", high_open=True),
        ),
        (_figure("30", Hedge.JUST_ABOVE), _bn("30", "31"), _bn("30", "35")),
        (
            _figure("29", Hedge.ABOVE),
            _bn("29", "30", low_open=True),
            _bn("29", None, low_open=True),
        ),
        (
            _figure("30", Hedge.BELOW),
            _bn("20", "30", high_open=True),
            _bn("0", "30", high_open=True),
        ),
        (_figure("30", Hedge.AT_LEAST), _bn("30", None), _bn("30", None)),
        (_figure("30", Hedge.AT_MOST), _bn("0", "30"), _bn("0", "30")),
        (
            _figure("1", Hedge.JUST_BELOW),
            _bn("0.9", "1", high_open=True),
            _bn("0.5", "1", high_open=True),
        ),
        (_figure("2.2", Hedge.APPROX, step="1/10"), _bn("2.1", "2.3"), _bn("2.1", "2.3")),
        (
            Figure(BN * 10, BN * 15, Hedge.RANGE, resolution=BN),
            _bn("10", "15"),
            _bn("9.5", "15.5"),
        ),
        (
            Figure(BN * 10, BN * 100, Hedge.VAGUE, resolution=BN),
            _bn("10", "100", high_open=True),
            _bn("10", "100", high_open=True),
        ),
    ],
)
def test_what_a_wording_admits(
    figure: Figure[Money], expected: Interval[Money], hard: Interval[Money]
) -> None:
    assert figure.expected() == expected
    assert figure.interval() == hard


def test_the_convention_can_be_replaced() -> None:
    strict = {**STANDARD, Hedge.NONE: Reading(*[Width(Step.NOTHING, Step.NOTHING)] * 2)}
    assert _figure("30").interval(strict) == _bn("30", "30")


def test_a_little_less_than_a_loss_is_nearer_to_zero() -> None:
    loss = Figure(Percent(-30), Percent(-30), Hedge.JUST_BELOW, resolution=Percent(1))
    assert loss.expected() == Interval(Percent(-30), Percent(-29), low_open=True)


def test_a_vague_figure_without_numbers_limits_nothing() -> None:
    vague: Figure[Money] = Figure(None, None, Hedge.VAGUE, resolution=BN)
    assert vague.interval() is None
    assert vague.sample == BN
    assert str(vague) == "vague of 1000000000 USD"


def test_the_place_of_the_last_digit_is_worked_out_where_it_is_not_given() -> None:
    assert Figure(BN * 30, BN * 30).resolution == BN * 10
    assert Figure(Percent.of(1, 3), Percent.of(1, 3)).resolution == Percent(10)


def test_an_exact_figure_admits_one_value() -> None:
    assert Figure.exactly(BN).interval() == Interval.point(BN)


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: Figure(BN, None, Hedge.NONE), InvalidValueError, "two numbers"),
        (lambda: Figure(BN, BN, Hedge.ABOVE), InvalidValueError, "a low number only"),
        (lambda: Figure(BN, BN, Hedge.AT_MOST), InvalidValueError, "a high number only"),
        (lambda: Figure(BN, BN * 2), InvalidValueError, "the same number twice"),
        (lambda: Figure(BN, BN, Hedge.RANGE), InvalidValueError, "below the high one"),
        (lambda: Figure(None, None, Hedge.VAGUE), InvalidValueError, "the scale"),
        (lambda: Figure(1, 1), InvalidTypeError, r"Figure\.low"),  # type: ignore[arg-type]  # what this test is about
        (lambda: Figure(BN, Percent(1), Hedge.RANGE), InvalidTypeError, "Money"),
        (lambda: Figure(BN, BN, approximate=True), InvalidValueError, "range or a limit"),
        (lambda: Figure(BN, BN, cancellable=True), InvalidValueError, "AT_MOST"),
        (lambda: Figure(BN, BN, resolution=-BN), InvalidValueError, "0 or more"),
        (lambda: Figure(BN, BN, high_resolution=BN), InvalidValueError, "no second number"),
        (lambda: Figure(BN, BN, "roughly"), ValueError, "roughly"),
    ],
)
def test_what_cannot_be_built_says_why(
    make: Callable[[], object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        make()
