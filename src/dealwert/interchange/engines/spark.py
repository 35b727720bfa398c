"""Spark: a DataFrame of texts in, a DataFrame of facts out."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Protocol, TypeVar, cast

import pyarrow as pa

from dealwert.interchange.arrow import FACTS, Reader, read_batches

__all__ = ["spark_facts", "spark_schema"]

Batches = Iterator[pa.RecordBatch]


class _Frame(Protocol):
    def selectExpr(self, *expr: str) -> _Frame: ...  # noqa: N802  # Spark's name
    def mapInArrow(self, func: Callable[[Batches], Batches], schema: str) -> object: ...  # noqa: N802  # Spark's name


F = TypeVar("F")


def spark_facts(
    frame: F,
    *,
    text: str = "text",
    id: str | None = "id",  # noqa: A002  # what such a column is called
    published: str | None = None,
    reader: Reader | None = None,
) -> F:
    """Return the facts in the texts of a Spark DataFrame, one row a fact.

    Args:
        frame: A ``pyspark.sql.DataFrame``.
        text: The name of the column of strings.
        id: The name of the column that tells texts apart: rows come in any order, and ``row``
            counts within a batch only. It becomes a string.
        published: The name of the column with the days of publication.
        reader: What is known beforehand.

    Returns:
        A DataFrame with the columns of :data:`~dealwert.interchange.arrow.FACTS`. Nothing is read
        before Spark asks for it.

    dealwert must be installed where Spark's workers run.
    """
    # Under names of our own, since Spark cannot hand over columns with a dot in their name.
    columns = {"id": id, "text": text, "published": published}
    chosen = {ours: theirs for ours, theirs in columns.items() if theirs is not None}
    renamed = (f"{_quoted(theirs)} AS {ours}" for ours, theirs in chosen.items())
    read = functools.partial(
        read_batches,
        id="id" if id is not None else None,
        published="published" if published is not None else None,
        reader=reader or Reader(),
    )
    frame_of_ours = cast("_Frame", frame).selectExpr(*renamed)
    return cast("F", frame_of_ours.mapInArrow(read, spark_schema()))


def spark_schema(schema: pa.Schema = FACTS) -> str:
    """Return an Arrow schema as Spark writes it (DDL).

    Args:
        schema: Of the types that dealwert's columns have.

    Raises:
        KeyError: For a type that none of dealwert's columns has.

    Example:
        >>> spark_schema()[:39]
        '`row` BIGINT, `id` STRING, `kind` STRIN'
        >>> from dealwert.interchange.arrow import DATE
        >>> spark_schema(pa.schema(list(DATE)))
        '`edtf` STRING, `earliest` DATE, `latest` DATE'
    """
    return ", ".join(f"{_quoted(field.name)} {_type(field.type)}" for field in schema)


def _quoted(name: str) -> str:
    return f"`{name.replace('`', '``')}`"


def _type(kind: pa.DataType) -> str:
    if isinstance(kind, pa.StructType):
        fields = (kind.field(place) for place in range(kind.num_fields))
        inner = ", ".join(f"{_quoted(field.name)}: {_type(field.type)}" for field in fields)
        return f"STRUCT<{inner}>"
    if isinstance(kind, pa.ListType):
        return f"ARRAY<{_type(kind.value_type)}>"
    if isinstance(kind, pa.Decimal128Type):
        return f"DECIMAL({kind.precision}, {kind.scale})"
    return _NAMES[str(kind)]


_NAMES = {
    "string": "STRING",
    "int64": "BIGINT",
    "bool": "BOOLEAN",
    "date32[day]": "DATE",
}
