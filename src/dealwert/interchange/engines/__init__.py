"""Engines that people have already: each reads a column of texts on its own terms.

Every function needs the extra named after its engine, which brings ``arrow`` along, and imports the
engine on first use. All of them give the facts that :func:`~dealwert.interchange.arrow.read_column`
or :func:`~dealwert.interchange.arrow.read_batches` gives.
"""

from dealwert.interchange.engines.dask import dask_facts
from dealwert.interchange.engines.duckdb import duckdb_facts
from dealwert.interchange.engines.pandas import pandas_facts
from dealwert.interchange.engines.polars import polars_facts
from dealwert.interchange.engines.spark import spark_facts, spark_schema

__all__ = [
    "dask_facts",
    "duckdb_facts",
    "pandas_facts",
    "polars_facts",
    "spark_facts",
    "spark_schema",
]
