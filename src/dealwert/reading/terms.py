"""Terms of office that begin anew: "Für P beginnt die zweite Amtszeit", "P ist für weitere fünf Jahre Chef der X"."""

from __future__ import annotations

from collections.abc import Iterator

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.change_cues import (
    BEGINNING,
    GOING_ON,
    NEXT_TERMS,
    TERMS_OF_OFFICE,
    YEARS,
)
from dealwert.german.lexicon.clause_words import FOUND_IN
from dealwert.model import LeadershipEvent
from dealwert.reading.circumstances import date_of
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.frames import ClauseReading
from dealwert.reading.held import held_by, members_of
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import Party, Phrase
from dealwert.reading.reference import Discourse

__all__ = ["goes_on", "is_next_term", "told_by_term"]


def told_by_term(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield who stays, as the term tells that begins: "P geht in ihre dritte Amtszeit"."""
    small = reading.lowers
    if small.isdisjoint(TERMS_OF_OFFICE) or small.isdisjoint(BEGINNING):
        return
    if reading.has_negation or any(word.modal for word in reading.words):
        return
    term = next(filter(is_next_term, reading.phrases), None)
    for party, phrase in _whose(reading, term) if term is not None else ():
        held = held_by(party, phrase, reading, discourse, memory)
        if held is None:
            continue
        entity, company, role = held
        draft = LeadershipDraft(entity, LeadershipEvent.STAYS, [place], company=company, role=role)
        draft.date = date_of(reading)
        yield draft


def is_next_term(phrase: Phrase) -> bool:
    """Return whether it is a term that follows another one: "für eine dritte Amtszeit".

    Args:
        phrase: The phrase.
    """
    is_term = phrase.head is not None and phrase.head.lower in TERMS_OF_OFFICE
    return is_term and not {word.rstrip("nrs") for word in phrase.words}.isdisjoint(NEXT_TERMS)


def _whose(reading: ClauseReading, term: Phrase) -> list[tuple[Party, Phrase]]:
    """Return whose term it is: the subject's, or theirs for whom it begins."""
    if term is not reading.subject and (not term.preposition or term.preposition == FOUND_IN):
        return members_of(reading.subject)
    return [
        one for phrase in reading.phrases if phrase.preposition == FOR for one in members_of(phrase)
    ]


def goes_on(position: PositionDraft, reading: ClauseReading) -> LeadershipDraft | None:
    """Return that somebody stays, from "P ist für weitere fünf Jahre Chef der X".

    Args:
        position: The office that he is said to hold.
        reading: The clause that says so.
    """
    small = reading.lowers
    if reading.is_past or small.isdisjoint(GOING_ON) or small.isdisjoint(YEARS):
        return None
    return LeadershipDraft(
        position.person,
        LeadershipEvent.STAYS,
        [position.sentence],
        company=position.company,
        role=position.role,
    )
