"""What the law of German stock corporations says of times in office: one row a rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

import attrs
from dateutil.relativedelta import relativedelta

from dealwert.model import Company, LegalForm, Organ
from dealwert.quantities import PartialDate, Ternary
from dealwert.tenure.finding import Finding, FindingKind
from dealwert.tenure.spell import Spell

__all__ = ["RULES", "OfficeRule", "findings_of"]


@attrs.frozen
class OfficeRule:
    """A rule about who may be in office, and how long.

    Args:
        kind: What is found where it is not kept.
        source: The provision.
        forms: The legal forms that it is for.
        time: The time that it sets, ``None`` where it sets none.
        listed: Whether it is for listed companies only.
        as_of: The state of the law that it was read in.
    """

    kind: FindingKind
    source: str
    forms: tuple[LegalForm, ...]
    time: relativedelta | None = None
    listed: bool = False
    as_of: PartialDate = attrs.field(factory=lambda: PartialDate.month(2022, 3))

    def applies_to(self, company: Company) -> Ternary:
        """Return whether the rule is for a company: yes, no, or not known.

        Example:
            >>> RULES[0].applies_to(Company.named("Nordlicht AG"))
            <Ternary.YES: 'yes'>
        """
        if company.country not in {None, "DE"}:
            return Ternary.NO
        if company.legal_form is not None and company.legal_form not in self.forms:
            return Ternary.NO
        if self.listed and company.listed is False:
            return Ternary.NO
        known = company.legal_form is not None and (not self.listed or company.listed is True)
        return Ternary.of(certain=known, possible=True)


_AG = (LegalForm.AG,)

RULES: tuple[OfficeRule, ...] = (
    # A stand-in from the supervisory board may have a year: § 105 II AktG.
    OfficeRule(FindingKind.TWO_BOARDS, "§ 105 AktG", _AG, relativedelta(years=1)),
    # Holders of more than 25 % may propose it all the same.
    OfficeRule(
        FindingKind.COOLING_OFF, "§ 100 II Nr. 4 AktG", _AG, relativedelta(years=2), listed=True
    ),
    OfficeRule(FindingKind.LONG_TERM, "§ 84 I AktG", _AG, relativedelta(years=5)),
    OfficeRule(FindingKind.MIXED_SYSTEM, "§§ 20, 40 SEAG", (LegalForm.SE,)),
)
"""One row a rule. No legal advice: read the provision as it now is."""

_TWO_TIERS = frozenset({Organ.MANAGEMENT_BOARD, Organ.SUPERVISORY_BOARD})


def findings_of(spells: Sequence[Spell]) -> tuple[Finding, ...]:
    """Return what does not go together among some spells, by rule."""
    found = list(_overlaps(spells))
    for rule in RULES:
        check = _CHECKS[rule.kind]
        for company_spells in _by_company(spells):
            applies = rule.applies_to(_fullest_company(company_spells))
            if applies is not Ternary.NO:
                found += [
                    _settled(finding, rule, applies) for finding in check(company_spells, rule)
                ]
    return tuple(found)


def _settled(finding: Finding, rule: OfficeRule, applies: Ternary) -> Finding:
    certain = finding.certain if applies is Ternary.YES else Ternary.UNKNOWN
    return attrs.evolve(finding, source=rule.source, certain=certain)


def _by_company(spells: Iterable[Spell]) -> list[list[Spell]]:
    found: dict[str, list[Spell]] = {}
    for spell in spells:
        found.setdefault(spell.seat.company.key, []).append(spell)
    return list(found.values())


def _fullest_company(spells: Sequence[Spell]) -> Company:
    """Return the description of one company that tells most, whichever comes first."""
    companies = [spell.seat.company for spell in spells]
    return max(companies, key=lambda one: (one.legal_form is not None, len(repr(one)), repr(one)))


def _overlaps(spells: Sequence[Spell]) -> Iterator[Finding]:
    for one, other in combinations(spells, 2):
        if not (one.seat.is_single and one.seat.is_same_as(other.seat)):
            continue
        if one.person.key != other.person.key and _together(one, other):
            names = f"{one.person} and {other.person}"
            yield Finding(
                FindingKind.OVERLAP,
                f"{names} are in one office at once: {one.seat}.",
                (one, other),
                _certainty(one, other),
            )


def _two_boards(spells: Sequence[Spell], rule: OfficeRule) -> Iterator[Finding]:
    for one, other in _pairs(spells, Organ.MANAGEMENT_BOARD, Organ.SUPERVISORY_BOARD):
        if not _together(one, other) or _is_stand_in(one, rule):
            continue
        yield Finding(
            rule.kind,
            f"{one.person} is in the management board and in the supervisory board of"
            f" {one.seat.company} at once ({rule.source}).",
            (one, other),
            _certainty(one, other),
        )


def _is_stand_in(spell: Spell, rule: OfficeRule) -> bool:
    if not spell.interim or rule.time is None:
        return False
    if spell.since is None or spell.until is None:
        return True  # how long is not known
    latest, first = spell.until.earliest, spell.since.latest
    return latest is None or first is None or latest < first + rule.time


def _cooling_off(spells: Sequence[Spell], rule: OfficeRule) -> Iterator[Finding]:
    for before, after in _pairs(spells, Organ.MANAGEMENT_BOARD, Organ.SUPERVISORY_BOARD):
        if before.until is None or after.since is None or rule.time is None:
            continue
        left, joined = before.until.earliest, after.since.latest
        if left is None or joined is None or after.since.before(before.until) is Ternary.YES:
            continue
        if joined < left + rule.time:
            yield Finding(
                rule.kind,
                f"{before.person} left the management board of {before.seat.company} less than two"
                f" years before joining the supervisory board ({rule.source}, unless holders of"
                " more than 25 % proposed it).",
                (before, after),
                Ternary.UNKNOWN,
            )


def _long_term(spells: Sequence[Spell], rule: OfficeRule) -> Iterator[Finding]:
    for spell in spells:
        for change in spell.changes:
            position = change.position
            if position is None or position.organ is not Organ.MANAGEMENT_BOARD:
                continue
            if position.person.key != spell.person.key or rule.time is None:
                continue
            if position.since is None or position.until is None:
                continue
            first, last = position.since.latest, position.until.earliest
            if first is not None and last is not None and last >= first + rule.time:
                yield Finding(
                    rule.kind,
                    f"{spell.person} is appointed to the management board of {spell.seat.company}"
                    f" from {position.since} to {position.until}, more than five years"
                    f" ({rule.source}).",
                    (spell,),
                )


def _mixed_system(spells: Sequence[Spell], rule: OfficeRule) -> Iterator[Finding]:
    for one, other in combinations(spells, 2):
        organs = {one.seat.role.organ, other.seat.role.organ}
        if Organ.BOARD_OF_DIRECTORS in organs and organs & _TWO_TIERS and _together(one, other):
            yield Finding(
                rule.kind,
                f"{one.seat.company} has a board of directors and a"
                f" {min(organs & _TWO_TIERS).replace('_', ' ')} at once ({rule.source}).",
                (one, other),
                _certainty(one, other),
            )
            return


_CHECKS: dict[FindingKind, Callable[[Sequence[Spell], OfficeRule], Iterator[Finding]]] = {
    FindingKind.TWO_BOARDS: _two_boards,
    FindingKind.COOLING_OFF: _cooling_off,
    FindingKind.LONG_TERM: _long_term,
    FindingKind.MIXED_SYSTEM: _mixed_system,
}


def _pairs(spells: Sequence[Spell], one: Organ, other: Organ) -> Iterator[tuple[Spell, Spell]]:
    """Yield the spells of one person in one organ with those in the other."""
    for first in spells:
        for second in spells:
            if first.seat.role.organ is one and second.seat.role.organ is other:
                if first.person.key == second.person.key:
                    yield first, second


def _together(one: Spell, other: Spell) -> bool:
    """Return whether two were in office on one day, as far as no end was left out."""
    first, second = one.surely_from, other.surely_from
    if first is None or second is None:
        return False
    return max(first, second) <= min(one.surely_to, other.surely_to)


def _certainty(one: Spell, other: Spell) -> Ternary:
    """Return YES where both were in office for certain; an end may not have been told."""
    earlier, later = sorted((one, other), key=lambda spell: spell.surely_from or spell.possibly_to)
    begun = later.surely_from
    if earlier.ended or begun is None:
        return Ternary.YES
    seen = (date.earliest for date in earlier.held_at)
    return Ternary.of(certain=any(day and day >= begun for day in seen), possible=True)
