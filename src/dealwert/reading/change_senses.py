"""Which change in an office a verb or noun tells, by its sense."""

from __future__ import annotations

from dealwert.german.lexicon.frame import Sense
from dealwert.model import LeadershipEvent

__all__ = ["EVENTS", "GOING", "KEEPING", "SENDING"]

EVENTS = {
    Sense.APPOINT: LeadershipEvent.APPOINTED,
    Sense.ELECT: LeadershipEvent.ELECTED,
    Sense.NOMINATE: LeadershipEvent.NOMINATED,
    Sense.PROMOTE: LeadershipEvent.PROMOTED,
    Sense.BECOME: LeadershipEvent.APPOINTED,
    Sense.TAKE_OFFICE: LeadershipEvent.APPOINTED,
    Sense.SUCCEED: LeadershipEvent.APPOINTED,
    Sense.MOVE: LeadershipEvent.MOVES,
    Sense.LEAVE: LeadershipEvent.LEAVES,
    Sense.RESIGN: LeadershipEvent.RESIGNS,
    Sense.DISMISS: LeadershipEvent.DISMISSED,
    Sense.SUSPEND: LeadershipEvent.SUSPENDED,
    Sense.RETIRE: LeadershipEvent.RETIRES,
    Sense.DIE: LeadershipEvent.DIES,
    Sense.STAY: LeadershipEvent.STAYS,
    Sense.EXTEND: LeadershipEvent.EXTENDED,
    Sense.LEAD: LeadershipEvent.APPOINTED,
}

GOING = frozenset(sense for sense, event in EVENTS.items() if event.is_departure) | {Sense.MOVE}
"""Whoever does so holds the office no longer."""

SENDING = frozenset({Sense.DISMISS, Sense.SUSPEND})
"""What is done to somebody who goes."""

KEEPING = frozenset({Sense.STAY, Sense.EXTEND})
"""Whoever does so has held the office before, and follows nobody."""
