"""Relative clauses in which either may have bought the other: "die X, die das Unternehmen erworben hatte"."""

from __future__ import annotations

from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import EITHER_CASE
from dealwert.reading.casting import Casting
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import Voice
from dealwert.reading.phrases import ANY_CASE, PartyNature, PhraseKind

__all__ = ["is_either_way"]


def is_either_way(cast: Casting) -> bool:
    """Return whether either may have bought the other: "die X, die das Unternehmen erworben hatte".

    So may they in "das X 2014 erworben hatte", but not in "das 2014 X erworben hatte": the subject comes first.
    """
    clause = cast.event.clause.clause
    if clause.kind is not ClauseKind.RELATIVE or clause.opener not in EITHER_CASE:
        return False
    if cast.event.voice is not Voice.ACTIVE or clause.opener_preposition:
        return False
    if _is_owner_above(cast):
        return False
    return any(
        "n" in phrase.cases and "a" in phrase.cases and not phrase.preposition
        for phrase in cast.event.parts.get(Slot.TARGET, ())
        if [party.nature for party in phrase.parties] == [PartyNature.DESCRIPTION]
        or ([phrase] == cast.event.clause.phrases[1:2] and phrase.cases == ANY_CASE)
        if phrase.parties
        and phrase.parties[0].definite
        and phrase.kind is not PhraseKind.UNIT  # which buys nobody
        and phrase is not cast.event.clause.phrases[0]  # the antecedent
    )


def _is_owner_above(cast: Casting) -> bool:
    """Return whether the clause above tells who has whom: "Y gehört der X, die das Unternehmen erworben hatte"."""
    named = cast.discourse.named
    return any(
        named(owner) in cast.result.buyers and named(owned) is cast.result.target
        for other in cast.others
        if other.frame.sense is Sense.PASS and other.clause is cast.event.clause.parent
        for owner in other.parties(Slot.BUYER)
        for owned in other.parties(Slot.TARGET)
    )
