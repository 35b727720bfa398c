"""A figure found in running text, and what was left out and why."""

from __future__ import annotations

import attrs

from dealwert.invariants import instance_of
from dealwert.quantities import Figure, Money, Percent, PercentagePoints, Quantity

__all__ = ["AnyFigure", "Mention", "Skipped", "kind_of"]

AnyFigure = Figure[Money] | Figure[Percent] | Figure[PercentagePoints]
"""A figure of money, percent or percentage points: which one, its sample tells."""

_KINDS: dict[type[Quantity], str] = {
    Money: "money",
    Percent: "percent",
    PercentagePoints: "percentage_point",
}


def kind_of(figure: AnyFigure) -> str:
    """Return ``"money"``, ``"percent"`` or ``"percentage_point"``."""
    return _KINDS[type(figure.sample)]


@attrs.frozen
class Mention:
    """A reported figure in running text.

    Args:
        start: Index of the first character, hedge word included, in Unicode code points.
        end: Index behind the last character, unit included.
        text: What stands there.
        figure: What it says.

    Example:
        >>> from dealwert import scan
        >>> mention = next(scan("Der Umsatz stieg um rund 3,5 Prozent."))
        >>> mention.text, mention.kind, str(mention.figure)
        ('rund 3,5 Prozent', 'percent', 'approx 3.5 %')
    """

    start: int = attrs.field(validator=instance_of(int))
    end: int = attrs.field(validator=instance_of(int))
    text: str = attrs.field(validator=instance_of(str))
    figure: AnyFigure = attrs.field(validator=instance_of(Figure))

    @property
    def kind(self) -> str:
        """``"money"``, ``"percent"`` or ``"percentage_point"``."""
        return kind_of(self.figure)


@attrs.frozen
class Skipped:
    """An amount that was seen and left out, since the text does not say enough.

    Args:
        start: Index of the first character.
        end: Index behind the last character.
        text: What stands there.
        reason: What is missing.
    """

    start: int = attrs.field(validator=instance_of(int))
    end: int = attrs.field(validator=instance_of(int))
    text: str = attrs.field(validator=instance_of(str))
    reason: str = attrs.field(validator=instance_of(str))
