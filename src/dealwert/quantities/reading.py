"""What a reported figure admits: the table of widths, which a caller may replace.

The widths are a convention, not measured semantics of German. They follow Krifka (2007) for round
numbers, Williams and Power (2013) for hedges before round and non-round numbers, Cummins, Sauerland
and Solt (2012) for the upper bound that "more than n" suggests, and Geurts and Nouwen (2007) for
"at least", which suggests none.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from types import MappingProxyType

import attrs

from dealwert.invariants import Choice

__all__ = ["STANDARD", "Hedge", "Reading", "Step", "Width"]


class Hedge(Choice):
    """How a text limits the number that it states."""

    NONE = "none"
    """No limit: "14,3 Milliarden Dollar"."""
    APPROX = "approx"
    """About: "rund", "etwa", "circa"."""
    JUST_BELOW = "just_below"
    """A little less: "knapp", "fast"."""
    JUST_ABOVE = "just_above"
    """A little more: "gut", "etwas mehr als"."""
    ABOVE = "above"
    """More, strictly: "über", "mehr als"."""
    BELOW = "below"
    """Less, strictly: "unter", "weniger als"."""
    AT_LEAST = "at_least"
    """This or more: "mindestens"."""
    AT_MOST = "at_most"
    """This or less: "höchstens", "bis zu"."""
    RANGE = "range"
    """Between two numbers, both named."""
    VAGUE = "vague"
    """A class of numbers at best: "ein zweistelliger Millionenbetrag"."""


class Step(enum.Enum):
    """How far an end of an interval lies from the stated number."""

    NOTHING = "nothing"
    """At the stated number itself."""
    HALF_WRITTEN = "half_written"
    """Half the place of the last written digit: 0.5 for "30"."""
    HALF_STATED = "half_stated"
    """Half the place of the last digit that is stated: 5 for "30", 0.5 for "genau 30"."""
    STATED = "stated"
    """The place of the last digit that is stated: 10 for "30"."""
    FINE = "fine"
    """One step at two significant digits, or finer where written finer: 1 for "30"."""
    COARSE = "coarse"
    """The larger of ``FINE`` and ``HALF_STATED``."""
    TO_ZERO = "to_zero"
    """At 0, for a number above 0; without end for any other."""
    ENDLESS = "endless"
    """Without end."""


@attrs.frozen
class Width:
    """How far an interval reaches below and above the stated number.

    Args:
        below: The distance of the lower end.
        above: The distance of the upper end.
        below_open: Whether the lower end itself is left out.
        above_open: Whether the upper end itself is left out.
    """

    below: Step
    above: Step
    below_open: bool = False
    above_open: bool = False


@attrs.frozen
class Reading:
    """One row of the table: what a wording admits, and what readers take from it.

    Args:
        hard: Outside of this interval the text would be wrong.
        expected: What readers take from the wording.
    """

    hard: Width
    expected: Width


STANDARD: Mapping[Hedge, Reading] = MappingProxyType(
    {
        Hedge.NONE: Reading(
            hard=Width(Step.HALF_STATED, Step.HALF_STATED),
            expected=Width(Step.HALF_WRITTEN, Step.HALF_WRITTEN),
        ),
        Hedge.APPROX: Reading(
            hard=Width(Step.COARSE, Step.COARSE),
            expected=Width(Step.FINE, Step.FINE),
        ),
        Hedge.JUST_BELOW: Reading(
            hard=Width(Step.COARSE, Step.NOTHING, above_open=True),
            expected=Width(Step.FINE, Step.NOTHING, above_open=True),
        ),
        Hedge.JUST_ABOVE: Reading(
            hard=Width(Step.NOTHING, Step.COARSE),
            expected=Width(Step.NOTHING, Step.FINE),
        ),
        Hedge.ABOVE: Reading(
            hard=Width(Step.NOTHING, Step.ENDLESS, below_open=True),
            expected=Width(Step.NOTHING, Step.STATED, below_open=True),
        ),
        Hedge.BELOW: Reading(
            hard=Width(Step.TO_ZERO, Step.NOTHING, above_open=True),
            expected=Width(Step.STATED, Step.NOTHING, above_open=True),
        ),
        Hedge.AT_LEAST: Reading(
            hard=Width(Step.NOTHING, Step.ENDLESS), expected=Width(Step.NOTHING, Step.ENDLESS)
        ),
        Hedge.AT_MOST: Reading(
            hard=Width(Step.TO_ZERO, Step.NOTHING), expected=Width(Step.TO_ZERO, Step.NOTHING)
        ),
        Hedge.RANGE: Reading(
            hard=Width(Step.HALF_WRITTEN, Step.HALF_WRITTEN),
            expected=Width(Step.NOTHING, Step.NOTHING),
        ),
        Hedge.VAGUE: Reading(
            hard=Width(Step.NOTHING, Step.NOTHING, above_open=True),
            expected=Width(Step.NOTHING, Step.NOTHING, above_open=True),
        ),
    }
)
"""The convention that :meth:`Figure.interval` and :meth:`Figure.expected` use unless told otherwise."""
