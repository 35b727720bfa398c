"""Facts of the model, built from what was gathered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from dealwert.errors import DealwertError
from dealwert.german.dates import DateMention
from dealwert.german.lexicon.amount_cues import PREMIUM_REFERENCES
from dealwert.german.mention import Mention
from dealwert.model import Company as ModelCompany
from dealwert.model import (
    Consideration,
    ConsiderationKind,
    Deal,
    DealKind,
    DealStatus,
    Evidence,
    LeadershipChange,
    LeadershipEvent,
    Modality,
    Party,
    Person,
    Position,
    Premium,
    PremiumReference,
    Rank,
    RoleFunction,
    Span,
    StakeTransfer,
    TransferMode,
)
from dealwert.quantities import (
    NO_CURRENCY,
    Figure,
    Hedge,
    Money,
    PartialDate,
    Percent,
    Ternary,
)
from dealwert.reading.facts import DealDraft, HoldingDraft, LeadershipDraft
from dealwert.reading.phrases import Role
from dealwert.reading.reference import Entity

__all__ = ["Builder"]

_MODALITIES = {
    DealStatus.RUMOURED: Modality.POSSIBLE,
    DealStatus.PLANNED: Modality.PLANNED,
    DealStatus.DENIED: Modality.DENIED,
}
_TRANSFERS = frozenset({DealStatus.ANNOUNCED, DealStatus.APPROVED, DealStatus.COMPLETED})


_REFERENCE = 60
"""Characters behind a premium that may say what it is measured against."""


class Builder:
    """Builds facts of the model from drafts.

    What the model refuses (a party on both sides, say) is left out: it was misread.

    Args:
        text: The text.
        published: When it was published.
    """

    def __init__(self, text: str, published: PartialDate | None) -> None:
        self.text = text
        self.published = published
        self._parties: dict[int, Party] = {}

    def party(self, entity: Entity) -> Party:
        """Return the company or person that an entity is."""
        found = self._parties.get(id(entity))
        if found is None:
            found = entity.human(self.published) if entity.person else entity.company()
            self._parties[id(entity)] = found
        return found

    def company(self, entity: Entity) -> ModelCompany | None:
        """Return the company that an entity is, ``None`` for a person."""
        party = self.party(entity)
        return party if isinstance(party, ModelCompany) else None

    def person(self, entity: Entity) -> Person | None:
        """Return the person that an entity is, ``None`` for a company."""
        party = self.party(entity)
        return party if isinstance(party, Person) else None

    def _premium(self, mention: Mention | None) -> tuple[Premium, ...]:
        figure = _percent(mention)
        if mention is None or figure is None:
            return ()
        behind = self.text[mention.end : mention.end + _REFERENCE].partition(".")[0].lower()
        named = (name for word, name in PREMIUM_REFERENCES if word in behind)
        return (Premium(figure, PremiumReference(next(named, "unstated"))),)

    def _evidence(
        self,
        places: Sequence[tuple[int, int]],
        fields: dict[str, tuple[int, int]],
        modality: Modality = Modality.ASSERTED,
    ) -> Evidence:
        spans = tuple(Span.of(self.text, *place) for place in sorted(set(places)))
        named = {name: Span.of(self.text, *place) for name, place in sorted(fields.items())}
        return Evidence(spans, fields=named, modality=modality)

    def _date(self, mention: DateMention | None) -> PartialDate | None:
        """Return a date, unless it counts from a day of publication that nobody told."""
        if mention is None or (mention.anchored and self.published is None):
            return None
        return mention.date

    def deal(self, draft: DealDraft) -> Deal | None:
        """Return the deal of a draft."""
        target = self._target(draft)
        price = _money(draft.price)
        if price is not None and _is_of_no_currency(price):
            price = None
        announced, completed = self._date(draft.announced), self._date(draft.completed)
        if announced is not None and completed is not None:
            if announced.after(completed) is Ternary.YES:
                announced = None  # what comes that late is no day of the news
        fields = {name: place for name, place in draft.fields.items() if price or name != "price"}
        if announced is not None and draft.announced is not None:
            fields["announced"] = (draft.announced.start, draft.announced.end)
        if completed is not None and draft.completed is not None:
            fields["completed"] = (draft.completed.start, draft.completed.end)
        try:
            return Deal(
                _kind(draft),
                draft.status,
                buyers=tuple(self.party(entity) for entity in draft.buyers),
                target=target,
                sellers=tuple(self.party(entity) for entity in draft.sellers),
                price=price,
                stake=_percent(draft.stake),
                stake_after=_percent(draft.stake_after),
                valuation=_money(draft.valuation),
                valuation_basis=draft.basis,
                price_per_share=_money(draft.per_share),
                premium=self._premium(draft.premium),
                consideration=_consideration(draft.payment, price),
                rationale_talent=draft.talent,
                announced=announced,
                completed=completed,
                conditions=tuple(self.text[start:end] for start, end in draft.conditions),
                evidence=self._evidence(
                    draft.sentence, fields, _MODALITIES.get(draft.status, Modality.ASSERTED)
                ),
            )
        except DealwertError:
            return None

    def _target(self, draft: DealDraft) -> ModelCompany | None:
        if draft.target is not None:
            return self.company(draft.target)
        return ModelCompany(draft.part) if draft.part else None

    def transfer(self, deal: Deal) -> StakeTransfer | None:
        """Return the passing of the stake that a deal is about."""
        if deal.stake is None or deal.target is None or len(deal.buyers) != 1:
            return None
        if deal.status not in _TRANSFERS or deal.kind is DealKind.MERGER:
            return None
        seller = deal.sellers[0] if len(deal.sellers) == 1 else None
        try:
            return StakeTransfer(
                deal.target,
                deal.stake,
                transferor=seller,
                transferee=deal.buyers[0],
                price=deal.price,
                date=deal.completed,
                mode=TransferMode.SECONDARY if seller is not None else TransferMode.UNKNOWN,
                evidence=deal.evidence,
            )
        except DealwertError:
            return None

    def holding(self, draft: HoldingDraft) -> StakeTransfer | None:
        """Return the statement that somebody holds a stake."""
        company, stake = self.company(draft.company), _percent(draft.stake)
        if company is None or stake is None:
            return None
        try:
            return StakeTransfer(
                company,
                stake,
                transferee=self.party(draft.holder),
                mode=TransferMode.DECLARED_LEVEL,
                evidence=self._evidence(
                    [draft.sentence], {"stake": (draft.stake.start, draft.stake.end)}
                ),
            )
        except DealwertError:
            return None

    def position(
        self,
        person: Entity,
        company: Entity,
        role: Role | None,
        places: Sequence[tuple[int, int]],
        *,
        since: DateMention | None = None,
        interim: bool = False,
        former: bool | None = None,
    ) -> Position | None:
        """Return the position of a draft."""
        holder, where = self.person(person), self.company(company)
        if holder is None or where is None:
            return None
        if role is None:
            evidence = self._evidence(places, {})
            return Position(holder, where, interim=interim, evidence=evidence)
        evidence = self._evidence(places, _places_of(role))
        marks = role.marks
        is_interim = interim or "interim" in marks
        is_deputy = "deputy" in marks
        noun = role.noun
        rank = Rank.DEPUTY_CHAIR if is_deputy and noun.rank is Rank.CHAIR else noun.rank
        return Position(
            holder,
            where,
            noun.function if isinstance(noun.function, RoleFunction) else RoleFunction.OTHER,
            wording=role.wording,
            organ=noun.organ,
            rank=rank,
            since=self._date(since or role.since),
            interim=is_interim,
            deputy=is_deputy,
            designate="designate" in marks and not is_interim,
            former=("former" in marks) if former is None else former,
            evidence=evidence,
        )

    def change(
        self, draft: LeadershipDraft, since: dict[tuple[int, int], DateMention]
    ) -> LeadershipChange | None:
        """Return the change of a draft."""
        person = self.person(draft.person)
        event = draft.event
        if person is None:
            return None
        company = draft.company or draft.goal
        if event is LeadershipEvent.MOVES and draft.company is None:
            event, company = LeadershipEvent.APPOINTED, draft.goal
        if company is None:
            return None
        where = self.company(company)
        if where is None:
            return None
        places = draft.sentence
        taken = left = None
        is_move = event is LeadershipEvent.MOVES
        if is_move and draft.goal is not None:
            if draft.role is not None:
                taken = self.position(draft.person, draft.goal, draft.role, places)
            left = self.position(draft.person, company, draft.previous, places, former=False)
        elif event.is_departure:
            left = self.position(draft.person, company, draft.role, places, former=False)
        else:
            interim = event is LeadershipEvent.INTERIM
            taken = self.position(draft.person, company, draft.role, places, interim=interim)
            if draft.previous is not None and event is not LeadershipEvent.STAYS:
                home = draft.previous_company or company
                left = self.position(
                    draft.person,
                    home,
                    draft.previous,
                    places,
                    since=since.get((id(draft.person), id(home))),
                    former=False,
                )
        fields = dict(draft.fields)
        if draft.announced is not None:
            fields["announced"] = (draft.announced.start, draft.announced.end)
        if draft.date is not None:
            fields["effective"] = (draft.date.start, draft.date.end)
        try:
            return LeadershipChange(
                person,
                where,
                event,
                position=taken,
                previous=left,
                predecessor=self.person(draft.predecessor) if draft.predecessor else None,
                successor=self.person(draft.successor) if draft.successor else None,
                next_company=self.company(draft.goal) if is_move and draft.goal else None,
                announced=self._date(draft.announced),
                effective=self._date(draft.date),
                reason=draft.reason,
                evidence=self._evidence(places, fields),
            )
        except DealwertError:
            return None


def _places_of(role: Role) -> dict[str, tuple[int, int]]:
    """Return where a text names an office, and where the company that has it."""
    places = {"role": (role.start, role.end)}
    if role.company is not None and role.company.end > role.company.start:
        places["company"] = (role.company.start, role.company.end)
    return places


def _kind(draft: DealDraft) -> DealKind:
    """Return the kind, once the stake is known: less than half brings no control."""
    stake = _percent(draft.stake_after) or _percent(draft.stake)
    if draft.kind is not DealKind.ACQUISITION or stake is None or stake.high is None:
        return draft.kind
    is_minority = stake.high.points < 50  # percent
    return DealKind.MINORITY_INVESTMENT if is_minority else draft.kind


def _money(mention: Mention | None) -> Figure[Money] | None:
    if mention is None or mention.kind != "money":
        return None
    return cast("Figure[Money]", mention.figure)


def _is_of_no_currency(price: Figure[Money]) -> bool:
    """Return whether a price is a mere order of magnitude: "ein zweistelliger Millionenbetrag"."""
    return price.hedge is Hedge.VAGUE and price.sample.currency == NO_CURRENCY


def _percent(mention: Mention | None) -> Figure[Percent] | None:
    if mention is None or mention.kind != "percent":
        return None
    return cast("Figure[Percent]", mention.figure)


def _consideration(
    kind: ConsiderationKind | None, price: Figure[Money] | None
) -> tuple[Consideration, ...]:
    return (Consideration(kind, price),) if kind is not None else ()
