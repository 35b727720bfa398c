"""The text of an article as HTML: paragraphs, with the marks and the sentences that say a fact."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dealwert.show.marking import Mark, Place, mark_anchor, sentence_anchor
from dealwert.show.plain import one_line, safe

__all__ = ["Article"]


class Article:
    """An article with its marks, and where its places stand on the page.

    Args:
        text: The article; whatever is in it is shown, and nothing of it is HTML.
        marks: The marks, in order and not overlapping.
        sentences: Where sentences that say a fact begin and end.
        numbers: The numbers of facts, by their anchors.
    """

    def __init__(
        self,
        text: str,
        marks: Sequence[Mark],
        sentences: Iterable[Place],
        numbers: Mapping[str, int],
    ) -> None:
        self.text = text
        self._marks = marks
        self._mark_starts = [mark.start for mark in marks]
        self._sentences = _joined(sentences)
        self._starts = [start for start, _ in self._sentences]
        self._numbers = numbers

    def anchor(self, start: int, end: int) -> str:
        """Return where on the page a place stands: at its mark, else at its sentence."""
        place = bisect_left(self._mark_starts, end) - 1
        if place >= 0 and self._marks[place].end > start:
            return mark_anchor(self._marks[place])
        return self.sentence(start)

    def sentence(self, start: int) -> str:
        """Return where on the page a sentence that says a fact stands."""
        place = bisect_right(self._starts, start)
        return sentence_anchor(self._starts[place - 1] if place else start)

    def html(self) -> str:
        """Return the article as paragraphs."""
        return "\n".join(
            f"<p>{''.join(self._pieces(start, end))}</p>" for start, end in _paragraphs(self.text)
        )

    def _pieces(self, start: int, end: int) -> Iterator[str]:
        """Yield a paragraph's HTML: sentences around marks, and a mark that crosses one whole."""
        done = start
        for left, right in self._within(self._sentences, self._starts, start, end):
            begin, stop = max(left, done), min(right, end)
            if begin >= stop:
                continue
            yield from self._marked(done, begin)
            begin = max(begin, self._after_mark(begin))
            named = f' id="{sentence_anchor(left)}"' if left >= start else ""
            yield f'<span class="evidence"{named}>'
            done = min(max(stop, self._after_mark(stop)), end)
            yield from self._marked(begin, done)
            yield "</span>"
        yield from self._marked(done, end)

    @staticmethod
    def _within(
        places: Sequence[Place], starts: Sequence[int], start: int, end: int
    ) -> Sequence[Place]:
        first = max(0, bisect_right(starts, start) - 1)
        return places[first : bisect_left(starts, end)]

    def _after_mark(self, offset: int) -> int:
        """Return the end of the mark that an offset lies within, else the offset."""
        place = bisect_left(self._mark_starts, offset) - 1
        return max(offset, self._marks[place].end) if place >= 0 else offset

    def _marked(self, start: int, end: int) -> Iterator[str]:
        """Yield a stretch with the marks that begin in it."""
        done = start
        first, last = bisect_left(self._mark_starts, start), bisect_left(self._mark_starts, end)
        for mark in self._marks[first:last]:
            if mark.end <= end:
                yield safe(self.text[done : mark.start])
                yield self._mark(mark)
                done = mark.end
        yield safe(self.text[done:end])

    def _mark(self, mark: Mark) -> str:
        meaning = f' title="{safe(one_line(mark.meaning))}"' if mark.meaning else ""
        shown = safe(self.text[mark.start : mark.end])
        place = f'id="{mark_anchor(mark)}"'
        if not mark.targets:
            return f'<mark class="{mark.style}" {place}{meaning}>{shown}</mark>'
        first, *others = mark.targets
        more = "".join(map(self._reference, others))
        return f'<a class="mark {mark.style}" {place} href="#{first}"{meaning}>{shown}</a>{more}'

    def _reference(self, target: str) -> str:
        number = self._numbers[target]
        return f'<sup><a href="#{target}" aria-label="also fact {number}">{number}</a></sup>'


def _paragraphs(text: str) -> Iterator[Place]:
    start = 0
    for gap in re.finditer(r"\n[ \t\r]*\n\s*", text):
        if text[start : gap.start()].strip():
            yield start, gap.start()
        start = gap.end()
    if text[start:].strip():
        yield start, len(text)


def _joined(places: Iterable[Place]) -> list[Place]:
    joined: list[Place] = []
    for start, end in sorted(places):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
