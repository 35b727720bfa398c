"""Shares of a company, and their passing from one holder to another."""

from __future__ import annotations

import attrs

from dealwert.errors import InvalidValueError
from dealwert.invariants import Choice, instance_of, optional
from dealwert.model.evidence import Evidence
from dealwert.model.figure import WHOLE, money_figure, required, stake_figure
from dealwert.model.notation import constructor_call, in_german
from dealwert.model.party import Company, Party, Person
from dealwert.quantities import Figure, Interval, Money, PartialDate, Percent

__all__ = ["Directness", "Stake", "StakeBasis", "StakeTransfer", "TransferMode"]


class StakeBasis(Choice):
    """What a stake is a share of; capital and votes are not the same."""

    CAPITAL = "capital"
    VOTES = "votes"
    ECONOMIC = "economic"
    FULLY_DILUTED = "fully_diluted"
    UNSTATED = "unstated"


class Directness(Choice):
    """Whether a stake is held through other companies."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    UNSTATED = "unstated"


class TransferMode(Choice):
    """How a stake comes about."""

    SECONDARY = "secondary"
    """From one holder to another."""
    ISSUANCE = "issuance"
    """New shares: every other holder is diluted."""
    CANCELLATION = "cancellation"
    """Shares given back and cancelled."""
    CONVERSION = "conversion"
    DECLARED_LEVEL = "declared_level"
    """No flow: the text says who holds how much."""
    UNKNOWN = "unknown"


@attrs.frozen
class Stake:
    """A share of a company.

    Counterparts: BODS interest with ``share``, FollowTheMoney ``Ownership.percentage``, FIBO
    ``Shareholding``.

    Args:
        share: Above 0 and at most 100 %, as reported.
        basis: What it is a share of.
        directness: Whether it is held through other companies.
        plus_one_share: Whether it is the share and one more ("25 Prozent plus eine Aktie").

    Raises:
        InvalidTypeError: For a share that is no figure of percent.
        InvalidValueError: For a share of 0 or less, above 100 %, or of 100 % and one share more.

    Example:
        >>> Stake(Figure.exactly(Percent(25)), plus_one_share=True).bounds.low_open
        True
    """

    share: Figure[Percent] = attrs.field(validator=[required, stake_figure])
    basis: StakeBasis = attrs.field(default=StakeBasis.UNSTATED, converter=StakeBasis)
    directness: Directness = attrs.field(
        default=Directness.UNSTATED, converter=Directness, kw_only=True
    )
    plus_one_share: bool = attrs.field(default=False, kw_only=True, validator=instance_of(bool))

    def __attrs_post_init__(self) -> None:
        if self.plus_one_share and self.share.low is not None and self.share.low >= Percent(100):
            raise InvalidValueError(
                "Stake.share", str(self.share), "a share below 100 %, where one more is added"
            )

    @property
    def bounds(self) -> Interval[Percent]:
        """The shares that the wording admits, within 0 and 100 %."""
        if self.plus_one_share and self.share.low is not None:
            return Interval(self.share.low, Percent(100), low_open=True)
        admitted = self.share.interval()
        # A figure's own numbers lie within the whole, so its interval meets it.
        return WHOLE if admitted is None else (admitted & WHOLE) or WHOLE

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)


@attrs.frozen
class StakeTransfer:
    """The passing of a stake to a holder, or the statement that somebody holds one.

    Counterparts: ACE 2005 Transaction.Transfer-Ownership, Open Cap Table stock issuance, transfer
    and cancellation, schema.org ``TransferAction``.

    Args:
        company: Whose shares they are.
        stake: Above 0 and at most 100 % of the company, as reported.
        transferor: Who gives them up; ``None`` where they are newly issued, or it is not known.
        transferee: Who gets them.
        price: What is paid for them.
        date: When they pass.
        mode: How the stake comes about.
        basis: What the stake is a share of.
        of_post_total: Whether it is a share of the capital after an issue.
        evidence: What in the text says so; plays no part in comparison.

    Raises:
        InvalidTypeError: For a field of another type; the error names it.
        InvalidValueError: For a stake of 0 or above 100 %, a holder who passes it to himself, an
            issue with a transferor, or a cancellation that does not go to the company.

    Example:
        >>> from dealwert import Company
        >>> sold = StakeTransfer(
        ...     Company("Weserwerft"),
        ...     Figure.exactly(Percent(30)),
        ...     transferor=Company("Alster"),
        ...     transferee=Company("Nordlicht"),
        ...     mode="secondary",
        ... )
        >>> sold.is_minority
        True
    """

    company: Company = attrs.field(validator=instance_of(Company))
    stake: Figure[Percent] = attrs.field(validator=[required, stake_figure])
    transferor: Party | None = attrs.field(
        default=None, kw_only=True, validator=optional(Company, Person)
    )
    transferee: Party = attrs.field(kw_only=True, validator=instance_of(Company, Person))
    price: Figure[Money] | None = attrs.field(default=None, kw_only=True, validator=money_figure)
    date: PartialDate | None = attrs.field(
        default=None, kw_only=True, validator=optional(PartialDate)
    )
    mode: TransferMode = attrs.field(
        default=TransferMode.UNKNOWN, converter=TransferMode, kw_only=True
    )
    basis: StakeBasis = attrs.field(default=StakeBasis.UNSTATED, converter=StakeBasis, kw_only=True)
    of_post_total: bool = attrs.field(default=False, kw_only=True, validator=instance_of(bool))
    evidence: Evidence | None = attrs.field(
        default=None, eq=False, kw_only=True, validator=optional(Evidence)
    )

    def __attrs_post_init__(self) -> None:
        giver, taker = self.transferor, self.transferee
        if giver is not None and giver.key == taker.key:
            raise InvalidValueError("StakeTransfer.transferee", str(taker), "not the transferor")
        if self.mode is TransferMode.ISSUANCE and giver is not None:
            raise InvalidValueError("StakeTransfer.transferor", str(giver), "None for an issue")
        if self.mode is TransferMode.CANCELLATION and taker.key != self.company.key:
            raise InvalidValueError(
                "StakeTransfer.transferee", str(taker), "the company, for a cancellation"
            )

    @property
    def is_minority(self) -> bool | None:
        """Whether the stake is certainly below half; ``None`` where the wording admits both."""
        bounds = Stake(self.stake).bounds
        half = Percent(50)
        if bounds.high is not None and (
            bounds.high < half or (bounds.high == half and bounds.high_open)
        ):
            return True
        return False if bounds.low is not None and bounds.low >= half else None

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)
