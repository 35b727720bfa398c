"""Sales of which the reader has not understood who buys, though the text may well say it."""

from __future__ import annotations

from collections.abc import Collection

from dealwert.model import DealKind, DealStatus
from dealwert.reading.facts import DealDraft
from dealwert.reading.reference import Discourse
from dealwert.reading.same_deals import ALLIANCES, ALONE

__all__ = ["is_half_told"]


def is_half_told(deal: DealDraft, sold: Collection[int], discourse: Discourse) -> bool:
    """Return whether a sale that has come about names no buyer, but others stand near who may be that.

    Whoever filters deals by their buyer would miss it without knowing: so it is rather left out.

    Args:
        deal: A deal with all its evidence.
        sold: What is sold in the deals of the text, by identity: that is nobody's buyer.
        discourse: The parties of the text.
    """
    if deal.buyers or deal.kind in _BY_ITSELF or deal.status not in _FOUND:
        return False
    if deal.taken:
        return True
    parties = deal.parties()
    return any(
        not one.person and id(one) not in parties and id(one) not in sold
        for start, end in deal.sentence
        for one in discourse.named_between(start, end + _BEHIND)
    )


_BY_ITSELF = frozenset({*ALONE, *ALLIANCES, DealKind.FUNDING_ROUND, DealKind.SPIN_OFF})
"""Deals that need no buyer."""

_FOUND = frozenset({DealStatus.ANNOUNCED, DealStatus.APPROVED, DealStatus.COMPLETED})
"""How far a sale has come of which somebody or other is the buyer."""

_BEHIND = 300
"""Characters behind a sale in which its buyer may be named."""
