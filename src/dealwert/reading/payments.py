"""What a price is paid with: money, or shares of whoever buys."""

from __future__ import annotations

from dealwert.german.lexicon.amount_cues import IN_CASH, PAID_IN, SHARE_PAYMENT_CUES
from dealwert.model import ConsiderationKind
from dealwert.reading.events import ClauseReading

__all__ = ["payment_of"]

_IN_SHARES = frozenset(SHARE_PAYMENT_CUES["shares"].split())
_IN_CASH = frozenset(SHARE_PAYMENT_CUES["cash"].split())


def payment_of(reading: ClauseReading) -> ConsiderationKind | None:
    """Return what a clause says is paid with, if it says so."""
    words = reading.text.split()
    for place, word in enumerate(words):
        if word in _IN_SHARES and place and words[place - 1] in PAID_IN:
            return ConsiderationKind.SHARES
        if word in _IN_CASH and (
            word not in IN_CASH or words[max(0, place - 1) : place + 1] == IN_CASH
        ):
            return ConsiderationKind.CASH
    return None
