"""What the statements of a deal leave possible when all of them hold, and which ones cannot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from itertools import combinations
from typing import cast

import attrs

from dealwert.errors import DealwertError, InvalidValueError
from dealwert.invariants import each
from dealwert.model import Deal, DealKind, Issuance, PriceBasis, ValuationBasis
from dealwert.quantities import STANDARD, Figure, Hedge, Interval, Money, Q, Quantity, Reading
from dealwert.valuation.check import AnyFigure, AnyInterval
from dealwert.valuation.consideration import consideration_total
from dealwert.valuation.reported import ABOVE_ZERO, SHARE, in_unit_of, mapped, plain

__all__ = ["Sharpened", "sharpen"]


@attrs.frozen
class Sharpened:
    """What remains possible of each statement when all of them hold.

    Args:
        ranges: By the name of a field, the values that agree with all other statements; empty
            where no values do.
        conflict: The smallest set of statements that cannot all hold, by the names of their
            fields; empty where all can. Of several such sets, the first in the fields' order.
    """

    ranges: tuple[tuple[str, AnyInterval], ...] = attrs.field(default=(), validator=each(tuple))
    conflict: tuple[str, ...] = attrs.field(default=(), validator=each(str))

    @property
    def fits(self) -> bool:
        """Whether all statements can hold."""
        return not self.conflict

    def __getitem__(self, field: str) -> AnyInterval:
        """Return what remains of a field; a ``KeyError`` where it is not among the ranges."""
        return dict(self.ranges)[field]


def sharpen(deal: Deal, table: Mapping[Hedge, Reading] = STANDARD) -> Sharpened:
    """Return what the figures of a deal leave of each other.

    Price, stake, valuation, price per share, number of shares, net debt, parts of the price and
    the stake afterwards bound each other: price = value · stake, value = price
    per share · shares, and so on. Each relation has every variable once, and no two relations share
    more than one variable, so that narrowing until nothing moves leaves exactly the values that
    some choice of all others agrees with (Mackworth, 1977, on arc consistency; Moore, 1966, on
    intervals).

    Args:
        deal: A deal; figures in another currency than the price are left out.
        table: The convention of what wordings admit.

    Example:
        >>> from dealwert import Company, parse_figure
        >>> found = sharpen(Deal(
        ...     "minority_investment",
        ...     target=Company("Nordlicht"),
        ...     price=parse_figure("14,3 Milliarden Dollar"),
        ...     stake=parse_figure("49%"),
        ...     valuation=parse_figure("über 29 Milliarden Dollar"),
        ... ))
        >>> round(float(found["stake"].high.points), 2), found["stake"].high_open
        (49.48, True)
    """
    statements = dict(_statements(deal, table))
    relations = [relation for relation in _relations(deal) if _stated(relation, statements) >= _TWO]
    bound = {name for relation in relations for name in relation.fields}
    stated = {name: found for name, found in statements.items() if name in bound}
    domains = _narrowed(stated, relations)
    if domains is None:
        return Sharpened(conflict=_smallest_conflict(stated, relations))
    samples = _samples(deal)
    return Sharpened(
        tuple((name, samples[name](domains[name])) for name in stated if name in samples)
    )


Domains = dict[str, Interval[Fraction]]
_TWO = 2


def _stated(relation: _Relation, statements: Mapping[str, object]) -> int:
    return sum(name in statements for name in relation.fields)


_FIGURES = (
    "price",
    "stake",
    "valuation",
    "stake_after",
    "price_per_share",
    "shares",
    "net_debt",
)
_KNOWN_TO_BE: Mapping[str, Interval[Fraction]] = {
    "price": ABOVE_ZERO,
    "stake": SHARE,
    "valuation": ABOVE_ZERO,
    "stake_after": SHARE,
    "price_per_share": ABOVE_ZERO,
    "shares": ABOVE_ZERO,
    "consideration": ABOVE_ZERO,
}
"""What each variable can be at all."""


def _statements(
    deal: Deal, table: Mapping[Hedge, Reading]
) -> Iterator[tuple[str, Interval[Fraction]]]:
    """Yield what each field says, as far as it is in the price's currency."""
    currency = _currency(deal)
    for name in _FIGURES:
        figure = cast("AnyFigure | None", getattr(deal, name))
        if figure is None or not _is_of(figure, currency):
            continue
        admitted = figure.interval(table)
        domain = _KNOWN_TO_BE.get(name)
        if admitted is not None:
            number = plain(cast("Interval[Money]", admitted))
            clipped = number if domain is None else number & domain
            if clipped is not None:
                yield name, clipped
    if deal.consideration:
        parts = _parts(deal)
        if parts is not None and parts.sample.currency == currency:
            yield "consideration", plain(parts)


def _currency(deal: Deal) -> str | None:
    for figure in (deal.price, deal.valuation, deal.price_per_share):
        if figure is not None:
            return figure.sample.currency
    return None


def _is_of(figure: AnyFigure, currency: str | None) -> bool:
    sample = figure.sample
    return not isinstance(sample, Money) or sample.currency == currency


def _parts(deal: Deal) -> Interval[Money] | None:
    try:
        return consideration_total(deal.consideration).total
    except DealwertError:  # no amounts, or of two currencies
        return None


@attrs.frozen
class _Relation:
    """A relation of some fields: for each, what the others leave of it."""

    rules: Mapping[str, Callable[[Domains], Interval[Fraction]]]

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(self.rules)


def _relations(deal: Deal) -> Iterator[_Relation]:
    value = _value_relation(deal)
    if value is not None:
        yield value
    if deal.price_basis is not PriceBasis.INCLUDES_DEBT and _is_equity(deal):
        yield _Relation(
            {
                "valuation": lambda d: d["price_per_share"] * d["shares"],
                "price_per_share": lambda d: d["valuation"] / d["shares"],
                "shares": lambda d: d["valuation"] / d["price_per_share"],
            }
        )
    yield _Relation({"price": lambda d: d["consideration"], "consideration": lambda d: d["price"]})
    if deal.kind is not DealKind.DIVESTMENT:
        yield _Relation(
            {
                "stake": lambda d: _up_to(d["stake_after"]),
                "stake_after": lambda d: _from(d["stake"]),
            }
        )


def _is_equity(deal: Deal) -> bool:
    return deal.valuation_basis in {
        ValuationBasis.EQUITY,
        ValuationBasis.POST_MONEY,
        ValuationBasis.UNSTATED,
    }


def new_part(deal: Deal) -> Interval[Fraction] | None:
    """Return the part of the price that is new money and not in the valuation; ``None``: no basis.

    It is the θ of valuation = price · (1/stake - θ): 0 for a value after the money, or of shares
    that change hands; 1 for a value before it; anything between where the text does not say.
    """
    if deal.price_basis is PriceBasis.INCLUDES_DEBT:
        return None
    if _is_equity(deal):
        return _NO_PART
    if deal.valuation_basis is not ValuationBasis.PRE_MONEY:
        return None
    parts = {Issuance.PRIMARY: _ALL_NEW, Issuance.SECONDARY: _NO_PART}
    return parts.get(deal.issuance, Interval(Fraction(0), Fraction(1)))


_NO_PART, _ALL_NEW = Interval.point(Fraction(0)), Interval.point(Fraction(1))


def _value_relation(deal: Deal) -> _Relation | None:
    if deal.valuation_basis is ValuationBasis.ENTERPRISE and deal.net_debt is not None:
        if deal.price_basis is PriceBasis.INCLUDES_DEBT:
            return None
        return _Relation(
            {
                "valuation": lambda d: d["price"] / d["stake"] + d["net_debt"],
                "price": lambda d: (d["valuation"] - d["net_debt"]) * d["stake"],
                "stake": lambda d: d["price"] / _positive(d["valuation"] - d["net_debt"]),
                "net_debt": lambda d: d["valuation"] - d["price"] / d["stake"],
            }
        )
    part = new_part(deal)
    if part is None:
        return None
    return _Relation(
        {
            "valuation": lambda d: d["price"] * _others(d["stake"], part),
            "price": lambda d: d["valuation"] / _others(d["stake"], part),
            "stake": lambda d: _inverse(_positive(d["valuation"] / d["price"] + part)),
        }
    )


def _others(stake: Interval[Fraction], part: Interval[Fraction]) -> Interval[Fraction]:
    """Return 1/stake - θ."""
    return _positive(_inverse(stake) - part)


def _inverse(interval: Interval[Fraction]) -> Interval[Fraction]:
    return mapped(interval, lambda x: 1 / x if x else None, falling=True, at_infinity=Fraction(0))


def _positive(interval: Interval[Fraction]) -> Interval[Fraction]:
    found = interval & ABOVE_ZERO
    if found is None:
        raise _EmptyError
    return found


class _EmptyError(DealwertError):
    """Nothing is left."""


def _up_to(interval: Interval[Fraction]) -> Interval[Fraction]:
    return Interval(Fraction(0), interval.high, True, interval.high_open)


def _from(interval: Interval[Fraction]) -> Interval[Fraction]:
    return Interval(interval.low, Fraction(1), interval.low_open)


def _narrowed(
    stated: Mapping[str, Interval[Fraction]], relations: list[_Relation]
) -> Domains | None:
    """Return what is left of every field once nothing moves any more, ``None`` where nothing is."""
    domains: Domains = dict(_KNOWN_TO_BE) | dict(stated)
    moved = True
    while moved:
        moved = False
        for relation in relations:
            if not all(name in domains for name in relation.fields):
                continue
            for name, rule in relation.rules.items():
                try:
                    left = domains[name] & rule(domains)
                except _EmptyError:
                    left = None
                except InvalidValueError:  # an interval without any end: nothing follows
                    continue
                if left is None:
                    return None
                moved = moved or left != domains[name]
                domains[name] = left
    return domains


def _smallest_conflict(
    stated: Mapping[str, Interval[Fraction]], relations: list[_Relation]
) -> tuple[str, ...]:
    for size in range(1, len(stated) + 1):
        for names in combinations(stated, size):
            if _narrowed({name: stated[name] for name in names}, relations) is None:
                return names
    return tuple(stated)


def _samples(deal: Deal) -> dict[str, Callable[[Interval[Fraction]], AnyInterval]]:
    """Return what turns plain numbers into quantities, by field."""
    figures = {name: cast("AnyFigure | None", getattr(deal, name)) for name in _FIGURES}
    return {
        name: _turner(cast("Figure[Money]", figure).sample)
        for name, figure in figures.items()
        if figure is not None
    }


def _turner(sample: Q) -> Callable[[Interval[Fraction]], AnyInterval]:
    if isinstance(sample, Quantity):
        return lambda interval: cast("AnyInterval", in_unit_of(sample, interval))
    return lambda interval: interval
