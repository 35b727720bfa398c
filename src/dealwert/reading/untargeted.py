"""Purchases of which no sentence tells of what: of the company that the text says to be dealt in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dealwert.german.lexicon.deal_verbs import ENTERING
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.status_cues import DONE_BEFORE
from dealwert.reading.casting import Casting
from dealwert.reading.deals import finished
from dealwert.reading.facts import DealDraft
from dealwert.reading.fitting import is_share_of
from dealwert.reading.omissions import is_where
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind, flat_inner
from dealwert.reading.reference import Discourse, Entity

__all__ = ["targeted"]


def targeted(
    casts: Sequence[Casting], deals: Sequence[DealDraft], discourse: Discourse, lead: int
) -> Iterator[DealDraft]:
    """Yield the deals of which no sentence tells what is bought, once the whole text has told what is dealt in.

    Args:
        casts: The purchases, sales and stakes that lack it, with who buys.
        deals: The deals whose target is known.
        discourse: The parties of the text.
        lead: Index behind the last character of its headline and lead.
    """
    if not casts:  # as most often
        return
    told = {id(one.target): one.target for one in deals if one.target is not None and one.buyers}
    buying = {id(buyer) for one in deals for buyer in one.buyers}
    headed = discourse.companies_between(0, lead)
    for cast in casts:
        objects = _objects(cast)
        if objects is None or cast.event.frame.sense not in _SENSES:
            continue
        target = _target(cast, told, headed)
        if target is None or id(target) in buying:
            continue
        if all(discourse.may_be_called(target, one, ()) for one in objects):
            cast.result.target = target
            yield from finished(cast)


_SENSES = frozenset({Sense.BUY, Sense.SELL, Sense.PASS, Sense.INVEST})
"""What is told of whole companies and of stakes in them."""


def _objects(cast: Casting) -> list[Party] | None:
    """Return what is bought as far as the sentence tells: a description, or nothing of a mere stake."""
    parts = cast.event.parts
    phrases = [*parts.get(Slot.TARGET, ()), *parts.get(Slot.STAKE, ())]
    if not phrases:
        return [] if _enters(cast) else None
    first = cast.event.clause.phrases[0]
    is_noun = first.kind is PhraseKind.NOUN and not first.preposition
    if not all(map(_is_open, phrases)) or is_noun:
        return None  # "die Kosten übernimmt das Haus"
    return [party for phrase in phrases for party in phrase.parties]


def _enters(cast: Casting) -> bool:
    """Return whether somebody enters, and nothing tells where: "X war 2012 eingestiegen"."""
    event = cast.event
    is_plain = event.noun is None and event.word in ENTERING
    return is_plain and not any(map(is_where, event.clause.phrases))


def _is_open(phrase: Phrase) -> bool:
    """Return whether a phrase tells no company: "60 Prozent", "das Blatt"."""
    if phrase.preposition or is_share_of(phrase) or any(one.parties for one in flat_inner(phrase)):
        return False
    if phrase.kind in (PhraseKind.STAKE, PhraseKind.PERCENT):
        return True
    natures = [(one.nature, one.definite, one.prefix) for one in phrase.parties]
    return natures == [(PartyNature.DESCRIPTION, True, "")]  # but "die Mogul-Gruppe" has a name


def _target(cast: Casting, told: Mapping[int, Entity], headed: Sequence[Entity]) -> Entity | None:
    """Return the only company that the text says to be bought, or else the only one that its lead names."""
    parties = [*cast.result.buyers, *cast.result.sellers]
    own = {id(one) for one in parties}
    if len(told) > len(own) + 1:
        return None
    others = [one for one in told.values() if id(one) not in own]
    found = others or [one for one in headed if id(one) not in own]
    target = found[0] if len(found) == 1 else None
    if target is None or target not in headed or target.organisation:
        return None
    if others and DONE_BEFORE.isdisjoint(cast.event.clause.lowers):
        return None  # it goes to whom the text has told, and to nobody else
    named = cast.discourse.companies_between(*cast.result.sentence[0])
    return None if target in named else target
