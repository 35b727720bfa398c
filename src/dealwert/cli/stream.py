"""What is said on standard output and on standard error."""

from __future__ import annotations

import sys

__all__ = ["complain", "say"]


def say(text: str, end: str = "\n") -> None:
    """Write to standard output.

    Example:
        >>> say("Meta")
        Meta
    """
    sys.stdout.write(text + end)


def complain(problem: object) -> None:
    """Write one line to standard error, after the program's name."""
    sys.stdout.flush()  # so that both stay in order where they go to one place
    sys.stderr.write(f"dealwert: {problem}\n")
