"""Facts as statements of the Beneficial Ownership Data Standard, version 0.4."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from fractions import Fraction

from dealwert.errors import InvalidTypeError
from dealwert.interchange.document import Json
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
from dealwert.model import (
    Company,
    IdentifierScheme,
    Organ,
    PartyKind,
    Person,
    Position,
    Rank,
    RoleFunction,
    Stake,
    StakeBasis,
    StakeTransfer,
)
from dealwert.quantities import Interval, PartialDate, Percent
from dealwert.reading import Report

__all__ = ["VERSION", "to_bods"]

VERSION = "0.4"
"""The version of the standard that the statements are of."""

Object = dict[str, Json]


def to_bods(source: Report | Iterable[Fact], *, published: dt.date, publisher: str) -> list[Object]:
    """Return facts as BODS statements: entities and persons first, then relationships.

    Stakes that somebody holds become interests with the bounds that the wording admits, so that
    "über 25 Prozent" is an ``exclusiveMinimum`` of 25; seats in a body become ``boardMember``,
    ``boardChair`` or ``seniorManagingOfficial``.

    What is lost: deals, and stakes that only pass in them; offices that are not named; dates that are not a day, since the
    standard has full dates only and rounding one would state what nobody said; exact thirds, since
    its shares are JSON numbers (bounds are rounded outwards, to ten decimals).

    Args:
        source: A report, or facts.
        published: When you publish the statements.
        publisher: Who does.

    Raises:
        InvalidTypeError: For what is neither a report nor facts, or a date that is none.

    Example:
        >>> from dealwert import Company, StakeTransfer, parse_figure
        >>> held = StakeTransfer(
        ...     Company("Weserwerft"),
        ...     parse_figure("mehr als 25 Prozent"),
        ...     transferee=Company("Nordlicht"),
        ...     mode="declared_level",
        ... )
        >>> statements = to_bods([held], published=dt.date(2025, 6, 12), publisher="Nordpost")
        >>> statements[-1]["recordDetails"]["interests"][0]["share"]
        {'exclusiveMinimum': 25, 'maximum': 100}
    """
    if not isinstance(published, dt.date):
        raise InvalidTypeError("to_bods published", published, "a date")
    if not isinstance(publisher, str):
        raise InvalidTypeError("to_bods publisher", publisher, "a str")
    facts = facts_of(source)
    records: dict[str, tuple[str, Object]] = {
        key: ("person", _person(party)) if isinstance(party, Person) else ("entity", _entity(party))
        for key, party in parties_of(facts).items()
    }
    for fact in facts:
        if isinstance(fact, StakeTransfer) and is_held(fact):
            details = _relationship(fact.company, fact.transferee, _holding(fact))
            key = stable_id(
                "holding", fact.company.key, fact.transferee.key, fact.basis, fact.stake
            )
            records[f"dealwert-{key}"] = ("relationship", details)
    for seat in filter(lambda seat: seat.is_named, seats_of(facts)):
        details = _relationship(seat.company, seat.person, _seat(seat))
        key = stable_id(
            "seat", seat.company.key, seat.person.key, seat.office, seat.since, seat.until
        )
        records[f"dealwert-{key}"] = ("relationship", details)
    publication: Object = {
        "publicationDate": published.isoformat(),
        "bodsVersion": VERSION,
        "publisher": {"name": publisher},
    }
    return [
        {
            "statementId": stable_id("statement", key, details, published, publisher),
            "statementDate": published.isoformat(),
            "publicationDetails": publication,
            "source": {"type": ["thirdParty"]},
            "declarationSubject": _subject(key, kind, details),
            "recordId": key,
            "recordType": kind,
            "recordStatus": "new",
            "recordDetails": details,
        }
        for key, (kind, details) in records.items()
    ]


def _subject(key: str, kind: str, details: Object) -> Json:
    return details["subject"] if kind == "relationship" else key


_ENTITY_TYPES = {
    PartyKind.COMPANY: "registeredEntity",
    PartyKind.FUND: "legalEntity",
    PartyKind.STATE: "state",
    PartyKind.STATE_BODY: "stateBody",
    PartyKind.FOUNDATION: "legalEntity",
    PartyKind.FAMILY: "unknownEntity",
    PartyKind.CONSORTIUM: "unknownEntity",
    PartyKind.FREE_FLOAT: "unknownEntity",
    PartyKind.UNNAMED: "anonymousEntity",
}

_SCHEMES: dict[IdentifierScheme, Object] = {
    IdentifierScheme.LEI: {"scheme": "XI-LEI", "schemeName": "Global Legal Entity Identifier"},
    IdentifierScheme.HANDELSREGISTER: {"scheme": "DE-CR", "schemeName": "Handelsregister"},
    IdentifierScheme.FIRMENBUCH: {"scheme": "AT-FB", "schemeName": "Firmenbuch"},
    IdentifierScheme.CH_UID: {"scheme": "CH-FDJP", "schemeName": "Zefix"},
    IdentifierScheme.VAT: {"schemeName": "VAT identification number"},
    IdentifierScheme.WIKIDATA: {"schemeName": "Wikidata"},
    IdentifierScheme.OTHER: {"schemeName": "other"},
}
"""Those of companies; an identifier of a security is none of its issuer."""


def _entity(company: Company) -> Object:
    kind: Object = {"type": _ENTITY_TYPES[company.kind]}
    if company.kind in _DETAILED:
        kind["details"] = str(company.kind)
    details: Object = {"isComponent": False, "entityType": kind, "name": str(company)}
    if company.kind in _DETAILED or company.kind is PartyKind.UNNAMED:
        details["unspecifiedEntityDetails"] = {"reason": "informationUnknownToPublisher"}
    if company.aliases:
        details["alternateNames"] = list(company.aliases)
    if company.country:
        details["jurisdiction"] = {"name": company.country, "code": company.country}
    identifiers: list[Json] = [
        {"id": identifier.value, **_SCHEMES[identifier.scheme]}
        for identifier in company.identifiers
        if identifier.scheme in _SCHEMES
    ]
    if identifiers:
        details["identifiers"] = identifiers
    if company.listed is not None:
        details["publicListing"] = {"hasPublicListing": company.listed}
    return details | _days(foundingDate=company.founded, dissolutionDate=company.dissolved)


_DETAILED = frozenset({PartyKind.FAMILY, PartyKind.CONSORTIUM, PartyKind.FREE_FLOAT})
"""Parties that the standard has no type for: what they are stands in the details."""


def _person(person: Person) -> Object:
    parts = person.parts
    name: Object = {"type": "legal", "fullName": person.name}
    if parts.given:
        name |= {"givenName": parts.given, "familyName": parts.family}
    names: list[Json] = [name]
    for alias in person.aliases:
        names.append({"type": "alternative", "fullName": alias})  # noqa: PERF401  # for its type
    details: Object = {"isComponent": False, "personType": "knownPerson", "names": names}
    born = calendar_date(person.birth)
    return details | ({"birthDate": born} if born else {})


def _days(**dates: PartialDate | None) -> Object:
    known = {name: date and date.known_day for name, date in dates.items()}
    return {name: day.isoformat() for name, day in known.items() if day}


def _relationship(subject: Company, party: Company | Person, interest: Object) -> Object:
    return {
        "isComponent": False,
        "subject": party_id(subject),
        "interestedParty": party_id(party),
        "interests": [interest],
    }


_INTERESTS = {
    StakeBasis.CAPITAL: "shareholding",
    StakeBasis.VOTES: "votingRights",
    StakeBasis.ECONOMIC: "rightsToProfitOrIncome",
    StakeBasis.FULLY_DILUTED: "shareholding",
    StakeBasis.UNSTATED: "unknownInterest",
}


def _holding(transfer: StakeTransfer) -> Object:
    return {
        "type": _INTERESTS[transfer.basis],
        "directOrIndirect": "unknown",
        "share": share_of(Stake(transfer.stake).bounds),
        "details": str(transfer),
        **_days(startDate=transfer.date),
    }


def share_of(bounds: Interval[Percent]) -> Object:
    """Return the bounds of a share as the standard writes them, in percent.

    Example:
        >>> share_of(Interval(Percent(25), Percent(30), high_open=True))
        {'minimum': 25, 'exclusiveMaximum': 30}
    """
    if bounds.low is not None and bounds.low == bounds.high:
        return {"exact": _number(bounds.low.points, up=False)}
    share: Object = {}
    if bounds.low is not None:
        name = "exclusiveMinimum" if bounds.low_open else "minimum"
        share[name] = _number(bounds.low.points, up=False)
    if bounds.high is not None:
        name = "exclusiveMaximum" if bounds.high_open else "maximum"
        share[name] = _number(bounds.high.points, up=True)
    return share


def _number(points: Fraction, *, up: bool) -> int | float:
    if points.denominator == 1:
        return points.numerator
    scaled = points * _DECIMALS
    whole = (
        -(-scaled.numerator // scaled.denominator) if up else scaled.numerator // scaled.denominator
    )
    return whole / _DECIMALS


_DECIMALS = 10**10


def _seat(seat: Position) -> Object:
    return {
        "type": _seat_type(seat),
        "directOrIndirect": "direct",
        "details": seat.wording or str(seat.office),
        **_days(startDate=seat.since, endDate=seat.until),
    }


def _seat_type(seat: Position) -> str:
    if seat.organ in {Organ.SUPERVISORY_BOARD, Organ.BOARD_OF_DIRECTORS}:
        return "boardChair" if seat.rank is Rank.CHAIR else "boardMember"
    leads = seat.role in {RoleFunction.CEO, RoleFunction.MANAGING_DIRECTOR}
    return "seniorManagingOfficial" if leads or is_board_seat(seat) else "otherInfluenceOrControl"
