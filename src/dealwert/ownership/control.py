"""Which levels a holding reaches, and which a change of it crosses: yes, no, or not decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import cast

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.invariants import Choice, instance_of
from dealwert.model import Company, Stake, StakeBasis
from dealwert.ownership.statutes import thresholds
from dealwert.ownership.threshold import Jurisdiction, Threshold
from dealwert.quantities import Interval, Percent, Ternary
from dealwert.valuation import ReportedPercent
from dealwert.valuation.reported import HELD, SHARE, as_percent, bounds, percent_of, plain

__all__ = ["Crossing", "CrossingOutcome", "Held", "Level", "control_of", "crossings"]

Held = Stake | ReportedPercent | Mapping[StakeBasis, ReportedPercent]
"""A holding: a stake with its basis, a plain share, or one share a basis."""

_Shares = Mapping[StakeBasis, Interval[Percent]]

_WHOLE = Percent(100)
_ENDS = (Interval.point(Percent(0)), Interval.point(_WHOLE))

_SAME_AT_THE_ENDS: Mapping[StakeBasis, tuple[StakeBasis, ...]] = {
    StakeBasis.CAPITAL: (StakeBasis.VOTES,),
    StakeBasis.FULLY_DILUTED: (StakeBasis.CAPITAL, StakeBasis.VOTES),
}
"""Who has nothing or all of the first has nothing or all of the others. Not so the other way
round: shares without votes are capital, too."""


@attrs.frozen
class Level:
    """Whether a holding reaches one level.

    Args:
        threshold: The level.
        reached: Yes, no, or not decided by what is known.
        why: Why it is not decided, as a sentence; empty where it is.
    """

    threshold: Threshold = attrs.field(validator=instance_of(Threshold))
    reached: Ternary = attrs.field(validator=instance_of(Ternary))
    why: str = attrs.field(default="", validator=instance_of(str))

    def __str__(self) -> str:
        return f"{self.threshold}: {self.why or self.reached.value}"


class CrossingOutcome(Choice):
    """Whether a change of a holding crosses a level."""

    CROSSED = "crossed"
    NOT_CROSSED = "not_crossed"
    POSSIBLE = "possible"


@attrs.frozen
class Crossing:
    """Whether a change of a holding crosses one level.

    Args:
        threshold: The level.
        outcome: Whether it is crossed.
        upwards: Whether the level is crossed on the way up; ``None`` where it is not crossed, or
            could be crossed either way.
        why: Why it is no more than possible, as a sentence; else empty.
    """

    threshold: Threshold = attrs.field(validator=instance_of(Threshold))
    outcome: CrossingOutcome = attrs.field(converter=CrossingOutcome)
    upwards: bool | None = None
    why: str = ""

    def __str__(self) -> str:
        way = {True: " upwards", False: " downwards", None: ""}[self.upwards]
        return f"{self.threshold}: {self.outcome.replace('_', ' ')}{way}"


def control_of(
    stake: Held,
    jurisdiction: Jurisdiction | str,
    *,
    basis: StakeBasis | str = StakeBasis.UNSTATED,
    attendance: ReportedPercent = _WHOLE,
    company: Company | None = None,
    unverified: bool = False,
) -> tuple[Level, ...]:
    """Return for every level of a jurisdiction whether a holding reaches it.

    A level is of capital or of votes, and the two are not the same. Where the basis of the
    holding is not stated, the answer is never more than "not decided", and "no" is the answer for
    a share read as one of what the level is of. Where another basis is stated, nothing is decided,
    but for nothing and all.

    Args:
        stake: What is held, 0 to 100 %: a stake with its basis, a share, or a share for each basis.
        jurisdiction: ``DE``, ``AT``, ``CH`` or ``IFRS``.
        basis: What a share without a basis is a share of.
        attendance: The part of all capital and votes that is represented when the holders vote,
            above 0 and at most 100 %, the holder's own included.
        company: Where it is held; levels that cannot apply to it are left out.
        unverified: Whether to judge also by levels that were read nowhere.

    Raises:
        InvalidTypeError: For what is no share, such as ``"49"``.
        InvalidValueError: For another jurisdiction, or a basis besides one of the stake's own.
        UndefinedValueError: For a share below 0 or above 100 %.

    Source:
        :func:`thresholds`.

    Example:
        >>> for level in control_of(Percent(30), "DE", basis="votes", company=Company("Nordlicht")):
        ...     if level.threshold.effect.name in ("BLOCKING_MINORITY", "TAKEOVER_CONTROL"):
        ...         print(level)
        blocking minority: more than 25 % of capital represented: the level is of capital, and \
the stake is one of votes
        blocking minority: more than 25 % of votes represented: yes
        control, mandatory offer: at least 30 % of votes: yes
    """
    shares = _shares(stake, StakeBasis(basis), "stake")
    rows = _rows(jurisdiction, company, unverified=unverified)
    present = percent_of(attendance, "attendance", SHARE)
    return tuple(_level(row, shares, present) for row in rows)


def crossings(
    before: Held,
    after: Held,
    jurisdiction: Jurisdiction | str,
    *,
    basis: StakeBasis | str = StakeBasis.UNSTATED,
    attendance: ReportedPercent = _WHOLE,
    company: Company | None = None,
    unverified: bool = False,
) -> tuple[Crossing, ...]:
    """Return for every level of a jurisdiction whether a change of a holding crosses it.

    Args:
        before: What was held, 0 to 100 %, as in :func:`control_of`.
        after: What is held then.
        jurisdiction: As in :func:`control_of`, and so are the others.
        basis: What a share without a basis is a share of.
        attendance: The part of all capital and votes that is represented, before and after.
        company: Where it is held.
        unverified: Whether to judge also by levels that were read nowhere.

    Raises:
        InvalidTypeError: For what is no share, such as ``"49"``.
        InvalidValueError: For another jurisdiction, or a basis besides one of the stake's own.
        UndefinedValueError: For a share below 0 or above 100 %.

    Source:
        :func:`thresholds`.

    Example:
        >>> found = crossings(Percent(24), Percent(31), "AT", basis="votes")
        >>> [str(row) for row in found if row.threshold.effect == "control, mandatory offer"]
        ['control, mandatory offer: more than 30 % of votes: crossed upwards']
    """
    first = _shares(before, StakeBasis(basis), "before")
    last = _shares(after, StakeBasis(basis), "after")
    present = percent_of(attendance, "attendance", SHARE)
    return tuple(
        _crossing(row, first, last, present)
        for row in _rows(jurisdiction, company, unverified=unverified)
    )


def _rows(
    jurisdiction: Jurisdiction | str, company: Company | None, *, unverified: bool
) -> Iterable[Threshold]:
    rows = thresholds(jurisdiction, unverified=unverified)
    return rows if company is None else [row for row in rows if row.may_apply_to(company)]


def _shares(stake: Held, basis: StakeBasis, name: str) -> _Shares:
    if isinstance(stake, Stake):
        if basis not in {StakeBasis.UNSTATED, stake.basis}:
            raise InvalidValueError("basis", basis.value, f"the stake's own, {stake.basis.value}")
        return {stake.basis: stake.bounds}
    if not isinstance(stake, Mapping):
        return {basis: percent_of(stake, name, HELD)}
    if not stake:
        raise InvalidValueError(name, dict(stake), "a share for at least one basis")
    for key in stake:
        if not isinstance(key, StakeBasis):
            raise InvalidTypeError(name, cast("object", key), "shares by StakeBasis")
    return {key: percent_of(share, name, HELD) for key, share in stake.items()}


def _level(row: Threshold, shares: _Shares, present: Interval[Percent]) -> Level:
    answers = [_answer(row, basis, shares, present) for basis in row.bases]
    for reached, why in answers:
        if reached is Ternary.YES:
            return Level(row, reached, why)
    for reached, why in answers:
        if reached is Ternary.UNKNOWN:
            return Level(row, reached, why)
    return Level(row, Ternary.NO)


def _answer(
    row: Threshold, basis: StakeBasis, shares: _Shares, present: Interval[Percent]
) -> tuple[Ternary, str]:
    """Return whether the level is reached on one basis, and why that is not decided."""
    if basis in shares:
        return _compared(row, shares[basis], present)
    for other, share in shares.items():
        if basis in _SAME_AT_THE_ENDS.get(other, ()) and share in _ENDS:
            return _compared(row, share, present)
    if StakeBasis.UNSTATED in shares:
        reached, why = _compared(row, shares[StakeBasis.UNSTATED], present)
        if reached is not Ternary.YES:
            return reached, why
        return Ternary.UNKNOWN, _unstated(basis)
    stated = " and ".join(sorted(shares))
    return Ternary.UNKNOWN, f"the level is of {basis}, and the stake is one of {stated}"


def _compared(
    row: Threshold, share: Interval[Percent], present: Interval[Percent]
) -> tuple[Ternary, str]:
    part = _of_present(share, present) if row.represented else share
    level = row.level
    wanted = Interval(level, None, low_open=not row.inclusive)
    reached = Ternary.of(certain=part.is_within(wanted), possible=part.overlaps(wanted))
    if reached is not Ternary.UNKNOWN:
        return reached, ""
    told = f"{part}" if part == share else f"{part} of what is represented"
    return reached, f"the stake, {told}, may or may not be {_words(row)}"


def _words(row: Threshold) -> str:
    return f"{'at least' if row.inclusive else 'more than'} {row.level}"


def _of_present(share: Interval[Percent], present: Interval[Percent]) -> Interval[Percent]:
    """Return the part of what is represented: s / max(a, s), since the holder is present."""
    own, there = plain(share), plain(present)
    (least, most), (few, many) = bounds(own), bounds(there)
    if most == 0:
        return share
    low, low_open = (
        least / max(least, many),
        own.low_open or (there.high_open and least not in {0, many}),
    )
    if most > few:  # the holder may hold all that is represented, and so the whole of it
        high, high_open = Fraction(1), False
    else:
        high, high_open = most / few, own.high_open or there.low_open
    point = low == high
    return as_percent(Interval(low, high, low_open and not point, high_open and not point))


def _crossing(
    row: Threshold, before: _Shares, after: _Shares, present: Interval[Percent]
) -> Crossing:
    if not (before.keys() == after.keys() == {StakeBasis.UNSTATED}):
        return _between(_level(row, before, present), _level(row, after, present))
    # Read as shares of what the level is of, both; certain is none of it.
    first, last = (
        dict.fromkeys(row.bases, found[StakeBasis.UNSTATED]) for found in (before, after)
    )
    found = _between(_level(row, first, present), _level(row, last, present))
    if found.outcome is not CrossingOutcome.CROSSED:
        return found
    why = _unstated(row.bases[0])
    return attrs.evolve(found, outcome=CrossingOutcome.POSSIBLE, why=why)


def _unstated(basis: StakeBasis) -> str:
    return f"the level is of {basis}, and what the stake is of is not said"


def _between(before: Level, after: Level) -> Crossing:
    row, first, last = before.threshold, before.reached, after.reached
    if Ternary.UNKNOWN not in {first, last}:
        if first is last:
            return Crossing(row, CrossingOutcome.NOT_CROSSED)
        return Crossing(row, CrossingOutcome.CROSSED, last is Ternary.YES)
    up = first is not Ternary.YES and last is not Ternary.NO
    down = first is not Ternary.NO and last is not Ternary.YES
    why = before.why or after.why
    return Crossing(row, CrossingOutcome.POSSIBLE, None if up and down else up, why)
