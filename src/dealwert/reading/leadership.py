"""Changes in who holds an office, told by a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dealwert.german.dates import DateMention
from dealwert.german.lexicon.change_cues import (
    DEMAND_CUES,
    INTERIM_CUES,
    REPLACING_VERBS,
    TIME_NOUNS,
)
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.model import LeadershipEvent, RoleFunction
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.frames import ClauseReading, Event, Tense, Voice
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import (
    company_of_role,
    of_copula,
    phrases_within,
    share_company,
)
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.status import is_hypothetical

__all__ = ["Memory", "changes_of"]

_EVENTS = {
    Sense.APPOINT: LeadershipEvent.APPOINTED,
    Sense.ELECT: LeadershipEvent.ELECTED,
    Sense.NOMINATE: LeadershipEvent.NOMINATED,
    Sense.PROMOTE: LeadershipEvent.PROMOTED,
    Sense.BECOME: LeadershipEvent.APPOINTED,
    Sense.TAKE_OFFICE: LeadershipEvent.APPOINTED,
    Sense.SUCCEED: LeadershipEvent.APPOINTED,
    Sense.MOVE: LeadershipEvent.MOVES,
    Sense.LEAVE: LeadershipEvent.LEAVES,
    Sense.RESIGN: LeadershipEvent.RESIGNS,
    Sense.DISMISS: LeadershipEvent.DISMISSED,
    Sense.SUSPEND: LeadershipEvent.SUSPENDED,
    Sense.RETIRE: LeadershipEvent.RETIRES,
    Sense.DIE: LeadershipEvent.DIES,
    Sense.STAY: LeadershipEvent.STAYS,
    Sense.EXTEND: LeadershipEvent.EXTENDED,
    Sense.LEAD: LeadershipEvent.APPOINTED,
}


_GOING = frozenset(
    {Sense.LEAVE, Sense.RESIGN, Sense.DISMISS, Sense.SUSPEND, Sense.RETIRE, Sense.MOVE, Sense.DIE}
)


_NEVER_REFLEXIVE = frozenset(
    {Sense.LEAVE, Sense.RESIGN, Sense.DISMISS, Sense.SUSPEND, Sense.MOVE, Sense.STAY, Sense.LEAD}
)
"""With "sich" their verbs say something else ("sich verlassen", "sich halten")."""


_RECENT = 60
"""Changes that are looked through for what a later sentence leaves out: a long article's."""


class Memory:
    """Who held or holds which office, as far as the text has told."""

    def __init__(self) -> None:
        self.positions: dict[int, list[PositionDraft]] = {}
        self._latest: list[PositionDraft] = []
        self.changes: list[LeadershipDraft] = []

    def recent(self) -> list[LeadershipDraft]:
        """Return the last changes, newest first."""
        return self.changes[: -_RECENT - 1 : -1]

    def note(self, draft: PositionDraft) -> None:
        """Keep an office that somebody holds."""
        self.positions.setdefault(id(draft.person), []).append(draft)
        self._latest.append(draft)

    def of(self, person: Entity) -> list[PositionDraft]:
        """Return the offices of a person, in the order of the text."""
        return self.positions.get(id(person), [])

    def holder(self, role: Role, company: Entity | None) -> Entity | None:
        """Return who holds an office, where the text has named just one lately."""
        found = {
            id(draft.person): draft.person
            for draft in self._latest[-_RECENT:]
            if draft.role.noun.function is role.noun.function
            and draft.role.noun.organ is role.noun.organ
            and (company is None or draft.company is company)
            and "former" not in draft.role.marks
        }
        return next(iter(found.values())) if len(found) == 1 else None


def changes_of(
    events: Sequence[Event],
    readings: Sequence[ClauseReading],
    discourse: Discourse,
    memory: Memory,
    place: tuple[int, int],
    *,
    question: bool,
) -> Iterator[LeadershipDraft]:
    """Yield the changes that a sentence tells."""
    for event in events:
        if event.frame.sense is Sense.LEAD and event.tense is not Tense.FUTURE:
            if not set(event.clause.text.split()) & INTERIM_CUES:
                continue
        if event.frame.sense not in _EVENTS or is_hypothetical(event, question=question):
            continue
        if event.negated or event.modal in {"guess", "ability"}:
            continue
        if event.noun is not None and not _noun_tells(event):
            continue
        yield from _Reader(event, discourse, memory, place).drafts()
    for reading in readings:
        for phrase in phrases_within(reading.phrases):
            yield from _marked(phrase, discourse, place)
        if question or reading.conditional:
            continue
        for position in of_copula(reading, discourse, place):
            event_of = _event_of_marks(position.role)
            if event_of is not None:
                yield LeadershipDraft(
                    position.person, event_of, [place], company=position.company, role=position.role
                )


def _noun_tells(event: Event) -> bool:
    """Return whether a noun ("Rücktritt") tells that it happened, not that somebody wants it."""
    noun = event.noun
    if (
        noun is None
        or event.modal
        or any(word in DEMAND_CUES for word in event.clause.text.split())
    ):
        return False
    if event.frame.sense is Sense.SUCCEED:
        return False
    if noun.preposition in ("nach", "seit", "mit", "durch", "vor"):
        return True
    above = event.governor
    return (
        above is not None
        and above.frame.sense is Sense.MATRIX
        and above.frame.status in (None, "completed")
    ) or (noun.preposition == "" and noun.cases == "na" and event.clause.clause.parent is None)


class _Reader:
    def __init__(
        self, event: Event, discourse: Discourse, memory: Memory, place: tuple[int, int]
    ) -> None:
        self.event = event
        self.discourse = discourse
        self.memory = memory
        self.place = place

    def drafts(self) -> Iterator[LeadershipDraft]:
        event = self.event
        kind = _EVENTS[event.frame.sense]
        role_phrase = self._role_phrase()
        succession = self._succession(role_phrase)
        persons = self._persons(Slot.PERSON)
        if event.noun is not None and not persons:
            persons = self._owner()
        if not persons:
            return
        predecessor = self._predecessor(succession)
        role = role_phrase.roles[0] if role_phrase is not None and role_phrase.roles else None
        for person, phrase in persons:
            draft = LeadershipDraft(person, kind, [self.place], role=role)
            draft.predecessor = predecessor if predecessor is not person else None
            draft.date = _date(event.clause)
            draft.fields["person"] = (phrase.start, phrase.end)
            self._settle(draft, phrase, succession)
            self._note_previous(draft, phrase)
            if draft.company is None and draft.goal is None:
                continue
            if draft.event.is_departure and _is_generic(draft.role):
                own = next((role for role in phrase.roles if not _is_generic(role)), None)
                held = [
                    known.role
                    for known in self.memory.of(person)
                    if known.company is draft.company and "former" not in known.role.marks
                ]
                draft.role = own or (held[-1] if held else draft.role)
            if self._is_interim(draft):
                draft.event = LeadershipEvent.INTERIM
            if not self._is_sound(draft):
                continue
            yield draft
            yield from self._departure(draft)

    def _note_previous(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        """Keep what somebody was "bisher"."""
        if not draft.event.is_arrival or draft.event is LeadershipEvent.MOVES:
            return
        for role in phrase.roles:
            if "until_now" in role.marks and draft.previous is None:
                draft.previous = role
                draft.previous_company = company_of_role(role, self.discourse)

    def _role_phrase(self) -> Phrase | None:
        found = self.event.parts.get(Slot.ROLE)
        return found[0] if found else None

    def _succession(self, role_phrase: Phrase | None) -> Phrase | None:
        """Return the phrase "Nachfolger von P", wherever it stands in the clause."""
        if role_phrase is not None and role_phrase.kind is PhraseKind.EVENT:
            return role_phrase
        return next(
            (
                phrase
                for phrase in self.event.clause.phrases
                if phrase.kind is PhraseKind.EVENT
                and phrase.frame is not None
                and phrase.frame.sense is Sense.SUCCEED
                and phrase.frame.object is Slot.PREDECESSOR
            ),
            None,
        )

    def _persons(self, slot: Slot) -> list[tuple[Entity, Phrase]]:
        found: list[tuple[Entity, Phrase]] = []
        for phrase in self.event.parts.get(slot, []):
            if phrase.kind is PhraseKind.ROLE:
                role = phrase.roles[0]
                company = company_of_role(role, self.discourse)
                holder = self.memory.holder(role, company)
                holder = holder or self._described_holder(phrase)
                if holder is not None:
                    found.append((holder, phrase))
                continue
            for party in phrase.parties:
                entity = self.discourse.resolve(party, person=True)
                if entity is not None:
                    found.append((entity, _member(phrase, party)))
        return found

    def _described_holder(self, phrase: Phrase) -> Entity | None:
        """Return whom "der ehemalige X-Chef" means where a person has just been named."""
        if "n" not in phrase.cases or phrase.cases == "nda":
            return None
        return self.discourse.only_person_before(phrase.start)

    def _owner(self) -> list[tuple[Entity, Phrase]]:
        """Return whose "seinen Rücktritt" is: the subject's."""
        noun, subject = self.event.noun, self.event.clause.subject
        if noun is None or noun.owner is None or subject is None or subject is noun:
            return []
        if noun.owner.nature is not PartyNature.OWNER or subject.kind is not PhraseKind.PARTY:
            return []
        entity = (
            self.discourse.resolve(subject.parties[0], person=True) if subject.parties else None
        )
        return [(entity, subject)] if entity is not None else []

    def _predecessor(self, succession: Phrase | None) -> Entity | None:
        for person, _ in self._persons(Slot.PREDECESSOR):
            return person
        if succession is None:
            return None
        for inner in succession.inner:
            for party in inner.parties:
                entity = self.discourse.resolve(party, person=True)
                if entity is not None:
                    return entity
        if not succession.inner and self.memory.changes:
            last = self.memory.changes[-1]
            if last.event.is_departure:
                return last.person
        return None

    def _settle(self, draft: LeadershipDraft, phrase: Phrase, succession: Phrase | None) -> None:
        """Find company and role: in the clause, at the person, at the predecessor, in memory."""
        arrives = draft.event.is_arrival or draft.event in (
            LeadershipEvent.NOMINATED,
            LeadershipEvent.STAYS,
            LeadershipEvent.EXTENDED,
        )
        if draft.role is not None:
            draft.company = company_of_role(draft.role, self.discourse)
        if draft.event is LeadershipEvent.MOVES:
            self._settle_move(draft, phrase)
            return
        companies = self._companies(Slot.COMPANY) or self._company_of_subject(draft)
        if draft.company is None and companies:
            draft.company = companies[0]
        if draft.role is None and draft.event in (LeadershipEvent.STAYS, LeadershipEvent.EXTENDED):
            self._from_person(draft, phrase)
        if arrives:
            self._from_predecessor(draft, succession)
            is_vague = draft.role is None or (_is_generic(draft.role) and not draft.role.glued)
            if draft.company is None and is_vague:
                self._from_memory(draft)
        elif draft.role is None or draft.company is None:
            self._from_person(draft, phrase)
        if draft.company is None and draft.role is not None and arrives:
            draft.company = None if self._is_appointed_by_stranger() else self._nearby(draft)

    def _company_of_subject(self, draft: LeadershipDraft) -> list[Entity]:
        """Return X in "Der Aufsichtsrat der X bestellte P zum Vorstand"."""
        subject = self.event.clause.subject
        if subject is None or subject.kind is not PhraseKind.ROLE or not draft.event.is_arrival:
            return []
        company = company_of_role(subject.roles[0], self.discourse)
        return [company] if company is not None else []

    def _is_appointed_by_stranger(self) -> bool:
        """Return whether somebody appoints who is no company that the reader knows."""
        event, subject = self.event, self.event.clause.subject
        return (
            event.voice is Voice.ACTIVE
            and event.frame.subject is Slot.COMPANY
            and subject is not None
            and subject.kind is PhraseKind.NOUN
        )

    def _settle_move(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        goals = self._companies(Slot.GOAL)
        origins = self._companies(Slot.ORIGIN)
        draft.goal = goals[0] if goals else None
        if draft.goal is None:
            draft.company = None
            return
        own = LeadershipDraft(draft.person, LeadershipEvent.LEAVES, [self.place])
        if origins:
            own.company = origins[0]
        self._from_person(own, phrase)
        draft.company = own.company if own.company is not draft.goal else None
        draft.previous = own.role if draft.company is not None else None
        if draft.role is not None and draft.role.company is None:
            draft.role.company = None

    def _companies(self, slot: Slot) -> list[Entity]:
        found: list[Entity] = []
        for phrase in self.event.parts.get(slot, []):
            if phrase.kind is not PhraseKind.PARTY or phrase.roles:
                continue
            for party in phrase.parties:
                entity = self.discourse.resolve(party, person=False)
                if entity is not None and not entity.person:
                    found.append(entity)
        return found

    def _from_person(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        """Take the office that is left from the phrase of the person, or from memory."""
        if _is_generic(draft.role) and phrase.roles:
            draft.role = phrase.roles[0]
        for role in phrase.roles:
            company = company_of_role(role, self.discourse)
            if company is not None and (draft.company is None or draft.company is company):
                draft.company = company
                draft.role = draft.role or role
                return
            draft.role = draft.role or role
        if draft.role is None or draft.company is None:
            for change in self.memory.recent()[::-1]:
                if change.predecessor is draft.person and change.company is not None:
                    draft.company = draft.company or change.company
                    draft.role = draft.role or change.role
        current = [
            known
            for known in self.memory.of(draft.person)
            if "former" not in known.role.marks
            and (draft.company is None or known.company is draft.company)
        ]
        if current:
            draft.company = draft.company or current[-1].company
            draft.role = draft.role or current[-1].role
        elif draft.company is None and draft.role is not None:
            draft.company = self._nearby(draft)

    def _from_memory(self, draft: LeadershipDraft) -> None:
        """Take the office that somebody holds as the one that he was given."""
        for change in self.memory.recent():
            if (
                change.person is draft.person
                and change.event.is_arrival
                and change.company is not None
            ):
                draft.company, draft.role = change.company, change.role
                return
        held = [known for known in self.memory.of(draft.person) if "former" not in known.role.marks]
        if held:
            draft.company, draft.role = held[-1].company, held[-1].role

    def _from_predecessor(self, draft: LeadershipDraft, succession: Phrase | None) -> None:
        """Take office and company from whoever held it before."""
        phrases = [
            *self.event.parts.get(Slot.PREDECESSOR, []),
            *(succession.inner if succession else []),
        ]
        for phrase in phrases:
            for role in phrase.roles:
                company = company_of_role(role, self.discourse)
                draft.role = draft.role or role
                draft.company = draft.company or company
        if draft.predecessor is None or (draft.role is not None and draft.company is not None):
            return
        for known in self.memory.recent():
            if known.person is draft.predecessor and known.event.is_departure:
                draft.company = draft.company or known.company
                draft.role = draft.role or known.role
        for held in reversed(self.memory.of(draft.predecessor)):
            draft.company = draft.company or held.company
            draft.role = draft.role or held.role

    def _nearby(self, draft: LeadershipDraft) -> Entity | None:
        """Return the company of an office that stands there without one."""
        role = draft.role
        if role is None or role.glued:
            return None
        if role.noun.nature is RoleNature.OFFICE and role.noun.function is not RoleFunction.CEO:
            return self._inside()
        inside = self._inside()
        if inside is not None:
            return inside
        return self.discourse.topic(self.place[0] + 1)

    def _inside(self) -> Entity | None:
        found = {
            id(entity): entity
            for phrase in self.event.clause.phrases
            for party in phrase.parties
            if party.nature is PartyNature.COMPANY
            and not phrase.roles
            and (entity := self.discourse.named(party)) is not None
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _is_interim(self, draft: LeadershipDraft) -> bool:
        if not draft.event.is_arrival:
            return False
        if draft.role is not None and "interim" in draft.role.marks:
            return True
        return any(word in INTERIM_CUES for word in self.event.clause.text.split())

    def _is_sound(self, draft: LeadershipDraft) -> bool:
        """Return whether the draft says an office, where its verb alone says too little."""
        event = self.event
        if draft.company is not None and draft.company.person:
            return False
        if event.frame.sense in (Sense.LEAVE, Sense.RESIGN) and _has_foreign_object(event):
            return False
        if event.reflexive and not event.asks_reflexive and event.frame.sense in _NEVER_REFLEXIVE:
            return False
        if event.frame.sense in (
            Sense.LEAVE,
            Sense.RESIGN,
            Sense.DIE,
            Sense.RETIRE,
            Sense.DISMISS,
            Sense.SUSPEND,
        ):
            return draft.role is not None
        if event.frame.sense is Sense.TAKE_OFFICE and draft.role is not None:
            return True
        if event.frame.sense is Sense.EXTEND:
            return draft.role is not None
        if event.frame.sense is Sense.MOVE:
            return draft.role is not None or draft.previous is not None
        return True

    def _departure(self, draft: LeadershipDraft) -> Iterator[LeadershipDraft]:
        """Yield that the predecessor goes, where the verb says so ("löst P ab")."""
        if draft.predecessor is None:
            return
        goes = self.event.word in REPLACING_VERBS or any(
            form.verb.frame.sense in _GOING
            for phrase in self.event.parts.get(Slot.PREDECESSOR, [])
            for form in phrase.attribute
        )
        if not goes:
            return
        leaving = LeadershipDraft(draft.predecessor, LeadershipEvent.LEAVES, [self.place])
        leaving.company, leaving.role, leaving.successor = draft.company, draft.role, draft.person
        if leaving.company is not None:
            yield leaving


def _member(phrase: Phrase, party: Party) -> Phrase:
    """Return the part of a list that names a party, with what is said of that one alone."""
    if len(phrase.parties) < 2:  # no list
        return phrase
    return next((inner for inner in phrase.inner if inner.parties[:1] == [party]), phrase)


def _has_foreign_object(event: Event) -> bool:
    """Return whether the verb has an object that is no office ("traten ihre Forderungen ab")."""
    filled = {id(phrase) for phrases in event.parts.values() for phrase in phrases}
    phrases = event.clause.phrases
    joined = {
        id(other)
        for one, other in pairwise(phrases)
        if one.unit is not None and one.unit.word is not None and one.unit.word.coordinator
    }
    return event.noun is None and any(
        phrase.kind is PhraseKind.NOUN
        and not phrase.preposition
        and "a" in phrase.cases
        and id(phrase) not in filled | joined
        and not (event.fixed and " ".join(phrase.words) in event.fixed)
        and phrase is not event.clause.subject
        and not (phrase.head is not None and phrase.head.lower in TIME_NOUNS)
        for phrase in phrases
    )


def _is_generic(role: Role | None) -> bool:
    """Return whether a role is a mere "Posten" or "Amt"."""
    return role is not None and role.noun.nature is RoleNature.OFFICE


def _date(reading: ClauseReading) -> DateMention | None:
    return next((phrase.date for phrase in reading.phrases if phrase.kind is PhraseKind.DATE), None)


def _marked(
    phrase: Phrase, discourse: Discourse, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "der neue X-Chef P" and "der scheidende X-Chef P" say."""
    if phrase.kind is not PhraseKind.PARTY or not phrase.roles:
        return
    person = phrase.person
    if person is None or person.nature is not PartyNature.PERSON:
        return
    entity = discourse.named(person)
    if entity is None:
        return
    share_company(phrase)
    for role in phrase.roles:
        event = _event_of_marks(role)
        if event is None or role.noun.nature is RoleNature.OFFICE:
            continue
        company = company_of_role(role, discourse)
        if company is None:
            continue
        draft = LeadershipDraft(entity, event, [place], company=company, role=role)
        draft.fields["person"] = (person.start, person.end)
        if role.since is not None:
            draft.date = role.since
        yield draft


def _event_of_marks(role: Role) -> LeadershipEvent | None:
    marks = role.marks
    if "former" in marks:
        return None
    if "leaving" in marks:
        return LeadershipEvent.LEAVES
    if "new" in marks or "designate" in marks:
        return LeadershipEvent.INTERIM if "interim" in marks else LeadershipEvent.APPOINTED
    if "recent" in marks:
        return LeadershipEvent.APPOINTED
    if role.since is not None and not any(letter.isdigit() for letter in role.since.text):
        return LeadershipEvent.APPOINTED
    return None
