"""Who is put in charge of a part of a house that has just been told of: "Für die Finanzen ist künftig P zuständig"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.change_cues import CHARGED, CHARGES, KEEPING, SOON_CUES
from dealwert.german.lexicon.role_nouns import LED_FIELDS, RoleNature, RoleNoun
from dealwert.model import LeadershipEvent, Organ, Rank, RoleFunction
from dealwert.reading.circumstances import date_of
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import is_club
from dealwert.reading.frames import ClauseReading
from dealwert.reading.held import inside
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.spells import begins

__all__ = ["told_by_charge"]

_NEAR = 300
"""Characters behind somebody's appointment in which others get their parts of the same house."""


def told_by_charge(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "P verantwortet künftig die Finanzen, Q den Vertrieb" tells behind an appointment at X."""
    small = reading.lowers
    stays = bool(small & KEEPING and small & CHARGED)
    if small.isdisjoint(CHARGED | CHARGES) or not (stays or _is_new(reading)):
        return
    if reading.has_negation or any(word.modal for word in reading.words):
        return
    pairs = list(_pairs(reading.phrases, FOR if small & CHARGED else ""))
    company = _house(reading, discourse, memory, place) if pairs else None
    if company is None or is_club(company):
        return
    for holder, field in pairs:
        person = discourse.named(holder.parties[0])
        if person is None or any(one.company is company for one in memory.of(person)):
            continue
        if any(one.person is person for one in memory.recent()):
            continue
        event = LeadershipEvent.STAYS if stays else LeadershipEvent.APPOINTED
        draft = LeadershipDraft(person, event, [place], company=company)
        draft.role, draft.date = _office_of(field), date_of(reading)
        yield draft


def _is_new(reading: ClauseReading) -> bool:
    """Return whether it has not been so before: "künftig", "ab Mai", "wird zuständig sein"."""
    is_main = reading.clause.kind is ClauseKind.MAIN
    is_new = not reading.lowers.isdisjoint(SOON_CUES) or begins(reading)
    return is_main and (is_new or "become" in reading.auxiliaries)


def _pairs(phrases: Sequence[Phrase], preposition: str) -> Iterator[tuple[Phrase, Phrase]]:
    """Yield who gets what: a name with nothing beside it, and a noun in the accusative behind or before it."""
    holders = [one for one in phrases if _is_just_a_name(one)]
    fields = [
        one
        for one in phrases
        if one.kind in (PhraseKind.NOUN, PhraseKind.UNIT)
        and one.head is not None
        and one.preposition == preposition
        and "a" in one.cases
    ]
    if len(holders) == len(fields):
        yield from zip(holders, fields, strict=True)


def _is_just_a_name(phrase: Phrase) -> bool:
    is_one = phrase.kind is PhraseKind.PARTY and len(phrase.parties) == 1
    is_bare = is_one and not phrase.preposition  # but behind it: "P, bisher Leiter"
    party = phrase.parties[0] if is_bare else None
    is_person = party is not None and party.nature is PartyNature.PERSON
    return party is not None and is_person and phrase.start == party.start


def _house(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Entity | None:
    """Return the house of the clause, or the one where somebody was just told to come."""
    bodies = [
        role
        for phrase in reading.phrases
        if phrase.kind is PhraseKind.ROLE
        for role in phrase.roles
        if role.noun.nature is RoleNature.BODY
    ]
    told = company_of_role(bodies[0], discourse) if len(bodies) == 1 else inside(reading, discourse)
    given = next((one for one in memory.recent() if one.event.is_arrival), None)
    if told is not None or given is None or given.home is None:
        return told
    end = given.sentence[-1][1]
    is_near = given.sentence[-1] == place or 0 < place[0] - end < _NEAR
    return given.home if is_near and not discourse.turns_from(given.home, place[0]) else None


def _office_of(field: Phrase) -> Role:
    noun = field.head.lower if field.head is not None else ""
    function = LED_FIELDS.get(noun, RoleFunction.DIVISION_HEAD)
    head = RoleNoun(function, Organ.UNSTATED, Rank.NONE, RoleNature.HOLDER)
    return Role(head, noun.capitalize(), field.start, field.end)
