"""Who holds a company before and after what a report tells, as far as it tells that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from dealwert.errors import DealwertError
from dealwert.german.moments import Moment, moment_of
from dealwert.model import Company, Deal, DealStatus, Party, Stake, StakeTransfer, TransferMode
from dealwert.ownership import UNASSIGNED, Holder, Holdings, Register
from dealwert.quantities import Figure, Hedge, Interval, Percent

if TYPE_CHECKING:
    from dealwert.model import StakeBasis
    from dealwert.reading import Report

__all__ = ["Held", "Ownership", "ownerships"]

_LEVEL = TransferMode.DECLARED_LEVEL
_FIRM = {DealStatus.ANNOUNCED, DealStatus.APPROVED, DealStatus.COMPLETED}
_NOTHING = Percent(0)
_MOST_MOVES = 3
"""Of one company: articles seldom date them, and every order of undated ones has to be tried."""
_MOST_TOLD = 12
"""Statements about one company: each narrows all others, and no bar has room for more holders."""


@attrs.frozen
class Held:
    """What one holder has.

    Args:
        holder: Who; the unknown holders together are one.
        before: What the wording admits before the transfers; ``None`` where none is told.
        after: What it admits after them.
        drawn: What is certain before and after if the stated numbers are taken as exact.
    """

    holder: Holder
    before: Interval[Percent] | None
    after: Interval[Percent]
    drawn: tuple[Fraction, Fraction]


@attrs.frozen
class Ownership:
    """Who holds a company.

    Args:
        company: Whose shares they are.
        basis: What they are shares of.
        holders: Those with a name by what they have afterwards, then the unknown ones.
        facts: What it follows from.
        moment: Where there is one moment only, which: ``after``, ``before`` or ``as told``; empty
            where there are both.
    """

    company: Company
    basis: StakeBasis
    holders: tuple[Held, ...]
    facts: tuple[StakeTransfer | Deal, ...]
    moment: str


@attrs.frozen
class _Told:
    transfer: StakeTransfer
    fact: StakeTransfer | Deal
    moment: Moment | None = None

    @property
    def is_level(self) -> bool:
        return self.transfer.mode is _LEVEL


def ownerships(report: Report) -> tuple[Ownership, ...]:
    """Return who holds the companies whose shares a report tells of.

    A stake that somebody is said to hold counts for the time that its clause tells; where it tells
    none, it counts only if nothing moves, or if it is that of a third party to plain sales.
    Statements that do not go together give no ownership, since it is not told which of them is
    wrong, and neither do more than three transfers or twelve statements about one company.

    Example:
        >>> from dealwert import read
        >>> text = "Die Nordlicht AG übernimmt von der Brandis AG 30 Prozent an der Weserwerft GmbH."
        >>> found, = ownerships(read(text))
        >>> [(str(held.holder), str(held.after)) for held in found.holders]
        [('Nordlicht AG', '[25 %, 100 %]'), ('Brandis AG', '[0 %, 75 %]'), ('unknown holders', '[0 %, 75 %]')]
    """
    accounts: dict[tuple[str, StakeBasis], list[_Told]] = {}
    for each in (*_transfers(report), *_levels_after(report)):
        key = each.transfer.company.key, each.transfer.basis
        accounts.setdefault(key, []).append(each)
    found = (_ownership(told) for told in accounts.values())
    return tuple(each for each in found if each is not None)


def _transfers(report: Report) -> Iterator[_Told]:
    for transfer in report.stake_transfers:
        yield _Told(transfer, transfer, _moment(transfer))


def _levels_after(report: Report) -> Iterator[_Told]:
    """Yield what buyers hold after deals that are more than a rumour."""
    for deal in report.deals:
        if deal.stake_after is None or deal.target is None or deal.status not in _FIRM:
            continue
        if len(deal.buyers) == 1 and deal.buyers[0] != deal.target:
            level = StakeTransfer(
                deal.target,
                deal.stake_after,
                transferee=deal.buyers[0],
                mode=_LEVEL,
                basis=deal.stake_basis,
            )
            yield _Told(level, deal, Moment.AFTER)


def _moment(transfer: StakeTransfer) -> Moment | None:
    evidence = transfer.evidence
    place = None if evidence is None else evidence.fields.get("stake")
    if evidence is None or place is None:
        return None
    for span in evidence.spans:
        if span.start <= place.start and place.end <= span.end:
            return moment_of(span.text, place.start - span.start, place.end - span.start)
    return None


def _ownership(told: Sequence[_Told]) -> Ownership | None:
    used = _usable(told)
    if len(used) > _MOST_TOLD or sum(not each.is_level for each in used) > _MOST_MOVES:
        return None
    company, basis = told[0].transfer.company, told[0].transfer.basis
    try:
        before, after = _sides(used, lambda stake: stake)
    except DealwertError:
        return None
    try:
        drawn_before, drawn_after = _sides(used, _as_stated)
    except DealwertError:
        drawn_before, drawn_after = before, after
    named = {
        holder: after.of_holder(holder)
        for side in (before, after)
        if side is not None
        for holder, _ in side
    }
    holders = [
        Held(
            holder,
            before.of_holder(holder) if before else None,
            share,
            (_certain(drawn_before, holder), _certain(drawn_after, holder)),
        )
        for holder, share in named.items()
    ]
    holders.sort(key=lambda held: (held.holder is UNASSIGNED, -held.drawn[1], str(held.holder)))
    facts = tuple(each.fact for each in used)
    return Ownership(company, basis, tuple(holders), facts, "" if before else _only_moment(used))


def _only_moment(told: Sequence[_Told]) -> str:
    moments = {each.moment for each in told}
    moment = moments.pop() if len(moments) == 1 else None
    return moment.value if moment is not None else "as told"


def _usable(told: Sequence[_Told]) -> list[_Told]:
    moves = [each.transfer for each in told if not each.is_level]
    if not moves:
        return list(told)
    parties = {_key(party) for move in moves for party in (move.transferor, move.transferee)}
    plain = all(move.mode is TransferMode.SECONDARY for move in moves)
    return [
        each
        for each in told
        if not each.is_level
        or each.moment is not None
        or (plain and _key(each.transfer.transferee) not in parties)
    ]


def _key(party: Party | None) -> tuple[str, str]:
    return ("", "") if party is None else (type(party).__name__, party.key)


def _sides(
    told: Sequence[_Told], figure: Callable[[Figure[Percent]], Figure[Percent]]
) -> tuple[Holdings | None, Holdings]:
    """Return the holdings before, if anything changes, and after.

    Raises:
        DealwertError: If the statements do not go together.
    """
    company, basis = told[0].transfer.company, told[0].transfer.basis
    shown = [
        attrs.evolve(each, transfer=attrs.evolve(each.transfer, stake=figure(each.transfer.stake)))
        for each in told
    ]
    moves = [each.transfer for each in shown if not each.is_level]
    later = [each.transfer for each in shown if each.is_level and each.moment is Moment.AFTER]
    first = [each.transfer for each in shown if each.is_level and each.moment is not Moment.AFTER]
    if not moves and not (first and later):
        return None, _known(company, basis, [*first, *later])
    before = _known(company, basis, [*first, *_given(moves)])
    after = Register.replay(Register(company, (before,) if moves else ()), moves).holdings(basis)
    return before, Register.replay(Register(company, (after,)), later, in_order=True).holdings(
        basis
    )


def _known(company: Company, basis: StakeBasis, levels: Iterable[StakeTransfer]) -> Holdings:
    return Register.replay(Register.of(company, {}, basis), levels, in_order=True).holdings(basis)


def _given(moves: Sequence[StakeTransfer]) -> Iterator[StakeTransfer]:
    """Yield that whoever gives a stake up has at least as much, once for each that takes none."""
    takers = {_key(move.transferee) for move in moves}
    seen: set[tuple[str, str]] = set()
    for move in moves:
        giver = move.transferor
        key = _key(giver)
        if giver is None or key in takers | seen or move.mode is not TransferMode.SECONDARY:
            continue
        seen.add(key)
        low = Stake(move.stake, move.basis).bounds.low
        if low is not None and low > _NOTHING:
            yield attrs.evolve(
                move,
                stake=Figure(low, None, Hedge.AT_LEAST, resolution=_NOTHING),
                transferor=None,
                transferee=giver,
                mode=_LEVEL,
                price=None,
            )


def _as_stated(stake: Figure[Percent]) -> Figure[Percent]:
    return stake if stake.stated is None else Figure.exactly(stake.stated)


def _certain(side: Holdings | None, holder: Holder) -> Fraction:
    if side is None:
        return Fraction(0)
    low = side.of_holder(holder).low
    return Fraction(0) if low is None else low.ratio
