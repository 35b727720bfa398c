"""Whether a pronoun or a noun for a person may stand for somebody, by the gender."""

from __future__ import annotations

from dealwert.german.genders import is_mans_name, is_womans_name
from dealwert.german.lexicon.clause_words import (
    FEMININE_FIRMS,
    HE,
    HER,
    HIS,
    MANS_ARTICLES,
    SHE,
    WOMANS_ARTICLES,
    WOMANS_ENDING,
    WOMANS_ENDINGS,
)
from dealwert.reading.phrases import Party, PartyNature
from dealwert.reading.register import Entity

__all__ = ["agrees"]


def agrees(party: Party, entity: Entity) -> bool:
    """Return whether a pronoun or a noun for a person may stand for somebody, by the gender.

    Args:
        party: The pronoun, the noun, or the article that says whose something is.
        entity: Whom it may stand for.
    """
    if party.head is None:
        return True
    lower = party.head.lower
    if not entity.person:
        return not (lower in HE and entity.name.lower().endswith(FEMININE_FIRMS))
    if party.nature is PartyNature.PERSON_DESCRIPTION:
        is_woman = lower.endswith(WOMANS_ENDING) or (
            lower.endswith(WOMANS_ENDINGS) and party.text.startswith(WOMANS_ARTICLES)
        )
        is_man = not is_woman and party.text.startswith(MANS_ARTICLES)
    elif party.nature is PartyNature.OWNER:
        is_woman, is_man = lower.startswith(HER), lower.startswith(HIS)
    else:
        is_woman, is_man = lower in SHE, lower in HE
    if is_woman:
        return not is_mans_name(entity.name)
    return not (is_man and (entity.woman or is_womans_name(entity.name)))
