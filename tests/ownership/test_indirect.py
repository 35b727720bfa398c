"""Holdings through companies: laws first, then groups as they are drawn in textbooks."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import Company, Percent, Person, Ternary
from dealwert.model import Party
from dealwert.ownership import (
    UNASSIGNED,
    CircularOwnershipError,
    Holder,
    Register,
    controls,
    look_through,
)
from dealwert.quantities import Interval

FIRMS = tuple(Company(f"Werk {letter}") for letter in "ABCD")
PEOPLE = (Person("Clara Vogt"), Person("Jonas Asam"))
ALL: tuple[Party, ...] = (*FIRMS, *PEOPLE)

Matrix = dict[Party, dict[Party, Fraction]]
"""By company, then by holder: parts of the whole."""


@st.composite
def groups(draw: st.DrawFn, *, circles: bool = True) -> Matrix:
    """Companies that hold one another and themselves, with a part of each in a person's hands."""
    found: Matrix = {}
    for place, firm in enumerate(FIRMS):
        holders: list[Party] = [
            other for number, other in enumerate(FIRMS) if circles or number < place
        ]
        weights = {holder: draw(st.integers(0, 6)) for holder in (*holders, *PEOPLE)}
        if not sum(weights[one] for one in PEOPLE):
            weights[PEOPLE[0]] = 1
        total = sum(weights.values())
        found[firm] = {one: Fraction(weight, total) for one, weight in weights.items() if weight}
    return found


def registers(matrix: Matrix) -> list[Register]:
    return [
        Register.of(firm, {holder: Percent(100 * part) for holder, part in row.items()})
        for firm, row in matrix.items()
        if isinstance(firm, Company)
    ]


def part(found: Interval[Percent]) -> Fraction:
    assert found.is_point and found.low is not None
    return found.low.ratio


def chains(matrix: Matrix, holder: Party, target: Party, length: int) -> Fraction:
    """The sum of the products along all chains up to a length that do not return to the holder."""
    at: dict[Party, Fraction] = {holder: Fraction(1)}
    total = Fraction(0)
    for _ in range(length):
        after: dict[Party, Fraction] = {}
        for firm, row in matrix.items():
            flow = sum(
                (at.get(one, Fraction(0)) * share for one, share in row.items()), Fraction(0)
            )
            after[firm] = flow
        total += after.get(target, Fraction(0))
        after.pop(holder, None)
        at = after
    return total


def inverse(matrix: Matrix) -> dict[tuple[Party, Party], Fraction]:
    """(I - A)⁻¹ over all firms by Gauss and Jordan: from holder to company."""
    size = len(FIRMS)
    rows = [
        [(Fraction(int(i == j)) - matrix[FIRMS[j]].get(FIRMS[i], Fraction(0))) for j in range(size)]
        + [Fraction(int(i == j)) for j in range(size)]
        for i in range(size)
    ]
    for pivot in range(size):
        swap = next(n for n in range(pivot, size) if rows[n][pivot])
        rows[pivot], rows[swap] = rows[swap], rows[pivot]
        rows[pivot] = [number / rows[pivot][pivot] for number in rows[pivot]]
        for other in range(size):
            if other != pivot:
                factor = rows[other][pivot]
                rows[other] = [
                    number - factor * top
                    for number, top in zip(rows[other], rows[pivot], strict=True)
                ]
    return {
        (one, other): rows[i][size + j]
        for i, one in enumerate(FIRMS)
        for j, other in enumerate(FIRMS)
    }


@given(groups(), st.sampled_from(ALL), st.sampled_from(FIRMS))
def test_it_is_the_sum_over_all_chains(matrix: Matrix, holder: Party, target: Company) -> None:
    exact = part(look_through(registers(matrix), holder, target))
    # Each round through a circle leaves at most a part outside; what remains becomes small.
    some, more = chains(matrix, holder, target, 5), chains(matrix, holder, target, 60)
    assert some <= more <= exact <= 1
    outside = min(sum(row.get(one, Fraction(0)) for one in PEOPLE) for row in matrix.values())
    assert exact - more <= (1 - outside) ** 60 / outside


@given(groups(), st.sampled_from(FIRMS), st.sampled_from(FIRMS))
def test_within_a_circle_it_is_the_inverse_without_counting_oneself(
    matrix: Matrix, holder: Company, target: Company
) -> None:
    through = inverse(matrix)
    expected = (through[holder, target] - int(holder == target)) / through[holder, holder]
    assert part(look_through(registers(matrix), holder, target)) == expected


@given(groups(), st.sampled_from(PEOPLE), st.sampled_from(FIRMS))
def test_for_an_outside_holder_it_is_the_direct_holdings_times_the_inverse(
    matrix: Matrix, holder: Person, target: Company
) -> None:
    through = inverse(matrix)
    expected = sum(
        (matrix[firm].get(holder, Fraction(0)) * through[firm, target] for firm in FIRMS),
        Fraction(0),
    )
    assert part(look_through(registers(matrix), holder, target)) == expected


@given(groups(), st.sampled_from(FIRMS))
def test_those_outside_have_the_whole_together(matrix: Matrix, target: Company) -> None:
    group = registers(matrix)
    assert sum(part(look_through(group, person, target)) for person in PEOPLE) == 1


@given(groups(circles=False), st.sampled_from(ALL), st.sampled_from(FIRMS))
def test_without_circles_chains_end(matrix: Matrix, holder: Party, target: Company) -> None:
    exact = part(look_through(registers(matrix), holder, target))
    assert exact == chains(matrix, holder, target, len(FIRMS))


@given(st.data(), groups(), st.sampled_from(ALL), st.sampled_from(FIRMS))
def test_ranges_hold_what_is_true(
    data: st.DataObject, matrix: Matrix, holder: Party, target: Company
) -> None:
    told: list[Register] = []
    for firm, row in matrix.items():
        shares: dict[Holder, Interval[Percent]] = {}
        for one, share in row.items():
            if data.draw(st.integers(0, 3)):  # others are left to the unknown holders
                below, above = data.draw(st.integers(0, 9)), data.draw(st.integers(0, 9))
                low = max(100 * share - below, Fraction(0))
                shares[one] = Interval(
                    Percent(low), Percent(min(100 * share + above, Fraction(100)))
                )
        assert isinstance(firm, Company)
        told.append(Register.of(firm, shares))
    exact = Percent(100 * part(look_through(registers(matrix), holder, target)))
    assert exact in look_through(told, holder, target)
    known = {str(found.company) for found in controls(registers(matrix), holder)}
    answers = controls(told, holder)
    sure = {str(found.company) for found in answers if found.certain is Ternary.YES}
    assert sure <= known <= {str(found.company) for found in answers}


@given(groups(), st.sampled_from(ALL), st.integers(0, 99), st.integers(0, 99))
def test_a_higher_level_controls_no_more(
    matrix: Matrix, holder: Party, one: int, other: int
) -> None:
    low, high = sorted((one, other))
    group = registers(matrix)
    less = {found.company for found in controls(group, holder, level=Percent(high))}
    assert less <= {found.company for found in controls(group, holder, level=Percent(low))}


@given(groups())
def test_nobody_controls_what_another_controls(matrix: Matrix) -> None:
    group = registers(matrix)
    first, second = (
        {found.company for found in controls(group, person) if found.certain is Ternary.YES}
        for person in PEOPLE
    )
    assert not first & second


@given(groups(), st.sampled_from(ALL))
def test_control_runs_in_chains_of_holdings(matrix: Matrix, holder: Party) -> None:
    for found in controls(registers(matrix), holder):
        assert found.chain[0] == holder and found.chain[-1] == found.company
        for above, below in zip(found.chain, found.chain[1:], strict=False):
            assert matrix[below][above] > 0
        assert found.votes.low is not None and found.votes.low.points > 50


A, B, C, D = FIRMS
CLARA, JONAS = PEOPLE


def test_half_of_a_half_is_a_quarter_and_control_of_it_all() -> None:
    group = [
        Register.of(A, {CLARA: Percent(51), JONAS: Percent(49)}),
        Register.of(B, {A: Percent(51), JONAS: Percent(49)}),
    ]
    assert str(look_through(group, CLARA, B)) == "[26.01 %, 26.01 %]"
    assert [str(found) for found in controls(group, CLARA)] == [
        "Clara Vogt → Werk A",
        "Clara Vogt → Werk A → Werk B",
    ]
    assert controls(group, JONAS) == ()


def test_half_is_no_control_and_more_than_half_is() -> None:
    halves = [Register.of(A, {CLARA: Percent(50), JONAS: Percent(50)})]
    assert controls(halves, CLARA) == controls(halves, JONAS) == ()
    most = Interval(Percent(50), Percent(60), low_open=True)
    found = controls([Register.of(A, {CLARA: most})], CLARA)
    assert [each.certain for each in found] == [Ternary.YES]


def test_a_cross_holding_multiplies_what_is_left_outside() -> None:
    # A and B hold 20 % of each other, Clara the rest of A, Jonas that of B: Clara has of A
    # 80 % · (1 + 4 % + 0.16 % + …) = 80 / 96.
    group = [
        Register.of(A, {B: Percent(20), CLARA: Percent(80)}),
        Register.of(B, {A: Percent(20), JONAS: Percent(80)}),
    ]
    assert part(look_through(group, CLARA, A)) == Fraction(80, 96)
    assert part(look_through(group, CLARA, B)) == Fraction(16, 96)
    # Of itself A has, through B, 4 %, once.
    assert part(look_through(group, A, A)) == Fraction(4, 100)
    assert part(look_through(group, A, B)) == Fraction(20, 100)


def test_companies_that_hold_one_another_entirely_are_nobodys() -> None:
    group = [
        Register.of(A, {B: Percent(100)}),
        Register.of(B, {A: Percent(100)}),
        Register.of(C, {A: Percent(50), CLARA: Percent(50)}),
    ]
    with pytest.raises(
        CircularOwnershipError, match="Werk A, Werk B hold one another entirely"
    ) as caught:
        look_through(group, CLARA, C)
    assert set(caught.value.companies) == {"Werk A", "Werk B"}


def test_own_shares_are_everybodys() -> None:
    # Of ten shares the company holds two: whoever has six of the other eight has three quarters.
    group = [Register.of(A, {A: Percent(20), CLARA: Percent(60), JONAS: Percent(20)})]
    assert part(look_through(group, CLARA, A)) == Fraction(3, 4)
    assert part(look_through(group, A, A)) == Fraction(1, 5)


def test_who_holds_the_holder_does_not_matter() -> None:
    group = [
        Register.of(A, {CLARA: Percent(10), B: Percent(90)}),
        Register.of(B, {C: Percent(100)}),
        Register.of(C, {D: Percent(100)}),
        Register.of(D, {C: Percent(100)}),
    ]
    assert part(look_through(group, B, A)) == Fraction(9, 10)


def test_what_unknown_holders_have_may_be_anybodys() -> None:
    group = [
        Register.of(A, {CLARA: Percent(50), JONAS: Percent(50)}),
        Register.of(B, {A: Percent(60)}),
    ]
    assert str(look_through(group, CLARA, B)) == "[30 %, 70 %]"
    found = controls(group, CLARA)
    assert [(str(row), row.certain) for row in found] == []
    assert str(look_through([Register.of(B)], CLARA, B)) == "[0 %, 100 %]"
    closed = [
        group[0],
        Register.of(B, {A: Percent(60), CLARA: Percent(40), UNASSIGNED: Percent(0)}),
    ]
    assert str(look_through(closed, CLARA, B)) == "[70 %, 70 %]"


def test_control_that_hangs_on_a_rounded_share_is_not_certain() -> None:
    about = Interval(Percent(45), Percent(55))
    group = [
        Register.of(A, {CLARA: about}),
        Register.of(B, {A: Percent(70), JONAS: Percent(30)}),
    ]
    found = controls(group, CLARA)
    assert [(str(row), row.certain, str(row.votes)) for row in found] == [
        ("Clara Vogt → Werk A", Ternary.UNKNOWN, "[45 %, 100 %]"),
        ("Clara Vogt → Werk A → Werk B", Ternary.UNKNOWN, "[0 %, 70 %]"),
    ]
