"""Yes, no, or not decided by what is known."""

from __future__ import annotations

import enum

__all__ = ["Ternary"]


class Ternary(enum.Enum):
    """The answer to a question about something that is only partly known.

    It has no truth value, since ``if`` would have to guess what "unknown" means: compare with
    ``is``.

    Example:
        >>> Ternary.of(certain=False, possible=True)
        <Ternary.UNKNOWN: 'unknown'>
        >>> bool(Ternary.YES)
        Traceback (most recent call last):
        TypeError: a Ternary has no truth value: ask "is Ternary.YES" or "is not Ternary.NO"
    """

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, *, certain: bool, possible: bool) -> Ternary:
        """Return YES where it holds for certain, NO where it is not even possible."""
        if certain:
            return cls.YES
        return cls.UNKNOWN if possible else cls.NO

    def __bool__(self) -> bool:
        raise TypeError('a Ternary has no truth value: ask "is Ternary.YES" or "is not Ternary.NO"')

    def __invert__(self) -> Ternary:
        return {Ternary.YES: Ternary.NO, Ternary.NO: Ternary.YES}.get(self, Ternary.UNKNOWN)
