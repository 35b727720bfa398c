"""Ctrl-C, put off until what must not be done by half is done."""

from __future__ import annotations

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["undisturbed"]


@contextmanager
def undisturbed() -> Generator[None]:
    """Do a few steps as one: a Ctrl-C among them counts at their end.

    It does then what it would have done before: where a shell started the program in the
    background, which makes it deaf to Ctrl-C, nothing.

    Raises:
        KeyboardInterrupt: At the end, where there was one.

    Example:
        >>> with undisturbed():
        ...     said = "written and counted"
    """
    if threading.current_thread() is not threading.main_thread():
        yield  # signals reach the main thread alone
        return
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed:
        signal.raise_signal(signal.SIGINT)
