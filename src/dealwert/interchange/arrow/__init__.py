"""Columns of texts in, columns of facts out, and every public type as Arrow without loss.

The functions read what pandas, Polars, DuckDB, Spark and others hand over, and return what they
take. They need the extra ``arrow``. Offsets count Unicode code points, as everywhere in dealwert;
what is not known is null.
"""

from dealwert.interchange.arrow.column import DATE, NUMBER
from dealwert.interchange.arrow.reading import (
    FACT,
    FACTS,
    Reader,
    read_batch,
    read_batches,
    read_column,
)
from dealwert.interchange.arrow.record import from_arrow, schema_of, to_arrow

__all__ = [
    "DATE",
    "FACT",
    "FACTS",
    "NUMBER",
    "Reader",
    "from_arrow",
    "read_batch",
    "read_batches",
    "read_column",
    "schema_of",
    "to_arrow",
]
