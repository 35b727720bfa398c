"""Strategies for the parts of facts."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from dealwert.model import (
    Attribution,
    BreakFee,
    Company,
    Consideration,
    ConsiderationKind,
    DealStatus,
    Directness,
    Evidence,
    Financial,
    Identifier,
    IdentifierScheme,
    Metric,
    Milestone,
    Modality,
    Multiple,
    Organ,
    Party,
    Person,
    PersonName,
    Polarity,
    Premium,
    PremiumReference,
    Rank,
    Role,
    RoleFunction,
    Span,
    SpeakerKind,
    Stake,
    StakeBasis,
)
from dealwert.quantities import Percent
from dealwert.testing.quantities import (
    count_figures,
    money_figures,
    partial_dates,
    percent_figures,
    stake_figures,
)

__all__ = [
    "attributions",
    "break_fees",
    "considerations",
    "evidence",
    "financials",
    "identifiers",
    "milestones",
    "multiples",
    "person_names",
    "premiums",
    "roles",
    "spans",
    "stakes",
]

CONDITIONS = ("merger control", "consent of the shareholders", "acceptance of 75 %")

_VALID = (
    (IdentifierScheme.LEI, "529900T8BM49AURSDO55"),
    (IdentifierScheme.ISIN, "DE0007236101"),
    (IdentifierScheme.WKN, "723610"),
    (IdentifierScheme.VALOR, "827766"),
    (IdentifierScheme.TICKER, "XETR:SIE"),
    (IdentifierScheme.HANDELSREGISTER, "Mannheim HRB 719915"),
    (IdentifierScheme.FIRMENBUCH, "FN 122119m"),
    (IdentifierScheme.CH_UID, "CHE-100.155.212"),
    (IdentifierScheme.VAT, "DE136695976"),
    (IdentifierScheme.WIKIDATA, "Q81230"),
)

_NAMES = (
    ("", "Clara", "Brandner"),
    ("Dr.", "Jonas", "Kessler"),
    ("", "Ida-Marie", "van den Berg"),
    ("", "", "Vogt"),
)


def identifiers() -> st.SearchStrategy[Identifier]:
    """Return identifiers, a valid one of every scheme among them, or any of our own making."""
    known = st.sampled_from(_VALID).map(lambda row: Identifier(*row))
    own = st.integers(1, 10**9).map(lambda n: Identifier(IdentifierScheme.OTHER, f"K{n}"))
    return known | own


def person_names() -> st.SearchStrategy[PersonName]:
    """Return names of persons taken apart."""
    return st.sampled_from(_NAMES).map(lambda row: PersonName(*row))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Return places in a text."""
    text = draw(st.text(min_size=1, max_size=20))
    start = draw(st.integers(0, 1000))
    return Span(start, start + len(text), text)


@st.composite
def attributions(draw: st.DrawFn) -> Attribution:
    """Return who says something."""
    return Attribution(
        draw(st.sampled_from(SpeakerKind)),
        draw(st.none() | st.sampled_from(("Clara Brandner", "Nordlink"))),
    )


def _field_names() -> st.SearchStrategy[str]:
    return st.sampled_from(["price", "stake"])


@st.composite
def evidence(draw: st.DrawFn) -> Evidence:
    """Return evidence of one or more places."""
    found = draw(st.lists(spans(), min_size=1, max_size=3, unique_by=lambda s: (s.start, s.end)))
    ordered = tuple(sorted(found, key=lambda span: (span.start, span.end)))
    return Evidence(
        ordered,
        fields=draw(st.dictionaries(_field_names(), st.sampled_from(ordered))),
        attribution=draw(st.none() | attributions()),
        polarity=draw(st.sampled_from(Polarity)),
        modality=draw(st.sampled_from(Modality)),
    )


@st.composite
def stakes(draw: st.DrawFn) -> Stake:
    """Return shares of a company, above 0 and at most 100 %."""
    share = draw(stake_figures())
    is_all = share.low is not None and share.low >= Percent(100)
    return Stake(
        share,
        draw(st.sampled_from(StakeBasis)),
        directness=draw(st.sampled_from(Directness)),
        plus_one_share=not is_all and draw(st.booleans()),
    )


@st.composite
def considerations(draw: st.DrawFn) -> Consideration:
    """Return parts of what a buyer pays."""
    contingent = draw(st.booleans())
    return Consideration(
        draw(st.sampled_from(ConsiderationKind)),
        draw(st.none() | money_figures("EUR")),
        per_share=draw(st.none() | money_figures("EUR")),
        exchange_ratio=draw(st.none() | st.fractions(Fraction(1, 10), 10, max_denominator=20)),
        contingent=contingent,
        condition=draw(st.none() | st.sampled_from(CONDITIONS)) if contingent else None,
        due=draw(st.none() | partial_dates()),
        elective=draw(st.booleans()),
    )


@st.composite
def milestones(draw: st.DrawFn) -> Milestone:
    """Return steps in the life of a deal."""
    return Milestone(
        draw(st.sampled_from(DealStatus)),
        draw(st.none() | partial_dates()),
        evidence=draw(st.none() | evidence()),
    )


@st.composite
def break_fees(draw: st.DrawFn) -> BreakFee:
    """Return what a party owes that lets a deal fail."""
    payers: st.SearchStrategy[Party] = st.sampled_from(
        [Company("Nordlink"), Person("Clara Brandner")]
    )
    return BreakFee(draw(money_figures("EUR")), draw(st.none() | payers))


@st.composite
def premiums(draw: st.DrawFn) -> Premium:
    """Return by how much offers exceed a price."""
    return Premium(
        draw(percent_figures()),
        draw(st.sampled_from(PremiumReference)),
        price=draw(st.none() | money_figures("EUR")),
    )


_IN_MONEY = [metric for metric in Metric if metric not in {Metric.EMPLOYEES, Metric.USERS}]


@st.composite
def financials(draw: st.DrawFn) -> Financial:
    """Return figures about a business: money, or heads and users."""
    metric = draw(st.sampled_from(Metric))
    period = draw(st.none() | partial_dates())
    if metric in _IN_MONEY:
        return Financial(metric, draw(money_figures("EUR")), period)
    return Financial(metric, draw(count_figures()), period)


@st.composite
def multiples(draw: st.DrawFn) -> Multiple:
    """Return how many times a metric a business is valued at."""
    return Multiple(draw(st.sampled_from(_IN_MONEY)), draw(count_figures()))


@st.composite
def roles(draw: st.DrawFn) -> Role:
    """Return functions with an organ and a rank."""
    return Role(
        draw(st.sampled_from(RoleFunction)),
        draw(st.sampled_from(Organ)),
        draw(st.sampled_from(Rank)),
    )
