"""Names in capitals that open the entries of a list: "X: Der Konzern Y übernahm 2016 den Hersteller"."""

from __future__ import annotations

import re

from dealwert.german.name_forms import form_of, is_common
from dealwert.reading.name_mention import COMPANY, NameMention

__all__ = ["entries", "labels"]

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
    found = list(_LABEL.finditer(text))
    return found if len(found) >= _ENTRIES else []
