"""What a noun says of the house that it stands for: any, one of a kind, or one that is new."""

from __future__ import annotations

from dealwert.german.lexicon.definite_descriptions import NO_FIRMS
from dealwert.german.words import look_up
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import field_of, may_be_of
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import NEW, Party, PartyNature, Phrase
from dealwert.reading.reference import Discourse

__all__ = ["is_besides", "is_of_bought", "is_unheard_of", "says_little", "tells_kind"]


def is_besides(draft: LeadershipDraft, memory: Memory) -> bool:
    """Return whether an office is in a club or the like that is not named, beside the one in a firm.

    So in "P, Chefin der X, tritt als Obfrau des Vereins zurück".

    Args:
        draft: The change.
        memory: Who holds which office.
    """
    role, company = draft.role, draft.company
    whose = role.company if role is not None else None
    if company is None or whose is None or whose.nature is not PartyNature.DESCRIPTION:
        return False
    field = field_of(whose.text.lower())
    if field not in NO_FIRMS or may_be_of(company, field):
        return False
    return any(
        one.company is company and one.role is not role and one.sentence == draft.sentence[-1]
        for one in memory.of(draft.person)
    )


def is_of_bought(draft: LeadershipDraft, discourse: Discourse) -> bool:
    """Return whether it may as well be in what was bought: "Die Werke gehen an X. Geschäftsführer P tritt zurück".

    Args:
        draft: The change.
        discourse: The parties of the text.
    """
    house = draft.company
    if house is None or id(house) not in discourse.passing_buyers:
        return False
    return house.first < draft.sentence[-1][0]


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
