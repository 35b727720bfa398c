"""Who holds what of a company, and which levels of control that reaches."""

from dealwert.ownership.control import (
    Crossing,
    CrossingOutcome,
    Held,
    Level,
    control_of,
    crossings,
)
from dealwert.ownership.statutes import thresholds
from dealwert.ownership.threshold import Effect, Jurisdiction, Provenance, Threshold

__all__ = [
    "Crossing",
    "CrossingOutcome",
    "Effect",
    "Held",
    "Jurisdiction",
    "Level",
    "Provenance",
    "Threshold",
    "control_of",
    "crossings",
    "thresholds",
]
