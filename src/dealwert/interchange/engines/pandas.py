"""pandas: a Series of texts in, a Series of lists of facts out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar, cast

import pyarrow as pa

from dealwert.interchange.arrow import FACT, Reader, read_column
from dealwert.interchange.engines.engine import engine

__all__ = ["pandas_facts"]


class _Series(Protocol):
    index: object
    name: object

    def __iter__(self) -> object: ...
    def isna(self) -> Iterable[bool]: ...


S = TypeVar("S")


def pandas_facts(texts: S, *, published: S | None = None, reader: Reader | None = None) -> S:
    """Return the facts of each text of a pandas Series.

    Args:
        texts: A ``pandas.Series`` of strings.
        published: The days of publication: a Series of the same length, in the same order.
        reader: What is known beforehand.

    Returns:
        A Series with the same index and name, its type ``pandas.ArrowDtype`` of lists of
        :data:`~dealwert.interchange.arrow.FACT`. Missing texts stay missing; a value that is no
        string becomes one fact of kind ``error``.

    Raises:
        InvalidValueError: Where there are more or fewer days than texts.
        MissingPackageError: Where pandas is not installed.

    Example:
        >>> import pandas as pd
        >>> texts = pd.Series(["Die Nordlicht AG kauft die Hafenwerk GmbH.", None], index=["a", "b"])
        >>> facts = pandas_facts(texts)
        >>> facts["a"][0]["deal"]["buyers"], facts["b"]
        (['Nordlicht AG'], <NA>)
    """
    pandas = engine("pandas", "pandas_facts")
    series = cast("_Series", texts)
    days = None if published is None else _present(published)
    column = read_column(_present(texts), published=days, reader=reader or Reader())
    dtype = pandas.ArrowDtype(pa.list_(FACT))
    return cast(
        "S",
        pandas.Series(
            pandas.array(column, dtype=dtype), index=series.index, name=series.name, copy=False
        ),
    )


def _present(series: object) -> list[object]:
    """Return the values of a Series, ``None`` for each of pandas' ways to say missing."""
    values, missing = cast("Iterable[object]", series), cast("_Series", series).isna()
    return [None if gone else value for value, gone in zip(values, missing, strict=True)]
