"""Two figures of one thing compared: what the wordings admit, and what readers expect."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import cast

import attrs

from dealwert.errors import DealwertError
from dealwert.quantities import (
    Figure,
    Hedge,
    Interval,
    Money,
    Percent,
    Q,
    Reading,
    like,
    magnitude_of,
)
from dealwert.valuation.check import (
    AnyFigure,
    AnyInterval,
    Check,
    CheckName,
    CheckOutcome,
    Doubt,
    Strength,
)

__all__ = ["Comparison", "Formula", "Table", "compared", "decided"]

Table = Mapping[Hedge, Reading]
"""A convention of what wordings admit."""

Formula = Callable[..., AnyInterval]
"""What follows from the intervals of some statements."""

_CONVENTIONAL = frozenset({Hedge.APPROX, Hedge.JUST_BELOW, Hedge.JUST_ABOVE})
"""Hedges whose reach is a convention, with no word of the text to hold on to."""


@attrs.frozen
class Comparison:
    """What to compare, by which formula, and what would excuse a contradiction.

    Args:
        name: What is compared.
        inputs: The figures that the formula takes, in its order, by the names of their fields.
        claim: The name of the field that states the value, and its figure.
        formula: What follows from the inputs' intervals.
        other_formula: What would follow on another basis that the text leaves open.
        excuse: Why a contradiction is none for certain.
        doubt: Why even an agreement is not certain.
    """

    name: CheckName
    inputs: tuple[tuple[str, AnyFigure], ...]
    claim: tuple[str, AnyFigure]
    formula: Formula
    other_formula: Formula | None = None
    excuse: Doubt | None = None
    doubt: Doubt | None = None


def compared(
    what: Comparison,
    table: Table,
    *,
    sharpened: tuple[tuple[str, AnyInterval], ...] = (),
    conflict: tuple[str, ...] = (),
) -> Check | None:
    """Return the check, ``None`` where a figure is vague or the formula has no answer."""
    figures = [figure for _, figure in what.inputs]
    claim = what.claim[1]
    hard, soft = _read(figures, claim, _hard(table)), _read(figures, claim, _soft(table))
    if hard is None or soft is None:
        return None
    implied, expected = _answer(what.formula, hard[0]), _answer(what.formula, soft[0])
    if implied is None or expected is None:
        return None
    outcome, doubt = decided((implied, expected), (hard[1], soft[1]))
    if what.doubt is not None:
        doubt = what.doubt
    elif outcome is not CheckOutcome.CONSISTENT:
        doubt = _excuse(what, (hard, soft), table) or doubt
    if doubt is not None:
        outcome = CheckOutcome.UNDECIDED
    overlap = _both(implied, hard[1])
    return Check(
        what.name,
        outcome,
        hard[1],
        implied,
        _point(what.formula, figures),
        overlap,
        _strength(implied, hard[1], overlap),
        doubt,
        what.inputs,
        claim,
        sharpened=sharpened,
        conflict=conflict if outcome is CheckOutcome.INCONSISTENT else (),
    )


def decided(
    implied: tuple[AnyInterval, AnyInterval], stated: tuple[AnyInterval, AnyInterval]
) -> tuple[CheckOutcome, Doubt | None]:
    """Return what comes of comparing hard with hard and expected with expected intervals."""
    if _both(implied[1], stated[1]) is not None:
        return CheckOutcome.CONSISTENT, None
    if _both(implied[0], stated[0]) is not None:
        return CheckOutcome.UNDECIDED, Doubt.UNEXPECTED
    return CheckOutcome.INCONSISTENT, None


def _excuse(what: Comparison, read: tuple[_Read, _Read], table: Table) -> Doubt | None:
    """Return what may explain that what readers expect does not meet, ``None`` where nothing does.

    Another basis explains it best, if what readers expect meets on that.
    """
    (hard, soft), figures = read, [figure for _, figure in what.inputs]
    if what.other_formula is not None and _meets(what.other_formula, soft):
        return Doubt.BASIS
    if _meets(what.formula, hard):
        return None
    if what.other_formula is not None and _meets(what.other_formula, hard):
        return Doubt.BASIS
    if any(figure.cancellable for figure in (*figures, what.claim[1])):
        return Doubt.UP_TO
    if _meets(what.formula, _read(figures, what.claim[1], _generous(table))):
        return Doubt.HEDGE_WIDTH
    return what.excuse


_Read = tuple[list[AnyInterval], AnyInterval]
"""What the inputs admit, and the claim."""


def _meets(formula: Formula, read: _Read | None) -> bool:
    implied = None if read is None else _answer(formula, read[0])
    return read is not None and implied is not None and _both(implied, read[1]) is not None


_Reader = Callable[[AnyFigure], AnyInterval | None]


def _read(figures: Sequence[AnyFigure], claim: AnyFigure, reader: _Reader) -> _Read | None:
    found = [reader(figure) for figure in (*figures, claim)]
    admitted = [interval for interval in found if interval is not None]
    return (admitted[:-1], admitted[-1]) if len(admitted) == len(found) else None


def _hard(table: Table) -> _Reader:
    return lambda figure: figure.interval(table)


def _soft(table: Table) -> _Reader:
    return lambda figure: figure.expected(table)


def _generous(table: Table) -> _Reader:
    return lambda figure: _doubled(cast("Figure[Money]", figure), table)


def _doubled(figure: Figure[Q], table: Table) -> Interval[Q] | None:
    """Return the hard interval of a figure, twice as wide where its width is a convention."""
    hard, stated = figure.interval(table), figure.stated
    if hard is None or stated is None or figure.hedge not in _CONVENTIONAL:
        return hard
    middle = magnitude_of(stated)
    low, high = (
        None if end is None else like(end, 2 * magnitude_of(end) - middle)
        for end in (hard.low, hard.high)
    )
    return Interval(low, high, hard.low_open, hard.high_open)


def _answer(formula: Formula, intervals: Sequence[AnyInterval]) -> AnyInterval | None:
    try:
        return formula(*intervals)
    except DealwertError:  # two currencies, say, or a stake of nothing: there is nothing to compare
        return None


def _both(one: AnyInterval, other: AnyInterval) -> AnyInterval | None:
    try:
        return cast("Interval[Money]", one) & cast("Interval[Money]", other)
    except DealwertError:
        return None


def _strength(
    implied: AnyInterval, stated: AnyInterval, overlap: AnyInterval | None
) -> Strength | None:
    if overlap is None:
        return None
    within = cast("Interval[Money]", implied).is_within(cast("Interval[Money]", stated))
    return Strength.ENTAILED if within else Strength.COMPATIBLE


def _point(formula: Formula, figures: Sequence[AnyFigure]) -> Money | Percent | Fraction | None:
    numbers = [cast("Figure[Money]", figure).stated for figure in figures]
    points = [Interval.point(number) for number in numbers if number is not None]
    if len(points) < len(numbers):
        return None
    answer = _answer(formula, cast("list[AnyInterval]", points))
    return answer.low if answer is not None and answer.is_point else None
