"""A report for a person at a terminal."""

from __future__ import annotations

import os
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.show.entry import Detail, Entry, sections
from dealwert.show.place import Lines
from dealwert.show.plain import one_line

if TYPE_CHECKING:
    from dealwert.model import Span
    from dealwert.reading import Report

__all__ = ["takes_colour", "to_text"]

_NARROWEST = 40
"""Columns; below, every label would stand alone on its line."""

_STYLES = {
    "title": "1",
    "section": "1;4",
    "evidence": "2",
    "consistent": "32",
    "undecided": "33",
    "inconsistent": "1;31",
}
"""Select Graphic Rendition (ECMA-48, 8.3.117): bold, underlined, faint, green, yellow, red."""


def takes_colour(stream: TextIO) -> bool:
    """Return whether to write colours to a stream: to a terminal, unless ``NO_COLOR`` is set.

    A variable ``NO_COLOR`` that is there and not empty forbids them (no-color.org), and so does a
    terminal that says that it is dumb.
    """
    return (
        not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
        and hasattr(stream, "isatty")
        and stream.isatty()
    )


def to_text(
    report: Report,
    text: str | None = None,
    *,
    source: str | None = None,
    width: int = 80,
    colour: bool = False,
) -> str:
    """Return a report in words.

    Args:
        report: What was read.
        text: The text that it was read from; with it, places are lines and columns, without it
            they are characters from the beginning.
        source: A heading, such as the name of a file.
        width: Columns to wrap at, at least 40.
        colour: Whether to write escape sequences for colours.

    Returns:
        Lines, each with its end. Control characters of the text do not get through.

    Raises:
        InvalidTypeError: For a report that is none.
        InvalidValueError: For a width below 40.

    Example:
        >>> from dealwert import read
        >>> print(to_text(read("")), end="")
        No fact found.
    """
    if not hasattr(report, "deals"):
        raise InvalidTypeError("to_text report", report, "a Report")
    if width < _NARROWEST:
        raise InvalidValueError("to_text width", width, f"{_NARROWEST} columns or more")
    lines = None if text is None else Lines(text)
    writer = _Writer(width, lines, colour=colour)
    return "".join(f"{line}\n" for line in writer.report(report, source))


class _Writer:
    def __init__(self, width: int, lines: Lines | None, *, colour: bool) -> None:
        self.width = width
        self.lines = lines
        self.colour = colour

    def report(self, report: Report, source: str | None) -> Iterator[str]:
        if source is not None:
            yield self.styled(one_line(source), "title")
        found = sections(report)
        if not found:
            yield "No fact found."
        for section in found:
            if source is not None or section is not found[0]:
                yield ""
            yield self.styled(section.title.upper(), "section")
            shown: set[Span] = set()
            for number, entry in enumerate(section.entries, start=1):
                yield from self.entry(entry, number, shown)

    def entry(self, entry: Entry, number: int, shown: set[Span]) -> Iterator[str]:
        head = f"{number:>2}  "
        first, *rest = self.wrapped(entry.title, head, "    ")
        yield head + self.styled(first[len(head) :], "title")
        yield from (self.styled(line, "title") for line in rest)
        for detail in entry.details:
            yield from self.detail(detail)
        for span in entry.spans:
            yield from self.evidence(span, again=span in shown)
            shown.add(span)

    def detail(self, detail: Detail) -> Iterator[str]:
        head = f"    {detail.label:<15} "
        lines = self.wrapped(detail.value, head, " " * len(head))
        yield from (self.styled(line, detail.outcome) for line in lines)

    def evidence(self, span: Span, *, again: bool) -> Iterator[str]:
        place = self.place(span)
        head = f"    > {place}  "
        # A sentence that several facts share is quoted once.
        quoted = "(as above)" if again else one_line(span.text)
        for line in self.wrapped(quoted, head, "    > "):
            yield self.styled(line, "evidence")

    def place(self, span: Span) -> str:
        if self.lines is None:
            return f"{span.start}-{span.end}"
        return str(self.lines.place(span.start))

    def wrapped(self, text: str, head: str, indent: str) -> list[str]:
        return textwrap.wrap(
            text,
            self.width,
            initial_indent=head,
            subsequent_indent=indent,
            break_on_hyphens=False,
        ) or [head.rstrip()]

    def styled(self, text: str, style: str) -> str:
        code = _STYLES.get(style)
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and code and text else text
