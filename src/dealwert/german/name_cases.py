"""Names of firms in other cases: "Deutschen Glashütte" for "Deutsche Glashütte"."""

from __future__ import annotations

import functools
import re

from dealwert.german.lexicon.name_cues import NAME_ADJECTIVES

__all__ = ["nominative", "other_cases"]

_ADJECTIVE_OF_PLACE = re.compile(r"\w{3,}(?:isch|sch)e")
"""Adjectives of places and peoples, in the nominative behind an article."""


def _is_name_adjective(lower: str) -> bool:
    return lower in NAME_ADJECTIVES or _ADJECTIVE_OF_PLACE.fullmatch(lower) is not None


@functools.lru_cache(maxsize=8192)
def nominative(name: str) -> str:
    """Return a firm's name with its adjective as it is behind "die", "der" or "das".

    Example:
        >>> nominative("Deutschen Glashütte"), nominative("Ersten Kasse"), nominative("Minden Glas")
        ('Deutsche Glashütte', 'Erste Kasse', 'Minden Glas')
    """
    first, blank, rest = name.partition(" ")
    is_inflected = blank and first.endswith("en") and _is_name_adjective(first[:-1].lower())
    return f"{first[:-1]} {rest}" if is_inflected else name


def other_cases(name: str) -> str:
    """Return a firm's name with its adjectives as they are behind "dem", "den" and "der".

    Example:
        >>> other_cases("Deutsche Glashütte"), other_cases("Kasseler Städtische"), other_cases("Kalvero")
        ('Deutschen Glashütte', 'Kasseler Städtischen', 'Kalvero')
    """
    return " ".join(
        f"{word}n" if word.endswith("e") and _is_name_adjective(word.lower()) else word
        for word in name.split()
    )
