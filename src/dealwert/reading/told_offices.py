"""What an office is called of which a change tells nothing, or that it is a "Posten": as the text says elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from dealwert.german.lexicon.role_nouns import ASSISTANT_COACHES, BUSINESS, COACH, RoleNature
from dealwert.german.words import look_up
from dealwert.model import LeadershipEvent, Organ, Rank, RoleFunction
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.fields import is_coach, office_of
from dealwert.reading.phrases import Role
from dealwert.reading.register import Entity

__all__ = ["name_offices"]


def name_offices(
    drafts: Sequence[LeadershipDraft], positions: Sequence[PositionDraft], new: Sequence[Role]
) -> None:
    """Name the offices of changes that tell none.

    That is the office of whoever was there before or comes after, or, of who leaves, his own, or the one
    to which a text says that it has a new holder.

    Args:
        drafts: The changes of a text.
        positions: Who holds an office in it.
        new: Offices that it says to have a new holder, without saying who that is.
    """
    _name_chairs(drafts, new)
    vague = [one for one in drafts if one.company is not None and _is_vague(one)]
    if not vague:  # as most often
        return
    told = list(_told(drafts, positions))
    for draft in vague:
        own = [role for who, where, role in told if where is draft.company and _is_his(draft, who)]
        coaches = [role for _, where, role in told if where is draft.company and is_coach(role)]
        is_led = draft.role is not None and draft.role.noun.function is RoleFunction.OTHER
        found = own or (coaches if is_led and draft.role and _is_verb(draft.role) else [])
        found = found or list(_assisted(draft, drafts))
        if not found and draft.event.is_arrival:
            found = _only_new(draft, drafts, vague, new) or _only_left(draft, drafts)
        if found:
            kept = draft.role.marks & _KEPT if draft.role is not None else set[str]()
            draft.role = attrs.evolve(found[0], marks=set(kept))


def _name_chairs(drafts: Sequence[LeadershipDraft], new: Sequence[Role]) -> None:
    """Call whoever alone joins a body that is to have a new chair by that: "P wurde in das Gremium gewählt"."""
    chairs = {role.noun.organ: role for role in new if role.noun.rank is Rank.CHAIR}
    for draft in drafts if chairs else ():
        organ = _body_of(draft)
        if organ is None or organ not in chairs or not draft.event.is_arrival:
            continue
        near = [one for one in drafts if one.company is draft.company and one is not draft]
        if any(one.event.is_arrival and one.role and one.role.noun.organ is organ for one in near):
            continue
        for one in (draft, *near):
            is_before = one.event.is_departure and one.successor is draft.person
            if (one is draft or is_before) and _body_of(one) is organ:
                one.role = attrs.evolve(chairs[organ], marks=set())


def _body_of(draft: LeadershipDraft) -> Organ | None:
    """Return the body that somebody joins or leaves, where no office in it is told."""
    is_body = draft.role is not None and draft.role.noun.nature is RoleNature.BODY
    return draft.role.noun.organ if draft.role is not None and is_body else None


_KEPT = frozenset({"interim", "deputy"})
"""Marks that say how somebody holds an office, whatever it is called."""


def _told(
    drafts: Sequence[LeadershipDraft], positions: Sequence[PositionDraft]
) -> Iterator[tuple[Entity, Entity, Role]]:
    for draft in drafts:
        if draft.company is not None and draft.role is not None and not _is_vague(draft):
            yield draft.person, draft.company, draft.role
    successors = {id(draft.successor) for draft in drafts}
    for position in positions:
        is_his_last = id(position.person) in successors  # "Prokurist P führt die Geschäfte"
        if position.role.noun.function is not RoleFunction.FOUNDER and not is_his_last:
            yield position.person, position.company, position.role


def _is_his(draft: LeadershipDraft, person: Entity) -> bool:
    """Return whether an office of somebody is the one of a change: of the one before, or behind."""
    if person is draft.person:
        return draft.event.is_departure
    return person in (draft.predecessor, draft.successor)


def _only_new(
    draft: LeadershipDraft,
    drafts: Sequence[LeadershipDraft],
    vague: Sequence[LeadershipDraft],
    new: Sequence[Role],
) -> list[Role]:
    """Return the one office that has a new holder, where only one change tells of none."""
    taken = [one.role for one in drafts if one.company is not draft.company]
    new = [role for role in new if not any(role is one for one in taken)]
    others = [one for one in vague if one.event.is_arrival and one.person is not draft.person]
    is_one = len({office_of(role) for role in new}) == 1
    return list(new) if is_one and not others else []


def _assisted(draft: LeadershipDraft, drafts: Sequence[LeadershipDraft]) -> Iterator[Role]:
    """Yield the office of a coach, where whoever takes it was his assistant: "übernimmt der Kotrainer P"."""
    noun = look_up(COACH).role
    for one in drafts:
        before = one.previous
        is_of_both = one is draft or one.predecessor is draft.person
        if before is None or noun is None or one.company is not draft.company or not is_of_both:
            continue
        if before.wording.lower().startswith(ASSISTANT_COACHES) and is_coach(before):
            yield Role(noun, COACH, before.start, before.end)


def _only_left(draft: LeadershipDraft, drafts: Sequence[LeadershipDraft]) -> list[Role]:
    """Return the one office that somebody leaves where another one leads from now on."""
    left = [
        one.role
        for one in drafts
        if one.event.is_departure and one.company is draft.company and not _is_vague(one)
        if one.role is not None
    ]
    return left if draft.role is None and len({office_of(role) for role in left}) == 1 else []


def _is_vague(draft: LeadershipDraft) -> bool:
    role = draft.role
    if draft.event is LeadershipEvent.MOVES:
        return False
    if role is None or _is_verb(role):
        return True
    is_office = role.noun.nature is RoleNature.OFFICE
    is_any = role.noun.function is RoleFunction.OTHER and role.noun.organ is Organ.UNSTATED
    is_any = is_any or role.wording.lower().partition(" ")[0] in BUSINESS
    is_house = draft.company is not None and draft.company.name == role.wording  # "das Bauressort"
    return is_office and is_any and not (role.glued or is_house)


def _is_verb(role: Role) -> bool:
    """Return whether an office is called by the verb that tells of it: "betreut"."""
    return role.wording[:1].islower()
