"""Which strategy makes which type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from hypothesis.strategies import SearchStrategy

from dealwert.model import (
    Attribution,
    BreakFee,
    Company,
    Consideration,
    Deal,
    Evidence,
    Financial,
    Identifier,
    LeadershipChange,
    Milestone,
    Multiple,
    Person,
    PersonName,
    Position,
    Premium,
    Restated,
    Role,
    Span,
    Stake,
    StakeTransfer,
)
from dealwert.quantities import (
    Figure,
    Interval,
    Money,
    PartialDate,
    Percent,
    PercentagePoints,
)
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
    figures,
    intervals,
    money,
    money_figures,
    partial_dates,
    percent_figures,
    percentage_points,
    percents,
)

__all__ = ["strategy_for"]

_STRATEGIES: Mapping[type, Callable[[], SearchStrategy[object]]] = {
    Money: money,
    Percent: percents,
    PercentagePoints: percentage_points,
    Figure: figures,
    Interval: intervals,
    PartialDate: partial_dates,
    Company: companies,
    Person: persons,
    Position: positions,
    Stake: stakes,
    Consideration: considerations,
    Deal: deals,
    StakeTransfer: stake_transfers,
    LeadershipChange: leadership_changes,
    Span: spans,
    Evidence: evidence,
    Attribution: attributions,
    BreakFee: break_fees,
    Financial: financials,
    Identifier: identifiers,
    Milestone: milestones,
    Multiple: multiples,
    PersonName: person_names,
    Premium: premiums,
    Restated: restated,
    Role: roles,
}

_OF_A_QUANTITY: Mapping[tuple[type, object], Callable[[], SearchStrategy[object]]] = {
    (Figure, Money): money_figures,
    (Figure, Percent): percent_figures,
    (Figure, Fraction): count_figures,
    (Interval, Money): intervals,
    (Interval, Percent): lambda: intervals(percents()),
    (Interval, PercentagePoints): lambda: intervals(percentage_points()),
}


def strategy_for(kind: type, of: tuple[object, ...] = ()) -> SearchStrategy[object]:
    """Return the strategy for a public type.

    Args:
        kind: The type, without what stands in its brackets.
        of: What stands in its brackets: ``(Money,)`` for ``Figure[Money]``; nothing means any.

    Raises:
        KeyError: If there is none.

    Example:
        >>> from dealwert.quantities import Figure, Money
        >>> strategy_for(Figure, (Money,)).validate()
    """
    if len(of) == 1 and isinstance(of[0], type):
        return _OF_A_QUANTITY[kind, of[0]]()
    return _STRATEGIES[kind]()
