"""What the exit status says."""

from __future__ import annotations

import enum

__all__ = ["Status"]


class Status(enum.IntEnum):
    """Exit statuses of ``dealwert``; the highest one that applies is returned."""

    OK = 0
    """Everything was read, and no check is inconsistent."""
    INCONSISTENT = 1
    """Everything was read, and a text contradicts itself: a price, a stake and a valuation, say."""
    BAD_INPUT = 2
    """Something was not read: the command line, a file or a row of it; everything else was."""
    INTERRUPTED = 130
    """Stopped by Ctrl-C (128 + SIGINT, as shells count)."""
    OUTPUT_CLOSED = 141
    """Whoever read the output stopped reading (128 + SIGPIPE, as shells count)."""
