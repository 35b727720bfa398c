"""The places of an article that are marked, and where each mark leads."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from dealwert.show.directory import Directory
from dealwert.show.entry import Section
from dealwert.show.wording import figure_words

if TYPE_CHECKING:
    from dealwert.reading import Report

__all__ = ["Mark", "Place", "fact_anchor", "mark_anchor", "marks", "sentence_anchor"]

Place = tuple[int, int]


@attrs.frozen(order=True)
class Mark:
    """A place in the article that is marked.

    Args:
        start: Index of its first character.
        end: Index behind its last character.
        style: ``figure`` or ``name``.
        targets: The anchors of what it is about: facts, or else its entry in the directory.
        meaning: What it means, for whoever points at it.
        entry: The anchor of its entry in the directory, if it has one.
    """

    start: int
    end: int
    style: str
    targets: tuple[str, ...] = ()
    meaning: str = ""
    entry: str = ""


def fact_anchor(key: str, number: int) -> str:
    """Return the name of the place on the page where a fact stands."""
    return f"{key}-{number}"


def sentence_anchor(offset: int) -> str:
    """Return the name of the place on the page where a sentence begins."""
    return f"at-{offset}"


def mark_anchor(mark: Mark) -> str:
    """Return the name of the place on the page where a mark stands."""
    return f"mark-{mark.start}"


def marks(
    report: Report, text: str, sections: Sequence[Section], directory: Directory
) -> tuple[Mark, ...]:
    """Return the figures and names to mark, in order and not overlapping.

    Figures that a fact names as one of its fields come first, then other figures, then names, then
    the other fields. Each leads to the facts that name its place, or to its entry in the directory.
    """
    told = _fields(sections)
    figures = [(mention.start, mention.end) for mention in report.mentions]
    chosen: list[Mark] = []
    for candidates in (
        _told_marks(text, told, _overlapping(told, figures)),
        _figures(report, directory),
        _names(text, told, directory),
        _told_marks(text, told, set(told)),
    ):
        chosen = _with(chosen, sorted(candidates), len(text))
    return tuple(chosen)


def _with(chosen: Sequence[Mark], candidates: Iterable[Mark], size: int) -> list[Mark]:
    """Return marks with those candidates that overlap none of them and lie within the text."""
    starts = [mark.start for mark in chosen]
    found = list(chosen)
    last = 0
    for mark in candidates:
        place = bisect_right(starts, mark.start)
        before = chosen[place - 1].end if place else 0
        after = chosen[place].start if place < len(chosen) else size
        if max(before, last) <= mark.start < mark.end <= after:
            found.append(mark)
            last = mark.end
    return sorted(found)


_Told = Mapping[Place, Mapping[str, str]]
"""The fields that facts name, by place: the fact's anchor and the field's label."""


def _fields(sections: Sequence[Section]) -> _Told:
    told: dict[Place, dict[str, str]] = {}
    for section in sections:
        for number, entry in enumerate(section.entries, start=1):
            for name, span in sorted(entry.fields.items()):
                facts = told.setdefault((span.start, span.end), {})
                facts.setdefault(fact_anchor(section.key, number), name.replace("_", " "))
    return told


def _overlapping(told: _Told, others: Sequence[Place]) -> set[Place]:
    """Return the places that overlap one of others, which come in order and do not overlap."""
    starts = [start for start, _ in others]
    found: set[Place] = set()
    for start, end in told:
        place = bisect_left(starts, end) - 1
        if place >= 0 and others[place][1] > start:
            found.add((start, end))
    return found


def _told_marks(text: str, told: _Told, places: set[Place]) -> Iterator[Mark]:
    for start, end in places:
        facts = told[start, end]
        is_date = not _DATES.isdisjoint(facts.values())
        style = "figure" if is_date or re.search(r"\d", text[start:end]) else "name"
        yield Mark(start, end, style, tuple(facts), ", ".join(dict.fromkeys(facts.values())))


_DATES = {"announced", "completed", "date", "effective", "since", "until"}
"""Fields whose places may have no digit ("am Dienstag")."""


def _figures(report: Report, directory: Directory) -> Iterator[Mark]:
    for mention in report.mentions:
        target = directory.figure_anchor(mention.start)
        targets = () if target is None else (target,)
        yield Mark(mention.start, mention.end, "figure", targets, figure_words(mention.figure))


_WORD = re.compile(r"\w+|[^\w\s]")


def _names(text: str, told: _Told, directory: Directory) -> Iterator[Mark]:
    """Yield the names of the directory, found by their first words, the longest first."""
    by_word: dict[str, list[str]] = {}
    for name in sorted(directory.spellings, key=lambda name: (-len(name), name)):
        first = _WORD.search(name)
        if first is not None and first.start() == 0:
            by_word.setdefault(first[0], []).append(name)
    places = sorted(told)
    done = 0
    for word in _WORD.finditer(text):
        start = word.start()
        if start < done:
            continue
        for name in by_word.get(word[0], ()):
            end = start + len(name)
            if text.startswith(name, start) and not text[end : end + 1].isalnum():
                entry = directory.spellings[name]
                facts = _facts_around(places, told, start, end) & set(entry.facts)
                inside = tuple(fact for fact in entry.facts if fact in facts)
                yield Mark(start, end, "name", inside or (entry.anchor,), entry.label, entry.anchor)
                done = end
                break


def _facts_around(places: Sequence[Place], told: _Told, start: int, end: int) -> set[str]:
    """Return the facts that name a place which holds this one; fields are short and few overlap."""
    found: set[str] = set()
    place = bisect_right(places, (start, end))
    for before in places[max(0, place - _NEARBY) : place + 1]:
        if before[0] <= start and end <= before[1]:
            found.update(told[before])
    return found


_NEARBY = 8
"""Fields that begin before a name and may hold it: those of a clause."""
