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

__all__ = ["SPAN", "Clash", "merged_deals"]


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
    deals = [deal for deal in deals if _is_complete(deal)]
    deals = [deal for deal in deals if not _is_headline(deal, deals)]
    return [deal for deal in deals if not _is_of_listing(deal, deals, clashes)], clashes


SPAN = 6
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
        is_same = other is not deal and _share(others, deal.buyers if by_kind else deal.sellers)
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
            and (not listing.sellers or _share(listing.sellers, deal.sellers))
        ):
            status = listing.status
            _absorb(listing, deal, clashes)
            listing.kind, listing.status = DealKind.IPO, status
            return True
    return False


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
    if draft.kind is DealKind.SPIN_OFF and any(seller.person for seller in draft.sellers):
        return False  # "Konzernchef P hat die Sparte abgespalten": it was not his
    has_target = draft.target is not None or draft.part is not None
    return has_target and bool(draft.buyers or draft.sellers)


def _same_deal(deal: DealDraft, draft: DealDraft) -> bool:
    near = abs(draft.number - deal.number) <= _REACH
    same_sentence = bool(set(deal.sentence[-SPAN:]) & set(draft.sentence[-SPAN:]))
    if deal.kind in _ALLIANCES or draft.kind in _ALLIANCES:
        if {deal.kind, draft.kind} & _OF_STAKES:
            return False  # "wollen fusionieren; X kauft zunächst 26 Prozent an Y"
        mine, other = set(_party_ids(deal)), set(_party_ids(draft))
        shared = len(mine & other)
        return shared >= 2 or (shared == 1 and _names_meet(deal, draft))  # both partners
    if deal.kind is not draft.kind and not _may_be_one(deal, draft):
        return False
    if {deal.status, draft.status} == _PAST_AND_TALKS and not (deal.weak or draft.weak):
        return False  # "prüft ein Gebot" and "war schon 2012 eingestiegen"
    if (deal.back and _is_news(draft)) or (draft.back and _is_news(deal)):
        return False  # "kauft 12 Prozent" and "hatte 2013 schon 50 Prozent gekauft"
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
            is_news = near or _is_headed(deal, draft)
            is_news = is_news and deal.price is None and deal.per_share is None
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


def _is_news(deal: DealDraft) -> bool:
    """Return whether a deal is told as one that is not done yet."""
    return deal.status is not DealStatus.COMPLETED and not deal.weak and deal.certain


def _names_meet(deal: DealDraft, draft: DealDraft) -> bool:
    """Return whether one partner's name is the end of another's: "die Banken X und Y", "Bank Y"."""
    if deal.kind is not draft.kind:
        return False
    mine = [one.name for one in deal.buyers if not _share([one], draft.buyers)]
    other = [one.name for one in draft.buyers if not _share([one], deal.buyers)]
    return len(mine) == len(other) == 1 and (
        mine[0].endswith(f" {other[0]}") or other[0].endswith(f" {mine[0]}")
    )


def _is_headed(deal: DealDraft, draft: DealDraft) -> bool:
    """Return whether the first sentence of a text says what a buyer pays who is told below it."""
    behind = deal.number - draft.number
    return draft.number == 0 and 0 < behind <= SPAN and _share(deal.buyers, draft.buyers)


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
    if deal.kind in _ALLIANCES:
        deal.buyers = [_longer(one, draft.buyers) for one in deal.buyers]
    is_part = False
    if deal.buyers or draft.buyers:
        is_part = any([_forget_rest(deal), _forget_rest(draft)])
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
    if is_part and deal.kind is DealKind.ACQUISITION:
        deal.kind = DealKind.DIVESTMENT  # of a stake, and nothing says how large it is
    deal.ahead = deal.ahead or draft.ahead
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
    deal.sentence += [place for place in draft.sentence if place not in deal.sentence[-SPAN:]]
    deal.fields = {**draft.fields, **deal.fields}
    deal.number = max(deal.number, draft.number)


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
