"""Whether two statements of a text tell one and the same deal."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.model import DealKind, DealStatus
from dealwert.reading.facts import DealDraft

__all__ = ["ALLIANCES", "ALONE", "SPAN", "same_deal", "share"]

SPAN = 6
"""Places of a deal that another statement may share: they come in the order of the text."""

_REACH = 2
"""Sentences that a statement without parties may stand from the deal that it belongs to."""


def same_deal(deal: DealDraft, draft: DealDraft) -> bool:
    """Return whether a statement tells a deal that was told before.

    Args:
        deal: The deal.
        draft: The statement.
    """
    first = min(draft.number, deal.number)  # behind a headline a dateline may stand
    near = abs(draft.number - deal.number) <= (_REACH if first else _REACH + 1)
    same_sentence = bool(set(deal.sentence[-SPAN:]) & set(draft.sentence[-SPAN:]))
    if deal.kind in ALLIANCES or draft.kind in ALLIANCES:
        if {deal.kind, draft.kind} & _OF_STAKES:
            return False  # "wollen fusionieren; X kauft zunächst 26 Prozent an Y"
        mine, other = set(_party_ids(deal)), set(_party_ids(draft))
        shared = len(mine & other)
        return shared >= 2 or (shared == 1 and _names_meet(deal, draft))  # both partners
    if deal.kind is not draft.kind and not _may_be_one(deal, draft):
        return False
    # "soll X 30 Millionen gezahlt haben"
    is_sum = near and draft.price is not None and deal.price is None
    is_vague = deal.weak or draft.weak or is_sum
    if {deal.status, draft.status} == _PAST_AND_TALKS and not is_vague:
        return False  # "prüft ein Gebot" and "war schon 2012 eingestiegen"
    if (deal.back and _is_news(draft)) or (draft.back and _is_news(deal)):
        return False  # "kauft 12 Prozent" and "hatte 2013 schon 50 Prozent gekauft"
    if (draft.talent and draft.person is not None) or (deal.talent and deal.person is not None):
        if not same_sentence:
            return False
        return (
            share(deal.buyers, draft.buyers)
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
            is_open = not deal.buyers and not share(draft.buyers, [*deal.sellers, deal.target])
            is_of_buyers = is_open or share(deal.buyers, draft.buyers)
            return (same_sentence or is_news) and is_of_buyers
        if draft.kind is DealKind.TAKEOVER_OFFER and deal.status in _WANTED:
            return near and share(deal.buyers, draft.buyers)  # "will Y kaufen. X macht ein Angebot"
        return near and not deal.buyers and bool(draft.buyers)
    if deal.target is None and deal.part is None:
        return same_sentence and (not draft.buyers or share(deal.buyers, draft.buyers))
    if deal.target is not draft.target or (deal.part != draft.part and deal.target is None):
        return False
    if deal.buyers and draft.buyers and not share(deal.buyers, draft.buyers):
        return False
    if deal.sellers and draft.buyers and share(deal.sellers, draft.buyers):
        return False
    return not (draft.sellers and deal.buyers and share(draft.sellers, deal.buyers))


def _is_news(deal: DealDraft) -> bool:
    """Return whether a deal is told as one that is not done yet."""
    return deal.status is not DealStatus.COMPLETED and not deal.weak and deal.certain


def _names_meet(deal: DealDraft, draft: DealDraft) -> bool:
    """Return whether one partner's name is the end of another's: "die Banken X und Y", "Bank Y"."""
    if deal.kind is not draft.kind:
        return False
    mine = [one.name for one in deal.buyers if not share([one], draft.buyers)]
    other = [one.name for one in draft.buyers if not share([one], deal.buyers)]
    return len(mine) == len(other) == 1 and (
        mine[0].endswith(f" {other[0]}") or other[0].endswith(f" {mine[0]}")
    )


def _is_headed(deal: DealDraft, draft: DealDraft) -> bool:
    """Return whether the first sentence of a text says what a buyer pays who is told below it."""
    behind = deal.number - draft.number
    return draft.number == 0 and 0 < behind <= SPAN and share(deal.buyers, draft.buyers)


_WANTED = frozenset({DealStatus.PLANNED, DealStatus.OFFERED})
"""How far a deal has come for which an offer may be made."""

_PAST_AND_TALKS = {DealStatus.COMPLETED, DealStatus.RUMOURED}

ALLIANCES = frozenset({DealKind.MERGER, DealKind.JOINT_VENTURE})
"""Kinds of deals of equals."""

ALONE = frozenset({DealKind.IPO, DealKind.CAPITAL_INCREASE, DealKind.BUY_BACK})
"""Kinds that a company may do without anybody else."""

_OF_STAKES = {DealKind.MINORITY_INVESTMENT, DealKind.STAKE_INCREASE, DealKind.DIVESTMENT}
"""Kinds that are no telling of a merger."""

_APART = ALONE | {DealKind.FUNDING_ROUND, DealKind.SPIN_OFF}
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


def share(some: Sequence[object], others: Sequence[object]) -> bool:
    """Return whether somebody is among both.

    Args:
        some: Parties.
        others: Other parties.
    """
    return any(one is other for one in some for other in others)
