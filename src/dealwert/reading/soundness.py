"""Whether a verb or noun of office tells a change, or says something else or only what is wanted."""

from __future__ import annotations

from itertools import pairwise

from dealwert.german.lexicon.change_cues import DEMAND_CUES, TIME_NOUNS
from dealwert.german.lexicon.frame import Sense
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.frames import Event
from dealwert.reading.phrases import PhraseKind

__all__ = ["is_sound", "noun_tells"]

_NEVER_REFLEXIVE = frozenset(
    {Sense.LEAVE, Sense.RESIGN, Sense.DISMISS, Sense.SUSPEND, Sense.MOVE, Sense.STAY, Sense.LEAD}
)
"""With "sich" their verbs say something else ("sich verlassen", "sich halten")."""


def noun_tells(event: Event) -> bool:
    """Return whether a noun ("Rücktritt") tells that it happened, not that somebody wants it."""
    noun = event.noun
    if (
        noun is None
        or event.modal
        or any(word in DEMAND_CUES for word in event.clause.text.split())
    ):
        return False
    if event.frame.sense is Sense.SUCCEED:
        return False
    if noun.preposition in ("nach", "seit", "mit", "durch", "vor"):
        return True
    above = event.governor
    return (
        above is not None
        and above.frame.sense is Sense.MATRIX
        and above.frame.status in (None, "completed")
    ) or (noun.preposition == "" and noun.cases == "na" and event.clause.clause.parent is None)


def is_sound(event: Event, draft: LeadershipDraft) -> bool:
    """Return whether the draft says an office, where its verb alone says too little."""
    if draft.company is not None and draft.company.person:
        return False
    if event.frame.sense in (Sense.LEAVE, Sense.RESIGN) and _has_foreign_object(event):
        return False
    if event.reflexive and not event.asks_reflexive and event.frame.sense in _NEVER_REFLEXIVE:
        return False
    if event.frame.sense in (
        Sense.LEAVE,
        Sense.RESIGN,
        Sense.DIE,
        Sense.RETIRE,
        Sense.DISMISS,
        Sense.SUSPEND,
    ):
        return draft.role is not None
    if event.frame.sense is Sense.TAKE_OFFICE and draft.role is not None:
        return True
    if event.frame.sense is Sense.EXTEND:
        return draft.role is not None
    if event.frame.sense is Sense.MOVE:
        return draft.role is not None or draft.previous is not None
    return True


def _has_foreign_object(event: Event) -> bool:
    """Return whether the verb has an object that is no office ("traten ihre Forderungen ab")."""
    filled = {id(phrase) for phrases in event.parts.values() for phrase in phrases}
    phrases = event.clause.phrases
    joined = {
        id(other)
        for one, other in pairwise(phrases)
        if one.unit is not None and one.unit.word is not None and one.unit.word.coordinator
    }
    return event.noun is None and any(
        phrase.kind is PhraseKind.NOUN
        and not phrase.preposition
        and "a" in phrase.cases
        and id(phrase) not in filled | joined
        and not (event.fixed and " ".join(phrase.words) in event.fixed)
        and phrase is not event.clause.subject
        and not (phrase.head is not None and phrase.head.lower in TIME_NOUNS)
        for phrase in phrases
    )
