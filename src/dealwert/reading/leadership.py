"""Changes in who holds an office, told by a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from dealwert.german.lexicon.change_cues import (
    AGAIN_CUES,
    ALONG,
    AS,
    AS_WELL,
    AT,
    CONTRACT_PREPOSITIONS,
    DISSOLVING,
    GOING_ON,
    MOVING_VERBS,
    NEXT_TERMS,
    TERMS_OF_OFFICE,
)
from dealwert.german.lexicon.change_verbs import FOLLOWING
from dealwert.german.lexicon.clause_words import (
    HIS,
    MANS_OFFICES,
    MANY_ARTICLES,
    PLURAL_ENDING,
    PLURAL_VERBS,
    THEY,
    WOMANS_ENDING,
)
from dealwert.german.lexicon.definite_descriptions import STAGE
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.name_words import INDEFINITE_ARTICLES
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.model import LeadershipEvent, RoleFunction
from dealwert.reading.assertion import is_told
from dealwert.reading.circumstances import dates_of, reason_of
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import fields_of, is_club, is_coach, is_party
from dealwert.reading.fitting import stands_in
from dealwert.reading.frames import ClauseReading, Event
from dealwert.reading.memory import Memory
from dealwert.reading.offices import role_of_change
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import (
    company_of_role,
    phrases_within,
    role_of_leading,
)
from dealwert.reading.reference import Discourse, Entity, agrees
from dealwert.reading.settling import Settling, is_generic
from dealwert.reading.soundness import is_plausible, is_sound, may_be_sound
from dealwert.reading.spells import is_for_a_while
from dealwert.reading.states import is_of_deputy, told_by_state

__all__ = ["changes_of", "mark_leaving"]

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


_CHOOSING = frozenset({Sense.ELECT, Sense.APPOINT})
"""What may be done again to whom holds the office already."""

_OFFICES = {Sense.DISMISS: "g", Sense.LEAVE: "a"}
"""Cases of what else is left: "wurde seines Amtes enthoben", "verlässt den Vorstand"."""

_GOING = frozenset(
    {Sense.LEAVE, Sense.RESIGN, Sense.DISMISS, Sense.SUSPEND, Sense.RETIRE, Sense.MOVE, Sense.DIE}
)


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
        if event.bare and memory.new_office(place[0]) is None:
            continue
        if event.frame.sense in _EVENTS and is_told(event, events, readings, question=question):
            yield from _Reader(event, readings, discourse, memory, place).drafts()
    yield from told_by_state(readings, discourse, memory, place, question=question)


def mark_leaving(
    events: Sequence[Event], readings: Sequence[ClauseReading], *, question: bool
) -> None:
    """Mark an office whose holder goes whom the next sentence may name: "Der X-Chef ist gegangen"."""
    for event in events:
        if event.frame.sense not in _GOING or event.negated:
            continue
        for phrase in event.parts.get(Slot.PERSON, ()):
            is_office = phrase.kind is PhraseKind.ROLE and phrase is event.clause.subject
            if is_office and is_told(event, events, readings, question=question):
                phrase.roles[0].marks.add("leaving")


class _Reader(Settling):
    """Reads what an event says of each person."""

    def drafts(self) -> Iterator[LeadershipDraft]:
        """Yield what the event says, and what follows from it for a predecessor."""
        event = self.event
        kind = LeadershipEvent.LEAVES if event.negated else _EVENTS[event.frame.sense]
        if event.frame.sense is Sense.LEAVE and Slot.GOAL in event.parts:
            kind = LeadershipEvent.MOVES
        role_phrase = self._role_phrase()
        succession = self._succession(role_phrase)
        persons = self._owner() or self._persons(Slot.PERSON)
        if not persons and event.noun is None:
            persons = self._of_contract()
        if not persons:
            return
        if _EVENTS[event.frame.sense].is_departure:
            persons = [*persons, *self._as_well()]
        named = [person for person, _ in persons]
        predecessor = self._predecessor(succession, named) or self._possessor(role_phrase)
        offices = role_phrase.roles if role_phrase is not None else []
        if succession is not None and not offices:
            offices = self._offices_beside()
        is_bare = event.frame.sense is Sense.TAKE_OFFICE and len(event.parts) == 1
        if not offices and (is_bare or event.frame.sense is Sense.SUCCEED):
            offices = self._headed_offices()
        role = offices[0] if offices else None
        first: LeadershipDraft | None = None
        for person, phrase in persons:
            draft = LeadershipDraft(person, kind, [self.place], role=role)
            draft.predecessor = predecessor if predecessor is not person else None
            draft.announced, draft.date = dates_of(event)
            if draft.event.is_departure:
                draft.reason = reason_of(event)
            draft.fields["person"] = (phrase.start, phrase.end)
            self.settle(draft, phrase, succession)
            if draft.role is not None and draft.event.is_arrival and is_of_deputy(event.clause):
                draft.role = attrs.evolve(draft.role, marks={*draft.role.marks, "deputy"})
            if first is not None and draft.company is None and not phrase.roles:
                draft.company, draft.role = first.company, draft.role or first.role
            first = first or draft if self._are_joint(named) else None
            self._note_previous(draft, phrase)
            self._note_move(draft, phrase)
            if draft.predecessor is not None and (draft.company is None or draft.role is None):
                self.memory.note_followed(person, draft.predecessor)
            if draft.company is None and draft.goal is None:
                if draft.event.is_departure and is_plausible(event, draft):
                    self.memory.note_unsettled(draft)
                continue
            if draft.event.is_departure and is_generic(draft.role):
                own = next((role for role in phrase.roles if not _stays_with(role)), None)
                held = [
                    known.role
                    for known in self.memory.of(person)
                    if known.company is draft.company and "former" not in known.role.marks
                ]
                draft.role = own or (held[-1] if held else draft.role)
            is_of_team = Slot.TEAM in event.parts
            is_led = event.frame.sense is Sense.LEAD or is_of_team
            if is_led and draft.role is None and phrase.roles:
                draft.role = phrase.roles[0]
            if event.frame.sense is Sense.TAKE_OFFICE and draft.role is None and not is_of_team:
                if not self._leads(draft, phrase):
                    continue  # "P übernimmt", and nothing tells what
                draft.role = role_of_leading(self.discourse.text, event.start)
            if draft.role is None and is_of_team:
                draft.role = role_of_leading(self.discourse.text, event.start, coaches=True)
            if self._is_interim(draft):
                draft.event = LeadershipEvent.INTERIM
            elif draft.event.is_arrival and self._is_again():
                draft.event = LeadershipEvent.STAYS
            if is_sound(event, draft, phrase):
                yield draft
                yield from self._departure(draft)
            elif may_be_sound(event, draft):
                draft.sure = False
                yield draft

    def _are_joint(self, persons: Sequence[Entity]) -> bool:
        """Return whether one phrase names several, to whom its office belongs: "die Vorstände P und Q"."""
        return any(
            len(phrase.parties) == len(persons) > 1 and phrase.words[0] in MANY_ARTICLES
            for phrase in self.event.parts.get(Slot.PERSON, [])
        )

    def _headed_offices(self) -> list[Role]:
        """Return the office of "Der Chefposten bei X ist wieder besetzt: P übernimmt"."""
        before = self.neighbour(-1)
        if before is None or not self.event.clause.clause.follows_colon:
            return []
        for phrase in before.phrases:
            role = role_of_change(phrase)
            if role is not None and self.heading() is not None:
                return [role]
        roles = [role for phrase in before.phrases for role in phrase.roles if not phrase.parties]
        is_told = len(roles) == 1 and company_of_role(roles[0], self.discourse) is not None
        return roles if is_told else []

    def _leads(self, draft: LeadershipDraft, phrase: Phrase) -> bool:
        """Return whether whoever "übernimmt" an organisation leads it: a party, a stage, a coach his club."""
        if draft.company is None or self.event.frame.object is not Slot.COMPANY:
            return False
        coaches = any(map(is_coach, phrase.roles))
        is_stage = STAGE in fields_of(draft.company) and not draft.company.legal_form
        return is_party(draft.company) or is_stage or (coaches and is_club(draft.company))

    def _possessor(self, role_phrase: Phrase | None) -> Entity | None:
        """Return whose office "seinen Posten" is, where somebody else takes it who goes."""
        if role_phrase is None or role_phrase.owner is None or not role_phrase.roles:
            return None
        if role_phrase.owner.nature is PartyNature.PERSON and is_generic(role_phrase.roles[0]):
            return self.discourse.named(role_phrase.owner)  # "P, dessen Amt Q übernimmt"
        if role_phrase.owner.nature is not PartyNature.OWNER or not is_generic(
            role_phrase.roles[0]
        ):
            return None
        last = (
            self.memory.last_departed()
        )  # or else P of "P geht nach X. Seinen Posten übernimmt Q"
        if last is not None or _EVENTS[self.event.frame.sense].is_departure:
            return last
        return self.discourse.resolve(role_phrase.owner, person=True)

    def _as_well(self) -> list[tuple[Entity, Phrase]]:
        """Return Q in "P muss ebenso gehen wie Q"."""
        behind = self.neighbour(1)
        if behind is None or AS_WELL.isdisjoint(self.event.clause.text.split()):
            return []
        if behind.clause.opener != AS or any(word.is_finite_verb for word in behind.words):
            return []
        return [
            (entity, phrase)
            for phrase in behind.phrases
            for party in phrase.parties
            if (entity := self.discourse.resolve(party, person=True)) is not None
        ]

    def _of_contract(self) -> list[tuple[Entity, Phrase]]:
        """Return P in "der Vertrag von P wird verlängert"."""
        if self.event.frame.sense is not Sense.EXTEND and self.event.word != DISSOLVING:
            return []
        found: list[tuple[Entity, Phrase]] = []
        shared = self.event.clause.shares
        phrases = [*self.event.clause.phrases, *(shared.phrases if shared is not None else ())]
        for phrase in phrases_within(phrases):
            is_his = phrase.preposition in CONTRACT_PREPOSITIONS or phrase.cases == "g"
            for party in phrase.parties if is_his else ():
                entity = self.discourse.resolve(party, person=True)
                if entity is not None:
                    found.append((entity, phrase))
        if not found and self.event.clause.subject is not None:
            subject = self.event.clause.subject
            owner = subject.person or subject.owner
            entity = self.discourse.resolve(owner, person=True) if owner is not None else None
            found += [(entity, subject)] if entity is not None else []
        return found

    def _note_move(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        """Tell "X-Chef P wechselt an die Spitze der Y" as a move from X to Y."""
        if self.event.word not in MOVING_VERBS or draft.event is not LeadershipEvent.PROMOTED:
            return
        for role in phrase.roles:
            home = company_of_role(role, self.discourse)
            if home is not None and home is not draft.company and "former" not in role.marks:
                draft.event, draft.goal = LeadershipEvent.MOVES, draft.company
                draft.company, draft.previous = home, role
                return

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
        case = _OFFICES.get(self.event.frame.sense)
        if found is None and case is not None:
            found = [
                phrase
                for phrase in self.event.clause.phrases
                if phrase.kind is PhraseKind.ROLE
                and case in phrase.cases
                and not phrase.preposition
                and phrase is not self.event.clause.subject
                and (phrase.roles[0].seat or phrase.roles[0].noun.nature is not RoleNature.HOLDER)
            ]
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

    def _offices_beside(self) -> list[Role]:
        """Return the office of "steht als Nachfolger von P an der Spitze der X fest"."""
        return [
            role
            for phrase in self.event.clause.phrases
            if phrase.kind is PhraseKind.ROLE and phrase.preposition == AT
            for role in phrase.roles
        ]

    def _persons(self, slot: Slot, without: Sequence[Entity] = ()) -> list[tuple[Entity, Phrase]]:
        found: list[tuple[Entity, Phrase]] = []
        for phrase in self.event.parts.get(slot, []):
            if slot is Slot.PERSON and stands_in(phrase):
                found += self._stood_for()
                continue
            if phrase.kind is PhraseKind.ROLE:
                role = phrase.roles[0]
                if not INDEFINITE_ARTICLES.isdisjoint(phrase.words[:2]):
                    continue  # "ein Chef" is nobody whom the text has named
                company = company_of_role(role, self.discourse)
                holder = self.memory.holder(role, company)
                holder = holder or self._described_holder(phrase)
                if holder is not None:
                    found.append((holder, phrase))
                continue
            for party in phrase.parties:
                if party.nature is PartyNature.PRONOUN and self._is_many(party):
                    continue
                subject = self.event.clause.subject
                if party.nature is PartyNature.OWNER and _is_of_other(party, subject):
                    continue  # "X-Chef P verkündete ihre Bestellung"
                entity = self.discourse.resolve(party, person=True, without=without)
                if entity is not None:
                    found.append((entity, _member(phrase, party)))
        return found

    def _stood_for(self) -> list[tuple[Entity, Phrase]]:
        """Return P in "Mit P führt eine Frau die X", and P and Q in "Ein Duo führt die X: P und Q"."""
        along = [one for one in self.event.clause.phrases if one.preposition == ALONG]
        behind = self.neighbour(1)
        is_list = behind is not None and behind.clause.follows_colon and len(behind.phrases) == 1
        listed = behind.phrases if behind is not None and is_list else []
        return [
            (entity, _member(phrase, party))
            for phrase in (*along, *listed)
            for party in phrase.parties
            if party.nature is PartyNature.PERSON
            and (entity := self.discourse.named(party)) is not None
        ]

    def _is_many(self, party: Party) -> bool:
        """Return whether the verb of its clause makes "sie" more than one: "sie verlieren"."""
        if party.text.lower() != THEY:
            return False
        verbs = [word.lower for word in self.event.clause.words if word.is_finite_verb]
        return any(verb.endswith(PLURAL_ENDING) or verb in PLURAL_VERBS for verb in verbs)

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
        if entity is None or not agrees(noun.owner, entity) or _is_of_other(noun.owner, subject):
            return []  # "X-Chef P verkündete ihre Bestellung"
        return [(entity, subject)]

    def _predecessor(self, succession: Phrase | None, without: Sequence[Entity]) -> Entity | None:
        for person, _ in self._persons(Slot.PREDECESSOR, without):
            return person
        if succession is None:
            return self._awaited(without)
        for inner in succession.inner:
            for party in inner.parties:
                entity = self.discourse.resolve(party, person=True)
                if entity is not None:
                    return entity
        last = self.memory.last_departed()
        if last is not None:
            return last
        owner = succession.owner
        return self.discourse.resolve(owner, person=True) if owner is not None else None

    def _awaited(self, without: Sequence[Entity]) -> Entity | None:
        """Return P in "Auf P folgt ein Duo: Q und R übernehmen", "Der Nachfolger von P steht fest: …"."""
        before = self.neighbour(-1)
        if before is None or not self.event.clause.clause.follows_colon:
            return None
        follows = any(
            form.verb.frame.sense is Sense.SUCCEED and form.verb.frame.subject is Slot.PERSON
            for word in before.words
            for form in word.verbs
        )
        told = before.phrases if follows else ()
        for phrase in before.phrases:
            is_succession = phrase.frame is not None and phrase.frame.sense is Sense.SUCCEED
            for inner in phrase.inner if is_succession else ():
                for party in inner.parties[:1]:
                    return self.discourse.resolve(party, person=True, without=without)
        for phrase in told:
            slot = FOLLOWING.obliques.get(phrase.preposition)
            if not phrase.preposition and phrase.cases == "d":
                slot = FOLLOWING.dative
            if slot is Slot.PREDECESSOR and len(phrase.parties) == 1:
                return self.discourse.resolve(phrase.parties[0], person=True, without=without)
        return None

    def _is_again(self) -> bool:
        """Return whether somebody is chosen for the office that he holds, or goes on leading."""
        sense, words = self.event.frame.sense, set(self.event.clause.text.split())
        if sense in _CHOOSING and words & TERMS_OF_OFFICE and words & NEXT_TERMS:
            return True
        cues = AGAIN_CUES if sense in _CHOOSING else GOING_ON if sense is Sense.LEAD else ()
        return not words.isdisjoint(cues)

    def _is_interim(self, draft: LeadershipDraft) -> bool:
        if not draft.event.is_arrival:
            return False
        if draft.role is not None and "interim" in draft.role.marks:
            return True
        return is_for_a_while(self.event, self.readings)

    def _departure(self, draft: LeadershipDraft) -> Iterator[LeadershipDraft]:
        """Yield that the predecessor goes, of whom the text has told no more than that."""
        if draft.predecessor is None or draft.company is None:
            return
        leaving = self.memory.take_unsettled(draft.predecessor)
        if leaving is None:
            return
        leaving.company, leaving.role = draft.company, leaving.role or draft.role
        leaving.successor = draft.person
        yield leaving


def _is_of_other(owner: Party, subject: Phrase | None) -> bool:
    """Return whether an office tells that "seine" or "ihre" means somebody else than its holder."""
    lower = owner.text.lower()
    ends = WOMANS_ENDING if lower.startswith(HIS) else MANS_OFFICES
    roles = subject.roles if subject is not None else []
    return any(role.wording.lower().endswith(ends) for role in roles)


def _stays_with(role: Role) -> bool:
    """Return whether nobody leaves it with an office: whoever founded a company has founded it."""
    return is_generic(role) or role.noun.function is RoleFunction.FOUNDER


def _member(phrase: Phrase, party: Party) -> Phrase:
    """Return the part of a list that names a party, with what is said of that one alone."""
    if len(phrase.parties) < 2:  # no list
        return phrase
    return next((inner for inner in phrase.inner if inner.parties[:1] == [party]), phrase)
