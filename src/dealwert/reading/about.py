"""Whom a sentence is about, so that the next one may call them "er", "sie" or "es"."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading
from dealwert.reading.facts import DealDraft
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.reference import Discourse, Entity

__all__ = ["note_subjects"]


def note_subjects(
    readings: Sequence[ClauseReading], discourse: Discourse, deals: Sequence[DealDraft]
) -> None:
    """Note the subjects of the main clauses of a sentence.

    Args:
        readings: The clauses.
        discourse: The parties of the text.
        deals: The deals that the sentence tells: their parties may be called by a noun.
    """
    for reading in readings:
        subject = reading.subject
        is_main = reading.clause.kind is ClauseKind.MAIN and reading.clause.parent is None
        if subject is None or not is_main:
            continue
        if subject.kind is PhraseKind.ROLE:  # "Neue Chefin wird P"
            subject = next((one for one in reading.phrases if _is_named_person(one)), subject)
        for party in subject.parties[:1]:
            entity = _meant(party, discourse, deals)
            if entity is not None:
                discourse.note_subject(entity, party.start)
            elif party.nature is PartyNature.DESCRIPTION and deals:
                discourse.note_unread_subject()


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
