"""What hypothesis calls when it is imported, so that it knows our types.

Hypothesis may be in the middle of its own import, begun by the strategies of this package: so
nothing here imports either before it is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args, get_origin

from dealwert import model, quantities

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["register"]

_TYPES = (
    quantities.Money,
    quantities.Percent,
    quantities.PercentagePoints,
    quantities.Figure,
    quantities.Interval,
    quantities.PartialDate,
    model.Company,
    model.Person,
    model.Position,
    model.Stake,
    model.Consideration,
    model.Deal,
    model.StakeTransfer,
    model.LeadershipChange,
    model.Span,
    model.Evidence,
    model.Attribution,
    model.BreakFee,
    model.Financial,
    model.Identifier,
    model.Milestone,
    model.Multiple,
    model.PersonName,
    model.Premium,
    model.Restated,
    model.Role,
)


def register() -> None:
    """Make ``hypothesis.strategies.from_type`` know the public types; hypothesis calls it.

    Example:
        >>> from hypothesis import strategies as st
        >>> from dealwert.quantities import Figure, Money
        >>> register()
        >>> st.from_type(Figure[Money]).validate()
    """
    from hypothesis import strategies as st

    for kind in _TYPES:
        st.register_type_strategy(kind, _strategy_for)


def _strategy_for(kind: type) -> SearchStrategy[object]:
    from dealwert.testing.catalogue import strategy_for

    return strategy_for(get_origin(kind) or kind, get_args(kind))
