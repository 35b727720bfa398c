"""Organisations that the noun of an office begins with: "Alpenvereinspräsident", "Skiverbandschefin"."""

from __future__ import annotations

from dealwert.german.lexicon.bodies import ASSOCIATIONS, AUTHORITIES
from dealwert.german.lexicon.clause_words import JOINTS
from dealwert.german.memo import remembered
from dealwert.german.office_nouns import MIN_HEAD, roles
from dealwert.reading.bodies import Body, body_of
from dealwert.reading.phrases import Role
from dealwert.reading.reference import Discourse, Entity

__all__ = ["body_before", "body_led"]

_SHORTEST = 4
"""Letters of the noun of an organisation at least."""


@remembered
def body_before(office: str) -> Body | None:
    """Return the organisation that the noun of an office begins with.

    Example:
        >>> body_before("Alpenvereinspräsident").name, body_before("Verbandschefin").generic
        ('Alpenverein', True)
        >>> body_before("Finanzchefin")
    """
    lower, known = office.lower(), roles()
    for start in range(len(lower) - MIN_HEAD, _SHORTEST, -1):
        if lower[start:] not in known:
            continue
        first = lower[:start]
        for joint in JOINTS:
            stem = first.removesuffix(joint)
            body = body_of(stem.capitalize()) if stem != first or not joint else None
            if body is not None:
                return body
    return None


def body_led(role: Role, discourse: Discourse) -> Entity | None:
    """Return what "Alpenvereinspräsident" is president of: what the text calls so, or else the association by its noun.

    Args:
        role: The office.
        discourse: The parties of the text.
    """
    body = body_before(role.wording.partition(" ")[0])
    if body is None:
        return None
    noun = body.name.casefold()
    if body.generic and noun.endswith(AUTHORITIES):
        return None  # "Regierungspräsidentin", of whichever
    found = discourse.ending_in(noun, role.start)
    is_one = noun.endswith(ASSOCIATIONS) and not body.generic
    return discourse.called(body.name, role.start) if found is None and is_one else found
