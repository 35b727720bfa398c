"""Several sentences, one fact: headline, lead and body tell the same deal."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import attrs

from dealwert.german.mention import Mention
from dealwert.model import DealKind, DealStatus
from dealwert.quantities import Money, magnitude_of
from dealwert.reading.facts import DealDraft
from dealwert.reading.fields import is_called_by_kind
from dealwert.reading.register import Entity
from dealwert.reading.same_deals import ALLIANCES, ALONE, SPAN, same_deal, share

__all__ = ["Clash", "merged_deals"]


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


def merged_deals(drafts: Sequence[DealDraft]) -> tuple[list[DealDraft], list[Clash]]:
    """Return one draft a deal, with all its evidence, and where the sentences disagree."""
    deals: list[DealDraft] = []
    by_target: dict[int, list[DealDraft]] = {}
    clashes: list[Clash] = []
    waiting: list[DealDraft] = []

    def keep(deal: DealDraft) -> None:
        deals.append(deal)
        for entity in [deal.target, *(deal.buyers if deal.kind in ALLIANCES else [])]:
            if entity is not None:
                by_target.setdefault(id(entity), []).append(deal)

    for draft in drafts:
        parties = [draft.target, *(draft.buyers if draft.kind in ALLIANCES else [])]
        about = [
            deal for party in parties if party for deal in by_target.get(id(party), [])[-_OF_ONE:]
        ]
        recent = [*about, *deals[-_RECENT:]]
        found = next((deal for deal in reversed(recent) if same_deal(deal, draft)), None)
        if found is not None:
            _absorb(found, draft, clashes)
            continue
        waiting = waiting[-_RECENT:]
        partial = next((deal for deal in waiting if same_deal(deal, draft)), None)
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
            for other in [w for w in waiting if same_deal(draft, w)]:
                _absorb(draft, other, clashes)
                waiting.remove(other)
        else:
            waiting.append(draft)
    _settle_waiting(deals, waiting)
    deals = [deal for deal in deals if _is_complete(deal)]
    deals = [deal for deal in deals if not _is_headline(deal, deals)]
    return [deal for deal in deals if not _is_of_listing(deal, deals, clashes)], clashes


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


def _is_headline(deal: DealDraft, deals: Sequence[DealDraft]) -> bool:
    """Return whether a headline says by a part without a name what the lead tells of the same seller.

    "X trennt sich vom Geschäft in Italien. … Ihre Tochter geht an Y": the lead keeps the headline as evidence.
    So it is with the lead and a name behind it: "X hat für ihre Tochter einen Käufer gefunden. Y geht an Z".
    """
    is_vague = deal.target is None and not deal.buyers and deal.price is None
    by_kind = deal.target is not None and is_called_by_kind(deal.target.name)
    if deal.number > _IN_LEAD or not (is_vague or by_kind) or len(deal.sentence) > 1:
        return False
    end = deal.sentence[0][1]
    for other in deals:
        is_named = other.target is not None or not deal.number
        is_near = is_named and any(end <= start <= end + _LEAD for start, _ in other.sentence)
        is_old = other.status is DealStatus.COMPLETED is not deal.status
        others = other.buyers if by_kind else [*other.sellers, other.target]
        is_same = other is not deal and share(others, deal.buyers if by_kind else deal.sellers)
        if is_near and not is_old and is_same:
            other.sentence[:0] = deal.sentence
            return True
    return False


_IN_LEAD = 2
"""The number of the first sentence behind a headline and a dateline."""

_LEAD = 300
"""Characters behind a headline in which the lead tells what it announces."""


def _is_of_listing(deal: DealDraft, deals: Sequence[DealDraft], clashes: list[Clash]) -> bool:
    """Return whether a sale to nobody is what an owner does in a listing, which then takes it in."""
    if deal.kind is not DealKind.DIVESTMENT or deal.buyers or deal.target is None:
        return False
    for listing in deals:
        is_done = DealStatus.COMPLETED in (listing.status, deal.status)
        if (
            listing.kind is DealKind.IPO
            and listing.target is deal.target
            and (listing.status is deal.status or not is_done)
            and (not listing.sellers or share(listing.sellers, deal.sellers))
        ):
            status = listing.status
            _absorb(listing, deal, clashes)
            listing.kind, listing.status = DealKind.IPO, status
            return True
    return False


def _is_complete(draft: DealDraft) -> bool:
    if draft.kind is DealKind.OTHER:
        return False
    if draft.kind in ALLIANCES:
        return True
    if draft.kind is DealKind.FUNDING_ROUND:
        return draft.target is not None and (draft.price is not None or bool(draft.buyers))
    if draft.kind in ALONE:
        return draft.target is not None
    if draft.talent and draft.target is None:
        return bool(draft.buyers) and draft.person is not None and draft.price is not None
    if draft.talent:
        return bool(draft.buyers) and draft.price is not None
    if draft.kind is DealKind.SPIN_OFF and any(seller.person for seller in draft.sellers):
        return False  # "Konzernchef P hat die Sparte abgespalten": it was not his
    has_target = draft.target is not None or draft.part is not None
    return has_target and bool(draft.buyers or draft.sellers)


def _absorb(deal: DealDraft, draft: DealDraft, clashes: list[Clash]) -> None:
    if deal.kind in ALLIANCES:
        deal.buyers = [_longer(one, draft.buyers) for one in deal.buyers]
    is_part, is_step = False, _is_first_step(deal, draft)
    if deal.buyers or draft.buyers:
        is_part = any([_forget_rest(deal), _forget_rest(draft)])
    deal.buyers += (
        [party for party in draft.buyers if not share([party], deal.buyers)]
        if not deal.buyers
        else []
    )
    for seller in draft.sellers:
        if not share([seller], [*deal.sellers, *deal.buyers]) and seller is not deal.target:
            deal.sellers.append(seller)
    if deal.target is None and deal.part is None:
        deal.target, deal.part = draft.target, draft.part
        # a merger of X and Y in which X takes over Y
        deal.buyers = [party for party in deal.buyers if party is not deal.target]
    deal.person = deal.person or draft.person
    deal.talent = deal.talent or draft.talent
    deal.kind = deal.kind if is_step else _kind(deal, draft)
    if is_part and deal.kind is DealKind.ACQUISITION:
        deal.kind = DealKind.DIVESTMENT  # of a stake, and nothing says how large it is
    deal.ahead = deal.ahead or draft.ahead
    deal.status, deal.weak = _status(deal, draft)
    for name in _AMOUNTS:
        kept, other = getattr(deal, name), getattr(draft, name)
        if kept is None:
            setattr(deal, name, None if is_step else other)
        elif other is not None and _differ(kept, other):
            clashes.append(Clash(deal, name, kept, other))
    deal.payment = deal.payment or draft.payment
    deal.announced = deal.announced or draft.announced
    deal.completed = deal.completed or draft.completed
    deal.conditions += [place for place in draft.conditions if place not in deal.conditions]
    deal.certain = deal.certain or draft.certain
    deal.sentence += [place for place in draft.sentence if place not in deal.sentence[-SPAN:]]
    deal.fields = {**draft.fields, **deal.fields}
    deal.number = max(deal.number, draft.number)


def _is_first_step(deal: DealDraft, draft: DealDraft) -> bool:
    """Return whether a stake is what one of several sells for the price of all: "kauft X. 38 Prozent kommen von Y"."""
    is_whole = deal.kind is DealKind.ACQUISITION and deal.price is not None and deal.stake is None
    is_step = draft.kind is DealKind.MINORITY_INVESTMENT and draft.price is None
    return is_whole and is_step and draft.stake is not None and bool(draft.sellers)


def _forget_rest(sale: DealDraft) -> bool:
    """Leave out what whoever sells keeps, where it would be told of who buys; return whether it was told."""
    is_told = sale.kind is DealKind.DIVESTMENT and not sale.buyers and sale.stake_after is not None
    if is_told:
        sale.stake_after = None
        sale.fields.pop("stake_after", None)
    return is_told


def _longer(partner: Entity, others: Sequence[Entity]) -> Entity:
    """Return "Bank Y" for Y where another sentence says so."""
    return next((one for one in others if one.name.endswith(f" {partner.name}")), partner)


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
    if draft.kind is DealKind.OTHER and deal.kind is not DealKind.OTHER:
        return deal.status, deal.weak  # a valuation says nothing of how far the deal has come
    if draft.target is None and draft.part is None and draft.price is not None:
        is_guess = draft.status is DealStatus.RUMOURED  # "30 Millionen soll X dafür bezahlt haben"
        if is_guess or (not deal.weak and draft.status is DealStatus.COMPLETED):
            return deal.status, deal.weak
    if deal.weak != draft.weak:
        return (draft.status if deal.weak else deal.status), False
    later = max(deal.status, draft.status, key=_PROGRESS.index)
    if later is DealStatus.COMPLETED and (deal.ahead or deal.conditions or draft.conditions):
        later = DealStatus.ANNOUNCED  # approval or closing is still to come
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
