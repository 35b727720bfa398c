"""Registers: laws first, then a company's history, then what is open and what conflicts."""

from __future__ import annotations

import datetime as dt
import pickle
from fractions import Fraction
from itertools import permutations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import Company, Evidence, Figure, Hedge, PartialDate, Percent, StakeTransfer
from dealwert.model import Party, Stake, StakeBasis, TransferMode
from dealwert.ownership import (
    UNASSIGNED,
    CrossingOutcome,
    Effect,
    Holder,
    Holdings,
    LedgerConflict,
    Notice,
    Register,
    UnorderedTransfersError,
)
from dealwert.quantities import Interval
from dealwert.testing.ownership import holdings, registers, transfers_in
from tests.ownership.counting import (
    FIRM,
    PARTIES,
    Count,
    around,
    counts,
    day,
    interval_around,
    transfer,
    ways,
)

A, B, C, D = PARTIES
EVERYBODY: tuple[Holder, ...] = (*PARTIES, UNASSIGNED)
Shares = dict[Holder, Interval[Percent]]


def exactly(points: Fraction | int | str) -> Figure[Percent]:
    return Figure.exactly(Percent(Fraction(points)))


def sale(giver: Party | None, taker: Party, points: int | str, **more: object) -> StakeTransfer:
    fields = {"mode": TransferMode.SECONDARY, "transferor": giver, "transferee": taker, **more}
    return StakeTransfer(FIRM, exactly(points), **fields)  # type: ignore[arg-type]  # by name


def issue(taker: Party, points: int | str, **more: object) -> StakeTransfer:
    return sale(None, taker, points, mode=TransferMode.ISSUANCE, **more)


def level(holder: Party, figure: Figure[Percent], **more: object) -> StakeTransfer:
    mode = TransferMode.DECLARED_LEVEL
    return StakeTransfer(FIRM, figure, transferee=holder, mode=mode, **more)  # type: ignore[arg-type]  # by name


def opened(shares: dict[Party, int]) -> Register:
    return Register.of(FIRM, {holder: Percent(points) for holder, points in shares.items()})


def points(register: Register, holder: Holder) -> Fraction:
    share = register.share(holder)
    assert share.is_point and share.low is not None, share
    return share.low.points


def admits(found: Holdings, count: Count) -> bool:
    """Whether holdings admit what the holders have; the stranger is one of the unknown ones."""
    return all(count.part(holder) in found.of_holder(holder) for holder in PARTIES)


def make_a_whole(found: Holdings) -> bool:
    """Whether the shares admit 100 % together, each end of each share included."""
    ranges = [(share.low, share.high) for _, share in found]
    low = [end.points for end, _ in ranges if end is not None]
    high = [end.points for _, end in ranges if end is not None]
    return all(
        sum(low) - one + other <= 100 <= sum(high) - other + one
        for one, other in zip(low, high, strict=True)
    )


@st.composite
def histories(
    draw: st.DrawFn, *, strangers: bool = True, size: int = 4
) -> tuple[Count, list[tuple[StakeTransfer, Count]], Register]:
    """Shares at first, exact transfers with the shares after each, and the opening register."""
    count = draw(counts(strangers=strangers))
    first = Count(count.shares)
    told: list[tuple[StakeTransfer, Count]] = []
    for number in range(draw(st.integers(1, size))):
        way = draw(ways(count))
        told.append((transfer(way, date=day(number)), Count(count.shares)))
    shares: dict[Holder, Percent] = {holder: first.part(holder) for holder in EVERYBODY}
    return first, told, Register.of(FIRM, shares)


@given(histories(strangers=False))
def test_exact_transfers_give_the_shares_that_counting_gives(
    history: tuple[Count, list[tuple[StakeTransfer, Count]], Register],
) -> None:
    _, told, opening = history
    register = Register.replay(opening, [one for one, _ in told])
    for entry, (_, count) in zip(register.entries, told, strict=True):
        for holder in PARTIES:
            assert entry.after.of_holder(holder) == Interval.point(count.part(holder))


@given(st.data(), counts())
def test_whatever_is_reported_admits_what_is_true(data: st.DataObject, count: Count) -> None:
    shares: Shares = {}
    for holder in EVERYBODY:
        # Who is not listed is one of the unknown holders.
        listed = data.draw(st.booleans())
        if listed and (holder is not UNASSIGNED or len(shares) == len(PARTIES)):
            shares[holder] = data.draw(interval_around(count.part(holder)))
    register = Register.of(FIRM, shares)
    assert admits(register.holdings(), count)
    for number in range(data.draw(st.integers(1, 4))):
        if data.draw(st.booleans()) and count.part(A).points:
            figure = data.draw(around(count.part(A).ratio))
            told = level(A, figure, date=day(number))
        else:
            way = data.draw(ways(count))
            told = transfer(way, data.draw(around(way[3])), day(number))
            if data.draw(st.booleans()) and told.mode is not TransferMode.CANCELLATION:
                told = attrs.evolve(told, mode=TransferMode.UNKNOWN)
        register = Register.replay(register, [told])
        assert admits(register.holdings(), count)


@given(registers())
def test_the_shares_are_the_whole_at_every_moment(register: Register) -> None:
    moments = [register.holdings(register.bases[0])]
    for entry in register.entries:
        moments += [entry.before, entry.after]
    assert all(make_a_whole(found) for found in moments)


@given(registers(exact=True))
def test_exact_shares_make_exactly_the_whole(register: Register) -> None:
    for entry in register.entries:
        # What a newcomer held before may be a part of what unknown holders have.
        if all(share.is_point for _, share in entry.after):
            assert sum(share.low.points for _, share in entry.after if share.low) == 100


@given(st.data(), histories())
def test_two_replays_are_one(
    data: st.DataObject, history: tuple[Count, list[tuple[StakeTransfer, Count]], Register]
) -> None:
    _, told, opening = history
    transfers = [one for one, _ in told]
    cut = data.draw(st.integers(0, len(transfers)))
    halfway = Register.replay(opening, transfers[:cut])
    whole = Register.replay(opening, transfers)
    assert Register.replay(halfway, transfers[cut:]) == whole
    # Nor does it matter where the second one begins, as long as it knows no less.
    again = Register(FIRM, (halfway.holdings(),))
    assert Register.replay(again, transfers[cut:]).holdings() == whole.holdings()


@given(st.data(), histories())
def test_the_order_in_which_dated_transfers_are_told_does_not_matter(
    data: st.DataObject, history: tuple[Count, list[tuple[StakeTransfer, Count]], Register]
) -> None:
    _, told, opening = history
    transfers = [one for one, _ in told]
    shuffled = data.draw(st.permutations(transfers))
    assert Register.replay(opening, shuffled).holdings() == (
        Register.replay(opening, transfers).holdings()
    )


@given(counts(), st.integers(1, 9), st.integers(1, 9))
def test_the_order_of_unrelated_transfers_does_not_matter(
    count: Count, first: int, second: int
) -> None:
    register = Register.of(FIRM, {holder: count.part(holder) for holder in EVERYBODY})
    one = transfer((TransferMode.SECONDARY, A, B, count.part(A).ratio * first / 10 or Fraction(1)))
    other = transfer(
        (TransferMode.SECONDARY, C, D, count.part(C).ratio * second / 10 or Fraction(1))
    )
    if not count.part(A).points or not count.part(C).points:
        return
    there = Register.replay(register, [one, other], in_order=True)
    back = Register.replay(register, [other, one], in_order=True)
    assert there.holdings() == back.holdings()
    assert Register.replay(register, [one, other]).holdings() == there.holdings()


@given(st.data(), counts())
def test_a_transfer_and_its_reverse_cancel(data: st.DataObject, count: Count) -> None:
    shares: dict[Holder, Percent] = {holder: count.part(holder) for holder in EVERYBODY}
    register = Register.of(FIRM, shares)
    way = data.draw(ways(Count(count.shares), (TransferMode.SECONDARY,)))
    mode, giver, taker, part = way
    if giver not in PARTIES:
        return
    there, back = transfer(way), transfer((mode, taker, giver, part))
    assert Register.replay(register, [there, back], in_order=True).holdings() == (
        register.holdings()
    )


@given(counts(), st.integers(1, 19), st.integers(1, 19))
def test_two_issues_take_from_the_old_holders_as_one_does(
    count: Count, first: int, second: int
) -> None:
    register = Register.of(FIRM, {holder: count.part(holder) for holder in EVERYBODY})
    n, m = Fraction(first, 20), Fraction(second, 20)
    two = Register.replay(register, [issue(A, str(100 * n)), issue(A, str(100 * m))], in_order=True)
    one = Register.replay(register, [issue(A, str(100 * (1 - (1 - n) * (1 - m))))])
    assert two.holdings() == one.holdings()


@given(counts(), st.integers(1, 19))
def test_what_is_issued_and_cancelled_again_leaves_everything_as_it_was(
    count: Count, number: int
) -> None:
    register = Register.of(FIRM, {holder: count.part(holder) for holder in EVERYBODY})
    new = str(Fraction(100 * number, 20))
    gone = sale(A, FIRM, new, mode=TransferMode.CANCELLATION)
    assert Register.replay(register, [issue(A, new), gone], in_order=True).holdings() == (
        register.holdings()
    )


@given(st.data(), histories())
def test_knowing_less_at_first_never_tells_more_in_the_end(
    data: st.DataObject, history: tuple[Count, list[tuple[StakeTransfer, Count]], Register]
) -> None:
    first, told, _ = history
    narrow: Shares = {one: data.draw(interval_around(first.part(one))) for one in EVERYBODY}
    wide: Shares = {
        one: Interval(
            Percent(max(share.low.points - data.draw(st.integers(0, 10)), Fraction(0))),
            Percent(min(share.high.points + data.draw(st.integers(0, 10)), Fraction(100))),
        )
        for one, share in narrow.items()
        if share.low is not None and share.high is not None
    }
    transfers = [one for one, _ in told]
    known, less = (
        Register.replay(Register.of(FIRM, shares), transfers) for shares in (narrow, wide)
    )
    for holder in EVERYBODY:
        assert known.share(holder).is_within(less.share(holder))


@given(st.data(), counts())
def test_a_level_that_is_told_narrows_and_never_widens(data: st.DataObject, count: Count) -> None:
    shares: Shares = {one: data.draw(interval_around(count.part(one))) for one in EVERYBODY}
    register = Register.of(FIRM, shares)
    if not count.part(A).points:
        return
    told = level(A, data.draw(around(count.part(A).ratio)))
    after = Register.replay(register, [told])
    for holder in EVERYBODY:
        assert after.share(holder).is_within(register.share(holder))
    assert after.share(A).is_within(Stake(told.stake).bounds)


@given(st.data(), registers())
def test_more_can_never_be_sold_than_is_held(data: st.DataObject, register: Register) -> None:
    basis = register.bases[0]
    holder = data.draw(st.sampled_from(register.holdings().holders or (Company("Alster"),)))
    held = register.share(holder)
    assert held.high is not None
    more = held.high + Percent(Fraction(1, 100))
    if more.points > 100:
        return
    taker = Company("Hafenkontor")
    late = PartialDate.year(2030)
    told = StakeTransfer(
        register.company,
        Figure.exactly(more),
        transferor=holder,
        transferee=taker,
        date=late,
        basis=basis,
    )
    with pytest.raises(ValueError, match="gives up"):
        Register.replay(register, [told])


@given(st.data(), registers())
def test_what_may_be_held_can_be_sold(data: st.DataObject, register: Register) -> None:
    if not register.holdings().holders:
        return
    late = dt.date(2030, 1, 1)
    told = data.draw(transfers_in(register, day=late))
    assert Register.replay(register, [told]).entries[-1].transfer == told


@given(st.data())
def test_a_holder_of_less_than_all_and_one_alone_can_give(data: st.DataObject) -> None:
    alone = Company("Alster Beteiligungen")
    below = Interval(Percent(0), Percent(1), high_open=True)
    for share in (below, Interval.point(Percent(100))):
        register = Register.of(FIRM, {alone: share})
        told = data.draw(transfers_in(register))
        assert Register.replay(register, [told]).entries[-1].transfer == told


@given(registers())
def test_before_everything_it_is_the_opening_and_after_everything_the_end(
    register: Register,
) -> None:
    assert register.as_of(dt.date(1999, 1, 1)) == register.opening[0]
    assert register.as_of(dt.date(2100, 1, 1)) == register.holdings()
    for entry in register.entries:
        assert entry.transfer.date is not None and entry.transfer.date.latest is not None
        assert register.as_of(entry.transfer.date.latest) == entry.after


@given(st.data(), counts(), st.booleans())
def test_on_a_day_within_doubt_the_shares_admit_any_course_of_events(
    data: st.DataObject, count: Count, months: bool
) -> None:
    """Each transfer has a true day within what is told; every true state must be admitted."""
    register = Register.of(FIRM, {holder: count.part(holder) for holder in EVERYBODY})
    told: list[StakeTransfer] = []
    states: list[tuple[dt.date, Count]] = [(dt.date(2019, 12, 31), Count(count.shares))]
    for number in range(data.draw(st.integers(1, 4))):
        way = data.draw(ways(count))
        exact = dt.date(2020, 1 + number // 2, 1 + 10 * (number % 2))
        date = (
            PartialDate.month(exact.year, exact.month)
            if data.draw(st.booleans()) and months
            else PartialDate.day(exact)
        )
        told.append(transfer(way, date=date))
        states.append((exact, Count(count.shares)))
    replayed = Register.replay(register, told)
    for when in (dt.date(2020, month, at) for month in (1, 2, 3) for at in (1, 5, 10, 20)):
        true = [state for since, state in states if since <= when][-1]
        assert admits(replayed.as_of(when), true)
    assert admits(replayed.holdings(), count)


@given(holdings())
def test_holdings_are_built_from_what_they_show(found: Holdings) -> None:
    assert Holdings.of(dict(found), found.basis) == found
    assert pickle.loads(pickle.dumps(found)) == found
    assert hash(Holdings.of(dict(found), found.basis)) == hash(found)


@given(registers())
def test_a_register_travels_between_processes(register: Register) -> None:
    copy = pickle.loads(pickle.dumps(register))
    assert copy == register
    assert copy.entries == register.entries


def test_all_orders_of_one_day_are_admitted_and_no_other() -> None:
    # Of 40 and 30 of the new total: what Nordlicht has depends on which issue came first.
    opening = opened({A: 100})
    both = [issue(B, 40, date=day(1)), issue(C, 30, date=day(1))]
    found = Register.replay(opening, both)
    assert points(found, A) == 42
    assert str(found.share(B)) == "[28 %, 40 %]"
    assert str(found.share(C)) == "[18 %, 30 %]"


def test_orders_that_cannot_have_been_are_left_out() -> None:
    # Whoever passes on what he buys the same day must have bought it first.
    opening = opened({A: 100})
    chain = [sale(B, C, 10, date=day(1)), sale(A, B, 10, date=day(1))]
    found = Register.replay(opening, chain)
    assert [points(found, holder) for holder in (A, B, C)] == [90, 0, 10]
    assert [entry.transfer.transferor for entry in found.entries] == [B, A]


def test_a_sale_and_a_level_in_unknown_order_admit_both_orders() -> None:
    # The giver has 55 before he sells 30, or 55 after it.
    opening = Register.of(FIRM)
    found = Register.replay(opening, [sale(A, B, 30), level(A, exactly(55))])
    assert str(found.share(A)) == "[25 %, 55 %]"
    assert str(found.share(B)) == "[30 %, 75 %]"
    assert all(sum(1 for _ in entry.before) >= 2 for entry in found.entries)


def test_seven_transfers_of_one_day_are_too_many_unless_they_stand_in_order() -> None:
    opening = opened({A: 100})
    seven = [sale(A, B, 1, date=day(1)) for _ in range(7)]
    with pytest.raises(UnorderedTransfersError, match="7 transfers have dates that overlap"):
        Register.replay(opening, seven)
    assert points(Register.replay(opening, seven, in_order=True), B) == 7
    for some in permutations([*seven[:2], issue(C, 5, date=day(2))]):
        assert points(Register.replay(opening, some), C) == 5


def test_ranges_are_as_narrow_as_the_formulas_make_them() -> None:
    half, third = Interval(Percent(0), Percent(50)), Interval(Percent(20), Percent(40))
    stake = Figure(Percent(10), Percent(30), Hedge.RANGE, resolution=Percent(0))
    opening = Register.of(FIRM, {A: third, B: half, C: half})
    issued = StakeTransfer(FIRM, stake, transferee=A, mode=TransferMode.ISSUANCE)
    # 1 - (1 - h) · (1 - x), with h and x once each.
    assert str(Register.replay(opening, [issued]).share(A)) == "[28 %, 58 %]"
    gone = StakeTransfer(FIRM, stake, transferor=A, transferee=FIRM, mode=TransferMode.CANCELLATION)
    # (h - x) ÷ (1 - x), from nothing to 30 of 90.
    assert str(Register.replay(opening, [gone]).share(A)) == "[0 %, 33 1/3 %]"
    sold = StakeTransfer(FIRM, stake, transferor=A, transferee=B, mode=TransferMode.SECONDARY)
    assert str(Register.replay(opening, [sold]).share(A)) == "[0 %, 30 %]"
    assert str(Register.replay(opening, [sold]).share(B)) == "[10 %, 80 %]"


def test_more_than_half_leaves_less_than_half() -> None:
    most = Interval(Percent(50), Percent(60), low_open=True)
    rest = Register.of(FIRM, {A: most, B: Interval(Percent(0), Percent(100))}).share(B)
    assert rest == Interval(Percent(0), Percent(50), high_open=True)


def test_a_companys_history_is_told_transfer_by_transfer() -> None:
    # A founders' company: a round, a sale, a second round.
    register = Register.replay(
        opened({C: 60, D: 40}),
        [
            issue(A, 20, date=PartialDate.year(2021)),
            sale(D, A, 10, date=PartialDate.month(2022, 3)),
            issue(B, 25, date=PartialDate.quarter(2023, 2)),
        ],
    )
    assert [
        str(found) for found in (register.holdings(), register.as_of(dt.date(2022, 12, 31)))
    ] == [
        "Alster Holding 25 %, Nordlicht 22.5 %, Clara Vogt 36 %, Jonas Asam 16.5 %",
        "Nordlicht 30 %, Clara Vogt 48 %, Jonas Asam 22 %",
    ]
    changes = [(str(change.before), str(change.after)) for change in register.history(D)]
    assert changes == [
        ("[40 %, 40 %]", "[32 %, 32 %]"),
        ("[32 %, 32 %]", "[22 %, 22 %]"),
        ("[22 %, 22 %]", "[16.5 %, 16.5 %]"),
    ]


def test_who_is_diluted_crosses_levels_with_somebody_elses_transfer() -> None:
    opening = Register.of(FIRM, {C: Percent(60), D: Percent(40)}, "votes")
    register = Register.replay(opening, [issue(A, 20, basis=StakeBasis.VOTES)])
    majority = [
        (str(found.holder), found.crossing.upwards)
        for found in register.crossings("DE")
        if found.crossing.threshold.effect is Effect.SIMPLE_MAJORITY
    ]
    assert majority == [("Clara Vogt", False)]
    certain = {
        str(found.holder)
        for found in register.crossings("DE")
        if found.crossing.threshold.effect is Effect.NOTIFICATION
        and found.crossing.outcome is CrossingOutcome.CROSSED
    }
    assert certain == {"Nordlicht", "Clara Vogt"}


def test_what_is_only_learnt_crosses_nothing() -> None:
    register = Register.replay(Register.of(FIRM), [level(A, exactly(60))])
    assert points(register, A) == 60
    assert register.crossings("DE") == ()


def test_without_a_basis_a_crossing_is_only_possible() -> None:
    register = Register.replay(opened({C: 100}), [sale(C, D, 35)])
    found = [
        row
        for row in register.crossings("DE")
        if row.holder == D and row.crossing.threshold.effect is Effect.TAKEOVER_CONTROL
    ]
    assert [row.crossing.outcome for row in found] == [CrossingOutcome.POSSIBLE]
    assert found[0].crossing.why == "the level is of votes, and what the stake is of is not said"
    assert not any(
        row.crossing.outcome is CrossingOutcome.CROSSED for row in register.crossings("DE")
    )
    # From 35 to 40 no level lies between, whatever the shares are shares of.
    more = Register.replay(opened({C: 65, D: 35}), [sale(C, D, 4)])
    assert not [row for row in more.crossings("DE") if row.holder == D]


def test_capital_and_votes_are_accounts_of_their_own() -> None:
    capital = Holdings.of({C: Percent(50), D: Percent(50)}, "capital")
    votes = Holdings.of({C: Percent(80), D: Percent(20)}, "votes")
    register = Register(FIRM, (capital, votes))
    after = Register.replay(register, [sale(C, D, 10, basis=StakeBasis.CAPITAL)])
    assert str(after.holdings("capital")) == "Clara Vogt 40 %, Jonas Asam 60 %"
    assert after.holdings("votes") == votes
    with pytest.raises(ValueError, match="accepted is one of capital, votes"):
        after.holdings()
    assert str(after.holdings("economic")) == "unknown holders 100 %"


def test_who_sells_without_being_listed_is_one_of_the_unknown_holders() -> None:
    register = Register.replay(opened({A: 60}), [sale(B, C, 25)])
    assert points(register, A) == 60
    assert str(register.share(C)) == "[25 %, 40 %]"
    assert str(register.share(B)) == "[0 %, 15 %]"
    with pytest.raises(ValueError, match="Alster Holding gives up 45 % but holds at most 40 %"):
        Register.replay(opened({A: 60}), [sale(B, C, 45)])


def test_an_unknown_seller_takes_from_somebody() -> None:
    register = Register.replay(opened({A: 70, B: 30}), [sale(None, C, 20)])
    assert points(register, C) == 20
    assert str(register.share(A)) == "[50 %, 70 %]"
    assert str(register.share(B)) == "[10 %, 30 %]"
    known = Register.replay(register, [level(A, exactly(55))], in_order=True)
    assert points(known, B) == 25


def test_facts_narrow_one_another() -> None:
    about = Interval(Percent(20), Percent(40))
    half = Interval.point(Percent(50))
    nothing = Interval.point(Percent(0))
    opening = Register.of(FIRM, {A: half, B: about, C: about, UNASSIGNED: nothing})
    assert str(opening.share(B)) == "[20 %, 30 %]"
    register = Register.replay(opening, [level(B, Figure(None, Percent(22), Hedge.BELOW))])
    assert str(register.share(B)) == "[20 %, 22 %)"
    assert str(register.share(C)) == "(28 %, 30 %]"


def test_spellings_of_one_name_are_one_holder() -> None:
    short: Party = Company("Nordlicht")
    full: Party = Company.named("Nordlicht AG")
    for first, second in ((short, full), (full, short)):
        register = Register.of(FIRM, {first: Percent(100)})
        found = Register.replay(register, [sale(second, C, 10)]).holdings()
        assert str(found) == "Nordlicht AG 90 %, Clara Vogt 10 %"


def test_a_conversion_is_an_issue_or_passes_shares_on() -> None:
    new = Register.replay(opened({A: 100}), [issue(B, 20)])
    same = Register.replay(opened({A: 100}), [sale(None, B, 20, mode=TransferMode.CONVERSION)])
    assert new.holdings() == same.holdings()
    passed = Register.replay(opened({A: 100}), [sale(A, B, 20, mode=TransferMode.CONVERSION)])
    assert points(passed, A) == 80


def test_a_purchase_of_new_or_old_shares_is_either() -> None:
    either = Register.replay(opened({A: 70, B: 30}), [sale(None, C, 10, mode=TransferMode.UNKNOWN)])
    assert points(either, C) == 10
    assert str(either.share(A)) == "[60 %, 70 %]"
    new = sale(None, C, 10, mode=TransferMode.UNKNOWN, of_post_total=True)
    assert points(Register.replay(opened({A: 70, B: 30}), [new]), A) == 63


def test_what_was_public_is_another_question_than_what_had_happened() -> None:
    first, second = sale(A, B, 10, date=day(1)), sale(A, C, 10, date=day(2))
    notices = [Notice(first, dt.date(2020, 3, 1)), Notice(second, dt.date(2020, 2, 1))]
    register = Register.replay(opened({A: 100}), notices)
    known = register.known_at(dt.date(2020, 2, 15))
    assert str(known.holdings()) == "Nordlicht 90 %, Clara Vogt 10 %"
    assert known.known_at(dt.date(2020, 1, 15)).holdings() == opened({A: 100}).holdings()
    assert register.known_at(dt.date(2021, 1, 1)).holdings() == register.holdings()
    assert str(register.as_of(dt.date(2020, 1, 2))) == "Alster Holding 10 %, Nordlicht 90 %"


def test_a_conflict_names_both_statements_and_their_places() -> None:
    text = "Nordlicht hält 60 Prozent. Nordlicht hält 40 Prozent."
    first = level(A, exactly(60), date=day(1), evidence=Evidence.of(text, (0, 26)))
    second = level(A, exactly(40), date=day(2), evidence=Evidence.of(text, (27, 53)))
    with pytest.raises(LedgerConflict) as caught:
        Register.replay(Register.of(FIRM), [second, first])
    assert [str(place) for place in caught.value.evidence] == [
        "Nordlicht hält 60 Prozent.",
        "Nordlicht hält 40 Prozent.",
    ]
    assert caught.value.transfers == (first, second)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert str(copy) == str(caught.value) and copy.transfers == (first, second)


def test_evidence_is_kept() -> None:
    text = "Clara Vogt verkauft 10 Prozent an Jonas Asam."
    told = sale(C, D, 10, evidence=Evidence.of(text, (0, 45)))
    register = Register.replay(opened({C: 100}), [told])
    assert register.entries[0].transfer.evidence == told.evidence
    assert register.history(D)[0].transfer.evidence == told.evidence


def test_transfers_in_order_are_followed_where_days_leave_it_open() -> None:
    year = PartialDate.year(2020)
    ordered = [issue(B, 40, date=year), issue(C, 30, date=PartialDate.month(2020, 6))]
    register = Register.replay(opened({A: 100}), ordered, in_order=True)
    assert points(register, B) == 28
    assert (
        str(register.as_of(dt.date(2020, 3, 1)))
        == "Alster Holding [0 %, 40 %], Nordlicht [60 %, 100 %]"
    )
    # The second is over by then, so the first one is.
    assert register.as_of(dt.date(2020, 6, 30)) == register.holdings()
