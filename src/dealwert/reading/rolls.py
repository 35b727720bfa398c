"""Who joins a body or a lead, named behind the news of it: "Es sind dies P, Q und R", "Mit P kommt der fünfte Chef"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.change_cues import (
    ALONG,
    ARRIVING,
    JOINED_BY,
    JOINERS,
    ROLL_CALLS,
)
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.numerals import is_ordinal
from dealwert.model import LeadershipEvent
from dealwert.reading.circumstances import date_of
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import fit_of
from dealwert.reading.frames import ClauseReading
from dealwert.reading.memory import Memory
from dealwert.reading.offices import owner_of
from dealwert.reading.phrases import NEW, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Discourse, Entity

__all__ = ["told_by_roll"]


def told_by_roll(
    readings: Sequence[ClauseReading],
    reading: ClauseReading,
    discourse: Discourse,
    memory: Memory,
    place: tuple[int, int],
) -> Iterator[LeadershipDraft]:
    """Yield who is named one by one behind "Der Vorstand der X bekommt drei neue Mitglieder", and who comes as a new chief."""
    joining = memory.joining(reading.clause.start)
    if joining is None and reading.lowers.isdisjoint(_CUES):  # as most often
        return
    if reading.has_negation or any(word.modal for word in reading.words):
        return
    yield from _coming(reading, discourse, memory, place)
    if joining is not None and _calls_roll(readings, reading):
        role, company = joining
        for phrase in reading.phrases:
            yield from _members(phrase, role, company, discourse, place)
        return
    joined = _joined(reading, discourse, memory)
    if joined is not None:
        memory.note_joining(*joined, reading.clause.end)


_CUES = ARRIVING | JOINED_BY
"""Words without one of which a clause tells of nobody who comes and of no body that somebody joins."""


def _members(
    phrase: Phrase, role: Role, company: Entity, discourse: Discourse, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    for party in phrase.parties:
        person = discourse.named(party)
        if person is not None and person.person:
            yield LeadershipDraft(
                person, LeadershipEvent.APPOINTED, [place], company=company, role=role
            )


def _calls_roll(readings: Sequence[ClauseReading], reading: ClauseReading) -> bool:
    """Return whether a clause does nothing but name persons: behind a colon, or behind "es sind dies"."""
    parties = [party for one in reading.phrases for party in one.parties]
    parties = [one for one in parties if one.nature is not PartyNature.PRONOUN]
    if not parties or not all(one.is_person for one in parties):
        return False
    if any(one.kind in _OTHER for one in reading.phrases):
        return False
    if reading.clause.follows_colon:
        return reading is not readings[0] and not any(word.is_finite_verb for word in reading.words)
    small = {word for one in reading.phrases if one.kind is PhraseKind.WORD for word in one.words}
    is_bare = small <= _CALLS and reading is readings[0]
    return is_bare and any(call <= reading.lowers for call in ROLL_CALLS)


_CALLS = frozenset(word for call in ROLL_CALLS for word in call)
"""Words of a sentence that calls the roll."""


_OTHER = frozenset({PhraseKind.ROLE, PhraseKind.EVENT, PhraseKind.STAKE, PhraseKind.NOUN})
"""Phrases that would say more than who they are."""


def _joined(
    reading: ClauseReading, discourse: Discourse, memory: Memory
) -> tuple[Role, Entity] | None:
    """Return the body that new members join, who are not named: "Drei neue Gesichter verstärken den Vorstand der X"."""
    is_of_new = any(map(_is_of_joiners, reading.phrases))
    if not is_of_new or any(party.is_person for one in reading.phrases for party in one.parties):
        return None
    owner = owner_of(reading)
    for phrase in reading.phrases:
        for role in phrase.roles:
            company = company_of_role(role, discourse)
            if company is None and owner is not None and role.company is None:
                company = discourse.resolve(owner, person=False)
            is_told = role.noun.nature is RoleNature.BODY or NEW in role.marks
            if is_told and company is not None:
                return role, company
    return memory.board(reading.clause.end)


def _is_of_joiners(phrase: Phrase) -> bool:
    """Return whether it is "drei neue Mitglieder"."""
    head = phrase.head.lower if phrase.head is not None else ""
    return head.endswith(JOINERS) and not JOINED_BY.isdisjoint(phrase.words)


def _coming(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "Mit P kommt der fünfte Chef in vier Jahren" tells, and "Mit P übernimmt ein neuer Chef"."""
    office = reading.subject
    if reading.lowers.isdisjoint(ARRIVING) or office is None or office.kind is not PhraseKind.ROLE:
        return
    persons = [one for one in reading.phrases if one.preposition == ALONG and one.person]
    if len(persons) != 1 or len(persons[0].parties) != 1 or persons[0].roles:
        return
    role = office.roles[0]
    if role.noun.nature is not RoleNature.HOLDER or not (
        NEW in role.marks or any(map(is_ordinal, office.words))
    ):
        return
    person = discourse.named(persons[0].parties[0])
    company, is_open = company_of_role(role, discourse), memory.open_office(reading.clause.start)
    if company is None and is_open is not None and role.company is None and not role.glued:
        company = is_open[1] if fit_of(is_open[1], role) else None
    if person is not None and company is not None:
        draft = LeadershipDraft(
            person, LeadershipEvent.APPOINTED, [place], company=company, role=role
        )
        draft.date = date_of(reading)
        yield draft
