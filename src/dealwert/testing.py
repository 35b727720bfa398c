"""Hypothesis strategies for every public type; needs the extra ``testing``.

Each builds valid values only and shrinks towards small, round ones. Once dealwert is installed,
``hypothesis.strategies.from_type(Money)`` finds them without an import.
"""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TypeVar, cast

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
from dealwert.quantities import (
    Figure,
    Hedge,
    Interval,
    Money,
    PartialDate,
    Percent,
    PercentagePoints,
    Quantity,
)

__all__ = [
    "companies",
    "considerations",
    "currencies",
    "deals",
    "evidence",
    "figures",
    "intervals",
    "leadership_changes",
    "money",
    "money_figures",
    "partial_dates",
    "percent_figures",
    "percentage_points",
    "percents",
    "persons",
    "positions",
    "register",
    "spans",
    "stake_figures",
    "stake_transfers",
    "stakes",
]

T = TypeVar("T")
Q = TypeVar("Q", bound=Quantity)

_COMMON = ("EUR", "USD", "CHF", "GBP", "JPY", "SEK", "PLN", "DEM")
_LARGEST = 10**15


def currencies() -> st.SearchStrategy[str]:
    """Return ISO codes, those of business news."""
    return st.sampled_from(_COMMON)


def money(
    *,
    currency: str | None = None,
    min_value: int = -_LARGEST,
    max_value: int = _LARGEST,
    places: int = 2,
) -> st.SearchStrategy[Money]:
    """Return amounts of money.

    Args:
        currency: ISO code; any common one unless given.
        min_value: The smallest amount, in units of the currency.
        max_value: The largest amount, in units of the currency.
        places: Decimal places at most.

    Example:
        >>> money(currency="EUR", min_value=1, max_value=1, places=0).example().currency
        'EUR'
    """
    step = 10**places
    amounts = st.integers(min_value * step, max_value * step).map(lambda n: Fraction(n, step))
    codes = currencies() if currency is None else st.just(currency)
    return st.builds(Money, amounts, codes)


def percents(
    *, min_value: int = -1000, max_value: int = 1000, places: int = 2
) -> st.SearchStrategy[Percent]:
    """Return percentages, in percent."""
    step = 10**places
    return st.integers(min_value * step, max_value * step).map(lambda n: Percent(Fraction(n, step)))


def percentage_points(
    *, min_value: int = -100, max_value: int = 100, places: int = 2
) -> st.SearchStrategy[PercentagePoints]:
    """Return distances in percentage points."""
    step = 10**places
    numbers = st.integers(min_value * step, max_value * step)
    return numbers.map(lambda n: PercentagePoints(Fraction(n, step)))


@st.composite
def intervals(
    draw: st.DrawFn, values: st.SearchStrategy[Q] | None = None, *, bounded: bool = False
) -> Interval[Q]:
    """Return intervals of a quantity, with open and unbounded ends.

    Args:
        draw: Supplied by hypothesis.
        values: The ends; amounts in euros unless given.
        bounded: Whether both ends are given.
    """
    ends = values if values is not None else cast("st.SearchStrategy[Q]", money(currency="EUR"))
    low, high = sorted((draw(ends), draw(ends)), key=lambda end: end.magnitude)
    shape = "both" if bounded else draw(st.sampled_from(("both", "low", "high")))
    if shape == "low":
        return Interval(low, None, low_open=draw(st.booleans()))
    if shape == "high":
        return Interval(None, high, high_open=draw(st.booleans()))
    if low == high:
        return Interval(low, high)
    return Interval(low, high, draw(st.booleans()), draw(st.booleans()))


_SINGLE = (
    Hedge.NONE,
    Hedge.APPROX,
    Hedge.JUST_BELOW,
    Hedge.JUST_ABOVE,
    Hedge.ABOVE,
    Hedge.BELOW,
    Hedge.AT_LEAST,
    Hedge.AT_MOST,
)


@st.composite
def _figures(
    draw: st.DrawFn,
    unit: Q,
    scales: tuple[int, ...],
    *,
    largest: int = 999,
    hedges: tuple[Hedge, ...] = (*_SINGLE, Hedge.RANGE),
) -> Figure[Q]:
    """Return figures that a text can say: digits before and behind a mark, and a scale word."""
    scale, places = draw(st.sampled_from(scales)), draw(st.integers(0, 2))
    step = unit.like(Fraction(10) ** (scale - places) * unit.magnitude)
    digits = st.integers(1, largest * 10**places)
    hedge = draw(st.sampled_from(hedges))
    first = step * draw(digits)
    if hedge is Hedge.RANGE:
        second = step * draw(digits)
        if first == second:
            second = first + step
        low, high = sorted((first, second), key=lambda end: end.magnitude)
        return Figure(low, high, hedge, resolution=step, approximate=draw(st.booleans()))
    low_end = None if hedge in {Hedge.BELOW, Hedge.AT_MOST} else first
    high_end = None if hedge in {Hedge.ABOVE, Hedge.AT_LEAST} else first
    limit = hedge in {Hedge.AT_LEAST, Hedge.AT_MOST}
    return Figure(
        low_end,
        high_end,
        hedge,
        resolution=step,
        sharp=places > 0 or (hedge is Hedge.NONE and draw(st.booleans())),
        approximate=limit and draw(st.booleans()),
        cancellable=hedge is Hedge.AT_MOST and draw(st.booleans()),
    )


def money_figures(currency: str | None = None) -> st.SearchStrategy[Figure[Money]]:
    """Return figures of money above 0, as a text can report them."""
    codes = currencies() if currency is None else st.just(currency)
    return codes.flatmap(lambda code: _figures(Money(1, code), (0, 6, 9)))


def percent_figures() -> st.SearchStrategy[Figure[Percent]]:
    """Return figures of percent above 0, as a text can report them."""
    return _figures(Percent(1), (0,))


def stake_figures() -> st.SearchStrategy[Figure[Percent]]:
    """Return figures of percent above 0 and at most 100."""
    return _figures(Percent(1), (0,), largest=99)


def figures() -> st.SearchStrategy[Figure[Money] | Figure[Percent]]:
    """Return figures of money and of percent, as a text can report them."""
    return st.one_of(money_figures(), percent_figures())


@st.composite
def partial_dates(draw: st.DrawFn, *, first: int = 1900, last: int = 2100) -> PartialDate:
    """Return dates of every precision, within years."""
    year = draw(st.integers(first, last))
    date: PartialDate = draw(
        st.one_of(
            st.just(PartialDate.year(year)),
            st.builds(PartialDate.month, st.just(year), st.integers(1, 12)),
            st.builds(PartialDate.quarter, st.just(year), st.integers(1, 4)),
            st.builds(PartialDate.half, st.just(year), st.integers(1, 2)),
            st.builds(PartialDate.season, st.just(year), st.integers(1, 4)),
            st.dates(dt.date(year, 1, 1), dt.date(year, 12, 31)).map(PartialDate.day),
            st.just(PartialDate.decade(year - year % 10)),
        )
    )
    return date


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


_STRATEGIES: dict[type, st.SearchStrategy[object]] = {}


def register() -> None:
    """Make ``hypothesis.strategies.from_type`` know every public type; hypothesis calls it."""
    _STRATEGIES.update(
        {
            Money: money(),
            Percent: percents(),
            PercentagePoints: percentage_points(),
            Figure: figures(),
            Interval: intervals(),
            PartialDate: partial_dates(),
            Company: companies(),
            Person: persons(),
            Span: spans(),
            Evidence: evidence(),
            Stake: stakes(),
            Consideration: considerations(),
            Position: positions(),
            Deal: deals(),
            StakeTransfer: stake_transfers(),
            LeadershipChange: leadership_changes(),
        }
    )
    for kind, strategy in _STRATEGIES.items():
        st.register_type_strategy(kind, strategy)
