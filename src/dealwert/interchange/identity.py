"""Which facts are exported, who takes part in them, and ids that stay the same from run to run."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

import attrs

from dealwert.errors import InvalidTypeError
from dealwert.model import (
    Company,
    Deal,
    LeadershipChange,
    LeadershipEvent,
    Modality,
    Organ,
    Party,
    Person,
    Polarity,
    Position,
    Rank,
    StakeTransfer,
    TransferMode,
)
from dealwert.quantities import DatePrecision, DateQualifier, PartialDate, Ternary
from dealwert.reading import Report

__all__ = [
    "Fact",
    "calendar_date",
    "facts_of",
    "is_board_seat",
    "is_held",
    "parties_of",
    "party_id",
    "seats_of",
    "stable_id",
]

Fact = Company | Person | Position | Deal | StakeTransfer | LeadershipChange
"""What can be exported."""

_LENGTH = 40


def stable_id(*parts: object) -> str:
    """Return an id of 40 hexadecimal digits: the same parts give the same one, everywhere.

    Example:
        >>> stable_id("company", "nordlicht") == stable_id("company", "nordlicht")
        True
    """
    text = "\x1f".join(map(str, parts))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def party_id(party: Party) -> str:
    """Return the id of a company or a person: spellings of one name share it."""
    kind = "person" if isinstance(party, Person) else "company"
    return f"dealwert-{stable_id(kind, party.key)}"


def facts_of(source: Report | Iterable[Fact]) -> tuple[Fact, ...]:
    """Return the facts of a report, or those that are given.

    Raises:
        InvalidTypeError: For what is neither a report nor facts.
    """
    if isinstance(source, Report):
        return (
            *source.companies,
            *source.persons,
            *source.deals,
            *source.stake_transfers,
            *source.leadership_changes,
            *source.positions,
        )
    if isinstance(source, str) or not isinstance(source, Iterable):
        raise InvalidTypeError("export source", source, "a Report, or facts")
    facts = tuple(source)
    for place, fact in enumerate(facts):
        if not isinstance(fact, Fact):
            raise InvalidTypeError(f"export source[{place}]", fact, "a fact")
    return facts


def parties_of(facts: Iterable[Fact]) -> dict[str, Party]:
    """Return who takes part, by id, in the order of the first mention.

    Where several values name one party, the one that says the most about it stands for it.
    """
    found: dict[str, Party] = {}
    for party in (party for fact in facts for party in _of(fact)):
        known = found.get(party_id(party))
        if known is None or _said(party) > _said(known):
            found[party_id(party)] = party
    return found


def _said(party: Party) -> int:
    return sum(bool(value) for value in attrs.astuple(party, recurse=False))


def _of(fact: Fact) -> Iterator[Party]:
    if isinstance(fact, Company | Person):
        yield fact
    elif isinstance(fact, Deal):
        yield from (*fact.buyers, *((fact.target,) if fact.target else ()), *fact.sellers)
    elif isinstance(fact, StakeTransfer):
        yield from (fact.company, fact.transferee)
        if fact.transferor is not None:
            yield fact.transferor
    elif isinstance(fact, Position):
        yield from (fact.company, fact.person)
    else:
        yield from (fact.company, fact.person)
        others = (fact.predecessor, fact.successor, fact.next_company)
        yield from (other for other in others if other is not None)
        for held in (fact.position, fact.previous):
            if held is not None:
                yield held.company


def _is_asserted(fact: StakeTransfer | Position | LeadershipChange) -> bool:
    said = fact.evidence
    return said is None or (
        said.modality is Modality.ASSERTED and said.polarity is Polarity.POSITIVE
    )


def is_held(transfer: StakeTransfer) -> bool:
    """Return whether a transfer says that somebody holds a stake, and not only that it passes."""
    return transfer.mode is TransferMode.DECLARED_LEVEL and _is_asserted(transfer)


def seats_of(facts: Iterable[Fact]) -> Iterator[Position]:
    """Yield the positions that facts assert, with the dates that changes give them, each once.

    What is planned, possible or denied, or only a nomination, is left out: who is proposed for a
    board does not sit on it.
    """
    seen: set[Position] = set()
    for fact in facts:
        for seat in _seats(fact):
            if seat not in seen:
                seen.add(seat)
                yield seat


def _seats(fact: Fact) -> Iterator[Position]:
    if isinstance(fact, Position):
        if _is_asserted(fact) and not fact.designate:
            yield fact
        return
    if not isinstance(fact, LeadershipChange) or not _is_asserted(fact):
        return
    left = fact.previous or (fact.position if fact.event.is_departure else None)
    if left is not None:
        yield attrs.evolve(_dated(left, until=fact.effective), former=True)
    if fact.position is not None and not fact.event.is_departure:
        if fact.event is not LeadershipEvent.NOMINATED:
            since = fact.effective if fact.event.is_arrival else None
            yield _dated(fact.position, since=since)


def _dated(
    position: Position, *, since: PartialDate | None = None, until: PartialDate | None = None
) -> Position:
    """Return a position with the dates of a change where it has none, unless they contradict its own."""
    since, until = position.since or since, position.until or until
    if since is not None and until is not None and until.before(since) is Ternary.YES:
        return position
    return attrs.evolve(position, since=since, until=until)


def is_board_seat(position: Position) -> bool:
    """Return whether a position is one in a body that directs or supervises a company."""
    return position.organ in _BOARDS or position.rank in {Rank.CHAIR, Rank.DEPUTY_CHAIR}


_BOARDS = frozenset(
    {
        Organ.MANAGEMENT_BOARD,
        Organ.SUPERVISORY_BOARD,
        Organ.BOARD_OF_DIRECTORS,
        Organ.MANAGING_DIRECTORS,
    }
)


def calendar_date(date: PartialDate | None) -> str | None:
    """Return a year, a month or a day as ISO 8601 writes it; ``None`` for what is none of them.

    Example:
        >>> calendar_date(PartialDate.month(2025, 6)), calendar_date(PartialDate.quarter(2025, 1))
        ('2025-06', None)
    """
    if date is None or date.qualifier is not DateQualifier.NONE:
        return None
    return date.edtf if date.precision in _PREFIXES else None


_PREFIXES = frozenset({DatePrecision.YEAR, DatePrecision.MONTH, DatePrecision.DAY})
