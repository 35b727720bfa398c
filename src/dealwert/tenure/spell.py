"""One person's time in one seat."""

from __future__ import annotations

import datetime as dt

import attrs
from dateutil.relativedelta import relativedelta

from dealwert.errors import InvalidTypeError, InvalidValueError, UndefinedValueError
from dealwert.invariants import each, instance_of, optional
from dealwert.model import LeadershipChange, Person
from dealwert.quantities import PartialDate, Ternary
from dealwert.tenure.seat import Seat

__all__ = ["Length", "Spell"]

_DAY = relativedelta(days=1)


@attrs.frozen
class Length:
    """How long somebody is in office: at least and at most.

    Args:
        least: The shortest time that what is known admits, in calendar years, months and days.
        most: The longest time; ``None`` where nothing limits it.
    """

    least: relativedelta
    most: relativedelta | None

    @property
    def is_exact(self) -> bool:
        """Whether both are the same."""
        return self.least == self.most

    def __str__(self) -> str:
        if self.is_exact:
            return _words(self.least)
        most = "" if self.most is None else f" to {_words(self.most)}"
        return f"{'' if most else 'at least '}{_words(self.least)}{most}"


def _words(length: relativedelta) -> str:
    named = ((length.years, "year"), (length.months, "month"), (length.days, "day"))
    told = [f"{number} {unit}{'' if number == 1 else 's'}" for number, unit in named if number]
    return ", ".join(told) or "0 days"


@attrs.frozen
class Spell:
    """One person's time in one seat, as far as it is known.

    Args:
        person: Who.
        seat: Where and as what.
        since: When it began: the first day in office lies within; ``None`` where nothing is known
            of it, so that it may reach into the past for any time.
        until: When it ended: the last day in office lies within; ``None`` where that is not known.
        ended: Whether an end was told. Somebody stays in office until an end is told.
        held_at: Times within which the person was in office on some day, whenever it began.
        interim: Whether it is for the time being.
        changes: What was told of it, with its evidence.

    Raises:
        InvalidTypeError: For a field of another type.
        InvalidValueError: For an end before the beginning, or an end that was not told.
    """

    person: Person = attrs.field(validator=instance_of(Person))
    seat: Seat = attrs.field(validator=instance_of(Seat))
    since: PartialDate | None = attrs.field(default=None, validator=optional(PartialDate))
    until: PartialDate | None = attrs.field(default=None, validator=optional(PartialDate))
    ended: bool = attrs.field(default=False, validator=instance_of(bool))
    held_at: tuple[PartialDate, ...] = attrs.field(default=(), validator=each(PartialDate))
    interim: bool = attrs.field(default=False, validator=instance_of(bool))
    changes: tuple[LeadershipChange, ...] = attrs.field(
        default=(), validator=each(LeadershipChange), repr=False
    )

    def __attrs_post_init__(self) -> None:
        if self.until is not None and not self.ended:
            raise InvalidValueError("Spell.ended", False, "True where there is an end")
        if self.since is not None and self.until is not None:
            if self.until.before(self.since) is Ternary.YES:
                raise InvalidValueError("Spell.until", str(self.until), f"not before {self.since}")

    @property
    def surely_from(self) -> dt.date | None:
        """The first day by which the person has certainly begun; ``None`` where none is known."""
        told = (self.since, *self.held_at, self.until)
        return min((date.latest for date in told if date and date.latest), default=None)

    @property
    def surely_to(self) -> dt.date:
        """The last day before which the person has certainly not left; open ends do not end."""
        if not self.ended:
            return dt.date.max
        told = (self.until, *self.held_at, self.since)
        return max((date.earliest for date in told if date and date.earliest), default=dt.date.min)

    @property
    def possibly_from(self) -> dt.date:
        """The first day on which the person may be in office."""
        return dt.date.min if self.since is None else self.since.sort_key[0]

    @property
    def possibly_to(self) -> dt.date:
        """The last day on which the person may be in office."""
        return dt.date.max if self.until is None else self.until.sort_key[1]

    def holds_on(self, day: dt.date) -> Ternary:
        """Return whether the person was in office on a day.

        Raises:
            InvalidTypeError: For what is no ``datetime.date``.

        Example:
            >>> from dealwert import Company
            >>> from dealwert.model import Role
            >>> spell = Spell(Person("Clara Vogt"), Seat(Company("Nordlicht"), Role("cfo")),
            ...               since=PartialDate.month(2024, 6))
            >>> [spell.holds_on(dt.date(2024, month, 15)).value for month in (5, 6, 7)]
            ['no', 'unknown', 'yes']
        """
        if not isinstance(day, dt.date) or isinstance(day, dt.datetime):
            raise InvalidTypeError("day", day, "a datetime.date")
        begun = self.surely_from
        return Ternary.of(
            certain=begun is not None and begun <= day <= self.surely_to,
            possible=self.possibly_from <= day <= self.possibly_to,
        )

    def length(self, at: dt.date | None = None) -> Length:
        """Return how long the person is in office, first and last day included.

        Args:
            at: The day up to which to count where no end is known; later ends are cut there, too.

        Raises:
            InvalidTypeError: For what is no ``datetime.date``.
            UndefinedValueError: Where the person is still in office and no day is given.

        Example:
            >>> from dealwert import Company
            >>> from dealwert.model import Role
            >>> spell = Spell(Person("Clara Vogt"), Seat(Company("Nordlicht"), Role("cfo")),
            ...               since=PartialDate.day(dt.date(2020, 1, 1)))
            >>> print(spell.length(dt.date(2024, 12, 31)))
            5 years
        """
        if at is not None and (not isinstance(at, dt.date) or isinstance(at, dt.datetime)):
            raise InvalidTypeError("at", at, "a datetime.date or None")
        if at is None and not self.ended:
            raise UndefinedValueError(
                "length", f"{self.person}, who has not left", "with a day: length(at=day)"
            )
        last = self.possibly_to if at is None else min(at, self.possibly_to)
        sure_last = self.surely_to if at is None else min(at, self.surely_to)
        first = self.surely_from
        least = relativedelta() if first is None else _between(first, sure_last)
        if self.possibly_from == dt.date.min or last == dt.date.max:
            return Length(least, None)
        return Length(least, _between(self.possibly_from, last))

    def __str__(self) -> str:
        end = self.until or ("?" if self.ended else "..")
        interim = "interim " if self.interim else ""
        return f"{self.person}: {interim}{self.seat} ({self.since or '?'} / {end})"


def _between(first: dt.date, last: dt.date) -> relativedelta:
    """Return the time from one day to another, both included; nothing where they are out of order."""
    if last < first:
        return relativedelta()
    return (
        relativedelta(last, first) + _DAY
        if last == dt.date.max
        else relativedelta(last + _DAY, first)
    )
