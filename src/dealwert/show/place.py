"""Places in a text as people name them: by line and column."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left

import attrs

__all__ = ["Lines", "Place"]


@attrs.frozen
class Place:
    """A place in a text.

    Args:
        line: From 1.
        column: In characters (Unicode code points), from 1.
    """

    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


class Lines:
    r"""The lines of a text.

    Args:
        text: The text; ``"\n"`` ends a line.

    Example:
        >>> print(Lines("Meta kauft\n49 Prozent").place(11))
        2:1
    """

    __slots__ = ("_ends",)

    def __init__(self, text: str) -> None:
        # Eight bytes a line, since a text may have millions of them.
        self._ends = array("q", (match.start() for match in re.finditer("\n", text)))

    def place(self, offset: int) -> Place:
        """Return the place of the character at an offset."""
        line = bisect_left(self._ends, offset)
        start = self._ends[line - 1] + 1 if line else 0
        return Place(line + 1, offset - start + 1)
