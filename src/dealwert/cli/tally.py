"""How a long run goes: what was read so far, on the way and at the end."""

from __future__ import annotations

import time
from typing import TextIO

import attrs

from dealwert.cli.source import Unread
from dealwert.cli.status import Status

__all__ = ["Printed", "Progress", "Result", "Tally"]


@attrs.frozen
class Printed:
    """What is printed of one text.

    Args:
        source: Where the text comes from.
        text: What is printed.
        deals: How many deals were found.
        changes: How many leadership changes were found.
        inconsistent: How many checks are inconsistent.
        page: The page, where one was asked for.
    """

    source: str
    text: str
    deals: int
    changes: int
    inconsistent: int
    page: str = ""


Result = Printed | Unread
"""What comes of an input."""


@attrs.define
class Tally:
    """What a run has read so far.

    Example:
        >>> tally = Tally()
        >>> tally.add(Unread("a.txt", "no such file"))
        >>> print(tally)
        0 texts read: 0 deals, 0 leadership changes; 1 not read
    """

    texts: int = 0
    unread: int = 0
    deals: int = 0
    changes: int = 0
    inconsistent: int = 0

    def add(self, result: Result) -> None:
        """Count a result."""
        if isinstance(result, Unread):
            self.unread += 1
            return
        self.texts += 1
        self.deals += result.deals
        self.changes += result.changes
        self.inconsistent += result.inconsistent

    @property
    def status(self) -> Status:
        """The exit status."""
        if self.unread:
            return Status.BAD_INPUT
        return Status.INCONSISTENT if self.inconsistent else Status.OK

    def __str__(self) -> str:
        found = [_counted(self.deals, "deal"), _counted(self.changes, "leadership change")]
        if self.inconsistent:
            found.append(_counted(self.inconsistent, "inconsistent check"))
        missed = f"; {self.unread} not read" if self.unread else ""
        return f"{_counted(self.texts, 'text')} read: {', '.join(found)}{missed}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


_PAUSE = 0.2
"""Seconds between two updates, so that showing them costs nothing."""


class Progress:
    """A line at a terminal that says how far a run is; nothing anywhere else.

    Args:
        stream: Where the line stands.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._shows = stream.isatty()
        self._next = time.monotonic() + _PAUSE
        self._width = 0

    def show(self, tally: Tally) -> None:
        """Say how far the run is, unless it was said a moment ago."""
        if not self._shows or time.monotonic() < self._next:
            return
        line = str(tally)
        self._stream.write(f"\r{line}")
        self._stream.flush()
        self._width = len(line)
        self._next = time.monotonic() + _PAUSE

    def clear(self) -> None:
        """Take the line away, so that something else can be written."""
        if self._width:
            self._stream.write(f"\r{'':{self._width}}\r")
            self._stream.flush()
            self._width = 0
