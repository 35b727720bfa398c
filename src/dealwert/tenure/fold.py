"""Claims put together to spells; what does not fit is kept and reported."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

from dealwert.model import Company, LeadershipChange, LeadershipEvent
from dealwert.quantities import PartialDate, Ternary
from dealwert.tenure.claim import Claim, Says, Weight, claims_of
from dealwert.tenure.finding import Finding, FindingKind
from dealwert.tenure.seat import Seat
from dealwert.tenure.spell import Spell

__all__ = ["folded"]


def folded(changes: Iterable[LeadershipChange]) -> tuple[tuple[Spell, ...], tuple[Finding, ...]]:
    """Return the spells that changes tell of, and where the changes contradict one another.

    The order in which they are told plays no part.
    """
    fold = _Fold()
    claims = [claim for change in changes for claim in claims_of(change)]
    for claim in sorted(claims, key=lambda one: one.order):
        fold.add(claim)
    spells = sorted((draft.spell for draft in fold.drafts), key=_order)
    return tuple(spells), tuple(fold.findings)


def _order(spell: Spell) -> tuple[object, ...]:
    return spell.seat.key, spell.possibly_from, spell.possibly_to, spell.person.key


class _Draft:
    """A spell in the making, and how much its ends count."""

    __slots__ = ("since_weight", "spell", "until_weight")

    def __init__(self, spell: Spell, weight: Weight) -> None:
        self.spell = spell
        self.since_weight = self.until_weight = weight

    def tell(self, claim: Claim) -> None:
        """Keep what was told of the spell, each change once."""
        if claim.change not in self.spell.changes:
            told = sorted((*self.spell.changes, claim.change), key=repr)
            self.spell = attrs.evolve(self.spell, changes=tuple(told))


class _Fold:
    """The spells so far, and what did not fit."""

    def __init__(self) -> None:
        self.drafts: list[_Draft] = []
        self.findings: list[Finding] = []

    def add(self, claim: Claim) -> None:
        steps = {Says.TAKES: self._takes, Says.LEAVES: self._leaves, Says.HOLDS: self._holds}
        steps[claim.says](claim)

    def _takes(self, claim: Claim) -> None:
        draft = self._last(claim)
        if draft is None or _is_over(draft.spell, claim.date):
            self._begin(claim)
        elif draft.spell.interim and not claim.interim and _is_later(claim.date, draft.spell.since):
            # From now on for good: the time as a stand-in is another one.
            draft.spell = attrs.evolve(draft.spell, until=_day_before(claim.date), ended=True)
            draft.tell(claim)
            self._begin(claim)
        else:
            self._same_start(draft, claim)

    def _same_start(self, draft: _Draft, claim: Claim) -> None:
        spell = draft.spell
        settled = _settled(spell.since, draft.since_weight, claim.date, claim.weight)
        if settled is not None:
            draft.spell = attrs.evolve(
                spell, since=settled[0], interim=spell.interim or claim.interim
            )
            draft.since_weight = settled[1]
        elif claim.change.event is LeadershipEvent.ELECTED and claim.date is not None:
            self._hold(draft, claim)  # elected again
        else:
            self._contradiction(draft, claim, f"began {spell.since}, or {claim.date}")
            return
        draft.tell(claim)

    def _leaves(self, claim: Claim) -> None:
        found = self._all(claim)
        if isinstance(claim.seat, Seat):
            last = self._last(claim)
            found = [] if last is None else [last]
            if last is None:
                self._begin(claim)
        for draft in found:
            spell = draft.spell
            settled = _settled(spell.until, draft.until_weight, claim.date, claim.weight)
            if settled is None:
                self._contradiction(draft, claim, f"left {spell.until}, or {claim.date}")
                continue
            draft.spell = attrs.evolve(spell, until=settled[0], ended=True)
            draft.until_weight = settled[1]
            draft.tell(claim)

    def _holds(self, claim: Claim) -> None:
        found = self._all(claim)
        if not found:
            self._begin(claim)
            return
        fitting = [draft for draft in found if _covers(draft, claim.date)]
        if not fitting:
            spell = found[-1].spell
            times = f"{spell.since or '?'} to {spell.until or '?'}"
            self._contradiction(
                found[-1], claim, f"in office {claim.date}, or not, but from {times}"
            )
            return
        draft = fitting[-1]
        if not _within(draft.spell, claim.date):
            draft.spell = attrs.evolve(draft.spell, until=None, ended=False)  # stays after the term
        self._hold(draft, claim)
        draft.tell(claim)

    def _begin(self, claim: Claim) -> None:
        if isinstance(claim.seat, Company):
            return
        spell = Spell(claim.person, claim.seat, interim=claim.interim)
        if claim.says is Says.TAKES:
            spell = attrs.evolve(spell, since=claim.date)
        elif claim.says is Says.LEAVES:
            spell = attrs.evolve(spell, until=claim.date, ended=True)
        draft = _Draft(spell, claim.weight)
        if claim.says is Says.HOLDS:
            self._hold(draft, claim)
        draft.tell(claim)
        self.drafts.append(draft)

    def _hold(self, draft: _Draft, claim: Claim) -> None:
        if claim.date is not None:
            times = sorted({*draft.spell.held_at, claim.date}, key=lambda d: (d.sort_key, d.edtf))
            draft.spell = attrs.evolve(draft.spell, held_at=tuple(times))

    def _all(self, claim: Claim) -> list[_Draft]:
        """Return the person's spells in a seat, or those in the company that have not ended."""
        seat = claim.seat
        company = seat.company if isinstance(seat, Seat) else seat
        return [
            draft
            for draft in self.drafts
            if draft.spell.person.key == claim.person.key
            and draft.spell.seat.company.key == company.key
            and (
                seat.is_same_as(draft.spell.seat)
                if isinstance(seat, Seat)
                else not draft.spell.ended
            )
        ]

    def _last(self, claim: Claim) -> _Draft | None:
        """Return the person's last spell in a seat."""
        found = self._all(claim)
        return found[-1] if found else None

    def _contradiction(self, draft: _Draft, claim: Claim, told: str) -> None:
        spell = draft.spell
        sentence = f"{spell.person}, {spell.seat}: {told}."
        changes = (*spell.changes, claim.change)
        self.findings.append(
            Finding(FindingKind.CONTRADICTION, sentence, (spell,), changes=changes)
        )


def _settled(
    known: PartialDate | None,
    known_weight: Weight,
    told: PartialDate | None,
    weight: Weight,
) -> tuple[PartialDate | None, Weight] | None:
    """Return the date that two statements of it leave, and its weight; ``None`` where none does."""
    if known is None or told is None:
        return (known, known_weight) if told is None else (told, weight)
    if known_weight is not weight:
        return (told, weight) if weight > known_weight else (known, known_weight)
    both = _common(known, told)
    if both is not None:
        return both, weight
    if weight is Weight.TOLD:
        return None
    # A term that is extended ends later; of two dates that merely follow, the first is as good.
    later = weight is Weight.PLANNED and _is_later(told, known)
    return (told if later else known), weight


def _common(one: PartialDate, other: PartialDate) -> PartialDate | None:
    """Return the time that two dates have in common."""
    if not one.overlaps(other):
        return None
    narrower, wider = sorted((one, other), key=_width)
    (first, last), (low, high) = narrower.sort_key, wider.sort_key
    if low <= first and last <= high:
        return narrower
    return PartialDate.between(max(first, low), min(last, high))


def _width(date: PartialDate) -> tuple[int, str]:
    first, last = date.sort_key
    return (last - first).days, date.edtf


def _is_later(date: PartialDate | None, other: PartialDate | None) -> bool:
    return date is not None and other is not None and date.after(other) is Ternary.YES


def _is_over(spell: Spell, date: PartialDate | None) -> bool:
    """Return whether a spell had certainly ended before another one begins."""
    return _is_later(date, spell.until)


def _within(spell: Spell, date: PartialDate | None) -> bool:
    if date is None:
        return True
    first, last = date.sort_key
    return spell.possibly_from <= last and first <= spell.possibly_to


def _covers(draft: _Draft, date: PartialDate | None) -> bool:
    """Return whether somebody can have been in office then.

    A planned end can have been moved, and who leaves a company can have kept a seat.
    """
    if _within(draft.spell, date):
        return True
    moved = draft.spell.ended and draft.until_weight <= Weight.GENERAL
    return moved and _is_later(date, draft.spell.until)


def _day_before(date: PartialDate | None) -> PartialDate | None:
    if date is None or date.known_day is None or date.known_day == dt.date.min:
        return date
    return PartialDate.day(date.known_day - dt.timedelta(days=1))
