"""Values of our types as rows, and back without loss.

A row holds a value twice: as typed columns to filter and count with, and as a JSON document, which
is exact whatever the columns can hold.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar, cast

import pyarrow as pa

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.interchange.arrow.column import Notes, objects_in, struct_of
from dealwert.interchange.document import DocumentError, Problem
from dealwert.interchange.json import from_json, to_json
from dealwert.interchange.shape import tag_of

__all__ = ["AFTER", "Row", "from_arrow", "row_of", "schema_of", "to_arrow"]

T = TypeVar("T")

Row = dict[str, object]
"""What ``pyarrow.array`` takes for one row."""

AFTER: tuple[tuple[str, pa.DataType], ...] = (
    ("rounded", pa.list_(pa.string())),
    ("error", pa.string()),
    ("document", pa.string()),
)
"""The columns behind the typed ones."""


def schema_of(kind: type) -> pa.Schema:
    """Return the schema of the record batches that :func:`to_arrow` makes of a type.

    Args:
        kind: Any public type with fields, or :class:`~dealwert.PartialDate`.

    Raises:
        InvalidTypeError: For another type.

    Example:
        >>> from dealwert import Money
        >>> schema_of(Money).names
        ['money', 'rounded', 'error', 'document']
    """
    return pa.schema([(tag_of(kind), struct_of(kind).type), *AFTER])


def row_of(value: object, name: str, *, source: str | None = None) -> Row:
    """Return a value as a row: its struct under a name, and the columns behind it.

    Raises:
        InvalidTypeError: For a value of a type that documents do not hold.
    """
    rounded: Notes = []
    struct, error = None, None
    try:
        struct = struct_of(type(value)).write(value, "$", rounded)
    except DocumentError as unfit:
        error = str(unfit)
        rounded = []
    document = to_json(value, source=source, indent=None)
    return {name: struct, "rounded": rounded, "error": error, "document": document}


def to_arrow(values: Iterable[T], kind: type[T]) -> pa.RecordBatch:
    """Return values as a record batch, one row a value.

    Args:
        values: Of one type.
        kind: The type.

    Returns:
        The batch, of the schema that :func:`schema_of` gives:

        - a struct named after the type (``deal``) with the type's fields;
        - ``rounded``: the paths of numbers that nine decimal places do not write exactly;
        - ``error``: why the struct is null, where a number is too large for it;
        - ``document``: the value as JSON, exactly.

    Raises:
        InvalidTypeError: For a value of another type, or a type that documents do not hold.

    Example:
        >>> from fractions import Fraction
        >>> from dealwert import Percent
        >>> batch = to_arrow([Percent(49), Percent(Fraction(100, 3))], Percent)
        >>> [str(row["percent"]["percent"]) for row in batch.to_pylist()]
        ['49.000000000', '33.333333333']
        >>> batch.column("rounded").to_pylist()
        [[], ['$.percent']]
        >>> from_arrow(batch, Percent)
        (Percent(49), Percent(Fraction(100, 3)))
    """
    schema = schema_of(kind)
    name = tag_of(kind)
    rows: list[Row] = []
    for value in values:
        if type(value) is not kind:
            raise InvalidTypeError(f"to_arrow values[{len(rows)}]", value, f"a {kind.__name__}")
        rows.append(row_of(value, name))
    return pa.RecordBatch.from_pylist(rows, schema=schema)


def from_arrow(data: pa.RecordBatch | pa.Table, kind: type[T]) -> tuple[T, ...]:
    """Return the values in a record batch or a table, exactly as they went in.

    Args:
        data: What :func:`to_arrow` made, or facts of one kind that
            :func:`~dealwert.interchange.arrow.read_batch` made. Other columns play no part, and
            the typed column may be left out.
        kind: The type.

    Raises:
        InvalidValueError: Where there is no column ``document``.
        DocumentError: For a row without a document, with a document that is wrong, or whose typed
            column says something else; the path begins with the row (``$[3].price``).

    Example:
        >>> from dealwert import Money
        >>> from_arrow(to_arrow([Money(12, "EUR")], Money), Money)
        (Money(Decimal('12'), 'EUR'),)
    """
    names = data.schema.names
    if "document" not in names:
        raise InvalidValueError("from_arrow data", names, "a column 'document'")
    documents = cast("list[str | None]", objects_in(data.column("document")))
    values = tuple(_value(text, kind, place) for place, text in enumerate(documents))
    name = tag_of(kind)
    if name in names:
        _compare(objects_in(data.column(name)), values, name)
    return values


def _value(text: str | None, kind: type[T], place: int) -> T:
    if text is None:
        raise DocumentError([Problem(f"$[{place}]", "no document in this row")])
    try:
        return from_json(text, kind)
    except DocumentError as error:
        raise DocumentError(
            [
                Problem(f"$[{place}]{problem.path.removeprefix('$')}", problem.reason)
                for problem in error.problems
            ]
        ) from error


def _compare(said: list[object], values: tuple[object, ...], name: str) -> None:
    """Raise unless the typed column is what follows from the documents.

    Somebody may have changed a column with SQL, and would get the old values back unawares.
    """
    for place, (struct, value) in enumerate(zip(said, values, strict=True)):
        follows = row_of(value, name)[name]
        if struct != follows:
            path, got, expected = _difference(struct, follows, f"$[{place}]")
            raise DocumentError(
                [Problem(path, f"the column says {got!r}, the document {expected!r}")]
            )


def _difference(one: object, other: object, path: str) -> tuple[str, object, object]:
    if isinstance(one, dict) and isinstance(other, dict):
        fields, others = cast("Row", one), cast("Row", other)
        for name, value in fields.items():
            if value != others.get(name):
                return _difference(value, others.get(name), f"{path}.{name}")
    return path, one, other
