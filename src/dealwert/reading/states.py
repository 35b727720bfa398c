"""Changes of office that a state tells: "der neue X-Chef P", "P ist seit gestern Chef der X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dealwert.german.lexicon.change_cues import (
    AGAINST,
    ALONG,
    AN,
    BACK,
    CAPTAINS,
    FIRST,
    INCUMBENTS,
    LOSING,
    NAMING_VERBS,
    NEW_MEMBERS,
    NEWLY,
    NOW,
    ON,
    SEATED,
    SINCE,
    STAND_INS,
    WINNERS,
    WINNING,
)
from dealwert.german.lexicon.employment import HELD_AS, MEMBERS_AT, WITHIN_BODY
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.model import LeadershipEvent
from dealwert.reading.charges import told_by_charge
from dealwert.reading.chosen import CHOICES, told_by_choice
from dealwert.reading.circumstances import date_of
from dealwert.reading.deputies import told_by_deputy
from dealwert.reading.described import told_by_description
from dealwert.reading.events import before_colon
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.fields import fit_of
from dealwert.reading.frames import ClauseReading
from dealwert.reading.listed_offices import told_by_list
from dealwert.reading.marked_offices import change_of_position, marked
from dealwert.reading.memory import Memory
from dealwert.reading.offices import owner_of
from dealwert.reading.partings import told_as_parting
from dealwert.reading.phrases import (
    ABOUT_TO_HOLD,
    NEW,
    Phrase,
    PhraseKind,
    phrases_within,
)
from dealwert.reading.positions import company_of_role, of_copula
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.rolls import told_by_roll
from dealwert.reading.spells import begins, has_begun
from dealwert.reading.successors import told_by_succession
from dealwert.reading.terms import goes_on, told_by_term
from dealwert.reading.vague_houses import is_besides
from dealwert.reading.vague_offices import PAST

__all__ = ["told_by_state"]


def told_by_state(
    readings: Sequence[ClauseReading],
    discourse: Discourse,
    memory: Memory,
    place: tuple[int, int],
    *,
    question: bool,
) -> Iterator[LeadershipDraft]:
    """Yield the changes that follow from who holds an office, and since when."""
    if not question:
        yield from told_by_description(readings, discourse, memory, place)
    for reading in readings:
        for phrase in phrases_within(reading.phrases):
            yield from marked(phrase, discourse, place)
        if question or reading.conditional:
            continue
        yield from _had(readings, reading, discourse, place)
        yield from _behind_colon(readings, reading, discourse, memory, place)
        yield from _newly_in(reading, discourse, memory, place)
        yield from told_by_term(reading, discourse, memory, place)
        yield from told_as_parting(readings, reading, discourse, memory, place)
        yield from told_by_succession(readings, reading, discourse, memory, place)
        yield from _called_new(reading, discourse, place)
        yield from told_by_list(reading, discourse, memory, place)
        yield from told_by_roll(readings, reading, discourse, memory, place)
        yield from told_by_choice(reading, discourse, memory, place)
        yield from told_by_charge(reading, discourse, memory, place)
        yield from told_by_deputy(reading, discourse, memory, place)
        yield from _won(reading, discourse, memory, place)
        yield from _headline(readings, reading, discourse, place)
        for position in of_copula(reading, discourse, place):
            draft = change_of_position(position) or goes_on(position, reading)
            draft = draft or _recent(position, reading)
            if draft is not None and not is_besides(draft, memory):
                draft.date = date_of(reading)
                yield draft


def _recent(position: PositionDraft, reading: ClauseReading) -> LeadershipDraft | None:
    """Return that somebody took an office, from "P ist seit gestern Chef der X"."""
    small = reading.lowers
    is_back = (BACK in small or (NOW in small and SINCE not in small)) and not reading.has_negation
    if reading.is_past or not (is_back or has_begun(reading) or begins(reading)):
        return None
    return LeadershipDraft(
        position.person,
        LeadershipEvent.APPOINTED,
        [position.sentence],
        company=position.company,
        role=position.role,
    )


def _won(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "X hat eine neue Chefin. P setzte sich gegen den Amtsinhaber Q durch" tells."""
    subject = reading.subject
    if subject is None or not all(word in reading.text for word in WINNING):
        return
    small = set(reading.text.split())
    if not small >= WINNING or small.isdisjoint(WINNERS):
        return
    if len(subject.parties) != 1 or reading.has_negation:
        return
    winner = discourse.resolve(subject.parties[0], person=True)
    chosen = next(iter(memory.recent()), None)
    is_open = memory.open_office(reading.clause.start)
    if chosen is not None and chosen.person is winner and chosen.event in CHOICES.values():
        role, company = chosen.role, chosen.company
    elif is_open is not None and NEW in is_open[0].marks:
        role, company = is_open
    else:
        return
    if winner is None or role is None or company is None:
        return
    arriving = LeadershipDraft(winner, LeadershipEvent.ELECTED, [place], company=company, role=role)
    arriving.date = date_of(reading)
    for phrase in reading.phrases:
        if phrase.person is None or phrase.preposition != AGAINST:
            continue
        loser = discourse.named(phrase.person)
        if loser is not None and not INCUMBENTS.isdisjoint(phrase.words):
            arriving.predecessor = loser
            leaving = LeadershipDraft(
                loser, LeadershipEvent.LEAVES, [place], company=company, role=role
            )
            leaving.successor = winner
            yield leaving
    yield arriving


def _headline(
    readings: Sequence[ClauseReading],
    reading: ClauseReading,
    discourse: Discourse,
    place: tuple[int, int],
) -> Iterator[LeadershipDraft]:
    """Yield what "P neuer Chef der X" and "X: P neuer Chef" tell: a headline without a verb."""
    phrases = reading.phrases
    if len(phrases) != 2 or any(word.is_finite_verb for word in reading.words):
        return
    person, office = phrases
    holder = person.person
    if (
        holder is None
        or office.kind is not PhraseKind.ROLE
        or person.preposition
        or office.preposition
        or not office.roles[0].marks & ABOUT_TO_HOLD
    ):
        return
    role = office.roles[0]
    entity, company = discourse.named(holder), company_of_role(role, discourse)
    before = before_colon(readings, reading)
    if company is None and before is not None:
        named = discourse.companies_between(before.clause.start, before.clause.end)
        company = named[0] if len(named) == 1 else None
    if entity is not None and company is not None:
        yield LeadershipDraft(
            entity, LeadershipEvent.APPOINTED, [place], company=company, role=role
        )


def _newly_in(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "Neu im Vorstand der X sind P und Q" tells, and "Neu an seiner Seite ist Finanzchef P"."""
    small = reading.lowers
    is_state = "be" in reading.auxiliaries or small & SEATED
    is_state = is_state or small & NAMING_VERBS
    if not is_state or small.isdisjoint(NEWLY | NEW_MEMBERS[0]):
        return
    bodies = [
        phrase
        for phrase in reading.phrases
        if phrase.kind is PhraseKind.ROLE
        and phrase.preposition == WITHIN_BODY
        and phrase.roles[0].noun.nature is RoleNature.BODY
    ] or list(_with_new_members(reading))
    is_new = not small.isdisjoint(NEWLY)  # "P, Chefin der X, ist neue Obfrau" is new elsewhere
    if is_new and not bodies and "be" in reading.auxiliaries and not reading.has_negation:
        yield from _new_there(reading.subject, discourse, memory, place)
    if len(bodies) != 1 or reading.has_negation:
        return
    role = bodies[0].roles[0]
    company = company_of_role(role, discourse) or discourse.seat(role, place[0] + 1)
    for phrase in reading.phrases:
        if phrase.preposition or company is None or "n" not in phrase.cases:
            continue
        for party in phrase.parties:
            entity = discourse.named(party)
            if entity is not None and entity.person:
                yield LeadershipDraft(
                    entity, LeadershipEvent.APPOINTED, [place], company=company, role=role
                )


def _new_there(
    subject: Phrase | None, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield that it is new that somebody holds the office he is called by."""
    if subject is None or subject.preposition or len(subject.parties) != 1 or not subject.roles:
        return
    person = discourse.named(subject.parties[0])
    held = [one for one in memory.of(person) if one.role in subject.roles] if person else []
    for one in held[-1:]:
        if not one.role.marks & PAST:
            yield LeadershipDraft(
                one.person,
                LeadershipEvent.APPOINTED,
                [place],
                company=one.company,
                role=one.role,
            )


def _with_new_members(reading: ClauseReading) -> Iterator[Phrase]:
    """Yield the bodies of "Neue Mitglieder des Vorstands der X sind P und Q".

    And the office of "Die neue Frau an der Spitze der X ist P".
    """
    new, members = NEW_MEMBERS
    for phrase, behind in pairwise(reading.phrases):
        is_head = phrase.head is not None and phrase.head.lower in STAND_INS
        is_at = behind.kind is PhraseKind.ROLE and behind.preposition in MEMBERS_AT
        if is_head and is_at and not phrase.preposition and not new.isdisjoint(phrase.words):
            yield behind
    for phrase in reading.phrases:
        is_member = phrase.head is not None and phrase.head.lower in members
        if is_member and not phrase.preposition and not new.isdisjoint(phrase.words):
            yield from (inner for inner in phrase.inner if inner.kind is PhraseKind.ROLE)


def _called_new(
    reading: ClauseReading, discourse: Discourse, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "X verstärkt sich mit P als neuem Chef" tells, whatever the verb."""
    if any(word.modal or word.negation for word in reading.words):
        return
    for one, other in pairwise(reading.phrases):
        is_new = other.kind is PhraseKind.ROLE and other.preposition == HELD_AS and other.roles
        if one.preposition not in ON or one.person is None or one.roles or not is_new:
            continue
        role = other.roles[0]
        entity, company = discourse.named(one.person), company_of_role(role, discourse)
        subject = reading.subject
        if company is None and subject is not None and len(subject.parties) == 1:
            if subject.parties[0].is_organisation:
                company = discourse.resolve(subject.parties[0], person=False)
        if entity is not None and company is not None and role.marks & ABOUT_TO_HOLD:
            yield LeadershipDraft(
                entity, LeadershipEvent.APPOINTED, [place], company=company, role=role
            )


def _arriving(reading: ClauseReading, discourse: Discourse) -> list[Entity]:
    """Return P of "…: P übernimmt die Redaktion im Mai", behind what somebody gets."""
    subject = reading.subject
    arrives = any(
        form.verb.frame.sense in _ARRIVING for word in reading.words for form in word.verbs
    )
    if subject is None or subject.preposition or not arrives or reading.has_negation:
        return []
    things = [one for one in reading.phrases if one.kind is PhraseKind.NOUN and not one.preposition]
    if subject.roles and things:
        return []  # "…: Präsident P übernimmt die Kosten"
    named = [discourse.named(one) for one in subject.parties]
    is_one = len(named) == 1 and named[0] is not None and named[0].person
    return [named[0]] if is_one and named[0] is not None else []


_ARRIVING = frozenset({Sense.TAKE_OFFICE, Sense.SUCCEED, Sense.PROMOTE, Sense.LEAD, Sense.ARRIVE})
"""What somebody does who gets the office that has just been told of."""


def _behind_colon(
    readings: Sequence[ClauseReading],
    reading: ClauseReading,
    discourse: Discourse,
    memory: Memory,
    place: tuple[int, int],
) -> Iterator[LeadershipDraft]:
    """Yield what "Einen neuen Digitalchef holt man aus dem Haus: P" tells where others were just told to come."""
    here = readings.index(reading)
    behind = readings[here + 1] if here + 1 < len(readings) else None
    if behind is None or not behind.clause.follows_colon or len(behind.phrases) != 1:
        return
    given = next((one for one in memory.recent() if one.event.is_arrival), None)
    roles = [one for one in reading.phrases if one.kind is PhraseKind.ROLE]
    offices = [one for one in roles if not one.preposition]
    gets = any(
        form.verb.frame.sense in _GIVING
        for word in reading.words
        if not word.modal
        for form in word.verbs
    )
    only = behind.phrases[0]
    if not gets or len(offices) != 1 or reading.has_negation or only.preposition or only.roles:
        return
    role = offices[0].roles[0]
    person = discourse.named(only.person) if only.person is not None else None
    is_some = NEW in role.marks or offices[0].words[0].startswith(AN)
    if person is None or not is_some or not role.marks <= {NEW, "interim"}:
        return
    company = company_of_role(role, discourse)
    if company is None and given is not None and given.home is not None and role.company is None:
        is_near = 0 < place[0] - given.sentence[-1][1] < _BEFORE or given.sentence[-1] == place
        is_here = is_near and not discourse.turns_from(given.home, place[0])
        company = given.home if is_here and fit_of(given.home, role) else None
    if company is not None and role.noun.nature is RoleNature.HOLDER:
        event = LeadershipEvent.INTERIM if "interim" in role.marks else LeadershipEvent.APPOINTED
        yield LeadershipDraft(person, event, [place], company=company, role=role)


_GIVING = frozenset({Sense.APPOINT, Sense.ELECT, Sense.TAKE_OFFICE})

_BEFORE = 500
"""Characters behind the change told before in which another one may be of the same house."""


def _had(
    readings: Sequence[ClauseReading],
    reading: ClauseReading,
    discourse: Discourse,
    place: tuple[int, int],
) -> Iterator[LeadershipDraft]:
    """Yield what "X hat mit P einen neuen Chef" and "X hat einen neuen Chef: P" tell."""
    owner = owner_of(reading)
    company = discourse.resolve(owner, person=False) if owner is not None else None
    if company is None:
        return
    persons = [
        entity
        for phrase in reading.phrases
        if phrase.preposition == ALONG and not phrase.roles
        for party in phrase.parties
        if party.is_person and (entity := discourse.named(party)) is not None
    ]
    here = readings.index(reading)
    behind = readings[here + 1] if here + 1 < len(readings) else None
    if behind is not None and behind.clause.follows_colon and len(behind.phrases) == 1:
        only = behind.phrases[0]
        named = map(discourse.named, only.parties if not only.preposition else ())
        persons += [one for one in named if one is not None and one.person]
    elif behind is not None and behind.clause.follows_colon:
        persons += _arriving(behind, discourse)
    loses = any(form.verb.infinitive == LOSING for word in reading.words for form in word.verbs)
    for phrase in reading.phrases:
        if phrase.kind is not PhraseKind.ROLE or phrase.preposition:
            continue
        role = phrase.roles[0]
        is_first = FIRST in reading.lowers or has_begun(reading)
        is_first = is_first and phrase.words[0].startswith(AN)
        if not (NEW in role.marks or loses or is_first) or role.wording.lower() in CAPTAINS:
            continue
        if len(persons) > 1 and role.noun.nature is not RoleNature.OFFICE:
            continue
        for person in persons:
            yield LeadershipDraft(
                person,
                LeadershipEvent.LEAVES if loses else LeadershipEvent.APPOINTED,
                [place],
                company=company_of_role(role, discourse) or company,
                role=role,
            )
