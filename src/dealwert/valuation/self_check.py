"""Whether what a deal states agrees with itself."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import cast

from dealwert.errors import (
    CurrencyMismatchError,
    InvalidTypeError,
    InvalidValueError,
    UndefinedValueError,
)
from dealwert.model import Deal, DealKind, Issuance, PriceBasis, ValuationBasis
from dealwert.quantities import STANDARD, Figure, Interval, Money, Percent
from dealwert.valuation.bridge import equity_to_enterprise
from dealwert.valuation.check import AnyFigure, Check, CheckName, CheckOutcome, Doubt
from dealwert.valuation.comparison import Comparison, Formula, Table, compared
from dealwert.valuation.consideration import consideration_total
from dealwert.valuation.multiples import MULTIPLES, multiple
from dealwert.valuation.offer import premium
from dealwert.valuation.rates import implied_rate
from dealwert.valuation.reported import in_unit_of, plain
from dealwert.valuation.round import pre_money, stake_after
from dealwert.valuation.rules import broken_rules
from dealwert.valuation.shares import value_from_share_price
from dealwert.valuation.sharpen import sharpen
from dealwert.valuation.value import implied_price, implied_value

__all__ = ["check", "price_check"]


def check(deal: Deal, table: Table = STANDARD, *, every: bool = False) -> tuple[Check, ...]:
    """Return every self-check that a deal's statements allow.

    Statements that can be worked out from others are compared with them: price over stake with the
    valuation (also by way of net debt), price per share times shares with valuation and price, the
    offer's premium with its reference price, the parts with the whole, multiples with the figures
    of the business, amounts in two currencies with each other, the stake before and after. Rules
    that need no second number (the kind of deal fits the stake, dates and statuses follow each
    other, no company is worth more than all of them) are told where they are broken.

    A check is CONSISTENT where what readers expect from the wordings meets, INCONSISTENT where
    nothing that they admit at all does, and UNDECIDED between, or where a missing statement may
    explain the difference; :class:`Doubt` says which. No contradiction rests on how far "about"
    reaches.

    Args:
        deal: A deal; what it does not state is not checked.
        table: The convention of what wordings admit.
        every: Whether to tell rules that are kept, too.

    Raises:
        InvalidTypeError: For anything but a deal.

    Example:
        >>> from dealwert import Company, parse_figure
        >>> deal = Deal(
        ...     "minority_investment",
        ...     target=Company("Nordlicht"),
        ...     price=parse_figure("14,3 Milliarden Dollar"),
        ...     stake=parse_figure("49%"),
        ...     valuation=parse_figure("über 29 Milliarden Dollar"),
        ... )
        >>> [found.outcome.value for found in check(deal)]
        ['consistent']
    """
    if not isinstance(deal, Deal):
        raise InvalidTypeError("deal", deal, "a Deal")
    return tuple(_checks(deal, table, every=every))


def _in_one_currency(what: Comparison, table: Table) -> Check | None:
    """Return what comes of a comparison, ``None`` where its amounts have nothing to compare.

    They may be in two currencies, or so vague that what follows has no bound at all.
    """
    try:
        return compared(what, table)
    except (CurrencyMismatchError, InvalidValueError):
        return None


def _checks(deal: Deal, table: Table, *, every: bool) -> Iterator[Check]:
    main = price_check(deal, table)
    if main is not None:
        yield main
    for what in _comparisons(deal):
        found = _in_one_currency(what, table)
        if found is not None:
            yield found
    added = _by_stakes(deal)
    rule = None if added is None else _in_one_currency(added, table)
    # What was held before is not stated, so agreement says little.
    if rule is not None and (every or rule.outcome is not CheckOutcome.CONSISTENT):
        yield rule
    yield from broken_rules(deal, table, every=every)


def _share_a_currency(deal: Deal) -> bool:
    figures = [figure for figure in (deal.price, deal.valuation) if figure is not None]
    return len({figure.sample.currency for figure in figures}) <= 1


def price_check(deal: Deal, table: Table = STANDARD) -> Check | None:
    """Return the check of price and stake against the stated valuation.

    price / stake is the value of all shares: after the money, where they are new. A value of the
    enterprise is reached by way of the net debt, where that is stated. A stated value *before* the
    money is compared with price · (1 / stake - 1), where all shares are new; where the text does
    not say which value it means, the one after the money is taken first.

    Args:
        deal: A deal.
        table: The convention of what wordings admit.

    Returns:
        The check, with what the statements leave of each other, or which of them conflict;
        ``None`` where price, stake or valuation is not stated, is vague, or is in another currency.

    Source:
        For the two readings of a figure see :data:`dealwert.quantities.STANDARD`.
    """
    what = _price_comparison(deal)
    if what is None or not _share_a_currency(deal):
        return None
    found = sharpen(deal, table)
    return compared(what, table, sharpened=found.ranges, conflict=found.conflict)


def _price_comparison(deal: Deal) -> Comparison | None:
    price, stake, value = deal.price, deal.stake, deal.valuation
    if price is None or stake is None or value is None:
        return None
    inputs: tuple[tuple[str, AnyFigure], ...] = (("price", price), ("stake", stake))
    name, claim = CheckName.PRICE_STAKE_VALUATION, ("valuation", value)
    basis = deal.valuation_basis
    with_debt = deal.price_basis is PriceBasis.INCLUDES_DEBT
    if (basis is ValuationBasis.ENTERPRISE) != with_debt:
        if basis is ValuationBasis.ENTERPRISE and deal.net_debt is not None:
            bridge = CheckName.BRIDGE
            return Comparison(bridge, (*inputs, ("net_debt", deal.net_debt)), claim, _enterprise)
        return Comparison(name, inputs, claim, implied_value, doubt=Doubt.MISSING_DEBT)
    if basis is ValuationBasis.PRE_MONEY:
        return Comparison(name, inputs, claim, _PRE_MONEY[deal.issuance])
    before = None
    if basis is ValuationBasis.UNSTATED and deal.issuance is not Issuance.SECONDARY:
        before = _PRE_MONEY[deal.issuance]
    excuse = Doubt.MARKET_PRICE if basis is ValuationBasis.MARKET_CAP else None
    if basis is ValuationBasis.ENTERPRISE or not with_debt:
        return Comparison(name, inputs, claim, implied_value, before, excuse)
    return None


def _enterprise(
    price: Interval[Money], stake: Interval[Percent], net_debt: Interval[Money]
) -> Interval[Money]:
    nothing = Money(0, net_debt.sample.currency)
    return equity_to_enterprise(implied_value(price, stake), net_debt, nothing)


def _before_or_after(price: Interval[Money], stake: Interval[Percent]) -> Interval[Money]:
    return pre_money(price, stake) | implied_value(price, stake)


_PRE_MONEY: dict[Issuance, Formula] = {
    Issuance.PRIMARY: pre_money,
    Issuance.SECONDARY: implied_value,
    Issuance.MIXED: _before_or_after,
    Issuance.UNSTATED: _before_or_after,
}
"""What price and stake say of the value before the money, by whether the shares are new."""


def _comparisons(deal: Deal) -> Iterator[Comparison]:
    yield from _by_shares(deal)
    yield from _by_premium(deal)
    yield from _by_parts(deal)
    yield from _by_multiples(deal)
    yield from _by_rates(deal)


def _by_stakes(deal: Deal) -> Comparison | None:
    if deal.stake is None or deal.stake_after is None or deal.kind is DealKind.DIVESTMENT:
        return None
    return Comparison(
        CheckName.STAKE_AFTER,
        (("stake", deal.stake),),
        ("stake_after", deal.stake_after),
        lambda stake: stake_after(Interval(Percent(0), Percent(100)), stake),
    )


def _by_shares(deal: Deal) -> Iterator[Comparison]:
    each, shares = deal.price_per_share, deal.shares
    if each is None or shares is None:
        return
    inputs: tuple[tuple[str, AnyFigure], ...] = (("price_per_share", each), ("shares", shares))
    if deal.valuation is not None and deal.valuation_basis is not ValuationBasis.ENTERPRISE:
        excuse = Doubt.MARKET_PRICE if deal.valuation_basis is ValuationBasis.MARKET_CAP else None
        yield Comparison(
            CheckName.SHARES_VALUATION,
            inputs,
            ("valuation", deal.valuation),
            value_from_share_price,
            excuse=excuse,
        )
    if deal.price is None or deal.price_basis is PriceBasis.INCLUDES_DEBT:
        return
    claim = ("price", deal.price)
    if deal.stake is None:
        whole = value_from_share_price
        yield Comparison(CheckName.SHARES_PRICE, inputs, claim, whole, excuse=Doubt.MISSING_STAKE)
    else:
        yield Comparison(
            CheckName.SHARES_PRICE,
            (*inputs, ("stake", deal.stake)),
            claim,
            lambda p, n, s: implied_price(value_from_share_price(p, n), s),
        )


def _by_premium(deal: Deal) -> Iterator[Comparison]:
    for each in deal.premium:
        if deal.price_per_share is not None and each.price is not None:
            yield Comparison(
                CheckName.PREMIUM,
                (("price_per_share", deal.price_per_share), ("reference_price", each.price)),
                ("premium", each.amount),
                lambda offer, reference: premium(offer, reference).amount,
            )


def _by_parts(deal: Deal) -> Iterator[Comparison]:
    parts = deal.consideration
    simple = not any(part.elective or part.contingent for part in parts)
    amounts = [("consideration", part.amount) for part in parts if part.amount is not None]
    if deal.price is not None and amounts and len(parts) > 1:
        whole = simple and len(amounts) == len(parts)
        yield Comparison(
            CheckName.PARTS,
            tuple(amounts),
            ("price", deal.price),
            # Which parts are contingent or by choice stands in the deal, not in the amounts.
            _added if whole else lambda *_: consideration_total(parts).total,
        )
    shares = [("per_share", part.per_share) for part in parts if part.per_share is not None]
    if deal.price_per_share is not None and len(shares) == len(parts) and parts and simple:
        yield Comparison(
            CheckName.PARTS_PER_SHARE,
            tuple(shares),
            ("price_per_share", deal.price_per_share),
            _added,
        )


def _added(first: Interval[Money], *others: Interval[Money]) -> Interval[Money]:
    for other in others:
        first = first + other
    return first


def _by_multiples(deal: Deal) -> Iterator[Comparison]:
    value, basis = deal.valuation, deal.valuation_basis
    if value is None:
        return
    for stated in deal.multiples:
        for financial in deal.financials:
            if financial.metric is stated.metric and stated.metric in MULTIPLES.get(basis, ()):
                amount = cast("Figure[Money]", financial.amount)
                yield Comparison(
                    CheckName.MULTIPLE,
                    (("valuation", value), (stated.metric.value, amount)),
                    ("multiple", stated.times),
                    lambda v, m, metric=stated.metric: _meaningful(
                        multiple(v, m, basis=basis, metric=metric)
                    ),
                )


def _meaningful(found: Interval[Fraction] | None) -> Interval[Fraction]:
    if found is None:
        raise UndefinedValueError("metric", "0 or less", "above 0")
    return found


def _by_rates(deal: Deal) -> Iterator[Comparison]:
    """Compare the first amount that is given in two currencies with each of the others."""
    pairs = [
        (again.field, cast("Figure[Money]", getattr(deal, again.field)), again.amount)
        for again in deal.restated
    ]
    for field, amount, other in pairs[1:]:
        first, one, two = pairs[0]
        codes = {one.sample.currency, two.sample.currency}
        if {amount.sample.currency, other.sample.currency} != codes:
            continue
        yield Comparison(
            CheckName.RATES,
            ((first, one), (first, two), (field, amount)),
            (field, other),
            _converted,
        )


def _converted(
    one: Interval[Money], two: Interval[Money], amount: Interval[Money]
) -> Interval[Money]:
    """Return an amount in the other of two currencies, at the rate of a pair of amounts."""
    source, target = (one, two) if one.sample.currency == amount.sample.currency else (two, one)
    return in_unit_of(target.sample, plain(amount) * implied_rate(target, source))
