"""Since when, until when and for how long somebody holds an office."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dealwert.german.lexicon.change_cues import (
    AFTER,
    ASSEMBLIES,
    BEGINNINGS,
    BEGINNINGS_OF_TIMES,
    BELONGING_TO,
    BY_NOW,
    CAREER,
    FIRST,
    FROM_ON,
    FROM_THEN,
    INTERIM_CUES,
    INTERIM_PHRASES,
    MORE_YEARS,
    NOW,
    SINCE,
    SOON_CUES,
    STARTS,
    STILL,
    TILL_FILLED,
    TIME_NOUNS,
    UNTIL,
)
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.reading.change_senses import GOING
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.fields import is_coach
from dealwert.reading.fitting import stands_in
from dealwert.reading.frames import ClauseReading, Event, Tense
from dealwert.reading.phrases import Phrase, PhraseKind
from dealwert.reading.vague_offices import is_generic

__all__ = [
    "begins",
    "has_begun",
    "is_for_a_while",
    "is_since",
    "is_until_a_year",
    "is_until_soon",
    "leads_from_now_on",
    "leads_since_then",
]


def is_since(reading: ClauseReading) -> bool:
    """Return whether a clause aside tells what somebody does now: "P, die inzwischen die X leitet"."""
    return reading.clause.kind is ClauseKind.RELATIVE and not BY_NOW.isdisjoint(
        reading.text.split()
    )


def leads_from_now_on(event: Event, readings: Sequence[ClauseReading]) -> bool:
    """Return whether it is new that somebody leads: "leitet X künftig", "führt X seit Montag"."""
    words = set(event.clause.text.split())
    is_new = (
        bool(words & SOON_CUES)
        or (NOW in words and SINCE not in words)
        or has_begun(event.clause)
        or _is_dated(event)
    )
    # "folgt auf P, der X interimistisch leitete", "leitete bisher X interimistisch"
    is_aside = event.clause.clause.kind is ClauseKind.RELATIVE
    is_past = event.tense is Tense.PAST and (is_aside or not CAREER.isdisjoint(words))
    is_past |= is_aside and SINCE in words
    is_while = is_for_a_while(event, readings) and not is_past
    is_new = is_new or is_while or _is_led_by_substitute(event)
    is_new = is_new or (event.tense is Tense.PRESENT and not words.isdisjoint(MORE_YEARS))
    is_first = (FIRST in words and not _coaches(event)) or _is_led_by_unnamed(event)
    is_new = is_new or (event.tense is Tense.PRESENT and is_first)
    is_after = event.tense is Tense.PRESENT and any(map(_is_after_parting, event.clause.phrases))
    return event.tense is Tense.FUTURE or is_new or is_after


def leads_since_then(event: Event) -> bool:
    """Return whether somebody leads since what was told before: "P ist gegangen. Seither führt Q die X"."""
    if event.frame.sense is not Sense.LEAD or event.tense is not Tense.PRESENT:
        return False
    is_plain = not (event.negated or event.modal) and event.clause.clause.kind is ClauseKind.MAIN
    return is_plain and not FROM_THEN.isdisjoint(event.clause.text.split())


def _is_after_parting(phrase: Phrase) -> bool:
    """Return whether a phrase tells that somebody leads since another one went: "nach dem Tod von P führt Q X"."""
    is_parting = phrase.frame is not None and phrase.frame.sense in (*GOING, Sense.DIE)
    return is_parting and phrase.preposition == AFTER


def is_for_a_while(event: Event, readings: Sequence[ClauseReading]) -> bool:
    """Return whether somebody holds an office only until something: "bis zur Neubestellung"."""
    if not INTERIM_CUES.isdisjoint(event.clause.text.split()):
        return True
    leads_house = event.frame.sense is Sense.LEAD and Slot.COMPANY in event.parts
    if leads_house and any("interim" in one.marks for one in event.roles()):
        return True  # "leitet die X als Interimschefin"
    if event.frame.sense is Sense.APPOINT and _is_till_meeting(event):
        return True
    if event.frame.sense not in _UNTIL or event.tense is Tense.PAST:
        return False
    if not BELONGING_TO.isdisjoint(event.clause.lowers):
        return False  # "war bis zum Vorjahr Chefin und gehört dem Aufsichtsrat der X an"
    if STILL in event.clause.text.split():
        return False  # "leitet X noch bis Juni"
    here = readings.index(event.clause)
    near = [event.clause.text, *(one.text for one in readings[max(0, here - 1) : here])]
    own, *before = near
    behind = readings[here + 1].text if here + 1 < len(readings) else ""
    if any(behind.startswith(words) for words in TILL_FILLED):
        return True  # "führt die X, bis ein Nachfolger gefunden ist"
    return any(words in f" {own}" for words in INTERIM_PHRASES) or any(
        text.startswith(INTERIM_PHRASES) for text in before
    )


def _is_till_meeting(event: Event) -> bool:
    """Return whether somebody is to lead till others meet: "mit der Führung betraut bis zum Parteitag".

    "Bis zur Hauptversammlung 2030" is a term of office.
    """
    roles = event.roles()
    if not any(map(is_generic, roles)):
        return False
    words = event.clause.text.split()
    meets = any(
        one.head is not None and one.head.lower in ASSEMBLIES for one in event.clause.phrases
    )
    return meets and UNTIL in words and not any(map(_is_year, words))


_UNTIL = frozenset({Sense.LEAD, Sense.TAKE_OFFICE})
"""What is done for a while where the clause says until when."""


def _is_led_by_substitute(event: Event) -> bool:
    """Return whether somebody leads who does so for a while: "Interimstrainer P betreut X"."""
    return any(
        "interim" in role.marks
        for phrase in event.parts.get(Slot.PERSON, [])
        for role in phrase.roles
    )


def is_until_a_year(event: Event) -> bool:
    """Return whether somebody in office stays for years: "Intendantin P bleibt bis 2030"."""
    in_office = any(phrase.roles for phrase in event.parts.get(Slot.PERSON, []))
    dates = [phrase.date for phrase in event.clause.phrases if phrase.date is not None]
    is_year = any(_is_year(word) for date in dates for word in date.text.split())
    return in_office and is_year and UNTIL in event.clause.text.split()


def is_until_soon(event: Event) -> bool:
    """Return whether somebody stays only for some months more: "bleibt bis zum Sommer im Amt"."""
    return any(
        phrase.kind is PhraseKind.DATE
        and f"{UNTIL} " in f"{event.clause.text} "
        and phrase.date is not None
        and not any(map(_is_year, phrase.date.text.split()))
        for phrase in event.clause.phrases
    )


def _coaches(event: Event) -> bool:
    """Return whether it is told of a coach, who may do for a match what he does for the first time."""
    return any(is_coach(role) for phrase in event.parts.get(Slot.ROLE, []) for role in phrase.roles)


def _is_led_by_unnamed(event: Event) -> bool:
    """Return whether a noun stands for whoever leads: "Mit P führt erstmals eine Frau die X"."""
    return any(map(stands_in, event.parts.get(Slot.PERSON, [])))


def has_begun(reading: ClauseReading) -> bool:
    """Return whether it has been so since a day that the news tell: "seit Montag"."""
    return any(
        phrase.preposition == SINCE
        and (
            (phrase.date is not None and not any(map(_is_year, phrase.date.text.split())))
            if phrase.kind is PhraseKind.DATE
            else _is_beginning(phrase)
        )
        for phrase in reading.phrases
    )


def _is_beginning(phrase: Phrase) -> bool:
    """Return whether it is the beginning of a time that the news tell: "seit Jahresbeginn", "seit Anfang des Monats"."""
    noun = phrase.head.lower if phrase.head is not None else ""
    if any(map(_is_year, phrase.words)):
        return False
    is_of_time = noun in BEGINNINGS and phrase.words[-1].removesuffix("s") in TIME_NOUNS
    return is_of_time or noun in BEGINNINGS_OF_TIMES


def _is_dated(event: Event) -> bool:
    """Return whether it is told from when on somebody leads: "leitet X ab Herbst"."""
    return event.tense is Tense.PRESENT and begins(event.clause)


def begins(reading: ClauseReading) -> bool:
    """Return whether a clause tells when something begins, and not until when it lasts: "bis zum Vorjahr"."""
    phrases = reading.phrases
    until = [b for a, b in pairwise(phrases) if a.words[-1:] == (UNTIL,)]
    dated = [(a, b) for a, b in pairwise(phrases) if a.kind is PhraseKind.DATE]
    if any(a.preposition == FROM_ON[0] and b.words == FROM_ON[1:] for a, b in dated):
        return True  # "vom 14. Mai an"
    return any(starts(phrase) and phrase not in until for phrase in phrases)


def starts(phrase: Phrase) -> bool:
    """Return whether a phrase tells when something begins: "ab Herbst", "ab der Saison 2026"."""
    is_time = phrase.head is not None and phrase.head.lower in TIME_NOUNS
    first = phrase.preposition or " ".join(phrase.words).partition(" ")[0]
    return first in STARTS and (phrase.kind is PhraseKind.DATE or is_time)


def _is_year(word: str) -> bool:
    return word.isdecimal() and len(word) == _DIGITS


_DIGITS = 4
"""Digits of a year; a day has fewer: "seit dem 1. Oktober"."""
