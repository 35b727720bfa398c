"""What a purchase, a sale or a stake is of, where its sentence leaves that out and one before has told it."""

from __future__ import annotations

from dealwert.german.lexicon.clause_words import ALL_OF, DEFINITE, WITH
from dealwert.german.lexicon.deal_nouns import PREMISES
from dealwert.german.lexicon.deal_verbs import AGREEING, BUYING_OFF, TAKE_OVER, TALKING
from dealwert.german.lexicon.definite_descriptions import FAMILIES
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import Event
from dealwert.reading.phrases import PartyNature, Phrase, PhraseKind, flat_inner

__all__ = [
    "SIZES",
    "buys_premises",
    "is_agreed_sale",
    "is_of_family",
    "is_of_told",
    "is_own_parcel",
    "is_signed_for",
    "is_sized",
]


def buys_premises(event: Event) -> bool:
    """Return whether "den Betrieb" is bought, of which the sentence before tells whose it is.

    Args:
        event: What is told.
    """
    return (
        event.frame.sense in (Sense.BUY, Sense.PASS)
        and event.word != TAKE_OVER
        and event.noun is None
        and any(
            phrase.head is not None and phrase.head.lower == PREMISES and not phrase.inner
            for phrase in event.parts.get(Slot.TARGET, ())
        )
    )


def is_agreed_sale(event: Event) -> bool:
    """Return whether it is "hat sich mit X auf einen Verkauf geeinigt", of what the sentence before tells.

    Args:
        event: What is told.
    """
    noun, above = event.noun, event.governor
    is_bare = noun is not None and not noun.inner and noun.owner is None
    is_agreed = above is not None and above.word in AGREEING and not above.negated
    return is_bare and is_agreed and event.frame.sense is Sense.SELL


def is_of_family(event: Event) -> bool:
    """Return whether it is "verhandelt mit der Familie P über eine Übernahme", which owns what was told of.

    Args:
        event: What is told.
    """
    noun, above = event.noun, event.governor
    is_bare = noun is not None and not noun.inner and noun.owner is None
    if not is_bare or above is None or above.word not in TALKING or above.negated:
        return False
    return event.frame.sense is Sense.BUY and any(
        phrase.preposition == WITH
        and phrase.head is not None
        and phrase.head.lower.endswith(FAMILIES)
        for phrase in event.clause.phrases
    )


def is_of_told(event: Event) -> bool:
    """Return whether the stake passes that somebody was just told to give up: "ihr Paket geht an X".

    Args:
        event: What is told.
    """
    if event.frame.sense not in (Sense.BUY, Sense.PASS) or event.noun is not None:
        return False
    stakes = event.parts.get(Slot.TARGET, ())
    owner = stakes[0].owner if stakes else None
    is_own = owner is not None and owner.nature is PartyNature.OWNER
    return (
        len(stakes) == 1
        and stakes[0].kind is PhraseKind.STAKE
        and event.clause.clause.kind is ClauseKind.MAIN
        and not any(one.parties or one.roles for one in stakes[0].inner)
        and (is_own or not DEFINITE.isdisjoint(stakes[0].words[:1]))
    )


def is_own_parcel(event: Event) -> bool:
    """Return whether it is "kaufte X ihr Paket ab", of the company that was just told of.

    Args:
        event: What is told.
    """
    stakes = [*event.parts.get(Slot.TARGET, ())]
    owner = stakes[0].owner if len(stakes) == 1 else None
    is_own = owner is not None and owner.nature is PartyNature.OWNER
    return (
        len(stakes) == 1
        and event.word == BUYING_OFF
        and (is_own or not DEFINITE.isdisjoint(stakes[0].words[:1]))
        and stakes[0].kind is PhraseKind.STAKE
        and not any(one.parties or one.roles for one in flat_inner(stakes[0]))
    )


def is_signed_for(event: Event) -> bool:
    """Return whether it is "einen Vertrag über den Kauf der Mehrheit", of what the sentence before is about.

    Args:
        event: What is told.
    """
    noun, above = event.noun, event.governor
    if noun is None or above is None or event.frame.sense is not Sense.BUY:
        return False
    if above.word not in TALKING or above.negated or above.modal:
        return False
    stakes = event.parts.get(Slot.TARGET, ())
    return len(stakes) == 1 and is_sized(stakes[0]) and not stakes[0].inner


def is_sized(phrase: Phrase) -> bool:
    """Return whether it is a stake of which the text says how large it is: "60 Prozent", "alle Anteile".

    Args:
        phrase: The stake.
    """
    if phrase.kind not in (PhraseKind.PERCENT, PhraseKind.STAKE):
        return False
    has_figure = phrase.figure is not None or any(inner.figure for inner in phrase.inner)
    return has_figure or phrase.stake in SIZES or not ALL_OF.isdisjoint(phrase.words)


SIZES = frozenset({"majority", "minority"})
"""What a word tells of the size of a stake without a figure."""
