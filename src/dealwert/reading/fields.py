"""What companies do, as the nouns say that texts call them by."""

from __future__ import annotations

import functools

from dealwert.german.lexicon.definite_descriptions import CLUB, FIELDS, NO_FIRMS
from dealwert.german.lexicon.name_context import CLUB_PREFIXES
from dealwert.german.lexicon.role_nouns import SEATS, STATE
from dealwert.reading.phrases import Role
from dealwert.reading.register import Entity

__all__ = ["field_of", "may_be_of", "may_have"]


@functools.lru_cache(maxsize=65536)
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
    words = entity.name.lower().split()
    own = {field_of(noun) for noun in (*entity.descriptors, words[-1])} - {None}
    if words[0] in CLUB_PREFIXES:
        own.add(CLUB)
    if own:
        return field in own
    return field not in NO_FIRMS or entity.organisation


def may_have(entity: Entity, role: Role) -> bool:
    """Return whether an organisation may have an office: a firm has no minister, a club no dean.

    Args:
        entity: The organisation.
        role: The office.
    """
    field = _seat_of(role.wording.lower())
    return field != STATE and may_be_of(entity, field)


@functools.lru_cache(maxsize=4096)
def _seat_of(wording: str) -> str | None:
    for field, ends in SEATS:
        if any(word.endswith(ends) for word in wording.split()):
            return field
    return None
