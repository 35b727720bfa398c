"""Which office somebody holds of whom a clause says that it is over, and who is in a phrase."""

from __future__ import annotations

from dealwert.german.lexicon.change_cues import AT, INCUMBENTS, JOBS
from dealwert.german.lexicon.employment import HELD_AT, LEFT_AS
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.reading.fields import fit_of
from dealwert.reading.frames import ClauseReading
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role, share_company
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.vague_offices import is_blank

__all__ = ["held_by", "inside", "members_of"]


def members_of(phrase: Phrase | None) -> list[tuple[Party, Phrase]]:
    """Return the persons of a phrase, each with the part of a list that names it.

    Args:
        phrase: The phrase, if there is one.
    """
    return [
        (party, next((one for one in phrase.inner if one.parties[:1] == [party]), phrase))
        for party in (phrase.parties if phrase is not None else ())
        if phrase is not None
        if party.is_person or party.nature is PartyNature.PRONOUN
    ]


def held_by(
    party: Party, phrase: Phrase, reading: ClauseReading, discourse: Discourse, memory: Memory
) -> tuple[Entity, Entity, Role] | None:
    """Return who somebody is, and the office that he holds: in the clause, at his name, or before.

    Args:
        party: The person, as the phrase calls him.
        phrase: The phrase.
        reading: Its clause.
        discourse: The parties of the text.
        memory: Who held which office, as far as the text has told.
    """
    entity = discourse.resolve(party, person=True)
    if entity is None:
        return None
    told = [
        role
        for one in reading.phrases
        if one.kind is PhraseKind.ROLE
        and (one.preposition in LEFT_AS or _is_lost(one, reading) or _is_seat(one))
        for role in one.roles
    ]
    share_company(phrase)
    for role in sorted((*told, *phrase.roles), key=is_blank):  # rather "Chef P" than "im Amt"
        company = company_of_role(role, discourse) or inside(reading, discourse)
        if company is not None:
            return entity, company, role
    held = [one for one in memory.of(entity) if "former" not in one.role.marks]
    if held:
        return entity, held[-1].company, held[-1].role
    if not phrase.roles:
        return None
    own = phrase.roles[0]
    is_bare = own.company is None and not own.glued and "former" not in own.marks
    found = memory.open_office(phrase.start)
    if found is None:
        return _just_as_well(entity, own, memory, phrase.start) if is_bare else None
    role, company = found
    is_same = (own.noun.function, own.noun.rank) == (role.noun.function, role.noun.rank)
    is_his = own.wording.lower() in INCUMBENTS
    if not is_bare or not (is_his or (is_same and own.noun.nature is RoleNature.HOLDER)):
        return None  # "Amtsinhaber P", and "Präsident P" where "eine neue Präsidentin" was told
    return entity, company, role if is_his else own


def _is_seat(phrase: Phrase) -> bool:
    """Return whether a phrase is "an der Spitze der X", where somebody is no longer."""
    return phrase.preposition == AT and phrase.roles[0].noun.nature is RoleNature.OFFICE


def _is_lost(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether a phrase is the post that somebody "ist los": "seinen Posten als Trainer der X"."""
    is_object = phrase is not reading.subject and not phrase.preposition and "a" in phrase.cases
    return is_object and phrase.roles[0].wording.lower().partition(" ")[0] in JOBS


def _just_as_well(
    entity: Entity, own: Role, memory: Memory, place: int
) -> tuple[Entity, Entity, Role] | None:
    """Return what Q holds in "X entlässt P. Auch Sportchef Q ist seinen Job los": his office is at X, too."""
    left = memory.just_left(place)
    if left is None or left.company is None or own.noun.nature is not RoleNature.HOLDER:
        return None
    is_other = left.person is not entity and bool(fit_of(left.company, own))
    return (entity, left.company, own) if is_other else None


def inside(reading: ClauseReading, discourse: Discourse) -> Entity | None:
    """Return the one organisation that a clause names beside the person.

    Args:
        reading: The clause.
        discourse: The parties of the text.
    """
    found = {
        id(entity): entity
        for phrase in reading.phrases
        if phrase.preposition in HELD_AT and not phrase.roles
        for party in phrase.parties
        if party.nature is PartyNature.COMPANY and (entity := discourse.named(party)) is not None
    } | {
        id(entity): entity
        for phrase in reading.phrases
        if phrase.preposition in HELD_AT and phrase.kind is PhraseKind.NOUN
        for inner in phrase.inner
        if inner.cases == "g" and len(inner.parties) == 1
        if (entity := discourse.named(inner.parties[0])) is not None and not entity.person
    }
    return next(iter(found.values())) if len(found) == 1 else None
