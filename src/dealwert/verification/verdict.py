"""What a text says about one field of an extraction."""

from __future__ import annotations

import enum

import attrs

from dealwert.invariants import each, instance_of
from dealwert.model import Span

__all__ = ["Outcome", "Reason", "Verdict"]


class Outcome(enum.StrEnum):
    """Whether the text bears a claim out."""

    SUPPORTED = "supported"
    """The text says so."""
    APPROXIMATE = "approximate"
    """The text says nearly so: it hedges or rounds where the claim does not."""
    CONTRADICTED = "contradicted"
    """The text says something else."""
    NOT_FOUND = "not_found"
    """The text does not say so."""
    UNCHECKED = "unchecked"
    """Nobody looked: the field is of no kind that can be checked."""

    @property
    def is_failure(self) -> bool:
        """Whether a gate should stop here: contradicted, or not found."""
        return self in {Outcome.CONTRADICTED, Outcome.NOT_FOUND}


class Reason(enum.StrEnum):
    """Why a verdict is what it is, for a program."""

    SAME = "same"
    ROLE_NOT_CONFIRMED = "role_not_confirmed"
    """The text has the value, and does not tell in a way that can be read what it is."""
    ROUNDED = "rounded"
    DROPPED_HEDGE = "dropped_hedge"
    DROPPED_UP_TO = "dropped_up_to"
    OTHER_HEDGE = "other_hedge"
    """The claim limits the number in a way that the text does not."""
    WRONG_SCALE = "wrong_scale"
    """Off by a power of 1000: a German Billion is 10^12, an English billion 10^9."""
    WRONG_CURRENCY = "wrong_currency"
    WRONG_SIGN = "wrong_sign"
    SWAPPED_ROLES = "swapped_roles"
    """The number is in the text, as something else."""
    PERCENT_POINTS = "percent_points"
    """Percent and percentage points are mixed up."""
    DIGIT = "digit"
    """A digit is changed, lost or transposed."""
    OTHER_VALUE = "other_value"
    VALUE_NOT_IN_TEXT = "value_not_in_text"
    NAME_NOT_IN_TEXT = "name_not_in_text"
    NAME_IN_OTHER_ROLE = "name_in_other_role"
    DATE_PRECISION = "date_precision"
    """The text gives the date less, or more, exactly."""
    FIELDS_DISAGREE = "fields_disagree"
    """The fields do not agree with each other, whatever the text says."""
    UNREADABLE = "unreadable"
    """The value is of no form that can be read as what the field is."""
    UNKNOWN_FIELD = "unknown_field"
    """The name of the field tells nothing about its kind."""


@attrs.frozen
class Verdict:
    """What the text says about one field of one fact.

    Args:
        path: Where the field stands in the facts, such as ``"deals[0].price"``.
        claim: What the facts say there, as text.
        outcome: Whether the text bears it out.
        reason: Why, for a program.
        spans: Every place that the verdict rests on, in the order of the text.
        says: What the text says instead, or nearly; empty where it says nothing.

    Example:
        >>> from dealwert import verify
        >>> text = "Die Nordlicht AG kauft die Hafenwerk GmbH für 12 Mio. Euro."
        >>> print(verify({"price": "12 billion EUR"}, text)[0])
        price: 12 billion EUR: contradicted (wrong scale); the text says "12 Mio. Euro" at 46
    """

    path: str = attrs.field(validator=instance_of(str))
    claim: str = attrs.field(validator=instance_of(str))
    outcome: Outcome = attrs.field(converter=Outcome)
    reason: Reason = attrs.field(converter=Reason)
    spans: tuple[Span, ...] = attrs.field(default=(), validator=each(Span))
    says: str = attrs.field(default="", validator=instance_of(str))

    def __str__(self) -> str:
        words = self.outcome.replace("_", " ")
        reason = "" if self.reason is Reason.SAME else f" ({self.reason.replace('_', ' ')})"
        where = "".join(f" at {span.start}" for span in self.spans[:1])
        says = f'; the text says "{self.says}"{where}' if self.says else ""
        return f"{self.path}: {self.claim}: {words}{reason}{says}"
