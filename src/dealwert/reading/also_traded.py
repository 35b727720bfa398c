"""What a clause tells to be bought as well, each for a price of its own: "kauft X um 2 Millionen und Y um 3 Millionen"."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import AND
from dealwert.reading.casting import Casting
from dealwert.reading.events import Voice
from dealwert.reading.facts import DealDraft
from dealwert.reading.phrases import Phrase, PhraseKind

__all__ = ["also_traded"]


def also_traded(cast: Casting) -> Iterator[DealDraft]:
    """Yield a deal for each company that stands with its price behind "und", as the first one does.

    Args:
        cast: The event of the first deal, its parts noted.
    """
    event, draft = cast.event, cast.result
    targets = event.parts.get(Slot.TARGET, ())
    if event.noun is not None or event.voice is not Voice.ACTIVE or draft.price is None:
        return
    if event.frame.sense not in _TRADES or event.frame.object is not Slot.TARGET:
        return
    if len(targets) != 1 or draft.target is None or len(cast.targets) != 1:
        return
    phrases = event.clause.phrases
    for place in range(len(phrases) - _ROW + 1):
        first, price, joint, other, its = phrases[place : place + _ROW]
        is_row = first.end == targets[0].end and _is_price(price) and _is_price(its)
        if not is_row or joint.words != (AND,) or price.preposition != its.preposition:
            continue
        if other.kind is not PhraseKind.PARTY or other.preposition or "a" not in other.cases:
            continue
        company = cast.discourse.named(other.parties[0]) if len(other.parties) == 1 else None
        if company is None or company.person or company in (*draft.buyers, *draft.sellers):
            continue
        yield attrs.evolve(
            draft,
            target=company,
            price=its.figure,
            stake=None,
            fields={
                "target": (other.parties[0].start, other.parties[0].end),
                "price": (its.start, its.end),
            },
            buyers=list(draft.buyers),
            sellers=list(draft.sellers),
        )


_TRADES = frozenset({Sense.BUY, Sense.SELL})

_ROW = 5
"""Phrases in a row: a company, its price, "und", another one, its price."""


def _is_price(phrase: Phrase) -> bool:
    return phrase.kind is PhraseKind.MONEY and phrase.figure is not None
