"""Who follows whom where no verb says it: "Sein Nachfolger P", "Der Nachfolger steht fest: P kommt von X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.change_cues import PAIRS, SUCCESSORS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.model import LeadershipEvent
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.frames import ClauseReading
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.slots import stands_in

__all__ = ["told_by_succession"]

_JUST_GONE = 3
"""Changes told last among which the departure is after which somebody is called a successor."""


def told_by_succession(
    readings: Sequence[ClauseReading],
    reading: ClauseReading,
    discourse: Discourse,
    memory: Memory,
    place: tuple[int, int],
) -> Iterator[LeadershipDraft]:
    """Yield that somebody takes the office that has just become free."""
    if any(word.negation for word in reading.words):
        return
    before = _heralding(readings, reading)
    parties = [*_called(reading), *(_subjects(reading) if before is not None else ())]
    new = [one for party in parties if (one := discourse.named(party)) is not None]
    gone = _gone(memory, new) if new else None
    if gone is not None:
        yield from (_taking(person, gone, place) for person in new)
    yield from _pair(reading, discourse, memory, place)


def _taking(person: Entity, gone: LeadershipDraft, place: tuple[int, int]) -> LeadershipDraft:
    draft = LeadershipDraft(
        person, LeadershipEvent.APPOINTED, [place], company=gone.company, role=gone.role
    )
    draft.predecessor = gone.person
    return draft


def _gone(memory: Memory, new: Sequence[Entity]) -> LeadershipDraft | None:
    """Return the one departure told just now, of somebody else than who comes."""
    departures = {
        id(change.person): change
        for change in memory.recent()[:_JUST_GONE]
        if change.event.is_departure and change.company is not None and change.role is not None
    }
    found = list(departures.values())
    return found[0] if len(found) == 1 and found[0].person not in new else None


def _called(reading: ClauseReading) -> Iterator[Party]:
    """Yield P of "sein Nachfolger P"."""
    for phrase in reading.phrases:
        is_his = phrase.owner is not None and phrase.owner.nature is PartyNature.OWNER
        if is_his and phrase.kind is PhraseKind.PARTY and not SUCCESSORS.isdisjoint(phrase.words):
            yield from (party for party in phrase.parties if party.nature is PartyNature.PERSON)


def _heralding(readings: Sequence[ClauseReading], reading: ClauseReading) -> ClauseReading | None:
    """Return the clause before a colon that says that there is a successor, and not who."""
    here = next(number for number, one in enumerate(readings) if one is reading)
    if not here or not reading.clause.follows_colon:
        return None
    before = readings[here - 1]
    if any(word.negation or word.modal for word in before.words) or _names(before.phrases):
        return None
    tells = any(
        phrase.frame is not None
        and phrase.frame.sense is Sense.SUCCEED
        and phrase.frame.object is Slot.PREDECESSOR
        and not _names(phrase.inner)
        for phrase in before.phrases
    )
    follows = any(map(stands_in, before.phrases)) and _has_verb_of_succeeding(before)
    return before if tells or follows else None


def _has_verb_of_succeeding(reading: ClauseReading) -> bool:
    return any(
        form.verb.frame.sense is Sense.SUCCEED and form.verb.frame.subject is Slot.PERSON
        for word in reading.words
        for form in word.verbs
    )


def _names(phrases: Sequence[Phrase]) -> bool:
    return any(party.nature is PartyNature.PERSON for phrase in phrases for party in phrase.parties)


def _subjects(reading: ClauseReading) -> list[Party]:
    """Return the persons that are the subject of a clause, or all that there is of it."""
    subject = reading.subject
    if subject is None or subject.preposition:
        return []
    return [party for party in subject.parties if party.nature is PartyNature.PERSON]


def _pair(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "Das Duo löst P ab" says of the two who were told last to share an office."""
    if not reading.text.startswith(PAIRS) or not _has_verb_of_succeeding(reading):
        return
    named = [one.person for one in reading.phrases if one.person is not None and not one.roles]
    last = memory.recent()[:1]
    if len(named) != 1 or named[0] is None or not last or not last[0].event.is_arrival:
        return
    old = discourse.named(named[0])
    for change in memory.recent()[:_PAIR]:
        is_same = change.company is last[0].company and change.sentence == last[0].sentence
        if is_same and change.event.is_arrival and old is not None and change.person is not old:
            draft = LeadershipDraft(
                change.person, change.event, [place], company=change.company, role=change.role
            )
            draft.predecessor = old
            yield draft


_PAIR = 2
"""How many take an office together."""
