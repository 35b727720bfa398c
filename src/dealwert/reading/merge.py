"""Several sentences, one fact: headline, lead and body tell the same deal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

import attrs

from dealwert.german.mention import Mention
from dealwert.model import DealKind, DealStatus, DepartureReason, LeadershipEvent, RoleFunction
from dealwert.quantities import Money, magnitude_of
from dealwert.reading.facts import DealDraft, LeadershipDraft, PositionDraft
from dealwert.reading.fields import office_of
from dealwert.reading.phrases import Role

__all__ = ["Clash", "merged_changes", "merged_deals", "merged_positions"]


@attrs.frozen
class Clash:
    """Two amounts that cannot both be right."""

    deal: DealDraft
    field: str
    kept: Mention
    other: Mention


_PROGRESS = (
    DealStatus.RUMOURED,
    DealStatus.PLANNED,
    DealStatus.OFFERED,
    DealStatus.ANNOUNCED,
    DealStatus.APPROVED,
    DealStatus.COMPLETED,
    DealStatus.POSTPONED,
    DealStatus.DENIED,
    DealStatus.PROHIBITED,
    DealStatus.CANCELLED,
)
"""From the vague to the final: of two statements, the later row holds."""

_AMOUNTS = ("price", "stake", "stake_after", "valuation", "per_share", "premium")

_SPECIFICITY = (
    DealKind.OTHER,
    DealKind.ACQUISITION,
    DealKind.ACQUI_HIRE,
    DealKind.DIVESTMENT,
    DealKind.STAKE_INCREASE,
    DealKind.MINORITY_INVESTMENT,
    DealKind.FUNDING_ROUND,
    DealKind.TAKEOVER_OFFER,
)
_REACH = 2
"""Sentences that a statement without parties may stand from the deal that it belongs to."""


def merged_deals(drafts: Sequence[DealDraft]) -> tuple[list[DealDraft], list[Clash]]:
    """Return one draft a deal, with all its evidence, and where the sentences disagree."""
    deals: list[DealDraft] = []
    by_target: dict[int, list[DealDraft]] = {}
    clashes: list[Clash] = []
    waiting: list[DealDraft] = []

    def keep(deal: DealDraft) -> None:
        deals.append(deal)
        for entity in [deal.target, *(deal.buyers if deal.kind in _ALLIANCES else [])]:
            if entity is not None:
                by_target.setdefault(id(entity), []).append(deal)

    for draft in drafts:
        parties = [draft.target, *(draft.buyers if draft.kind in _ALLIANCES else [])]
        about = [
            deal for party in parties if party for deal in by_target.get(id(party), [])[-_OF_ONE:]
        ]
        recent = [*about, *deals[-_RECENT:]]
        found = next((deal for deal in reversed(recent) if _same_deal(deal, draft)), None)
        if found is not None:
            _absorb(found, draft, clashes)
            continue
        waiting = waiting[-_RECENT:]
        partial = next((deal for deal in waiting if _same_deal(deal, draft)), None)
        if partial is not None and draft.certain:
            waiting.remove(partial)
            _absorb(draft, partial, clashes)
            keep(draft)
        elif partial is not None:
            _absorb(partial, draft, clashes)
            if _is_complete(partial):
                waiting.remove(partial)
                keep(partial)
        elif _is_complete(draft):
            keep(draft)
            for other in [w for w in waiting if _same_deal(draft, w)]:
                _absorb(draft, other, clashes)
                waiting.remove(other)
        else:
            waiting.append(draft)
    _settle_waiting(deals, waiting)
    return [deal for deal in deals if _is_complete(deal)], clashes


_SPAN = 6
"""Places of a deal that another statement may share: they come in the order of the text."""

_OF_ONE = 30
"""Deals of one company that a statement of it is compared with: more than any text tells."""

_RECENT = 12
"""Deals that a statement without a target may still belong to."""


def _settle_waiting(deals: list[DealDraft], waiting: list[DealDraft]) -> None:
    """Let two statements that are nothing by themselves make a deal together."""
    for draft in waiting:
        if draft.person is not None or draft.target is not None:
            if draft.buyers and draft.kind is not DealKind.OTHER and _is_complete(draft):
                deals.append(draft)


def _is_complete(draft: DealDraft) -> bool:
    if draft.kind is DealKind.OTHER:
        return False
    if draft.kind in _ALLIANCES:
        return True
    if draft.kind is DealKind.FUNDING_ROUND:
        return draft.target is not None and (draft.price is not None or bool(draft.buyers))
    if draft.kind in _ALONE:
        return draft.target is not None
    if draft.talent and draft.target is None:
        return bool(draft.buyers) and draft.person is not None and draft.price is not None
    if draft.talent:
        return bool(draft.buyers) and draft.price is not None
    has_target = draft.target is not None or draft.part is not None
    return has_target and bool(draft.buyers or draft.sellers)


def _same_deal(deal: DealDraft, draft: DealDraft) -> bool:
    near = abs(draft.number - deal.number) <= _REACH
    same_sentence = bool(set(deal.sentence[-_SPAN:]) & set(draft.sentence[-_SPAN:]))
    if deal.kind in _ALLIANCES or draft.kind in _ALLIANCES:
        if {deal.kind, draft.kind} & _OF_STAKES:
            return False  # "wollen fusionieren; X kauft zunächst 26 Prozent an Y"
        mine, other = set(_party_ids(deal)), set(_party_ids(draft))
        return len(mine & other) >= 2  # both partners
    if deal.kind is not draft.kind and not _may_be_one(deal, draft):
        return False
    if {deal.status, draft.status} == _PAST_AND_TALKS and not (deal.weak or draft.weak):
        return False  # "prüft ein Gebot" and "war schon 2012 eingestiegen"
    if (draft.talent and draft.person is not None) or (deal.talent and deal.person is not None):
        if not same_sentence:
            return False
        return (
            _share(deal.buyers, draft.buyers)
            and (draft.person is None or deal.person in (None, draft.person))
            and draft.target is None
            and deal.target is None
        )
    no_target = draft.target is None and draft.part is None
    if no_target:
        if draft.stake is not None and draft.price is None:
            return same_sentence
        if draft.price is not None or draft.per_share is not None:
            is_news = near and deal.price is None and deal.per_share is None
            if not draft.buyers:
                return is_news
            is_open = not deal.buyers and not _share(draft.buyers, [*deal.sellers, deal.target])
            is_of_buyers = is_open or _share(deal.buyers, draft.buyers)
            return (same_sentence or is_news) and is_of_buyers
        return near and not deal.buyers and bool(draft.buyers)
    if deal.target is None and deal.part is None:
        return same_sentence and (not draft.buyers or _share(deal.buyers, draft.buyers))
    if deal.target is not draft.target or (deal.part != draft.part and deal.target is None):
        return False
    if deal.buyers and draft.buyers and not _share(deal.buyers, draft.buyers):
        return False
    if deal.sellers and draft.buyers and _share(deal.sellers, draft.buyers):
        return False
    return not (draft.sellers and deal.buyers and _share(draft.sellers, deal.buyers))


_PAST_AND_TALKS = {DealStatus.COMPLETED, DealStatus.RUMOURED}

_ALLIANCES = frozenset({DealKind.MERGER, DealKind.JOINT_VENTURE})
_ALONE = frozenset({DealKind.IPO, DealKind.CAPITAL_INCREASE, DealKind.BUY_BACK})
"""Kinds that a company may do without anybody else."""

_OF_STAKES = {DealKind.MINORITY_INVESTMENT, DealKind.STAKE_INCREASE, DealKind.DIVESTMENT}
"""Kinds that are no telling of a merger."""

_APART = _ALONE | {DealKind.FUNDING_ROUND, DealKind.SPIN_OFF}
"""Kinds that are never another telling of a deal of another kind."""


def _may_be_one(deal: DealDraft, draft: DealDraft) -> bool:
    """Return whether two kinds may be said of one deal; a valuation is of any kind."""
    kinds = {deal.kind, draft.kind}
    if kinds & {DealKind.FUNDING_ROUND}:
        return kinds <= {DealKind.FUNDING_ROUND, DealKind.MINORITY_INVESTMENT, DealKind.OTHER}
    return not kinds & _APART


def _party_ids(draft: DealDraft) -> list[int]:
    parties = [*draft.buyers, *draft.sellers, *([draft.target] if draft.target else [])]
    return [id(party) for party in parties]


def _share(some: Sequence[object], others: Sequence[object]) -> bool:
    return any(one is other for one in some for other in others)


def _absorb(deal: DealDraft, draft: DealDraft, clashes: list[Clash]) -> None:
    deal.buyers += (
        [party for party in draft.buyers if not _share([party], deal.buyers)]
        if not deal.buyers
        else []
    )
    for seller in draft.sellers:
        if not _share([seller], [*deal.sellers, *deal.buyers]) and seller is not deal.target:
            deal.sellers.append(seller)
    if deal.target is None and deal.part is None:
        deal.target, deal.part = draft.target, draft.part
        # a merger of X and Y in which X takes over Y
        deal.buyers = [party for party in deal.buyers if party is not deal.target]
    deal.person = deal.person or draft.person
    deal.talent = deal.talent or draft.talent
    deal.kind = _kind(deal, draft)
    deal.status, deal.weak = _status(deal, draft)
    for name in _AMOUNTS:
        kept, other = getattr(deal, name), getattr(draft, name)
        if kept is None:
            setattr(deal, name, other)
        elif other is not None and _differ(kept, other):
            clashes.append(Clash(deal, name, kept, other))
    deal.payment = deal.payment or draft.payment
    deal.announced = deal.announced or draft.announced
    deal.completed = deal.completed or draft.completed
    deal.conditions += [place for place in draft.conditions if place not in deal.conditions]
    deal.certain = deal.certain or draft.certain
    deal.sentence += [place for place in draft.sentence if place not in deal.sentence[-_SPAN:]]
    deal.fields = {**draft.fields, **deal.fields}
    deal.number = max(deal.number, draft.number)


def _kind(deal: DealDraft, draft: DealDraft) -> DealKind:
    kinds = (deal.kind, draft.kind)
    if deal.talent and deal.target is None:
        return DealKind.ACQUI_HIRE
    ranks = [_SPECIFICITY.index(kind) if kind in _SPECIFICITY else -1 for kind in kinds]
    if DealKind.DIVESTMENT in kinds and deal.buyers:
        other = [kind for kind in kinds if kind is not DealKind.DIVESTMENT]
        return other[0] if other else DealKind.DIVESTMENT
    return kinds[0] if ranks[0] >= ranks[1] else kinds[1]


def _status(deal: DealDraft, draft: DealDraft) -> tuple[DealStatus, bool]:
    if deal.weak != draft.weak:
        return (draft.status if deal.weak else deal.status), False
    later = max(deal.status, draft.status, key=_PROGRESS.index)
    if later is DealStatus.COMPLETED and (deal.conditions or draft.conditions):
        later = DealStatus.ANNOUNCED  # approval is still to come
    return later, deal.weak


def _differ(one: Mention, other: Mention) -> bool:
    """Return whether two figures cannot be the same, even read loosely."""
    if one.kind != other.kind or _unit(one) != _unit(other):
        return False
    low, high = _ends(one)
    other_low, other_high = _ends(other)
    return _below(high, other_low) or _below(other_high, low)


def _unit(mention: Mention) -> str:
    sample = mention.figure.sample
    return sample.currency if isinstance(sample, Money) else ""


def _ends(mention: Mention) -> tuple[Fraction | None, Fraction | None]:
    admitted = mention.figure.interval()
    if admitted is None:
        return None, None
    low, high = admitted.low, admitted.high
    return (
        None if low is None else magnitude_of(low),
        None if high is None else magnitude_of(high),
    )


def _below(high: Fraction | None, low: Fraction | None) -> bool:
    return high is not None and low is not None and high < low


def merged_changes(
    drafts: Sequence[LeadershipDraft], positions: Sequence[PositionDraft]
) -> list[LeadershipDraft]:
    """Return one draft a change, those without an office where the text tells of one elsewhere."""
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
    _confirm(told, positions)
    told = [draft for draft in told if draft.sure]
    _link_successors(told)
    return list(_with_departures(told, followed))


def _confirm(drafts: Sequence[LeadershipDraft], positions: Sequence[PositionDraft]) -> None:
    """Let a change without an office be told where somebody has one there, or a successor."""
    held: dict[tuple[int, int], Role] = {}
    for position in positions:
        if position.role.noun.function is not RoleFunction.FOUNDER:
            held.setdefault((id(position.person), id(position.company)), position.role)
    for draft in drafts:
        if draft.sure and draft.predecessor is not None and draft.role is not None:
            held.setdefault((id(draft.predecessor), id(draft.company)), draft.role)
    for draft in drafts:
        role = held.get((id(draft.person), id(draft.company)))
        if draft.sure or role is None:
            continue
        draft.sure = True
        if draft.event is LeadershipEvent.MOVES:
            draft.previous = draft.previous or role
        else:
            draft.role = role


def _with_departures(
    drafts: Sequence[LeadershipDraft], followed: Mapping[tuple[int, int], list[tuple[int, int]]]
) -> Iterator[LeadershipDraft]:
    """Yield changes, and behind each who leaves an office because it is another one's now."""
    gone = {(id(one.person), id(one.company)) for one in drafts if _side(one.event) in _OUT}
    for draft in drafts:
        yield draft
        place = draft.goal if draft.event is LeadershipEvent.MOVES else draft.company
        person = draft.predecessor
        if person is None or place is None or draft.event not in _TAKING or draft.role is None:
            continue
        key = (id(person), id(place))
        if key in gone:
            continue
        gone.add(key)
        said = followed.get((id(draft.person), id(person)), list(draft.sentence))
        leaving = LeadershipDraft(
            person, LeadershipEvent.LEAVES, said, company=place, role=draft.role
        )
        leaving.successor, leaving.date = draft.person, draft.date
        yield leaving


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
    kept.sentence += [place for place in draft.sentence if place not in kept.sentence[-_SPAN:]]
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
