"""From the value of the shares to the value of the whole enterprise, and back."""

from __future__ import annotations

from fractions import Fraction

from dealwert.quantities import Interval, Money, Percent
from dealwert.valuation.reported import (
    ABOVE_ZERO,
    FROM_ZERO,
    ReportedMoney,
    ReportedPercent,
    as_percent,
    mapped,
    money_of,
    share_of,
)

__all__ = [
    "debt_ratio",
    "enterprise_to_equity",
    "equity_ratio",
    "equity_to_enterprise",
    "goodwill",
    "price_including_debt",
]


def equity_to_enterprise(
    equity: ReportedMoney,
    debt: ReportedMoney,
    cash: ReportedMoney,
    *,
    minorities: ReportedMoney | None = None,
    preferred: ReportedMoney | None = None,
    pensions: ReportedMoney | None = None,
    leases: ReportedMoney | None = None,
    associates: ReportedMoney | None = None,
) -> Interval[Money]:
    """Return the enterprise value that belongs to a value of the shares.

    Formula: EV = E + debt + preferred + minorities + pensions + leases - cash - associates. What
    is not given counts as 0. All at one balance sheet date.

    Args:
        equity: The value of all ordinary shares; it may be below 0, for a company in distress.
        debt: Interest-bearing debt.
        cash: Cash and what can be turned into it.
        minorities: What others hold of consolidated companies.
        preferred: Preferred shares.
        pensions: Unfunded pension obligations.
        leases: Lease liabilities, where not among the debt.
        associates: Holdings in companies that are not consolidated.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure.

    Source:
        Koller, Goedhart and Wessels, *Valuation*, on enterprise value and its claims.

    Example:
        >>> eur = lambda amount: Money(amount, "EUR")
        >>> print(equity_to_enterprise(eur(800), eur(300), eur(100), pensions=eur(50)))
        [1050 EUR, 1050 EUR]
    """
    more = (debt, preferred, minorities, pensions, leases)
    return _bridged(money_of(equity, "equity"), more, (cash, associates))


def enterprise_to_equity(
    enterprise: ReportedMoney,
    debt: ReportedMoney,
    cash: ReportedMoney,
    *,
    minorities: ReportedMoney | None = None,
    preferred: ReportedMoney | None = None,
    pensions: ReportedMoney | None = None,
    leases: ReportedMoney | None = None,
    associates: ReportedMoney | None = None,
) -> Interval[Money]:
    """Return the value of the shares that belongs to an enterprise value.

    Formula: E = EV - debt - preferred - minorities - pensions - leases + cash + associates, all at
    one date.

    Args:
        enterprise: EV.
        debt: Interest-bearing debt.
        cash: Cash and what can be turned into it.
        minorities: What others hold of consolidated companies.
        preferred: Preferred shares.
        pensions: Unfunded pension obligations.
        leases: Lease liabilities, where not among the debt.
        associates: Holdings in companies that are not consolidated.

    Returns:
        The value of the shares, below 0 where debts exceed the business.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure.

    Source:
        As :func:`equity_to_enterprise`.

    Example:
        >>> eur = lambda amount: Money(amount, "EUR")
        >>> print(enterprise_to_equity(eur(1050), eur(300), eur(100), pensions=eur(50)))
        [800 EUR, 800 EUR]
    """
    less = (debt, preferred, minorities, pensions, leases)
    return _bridged(money_of(enterprise, "enterprise"), (cash, associates), less)


def _bridged(
    value: Interval[Money],
    more: tuple[ReportedMoney | None, ...],
    less: tuple[ReportedMoney | None, ...],
) -> Interval[Money]:
    for amount in more:
        if amount is not None:
            value += money_of(amount, "claim")
    for amount in less:
        if amount is not None:
            value -= money_of(amount, "claim")
    return value


def price_including_debt(
    enterprise: ReportedMoney,
    debt: ReportedMoney,
    stake: ReportedPercent = Percent(100),  # noqa: B008  # immutable
) -> Interval[Money]:
    """Return what is paid for the shares themselves in a price that includes debt.

    Formula: P = (EV - debt) · s. A price that includes debt must not be divided by the stake and
    called the value of the shares.

    Args:
        enterprise: The price for the whole, the debt that is taken over included.
        debt: The debt of the whole that is taken over, net of cash.
        stake: The share that is bought, above 0 and at most 100 %.

    Raises:
        InvalidTypeError: For a value of another kind.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or a stake out of range.

    Source:
        As :func:`equity_to_enterprise`.

    Example:
        >>> print(price_including_debt(Money(1000, "EUR"), Money(400, "EUR"), Percent(50)))
        [300 EUR, 300 EUR]
    """
    shares = money_of(enterprise, "enterprise") - money_of(debt, "debt")
    return shares * share_of(stake, "stake")


def goodwill(price: ReportedMoney, stake: ReportedPercent, book: ReportedMoney) -> Interval[Money]:
    """Return what is paid beyond the share of the book value.

    Formula: P - s · B; with fair values for book values it is the goodwill of IFRS 3 (below 0: a
    bargain purchase).

    Args:
        price: What is paid for the stake.
        stake: Above 0 and at most 100 %.
        book: The book value of all shares, or the fair value of the net assets.

    Raises:
        InvalidTypeError: For a value of another kind.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or a stake out of range.

    Source:
        IFRS 3, paragraph 32.

    Example:
        >>> print(goodwill(Money(600, "EUR"), Percent(50), Money(800, "EUR")))
        [200 EUR, 200 EUR]
    """
    return money_of(price, "price") - money_of(book, "book") * share_of(stake, "stake")


def debt_ratio(debt: ReportedMoney, equity: ReportedMoney) -> Interval[Percent]:
    """Return the share of debt in what finances a company.

    Formula: D / (D + E) = 1 / (1 + E / D).

    Args:
        debt: Above 0.
        equity: 0 or more, in the same currency.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or an amount out of range.

    Source:
        Koller, Goedhart and Wessels, *Valuation*, on capital structure.

    Example:
        >>> print(debt_ratio(Money(60, "EUR"), Money(40, "EUR")))
        [60 %, 60 %]
    """
    return _part(debt, "debt", equity, "equity")


def equity_ratio(equity: ReportedMoney, debt: ReportedMoney) -> Interval[Percent]:
    """Return the share of equity in what finances a company.

    Formula: E / (E + D) = 1 / (1 + D / E).

    Args:
        equity: Above 0.
        debt: 0 or more, in the same currency.

    Raises:
        InvalidTypeError: For what is no money.
        CurrencyMismatchError: For two currencies.
        UndefinedValueError: For a vague figure, or an amount out of range.

    Source:
        As :func:`debt_ratio`.

    Example:
        >>> print(equity_ratio(Money(40, "EUR"), Money(60, "EUR")))
        [40 %, 40 %]
    """
    return _part(equity, "equity", debt, "debt")


def _part(part: ReportedMoney, name: str, rest: ReportedMoney, rest_name: str) -> Interval[Percent]:
    """Return what a part is of itself and a rest."""
    ratio = money_of(rest, rest_name, FROM_ZERO).ratio_to(money_of(part, name, ABOVE_ZERO))
    return as_percent(mapped(ratio, lambda q: 1 / (1 + q), falling=True, at_infinity=Fraction(0)))
