"""Who held which position when, and what does not go together."""

from dealwert.tenure.finding import Finding, FindingKind
from dealwert.tenure.rules import RULES, OfficeRule
from dealwert.tenure.seat import Seat
from dealwert.tenure.spell import Length, Spell
from dealwert.tenure.tenures import InOffice, Tenures, TimeInOffice, Vacancy

__all__ = [
    "RULES",
    "Finding",
    "FindingKind",
    "InOffice",
    "Length",
    "OfficeRule",
    "Seat",
    "Spell",
    "Tenures",
    "TimeInOffice",
    "Vacancy",
]
