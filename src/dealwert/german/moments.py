"""Whether a clause tells of the time before a deal or after it."""

from __future__ import annotations

import enum
import re

from dealwert.german.lexicon.holding_moments import AFTER, BEFORE, DONE_NOUNS

__all__ = ["Moment", "moment_of"]


class Moment(enum.Enum):
    """The time that a statement about a holding is about."""

    BEFORE = "before"
    AFTER = "after"


_SIDES = {"vor": Moment.BEFORE, "nach": Moment.AFTER}
_REACH = 3
"""Words between a preposition and its noun ("nach der geplanten Transaktion")."""


def moment_of(text: str, start: int, end: int) -> Moment | None:
    """Return the time that the clause around a place is about, where its words tell one.

    Args:
        text: A sentence.
        start: Where the place begins, a reported stake for example.
        end: Where it ends.

    Returns:
        ``None`` where the clause tells no time, or both: the present tense is said of either.

    Example:
        >>> said = "Verkäufer ist Brandis, der bisher 55 Prozent hält."
        >>> moment_of(said, 34, 44)
        <Moment.BEFORE: 'before'>
    """
    before = re.split(r"[,;:–(.!?](?=\s|$)", text[:start])[-1]
    after = re.split(r"[,;:–).!?](?=\s|$)", text[end:], maxsplit=1)[0]
    words = re.findall(r"[\w-]+", f"{before} {after}".lower())
    told = {Moment.BEFORE for word in words if word in BEFORE}
    told |= {Moment.AFTER for word in words if word in AFTER}
    for place, word in enumerate(words):
        if word in _SIDES and DONE_NOUNS.intersection(words[place + 1 : place + 1 + _REACH]):
            told.add(_SIDES[word])
    return told.pop() if len(told) == 1 else None
