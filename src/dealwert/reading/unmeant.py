"""Words that look as if they meant a company named before, and mean something else."""

from __future__ import annotations

import functools

from dealwert.german.lexicon.clause_words import PLURAL_ENDING, THEY
from dealwert.german.lexicon.definite_descriptions import KINDS_OF_FIRMS, NO_FIRMS
from dealwert.german.lexicon.name_words import PLURAL_ARTICLES, QUOTES
from dealwert.german.name_forms import form_of
from dealwert.german.words import look_up
from dealwert.reading.events import ClauseReading
from dealwert.reading.fields import field_of
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.starts import parts_before_hyphen

__all__ = [
    "is_called_behind",
    "is_called_else",
    "is_common_name",
    "means_things_before",
    "part_taken_up",
    "taken_up",
]


def is_called_behind(text: str, end: int) -> bool:
    """Return whether what a noun means is called by quoted words right behind it.

    Args:
        text: The text.
        end: Index behind the noun.

    Example:
        >>> is_called_behind("Er kaufte das Gasthaus „Zum Ochsen“.", 22), is_called_behind("das Gasthaus.", 12)
        (True, False)
    """
    behind = text[end : end + 2]
    return behind[:1] == " " and behind[1:] in QUOTES


def means_things_before(text: str, start: int, pronoun: str) -> bool:
    """Return whether "sie" means the many that the sentence before is about: "Die Gebäude bleiben beim Land. P hatte sie gekauft".

    Args:
        text: The text.
        start: Where the sentence with the pronoun begins.
        pronoun: The pronoun.

    Example:
        >>> text = "Die Gebäude bleiben leer. Im Jahr darauf kaufte sie die Stadt."
        >>> means_things_before(text, 26, "sie")
        True
    """
    if pronoun.lower() != THEY:
        return False
    before = text[max(0, start - _SENTENCE) : start].rstrip().rstrip(".!")
    words = before[before.rfind(". ") + 1 :].split()[:3]
    return (
        len(words) == 3
        and words[0].lower() in PLURAL_ARTICLES
        and form_of(words[1]).noun
        and words[2].islower()
        and words[2].endswith(PLURAL_ENDING)
    )


_SENTENCE = 250
"""Characters before a sentence in which the one before it begins."""


def taken_up(reading: ClauseReading) -> list[Phrase]:
    """Return what "sie" is if the clause before says that its subject has it: "schließt ihre Werft und …".

    Args:
        reading: The clause with the pronoun.
    """
    before = reading.shares
    return [
        phrase
        for phrase in (before.phrases if before is not None else ())
        if phrase.owner is not None
        and phrase.owner.nature is PartyNature.OWNER
        and not any(party.name for party in phrase.parties)
    ]


def part_taken_up(reading: ClauseReading, party: Party) -> tuple[int, int] | None:
    """Return where the part stands that "es" takes up: "trennt sich von seinem Depotgeschäft und verkauft es".

    Args:
        reading: The clause with the pronoun.
        party: The pronoun.
    """
    owned = taken_up(reading) if party.nature is PartyNature.PRONOUN else []
    if len(owned) != 1 or owned[0].kind is not PhraseKind.UNIT or owned[0].owner is None:
        return None
    is_part = owned[0].head is not None and owned[0].head.unit
    return (owned[0].owner.end + 1, owned[0].end) if is_part else None


@functools.lru_cache(maxsize=4096)
def is_common_name(name: str) -> bool:
    """Return whether a name is but a common noun for an organisation.

    Example:
        >>> is_common_name("Muttergesellschaft"), is_common_name("Kalvero")
        (True, False)
    """
    if " " in name or parts_before_hyphen(name):
        return False  # "die Kalvero-Stiftung" has a name
    lower = name.lower()
    return lower.endswith(KINDS_OF_FIRMS) or (
        field_of(lower) in NO_FIRMS and look_up(name).organisation
    )


def is_called_else(name: str, noun: str) -> bool:
    """Return whether a name is but a common noun, and another one than what is said of somebody.

    Args:
        name: The name.
        noun: What somebody is called.

    Example:
        >>> is_called_else("Muttergesellschaft", "kette"), is_called_else("Kalvero", "kette")
        (True, False)
    """
    return is_common_name(name) and not name.lower().endswith(noun)
