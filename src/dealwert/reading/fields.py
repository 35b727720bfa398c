"""What companies do, as the nouns say that texts call them by."""

from __future__ import annotations

import functools

from dealwert.german.lexicon.definite_descriptions import CLUB, FIELDS, NO_FIRMS
from dealwert.german.lexicon.name_context import CLUB_PREFIXES
from dealwert.reading.register import Entity

__all__ = ["field_of", "may_be_of"]


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
