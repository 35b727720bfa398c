"""Dask: a Series of texts in, a Series of lists of facts out, partition by partition."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar, cast

import pyarrow as pa

from dealwert.interchange.arrow import FACT, Reader
from dealwert.interchange.engines.engine import engine
from dealwert.interchange.engines.pandas import pandas_facts

__all__ = ["dask_facts"]


class _Series(Protocol):
    name: object

    def map_partitions(
        self, func: Callable[..., object], *, reader: Reader, meta: object
    ) -> object: ...


S = TypeVar("S")


def dask_facts(texts: S, *, reader: Reader | None = None) -> S:
    """Return the facts of each text of a Dask Series.

    Args:
        texts: A ``dask.dataframe.Series`` of strings.
        reader: What is known beforehand.

    Returns:
        A Dask Series with the same partitions, as
        :func:`~dealwert.interchange.engines.pandas_facts` makes of each. Nothing is read before
        Dask asks for it.

    Raises:
        MissingPackageError: Where Dask or pandas is not installed.

    Example:
        >>> import dask.dataframe as dd
        >>> import pandas as pd
        >>> texts = dd.from_pandas(pd.Series(["Die Nordlicht AG kauft die Hafenwerk GmbH."]))
        >>> facts = dask_facts(texts).compute(scheduler="synchronous")
        >>> facts[0][0]["deal"]["buyers"]
        ['Nordlicht AG']
    """
    engine("dask", "dask_facts")
    pandas = engine("pandas", "dask_facts")
    series = cast("_Series", texts)
    meta = pandas.Series([], dtype=pandas.ArrowDtype(pa.list_(FACT)), name=series.name)
    return cast("S", series.map_partitions(pandas_facts, reader=reader or Reader(), meta=meta))
