"""How documents write the types that they do not write field by field as Python does.

A figure and an interval name their unit once, so that no document can mix two of them. Percent and
percentage points have different names for their number, so that neither passes for the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import cast

import attrs

from dealwert.errors import InvalidValueError
from dealwert.model import Attribution, Evidence, Modality, Polarity, Span
from dealwert.quantities import (
    Figure,
    Hedge,
    Interval,
    Money,
    Percent,
    PercentagePoints,
    Quantity,
)

__all__ = ["FORMS", "UNITS", "EvidenceForm", "FigureForm", "IntervalForm", "NamedSpan"]

UNITS: Mapping[type, str] = {
    Percent: "percent",
    PercentagePoints: "percentage_points",
    # Of heads, of users, or the ratio of two quantities.
    Fraction: "number",
}
"""The units that are no currency."""

_MAKERS = {unit: kind for kind, unit in UNITS.items()}


def _number(value: Quantity | Fraction | None) -> Fraction | None:
    if value is None or isinstance(value, Fraction):
        return value
    return value.points if isinstance(value, (Percent, PercentagePoints)) else value.magnitude


def _unit(sample: Quantity | Fraction) -> str:
    return sample.currency if isinstance(sample, Money) else UNITS[type(sample)]


class _Measured:
    """What figures and intervals share: numbers of one unit."""

    __slots__ = ()

    unit: str

    def _sized(self, number: Fraction | None) -> Quantity | Fraction | None:
        if number is None:
            return None
        maker = _MAKERS.get(self.unit)
        return Money(number, self.unit) if maker is None else maker(number)

    def _require(self, quantity: type | None) -> None:
        accepted = "an ISO 4217 code" if quantity is Money else UNITS.get(quantity or object)
        if accepted and _MAKERS.get(self.unit, Money) is not quantity:
            raise InvalidValueError("unit", self.unit, accepted)


@attrs.frozen
class FigureForm(_Measured):
    """A figure, its numbers in its unit.

    Args:
        unit: The currency (ISO 4217, ``XXX`` where it is not known), or ``percent``,
            ``percentage_points`` or ``number``.
        low: The lower number that is said.
        high: The upper number that is said.
        hedge: How the wording limits the number.
        resolution: The place of the last written digit.
        high_resolution: The same for ``high`` where that is another number with another place.
        sharp: Whether the zeros at the end are meant.
        approximate: Whether the ends of a range or of a limit are themselves hedged.
        cancellable: Whether the text may go on to say more than an ``at_most``.
    """

    unit: str
    low: Fraction | None
    high: Fraction | None
    hedge: Hedge = Hedge.NONE
    resolution: Fraction | None = None
    high_resolution: Fraction | None = None
    sharp: bool = False
    approximate: bool = False
    cancellable: bool = False

    @classmethod
    def of(cls, figure: Figure[Money]) -> FigureForm:
        """Return the form of a figure, of whatever quantity."""
        return cls(
            _unit(figure.sample),
            _number(figure.low),
            _number(figure.high),
            figure.hedge,
            _number(figure.resolution),
            _number(figure.high_resolution),
            figure.sharp,
            figure.approximate,
            figure.cancellable,
        )

    def value(self, quantity: type | None) -> Figure[Money]:
        """Return the figure.

        Raises:
            InvalidValueError: For a unit of another quantity, or numbers that no figure has.
        """
        self._require(quantity)
        low, high, step, high_step = (
            cast("Money | None", self._sized(number))
            for number in (self.low, self.high, self.resolution, self.high_resolution)
        )
        return Figure(
            low,
            high,
            self.hedge,
            resolution=step,
            high_resolution=high_step,
            sharp=self.sharp,
            approximate=self.approximate,
            cancellable=self.cancellable,
        )


@attrs.frozen
class IntervalForm(_Measured):
    """An interval, its ends in its unit.

    Args:
        unit: The currency (ISO 4217), or ``percent``, ``percentage_points`` or ``number``.
        low: The lower end.
        high: The upper end.
        low_open: Whether the lower end itself is left out.
        high_open: Whether the upper end itself is left out.
    """

    unit: str
    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    @classmethod
    def of(cls, interval: Interval[Money]) -> IntervalForm:
        """Return the form of an interval, of whatever quantity."""
        return cls(
            _unit(interval.sample),
            _number(interval.low),
            _number(interval.high),
            interval.low_open,
            interval.high_open,
        )

    def value(self, quantity: type | None) -> Interval[Money]:
        """Return the interval.

        Raises:
            InvalidValueError: For a unit of another quantity, or ends out of order.
        """
        self._require(quantity)
        low, high = (cast("Money | None", self._sized(end)) for end in (self.low, self.high))
        return Interval(low, high, self.low_open, self.high_open)


@attrs.frozen
class PercentForm:
    """A percentage.

    Args:
        percent: The number before the percent sign.
    """

    percent: Fraction

    @classmethod
    def of(cls, percent: Percent) -> PercentForm:
        """Return the form of a percentage."""
        return cls(percent.points)

    def value(self, _: type | None) -> Percent:
        """Return the percentage."""
        return Percent(self.percent)


@attrs.frozen
class PercentagePointsForm:
    """A distance between two percentages.

    Args:
        percentage_points: The number of points.
    """

    percentage_points: Fraction

    @classmethod
    def of(cls, points: PercentagePoints) -> PercentagePointsForm:
        """Return the form of percentage points."""
        return cls(points.points)

    def value(self, _: type | None) -> PercentagePoints:
        """Return the percentage points."""
        return PercentagePoints(self.percentage_points)


@attrs.frozen
class NamedSpan:
    """The place that gives one field.

    Args:
        name: The name of the field.
        span: The place.
    """

    name: str
    span: Span


@attrs.frozen
class EvidenceForm:
    """What in a text says a fact.

    Args:
        spans: The places that say it, in the order of the text, at least one.
        fields: For single fields of the fact, the place that gives the field.
        attribution: Who says it, where the text tells.
        polarity: Whether it says so, or denies it.
        modality: How firmly it says so.
    """

    spans: tuple[Span, ...]
    fields: tuple[NamedSpan, ...] = ()
    attribution: Attribution | None = None
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ASSERTED

    @classmethod
    def of(cls, evidence: Evidence) -> EvidenceForm:
        """Return the form of evidence, its fields in the order of the alphabet."""
        return cls(
            evidence.spans,
            tuple(NamedSpan(name, span) for name, span in sorted(evidence.fields.items())),
            evidence.attribution,
            evidence.polarity,
            evidence.modality,
        )

    def value(self, _: type | None) -> Evidence:
        """Return the evidence.

        Raises:
            InvalidValueError: For a field that is named twice, or spans out of order.
        """
        fields = {named.name: named.span for named in self.fields}
        if len(fields) < len(self.fields):
            names = [named.name for named in self.fields]
            raise InvalidValueError("Evidence.fields", names, "each name once")
        return Evidence(
            self.spans,
            fields=fields,
            attribution=self.attribution,
            polarity=self.polarity,
            modality=self.modality,
        )


FORMS: Mapping[type, type[attrs.AttrsInstance]] = {
    Figure: FigureForm,
    Interval: IntervalForm,
    Percent: PercentForm,
    PercentagePoints: PercentagePointsForm,
    Evidence: EvidenceForm,
}
"""The types with a form of their own, and the form."""
