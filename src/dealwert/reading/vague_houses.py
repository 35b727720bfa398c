"""What a noun says of the house that it stands for: any, one of a kind, or one that is new."""

from __future__ import annotations

from dealwert.german.words import look_up
from dealwert.reading.fields import field_of
from dealwert.reading.phrases import NEW, Party, PartyNature, Phrase

__all__ = ["is_unheard_of", "says_little", "tells_kind"]


def says_little(party: Party) -> bool:
    """Return whether a noun fits both who buys and who is bought: "das Unternehmen"."""
    is_described = party.nature is PartyNature.DESCRIPTION and party.head is not None
    return is_described and party.head is not None and field_of(party.head.lower) is None


def tells_kind(party: Party) -> bool:
    """Return whether a noun says too much for any company: "die Stiftung", "die Gesundheitsagentur", "die Tiroler"."""
    if party.nature is PartyNature.PEOPLE:
        return True
    is_noun = party.nature is PartyNature.DESCRIPTION and party.head is not None
    return is_noun and (bool(party.prefix) or not (party.head is None or says_little(party)))


def is_unheard_of(phrase: Phrase) -> bool:
    """Return whether a noun stands for an organisation that is new: "eine Firma", "die neue Firma"."""
    party = phrase.parties[0] if phrase.parties else None
    if party is None or party.nature is not PartyNature.DESCRIPTION:
        return False
    return not party.definite or any(look_up(word).mark == NEW for word in phrase.words)
