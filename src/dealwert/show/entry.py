"""A report in words: what is said about each fact, and where the text says it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias

import attrs

from dealwert.model import (
    Consideration,
    Deal,
    DepartureReason,
    Issuance,
    LeadershipChange,
    LeadershipEvent,
    Party,
    Position,
    PremiumReference,
    PriceBasis,
    Span,
    StakeBasis,
    StakeTransfer,
    TransferMode,
    ValuationBasis,
)
from dealwert.quantities import PartialDate
from dealwert.show.plain import one_line
from dealwert.show.wording import date_words, figure_words, position_words, words
from dealwert.valuation import Check, check

if TYPE_CHECKING:
    from dealwert.reading import Contradiction, Report

    _WithEvidence: TypeAlias = Deal | StakeTransfer | LeadershipChange | Position
    Fact: TypeAlias = _WithEvidence | Check | Contradiction

__all__ = ["Detail", "Entry", "Section", "sections"]


@attrs.frozen
class Detail:
    """One thing that is said of a fact.

    Args:
        label: What it is, in English.
        value: What is said.
        field: The field of the fact that it is from, as ``Evidence.fields`` names it.
        outcome: For a check, how it came out.
    """

    label: str
    value: str
    field: str = ""
    outcome: str = ""


@attrs.frozen
class Entry:
    """A fact in words.

    Args:
        title: The fact in a few words.
        details: What else is said of it.
        spans: The places in the text that say it.
        fields: The places of single fields.
        fact: What the words are about, for pictures of it.
        checks: How its statements agree with each other.
    """

    title: str
    details: tuple[Detail, ...]
    spans: tuple[Span, ...]
    fields: Mapping[str, Span]
    fact: Fact
    checks: tuple[Check, ...] = ()


@attrs.frozen
class Section:
    """The facts of one kind.

    Args:
        title: What kind it is.
        key: What the facts' anchors in a page begin with.
        entries: The facts, in the order of the report.
    """

    title: str
    key: str
    entries: tuple[Entry, ...]


def sections(report: Report) -> tuple[Section, ...]:
    """Return what a report says, kind by kind; kinds without a fact are left out."""
    own = [tuple(each for each in check(deal) if each in report.checks) for deal in report.deals]
    others = [each for each in report.checks if not any(each in checks for checks in own)]
    found = (
        Section("Deals", "deal", tuple(map(_deal, report.deals, own))),
        Section("Checks", "check", tuple(map(_check, others))),
        Section(
            "Stake transfers", "transfer", tuple(_transfer(each) for each in report.stake_transfers)
        ),
        Section(
            "Leadership changes",
            "change",
            tuple(_change(each) for each in report.leadership_changes),
        ),
        Section("Positions", "position", tuple(_position(each) for each in report.positions)),
        Section(
            "Contradictions", "contradiction", tuple(map(_contradiction, report.contradictions))
        ),
    )
    return tuple(section for section in found if section.entries)


def _entry(
    title: str, details: Iterable[Detail], fact: _WithEvidence, checks: tuple[Check, ...] = ()
) -> Entry:
    evidence = fact.evidence
    if evidence is None:
        return Entry(title, tuple(details), (), {}, fact, checks)
    return Entry(title, tuple(details), evidence.spans, evidence.fields, fact, checks)


def _names(parties: Iterable[Party]) -> str:
    return ", ".join(one_line(str(party)) for party in parties)


def _deal(deal: Deal, checks: tuple[Check, ...]) -> Entry:
    buyers, sellers = _names(deal.buyers), _names(deal.sellers)
    target = one_line(str(deal.target)) if deal.target else ""
    sides = f"{buyers} → {target}" if buyers and target else buyers or target
    origin = f" from {sellers}" if sellers else ""
    title = f"{sides}{origin}: {words(deal.kind)}, {words(deal.status)}"
    return _entry(title, [*_deal_details(deal), *map(_checked, checks)], deal, checks)


def _deal_details(deal: Deal) -> Iterator[Detail]:
    yield from _deal_figures(deal)
    for premium in deal.premium:
        stated = premium.reference is not PremiumReference.UNSTATED
        against = _noted(words(premium.reference) if stated else "")
        yield Detail("premium", figure_words(premium.amount) + against, "premium")
    for part in deal.consideration:
        yield Detail("paid in", _consideration(part, deal), "consideration")
    if deal.issuance is not Issuance.UNSTATED:
        yield Detail("shares", words(deal.issuance), "issuance")
    for financial in deal.financials:
        period = _noted(date_words(financial.period) if financial.period else "")
        yield Detail(words(financial.metric), figure_words(financial.amount) + period, "financials")
    if deal.break_fee is not None:
        yield Detail("break fee", figure_words(deal.break_fee.amount), "break_fee")
    if deal.rationale_talent:
        yield Detail("reason", "the people who come with it", "rationale_talent")
    # People are no party to a deal that is made for them: only the place in the text names them.
    if deal.evidence is not None and "person" in deal.evidence.fields:
        yield Detail("person", one_line(deal.evidence.fields["person"].text), "person")
    for condition in deal.conditions:
        yield Detail("condition", one_line(condition), "conditions")
    yield from _dates(announced=deal.announced, completed=deal.completed)


def _deal_figures(deal: Deal) -> Iterator[Detail]:
    basis = "" if deal.valuation_basis is ValuationBasis.UNSTATED else words(deal.valuation_basis)
    share = "" if deal.stake_basis is StakeBasis.UNSTATED else f"of {words(deal.stake_basis)}"
    for field, figure, note in (
        ("price", deal.price, _DEBTS[deal.price_basis]),
        ("price_per_share", deal.price_per_share, ""),
        ("stake", deal.stake, share),
        ("stake_after", deal.stake_after, share),
        ("valuation", deal.valuation, basis),
    ):
        if figure is not None:
            yield Detail(field.replace("_", " "), figure_words(figure) + _noted(note), field)


_DEBTS: Mapping[PriceBasis, str] = {
    PriceBasis.INCLUDES_DEBT: "debt included",
    PriceBasis.EQUITY_PRICE: "without debt",
    PriceBasis.UNSTATED: "",
}


def _dates(**dates: PartialDate | None) -> Iterator[Detail]:
    for label, date in dates.items():
        if date is not None:
            yield Detail(label, date_words(date), label)


def _consideration(part: Consideration, deal: Deal) -> str:
    amount = part.amount or part.per_share
    text = words(part.kind)
    if amount is not None and amount not in {deal.price, deal.price_per_share}:
        each = "" if part.amount else " a share"
        text += f", {figure_words(amount)}{each}"
    notes = [
        note
        for note, holds in (("contingent", part.contingent), ("by choice", part.elective))
        if holds
    ]
    return text + _noted(", ".join(notes))


def _noted(note: str) -> str:
    return f" ({note})" if note else ""


def _checked(found: Check) -> Detail:
    sentence = f"{words(found.outcome)}: {one_line(found.sentence)}"
    return Detail("check", sentence, outcome=found.outcome)


def _check(found: Check) -> Entry:
    return Entry(one_line(found.name), (_checked(found),), (), {}, found, (found,))


_SIZES = {True: "a minority stake", False: "at least half", None: ""}


def _transfer(transfer: StakeTransfer) -> Entry:
    origin = f" from {one_line(str(transfer.transferor))}" if transfer.transferor else ""
    share = f"{figure_words(transfer.stake)} of {one_line(str(transfer.company))}"
    holder, size = one_line(str(transfer.transferee)), _noted(_SIZES[transfer.is_minority])
    held = transfer.mode is TransferMode.DECLARED_LEVEL
    title = f"{holder} holds {share}{size}" if held else f"{share}{origin} to {holder}{size}"
    price = [Detail("price", figure_words(transfer.price), "price")] if transfer.price else []
    return _entry(title, [*price, *_dates(date=transfer.date)], transfer)


_EVENTS: Mapping[LeadershipEvent, tuple[str, str]] = {
    LeadershipEvent.APPOINTED: ("becomes {position} of {company}", "joins {company}"),
    LeadershipEvent.ELECTED: ("is elected {position} of {company}", "is elected at {company}"),
    LeadershipEvent.NOMINATED: (
        "is nominated as {position} of {company}",
        "is nominated at {company}",
    ),
    LeadershipEvent.PROMOTED: ("is promoted to {position} of {company}", "rises at {company}"),
    LeadershipEvent.MOVES: ("moves to {goal}", "moves to {goal}"),
    LeadershipEvent.INTERIM: ("becomes {position} of {company}", "steps in at {company}"),
    LeadershipEvent.STAYS: ("stays {position} of {company}", "stays with {company}"),
    LeadershipEvent.EXTENDED: (
        "is confirmed as {position} of {company}",
        "is confirmed at {company}",
    ),
    LeadershipEvent.LEAVES: ("leaves as {position} of {company}", "leaves {company}"),
    LeadershipEvent.RESIGNS: ("resigns as {position} of {company}", "resigns at {company}"),
    LeadershipEvent.DISMISSED: (
        "is dismissed as {position} of {company}",
        "is dismissed at {company}",
    ),
    LeadershipEvent.RETIRES: ("retires as {position} of {company}", "retires at {company}"),
    LeadershipEvent.SUSPENDED: (
        "is suspended as {position} of {company}",
        "is suspended at {company}",
    ),
    LeadershipEvent.DIES: ("dies, {position} of {company}", "dies, of {company}"),
}
"""What happens: with the office, and where none is named."""


def _change(change: LeadershipChange) -> Entry:
    leaves = change.event.is_departure
    held = (change.previous or change.position) if leaves else change.position
    goal = change.next_company or (held.company if held else "another company")
    with_office, without = _EVENTS[change.event]
    is_told = held is not None and held.is_named
    happens = (with_office if is_told else without).format(
        position=position_words(held) if held else "",
        company=one_line(str(change.company)),
        goal=one_line(str(goal)),
    )
    title = f"{one_line(str(change.person))} {happens}"
    return _entry(title, _change_details(change, told=held), change)


def _change_details(change: LeadershipChange, *, told: Position | None) -> Iterator[Detail]:
    if change.person.age is not None:
        yield Detail("age", str(change.person.age), "person")
    moves = change.event is LeadershipEvent.MOVES
    for label, field, position in (
        ("position", "position", change.position),
        ("so far", "previous", change.previous),
    ):
        if position is None or not (position.is_named or position.since):
            continue
        if moves or position != told:
            since = f", since {date_words(position.since)}" if position.since else ""
            where = one_line(str(position.company))
            yield Detail(label, f"{position_words(position)} of {where}{since}", field)
    for label, field, party in (
        ("instead of", "predecessor", change.predecessor),
        ("followed by", "successor", change.successor),
        ("goes to", "next_company", None if moves else change.next_company),
    ):
        if party is not None:
            yield Detail(label, one_line(str(party)), field)
    if change.reason is not DepartureReason.UNSTATED:
        yield Detail("reason", words(change.reason), "reason")
    yield from _dates(announced=change.announced, effective=change.effective)


def _position(position: Position) -> Entry:
    title = (
        f"{one_line(str(position.person))}: {position_words(position)}"
        f" of {one_line(str(position.company))}"
    )
    return _entry(title, _dates(since=position.since, until=position.until), position)


def _contradiction(found: Contradiction) -> Entry:
    title = f"{one_line(found.about)}: {one_line(found.field).replace('_', ' ')}"
    details = (
        Detail("followed", one_line(found.kept.text)),
        Detail("set aside", one_line(found.other.text)),
    )
    spans = tuple(sorted({found.kept, found.other}, key=lambda span: (span.start, span.end)))
    return Entry(title, details, spans, {}, found)
