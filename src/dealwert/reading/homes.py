"""Where an office is that a clause leaves open: where its holder is at home, or as the text has told."""

from __future__ import annotations

from itertools import pairwise

from dealwert.german.lexicon.change_cues import ALSO, AT, HONOURS, INCUMBENTS, LATELY, THERE
from dealwert.german.lexicon.clause_words import FOUND_IN
from dealwert.german.lexicon.definite_descriptions import RELATIONAL_NOUNS
from dealwert.german.lexicon.employment import AT_FIRM, HELD_AT
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.places import PLACES
from dealwert.german.lexicon.role_nouns import RUNNING, RoleNature
from dealwert.german.name_forms import is_frequent
from dealwert.model import Organ, RoleFunction
from dealwert.reading.bodies import body_of
from dealwert.reading.elsewhere import FOLLOWING
from dealwert.reading.events import tells_of_succession
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.fields import fit_of, is_club, is_coach, is_party, office_of
from dealwert.reading.office_phrases import is_department
from dealwert.reading.phrases import NEW, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Entity
from dealwert.reading.vague_offices import PAST, is_bare, is_blank, is_charge, is_generic, keeps_own
from dealwert.reading.whereabouts import JUST_LEFT, Whereabouts

__all__ = ["MARKS", "THEREABOUTS", "Homes"]


class Homes(Whereabouts):
    """Finds the company of an office by its holder and by what was told before."""

    def _of_team(self) -> Entity | None:
        """Return whose "die Mannschaft" is that somebody coaches: of X, or whose coach has just gone."""
        team = next(iter(self.event.parts.get(Slot.TEAM, [])), None)
        if team is None:
            return None
        told = next(self._companies([one for one in team.inner if one.cases == "g"]), None)
        gone = (
            one.company
            for one in self.memory.recent()[:JUST_LEFT]
            if one.event.is_departure and one.role is not None and is_coach(one.role)
        )
        told = told or next(gone, None)
        home = told or self.discourse.club(team.start)
        return home if home is told or (home is not None and is_club(home)) else None

    def _settle_town(self, draft: LeadershipDraft) -> None:
        """Take the club of the town that stands before an office, and no other: "Augsburgs Coach P"."""
        role = draft.role
        if role is None or role.company is not None or not is_coach(role):
            return
        near = max(0, role.start - _NEAR_TOWN)
        before = self.discourse.text[near : role.start].rpartition(" ")[0].rpartition(" ")[2]
        town = before.removesuffix("s")
        if town == before or town.lower() not in PLACES:
            return
        if draft.company is None or (is_club(draft.company) and town not in draft.company.name):
            named = self.discourse.companies_between(near, role.start)
            clubs = {id(one): one for one in named if is_club(one) and town in one.name.split()}
            draft.company = next(iter(clubs.values())) if len(clubs) == 1 else None

    def _where_else(self, draft: LeadershipDraft) -> Entity | None:
        """Return where somebody stays who is just said to come: "Q wird X-Chef P, der die Leitung behält"."""
        last = next(iter(self.memory.recent()), None)
        is_new = last is not None and last.person is draft.person and last.event.is_arrival
        if last is None or not is_new or last.company is not draft.company:
            return None
        others = {
            id(one.company): one.company
            for one in self.memory.of(draft.person)
            if one.company is not last.company and "former" not in one.role.marks
            if not one.implied
        }
        return next(iter(others.values())) if len(others) == 1 else None

    def _from_home(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        """Take the company where somebody rises, or the office that the text left open."""
        is_told = draft.role is not None and draft.role.company is not None
        given = self._given(draft.person)
        if given is not None and not is_told and self._goes_on(given, draft, phrase):
            draft.company = draft.company or given.home
        for role in () if is_told else phrase.roles:
            if self._is_same_elsewhere(draft, role):
                continue
            # but "Neuer Chef wird P, bisher Vize der X": there he comes from
            is_topic = phrase.start < self.event.start or self.event.frame.sense is Sense.PROMOTE
            is_topic = is_topic and not (draft.role is not None and is_blank(draft.role))
            rises = self._rises(draft) and "former" not in role.marks
            if ("until_now" in role.marks and is_topic) or rises or self._adds(role):
                home = company_of_role(role, self.discourse) or self._whole(draft, phrase)
                if "until_now" in role.marks and not rises and self._is_about_others(home):
                    continue
                if home is not None and home.descriptors.isdisjoint(RELATIONAL_NOUNS):
                    draft.company = draft.company or home  # not "bisher Chef der Tochter X"
        is_vague = draft.role is None or (is_generic(draft.role) and not draft.role.glued)
        is_vague = is_vague and not (draft.role is not None and is_department(draft.role))
        if draft.company is None and is_vague:
            self._from_memory(draft, phrase)
        elif draft.company is None and draft.role is not None and is_charge(draft.role):
            board = self.memory.open_office(self.place[1], self.event.clause.clause.end)
            draft.company = board[1] if board is not None else None
        elif draft.company is None and self._rises(draft):
            held = self._held(draft.person)
            draft.company = held[-1].company if held else None

    def _is_of_other_office(self, draft: LeadershipDraft) -> bool:
        """Return whether whom somebody follows held an office that is not there.

        So in "P tritt als Kanzler zurück. Die X schlug Q als Nachfolger vor": no party has a chancellor.
        And so in "P ist Chefin der X. In Wien übernimmt Q von ihr", and where a party nominates, and tells no office.
        """
        if draft.company is None:
            return False
        is_goal = draft.company is self.memory.goal_of(draft.person)
        if draft.role is not None and draft.role.company is not None:
            is_goal |= company_of_role(draft.role, self.discourse) is draft.company
        is_there = THERE in self.event.clause.text.split() and not is_goal
        if is_there and self._is_where_he_was(draft.person, draft.company):
            return (
                draft.event.is_arrival
            )  # "P, Chef der X, geht an ein anderes Haus. Er wird dort Y"
        if is_there and not self.is_beside(draft.company):
            begin = max(self.place[0] - _BEFORE, 0)
            named = self.discourse.companies_between(begin, self.event.start)
            if named and named[0] is not draft.company:
                return True  # "P von der X kam von Y. Dort trat er zurück"
            if self._names_body_since(draft.company):
                return True  # "… kam von der Finanzaufsicht. Dort trat er zurück"
        gone = self.memory.unsettled(draft.predecessor) if draft.predecessor is not None else None
        sense, parts = self.event.frame.sense, self.event.parts
        is_told = Slot.ROLE in parts or Slot.COMPANY in parts
        offices = [one for one in parts.get(Slot.ROLE, ()) if one.kind is not PhraseKind.EVENT]
        if sense is Sense.NOMINATE and not offices and is_party(draft.company):
            return True
        if sense in FOLLOWING and not is_told and self._is_in_region(draft.company):
            return True
        if draft.event.is_departure and self._has_left_before(draft):
            return True
        above = self.event.clause.parent
        subject = above.subject if above is not None and tells_of_succession(above) else None
        if any(
            self.discourse.named(one) is draft.company
            for one in (subject.parties if subject else ())
        ):
            return True  # "Y tritt die Nachfolge von P an, der geht": Y is nobody's house
        is_new = draft.event.is_arrival
        if is_new and any(self._is_placed_elsewhere(one, draft.company) for one in offices):
            return True
        shared = self.event.clause.shares if sense is Sense.SUCCEED and not is_told else None
        for phrase in shared.phrases if shared is not None else ():
            is_office = phrase.kind is PhraseKind.ROLE and not phrase.preposition
            if is_office and draft.role is not None and not is_blank(phrase.roles[0]):
                if draft.role.wording != phrase.roles[0].wording:
                    return True  # "wird Beauftragte und löst Q ab": as that
        if gone is None or gone.role is None or is_generic(gone.role):
            return False
        return draft.role is not gone.role and not fit_of(draft.company, gone.role)

    def _is_where_he_was(self, person: Entity, company: Entity) -> bool:
        """Return whether an earlier sentence says that somebody holds an office at a company."""
        held = (one for one in self.memory.of(person) if one.sentence != self.place)
        return any(one.company is company and not one.implied for one in held)

    def _names_body_since(self, company: Entity) -> bool:
        """Return whether the last body before the clause, called by its noun, is another one."""
        before = self.discourse.text[max(self.place[0] - THEREABOUTS, 0) : self.event.start]
        bodies = [body for word in before.split() if (body := body_of(word.strip(MARKS) or "-"))]
        return bool(bodies) and bodies[-1].name.lower() not in company.name.lower()

    def _is_in_region(self, company: Entity) -> bool:
        """Return whether a clause begins with a place that the company is not called after: "In Wien …"."""
        first = next(iter(self.event.clause.phrases), None)
        if first is None:
            return False
        place = " ".join(first.words).partition(" ")[2]
        is_place = first.preposition == FOUND_IN and place in PLACES
        if first.preposition == AT and first.kind is PhraseKind.NOUN and first.unit is None:
            is_place = not is_frequent(first.words[-1].capitalize())  # "am Mozarteum"
        return is_place and place not in company.name.lower()

    def _has_left_before(self, draft: LeadershipDraft) -> bool:
        """Return whether "das Unternehmen" would be what the text has said to be his no longer."""
        if any(one.nature is PartyNature.COMPANY for one in self.event.parties(Slot.COMPANY)):
            return False
        held = [one for one in self.memory.of(draft.person) if one.company is draft.company]
        is_past = all("former" in one.role.marks and one.sentence != self.place for one in held)
        return bool(held) and is_past

    def _is_placed_elsewhere(self, office: Phrase, company: Entity) -> bool:
        """Return whether a mere office stands before a house that the reader doesn't know: "seine Stelle im Y"."""
        phrases = self.event.clause.phrases
        behind = next((b for a, b in pairwise(phrases) if a is office), None)
        if behind is None or not office.roles or behind.preposition not in HELD_AT:
            return False
        if company_of_role(office.roles[0], self.discourse) is company:
            return False  # "den Posten bei der X in Linz"
        if behind.preposition != AT_FIRM and not is_blank(office.roles[0]):
            return False  # but "als Geschäftsführerin bei der Y"
        if behind.kind is not PhraseKind.NOUN or is_frequent(behind.words[-1].capitalize()):
            return False
        return behind.words[-1] not in company.name.lower()

    def _is_about_others(self, home: Entity | None) -> bool:
        """Return whether the sentences before name companies, and not the one where somebody was so far."""
        named = self.discourse.companies_between(max(self.place[0] - _BEFORE, 0), self.place[0])
        return bool(named) and home not in named

    def _goes_on(self, given: LeadershipDraft, draft: LeadershipDraft, phrase: Phrase) -> bool:
        """Return whether an office is told of the house where somebody has just been said to come.

        "P wird Chef der X und zieht in den Vorstand ein", "… Der bisherige Y-Chef übernimmt den Vorsitz".
        """
        if self._rises(draft) and given.sentence[-1] == self.place:
            return True
        past = [company_of_role(one, self.discourse) for one in phrase.roles if one.marks & PAST]
        is_near = given is next((one for one in self.memory.recent() if one.event.is_arrival), None)
        return is_near and bool(past) and given.home not in past

    def _is_same_elsewhere(self, draft: LeadershipDraft, role: Role) -> bool:
        """Return whether somebody takes the office that he has, or had last: "P, zuletzt Chef der X, wird Chef"."""
        own = office_of(role)
        if role.noun.function is RoleFunction.FOUNDER:
            return True  # who need not be there any more
        if draft.role is not None and own is not None and office_of(draft.role) == own:
            return True
        return LATELY in self.discourse.text[max(self.place[0], role.start - _NEAR) : role.start]

    def _whole(self, draft: LeadershipDraft, phrase: Phrase) -> Entity | None:
        """Return X of "P, bisher Leiter der Sparte der X, steigt in den Vorstand auf"."""
        named = self.discourse.companies_between(phrase.start, phrase.end)
        return named[0] if len(named) == 1 and self._rises(draft) else None

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

    def _from_memory(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        """Take the office that somebody was given just now, that is open or left, or his own."""
        if not self.event.clause.lowers.isdisjoint(HONOURS):
            return  # "wurde zum Ehrenmitglied ernannt"
        given = self._given(draft.person)
        if given is not None:
            draft.company, draft.role = given.home, given.role
            return
        moved = self.memory.left_by_mover(draft.person, self.place[0])
        left = moved or self.memory.left_open(draft.person, self.place[0])
        is_open = self.memory.open_office(self.place[1], self.event.clause.clause.end)
        if is_open is not None and is_blank(is_open[0]) and NEW not in is_open[0].marks:
            is_open = None  # "leitet den Bereich Einkauf der X"
        own = [*phrase.roles, *(one.role for one in self.memory.of(draft.person))]
        if is_open is not None and self._follows(draft) and is_open[0] in own:
            is_open = None  # "Die Chefin der X folgt auf Q": what she is is where she comes from
        if is_open is not None and self._is_no_more(is_open[0], draft.person):
            is_open = None
        is_his = is_open and left and left.company is is_open[1] and is_blank(is_open[0])
        if is_open is not None and not (is_his or moved):
            # "P zieht in den Aufsichtsrat ein. An die Spitze rückt Q": that is another office
            phrases = self.event.parts.get(Slot.ROLE, ())
            draft.role = draft.role if keeps_own(draft.role, is_open[0], phrases) else is_open[0]
            draft.company = is_open[1]
            return
        if left is not None and left.person is not draft.person and draft.event.is_arrival:
            is_over_board = (
                left.role is not None and left.role.noun.organ is Organ.SUPERVISORY_BOARD
            )
            if is_over_board and not RUNNING.isdisjoint(self.event.clause.text.split()):
                return  # "Aufsichtsratschef P geht, die Geschäfte führt Q"
            draft.company = left.company
            draft.predecessor = draft.predecessor or self.memory.makes_way(left, draft.role)
            draft.role = left.role if is_blank(draft.role) else draft.role
            return
        if self._follows(draft):
            return  # "auf P folgt Q, Direktor der X": there he comes from
        held = [
            known
            for known in self.memory.of(draft.person)
            if known.role.marks.isdisjoint(("former", "besides"))
            and known.role.wording[:1].isupper()
            and not ("until_now" in known.role.marks and self._is_beside(known.role, phrase))
        ]
        is_other = draft.role is not None and is_blank(draft.role) and draft.event.is_arrival
        if held and not is_other:
            draft.company = held[-1].company
            is_own = held[-1].role in phrase.roles
            if draft.role is None or not is_own:  # not "Finanzchef P rückt an die Spitze"
                draft.role = held[-1].role

    def _is_no_more(self, role: Role, person: Entity) -> bool:
        """Return whether an open office has got another holder, or the sentence opens one of its own.

        "Auch das Feuilleton bekommt einen neuen Leiter, P löst Q ab": not the office told before.
        """
        if self.memory.is_filled(role, person):
            return True
        roles = [one for reading in self.readings for p in reading.phrases for one in p.roles]
        return any(one is not role and NEW in one.marks and one.company is None for one in roles)

    def _follows(self, draft: LeadershipDraft) -> bool:
        """Return whether the clause tells that somebody follows another one, whom it may not name."""
        is_successor = any(
            phrase.frame is not None and phrase.frame.sense is Sense.SUCCEED
            for phrase in self.event.parts.get(Slot.ROLE, [])
        )
        is_successor = is_successor or self.event.frame.sense is Sense.SUCCEED
        return is_successor or draft.predecessor is not None

    def _is_beside(self, role: Role, phrase: Phrase) -> bool:
        """Return whether an office stands behind its holder: "P, bisher Coach der X, betreut die Mannschaft"."""
        person = phrase.person if self.event.frame.sense is not Sense.PROMOTE else None
        return person is not None and phrase.start <= person.start < role.start < phrase.end

    def _given(self, person: Entity) -> LeadershipDraft | None:
        """Return what tells the office that the text gave to somebody last."""
        for change in self.memory.recent():
            if change.person is person and change.event.is_arrival and change.home is not None:
                return change
        return None

    def _told_office(self, draft: LeadershipDraft, phrase: Phrase) -> LeadershipDraft | None:
        """Return what tells the office that an event goes on about: that of the incumbent, or whom it was given to."""
        is_incumbent = bool(phrase.roles) and phrase.roles[0].wording.lower() in INCUMBENTS
        if is_incumbent and draft.event.is_departure:
            last = next((one for one in self.memory.recent() if one.event.is_arrival), None)
            return last if last is not None and last.home is not None else None
        given = self._given(draft.person)
        is_told = given is not None and self._takes_what_is_told(draft, phrase)
        return given if is_told else None

    def _takes_what_is_told(self, draft: LeadershipDraft, phrase: Phrase) -> bool:
        """Return whether "Der Chef der Y löst Q ab" goes on about the office that he was just given.

        What he is called by is where he comes from.
        """
        sense, parts = self.event.frame.sense, self.event.parts
        follows = sense is Sense.SUCCEED or (
            sense is Sense.TAKE_OFFICE  # "sie übernimmt von Q", "sie tritt die Nachfolge von Q an"
            and (Slot.PREDECESSOR in parts or any(map(_is_event, parts.get(Slot.ROLE, []))))
        )
        follows = follows and Slot.COMPANY not in parts
        if sense is Sense.TAKE_OFFICE and is_bare(draft.role) and NEW not in phrase.marks:
            # "Die Managerin, bisher Chefin der Y, tritt ihr Amt an"
            return Slot.COMPANY not in parts
        is_called = bool(phrase.roles) and NEW not in phrase.roles[0].marks
        is_called = is_called or (sense is Sense.SUCCEED and self._is_just_named(draft.person))
        pronouns = [one for one in phrase.parties if one.nature is PartyNature.PRONOUN]
        return follows and draft.role is None and (is_called or bool(pronouns))

    def _is_just_named(self, person: Entity) -> bool:
        """Return whether a name goes on about who came last: "P wird X-Chef. P löst (den Y-Finanzchef) Q ab"."""
        last = next((one for one in self.memory.recent() if one.event.is_arrival), None)
        if last is None or last.person is not person or last.predecessor is not None:
            return False
        own = office_of(last.role) if last.role is not None else None
        before = self.event.parts.get(Slot.PREDECESSOR, [])
        families = {party.text.split()[-1] for one in before for party in one.parties}
        roles = (role for one in before for role in one.roles if office_of(role) == own)
        homes = filter(None, (company_of_role(role, self.discourse) for role in roles))
        return all(families & set(one.name.split()) for one in homes)  # Q of "Q Logistik"

    def _is_left_elsewhere(self, draft: LeadershipDraft) -> bool:
        """Return whether an office is the one that somebody has just left, and nothing tells where."""
        left = self.memory.just_left(self.place[0])
        is_unknown = left is not None and left.company is None and left.person is not draft.person
        return is_unknown and is_generic(draft.role)


_NEAR = 20
"""Characters before an office within which an adverb says since or until when somebody holds it."""


def _is_event(phrase: Phrase) -> bool:
    return phrase.kind is PhraseKind.EVENT


_NEAR_TOWN = 1_000
"""Characters before an office in which the club is looked for that only its town names."""

THEREABOUTS, MARKS = 120, '.,;:!?()"„“»«'
"""Characters in which "dort" has its body, and signs that stand at words."""

_BEFORE = 500
"""Characters before a sentence in which what it is about is named."""
