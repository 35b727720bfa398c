"""One corpus through the command line and every engine: the same records."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import attrs
import pytest

from dealwert.cli import main
from tests.interchange.arrow.listing import listed
from tests.interchange.engines.articles import Article, articles
from tests.interchange.engines.cluster import local_cluster
from tests.interchange.engines.required import REQUIRED

pytest.importorskip("pyarrow", reason="the extra arrow is not installed")

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from dealwert.interchange.arrow import FACT, FACTS, read_batches
from dealwert.interchange.engines import (
    dask_facts,
    duckdb_facts,
    pandas_facts,
    polars_facts,
    spark_facts,
)

COUNT = 10_000 if REQUIRED else 300
"""Where engines are installed by chance, a few articles show that they work."""

# Py4J leaves sockets to the collector.
pytestmark = pytest.mark.filterwarnings("default::ResourceWarning")


@attrs.frozen
class Corpus:
    """Articles, and their facts as the plain loop reads them."""

    articles: list[Article]
    facts: pa.Table

    @property
    def table(self) -> pa.Table:
        """The articles as a table."""
        return pa.table(
            {
                "id": [article.id for article in self.articles],
                "published": pa.array([each.published for each in self.articles], pa.date32()),
                "text": [article.text for article in self.articles],
            }
        )


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    found = list(articles(COUNT))
    batches = Corpus(found, FACTS.empty_table()).table.to_batches()
    read = read_batches(batches, id="id", published="published")
    return Corpus(found, pa.Table.from_batches(read, FACTS))


def without_source(document: str) -> dict[str, object]:
    """Return a fact's document without what tells documents apart, as reports hold facts."""
    fact: dict[str, object] = json.loads(document)
    del fact["schema_version"], fact["source"]
    if fact["type"] not in {"company", "person"}:
        del fact["type"]
    return fact


def in_order(table: pa.Table) -> pa.Table:
    """Return facts by text, as the plain loop does, in the types that it gives them."""
    return (
        table.sort_by("id").select(["id", *FACT.names]).cast(pa.schema([FACTS.field("id"), *FACT]))
    )


def documents(table: pa.Table) -> list[tuple[str, str, dict[str, object]]]:
    names, kinds, texts = (listed(table[name]) for name in ("id", "kind", "document"))
    return [
        (name, kind, without_source(text))
        for name, kind, text in zip(names, kinds, texts, strict=True)
    ]


def same_facts(found: pa.Table, corpus: Corpus) -> None:
    """Raise unless all columns hold the same, documents without their source."""
    # Engines that read one text at a time do not know its name.
    ours, theirs = in_order(found), in_order(corpus.facts)
    assert ours.num_rows == theirs.num_rows
    for name in ours.column_names:
        if name != "document":
            assert ours[name].combine_chunks().equals(theirs[name].combine_chunks()), name
    assert documents(ours) == documents(theirs)


def unnested(names: Any, lists: Any) -> pa.Table:
    """Return ids, each beside a list of facts, as one row a fact."""
    both = pa.table({"id": names, "fact": lists})
    column = cast("pa.ListArray[Any]", both["fact"].combine_chunks().cast(pa.list_(FACT)))
    rows = pc.list_parent_indices(column)
    facts = pa.Table.from_struct_array(cast("pa.StructArray", column.flatten()))
    return facts.append_column("id", pc.take(both["id"].combine_chunks(), rows))


def beginning(corpus: Corpus, chosen: Callable[[Article], bool] = bool) -> Corpus:
    """Return the first articles of a corpus, those that are chosen, with their facts."""
    some = [article for article in corpus.articles[:1000] if chosen(article)]
    names = pa.array([article.id for article in some])
    return Corpus(some, corpus.facts.filter(pc.is_in(corpus.facts["id"], names)))


def test_the_corpus_holds_every_kind_and_nothing_failed(corpus: Corpus) -> None:
    kinds = set(listed(corpus.facts["kind"]))
    wanted = {"deal", "stake_transfer", "leadership_change", "position", "company", "person"}
    assert wanted | {"mention"} <= kinds
    assert "error" not in kinds
    assert len({article.id for article in corpus.articles}) == COUNT


def test_the_command_line(corpus: Corpus, tmp_path: Path) -> None:
    feed, target = tmp_path / "feed.jsonl", tmp_path / "facts.jsonl"
    with feed.open("w", encoding="utf-8") as file:
        for article in corpus.articles:
            day = article.published and article.published.isoformat()
            row = {"id": article.id, "published": day, "text": article.text}
            file.write(json.dumps(row) + "\n")
    main(["read", str(feed), "--format", "jsonl", "--output", str(target), "--jobs", "2"])
    rooms = {"companies": "company"}
    found: list[tuple[str, str, dict[str, object]]] = []
    with target.open(encoding="utf-8") as lines:
        for line in lines:
            report: dict[str, Any] = json.loads(line)
            name = str(report["source"]).rpartition("#")[2]
            for room in (room for room, facts in report.items() if isinstance(facts, list)):
                kind = rooms.get(room, room.removesuffix("s"))
                found += [(name, kind, fact) for fact in report[room]]
    assert found == documents(in_order(corpus.facts))


def test_duckdb_with_an_embedded_database_file(corpus: Corpus, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="the extra duckdb is not installed")
    with duckdb.connect(str(tmp_path / "news.duckdb")) as connection:
        connection.register("feed", corpus.table)
        connection.execute("CREATE TABLE articles AS SELECT * FROM feed")
        duckdb_facts(connection, published=True)
        connection.execute("""
            CREATE TABLE facts AS
            SELECT id, unnest(dealwert_facts(text, published)) AS fact FROM articles
        """)
    # Another connection, which reads what the file holds.
    with duckdb.connect(str(tmp_path / "news.duckdb"), read_only=True) as connection:
        table = connection.sql("SELECT id, fact.* FROM facts").to_arrow_table()
    same_facts(table, corpus)


def test_polars(corpus: Corpus) -> None:
    polars = pytest.importorskip("polars", reason="the extra polars is not installed")
    frame = polars.from_arrow(corpus.table)
    column = polars_facts(polars.col("text"), published=polars.col("published"))
    found = frame.lazy().select("id", column.alias("fact")).collect().to_arrow()
    same_facts(unnested(found["id"], found["fact"]), corpus)


def test_pandas(corpus: Corpus) -> None:
    pandas = pytest.importorskip("pandas", reason="the extra pandas is not installed")
    some = beginning(corpus)
    frame = pandas.DataFrame(
        {
            "text": [article.text for article in some.articles],
            "published": [article.published for article in some.articles],
        },
        index=[article.id for article in some.articles],
    )
    found = pandas_facts(frame["text"], published=frame["published"])
    same_facts(unnested(pa.array(found.index.tolist()), pa.array(found)), some)


def test_spark_on_a_local_cluster(corpus: Corpus, tmp_path: Path) -> None:
    with local_cluster(tmp_path) as spark:
        corpus_file = str(tmp_path / "articles.parquet")
        pq.write_table(corpus.table, corpus_file)
        frame = spark.read.parquet(corpus_file).repartition(4)
        found = spark_facts(frame, published="published").toArrow()
    same_facts(found, corpus)


def test_dask(corpus: Corpus) -> None:
    dask = pytest.importorskip("dask.dataframe", reason="the extra dask is not installed")
    pandas = pytest.importorskip("pandas", reason="the extra pandas is not installed")
    undated = beginning(corpus, lambda article: article.published is None)
    texts = pandas.Series({article.id: article.text for article in undated.articles})
    found = dask_facts(dask.from_pandas(texts, npartitions=3)).compute(scheduler="synchronous")
    same_facts(unnested(pa.array(found.index.tolist()), pa.array(found)), undated)


def test_articles_are_the_same_every_time() -> None:
    assert list(articles(50)) == list(articles(100))[:50]
    assert next(articles(1)).published == dt.date(2025, 5, 17)
