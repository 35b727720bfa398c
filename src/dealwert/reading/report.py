"""What a text says: deals, stakes, changes of leadership, positions, parties, figures, checks."""

from __future__ import annotations

import attrs

from dealwert.german.mention import Mention
from dealwert.invariants import each, instance_of
from dealwert.model import (
    Company,
    Deal,
    LeadershipChange,
    Person,
    Position,
    Span,
    StakeTransfer,
)
from dealwert.valuation import Check

__all__ = ["Contradiction", "Report"]


@attrs.frozen
class Contradiction:
    """Two places of one text that say different things about the same fact.

    Args:
        about: The fact, in short ("Nordlicht → Weserwerft").
        field: Which field they disagree on.
        kept: The place that the report follows, the first one.
        other: The place that says something else.
    """

    about: str = attrs.field(validator=instance_of(str))
    field: str = attrs.field(validator=instance_of(str))
    kept: Span = attrs.field(validator=instance_of(Span))
    other: Span = attrs.field(validator=instance_of(Span))


@attrs.frozen(kw_only=True)
class Report:
    """What a text says; each tuple is in the order of the text.

    Args:
        deals: What is bought, sold, merged or listed.
        stake_transfers: Stakes that pass to somebody, and stakes that somebody is said to hold.
        leadership_changes: Who takes up, keeps or gives up which office.
        positions: Who holds, held or will hold which office.
        companies: The companies and other organisations that the text names.
        persons: The persons that the text names.
        mentions: Every reported figure.
        checks: Whether the deals agree with themselves, where the text allows a check.
        contradictions: Where the text disagrees with itself about a fact.

    Example:
        >>> from dealwert import read
        >>> read("").deals
        ()
    """

    deals: tuple[Deal, ...] = attrs.field(default=(), validator=each(Deal))
    stake_transfers: tuple[StakeTransfer, ...] = attrs.field(
        default=(), validator=each(StakeTransfer)
    )
    leadership_changes: tuple[LeadershipChange, ...] = attrs.field(
        default=(), validator=each(LeadershipChange)
    )
    positions: tuple[Position, ...] = attrs.field(default=(), validator=each(Position))
    companies: tuple[Company, ...] = attrs.field(default=(), validator=each(Company))
    persons: tuple[Person, ...] = attrs.field(default=(), validator=each(Person))
    mentions: tuple[Mention, ...] = attrs.field(default=(), validator=each(Mention))
    checks: tuple[Check, ...] = attrs.field(default=(), validator=each(Check))
    contradictions: tuple[Contradiction, ...] = attrs.field(
        default=(), validator=each(Contradiction)
    )

    def _repr_html_(self) -> str:
        """Return the facts as a notebook shows them."""
        from dealwert.show import to_fragment

        return to_fragment(self)
