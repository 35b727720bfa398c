"""What other people's models call the members of our enumerations: one table.

A member that is not in the table has no counterpart, or none that says the same.
"""

from __future__ import annotations

import enum
import functools
from collections.abc import Mapping
from types import MappingProxyType

import attrs

from dealwert.model.consideration import ConsiderationKind
from dealwert.model.deal_kind import DealKind
from dealwert.model.evidence import Modality, Polarity, SpeakerKind
from dealwert.model.identifier import IdentifierScheme
from dealwert.model.leadership import DepartureReason, LeadershipEvent
from dealwert.model.party import PartyKind
from dealwert.model.role import Organ, Rank, RoleFunction
from dealwert.model.stake import Directness, StakeBasis, TransferMode
from dealwert.model.status import DealStatus

__all__ = ["Counterparts", "counterparts"]


@attrs.frozen(kw_only=True)
class Counterparts:
    """What other models call one member; ``None`` where a model has no word for it.

    Args:
        iso15022: Event (CAEV) or option (CAOP) code of ISO 15022.
        gleif: Event type or status of GLEIF's legal entity events.
        ace: Event subtype or property of ACE 2005.
        smartdata: Relation of the SmartData corpus.
        zephyr: Deal type of the Zephyr database.
        ocf: Name in the Open Cap Table format.
        ftm: Schema or property of FollowTheMoney.
        bods: Term of the Beneficial Ownership Data Standard 0.4.
        schema_org: Type or property of schema.org.
        wikidata: Item or property of Wikidata.
    """

    iso15022: str | None = None
    gleif: str | None = None
    ace: str | None = None
    smartdata: str | None = None
    zephyr: str | None = None
    ocf: str | None = None
    ftm: str | None = None
    bods: str | None = None
    schema_org: str | None = None
    wikidata: str | None = None


def counterparts(member: enum.StrEnum) -> Counterparts:
    """Return what other models call a member of one of our enumerations.

    Example:
        >>> counterparts(DealKind.MERGER).iso15022
        'MRGR'
        >>> counterparts(IdentifierScheme.LEI).wikidata
        'P1278'
    """
    # Members of two enumerations are equal where their words are, so the type is part of the key.
    return _table().get((type(member), member), _NONE)


_NONE = Counterparts()
_TRANSFER = "Transaction.Transfer-Ownership"
_START, _END = "Personnel.Start-Position", "Personnel.End-Position"
_LEADS = "OrganizationLeadership"


def _left() -> Counterparts:
    return Counterparts(ace=_END, smartdata=_LEADS, schema_org="LeaveAction")


def _joined(ace: str = _START) -> Counterparts:
    return Counterparts(ace=ace, smartdata=_LEADS, schema_org="JoinAction")


@functools.cache
def _table() -> Mapping[tuple[type, str], Counterparts]:
    rows: tuple[tuple[enum.StrEnum, Counterparts], ...] = (
        (
            DealKind.ACQUISITION,
            Counterparts(
                iso15022="TEND",
                gleif="MERGERS_AND_ACQUISITIONS",
                ace=_TRANSFER,
                smartdata="Acquisition",
                zephyr="Acquisition",
                schema_org="BuyAction",
            ),
        ),
        (DealKind.TAKEOVER_OFFER, Counterparts(iso15022="TEND", zephyr="Acquisition")),
        (DealKind.MANDATORY_OFFER, Counterparts(iso15022="TEND", zephyr="Acquisition")),
        (
            DealKind.MINORITY_INVESTMENT,
            Counterparts(ace=_TRANSFER, zephyr="Minority stake", schema_org="BuyAction"),
        ),
        (DealKind.STAKE_INCREASE, Counterparts(ace=_TRANSFER, schema_org="BuyAction")),
        (DealKind.DIVESTMENT, Counterparts(ace=_TRANSFER, schema_org="SellAction")),
        (DealKind.ASSET_DEAL, Counterparts(ace=_TRANSFER, schema_org="BuyAction")),
        *(
            (
                kind,
                Counterparts(
                    iso15022="MRGR",
                    gleif="MERGERS_AND_ACQUISITIONS",
                    ace="Business.Merge-Org",
                    smartdata="Merger",
                    zephyr="Merger",
                ),
            )
            for kind in (DealKind.MERGER, DealKind.MERGER_OF_EQUALS)
        ),
        (
            DealKind.SPIN_OFF,
            Counterparts(iso15022="SOFF", gleif="SPINOFF", smartdata="SpinOff", zephyr="Demerger"),
        ),
        (DealKind.SPLIT_OFF, Counterparts(iso15022="EXOF", gleif="DEMERGER", zephyr="Demerger")),
        (DealKind.IPO, Counterparts(zephyr="IPO")),
        (DealKind.DELISTING, Counterparts(iso15022="DLST")),
        (DealKind.RIGHTS_ISSUE, Counterparts(iso15022="RHDI")),
        (DealKind.FUNDING_ROUND, Counterparts(ocf="FINANCING")),
        (DealKind.BUY_BACK, Counterparts(iso15022="BIDS")),
        (DealKind.MBO, Counterparts(ace=_TRANSFER, zephyr="MBO")),
        (DealKind.MBI, Counterparts(ace=_TRANSFER, zephyr="MBI")),
        (DealKind.LBO, Counterparts(ace=_TRANSFER, zephyr="IBO")),
        (DealKind.SECONDARY_BUYOUT, Counterparts(ace=_TRANSFER, zephyr="IBO")),
        (DealKind.JOINT_VENTURE, Counterparts(ace="Business.Start-Org", zephyr="Joint venture")),
        (DealKind.NATIONALISATION, Counterparts(ace=_TRANSFER)),
        (DealKind.PRIVATISATION, Counterparts(ace=_TRANSFER)),
        (DealStatus.ANNOUNCED, Counterparts(gleif="IN_PROGRESS")),
        (DealStatus.APPROVED, Counterparts(gleif="IN_PROGRESS")),
        (DealStatus.COMPLETED, Counterparts(gleif="COMPLETED")),
        (DealStatus.CANCELLED, Counterparts(gleif="WITHDRAWN_CANCELLED")),
        (ConsiderationKind.CASH, Counterparts(iso15022="CASH")),
        (ConsiderationKind.SHARES, Counterparts(iso15022="SECU")),
        (LeadershipEvent.APPOINTED, _joined()),
        (LeadershipEvent.ELECTED, _joined("Personnel.Elect")),
        (
            LeadershipEvent.NOMINATED,
            Counterparts(ace="Personnel.Nominate", smartdata=_LEADS),
        ),
        (LeadershipEvent.PROMOTED, _joined()),
        (LeadershipEvent.MOVES, _joined()),
        (LeadershipEvent.INTERIM, _joined()),
        (LeadershipEvent.STAYS, Counterparts(smartdata=_LEADS)),
        (LeadershipEvent.EXTENDED, Counterparts(smartdata=_LEADS)),
        *((event, _left()) for event in LeadershipEvent if event.is_departure),
        (DepartureReason.VOLUNTARY, Counterparts(ocf="TERMINATION_VOLUNTARY_OTHER")),
        (DepartureReason.RETIREMENT, Counterparts(ocf="TERMINATION_VOLUNTARY_RETIREMENT")),
        (DepartureReason.INVOLUNTARY, Counterparts(ocf="TERMINATION_INVOLUNTARY_OTHER")),
        (DepartureReason.WITH_CAUSE, Counterparts(ocf="TERMINATION_INVOLUNTARY_WITH_CAUSE")),
        (DepartureReason.HEALTH, Counterparts(ocf="TERMINATION_INVOLUNTARY_DISABILITY")),
        (DepartureReason.DEATH, Counterparts(ocf="TERMINATION_INVOLUNTARY_DEATH")),
        (TransferMode.SECONDARY, Counterparts(ocf="TX_STOCK_TRANSFER", ace=_TRANSFER)),
        (TransferMode.ISSUANCE, Counterparts(ocf="TX_STOCK_ISSUANCE")),
        (TransferMode.CANCELLATION, Counterparts(ocf="TX_STOCK_CANCELLATION")),
        (TransferMode.CONVERSION, Counterparts(ocf="TX_CONVERTIBLE_CONVERSION")),
        (
            TransferMode.DECLARED_LEVEL,
            Counterparts(ftm="Ownership", schema_org="owns", wikidata="P127"),
        ),
        (StakeBasis.CAPITAL, Counterparts(bods="shareholding")),
        (StakeBasis.VOTES, Counterparts(bods="votingRights")),
        (Directness.DIRECT, Counterparts(bods="direct")),
        (Directness.INDIRECT, Counterparts(bods="indirect")),
        (Directness.UNSTATED, Counterparts(bods="unknown")),
        (
            PartyKind.COMPANY,
            Counterparts(
                bods="registeredEntity",
                ftm="Company",
                schema_org="Corporation",
                wikidata="Q4830453",
            ),
        ),
        (PartyKind.STATE, Counterparts(bods="state", schema_org="Country", wikidata="Q7275")),
        (
            PartyKind.STATE_BODY,
            Counterparts(bods="stateBody", ftm="PublicBody", schema_org="GovernmentOrganization"),
        ),
        (PartyKind.FOUNDATION, Counterparts(ftm="Organization", wikidata="Q157031")),
        (PartyKind.FAMILY, Counterparts(wikidata="Q8436")),
        (PartyKind.UNNAMED, Counterparts(bods="anonymousEntity")),
        (RoleFunction.CEO, Counterparts(bods="seniorManagingOfficial", wikidata="P169")),
        (RoleFunction.FOUNDER, Counterparts(ocf="FOUNDER", schema_org="founder", wikidata="P112")),
        (Organ.BOARD_OF_DIRECTORS, Counterparts(bods="boardMember", wikidata="P3320")),
        (Rank.CHAIR, Counterparts(bods="boardChair", wikidata="P488")),
        (
            IdentifierScheme.LEI,
            Counterparts(bods="XI-LEI", ftm="leiCode", schema_org="leiCode", wikidata="P1278"),
        ),
        (IdentifierScheme.ISIN, Counterparts(ftm="isinCode", wikidata="P946")),
        (IdentifierScheme.TICKER, Counterparts(schema_org="tickerSymbol", wikidata="P249")),
        (
            IdentifierScheme.HANDELSREGISTER,
            Counterparts(bods="DE-CR", ftm="registrationNumber"),
        ),
        (IdentifierScheme.FIRMENBUCH, Counterparts(ftm="registrationNumber")),
        (IdentifierScheme.CH_UID, Counterparts(ftm="registrationNumber")),
        (
            IdentifierScheme.VAT,
            Counterparts(ftm="vatCode", schema_org="vatID", wikidata="P3608"),
        ),
        (IdentifierScheme.WIKIDATA, Counterparts(ftm="wikidataId", schema_org="sameAs")),
        (SpeakerKind.COMPANY, Counterparts(bods="selfDeclaration")),
        (SpeakerKind.MEDIA, Counterparts(bods="thirdParty")),
        (SpeakerKind.ANALYST, Counterparts(bods="thirdParty")),
        (Polarity.POSITIVE, Counterparts(ace="Positive")),
        (Polarity.NEGATIVE, Counterparts(ace="Negative")),
        (Modality.ASSERTED, Counterparts(ace="Asserted")),
        (Modality.PLANNED, Counterparts(ace="Other")),
        (Modality.POSSIBLE, Counterparts(ace="Other")),
        (Modality.DENIED, Counterparts(ace="Other")),
    )
    return MappingProxyType({(type(member), member): found for member, found in rows})
