"""Strategies for the domain."""

from __future__ import annotations

import attrs
from hypothesis import strategies as st

from dealwert.model import (
    Company,
    Deal,
    DealKind,
    DealStatus,
    DepartureReason,
    Issuance,
    LeadershipChange,
    LeadershipEvent,
    LegalForm,
    Organ,
    PartyKind,
    Person,
    Position,
    PriceBasis,
    Rank,
    Restated,
    RoleFunction,
    StakeBasis,
    StakeTransfer,
    TransferMode,
    ValuationBasis,
)
from dealwert.quantities import Figure, PartialDate, Percent
from dealwert.testing.parts import (
    CONDITIONS,
    break_fees,
    choices,
    considerations,
    evidence,
    financials,
    identifiers,
    milestones,
    multiples,
    premiums,
)
from dealwert.testing.quantities import (
    count_figures,
    money_figures,
    partial_dates,
    stake_figures,
)

__all__ = [
    "companies",
    "deals",
    "leadership_changes",
    "persons",
    "positions",
    "restated",
    "stake_transfers",
]

_STARTS = "Nord Süd Ost West Alt Neu Berg Wald See Stein Gold Silber Mond Stern".split()
_ENDS = "werk tech bau link data feld haus wind mobil plan chem optik pharma logis".split()
_GIVEN = "Clara Jonas Hanna Felix Marta Oskar Lena Viktor Paula Emil".split()
_FAMILY = "Brandner Kessler Vogt Lindauer Pichler Asam Rieder Thoma Wolff Zeller".split()

# Built once: a strategy that is made anew for every value costs more than the value.
_FLAG = st.booleans()
_FLAG_OR_NONE = st.sampled_from((None, False, True))
_FIRM_NAMES = st.sampled_from([start + end for start in _STARTS for end in _ENDS])
_PERSON_NAMES = st.sampled_from([f"{given} {family}" for given in _GIVEN for family in _FAMILY])
_LEGAL_FORMS = st.sampled_from((None, *list(LegalForm)[:8]))
_COUNTRIES = st.sampled_from((None, "DE", "AT", "CH"))
_IDENTIFIERS = st.lists(identifiers(), max_size=1).map(tuple)
_PARTY_KINDS = st.sampled_from(PartyKind)
_DATES = partial_dates()
_MAYBE_DATES = st.none() | _DATES
_MAYBE_EVIDENCE = st.none() | evidence()


@st.composite
def companies(draw: st.DrawFn, name: str | None = None) -> Company:
    """Return companies with made names.

    Args:
        draw: Supplied by hypothesis.
        name: The name; any unless given.
    """
    name = draw(_FIRM_NAMES) if name is None else name
    founded, dissolved = _two_dates(draw)
    return Company(
        name,
        aliases=(name.upper(),) if draw(_FLAG) else (),
        legal_form=draw(_LEGAL_FORMS),
        country=draw(_COUNTRIES),
        identifiers=draw(_IDENTIFIERS),
        kind=draw(_PARTY_KINDS),
        listed=draw(_FLAG_OR_NONE),
        founded=founded,
        dissolved=dissolved,
    )


def _two_dates(draw: st.DrawFn) -> tuple[PartialDate | None, PartialDate | None]:
    """Return two dates, the second not before the first, or one of them, or none."""
    first, second = draw(_MAYBE_DATES), draw(_MAYBE_DATES)
    if first is None or second is None or first.sort_key <= second.sort_key:
        return first, second
    return second, first


_AGES = st.integers(20, 90)


@st.composite
def persons(draw: st.DrawFn) -> Person:
    """Return persons with made names."""
    name = draw(_PERSON_NAMES)
    aliases = (name.rsplit(maxsplit=1)[-1],) if draw(_FLAG) else ()
    if draw(_FLAG):
        return Person(name, aliases=aliases, age=draw(_AGES), age_at=draw(_MAYBE_DATES))
    return Person(name, aliases=aliases, born=draw(_MAYBE_DATES))


_PERSONS = persons()
_COMPANIES = companies()
_FUNCTIONS = choices(RoleFunction)
_ORGANS = choices(Organ)
_RANKS = choices(Rank)
_WORDINGS = st.sampled_from((None, "Finanzchefin", "Aufseher"))
_SCOPES = st.sampled_from((None, "Europa", "Chemie"))


@st.composite
def positions(
    draw: st.DrawFn, person: Person | None = None, company: Company | None = None
) -> Position:
    """Return positions that persons hold; some are not named.

    Args:
        draw: Supplied by hypothesis.
        person: Who holds them; anybody unless given.
        company: Where; anywhere unless given.
    """
    since, until = _two_dates(draw)
    interim = draw(_FLAG)
    return Position(
        person or draw(_PERSONS),
        company or draw(_COMPANIES),
        draw(_FUNCTIONS),
        organ=draw(_ORGANS),
        rank=draw(_RANKS),
        since=since,
        until=until,
        interim=interim,
        deputy=draw(_FLAG),
        designate=draw(_FLAG) and not interim,
        former=draw(_FLAG),
        wording=draw(_WORDINGS),
        scope=draw(_SCOPES),
        evidence=draw(_MAYBE_EVIDENCE),
    )


def _distinct(draw: st.DrawFn, count: int) -> list[Company]:
    """Return companies of which no two are one and the same."""
    firms: list[Company] = []
    for name in draw(_SOME_NAMES[count]):
        firm = draw(companies(name))
        if any(firm.key == other.key for other in firms):  # by an identifier
            firm = attrs.evolve(firm, identifiers=())
        firms.append(firm)
    return firms


_SOME_NAMES = {
    count: st.lists(_FIRM_NAMES, min_size=count, max_size=count, unique=True) for count in (2, 3)
}
_DEAL_KINDS = st.sampled_from(DealKind)
_STATUSES = st.sampled_from(DealStatus)
_STAKES = stake_figures()
_MAYBE_STAKES = st.none() | _STAKES
_MAYBE_EUROS = st.none() | money_figures("EUR")
_STAKE_BASES = choices(StakeBasis)
_VALUATION_BASES = choices(ValuationBasis)
_ISSUANCES = choices(Issuance)
_PRICE_BASES = choices(PriceBasis)
_CONSIDERATIONS = st.lists(considerations(), max_size=2).map(tuple)
_MAYBE_COUNTS = st.none() | count_figures()
_PREMIUMS = st.lists(premiums(), max_size=1).map(tuple)
_FINANCIALS = st.lists(financials(), max_size=1).map(tuple)
_MULTIPLES = st.lists(multiples(), max_size=1).map(tuple)
_MILESTONES = st.lists(milestones(), max_size=1).map(tuple)
_BREAK_FEES = st.none() | break_fees()
_SOME_CONDITIONS = st.sampled_from(((), CONDITIONS[:1], CONDITIONS))


@st.composite
def deals(draw: st.DrawFn) -> Deal:
    """Return deals that hold together as values; whether their figures agree is another matter."""
    target, buyer, seller = _distinct(draw, 3)
    announced, completed = _two_dates(draw)
    stake, stake_after = _two_stakes(draw)
    price, valuation = draw(_MAYBE_EUROS), draw(_MAYBE_EUROS)
    named = [
        _RESTATED[name] for name, amount in (("price", price), ("valuation", valuation)) if amount
    ]
    return Deal(
        draw(_DEAL_KINDS),
        draw(_STATUSES),
        buyers=(buyer, draw(_PERSONS)) if draw(_FLAG) else (buyer,),
        target=target,
        sellers=(seller,) if draw(_FLAG) else (),
        price=price,
        stake=stake,
        stake_after=stake_after,
        stake_basis=draw(_STAKE_BASES),
        valuation=valuation,
        valuation_basis=draw(_VALUATION_BASES),
        basis_stated=draw(_FLAG),
        consideration=draw(_CONSIDERATIONS),
        issuance=draw(_ISSUANCES),
        price_basis=draw(_PRICE_BASES),
        price_per_share=draw(_MAYBE_EUROS),
        shares=draw(_MAYBE_COUNTS),
        net_debt=draw(_MAYBE_EUROS),
        premium=draw(_PREMIUMS),
        financials=draw(_FINANCIALS),
        multiples=draw(_MULTIPLES),
        restated=(draw(st.one_of(named)),) if draw(_FLAG) and named else (),
        break_fee=draw(_BREAK_FEES),
        announced=announced,
        completed=completed,
        milestones=draw(_MILESTONES),
        conditions=draw(_SOME_CONDITIONS),
        rationale_talent=draw(_FLAG),
        evidence=draw(_MAYBE_EVIDENCE),
    )


def _two_stakes(draw: st.DrawFn) -> tuple[Figure[Percent] | None, Figure[Percent] | None]:
    """Return what is bought and what is held afterwards, the latter not surely less."""
    bought, held = draw(_MAYBE_STAKES), draw(_MAYBE_STAKES)
    if bought is None or held is None:
        return bought, held
    low, high = bought.interval(), held.interval()
    if low and high and low.low is not None and high.high is not None and low.low > high.high:
        return held, bought
    return bought, held


def restated(field: str = "price") -> st.SearchStrategy[Restated]:
    """Return an amount of a deal in euros given again in dollars.

    Args:
        field: The field of the deal that is given again.
    """
    return money_figures("USD").map(lambda amount: Restated(field, amount))


_RESTATED = {field: restated(field) for field in ("price", "valuation")}
_MODES = choices(TransferMode)


@st.composite
def stake_transfers(draw: st.DrawFn) -> StakeTransfer:
    """Return the passing of stakes from one holder to another."""
    company, taker, giver = _distinct(draw, 3)
    mode = draw(_MODES)
    if mode is TransferMode.CANCELLATION:
        taker = company
    has_giver = mode is not TransferMode.ISSUANCE and draw(_FLAG)
    return StakeTransfer(
        company,
        draw(_STAKES),
        transferor=giver if has_giver else None,
        transferee=taker,
        price=draw(_MAYBE_EUROS),
        date=draw(_MAYBE_DATES),
        mode=mode,
        basis=draw(_STAKE_BASES),
        of_post_total=mode is TransferMode.ISSUANCE and draw(_FLAG),
        evidence=draw(_MAYBE_EVIDENCE),
    )


_TWO_PERSONS = st.lists(_PERSONS, min_size=2, max_size=2, unique_by=lambda person: person.key)
_EVENTS = st.sampled_from(LeadershipEvent)
_REASONS = choices(DepartureReason)


@st.composite
def leadership_changes(draw: st.DrawFn) -> LeadershipChange:
    """Return changes of who holds a position.

    A departure or a move leaves one, and every other change takes or keeps one. Some moves have a
    position at the goal, and some arrivals another one before.
    """
    person, other = draw(_TWO_PERSONS)
    company, goal = _distinct(draw, 2)
    event = draw(_EVENTS)
    moves = event is LeadershipEvent.MOVES
    held = draw(positions(person, company))
    more = draw(positions(person, goal)) if event.is_arrival and draw(_FLAG) else None
    is_left = event.is_departure or moves
    return LeadershipChange(
        person,
        company,
        event,
        position=more if is_left else held,
        previous=held if is_left else more,
        next_company=goal if moves else None,
        predecessor=other if event.is_arrival and draw(_FLAG) else None,
        successor=other if event.is_departure and draw(_FLAG) else None,
        announced=draw(_MAYBE_DATES),
        effective=draw(_MAYBE_DATES),
        reason=draw(_REASONS) if event.is_departure else DepartureReason.UNSTATED,
        evidence=draw(_MAYBE_EVIDENCE),
    )
