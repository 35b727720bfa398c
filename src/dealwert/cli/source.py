"""Where texts come from: files, standard input, folders, rows of tables."""

from __future__ import annotations

import datetime as dt
import glob
import io
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import cast

import attrs

from dealwert.cli.encoding import UnreadableError, decoded
from dealwert.cli.rows import TABLES, Columns, Row
from dealwert.show.plain import one_line

__all__ = ["KINDS", "STANDARD_INPUT", "Article", "Inputs", "Unread", "articles", "one_text"]

STANDARD_INPUT = "-"

KINDS = ("text", *TABLES)
"""What an input may hold."""

_SUFFIXES = {
    ".txt": "text",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
}
"""Files that are read where a folder is named, and what they hold."""

_BY_NAME = _SUFFIXES | {".json": "json"}
"""What a file holds that is named itself; any other is a text."""


@attrs.frozen
class Article:
    """A text to read.

    Args:
        source: Where it comes from: a path, or a path and what names the row in it.
        text: The text.
        published: When it was published, where the row says so.
        end: Bytes of all inputs up to its end.
    """

    source: str
    text: str
    published: dt.date | None = None
    end: int = attrs.field(default=0, eq=False)


@attrs.frozen
class Unread:
    """An input that was not read.

    Args:
        source: Where it is.
        reason: Why, in one line.
        end: Bytes of all inputs up to its end.
    """

    source: str
    reason: str
    end: int = attrs.field(default=0, eq=False)

    def __str__(self) -> str:
        # A name may hold line ends and escape sequences: one line of text all the same.
        return one_line(f"{self.source}: {self.reason}")


class Inputs:
    """The texts of some inputs, and what could not be read, in order and one at a time.

    Args:
        paths: Files, folders, ``-`` for standard input, and patterns with ``*``, ``?`` and ``[]``.
        recursive: Whether to read what is in folders of folders, too.
        columns: The fields of the rows of tables.
        kind: What all of them hold, one of :data:`KINDS`; by default, what their names say.
    """

    def __init__(
        self,
        paths: Iterable[str],
        *,
        recursive: bool = False,
        columns: Columns | None = None,
        kind: str | None = None,
    ) -> None:
        self._found = [each for path in paths for each in _expanded(path, recursive=recursive)]
        self._columns = columns or Columns()
        self._kind = kind

    @property
    def files(self) -> list[str]:
        """The files, patterns and folders expanded."""
        return [each for each in self._found if isinstance(each, str) and each != STANDARD_INPUT]

    @property
    def size(self) -> int | None:
        """Bytes of all files; ``None`` where standard input is among them."""
        if STANDARD_INPUT in self._found:
            return None
        return sum(map(_size, self.files))

    def __iter__(self) -> Iterator[Article | Unread]:
        before = 0
        for found in self._found:
            if isinstance(found, Unread):
                yield attrs.evolve(found, end=before)
                continue
            kind = self._kind or _BY_NAME.get(Path(found).suffix.lower(), "text")
            size = _size(found)
            if kind == "text":
                yield attrs.evolve(one_text(found), end=before + size)
            else:
                yield from _rows(found, kind, self._columns, before)
            before += size


def articles(
    paths: Iterable[str],
    *,
    recursive: bool = False,
    columns: Columns | None = None,
    kind: str | None = None,
) -> Iterator[Article | Unread]:
    """Yield the texts of some inputs, and what could not be read; see :class:`Inputs`."""
    return iter(Inputs(paths, recursive=recursive, columns=columns, kind=kind))


def one_text(path: str) -> Article | Unread:
    """Return the text of one file, or of standard input for ``-``.

    Example:
        >>> print(one_text("no/such/file"))
        no/such/file: no such file
    """
    name = _name(path)
    try:
        with _opened(path) as file:
            return Article(name, decoded(file.read()))
    except UnreadableError as error:
        return Unread(name, str(error))
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        return Unread(name, _why(error))


def _name(path: str) -> str:
    return "<stdin>" if path == STANDARD_INPUT else path


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except (OSError, ValueError):
        return 0


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


_MAGIC = "*?["


def _expanded(path: str, *, recursive: bool) -> Iterator[str | Unread]:
    if path == STANDARD_INPUT or os.path.isfile(path):  # noqa: PTH113  # never raises
        yield path
    elif os.path.isdir(path):  # noqa: PTH112  # never raises
        yield from _in_folder(Path(path), recursive=recursive)
    elif any(sign in path for sign in _MAGIC) and not os.path.lexists(path):
        matches = sorted(glob.glob(path, recursive=True))  # noqa: PTH207  # it may be absolute
        for match in matches:
            if Path(match).is_dir():
                yield from _in_folder(Path(match), recursive=recursive)
            else:
                yield match
        if not matches:
            yield Unread(path, "no file matches")
    else:
        yield path


def _in_folder(folder: Path, *, recursive: bool) -> Iterator[str | Unread]:
    try:
        found = sorted(folder.rglob("*") if recursive else folder.iterdir())
    except OSError as error:
        yield Unread(str(folder), _why(error))
        return
    files = [
        str(file)
        for file in found
        if file.suffix.lower() in _SUFFIXES and not _hidden(file, folder) and file.is_file()
    ]
    yield from files
    if not files:
        *most, last = _SUFFIXES
        deeper = "" if recursive else "; --recursive looks into the folders in it"
        yield Unread(str(folder), f"no {', '.join(most)} or {last} file in it{deeper}")


def _hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


def _rows(path: str, kind: str, columns: Columns, before: int) -> Iterator[Article | Unread]:
    name = _name(path)
    try:
        with _opened(path) as file:
            for row in TABLES[kind](file, columns):
                yield _article(name, row, columns, before + row.end)
    except OSError as error:
        yield Unread(name, _why(error), before)
    except UnreadableError as error:
        yield Unread(name, str(error), before)


def _opened(path: str) -> AbstractContextManager[io.BufferedReader]:
    if path != STANDARD_INPUT:
        return Path(path).open("rb")
    if sys.stdin is None:
        raise UnreadableError("there is no standard input")
    # It stays open: it is not ours.
    return nullcontext(cast("io.BufferedReader", sys.stdin.buffer))


def _article(path: str, row: Row, columns: Columns, end: int) -> Article | Unread:
    place = f"{path}:{row.number}"
    if isinstance(row.fields, UnreadableError):
        return Unread(place, str(row.fields), end)
    text = row.fields.get(columns.text)
    if not isinstance(text, str):
        got = f"it holds {type(text).__name__}" if text is not None else "it is null"
        if columns.text not in row.fields:
            got = "no such field"
        return Unread(place, f"no text in the field {columns.text!r}: {got}", end)
    name = row.fields.get(columns.name)
    source = place if name in (None, "") else f"{path}#{name}"
    published = row.fields.get(columns.published)
    try:
        return Article(source, text, _day(published), end)
    except (TypeError, ValueError):
        reason = f"{columns.published}: {published!r} is no day such as 2025-06-12"
        return Unread(place, reason, end)


def _day(value: object) -> dt.date | None:
    if value is None or value == "":
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(cast("str", value)[:10])
