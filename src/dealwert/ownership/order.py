"""In which order transfers can have happened, by what their dates tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from dealwert.ownership.conflict import UnorderedTransfersError
from dealwert.ownership.notice import Notice

__all__ = ["MOST_OVERLAPPING", "groups", "orders"]

MOST_OVERLAPPING = 6
"""Their orders are tried one by one: 720 at most."""


def groups(notices: Sequence[Notice]) -> list[list[Notice]]:
    """Return notices in groups of which each certainly comes before the next.

    Raises:
        UnorderedTransfersError: If a group has more than six.
    """
    found: list[list[Notice]] = []
    until = dt.date.min
    for notice in sorted(notices, key=lambda one: one.span):
        first, last = notice.span
        if not found or first > until:
            found.append([])
        found[-1].append(notice)
        until = max(until, last)
    for group in found:
        if len(group) > MOST_OVERLAPPING:
            raise UnorderedTransfersError(tuple(one.transfer for one in group), MOST_OVERLAPPING)
    return found


def orders(group: Sequence[Notice]) -> Iterator[tuple[int, ...]]:
    """Yield the orders that the dates of a group admit, as places in it, that of the group first."""
    yield from _orders(group, tuple(range(len(group))))


def _orders(group: Sequence[Notice], places: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    if not places:
        yield ()
    for first in places:
        others = tuple(place for place in places if place != first)
        if not any(group[place].precedes(group[first]) for place in others):
            for order in _orders(group, others):
                yield (first, *order)
