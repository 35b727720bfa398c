from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import find, given, settings

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
    here = Position(change.person, change.company)
    with pytest.raises(InvalidValueError, match="for MOVES"):
        attrs.evolve(
            change, event="moves", next_company=change.company, position=None, previous=here
        )


@given(leadership_changes())
def test_a_change_is_of_a_position(change: LeadershipChange) -> None:
    with pytest.raises(InvalidValueError, match=r"LeadershipChange\.(position|previous): got None"):
        attrs.evolve(change, position=None, previous=None)


@pytest.mark.parametrize("is_named", [True, False])
def test_offices_are_made_that_are_named_and_that_are_not(is_named: bool) -> None:
    def fits(change: LeadershipChange) -> bool:
        left = change.previous
        return left is not None and left.is_named is is_named

    find(leadership_changes(), fits, settings=settings(max_examples=5_000, derandomize=True))


IN_NORD, IN_WESER = Position(CLARA, NORD), Position(CLARA, WESER, "cfo")


@pytest.mark.parametrize(
    ("event", "fields", "message"),
    [
        ("appointed", {}, "LeadershipChange.position: got None, accepted is a Position; where the"),
        ("stays", {}, "LeadershipChange.position: got None, accepted is a Position; where the"),
        ("leaves", {}, "LeadershipChange.previous: got None, accepted is a Position; where the"),
        ("moves", {"next_company": WESER}, "LeadershipChange.previous: got None, accepted is a Pos"),
        ("stays", {"previous": IN_NORD}, "LeadershipChange.previous: got Position("),
        ("moves", {"previous": IN_NORD}, "LeadershipChange.next_company: got None, accepted is a c"),
        ("moves", {"previous": IN_WESER, "next_company": WESER}, "next_company: got 'Weserwerft'"),
        ("moves", {"previous": IN_WESER, "position": IN_WESER}, "company other than Weserwerft"),
        (
            "moves",
            {"previous": IN_NORD, "position": IN_NORD, "next_company": WESER},
            "LeadershipChange.position: got 'Nordlicht', accepted is a company other than Nordlicht",
        ),
        ("leaves", {"previous": Position(JONAS, NORD)}, "previous: got 'Jonas Kessler'"),
        ("appointed", {"position": IN_NORD, "predecessor": CLARA}, "accepted is another person"),
    ],
)  # fmt: skip
def test_what_is_no_change_cannot_be_built(
    event: str, fields: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidValueError) as caught:
        LeadershipChange(CLARA, NORD, event, **fields)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("event", "fields"),
    [
        ("leaves", {"position": IN_NORD}),
        ("appointed", {"previous": IN_NORD}),
        ("extended", {"position": IN_NORD, "previous": IN_NORD}),
        ("moves", {"position": IN_WESER}),
        ("moves", {"previous": IN_NORD, "next_company": WESER}),
        ("moves", {"previous": IN_NORD, "position": IN_WESER, "next_company": WESER}),
    ],
)
def test_one_position_is_enough(event: str, fields: dict[str, Any]) -> None:
    assert LeadershipChange(CLARA, NORD, event, **fields).event == event


@pytest.mark.parametrize(
    ("fields", "is_named"),
    [
        ({}, False),
        ({"organ": "none"}, False),
        ({"wording": " "}, False),
        ({"since": PartialDate.year(2020), "former": True}, False),
        ({"role": "cfo"}, True),
        ({"organ": "supervisory_board"}, True),
        ({"rank": "chair"}, True),
        ({"wording": "Kuratorin"}, True),
    ],
)
def test_an_office_is_named_by_word_function_organ_or_rank(
    fields: dict[str, Any], is_named: bool
) -> None:
    assert Position(CLARA, NORD, **fields).is_named is is_named


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
