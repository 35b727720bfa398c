"""What is told of the past only: a career, and what had happened before the news."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.calendar import WEEKDAYS
from dealwert.german.lexicon.change_cues import (
    AT,
    BACKGROUND,
    FORMER_LIVES,
    INTERIM_CUES,
    NO_BACKGROUND,
    PLUPERFECT,
    RECALLING,
    THEREAFTER,
)
from dealwert.german.lexicon.clause_words import AFTERWARDS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.reading.change_senses import GOING
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.frames import Event, Tense, Voice
from dealwert.reading.phrases import PartyNature, Phrase

__all__ = ["is_of_the_past"]


def is_of_the_past(event: Event, words: set[str], events: Sequence[Event] = ()) -> bool:
    """Return whether an arrival is recalled only: "wurde danach Chef", "war erst im Mai aufgerückt"."""
    if words & INTERIM_CUES and not words & (BACKGROUND - THEREAFTER):
        gone = [
            one for one in events if one.frame.sense in GOING and one.clause is not event.clause
        ]
        if gone:
            return False  # "P war gegangen, Q hatte danach interimistisch die Leitung übernommen"
    if words & BACKGROUND and not any(told in event.clause.text for told in NO_BACKGROUND):
        return True
    if event.noun is not None:
        return False
    if _is_of_career(event):
        return True
    if event.tense is Tense.PAST and any(map(_is_bare_year, event.clause.phrases)):
        return True  # "2007 wechselte er zu X"
    if event.tense is Tense.PAST and any(map(_is_after_former_life, event.clause.phrases[:1])):
        return True  # "Nach seiner Karriere als Sportler wurde er Trainer der X"
    days = tuple(WEEKDAYS)  # "hatte erst am Montag" is news still
    if any(word.startswith(days) for word in words):
        return False
    if any(map(_is_in_place_of, event.parts.get(Slot.ROLE, ()))):
        return False  # "P war gegangen. An seine Stelle war Q getreten" is as new as that
    is_active = event.clause.is_past and event.voice is Voice.ACTIVE
    return bool(words & PLUPERFECT) or (is_active and bool(words & RECALLING))


def _is_of_career(event: Event) -> bool:
    """Return whether it is told aside what somebody became where he went: "ging zur X, deren Chef er wurde"."""
    above = event.clause.parent if event.clause.clause.kind is ClauseKind.RELATIVE else None
    if above is None or event.frame.sense is not Sense.BECOME:
        return False
    return any(
        form.verb.frame.sense in _GOING_THERE and word.lower == form.verb.past
        for word in above.words
        for form in word.verbs
    )


_GOING_THERE = frozenset({Sense.MOVE, Sense.ARRIVE, Sense.LEAVE})


def _is_in_place_of(phrase: Phrase) -> bool:
    is_his = phrase.owner is not None and phrase.owner.nature is PartyNature.OWNER
    return is_his and phrase.preposition == AT


def _is_after_former_life(phrase: Phrase) -> bool:
    is_life = phrase.head is not None and phrase.head.lower in FORMER_LIVES
    return is_life and phrase.preposition in AFTERWARDS


def _is_bare_year(phrase: Phrase) -> bool:
    return phrase.date is not None and not phrase.preposition and phrase.date.text.isdecimal()
