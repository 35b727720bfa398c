"""Institutions that have a person's name before them: "Johannes Kepler Universität"."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.bodies import NAMESAKES
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.name_forms import is_known_noun
from dealwert.reading.sentences import Token

__all__ = ["is_named_after"]


def is_named_after(tokens: Sequence[Token], number: int) -> bool:
    """Return whether a school or a museum has a person's name before it: "Johannes Kepler Universität"."""
    given, family, noun = tokens[max(number - 2, 0)], tokens[number - 1], tokens[number]
    return (
        number > 1
        and noun.text.lower().removesuffix("s") in NAMESAKES
        and given.text.lower() in GIVEN_NAMES
        and family.text[0].isupper()
        and family.text.isalpha()
        and not is_known_noun(family.text)
        and given.end + 1 == family.start
        and family.end + 1 == noun.start
    )
