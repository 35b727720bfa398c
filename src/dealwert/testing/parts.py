"""Strategies for the parts of facts."""

from __future__ import annotations

import enum
from fractions import Fraction
from typing import TypeVar

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


_DEFAULTS = ("UNSTATED", "NONE", "UNKNOWN", "OTHER")
"""What nothing is said by, the emptiest first."""

E = TypeVar("E", bound=enum.Enum)


def choices(kind: type[E]) -> st.SearchStrategy[E]:
    """Return members of an enumeration; the one that says nothing is the simplest."""
    said = [member for member in kind if member.name not in _DEFAULTS]
    unsaid = [kind[name] for name in _DEFAULTS if name in kind.__members__]
    return st.sampled_from([*unsaid, *said])


_FLAG = st.booleans()
_TEXTS = st.text(min_size=1, max_size=20)
_STARTS = st.integers(0, 1000)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Return places in a text."""
    text, start = draw(_TEXTS), draw(_STARTS)
    return Span(start, start + len(text), text)


_SPEAKER_KINDS = st.sampled_from(SpeakerKind)
_SPEAKERS = st.sampled_from((None, "Clara Brandner", "Nordlink"))


def attributions() -> st.SearchStrategy[Attribution]:
    """Return who says something."""
    return st.builds(Attribution, _SPEAKER_KINDS, _SPEAKERS)


_PLACES = st.lists(spans(), min_size=1, max_size=3, unique_by=lambda s: (s.start, s.end))
_FIELD_NAMES = st.lists(st.sampled_from(("price", "stake")), max_size=2, unique=True)
_ATTRIBUTIONS = st.none() | attributions()
_POLARITIES = st.sampled_from(Polarity)
_MODALITIES = st.sampled_from(Modality)


@st.composite
def evidence(draw: st.DrawFn) -> Evidence:
    """Return evidence of one or more places."""
    ordered = tuple(sorted(draw(_PLACES), key=lambda span: (span.start, span.end)))
    places = st.integers(0, len(ordered) - 1)
    return Evidence(
        ordered,
        fields={name: ordered[draw(places)] for name in draw(_FIELD_NAMES)},
        attribution=draw(_ATTRIBUTIONS),
        polarity=draw(_POLARITIES),
        modality=draw(_MODALITIES),
    )


_EUROS = money_figures("EUR")
_MAYBE_EUROS = st.none() | _EUROS
_MAYBE_DATES = st.none() | partial_dates()
_MAYBE_EVIDENCE = st.none() | evidence()
_SHARES = stake_figures()
_BASES = choices(StakeBasis)
_DIRECTNESS = choices(Directness)


@st.composite
def stakes(draw: st.DrawFn) -> Stake:
    """Return shares of a company, above 0 and at most 100 %."""
    share, plus_one = draw(_SHARES), draw(_FLAG)
    is_all = share.low is not None and share.low >= Percent(100)
    return Stake(
        share,
        draw(_BASES),
        directness=draw(_DIRECTNESS),
        plus_one_share=plus_one and not is_all,
    )


_KINDS_OF_PAYMENT = st.sampled_from(ConsiderationKind)
_RATIOS = st.none() | st.fractions(Fraction(1, 10), 10, max_denominator=20)
_MAYBE_CONDITIONS = st.sampled_from((None, *CONDITIONS))


@st.composite
def considerations(draw: st.DrawFn) -> Consideration:
    """Return parts of what a buyer pays."""
    contingent = draw(_FLAG)
    return Consideration(
        draw(_KINDS_OF_PAYMENT),
        draw(_MAYBE_EUROS),
        per_share=draw(_MAYBE_EUROS),
        exchange_ratio=draw(_RATIOS),
        contingent=contingent,
        condition=draw(_MAYBE_CONDITIONS) if contingent else None,
        due=draw(_MAYBE_DATES),
        elective=draw(_FLAG),
    )


def milestones() -> st.SearchStrategy[Milestone]:
    """Return steps in the life of a deal."""
    return st.builds(Milestone, st.sampled_from(DealStatus), _MAYBE_DATES, evidence=_MAYBE_EVIDENCE)


def break_fees() -> st.SearchStrategy[BreakFee]:
    """Return what a party owes that lets a deal fail."""
    payers = st.sampled_from((None, Company("Nordlink"), Person("Clara Brandner")))
    return st.builds(BreakFee, _EUROS, payers)


def premiums() -> st.SearchStrategy[Premium]:
    """Return by how much offers exceed a price."""
    return st.builds(Premium, percent_figures(), choices(PremiumReference), price=_MAYBE_EUROS)


_METRICS = st.sampled_from(Metric)
_IN_MONEY = [metric for metric in Metric if metric not in {Metric.EMPLOYEES, Metric.USERS}]
_COUNTS = count_figures()


@st.composite
def financials(draw: st.DrawFn) -> Financial:
    """Return figures about a business: money, or heads and users."""
    metric = draw(_METRICS)
    if metric in _IN_MONEY:
        return Financial(metric, draw(_EUROS), draw(_MAYBE_DATES))
    return Financial(metric, draw(_COUNTS), draw(_MAYBE_DATES))


def multiples() -> st.SearchStrategy[Multiple]:
    """Return how many times a metric a business is valued at."""
    return st.builds(Multiple, st.sampled_from(_IN_MONEY), _COUNTS)


def roles() -> st.SearchStrategy[Role]:
    """Return functions with an organ and a rank."""
    return st.builds(Role, choices(RoleFunction), choices(Organ), choices(Rank))
