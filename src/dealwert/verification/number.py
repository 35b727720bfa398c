"""How a claimed number and a number of the text relate, and what went wrong where they differ."""

from __future__ import annotations

from fractions import Fraction

import attrs

from dealwert.quantities import (
    NO_CURRENCY,
    Figure,
    Hedge,
    Money,
    Percent,
    PercentagePoints,
    Quantity,
    decimal_of,
    like,
    magnitude_of,
)
from dealwert.verification.value import AnyFigure
from dealwert.verification.verdict import Outcome, Reason

__all__ = ["compare", "diagnose"]

_ROUNDING = Fraction(1, 100)
"""How far a claim with fewer digits may lie from the text and still be called rounded."""

_FARTHEST_SCALE = 4
"""Powers of 1000 apart that are a wrong scale: from one to a Billion."""

Finding = tuple[Outcome, Reason]


def compare(claim: AnyFigure, text: AnyFigure) -> Finding | None:
    """Return how the text bears out the claim, ``None`` where it gives another number.

    A claim without a currency agrees with any; a claim without a hedge does not agree with a
    hedged text, and the reason says what was dropped.
    """
    if not _same_unit(claim, text):
        return None
    claim = _in_unit_of(claim, text)
    if (claim.low, claim.high) == (text.low, text.high) or (
        claim.stated is not None and claim.stated == text.stated
    ):
        return _compare_hedges(claim, text)
    if claim.stated is None or claim.hedge is not Hedge.NONE:
        return None
    if text.hedge in {Hedge.RANGE, Hedge.VAGUE} and _admits(text, claim.stated):
        return Outcome.APPROXIMATE, Reason.DROPPED_HEDGE
    return _rounded(claim.stated, text)


def _same_unit(claim: AnyFigure, text: AnyFigure) -> bool:
    one, other = claim.sample, text.sample
    if isinstance(one, Money) and isinstance(other, Money):
        return NO_CURRENCY in (one.currency, other.currency) or one.currency == other.currency
    return type(one) is type(other)


def _in_unit_of(claim: AnyFigure, text: AnyFigure) -> AnyFigure:
    """Return the claim in the text's currency, where it has none of its own."""
    sample = text.sample
    if not isinstance(claim.sample, Money) or claim.sample.currency != NO_CURRENCY:
        return claim

    def moved(end: Quantity | None) -> Quantity | None:
        return None if end is None else like(sample, magnitude_of(end))

    return attrs.evolve(
        claim,
        low=moved(claim.low),
        high=moved(claim.high),
        resolution=moved(claim.resolution),
        high_resolution=moved(claim.high_resolution),
    )


def _compare_hedges(claim: AnyFigure, text: AnyFigure) -> Finding:
    if claim.hedge is text.hedge:
        return Outcome.SUPPORTED, Reason.SAME
    if claim.hedge is Hedge.NONE:
        dropped = Reason.DROPPED_UP_TO if text.hedge is Hedge.AT_MOST else Reason.DROPPED_HEDGE
        return Outcome.APPROXIMATE, dropped
    claimed, said = claim.interval(), text.interval()
    meet = None if claimed is None or said is None else claimed & said
    agrees = claimed is None or said is None or (meet is not None and not meet.is_point)
    return (Outcome.APPROXIMATE if agrees else Outcome.CONTRADICTED), Reason.OTHER_HEDGE


def _admits(text: AnyFigure, value: Quantity) -> bool:
    admitted = text.interval()  # None for a vague figure without numbers, which says nothing
    return admitted is not None and value in admitted


def _rounded(claim: Quantity, text: AnyFigure) -> Finding | None:
    if text.stated is None:
        return None
    number, exact = magnitude_of(claim), magnitude_of(text.stated)
    if not exact or abs(number - exact) > _ROUNDING * abs(exact):
        return None
    claimed, said = _digits(number, Fraction(0)), _digits(exact, Fraction(0))
    if len(claimed) >= len(said):
        return None
    return Outcome.APPROXIMATE, Reason.ROUNDED


def diagnose(claim: AnyFigure, text: AnyFigure) -> Reason | None:
    """Return what was done to the text's number to get the claim, ``None`` where nothing known."""
    one, other = claim.stated, text.stated
    if one is None or other is None:
        return _diagnose_ends(claim, text)
    if {type(one), type(other)} == {Percent, PercentagePoints}:
        return Reason.PERCENT_POINTS if _points(one) == _points(other) else None
    if type(one) is not type(other):
        return None
    number, said = magnitude_of(one), magnitude_of(other)
    if not _same_unit(claim, text):
        return Reason.WRONG_CURRENCY if number == said else None
    if not number or not said:
        return None
    if number == -said:
        return Reason.WRONG_SIGN
    if _is_scale(number / said, is_percent=isinstance(one, Percent)):
        return Reason.WRONG_SCALE
    return Reason.DIGIT if _differ_by_a_digit(abs(number), abs(said)) else None


def _diagnose_ends(claim: AnyFigure, text: AnyFigure) -> Reason | None:
    """Return what was done to both ends of a range alike."""
    if None in (claim.low, claim.high, text.low, text.high):
        return None
    found = {
        diagnose(Figure[Quantity](one, one), Figure[Quantity](other, other))
        for one, other in ((claim.low, text.low), (claim.high, text.high))
        if one != other
    }
    return found.pop() if len(found) == 1 else None


def _points(value: Quantity) -> Fraction:
    return value.points if isinstance(value, (Percent, PercentagePoints)) else magnitude_of(value)


def _is_scale(ratio: Fraction, *, is_percent: bool) -> bool:
    if is_percent:
        return ratio in {Fraction(100), Fraction(1, 100)}
    powers = range(1, _FARTHEST_SCALE + 1)
    return any(ratio in {Fraction(1000) ** n, Fraction(1000) ** -n} for n in powers)


def _differ_by_a_digit(one: Fraction, other: Fraction) -> bool:
    """Return whether one digit is changed, lost, added or moved by one place."""
    place = min(_last_place(one), _last_place(other))
    a, b = _digits(one, place), _digits(other, place)
    if len(a) == len(b):
        differing = [i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
        if len(differing) == 1:
            return True
        if len(differing) == 2:  # two neighbours that changed places
            i, j = differing
            return j == i + 1 and a[i] == b[j] and a[j] == b[i]
        return False
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return len(longer) == len(shorter) + 1 and any(
        longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer))
    )


def _last_place(number: Fraction) -> Fraction:
    exponent = decimal_of(number).normalize().as_tuple().exponent
    return Fraction(10) ** exponent if isinstance(exponent, int) else Fraction(1)


def _digits(number: Fraction, place: Fraction) -> str:
    """Return the digits down to a place; down to the last one that is not 0 for place 0."""
    unit = place or _last_place(number)
    return str(round(abs(number) / unit))
