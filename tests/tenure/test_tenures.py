"""Times in office: laws first, then what newspapers tell, then what does not go together."""

from __future__ import annotations

import datetime as dt
import pickle
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from dealwert import (
    Company,
    Evidence,
    LeadershipChange,
    LeadershipEvent,
    Organ,
    PartialDate,
    Person,
    Position,
    RoleFunction,
    Span,
    Ternary,
    read,
)
from dealwert import tenure as _tenure
from dealwert.errors import DealwertError
from dealwert.model import LegalForm, Modality, Polarity, Rank, Role
from dealwert.tenure import Finding, FindingKind, Seat, Spell, Tenures
from dealwert.testing import leadership_changes

t: Any = _tenure  # what is wrong here is the types
FIRM = Company("Nordlicht", legal_form=LegalForm.AG, country="DE", listed=True)
PEOPLE = tuple(Person(name) for name in ("Clara Vogt", "Jonas Asam", "Paula Rieder", "Emil Thoma"))
CLARA, JONAS, PAULA, EMIL = PEOPLE
START = dt.date(2015, 1, 1)
DAY = dt.timedelta(days=1)


def day(text: str) -> PartialDate:
    return PartialDate.from_edtf(text)


def change(
    person: Person, event: str, role: str = "ceo", when: str | None = None, **more: Any
) -> LeadershipChange:
    """A change in a seat of the company; its position is left by a departure."""
    kind = LeadershipEvent(event)
    fields = {
        name: more.pop(name)
        for name in ("organ", "rank", "since", "until", "interim", "scope", "deputy")
        if name in more
    }
    company = more.pop("company", FIRM)
    held = Position(person, company, RoleFunction(role), **fields)
    more["previous" if kind.is_departure else "position"] = held
    return LeadershipChange(
        person, company, kind, effective=None if when is None else day(when), **more
    )


def unnamed(person: Person, event: str, when: str | None = None, **more: Any) -> LeadershipChange:
    """A change of which the text does not say in which office."""
    return change(person, event, "other", when, **more)


class Career:
    """What really happened in one seat: who was in it, first and last day included."""

    def __init__(self, person: Person, first: dt.date, last: dt.date | None) -> None:
        self.person, self.first, self.last = person, first, last

    def holds_on(self, when: dt.date) -> bool:
        return self.first <= when and (self.last is None or when <= self.last)


@st.composite
def seat_histories(draw: st.DrawFn) -> list[Career]:
    """One person after another in one seat, at times with nobody in between."""
    found: list[Career] = []
    first = START
    for person in draw(st.permutations(PEOPLE))[: draw(st.integers(1, 4))]:
        first += draw(st.integers(0, 1)) * draw(st.integers(1, 400)) * DAY
        last = first + draw(st.integers(0, 1500)) * DAY
        found.append(Career(person, first, last))
        first = last + DAY
    if draw(st.booleans()):
        found[-1].last = None
    return found


@st.composite
def told(draw: st.DrawFn, when: dt.date, *, exact: bool) -> PartialDate:
    """A date as a text gives it: the day, its month, or its year."""
    if exact:
        return PartialDate.day(when)
    return draw(
        st.sampled_from(
            [
                PartialDate.day(when),
                PartialDate.month(when.year, when.month),
                PartialDate.year(when.year),
            ]
        )
    )


@st.composite
def reports(
    draw: st.DrawFn, careers: list[Career], *, exact: bool = False
) -> list[LeadershipChange]:
    """What is told of a seat: every beginning, and every end in one way or another."""
    found: list[LeadershipChange] = []
    for place, career in enumerate(careers):
        start = draw(told(career.first, exact=exact))
        before = careers[place - 1] if place else None
        follows = before is not None and before.last == career.first - DAY
        names = follows and draw(st.booleans())
        found.append(
            change(
                career.person,
                draw(st.sampled_from(["appointed", "promoted"])),
                when=start.edtf,
                predecessor=before.person if names and before else None,
            )
        )
        after = careers[place + 1] if place + 1 < len(careers) else None
        if career.last is not None:
            end = draw(told(career.last, exact=exact))
            follower = after is not None and after.first == career.last + DAY
            found.append(
                change(
                    career.person,
                    draw(st.sampled_from(["leaves", "resigns", "retires"])),
                    when=end.edtf,
                    successor=after.person if follower and after and draw(st.booleans()) else None,
                )
            )
    return found


days = st.integers(-100, 4500).map(lambda n: START + n * DAY)


@given(st.data(), seat_histories(), days)
def test_what_is_certain_is_true(data: st.DataObject, careers: list[Career], when: dt.date) -> None:
    tenures = Tenures.replay(data.draw(reports(careers)))
    answers = {spell.person: spell.holds_on(when) for spell in tenures.spells}
    for career in careers:
        truth = career.holds_on(when)
        assert answers[career.person] is not (Ternary.NO if truth else Ternary.YES)


@given(st.data(), seat_histories(), days)
def test_exact_days_leave_nothing_open(
    data: st.DataObject, careers: list[Career], when: dt.date
) -> None:
    tenures = Tenures.replay(data.draw(reports(careers, exact=True)))
    inside = [found.person for found in tenures.holders(when) if found.certain is Ternary.YES]
    assert inside == [career.person for career in careers if career.holds_on(when)]
    assert all(found.certain is Ternary.YES for found in tenures.holders(when))


@given(st.data(), seat_histories())
def test_one_after_another_is_no_contradiction_and_no_overlap(
    data: st.DataObject, careers: list[Career]
) -> None:
    assert Tenures.replay(data.draw(reports(careers))).findings() == ()


@given(st.data(), seat_histories())
def test_the_order_in_which_changes_are_told_does_not_matter(
    data: st.DataObject, careers: list[Career]
) -> None:
    changes = data.draw(reports(careers))
    shuffled = data.draw(st.permutations(changes))
    assert Tenures.replay(shuffled) == Tenures.replay(changes)


def is_asserted(told: LeadershipChange) -> bool:
    said = told.evidence
    return said is None or (
        said.polarity is Polarity.POSITIVE and said.modality is not Modality.DENIED
    )


@st.composite
def muddles(draw: st.DrawFn) -> list[LeadershipChange]:
    """Changes of two persons in two seats, with dates and events as they come."""
    found: list[LeadershipChange] = []
    for _ in range(draw(st.integers(1, 6))):
        person, other = draw(st.permutations(PEOPLE[:2]))
        event = draw(
            st.sampled_from([e for e in LeadershipEvent if e is not LeadershipEvent.MOVES])
        )
        when = draw(st.none() | st.integers(2018, 2024).map(str) | st.sampled_from(["2020-05-01"]))
        until = draw(st.none() | st.integers(2018, 2026).map(PartialDate.year))
        side = "successor" if event.is_departure else "predecessor"
        follows = {side: other} if draw(st.booleans()) else {}
        role = draw(st.sampled_from(["ceo", "cfo", "other"]))
        found.append(change(person, event.value, role, when, until=until, **follows))
    return found


@given(st.data(), muddles())
def test_whatever_is_told_is_put_together_in_any_order(
    data: st.DataObject, changes: list[LeadershipChange]
) -> None:
    tenures = Tenures.replay(changes)
    assert Tenures.replay(data.draw(st.permutations(changes))) == tenures
    assert pickle.loads(pickle.dumps(tenures)) == tenures
    heard = {told.event for spell in tenures.spells for told in spell.changes}
    heard |= {told.event for row in tenures.contradictions for told in row.changes}
    # Nothing that was told of a seat is lost: it is in a spell, or in a contradiction.
    assert heard | {LeadershipEvent.NOMINATED} >= {
        told.event for told in changes if tells_the_office(told)
    }


def tells_the_office(told: LeadershipChange) -> bool:
    held = told.previous or told.position
    return held is not None and held.is_named


@given(muddles())
def test_offices_that_are_not_named_contradict_nothing(changes: list[LeadershipChange]) -> None:
    named = [told for told in changes if tells_the_office(told)]
    known = Tenures.replay(named)
    assert len(Tenures.replay(changes).contradictions) <= len(known.contradictions)
    others = Tenures.replay(told for told in changes if not tells_the_office(told))
    assert not others.spells
    assert not others.findings()


@given(muddles())
def test_what_is_told_twice_says_no_more(changes: list[LeadershipChange]) -> None:
    assert Tenures.replay([*changes, *changes]).spells == Tenures.replay(changes).spells


@given(st.lists(leadership_changes().filter(is_asserted), max_size=3))
def test_any_changes_can_be_replayed(changes: list[LeadershipChange]) -> None:
    assert isinstance(Tenures.replay(changes).findings(), tuple)


@given(st.data(), seat_histories())
def test_a_vacancy_is_a_time_in_which_nobody_is_in_office(
    data: st.DataObject, careers: list[Career]
) -> None:
    tenures = Tenures.replay(data.draw(reports(careers)))
    for vacancy in tenures.vacancies():
        assert vacancy.time.earliest is not None
        last = vacancy.time.latest or vacancy.time.earliest + 1000 * DAY
        for when in (vacancy.time.earliest, last):
            assert not any(career.holds_on(when) for career in careers)
            assert not tenures.holders(when)


@given(st.data(), seat_histories())
def test_with_exact_days_every_gap_is_a_vacancy(data: st.DataObject, careers: list[Career]) -> None:
    tenures = Tenures.replay(data.draw(reports(careers, exact=True)))
    pairs = pairwise(careers)
    gaps = [
        PartialDate.between(one.last + DAY, other.first - DAY)
        for one, other in pairs
        if one.last is not None and one.last + DAY < other.first
    ]
    last = careers[-1].last
    if last is not None:
        gaps.append(PartialDate.between(last + DAY, None))
    assert [vacancy.time for vacancy in tenures.vacancies()] == gaps


@given(st.data(), seat_histories())
def test_a_time_in_office_lies_between_its_bounds(
    data: st.DataObject, careers: list[Career]
) -> None:
    tenures = Tenures.replay(data.draw(reports(careers)))
    at = dt.date(2040, 1, 1)
    for career in careers:
        (found,) = tenures.tenure(career.person, at=at)
        last = at if career.last is None else career.last
        assert found.length.most is not None
        assert START + found.length.least <= START + relativedelta(
            days=(last - career.first).days + 4
        )
        assert career.first + found.length.least <= last + 4 * DAY
        assert last <= career.first + found.length.most + 4 * DAY


@given(st.data(), seat_histories())
def test_exact_days_give_an_exact_time(data: st.DataObject, careers: list[Career]) -> None:
    tenures = Tenures.replay(data.draw(reports(careers, exact=True)))
    for career in careers:
        (found,) = tenures.tenure(career.person, at=dt.date(2040, 1, 1))
        last = dt.date(2040, 1, 1) if career.last is None else career.last
        assert found.length.is_exact
        assert found.length.least == relativedelta(last + DAY, career.first)


def spells(*changes: LeadershipChange) -> list[str]:
    return [str(spell) for spell in Tenures.replay(changes).spells]


STORIES: list[tuple[list[LeadershipChange], list[str]]] = [
    # "folgt auf" closes the predecessor on the day before
    (
        [change(CLARA, "appointed", when="2025-07-01", predecessor=JONAS)],
        [
            "Jonas Asam: ceo, Nordlicht AG (? / 2025-06-30)",
            "Clara Vogt: ceo, Nordlicht AG (2025-07-01 / ..)",
        ],
    ),
    # unless it is told that he left before, or leaves later
    (
        [
            change(CLARA, "appointed", when="2025-07-01", predecessor=JONAS),
            change(JONAS, "leaves", when="2025-03-31"),
        ],
        [
            "Jonas Asam: ceo, Nordlicht AG (? / 2025-03-31)",
            "Clara Vogt: ceo, Nordlicht AG (2025-07-01 / ..)",
        ],
    ),
    # a month is as good for the one as for the other
    (
        [change(CLARA, "appointed", when="2025-07", predecessor=JONAS)],
        [
            "Jonas Asam: ceo, Nordlicht AG (? / 2025-07)",
            "Clara Vogt: ceo, Nordlicht AG (2025-07 / ..)",
        ],
    ),
    # "bisher": whoever leaves was there for any time
    (
        [change(JONAS, "leaves", "cfo", "2025-06")],
        ["Jonas Asam: cfo, Nordlicht AG (? / 2025-06)"],
    ),
    # "bleibt": in office at that time, and no end is told
    (
        [change(JONAS, "stays", "cfo", "2025-06")],
        ["Jonas Asam: cfo, Nordlicht AG (? / ..)"],
    ),
    # the end of a term is moved by an extension
    (
        [
            change(CLARA, "appointed", when="2020-01-01", until=day("2024-12-31")),
            change(CLARA, "extended", when="2024-05-01", until=day("2029-12-31")),
        ],
        ["Clara Vogt: ceo, Nordlicht AG (2020-01-01 / 2029-12-31)"],
    ),
    # and by leaving early
    (
        [
            change(CLARA, "appointed", when="2020-01-01", until=day("2024-12-31")),
            change(CLARA, "dismissed", when="2022-03-15"),
        ],
        ["Clara Vogt: ceo, Nordlicht AG (2020-01-01 / 2022-03-15)"],
    ),
    # two stories of one appointment: the more exact date
    (
        [
            change(CLARA, "appointed", when="2025"),
            change(CLARA, "appointed", when="2025-07-01"),
        ],
        ["Clara Vogt: ceo, Nordlicht AG (2025-07-01 / ..)"],
    ),
    # a stand-in who stays for good
    (
        [
            change(CLARA, "interim", when="2025-01-01"),
            change(CLARA, "appointed", when="2025-07-01"),
        ],
        [
            "Clara Vogt: interim ceo, Nordlicht AG (2025-01-01 / 2025-06-30)",
            "Clara Vogt: ceo, Nordlicht AG (2025-07-01 / ..)",
        ],
    ),
    # comes, goes, comes again
    (
        [
            change(CLARA, "appointed", when="2010"),
            change(CLARA, "resigns", when="2015"),
            change(CLARA, "appointed", when="2020"),
        ],
        [
            "Clara Vogt: ceo, Nordlicht AG (2010 / 2015)",
            "Clara Vogt: ceo, Nordlicht AG (2020 / ..)",
        ],
    ),
    # elected again
    (
        [
            change(PAULA, "elected", "other", "2018", organ=Organ.SUPERVISORY_BOARD),
            change(PAULA, "elected", "other", "2023", organ=Organ.SUPERVISORY_BOARD),
        ],
        ["Paula Rieder: supervisory board, Nordlicht AG (2018 / ..)"],
    ),
    # nominated is not in office
    ([change(PAULA, "nominated", when="2025-07-01")], []),
    # not before it is announced, where nothing else is told
    (
        [
            LeadershipChange(
                CLARA,
                FIRM,
                LeadershipEvent.APPOINTED,
                position=Position(CLARA, FIRM, RoleFunction.CEO),
                announced=day("2025-06-12"),
            )
        ],
        ["Clara Vogt: ceo, Nordlicht AG (2025-06-12/.. / ..)"],
    ),
    # whoever moves leaves what he had, and takes something elsewhere
    (
        [
            change(CLARA, "appointed", "cfo", "2020-01-01"),
            LeadershipChange(
                CLARA,
                FIRM,
                LeadershipEvent.MOVES,
                position=Position(CLARA, Company("Alster"), RoleFunction.CEO),
                effective=day("2025-01-01"),
            ),
        ],
        [
            "Clara Vogt: ceo, Alster (2025-01-01 / ..)",
            "Clara Vogt: cfo, Nordlicht AG (2020-01-01 / 2024-12-31)",
        ],
    ),
    # whoever leaves a company leaves all that he had there
    (
        [
            change(CLARA, "appointed", "cfo", "2020-01-01"),
            unnamed(CLARA, "dies", "2022-05-05"),
        ],
        ["Clara Vogt: cfo, Nordlicht AG (2020-01-01 / 2022-05-05)"],
    ),
    # what is told of the one seat counts more than that somebody left the company
    (
        [
            change(CLARA, "appointed", "cfo", "2020-01-01"),
            unnamed(CLARA, "resigns", "2022-05-05"),
            change(CLARA, "leaves", "cfo", "2023-05-05"),
        ],
        ["Clara Vogt: cfo, Nordlicht AG (2020-01-01 / 2023-05-05)"],
    ),
    (
        [
            change(CLARA, "appointed", "cfo", "2020-01-01"),
            unnamed(CLARA, "resigns", "2022-05-05"),
            change(CLARA, "stays", "cfo", "2023-05-05"),
        ],
        ["Clara Vogt: cfo, Nordlicht AG (2020-01-01 / ..)"],
    ),
    # an office that is not named is no seat, whoever takes, keeps or leaves it
    (
        [
            unnamed(PAULA, "appointed", "2020-01-01", predecessor=CLARA),
            unnamed(PAULA, "stays", "2021-01-01"),
            unnamed(CLARA, "leaves", "2022-01-01", successor=PAULA),
        ],
        [],
    ),
    (
        [change(CLARA, "appointed", "cfo", "2020-01-01"), unnamed(PAULA, "appointed", predecessor=CLARA)],
        ["Clara Vogt: cfo, Nordlicht AG (2020-01-01 / ..)"],
    ),
    # whoever comes from an office elsewhere that is not named leaves what he had there
    (
        [
            change(CLARA, "appointed", "cfo", "2020-01-01"),
            change(
                CLARA, "appointed", "ceo", "2025-01-01",
                company=Company("Alster"), previous=Position(CLARA, FIRM),
            ),
        ],
        [
            "Clara Vogt: ceo, Alster (2025-01-01 / ..)",
            "Clara Vogt: cfo, Nordlicht AG (2020-01-01 / 2024-12-31)",
        ],
    ),
    # but within the company it is not told which office that was
    (
        [
            change(CLARA, "appointed", "cfo", "2020-01-01"),
            change(CLARA, "promoted", "ceo", "2025-01-01", previous=Position(CLARA, FIRM)),
        ],
        [
            "Clara Vogt: ceo, Nordlicht AG (2025-01-01 / ..)",
            "Clara Vogt: cfo, Nordlicht AG (2020-01-01 / ..)",
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "expected"), STORIES)
def test_changes_make_times_in_office(changes: list[LeadershipChange], expected: list[str]) -> None:
    assert spells(*changes) == expected
    assert spells(*reversed(changes)) == expected


def test_of_two_dates_the_closer_one_stays() -> None:
    dated = [change(CLARA, "appointed", when=text) for text in ("2022", "2022-09")]
    for changes in (dated, dated[::-1]):
        assert [spell.since for spell in Tenures.replay(changes).spells] == [day("2022-09")]


def found(kind: FindingKind, *changes: LeadershipChange) -> list[Finding]:
    return [row for row in Tenures.replay(changes).findings() if row.kind is kind]


def test_two_at_the_top_are_reported_and_not_hidden() -> None:
    both = [
        change(CLARA, "appointed", when="2020-01-01"),
        change(JONAS, "appointed", when="2021-01-01"),
    ]
    (row,) = found(FindingKind.OVERLAP, *both)
    assert str(row) == "Clara Vogt and Jonas Asam are in one office at once: ceo, Nordlicht AG."
    # It may be that nobody told that she left.
    assert row.certain is Ternary.UNKNOWN
    (row,) = found(FindingKind.OVERLAP, *both, change(CLARA, "stays", when="2022"))
    assert row.certain is Ternary.YES
    at = dt.date(2021, 6, 1)
    assert [str(one) for one in Tenures.replay(both).holders(at)] == [
        "Clara Vogt: ceo, Nordlicht AG (perhaps)",
        "Jonas Asam: ceo, Nordlicht AG",
    ]


def test_two_members_of_a_board_are_no_overlap() -> None:
    members = [
        change(one, "elected", "other", "2020", organ=Organ.SUPERVISORY_BOARD) for one in PEOPLE
    ]
    assert found(FindingKind.OVERLAP, *members) == []


CONTRADICTIONS = [
    (
        [change(CLARA, "leaves", when="2020"), change(CLARA, "leaves", when="2022")],
        "Clara Vogt, ceo, Nordlicht AG: left 2020, or 2022.",
    ),
    (
        [change(CLARA, "appointed", when="2020"), change(CLARA, "appointed", when="2022")],
        "Clara Vogt, ceo, Nordlicht AG: began 2020, or 2022.",
    ),
    (
        [
            change(CLARA, "appointed", when="2018"),
            change(CLARA, "leaves", when="2020"),
            change(CLARA, "stays", when="2022"),
        ],
        "Clara Vogt, ceo, Nordlicht AG: in office 2022, or not, but from 2018 to 2020.",
    ),
]


@pytest.mark.parametrize(("changes", "sentence"), CONTRADICTIONS)
def test_what_cannot_both_be_true_is_said(changes: list[LeadershipChange], sentence: str) -> None:
    for order in (changes, changes[::-1]):
        (row,) = found(FindingKind.CONTRADICTION, *order)
        assert str(row) == sentence
        assert set(row.changes) <= set(changes) and len(row.changes) >= 2


BOARD = {"organ": Organ.MANAGEMENT_BOARD}
COUNCIL = {"organ": Organ.SUPERVISORY_BOARD}


def test_nobody_is_in_both_boards_of_a_stock_corporation() -> None:
    # § 105 I AktG; II: a stand-in for a year at most.
    council = change(PAULA, "elected", "other", "2020", **COUNCIL)
    (row,) = found(
        FindingKind.TWO_BOARDS, council, change(PAULA, "appointed", "cfo", "2022", **BOARD)
    )
    assert row.source == "§ 105 AktG"
    assert row.certain is Ternary.YES or row.certain is Ternary.UNKNOWN
    stand_in = change(PAULA, "interim", "cfo", "2022-01-01", until=day("2022-10-31"), **BOARD)
    assert found(FindingKind.TWO_BOARDS, council, stand_in) == []
    too_long = change(PAULA, "interim", "cfo", "2022-01-01", until=day("2023-06-30"), **BOARD)
    assert len(found(FindingKind.TWO_BOARDS, council, too_long)) == 1


def test_two_years_lie_between_the_boards_of_a_listed_company() -> None:
    # § 100 II Nr. 4 AktG.
    left = change(CLARA, "leaves", "ceo", "2022-06-30", **BOARD)
    for start, expected in (("2022-07-01", 1), ("2024-06-29", 1), ("2024-07-01", 0)):
        joins = change(CLARA, "elected", "other", start, **COUNCIL)
        assert len(found(FindingKind.COOLING_OFF, left, joins)) == expected, start
    elsewhere = change(
        CLARA, "elected", "other", "2022-07-01", company=Company("Alster"), **COUNCIL
    )
    assert found(FindingKind.COOLING_OFF, left, elsewhere) == []


def test_a_term_in_the_management_board_is_five_years_at_most() -> None:
    # § 84 I 1 AktG.
    for until, expected in (("2024-12-31", 0), ("2025-01-01", 1)):
        term = change(
            CLARA, "appointed", "ceo", None, since=day("2020-01-01"), until=day(until), **BOARD
        )
        assert len(found(FindingKind.LONG_TERM, term)) == expected, until


def test_a_company_has_one_system_of_boards() -> None:
    # §§ 20, 40 SEAG: a board of directors and managing directors, in place of two boards.
    european = Company("Alster", legal_form=LegalForm.SE)
    one = change(
        CLARA, "elected", "other", "2020", organ=Organ.BOARD_OF_DIRECTORS, company=european
    )
    two = change(JONAS, "elected", "other", "2021", company=european, **COUNCIL)
    director = change(
        JONAS,
        "appointed",
        "managing_director",
        "2021",
        organ=Organ.MANAGING_DIRECTORS,
        company=european,
    )
    assert len(found(FindingKind.MIXED_SYSTEM, one, two)) == 1
    assert found(FindingKind.MIXED_SYSTEM, one, director) == []


def test_german_rules_are_none_of_companies_elsewhere_or_of_another_form() -> None:
    for company in (
        Company("Alster", legal_form=LegalForm.AG, country="CH"),
        Company("Alster", legal_form=LegalForm.GMBH),
    ):
        both = [
            change(PAULA, "elected", "other", "2020", company=company, **COUNCIL),
            change(PAULA, "appointed", "cfo", "2022", company=company, **BOARD),
        ]
        assert found(FindingKind.TWO_BOARDS, *both) == []
    unsaid = Company("Alster")
    both = [
        change(PAULA, "elected", "other", "2020", company=unsaid, **COUNCIL),
        change(PAULA, "appointed", "cfo", "2022", company=unsaid, **BOARD),
        change(PAULA, "stays", "other", "2024", company=unsaid, **COUNCIL),
    ]
    assert [row.certain for row in found(FindingKind.TWO_BOARDS, *both)] == [Ternary.UNKNOWN]


def test_stand_ins_are_listed() -> None:
    tenures = Tenures.replay(
        [change(JONAS, "interim", when="2025-01-01"), change(CLARA, "appointed", when="2025-07-01")]
    )
    assert [str(spell) for spell in tenures.interims()] == [
        "Jonas Asam: interim ceo, Nordlicht AG (2025-01-01 / ..)"
    ]


def test_how_long_somebody_was_there() -> None:
    tenures = Tenures.replay(
        [
            change(CLARA, "appointed", when="2020-03"),
            change(CLARA, "leaves", when="2025-06-30"),
            change(CLARA, "elected", "other", "2025-07-01", rank=Rank.CHAIR, **COUNCIL),
        ]
    )
    assert [str(found) for found in tenures.tenure(CLARA)] == [
        "ceo, Nordlicht AG: 5 years, 3 months, 1 day to 5 years, 4 months"
    ]
    assert [str(found) for found in tenures.tenure(CLARA, at=dt.date(2026, 6, 30))][1] == (
        "supervisory board × chair, Nordlicht AG: 1 year"
    )
    left = Tenures.replay([change(JONAS, "leaves", when="2025")])
    assert [str(found) for found in left.tenure(JONAS)] == ["ceo, Nordlicht AG: at least 0 days"]


def test_holders_can_be_asked_for_by_company_and_function() -> None:
    other = Company("Alster")
    tenures = Tenures.replay(
        [
            change(CLARA, "appointed", when="2020"),
            change(JONAS, "appointed", "cfo", "2020"),
            change(PAULA, "appointed", when="2020", company=other),
        ]
    )
    at = dt.date(2021, 1, 1)
    assert [found.person for found in tenures.holders(at, company=FIRM)] == [CLARA, JONAS]
    assert [found.person for found in tenures.holders(at, function="ceo")] == [PAULA, CLARA]


def test_seats_are_told_apart_by_function_then_organ_then_wording() -> None:
    def key(*parts: Any, **more: Any) -> tuple[str, ...]:
        return Seat(FIRM, Role(*parts), **more).key

    finance = key("cfo")
    assert key("cfo", "management_board", "member") == finance
    assert key("cfo", scope="Europa") != finance
    assert key("cfo", deputy=True) != finance
    assert key("other", "supervisory_board") == key("other", "supervisory_board", "member")
    assert key("other", "supervisory_board", "chair") != key("other", "supervisory_board")
    assert key("other", wording="Chefökonomin") != key("other", wording="Justiziarin")


def test_what_is_read_can_be_replayed() -> None:
    text = (
        "Clara Vogt wird zum 1. Juli 2025 Vorstandschefin der Nordlicht AG."
        " Sie folgt auf Jonas Asam, der das Unternehmen Ende Juni verlässt."
    )
    tenures = Tenures.replay(read(text).leadership_changes)
    assert [str(spell) for spell in tenures.spells] == [
        "Jonas Asam: ceo × management board × chair, Nordlicht AG (? / 2025-06-30)",
        "Clara Vogt: ceo × management board × chair, Nordlicht AG (2025-07-01 / ..)",
    ]
    assert all(told.evidence for spell in tenures.spells for told in spell.changes)


def denied() -> LeadershipChange:
    evidence = Evidence((Span(0, 1, "x"),), modality=Modality.DENIED)
    return change(CLARA, "leaves", when="2025", evidence=evidence)


MESSAGES: list[tuple[Callable[[], object], str]] = [
    (
        lambda: t.Tenures.replay(["Clara Vogt"]),
        "changes: got 'Clara Vogt' (str), accepted is a LeadershipChange",
    ),
    (
        lambda: Tenures.replay([denied()]),
        "changes: got 'Clara Vogt: leaves, Nordlicht AG',"
        " accepted is changes that the text does not deny",
    ),
    (
        lambda: t.Tenures.replay([change(CLARA, "appointed")]).holders("2025"),
        "day: got '2025' (str), accepted is a datetime.date",
    ),
    (
        lambda: Tenures.replay([]).holders(dt.date(2025, 1, 1), function="chef"),
        "RoleFunction: got 'chef', accepted is one of "
        + ", ".join(repr(one.value) for one in RoleFunction),
    ),
    (
        lambda: Spell(CLARA, Seat(FIRM, Role("ceo"))).length(),
        "length: not defined for Clara Vogt, who has not left,"
        " accepted is with a day: length(at=day)",
    ),
    (
        lambda: t.Spell(CLARA, Seat(FIRM, Role("ceo"))).length("2025"),
        "at: got '2025' (str), accepted is a datetime.date or None",
    ),
    (
        lambda: Spell(CLARA, Seat(FIRM, Role("ceo")), day("2025"), day("2024"), ended=True),
        "Spell.until: got '2024', accepted is not before 2025",
    ),
    (
        lambda: Spell(CLARA, Seat(FIRM, Role("ceo")), until=day("2024")),
        "Spell.ended: got False, accepted is True where there is an end",
    ),
    (
        lambda: Seat.of(Position(CLARA, FIRM, scope="Europa", deputy=True)),
        "Seat.role: got 'Amt', accepted is an office that is named",
    ),
    (
        lambda: t.Seat("Nordlicht", Role("ceo")),
        "Seat.company: got 'Nordlicht' (str), accepted is Company",
    ),
]


@pytest.mark.parametrize(("ask", "message"), MESSAGES)
def test_what_cannot_be_answered_says_why(ask: Callable[[], object], message: str) -> None:
    with pytest.raises(DealwertError) as caught:
        ask()
    assert str(caught.value) == message
