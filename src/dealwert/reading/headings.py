"""What a heading says of the deal that the sentences below it tell: "Linzer legen 30 Millionen hin"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from dealwert.german.lexicon.amount_cues import ADDED, FOR, PRICE_NOUNS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.mention import Mention
from dealwert.model import DealStatus
from dealwert.reading.amounts import AmountRole, amounts_of
from dealwert.reading.events import ClauseReading, Event
from dealwert.reading.facts import DealDraft
from dealwert.reading.price_topics import pays
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.targets import is_stake

__all__ = ["HEADING", "Announced", "announced_in"]

HEADING = 2
"""Sentences at the beginning of a text that may say of a deal what is told below."""

_OFF = frozenset({DealStatus.CANCELLED, DealStatus.DENIED, DealStatus.PROHIBITED})
_STAKES = frozenset({Sense.BUY, Sense.INVEST, Sense.INCREASE})
_RISING = frozenset({Sense.INCREASE})


@attrs.frozen(eq=False)
class Announced:
    """An amount that a heading gives to a deal that is not told yet.

    Args:
        field: What it measures.
        mention: The amount.
        number: The number of the sentence.
        named: The companies that stand beside it.
        target: The company that it is paid for, where the heading says so.
    """

    field: str
    mention: Mention
    number: int
    named: frozenset[Entity]
    target: Entity | None = None

    def give(self, deal: DealDraft) -> bool:
        """Give the amount to a deal, if it is about the same companies and lacks it."""
        parties = {*deal.buyers, *deal.sellers, deal.target}
        if deal.status in _OFF or deal.back:
            return False  # a heading tells the news
        if not self.named <= parties or self.target not in (None, deal.target):
            return False
        has_stake = deal.stake is not None or deal.stake_after is not None
        if deal.price is not None if self.field == "price" else has_stake:
            return False
        setattr(deal, self.field, self.mention)
        deal.fields[self.field] = (self.mention.start, self.mention.end)
        return True


def announced_in(
    number: int, readings: Sequence[ClauseReading], events: Sequence[Event], discourse: Discourse
) -> Iterator[Announced]:
    """Yield the amounts of a heading that may be those of a deal told below it."""
    for reading in readings:
        named = frozenset(
            entity
            for phrase in reading.phrases
            for party in phrase.parties
            if (entity := discourse.named(party)) is not None and not entity.person
        )
        if reading.has_negation:
            continue
        senses = {event.frame.sense for event in events if event.clause is reading}
        senses |= {form.verb.frame.sense for word in reading.words for form in word.verbs} & _RISING
        for role, mention in amounts_of(reading):
            if mention.kind == "money":
                target = _paid_for(reading, mention, discourse)
                if (
                    target is not None
                    or _is_price(reading, role)
                    or _is_traded(senses, role, reading)
                ):
                    yield Announced("price", mention, number, named, target)
            elif not named and is_stake(mention) and senses & _STAKES:
                if role is AmountRole.STAKE_AFTER:
                    yield Announced("stake_after", mention, number, named)
                elif role is AmountRole.STAKE and Sense.INCREASE not in senses:
                    yield Announced("stake", mention, number, named)


def _is_price(reading: ClauseReading, role: AmountRole) -> bool:
    if role is AmountRole.PRICE:
        return pays(reading) or not reading.lowers.isdisjoint(PRICE_NOUNS)
    return role is AmountRole.BARE and pays(reading)


def _is_traded(senses: set[Sense], role: AmountRole, reading: ClauseReading) -> bool:
    """Return whether a company changes hands for it: "Modekette wechselt um … den Besitzer", "kauft um … zu"."""
    if role is not AmountRole.PRICE:
        return False
    is_more = Sense.BUY in senses and ADDED in reading.lowers
    return Sense.PASS in senses or is_more


def _paid_for(reading: ClauseReading, mention: Mention, discourse: Discourse) -> Entity | None:
    """Return X of "30 Millionen Euro für X"."""
    for phrase in reading.phrases:
        if phrase.preposition == FOR and 0 <= phrase.start - mention.end <= 1:
            found = [discourse.named(party) for party in phrase.parties]
            return found[0] if len(found) == 1 else None
    return None
