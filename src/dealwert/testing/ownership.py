"""Strategies for who holds what."""

from __future__ import annotations

import datetime as dt
import functools
from fractions import Fraction

from hypothesis import strategies as st

from dealwert.model import Company, Party, StakeBasis, StakeTransfer, TransferMode
from dealwert.ownership import (
    UNASSIGNED,
    Change,
    Controlled,
    Crossing,
    Entry,
    Holder,
    HolderCrossing,
    Holdings,
    Jurisdiction,
    Level,
    Notice,
    Register,
    Threshold,
    control_of,
    controls,
    crossings,
)
from dealwert.ownership import thresholds as rows_of
from dealwert.quantities import Figure, Hedge, Interval, PartialDate, Percent
from dealwert.testing.model import companies, persons
from dealwert.testing.parts import choices

__all__ = [
    "controlled",
    "crossings_of_levels",
    "entries",
    "holder_changes",
    "holder_crossings",
    "holdings",
    "levels",
    "notices",
    "registers",
    "thresholds",
    "transfers_in",
]

_FIRST_DAY = dt.date(2020, 1, 1)
_MODES = (TransferMode.SECONDARY, TransferMode.ISSUANCE, TransferMode.CANCELLATION)


def thresholds() -> st.SearchStrategy[Threshold]:
    """Return levels of control, of every jurisdiction."""
    return st.sampled_from([row for place in Jurisdiction for row in rows_of(place)])


_PLACES = st.sampled_from(Jurisdiction)
_BASES = choices(StakeBasis)
_SHARES = st.integers(0, 100).map(Percent)


@st.composite
def levels(draw: st.DrawFn) -> Level:
    """Return whether a holding reaches some level."""
    found = control_of(draw(_SHARES), draw(_PLACES), basis=draw(_BASES))
    return draw(st.sampled_from(found))


@st.composite
def crossings_of_levels(draw: st.DrawFn) -> Crossing:
    """Return whether a change of a holding crosses some level."""
    found = crossings(draw(_SHARES), draw(_SHARES), draw(_PLACES), basis=draw(_BASES))
    return draw(st.sampled_from(found))


_ONE: st.SearchStrategy[Party] = companies() | persons()


@functools.cache
def _parties(size: int) -> st.SearchStrategy[list[Party]]:
    return st.lists(_ONE, min_size=1, max_size=size, unique_by=lambda party: str(party.key))


@st.composite
def _exact_shares(draw: st.DrawFn, size: int) -> dict[Holder, Percent]:
    """Return who holds how much, 100 % together, unknown holders among them at times."""
    holders: list[Holder] = [*draw(_parties(size)), UNASSIGNED]
    weights = [draw(st.integers(0, 20)) for _ in holders]
    if not sum(weights):
        weights[0] = 1
    return {
        holder: Percent(Fraction(100 * weight, sum(weights)))
        for holder, weight in zip(holders, weights, strict=True)
    }


@st.composite
def _around(draw: st.DrawFn, share: Percent, *, exact: bool) -> Interval[Percent]:
    if exact:
        return Interval.point(share)
    below, above = (draw(st.integers(0, 10)) for _ in range(2))
    return Interval(
        Percent(max(share.points - below, Fraction(0))),
        Percent(min(share.points + above, Fraction(100))),
    )


@st.composite
def holdings(draw: st.DrawFn, *, exact: bool = False, size: int = 4) -> Holdings:
    """Return who holds what, 100 % together.

    Args:
        draw: Supplied by hypothesis.
        exact: Whether each share is known exactly.
        size: How many holders are known by name, at most.
    """
    shares = draw(_exact_shares(size))
    around: dict[Holder, Interval[Percent]] = {
        holder: draw(_around(share, exact=exact)) for holder, share in shares.items()
    }
    return Holdings.of(around, draw(_BASES))


@st.composite
def transfers_in(
    draw: st.DrawFn,
    register: Register,
    *,
    exact: bool = False,
    modes: tuple[TransferMode, ...] = _MODES,
    day: dt.date = _FIRST_DAY,
) -> StakeTransfer:
    """Return transfers that can happen in a register, between its holders.

    Args:
        draw: Supplied by hypothesis.
        register: One that has a named holder.
        exact: Whether each stake is known exactly.
        modes: Secondary, issuance or cancellation.
        day: When it happens.
    """
    now = register.holdings()
    able = {holder: share for holder, share in now if _most(share) > 0}
    givers = [holder for holder in now.holders if holder in able]
    mode = draw(st.sampled_from([one for one in modes if givers or one is TransferMode.ISSUANCE]))
    giver = None if mode is TransferMode.ISSUANCE else draw(st.sampled_from(givers))
    limit = Fraction(99) if giver is None else min(_most(able[giver]), Fraction(99))
    whole = giver is None or not able[giver].high_open
    points = limit / draw(_PARTS if whole else _SMALLER_PARTS)
    taker: Party = register.company
    if mode is not TransferMode.CANCELLATION:
        takers = [
            one
            for one in (*now.holders, Company("Alster Beteiligungen"))
            if giver is None or one.key != giver.key
        ]
        taker = draw(st.sampled_from(takers or [Company("Travekontor")]))
    return StakeTransfer(
        register.company,
        draw(_reported(Percent(points), exact=exact)),
        transferor=giver,
        transferee=taker,
        date=PartialDate.day(day),
        mode=mode,
        basis=register.bases[0],
    )


@st.composite
def _reported(draw: st.DrawFn, share: Percent, *, exact: bool) -> Figure[Percent]:
    wider = 0 if exact else draw(_WIDER)
    top = min(share.points + wider, Fraction(100))
    if top == share.points:
        return Figure.exactly(share)
    return Figure(share, Percent(top), Hedge.RANGE, resolution=Percent(0))


_PARTS = st.integers(1, 10)
_SMALLER_PARTS = st.integers(2, 10)
_WIDER = st.integers(0, 5)


def _most(share: Interval[Percent]) -> Fraction:
    return Fraction(100) if share.high is None else share.high.points


@st.composite
def registers(draw: st.DrawFn, *, exact: bool = False, transfers: int = 3) -> Register:
    """Return registers with an opening position and some transfers, in order of their dates.

    Args:
        draw: Supplied by hypothesis.
        exact: Whether all shares are known exactly.
        transfers: How many transfers there are at most.
    """
    opening = draw(holdings(exact=exact))
    company = Company("Weserwerft", country="DE")
    register = Register(company, (opening,))
    for count in range(draw(st.integers(0, transfers))):
        day = _FIRST_DAY + dt.timedelta(days=30 * count)
        transfer = draw(transfers_in(register, exact=exact, day=day))
        register = Register.replay(register, [transfer])
    return register


@st.composite
def notices(draw: st.DrawFn) -> Notice:
    """Return transfers with the day on which they were made public."""
    days = st.dates(dt.date(2020, 1, 1), dt.date(2030, 1, 1))
    company = Company("Weserwerft", country="DE")
    opening = Register(company, (draw(holdings()),))
    return Notice(draw(transfers_in(opening)), draw(st.none() | days))


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Return transfers in a register, between the holdings before and after."""
    return draw(st.sampled_from(draw(_with_transfers()).entries))


def _with_transfers() -> st.SearchStrategy[Register]:
    return registers().filter(lambda register: bool(register.entries))


@st.composite
def holder_changes(draw: st.DrawFn) -> Change:
    """Return what one transfer means to one holder."""
    entry = draw(entries())
    return Change(
        entry.transfer,
        entry.before.of_holder(entry.transfer.transferee),
        entry.after.of_holder(entry.transfer.transferee),
    )


@st.composite
def holder_crossings(draw: st.DrawFn) -> HolderCrossing:
    """Return levels that a holder crosses, or may cross, with a transfer."""
    entry = draw(entries())
    taker = entry.transfer.transferee
    return HolderCrossing(taker, entry.transfer, draw(crossings_of_levels()))


@st.composite
def controlled(draw: st.DrawFn) -> Controlled:
    """Return companies that a holder controls."""
    holder = draw(companies() | persons())
    company = Company("Weserwerft", country="DE")
    share = Percent(draw(st.integers(51, 100)))
    return controls([Register.of(company, {holder: share})], holder)[0]
