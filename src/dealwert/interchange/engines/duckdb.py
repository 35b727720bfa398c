"""DuckDB: a function for SQL, from a text to its list of facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar, cast

import pyarrow as pa

from dealwert.errors import InvalidTypeError
from dealwert.interchange.arrow import FACT, Reader, read_column
from dealwert.interchange.arrow.column import AnyArray, AnyChunkedArray
from dealwert.interchange.engines.engine import engine

__all__ = ["duckdb_facts"]


class _Relation(Protocol):
    types: Sequence[object]


class _Connection(Protocol):
    def from_arrow(self, table: pa.Table) -> _Relation: ...
    def create_function(
        self,
        name: str,
        function: Callable[..., AnyArray],
        parameters: list[str],
        return_type: object,
        *,
        type: str,  # noqa: A002  # what DuckDB calls it
        null_handling: str,
    ) -> object: ...


C = TypeVar("C")


def duckdb_facts(
    connection: C,
    name: str = "dealwert_facts",
    *,
    published: bool = False,
    reader: Reader | None = None,
) -> C:
    """Register a function of SQL that returns the facts in a text.

    Args:
        connection: A ``duckdb.DuckDBPyConnection``. The function lives as long as it does.
        name: How SQL calls the function.
        published: Whether the function takes a second argument, the day of publication: a
            ``DATE``, which may be ``NULL``.
        reader: What is known beforehand.

    Returns:
        The connection. ``dealwert_facts(text)`` is a list of structs, as in
        :data:`~dealwert.interchange.arrow.FACT`, or ``NULL`` for ``NULL``; ``unnest`` makes rows
        of it.

    Raises:
        InvalidTypeError: For something that is no connection.
        MissingPackageError: Where DuckDB is not installed.

    Example:
        >>> import duckdb
        >>> with duckdb.connect() as connection:
        ...     duckdb_facts(connection).sql('''
        ...         SELECT unnest(dealwert_facts('Die Nordlicht AG kauft die Hafenwerk GmbH.')).kind
        ...     ''').fetchall()
        [('deal',), ('company',), ('company',)]
    """
    duckdb = engine("duckdb", "duckdb_facts")
    if not isinstance(connection, duckdb.DuckDBPyConnection):
        raise InvalidTypeError("duckdb_facts connection", connection, "a DuckDBPyConnection")
    known = reader or Reader()

    def facts(texts: AnyChunkedArray) -> AnyArray:
        return read_column(texts, reader=known)

    def dated_facts(texts: AnyChunkedArray, days: AnyChunkedArray) -> AnyArray:
        return read_column(texts, published=days, reader=known)

    target = cast("_Connection", connection)
    empty = pa.table({"facts": pa.array([], pa.list_(FACT))})
    target.create_function(
        name,
        dated_facts if published else facts,
        ["VARCHAR", "DATE"] if published else ["VARCHAR"],
        target.from_arrow(empty).types[0],
        type="arrow",
        # Else a text without a day would have no facts at all.
        null_handling="special",
    )
    return connection
