"""Offices that a text names without their holders: "X bekommt einen neuen Chef"."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.change_cues import HAVING_VERBS
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.reading.frames import ClauseReading
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import Party, PartyNature, PhraseKind, Role
from dealwert.reading.positions import company_of_role, phrases_within
from dealwert.reading.reference import Discourse

__all__ = ["note_open_offices"]


def note_open_offices(
    readings: Sequence[ClauseReading], discourse: Discourse, memory: Memory
) -> None:
    """Keep the offices of a sentence that have a company and no holder."""
    for reading in readings:
        owner = _owner(reading)
        for phrase in phrases_within(reading.phrases):
            if phrase.kind is not PhraseKind.ROLE:
                continue
            for role in phrase.roles:
                if owner is not None and _is_object(role) and "a" in phrase.cases:
                    role.company = role.company or owner
                company = company_of_role(role, discourse)
                if company is not None:
                    memory.note_open(role, company, phrase.end)


def _owner(reading: ClauseReading) -> Party | None:
    """Return X in "X bekommt einen neuen Chef"."""
    subject = reading.subject
    if subject is None or subject.kind is not PhraseKind.PARTY or len(subject.parties) != 1:
        return None
    has = any(word.lower in HAVING_VERBS for word in reading.words)
    return subject.parties[0] if has and subject.parties[0].is_organisation else None


def _is_object(role: Role) -> bool:
    is_named = role.company is not None and role.company.nature is PartyNature.COMPANY
    return role.noun.nature is RoleNature.HOLDER and not is_named and not role.glued
