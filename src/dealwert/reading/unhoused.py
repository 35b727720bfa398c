"""Changes whose house no sentence tells: they happen where the others of the text do."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.change_cues import ALSO, MINISTRY, REASONS, RETURNING, THERE
from dealwert.german.lexicon.clause_words import OF_THEM, OUT_OF, WHEREIN
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.words import look_up
from dealwert.model import LeadershipEvent, Rank
from dealwert.reading.elsewhere import is_above, takes_strange_house
from dealwert.reading.events import Event
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import Fit, fit_of, is_club, is_of_state
from dealwert.reading.memory import Memory
from dealwert.reading.ministries import ministry_of
from dealwert.reading.phrases import PartyNature
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.shifts import turns_away
from dealwert.reading.vague_offices import PAST, is_any_post, is_blank
from dealwert.reading.whereabouts import is_glued_to_name

__all__ = ["housed"]


def housed(
    memory: Memory, changes: Sequence[LeadershipDraft], discourse: Discourse, lead: int
) -> Iterator[LeadershipDraft]:
    """Yield the changes of which no sentence tells where, once the whole text has told where the others are.

    Args:
        memory: Who held which office, as far as the text has told.
        changes: The changes whose house is known.
        discourse: The parties of the text.
        lead: Index behind the last character of its headline and lead.
    """
    if not memory.unhoused:  # as most often
        return
    told = _Told(changes, discourse.companies_between(0, lead))
    for draft, event, tell in memory.unhoused:
        if draft.company is not None or draft.goal is not None:
            continue  # a later sentence has told it
        teller = memory.told_by.get(id(draft))
        if teller is not None and _is_tellers(event, draft, teller):
            draft.company = teller
            yield from tell()
            continue
        home = told.home_of(draft)
        if home is None or _is_elsewhere(event, draft) or not _fits(draft, home):
            continue
        if told.speaks_against(draft, home) or _was_there(memory, draft, home):
            continue
        if _has_turned(discourse, home, draft, event):
            continue
        if draft.role is None and _is_outsider(discourse, draft):
            continue
        draft.company = home
        if is_above(draft):
            draft.company = None
            continue
        if draft.event is LeadershipEvent.MOVES:
            if event.word == RETURNING:
                draft.company = None
                continue  # who comes from elsewhere
            draft.event = LeadershipEvent.LEAVES  # for a house that no sentence names
        for change in tell():
            change.sure = change.sure or not draft.event.is_arrival
            yield change


class _Told:
    """What a text tells of changes whose house is known.

    Args:
        changes: The changes, in the order of the text.
        headed: The companies that its headline and lead name, the last one first.
    """

    def __init__(self, changes: Sequence[LeadershipDraft], headed: Sequence[Entity]) -> None:
        self._homes = {
            id(one): one for change in changes for one in (change.company, change.goal) if one
        }
        self._headed = headed
        self._starts = [change.sentence[0][0] for change in changes]
        self._changes = changes
        self._by_person: dict[int, list[LeadershipDraft]] = {}
        for change in changes:
            self._by_person.setdefault(id(change.person), []).append(change)
        self._is_election = any(one.event is LeadershipEvent.ELECTED for one in changes)

    def home_of(self, draft: LeadershipDraft) -> Entity | None:
        """Return where all changes are that the text has told, or where the last one is if the lead names it first."""
        homes, headed = self._homes, self._headed
        if len(homes) == 1:
            only = next(iter(homes.values()))
            return only if only in headed or not headed else None
        is_office = draft.role is not None
        if len(headed) == 1 and (is_office if not homes else id(headed[0]) in homes):
            return headed[0]
        before = bisect.bisect_right(self._starts, draft.sentence[0][0])
        last = self._changes[before - 1].home if before else None
        first = next((one for one in reversed(headed) if id(one) in homes), None)
        return last if last is first else None

    def speaks_against(self, draft: LeadershipDraft, home: Entity) -> bool:
        """Return whether what was told of somebody, or of whom he follows, makes another house likelier."""
        is_departure = draft.event.is_departure
        if self._is_election and draft.role is None and is_departure:
            return True  # who has run for the office, too
        for change in self._by_person.get(id(draft.person), ()):
            if change.home is home or change.event.is_departure == is_departure:
                return True
        followed = self._by_person.get(id(draft.predecessor), ())
        return any(one.home is home and one.event.is_arrival for one in followed)


def _is_elsewhere(event: Event, draft: LeadershipDraft) -> bool:
    """Return whether a clause tells where, though not so that the reader knows it: "Bei den Linzern", "dort"."""
    clause = event.clause
    if THERE in clause.text.split() or clause.clause.opener == WHEREIN:
        return True
    if event.parties(Slot.COMPANY) or event.frame.sense is Sense.NOMINATE:
        return True
    if takes_strange_house(event):
        return True
    role = draft.role
    if role is not None and (
        role.company is not None
        or role.noun.rank is Rank.HONORARY_CHAIR
        or role.wording.lower().endswith(MINISTRY)
    ):
        return True
    for phrase in event.parts.get(Slot.ROLE, ()):
        if is_any_post(phrase) or phrase.inner:
            return True
    for phrase in clause.phrases:
        owner = phrase.owner
        if owner is not None and owner.nature is PartyNature.OWNER:
            if owner.text.lower() in OF_THEM:
                return True  # "Die Sozialisten, deren Vorsitzende P wiedergewählt wurde"
        if phrase.roles:
            continue
        is_people = any(party.nature is PartyNature.PEOPLE for party in phrase.parties)
        if is_people and phrase.preposition:
            return True
        if phrase.preposition == OUT_OF and REASONS.isdisjoint(phrase.words):
            return True
    return False


def _is_tellers(event: Event, draft: LeadershipDraft, teller: Entity) -> bool:
    """Return whether an office is one of whoever says so: "Finanzchef P geht. Das teilte X mit"."""
    role = draft.role
    if role is None or role.company is not None or THERE in event.clause.text.split():
        return False
    named = any(one.nature is PartyNature.COMPANY for one in event.parties(Slot.COMPANY))
    is_players = is_club(teller) and is_blank(role)
    if named or is_players or is_of_state(teller) or takes_strange_house(event):
        return False
    is_own = not (role.glued and is_glued_to_name(role)) and not role.wording.lower().endswith(
        MINISTRY
    )
    return is_own and fit_of(teller, role) is not Fit.NONE


def _fits(draft: LeadershipDraft, home: Entity) -> bool:
    """Return whether the office may be one of the house.

    Clubs have players who come and go, and who holds one office in a party or of state mostly holds others, too.
    """
    if home.first > draft.sentence[0][1]:
        return False
    if is_of_state(home) or (is_club(home) and is_blank(draft.role)):
        return False
    return fit_of(home, draft.role) is not Fit.NONE


def _has_turned(discourse: Discourse, home: Entity, draft: LeadershipDraft, event: Event) -> bool:
    """Return whether the sentences before a clause speak of other houses: "Bei der Y gibt es auch einen Wechsel"."""
    place = draft.sentence[0][0]
    start = max(0, place - _NEAR)
    if turns_away(discourse.text, start, event.start):
        return True
    before = discourse.text[start:place].lower().split()
    near = discourse.houses_between(start, place) if not ALSO.isdisjoint(before) else ()
    return bool(near) and home not in near


_NEAR = 120
"""Characters before a clause, or a name, in which what it is about, or called by, is looked for."""


def _was_there(memory: Memory, draft: LeadershipDraft, home: Entity) -> bool:
    """Return whether somebody is said to have been at a house before: "zuletzt Finanzchef der X"."""
    return any(one.company is home and one.role.marks & PAST for one in memory.of(draft.person))


def _is_outsider(discourse: Discourse, draft: LeadershipDraft) -> bool:
    """Return whether somebody is first called by what is no office, or one of state: "Analyst P", "Innenminister P"."""
    first = draft.person.first
    before = discourse.text[max(0, first - _NEAR) : first].rpartition(" ")[0].rpartition(" ")[2]
    return before[:1].isupper() and (
        look_up(before).role is None or ministry_of(before) is not None
    )
