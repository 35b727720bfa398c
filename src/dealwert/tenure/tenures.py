"""Who held which position when, folded from changes of leadership."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.invariants import each
from dealwert.model import Company, LeadershipChange, Modality, Person, Polarity, RoleFunction
from dealwert.quantities import PartialDate, Ternary
from dealwert.tenure.finding import Finding
from dealwert.tenure.fold import folded
from dealwert.tenure.rules import findings_of
from dealwert.tenure.seat import Seat
from dealwert.tenure.spell import Length, Spell

__all__ = ["InOffice", "Tenures", "TimeInOffice", "Vacancy"]

_DAY = dt.timedelta(days=1)


@attrs.frozen
class InOffice:
    """Somebody who is in office on some day, or may be.

    Args:
        spell: Who, where, since when.
        certain: Yes, or unknown.
    """

    spell: Spell
    certain: Ternary

    @property
    def person(self) -> Person:
        """Who it is."""
        return self.spell.person

    def __str__(self) -> str:
        doubt = "" if self.certain is Ternary.YES else " (perhaps)"
        return f"{self.spell.person}: {self.spell.seat}{doubt}"


@attrs.frozen
class Vacancy:
    """A time in which a seat is empty, as far as is told.

    Args:
        seat: Which.
        time: From the first to the last day on which it is empty for certain; open where nobody
            was told to follow.
        left: Who left it.
    """

    seat: Seat
    time: PartialDate
    left: Spell

    def __str__(self) -> str:
        return f"{self.seat}: vacant {self.time}"


@attrs.frozen
class TimeInOffice:
    """How long a person was in one seat.

    Args:
        spell: Where, since when and until when.
        length: At least and at most how long.
    """

    spell: Spell
    length: Length

    def __str__(self) -> str:
        return f"{self.spell.seat}: {self.length}"


@attrs.frozen(repr=False)
class Tenures:
    """Who held which position when.

    Built by :meth:`replay`. A company's function is one seat, whatever the organ is called; where
    there is no function, organ and rank are. Somebody is in office from the day that is told until
    an end is told, both days included; where a text gives a month or nothing, the answers are
    "unknown" for the days in doubt.

    Counterparts: FollowTheMoney ``Occupancy``, Popolo ``Membership``.

    Args:
        spells: One person's time in one seat each, by seat and time.
        contradictions: Changes that cannot both be true.

    Raises:
        InvalidTypeError: For a field of another type.
    """

    spells: tuple[Spell, ...] = attrs.field(default=(), validator=each(Spell))
    contradictions: tuple[Finding, ...] = attrs.field(default=(), validator=each(Finding))

    @classmethod
    def replay(cls, changes: Iterable[LeadershipChange]) -> Tenures:
        """Return who held what when, by what some changes tell.

        What somebody leaves was held before, for any time. An appointment ends the predecessor's
        time on the day before, and a departure begins the successor's on the day after. Who stays
        is in office at that time. Changes in any order give the same; changes that contradict one
        another are kept apart as ``contradictions``.

        Args:
            changes: What happened, as the texts tell it.

        Raises:
            InvalidTypeError: For what is no change.
            InvalidValueError: For a change that its own text denies.

        Example:
            >>> from dealwert import Position
            >>> firm, clara, jonas = Company("Nordlicht AG"), Person("Clara Vogt"), Person("Jonas Asam")
            >>> start = PartialDate.day(dt.date(2025, 7, 1))
            >>> change = LeadershipChange(clara, firm, "appointed", effective=start,
            ...     position=Position(clara, firm, "ceo"), predecessor=jonas)
            >>> for spell in Tenures.replay([change]).spells:
            ...     print(spell)
            Jonas Asam: ceo, Nordlicht AG (? / 2025-06-30)
            Clara Vogt: ceo, Nordlicht AG (2025-07-01 / ..)
        """
        told = tuple(changes)
        for change in told:
            if not isinstance(change, LeadershipChange):
                raise InvalidTypeError("changes", change, "a LeadershipChange")
            evidence = change.evidence
            if evidence is not None and (
                evidence.polarity is Polarity.NEGATIVE or evidence.modality is Modality.DENIED
            ):
                said = f"{change.person}: {change.event}, {change.company}"
                raise InvalidValueError("changes", said, "changes that the text does not deny")
        spells, contradictions = folded(told)
        return cls(spells, contradictions)

    def holders(
        self,
        at: dt.date,
        *,
        company: Company | None = None,
        function: RoleFunction | str | None = None,
    ) -> tuple[InOffice, ...]:
        """Return who is in office on a day, or may be.

        Whoever was followed by another one in a seat for one is no more than perhaps in office
        from then on, even where the end was not told.

        Args:
            at: Which day.
            company: Only there.
            function: Only those with this function.

        Raises:
            InvalidTypeError: For what is no ``datetime.date``.
            InvalidValueError: For another function.
        """
        wanted = None if function is None else RoleFunction(function)
        found: list[InOffice] = []
        for spell in self.spells:
            if company is not None and spell.seat.company.key != company.key:
                continue
            if wanted is not None and spell.seat.role.function is not wanted:
                continue
            certain = spell.holds_on(at)
            if certain is Ternary.YES and self._is_followed(spell, at):
                certain = Ternary.UNKNOWN
            if certain is not Ternary.NO:
                found.append(InOffice(spell, certain))
        return tuple(found)

    def _is_followed(self, spell: Spell, at: dt.date) -> bool:
        if spell.ended or not spell.seat.is_single or any(at <= seen for seen in _seen(spell)):
            return False
        start = spell.surely_from or dt.date.min
        return any(
            other.seat.is_same_as(spell.seat)
            and other.person.key != spell.person.key
            and other.surely_from is not None
            and start < other.surely_from <= at
            for other in self.spells
        )

    def vacancies(self) -> tuple[Vacancy, ...]:
        """Return when seats for one are empty for certain, as far as is told.

        Example:
            >>> from dealwert import Position
            >>> firm, clara = Company("Nordlicht AG"), Person("Clara Vogt")
            >>> change = LeadershipChange(clara, firm, "leaves", effective=PartialDate.month(2025, 6),
            ...     previous=Position(clara, firm, "cfo"))
            >>> print(Tenures.replay([change]).vacancies()[0])
            cfo, Nordlicht AG: vacant 2025-07-01/..
        """
        found: list[Vacancy] = []
        for spell in self.spells:
            vacancy = self._vacancy_after(spell)
            if vacancy is not None:
                found.append(vacancy)
        return tuple(found)

    def _vacancy_after(self, spell: Spell) -> Vacancy | None:
        last = spell.possibly_to
        if not spell.ended or not spell.seat.is_single or last == dt.date.max:
            return None
        first = last + _DAY
        others = [
            one for one in self.spells if one is not spell and one.seat.is_same_as(spell.seat)
        ]
        if any(one.holds_on(first) is not Ternary.NO for one in others):
            return None
        starts = [one.possibly_from for one in others if one.possibly_from > first]
        end = min(starts) - _DAY if starts else None
        return Vacancy(spell.seat, PartialDate.between(first, end), spell)

    def interims(self) -> tuple[Spell, ...]:
        """Return the times in office that were for the time being."""
        return tuple(spell for spell in self.spells if spell.interim)

    def of(self, person: Person) -> tuple[Spell, ...]:
        """Return the times in office of a person."""
        return tuple(spell for spell in self.spells if spell.person.key == person.key)

    def tenure(self, person: Person, *, at: dt.date | None = None) -> tuple[TimeInOffice, ...]:
        """Return how long a person was in each seat, at least and at most.

        Args:
            person: Who.
            at: The day up to which to count where no end is told; without it, such times are left
                out.

        Raises:
            InvalidTypeError: For what is no ``datetime.date``.
        """
        return tuple(
            TimeInOffice(spell, spell.length(at))
            for spell in self.of(person)
            if spell.ended or at is not None
        )

    def findings(self) -> tuple[Finding, ...]:
        """Return contradictions, overlaps, and what the law of stock corporations finds odd.

        Source:
            :data:`~dealwert.tenure.RULES`.
        """
        return (*self.contradictions, *findings_of(self.spells))

    def __len__(self) -> int:
        return len(self.spells)

    def __repr__(self) -> str:
        return f"<Tenures of {len(self.spells)} times in office>"


def _seen(spell: Spell) -> list[dt.date]:
    return [date.earliest for date in spell.held_at if date.earliest is not None]
