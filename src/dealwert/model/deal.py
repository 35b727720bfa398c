"""Deals: who buys what from whom, for how much, and how far it has come."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeVar

import attrs

from dealwert.errors import InvalidValueError
from dealwert.invariants import Choice, each, instance_of, optional
from dealwert.model.evidence import Evidence
from dealwert.model.party import Company, Party, Person
from dealwert.model.stake import StakeBasis, money_figure, stake_figure
from dealwert.quantities import Figure, Money, PartialDate, Percent, Ternary

__all__ = [
    "BreakFee",
    "Consideration",
    "ConsiderationKind",
    "Deal",
    "DealKind",
    "DealStatus",
    "Financial",
    "Issuance",
    "Metric",
    "Milestone",
    "Premium",
    "PremiumReference",
    "PriceBasis",
    "ValuationBasis",
]

T = TypeVar("T")


class DealKind(Choice):
    """What kind of deal it is."""

    ACQUISITION = "acquisition"
    """Control passes."""
    TAKEOVER_OFFER = "takeover_offer"
    MANDATORY_OFFER = "mandatory_offer"
    MINORITY_INVESTMENT = "minority_investment"
    STAKE_INCREASE = "stake_increase"
    DIVESTMENT = "divestment"
    ASSET_DEAL = "asset_deal"
    MERGER = "merger"
    MERGER_OF_EQUALS = "merger_of_equals"
    SPIN_OFF = "spin_off"
    SPLIT_OFF = "split_off"
    CARVE_OUT = "carve_out"
    IPO = "ipo"
    DELISTING = "delisting"
    CAPITAL_INCREASE = "capital_increase"
    RIGHTS_ISSUE = "rights_issue"
    FUNDING_ROUND = "funding_round"
    BUY_BACK = "buy_back"
    MBO = "mbo"
    MBI = "mbi"
    LBO = "lbo"
    SECONDARY_BUYOUT = "secondary_buyout"
    JOINT_VENTURE = "joint_venture"
    SQUEEZE_OUT = "squeeze_out"
    ACQUI_HIRE = "acqui_hire"
    INSOLVENCY_SALE = "insolvency_sale"
    NATIONALISATION = "nationalisation"
    PRIVATISATION = "privatisation"
    OTHER = "other"


class DealStatus(Choice):
    """How far a deal has come."""

    RUMOURED = "rumoured"
    PLANNED = "planned"
    OFFERED = "offered"
    ANNOUNCED = "announced"
    """Agreed or signed, and made public."""
    APPROVED = "approved"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    PROHIBITED = "prohibited"
    DENIED = "denied"
    POSTPONED = "postponed"


class ValuationBasis(Choice):
    """What a stated value is the value of."""

    EQUITY = "equity"
    PRE_MONEY = "pre_money"
    POST_MONEY = "post_money"
    ENTERPRISE = "enterprise"
    MARKET_CAP = "market_cap"
    UNSTATED = "unstated"


class ConsiderationKind(Choice):
    """What a buyer pays with."""

    CASH = "cash"
    SHARES = "shares"
    DEBT_ASSUMED = "debt_assumed"
    VENDOR_LOAN = "vendor_loan"
    ASSETS = "assets"
    EARN_OUT = "earn_out"
    MIXED_UNSTATED = "mixed_unstated"
    OTHER = "other"


class Issuance(Choice):
    """Whether the shares are new (the company gets the money) or old (their holders do)."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    MIXED = "mixed"
    UNSTATED = "unstated"


class PriceBasis(Choice):
    """Whether a price includes the debts that the buyer takes over."""

    EQUITY_PRICE = "equity_price"
    INCLUDES_DEBT = "includes_debt"
    UNSTATED = "unstated"


class PremiumReference(Choice):
    """The price that a premium is measured against."""

    LAST_CLOSE = "last_close"
    UNDISTURBED = "undisturbed"
    VWAP_3M = "vwap_3m"
    VWAP_6M = "vwap_6m"
    VWAP_60D = "vwap_60d"
    PRE_RUMOUR = "pre_rumour"
    HIGH_52W = "high_52w"
    UNSTATED = "unstated"


class Metric(Choice):
    """What a figure about the target's business measures."""

    SALES = "sales"
    EBITDA = "ebitda"
    EBIT = "ebit"
    NET_INCOME = "net_income"
    BOOK_VALUE = "book_value"
    EMPLOYEES = "employees"
    USERS = "users"


def _any_figure(instance: object, attribute: attrs.Attribute[T], value: T) -> None:
    instance_of(Figure)(instance, attribute, value)


@attrs.frozen
class Consideration:
    """One part of what a buyer pays.

    Counterparts: S&P consideration detail, IFRS 3 "contingent consideration".

    Args:
        kind: What it is paid with.
        amount: What it is worth, as reported.
        per_share: What it is worth for each share of the target.
        exchange_ratio: For shares: how many of the buyer's for one of the target's, above 0.
        contingent: Whether it depends on what happens later.
        condition: What it depends on, in words.
        due: When it is paid.
        elective: Whether it is a choice of the seller's ("cash or shares").

    Raises:
        InvalidTypeError: For a field of another type; the error names it.
        InvalidValueError: For an exchange ratio of 0 or less.
    """

    kind: ConsiderationKind = attrs.field(converter=ConsiderationKind)
    amount: Figure[Money] | None = attrs.field(default=None, validator=money_figure)
    per_share: Figure[Money] | None = attrs.field(
        default=None, kw_only=True, validator=money_figure
    )
    exchange_ratio: Fraction | None = attrs.field(
        default=None, kw_only=True, validator=optional(Fraction)
    )
    contingent: bool = attrs.field(default=False, kw_only=True, validator=instance_of(bool))
    condition: str | None = attrs.field(default=None, kw_only=True, validator=optional(str))
    due: PartialDate | None = attrs.field(
        default=None, kw_only=True, validator=optional(PartialDate)
    )
    elective: bool = attrs.field(default=False, kw_only=True, validator=instance_of(bool))

    def __attrs_post_init__(self) -> None:
        if self.exchange_ratio is not None and self.exchange_ratio <= 0:
            raise InvalidValueError(
                "Consideration.exchange_ratio", self.exchange_ratio, "a ratio above 0"
            )


@attrs.frozen
class Premium:
    """By how much an offer exceeds a price, and which price that is.

    Args:
        amount: In percent of the reference price; negative where the offer is below it.
        reference: The price that it is measured against.
    """

    amount: Figure[Percent] = attrs.field(validator=instance_of(Figure))
    reference: PremiumReference = attrs.field(
        default=PremiumReference.UNSTATED, converter=PremiumReference
    )


@attrs.frozen
class Financial:
    """A figure about the target's business.

    Args:
        metric: What it measures.
        amount: Money, or the plain number of heads or users as a figure of a ``Fraction``.
        period: The time that it is for.
    """

    metric: Metric = attrs.field(converter=Metric)
    amount: Figure[Money] | Figure[Fraction] = attrs.field(validator=_any_figure)
    period: PartialDate | None = attrs.field(default=None, validator=optional(PartialDate))


@attrs.frozen
class BreakFee:
    """What a party owes that lets the deal fail.

    Args:
        amount: As reported.
        payer: Who owes it, where the text says so.
    """

    amount: Figure[Money] = attrs.field(validator=[money_figure, instance_of(Figure)])
    payer: Party | None = attrs.field(default=None, validator=optional(Company, Person))


@attrs.frozen
class Milestone:
    """A step in the life of a deal.

    Args:
        status: What is reached.
        date: When.
        evidence: What in the text says so; plays no part in comparison.
    """

    status: DealStatus = attrs.field(converter=DealStatus)
    date: PartialDate | None = attrs.field(default=None, validator=optional(PartialDate))
    evidence: Evidence | None = attrs.field(
        default=None, eq=False, kw_only=True, validator=optional(Evidence)
    )


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
        premium: By how much the offer exceeds which price.
        financials: Figures about the target's business.
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
            than is held afterwards, or an announcement after the completion.
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
    premium: tuple[Premium, ...] = attrs.field(default=(), kw_only=True, validator=each(Premium))
    financials: tuple[Financial, ...] = attrs.field(
        default=(), kw_only=True, validator=each(Financial)
    )
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
