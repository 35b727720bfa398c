"""Facts as schema.org JSON-LD."""

from __future__ import annotations

from collections.abc import Iterable

from dealwert.interchange.document import Json
from dealwert.interchange.identity import (
    Fact,
    calendar_date,
    facts_of,
    parties_of,
    party_id,
    seats_of,
    stable_id,
)
from dealwert.interchange.number import text_of
from dealwert.model import (
    Company,
    Deal,
    DealKind,
    DealStatus,
    IdentifierScheme,
    LeadershipChange,
    PartyKind,
    Person,
    Position,
)
from dealwert.quantities import NO_CURRENCY, Figure, Money
from dealwert.reading import Report

__all__ = ["to_schema_org"]

Object = dict[str, Json]


def to_schema_org(source: Report | Iterable[Fact]) -> Object:
    """Return facts as one JSON-LD document of schema.org.

    Deals become ``BuyAction`` (``SellAction`` where only the seller is named) with an
    ``actionStatus``, changes of leadership ``JoinAction`` and ``LeaveAction``, positions a ``Role``
    on the person's ``worksFor``.

    What is lost: stakes, since schema.org has no percentage of a company; hedges, of which only the
    bounds are left (``minPrice``, ``maxPrice``); valuations and their bases; what stands between
    rumour and completion, since an action is potential, active, completed or failed.

    Args:
        source: A report, or facts.

    Raises:
        InvalidTypeError: For what is neither.

    Example:
        >>> from dealwert import Company
        >>> to_schema_org([Company("Nordlicht")])["@graph"][0]["name"]
        'Nordlicht'
    """
    facts = facts_of(source)
    seats = list(seats_of(fact for fact in facts if isinstance(fact, Position)))
    graph: list[Json] = [
        _person(key, party, seats) if isinstance(party, Person) else _company(key, party)
        for key, party in parties_of(facts).items()
    ]
    for fact in facts:
        if isinstance(fact, Deal):
            graph.append(_deal(fact))
        elif isinstance(fact, LeadershipChange):
            action = _change(fact)
            graph += [action] if action else []
    return {"@context": "https://schema.org", "@graph": graph}


def _node(key: str, kind: str, **properties: Json) -> Object:
    given: Object = {name: value for name, value in properties.items() if value not in (None, [])}
    return {"@id": f"urn:{key.replace('-', ':', 1)}", "@type": kind, **given}


def _refer(*parties: Company | Person) -> list[Json]:
    return [{"@id": f"urn:{party_id(party).replace('-', ':', 1)}"} for party in parties]


_TYPES = {
    PartyKind.COMPANY: "Corporation",
    PartyKind.STATE: "Country",
    PartyKind.STATE_BODY: "GovernmentOrganization",
}


def _company(key: str, company: Company) -> Object:
    kind = _TYPES.get(company.kind, "Organization")
    node = _node(key, kind, name=str(company), alternateName=list(company.aliases))
    if kind == "Country":  # a place, and no organisation
        return node
    known = {identifier.scheme: identifier.value for identifier in company.identifiers}
    more: Object = {
        "leiCode": known.get(IdentifierScheme.LEI),
        "vatID": known.get(IdentifierScheme.VAT),
        "tickerSymbol": known.get(IdentifierScheme.TICKER) if kind == "Corporation" else None,
        "foundingDate": calendar_date(company.founded),
        "dissolutionDate": calendar_date(company.dissolved),
    }
    return node | {name: value for name, value in more.items() if value}


def _person(key: str, person: Person, seats: list[Position]) -> Object:
    parts = person.parts
    return _node(
        key,
        "Person",
        name=person.name,
        alternateName=list(person.aliases),
        honorificPrefix=parts.title or None,
        givenName=parts.given or None,
        familyName=parts.family or None,
        birthDate=calendar_date(person.birth),
        worksFor=[_role(seat) for seat in seats if party_id(seat.person) == key],
    )


def _role(seat: Position) -> Json:
    key = stable_id("role", seat.person.key, seat.company.key, seat.office, seat.since, seat.until)
    role = _node(
        f"dealwert-{key}",
        "OrganizationRole",
        roleName=seat.wording or str(seat.office) if seat.is_named else None,
        startDate=calendar_date(seat.since),
        endDate=calendar_date(seat.until),
    )
    return role | {"worksFor": _refer(seat.company)[0]}


_STATUSES = {
    DealStatus.COMPLETED: "https://schema.org/CompletedActionStatus",
    DealStatus.ANNOUNCED: "https://schema.org/ActiveActionStatus",
    DealStatus.APPROVED: "https://schema.org/ActiveActionStatus",
    DealStatus.CANCELLED: "https://schema.org/FailedActionStatus",
    DealStatus.PROHIBITED: "https://schema.org/FailedActionStatus",
    DealStatus.DENIED: "https://schema.org/FailedActionStatus",
}
"""What is none of these is potential."""


def _deal(deal: Deal) -> Object:
    sells = not deal.buyers or (deal.kind is DealKind.DIVESTMENT and bool(deal.sellers))
    agents, others = (deal.sellers, deal.buyers) if sells else (deal.buyers, deal.sellers)
    key = stable_id("deal", deal.kind, *map(party_id, (*deal.buyers, *deal.sellers)), deal.target)
    node = _node(
        f"dealwert-{key}",
        "SellAction" if sells else "BuyAction",
        description=str(deal),
        agent=_refer(*agents),
        object=_refer(deal.target) if deal.target else None,
        actionStatus=_STATUSES.get(deal.status, "https://schema.org/PotentialActionStatus"),
        priceSpecification=_price(deal.price) if deal.price else None,
    )
    if others:
        node["buyer" if sells else "seller"] = _refer(*others)
    done = deal.completed and deal.completed.known_day
    return node | ({"endTime": done.isoformat()} if done else {})


def _price(price: Figure[Money]) -> Json:
    bounds = price.interval()
    if bounds is None:
        return None
    node: Object = {"@type": "PriceSpecification"}
    if price.sample.currency != NO_CURRENCY:
        node["priceCurrency"] = price.sample.currency
    if bounds.low is not None:
        node["minPrice"] = text_of(bounds.low.exact)
    if bounds.high is not None:
        node["maxPrice"] = text_of(bounds.high.exact)
    return node


def _change(change: LeadershipChange) -> Object | None:
    if change.event.is_departure:
        kind = "LeaveAction"
    elif change.event.is_arrival:
        kind = "JoinAction"
    else:
        return None
    goal = change.next_company if kind == "JoinAction" and change.next_company else change.company
    key = stable_id("change", change.person.key, change.company.key, change.event, change.effective)
    node = _node(
        f"dealwert-{key}",
        kind,
        description=str(change),
        agent=_refer(change.person),
        object=_refer(goal),
    )
    day = change.effective and change.effective.known_day
    name = "endTime" if kind == "LeaveAction" else "startTime"
    return node | ({name: day.isoformat()} if day else {})
