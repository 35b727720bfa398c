"""The company and the office of a change: in the clause, at the person, in memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from dealwert.german.lexicon.change_cues import (
    ALSO,
    ASSEMBLIES,
    ELECTORS,
    FROM,
    GUIDED,
    JOBS,
    ORIGIN,
    REPORTING_VERBS,
    WITHDRAWING,
)
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.words import look_up
from dealwert.model import LeadershipEvent, RoleFunction
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.fields import field_of, fit_of, is_club, is_coach, office_of
from dealwert.reading.frames import ClauseReading, Event, Voice
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.soundness import leaves_office

__all__ = ["Settling", "is_generic"]

_JUST_LEFT = 4
"""Changes told last among which the one is whose office is taken."""

NEW = "new"
"""The mark of adjectives that say that something has not been there before."""

HEADING = ":"
"""What parts the words that say whom it is about from what they head."""


class Settling:
    """Finds company and office of a change that an event tells.

    Args:
        event: What happens.
        readings: The clauses of the sentence.
        discourse: The parties of the text.
        memory: Who held or holds which office.
        place: Where the sentence stands.
    """

    def __init__(
        self,
        event: Event,
        readings: Sequence[ClauseReading],
        discourse: Discourse,
        memory: Memory,
        place: tuple[int, int],
    ) -> None:
        self.event = event
        self.readings = readings
        self.discourse = discourse
        self.memory = memory
        self.place = place

    def neighbour(self, step: int) -> ClauseReading | None:
        """Return the clause that stands so many places from the one with the event, if there is one."""
        here = next(i for i, one in enumerate(self.readings) if one is self.event.clause)
        return self.readings[here + step] if 0 <= here + step < len(self.readings) else None

    def settle(self, draft: LeadershipDraft, phrase: Phrase, succession: Phrase | None) -> None:
        """Find company and role: in the clause, at the person, at the predecessor, in memory."""
        if draft.role is not None:
            draft.company = company_of_role(draft.role, self.discourse)
        if draft.event is LeadershipEvent.MOVES:
            self._settle_move(draft, phrase)
            return
        if draft.event.is_departure and not (phrase.roles and _is_told(phrase.roles[0])):
            draft.company = self._loser() or draft.company  # "Nach dem Tod ihres Chefs P sucht X …"
        if draft.event.is_departure and draft.company is None:
            draft.company = self._own_company(phrase)
        role = draft.role  # "das X-Amt" is at X, also where the reader does not know X
        is_elsewhere = role is not None and role.company is None and role.glued and _names(role)
        if not is_elsewhere:
            draft.company = draft.company or next(self._told_companies(draft, succession), None)
        draft.company = draft.company or self._of_team()
        if draft.event.is_departure:
            if draft.role is None or draft.company is None:
                self._from_person(draft, phrase)
            vacant = self.memory.new_office(self.place[0])
            if draft.role is None and vacant is not None and vacant[1] is draft.company:
                draft.role = vacant[0]  # "X sucht einen Chef. P verlässt das Haus"
            return
        if draft.event in (LeadershipEvent.STAYS, LeadershipEvent.EXTENDED):
            if is_blank(draft.role):
                self._from_person(draft, phrase)
            elif draft.company is None:
                held = self._held(draft.person)
                draft.company = held[-1].company if held else None
        if draft.event is LeadershipEvent.STAYS:
            draft.company = draft.company or self._inside()
            return  # whoever stays may do so anywhere in an article about others
        self._from_predecessor(draft, succession)
        if draft.company is None and self._is_at_some_company():
            return  # "übernimmt eine Organisation"
        is_open = self.memory.open_office(self.place[1])
        if draft.role is None and is_open is not None and is_open[1] is draft.company:
            draft.role = is_open[0]  # "X hat eine neue Chefin. P wird das Haus leiten"
        if draft.company is None and draft.role is not None and NEW in draft.role.marks:
            draft.company = (
                self.heading()
            )  # "X gelingt ein Coup: P, bisher Chef von Y, wird neuer Chef"
        if draft.company is None:
            self._from_home(draft, phrase)
        if draft.company is None and draft.role is not None and not self._is_left_elsewhere(draft):
            is_strange = self._is_appointed_by_stranger()
            draft.company = self.heading() if is_strange else self._nearby(draft)
        if draft.company is None and draft.role is not None:
            draft.company = self._vacated(draft.role)

    def _own_company(self, phrase: Phrase) -> Entity | None:
        """Return X in "P, Chef von X, verlässt das Unternehmen": the office tells what is left."""
        left = self.event.parties(Slot.COMPANY)
        if not left or any(party.nature is not PartyNature.DESCRIPTION for party in left):
            return None
        own = {
            id(company): company
            for role in phrase.roles
            if "former" not in role.marks
            and (company := company_of_role(role, self.discourse)) is not None
        }
        return next(iter(own.values())) if len(own) == 1 else None

    def _told_companies(
        self, draft: LeadershipDraft, succession: Phrase | None
    ) -> Iterator[Entity]:
        """Yield the companies that the clause itself gives."""
        told = self.event.parts.get(Slot.COMPANY, [])
        yield from self._companies([one for one in told if not self._is_origin(one)])
        if succession is not None:
            yield from self._companies([p for p in succession.inner if p.preposition == "bei"])
        subject = self.event.clause.subject
        if subject is not None and subject.kind is PhraseKind.NOUN:
            # "Die Mitglieder der X wählten P", "Die X-Aktionäre wählten P"
            owner = self.discourse.named(subject.owner) if subject.owner is not None else None
            if owner is not None and not owner.person:
                yield owner
            yield from self._companies([one for one in subject.inner if one.cases == "g"])
        for phrase in self.event.clause.phrases:
            if phrase.kind is PhraseKind.ROLE and phrase.preposition in _BESIDE_OFFICES:
                # "ergänzt als Technikchefin den Vorstand der X"
                for role in phrase.roles if phrase is not subject else ():
                    company = company_of_role(role, self.discourse)
                    if company is not None and role is not draft.role:
                        yield company
            is_left = draft.event.is_departure and phrase.preposition == FROM
            if is_left or (self.event.frame.sense is Sense.LEAD and _is_object(phrase)):
                # "verantwortet den Vertrieb der X", "zieht sich aus dem Geschäft der X zurück"
                yield from self._companies([one for one in phrase.inner if one.cases == "g"])
            if phrase.head is not None and phrase.head.lower in ASSEMBLIES and phrase.preposition:
                # "bei der Generalversammlung der X wurde P gewählt"
                yield from self._companies([one for one in phrase.inner if one.cases == "g"])
        if subject is not None and subject.kind is PhraseKind.ROLE and not draft.event.is_departure:
            # "Der Aufsichtsrat der X bestellte P zum Vorstand"
            company = company_of_role(subject.roles[0], self.discourse)
            if company is not None:
                yield company

    def _of_team(self) -> Entity | None:
        """Return whose "die Mannschaft" is that somebody coaches: of X, or whose coach has just gone."""
        team = next(iter(self.event.parts.get(Slot.TEAM, [])), None)
        if team is None:
            return None
        told = next(self._companies([one for one in team.inner if one.cases == "g"]), None)
        gone = (
            one.company
            for one in self.memory.recent()[:_JUST_LEFT]
            if one.event.is_departure and one.role is not None and is_coach(one.role)
        )
        home = told or next(gone, None) or self.discourse.club(team.start)
        return home if home is told or (home is not None and is_club(home)) else None

    def _is_origin(self, phrase: Phrase) -> bool:
        """Return whether X is where somebody comes from: "gewählt wurde P von der X"."""
        if phrase.preposition != ORIGIN or self.event.voice is not Voice.PASSIVE:
            return False
        text = self.discourse.text
        return any(
            one.end < phrase.start and not text[one.end : phrase.start].strip()
            for one in self.event.parts.get(Slot.PERSON, ())
            if one.person is not None
        )

    def _is_appointed_by_stranger(self) -> bool:
        """Return whether somebody appoints who is no company that the reader knows."""
        event, subject = self.event, self.event.clause.subject
        return (
            event.voice is Voice.ACTIVE
            and event.frame.subject is Slot.COMPANY
            and subject is not None
            and subject.kind is PhraseKind.NOUN
            and not (subject.head is not None and subject.head.lower in ELECTORS)
        )

    def _is_at_some_company(self) -> bool:
        """Return whether the clause says where, by a noun that does not tell which company it is."""
        return any(map(_is_unheard_of, self.event.parts.get(Slot.COMPANY, [])))

    def _settle_move(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        draft.company = None
        draft.goal = next(self._companies(self.event.parts.get(Slot.GOAL, [])), None)
        if draft.goal is None:
            return
        own = LeadershipDraft(draft.person, LeadershipEvent.LEAVES, [self.place])
        origins = [*self.event.parts.get(Slot.ORIGIN, []), *self.event.parts.get(Slot.COMPANY, [])]
        own.company = next(self._companies(origins), None)
        if own.company is None and draft.role is not None:
            # "wechselt als Chef von X zu Y": he was that at X
            own.company = company_of_role(draft.role, self.discourse)
            if own.company is not None and own.company is not draft.goal:
                own.role, draft.role = draft.role, None
        self._from_person(own, phrase)
        if own.company is None:
            own.company, own.role = self._lost()
        draft.company = own.company if own.company is not draft.goal else None
        draft.previous = own.role if draft.company is not None else None
        if draft.role is not None and draft.role.company is None:
            draft.role.company = None

    def _lost(self) -> tuple[Entity | None, Role | None]:
        """Return X and its office in "X verliert den Finanzchef: P wechselt zu Y"."""
        before = self.neighbour(-1)
        roles = [role for one in before.phrases for role in one.roles] if before is not None else []
        company = self.heading() if len(roles) == 1 else None
        return (company, roles[0]) if company is not None else (None, None)

    def _companies(self, phrases: Sequence[Phrase]) -> Iterator[Entity]:
        for phrase in phrases:
            if phrase.kind is not PhraseKind.PARTY or phrase.roles or _is_unheard_of(phrase):
                continue
            for party in phrase.parties:
                entity = self.discourse.meant(party)
                entity = entity or self.discourse.resolve(party, person=False)
                if entity is None or entity.person:
                    continue
                if not (_says_little(party) and self.discourse.is_either(entity)):
                    yield entity

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
            draft.company = draft.company or self._home(current[-1])
            draft.role = draft.role or current[-1].role
        elif draft.company is None and is_blank(draft.role):
            vacant = self.memory.new_office(self.place[0])
            if vacant is not None:  # "X sucht einen neuen Chef. P hat gekündigt"
                draft.role, draft.company = vacant
        if draft.company is None and draft.role is not None:
            draft.company = self._nearby(draft)
            if draft.company is None and draft.role.wording.lower() in JOBS:
                draft.company = self._seat(draft.role)  # "räumt seinen Posten"
        if draft.company is None and draft.role is None:
            self._from_heading(draft)
        if draft.company is None and draft.role is None and not current:
            self._from_body(draft)
        if draft.company is None and draft.role is None and leaves_office(self.event):
            draft.company = self._loser() or self._seat(None)

    def _home(self, known: LeadershipDraft | PositionDraft) -> Entity | None:
        """Return where somebody holds an office, as far as the text says or lets it be understood."""
        is_implied = isinstance(known, PositionDraft) and known.implied
        if not is_implied:
            return known.company
        return self.discourse.changes_hands(known.company, known.role)

    def _from_body(self, draft: LeadershipDraft) -> None:
        """Take the body of "In den Vorstand der X kommt Bewegung. P scheidet aus"."""
        is_open = self.memory.open_office(self.place[0])
        if is_open is not None and is_body(is_open[0]) and self.event.word == WITHDRAWING:
            draft.role, draft.company = is_open

    def _from_heading(self, draft: LeadershipDraft) -> None:
        """Take the office of "Im Vorstand gibt es einen Wechsel: P geht in Pension"."""
        before = self.neighbour(-1) if self.event.clause.clause.follows_colon else None
        roles = [role for one in before.phrases for role in one.roles] if before is not None else []
        if len(roles) == 1:
            role = roles[0]
            draft.company = company_of_role(role, self.discourse) or self._seat(role)
            draft.role = role if draft.company is not None else None

    def _from_predecessor(self, draft: LeadershipDraft, succession: Phrase | None) -> None:
        """Take office and company from whoever held it before."""
        phrases = [
            *self.event.parts.get(Slot.PREDECESSOR, []),
            *(succession.inner if succession else []),
        ]
        for phrase in phrases:
            for role in phrase.roles:
                company = company_of_role(role, self.discourse)
                if is_blank(draft.role):  # who follows somebody for a while does not do so himself
                    draft.role = attrs.evolve(role, marks=role.marks - {"interim"})
                draft.company = draft.company or company
        if draft.predecessor is None or not (is_blank(draft.role) or draft.company is None):
            return
        for known in self.memory.recent():
            if known.person is draft.predecessor and known.event.is_departure:
                draft.company = draft.company or known.company
                draft.role = known.role if is_blank(draft.role) and known.role else draft.role
        for held in reversed(self.memory.of(draft.predecessor)):
            draft.company = draft.company or held.company
            draft.role = held.role if is_blank(draft.role) else draft.role

    def _from_home(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        """Take the company where somebody rises, or the office that the text left open."""
        for role in phrase.roles:
            if "until_now" in role.marks or self._rises(draft) or self._adds(role):
                draft.company = draft.company or company_of_role(role, self.discourse)
        is_vague = draft.role is None or (is_generic(draft.role) and not draft.role.glued)
        if draft.company is None and is_vague:
            self._from_memory(draft)
        elif draft.company is None and self._rises(draft):
            held = self._held(draft.person)
            draft.company = held[-1].company if held else None

    def _adds(self, role: Role) -> bool:
        """Return whether somebody takes an office beside the one he has: "wird auch Herausgeber"."""
        is_held = "former" not in role.marks
        return is_held and not ALSO.isdisjoint(self.event.clause.text.split())

    def _rises(self, draft: LeadershipDraft) -> bool:
        """Return whether an office is one within the company: "wechselt in den Aufsichtsrat"."""
        role = draft.role
        is_inside = role is not None and (role.noun.nature is RoleNature.BODY or role.seat)
        return self.event.frame.sense is Sense.PROMOTE and is_inside

    def _held(self, person: Entity) -> list[LeadershipDraft | PositionDraft]:
        known = [one for one in self.memory.of(person) if "former" not in one.role.marks]
        left = [
            one
            for one in self.memory.recent()[::-1]
            if one.person is person and one.event.is_departure and one.company is not None
        ]
        return [*known, *left]

    def _from_memory(self, draft: LeadershipDraft) -> None:
        """Take the office that somebody was given just now, that is open or left, or that he holds."""
        for change in self.memory.recent():
            if (
                change.person is draft.person
                and change.event.is_arrival
                and change.company is not None
            ):
                draft.company, draft.role = change.company, change.role
                return
        is_open = self.memory.open_office(self.place[1])
        if is_open is not None:
            draft.role, draft.company = is_open
            return
        left = self.memory.just_left(self.place[0])
        if left is not None and left.person is not draft.person and draft.event.is_arrival:
            draft.company, draft.predecessor = left.company, draft.predecessor or left.person
            draft.role = left.role if is_blank(draft.role) else draft.role
            return
        held = [
            known
            for known in self.memory.of(draft.person)
            if "former" not in known.role.marks and known.role.wording[:1].isupper()
        ]
        is_other = draft.role is not None and is_blank(draft.role) and draft.event.is_arrival
        if held and not is_other:
            draft.company, draft.role = held[-1].company, held[-1].role

    def _is_left_elsewhere(self, draft: LeadershipDraft) -> bool:
        """Return whether an office is the one that somebody has just left, and nothing tells where."""
        left = self.memory.just_left(self.place[0])
        is_unknown = left is not None and left.company is None and left.person is not draft.person
        return is_unknown and is_generic(draft.role)

    def _nearby(self, draft: LeadershipDraft) -> Entity | None:
        """Return the company of an office that stands there without one."""
        role = draft.role
        if role is None or role.glued or role.wording.lower() in GUIDED:
            return None
        inside = self._inside()
        if role.noun.nature is RoleNature.OFFICE and role.noun.function is not RoleFunction.CEO:
            is_aside = is_blank(role) and self.event.clause.clause.kind is ClauseKind.RELATIVE
            return None if is_aside else inside or self.heading()
        return (
            inside
            or self._reporter()
            or self.heading()
            or self._beside_person(draft.person)
            or self._opening(role)
            or self._office_nearby(role)
            or self._seat(role)
        )

    def _vacated(self, role: Role) -> Entity | None:
        """Return whose office somebody has just left that another one takes: "Neuer Coach wird Q"."""
        office = office_of(role)
        is_new = "new" in role.marks and not _names(role) and office is not None
        homes = {
            id(one.company): one.company
            for one in (self.memory.recent()[:_JUST_LEFT] if is_new else ())
            if one.event.is_departure and one.role is not None and office_of(one.role) == office
        }
        return next(iter(homes.values())) if len(homes) == 1 else None

    def _seat(self, role: Role | None) -> Entity | None:
        """Return whose an office is that stands there without an organisation."""
        return self.discourse.changes_hands(self.discourse.seat(role, self.place[0] + 1), role)

    def _loser(self) -> Entity | None:
        """Return X in "Nach dem Abgang von P hat X einen Nachfolger gefunden"."""
        subject = self.event.clause.subject
        if self.event.noun is None or subject is None or subject.kind is not PhraseKind.PARTY:
            return None
        named = [self.discourse.named(party) for party in subject.parties]
        return named[0] if len(named) == 1 and named[0] and not named[0].person else None

    def heading(self) -> Entity | None:
        """Return X in "Wechsel bei X: P wird neuer Chef"."""
        here = next(i for i, one in enumerate(self.readings) if one is self.event.clause)
        for place in range(here, 0, -1):
            before, behind = self.readings[place - 1].clause, self.readings[place].clause
            if HEADING in self.discourse.text[before.end : behind.start]:
                named = self.discourse.companies_between(before.start, before.end)
                return named[0] if len(named) == 1 else None
        return None

    def _opening(self, role: Role) -> Entity | None:
        """Return X in "Bei X fehlen Leute, denn erst im Mai war Finanzchef P gegangen"."""
        first = next((one for one in self.readings[0].phrases if one.parties), None)
        if first is None or self.readings[0] is self.event.clause or first.preposition != "bei":
            return None
        named = self.discourse.named(first.parties[0])
        is_fit = named is not None and not named.person and bool(fit_of(named, role))
        return named if is_fit else None

    def _beside_person(self, person: Entity) -> Entity | None:
        """Return X in "Bei X ist P ausgeschieden, sie gibt den Chefposten ab"."""
        start = self.event.clause.clause.start
        named = self.discourse.companies_between(self.place[0], start)
        is_named = person in self.discourse.persons_between(self.place[0], start)
        return named[0] if is_named and len(named) == 1 else None

    def _office_nearby(self, role: Role) -> Entity | None:
        """Return the company whose office was just named: "der Vize der X … Der Gouverneur"."""
        found = self.memory.open_office(self.place[1])
        if found is None:
            return None
        noun, other = role.noun, found[0].noun
        is_same = (noun.function, noun.organ, noun.rank) == (
            other.function,
            other.organ,
            other.rank,
        )
        return found[1] if is_same else None

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

    def _reporter(self) -> Entity | None:
        """Return X in "P wird neuer Finanzchef, teilte X mit"."""
        for reading in self.readings:
            if reading is self.event.clause:
                continue
            if reading.lowers.isdisjoint(REPORTING_VERBS):
                continue
            for phrase in reading.phrases:
                is_subject = not phrase.preposition and "n" in phrase.cases and not phrase.roles
                if is_subject and [party.nature for party in phrase.parties] == [
                    PartyNature.COMPANY
                ]:
                    return self.discourse.named(phrase.parties[0])
        return None


_BESIDE_OFFICES = frozenset({"", "in", "an"})
"""What stands before an office beside the one that somebody takes as it."""


def _is_object(phrase: Phrase) -> bool:
    is_thing = phrase.kind in (PhraseKind.NOUN, PhraseKind.UNIT)
    return is_thing and not phrase.preposition and "a" in phrase.cases


def _says_little(party: Party) -> bool:
    """Return whether a noun fits both who buys and who is bought: "das Unternehmen"."""
    is_described = party.nature is PartyNature.DESCRIPTION and party.head is not None
    return is_described and party.head is not None and field_of(party.head.lower) is None


def _is_unheard_of(phrase: Phrase) -> bool:
    """Return whether a noun stands for an organisation that is new: "eine Firma", "die neue Firma"."""
    party = phrase.parties[0] if phrase.parties else None
    if party is None or party.nature is not PartyNature.DESCRIPTION:
        return False
    return not party.definite or any(look_up(word).mark == NEW for word in phrase.words)


def _names(role: Role) -> bool:
    return "-" in role.wording


def is_blank(role: Role | None) -> bool:
    """Return whether there is no role, or one that says nothing: "Amt", "Posten", "Stelle"."""
    return role is None or (is_generic(role) and role.noun.function is RoleFunction.OTHER)


def _is_told(role: Role) -> bool:
    """Return whether an office has its company beside it, and no mere "ihr"."""
    return role.company is not None and role.company.nature is not PartyNature.OWNER


def is_body(role: Role) -> bool:
    """Return whether a role is a body, or a seat in one: "Vorstand"."""
    return role.noun.nature is RoleNature.BODY


def is_generic(role: Role | None) -> bool:
    """Return whether a role is a mere "Posten" or "Amt"."""
    return role is not None and role.noun.nature is RoleNature.OFFICE
