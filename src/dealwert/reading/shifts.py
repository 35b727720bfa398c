"""Where a text turns to another house, which the reader may not know: "Im X-Verlag wiederum …"."""

from __future__ import annotations

import re

from dealwert.german.lexicon.clause_words import SHIFTS, TURNS

__all__ = ["turns_away"]

_REACH = 600
"""Characters before a place in which such a sentence is looked for."""

_SHIFT = re.compile(
    rf"(?:^|[.!?\n][\"“”»«]?\s*)(?:{TURNS}) [^.!?\n]{{0,60}}?\b(?:{SHIFTS})\b", re.IGNORECASE
)


def turns_away(text: str, start: int, end: int) -> bool:
    """Return whether a sentence that begins between two places turns to another house.

    Args:
        text: The text.
        start: Where the house that was spoken of is named last.
        end: Up to where.

    Example:
        >>> turns_away("Die Werft baut. Im Nordverlag wiederum geht der Chef.", 9, 52)
        True
        >>> turns_away("Die Werft baut. Im Herbst geht der Chef.", 9, 39)
        False
    """
    return _SHIFT.search(text, max(start, end - _REACH), end) is not None
