"""Reading: from sentences to facts."""

from dealwert.reading.known import KnownParties
from dealwert.reading.names import NameFinder, NameMention, find_names
from dealwert.reading.read import read
from dealwert.reading.report import Contradiction, Report
from dealwert.reading.spacy_names import SpacyNames

__all__ = [
    "Contradiction",
    "KnownParties",
    "NameFinder",
    "NameMention",
    "Report",
    "SpacyNames",
    "find_names",
    "read",
]
