"""Reading: from sentences to facts."""

from dealwert.reading.names import NameFinder, NameMention
from dealwert.reading.read import read
from dealwert.reading.report import Contradiction, Report

__all__ = ["Contradiction", "NameFinder", "NameMention", "Report", "read"]
