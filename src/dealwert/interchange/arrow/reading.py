"""Texts in, facts out, a column at a time: what every engine stands on."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable, Iterator, Sequence
from typing import cast, get_args

import attrs
import pyarrow as pa

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.interchange.arrow.column import AnyArray, AnyChunkedArray, objects_in, struct_of
from dealwert.interchange.arrow.record import AFTER, Row, row_of
from dealwert.interchange.json import MissingExtraError
from dealwert.interchange.shape import fields_of, tag_of
from dealwert.model import Company, Person
from dealwert.quantities import PartialDate
from dealwert.reading import NameFinder, Report, read

__all__ = ["FACT", "FACTS", "Reader", "facts_of", "read_batch", "read_batches", "read_column"]


@functools.cache
def _kinds() -> dict[str, tuple[str, type]]:
    """Return what a report holds: the attribute by the name of the kind, and the kind."""
    members = ((field.attribute, get_args(field.kind)[0]) for field in fields_of(Report))
    return {tag_of(kind): (attribute, kind) for attribute, kind in members}


def _fact() -> pa.StructType:
    structs = [(name, struct_of(kind).type) for name, (_, kind) in _kinds().items()]
    return pa.struct([("kind", pa.string()), *structs, *AFTER])


FACT: pa.StructType = _fact()
"""One fact: its ``kind``, a struct for each kind, of which the one of its kind is filled, and
``rounded``, ``error`` and ``document`` as in :func:`to_arrow`."""

FACTS: pa.Schema = pa.schema([pa.field("row", pa.int64()), pa.field("id", pa.string()), *FACT])
"""The schema of facts: the ``row`` of the text in its batch, from 0, the text's ``id``, a fact."""

FAILED = "error"
"""The kind of a row that stands for a text that was not read."""

_NO_TEXT = "no text: null"


def _tuple(known: Iterable[Company | Person]) -> tuple[Company | Person, ...]:
    return tuple(known)


@attrs.frozen
class Reader:
    """How texts are read; can be sent to other processes.

    Args:
        known: Companies and persons that the caller has already.
        names: A name finder to use instead of the one that comes with the library.
    """

    known: tuple[Company | Person, ...] = attrs.field(default=(), converter=_tuple)
    names: NameFinder | None = None

    def facts(self, text: object, published: object = None, source: str | None = None) -> list[Row]:
        """Return the facts in a text as rows of type :data:`FACT`.

        Args:
            text: The text; for anything but a ``str`` the one row says so.
            published: The day, as a date, a partial date or a string that begins with one.
            source: What names the text in the documents.

        Returns:
            The facts, kind by kind, each in the order of the text; one row of kind ``error`` for a
            text that cannot be read, whatever the reason.

        Raises:
            MissingExtraError: Where cattrs is not installed.
        """
        if text is None:
            return [_failure(_NO_TEXT)]
        try:
            report = read(
                cast("str", text), published=_day(published), known=self.known, names=self.names
            )
            return facts_of(report, source=source)
        except MissingExtraError:
            raise
        except Exception as error:  # noqa: BLE001  # one text must not stop the others
            return [_failure(f"{type(error).__name__}: {error}")]


def facts_of(report: Report, *, source: str | None = None) -> list[Row]:
    """Return the facts in a report as rows of type :data:`FACT`.

    Args:
        report: What was read.
        source: What names its text in the documents.

    Raises:
        MissingExtraError: Where cattrs is not installed.
    """
    return [
        {"kind": name, **row_of(value, name, source=source)}
        for name, (attribute, _) in _kinds().items()
        for value in getattr(report, attribute)
    ]


def _failure(reason: str) -> Row:
    # What is wrong may be that the text is not UTF-8, and the reason may quote it.
    told = reason.encode("utf-8", "backslashreplace").decode()
    return {"kind": FAILED, "rounded": [], "error": told}


def _day(value: object) -> PartialDate | dt.date | None:
    if value is None or isinstance(value, PartialDate):
        return value
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str):
        try:
            return dt.date.fromisoformat(value[:10])
        except ValueError:
            pass
    raise InvalidValueError("published", value, "a day such as 2025-06-12")


_READER = Reader()


def read_column(
    texts: AnyArray | AnyChunkedArray | Iterable[object],
    *,
    published: Iterable[object] | dt.date | None = None,
    reader: Reader = _READER,
) -> AnyArray:
    """Return the facts of each text: one row a text, each a list of :data:`FACT`.

    Args:
        texts: A column of strings, or anything iterable.
        published: The days of publication, one a text, or one for all.
        reader: What is known beforehand.

    Returns:
        A column of lists: empty for a text without facts, null for a null, one fact of kind
        ``error`` for a text that cannot be read.

    Raises:
        InvalidTypeError: For a column that holds no strings.
        InvalidValueError: Where there are more or fewer days than texts.

    Example:
        >>> texts = pa.array(["Die Nordlicht AG kauft die Hafenwerk GmbH.", None])
        >>> for facts in read_column(texts).to_pylist():
        ...     print(facts and [fact["kind"] for fact in facts])
        ['deal', 'company', 'company']
        None
    """
    found = _objects(texts, "read_column texts")
    days = _days(published, len(found))
    rows = [
        None if text is None else reader.facts(text, day)
        for text, day in zip(found, days, strict=True)
    ]
    return cast("AnyArray", pa.array(rows, pa.list_(FACT)))


def read_batch(
    batch: pa.RecordBatch,
    *,
    text: str = "text",
    id: str | None = None,  # noqa: A002  # what such a column is called
    published: str | dt.date | None = None,
    reader: Reader = _READER,
) -> pa.RecordBatch:
    """Return the facts in the texts of a record batch: one row a fact.

    Args:
        batch: Has a column of strings.
        text: The name of that column.
        id: The name of the column that tells texts apart; it becomes a string.
        published: The name of the column with the days of publication, or one day for all.
        reader: What is known beforehand.

    Returns:
        The facts, of the schema :data:`FACTS`, in the order of the texts. A text without facts has
        no row; a null, or a text that cannot be read, has one of kind ``error``.

    Raises:
        InvalidValueError: For a column that the batch does not have.
        InvalidTypeError: For a column of texts that holds no strings.

    Example:
        >>> batch = pa.RecordBatch.from_pydict(
        ...     {"nr": [7, 8], "text": ["Die Nordlicht AG kauft die Hafenwerk GmbH.", None]}
        ... )
        >>> facts = read_batch(batch, id="nr")
        >>> list(zip(facts["id"].to_pylist(), facts["kind"].to_pylist(), strict=True))
        [('7', 'deal'), ('7', 'company'), ('7', 'company'), ('8', 'error')]
        >>> facts["deal"][0].as_py()["buyers"]
        ['Nordlicht AG']
    """
    texts = _objects(_column(batch, text), f"read_batch {text!r}")
    names = [None] * len(texts) if id is None else _names(_column(batch, id))
    days = _days(_column(batch, published) if isinstance(published, str) else published, len(texts))
    rows = [
        {"row": place, "id": name, **fact}
        for place, (each, name, day) in enumerate(zip(texts, names, days, strict=True))
        for fact in reader.facts(each, day, name)
    ]
    return pa.RecordBatch.from_pylist(rows, schema=FACTS)


def read_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    text: str = "text",
    id: str | None = None,  # noqa: A002  # as in read_batch
    published: str | dt.date | None = None,
    reader: Reader = _READER,
) -> Iterator[pa.RecordBatch]:
    """Yield the facts of one record batch after the other; see :func:`read_batch`.

    Example:
        >>> table = pa.table({"text": ["Die Nordlicht AG kauft die Hafenwerk GmbH."]})
        >>> pa.Table.from_batches(read_batches(table.to_batches()), FACTS).num_rows
        3
    """
    for batch in batches:
        yield read_batch(batch, text=text, id=id, published=published, reader=reader)


def _column(batch: pa.RecordBatch, name: str) -> AnyArray:
    if name not in batch.schema.names:
        columns = ", ".join(map(repr, batch.schema.names))
        raise InvalidValueError("read_batch column", name, f"one of {columns}")
    return batch.column(name)


def _is_text(kind: pa.DataType) -> bool:
    if isinstance(kind, pa.DictionaryType):
        return _is_text(kind.value_type)
    types = pa.types
    tests = (types.is_string, types.is_large_string, types.is_string_view, types.is_null)
    return any(test(kind) for test in tests)


def _objects(texts: AnyArray | AnyChunkedArray | Iterable[object], place: str) -> Sequence[object]:
    if not isinstance(texts, (pa.Array, pa.ChunkedArray)):
        return list(texts)
    if not _is_text(texts.type):
        raise InvalidTypeError(place, texts.type, "a column of strings")
    try:
        return objects_in(texts)
    except UnicodeDecodeError:
        return [_object(each) for each in texts]


@attrs.frozen
class _Undecodable:
    """A text that is not UTF-8, so that it is no ``str``."""

    reason: str

    def __repr__(self) -> str:
        return self.reason


def _object(scalar: pa.Scalar[pa.DataType]) -> object:
    try:
        return cast("object", scalar.as_py())
    except UnicodeDecodeError as error:
        return _Undecodable(f"bytes that are not UTF-8: {error.reason} at {error.start}")


def _names(column: AnyArray) -> list[str | None]:
    return [None if name is None else str(name) for name in objects_in(column)]


def _days(published: Iterable[object] | dt.date | None, count: int) -> Sequence[object]:
    if published is None or isinstance(published, dt.date):
        return [published] * count
    if isinstance(published, (pa.Array, pa.ChunkedArray)):
        days = objects_in(cast("AnyArray", published))
    else:
        days = list(published)
    if len(days) != count:
        raise InvalidValueError("published", len(days), f"{count} days, one a text")
    return days
