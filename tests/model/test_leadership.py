from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from dealwert import (
    Company,
    InvalidValueError,
    LeadershipChange,
    LeadershipEvent,
    PartialDate,
    Person,
    Position,
)
from dealwert.model import Organ, Rank, Role, RoleFunction
from dealwert.testing import leadership_changes, persons, positions

NORD, WESER = Company("Nordlicht"), Company("Weserwerft")
CLARA, JONAS = Person("Clara Brandner"), Person("Jonas Kessler")


@given(positions())
def test_a_position_ends_not_before_it_begins(position: Position) -> None:
    with pytest.raises(InvalidValueError, match=r"Position\.until"):
        attrs.evolve(position, since=PartialDate.year(2025), until=PartialDate.year(2024))


@given(positions())
def test_who_fills_in_is_not_to_come(position: Position) -> None:
    with pytest.raises(InvalidValueError, match=r"Position\.designate"):
        attrs.evolve(position, interim=True, designate=True)


@given(positions())
def test_an_office_is_function_organ_and_rank(position: Position) -> None:
    assert position.office == Role(position.role, position.organ, position.rank)


@given(leadership_changes())
def test_nobody_succeeds_himself(change: LeadershipChange) -> None:
    again = Person(f"Dr. {change.person.name}")
    with pytest.raises(InvalidValueError, match="predecessor"):
        attrs.evolve(change, predecessor=again, successor=None)
    with pytest.raises(InvalidValueError, match="successor"):
        attrs.evolve(change, predecessor=None, successor=again)


@given(leadership_changes(), persons())
def test_a_position_is_the_person_s_own(change: LeadershipChange, other: Person) -> None:
    if other.key == change.person.key:
        return
    with pytest.raises(InvalidValueError, match="a position of"):
        attrs.evolve(change, position=Position(other, change.company), event="appointed")


@given(leadership_changes())
def test_who_moves_goes_elsewhere(change: LeadershipChange) -> None:
    with pytest.raises(InvalidValueError, match="for MOVES"):
        attrs.evolve(
            change, event="moves", next_company=change.company, position=None, previous=None
        )


def test_who_stays_leaves_nothing() -> None:
    with pytest.raises(InvalidValueError, match="None for STAYS"):
        LeadershipChange(CLARA, NORD, LeadershipEvent.STAYS, previous=Position(CLARA, NORD))


def test_departures_and_arrivals_are_told_apart() -> None:
    for event in LeadershipEvent:
        assert not (event.is_departure and event.is_arrival)
        if event.is_departure:
            assert event.ace == "Personnel.End-Position"
    assert {event for event in LeadershipEvent if not event.is_departure | event.is_arrival} == {
        LeadershipEvent.STAYS,
        LeadershipEvent.EXTENDED,
        LeadershipEvent.NOMINATED,
    }


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (Role(RoleFunction.CFO, Organ.MANAGEMENT_BOARD, Rank.MEMBER), "CFO, Mitglied des Vorstands"),
        (Role(organ=Organ.SUPERVISORY_BOARD, rank=Rank.CHAIR), "Vorsitz des Aufsichtsrats"),
        (Role(organ=Organ.BOARD_OF_DIRECTORS, rank=Rank.DELEGATE), "Delegiertenamt des Verwaltungsrats"),
        (Role(RoleFunction.EDITOR_IN_CHIEF), "Chefredaktion"),
        (Role(), "Amt"),
    ],
)  # fmt: skip
def test_three_boards_stay_three_things(role: Role, words: str) -> None:
    assert str(role) == words
