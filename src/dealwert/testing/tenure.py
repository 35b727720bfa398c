"""Strategies for who held which position when."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from dealwert.model import LeadershipChange, LeadershipEvent, Person, Position
from dealwert.quantities import PartialDate, Ternary
from dealwert.tenure import (
    RULES,
    Finding,
    FindingKind,
    InOffice,
    Length,
    OfficeRule,
    Seat,
    Spell,
    Tenures,
    TimeInOffice,
    Vacancy,
)
from dealwert.testing.model import companies, persons, positions
from dealwert.testing.quantities import partial_dates

__all__ = [
    "findings",
    "in_office",
    "lengths",
    "office_rules",
    "seats",
    "spells",
    "tenures",
    "times_in_office",
    "vacancies",
]

_CERTAINTY = st.sampled_from((Ternary.YES, Ternary.UNKNOWN))


def office_rules() -> st.SearchStrategy[OfficeRule]:
    """Return rules about who may be in office."""
    return st.sampled_from(RULES)


def seats() -> st.SearchStrategy[Seat]:
    """Return positions as such, whoever holds them."""
    return positions().filter(lambda position: position.is_named).map(Seat.of)


@st.composite
def spells(draw: st.DrawFn) -> Spell:
    """Return times of one person in one seat."""
    since, until = sorted(
        (draw(partial_dates()), draw(partial_dates())), key=lambda date: date.sort_key
    )
    ended = draw(st.booleans())
    return Spell(
        draw(persons()),
        draw(seats()),
        draw(st.none() | st.just(since)),
        draw(st.none() | st.just(until)) if ended else None,
        ended,
        tuple(draw(st.lists(partial_dates(), max_size=1))),
        draw(st.booleans()),
    )


@st.composite
def tenures(draw: st.DrawFn, *, changes: int = 4) -> Tenures:
    """Return who held what when, by changes of two persons in few positions of one company.

    Args:
        draw: Supplied by hypothesis.
        changes: How many changes are told, at most.
    """
    company = draw(companies())
    people = (draw(persons()), Person("Marta Unger"))
    told: list[LeadershipChange] = []
    for _ in range(draw(st.integers(0, changes))):
        event = draw(
            st.sampled_from([e for e in LeadershipEvent if e is not LeadershipEvent.MOVES])
        )
        person = draw(st.sampled_from(people))
        role = draw(st.sampled_from(("ceo", "cfo", "other")))
        position = Position(person, company, role, organ="management_board")
        date = PartialDate.year(draw(st.integers(2015, 2025)))
        side = "previous" if event.is_departure else "position"
        held = {side: position}
        told.append(
            LeadershipChange(
                person,
                company,
                event,
                position=held.get("position"),
                previous=held.get("previous"),
                effective=draw(st.none() | st.just(date)),
            )
        )
    return Tenures.replay(told)


def lengths() -> st.SearchStrategy[Length]:
    """Return how long somebody is in office, at least and at most."""
    return spells().map(lambda spell: spell.length(dt.date(2100, 1, 1)))


def in_office() -> st.SearchStrategy[InOffice]:
    """Return persons who are in office on some day, or may be."""
    return st.builds(InOffice, spells(), _CERTAINTY)


@st.composite
def times_in_office(draw: st.DrawFn) -> TimeInOffice:
    """Return how long a person was in one seat."""
    spell = draw(spells())
    return TimeInOffice(spell, spell.length(dt.date(2100, 1, 1)))


@st.composite
def vacancies(draw: st.DrawFn) -> Vacancy:
    """Return times in which a seat is empty."""
    left = draw(spells())
    return Vacancy(left.seat, draw(partial_dates()), left)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    """Return what does not go together."""
    kind = draw(st.sampled_from(FindingKind))
    return Finding(kind, f"Found: {kind}.", (draw(spells()),), draw(_CERTAINTY))
