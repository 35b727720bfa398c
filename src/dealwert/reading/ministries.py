"""Offices of state that tell by themselves which ministry or government they are in."""

from __future__ import annotations

from dealwert.german.lexicon.role_nouns import MINISTRIES
from dealwert.german.memo import remembered

__all__ = ["ministry_of"]


@remembered
def ministry_of(wording: str) -> str | None:
    """Return the ministry or government that an office of state is in by its name.

    Example:
        >>> ministry_of("Finanzministerin"), ministry_of("Soziallandesrat"), ministry_of("Premierminister")
        ('Finanzministerium', 'Landesregierung', None)
    """
    lower = wording.lower()
    for ends, home, firsts in MINISTRIES:
        end = next((one for one in ends if lower.endswith(one)), None)
        if end is None:
            continue
        first = lower.removesuffix(end)
        if not firsts:
            return home
        return wording[: len(first)] + home if first in firsts else None
    return None
