"""What a name finder reports."""

from __future__ import annotations

import bisect
import sys
from collections.abc import Iterable, Iterator, Sequence
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


def by_sentence(
    parts: Iterable[Sentence], things: Sequence[S]
) -> Iterator[tuple[Sentence, Sequence[S]]]:
    """Yield the sentences of a text, each with the names, or whatever else, that begin in it.

    Args:
        parts: The sentences.
        things: The names of the text, in order.
    """
    starts = [thing.start for thing in things]
    place, ahead = 0, starts[0] if starts else _NEVER
    for sentence in parts:
        end = sentence.end
        if ahead >= end:  # as most often
            yield sentence, ()
            continue
        first, place = place, bisect.bisect_left(starts, end, place)
        ahead = starts[place] if place < len(starts) else _NEVER
        yield sentence, things[first:place]


_NEVER = sys.maxsize


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
