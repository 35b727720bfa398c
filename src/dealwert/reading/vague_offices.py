"""What an office says by its noun, and by what stands beside it: "Posten" and "Gremium" say little."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.change_cues import HELD_SO_FAR, OF_BEFORE
from dealwert.german.lexicon.name_words import INDEFINITE_ARTICLES
from dealwert.german.lexicon.role_nouns import RoleNature, RoleNoun
from dealwert.model import Organ, Rank, RoleFunction
from dealwert.reading.phrases import PartyNature, Phrase, Role

__all__ = [
    "BOARDS",
    "PAST",
    "chair_of",
    "is_any_post",
    "is_bare",
    "is_blank",
    "is_board",
    "is_body",
    "is_charge",
    "is_generic",
    "is_of_elsewhere",
    "is_of_some",
    "is_placed",
    "is_unnamed_body",
    "keeps_own",
]


BOARDS = frozenset({Organ.MANAGEMENT_BOARD, Organ.SUPERVISORY_BOARD, Organ.BOARD_OF_DIRECTORS})
"""Boards of companies."""

PAST = frozenset({"until_now", "former"})
"""Marks of offices that somebody held before."""


def is_blank(role: Role | None) -> bool:
    """Return whether there is no role, or one that says nothing: "Amt", "Posten", "Stelle"."""
    if role is None:
        return True
    is_any = is_generic(role) and role.noun.function is RoleFunction.OTHER
    return is_any and role.noun.organ in (Organ.NONE, Organ.UNSTATED)


def is_of_elsewhere(role: Role, told: Role | None) -> bool:
    """Return whether somebody once had another office than the one that is handed on."""
    if told is None or is_blank(told) or "former" not in role.marks:
        return False
    return told.noun.function is not role.noun.function


def is_any_post(phrase: Phrase) -> bool:
    """Return whether it is "eine andere Aufgabe", or the post of before: "in seine vorige Position"."""
    is_some = not INDEFINITE_ARTICLES.isdisjoint(phrase.words[:2])
    return is_some or not OF_BEFORE.isdisjoint(phrase.words)


def keeps_own(role: Role | None, opened: Role, phrases: Sequence[Phrase]) -> bool:
    """Return whether somebody gets another office than the one told before.

    So it is behind the news of a body ("P zieht in den Aufsichtsrat ein. An die Spitze rückt Q"), and with
    what another one had ("P wird Chef. Sein bisheriges Ressort übernimmt Q").

    Args:
        role: The office he gets.
        opened: The one told before.
        phrases: Those that tell what he gets.
    """
    is_what_was_held = any(
        one.owner is not None
        and one.owner.nature is PartyNature.OWNER
        and any(word.startswith(HELD_SO_FAR) for word in one.words)
        for one in phrases
    )
    return is_what_was_held or (is_body(opened) and not is_blank(role))


def is_of_some(text: str, role: Role) -> bool:
    """Return whether an office is in a house of which only the kind is told: "Präsident eines Vereins"."""
    if role.company is None or role.company.name is not None:
        return False
    before = text[role.start : role.company.start].split()
    return not INDEFINITE_ARTICLES.isdisjoint(before[-1:])


def is_bare(role: Role | None) -> bool:
    """Return whether an office is a mere "Amt", with nothing that tells whose."""
    if role is None or not is_blank(role) or role.noun.rank is not Rank.NONE:
        return False
    return role.company is None and not role.glued


def is_body(role: Role) -> bool:
    """Return whether a role is a body, or a seat in one: "Vorstand"."""
    return role.noun.nature is RoleNature.BODY


def is_board(role: Role) -> bool:
    """Return whether a role is a board whose members are called by it."""
    return is_body(role) and role.noun.organ in BOARDS


def chair_of(organ: Organ) -> RoleNoun:
    """Return the office of whom a body has at its head: "P steht dem Vorstand vor".

    Args:
        organ: The body.
    """
    function = RoleFunction.CEO if organ is Organ.MANAGEMENT_BOARD else RoleFunction.OTHER
    return RoleNoun(function, organ, Rank.CHAIR, RoleNature.HOLDER)


def is_unnamed_body(role: Role) -> bool:
    """Return whether a role is a mere "Gremium", which one being told before."""
    return is_body(role) and role.noun.organ is Organ.UNSTATED


def is_generic(role: Role | None) -> bool:
    """Return whether a role is a mere "Posten" or "Amt", and no "Finanzressort"."""
    return role is not None and role.noun.nature is RoleNature.OFFICE and not is_charge(role)


def is_charge(role: Role) -> bool:
    """Return whether a role is what one of a board is in charge of: "Finanzressort"."""
    return role.noun.nature is RoleNature.OFFICE and role.noun.function in _CHARGES


_CHARGES = frozenset({RoleFunction.CFO, RoleFunction.CHRO})
"""Functions that what somebody is in charge of tells."""


def is_placed(role: Role) -> bool:
    """Return whether an office has its company beside it, and no mere "ihr"."""
    return role.company is not None and role.company.nature is not PartyNature.OWNER
