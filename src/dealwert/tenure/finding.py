"""What does not go together, or not well: reported, since newspapers err and companies dare."""

from __future__ import annotations

import attrs

from dealwert.invariants import Choice, each, instance_of
from dealwert.model import Evidence, LeadershipChange
from dealwert.quantities import Ternary
from dealwert.tenure.spell import Spell

__all__ = ["Finding", "FindingKind"]


class FindingKind(Choice):
    """What is found."""

    CONTRADICTION = "contradiction"
    """Two changes cannot both be true; the one told of an earlier time was kept."""
    OVERLAP = "overlap"
    """Two persons in a seat that one has as a rule; two at the top do occur."""
    TWO_BOARDS = "two boards"
    """In the management board and the supervisory board of one company at once."""
    COOLING_OFF = "cooling-off"
    """From the management board to the supervisory board within two years."""
    LONG_TERM = "long term"
    """Appointed to the management board for more than five years."""
    MIXED_SYSTEM = "mixed system"
    """A company has a board of directors, and one of the boards of a two-tier company, too."""


@attrs.frozen
class Finding:
    """Something that does not go together.

    Args:
        kind: What.
        sentence: What is found, as an English sentence.
        spells: The times in office that it is about.
        certain: Yes, or unknown where it hangs on something that was not told.
        source: The provision, empty where it is a matter of logic.
        changes: What was told that led there.
    """

    kind: FindingKind = attrs.field(converter=FindingKind)
    sentence: str = attrs.field(validator=instance_of(str))
    spells: tuple[Spell, ...] = attrs.field(validator=each(Spell))
    certain: Ternary = attrs.field(default=Ternary.YES, validator=instance_of(Ternary))
    source: str = attrs.field(default="", validator=instance_of(str))
    changes: tuple[LeadershipChange, ...] = attrs.field(
        default=(), validator=each(LeadershipChange), repr=False
    )

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What in the texts says so, for each change that has it."""
        told = self.changes or tuple(change for spell in self.spells for change in spell.changes)
        return tuple(change.evidence for change in told if change.evidence is not None)

    def __str__(self) -> str:
        return self.sentence
