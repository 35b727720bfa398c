"""The text of an article with marks: which places are marked, and the HTML of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from dealwert.model import Party
from dealwert.show.entry import Section
from dealwert.show.plain import one_line, safe
from dealwert.show.wording import figure_words

if TYPE_CHECKING:
    from dealwert.model import Span
    from dealwert.reading import Report

__all__ = ["Mark", "anchor", "fact_anchor", "marked", "marks"]


@attrs.frozen(order=True)
class Mark:
    """A place in the article that is marked.

    Args:
        start: Index of its first character.
        end: Index behind its last character.
        style: ``figure`` or ``name``.
        target: The anchor of the fact that it is about; empty where there is none.
        meaning: What it means, for whoever points at it.
    """

    start: int
    end: int
    style: str
    target: str = ""
    meaning: str = ""


def fact_anchor(key: str, number: int) -> str:
    """Return the name of the place on the page where a fact stands."""
    return f"{key}-{number}"


def anchor(offset: int) -> str:
    """Return the name of the place on the page where a sentence begins."""
    return f"at-{offset}"


def marks(report: Report, text: str, sections: Sequence[Section]) -> tuple[Mark, ...]:
    """Return the figures and names to mark, in order and not overlapping.

    A place that a fact names as that of one of its fields comes first, then figures, then names.
    """
    chosen: list[Mark] = []
    for candidates in (_fields(sections), _figures(report, sections), _names(report, text)):
        taken = sorted(chosen)
        starts = [mark.start for mark in taken]
        last = -1
        for mark in sorted(candidates):
            place = bisect_right(starts, mark.start)
            before = taken[place - 1].end if place else 0
            after = taken[place].start if place < len(taken) else len(text)
            if max(before, last) <= mark.start and mark.end <= after:
                chosen.append(mark)
                last = mark.end
    return tuple(sorted(chosen))


def _fields(sections: Sequence[Section]) -> Iterator[Mark]:
    seen: set[tuple[int, int]] = set()
    for section in sections:
        for number, entry in enumerate(section.entries, start=1):
            for name, span in sorted(entry.fields.items()):
                if (span.start, span.end) not in seen:
                    seen.add((span.start, span.end))
                    style = "figure" if any(c.isdigit() for c in span.text) else "name"
                    target = fact_anchor(section.key, number)
                    yield Mark(span.start, span.end, style, target, name.replace("_", " "))


def _figures(report: Report, sections: Sequence[Section]) -> Iterator[Mark]:
    # Several facts may share a sentence: its figures lead to the first of them.
    told: dict[int, tuple[int, str]] = {}
    for section in sections:
        for number, entry in enumerate(section.entries, start=1):
            for span in entry.spans:
                told.setdefault(span.start, (span.end, fact_anchor(section.key, number)))
    starts = sorted(told)
    for mention in report.mentions:
        before = bisect_right(starts, mention.start)
        end, target = told[starts[before - 1]] if before else (0, "")
        target = target if mention.end <= end else ""
        yield Mark(mention.start, mention.end, "figure", target, figure_words(mention.figure))


def _names(report: Report, text: str) -> Iterator[Mark]:
    parties: tuple[Party, ...] = (*report.companies, *report.persons)
    spellings = {name for party in parties for name in (party.name, *party.aliases) if name.strip()}
    if not spellings:
        return
    longest_first = sorted(spellings, key=lambda name: (-len(name), name))
    pattern = "|".join(map(re.escape, longest_first))
    for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text):
        yield Mark(match.start(), match.end(), "name")


def marked(text: str, found: Sequence[Mark], spans: Iterable[Span]) -> str:
    """Return an article as paragraphs of HTML.

    Args:
        text: The article; whatever is in it is shown, and nothing of it is HTML.
        found: The marks, in order and not overlapping.
        spans: The sentences that say a fact; they get an anchor each.
    """
    places = [(span.start, span.end) for span in spans]
    article = _Article(text, {mark.start: mark for mark in found}, places)
    return "\n".join(
        f"<p>{''.join(article.pieces(start, end))}</p>" for start, end in _paragraphs(text)
    )


class _Article:
    """An article cut where a mark or a sentence that says a fact begins or ends."""

    def __init__(
        self, text: str, found: dict[int, Mark], places: Sequence[tuple[int, int]]
    ) -> None:
        self.text = text
        self.marks = found
        self.anchors = {start for start, _ in places}
        self.stretches = _joined(places)
        self.starts = [start for start, _ in self.stretches]
        ends = {mark.end for mark in found.values()}
        cuts = self.anchors.union(found, ends, *self.stretches)
        self.cuts = sorted(cuts)

    def pieces(self, start: int, end: int) -> Iterator[str]:
        """Yield the HTML of a paragraph, piece by piece."""
        first, last = bisect_left(self.cuts, start), bisect_left(self.cuts, end)
        done = start
        for cut in (*self.cuts[first:last], end):
            if cut < done:  # within a mark that is written already
                continue
            yield self.plain(done, cut)
            done = cut
            if cut in self.anchors and cut < end:
                yield f'<span id="{anchor(cut)}"></span>'
            mark = self.marks.get(cut)
            if mark is not None and mark.end <= end:
                yield self.mark(mark)
                done = mark.end

    def plain(self, start: int, end: int) -> str:
        """Return what stands between two cuts."""
        shown = safe(self.text[start:end])
        if not shown or not self.is_evidence(start):
            return shown
        return f'<span class="evidence">{shown}</span>'

    def mark(self, mark: Mark) -> str:
        """Return a marked place, linked to the fact that it is about."""
        style = f"{mark.style} evidence" if self.is_evidence(mark.start) else mark.style
        meaning = f' title="{safe(one_line(mark.meaning))}"' if mark.meaning else ""
        shown = safe(self.text[mark.start : mark.end])
        if not mark.target:
            return f'<mark class="{style}"{meaning}>{shown}</mark>'
        return f'<a class="mark {style}" href="#{mark.target}"{meaning}>{shown}</a>'

    def is_evidence(self, offset: int) -> bool:
        """Return whether a sentence that says a fact covers this character."""
        place = bisect_right(self.starts, offset)
        return place > 0 and offset < self.stretches[place - 1][1]


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in re.finditer(r"\n[ \t\r]*\n\s*", text):
        if text[start : gap.start()].strip():
            yield start, gap.start()
        start = gap.end()
    if text[start:].strip():
        yield start, len(text)


def _joined(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
