"""English titles of office that look like names: "Country Head", "Key Account Manager"."""

from __future__ import annotations

import functools

from dealwert.german.lexicon.role_nouns import HEAD_OF
from dealwert.german.words import english_titles

__all__ = ["is_title"]

_LONGEST = 4
"""Words of a title at most."""

_BEHIND = 40
"""Characters behind a name in which the rest of a title stands."""


@functools.cache
def _first_words() -> frozenset[str]:
    return frozenset(title[0] for title in english_titles())


def is_title(text: str, start: int, end: int) -> bool:
    """Return whether a name is a title, or the beginning of one: "Key Account" in "Key Account Manager".

    Args:
        text: The text.
        start: Index of the name's first character.
        end: Index behind its last one.
    """
    name = text[start:end]
    if name.partition(" ")[0].lower() not in _first_words():  # as most often
        return False
    words = name.lower().split()
    if name.lower().startswith(HEAD_OF):
        return True
    count = len(words)
    if text[end : end + 1] == " ":
        words += text[end : end + _BEHIND].lower().split()[: _LONGEST - count]
    return any(tuple(words[:length]) in english_titles() for length in range(count, len(words) + 1))
