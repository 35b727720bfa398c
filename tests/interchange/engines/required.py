"""Which engines the tests need, and whether they may do without."""

from __future__ import annotations

import os

__all__ = ["ENGINES", "REQUIRED"]

ENGINES = ("dask", "duckdb", "pandas", "polars", "pyarrow", "pyspark", "spacy")
"""Their packages."""

REQUIRED: bool = os.environ.get("DEALWERT_ENGINES") == "required"
"""Whether an engine that is missing is a failure, as in the session ``engines``."""
