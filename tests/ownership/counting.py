"""Registers as they really are: numbers of shares in the hands of holders, counted one by one."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

from hypothesis import strategies as st

from dealwert import Company, Figure, Hedge, PartialDate, Percent, Person, StakeTransfer
from dealwert.model import Party, StakeBasis, TransferMode
from dealwert.ownership import UNASSIGNED, Holder
from dealwert.quantities import Interval

__all__ = [
    "FIRM",
    "PARTIES",
    "STRANGER",
    "Count",
    "around",
    "counts",
    "day",
    "interval_around",
    "transfer",
    "ways",
]

FIRM = Company("Weserwerft", country="DE")
PARTIES: tuple[Party, ...] = (
    Company("Nordlicht", country="DE"),
    Company("Alster Holding"),
    Person("Clara Vogt"),
    Person("Jonas Asam"),
)
STRANGER = Company("Unbekannte Beteiligung")
"""One of the unknown holders, of whom no register says anything."""


class Count:
    """Numbers of shares by holder."""

    def __init__(self, shares: dict[Party, Fraction]) -> None:
        self.shares = dict(shares)

    def part(self, holder: Holder) -> Percent:
        if holder is UNASSIGNED:
            return self.part(STRANGER)
        return Percent.of(self.shares.get(holder, Fraction(0)), sum(self.shares.values()))

    def apply(self, mode: TransferMode, giver: Party | None, taker: Party, part: Fraction) -> None:
        """Move, issue or cancel shares: a part of all there are, of the new total for an issue."""
        total = sum(self.shares.values(), Fraction(0))
        if mode is TransferMode.ISSUANCE:
            self._add(taker, total / (1 - part) - total)
        else:
            assert giver is not None
            self._add(giver, -part * total)
            if mode is TransferMode.SECONDARY:
                self._add(taker, part * total)

    def _add(self, holder: Party, number: Fraction) -> None:
        self.shares[holder] = self.shares.get(holder, Fraction(0)) + number
        assert self.shares[holder] >= 0


@st.composite
def counts(draw: st.DrawFn, *, strangers: bool = True) -> Count:
    """Some shares in the hands of the parties, and of a stranger."""
    holders = [*PARTIES, STRANGER] if strangers else list(PARTIES)
    numbers = {holder: Fraction(draw(st.integers(0, 12))) for holder in holders}
    if not sum(numbers.values()):
        numbers[PARTIES[0]] = Fraction(1)
    return Count(numbers)


Way = tuple[TransferMode, Party | None, Party, Fraction]


@st.composite
def ways(
    draw: st.DrawFn,
    count: Count,
    modes: tuple[TransferMode, ...] = (
        TransferMode.SECONDARY,
        TransferMode.ISSUANCE,
        TransferMode.CANCELLATION,
    ),
) -> Way:
    """One thing that can happen to the shares, and that it has happened to them."""
    mode = draw(st.sampled_from(modes))
    part = Fraction(draw(st.integers(1, 9)), 10)
    taker = draw(st.sampled_from(PARTIES))
    giver: Party | None = None
    if mode is not TransferMode.ISSUANCE:
        able = [one for one, number in count.shares.items() if number and one != taker]
        if not able:
            return draw(ways(count, (TransferMode.ISSUANCE,)))
        giver = draw(st.sampled_from(able))
        part *= count.part(giver).ratio
        if mode is TransferMode.CANCELLATION:
            taker = FIRM
    count.apply(mode, giver, taker, part)
    return mode, giver, taker, part


def day(number: int) -> PartialDate:
    return PartialDate.day(dt.date(2020, 1, 1) + dt.timedelta(days=number))


def transfer(
    way: Way,
    stake: Figure[Percent] | None = None,
    date: PartialDate | None = None,
    basis: StakeBasis = StakeBasis.UNSTATED,
) -> StakeTransfer:
    """The report of what happened; a stranger is not named."""
    mode, giver, taker, part = way
    return StakeTransfer(
        FIRM,
        stake or Figure.exactly(Percent(part * 100)),
        transferor=None if giver == STRANGER else giver,
        transferee=taker,
        mode=mode,
        date=date,
        basis=basis,
    )


@st.composite
def around(draw: st.DrawFn, part: Fraction) -> Figure[Percent]:
    """A figure that a report can give for a share, given in parts of the whole."""
    exact = Percent(part * 100)
    shape = draw(st.sampled_from(("exact", "range", "above", "below", "rounded")))
    if shape == "exact":
        return Figure.exactly(exact)
    if shape == "rounded":
        rounded = Percent(round(exact.points))
        if 0 < rounded.points <= 100:
            return Figure(rounded, rounded, Hedge.APPROX, resolution=Percent(1))
    below, above = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    low = max(exact.points - below, exact.points / 2)
    high = min(exact.points + above, Fraction(100))
    if shape == "above":
        return Figure(Percent(low), None, Hedge.ABOVE)
    if shape == "below" and high > exact.points:
        return Figure(None, Percent(high), Hedge.BELOW)
    return Figure(Percent(low), Percent(high), Hedge.RANGE, resolution=Percent(0))


@st.composite
def interval_around(draw: st.DrawFn, part: Percent) -> Interval[Percent]:
    """A range that holds a share."""
    below, above = draw(st.integers(0, 15)), draw(st.integers(0, 15))
    return Interval(
        Percent(max(part.points - below, Fraction(0))),
        Percent(min(part.points + above, Fraction(100))),
    )
