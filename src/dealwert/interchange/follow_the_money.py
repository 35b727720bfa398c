"""Facts as FollowTheMoney entities: dictionaries that ``followthemoney.model.get_proxy`` takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypedDict

from dealwert.interchange.identity import (
    Fact,
    calendar_date,
    facts_of,
    is_board_seat,
    is_held,
    parties_of,
    party_id,
    seats_of,
    stable_id,
)
from dealwert.interchange.number import text_of
from dealwert.model import (
    Company,
    Deal,
    IdentifierScheme,
    PartyKind,
    Person,
    Position,
    StakeTransfer,
)
from dealwert.quantities import Hedge
from dealwert.reading import Report

__all__ = ["Entity", "to_follow_the_money"]


class Entity(TypedDict):
    """An entity as FollowTheMoney writes it: properties have a list of strings each."""

    id: str
    schema: str
    properties: dict[str, list[str]]


def to_follow_the_money(source: Report | Iterable[Fact]) -> list[Entity]:
    """Return facts as FollowTheMoney entities, parties first.

    Companies and persons become entities of their own, stakes that somebody holds become
    ``Ownership``, positions ``Directorship`` (seats in a body that directs or supervises),
    ``Employment`` or, where no office is named, ``UnknownLink``, deals ``Event``. Ids are the same from run to run, so that what is exported
    twice is one entity.

    What is lost: FollowTheMoney has no intervals, so ``percentage`` is given only where the text
    states one plain number ("49 Prozent", not "rund 49 Prozent"), and dates only where they are a
    year, a month or a day. A stake that passes in a deal is no ``Ownership``, since nothing says
    that the deal is done.

    Args:
        source: A report, or facts.

    Raises:
        InvalidTypeError: For what is neither.

    Example:
        >>> from dealwert import Company
        >>> to_follow_the_money([Company("Nordlicht", country="DE")])[0]["properties"]
        {'name': ['Nordlicht'], 'country': ['de']}
    """
    facts = facts_of(source)
    entities = [_party(key, party) for key, party in parties_of(facts).items()]
    for fact in facts:
        if isinstance(fact, StakeTransfer) and is_held(fact):
            entities.append(_ownership(fact))
        elif isinstance(fact, Deal):
            entities.append(_event(fact))
    entities += [_office(seat) for seat in seats_of(facts)]
    return list({entity["id"]: entity for entity in entities}.values())


_SCHEMAS = {
    PartyKind.COMPANY: "Company",
    PartyKind.FUND: "Company",
    PartyKind.STATE: "PublicBody",
    PartyKind.STATE_BODY: "PublicBody",
    PartyKind.FOUNDATION: "Organization",
    PartyKind.CONSORTIUM: "Organization",
    PartyKind.FAMILY: "LegalEntity",
    PartyKind.FREE_FLOAT: "LegalEntity",
    PartyKind.UNNAMED: "LegalEntity",
}

_NUMBERS = {
    IdentifierScheme.LEI: "leiCode",
    IdentifierScheme.HANDELSREGISTER: "registrationNumber",
    IdentifierScheme.FIRMENBUCH: "registrationNumber",
    IdentifierScheme.CH_UID: "registrationNumber",
    IdentifierScheme.VAT: "vatCode",
    IdentifierScheme.WIKIDATA: "wikidataId",
}
_SECURITIES = {IdentifierScheme.ISIN: "isinCode", IdentifierScheme.TICKER: "ticker"}
"""Properties that only companies have."""


def _party(key: str, party: Company | Person) -> Entity:
    names: dict[str, object] = {"name": party.name, "alias": list(party.aliases)}
    if isinstance(party, Person):
        return _entity(key, "Person", names | {"birthDate": calendar_date(party.birth)})
    schema = _SCHEMAS[party.kind]
    numbers = _NUMBERS | (_SECURITIES if schema == "Company" else {})
    properties: dict[str, object] = {
        **names,
        "legalForm": party.legal_form and party.legal_form.value,
        "country": party.country and party.country.lower(),
        "incorporationDate": calendar_date(party.founded),
        "dissolutionDate": calendar_date(party.dissolved),
    }
    for identifier in party.identifiers:
        name = numbers.get(identifier.scheme)
        if name is not None:
            properties[name] = [*_listed(properties.get(name)), identifier.value]
    return _entity(key, schema, properties)


def _ownership(transfer: StakeTransfer) -> Entity:
    stake = transfer.stake
    plain = stake.low is not None and stake.low == stake.high and stake.hedge is Hedge.NONE
    owner, asset = party_id(transfer.transferee), party_id(transfer.company)
    properties: dict[str, object] = {
        "owner": owner,
        "asset": asset,
        "percentage": text_of(stake.low.points) if plain and stake.low is not None else None,
        "ownershipType": str(transfer.basis),
        "date": calendar_date(transfer.date),
        "summary": str(transfer),
    }
    key = stable_id("ownership", owner, asset, stake, transfer.basis, transfer.date)
    return _entity(f"dealwert-{key}", "Ownership", properties)


def _event(deal: Deal) -> Entity:
    parties = (*deal.buyers, *((deal.target,) if deal.target else ()), *deal.sellers)
    involved = [party_id(party) for party in parties]
    properties: dict[str, object] = {
        "name": str(deal),
        "involved": involved,
        "date": calendar_date(deal.announced or deal.completed),
        "description": f"{deal.kind} ({deal.status})",
    }
    key = stable_id("deal", deal.kind, *involved, deal.price, deal.stake)
    return _entity(f"dealwert-{key}", "Event", properties)


def _office(seat: Position) -> Entity:
    person, company = party_id(seat.person), party_id(seat.company)
    if is_board_seat(seat):
        schema, who, where = "Directorship", "director", "organization"
    elif seat.is_named:
        schema, who, where = "Employment", "employee", "employer"
    else:  # a supervisor, a founder or a clerk
        schema, who, where = "UnknownLink", "subject", "object"
    properties: dict[str, object] = {
        who: person,
        where: company,
        "role": seat.wording or str(seat.office) if seat.is_named else None,
        "startDate": calendar_date(seat.since),
        "endDate": calendar_date(seat.until),
        "status": "former" if seat.former else None,
        "summary": str(seat),
    }
    key = stable_id(schema, person, company, seat.office, seat.since, seat.until, seat.former)
    return _entity(f"dealwert-{key}", schema, properties)


def _listed(value: object) -> Iterator[str]:
    if isinstance(value, list):
        yield from map(str, value)
    elif value:
        yield str(value)


def _entity(key: str, schema: str, properties: dict[str, object]) -> Entity:
    given = {name: list(_listed(value)) for name, value in properties.items()}
    return {
        "id": key,
        "schema": schema,
        "properties": {name: values for name, values in given.items() if values},
    }
