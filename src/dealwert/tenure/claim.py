"""What a change of leadership says of single seats: who takes, leaves or holds one."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator

import attrs

from dealwert.model import Company, LeadershipChange, LeadershipEvent, Person, Position
from dealwert.quantities import DatePrecision, PartialDate
from dealwert.tenure.seat import Seat

__all__ = ["Claim", "Says", "Weight", "claims_of"]


class Says(enum.IntEnum):
    """What is said of person and seat."""

    TAKES = 0
    LEAVES = 1
    HOLDS = 2


class Weight(enum.IntEnum):
    """How much a date counts against another one."""

    PLANNED = 0
    """The end of a term, which an extension or a departure moves."""
    GENERAL = 1
    """Somebody leaves a company, and what is told of single seats counts more."""
    IMPLIED = 2
    """It follows from somebody else's date, or from the day of the announcement."""
    TOLD = 3


@attrs.frozen
class Claim:
    """That somebody takes, leaves or holds a seat.

    Args:
        says: Which of these.
        person: Who.
        seat: Which; a company for whatever seats the person has there.
        date: When, ``None`` where that is not told.
        weight: How much the date counts.
        change: What was told.
        interim: Whether it is for the time being.
    """

    says: Says
    person: Person
    seat: Seat | Company
    date: PartialDate | None
    weight: Weight
    change: LeadershipChange
    interim: bool = False

    @property
    def order(self) -> tuple[bool, bool, dt.date, dt.date, int, str, str]:
        """Dated ones by time, then undated ones, then who merely holds; whatever was told first."""
        first, last = (dt.date.max, dt.date.max) if self.date is None else self.date.sort_key
        holds = self.says is Says.HOLDS
        seat = str(self.seat)
        return holds, self.date is None, first, last, self.says, repr(self.change), seat


def claims_of(change: LeadershipChange) -> Iterator[Claim]:
    """Yield what a change says.

    An appointment takes a position, ends the one that is left and that of the predecessor on the
    day before; a departure ends a position, and the successor takes it on the day after. Who stays
    or is extended holds it. Who is nominated has nothing yet.

    An office that is not named is no seat. Who leaves one leaves whatever seats are known; nothing
    follows for the seats of a predecessor or a successor, who may keep other ones.
    """
    if change.event is LeadershipEvent.NOMINATED:
        return
    if change.event.is_arrival:
        yield from _arrival(change)
    elif change.event.is_departure:
        left = change.previous or change.position
        if left is not None:
            yield from _departure(change, left)
    elif change.position is not None and change.position.is_named:
        yield from _stay(change, change.position)


def _arrival(change: LeadershipChange) -> Iterator[Claim]:
    position = change.position
    start, weight = _start(change)
    if position is not None and position.is_named:
        interim = position.interim or change.event is LeadershipEvent.INTERIM
        seat = Seat.of(position)
        yield Claim(Says.TAKES, change.person, seat, start, weight, change, interim)
        yield from _planned_end(change, position)
        if change.predecessor is not None:
            yield _implied(Says.LEAVES, change.predecessor, seat, _shifted(start, -1), change)
    yield from _office_before(change, _shifted(start, -1))


def _office_before(change: LeadershipChange, end: PartialDate | None) -> Iterator[Claim]:
    previous = change.previous
    if previous is None or not previous.is_named:
        origin = previous.company if previous else change.company
        # Who rises in a company from an office that is not named may have kept it.
        if change.event is LeadershipEvent.MOVES or origin.key != change.company.key:
            until = (previous and previous.until) or end
            yield Claim(Says.LEAVES, change.person, origin, until, Weight.GENERAL, change)
    elif previous.until is not None:
        seat = Seat.of(previous)
        yield Claim(Says.LEAVES, change.person, seat, previous.until, Weight.TOLD, change)
    else:
        yield _implied(Says.LEAVES, change.person, Seat.of(previous), end, change)


def _departure(change: LeadershipChange, left: Position) -> Iterator[Claim]:
    end, weight = _when(change) if left.until is None else (left.until, Weight.TOLD)
    if left.is_named:
        yield from _seat_left(change, left, end, weight)
    else:
        yield Claim(Says.LEAVES, change.person, left.company, end, Weight.GENERAL, change)
    kept = change.position
    if change.previous is not None and kept is not None and kept.is_named:
        date = change.announced or end
        yield Claim(Says.HOLDS, change.person, Seat.of(kept), date, Weight.TOLD, change)


def _seat_left(
    change: LeadershipChange, left: Position, end: PartialDate | None, weight: Weight
) -> Iterator[Claim]:
    seat = Seat.of(left)
    if left.since is not None:
        yield Claim(Says.TAKES, change.person, seat, left.since, Weight.TOLD, change, left.interim)
    yield Claim(Says.LEAVES, change.person, seat, end, weight, change)
    if change.successor is not None:
        yield _implied(Says.TAKES, change.successor, seat, _shifted(end, 1), change)


def _stay(change: LeadershipChange, position: Position) -> Iterator[Claim]:
    date = change.effective or change.announced
    yield Claim(Says.HOLDS, change.person, Seat.of(position), date, Weight.TOLD, change)
    yield from _planned_end(change, position)


def _planned_end(change: LeadershipChange, position: Position) -> Iterator[Claim]:
    if position.until is not None:
        seat = Seat.of(position)
        yield Claim(Says.LEAVES, change.person, seat, position.until, Weight.PLANNED, change)


def _implied(
    says: Says,
    person: Person,
    seat: Seat,
    date: PartialDate | None,
    change: LeadershipChange,
) -> Claim:
    return Claim(says, person, seat, date, Weight.IMPLIED, change)


def _start(change: LeadershipChange) -> tuple[PartialDate | None, Weight]:
    if change.position is not None and change.position.since is not None:
        return change.position.since, Weight.TOLD
    return _when(change)


def _when(change: LeadershipChange) -> tuple[PartialDate | None, Weight]:
    """Return when a change takes effect: then, or as a rule not before it is announced."""
    if change.effective is not None:
        return change.effective, Weight.TOLD
    if change.announced is None or change.announced.earliest is None:
        return None, Weight.IMPLIED
    return PartialDate.between(change.announced.earliest, None), Weight.IMPLIED


def _shifted(date: PartialDate | None, days: int) -> PartialDate | None:
    """Return the next or the last day; a stretch of days stays what it is, since it is as good."""
    if date is None or date.precision is not DatePrecision.DAY or date.earliest is None:
        return date
    try:
        return PartialDate.day(date.earliest + dt.timedelta(days=days))
    except OverflowError:  # the first or the last day of the calendar
        return date
