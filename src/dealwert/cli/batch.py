"""Many texts: handed on in chunks, in order, to this process or to several."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait
from typing import TypeVar

from dealwert.cli.source import Article, Unread

__all__ = ["in_order"]

T = TypeVar("T")
Found = Article | Unread

_CHUNK = 20_000
"""Characters that are handed on at once: reading them takes a hundred times as long as handing
them over, and the last process to finish is not long behind the others."""

_TEXTS = 500
"""Texts that are handed on at once, however short."""

_AHEAD = 4
"""Chunks a process that are handed out before the first one's results are needed."""


def in_order(
    found: Iterable[Found], work: Callable[[list[Found]], T], *, jobs: int, singly: bool = False
) -> Iterator[T]:
    """Yield what the work makes of each chunk of texts, in the order of the texts.

    Args:
        found: The texts, and inputs that were not read, which keep their place.
        work: What to do with a chunk; a function that other processes can import.
        jobs: How many processes work; 1 is this one.
        singly: Whether a chunk is one text, where one process works.

    Neither texts nor results pile up: a text is taken when a process is about to be free.
    """
    if jobs == 1:
        yield from map(work, _chunks(found, 1 if singly else _TEXTS))
        return
    with _pool(jobs) as pool:
        pending: deque[Future[T]] = deque()
        for chunk in _chunks(found, _TEXTS):
            pending.append(pool.submit(work, chunk))
            if len(pending) >= jobs * _AHEAD:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()


@contextmanager
def _pool(jobs: int) -> Generator[ProcessPoolExecutor]:
    pool = ProcessPoolExecutor(jobs, initializer=_prepare)
    try:
        # Processes start now, before anything that this one reads with has threads of its own.
        pool.submit(int)
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _prepare() -> None:
    # Ctrl-C reaches every process of the group; the first one decides what happens.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A process whose parent was killed would wait for work for ever.
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _chunks(found: Iterable[Found], most: int) -> Iterator[list[Found]]:
    chunk: list[Found] = []
    size = 0
    for each in found:
        chunk.append(each)
        size += len(each.text) if isinstance(each, Article) else 0
        if size >= _CHUNK or len(chunk) >= most:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
