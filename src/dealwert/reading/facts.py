"""Facts as they are gathered from single sentences, before they are merged."""

from __future__ import annotations

import attrs

from dealwert.german.dates import DateMention
from dealwert.german.mention import Mention
from dealwert.model import (
    ConsiderationKind,
    DealKind,
    DealStatus,
    DepartureReason,
    LeadershipEvent,
    ValuationBasis,
)
from dealwert.reading.phrases import Role
from dealwert.reading.reference import Entity

__all__ = ["DealDraft", "HoldingDraft", "LeadershipDraft", "PositionDraft"]

Place = tuple[int, int]


def _no_entities() -> list[Entity]:
    return []


def _no_places() -> list[Place]:
    return []


def _no_fields() -> dict[str, Place]:
    return {}


@attrs.define(eq=False)
class DealDraft:
    """What one sentence, or several, say about a deal.

    Args:
        kind: What kind of deal it is.
        status: How far it has come.
        sentence: The places that say it.
        buyers: Who buys.
        target: What is bought, where it has a name.
        part: What is bought, where it is a part of a company without a name of its own.
        sellers: Who sells.
        price: What is paid.
        stake: The share that is bought.
        stake_after: The share held afterwards.
        valuation: What the whole is said to be worth.
        basis: What that is the value of.
        payment: What is paid with.
        per_share: What is paid for a share.
        premium: By how much the offer exceeds a price.
        person: Whom it is made for.
        talent: Whether it is made for people.
        announced: When it was made public.
        completed: When it was, or will be, completed.
        conditions: What it depends on, as the text says it.
        ahead: Whether the text says that it is signed, or that its closing is still to come.
        fields: The place of each field.
        weak: Whether the status is a guess, since a noun alone tells of the deal.
        number: Which sentence it is from.
        back: Whether it is told as done in a year before the news: "hatte 2013 gekauft".
        former: Whether it is told as done before the news: "hatte gekauft", "kaufte damals".
        minority: Whether the text calls the stake a minority.
        taken: Whether it goes to somebody whom the reader does not know: "ging an die Japaner".
        certain: Whether the sentence names the deal by itself, not as a part of something else.
    """

    kind: DealKind
    status: DealStatus
    sentence: list[Place]
    buyers: list[Entity] = attrs.field(factory=_no_entities)
    target: Entity | None = None
    part: str | None = None
    sellers: list[Entity] = attrs.field(factory=_no_entities)
    price: Mention | None = None
    stake: Mention | None = None
    stake_after: Mention | None = None
    valuation: Mention | None = None
    basis: ValuationBasis = ValuationBasis.UNSTATED
    payment: ConsiderationKind | None = None
    per_share: Mention | None = None
    premium: Mention | None = None
    person: Entity | None = None
    talent: bool = False
    announced: DateMention | None = None
    completed: DateMention | None = None
    conditions: list[Place] = attrs.field(factory=_no_places)
    ahead: bool = False
    fields: dict[str, Place] = attrs.field(factory=_no_fields)
    certain: bool = True
    weak: bool = False
    number: int = 0
    back: bool = False
    former: bool = False
    minority: bool | None = None
    taken: bool = False

    def parties(self) -> set[int]:
        """Return who buys, who sells and what is sold, by identity."""
        return {id(party) for party in (*self.buyers, *self.sellers, self.target)}


@attrs.define(eq=False)
class HoldingDraft:
    """That somebody holds a stake."""

    company: Entity
    holder: Entity
    stake: Mention
    sentence: Place
    date: DateMention | None = None
    status: DealStatus | None = None
    """How far the deal has come by which it is held, where the text says that this is new."""


@attrs.define(eq=False)
class PositionDraft:
    """That somebody holds, or held, an office; implied where its company is what the text is about."""

    person: Entity
    company: Entity
    role: Role
    sentence: Place
    implied: bool = False


@attrs.define(eq=False)
class LeadershipDraft:
    """That somebody takes up, keeps or gives up an office; unsure where no office is told."""

    person: Entity
    event: LeadershipEvent
    sentence: list[Place]
    company: Entity | None = None
    role: Role | None = None
    previous: Role | None = None
    previous_company: Entity | None = None
    goal: Entity | None = None
    predecessor: Entity | None = None
    successor: Entity | None = None
    announced: DateMention | None = None
    date: DateMention | None = None
    reason: DepartureReason = DepartureReason.UNSTATED
    sure: bool = True
    leaves_house: bool = False
    fields: dict[str, Place] = attrs.field(factory=_no_fields)

    @property
    def home(self) -> Entity | None:
        """Where somebody is, once this has happened: whoever moves is where he goes."""
        return self.goal if self.event is LeadershipEvent.MOVES else self.company
