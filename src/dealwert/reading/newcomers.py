"""Where an office is, or who leaves it, as the change told before lets it be understood."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from dealwert.german.lexicon.change_cues import (
    AMICABLE_CUES,
    AND_WHEN,
    CONTRASTS,
    DISPUTES,
    ELSEWHERE,
    INCUMBENTS,
    LEAD,
    MINISTRY,
    PREDECESSORS,
    REASONS,
    REST,
    SPENT_AT,
    SPORTING,
    THERE,
    TIME_NOUNS,
)
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.model import LeadershipEvent, Rank, RoleFunction
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.fields import fit_of, is_club, is_party, office_of
from dealwert.reading.frames import Tense
from dealwert.reading.homes import Homes
from dealwert.reading.phrases import NEW, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role, role_of_leading
from dealwert.reading.reference import Entity

__all__ = ["Newcomers"]


class Newcomers(Homes):
    """Finds what follows from who was just said to take an office."""

    def _where_told(self, role: Role) -> Entity | None:
        """Return X of "P, Chef der Y, wird Chef der X. Finanzchefin wird Q": all else is where somebody is from."""
        given = next((one for one in self.memory.recent() if one.event.is_arrival), None)
        home = given.home if given is not None else None
        if given is None or home is None or not fit_of(home, role):
            return None
        if role.noun.rank is Rank.HONORARY_CHAIR or role.wording.lower().endswith(MINISTRY):
            return None  # "Sein Vorgänger wird Ehrenpräsident", "Das Ministerium leitet Q"
        if self.memory.has_left_for(given):
            return None  # "P geht von der Y zur X. Q führt die Geschäfte": of Y
        end = given.sentence[-1][1]
        is_here = given.sentence[-1] == self.place and self._is_beside_main()
        is_near = is_here or 0 < self.place[0] - end < _BEFORE
        if not is_near or self.discourse.turns_from(home, self.place[0]):
            return None
        if _tells_elsewhere(self.discourse.text[end : self.event.start].split()):
            return None  # "Beim Nachbarn hingegen …"
        return home if self._is_only_house(home, given.sentence[-1][0]) else None

    def _is_beside_main(self) -> bool:
        """Return whether the clause stands beside another main clause: "P wird Chef der X, Finanzchefin wird Q"."""
        clause, before = self.event.clause.clause, self.neighbour(-1)
        is_main = clause.kind is ClauseKind.MAIN and not clause.follows_colon
        return is_main and before is not None and before.clause.kind is ClauseKind.MAIN

    def _note_heir(self, draft: LeadershipDraft) -> None:
        """Take as predecessor who was just told to go, and not from where: "Rektor P hört auf. Neue Rektorin der X wird Q"."""
        role, left = draft.role, self.memory.just_left(self.place[0])
        is_open = draft.event.is_arrival and draft.predecessor is None
        if not is_open or draft.company is None or role is None or NEW not in role.marks:
            return
        if left is None or left.company is not None or left.role is None:
            return
        is_his = left.role.wording.lower() in INCUMBENTS or office_of(left.role) == office_of(role)
        if is_his and left.person is not draft.person:
            draft.predecessor = left.person

    def _tells_of_career(self, draft: LeadershipDraft) -> bool:
        """Return whether an aside tells how somebody came to what he is: "X-Chef P, der auf Q gefolgt ist"."""
        event, reading = self.event, self.event.clause
        if reading.clause.kind is not ClauseKind.RELATIVE or draft.predecessor is None:
            return False
        is_placed = any(  # "der bei Y auf Q gefolgt ist"
            one.preposition in SPENT_AT and one.kind is not PhraseKind.DATE
            for one in reading.phrases
        )
        is_past = event.tense is Tense.PAST and event.frame.sense is Sense.SUCCEED
        return is_past and draft.event.is_arrival and not is_placed

    def _take_own(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        """Take the office that stands with a name and is neither a former nor a coming one."""
        role = phrase.roles[0] if len(phrase.roles) == 1 else None
        if role is not None and role.marks <= {NEW}:
            draft.company, draft.role = company_of_role(role, self.discourse), role

    def _comes_next(self, last: LeadershipDraft | None) -> bool:
        """Return whether the sentence follows right on who was said to come: "P wird Chef der X. Finanzchef bleibt Q"."""
        if last is None or not last.event.is_arrival or self.event.clause is not self.readings[0]:
            return False
        return 0 < self.place[0] - last.sentence[-1][1] <= _BLANK

    def _is_refuted(self, known: PositionDraft) -> bool:
        """Return whether somebody was told to get an office elsewhere than where he was only taken to be."""
        given = self._given(known.person) if known.implied else None
        return given is not None and given.home is not known.company

    def _is_only_house(self, home: Entity, begin: int) -> bool:
        """Return whether no other house is named from a place on than where somebody is from."""
        end = self.event.clause.clause.end
        named = [one for one in self.discourse.houses_between(begin, end) if not is_party(one)]
        persons = self.discourse.persons_between(begin, end)
        origins = [home, *(one.company for person in persons for one in self.memory.of(person))]
        return all(any(one is other for other in origins) for one in named)

    def _leaves_to_new(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        """Take the office of "P wird Chef der X. Q scheidet im Juni aus": nothing else is told of Q."""
        if self.event.frame.sense not in _GOING or phrase.roles or draft.role is not None:
            return
        if phrase.head is not None and any(one.name for one in phrase.parties):
            return  # "nachdem sich Investor P zurückgezogen hat"
        given = next((one for one in self.memory.recent() if one.event.is_arrival), None)
        if given is None or given.event not in _NEW or given.person is draft.person:
            return
        home = given.home
        role = given.role
        if role is None:
            role = role_of_leading(self.discourse.text, self.event.start)
            role = attrs.evolve(role, wording=LEAD)
        if given.predecessor not in (None, draft.person) or home is None:
            return
        is_told = draft.company is not None  # "… Q hatte das Unternehmen im Mai verlassen"
        is_gone = self.event.tense is Tense.PAST
        if is_told and (draft.company is not home or not is_gone or not _leads(role)):
            return
        if role.noun.rank is Rank.MEMBER or "deputy" in role.marks or is_club(home):
            return
        begin, end = given.sentence[-1]
        if THERE in self.discourse.text[begin:end].lower().split():
            return  # "P wird Chef der X. Dort, bei der Y, folgt R auf ihn. Q scheidet im Juni aus"
        if self.place[0] - end > _BEFORE or (Slot.COMPANY in self.event.parts and not is_told):
            return
        if any(
            one.person is draft.person for one in (*self.memory.recent(), *self._held(draft.person))
        ):
            return
        if not self._is_just_a_name(draft.person) or self._tells_from_what():
            return
        is_resting = self.event.frame.sense is not Sense.LEAVE
        if is_resting and home.name.lower().endswith(SPORTING):
            return  # "Slalomfahrer P tritt zurück"
        between = self.discourse.text[end : self.event.start].split()
        if self._is_aside() or self.discourse.turns_from(home, self.place[0]):
            return
        if not CONTRASTS.isdisjoint(between):
            return
        if self._is_only_house(home, begin):
            draft.company, draft.role = home, role
            given.predecessor = draft.person

    def _has_left_elsewhere(
        self, predecessor: Entity, draft: LeadershipDraft, succession: Phrase | None
    ) -> bool:
        """Return whether a mere "Nachfolger" was taken for that of somebody who left another house."""
        is_told = succession is None or bool(succession.inner) or succession.owner is not None
        left = next((one for one in self.memory.recent() if one.person is predecessor), None)
        if is_told or left is None or draft.company is None:
            return False
        return left.company is not None and left.company is not draft.company

    def _is_just_told_to_go(self, draft: LeadershipDraft) -> bool:
        """Return whether somebody may be who makes room: nothing else is told of who he is, and of what he leaves."""
        if self._is_aside() or self._tells_from_what():
            return False
        given = next((one for one in self.memory.recent() if one.event.is_arrival), None)
        return given is None or self._is_just_a_name(draft.person)

    def _is_just_a_name(self, person: Entity) -> bool:
        """Return whether nothing but an office stands before the name of somebody where he is told of first."""
        start = self.discourse.text.find(person.name)
        before = self.discourse.text[max(0, start - _WORD) : start].split()[-1:]
        noun = before[0].lower() if start > 0 and before and before[0][-1].isalpha() else ""
        is_called = bool(noun) and before[0][0].isupper()
        return start >= 0 and (not is_called or noun in INCUMBENTS | PREDECESSORS)

    def _tells_from_what(self) -> bool:
        """Return whether a clause tells what somebody leaves: "zog sich aus der Politik zurück"."""
        return self.event.noun is None and any(
            one.kind is PhraseKind.NOUN
            and one.preposition
            and one.head is not None
            and one.head.lower not in _CIRCUMSTANCES
            for one in self.event.clause.phrases
        )

    def _is_aside(self) -> bool:
        """Return whether it is only said beside a name: "P, im Herbst zurückgetreten, …"."""
        clause = self.event.clause.clause
        return clause.kind is ClauseKind.RELATIVE and not clause.opener


def _tells_elsewhere(words: Sequence[str]) -> bool:
    """Return whether words name another house, or none that the reader knows: "im Verlag", but not "im Juni"."""
    return any(
        word in ELSEWHERE and behind.lower().strip(",.") not in _WHEN
        for word, behind in pairwise((*words, ""))
    )


def _leads(role: Role) -> bool:
    """Return whether there is only one who holds an office."""
    return role.noun.rank is Rank.CHAIR or role.noun.function is RoleFunction.CEO


_CIRCUMSTANCES = TIME_NOUNS | REST | AMICABLE_CUES | REASONS | DISPUTES
"""Nouns of when, why and where to somebody goes, that tell not what he leaves."""

_WHEN = _CIRCUMSTANCES | AND_WHEN
"""Nouns that "im" may stand before without telling where."""

_WORD = 40
"""Characters before a name in which a whole word stands."""

_GOING = frozenset({Sense.LEAVE, Sense.RESIGN, Sense.RETIRE})
"""What is told of somebody who makes room for another one."""

_NEW = frozenset({LeadershipEvent.APPOINTED, LeadershipEvent.ELECTED, LeadershipEvent.PROMOTED})
"""How somebody takes an office for good."""

_BEFORE = 500
"""Characters behind the change told before in which another one may go on about it."""

_BLANK = 2
"""Characters between a sentence and the next one."""
