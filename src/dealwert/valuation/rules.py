"""Rules that a deal's statements keep whatever the numbers are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import pairwise
from typing import cast

from dealwert.model import Deal, DealKind, DealStatus, Milestone, StakeTransfer
from dealwert.quantities import STANDARD, Figure, Interval, Money, Percent, Ternary
from dealwert.valuation.check import AnyInterval, Check, CheckName, CheckOutcome, Doubt, Strength
from dealwert.valuation.comparison import Table, decided
from dealwert.valuation.reported import SHARE, as_percent
from dealwert.valuation.value import implied_value

__all__ = ["broken_rules", "holdings_check"]


def broken_rules(deal: Deal, table: Table, *, every: bool = False) -> Iterator[Check]:
    """Yield the checks of rules that are not kept; of all rules, on request."""
    for rule in (_kind_fits, _scale_is_possible, _dates_in_order, _status_follows):
        found = rule(deal, table)
        if found is not None and (every or found.outcome is not CheckOutcome.CONSISTENT):
            yield found


def _percent(
    low: int, high: int, *, low_open: bool = False, high_open: bool = False
) -> Interval[Percent]:
    return Interval(Percent(low), Percent(high), low_open, high_open)


_MINORITY = (_percent(0, 50, low_open=True, high_open=True), _percent(0, 50, low_open=True))
_CONTROL = (_percent(50, 100, low_open=True), _percent(30, 100))
_ALL = (_percent(100, 100), _percent(90, 100))
"""What readers expect, and what is possible at all."""

_HELD_AFTER: Mapping[DealKind, tuple[Interval[Percent], Interval[Percent]]] = {
    DealKind.MINORITY_INVESTMENT: _MINORITY,
    # 30 % is control in the law of takeovers (§ 29 II WpÜG); less is called a takeover by mistake.
    DealKind.ACQUISITION: _CONTROL,
    DealKind.MBO: _CONTROL,
    DealKind.MBI: _CONTROL,
    DealKind.LBO: _CONTROL,
    DealKind.SECONDARY_BUYOUT: _CONTROL,
    DealKind.NATIONALISATION: _CONTROL,
    DealKind.SQUEEZE_OUT: _ALL,
}
"""What a buyer holds after a deal of some kinds."""


def _kind_fits(deal: Deal, table: Table) -> Check | None:
    """Compare the kind with the stake afterwards; a minority with what is bought, too."""
    demanded = _HELD_AFTER.get(deal.kind)
    figure = deal.stake_after
    if figure is None and deal.kind is DealKind.MINORITY_INVESTMENT:
        figure = deal.stake
    if demanded is None or figure is None:
        return None
    hard, soft = figure.interval(table), figure.expected(table)
    if hard is None or soft is None:
        return None
    field = "stake_after" if figure is deal.stake_after else "stake"
    outcome, doubt = decided((hard, soft), (demanded[1], demanded[0]))
    if outcome is CheckOutcome.INCONSISTENT:
        # A kind is what a reader made of a word, so it contradicts nothing by itself.
        outcome, doubt = CheckOutcome.UNDECIDED, Doubt.LOOSE_WORD
    overlap = hard & demanded[1]
    strength = None
    if overlap is not None:
        strength = Strength.ENTAILED if hard.is_within(demanded[0]) else Strength.COMPATIBLE
    return Check(
        CheckName.KIND,
        outcome,
        demanded[0],
        hard,
        figure.stated,
        overlap,
        strength,
        doubt,
        inputs=((field, figure),),
        told=(("kind", deal.kind.value),),
    )


_LARGEST = 10**13
"""Of dollars or euros: twice the most that a company was ever worth, a thousandth of the trap."""

_SMALL_UNITS: Mapping[str, int] = {
    "JPY": 100,
    "HUF": 100,
    "RUB": 10,
    "INR": 10,
    "KRW": 1000,
    "CLP": 1000,
    "COP": 1000,
    "NGN": 1000,
    "IDR": 10_000,
    "VND": 10_000,
    "IRR": 100_000,
    "UZS": 10_000,
    "ITL": 1000,
    "TRL": 1_000_000,
}
"""Currencies whose unit is worth much less than a dollar, and how much less, roughly."""


def _scale_is_possible(deal: Deal, table: Table) -> Check | None:
    """Look for an English billion that was written as the German word of the same letters."""
    amount, named = _largest(deal, table)
    if amount is None or amount.low is None or amount.sample.currency == "XXX":
        return None
    code = amount.sample.currency
    most = Money(_LARGEST * _SMALL_UNITS.get(code, 1), code)
    possible = Interval(Money(0, code), most)
    fits = amount.low <= most
    return Check(
        CheckName.SCALE,
        CheckOutcome.CONSISTENT if fits else CheckOutcome.UNDECIDED,
        possible,
        amount,
        overlap=amount & possible,
        strength=Strength.COMPATIBLE if fits else None,
        doubt=None if fits else Doubt.IMPLAUSIBLE,
        inputs=named,
    )


Named = tuple[tuple[str, Figure[Money] | Figure[Percent] | Figure[Fraction]], ...]


def _largest(deal: Deal, table: Table) -> tuple[Interval[Money] | None, Named]:
    """Return the largest amount that the deal states or implies, and what says so."""
    found: list[tuple[Interval[Money], Named]] = []
    for name in ("price", "valuation"):
        figure = cast("Figure[Money] | None", getattr(deal, name))
        admitted = None if figure is None else figure.interval(table)
        if figure is not None and admitted is not None and admitted.low is not None:
            found.append((admitted, ((name, figure),)))
    if deal.price is not None and deal.stake is not None:
        price, stake = deal.price.interval(table), deal.stake.interval(table)
        share = None if stake is None else stake & as_percent(SHARE)
        # A price that may be below 0 bounds no value on either side.
        floor = None if price is None else price.low
        if price is not None and share is not None and floor is not None and floor.exact >= 0:
            value = implied_value(price, share)
            if value.low is not None:
                found.append((value, (("price", deal.price), ("stake", deal.stake))))
    if not found:
        return None, ()
    return max(found, key=lambda each: cast("Money", each[0].low).exact)


def _dates_in_order(deal: Deal, _: Table) -> Check | None:
    """Look for a later step that is dated before an earlier one."""
    dated = [each for each in _steps(deal) if each.date is not None]
    if len(dated) < 2:
        return None
    for one, other in _pairs(dated):
        if one.date is not None and other.date is not None:
            if one.date.after(other.date) is Ternary.YES:
                told = tuple((each.status.value, str(each.date)) for each in (one, other))
                return _told(CheckName.DATES, CheckOutcome.INCONSISTENT, told)
    told = tuple((each.status.value, str(each.date)) for each in dated)
    return _told(CheckName.DATES, CheckOutcome.CONSISTENT, told)


def _steps(deal: Deal) -> list[Milestone]:
    """Return the steps that have a place in the life of a deal, in its order."""
    steps = [each for each in deal.milestones if each.status.step is not None]
    for status, date in (
        (DealStatus.ANNOUNCED, deal.announced),
        (DealStatus.COMPLETED, deal.completed),
    ):
        if date is not None and all(each.status is not status for each in steps):
            steps.append(Milestone(status, date))
    return sorted(steps, key=lambda each: each.status.step or 0)


def _pairs(steps: list[Milestone]) -> Iterator[tuple[Milestone, Milestone]]:
    for place, one in enumerate(steps):
        for other in steps[place + 1 :]:
            if one.status is not other.status:
                yield one, other


def _status_follows(deal: Deal, _: Table) -> Check | None:
    """Look for a status that cannot follow the one before it, in the order that is told."""
    told = [each.status for each in deal.milestones]
    if not told:
        return None
    if told[-1] is not deal.status:
        told.append(deal.status)
    for one, other in pairwise(told):
        if not one.may_become(other):
            words = (("status", one.value), ("status", other.value))
            return _told(CheckName.STATUS, CheckOutcome.INCONSISTENT, words)
    return _told(
        CheckName.STATUS,
        CheckOutcome.CONSISTENT,
        tuple(("status", status.value) for status in told),
    )


def _told(name: CheckName, outcome: CheckOutcome, told: tuple[tuple[str, str], ...]) -> Check:
    kept = outcome is CheckOutcome.CONSISTENT
    return Check(
        name,
        outcome,
        strength=Strength.COMPATIBLE if kept else None,
        told=told,
        conflict=() if kept else tuple(dict.fromkeys(field for field, _ in told)),
    )


def holdings_check(transfers: Iterable[StakeTransfer], table: Table = STANDARD) -> Check | None:
    """Return the check that stakes in one company do not exceed the whole.

    Args:
        transfers: Statements that somebody holds a stake, or buys one, at one time; of the same
            company. Of two statements about one holder, the last one counts.
        table: The convention of what wordings admit.

    Returns:
        The check; ``None`` for fewer than two holders, or where a stake is vague.

    Example:
        >>> from dealwert import Company, parse_figure
        >>> from dealwert.model import TransferMode
        >>> held = [
        ...     StakeTransfer(
        ...         Company("Nordlicht"),
        ...         parse_figure(share),
        ...         transferee=Company(name),
        ...         mode=TransferMode.DECLARED_LEVEL,
        ...     )
        ...     for name, share in (("Elbgarn", "60 Prozent"), ("Weserwerft", "55 Prozent"))
        ... ]
        >>> holdings_check(held).outcome
        <CheckOutcome.INCONSISTENT: 'inconsistent'>
    """
    last = {each.transferee.key: each for each in transfers}
    found = [(each.stake.interval(table), each.stake.expected(table)) for each in last.values()]
    if len(found) < 2:
        return None
    hard = soft = Interval.point(Percent(0))
    for admitted, expected in found:
        if admitted is None or expected is None:
            return None
        hard, soft = hard + admitted, soft + expected
    whole = Interval(Percent(0), Percent(100))
    outcome, doubt = decided((hard, soft), (whole, whole))
    if outcome is CheckOutcome.INCONSISTENT and any(e.stake.cancellable for e in last.values()):
        outcome, doubt = CheckOutcome.UNDECIDED, Doubt.UP_TO
    stated: AnyInterval = whole
    overlap = hard & whole
    numbers = [each.stake.stated for each in last.values()]
    point = sum((n.points for n in numbers if n is not None), Fraction(0))
    return Check(
        CheckName.HOLDINGS,
        outcome,
        stated,
        hard,
        None if None in numbers else Percent(point),
        overlap,
        None if overlap is None else Strength.COMPATIBLE,
        doubt,
        inputs=tuple((str(each.transferee), each.stake) for each in last.values()),
    )
