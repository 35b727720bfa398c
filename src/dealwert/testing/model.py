"""Strategies for the domain."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from dealwert.model import (
    Company,
    Consideration,
    ConsiderationKind,
    Deal,
    DealKind,
    DealStatus,
    DepartureReason,
    Evidence,
    LeadershipChange,
    LeadershipEvent,
    LegalForm,
    Modality,
    Organ,
    Person,
    Position,
    Rank,
    RoleFunction,
    Span,
    Stake,
    StakeBasis,
    StakeTransfer,
    TransferMode,
    ValuationBasis,
)
from dealwert.testing.quantities import money_figures, partial_dates, stake_figures

__all__ = [
    "companies",
    "considerations",
    "deals",
    "evidence",
    "leadership_changes",
    "persons",
    "positions",
    "spans",
    "stake_transfers",
    "stakes",
]

_STARTS = "Nord Süd Ost West Alt Neu Berg Wald See Stein Gold Silber Mond Stern".split()
_ENDS = "werk tech bau link data feld haus wind mobil plan chem optik pharma logis".split()
_GIVEN = "Clara Jonas Hanna Felix Marta Oskar Lena Viktor Paula Emil".split()
_FAMILY = "Brandner Kessler Vogt Lindauer Pichler Asam Rieder Thoma Wolff Zeller".split()


@st.composite
def companies(draw: st.DrawFn) -> Company:
    """Return companies with made names."""
    name = draw(st.sampled_from(_STARTS)) + draw(st.sampled_from(_ENDS))
    return Company(
        name,
        legal_form=draw(st.none() | st.sampled_from(list(LegalForm)[:8])),
        country=draw(st.none() | st.sampled_from(("DE", "AT", "CH"))),
        listed=draw(st.none() | st.booleans()),
    )


@st.composite
def persons(draw: st.DrawFn) -> Person:
    """Return persons with made names."""
    name = f"{draw(st.sampled_from(_GIVEN))} {draw(st.sampled_from(_FAMILY))}"
    age = draw(st.none() | st.integers(20, 90))
    return Person(name, age=age, age_at=None if age is None else draw(st.none() | partial_dates()))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Return places in a text."""
    text = draw(st.text(min_size=1, max_size=20))
    start = draw(st.integers(0, 1000))
    return Span(start, start + len(text), text)


@st.composite
def evidence(draw: st.DrawFn) -> Evidence:
    """Return evidence of one or more places."""
    found = draw(st.lists(spans(), min_size=1, max_size=3, unique_by=lambda s: (s.start, s.end)))
    ordered = tuple(sorted(found, key=lambda span: (span.start, span.end)))
    return Evidence(ordered, modality=draw(st.sampled_from(Modality)))


@st.composite
def stakes(draw: st.DrawFn) -> Stake:
    """Return shares of a company, above 0 and at most 100 %."""
    return Stake(draw(stake_figures()), draw(st.sampled_from(StakeBasis)))


@st.composite
def considerations(draw: st.DrawFn) -> Consideration:
    """Return parts of what a buyer pays."""
    return Consideration(
        draw(st.sampled_from(ConsiderationKind)),
        draw(st.none() | money_figures("EUR")),
        contingent=draw(st.booleans()),
        exchange_ratio=draw(st.none() | st.fractions(Fraction(1, 10), 10, max_denominator=20)),
    )


@st.composite
def positions(draw: st.DrawFn, person: Person | None = None) -> Position:
    """Return positions that persons hold."""
    dates = sorted((draw(partial_dates()), draw(partial_dates())), key=lambda date: date.sort_key)
    interim = draw(st.booleans())
    return Position(
        person or draw(persons()),
        draw(companies()),
        draw(st.sampled_from(RoleFunction)),
        organ=draw(st.sampled_from(Organ)),
        rank=draw(st.sampled_from(Rank)),
        since=draw(st.none() | st.just(dates[0])),
        until=draw(st.none() | st.just(dates[1])),
        interim=interim,
        deputy=draw(st.booleans()),
        designate=not interim and draw(st.booleans()),
    )


def _distinct(draw: st.DrawFn, count: int) -> list[Company]:
    return draw(
        st.lists(companies(), min_size=count, max_size=count, unique_by=lambda firm: firm.key)
    )


@st.composite
def deals(draw: st.DrawFn) -> Deal:
    """Return deals that hold together as values; whether their figures agree is another matter."""
    target, buyer, seller = _distinct(draw, 3)
    stake = draw(st.none() | stake_figures())
    dates = sorted((draw(partial_dates()), draw(partial_dates())), key=lambda date: date.sort_key)
    return Deal(
        draw(st.sampled_from(DealKind)),
        draw(st.sampled_from(DealStatus)),
        buyers=(buyer,),
        target=target,
        sellers=draw(st.sampled_from(((), (seller,)))),
        price=draw(st.none() | money_figures("EUR")),
        stake=stake,
        valuation=draw(st.none() | money_figures("EUR")),
        valuation_basis=draw(st.sampled_from(ValuationBasis)),
        consideration=tuple(draw(st.lists(considerations(), max_size=2))),
        announced=draw(st.none() | st.just(dates[0])),
        completed=draw(st.none() | st.just(dates[1])),
        evidence=draw(st.none() | evidence()),
    )


@st.composite
def stake_transfers(draw: st.DrawFn) -> StakeTransfer:
    """Return the passing of stakes from one holder to another."""
    company, taker, giver = _distinct(draw, 3)
    mode = draw(st.sampled_from([m for m in TransferMode if m is not TransferMode.CANCELLATION]))
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
        reason=draw(st.sampled_from(DepartureReason)),
    )
