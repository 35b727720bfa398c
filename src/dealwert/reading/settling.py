"""The company and the office of a change: in the clause, at the person, in memory."""

from __future__ import annotations

from dealwert.german.lexicon.frame import Slot
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.model import LeadershipEvent, RoleFunction
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.frames import Event, Voice
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Discourse, Entity

__all__ = ["Settling", "is_generic"]


class Settling:
    """Finds company and office of a change that an event tells.

    Args:
        event: What happens.
        discourse: The parties of the text.
        memory: Who held or holds which office.
        place: Where the sentence stands.
    """

    def __init__(
        self, event: Event, discourse: Discourse, memory: Memory, place: tuple[int, int]
    ) -> None:
        self.event = event
        self.discourse = discourse
        self.memory = memory
        self.place = place

    def settle(self, draft: LeadershipDraft, phrase: Phrase, succession: Phrase | None) -> None:
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
            is_vague = draft.role is None or (is_generic(draft.role) and not draft.role.glued)
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
        if is_generic(draft.role) and phrase.roles:
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


def is_generic(role: Role | None) -> bool:
    """Return whether a role is a mere "Posten" or "Amt"."""
    return role is not None and role.noun.nature is RoleNature.OFFICE
