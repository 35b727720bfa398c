"""Who talks with whom about a deal: "X verhandelt mit Y über …", "die Gespräche der X mit Y über …"."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.clause_words import ABOUT, OF, WITH
from dealwert.german.lexicon.deal_nouns import OWNER_ENDS, TALKS
from dealwert.german.lexicon.deal_verbs import TALKING
from dealwert.german.lexicon.frame import Slot
from dealwert.reading.bystanders import is_onlooker
from dealwert.reading.casting import Casting
from dealwert.reading.phrases import Party, Phrase, PhraseKind
from dealwert.reading.reference import Entity

__all__ = ["note_counterparts", "note_talks"]

_OTHER = {Slot.BUYER: Slot.SELLER, Slot.SELLER: Slot.BUYER}


def note_counterparts(cast: Casting) -> None:
    """Take Y as the other side in "X verhandelt mit Y über den Kauf von Z".

    Args:
        cast: Who plays which part.
    """
    event, result = cast.event, cast.result
    slot = _OTHER.get(event.frame.subject or Slot.ROLE)
    if event.noun is None or slot is None:
        return
    others = result.sellers if slot is Slot.SELLER else result.buyers
    if result.target is None and result.part is None and slot is Slot.SELLER:
        for party in cast.owners_beside():
            result.target = cast.discourse.named(party)
            cast.note("target", party)
    for party in cast.counterparts():
        entity = cast.resolve(party, person=False)
        if entity is None or entity is result.target or others:
            continue
        if entity in (*result.buyers, *result.sellers):
            continue
        if result.target is None and result.part is None and slot is Slot.SELLER:
            if event.noun.inner:
                continue  # "verhandelt mit Y über den Kauf der Medizintechnik"
            if cast.is_family(party):
                result.target = cast.discourse.told_before(
                    event.start, [*result.buyers, entity], anywhere=True
                )
                result.sellers += [entity] if result.target is not None else []
                continue
            result.target = entity
            cast.note("target", party)
        else:
            others.append(entity)
            cast.note(slot.value, party)


def note_talks(cast: Casting) -> None:
    """Note who talks with whom, where no verb with its subject tells it.

    So it is in "die Gespräche der X mit Y über den Verkauf von Z sind gescheitert", and where an owner sells:
    "Eigentümer P verhandelt mit Y über eine Übernahme der Z".

    Args:
        cast: Who plays which part.
    """
    noun, slot = cast.event.noun, cast.event.frame.subject
    if noun is None or slot not in _OTHER or noun.preposition != ABOUT:
        return
    result = cast.result
    if result.buyers or result.sellers:
        return
    talks = next((one for one in cast.event.clause.phrases if _are_talks(one, noun)), None)
    if talks is not None:
        own = [inner for inner in talks.inner if inner.preposition in ("", *OF)]
    else:
        own, slot = _owner(cast), Slot.SELLER
        if not own:
            return
    sides = [*own, *_with(cast, noun)]
    mine, others = _named(cast, own), _named(cast, sides[len(own) :])
    if len(others) != 1 or len(mine) < len(own) or any(map(is_onlooker, sides)):
        return
    buyers, sellers = (mine, others) if slot is Slot.BUYER else (others, mine)
    result.buyers, result.sellers = list(buyers), list(sellers)


def _are_talks(phrase: Phrase, noun: Phrase) -> bool:
    """Return whether a phrase stands before the deal and says that it is talked about."""
    is_before = phrase.end < noun.start and not phrase.preposition
    return is_before and phrase.head is not None and phrase.head.lower in TALKS


def _owner(cast: Casting) -> list[Phrase]:
    """Return "Eigentümer P" where that is who talks of selling what is his."""
    above, subject = cast.event.governor, cast.event.clause.subject
    if above is None or above.word not in TALKING or subject is None or subject.head is None:
        return []
    return [subject] if subject.head.lower.endswith(OWNER_ENDS) and not subject.inner else []


def _with(cast: Casting, noun: Phrase) -> list[Phrase]:
    return [
        phrase
        for phrase in cast.event.clause.phrases
        if phrase.preposition == WITH and phrase.kind is PhraseKind.PARTY and not phrase.roles
        if phrase.end < noun.start
    ]


def _named(cast: Casting, phrases: Sequence[Phrase]) -> list[Entity]:
    parties: list[Party] = [party for phrase in phrases for party in phrase.parties]
    found = [cast.discourse.named(party) for party in parties]
    return [one for one in found if one is not None]
