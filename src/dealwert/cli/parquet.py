"""Facts as a Parquet file: one row a fact, of the types of :mod:`dealwert.interchange.arrow`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from dealwert.errors import MissingPackageError

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ModuleNotFoundError:
    raise MissingPackageError("--format parquet", "pyarrow", "arrow") from None

from dealwert.interchange.arrow import FACT
from dealwert.interchange.arrow.reading import facts_of

if TYPE_CHECKING:
    from dealwert.cli.source import Article
    from dealwert.interchange.arrow.record import Row
    from dealwert.reading import Report

__all__ = ["HEAD", "SCHEMA", "batch", "facts", "finish"]

SCHEMA = pa.schema([pa.field("source", pa.string()), *FACT])
"""The source of a text, and a fact in it."""

HEAD: bytes = SCHEMA.serialize().to_pybytes()
"""What a stream of batches begins with (Arrow IPC)."""

_GROUP = 10_000
"""Rows of a group: however many were written at once, so that the file depends on facts alone."""


def facts(report: Report, article: Article) -> list[Row]:
    """Return the rows of a report."""
    source = article.source.encode("utf-8", "backslashreplace").decode()
    return [{"source": source, **fact} for fact in facts_of(report, source=article.source)]


def batch(pieces: Sequence[object]) -> bytes:
    """Return rows as a message that may stand in a stream of batches; no rows as no bytes."""
    rows = [row for piece in pieces for row in cast("list[Row]", piece)]
    if not rows:
        return b""
    return pa.RecordBatch.from_pylist(rows, schema=SCHEMA).serialize().to_pybytes()


def finish(chunks: Path, target: Path, kept: int) -> int:
    """Replace a Parquet file by what it holds and a stream of batches, in one step.

    Args:
        chunks: The stream.
        target: The file.
        kept: How many of its first rows to keep; it need not be there where that is none.

    Returns:
        How many rows it has now.
    """
    new = target.with_name(target.name + ".new")
    try:
        with pq.ParquetWriter(new, SCHEMA) as writer:
            count = 0
            for group in _regrouped(_batches(chunks, target, kept)):
                writer.write_table(group, row_group_size=_GROUP)
                count += group.num_rows
        new.replace(target)
    finally:
        new.unlink(missing_ok=True)
    return count


def _batches(chunks: Path, target: Path, kept: int) -> Iterator[pa.RecordBatch]:
    if kept:
        with pq.ParquetFile(target) as earlier:
            left = kept
            for each in earlier.iter_batches(_GROUP):
                yield each.slice(0, left)
                left -= each.num_rows
                if left <= 0:
                    break
    with chunks.open("rb") as file:
        yield from pa.ipc.open_stream(file)


def _regrouped(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.Table]:
    pending = SCHEMA.empty_table()
    for each in batches:
        pending = pa.concat_tables([pending, pa.Table.from_batches([each], SCHEMA)])
        while pending.num_rows >= _GROUP:
            yield pending.slice(0, _GROUP)
            pending = pending.slice(_GROUP)
    if pending.num_rows:
        yield pending
