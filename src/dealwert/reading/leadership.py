"""Changes in who holds an office, told by a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import attrs

from dealwert.german.lexicon.change_cues import (
    GOING_ON,
    MOVING_UP,
    MOVING_VERBS,
    STANDING_IN,
    STEERING,
)
from dealwert.german.lexicon.clause_words import MANY_ARTICLES
from dealwert.german.lexicon.definite_descriptions import STAGE
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.role_nouns import FOR_LONG, SECOND_OF_STATE
from dealwert.model import LeadershipEvent, Rank, RoleFunction
from dealwert.reading.assertion import is_told
from dealwert.reading.change_senses import EVENTS, GOING, KEEPING
from dealwert.reading.chosen import CHOICES, is_of_deputy, told_by_gap
from dealwert.reading.circumstances import dates_of, reason_of
from dealwert.reading.elsewhere import is_above, is_of_another_house, is_other_office
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import fields_of, fit_of, is_club, is_coach, is_party
from dealwert.reading.fitting import is_player
from dealwert.reading.frames import ClauseReading, Event, Tense
from dealwert.reading.listed_offices import further_offices, given_beside
from dealwert.reading.memory import Memory
from dealwert.reading.ministries import ministry_of
from dealwert.reading.phrase_senses import is_to_town
from dealwert.reading.phrases import LEAVING, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role, role_of_leading
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.soundness import is_plausible, is_sound, may_be_sound
from dealwert.reading.spells import is_for_a_while, leads_since_then
from dealwert.reading.states import told_by_state
from dealwert.reading.taken_offices import TakenOffices
from dealwert.reading.vague_houses import is_besides, is_of_bought
from dealwert.reading.vague_offices import PAST, is_generic, is_of_some

__all__ = ["changes_of", "mark_leaving"]

_SENT_AWAY = frozenset({LeadershipEvent.DISMISSED, LeadershipEvent.SUSPENDED})


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
            if event.frame.sense in CHOICES and is_told(event, events, readings, question=question):
                yield from told_by_gap(event, discourse, memory, place)
            continue
        if event.frame.sense in EVENTS and is_told(event, events, readings, question=question):
            yield from _Reader(event, readings, discourse, memory, place).drafts()
        elif leads_since_then(event) and not question:
            left = memory.just_left(place[0])
            if left is not None:
                drafts = _Reader(event, readings, discourse, memory, place).drafts()
                yield from _coming_after(left, drafts)
    yield from told_by_state(readings, discourse, memory, place, question=question)


def mark_leaving(
    events: Sequence[Event], readings: Sequence[ClauseReading], *, question: bool
) -> None:
    """Mark an office whose holder goes whom the next sentence may name: "Der X-Chef ist gegangen"."""
    for event in events:
        if event.frame.sense not in GOING or event.negated:
            continue
        for phrase in event.parts.get(Slot.PERSON, ()):
            is_office = phrase.kind is PhraseKind.ROLE and phrase is event.clause.subject
            if is_office and is_told(event, events, readings, question=question):
                phrase.roles[0].marks.add(LEAVING)
                if not FOR_LONG.isdisjoint(phrase.words):
                    phrase.roles[0].marks.discard("former")


class _Reader(TakenOffices):
    """Reads what an event says of each person."""

    def drafts(self) -> Iterator[LeadershipDraft]:
        """Yield what the event says, and what follows from it for a predecessor."""
        event = self.event
        kind = LeadershipEvent.LEAVES if event.negated else EVENTS[event.frame.sense]
        if event.frame.sense is Sense.LEAVE and Slot.GOAL in event.parts:
            kind = LeadershipEvent.MOVES
        if kind is LeadershipEvent.NOMINATED and GOING_ON & set(event.clause.text.split()):
            kind = LeadershipEvent.STAYS  # "als Trainer ist weiterhin P vorgesehen"
        role_phrase = self._role_phrase()
        succession = self._succession(role_phrase)
        contracted = self._contracted()
        persons = self._takers() if contracted is None else contracted
        if not persons and event.noun is None and contracted is None:
            persons = self._of_contract()
        if not persons:
            return
        if EVENTS[event.frame.sense].is_departure:
            persons = [*persons, *self._as_well()]
        named = [person for person, _ in persons]
        predecessor = self._predecessor(succession, named) or self._possessor(role_phrase)
        if event.frame.sense in KEEPING:
            predecessor = None  # "P geht. Zugleich wurde Q in ihrer Funktion bestätigt"
        offices = role_phrase.roles if role_phrase is not None else []
        if succession is not None and not offices:
            offices = self._offices_beside()
        is_bare = event.frame.sense is Sense.TAKE_OFFICE and len(event.parts) == 1
        told_before = any(one.roles for one in event.parts.get(Slot.PREDECESSOR, ()))
        follows = event.frame.sense is Sense.SUCCEED and not told_before
        if not offices and (is_bare or follows):
            offices = self._headed_offices()
        role = offices[0] if offices else None
        first: LeadershipDraft | None = None
        for person, phrase in persons:
            if kind.is_departure and role is None and is_player(phrase):
                continue
            draft = LeadershipDraft(person, kind, [self.place], role=role)
            draft.predecessor = predecessor if predecessor is not person else None
            draft.announced, draft.date = dates_of(event)
            if draft.event.is_departure:
                draft.reason = reason_of(event)
            draft.fields["person"] = (phrase.start, phrase.end)
            draft.leaves_house = role_phrase is None and _leaves_house(event)
            self.settle(draft, phrase, succession)
            self._settle_town(draft)
            if predecessor is not None and self._has_left_elsewhere(predecessor, draft, succession):
                draft.predecessor = None
            if draft.role is None and draft.company is None:
                self._settle_by_heading(draft)
            is_elsewhere = self._is_past_employer(draft, phrase) or is_other_office(draft, phrase)
            is_elsewhere = is_elsewhere or is_besides(draft, self.memory)
            if is_above(draft) or is_elsewhere or self._is_out_of_place(draft):
                draft.company = None
            if draft.role is not None and draft.event.is_arrival and is_of_deputy(event.clause):
                draft.role = attrs.evolve(draft.role, marks={*draft.role.marks, "deputy"})
            is_alike = draft.company in (None, first.company if first is not None else None)
            is_alike = is_alike and not phrase.roles
            if first is not None and (is_alike or first.event is LeadershipEvent.INTERIM):
                is_vague = draft.role is None or is_generic(draft.role)
                draft.company, draft.role = first.company, first.role if is_vague else draft.role
                draft.predecessor = draft.predecessor or first.predecessor
            is_shared = self._are_joint(named) or (
                len(named) > 1 and (role is None or is_generic(role))
            )
            first = first or draft if is_shared else None
            self._note_heir(draft)
            self._note_previous(draft, phrase)
            self._note_move(draft, phrase)
            if draft.predecessor is not None and (draft.company is None or draft.role is None):
                self.memory.note_followed(person, draft.predecessor, self.place[1])
            if draft.role is None and draft.goal is None:
                self._leaves_to_new(draft, phrase)
            if draft.company is None and draft.goal is None:
                if draft.event.is_departure and is_plausible(event, draft):
                    self.memory.note_unsettled(draft)
                tell = partial(self._told, draft, phrase, role_phrase)
                self.memory.unhoused.append((draft, event, tell))
                continue
            yield from self._told(draft, phrase, role_phrase)
        for office, company in further_offices(event, role_phrase, self.discourse):
            for person, phrase in persons:
                draft = LeadershipDraft(person, kind, [self.place], company=company, role=office)
                if is_sound(event, draft, phrase):
                    yield draft

    def _told(
        self, draft: LeadershipDraft, phrase: Phrase, role_phrase: Phrase | None
    ) -> Iterator[LeadershipDraft]:
        """Yield a change whose house is known, if it is sound, and what follows from it."""
        event = self.event
        if draft.event.is_departure and is_generic(draft.role):
            kept = next((role for role in phrase.roles if not self._stays_with(role, draft)), None)
            held = [
                known.role
                for known in self.memory.of(draft.person)
                if known.company is draft.company and "former" not in known.role.marks
            ]
            draft.role = kept or (held[-1] if held else draft.role)
        is_of_team = Slot.TEAM in event.parts
        is_led = event.frame.sense is Sense.LEAD or is_of_team
        own = [role for role in phrase.roles if role.marks.isdisjoint(PAST)]
        if is_led and draft.role is None and own:
            draft.role = own[0]  # but not "P, bisher Finanzchef, führt künftig X"
        is_of_team = is_of_team or self._is_for_coach(draft)
        follows = draft.predecessor is not None
        goes_on = follows and (self._is_where_given(draft) or _is_firm(draft.company))
        lacks_office = event.frame.sense is Sense.TAKE_OFFICE and draft.role is None
        if lacks_office and not (is_of_team or goes_on):
            is_led = self._leads(draft, phrase) or event.fixed.startswith(STEERING)
            if not is_led:
                self.memory.note_taken(draft.person, draft.company)
                return  # "P übernimmt", and nothing tells what
            draft.role = role_of_leading(self.discourse.text, event.start)
        if draft.role is None and is_of_team:
            draft.role = role_of_leading(self.discourse.text, event.start, coaches=True)
        if self._is_interim(draft):
            if self._is_recalled(draft):
                return
            draft.event = LeadershipEvent.INTERIM
        elif draft.event.is_arrival and self._is_again():
            draft.event = LeadershipEvent.STAYS
        is_unsure = is_of_bought(draft, self.discourse)
        if (
            is_unsure
            or self._is_of_other_office(draft)
            or is_of_another_house(event, self.readings, self.discourse, self.memory, draft, phrase)
        ):
            return
        if is_sound(event, draft, phrase):
            self._confirm_left(draft)
            yield draft
            yield from self._left_behind(draft)
            yield from self._departure(draft)
            yield from given_beside(draft, event, role_phrase, self.discourse)
        elif may_be_sound(event, draft):
            draft.sure = self._is_headed_as_change()
            yield draft
        else:
            return
        yield from self._others_followed(draft)

    def _confirm_left(self, draft: LeadershipDraft) -> None:
        """Take for sure that P left Y in "P verlässt Y und wird Chef der X"."""
        for one in self.memory.recent() if draft.event.is_arrival else ():
            is_same = one.person is draft.person and one.sentence[-1] == self.place
            if is_same and one.event is LeadershipEvent.LEAVES and one.company is not draft.company:
                one.sure = True

    def _left_behind(self, draft: LeadershipDraft) -> Iterator[LeadershipDraft]:
        """Yield that P leaves X in "X-Chef P wechselt nach Linz und wird dort Chef der Y"."""
        shared = self.event.clause.shares
        if shared is None or shared.has_negation or not draft.event.is_arrival:
            return
        verbs = [form.verb for word in shared.words for form in word.verbs if word.is_finite_verb]
        moves = any(verb.frame.sense is Sense.MOVE for verb in verbs)
        if not (moves and any(map(is_to_town, shared.phrases))):
            return
        if any(one.person is draft.person and one.goal for one in self.memory.recent()):
            return  # who has been told to move
        held = [
            one
            for one in self.memory.of(draft.person)
            if not (one.role.marks & PAST or one.implied) and one.company is not draft.company
        ]
        for one in held[-1:]:
            yield LeadershipDraft(
                draft.person,
                LeadershipEvent.LEAVES,
                [self.place],
                company=one.company,
                role=one.role,
            )

    def _is_where_given(self, draft: LeadershipDraft) -> bool:
        """Return whether the text has just told that somebody is to lead a house, whoever was there before."""
        given = self._given(draft.person)
        return given is not None and given.home is not None and given.home is draft.company

    def _is_out_of_place(self, draft: LeadershipDraft) -> bool:
        """Return whether an office that stands alone is not where it was looked for.

        "P verlässt die X und wird Intendantin" tells no other house, and no firm has a mayor.
        """
        role, company = draft.role, draft.company
        if role is None or company is None or not draft.event.is_arrival:
            return False
        if is_of_some(self.discourse.text, role):
            return True
        if self.is_beside(company):
            return False
        own = [one.role for one in self.memory.of(draft.person) if one.company is company]
        own = [one for one in own if not one.wording.lower().startswith(SECOND_OF_STATE)]
        if self.event.frame.sense is Sense.LEAD and any(ministry_of(one.wording) for one in own):
            return True  # "Minister P wird die Geschäfte führen" tells no ministry that he gets
        if company in (self._place(role), company_of_role(role, self.discourse)):
            return False
        if self._is_some_office(draft):
            return True  # "wechselt in eine neue Funktion"
        is_at_home = is_generic(role) or ministry_of(role.wording) is not None
        is_unfit = not (is_at_home or fit_of(company, role))
        return is_unfit or any(
            one.leaves_house and one.person is draft.person and one.company is company
            for one in self.memory.recent()
        )

    def _is_past_employer(self, draft: LeadershipDraft, phrase: Phrase) -> bool:
        """Return whether somebody comes from there: "P, bisher Chef der X, zieht in den Vorstand der Gruppe ein"."""
        role = draft.role
        if role is None or role.company is None or company_of_role(role, self.discourse):
            return False
        return any(
            one.marks & PAST and company_of_role(one, self.discourse) is draft.company
            for one in phrase.roles
            if one is not role
        )

    def _stays_with(self, role: Role, draft: LeadershipDraft) -> bool:
        """Return whether an office is not the one that is left: a founder's, a future one, or one elsewhere."""
        home = company_of_role(role, self.discourse)
        is_chair = draft.role is not None and draft.role.noun.rank is Rank.CHAIR
        is_elsewhere = home is not draft.company if home is not None else is_chair
        is_elsewhere = is_elsewhere or "designate" in role.marks
        return is_elsewhere or is_generic(role) or role.noun.function is RoleFunction.FOUNDER

    def _are_joint(self, persons: Sequence[Entity]) -> bool:
        """Return whether one phrase names several, to whom its office belongs: "die Vorstände P und Q"."""
        return any(
            len(phrase.parties) == len(persons) > 1 and phrase.words[0] in MANY_ARTICLES
            for phrase in self.event.parts.get(Slot.PERSON, [])
        )

    def _is_for_coach(self, draft: LeadershipDraft) -> bool:
        """Return whether somebody comes for whom a club has sent away: "X beurlaubt P, Q übernimmt"."""
        left = self.memory.just_left(self.place[0])
        is_sent = left is not None and left.event in _SENT_AWAY and left.company is draft.company
        is_new = is_sent and draft.event.is_arrival
        return is_new and draft.company is not None and is_club(draft.company)

    def _leads(self, draft: LeadershipDraft, phrase: Phrase) -> bool:
        """Return whether whoever "übernimmt" an organisation leads it: a party, a stage, a coach his club."""
        if draft.company is None:
            return False
        if self.event.word == STANDING_IN:  # "Bei X springt P vorerst ein"
            return Slot.COMPANY in self.event.parts and self._is_interim(draft)
        if self.event.word == MOVING_UP:  # "Bei X rückt Vertriebschef P nach"
            return Slot.COMPANY in self.event.parts and not is_club(draft.company)
        if self.event.frame.object is not Slot.COMPANY:
            return False
        coaches = any(map(is_coach, phrase.roles))
        is_stage = STAGE in fields_of(draft.company) and not draft.company.legal_form
        return is_party(draft.company) or is_stage or (coaches and is_club(draft.company))

    def _note_move(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        """Tell "X-Chef P wechselt an die Spitze der Y" as a move from X to Y."""
        is_moved = self.event.word in MOVING_VERBS and draft.event is LeadershipEvent.PROMOTED
        if not is_moved or draft.company is None:
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

    def _is_interim(self, draft: LeadershipDraft) -> bool:
        if not draft.event.is_arrival:
            return False
        if draft.role is not None and "interim" in draft.role.marks:
            return True
        return self.event.word == STANDING_IN or is_for_a_while(self.event, self.readings)

    def _is_recalled(self, draft: LeadershipDraft) -> bool:
        """Return whether somebody has led for a while what he was just said to get: "hat X seit Mai geleitet"."""
        is_past = self.event.frame.sense is Sense.LEAD and self.event.tense is Tense.PAST
        return is_past and any(
            one.person is draft.person
            and one.company is draft.company
            and one.event is not LeadershipEvent.INTERIM
            and one.event.is_arrival
            for one in self.memory.recent()
        )

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


def _coming_after(
    left: LeadershipDraft, drafts: Iterator[LeadershipDraft]
) -> Iterator[LeadershipDraft]:
    """Yield who leads since somebody else has left."""
    for draft in drafts:
        if draft.person is left.person:
            continue
        if left.successor is None and draft.company is left.company and draft.role is left.role:
            draft.predecessor, left.successor = draft.predecessor or left.person, draft.person
        yield draft


def _is_firm(company: Entity | None) -> bool:
    """Return whether it has a legal form, so that whoever follows somebody there has an office."""
    return company is not None and bool(company.legal_form)


def _leaves_house(event: Event) -> bool:
    return event.frame.sense in _GOING_AWAY and Slot.COMPANY in event.parts


_GOING_AWAY = frozenset({Sense.LEAVE, Sense.MOVE})
"""What is said of a house, not of an office in it."""
