"""What a name finder reports."""

from __future__ import annotations

import operator
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

import attrs

from dealwert.reading.sentences import Sentence

__all__ = [
    "COMPANY",
    "ORGANISATION",
    "PERSON",
    "NameFinder",
    "NameMention",
    "by_sentence",
    "overlapping",
    "without_overlap",
]

COMPANY, ORGANISATION, PERSON = "company", "organisation", "person"


@attrs.frozen
class NameMention:
    """A name in running text.

    Args:
        start: Index of the first character, in Unicode code points.
        end: Index behind the last character.
        text: What stands there.
        kind: ``"company"``, ``"organisation"`` or ``"person"``.
        name: The name without inflection, title and legal form.
        legal_form: The legal form, for companies that have one beside their name.
        title: The title, for persons that have one.
    """

    start: int
    end: int
    text: str
    kind: str
    name: str
    legal_form: str | None = None
    title: str | None = None


class NameFinder(Protocol):
    """What finds names: anything that can be called with a text."""

    def __call__(self, text: str) -> Iterable[NameMention]:
        """Return the names in a text, in order, not overlapping."""
        ...


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...


S = TypeVar("S", bound=_Spanned)


def by_sentence(parts: Sequence[Sentence], things: Sequence[S]) -> Sequence[Sequence[S]]:
    """Return for each sentence of a text the names, or whatever else, that begin in it.

    Args:
        parts: The sentences.
        things: The names of the text, in order.
    """
    if not things:
        return [()] * len(parts)
    inside: list[Sequence[S]] = [()] * len(parts)
    ends = list(map(_END, parts))
    begun: dict[int, list[S]] = {}
    for thing in things:
        number = bisect_right(ends, thing.start)
        if number in begun:
            begun[number].append(thing)
        elif number < len(ends):
            inside[number] = begun[number] = [thing]
    return inside


_END = operator.attrgetter("end")


def overlapping(names: Iterable[NameMention], start: int, end: int) -> list[NameMention]:
    """Return the names that share a character with a place.

    Args:
        names: The names.
        start: Where the place begins.
        end: Where it ends.
    """
    return [name for name in names if name.start < end and start < name.end]


def without_overlap(names: Iterable[NameMention]) -> list[NameMention]:
    """Return the names that begin behind the end of the last one kept; names come in order.

    Example:
        >>> long, inner = NameMention(0, 9, "Rot & Weiß", "company", "Rot & Weiß"), NameMention(6, 9, "Weiß", "company", "Weiß")
        >>> [name.text for name in without_overlap([long, inner])]
        ['Rot & Weiß']
    """
    kept: list[NameMention] = []
    for name in names:
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return kept
