"""Levels of control: laws first, then what the provisions themselves say."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import Company, Figure, Hedge, Percent, Ternary
from dealwert.model import LegalForm, Stake, StakeBasis
from dealwert.ownership import (
    CrossingOutcome,
    Effect,
    Jurisdiction,
    Level,
    Provenance,
    Threshold,
    control_of,
    crossings,
    thresholds,
)
from dealwert.quantities import Interval

BASES: tuple[StakeBasis, ...] = (StakeBasis.CAPITAL, StakeBasis.VOTES)
jurisdictions = st.sampled_from(Jurisdiction)
bases = st.sampled_from(BASES)
LEVELS = sorted({row.level.points for place in Jurisdiction for row in thresholds(place)})
shares = st.sampled_from(LEVELS) | st.integers(0, 1000).map(lambda n: Fraction(n, 10))


@st.composite
def ranges(draw: st.DrawFn, *, above_zero: bool = False) -> Interval[Percent]:
    """Ranges of shares, with their ends on levels more often than not."""
    low, high = sorted((draw(shares), draw(shares)))
    if above_zero and high == 0:
        high = Fraction(1)
    if low == high:
        return Interval.point(Percent(low))
    return Interval(Percent(low), Percent(high), draw(st.booleans()), draw(st.booleans()))


@st.composite
def inside(draw: st.DrawFn, within: Interval[Percent]) -> Percent:
    """A share within a range, its ends among them where they belong to it."""
    assert within.low is not None and within.high is not None
    ends = [end for end in (within.low, within.high) if end in within]
    between = st.fractions(Fraction(1, 100), Fraction(99, 100), max_denominator=100)
    width = within.high - within.low
    low = within.low
    return draw(st.sampled_from(ends) if within.is_point else _either(ends, low, width, between))


def _either(
    ends: list[Percent], low: Percent, width: Percent, between: st.SearchStrategy[Fraction]
) -> st.SearchStrategy[Percent]:
    drawn = between.map(lambda part: low + width * part)
    return st.sampled_from(ends) | drawn if ends else drawn


def reaches(row: Threshold, share: Fraction) -> bool:
    """Whether a share reaches a level, in the words of the provision."""
    return share >= row.level.points if row.inclusive else share > row.level.points


def by_row(levels: tuple[Level, ...]) -> dict[Threshold, Ternary]:
    return {level.threshold: level.reached for level in levels}


def names(found: tuple[Level, ...]) -> set[str]:
    return {level.threshold.effect.name for level in found if level.reached is Ternary.YES}


@given(st.data(), jurisdictions, ranges(), ranges(above_zero=True))
def test_what_is_decided_of_a_range_holds_for_each_share_within(
    data: st.DataObject, place: Jurisdiction, share: Interval[Percent], present: Interval[Percent]
) -> None:
    exact, there = data.draw(inside(share)), data.draw(inside(present))
    if there.points == 0:
        there = present.high or there
    both = dict.fromkeys(BASES, share)
    for level in control_of(both, place, attendance=present, unverified=True):
        part = exact.points
        if level.threshold.represented and part:
            part = 100 * part / max(part, there.points)
        if level.reached is not Ternary.UNKNOWN:
            assert reaches(level.threshold, part) is (level.reached is Ternary.YES)


@given(jurisdictions, ranges(), ranges(above_zero=True))
def test_what_is_not_decided_can_be_either(
    place: Jurisdiction, share: Interval[Percent], present: Interval[Percent]
) -> None:
    assert share.low is not None and share.high is not None
    assert present.low is not None and present.high is not None
    tiny = Fraction(1, 10**9)
    for level in control_of(dict.fromkeys(BASES, share), place, attendance=present):
        if level.reached is not Ternary.UNKNOWN:
            continue
        least = share.low.points + (tiny if share.low_open else 0)
        most = share.high.points - (tiny if share.high_open else 0)
        few = max(present.low.points, tiny) + (tiny if present.low_open else 0)
        many = present.high.points - (tiny if present.high_open else 0)
        if level.threshold.represented:
            least, most = 100 * least / max(least, many), 100 * most / max(most, few)
        assert not reaches(level.threshold, least)
        assert reaches(level.threshold, most)
        assert level.why


@given(jurisdictions, bases, shares, shares)
def test_a_larger_share_reaches_no_less(
    place: Jurisdiction, basis: StakeBasis, one: Fraction, other: Fraction
) -> None:
    low, high = sorted((one, other))
    less = by_row(control_of(Percent(low), place, basis=basis))
    more = by_row(control_of(Percent(high), place, basis=basis))
    for row, reached in less.items():
        if reached is Ternary.YES:
            assert more[row] is Ternary.YES


@given(st.data(), jurisdictions, bases, ranges())
def test_less_knowledge_decides_no_more(
    data: st.DataObject, place: Jurisdiction, basis: StakeBasis, share: Interval[Percent]
) -> None:
    exact = data.draw(inside(share))
    known = by_row(control_of(exact, place, basis=basis))
    for row, reached in by_row(control_of(share, place, basis=basis)).items():
        assert reached in {Ternary.UNKNOWN, known[row]}


@given(jurisdictions, ranges())
def test_without_a_basis_no_level_is_reached_for_certain(
    place: Jurisdiction, share: Interval[Percent]
) -> None:
    for level in control_of(share, place):
        assert level.reached is not Ternary.YES
        assert bool(level.why) is (level.reached is Ternary.UNKNOWN)


@given(jurisdictions, st.integers(1, 99))
def test_capital_decides_nothing_of_votes_but_for_nothing_and_all(
    place: Jurisdiction, points: int
) -> None:
    for level in control_of(Percent(points), place, basis="capital"):
        if level.threshold.bases == (StakeBasis.VOTES,):
            assert level.reached is Ternary.UNKNOWN
    for end in (0, 100):
        for level in control_of(Percent(end), place, basis="capital"):
            assert level.reached is Ternary.of(certain=end == 100, possible=end == 100)


@given(jurisdictions, bases, shares, shares)
def test_exact_shares_cross_a_level_where_just_one_reaches_it(
    place: Jurisdiction, basis: StakeBasis, before: Fraction, after: Fraction
) -> None:
    for found in crossings(Percent(before), Percent(after), place, basis=basis):
        if basis not in found.threshold.bases or len(found.threshold.bases) > 1:
            continue
        sides = [reaches(found.threshold, share) for share in (before, after)]
        crossed = found.outcome is CrossingOutcome.CROSSED
        assert crossed is (sides[0] is not sides[1])
        assert found.upwards is (sides[1] if crossed else None)


@given(jurisdictions, bases, ranges(), ranges())
def test_the_way_back_crosses_the_same_levels_the_other_way(
    place: Jurisdiction, basis: StakeBasis, before: Interval[Percent], after: Interval[Percent]
) -> None:
    there = crossings(before, after, place, basis=basis)
    back = crossings(after, before, place, basis=basis)
    for one, other in zip(there, back, strict=True):
        assert one.outcome is other.outcome
        assert (one.upwards, other.upwards) in {(None, None), (True, False), (False, True)}


@given(jurisdictions, bases, shares)
def test_who_stays_where_he_is_crosses_nothing(
    place: Jurisdiction, basis: StakeBasis, share: Fraction
) -> None:
    for found in crossings(Percent(share), Percent(share), place, basis=basis):
        if basis in found.threshold.bases and len(found.threshold.bases) == 1:
            assert found.outcome is CrossingOutcome.NOT_CROSSED


VOTES, CAPITAL = "votes", "capital"

PROVISIONS = [
    # § 33 I WpHG: "reaches, exceeds or falls below 3 per cent"
    ("DE", "NOTIFICATION", VOTES, 3, "3", True),
    ("DE", "NOTIFICATION", VOTES, "2.99", "3", False),
    # § 122 I AktG: holders whose shares together reach a twentieth of the capital
    ("DE", "CALL_MEETING", CAPITAL, 5, "5", True),
    # § 29 II WpÜG: holding at least 30 per cent of the votes
    ("DE", "TAKEOVER_CONTROL", VOTES, 30, "30", True),
    ("DE", "TAKEOVER_CONTROL", VOTES, "29.99", "30", False),
    # § 22 ÜbG: more than 30 per cent
    ("AT", "TAKEOVER_CONTROL", VOTES, 30, "30", False),
    ("AT", "TAKEOVER_CONTROL", VOTES, "30.01", "30", True),
    # Art. 135 FinMIA: more than a third
    ("CH", "TAKEOVER_CONTROL", VOTES, Fraction(100, 3), "100/3", False),
    ("CH", "TAKEOVER_CONTROL", VOTES, "33.34", "100/3", True),
    # § 179 II AktG: a majority of at least three quarters; so more than a quarter blocks it
    ("DE", "QUALIFIED_MAJORITY", CAPITAL, 75, "75", True),
    ("DE", "BLOCKING_MINORITY", CAPITAL, 25, "25", False),
    ("DE", "BLOCKING_MINORITY", CAPITAL, "25.01", "25", True),
    # Art. 704 OR: at least two thirds of the votes represented; so more than a third blocks it
    ("CH", "QUALIFIED_MAJORITY", VOTES, Fraction(200, 3), "200/3", True),
    ("CH", "BLOCKING_MINORITY", VOTES, Fraction(100, 3), "100/3", False),
    # § 133 AktG: the majority of the votes cast
    ("DE", "SIMPLE_MAJORITY", VOTES, 50, "50", False),
    # § 327a AktG: 95 per cent; § 62 V UmwG: 90 per cent; Art. 137 FinMIA: more than 98 per cent
    ("DE", "SQUEEZE_OUT", CAPITAL, 95, "95", True),
    ("DE", "SQUEEZE_OUT", CAPITAL, 90, "90", True),
    ("CH", "SQUEEZE_OUT", VOTES, 98, "98", False),
    ("AT", "SQUEEZE_OUT", CAPITAL, 90, "90", True),
    # § 3 II GwG: more than 25 per cent; § 37 I GWB: 25 and 50 per cent are reached
    ("DE", "BENEFICIAL_OWNER", CAPITAL, "25.01", "25", True),
    ("DE", "MERGER_CONTROL", CAPITAL, 50, "50", True),
    # § 26a ÜbG: more than 26 per cent
    ("AT", "SECURED_BLOCKING_MINORITY", VOTES, 26, "26", False),
    # IAS 28.5: 20 per cent or more
    ("IFRS", "SIGNIFICANT_INFLUENCE", VOTES, 20, "20", True),
]


@pytest.mark.parametrize(("place", "effect", "basis", "share", "level", "reached"), PROVISIONS)
def test_a_provision_is_applied_as_it_is_worded(
    place: str, effect: str, basis: str, share: Fraction | int | str, level: str, reached: bool
) -> None:
    found = [
        answer.reached
        for answer in control_of(Percent(Fraction(share)), place, basis=basis)
        if answer.threshold.effect.name == effect
        and answer.threshold.level.points == Fraction(level)
        and StakeBasis(basis) in answer.threshold.bases
    ]
    assert found
    # What is not decided for one basis of two may be so on the other.
    expected = {Ternary.YES} if reached else {Ternary.NO, Ternary.UNKNOWN}
    assert set(found) <= expected


def test_three_in_ten_as_newspapers_round_it_is_not_decided() -> None:
    about = Figure(Percent(30), Percent(30), Hedge.APPROX)
    levels = control_of(Stake(about, StakeBasis.VOTES), "DE", company=Company("X", listed=True))
    control = next(level for level in levels if level.threshold.effect is Effect.TAKEOVER_CONTROL)
    assert control.reached is Ternary.UNKNOWN
    assert control.why == "the stake, [25 %, 35 %], may or may not be at least 30 %"


def test_a_quarter_and_one_share_blocks_and_a_quarter_does_not() -> None:
    quarter = Figure.exactly(Percent(25))
    assert "BLOCKING_MINORITY" not in names(control_of(Stake(quarter, StakeBasis.CAPITAL), "DE"))
    more = Stake(quarter, StakeBasis.CAPITAL, plus_one_share=True)
    assert "BLOCKING_MINORITY" in names(control_of(more, "DE"))


def test_whoever_has_most_of_those_present_decides() -> None:
    share = Percent(35)
    assert "SIMPLE_MAJORITY" not in names(control_of(share, "DE", basis="votes"))
    levels = control_of(share, "DE", basis="votes", attendance=Percent(60))
    assert "SIMPLE_MAJORITY" in names(levels)


def test_a_share_of_capital_and_one_of_votes_decide_together() -> None:
    # Preferred shares: less than a third of the capital, and the majority of the votes.
    both = {StakeBasis.CAPITAL: Percent(32), StakeBasis.VOTES: Percent(53)}
    found = names(control_of(both, "DE"))
    assert {"SIMPLE_MAJORITY", "MAJORITY_HOLDING", "TAKEOVER_CONTROL"} <= found
    assert "QUALIFIED_MAJORITY" not in found


def test_levels_of_listed_companies_are_none_of_a_company_that_is_not() -> None:
    firm = Company("Weserwerft", legal_form=LegalForm.GMBH, listed=False)
    left = {level.threshold for level in control_of(Percent(40), "DE", company=firm)}
    assert left
    assert not [
        row for row in left if row.listed or (row.forms and firm.legal_form not in row.forms)
    ]


def test_what_was_read_nowhere_is_left_out_unless_asked_for() -> None:
    for place in Jurisdiction:
        assert all(row.is_verified for row in thresholds(place))
        more = thresholds(place, unverified=True)
        assert {row.provenance for row in set(more) - set(thresholds(place))} <= {
            Provenance.UNVERIFIED
        }
    assert any(not row.is_verified for row in thresholds("AT", unverified=True))


def test_every_row_names_its_source_once() -> None:
    for place in Jurisdiction:
        rows = thresholds(place, unverified=True)
        keys = [(row.effect, row.level, row.bases, row.source, row.scope) for row in rows]
        assert len(set(keys)) == len(keys)
        assert all(row.source.strip() for row in rows)


def test_only_crossings_that_are_certain_have_a_way() -> None:
    found = crossings(Interval(Percent(20), Percent(40)), Percent(30), "DE", basis="votes")
    control = next(row for row in found if row.threshold.effect is Effect.TAKEOVER_CONTROL)
    assert control.outcome is CrossingOutcome.POSSIBLE
    assert control.upwards is True
    back = crossings(Percent(30), Interval(Percent(20), Percent(40)), "DE", basis="votes")
    assert [row.upwards for row in back if row.threshold == control.threshold] == [False]
    either = Interval(Percent(20), Percent(40))
    open_way = crossings(either, either, "DE", basis="votes")
    assert [row.upwards for row in open_way if row.threshold == control.threshold] == [None]


def test_a_crossing_says_why_it_is_no_more_than_possible() -> None:
    found = crossings(Percent(20), Percent(31), "DE")
    control = next(r for r in found if r.threshold.effect is Effect.TAKEOVER_CONTROL)
    assert control.outcome is CrossingOutcome.POSSIBLE
    assert control.why == "the level is of votes, and what the stake is of is not said"
