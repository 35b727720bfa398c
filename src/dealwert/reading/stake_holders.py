"""Whose a stake is, where a phrase tells that beside of what it is: its holder's, or whoever's who gets it."""

from __future__ import annotations

from dealwert.german.lexicon.clause_words import AT, DEFINITE, OF, RECIPIENT, STAKE_REACH
from dealwert.german.lexicon.deal_nouns import (
    BELONGING,
    HOLDING_WORDS,
    HOLDINGS,
    MORE,
    OF_HOLDERS,
    PARCEL,
)
from dealwert.german.lexicon.deal_verbs import BUYING_BACK
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.status_cues import PLUPERFECT
from dealwert.reading.casting import Casting
from dealwert.reading.phrases import PartyNature, Phrase, PhraseKind, flat_inner
from dealwert.reading.reference import Entity

__all__ = [
    "is_bare",
    "is_of_holder",
    "is_parcel_of_holder",
    "is_source",
    "may_be_buyer",
    "stake_beside",
]


def is_of_holder(cast: Casting, phrase: Phrase, inner: Phrase) -> bool:
    """Return whether it says whose a stake is, not of what: "die Anteile der X an Y", "den Rest von X".

    Args:
        cast: Who plays which part.
        phrase: The stake.
        inner: What stands behind it.
    """
    is_told = any(one.preposition in AT and one is not inner for one in flat_inner(phrase))
    if inner.preposition == "":
        return is_told and cast.event.frame.sense in _OF_HOLDER
    if inner.preposition not in STAKE_REACH:
        return False
    is_rest = cast.event.frame.sense is Sense.BUY and any(word in MORE for word in phrase.words)
    return is_told or is_rest


_OF_HOLDER = frozenset({Sense.BUY, Sense.INCREASE, Sense.REDUCE, Sense.PASS})


def is_source(cast: Casting, phrase: Phrase, inner: Phrase) -> bool:
    """Return whether "von" tells who sells: "hat 70 Prozent von der X gekauft", where the genitive would tell of what.

    So do persons, in whom nobody has a share.

    Args:
        cast: Who plays which part.
        phrase: The stake.
        inner: Who stands behind "von".
    """
    if cast.event.word == BUYING_BACK and inner.preposition in ("", *OF):
        return True  # "kauft Anteile der X zurück"
    if cast.event.frame.sense is not Sense.BUY or inner.preposition not in OF:
        return False
    is_sized = any(one.figure is not None for one in (phrase, *phrase.inner))
    has_article = not DEFINITE.isdisjoint(inner.words[1:2])
    is_holding = phrase.head is not None and phrase.head.lower in HOLDINGS  # which is one "an" X
    return is_holding or (is_sized and has_article) or inner.person is not None


def is_parcel_of_holder(cast: Casting, phrase: Phrase, inner: Phrase, holder: Entity) -> bool:
    """Return whether it is of whom a part of the company told before is bought: "das Paket der X".

    Args:
        cast: Who plays which part.
        phrase: The stake.
        inner: What stands behind it.
        holder: Whose it may be.
    """
    if _held_beside(cast, phrase, inner, holder):
        return True
    told, buyers = cast.discourse.dealt(cast.result.buyers), cast.result.buyers
    is_held = inner.preposition == "" and any(word.endswith(OF_HOLDERS) for word in inner.words)
    if cast.event.frame.sense is not Sense.BUY or told is None or told is holder:
        return is_held  # "die Anteile des Partners X"
    if inner.preposition in OF:  # "Y kauft Z. Y übernimmt die Hälfte der Anteile von X"
        is_news = PLUPERFECT.isdisjoint(cast.event.clause.lowers)
        return is_news and any(told in cast.discourse.bought_by(one) for one in buyers)
    is_parcel = phrase.head is not None and phrase.head.lower.endswith(PARCEL)
    return is_held or (is_parcel and not inner.preposition)


def _held_beside(cast: Casting, phrase: Phrase, inner: Phrase, holder: Entity) -> list[Entity]:
    """Return what X holds of which the sentence before tells: "X steigt bei Y aus. Z übernimmt die X-Anteile"."""
    start = cast.result.sentence[0][0]
    first = max(0, start - _SENTENCE)
    if inner.preposition != "-" or phrase.stake != "part":
        return []
    words = [word.strip(".,") for word in cast.discourse.text[first:start].lower().split()]
    named = cast.discourse.companies_between(first, start)
    if holder not in named or HOLDING_WORDS.isdisjoint(words):
        return []
    return [one for one in named if one not in (holder, *cast.result.buyers)]


_SENTENCE = 200
"""Characters before a sentence in which it is told who holds what."""


def held_by_holder(cast: Casting, phrase: Phrase, inner: Phrase, holder: Entity) -> Entity | None:
    """Return the company of which somebody's shares are, if that is one that the text has just told of.

    Args:
        cast: Who plays which part.
        phrase: The stake.
        inner: What is joined to it or stands behind it.
        holder: Whose it is.
    """
    held = _held_beside(cast, phrase, inner, holder)
    if held:
        return held[0] if len(held) == 1 else None
    return cast.discourse.dealt(cast.taken)


def may_be_buyer(cast: Casting, phrase: Phrase, inner: Phrase) -> bool:
    """Return whether nothing tells what "verkauft seine Anteile an X" says of X.

    Args:
        cast: Who plays which part.
        phrase: The stake.
        inner: What stands behind it.
    """
    owner, head = phrase.owner, phrase.head
    is_his = owner is not None and owner.nature is PartyNature.OWNER
    is_held = head is not None and head.lower not in BELONGING and is_his
    is_share = head is None or "-" in head.lower  # "17 Prozent an X", "die Y-Anteile an X"
    return (
        cast.event.frame.obliques.get(RECIPIENT) is Slot.BUYER
        and Slot.BUYER not in cast.event.parts
        and is_bare(inner)
        and (is_held or is_share)
    )


def is_bare(inner: Phrase) -> bool:
    """Return whether a name without an article stands behind "an", in the dative or the accusative.

    Args:
        inner: What stands behind it.
    """
    is_open = inner.preposition in AT and inner.cases == "gda" and inner.head is None
    return is_open and inner.preposition != "-" and not inner.parties[0].owner


def stake_beside(cast: Casting, phrase: Phrase, inner: Phrase) -> Phrase | None:
    """Return what the stake is in where "kauft die X-Anteile an der Y" names its holder with a hyphen.

    Args:
        cast: Who plays which part.
        phrase: The stake.
        inner: What stands behind it.
    """
    if inner.preposition not in AT or not inner.parties or inner.start != inner.parties[0].start:
        return None  # not tied by a hyphen
    behind = next((one for one in cast.event.clause.phrases if one.start >= phrase.end), None)
    is_stake = behind is not None and behind.kind is PhraseKind.PARTY and behind.preposition in AT
    return behind if is_stake and cast.event.frame.subject is Slot.BUYER else None
