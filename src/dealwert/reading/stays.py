"""How somebody in office stays, which is no news: "blieb als Chef gelassen"."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.change_cues import ABOARD, REMAINING_WITH, STAYING, STAYING_IN
from dealwert.german.lexicon.employment import AS_OFFICE
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import ADVERBS
from dealwert.reading.frames import Event
from dealwert.reading.phrases import Phrase, PhraseKind

__all__ = ["stays_so", "stays_with_house"]


def stays_so(event: Event) -> bool:
    """Return whether it is told how somebody in office stays: "blieb als Chef gelassen"."""
    roles = event.parts.get(Slot.ROLE, [])
    if len(roles) != 1 or roles[0].preposition not in AS_OFFICE or event.noun is not None:
        return False
    behind = [one for one in event.clause.phrases if one.start >= roles[0].end]
    return any(
        (one.kind is PhraseKind.NOUN and one.preposition in STAYING_IN and not _is_on_board(one))
        or (one.kind is PhraseKind.WORD and _tells_how(one))
        for one in behind
    )


def stays_with_house(event: Event, events: Sequence[Event]) -> bool:
    """Return whether somebody in office stays: "Trainer P bleibt der X treu", "… erhalten".

    Args:
        event: That somebody stays.
        events: All that the sentence tells, which may be how: "… und verlängert seinen Vertrag".
    """
    if REMAINING_WITH.isdisjoint(event.clause.lowers):
        return False
    if any(one.frame.sense is Sense.EXTEND for one in events):
        return False
    in_office = any(phrase.roles for phrase in event.parts.get(Slot.PERSON, []))
    return in_office and any(
        phrase.cases == "d" and not phrase.preposition and phrase.parties[0].is_organisation
        for phrase in event.clause.phrases
        if phrase.parties
    )


def _tells_how(phrase: Phrase) -> bool:
    """Return whether a word is an adjective behind the verb: "gelassen", and not "erhalten" or "weiter"."""
    word = phrase.unit.word if phrase.unit is not None else None
    if word is None or word.is_finite_verb or word.negation or word.coordinator:
        return False
    return word.lower[:1].isalpha() and word.lower not in ADVERBS and word.lower not in STAYING


def _is_on_board(phrase: Phrase) -> bool:
    return phrase.head is not None and phrase.head.lower in ABOARD
