"""The domain: parties, deals, stakes, leadership, and the evidence for them."""

from dealwert.model.consideration import BreakFee, Consideration, ConsiderationKind
from dealwert.model.crosswalk import Counterparts, counterparts
from dealwert.model.deal import Deal, Milestone
from dealwert.model.deal_kind import DealKind, Issuance
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
from dealwert.model.role import Organ, Rank, Role, RoleFunction
from dealwert.model.stake import Directness, Stake, StakeBasis, StakeTransfer, TransferMode
from dealwert.model.status import DealStatus
from dealwert.model.terms import (
    Financial,
    Metric,
    Multiple,
    Premium,
    PremiumReference,
    PriceBasis,
    Restated,
    ValuationBasis,
)

__all__ = [
    "Attribution",
    "BreakFee",
    "Company",
    "Consideration",
    "ConsiderationKind",
    "Counterparts",
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
    "Multiple",
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
    "Restated",
    "Role",
    "RoleFunction",
    "Span",
    "SpeakerKind",
    "Stake",
    "StakeBasis",
    "StakeTransfer",
    "TransferMode",
    "ValuationBasis",
    "counterparts",
    "name_key",
    "split_legal_form",
]
