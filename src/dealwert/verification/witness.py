"""What a text says: its figures, names and facts, read once and asked many times."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cached_property
from typing import cast

import attrs

from dealwert.german.dates import find_dates
from dealwert.model import (
    Company,
    Deal,
    Evidence,
    LeadershipChange,
    Party,
    Position,
    Span,
    StakeTransfer,
)
from dealwert.quantities import Figure, PartialDate, Quantity
from dealwert.reading import Report
from dealwert.verification.claim import Claim, Fact
from dealwert.verification.name import same_company, same_name, same_person
from dealwert.verification.number import compare
from dealwert.verification.value import AnyFigure
from dealwert.verification.vocabulary import Role

__all__ = ["Saying", "Witness"]

_FIGURE_FIELDS = (
    (Role.PRICE, "price"),
    (Role.STAKE, "stake"),
    (Role.STAKE_AFTER, "stake_after"),
    (Role.VALUATION, "valuation"),
    (Role.PRICE_PER_SHARE, "price_per_share"),
)
_DEAL_PARTIES = ((Role.BUYER, "buyers"), (Role.TARGET, "target"), (Role.SELLER, "sellers"))
_LEADERSHIP_ROLES = frozenset(
    {
        Role.PERSON,
        Role.COMPANY,
        Role.NEXT_COMPANY,
        Role.PREDECESSOR,
        Role.SUCCESSOR,
    }
)
_DEAL_ROLES = frozenset({role for role, _ in (*_FIGURE_FIELDS, *_DEAL_PARTIES)})


@attrs.frozen
class Saying:
    """A value that the text gives, where, and what it is there.

    Args:
        role: What it is in a fact, ``None`` where the text does not tell.
        spans: Where it stands.
        figure: The figure, for a number.
        party: The company or person, for a name.
    """

    role: Role | None
    spans: tuple[Span, ...]
    figure: AnyFigure | None = None
    party: Party | None = None

    @property
    def text(self) -> str:
        """What stands there."""
        return self.spans[0].text if self.spans else str(self.figure or self.party or "")


class Witness:
    """A text and what was read in it.

    Args:
        text: The text.
        report: What :func:`dealwert.read` found in it.
        published: When it was published, for dates such as "am Montag".
    """

    def __init__(self, text: str, report: Report, published: dt.date | None = None) -> None:
        self.text = text
        self.report = report
        self.published = published

    @cached_property
    def numbers(self) -> tuple[Saying, ...]:
        """Every figure in the text, with no role."""
        return tuple(
            Saying(
                None,
                (Span(mention.start, mention.end, mention.text),),
                figure=cast("AnyFigure", mention.figure),
            )
            for mention in self.report.mentions
        )

    @cached_property
    def dates(self) -> tuple[tuple[PartialDate, Span], ...]:
        """Every date in the text."""
        return tuple(
            (found.date, Span(found.start, found.end, found.text))
            for found in find_dates(self.text, reference=self.published)
        )

    def sayings_of(self, fact: Deal | StakeTransfer) -> Iterator[Saying]:
        """Yield what the text says in each role of a deal."""
        if isinstance(fact, StakeTransfer):
            yield self._number(Role.STAKE, fact.stake, fact.evidence, "stake")
            return
        for role, field in _FIGURE_FIELDS:
            figure = getattr(fact, field)
            if figure is not None:
                yield self._number(role, figure, fact.evidence, field)
        for part in fact.consideration:
            if part.amount is not None:
                yield self._number(Role.PRICE, part.amount, fact.evidence, "consideration")
        for role, field in _DEAL_PARTIES:
            value: Party | tuple[Party, ...] | None = getattr(fact, field)
            for party in value if isinstance(value, tuple) else (value,):
                if party is not None:
                    yield self._party(role, party, fact.evidence, field)

    def _number(self, role: Role, figure: object, evidence: Evidence | None, field: str) -> Saying:
        known = cast("Figure[Quantity]", figure)
        spans = self._field_span(evidence, field) or tuple(
            span for saying in self.numbers for span in saying.spans if saying.figure == known
        )
        return Saying(role, spans, figure=known)

    def _party(self, role: Role, party: Party, evidence: Evidence | None, field: str) -> Saying:
        spans = self._field_span(evidence, field) or self.places_of(party.name)[:1]
        return Saying(role, spans, party=party)

    def _field_span(self, evidence: Evidence | None, field: str) -> tuple[Span, ...]:
        span = None if evidence is None else evidence.fields.get(field)
        return () if span is None else (span,)

    def leadership_of(self, fact: Fact) -> tuple[Saying, ...]:
        """Return who the text says to be involved in what a fact on leadership is about."""
        persons = [claim.name for claim in fact.claims if claim.role is Role.PERSON]
        companies = [
            claim.name
            for claim in fact.claims
            if claim.role in {Role.COMPANY, Role.NEXT_COMPANY, Role.TARGET}
        ]
        entries: list[LeadershipChange | Position] = [
            *self.report.leadership_changes,
            *self.report.positions,
        ]
        about = [e for e in entries if any(same_person(name, e.person) for name in persons)]
        if not about:
            about = [
                entry
                for entry in entries
                if any(same_company(name, party) for name in companies for party in _places(entry))
            ]
        return tuple(saying for entry in about for saying in self._leadership(entry))

    def _leadership(self, entry: LeadershipChange | Position) -> Iterator[Saying]:
        yield self._party(Role.PERSON, entry.person, entry.evidence, "person")
        for company in _places(entry):
            yield self._party(Role.COMPANY, company, entry.evidence, "company")
        if isinstance(entry, LeadershipChange):
            if entry.next_company is not None:
                yield self._party(
                    Role.NEXT_COMPANY, entry.next_company, entry.evidence, "next_company"
                )
            for role, person in (
                (Role.PREDECESSOR, entry.predecessor),
                (Role.SUCCESSOR, entry.successor),
            ):
                if person is not None:
                    yield self._party(role, person, entry.evidence, role.value)

    def deal_for(self, fact: Fact) -> Deal | StakeTransfer | None:
        """Return the deal in the text that a fact is about, ``None`` where that is open.

        It is the one that shares most with the fact, names before numbers; where two share as
        much, the fact may be about either, so neither is it.
        """
        found: list[Deal | StakeTransfer] = [*self.report.deals]
        scored = sorted(
            ((self._shared(deal, fact), -i) for i, deal in enumerate(found)), reverse=True
        )
        if not scored or not scored[0][0]:
            is_about_a_deal = any(claim.role in _DEAL_ROLES for claim in fact.claims)
            return found[0] if len(found) == 1 and is_about_a_deal else None
        if len(scored) > 1 and scored[0][0] == scored[1][0]:
            return None
        return found[-scored[0][1]]

    def _shared(self, deal: Deal | StakeTransfer, fact: Fact) -> int:
        sayings = list(self.sayings_of(deal))
        return sum(_weight(claim, saying) for claim in fact.claims for saying in sayings)

    def other_role(
        self, figure: AnyFigure, role: Role | None, deal: Deal | StakeTransfer | None
    ) -> Saying | None:
        """Return where the text uses a number as something other than the role."""
        facts: list[Deal | StakeTransfer] = [*self.report.deals, *self.report.stake_transfers]
        for other in facts:
            for saying in self.sayings_of(other):
                if saying.figure is None or compare(figure, saying.figure) is None:
                    continue
                if saying.role is not role or (
                    deal is not None and isinstance(other, Deal) and other is not deal
                ):
                    return saying
        return None

    def places_of(self, name: str) -> tuple[Span, ...]:
        """Return where the text has a name, as whole words, whatever its capitals and genitive."""
        words = [re.escape(word) for word in name.split()]
        if not words:
            return ()
        joined = r"\s+".join(words)
        pattern = re.compile(rf"(?<!\w){joined}(?:s|'|’)?(?!\w)", re.IGNORECASE)
        return tuple(
            Span(match.start(), match.end(), match[0]) for match in pattern.finditer(self.text)
        )

    def parties_named(self, name: str) -> tuple[Party, ...]:
        """Return the companies and persons of the text that a name may mean."""
        companies = [c for c in self.report.companies if same_company(name, c)]
        persons = [p for p in self.report.persons if same_person(name, p)]
        return (*companies, *persons)


def _places(entry: LeadershipChange | Position) -> tuple[Company, ...]:
    if isinstance(entry, Position):
        return (entry.company,)
    held = [entry.company, entry.next_company]
    held += [position.company for position in (entry.position, entry.previous) if position]
    return tuple(dict.fromkeys(company for company in held if company is not None))


_NAME_WEIGHT = 4
"""Numbers that a shared name outweighs."""


def _weight(claim: Claim, saying: Saying) -> int:
    if saying.party is not None and claim.name:
        return _NAME_WEIGHT if same_name(claim.name, saying.party) else 0
    if saying.figure is not None:
        return int(any(compare(figure, saying.figure) is not None for figure in claim.figures))
    return 0
