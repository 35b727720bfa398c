"""Strategies for the domain."""

from __future__ import annotations

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


@st.composite
def companies(draw: st.DrawFn) -> Company:
    """Return companies with made names."""
    name = draw(st.sampled_from(_STARTS)) + draw(st.sampled_from(_ENDS))
    founded, dissolved = _two_dates(draw)
    return Company(
        name,
        aliases=draw(st.sampled_from(((), (name.upper(),)))),
        legal_form=draw(st.none() | st.sampled_from(list(LegalForm)[:8])),
        country=draw(st.none() | st.sampled_from(("DE", "AT", "CH"))),
        identifiers=tuple(draw(st.lists(identifiers(), max_size=1))),
        kind=draw(st.sampled_from(PartyKind)),
        listed=draw(st.none() | st.booleans()),
        founded=draw(st.none() | st.just(founded)),
        dissolved=draw(st.none() | st.just(dissolved)),
    )


def _two_dates(draw: st.DrawFn) -> tuple[PartialDate, PartialDate]:
    """Return two dates, the second not before the first."""
    first, second = sorted(
        (draw(partial_dates()), draw(partial_dates())), key=lambda date: date.sort_key
    )
    return first, second


@st.composite
def persons(draw: st.DrawFn) -> Person:
    """Return persons with made names."""
    name = f"{draw(st.sampled_from(_GIVEN))} {draw(st.sampled_from(_FAMILY))}"
    aliases = draw(st.sampled_from(((), (name.rsplit(maxsplit=1)[-1],))))
    if draw(st.booleans()):
        return Person(name, aliases=aliases, born=draw(st.none() | partial_dates()))
    age = draw(st.integers(20, 90))
    return Person(name, aliases=aliases, age=age, age_at=draw(st.none() | partial_dates()))


@st.composite
def positions(draw: st.DrawFn, person: Person | None = None) -> Position:
    """Return positions that persons hold."""
    since, until = _two_dates(draw)
    interim = draw(st.booleans())
    return Position(
        person or draw(persons()),
        draw(companies()),
        draw(st.sampled_from(RoleFunction)),
        organ=draw(st.sampled_from(Organ)),
        rank=draw(st.sampled_from(Rank)),
        since=draw(st.none() | st.just(since)),
        until=draw(st.none() | st.just(until)),
        interim=interim,
        deputy=draw(st.booleans()),
        designate=not interim and draw(st.booleans()),
        former=draw(st.booleans()),
        wording=draw(st.none() | st.sampled_from(("Finanzchefin", "Aufseher"))),
        scope=draw(st.none() | st.sampled_from(("Europa", "Chemie"))),
        evidence=draw(st.none() | evidence()),
    )


def _distinct(draw: st.DrawFn, count: int) -> list[Company]:
    return draw(
        st.lists(companies(), min_size=count, max_size=count, unique_by=lambda firm: firm.key)
    )


@st.composite
def deals(draw: st.DrawFn) -> Deal:
    """Return deals that hold together as values; whether their figures agree is another matter."""
    target, buyer, seller = _distinct(draw, 3)
    announced, completed = _two_dates(draw)
    stake, stake_after = _two_stakes(draw)
    price, valuation = (
        draw(st.none() | money_figures("EUR")),
        draw(st.none() | money_figures("EUR")),
    )
    named = [name for name, amount in (("price", price), ("valuation", valuation)) if amount]
    again = draw(st.none() | restated(draw(st.sampled_from(named)))) if named else None
    return Deal(
        draw(st.sampled_from(DealKind)),
        draw(st.sampled_from(DealStatus)),
        buyers=(buyer, draw(persons())) if draw(st.booleans()) else (buyer,),
        target=target,
        sellers=draw(st.sampled_from(((), (seller,)))),
        price=price,
        stake=stake,
        stake_after=stake_after,
        stake_basis=draw(st.sampled_from(StakeBasis)),
        valuation=valuation,
        valuation_basis=draw(st.sampled_from(ValuationBasis)),
        basis_stated=draw(st.booleans()),
        consideration=tuple(draw(st.lists(considerations(), max_size=2))),
        issuance=draw(st.sampled_from(Issuance)),
        price_basis=draw(st.sampled_from(PriceBasis)),
        price_per_share=draw(st.none() | money_figures("EUR")),
        shares=draw(st.none() | count_figures()),
        net_debt=draw(st.none() | money_figures("EUR")),
        premium=tuple(draw(st.lists(premiums(), max_size=1))),
        financials=tuple(draw(st.lists(financials(), max_size=1))),
        multiples=tuple(draw(st.lists(multiples(), max_size=1))),
        restated=(again,) if again else (),
        break_fee=draw(st.none() | break_fees()),
        announced=draw(st.none() | st.just(announced)),
        completed=draw(st.none() | st.just(completed)),
        milestones=tuple(draw(st.lists(milestones(), max_size=1))),
        conditions=draw(st.sampled_from(((), CONDITIONS[:1], CONDITIONS))),
        rationale_talent=draw(st.booleans()),
        evidence=draw(st.none() | evidence()),
    )


def _two_stakes(draw: st.DrawFn) -> tuple[Figure[Percent] | None, Figure[Percent] | None]:
    """Return what is bought and what is held afterwards, the latter not surely less."""
    bought = draw(st.none() | stake_figures())
    held = draw(st.none() | stake_figures())
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


@st.composite
def stake_transfers(draw: st.DrawFn) -> StakeTransfer:
    """Return the passing of stakes from one holder to another."""
    company, taker, giver = _distinct(draw, 3)
    mode = draw(st.sampled_from(TransferMode))
    if mode is TransferMode.CANCELLATION:
        taker = company
    has_giver = mode is not TransferMode.ISSUANCE and draw(st.booleans())
    return StakeTransfer(
        company,
        draw(stake_figures()),
        transferor=giver if has_giver else None,
        transferee=taker,
        price=draw(st.none() | money_figures("EUR")),
        date=draw(st.none() | partial_dates()),
        mode=mode,
        basis=draw(st.sampled_from(StakeBasis)),
        of_post_total=mode is TransferMode.ISSUANCE and draw(st.booleans()),
        evidence=draw(st.none() | evidence()),
    )


@st.composite
def leadership_changes(draw: st.DrawFn) -> LeadershipChange:
    """Return changes of who holds a position."""
    person, other = draw(st.lists(persons(), min_size=2, max_size=2, unique_by=lambda p: p.key))
    company, goal = _distinct(draw, 2)
    event = draw(st.sampled_from(LeadershipEvent))
    moves = event is LeadershipEvent.MOVES
    held = draw(st.none() | positions(person))
    return LeadershipChange(
        person,
        company,
        event,
        position=None if moves else held,
        next_company=goal if moves else None,
        predecessor=draw(st.none() | st.just(other)) if event.is_arrival else None,
        successor=draw(st.none() | st.just(other)) if event.is_departure else None,
        announced=draw(st.none() | partial_dates()),
        effective=draw(st.none() | partial_dates()),
        reason=draw(st.sampled_from(DepartureReason))
        if event.is_departure
        else DepartureReason.UNSTATED,
        evidence=draw(st.none() | evidence()),
    )
