"""The domain: parties, deals, stakes, leadership, and the evidence for them."""

from dealwert.model.deal import (
    BreakFee,
    Consideration,
    ConsiderationKind,
    Deal,
    DealKind,
    DealStatus,
    Financial,
    Issuance,
    Metric,
    Milestone,
    Premium,
    PremiumReference,
    PriceBasis,
    ValuationBasis,
)
from dealwert.model.evidence import (
    Attribution,
    Evidence,
    Modality,
    Polarity,
    Span,
    SpeakerKind,
)
from dealwert.model.identifier import Identifier, IdentifierScheme
from dealwert.model.leadership import (
    DepartureReason,
    LeadershipChange,
    LeadershipEvent,
    Position,
)
from dealwert.model.legal_form import LegalForm, name_key, split_legal_form
from dealwert.model.party import Company, Party, PartyKind, Person
from dealwert.model.person_name import PersonName
from dealwert.model.role import Organ, Rank, RoleFunction
from dealwert.model.stake import Directness, Stake, StakeBasis, StakeTransfer, TransferMode

__all__ = [
    "Attribution",
    "BreakFee",
    "Company",
    "Consideration",
    "ConsiderationKind",
    "Deal",
    "DealKind",
    "DealStatus",
    "DepartureReason",
    "Directness",
    "Evidence",
    "Financial",
    "Identifier",
    "IdentifierScheme",
    "Issuance",
    "LeadershipChange",
    "LeadershipEvent",
    "LegalForm",
    "Metric",
    "Milestone",
    "Modality",
    "Organ",
    "Party",
    "PartyKind",
    "Person",
    "PersonName",
    "Polarity",
    "Position",
    "Premium",
    "PremiumReference",
    "PriceBasis",
    "Rank",
    "RoleFunction",
    "Span",
    "SpeakerKind",
    "Stake",
    "StakeBasis",
    "StakeTransfer",
    "TransferMode",
    "ValuationBasis",
    "name_key",
    "split_legal_form",
]
