"""To whom something is sold where no "an" tells it: "verkauft dem Konzern X die Tochter Y"."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.frame import Slot
from dealwert.german.lexicon.name_words import OF_OR_TO
from dealwert.reading.events import Event, Voice
from dealwert.reading.fitting import fits
from dealwert.reading.phrases import ANY_CASE, PartyNature, Phrase, PhraseKind

__all__ = ["note_recipient"]


def note_recipient(
    event: Event, slot: Slot, candidates: Sequence[Phrase], parts: dict[Slot, list[Phrase]]
) -> None:
    """Give a dative its part, where nothing but a dative is possible.

    Args:
        event: The event, of a verb of selling.
        slot: The part.
        candidates: The phrases without a preposition.
        parts: The parts told so far.
    """
    if slot in parts:
        return
    for place, phrase in enumerate(candidates):
        if not (_is_named(phrase) or _is_known(phrase)) or not fits(slot, phrase):
            continue
        if _is_dative(phrase) or (
            event.voice is Voice.ACTIVE
            and event.clause.subject is not phrase
            and (
                _is_given_own(candidates, place)
                or _stands_between(event, candidates, place)
                or _is_no_genitive(event, candidates, place)
            )
        ):
            parts[slot] = [phrase]
            return


def _is_named(phrase: Phrase) -> bool:
    return phrase.kind is PhraseKind.PARTY and all(one.name is not None for one in phrase.parties)


def _is_known(phrase: Phrase) -> bool:
    """Return whether it is one that has been told of: "verkauft dem Konzern die Tochter Y"."""
    parties = phrase.parties if phrase.kind is PhraseKind.PARTY else []
    return {one.nature for one in parties if one.definite} == {PartyNature.DESCRIPTION}


def _is_dative(phrase: Phrase) -> bool:
    """Return whether the article tells the dative: "dem Konzern X", "den Investoren X und Y"."""
    return phrase.cases == "d"


def _is_given_own(candidates: Sequence[Phrase], place: int) -> bool:
    """Return whether "der X" stands beside something of the seller's own, so that it is no genitive."""
    phrase = candidates[place]
    if phrase.words[:1] != (OF_OR_TO,) or phrase.cases not in _FEMALE:
        return False
    beside = [*candidates[max(0, place - 1) : place], *candidates[place + 1 : place + 2]]
    return place > 0 and any(
        one.owner is not None and one.owner.nature is PartyNature.OWNER for one in beside
    )


_FEMALE = frozenset({"nd", "dn", "d"})
"""Cases of "der" before the name of a firm, as far as the article tells."""


def _is_no_genitive(event: Event, candidates: Sequence[Phrase], place: int) -> bool:
    """Return whether "der X" stands behind no noun but before what is sold: "verkauft der X die Tochter Y"."""
    phrase = candidates[place]
    if phrase.words[:1] != (OF_OR_TO,) or phrase.cases not in _FEMALE:
        return False
    sold = candidates[place + 1] if place + 1 < len(candidates) else None
    before = [unit for unit in event.clause.clause.units if unit.end <= phrase.start][-1:]
    return (
        sold is not None
        and sold.kind in _SOLD
        and "a" in sold.cases
        and sold.cases != ANY_CASE
        and phrase.end + 1 == sold.start
        and any(unit.text.islower() for unit in before)
    )


_SOLD = frozenset({PhraseKind.PARTY, PhraseKind.STAKE, PhraseKind.UNIT})
"""What may be sold."""


def _stands_between(event: Event, candidates: Sequence[Phrase], place: int) -> bool:
    """Return whether a bare name stands between the seller and what is sold: "hat X die Tochter Y verkauft"."""
    phrase, around = candidates[place], candidates[place - 1 : place + 2]
    if place == 0 or len(around) <= 2 or phrase.cases != ANY_CASE:
        return False
    seller, _, sold = around
    is_seller = seller is event.clause.subject and "n" in seller.cases
    return (
        is_seller
        and sold.kind in _SOLD
        and "a" in sold.cases
        and sold.cases != ANY_CASE
        and phrase.end + 1 == sold.start
    )
