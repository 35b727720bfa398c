"""A person's name taken apart."""

from __future__ import annotations

import re
import unicodedata

import attrs

from dealwert.invariants import instance_of

__all__ = ["PersonName"]

_TITLES = frozenset(
    """dr prof mag di dipl ing univ hon priv doz habil rer nat pol oec med jur phil iur techn mult h c
    sir lord lady dame baron baronin graf gräfin freiherr fürst prinz prinzessin msc mba bsc llm ba ma
    bakk kommr komm rat""".split()
)
_PARTICLES = frozenset(
    """von vom zu zum zur van de der den del della di da dos du la le el al bin ibn ter ten af av und
    y e mac st""".split()
)


@attrs.frozen
class PersonName:
    """The parts of a person's name, each an empty string where there is none.

    Args:
        title: Academic and noble titles, as written.
        given: Given names and initials.
        family: The family name with its particles ("von der Heyde").
    """

    title: str = attrs.field(validator=instance_of(str))
    given: str = attrs.field(validator=instance_of(str))
    family: str = attrs.field(validator=instance_of(str))

    @classmethod
    def of(cls, name: str) -> PersonName:
        """Return the parts of a full name.

        A single word is a family name; particles belong to the name that follows them.

        Example:
            >>> PersonName.of("Prof. Dr. Ida-Marie van den Berg")
            PersonName(title='Prof. Dr.', given='Ida-Marie', family='van den Berg')
        """
        words = name.split()
        count = 0
        while count < len(words) - 1 and all(
            part in _TITLES for part in re.findall(r"\w+", words[count].casefold())
        ):
            count += 1
        rest = words[count:]
        start = len(rest) - 1
        while start > 0 and rest[start - 1].casefold() in _PARTICLES and rest[start - 1].islower():
            start -= 1
        return cls(" ".join(words[:count]), " ".join(rest[:start]), " ".join(rest[start:]))

    @property
    def key(self) -> str:
        """Given and family name without capitals, punctuation and forms of composition."""
        folded = unicodedata.normalize("NFKC", f"{self.given} {self.family}").casefold()
        return " ".join(re.findall(r"\w+", folded))
