"""The company and the office of a change: in the clause, at the person, in memory."""

from __future__ import annotations

import attrs

from dealwert.german.lexicon.change_cues import (
    BESIDE,
    CHAIRED,
    CHAIRS,
    GUIDED,
    JOBS,
    WITHDRAWING,
)
from dealwert.german.lexicon.clause_words import OF_THEM
from dealwert.german.lexicon.frame import Slot
from dealwert.german.lexicon.role_nouns import PRESIDING, RoleNature
from dealwert.model import LeadershipEvent, Rank, RoleFunction
from dealwert.reading.change_senses import GOING
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.elsewhere import takes_strange_house
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.fields import fit_of, publishes
from dealwert.reading.frames import ClauseReading
from dealwert.reading.governed import place_governed
from dealwert.reading.office_phrases import is_of_division
from dealwert.reading.phrase_senses import is_of_other_career
from dealwert.reading.phrases import LEAVING, NEW, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role, is_in_town
from dealwert.reading.reference import Entity
from dealwert.reading.soundness import leaves_office
from dealwert.reading.spells import is_for_a_while
from dealwert.reading.vacancies import Vacancies
from dealwert.reading.vague_offices import (
    is_blank,
    is_body,
    is_generic,
    is_of_elsewhere,
    is_placed,
    is_unnamed_body,
)
from dealwert.reading.whereabouts import is_glued_to_name

__all__ = ["Settling"]


class Settling(Vacancies):
    """Finds company and office of a change that an event tells."""

    def settle(self, draft: LeadershipDraft, phrase: Phrase, succession: Phrase | None) -> None:
        """Find company and role: in the clause, at the person, at the predecessor, in memory."""
        given = self._told_office(draft, phrase)
        if given is not None:
            draft.company, draft.role = given.home, given.role
            return
        is_main = self.event.clause.clause.kind is ClauseKind.MAIN
        if is_main and phrase.owner is not None and phrase.owner.text.lower() in OF_THEM:
            draft.company = self._not_of_subject(phrase.owner)  # "trennt sich von deren Chef"
        if draft.role is not None:
            draft.company = self._place(draft.role) or company_of_role(draft.role, self.discourse)
        if draft.company is None and draft.role is not None:
            self._from_board(draft, draft.role)
            if draft.company is None and is_unnamed_body(draft.role):
                return
        if draft.event is LeadershipEvent.MOVES:
            self._settle_move(draft, phrase)
            return
        draft.company = draft.company or self._antecedent()
        if draft.role is None and draft.company is None and self._tells_of_career(draft):
            self._take_own(draft, phrase)
        told = any(p.person is draft.person for p in self.memory.recent())
        if draft.company is None and (draft.event.is_arrival or not told):
            # he who has left a house before goes elsewhere, or is told where he goes
            draft.company = self._there(draft.person)
            if told and self._has_left(draft.person, draft.company) and not self._goal(draft):
                draft.company = None
        if draft.company is None and self._is_elsewhere():
            return
        if draft.event.is_departure and not (phrase.roles and is_placed(phrase.roles[0])):
            # So of "Nach dem Tod ihres Chefs P sucht X …" and "Bei X gibt es einen Abgang: P geht".
            draft.company = self._loser() or draft.company or self.heading()
        if draft.event.is_departure and draft.company is None:
            draft.company = self._own_company(phrase)
        role = draft.role  # "das X-Amt" is at X, also where the reader does not know X
        is_elsewhere = (
            role is not None and role.company is None and role.glued and is_glued_to_name(role)
        )
        if not is_elsewhere and not (self._is_at_relative(draft) and draft.event.is_arrival):
            draft.company = draft.company or next(self._told_companies(draft, succession), None)
        draft.company = self._left_by_mover(draft) or draft.company or self._of_team()
        if draft.event.is_departure:
            if draft.company is None:
                self._makes_room(draft, phrase)
            if draft.company is None and (other := self._beside()) is not None:
                draft.company = self._left_by(other)
                if draft.company is None and not phrase.roles:
                    return  # "Neben Q verlässt auch P den Vorstand", and nothing tells which
            if draft.role is None or draft.company is None:
                self._from_person(draft, phrase)
            vacant = self.memory.new_office(self.place[0])
            if draft.role is None and vacant is not None and vacant[1] is draft.company:
                draft.role = vacant[0]  # "X sucht einen Chef. P verlässt das Haus"
            draft.role = self._headed_role() or draft.role if is_blank(draft.role) else draft.role
            if draft.company is not None and publishes(draft.company) and self.leaves_paper():
                draft.company = None
            return
        if draft.event in (LeadershipEvent.STAYS, LeadershipEvent.EXTENDED):
            if draft.company is None and self._is_of_stranger():
                return  # whose contract X extends, a company that the reader does not know
            if is_blank(draft.role):
                self._from_person(draft, phrase)
            elif draft.company is None:
                held = self._held(draft.person)
                draft.company = held[-1].company if held else None
        if draft.event is LeadershipEvent.STAYS:
            draft.company = self._where_else(draft) or draft.company or self._inside()
            draft.company = draft.company or (self.heading() if draft.role is not None else None)
            last = next(iter(self.memory.recent()), None)
            is_beside = last is not None and last.sentence[-1] == self.place
            is_beside = self._is_beside_main() if is_beside else self._comes_next(last)
            if draft.company is None and draft.role is not None and is_beside:
                draft.company = self._where_told(draft.role)
            return  # whoever stays may do so anywhere in an article about others
        self._from_predecessor(draft, succession)
        if draft.company is None and takes_strange_house(self.event):
            return
        if draft.company is None and (self._is_at_some_company() or self._is_some_office(draft)):
            return  # "übernimmt eine Organisation", "übernimmt eine andere Funktion"
        if draft.company is None and self._is_at_relative(draft):
            draft.company = self.memory.goal_of(draft.person)  # "wird Chef des Konkurrenten"
            return
        is_open = self.memory.open_office(self.place[1], self.event.clause.clause.end)
        if draft.role is None and is_open is not None and is_open[1] is draft.company:
            draft.role = is_open[0]  # "X hat eine neue Chefin. P wird das Haus leiten"
        if draft.company is None and draft.role is not None and NEW in draft.role.marks:
            # of "X gelingt ein Coup: P, bisher Chef von Y, wird neuer Chef"
            draft.company = self.heading()
        if draft.company is None:
            self._from_home(draft, phrase)
        if draft.company is None and draft.role is not None and not self._is_left_elsewhere(draft):
            is_strange = self._is_appointed_by_stranger()
            nearby = self.heading() if is_strange else self._just_vacated(draft)
            draft.company = nearby if is_strange or nearby else self._nearby(draft)
        if draft.company is None and draft.role is not None:
            draft.company = self._vacated(draft.role)

    def _left_by_mover(self, draft: LeadershipDraft) -> Entity | None:
        """Return X of "X-Chef P wechselt zu Y. Interimistisch führt Q den Konzern", which is not Y."""
        last = next(iter(self.memory.recent()), None)
        named = any(one.name is not None for one in self.event.parties(Slot.COMPANY))
        is_while = draft.event.is_arrival and is_for_a_while(self.event, self.readings)
        if last is None or named or not is_while or last.person is draft.person:
            return None
        is_goal = last.goal is not None and draft.company is last.goal
        return last.company if is_goal and last.event is LeadershipEvent.MOVES else None

    def _goal(self, draft: LeadershipDraft) -> Entity | None:
        """Return where somebody was last said to go."""
        return self.memory.goal_of(draft.person) if draft.event.is_arrival else None

    def _place(self, role: Role) -> Entity | None:
        """Return the place that a mayor or governor holds office in."""
        place = place_governed(self.discourse.text, role.start, role.wording)
        return self.discourse.governed(place, role.start) if place else None

    def _beside(self) -> Entity | None:
        """Return Q of "Neben Q verlässt auch P den Vorstand"."""
        named = (
            self.discourse.named(one.person)
            for one in self.event.clause.phrases
            if one.preposition == BESIDE and one.person is not None
        )
        return next((one for one in named if one is not None), None)

    def _left_by(self, person: Entity) -> Entity | None:
        """Return what somebody was last said to leave."""
        gone = (
            one.company
            for one in self.memory.recent()
            if one.person is person and (one.event.is_departure or one.goal is not None)
        )
        return next(gone, None)

    def _settle_move(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        draft.company = None
        draft.goal = next(self._companies(self.event.parts.get(Slot.GOAL, [])), None)
        named = any(one.name is not None for one in self.event.parties(Slot.GOAL))
        if not named and draft.goal in [one.company for one in self.memory.of(draft.person)]:
            draft.goal = None  # "Der Intendant des X geht an die Mailänder Bühne"
        if draft.goal is None:
            self._makes_room(draft, phrase)  # "Q springt bei X ein, weil P nach Y gewechselt ist"
            if draft.company is not None:
                draft.event = LeadershipEvent.LEAVES
            return
        own = LeadershipDraft(draft.person, LeadershipEvent.LEAVES, [self.place])
        origins = [*self._origins(), *self.event.parts.get(Slot.COMPANY, [])]
        own.company = next(self._companies(origins), None)
        if own.company is None and draft.role is not None:
            # "wechselt als Chef von X zu Y": he was that at X
            own.company = company_of_role(draft.role, self.discourse)
            if own.company is not None and own.company is not draft.goal:
                own.role, draft.role = draft.role, None
        self._makes_room(own, phrase)
        self._from_person(own, phrase)
        if own.company is None:
            own.company, own.role = self._lost()
        draft.company = own.company if own.company is not draft.goal else None
        draft.previous = own.role if draft.company is not None else None
        if draft.role is not None and draft.role.company is None:
            draft.role.company = None

    def _from_person(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        """Take the office that is left from the phrase of the person, or from memory."""
        own = [role for role in phrase.roles if role.marks.isdisjoint(("former", "designate"))]
        if is_generic(draft.role) and own:
            draft.role = own[0]  # not "P, früher Chef der X, verlässt seinen Posten in Y"
        is_told = draft.role is not None and draft.role not in phrase.roles
        for role in phrase.roles:
            company = self._place(role) or company_of_role(role, self.discourse)
            if is_told and "former" in role.marks:
                continue  # "Aus dem Aufsichtsrat scheidet der frühere X-Chef P aus"
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
            and not self._is_refuted(known)
        ]
        current = current or (self._led(draft.person) if draft.company is None else [])
        if current:
            draft.company = draft.company or self._home(current[-1])
            draft.role = draft.role or current[-1].role
        elif draft.company is None and is_blank(draft.role) and self._is_just_told_to_go(draft):
            vacant = self.memory.new_office(self.place[0])
            if vacant is not None:  # "X sucht einen neuen Chef. P hat gekündigt"
                draft.role, draft.company = vacant
        is_far = draft.role is not None and is_in_town(draft.role, self.discourse.text)
        is_dead = draft.event is LeadershipEvent.DIES  # "wegen des verstorbenen Moderators P"
        if draft.company is None and draft.role is not None and not is_far and not is_dead:
            draft.company = self._nearby(draft) or self._chaired(draft.role)
            if draft.company is None and draft.role.wording.lower() in JOBS:
                draft.company = self._seat(draft.role)  # "räumt seinen Posten"
        if draft.company is None and draft.role is None:
            self._from_heading(draft)
        if draft.company is None and draft.role is None and not current:
            self._from_body(draft)
        is_sure = leaves_office(self.event) and not self._is_aside()
        if draft.company is None and draft.role is None and is_sure:
            draft.company = self._loser() or self._only_seat(phrase)

    def _home(self, known: LeadershipDraft | PositionDraft) -> Entity | None:
        """Return where somebody holds an office, as far as the text says or lets it be understood."""
        if not isinstance(known, PositionDraft) or not known.implied:
            return known.company
        is_far = is_in_town(known.role, self.discourse.text)
        return None if is_far else self.discourse.changes_hands(known.company, known.role)

    def _from_board(self, draft: LeadershipDraft, role: Role) -> None:
        """Take the body that "das Gremium" means, or that somebody gets the "Vorsitz" of."""
        is_chair = is_generic(role) and role.noun.rank is Rank.CHAIR and role.company is None
        is_bare = role.wording.lower() in CHAIRS and not self._is_of_other(role)
        board = self.memory.board(self.place[1])
        if board is None or not (is_unnamed_body(role) or (is_chair and is_bare)):
            return
        if is_chair:
            noun = attrs.evolve(role.noun, organ=board[0].noun.organ)
            draft.role, draft.company = attrs.evolve(role, noun=noun), board[1]
        elif role.company is None:
            draft.role, draft.company = attrs.evolve(board[0], marks=role.marks), board[1]

    def _chaired(self, role: Role) -> Entity | None:
        """Return X of "Der Aufsichtsrat der X ist neu. P, der bisherige Vorsitzende, scheidet aus"."""
        board = self.memory.board(self.place[1])
        is_chair = role.wording.lower().startswith(PRESIDING) and role.company is None
        return board[1] if board is not None and is_chair else None

    def _is_of_other(self, role: Role) -> bool:
        """Return whether a chair is one of something else: "den Vorsitz in der Jury"."""
        behind = [one for one in self.event.clause.phrases if one.start >= role.end]
        place = behind[0] if behind else None
        is_told = place is not None and place.preposition in CHAIRED and place.start == role.end + 1
        return is_told and not (place is not None and place.roles)

    def _from_body(self, draft: LeadershipDraft) -> None:
        """Take the body of "In den Vorstand der X kommt Bewegung. P scheidet aus"."""
        is_open = self.memory.open_office(self.place[0])
        if is_open is not None and is_body(is_open[0]) and self.event.word == WITHDRAWING:
            draft.role, draft.company = is_open

    def _headed_role(self) -> Role | None:
        """Return the office of "Der Trainer wirft das Handtuch: P hört auf", "X-Chef geht: P tritt zurück"."""
        before = self.opening()
        subject = before.subject if before is not None else None
        roles = subject.roles if subject is not None and subject.kind is PhraseKind.ROLE else []
        if before is None or len(roles) != 1:
            return None
        is_headline = roles[0].glued and not before.has_negation and _tells_going(before)
        return roles[0] if LEAVING in roles[0].marks or is_headline else None

    def _from_heading(self, draft: LeadershipDraft) -> None:
        """Take the office of "Im Vorstand gibt es einen Wechsel: P geht in Pension"."""
        before = self.opening()
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
        if any(map(is_of_other_career, phrases)):
            return
        for phrase in phrases:
            for role in phrase.roles:
                if is_of_elsewhere(role, draft.role):
                    continue  # "übernimmt den Aufsichtsratsvorsitz vom früheren X-Chef P"
                company = company_of_role(role, self.discourse)
                is_told = draft.role is not None and draft.role.noun.rank is Rank.CHAIR
                if (
                    is_blank(draft.role)
                    and not is_told  # "Kanzler P gibt den Vorsitz an Q ab"
                    and role.noun.function is not RoleFunction.FOUNDER
                ):  # who follows somebody for a while does not do so himself
                    draft.role = attrs.evolve(role, marks=role.marks - {"interim"})
                draft.company = draft.company or company
        draft.company = self._part_of(draft.company, draft.predecessor)
        if draft.predecessor is None or not (is_blank(draft.role) or draft.company is None):
            return
        for known in self.memory.recent():
            if known.person is draft.predecessor and known.event.is_departure:
                draft.company = draft.company or known.company
                draft.role = known.role if is_blank(draft.role) and known.role else draft.role
        for held in reversed(self.memory.of(draft.predecessor)):
            is_founder = held.role.noun.function is RoleFunction.FOUNDER
            if is_founder or "besides" in held.role.marks or is_of_elsewhere(held.role, draft.role):
                continue  # which nobody else can be, or where he is now
            draft.company = draft.company or held.company
            draft.role = held.role if is_blank(draft.role) else draft.role

    def _part_of(self, company: Entity | None, predecessor: Entity | None) -> Entity | None:
        """Return "X Tirol" for X where whom somebody follows was there: the board of X appoints there, too."""
        if company is None or predecessor is None:
            return company
        left = [one.company for one in self.memory.recent() if one.person is predecessor]
        held = [one.company for one in self.memory.of(predecessor)]
        whole = f"{company.name} "
        return next((one for one in (*left, *held) if one and one.name.startswith(whole)), company)

    def _nearby(self, draft: LeadershipDraft) -> Entity | None:
        """Return the company of an office that stands there without one."""
        role = draft.role
        is_elsewhere = role is not None and role.glued and not is_of_division(role)
        if role is None or is_elsewhere or role.wording.lower() in GUIDED:
            return None
        if self.discourse.text.endswith(_OF_THING, self.place[0], role.start):
            return None  # "… wo ein Labor entsteht. Dessen Leitung übernimmt P"
        inside = self._inside()
        if role.noun.nature is RoleNature.OFFICE and role.noun.function is not RoleFunction.CEO:
            is_aside = is_blank(role) and self.event.clause.clause.kind is ClauseKind.RELATIVE
            if is_aside:
                return None
            return inside or self.heading() or self._reporter() or self._where_told(role)
        found = (
            inside
            or self._reporter()
            or self.heading()
            or self._beside_person(draft.person)
            or self._opening(role)
            or self._office_nearby(role)
            or self._seat(role)
            or self._where_told(role)
        )
        return found if found is not None and fit_of(found, role) else None


_OF_THING = tuple(f"{word.capitalize()} " for word in OF_THEM)
"""What opens a sentence and points back to the noun named last, whatever the text is about."""


def _tells_going(reading: ClauseReading) -> bool:
    """Return whether a clause without a modal verb has a verb of those who leave an office."""
    return not any(word.modal for word in reading.words) and any(
        form.verb.frame.sense in GOING for word in reading.words for form in word.verbs
    )
