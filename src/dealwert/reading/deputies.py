"""Deputies who are chosen beside whom they stand in for: "Zu ihrem Stellvertreter wurde Q bestellt"."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from dealwert.german.lexicon.role_nouns import ROLE_MARKS
from dealwert.model import LeadershipEvent
from dealwert.reading.circumstances import date_of
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fitting import is_deputy
from dealwert.reading.frames import ClauseReading
from dealwert.reading.held import members_of
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import Phrase, PhraseKind
from dealwert.reading.reference import Discourse

__all__ = ["told_by_deputy"]

_DEPUTIES = frozenset(ROLE_MARKS["deputy"])

_NEAR = 300
"""Characters behind somebody's appointment in which his deputy gets his office."""


def told_by_deputy(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield who becomes the deputy of somebody of whom the text has just told that he comes."""
    if reading.lowers.isdisjoint(_DEPUTIES) or "become" not in reading.auxiliaries:
        return
    if reading.has_negation or any(word.modal for word in reading.words):
        return
    office = next(filter(_is_of_deputy, reading.phrases), None)
    given = next((one for one in memory.recent() if one.event.is_arrival), None)
    if office is None or given is None or given.home is None or given.role is None:
        return
    end = given.sentence[-1][1]
    is_near = given.sentence[-1] == place or 0 < place[0] - end < _NEAR
    if not is_near or discourse.turns_from(given.home, place[0]):
        return
    for phrase in reading.phrases:
        if phrase.preposition or "n" not in phrase.cases or phrase is office:
            continue
        for party, _ in members_of(phrase):
            person = discourse.named(party)
            if person is None or person is given.person:
                continue
            role = attrs.evolve(
                given.role,
                wording=office.head.lower.capitalize() if office.head is not None else "",
                marks={*given.role.marks, "deputy"},
                start=office.start,
                end=office.end,
            )
            draft = LeadershipDraft(person, LeadershipEvent.APPOINTED, [place], company=given.home)
            draft.role, draft.date = role, date_of(reading)
            yield draft


def _is_of_deputy(phrase: Phrase) -> bool:
    """Return whether it is "zu ihrem Stellvertreter", "ihr Stellvertreter" or just "Stellvertreter"."""
    is_noun = phrase.kind is PhraseKind.NOUN and not (phrase.preposition or phrase.inner)
    is_noun = is_noun and phrase.head is not None and phrase.head.lower in _DEPUTIES
    return is_deputy(phrase) or is_noun
