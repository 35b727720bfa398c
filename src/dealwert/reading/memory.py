"""Who held or holds which office, as far as a text has told."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.model import LeadershipEvent, RoleFunction
from dealwert.reading.events import Event
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.fields import office_of
from dealwert.reading.ministries import ministry_of
from dealwert.reading.phrases import NEW, Role
from dealwert.reading.register import Entity

__all__ = ["Memory"]

_RECENT = 60
"""Changes that are looked through for what a later sentence leaves out: a long article's."""


_NEAR = 400
"""Characters within which an office without a holder may be taken up: two sentences."""


_NEXT = 5
"""Characters between one sentence and the next."""


_NEXT_LINES = 60
"""Characters between a headline and the name in the line below: a place and a dash."""

_JUST_TOLD = 5
"""Changes told last among which somebody goes from one house to another."""

_TAKING = frozenset({LeadershipEvent.APPOINTED, LeadershipEvent.ELECTED, LeadershipEvent.PROMOTED})


Unhoused = tuple[LeadershipDraft, Event, Callable[[], Iterable[LeadershipDraft]]]


class Memory:
    """Who held or holds which office, as far as the text has told."""

    def __init__(self) -> None:
        self.positions: dict[int, list[PositionDraft]] = {}
        self._latest: list[PositionDraft] = []
        self.changes: list[LeadershipDraft] = []
        self.new: list[Role] = []
        self.boards: set[int] = set()
        self._open: list[tuple[Role, Entity, int]] = []
        self._board: tuple[Role, Entity, int] | None = None
        self._joining: tuple[Role, Entity, int] | None = None
        self._unsettled: dict[int, LeadershipDraft] = {}
        self._subject: tuple[Role, Entity, int] | None = None
        self._departed: Entity | None = None
        self._left: LeadershipDraft | None = None
        self._awaited: tuple[Entity, int, Entity | None] | None = None
        self._followed: dict[int, Entity] = {}
        self._follower: tuple[Entity, int] | None = None
        self._taken: dict[int, Entity] = {}
        self.unhoused: list[Unhoused] = []
        """Changes of which no sentence tells where, each with its event and what tells it for a house."""
        self.told_by: dict[int, Entity] = {}
        """Who is said in the sentence behind to tell such a change."""

    def recent(self) -> list[LeadershipDraft]:
        """Return the last changes, newest first."""
        return self.changes[: -_RECENT - 1 : -1]

    def note_change(self, draft: LeadershipDraft) -> None:
        """Keep a change."""
        self.changes.append(draft)
        self._note_departed(draft)
        self._left = draft if draft.event.is_departure else None
        if draft.event in _TAKING and draft.predecessor is None:
            draft.predecessor = self._followed.get(id(draft.person))
        before, self._awaited = self._awaited, None
        if before is None or draft.event not in _TAKING or draft.predecessor is not None:
            return
        person, place, house = before
        if house is not None and draft.home is not house:
            return
        if draft.sentence[0][0] - place <= _NEXT_LINES and person is not draft.person:
            draft.predecessor = person

    def note_awaited(self, person: Entity, place: int, house: Entity | None = None) -> None:
        """Keep whom somebody follows whom the text has not named yet, and in which house, if that is told."""
        self._awaited = person, place, house

    def just_followed(self, place: int) -> Entity | None:
        """Return who was said right before a place to follow somebody, in an office yet to be told."""
        if self._follower is None or place - self._follower[1] > _NEXT:
            return None
        return self._follower[0]

    def note_followed(self, person: Entity, predecessor: Entity, place: int) -> None:
        """Keep whom somebody follows in an office that the text has not told yet."""
        self._followed[id(person)] = predecessor
        self._follower = person, place

    def note_taken(self, person: Entity, company: Entity | None) -> None:
        """Keep what somebody "übernimmt", who may lead it or buy it."""
        if company is not None:
            self._taken[id(person)] = company

    def taken_by(self, person: Entity) -> Entity | None:
        """Return what somebody was said to take over."""
        return self._taken.get(id(person))

    def last_departed(self) -> Entity | None:
        """Return who goes, if that is what was told last."""
        return self._departed

    def note(self, draft: PositionDraft) -> None:
        """Keep an office that somebody holds."""
        self.positions.setdefault(id(draft.person), []).append(draft)
        self._latest.append(draft)

    def of(self, person: Entity) -> list[PositionDraft]:
        """Return the offices of a person, in the order of the text."""
        return self.positions.get(id(person), [])

    def holders(self, company: Entity) -> list[Entity]:
        """Return who has been told to hold an office at a company, or to have held one."""
        told = [one.person for one in self._latest if one.company is company]
        return list({id(person): person for person in told}.values())

    def note_open(self, role: Role, company: Entity, place: int) -> None:
        """Keep an office that the text names at a company without saying who holds it."""
        self._open.append((role, company, place))

    def open_office(self, place: int, until: int | None = None) -> tuple[Role, Entity] | None:
        """Return the office named last within the lines before a place, with its company.

        Args:
            place: The place.
            until: Where the clause ends that asks: what stands behind it in the same sentence is another one's.
        """
        told = (one for one in reversed(self._open) if until is None or one[2] <= until)
        role, company, end = next(told, (None, None, 0))
        return (role, company) if role and company and place - end <= _NEAR else None

    def note_board(self, role: Role, company: Entity, place: int) -> None:
        """Keep a body of a company that the text speaks of: "Der Aufsichtsrat der X wird neu besetzt"."""
        self._board = (role, company, place)

    def board(self, place: int) -> tuple[Role, Entity] | None:
        """Return the body named last within the lines before a place, with its company."""
        if self._board is None or place - self._board[2] > _NEAR:
            return None
        return self._board[:2]

    def note_joining(self, role: Role, company: Entity, place: int) -> None:
        """Keep a body that new members are said to join, who are still to be named."""
        self._joining = (role, company, place)

    def joining(self, place: int) -> tuple[Role, Entity] | None:
        """Return the body that new members were said to join right before a place."""
        if self._joining is None or not 0 <= place - self._joining[2] <= _NEXT:
            return None
        return self._joining[:2]

    def new_office(self, place: int) -> tuple[Role, Entity] | None:
        """Return the office told last in the lines before a place, if it is to have a new holder."""
        found = self.open_office(place)
        return found if found is not None and NEW in found[0].marks else None

    def note_teller(self, company: Entity, place: int) -> None:
        """Keep who tells the changes of the sentence before a place, of which nothing says where."""
        for draft, _, _ in self.unhoused[-_JUST_TOLD:]:
            if draft.company is None and 0 < place - draft.sentence[-1][1] <= _NEXT:
                self.told_by[id(draft)] = company

    def note_unsettled(self, draft: LeadershipDraft) -> None:
        """Keep a departure whose company the text has not told yet."""
        self._unsettled[id(draft.person)] = draft
        self._note_departed(draft)
        self._left = draft

    def _note_departed(self, draft: LeadershipDraft) -> None:
        """Keep who goes; nobody where one sentence tells of several whom one may follow."""
        is_joined = self._left is not None and self._left.sentence[0] == draft.sentence[0]
        is_joined = is_joined and self._left is not None and self._left.person is not draft.person
        is_one = draft.event.is_departure and not (is_joined and draft.event is self._left_as())
        self._departed = draft.person if is_one else None

    def _left_as(self) -> LeadershipEvent | None:
        return self._left.event if self._left is not None else None

    def just_left(self, place: int) -> LeadershipDraft | None:
        """Return the departure told last, if that was in the lines before a place."""
        left = self._left
        return left if left is not None and place - left.sentence[-1][1] <= _NEAR else None

    def awaits_description(self, place: int) -> bool:
        """Return whether the sentence before a place tells of who goes, but not as what, or not where."""
        left = self._left
        if left is None or place - left.sentence[-1][1] > _NEXT or left.goal is not None:
            return False
        return left.company is None or not left.sure

    def left_open(self, person: Entity, place: int) -> LeadershipDraft | None:
        """Return the departure told last before a place, if the text has named nobody else who follows."""
        left, told = self.just_left(place), self.recent()
        heirs = [one.person for one in told if left and one.predecessor is left.person]
        return left if all(heir is person for heir in heirs) else None

    def is_filled(self, role: Role, person: Entity) -> bool:
        """Return whether somebody else has got an office: a minister, or who has left another house for it."""
        told = self.recent()
        for one in told:
            if one.event.is_arrival and one.person is not person and one.role is role:
                if ministry_of(role.wording) or self.has_left_for(one):
                    return True  # "P geht zu Y. Q führt die Geschäfte": where P was
        return False

    def has_left_for(self, draft: LeadershipDraft) -> bool:
        """Return whether the text has told of somebody at another house than where he is said to come."""
        told = {one.company for one in self.recent() if one.person is draft.person}
        return bool(told - {None, draft.home})

    def left_by_mover(self, person: Entity, place: int) -> LeadershipDraft | None:
        """Return what somebody else has just left for another house, where he is the one told of last.

        "P verlässt X und wird Chef der Y. Interimistisch übernimmt Q" is about X.
        """
        told = self.recent()[:_JUST_TOLD]
        if told and told[0].event.is_departure:  # "… bei Y folgt er auf Q. Interimistisch …"
            is_followed = any(one.predecessor is told[0].person for one in told[1:])
            told = [one for one in told[1:] if one.person is not person] if is_followed else told
        if len(told) > 1 and told[1].event.is_arrival and told[0].predecessor is told[1].person:
            told = told[1:]  # "Q und R übernehmen"
        if not told or told[0].person is person or not told[0].event.is_arrival:
            return None
        new = told[0]
        is_near = place - new.sentence[-1][1] <= _NEAR
        for one in told[1:] if is_near else ():
            is_left = one.person is new.person and one.event.is_departure
            if is_left and one.company not in (None, new.company):
                return one
        return None

    def has_only_risen(self, person: Entity) -> bool:
        """Return whether somebody was told to get an office, and nothing of what he had before: "sein Ressort" is not the new one."""
        told = [one for one in self.recent() if one.person is person]
        new = [one.role for one in told]
        return bool(told) and (
            all(one.event in _TAKING for one in told)
            and all(any(one.role is role for role in new) for one in self.of(person))
        )

    def goal_of(self, person: Entity) -> Entity | None:
        """Return where a person was last said to go."""
        return next((one.goal for one in self.recent() if one.person is person and one.goal), None)

    def makes_way(self, left: LeadershipDraft, role: Role | None) -> Entity | None:
        """Return whom somebody follows who gets an office: of two who have left, only one of the same."""
        gone = [one for one in self.recent() if one.event.is_departure and one.role is not None]
        gone = [one for one in gone if one.company is left.company]
        if role is None or len({id(one.person) for one in gone}) < 2 or left.role is None:
            return left.person
        is_vague = (
            role.noun.nature is RoleNature.OFFICE and role.noun.function is RoleFunction.OTHER
        )
        is_same = office_of(role) == office_of(left.role)
        return left.person if is_vague or is_same else None

    def unsettled(self, person: Entity) -> LeadershipDraft | None:
        """Return the departure of a person that still lacks its company."""
        return self._unsettled.get(id(person))

    def take_unsettled(self, person: Entity) -> LeadershipDraft | None:
        """Return the departure of a person that still lacks its company, once."""
        return self._unsettled.pop(id(person), None)

    def note_subject(self, role: Role, company: Entity, place: int) -> None:
        """Keep the office that a sentence is about, whose holder the next one may name."""
        self._subject = (role, company, place)

    def awaits_holder(self, place: int) -> bool:
        """Return whether the office that the sentence before is about has no holder yet."""
        return self._subject is not None and place - self._subject[2] <= _NEXT

    def take_subject(self, place: int) -> tuple[Role, Entity] | None:
        """Return the office that the sentence before a place is about, once."""
        found, self._subject = self._subject, None
        if found is None or place - found[2] > _NEXT:
            return None
        return found[0], found[1]

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
