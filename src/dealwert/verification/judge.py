"""One claim against one witness: the verdict."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from dealwert.model import Deal, Party, Span, StakeTransfer
from dealwert.quantities import PartialDate
from dealwert.verification.claim import Claim
from dealwert.verification.name import same_name
from dealwert.verification.number import compare, diagnose
from dealwert.verification.value import AnyFigure
from dealwert.verification.verdict import Outcome, Reason, Verdict
from dealwert.verification.vocabulary import Kind, Role
from dealwert.verification.witness import Saying, Witness

__all__ = ["judge"]

_RANKS = {
    Outcome.SUPPORTED: 0,
    Outcome.APPROXIMATE: 1,
    Outcome.CONTRADICTED: 2,
    Outcome.NOT_FOUND: 3,
    Outcome.UNCHECKED: 4,
}


def judge(
    claim: Claim, witness: Witness, said: Sequence[Saying], deal: Deal | StakeTransfer | None
) -> Verdict:
    """Return what the text says about a claim.

    Args:
        claim: One field of a fact.
        witness: The text.
        said: What the text says in the roles of the deal, or change, that the fact is about.
        deal: The deal that the fact is about, where one is.
    """
    if claim.kind is None:
        return _verdict(claim, Outcome.UNCHECKED, Reason.UNKNOWN_FIELD)
    if claim.figures:
        verdicts = [_judge_number(claim, figure, witness, said, deal) for figure in claim.figures]
        return min(verdicts, key=lambda verdict: _RANKS[verdict.outcome])
    if claim.date is not None:
        return _judge_date(claim, claim.date, witness)
    if not claim.name:
        return _verdict(claim, Outcome.NOT_FOUND, Reason.UNREADABLE)
    if claim.kind is Kind.TEXT:
        return _judge_words(claim, witness)
    return _judge_name(claim, witness, said)


def _verdict(
    claim: Claim, outcome: Outcome, reason: Reason, sayings: Iterable[Saying] = ()
) -> Verdict:
    found = list(sayings)
    spans = {(span.start, span.end): span for saying in found for span in saying.spans}
    says = "" if outcome is Outcome.SUPPORTED or not found else found[0].text
    return Verdict(
        claim.path,
        claim.shown,
        outcome,
        reason,
        tuple(spans[place] for place in sorted(spans)),
        says,
    )


def _judge_number(
    claim: Claim,
    figure: AnyFigure,
    witness: Witness,
    said: Sequence[Saying],
    deal: Deal | StakeTransfer | None,
) -> Verdict:
    in_role = [saying for saying in said if saying.role is claim.role and saying.figure is not None]
    agreeing = _agreeing(figure, in_role)
    if agreeing is not None:
        return _verdict(claim, *agreeing)
    elsewhere = _agreeing(figure, witness.numbers)
    if elsewhere is not None and elsewhere[0] is not Outcome.CONTRADICTED:
        return _judge_number_elsewhere(claim, figure, witness, in_role, elsewhere, deal)
    for group in (in_role, witness.numbers):
        causes = [(diagnose(figure, saying.figure), saying) for saying in group if saying.figure]
        for reason in _DIAGNOSES:
            # A digit may be off from any number at all; only one in the same role tells.
            if reason is Reason.DIGIT and group is not in_role and not _is_unique(causes):
                continue
            culprits = [saying for cause, saying in causes if cause is reason]
            if culprits:
                return _verdict(claim, Outcome.CONTRADICTED, reason, culprits)
        if group:
            if group is in_role:
                return _verdict(claim, Outcome.CONTRADICTED, Reason.OTHER_VALUE, in_role)
    return _verdict(claim, Outcome.NOT_FOUND, Reason.VALUE_NOT_IN_TEXT)


_DIAGNOSES = (
    Reason.WRONG_CURRENCY,
    Reason.WRONG_SIGN,
    Reason.WRONG_SCALE,
    Reason.PERCENT_POINTS,
    Reason.DIGIT,
)


def _is_unique(causes: Sequence[tuple[Reason | None, Saying]]) -> bool:
    return sum(cause is Reason.DIGIT for cause, _ in causes) == 1


def _agreeing(
    figure: AnyFigure, sayings: Iterable[Saying]
) -> tuple[Outcome, Reason, list[Saying]] | None:
    """Return the best agreement with any of the sayings, and every one that agrees so."""
    found: dict[tuple[Outcome, Reason], list[Saying]] = {}
    for saying in sayings:
        result = None if saying.figure is None else compare(figure, saying.figure)
        if result is not None:
            found.setdefault(result, []).append(saying)
    if not found:
        return None
    best = min(found, key=lambda result: _RANKS[result[0]])
    return *best, found[best]


def _judge_number_elsewhere(
    claim: Claim,
    figure: AnyFigure,
    witness: Witness,
    in_role: Sequence[Saying],
    elsewhere: tuple[Outcome, Reason, list[Saying]],
    deal: Deal | StakeTransfer | None,
) -> Verdict:
    outcome, reason, sayings = elsewhere
    if in_role:
        return _verdict(claim, Outcome.CONTRADICTED, Reason.SWAPPED_ROLES, in_role)
    other = witness.other_role(figure, claim.role, deal)
    if claim.role is not None and other is not None:
        return _verdict(claim, Outcome.CONTRADICTED, Reason.SWAPPED_ROLES, [other])
    if reason is Reason.SAME and claim.role is not None:
        reason = Reason.ROLE_NOT_CONFIRMED
    return _verdict(claim, outcome, reason, sayings)


def _judge_name(claim: Claim, witness: Witness, said: Sequence[Saying]) -> Verdict:
    parties = [(saying, saying.party) for saying in said if saying.party is not None]
    holders = [saying for saying, _ in parties if saying.role is claim.role]
    matching = [saying for saying, party in parties if same_name(claim.name, party)]
    in_role = [saying for saying in matching if saying.role is claim.role]
    if in_role:
        return _verdict(claim, Outcome.SUPPORTED, Reason.SAME, _with_places(in_role, witness))
    if matching and _excludes(claim.role, [saying.role for saying in matching]):
        return _verdict(claim, Outcome.CONTRADICTED, Reason.NAME_IN_OTHER_ROLE, matching)
    places = _places(claim.name, witness)
    if not places:
        return _verdict(claim, Outcome.NOT_FOUND, Reason.NAME_NOT_IN_TEXT, holders)
    if holders and claim.role in _SINGLE:
        return _verdict(claim, Outcome.CONTRADICTED, Reason.NAME_IN_OTHER_ROLE, holders)
    found = Saying(claim.role, places)
    return _verdict(claim, Outcome.SUPPORTED, Reason.ROLE_NOT_CONFIRMED, [found])


_SINGLE = frozenset({Role.TARGET, Role.BUYER, Role.PREDECESSOR, Role.SUCCESSOR, Role.NEXT_COMPANY})
"""Roles of which a deal or a change, once it was read, has all holders."""

_ALIKE = (frozenset({Role.COMPANY, Role.TARGET, Role.NEXT_COMPANY}),)
"""Roles that one company may well have at once."""


def _excludes(role: Role | None, others: Sequence[Role | None]) -> bool:
    return role is not None and not any(
        role in group and other in group for group in _ALIKE for other in others
    )


def _with_places(sayings: Sequence[Saying], witness: Witness) -> list[Saying]:
    """Return the sayings, with every place of the name where the fact's own is not known."""
    return [
        saying
        if saying.spans or saying.party is None
        else attrs.evolve(saying, spans=witness.places_of(saying.party.name))
        for saying in sayings
    ]


def _places(name: str, witness: Witness) -> tuple[Span, ...]:
    direct = witness.places_of(name)
    if direct:
        return direct
    parties: tuple[Party, ...] = witness.parties_named(name)
    return tuple(span for party in parties for span in witness.places_of(party.name))


def _judge_words(claim: Claim, witness: Witness) -> Verdict:
    places = witness.places_of(claim.name)
    if not places:
        return _verdict(claim, Outcome.NOT_FOUND, Reason.VALUE_NOT_IN_TEXT)
    return _verdict(claim, Outcome.SUPPORTED, Reason.SAME, [Saying(claim.role, places)])


def _judge_date(claim: Claim, date: PartialDate, witness: Witness) -> Verdict:
    same: list[Saying] = []
    near: list[Saying] = []
    for other, span in witness.dates:
        saying = Saying(claim.role, (span,))
        if date.sort_key == other.sort_key:
            same.append(saying)
        elif _is_part(date, other) or _is_part(other, date):
            near.append(saying)
    if same:
        return _verdict(claim, Outcome.SUPPORTED, Reason.SAME, same)
    if near:
        return _verdict(claim, Outcome.APPROXIMATE, Reason.DATE_PRECISION, near)
    return _verdict(claim, Outcome.NOT_FOUND, Reason.VALUE_NOT_IN_TEXT)


def _is_part(one: PartialDate, other: PartialDate) -> bool:
    (first, last), (start, end) = one.sort_key, other.sort_key
    return start <= first and last <= end
