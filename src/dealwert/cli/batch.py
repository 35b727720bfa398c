"""Many texts: read in order, by one process or by several."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor

from dealwert.cli.source import Article, Unread
from dealwert.cli.tally import Result

__all__ = ["in_order"]

_CHUNK = 50_000
"""Characters that are handed to a process at once: enough that handing them over costs little."""

_AHEAD = 4
"""Chunks a process that are handed out before the first one's results are needed."""


def in_order(
    found: Iterable[Article | Unread], work: Callable[[Article], Result], *, jobs: int
) -> Iterator[Result]:
    """Yield what the work makes of each text, in the order of the texts.

    Args:
        found: The texts, and inputs that were not read, which keep their place.
        work: What to do with a text; a function that other processes can import.
        jobs: How many processes work; 1 is this one.

    Neither texts nor results pile up: a text is taken when a process is about to be free.
    """
    if jobs == 1:
        for each in found:
            yield work(each) if isinstance(each, Article) else each
        return
    with ProcessPoolExecutor(jobs, initializer=_ignore_interrupts) as pool:
        pending: deque[Future[list[Result]]] = deque()
        try:
            for chunk in _chunks(found):
                pending.append(pool.submit(_work_on, chunk, work))
                if len(pending) >= jobs * _AHEAD:
                    yield from pending.popleft().result()
            while pending:
                yield from pending.popleft().result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _ignore_interrupts() -> None:
    # Ctrl-C reaches every process of the group; the first one decides what happens.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _work_on(chunk: list[Article | Unread], work: Callable[[Article], Result]) -> list[Result]:
    return [work(each) if isinstance(each, Article) else each for each in chunk]


def _chunks(found: Iterable[Article | Unread]) -> Iterator[list[Article | Unread]]:
    chunk: list[Article | Unread] = []
    size = 0
    for each in found:
        chunk.append(each)
        size += len(each.text) if isinstance(each, Article) else 0
        if size >= _CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
