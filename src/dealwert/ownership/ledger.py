"""Transfers of one basis replayed: the shares between them, whatever order they admit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dealwert.errors import DealwertError
from dealwert.model import StakeTransfer
from dealwert.ownership.holdings import Book, hull
from dealwert.ownership.movement import moved
from dealwert.ownership.notice import Notice
from dealwert.ownership.order import groups, orders

__all__ = ["Step", "book_at", "replayed"]


class Step(NamedTuple):
    """A transfer between the shares before and after it."""

    notice: Notice
    before: Book
    after: Book


class _Way(NamedTuple):
    """One order of a group that can have been: its places, and the shares before and after each."""

    order: tuple[int, ...]
    books: tuple[Book, ...]


def replayed(
    opening: Book, notices: Sequence[Notice], *, in_order: bool
) -> tuple[tuple[Step, ...], Book]:
    """Return the steps of transfers, and the shares after the last.

    Where the dates of transfers leave their order open, the shares are what any order admits that
    can have been.

    Args:
        opening: The shares before the first.
        notices: The transfers, of one company and one basis.
        in_order: Whether they stand in their order, whatever their dates tell.

    Raises:
        NotHeldError: If somebody gives up more than he can hold, in every order.
        LedgerConflict: If a statement does not go with the earlier ones, in every order.
        UnorderedTransfersError: If more than six overlap in time.
    """
    steps: list[Step] = []
    book, earlier = opening, list[StakeTransfer]()
    for group in _groups(notices, in_order=in_order):
        ways = list(_ways(book, group, earlier))
        for place, notice in enumerate(group):
            at = [(way, way.order.index(place)) for way in ways]
            before = hull(way.books[index] for way, index in at)
            after = hull(way.books[index + 1] for way, index in at)
            steps.append(Step(notice, before, after))
        book = hull(way.books[-1] for way in ways)
        earlier += [notice.transfer for notice in group]
    return tuple(steps), book


def book_at(opening: Book, notices: Sequence[Notice], day: dt.date, *, in_order: bool) -> Book:
    """Return what the shares can have been at the end of a day."""
    if in_order:
        return _chain_at(opening, notices, day)
    book, earlier = opening, list[StakeTransfer]()
    for group in _groups(notices, in_order=False):
        ways = _ways(book, group, earlier)
        done = {place for place, one in enumerate(group) if one.happened_by(day)}
        begun = {place for place, one in enumerate(group) if one.may_have_happened_by(day)}
        possible = [
            way.books[count]
            for way in ways
            for count in range(len(done), len(begun) + 1)
            if done <= set(way.order[:count]) <= begun
        ]
        book = hull(possible)
        if len(done) < len(group):
            break  # what comes later has not begun, since all of the group comes before it
        earlier += [notice.transfer for notice in group]
    return book


def _chain_at(opening: Book, notices: Sequence[Notice], day: dt.date) -> Book:
    done = max((n for n, one in enumerate(notices, 1) if one.happened_by(day)), default=0)
    begun = next(
        (n for n, one in enumerate(notices) if not one.may_have_happened_by(day)), len(notices)
    )
    steps, last = replayed(opening, notices, in_order=True)
    books = [*(step.before for step in steps), last]
    return hull(books[done : max(done, begun) + 1])


def _groups(notices: Sequence[Notice], *, in_order: bool) -> list[list[Notice]]:
    return [[notice] for notice in notices] if in_order else groups(notices)


def _ways(book: Book, group: Sequence[Notice], earlier: Sequence[StakeTransfer]) -> Iterator[_Way]:
    """Yield the orders of a group that can have been.

    Raises:
        DealwertError: That of the first order, if none can have been.
    """
    fault: DealwertError | None = None
    found = False
    for order in orders(group):
        try:
            books = _books(book, [group[place].transfer for place in order], earlier)
        except DealwertError as error:
            fault = fault or error
        else:
            found = True
            yield _Way(order, books)
    if fault is not None and not found:
        raise fault


def _books(
    book: Book, transfers: Sequence[StakeTransfer], earlier: Sequence[StakeTransfer]
) -> tuple[Book, ...]:
    books = [book]
    for count, transfer in enumerate(transfers):
        books.append(moved(books[-1], transfer, [*earlier, *transfers[:count]]))
    return tuple(books)
