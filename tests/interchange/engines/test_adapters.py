"""What the adapters do with nulls, with rows that fail and with what is no column of texts."""

from __future__ import annotations

import importlib
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from dealwert.errors import InvalidTypeError, InvalidValueError, MissingPackageError
from dealwert.model import Company
from tests.interchange.arrow.listing import listed

pytest.importorskip("pyarrow", reason="the extra arrow is not installed")

import pyarrow as pa

from dealwert.interchange.arrow import FACT, FACTS, Reader, read_column
from dealwert.interchange.engines import (
    dask_facts,
    duckdb_facts,
    pandas_facts,
    polars_facts,
    spark_facts,
)
from tests.interchange.engines.cluster import local_cluster

DEAL = "Die Nordlicht AG kauft 49 Prozent an der Hafenwerk GmbH für 14,3 Mio. Euro."
HUGE = f"Die Nordlicht AG übernimmt die Hafenwerk GmbH für {'9' * 35} Euro."
TEXTS = [DEAL, None, "", HUGE, DEAL]
KNOWN = Reader(known=(Company("Hafenwerk", aliases=("HW",)),))
ALIAS = "Die Nordlicht AG kauft 49 Prozent an HW."


def plain() -> list[object]:
    return listed(read_column(TEXTS))


class TestPandas:
    pandas = pytest.importorskip("pandas", reason="the extra pandas is not installed")

    def test_index_name_and_missing_texts_are_kept(self) -> None:
        texts = self.pandas.Series(TEXTS, index=[9, 9, 7, 3, 1], name="text")
        facts = pandas_facts(texts)
        assert list(facts.index) == [9, 9, 7, 3, 1]
        assert facts.name == "text"
        assert facts.dtype == self.pandas.ArrowDtype(pa.list_(FACT))
        assert list(facts.isna()) == [False, True, False, False, False]
        assert listed(pa.array(facts)) == plain()

    @pytest.mark.parametrize("missing", [None, float("nan"), "pandas.NA", "pandas.NaT"])
    def test_every_way_to_say_missing_is_missing(self, missing: object) -> None:
        if isinstance(missing, str):
            missing = getattr(self.pandas, missing.removeprefix("pandas."))
        facts = pandas_facts(self.pandas.Series([missing, DEAL], dtype=object))
        assert list(facts.isna()) == [True, False]

    @pytest.mark.parametrize("dtype", ["str", "string", "object", "string[pyarrow]", "category"])
    def test_every_type_of_strings_is_read(self, dtype: str) -> None:
        facts = pandas_facts(self.pandas.Series(TEXTS, dtype=dtype))
        assert listed(pa.array(facts)) == plain()

    def test_a_value_that_is_no_text_is_a_row_of_its_own(self) -> None:
        facts = pandas_facts(self.pandas.Series([7, DEAL], dtype=object))
        assert [fact["kind"] for fact in facts[0]] == ["error"]
        assert facts[1][0]["kind"] == "deal"

    def test_what_is_known_is_used(self) -> None:
        facts = pandas_facts(self.pandas.Series([ALIAS]), reader=KNOWN)
        assert facts[0][0]["deal"]["target"] == "Hafenwerk"

    def test_days_go_by_place(self) -> None:
        with pytest.raises(InvalidValueError, match="2 days, one a text"):
            pandas_facts(
                self.pandas.Series([DEAL, DEAL]), published=self.pandas.Series(["2025-06-12"])
            )


class TestPolars:
    polars = pytest.importorskip("polars", reason="the extra polars is not installed")

    def test_a_series_and_an_expression_say_the_same(self) -> None:
        series = self.polars.Series("text", TEXTS)
        facts = polars_facts(series)
        assert facts.name == "text"
        lazy = self.polars.LazyFrame([series]).select(polars_facts(self.polars.col("text")))
        assert lazy.collect_schema()["text"] == facts.dtype
        assert lazy.collect()["text"].to_arrow().to_pylist() == facts.to_arrow().to_pylist()
        assert facts.to_arrow().to_pylist() == plain()

    def test_numbers_are_decimals(self) -> None:
        facts = polars_facts(self.polars.Series("text", [DEAL])).explode()
        price = facts.struct.field("deal").struct.field("price").struct.field("low")
        assert price.dtype == self.polars.Decimal(38, 9)
        assert price.to_list()[0] == Decimal(14_300_000)

    def test_days_are_taken_for_a_series_and_for_an_expression(self) -> None:
        frame = self.polars.DataFrame({"text": TEXTS, "day": ["2025-06-12"] * len(TEXTS)})
        col = self.polars.col
        by_expression = frame.select(polars_facts(col("text"), published=col("day")))["text"]
        by_series = polars_facts(frame["text"], published=frame["day"])
        expected = listed(read_column(TEXTS, published=["2025-06-12"] * len(TEXTS)))
        assert by_expression.to_arrow().to_pylist() == by_series.to_arrow().to_pylist() == expected

    def test_what_is_known_is_used(self) -> None:
        facts = polars_facts(self.polars.Series([ALIAS]), reader=KNOWN)
        assert facts.to_list()[0][0]["deal"]["target"] == "Hafenwerk"

    def test_a_series_of_numbers_is_an_error(self) -> None:
        with pytest.raises(InvalidTypeError, match="a column of strings"):
            polars_facts(self.polars.Series([1, 2]))


class TestDuckDB:
    duckdb = pytest.importorskip("duckdb", reason="the extra duckdb is not installed")

    def test_null_is_null_and_a_number_too_large_is_told(self) -> None:
        with self.duckdb.connect() as connection:
            duckdb_facts(connection)
            connection.register("feed", pa.table({"nr": range(len(TEXTS)), "text": TEXTS}))
            table = connection.sql("SELECT dealwert_facts(text) AS facts FROM feed ORDER BY nr")
            assert table.to_arrow_table()["facts"].to_pylist() == plain()
            errors = connection.sql("""
                SELECT nr FROM (SELECT nr, unnest(dealwert_facts(text)) AS fact FROM feed)
                WHERE fact.error IS NOT NULL
            """)
            assert {nr for (nr,) in errors.fetchall()} == {3}

    def test_sql_filters_by_exact_numbers(self) -> None:
        with self.duckdb.connect() as connection:
            duckdb_facts(connection, "facts_in")
            query = "SELECT (unnest(facts_in(?))).deal.price.low"
            assert connection.execute(query, [DEAL]).fetchall()[0] == (Decimal(14_300_000),)

    def test_a_text_without_a_day_is_read_all_the_same(self) -> None:
        with self.duckdb.connect() as connection:
            duckdb_facts(connection, published=True, reader=KNOWN)
            query = "SELECT (unnest(dealwert_facts(?, NULL))).deal.target"
            assert connection.execute(query, [ALIAS]).fetchall()[0] == ("Hafenwerk",)

    def test_something_else_is_no_connection(self) -> None:
        with pytest.raises(InvalidTypeError, match="a DuckDBPyConnection"):
            duckdb_facts("news.duckdb")


class TestSpark:
    # Py4J leaves sockets to the collector.
    @pytest.mark.filterwarnings("default::ResourceWarning")
    def test_rows_that_fail_are_rows_and_odd_names_are_names(self, tmp_path: Path) -> None:
        with local_cluster(tmp_path, batch=2) as spark:
            rows = list(enumerate(TEXTS))
            frame = spark.createDataFrame(rows, "`the nr` INT, `a.text` STRING").coalesce(1)
            found = spark_facts(frame, text="a.text", id="the nr", reader=KNOWN)
            types = importlib.import_module("pyspark.sql.pandas.types")
            assert found.schema == types.from_arrow_schema(FACTS)
            table = found.toArrow().to_pylist()
        told = {row["id"]: row["error"] for row in table if row["error"]}
        assert told.keys() == {"1", "3"}
        assert told["1"] == "no text: null"
        assert [row["kind"] for row in table if row["id"] == "4"][:1] == ["deal"]


def test_dask_keeps_partitions_and_reads_when_asked() -> None:
    dask = pytest.importorskip("dask.dataframe", reason="the extra dask is not installed")
    pandas = pytest.importorskip("pandas", reason="the extra pandas is not installed")
    texts = dask.from_pandas(pandas.Series(TEXTS, name="text"), npartitions=2)
    facts = dask_facts(texts, reader=KNOWN)
    assert facts.npartitions == texts.npartitions
    assert facts.dtype == pandas.ArrowDtype(pa.list_(FACT))
    found = facts.compute(scheduler="synchronous")
    assert listed(pa.array(found)) == listed(read_column(TEXTS, reader=KNOWN))


def test_a_missing_engine_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(MissingPackageError, match=r'pip install "dealwert\[polars\]"'):
        polars_facts("Text")
