"""Polars: a Series or an expression of texts in, one of lists of facts out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar, cast

import pyarrow as pa

from dealwert.interchange.arrow import FACT, Reader, read_column
from dealwert.interchange.arrow.column import AnyArray
from dealwert.interchange.engines.engine import engine

__all__ = ["polars_facts"]


class _Series(Protocol):
    name: str


class _Expression(Protocol):
    def map_batches(
        self, function: Callable[[S], S], *, return_dtype: object, is_elementwise: bool
    ) -> object: ...


S = TypeVar("S")


def polars_facts(texts: S, *, published: S | None = None, reader: Reader | None = None) -> S:
    """Return the facts of each text of a Polars Series or expression.

    Args:
        texts: A ``polars.Series`` or ``polars.Expr`` of strings.
        published: The days of publication, of the same kind as ``texts``.
        reader: What is known beforehand.

    Returns:
        A Series or an expression of the same name, its type a list of
        :data:`~dealwert.interchange.arrow.FACT`; null for null.

    Raises:
        InvalidTypeError: For a column that holds no strings.
        InvalidValueError: Where there are more or fewer days than texts.
        MissingPackageError: Where Polars is not installed.

    Example:
        >>> import polars as pl
        >>> frame = pl.DataFrame({"text": ["Die Nordlicht AG kauft die Hafenwerk GmbH."]})
        >>> facts = frame.select(polars_facts(pl.col("text")).alias("fact")).explode("fact")
        >>> facts.select(pl.col("fact").struct.field("kind")).to_series().to_list()
        ['deal', 'company', 'company']
    """
    polars = engine("polars", "polars_facts")
    reader = reader or Reader()
    dtype = polars.from_arrow(pa.array([], pa.list_(FACT))).dtype

    def facts(series: Sequence[_Series]) -> object:
        # Polars hands columns over as they lie in memory, through Arrow's PyCapsules.
        columns = [pa.chunked_array(cast("Iterable[AnyArray]", each)) for each in series]
        days = columns[1] if len(columns) > 1 else None
        found = read_column(columns[0], published=days, reader=reader)
        return polars.Series(series[0].name, found, dtype=dtype)

    columns = [texts] if published is None else [texts, published]
    if isinstance(texts, polars.Series):
        return cast("S", facts(cast("Sequence[_Series]", columns)))
    if published is None:
        return cast(
            "S",
            cast("_Expression", texts).map_batches(
                lambda series: facts([cast("_Series", series)]),
                return_dtype=dtype,
                is_elementwise=True,
            ),
        )
    return cast("S", polars.map_batches(columns, facts, return_dtype=dtype, is_elementwise=True))
