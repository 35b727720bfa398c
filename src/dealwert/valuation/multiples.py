"""Multiples: a value over what a company earns."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

from dealwert.errors import MismatchedMultipleError
from dealwert.model import Metric, ValuationBasis
from dealwert.quantities import Interval
from dealwert.valuation.reported import ABOVE_ZERO, ReportedMoney, money_of, plain

__all__ = ["MULTIPLES", "multiple"]

_BEFORE_INTEREST = (Metric.SALES, Metric.EBITDA, Metric.EBIT)
_AFTER_INTEREST = (Metric.NET_INCOME, Metric.BOOK_VALUE)

MULTIPLES: Mapping[ValuationBasis, tuple[Metric, ...]] = MappingProxyType(
    {
        ValuationBasis.ENTERPRISE: _BEFORE_INTEREST,
        ValuationBasis.EQUITY: _AFTER_INTEREST,
        ValuationBasis.MARKET_CAP: _AFTER_INTEREST,
        ValuationBasis.PRE_MONEY: _AFTER_INTEREST,
        ValuationBasis.POST_MONEY: _AFTER_INTEREST,
    }
)
"""Which metrics go with which value: what lenders have a part in goes with the enterprise, what is
left for the shareholders goes with the shares."""


def multiple(
    value: ReportedMoney, amount: ReportedMoney, *, basis: ValuationBasis, metric: Metric
) -> Interval[Fraction] | None:
    """Return how many times a metric a value is.

    Formula: value / metric.

    Args:
        value: The enterprise value, or the value of the shares.
        amount: The metric, for a year, in the same currency.
        basis: Which value it is; ``UNSTATED`` is refused, since the right metric depends on it.
        metric: Which metric it is; see :data:`~dealwert.valuation.MULTIPLES` for what goes together.

    Returns:
        The multiple, without an upper end where the metric may come close to 0; ``None`` ("not
        meaningful") where it is 0 or less for sure.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        MismatchedMultipleError: For a metric that does not go with the value.
        UndefinedValueError: For a vague figure.

    Source:
        Koller, Goedhart and Wessels, *Valuation*; Damodaran, *Investment Valuation*, on
        consistency of multiples.

    Example:
        >>> from dealwert import Money
        >>> eur = lambda amount: Money(amount, "EUR")
        >>> print(multiple(eur(800), eur(100), basis="enterprise", metric="ebitda"))
        [8, 8]
        >>> multiple(eur(800), eur(-5), basis="enterprise", metric="ebit") is None
        True
    """
    basis, metric = ValuationBasis(basis), Metric(metric)
    accepted = MULTIPLES.get(basis, ())
    if metric not in accepted:
        raise MismatchedMultipleError(basis, metric, _accepted(accepted, metric))
    worth, earned = money_of(value, "value"), money_of(amount, "amount")
    _ = worth + earned  # raises where the currencies differ
    positive = plain(earned) & ABOVE_ZERO
    return None if positive is None else plain(worth) / positive


def _accepted(metrics: tuple[Metric, ...], metric: Metric) -> str:
    if metrics:
        return f"one of {', '.join(metrics)}"
    bases = [basis for basis, going in MULTIPLES.items() if metric in going]
    return f"one of the bases {', '.join(bases)}" if bases else "price_per_head for heads"
