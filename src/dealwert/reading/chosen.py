"""Who is chosen or confirmed where the office is told before, or with the person: "Gewählt wurde P"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.change_cues import (
    COMES,
    DECIDING_VERBS,
    FURTHER,
    IN_HIS_STEAD,
    ORIGINS,
    SIGNING,
)
from dealwert.german.lexicon.employment import GIVEN_AS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.verbs import VerbShape
from dealwert.german.words import look_up
from dealwert.model import LeadershipEvent
from dealwert.reading.circumstances import date_of
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fitting import is_deputy
from dealwert.reading.frames import ClauseReading, Event, Voice
from dealwert.reading.held import inside, members_of
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import (
    NEW,
    Party,
    PartyNature,
    Phrase,
    PhraseKind,
    Role,
    phrases_within,
)
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.terms import is_next_term

__all__ = ["CHOICES", "is_of_deputy", "told_by_choice", "told_by_gap"]


def told_by_choice(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "P wurde gewählt", "P unterschrieb", "P kommt von Y" tells, where the office is told before it or with the person."""
    subject, words = reading.subject, reading.words
    if subject is None or not subject.parties or subject.preposition:
        return
    is_passive = any(word.auxiliary == "become" for word in words)
    origin = _origin(reading)
    if reading.clause.kind is ClauseKind.RELATIVE and _tells_office(reading.parent):
        return  # "Der Platz im Vorstand wird mit P besetzt, der von Y kommt"
    signs = origin is not None or not SIGNING.isdisjoint(word.lower for word in words)
    if not (is_passive or signs) or any(word.modal or word.negation for word in words):
        return
    done = [
        form.verb.frame.sense
        for word in words
        for form in word.verbs
        if form.shape is VerbShape.PARTICIPLE
    ]
    choices = [sense for sense in done if sense in CHOICES]
    choices += [Sense.APPOINT] if signs else []
    others = [
        one
        for one in phrases_within(reading.phrases)
        if one not in (subject, origin, *subject.inner)
    ]
    is_again = any(words in reading.text for words in FURTHER)
    is_again |= any(one.preposition == FOR and is_next_term(one) for one in reading.phrases)
    members = members_of(subject)
    if is_again and Sense.STAY in done and not is_of_deputy(reading):
        if any(one.kind is PhraseKind.ROLE and one.preposition for one in others):
            return  # "P, Chef der X, wurde als Präsident des Y bestätigt" tells nothing of X
        for party, phrase in members:  # "An der X wurde Rektor P für weitere vier Jahre bestätigt"
            for role in phrase.roles[:1]:
                beside = inside(reading, discourse)
                yield from _chosen_again(party, role, discourse, memory, place, beside)
        return
    if not choices or is_of_deputy(reading) or any(one.kind in _OF_OFFICE for one in others):
        return
    if is_again and not signs and all(phrase.roles for _, phrase in members):
        for party, phrase in members:
            yield from _chosen_again(party, phrase.roles[0], discourse, memory, place)
        return
    if subject.person is None or len(members) != 1:
        return
    entity = discourse.resolve(subject.person, person=True)
    if entity is None or (subject.roles and not signs):
        return
    is_open = memory.open_office(reading.clause.start)
    left = memory.just_left(place[0])
    if left is not None and left.person is not entity and _is_only_chosen(reading, choices):
        draft = LeadershipDraft(entity, CHOICES[choices[0]], [place])
        draft.company, draft.role, draft.predecessor = left.company, left.role, left.person
        draft.date = date_of(reading)
        if left.company is not None and left.role is not None:
            yield draft
            return
    if is_open is not None and NEW in is_open[0].marks:
        event = LeadershipEvent.STAYS if is_again else CHOICES[choices[0]]
        draft = LeadershipDraft(entity, event, [place], company=is_open[1], role=is_open[0])
        draft.date = date_of(reading)
        yield draft


def told_by_gap(
    event: Event, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "Der Aufsichtsrat bestellte P" tells where somebody was just told to go: P gets his office.

    Args:
        event: What tells of a choice, and not for what.
        discourse: The parties of the text.
        memory: What it has told so far.
        place: The sentence.
    """
    left, subject = memory.just_left(place[0]), event.clause.subject
    if left is None or left.company is None or left.role is None or event.negated:
        return
    if event.voice is Voice.PASSIVE and "become" not in event.clause.auxiliaries:
        return  # "ist noch bis 2027 bestellt"
    is_instead = not IN_HIS_STEAD.isdisjoint(event.clause.lowers)
    if event.word not in DECIDING_VERBS and not is_instead:
        return
    parts = event.parts.get(Slot.PERSON, ())
    others = [one for one in event.clause.phrases if one not in parts and one is not subject]
    if any(
        one.roles or one.kind is PhraseKind.EVENT or one.preposition in GIVEN_AS for one in others
    ):
        return
    is_by_somebody = subject is not None and subject not in parts and subject.person is not None
    if is_by_somebody and not is_instead:
        return  # "P wählte Q"
    parties = [party for phrase in parts for party in phrase.parties]
    person = discourse.named(parties[0]) if len(parties) == 1 else None
    if person is None or not person.person or person is left.person:
        return
    draft = LeadershipDraft(person, CHOICES[event.frame.sense], [place])
    draft.company, draft.role, draft.predecessor = left.company, left.role, left.person
    draft.date = date_of(event.clause)
    yield draft


def _is_only_chosen(reading: ClauseReading, choices: Sequence[Sense]) -> bool:
    """Return whether it is "Bestellt wurde P", and nothing says for what: it is for what another one left."""
    is_first = bool(reading.words) and any(
        form.shape is VerbShape.PARTICIPLE and form.verb.frame.sense in choices
        for form in look_up(reading.words[0].lower).verbs
    )
    return is_first and not any(
        phrase.preposition and phrase.kind is not PhraseKind.DATE for phrase in reading.phrases
    )


def _chosen_again(
    party: Party,
    role: Role,
    discourse: Discourse,
    memory: Memory,
    place: tuple[int, int],
    beside: Entity | None = None,
) -> Iterator[LeadershipDraft]:
    """Yield what "Chef P wurde für weitere drei Jahre bestellt" tells of each who is named."""
    entity = discourse.named(party)
    held = memory.of(entity) if entity is not None else []
    company = company_of_role(role, discourse) or next(
        (one.company for one in reversed(held) if one.role is role), beside
    )
    if entity is not None and company is not None and not role.marks:
        yield LeadershipDraft(entity, LeadershipEvent.STAYS, [place], company=company, role=role)


def _tells_office(reading: ClauseReading | None) -> bool:
    return reading is not None and any(one.kind is PhraseKind.ROLE for one in reading.phrases)


def is_of_deputy(reading: ClauseReading) -> bool:
    """Return whether it tells of the office below another's: "zu ihrem Stellvertreter wurde P bestellt"."""
    return any(map(is_deputy, reading.phrases))


def _origin(reading: ClauseReading) -> Phrase | None:
    """Return the phrase "von Y" of "P kommt von Y"."""
    if not any(word.lower == COMES for word in reading.words):
        return None
    return next(
        (
            phrase
            for phrase in reading.phrases
            if phrase.preposition in ORIGINS
            and any(party.nature is PartyNature.COMPANY for party in phrase.parties)
        ),
        None,
    )


CHOICES = {Sense.ELECT: LeadershipEvent.ELECTED, Sense.APPOINT: LeadershipEvent.APPOINTED}
"""How somebody takes an office, by the sense of a verb of choosing."""

_OF_OFFICE = frozenset({PhraseKind.ROLE, PhraseKind.PARTY, PhraseKind.EVENT})
"""Phrases that would say what somebody is chosen for."""
