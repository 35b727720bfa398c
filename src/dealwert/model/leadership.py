"""Positions that persons hold, and changes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import attrs

from dealwert.errors import InvalidValueError
from dealwert.invariants import Choice, instance_of, optional
from dealwert.model.evidence import Evidence
from dealwert.model.notation import constructor_call, in_german
from dealwert.model.party import Company, Person
from dealwert.model.role import Organ, Rank, Role, RoleFunction
from dealwert.quantities import PartialDate, Ternary

if TYPE_CHECKING:
    from dealwert.model.crosswalk import Counterparts

__all__ = ["DepartureReason", "LeadershipChange", "LeadershipEvent", "Position"]


class LeadershipEvent(Choice):
    """What happens to a person's position."""

    APPOINTED = "appointed"
    ELECTED = "elected"
    NOMINATED = "nominated"
    PROMOTED = "promoted"
    MOVES = "moves"
    """From one company to another."""
    INTERIM = "interim"
    STAYS = "stays"
    EXTENDED = "extended"
    LEAVES = "leaves"
    RESIGNS = "resigns"
    DISMISSED = "dismissed"
    RETIRES = "retires"
    SUSPENDED = "suspended"
    DIES = "dies"

    @property
    def is_departure(self) -> bool:
        """Whether the person gives up a position: a resignation is a departure, too."""
        return self in _DEPARTURES

    @property
    def is_arrival(self) -> bool:
        """Whether the person takes up a position."""
        return self in _ARRIVALS

    @property
    def ace(self) -> str | None:
        """The event subtype of ACE 2005, ``None`` where there is none."""
        return _counterparts(self).ace


def _counterparts(member: LeadershipEvent) -> Counterparts:
    from dealwert.model.crosswalk import counterparts  # the table knows this module

    return counterparts(member)


_DEPARTURES = frozenset(
    {
        LeadershipEvent.LEAVES,
        LeadershipEvent.RESIGNS,
        LeadershipEvent.DISMISSED,
        LeadershipEvent.RETIRES,
        LeadershipEvent.SUSPENDED,
        LeadershipEvent.DIES,
    }
)
_ARRIVALS = frozenset(
    {
        LeadershipEvent.APPOINTED,
        LeadershipEvent.ELECTED,
        LeadershipEvent.PROMOTED,
        LeadershipEvent.MOVES,
        LeadershipEvent.INTERIM,
    }
)


class DepartureReason(Choice):
    """Why somebody leaves (Open Cap Table: reasons of ``CE_STAKEHOLDER_STATUS``)."""

    VOLUNTARY = "voluntary"
    RETIREMENT = "retirement"
    MUTUAL = "mutual"
    INVOLUNTARY = "involuntary"
    WITH_CAUSE = "with_cause"
    HEALTH = "health"
    DEATH = "death"
    TERM_END = "term_end"
    UNSTATED = "unstated"


def _flag() -> bool:
    return attrs.field(default=False, kw_only=True, validator=instance_of(bool))


def _date() -> PartialDate | None:
    return attrs.field(default=None, kw_only=True, validator=optional(PartialDate))


@attrs.frozen
class Position:
    """A position that a person holds, held or will hold.

    Where a text says that somebody is with a company and not as what, person and company are all
    that there is of it: :attr:`is_named` is false.

    Counterparts: FollowTheMoney ``Directorship`` and ``Occupancy``, schema.org ``Role``, FIBO
    ``BoardCapacity``, BODS interests boardMember, boardChair and seniorManagingOfficial.

    Args:
        person: Who holds it.
        company: Where.
        role: What the holder does.
        wording: How the text calls it.
        organ: The body that it belongs to.
        rank: The rank within that body.
        since: When it began.
        until: When it ended, or will.
        interim: Whether it is held until somebody else is found.
        deputy: Whether it is a deputy's.
        designate: Whether it is yet to begin.
        former: Whether it has ended.
        scope: The division or region that it is for.
        evidence: What in the text says so; plays no part in comparison.

    Raises:
        InvalidTypeError: For a field of another type; the error names it.
        InvalidValueError: For an end before the beginning, or both interim and designate.

    Example:
        >>> from dealwert import Company, Person
        >>> chief = Position(Person("Clara Vogt"), Company("Weserwerft"), "cfo", organ="management_board")
        >>> print(chief.office)
        CFO, Amt des Vorstands
    """

    person: Person = attrs.field(validator=instance_of(Person))
    company: Company = attrs.field(validator=instance_of(Company))
    role: RoleFunction = attrs.field(default=RoleFunction.OTHER, converter=RoleFunction)
    wording: str | None = attrs.field(default=None, kw_only=True, validator=optional(str))
    organ: Organ = attrs.field(default=Organ.UNSTATED, converter=Organ, kw_only=True)
    rank: Rank = attrs.field(default=Rank.NONE, converter=Rank, kw_only=True)
    since: PartialDate | None = _date()
    until: PartialDate | None = _date()
    interim: bool = _flag()
    deputy: bool = _flag()
    designate: bool = _flag()
    former: bool = _flag()
    scope: str | None = attrs.field(default=None, kw_only=True, validator=optional(str))
    evidence: Evidence | None = attrs.field(
        default=None, eq=False, kw_only=True, validator=optional(Evidence)
    )

    def __attrs_post_init__(self) -> None:
        if self.since is not None and self.until is not None:
            if self.until.before(self.since) is Ternary.YES:
                raise InvalidValueError(
                    "Position.until", str(self.until), f"not before {self.since}"
                )
        if self.interim and self.designate:
            raise InvalidValueError("Position.designate", True, "not together with interim")

    @property
    def office(self) -> Role:
        """Function, organ and rank together."""
        return Role(self.role, self.organ, self.rank)

    @property
    def is_named(self) -> bool:
        """Whether a word, a function, an organ or a rank tells which office it is.

        Example:
            >>> from dealwert import Company, Person
            >>> clara, firm = Person("Clara Vogt"), Company("Weserwerft")
            >>> Position(clara, firm, wording="Kuratorin").is_named, Position(clara, firm).is_named
            (True, False)
        """
        return self.office.is_stated or bool(self.wording and self.wording.strip())

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)


@attrs.frozen
class LeadershipChange:
    """A change in who holds a position, or the statement that somebody keeps one.

    Counterparts: ACE 2005 Personnel.Start-Position and End-Position, schema.org ``JoinAction`` and
    ``LeaveAction``, Open Cap Table ``CE_STAKEHOLDER_STATUS``.

    Args:
        person: Whose position it is.
        company: The company that it is about; for MOVES the one that is left.
        event: What happens.
        position: The position that is taken or kept.
        previous: The position that is left. One of the two is there; where the text names no
            office, it is ``Position(person, company)``.
        predecessor: Who held the position before.
        successor: Who holds it afterwards.
        next_company: Where the person goes, where that is another company.
        announced: When it was made public.
        effective: When it takes effect.
        reason: Why somebody leaves.
        evidence: What in the text says so; plays no part in comparison.

    Raises:
        InvalidTypeError: For a field of another type; the error names it.
        InvalidValueError: Without any position, for STAYS with a previous one, for MOVES within
            one company, a person who succeeds or precedes herself, or a position of somebody else.

    Example:
        >>> from dealwert import Company, Person
        >>> clara, firm = Person("Clara Vogt"), Company("Weserwerft")
        >>> chief = Position(clara, firm, "ceo", since=PartialDate.month(2025, 7))
        >>> change = LeadershipChange(clara, firm, "appointed", position=chief)
        >>> change.event.is_arrival, change.event.ace
        (True, 'Personnel.Start-Position')
    """

    person: Person = attrs.field(validator=instance_of(Person))
    company: Company = attrs.field(validator=instance_of(Company))
    event: LeadershipEvent = attrs.field(converter=LeadershipEvent)
    position: Position | None = attrs.field(
        default=None, kw_only=True, validator=optional(Position)
    )
    previous: Position | None = attrs.field(
        default=None, kw_only=True, validator=optional(Position)
    )
    predecessor: Person | None = attrs.field(default=None, kw_only=True, validator=optional(Person))
    successor: Person | None = attrs.field(default=None, kw_only=True, validator=optional(Person))
    next_company: Company | None = attrs.field(
        default=None, kw_only=True, validator=optional(Company)
    )
    announced: PartialDate | None = _date()
    effective: PartialDate | None = _date()
    reason: DepartureReason = attrs.field(
        default=DepartureReason.UNSTATED, converter=DepartureReason, kw_only=True
    )
    evidence: Evidence | None = attrs.field(
        default=None, eq=False, kw_only=True, validator=optional(Evidence)
    )

    def __attrs_post_init__(self) -> None:
        for name in ("predecessor", "successor"):
            other = getattr(self, name)
            if other is not None and other.key == self.person.key:
                raise InvalidValueError(f"LeadershipChange.{name}", str(other), "another person")
        for name in ("position", "previous"):
            held = getattr(self, name)
            if held is not None and held.person.key != self.person.key:
                raise InvalidValueError(
                    f"LeadershipChange.{name}", str(held.person), f"a position of {self.person}"
                )
        if self.event is LeadershipEvent.STAYS and self.previous is not None:
            raise InvalidValueError("LeadershipChange.previous", self.previous, "None for STAYS")
        if self.position is None and self.previous is None:
            self._refuse_without_position()
        if self.event is LeadershipEvent.MOVES:
            self._check_move()

    def _refuse_without_position(self) -> NoReturn:
        leaves = self.event.is_departure or self.event is LeadershipEvent.MOVES
        raise InvalidValueError(
            f"LeadershipChange.{'previous' if leaves else 'position'}",
            None,
            "a Position; where the text names no office, Position(person, company)",
        )

    def _check_move(self) -> None:
        origin = self.previous.company if self.previous else self.company
        taken = self.position.company if self.position else None
        goals = {"next_company": self.next_company or taken, "position": taken or self.next_company}
        for name, goal in goals.items():
            if goal is None or goal.key == origin.key:
                raise InvalidValueError(
                    f"LeadershipChange.{name}",
                    None if goal is None else str(goal),
                    f"a company other than {origin}, for MOVES",
                )

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)
