"""Deals: who buys what from whom, for how much, and how far it has come."""

from __future__ import annotations

from fractions import Fraction

import attrs

from dealwert.errors import InvalidValueError
from dealwert.invariants import each, instance_of, optional
from dealwert.model.consideration import BreakFee, Consideration
from dealwert.model.deal_kind import DealKind, Issuance
from dealwert.model.evidence import Evidence
from dealwert.model.figure import count_figure, money_figure, stake_figure
from dealwert.model.notation import constructor_call, in_german
from dealwert.model.party import Company, Party, Person
from dealwert.model.stake import StakeBasis
from dealwert.model.status import DealStatus
from dealwert.model.terms import (
    Financial,
    Multiple,
    Premium,
    PriceBasis,
    Restated,
    ValuationBasis,
)
from dealwert.quantities import Figure, Money, PartialDate, Percent, Ternary

__all__ = ["Deal", "Milestone"]


@attrs.frozen
class Milestone:
    """A step in the life of a deal.

    Args:
        status: What is reached.
        date: When.
        evidence: What in the text says so; plays no part in comparison.

    Example:
        >>> signed = Milestone("announced", PartialDate.month(2025, 6))
        >>> signed.status.may_become(DealStatus.COMPLETED)
        True
    """

    status: DealStatus = attrs.field(converter=DealStatus)
    date: PartialDate | None = attrs.field(default=None, validator=optional(PartialDate))
    evidence: Evidence | None = attrs.field(
        default=None, eq=False, kw_only=True, validator=optional(Evidence)
    )

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)


def _parties(*, unique: bool = True) -> tuple[Party, ...]:
    return attrs.field(default=(), kw_only=True, validator=each(Company, Person, unique=unique))


def _money() -> Figure[Money] | None:
    return attrs.field(default=None, kw_only=True, validator=money_figure)


def _stake() -> Figure[Percent] | None:
    return attrs.field(default=None, kw_only=True, validator=stake_figure)


def _date() -> PartialDate | None:
    return attrs.field(default=None, kw_only=True, validator=optional(PartialDate))


def _flag() -> bool:
    return attrs.field(default=False, kw_only=True, validator=instance_of(bool))


_SELF_DEALS = frozenset({DealKind.BUY_BACK, DealKind.MBO, DealKind.DELISTING})
"""Kinds in which the target itself may be among the buyers."""


@attrs.frozen
class Deal:
    """A deal, as a text reports it.

    Counterparts: FIBO ``MergerAcquisition``, GLEIF event MERGERS_AND_ACQUISITIONS, ISO 15022 TEND
    and MRGR, ACE 2005 Transaction.Transfer-Ownership and Business.Merge-Org, Open Cap Table
    ``Financing``.

    A deal that contradicts itself can be built, since newspapers contradict themselves: that is a
    finding of :func:`dealwert.valuation.check`, not an error.

    Args:
        kind: What kind of deal it is.
        status: How far it has come.
        buyers: Who buys, merges or invests.
        target: What is bought.
        sellers: Who sells.
        price: What is paid for the stake that is bought.
        stake: The share of the target that is bought, above 0 and at most 100 %.
        stake_after: The share that the buyers hold afterwards, above 0 and at most 100 %.
        stake_basis: What the stakes are shares of.
        valuation: What the text says the whole target is worth.
        valuation_basis: What that is the value of.
        basis_stated: Whether the text itself states the basis.
        consideration: The parts of what is paid.
        issuance: Whether the shares are new.
        price_basis: Whether the price includes debts.
        price_per_share: What is paid for one share.
        shares: How many shares the target has in all.
        net_debt: The target's debts less its cash.
        premium: By how much the offer exceeds which price.
        financials: Figures about the target's business.
        multiples: How many times which of them the target is valued at.
        restated: Amounts that the text gives in a second currency, too.
        break_fee: What a party owes that lets the deal fail.
        announced: When the deal was made public.
        completed: When it was, or will be, completed.
        milestones: The steps that the text reports.
        conditions: What the deal depends on, in words.
        rationale_talent: Whether the deal is made for the sake of people.
        evidence: What in the text says so; plays no part in comparison.

    Raises:
        InvalidTypeError: For a field of another type; the error names it.
        InvalidValueError: For a party that is on two sides, a stake out of range, more bought
            than is held afterwards, an announcement after the completion, or an amount restated
            that is none of the deal's, or in the currency that it already has.

    Example:
        >>> from dealwert import parse_figure
        >>> print(
        ...     Deal(
        ...         DealKind.MINORITY_INVESTMENT,
        ...         buyers=(Company("Nordlicht"),),
        ...         target=Company("Weserwerft"),
        ...         price=parse_figure("rund 1,2 Mrd. Euro"),
        ...         stake=parse_figure("30 Prozent"),
        ...     )
        ... )
        Nordlicht übernimmt 30 Prozent an Weserwerft für rund 1,2 Milliarden Euro
    """

    kind: DealKind = attrs.field(converter=DealKind)
    status: DealStatus = attrs.field(default=DealStatus.ANNOUNCED, converter=DealStatus)
    buyers: tuple[Party, ...] = _parties()
    target: Company | None = attrs.field(default=None, kw_only=True, validator=optional(Company))
    sellers: tuple[Party, ...] = _parties()
    price: Figure[Money] | None = _money()
    stake: Figure[Percent] | None = _stake()
    stake_after: Figure[Percent] | None = _stake()
    stake_basis: StakeBasis = attrs.field(
        default=StakeBasis.UNSTATED, converter=StakeBasis, kw_only=True
    )
    valuation: Figure[Money] | None = _money()
    valuation_basis: ValuationBasis = attrs.field(
        default=ValuationBasis.UNSTATED, converter=ValuationBasis, kw_only=True
    )
    basis_stated: bool = _flag()
    consideration: tuple[Consideration, ...] = attrs.field(
        default=(), kw_only=True, validator=each(Consideration)
    )
    issuance: Issuance = attrs.field(default=Issuance.UNSTATED, converter=Issuance, kw_only=True)
    price_basis: PriceBasis = attrs.field(
        default=PriceBasis.UNSTATED, converter=PriceBasis, kw_only=True
    )
    price_per_share: Figure[Money] | None = _money()
    shares: Figure[Fraction] | None = attrs.field(
        default=None, kw_only=True, validator=count_figure
    )
    net_debt: Figure[Money] | None = _money()
    premium: tuple[Premium, ...] = attrs.field(default=(), kw_only=True, validator=each(Premium))
    financials: tuple[Financial, ...] = attrs.field(
        default=(), kw_only=True, validator=each(Financial)
    )
    multiples: tuple[Multiple, ...] = attrs.field(
        default=(), kw_only=True, validator=each(Multiple)
    )
    restated: tuple[Restated, ...] = attrs.field(default=(), kw_only=True, validator=each(Restated))
    break_fee: BreakFee | None = attrs.field(
        default=None, kw_only=True, validator=optional(BreakFee)
    )
    announced: PartialDate | None = _date()
    completed: PartialDate | None = _date()
    milestones: tuple[Milestone, ...] = attrs.field(
        default=(), kw_only=True, validator=each(Milestone)
    )
    conditions: tuple[str, ...] = attrs.field(default=(), kw_only=True, validator=each(str))
    rationale_talent: bool = _flag()
    evidence: Evidence | None = attrs.field(
        default=None, eq=False, kw_only=True, validator=optional(Evidence)
    )

    def __attrs_post_init__(self) -> None:
        self._check_parties()
        self._check_stakes()
        self._check_restated()
        if self.announced is not None and self.completed is not None:
            if self.announced.after(self.completed) is Ternary.YES:
                raise InvalidValueError(
                    "Deal.announced", str(self.announced), f"not after completed, {self.completed}"
                )

    def _check_parties(self) -> None:
        if self.target is None and not self.buyers:
            raise InvalidValueError("Deal", None, "a target, or at least one buyer")
        sellers = {party.key for party in self.sellers}
        target = None if self.target is None else self.target.key
        for buyer in self.buyers:
            if buyer.key in sellers:
                raise InvalidValueError(
                    "Deal.buyers", str(buyer), "nobody who is among the sellers"
                )
            if buyer.key == target and self.kind not in _SELF_DEALS:
                raise InvalidValueError("Deal.buyers", str(buyer), "not the target itself")

    def _check_stakes(self) -> None:
        if self.stake is None or self.stake_after is None or self.kind is DealKind.DIVESTMENT:
            return
        bought, held = self.stake.interval(), self.stake_after.interval()
        if bought is None or held is None or bought.low is None or held.high is None:
            return
        if bought.low > held.high:
            raise InvalidValueError(
                "Deal.stake", str(self.stake), f"not more than stake_after, {self.stake_after}"
            )

    def _check_restated(self) -> None:
        amounts: dict[str, Figure[Money] | None]
        amounts = {name: getattr(self, name) for name in _RESTATABLE}
        for place, again in enumerate(self.restated):
            name = f"Deal.restated[{place}]"
            first = amounts.get(again.field)
            if first is None:
                raise InvalidValueError(
                    f"{name}.field", again.field, "an amount of money that the deal states"
                )
            if again.amount.sample.currency == first.sample.currency:
                raise InvalidValueError(
                    f"{name}.amount", str(again.amount), f"a currency other than that of {first}"
                )

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)


_RESTATABLE = ("price", "valuation", "price_per_share", "net_debt")
"""The fields of a deal that can be restated in another currency."""
