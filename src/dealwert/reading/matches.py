"""Who is only the opponent of a match: "nach dem 1:7 bei X", "nach der Niederlage gegen X"."""

from __future__ import annotations

import re

from dealwert.german.lexicon.name_context import AGAINST, MATCHES, PLACED, WHEN_PLAYED

__all__ = ["is_opponent"]


def is_opponent(text: str, start: int) -> bool:
    """Return whether a score or a noun for a match stands right before a name, and the day at most between.

    Args:
        text: The text.
        start: Where the name begins.

    Example:
        >>> text = "Otto Kern ging nach dem 1:3 vom Samstag beim FC Kalvin."
        >>> is_opponent(text, text.index("FC")), is_opponent("Er ging beim FC Kalvin.", 12)
        (True, False)
        >>> text = "Mit sieben Punkten Rückstand auf Leader FC Kalvin"
        >>> is_opponent(text, text.index("FC"))
        True
    """
    before = text[max(0, start - _REACH) : start]
    rest, _, noun = before.rstrip().rpartition(" ")
    if noun[:1].isupper() and noun.lower().endswith(PLACED):
        before = f"{rest} "  # "vier Punkte Rückstand auf Leader X"
    if not before.endswith(AGAINST):
        return False
    return _MATCH.search(before) is not None


_REACH = 70
"""Characters before a name that hold a match and its day."""

_MATCH = re.compile(
    rf"(?:\d:\d|\b\w*(?:{'|'.join(MATCHES)})(?:n|en|e|s)?)"
    rf"(?: \([^()]*\))?(?: (?:{'|'.join(WHEN_PLAYED)}) \w+)?(?: \w+)?(?:{'|'.join(AGAINST)})\Z",
    re.IGNORECASE,
)
