"""What kind of deal it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dealwert.invariants import Choice

if TYPE_CHECKING:
    from dealwert.model.crosswalk import Counterparts

__all__ = ["DealKind", "Issuance"]


class DealKind(Choice):
    """What kind of deal it is; see :func:`counterparts` for other people's terms.

    Example:
        >>> DealKind.SPIN_OFF.iso15022, DealKind.SPIN_OFF.gleif
        ('SOFF', 'SPINOFF')
    """

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

    @property
    def iso15022(self) -> str | None:
        """The event code of ISO 15022 (CAEV), ``None`` where there is none."""
        return _counterparts(self).iso15022

    @property
    def gleif(self) -> str | None:
        """The type of GLEIF's legal entity events, ``None`` where there is none."""
        return _counterparts(self).gleif

    @property
    def ace(self) -> str | None:
        """The event subtype of ACE 2005, ``None`` where there is none."""
        return _counterparts(self).ace


def _counterparts(member: DealKind) -> Counterparts:
    from dealwert.model.crosswalk import counterparts  # the table knows this module

    return counterparts(member)


class Issuance(Choice):
    """Whether the shares are new (the company gets the money) or old (their holders do)."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    MIXED = "mixed"
    UNSTATED = "unstated"
