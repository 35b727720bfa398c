"""Who holds an office no longer: "P ist nicht mehr Chef der X", "Bei X ist P nicht länger Chef"."""

from __future__ import annotations

from collections.abc import Iterator

from dealwert.german.lexicon.change_cues import LONGER, WORKING
from dealwert.german.lexicon.clause_words import WHERE
from dealwert.german.lexicon.function_words import NOT
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.model import LeadershipEvent
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import fit_of
from dealwert.reading.frames import ClauseReading
from dealwert.reading.held import inside, members_of
from dealwert.reading.phrases import PhraseKind
from dealwert.reading.positions import company_of_role, of_copula
from dealwert.reading.reference import Discourse

__all__ = ["told_to_be_no_longer"]


def told_to_be_no_longer(
    reading: ClauseReading, discourse: Discourse, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield who goes as a clause says what he is no longer.

    Args:
        reading: The clause.
        discourse: The parties of the text.
        place: Indices of the first character of its sentence and behind its last one.
    """
    if not reading.has_negation:  # as most often
        return
    yield from _no_longer(reading, discourse, place)
    yield from _no_longer_at(reading, discourse, place)
    yield from _no_longer_in(reading, discourse, place)


def _no_longer(
    reading: ClauseReading, discourse: Discourse, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "P ist nicht mehr Chef der X" and the headline "P nicht mehr Chef der X" tell."""
    if reading.lowers.isdisjoint(LONGER):
        return
    for position in of_copula(reading, discourse, place, negated=True):
        yield LeadershipDraft(
            position.person,
            LeadershipEvent.LEAVES,
            [place],
            company=position.company,
            role=position.role,
        )
    if not reading.phrases or any(word.is_finite_verb for word in reading.words):
        return
    first, last = reading.phrases[0], reading.phrases[-1]
    if first.person is not None and not first.preposition and last.kind is PhraseKind.ROLE:
        entity, role = discourse.named(first.person), last.roles[0]
        company = company_of_role(role, discourse)
        if entity is not None and company is not None and not last.preposition:
            yield LeadershipDraft(
                entity, LeadershipEvent.LEAVES, [place], company=company, role=role
            )


def _no_longer_at(
    reading: ClauseReading, discourse: Discourse, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "P ist bei der X nicht mehr Trainer" tells, and "Bei X ist P nicht länger Chef"."""
    if "be" not in reading.auxiliaries or not any(
        f"{NOT} {word}" in reading.text for word in LONGER
    ):
        return
    subject, offices = (
        reading.subject,
        [one for one in reading.phrases if one.kind is PhraseKind.ROLE and not one.preposition],
    )
    if subject is None or len(offices) != 1 or offices[0] is subject:
        return
    role = offices[0].roles[0]
    is_holder = role.noun.nature is RoleNature.HOLDER and role.company is None and not role.glued
    house = inside(reading, discourse) if is_holder else None
    for party, _ in members_of(subject) if house is not None and fit_of(house, role) else ():
        entity = discourse.resolve(party, person=True)
        if entity is not None:
            yield LeadershipDraft(entity, LeadershipEvent.LEAVES, [place], company=house, role=role)


def _no_longer_in(
    reading: ClauseReading, discourse: Discourse, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "Nicht mehr im Vorstand der X ist P" tells, and "P arbeitet nicht mehr für X"."""
    text = reading.text
    if not any(f"{NOT} {word}" in text for word in LONGER):
        return
    bodies = [
        role
        for phrase in reading.phrases
        if phrase.kind is PhraseKind.ROLE and phrase.preposition in WHERE
        for role in phrase.roles
        if role.noun.nature is RoleNature.BODY
    ]
    is_state = len(bodies) == 1 and any(word.auxiliary == "be" for word in reading.words)
    company = company_of_role(bodies[0], discourse) if is_state else None
    if company is None and not WORKING.isdisjoint(text.split()):
        company = inside(reading, discourse)
    for party, _ in members_of(reading.subject) if company is not None else ():
        entity = discourse.resolve(party, person=True)
        if entity is not None and company is not None:
            draft = LeadershipDraft(entity, LeadershipEvent.LEAVES, [place], company=company)
            draft.role = bodies[0] if is_state else None
            draft.sure = is_state or bool(company.legal_form)
            yield draft
