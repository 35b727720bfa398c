"""Whom a sentence is about, so that the next one may call them "er", "sie" or "es"."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading
from dealwert.reading.facts import DealDraft, LeadershipDraft
from dealwert.reading.phrases import NEW, Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.reference import Discourse, Entity

__all__ = ["note_newcomer", "note_subjects", "whom_it_is_about"]


def whom_it_is_about(reading: ClauseReading) -> Party | None:
    """Return the party that is the subject of a clause, also of "Enttäuscht war Trainer P".

    Args:
        reading: The clause.
    """
    subject = reading.subject
    if subject is None or subject.parties:
        return subject.parties[0] if subject is not None else None
    is_word = (
        subject.kind is PhraseKind.NOUN and subject is reading.phrases[0] and not subject.roles
    )
    named = [one for one in reading.phrases if _is_named_person(one)]
    is_state = is_word and len(subject.words) == 1 and "be" in reading.auxiliaries
    return named[0].parties[0] if is_state and len(named) == 1 else None


def note_subjects(
    readings: Sequence[ClauseReading], discourse: Discourse, deals: Sequence[DealDraft]
) -> list[Entity]:
    """Note the subjects of the main clauses of a sentence, and return them.

    Args:
        readings: The clauses.
        discourse: The parties of the text.
        deals: The deals that the sentence tells: their parties may be called by a noun.
    """
    noted: list[Entity] = []
    for reading in readings:
        subject = reading.subject
        if subject is None or reading.clause.kind is not ClauseKind.MAIN:
            continue
        if _note_presented(reading, subject, discourse) or reading.clause.parent is not None:
            continue
        if subject.kind is PhraseKind.ROLE:  # "Neue Chefin wird P"
            subject = next((one for one in reading.phrases if _is_named_person(one)), subject)
        for party in subject.parties[:1]:
            entity = _meant(party, discourse, deals)
            if entity is not None:
                discourse.note_subject(entity, party.start)
                noted.append(entity)
            elif party.nature is PartyNature.DESCRIPTION and deals:
                discourse.note_unread_subject()
    return noted


def note_newcomer(
    changes: Sequence[LeadershipDraft],
    subjects: Sequence[Entity],
    discourse: Discourse,
    place: tuple[int, int],
) -> None:
    """Note who takes an office as whom the sentence is about: "A hat B ernannt. Er folgt auf C".

    But not in "A übergibt an B. Er bleibt Herausgeber".

    Args:
        changes: What the sentence tells of offices.
        subjects: Whom its main clauses are about.
        discourse: The parties of the text.
        place: Where it begins and ends.
    """
    found = {id(one.person): one for one in changes if one.event.is_arrival}
    for draft in found.values() if len(found) == 1 else ():
        if draft.predecessor is None or draft.predecessor not in subjects:
            discourse.note_subject(draft.person, place[1])


def _note_presented(reading: ClauseReading, subject: Phrase, discourse: Discourse) -> bool:
    """Note whom the subject presents as new, which "er" or "sie" means behind it: "P stellte den neuen Chef vor".

    Returns whether the clause tells of one without a name.
    """
    if subject.person is None or not _tells_of_choosing(reading):
        return False
    new = [one for one in reading.phrases if one is not subject and _is_newcomer(one)]
    others = [party for one in reading.phrases if one is not subject for party in one.parties]
    if len(new) != 1 or any(one.nature is PartyNature.PERSON for one in others):
        return False
    presenter = discourse.resolve(subject.person, person=True)
    if presenter is None:
        return False
    described = next(iter(new[0].parties), None)
    found = discourse.resolve(described, person=True, without=[presenter]) if described else None
    discourse.note_presenter(presenter)
    if found is not None:
        discourse.note_subject(found, new[0].start)
    return True


def _tells_of_choosing(reading: ClauseReading) -> bool:
    small = reading.lowers
    return any(
        form.verb.frame.sense is Sense.APPOINT
        and (not form.split or form.verb.particle in small)
        and not form.verb.fixed
        for word in reading.words
        for form in word.verbs
    )


def _is_newcomer(phrase: Phrase) -> bool:
    """Return whether a phrase is an object without a name for somebody: "den neuen Direktor", "die 48-Jährige"."""
    if phrase.preposition or "a" not in phrase.cases:
        return False
    if [one.nature for one in phrase.parties] == [PartyNature.PRONOUN]:
        return True  # "Präsident P muss ihn noch ernennen"
    if phrase.kind is PhraseKind.ROLE:
        return phrase.roles[0].noun.nature is RoleNature.HOLDER and NEW in phrase.roles[0].marks
    return [one.nature for one in phrase.parties] == [PartyNature.PERSON_DESCRIPTION]


def _meant(party: Party, discourse: Discourse, deals: Sequence[DealDraft]) -> Entity | None:
    if party.nature in (PartyNature.COMPANY, PartyNature.PERSON):
        return discourse.named(party)
    if party.nature is PartyNature.PERSON_DESCRIPTION:
        return discourse.resolve(party, person=True)
    if party.nature is not PartyNature.DESCRIPTION:
        return None
    place = (party.start, party.end)
    for deal in deals:
        sides = (("buyer", deal.buyers), ("seller", deal.sellers))
        for field, found in sides:
            if deal.fields.get(field) == place and len(found) == 1:
                return found[0]
    return None


def _is_named_person(phrase: Phrase) -> bool:
    """Return whether a phrase may be the subject, and is one person who is named."""
    is_bare = not phrase.preposition and "n" in phrase.cases and len(phrase.parties) == 1
    return is_bare and phrase.parties[0].nature is PartyNature.PERSON
