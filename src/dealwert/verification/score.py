"""One number for a whole extraction, to gate a pipeline with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction

import attrs

from dealwert.invariants import instance_of
from dealwert.verification.verdict import Outcome, Verdict

__all__ = ["Score", "score"]


@attrs.frozen
class Score:
    """How much of an extraction the text bears out.

    Args:
        supported: Fields that the text says.
        approximate: Fields that it says nearly.
        contradicted: Fields that it says otherwise, and facts that disagree with themselves.
        not_found: Fields that it does not say.
        unchecked: Fields that nobody looked at; they do not count.
    """

    supported: int = attrs.field(validator=instance_of(int))
    approximate: int = attrs.field(validator=instance_of(int))
    contradicted: int = attrs.field(validator=instance_of(int))
    not_found: int = attrs.field(validator=instance_of(int))
    unchecked: int = attrs.field(validator=instance_of(int))

    @property
    def checked(self) -> int:
        """The number of fields that were checked."""
        return self.supported + self.approximate + self.contradicted + self.not_found

    @property
    def share(self) -> Fraction | None:
        """The share of the checked fields that is supported, exactly or nearly; 0 to 1.

        ``None`` where nothing was checked: an extraction without a field is not a good one.
        """
        if not self.checked:
            return None
        return Fraction(self.supported + self.approximate, self.checked)

    @property
    def passes(self) -> bool:
        """Whether something was checked, and nothing contradicted or not found."""
        return self.share == 1


def score(verdicts: Iterable[Verdict]) -> Score:
    """Return how the verdicts of an extraction add up.

    Example:
        >>> from dealwert import verify
        >>> text = "Die Nordlicht AG kauft die Hafenwerk GmbH für 12 Mio. Euro."
        >>> score(verify({"buyer": "Nordlicht AG", "price": "21 million EUR"}, text)).passes
        False
    """
    counts = Counter(verdict.outcome for verdict in verdicts)
    return Score(*(counts[outcome] for outcome in Outcome))
