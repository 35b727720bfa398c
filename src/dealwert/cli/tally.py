"""How a run goes: what was read so far, on the way and at the end."""

from __future__ import annotations

import shutil
import time
from typing import TextIO

import attrs

from dealwert.cli.source import Unread
from dealwert.cli.status import Status

__all__ = ["Done", "Progress", "Result", "Tally"]


@attrs.frozen
class Done:
    """What was found in one text.

    Args:
        source: Where the text comes from.
        deals: How many deals.
        transfers: How many stake transfers.
        changes: How many leadership changes.
        inconsistent: How many checks are inconsistent.
        page: The page, where one was asked for.
        end: Bytes of all inputs up to its end.
    """

    source: str
    deals: int = 0
    transfers: int = 0
    changes: int = 0
    inconsistent: int = 0
    page: str = ""
    end: int = 0


Result = Done | Unread
"""What comes of an input."""


@attrs.define
class Tally:
    """What a run has read so far.

    Example:
        >>> tally = Tally()
        >>> tally.add(Unread("a.txt", "no such file"))
        >>> print(tally)
        0 texts read: 0 deals, 0 stake transfers, 0 leadership changes; 1 not read
    """

    texts: int = 0
    earlier: int = 0
    unread: int = 0
    deals: int = 0
    transfers: int = 0
    changes: int = 0
    inconsistent: int = 0

    def add(self, result: Result) -> None:
        """Count a result."""
        if isinstance(result, Unread):
            self.unread += 1
            return
        self.texts += 1
        self.deals += result.deals
        self.transfers += result.transfers
        self.changes += result.changes
        self.inconsistent += result.inconsistent

    @property
    def status(self) -> Status:
        """The exit status."""
        if self.unread:
            return Status.BAD_INPUT
        return Status.INCONSISTENT if self.inconsistent else Status.OK

    @property
    def short(self) -> str:
        """What fits a line beside something else."""
        return f"{_counted(self.texts, 'text')} read, {_counted(self.deals, 'deal')}"

    def __str__(self) -> str:
        found = [
            _counted(self.deals, "deal"),
            _counted(self.transfers, "stake transfer"),
            _counted(self.changes, "leadership change"),
        ]
        if self.inconsistent:
            found.append(_counted(self.inconsistent, "inconsistent check"))
        others = f"; {self.earlier} by an earlier run" if self.earlier else ""
        others += f"; {self.unread} not read" if self.unread else ""
        return f"{_counted(self.texts, 'text')} read: {', '.join(found)}{others}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


_PATIENCE = 1.0
"""Seconds that a run may take without a word."""

_PAUSE = 0.2
"""Seconds between two updates, so that showing them costs nothing."""

_BAR = 20
"""Columns of the bar."""


class Progress:
    """A line at a terminal that says how far a run is; nothing anywhere else.

    Args:
        stream: Where the line stands.
        size: Bytes of all inputs, where that is known.
    """

    def __init__(self, stream: TextIO, size: int | None = None) -> None:
        self._stream = stream
        self._size = size
        self._shows = stream.isatty()
        self._begin = time.monotonic()
        self._next = self._begin + _PATIENCE
        self._first: int | None = None
        self._width = 0

    def show(self, tally: Tally, end: int) -> None:
        """Say how far the run is, unless it was said a moment ago."""
        if self._first is None:
            self._first = end  # what an earlier run has read takes no time
        if not self._shows or time.monotonic() < self._next:
            return
        self.clear()
        room = shutil.get_terminal_size().columns - 1
        line = f"{self._bar(end)}{tally.short}"[:room]
        self._stream.write(f"\r{line}")
        self._stream.flush()
        self._width = len(line)
        self._next = time.monotonic() + _PAUSE

    def _bar(self, end: int) -> str:
        if not self._size:
            return ""
        share = min(1.0, end / self._size)
        full = int(share * _BAR)
        return f"[{'#' * full}{'-' * (_BAR - full)}] {share:4.0%} {self._left(end)} "

    def _left(self, end: int) -> str:
        read = end - (self._first or 0)
        if not self._size or read <= 0:
            return "--:--"
        seconds = (time.monotonic() - self._begin) * max(0, self._size - end) / read
        minutes, rest = divmod(round(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

    def clear(self) -> None:
        """Take the line away, so that something else can be written."""
        if self._width:
            self._stream.write(f"\r{'':{self._width}}\r")
            self._stream.flush()
            self._width = 0
