"""Who holds what of a company, and which levels of control that reaches."""

from dealwert.ownership.conflict import (
    CircularOwnershipError,
    LedgerConflict,
    NotHeldError,
    UnorderedTransfersError,
)
from dealwert.ownership.control import (
    Crossing,
    CrossingOutcome,
    Held,
    Level,
    control_of,
    crossings,
)
from dealwert.ownership.holdings import UNASSIGNED, Holder, Holdings, Unassigned
from dealwert.ownership.indirect import Controlled, controls, look_through
from dealwert.ownership.notice import Notice
from dealwert.ownership.register import Change, Entry, HolderCrossing, Register
from dealwert.ownership.statutes import thresholds
from dealwert.ownership.threshold import Effect, Jurisdiction, Provenance, Threshold

__all__ = [
    "UNASSIGNED",
    "Change",
    "CircularOwnershipError",
    "Controlled",
    "Crossing",
    "CrossingOutcome",
    "Effect",
    "Entry",
    "Held",
    "Holder",
    "HolderCrossing",
    "Holdings",
    "Jurisdiction",
    "LedgerConflict",
    "Level",
    "NotHeldError",
    "Notice",
    "Provenance",
    "Register",
    "Threshold",
    "Unassigned",
    "UnorderedTransfersError",
    "control_of",
    "controls",
    "crossings",
    "look_through",
    "thresholds",
]
