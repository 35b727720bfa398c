"""Hypothesis strategies for every public type; needs the extra ``testing``.

Each builds valid values only and shrinks towards small, round ones. Once dealwert is installed,
``hypothesis.strategies.from_type(Money)`` finds them without an import.
"""

from dealwert.testing.model import (
    companies,
    deals,
    leadership_changes,
    persons,
    positions,
    restated,
    stake_transfers,
)
from dealwert.testing.parts import (
    attributions,
    break_fees,
    considerations,
    evidence,
    financials,
    identifiers,
    milestones,
    multiples,
    person_names,
    premiums,
    roles,
    spans,
    stakes,
)
from dealwert.testing.quantities import (
    count_figures,
    currencies,
    figures,
    intervals,
    money,
    money_figures,
    partial_dates,
    percent_figures,
    percentage_points,
    percents,
    stake_figures,
)
from dealwert.testing.registration import register

__all__ = [
    "attributions",
    "break_fees",
    "companies",
    "considerations",
    "count_figures",
    "currencies",
    "deals",
    "evidence",
    "figures",
    "financials",
    "identifiers",
    "intervals",
    "leadership_changes",
    "milestones",
    "money",
    "money_figures",
    "multiples",
    "partial_dates",
    "percent_figures",
    "percentage_points",
    "percents",
    "person_names",
    "persons",
    "positions",
    "premiums",
    "register",
    "restated",
    "roles",
    "spans",
    "stake_figures",
    "stake_transfers",
    "stakes",
]
