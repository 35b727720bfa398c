"""Tables of texts: JSON lines, JSON, CSV and Parquet, a row at a time."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from typing import cast

import attrs

from dealwert.cli.encoding import UnreadableError, decoded, require_text
from dealwert.errors import MissingPackageError

__all__ = ["TABLES", "Columns", "Row"]


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


@attrs.frozen
class Row:
    """A row of a table.

    Args:
        number: The number of its first line, or of the row where there are no lines; from 1.
        fields: Its fields by name, or why it cannot be read.
        end: Bytes of the table up to its end, or up to somewhere behind it.
    """

    number: int
    fields: dict[str, object] | UnreadableError
    end: int


def _json_lines(file: io.BufferedReader, _: Columns) -> Iterator[Row]:
    end = 0
    for number, line in enumerate(file, start=1):
        end += len(line)
        if line.strip():
            yield Row(number, _parsed_line(line), end)


def _parsed_line(line: bytes) -> dict[str, object] | UnreadableError:
    try:
        row = _parsed(line)
    except UnreadableError as error:
        return error
    if isinstance(row, dict):
        return cast("dict[str, object]", row)
    return UnreadableError("no JSON object")


def _parsed(raw: bytes) -> object:
    try:
        return json.loads(decoded(raw))
    except UnreadableError:
        raise
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"no JSON: {error}") from None


def _json(file: io.BufferedReader, _: Columns) -> Iterator[Row]:
    raw = file.read()
    found = _parsed(raw)
    rows = cast("list[object]", found) if isinstance(found, list) else [found]
    for number, row in enumerate(rows, start=1):
        fields = (
            cast("dict[str, object]", row)
            if isinstance(row, dict)
            else UnreadableError("no JSON object")
        )
        yield Row(number, fields, len(raw) * number // len(rows))


_HEAD = 1 << 16
"""Bytes that are enough to tell what a file is."""


def _csv(file: io.BufferedReader, columns: Columns) -> Iterator[Row]:
    head = file.peek(_HEAD)
    require_text(head)
    delimiter = max(b",;\t", key=head.partition(b"\n")[0].count)
    csv.field_size_limit(2**31 - 1)  # a text is as long as it is
    # Bytes that are no UTF-8 are kept as such, so that they are told of the row that they are in.
    text = io.TextIOWrapper(file, "utf-8-sig", errors="surrogateescape", newline="")
    reader = csv.reader(text, delimiter=chr(delimiter), strict=True)
    line = 1
    try:
        names = next(reader, None)
        if names is None:
            raise UnreadableError("empty: a table begins with the names of its columns")
        _require_columns([_whole(name) for name in names], columns)
        line = reader.line_num + 1
        for cells in reader:
            if cells:
                yield Row(line, _named(names, cells), file.tell())
            line = reader.line_num + 1
    except csv.Error as error:
        raise UnreadableError(f"no CSV from line {line} on: {error}") from None
    finally:
        text.detach()  # whoever opened the file closes it


def _named(names: list[str], cells: list[str]) -> dict[str, object] | UnreadableError:
    if len(cells) > len(names):
        # A text with a comma in it that nobody quoted would be cut off there.
        return UnreadableError(
            f"{len(cells)} fields below {len(names)} names: put a text that holds the"
            " delimiter between quotation marks"
        )
    try:
        return dict(zip(names, map(_whole, cells), strict=False))
    except UnreadableError as error:
        return error


def _whole(cell: str) -> str:
    # Without what stands for bytes that are no UTF-8, encoding would have nothing to replace.
    return cell if cell.isascii() else decoded(cell.encode("utf-8", errors="surrogateescape"))


def _require_columns(names: list[str], columns: Columns) -> None:
    if columns.text not in names:
        there = ", ".join(map(repr, names))
        raise UnreadableError(
            f"no column {columns.text!r}, but {there}: name the one with the texts by --text-field"
        )
    for name in (columns.text, columns.name, columns.published):
        if names.count(name) > 1:
            raise UnreadableError(f"the column {name!r} is there twice")


_BATCH = 1000
"""Rows of a Parquet file that are held at once."""


def _parquet(file: io.BufferedReader, columns: Columns) -> Iterator[Row]:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ModuleNotFoundError:
        raise UnreadableError(str(MissingPackageError("Parquet", "pyarrow", "arrow"))) from None

    try:
        # It begins at its end, which a pipe does not know beforehand.
        whole = file if file.seekable() else io.BytesIO(file.read())
        size = whole.seek(0, io.SEEK_END)
        table = parquet.ParquetFile(whole)
        names = table.schema_arrow.names
        _require_columns(names, columns)
        wanted = [n for n in (columns.text, columns.name, columns.published) if n in names]
        number = 0
        for batch in table.iter_batches(_BATCH, columns=wanted):
            for place in range(batch.num_rows):
                number += 1
                fields = _of_batch(batch, place)
                yield Row(number, fields, size * number // table.metadata.num_rows)
    except (pa.ArrowException, OSError) as error:
        raise UnreadableError(f"no Parquet: {' '.join(str(error).split())}") from None


def _of_batch(batch: object, place: int) -> dict[str, object] | UnreadableError:
    import pyarrow as pa

    rows = cast("pa.RecordBatch", batch)
    try:
        return {name: rows.column(name)[place].as_py() for name in rows.schema.names}
    except UnicodeDecodeError as error:
        return UnreadableError(
            f"not UTF-8 (byte 0x{error.object[error.start]:02x} at {error.start})"
        )


TABLES: dict[str, Callable[[io.BufferedReader, Columns], Iterator[Row]]] = {
    "jsonl": _json_lines,
    "json": _json,
    "csv": _csv,
    "parquet": _parquet,
}
"""How the rows of each kind of table are read; a table that is none is an ``UnreadableError``."""
