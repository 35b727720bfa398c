"""Hypothesis strategies for every public type; needs the extra ``testing``.

Each builds valid values only and shrinks towards small, round ones. Once dealwert is installed,
``hypothesis.strategies.from_type(Money)`` finds them without an import.
"""

from dealwert.testing.model import (
    companies,
    considerations,
    deals,
    evidence,
    leadership_changes,
    persons,
    positions,
    spans,
    stake_transfers,
    stakes,
)
from dealwert.testing.quantities import (
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
