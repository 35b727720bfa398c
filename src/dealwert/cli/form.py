"""How records are written: for people, as JSON, as tables."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from dealwert.cli.source import Article
    from dealwert.reading import Report

__all__ = ["FORMATS", "Form", "Layout", "form_of"]


@attrs.frozen
class Layout:
    """What text for people looks like.

    Args:
        width: Columns.
        colour: Whether it has colours.
    """

    width: int = 100
    colour: bool = False


@attrs.frozen
class Form:
    """A form of output.

    Args:
        name: What ``--format`` calls it.
        piece: Makes of a text and its report what is to be written of it.
        joined: Makes bytes of the pieces of a chunk of texts.
        head: What stands before all of them.
        between: What stands between two chunks.
        self_describing: Whether each record names its source, a line a text.
        finish: Makes the output of a file of chunks, a file to replace, and the number of rows to
            keep of that; returns how many rows there are.
    """

    name: str
    piece: Callable[[Report, Article, Layout], object]
    joined: Callable[[Sequence[object]], bytes]
    head: bytes = b""
    between: bytes = b""
    self_describing: bool = False
    finish: Callable[[Path, Path, int], int] | None = None


def _encoded(text: str) -> bytes:
    # JSON may hold half a surrogate pair, and the name of a file any byte.
    return text.encode("utf-8", errors="backslashreplace")


def _lines(pieces: Sequence[object]) -> bytes:
    return _encoded("".join(map(str, pieces)))


def _text() -> Form:
    from dealwert.show import to_text

    def piece(report: Report, article: Article, layout: Layout) -> str:
        return to_text(
            report,
            article.text,
            source=article.source,
            width=layout.width,
            colour=layout.colour,
        )

    return Form("text", piece, lambda pieces: _encoded("\n".join(map(str, pieces))), between=b"\n")


def _json(name: str, indent: int | None) -> Form:
    from dealwert.interchange.json import require_documents, to_json

    require_documents()

    def piece(report: Report, article: Article, _: Layout) -> str:
        return to_json(report, source=article.source, indent=indent) + "\n"

    return Form(name, piece, _lines, self_describing=indent is None)


def _table() -> Form:
    from dealwert.cli.table import HEAD, lines

    return Form("table", lambda report, article, _: lines(report, article), _lines, _encoded(HEAD))


def _csv() -> Form:
    from dealwert.cli.spreadsheet import HEAD, rows

    return Form("csv", lambda report, article, _: rows(report, article), _lines, _encoded(HEAD))


def _parquet() -> Form:
    from dealwert.cli.parquet import HEAD, batch, facts, finish
    from dealwert.interchange.json import require_documents

    require_documents()
    return Form(
        "parquet", lambda report, article, _: facts(report, article), batch, HEAD, finish=finish
    )


_MAKERS: dict[str, Callable[[], Form]] = {
    "text": _text,
    "table": _table,
    "json": functools.partial(_json, "json", 2),
    "jsonl": functools.partial(_json, "jsonl", None),
    "csv": _csv,
    "parquet": _parquet,
}

FORMATS = tuple(_MAKERS)
"""What ``--format`` takes."""


@functools.cache
def form_of(name: str) -> Form:
    """Return the form of a name; each brings its own imports, which the others need not pay for.

    Raises:
        MissingExtraError, MissingPackageError: Where a package is not installed that it needs.

    Example:
        >>> form_of("jsonl").self_describing
        True
    """
    return _MAKERS[name]()
