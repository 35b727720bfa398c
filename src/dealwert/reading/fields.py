"""What companies do, as the nouns say that texts call them by."""

from __future__ import annotations

import functools

from dealwert.german.lexicon.bodies import PARTIES
from dealwert.german.lexicon.definite_descriptions import BOARDLESS, CLUB, FIELDS, NO_FIRMS
from dealwert.german.lexicon.name_context import CLUB_PREFIXES
from dealwert.german.lexicon.role_nouns import COACHES, SEATS, STATE, RoleNature
from dealwert.german.memo import remembered
from dealwert.model import Organ, Rank, RoleFunction
from dealwert.reading.phrases import Role
from dealwert.reading.register import Entity

__all__ = ["field_of", "is_club", "is_party", "may_be_of", "may_have", "office_of"]


@remembered
def field_of(noun: str) -> str | None:
    """Return the field that a noun names, ``None`` for one that any company may be called by.

    Example:
        >>> field_of("privatbank"), field_of("fußballvereins"), field_of("konzern")
        ('bank', 'verein', None)
    """
    stems = {noun, noun.removesuffix("s"), noun.removesuffix("es"), noun.removesuffix("n")}
    for field, words in FIELDS:
        if any(stem.endswith(word) for word in words.split() for stem in stems):
            return field
    return None


def may_be_of(entity: Entity, field: str | None) -> bool:
    """Return whether a description of a field can mean a company: "die Bank" is no fund.

    Args:
        entity: The company.
        field: The field of the description.
    """
    if field is None:
        return True
    own = _own_fields(entity)
    if own:
        return field in own
    return field not in NO_FIRMS or entity.organisation


def _own_fields(entity: Entity) -> set[str]:
    """Return the fields that the name of a company and the nouns beside it tell."""
    words = entity.name.lower().split()
    own = {field for noun in (*entity.descriptors, words[-1]) if (field := field_of(noun))}
    if words[0] in CLUB_PREFIXES:
        own.add(CLUB)
    return own


def is_club(entity: Entity) -> bool:
    """Return whether an organisation is a club of sport, as its name or the nouns beside it tell."""
    return CLUB in _own_fields(entity)


def is_party(entity: Entity) -> bool:
    """Return whether an organisation is a political party that readers know.

    Args:
        entity: The organisation.
    """
    return entity.name.lower() in PARTIES


def may_have(entity: Entity, role: Role) -> bool:
    """Return whether an organisation may have an office: a firm has no minister, a club no dean.

    Args:
        entity: The organisation.
        role: The office.
    """
    field = _seat_of(role.wording.lower())
    if field == STATE or (_is_of_board(role) and not _own_fields(entity).isdisjoint(BOARDLESS)):
        return False
    is_unknown = field == CLUB and not entity.legal_form and not _own_fields(entity)
    return is_unknown or may_be_of(entity, field)


def _is_of_board(role: Role) -> bool:
    """Return whether an office is one in the management of a company: "Vorstandschef"."""
    noun = role.noun
    return noun.organ is Organ.MANAGEMENT_BOARD and noun.function is not RoleFunction.OTHER


@functools.lru_cache(maxsize=4096)
def _seat_of(wording: str) -> str | None:
    for field, ends in SEATS:
        if any(f" {word}".endswith(ends) for word in wording.split()):
            return field
    return None


def office_of(role: Role) -> tuple[object, ...] | None:
    """Return what the names of one office have in common; ``None`` for one that several hold."""
    noun, word = role.noun, role.wording.lower().split()[-1]
    if word.endswith(COACHES):
        return ("coach", "sport" in word)
    if noun.function is RoleFunction.CEO:
        return (noun.function,)
    if noun.function in _MANY and noun.rank is not Rank.CHAIR:
        return (word.removesuffix("in"),) if noun.nature is RoleNature.HOLDER else None
    return (noun.function, noun.organ, noun.rank)


_MANY = frozenset({RoleFunction.OTHER, RoleFunction.DIVISION_HEAD})
"""Functions of which an organisation has many offices."""
