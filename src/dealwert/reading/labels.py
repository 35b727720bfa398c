"""Names that only their shape tells: labels of lists in capitals, and stations with a number."""

from __future__ import annotations

import re

from dealwert.german.lexicon.institutions import NUMBERED
from dealwert.german.name_forms import form_of, is_common
from dealwert.reading.name_mention import COMPANY, NameMention

__all__ = ["entries", "labels", "stations"]

_ENTRIES = 3
"""Entries that a list has at least."""

_LABEL = re.compile(
    r"^(?=[A-ZÄÖÜ -]*[A-ZÄÖÜ]{4})([A-ZÄÖÜ]{2,}(?:[ -][A-ZÄÖÜ]{2,}){0,2}): (?=[A-ZÄÖÜ0-9])",
    re.MULTILINE,
)
"""Words in capitals before a colon that open a line."""


def labels(text: str) -> list[NameMention]:
    r"""Return the names by which the entries of a list are called, in order.

    Args:
        text: The text.

    Example:
        >>> lines = ("VELMOR: Y kauft den Hersteller.", "TASKOR: Er geht an Z.", "HINTERGRUND: Es geht.")
        >>> [label.name for label in labels("\n".join(lines))]
        ['VELMOR', 'TASKOR']
        >>> labels(lines[0])
        []
    """
    return [
        NameMention(*match.span(1), match[1], COMPANY, match[1])
        for match in _entries(text)
        if any(map(_may_name_firm, re.split("[ -]", match[1])))
    ]


def _may_name_firm(word: str) -> bool:
    form = form_of(word.capitalize())
    return not (form.given or form.place or is_common(word.capitalize()))


def entries(text: str) -> list[int]:
    """Return where the entries of a list begin.

    Args:
        text: The text.
    """
    return [match.start() for match in _entries(text)]


def _entries(text: str) -> list[re.Match[str]]:
    if text.count("\n") < _ENTRIES - 1 or text.count(": ") < _ENTRIES:  # as most often
        return []
    found = list(_LABEL.finditer(text))
    return found if len(found) >= _ENTRIES else []


_STATION = re.compile(rf"\b{NUMBERED} [1-9]\d{{1,2}}\b(?![.,]?\d| [A-ZÄÖÜ%])")
"""The noun for a station and its number, where no noun follows that would be counted."""


def stations(text: str) -> list[NameMention]:
    """Return the stations that are called by a number, in order.

    Args:
        text: The text.

    Example:
        >>> [name.name for name in stations("Radio 24 sendet aus Zürich, im Radio 24 Stunden lang.")]
        ['Radio 24']
    """
    if NUMBERED not in text:  # as most often
        return []
    return [
        NameMention(*match.span(), match[0], COMPANY, match[0]) for match in _STATION.finditer(text)
    ]
