"""Who is told to have held an office before its next holder is named, and whom somebody follows who has no name yet."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.change_cues import PREDECESSORS, SETTLED, WHOSE
from dealwert.german.lexicon.employment import FOLLOWED_ON
from dealwert.german.lexicon.frame import Sense
from dealwert.reading.agreement import agrees
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import tells_of_following
from dealwert.reading.frames import ClauseReading
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.reference import Discourse, Entity

__all__ = ["note_awaited", "note_predecessors"]


def note_predecessors(
    readings: Sequence[ClauseReading], discourse: Discourse, memory: Memory
) -> None:
    """Keep whose "Vorgänger" somebody is: of the one who was said last to take an office."""
    last = next((one for one in memory.recent() if one.event.is_arrival), None)
    if last is None or last.predecessor is not None:
        return
    family = last.person.name.split()[-1].lower()
    owners = {*WHOSE, family}  # "Kerns Vorgänger": a name stands there without its case
    for reading in readings:
        for place, phrase in enumerate(reading.phrases):
            if PREDECESSORS.isdisjoint(phrase.words) or phrase.words[0] not in owners:
                continue
            party = phrase.person or _apposed(reading.phrases[place + 1 : place + 4])
            if party is None or party.nature is not PartyNature.PERSON:
                continue
            person = discourse.named(party)
            is_his = phrase.owner is None or agrees(phrase.owner, last.person)
            if person is not None and person is not last.person and is_his:
                last.predecessor = person


def note_awaited(
    readings: Sequence[ClauseReading], discourse: Discourse, memory: Memory, end: int
) -> None:
    """Keep P of "Die Managerin folgt auf P", where a later sentence tells who she is.

    And P of "X hat die Nachfolge von P geregelt".
    """
    for reading in readings:
        if SETTLED & reading.lowers and not reading.has_negation:
            for phrase in reading.phrases:
                for inner in phrase.inner if _is_succession(phrase) else ():
                    person = discourse.named(inner.person) if inner.person is not None else None
                    if person is not None:
                        memory.note_awaited(person, end, _house_of(reading, discourse))
        subject = reading.subject
        if subject is None or reading.clause.kind is not ClauseKind.MAIN:
            continue
        is_described = subject.kind is PhraseKind.NOUN or any(
            party.nature is PartyNature.PERSON_DESCRIPTION
            and discourse.resolve(party, person=True) is None
            for party in subject.parties
        )
        if not is_described:
            continue
        follows = tells_of_following(reading)
        for phrase in reading.phrases if follows else ():
            person = discourse.named(phrase.person) if phrase.person is not None else None
            if person is not None and phrase.preposition == FOLLOWED_ON:
                memory.note_awaited(person, end)


def _house_of(reading: ClauseReading, discourse: Discourse) -> Entity | None:
    """Return the one house that a clause names."""
    named = discourse.companies_between(reading.clause.start, reading.clause.end)
    return named[0] if len(named) == 1 else None


def _is_succession(phrase: Phrase) -> bool:
    return phrase.frame is not None and phrase.frame.sense is Sense.SUCCEED


def _apposed(phrases: Sequence[Phrase]) -> Party | None:
    """Return P in "ihr Vorgänger, der Jurist P, …", by what stands behind the noun."""
    kinds = [phrase.kind for phrase in phrases]
    is_set_off = kinds == [PhraseKind.COMMA, PhraseKind.PARTY, PhraseKind.COMMA]
    return phrases[1].person if is_set_off and "n" in phrases[1].cases else None
