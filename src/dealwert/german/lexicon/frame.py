"""What a word of dealing or of office says, and who plays which part around it.

A :class:`Frame` is what ``reading`` works with; the German words that call it up are rows of the
tables beside this file.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from types import MappingProxyType

import attrs

__all__ = ["Frame", "Sense", "Slot"]


class Slot(enum.StrEnum):
    """A part that somebody or something plays."""

    BUYER = "buyer"
    TARGET = "target"
    SELLER = "seller"
    STAKE = "stake"
    PARTNER = "partner"
    RESULT = "result"
    PERSON = "person"
    COMPANY = "company"
    ROLE = "role"
    PREDECESSOR = "predecessor"
    SUCCESSOR = "successor"
    ORIGIN = "origin"
    GOAL = "goal"
    TEAM = "team"
    """The team of a club, where that is not named: "die Mannschaft"."""
    EVENT = "event"
    """A noun that itself calls up a frame ("kündigt die Übernahme an")."""


class Sense(enum.StrEnum):
    """What happens."""

    BUY = "buy"
    SELL = "sell"
    PASS = "pass"  # noqa: S105  # passes to a new owner, no secret
    INVEST = "invest"
    INCREASE = "increase"
    REDUCE = "reduce"
    EXIT = "exit"
    HOLD = "hold"
    MERGE = "merge"
    SPIN_OFF = "spin_off"
    LIST = "list"
    RAISE = "raise"
    FOUND = "found"
    """Two or more found a company together."""
    ISSUE = "issue"
    """A company issues new shares."""
    BUY_BACK = "buy_back"
    OFFER = "offer"
    VALUE = "value"
    PAY = "pay"
    TALENT = "talent"
    MATRIX = "matrix"
    """A verb about a deal named by a noun: announces, plans, completes, calls off."""

    APPOINT = "appoint"
    ELECT = "elect"
    NOMINATE = "nominate"
    PROMOTE = "promote"
    BECOME = "become"
    TAKE_OFFICE = "take_office"
    SUCCEED = "succeed"
    MOVE = "move"
    ARRIVE = "arrive"
    LEAVE = "leave"
    RESIGN = "resign"
    DISMISS = "dismiss"
    SUSPEND = "suspend"
    RETIRE = "retire"
    DIE = "die"
    STAY = "stay"
    EXTEND = "extend"
    LEAD = "lead"
    """Holds an office, no change."""


def _frozen(value: Mapping[str, Slot]) -> Mapping[str, Slot]:
    return MappingProxyType(dict(value))


@attrs.frozen(eq=False)
class Frame:
    """A sense of a verb or noun, with the parts around it.

    Args:
        sense: What happens.
        subject: Who plays the subject of an active clause (the agent of a passive one).
        object: Who plays the accusative object (the subject of a passive clause).
        dative: Who plays the dative object.
        obliques: Parts by preposition.
        needs: Parts without which the clause does not have this sense.
        holders: Whose shareholders are spoken of: X in "bietet den Aktionären von X".
        status: What the word itself says about how far the deal has come, if anything.
    """

    sense: Sense
    subject: Slot | None = None
    object: Slot | None = None
    dative: Slot | None = None
    obliques: Mapping[str, Slot] = attrs.field(factory=dict[str, Slot], converter=_frozen)
    needs: tuple[Slot, ...] = ()
    holders: Slot | None = None
    status: str | None = None
