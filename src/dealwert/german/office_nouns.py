"""Nouns of office, alone and at the ends of compounds."""

from __future__ import annotations

import functools
import re

from dealwert.german.lexicon import role_nouns
from dealwert.german.lexicon.role_nouns import RoleNature, RoleNoun
from dealwert.model import Organ, Rank, RoleFunction

__all__ = ["LONGEST_WORD", "MIN_HEAD", "ROLE_ENDINGS", "role_of", "roles"]

MIN_HEAD = 4
"""Letters that the end of a compound has at least, so that "-rat" or "-amt" alone is none."""

LONGEST_WORD = 40
"""Letters that a word of the tables has at most: an endless compound costs no more than a long one."""

_PREFIXED = re.compile(r"(?:ex|alt|vize|co|interims?|übergangs|neo)-?")


@functools.cache
def roles() -> dict[str, RoleNoun]:
    """Return the nouns of office, in small letters, and what each says."""
    rows = {word: row for row, words in role_nouns.ROLE_NOUNS for word in words.split()}
    for row, titles in role_nouns.ENGLISH_ROLES:
        rows.update((" ".join(title.split()), row) for title in titles.split("|"))
    return rows


@functools.cache
def _prefixes() -> tuple[tuple[str, RoleFunction], ...]:
    rows = [
        (prefix, function)
        for function, prefixes in role_nouns.ROLE_PREFIXES
        for prefix in prefixes.split()
    ]
    return tuple(rows)


def role_of(lower: str) -> tuple[RoleNoun | None, str]:
    """Return what a noun says of an office, and what stands before that in a compound."""
    if lower in role_nouns.NO_ROLE_NOUNS:
        return None, ""
    known = roles()
    row, prefix = _exact_or_compound(lower, known)
    if row is not None:
        return row, prefix
    for ending in ROLE_ENDINGS:
        stem = lower.removesuffix(ending)
        if stem != lower and stem not in role_nouns.NO_ROLE_NOUNS:
            row, prefix = _exact_or_compound(stem, known)
            if row is not None:
                return row, prefix
    return None, ""


ROLE_ENDINGS = ("s", "n", "en", "es", "e", "nen")
"""What case and number add to a noun that the table has in the nominative."""


def _exact_or_compound(lower: str, known: dict[str, RoleNoun]) -> tuple[RoleNoun | None, str]:
    found = known.get(lower)
    if found is not None:
        return found, ""
    for start in range(max(1, len(lower) - LONGEST_WORD), len(lower) - 2):
        end = lower[start:]
        row = known.get(end)
        if row is None or (end in role_nouns.EXACT_ROLE_NOUNS and lower[start - 1] != "-"):
            continue
        if len(end) < MIN_HEAD and lower[start - 1] != "-":
            continue
        prefix = lower[:start].rstrip("-")
        return _specialised(row, prefix), prefix
    return None, ""


def _specialised(row: RoleNoun, prefix: str) -> RoleNoun:
    """Return the row of a compound: "Personal" and "Vorstand" make a chief of personnel."""
    is_of_state = row.function is RoleFunction.OTHER and row.organ is Organ.UNSTATED
    for first, function in () if is_of_state else _prefixes():
        if prefix == first or prefix.endswith("-" + first):
            is_board = row.organ is Organ.MANAGEMENT_BOARD
            rank = Rank.MEMBER if is_board else Rank.NONE
            nature = RoleNature.HOLDER if row.nature is RoleNature.BODY else row.nature
            return RoleNoun(function, row.organ, rank, nature)
    if row.function is RoleFunction.CEO and prefix and not _PREFIXED.fullmatch(prefix):
        # A "Fernsehchef" or "Küchenchef" heads a division; a "Vereinschef" is in the table itself.
        return RoleNoun(RoleFunction.DIVISION_HEAD, row.organ, Rank.NONE, row.nature)
    if row.nature is RoleNature.BODY and prefix:
        return RoleNoun(row.function, row.organ, row.rank, RoleNature.HOLDER)
    return row
