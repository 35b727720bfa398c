"""Several sentences, one fact: changes of office and positions that a text tells more than once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.model import DepartureReason, LeadershipEvent, RoleFunction
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.fields import is_club, office_of
from dealwert.reading.ministries import ministry_of
from dealwert.reading.phrases import Role
from dealwert.reading.same_deals import SPAN
from dealwert.reading.told_offices import name_offices

__all__ = ["merged_changes", "merged_positions"]


def merged_changes(
    drafts: Sequence[LeadershipDraft],
    positions: Sequence[PositionDraft],
    new: Sequence[Role] = (),
    *,
    tells_of_leads: bool = False,
) -> list[LeadershipDraft]:
    """Return one draft a change, those without an office where the text tells of one elsewhere.

    Args:
        drafts: What sentences tell of changes.
        positions: Who holds which office.
        new: Offices that have a new holder, by what the text calls them where it does not name him.
        tells_of_leads: Whether the text speaks of those who lead firms, so that who follows whom does so in an office.
    """
    kept: dict[tuple[object, ...], LeadershipDraft] = {}
    by_person: dict[int, list[LeadershipDraft]] = {}
    followed: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for draft in drafts:
        if draft.predecessor is not None:
            followed.setdefault((id(draft.person), id(draft.predecessor)), list(draft.sentence))
        found = kept.setdefault(_key(draft), draft)
        if found is draft:
            by_person.setdefault(id(draft.person), []).append(draft)
        else:
            _absorb_change(found, draft)
    covered = {
        id(draft)
        for own in by_person.values()
        for move in own
        if move.event is LeadershipEvent.MOVES
        for draft in own
        if draft is not move and draft.event is not LeadershipEvent.MOVES and _covers(move, draft)
    }
    told = [draft for draft in kept.values() if id(draft) not in covered]
    _confirm(told, positions, tells_of_leads=tells_of_leads)
    told = [draft for draft in told if draft.sure]
    told += _handed_on(told)
    _link_successors(told)
    name_offices(told, positions, new)
    return list(_with_departures(told, followed))


def _confirm(
    drafts: Sequence[LeadershipDraft], positions: Sequence[PositionDraft], *, tells_of_leads: bool
) -> None:
    """Let a change without an office be told where somebody has one there, or a successor."""
    held: dict[tuple[int, int], Role] = {}
    for position in positions:
        if position.role.noun.function is not RoleFunction.FOUNDER:
            held.setdefault((id(position.person), id(position.company)), position.role)
    for draft in drafts:
        if draft.sure and draft.predecessor is not None and draft.role is not None:
            held.setdefault((id(draft.predecessor), id(draft.company)), draft.role)
    coming = _comings(drafts)
    going = Counter(id(draft.company) for draft in drafts if _side(draft.event) in _OUT)
    for draft in drafts:
        holder = draft.predecessor if draft.event.is_arrival else draft.person
        role = held.get((id(holder), id(draft.company)))
        if draft.sure:
            continue
        is_firm = draft.company is not None and bool(draft.company.legal_form)
        if draft.event.is_arrival and holder is not None and (tells_of_leads or is_firm):
            draft.sure = True  # "P folgt bei X auf Q"
        others = coming.get(id(draft.company), ())
        heir = _heir(draft, others) if role is None and going[id(draft.company)] == 1 else None
        if heir is not None:  # "X trennt sich von P. Neue Chefin wird Q"
            heir.predecessor, role = draft.person, heir.role
        if role is None and _makes_way(draft, others, tells_of_leads=tells_of_leads):
            draft.sure = True
        if role is None:
            continue
        draft.sure = True
        if draft.event is LeadershipEvent.MOVES:
            draft.previous = draft.previous or role
        else:
            draft.role = role


def _comings(drafts: Sequence[LeadershipDraft]) -> dict[int, list[LeadershipDraft]]:
    """Return who takes up an office of each company, but for a few of very many."""
    coming: dict[int, list[LeadershipDraft]] = {}
    for draft in drafts:
        if draft.event in _TAKING or draft.event is LeadershipEvent.INTERIM:
            here = coming.setdefault(id(draft.company), [])
            if len(here) < _MANY:
                here.append(draft)
    return coming


def _heir(draft: LeadershipDraft, coming: Sequence[LeadershipDraft]) -> LeadershipDraft | None:
    """Return who gets the lead of a house that somebody leaves, the only one, of whom no office is told."""
    if draft.company is None or draft.event not in _SENT or is_club(draft.company):
        return None
    new = [
        one
        for one in coming
        if one.sure and one.event in _TAKING and one.person is not draft.person
        if one.role is not None and one.role.noun.function is RoleFunction.CEO
    ]
    return new[0] if len(new) == 1 and new[0].predecessor is None else None


def _makes_way(
    draft: LeadershipDraft, coming: Sequence[LeadershipDraft], *, tells_of_leads: bool
) -> bool:
    """Return whether somebody leaves a house to which another one comes: "P verlässt X. Neue Chefin der X wird Q"."""
    if draft.event is not LeadershipEvent.LEAVES or draft.company is None:
        return False
    return not is_club(draft.company) and any(
        one.sure and one.person is not draft.person and (tells_of_leads or one.role is not None)
        for one in coming
    )


_SENT = frozenset({LeadershipEvent.DISMISSED, LeadershipEvent.SUSPENDED, LeadershipEvent.RESIGNS})
"""How somebody goes whose office another one gets."""


def _with_departures(
    drafts: Sequence[LeadershipDraft], followed: Mapping[tuple[int, int], list[tuple[int, int]]]
) -> Iterator[LeadershipDraft]:
    """Yield changes, and behind each who leaves an office because it is another one's now."""
    gone = {(id(one.person), id(one.company)) for one in drafts if _side(one.event) in _OUT}
    for draft in drafts:
        yield draft
        place = draft.goal if draft.event is LeadershipEvent.MOVES else draft.company
        person = draft.predecessor
        if person is None or place is None or draft.event not in _TAKING:
            continue
        key = (id(person), id(place))
        if key in gone or (draft.role is None and is_club(place)):
            continue  # a player may be followed, too
        gone.add(key)
        said = followed.get((id(draft.person), id(person)), list(draft.sentence))
        leaving = LeadershipDraft(
            person, LeadershipEvent.LEAVES, said, company=place, role=draft.role
        )
        leaving.successor, leaving.date = draft.person, draft.date
        yield leaving


def _handed_on(drafts: Sequence[LeadershipDraft]) -> list[LeadershipDraft]:
    """Return that somebody leaves what he was so far, where the text tells who gets it.

    So it is with "Der bisherige Finanzchef der X, P, wird Chef der Y. Neuer Finanzchef der X wird Q".
    """
    found: list[LeadershipDraft] = []
    coming = _comings(drafts)
    gone = {(id(one.person), id(one.company)) for one in drafts if _side(one.event) in _OUT}
    for draft in drafts:
        before, place = draft.previous, draft.previous_company
        if before is None or place is None or (id(draft.person), id(place)) in gone:
            continue
        if place is (draft.goal or draft.company):
            continue  # where he rises
        for new in coming.get(id(place), ()):
            if new.event not in _TAKING or new.person is draft.person:
                continue
            if new.role is None or new.predecessor not in (None, draft.person):
                continue
            is_head = ministry_of(new.role.wording) or new.role.noun.nature is RoleNature.OFFICE
            is_ministry = ministry_of(before.wording) is not None and is_head
            office = office_of(before)
            if not is_ministry and (office is None or office != office_of(new.role)):
                continue
            leaving = LeadershipDraft(
                draft.person, LeadershipEvent.LEAVES, new.sentence[:1], company=place, role=before
            )
            new.predecessor, leaving.successor = draft.person, new.person
            found.append(leaving)
            break
    return found


_MANY = 20
"""Those who come to one company of whom a text tells, as many as are compared with each who goes."""

_OUT = frozenset({"out", "move"})
"""Sides of changes with which somebody leaves a company."""

_TAKING = frozenset(
    {
        LeadershipEvent.APPOINTED,
        LeadershipEvent.ELECTED,
        LeadershipEvent.PROMOTED,
        LeadershipEvent.MOVES,
    }
)
"""What makes an office another one's; a substitute may give it back."""


def _link_successors(drafts: Sequence[LeadershipDraft]) -> None:
    """Let whoever leaves know the successor, and the successor whom he follows."""
    leaving: dict[tuple[int, int], LeadershipDraft] = {}
    for draft in drafts:
        if draft.event.is_departure:
            leaving.setdefault((id(draft.person), id(draft.company)), draft)
    for draft in drafts:
        place = draft.goal if draft.event is LeadershipEvent.MOVES else draft.company
        before = leaving.get((id(draft.predecessor), id(place)))
        if before is not None and before.successor is None:
            before.successor = draft.person
    _link_by_office(drafts)


def _link_by_office(drafts: Sequence[LeadershipDraft]) -> None:
    """Let one who goes and one who comes follow each other, where a text tells of no others there."""
    coming: dict[tuple[object, ...], list[LeadershipDraft]] = {}
    going: dict[tuple[object, ...], list[LeadershipDraft]] = {}
    for draft in drafts:
        side = _side(draft.event)
        role = draft.role if side in ("in", "out") else None
        office = office_of(role) if role is not None else None
        if office is not None and draft.company is not None:
            found = coming if side == "in" else going
            found.setdefault((id(draft.company), *office), []).append(draft)
    for office, arrivals in coming.items():
        departures = going.get(office, [])
        if len(arrivals) != 1 or len(departures) != 1:
            continue
        new, old = arrivals[0], departures[0]
        if new.person is old.person or new.event is LeadershipEvent.NOMINATED:
            continue
        if new.predecessor is None and old.successor is None:
            new.predecessor, old.successor = old.person, new.person


def _side(event: LeadershipEvent) -> str:
    if event.is_departure:
        return "out"
    if event in (LeadershipEvent.STAYS, LeadershipEvent.EXTENDED):
        return "stay"
    return "move" if event is LeadershipEvent.MOVES else "in"


def _key(draft: LeadershipDraft) -> tuple[object, ...]:
    """Return what two statements of one change have in common."""
    place = draft.goal if draft.event is LeadershipEvent.MOVES else draft.company
    return id(draft.person), _side(draft.event), id(place)


def _covers(move: LeadershipDraft, draft: LeadershipDraft) -> bool:
    """Return whether a move says what an appointment or a departure says."""
    if move.person is not draft.person:
        return False
    side = _side(draft.event)
    if side == "in" and draft.company is move.goal:
        move.role = move.role or draft.role
        move.predecessor = move.predecessor or draft.predecessor
    elif side == "out" and (draft.company is move.company or move.company is None):
        move.company = move.company or draft.company
        move.previous = move.previous or draft.role
    else:
        return False
    move.sure = move.sure or draft.sure
    move.sentence = sorted(set(move.sentence) | set(draft.sentence))
    move.date = move.date or draft.date
    return True


_VAGUE_EVENTS = frozenset({LeadershipEvent.APPOINTED, LeadershipEvent.LEAVES})


def _absorb_change(kept: LeadershipDraft, draft: LeadershipDraft) -> None:
    kept.sure = kept.sure or draft.sure
    if kept.event in _VAGUE_EVENTS and draft.event not in _VAGUE_EVENTS:
        kept.event = draft.event
    kept.role = kept.role or draft.role
    kept.previous = kept.previous or draft.previous
    kept.previous_company = kept.previous_company or draft.previous_company
    kept.company = kept.company or draft.company
    kept.predecessor = kept.predecessor or draft.predecessor
    kept.successor = kept.successor or draft.successor
    if kept.reason is DepartureReason.UNSTATED:
        kept.reason = draft.reason
    kept.announced = kept.announced or draft.announced
    kept.date = kept.date or draft.date
    kept.sentence += [place for place in draft.sentence if place not in kept.sentence[-SPAN:]]
    kept.fields = {**draft.fields, **kept.fields}


def merged_positions(
    drafts: Sequence[PositionDraft],
) -> list[tuple[PositionDraft, list[tuple[int, int]]]]:
    """Return one draft a position, with every place that says it."""
    kept: dict[tuple[object, ...], tuple[PositionDraft, dict[tuple[int, int], None]]] = {}
    said = {(id(one.person), one.role.noun.function) for one in drafts if not one.implied}
    for draft in drafts:
        if draft.implied and (id(draft.person), draft.role.noun.function) in said:
            continue  # the text itself says where
        noun = draft.role.noun
        key = (
            id(draft.person),
            id(draft.company),
            noun.function,
            noun.organ,
            "former" in draft.role.marks,
        )
        _, places = kept.setdefault(key, (draft, {}))
        places[draft.sentence] = None
    return [(draft, list(places)) for draft, places in kept.values()]
