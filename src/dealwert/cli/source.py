"""Where texts come from: files, standard input, folders, rows of tables."""

from __future__ import annotations

import csv
import datetime as dt
import glob
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

import attrs

from dealwert.cli.encoding import UnreadableError, decoded
from dealwert.show.plain import one_line

__all__ = ["STANDARD_INPUT", "Article", "Unread", "articles", "one_text"]

STANDARD_INPUT = "-"


@attrs.frozen
class Article:
    """A text to read.

    Args:
        source: Where it comes from: a path, or a path and what names the row in it.
        text: The text.
        published: When it was published, where the row says so.
    """

    source: str
    text: str
    published: dt.date | None = None


@attrs.frozen
class Unread:
    """An input that was not read.

    Args:
        source: Where it is.
        reason: Why, in one line.
    """

    source: str
    reason: str

    def __str__(self) -> str:
        # A name may hold line ends and escape sequences: one line of text all the same.
        return one_line(f"{self.source}: {self.reason}")


@attrs.frozen
class Columns:
    """The fields of a row that hold a text and what is known of it.

    Args:
        text: The field of the text.
        name: The field that names the row.
        published: The field of the day of publication.
    """

    text: str = "text"
    name: str = "id"
    published: str = "published"


def articles(
    paths: Iterable[str], *, recursive: bool = False, columns: Columns | None = None
) -> Iterator[Article | Unread]:
    """Yield the texts of some inputs, and what could not be read, in order and one at a time.

    Args:
        paths: Files, ``-`` for standard input, and patterns with ``*``, ``?`` and ``[]``. A file
            that ends in ``.jsonl`` or ``.csv`` holds a text a row.
        recursive: Whether to read the ``.txt``, ``.jsonl`` and ``.csv`` files in folders.
        columns: The fields of such rows.
    """
    for path in paths:
        for found in _expanded(path, recursive=recursive):
            if isinstance(found, Unread):
                yield found
                continue
            rows = _ROWS.get(Path(found).suffix.lower())
            if rows is None:
                yield one_text(found)
            else:
                yield from _rows(found, rows, columns or Columns())


def one_text(path: str) -> Article | Unread:
    """Return the text of one file, or of standard input for ``-``.

    Example:
        >>> print(one_text("no/such/file"))
        no/such/file: no such file
    """
    try:
        if path == STANDARD_INPUT:
            return Article("<stdin>", decoded(sys.stdin.buffer.read()))
        return Article(path, decoded(Path(path).read_bytes()))
    except UnreadableError as error:
        return Unread("<stdin>" if path == STANDARD_INPUT else path, str(error))
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        return Unread(path, _why(error))


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, IsADirectoryError):
        return "a directory, not a file: add --recursive to read the texts in it"
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


_SUFFIXES = {".txt", ".jsonl", ".csv"}
_MAGIC = "*?["


def _expanded(path: str, *, recursive: bool) -> Iterator[str | Unread]:
    if path == STANDARD_INPUT or os.path.isfile(path):  # noqa: PTH113  # never raises
        yield path
    elif recursive and os.path.isdir(path):  # noqa: PTH112  # never raises
        files = sorted(
            str(file)
            for file in Path(path).rglob("*")
            if file.suffix.lower() in _SUFFIXES and file.is_file() and not _hidden(file, path)
        )
        yield from files
        if not files:
            yield Unread(path, "no .txt, .jsonl or .csv file in it")
    elif any(sign in path for sign in _MAGIC) and not os.path.lexists(path):
        matches = sorted(glob.glob(path, recursive=True))  # noqa: PTH207  # it may be absolute
        yield from matches
        if not matches:
            yield Unread(path, "no file matches")
    else:
        yield path


def _hidden(file: Path, folder: str) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


Row = tuple[int, dict[str, object]]
"""The number of a row's first line, from 1, and its fields."""


def _rows(
    path: str,
    rows: Callable[[BinaryIO], Iterator[Row | tuple[int, UnreadableError]]],
    columns: Columns,
) -> Iterator[Article | Unread]:
    try:
        with Path(path).open("rb") as file:
            for line, row in rows(file):
                place = f"{path}:{line}"
                if isinstance(row, UnreadableError):
                    yield Unread(place, str(row))
                else:
                    yield _article(place, row, columns)
    except OSError as error:
        yield Unread(path, _why(error))
    except UnreadableError as error:
        yield Unread(path, str(error))


def _article(place: str, row: dict[str, object], columns: Columns) -> Article | Unread:
    text = row.get(columns.text)
    if not isinstance(text, str):
        got = "no such field" if columns.text not in row else f"it holds {type(text).__name__}"
        return Unread(place, f"no text in the field {columns.text!r}: {got}")
    published = row.get(columns.published) or None
    name = row.get(columns.name)
    source = place if name in (None, "") else f"{place.rpartition(':')[0]}#{name}"
    if published is None:
        return Article(source, text)
    try:
        return Article(source, text, dt.date.fromisoformat(cast("str", published)[:10]))
    except (TypeError, ValueError):
        return Unread(place, f"{columns.published}: {published!r} is no day such as 2025-06-12")


def _json_lines(file: BinaryIO) -> Iterator[Row | tuple[int, UnreadableError]]:
    for number, line in enumerate(file, start=1):
        if not line.strip():
            continue
        try:
            row: object = json.loads(decoded(line))
        except UnreadableError as error:
            yield number, error
        except (ValueError, RecursionError) as error:
            yield number, UnreadableError(f"no JSON: {error}")
        else:
            if isinstance(row, dict):
                yield number, cast("dict[str, object]", row)
            else:
                yield number, UnreadableError("no JSON object")


def _csv(file: BinaryIO) -> Iterator[Row | tuple[int, UnreadableError]]:
    # A table's rows may break within a field, so that it is decoded as a whole.
    text = decoded(file.read())
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = 2
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield line, UnreadableError(f"no CSV: {error}")
            return
        if row is None:
            return
        yield line, cast("dict[str, object]", row)
        line = reader.line_num + 1


_ROWS: dict[str, Callable[[BinaryIO], Iterator[Row | tuple[int, UnreadableError]]]] = {
    ".jsonl": _json_lines,
    ".ndjson": _json_lines,
    ".csv": _csv,
}
