"""Texts in, facts out: the same as the plain loop's, and no row is lost."""

from __future__ import annotations

import datetime as dt
import json
import pickle
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import read
from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.interchange import unstructure
from dealwert.interchange.shape import fields_of
from dealwert.model import Company, Deal
from dealwert.quantities import PartialDate
from dealwert.reading import NameMention, Report
from tests.interchange.arrow.listing import listed

pytest.importorskip("pyarrow", reason="the extra arrow is not installed")

import pyarrow as pa

from dealwert.interchange.arrow import (
    FACT,
    FACTS,
    Reader,
    from_arrow,
    read_batch,
    read_batches,
    read_column,
)

DEAL = "Die Nordlicht AG kauft 49 Prozent an der Hafenwerk GmbH für 14,3 Mio. Euro."
BOARD = "Gestern trat Ida Berg als Vorstandsvorsitzende der Elbgarn AG zurück. 🎉"
HUGE = f"Die Nordlicht AG übernimmt die Hafenwerk GmbH für {'9' * 35} Euro."
TEXTS = st.lists(st.none() | st.sampled_from([DEAL, BOARD, HUGE, "", "Es regnet."]), max_size=6)


class Refusing:
    """A name finder that fails at one text."""

    def __call__(self, text: str) -> list[NameMention]:
        if "Elbgarn" in text:
            raise RuntimeError("no names today")
        return []


def plain(report: Report) -> list[object]:
    """Return a report's facts as documents, in the order of its fields."""
    return [
        unstructure(fact)
        for field in fields_of(Report)
        for fact in getattr(report, field.attribute)
    ]


def bodies(facts: list[dict[str, object]]) -> list[object]:
    """Return what the documents of facts hold behind their header."""
    header = {"schema_version", "type", "source"}
    documents = [json.loads(str(fact["document"])) for fact in facts]
    # Companies and persons are told apart by a type that is part of them, too.
    return [
        {
            name: value
            for name, value in document.items()
            if name not in header or (name == "type" and document["type"] in {"company", "person"})
        }
        for document in documents
    ]


class TestLaws:
    @given(TEXTS)
    def test_a_column_says_what_the_plain_loop_says(self, texts: list[str | None]) -> None:
        for text, facts in zip(texts, listed(read_column(texts)), strict=True):
            if text is None:
                assert facts is None
            else:
                assert bodies(facts) == plain(read(text))

    @given(TEXTS)
    def test_a_batch_says_what_a_column_says(self, texts: list[str | None]) -> None:
        batch = pa.RecordBatch.from_arrays([pa.array(texts, pa.string())], ["text"])
        rows = listed(read_batch(batch))
        for place, facts in enumerate(listed(read_column(texts))):
            mine = [row for row in rows if row["row"] == place]
            if facts is None:
                assert [row["kind"] for row in mine] == ["error"]
            else:
                assert [{name: row[name] for name in FACT.names} for row in mine] == facts

    @given(TEXTS, st.integers(1, 3))
    def test_how_texts_are_cut_into_batches_plays_no_part(
        self, texts: list[str | None], size: int
    ) -> None:
        table = pa.table({"text": pa.array(texts, pa.string()), "nr": range(len(texts))})
        whole = pa.Table.from_batches(read_batches(table.to_batches(), id="nr"), FACTS)
        parts = pa.Table.from_batches(
            read_batches(table.to_batches(max_chunksize=size), id="nr"), FACTS
        )
        assert whole.drop(["row"]).equals(parts.drop(["row"]))

    @pytest.mark.parametrize(
        "kind",
        [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string())],
        ids=str,
    )
    def test_how_strings_are_laid_out_plays_no_part(self, kind: pa.DataType) -> None:
        texts = pa.array([DEAL, None, BOARD])
        assert read_column(texts.cast(kind)).equals(read_column(texts))


class TestFacts:
    def test_numbers_places_and_what_is_unknown(self) -> None:
        deal = listed(read_column([DEAL]))[0][0]
        assert deal["kind"] == "deal"
        assert deal["error"] is None and deal["rounded"] == []
        assert deal["deal"]["buyers"] == ["Nordlicht AG"]
        assert deal["deal"]["price"]["unit"] == "EUR"
        assert deal["deal"]["price"]["low"] == 14_300_000
        assert deal["deal"]["valuation"] is None
        assert deal["leadership_change"] is None

    def test_offsets_count_code_points(self) -> None:
        text = f"🎉🎉 Ä. {DEAL}"
        facts = listed(read_column([text]))[0]
        for fact in facts:
            if fact["kind"] == "mention":
                found = fact["mention"]
                assert text[found["start"] : found["end"]] == found["text"]
        span = facts[0]["deal"]["evidence"]["spans"][0]
        assert text[span["start"] : span["end"]] == span["text"]

    def test_facts_of_one_kind_are_values_again(self) -> None:
        batch = read_batch(pa.RecordBatch.from_pydict({"text": [DEAL, BOARD, DEAL]}))
        deals = batch.filter(pa.array([kind == "deal" for kind in listed(batch["kind"])]))
        assert from_arrow(deals, Deal) == read(DEAL).deals * 2

    def test_documents_name_the_text(self) -> None:
        batch = pa.RecordBatch.from_pydict({"text": [DEAL], "nr": [7]})
        facts = listed(read_batch(batch, id="nr"))
        assert {fact["id"] for fact in facts} == {"7"}
        assert {json.loads(fact["document"])["source"] for fact in facts} == {"7"}

    @pytest.mark.parametrize(
        "day",
        [dt.date(2025, 6, 12), dt.datetime(2025, 6, 12, 8, tzinfo=dt.UTC), "2025-06-12T08:00"],
    )
    def test_the_day_of_publication_is_taken_from_its_column(self, day: object) -> None:
        batch = pa.RecordBatch.from_pydict({"text": [BOARD, BOARD], "day": [day, None]})
        facts = listed(read_batch(batch, published="day"))
        told = [row["leadership_change"] for row in facts if row["kind"] == "leadership_change"]
        assert told[0] is not None
        expected = read(BOARD, published=dt.date(2025, 6, 12)).leadership_changes[0]
        assert told[0]["effective"] == (expected.effective and _date(expected.effective))
        assert [json.loads(row["document"]) for row in facts if row["row"] == 1] == [
            json.loads(row["document"])
            for row in listed(read_batch(pa.RecordBatch.from_pydict({"text": [BOARD]})))
        ]

    def test_one_day_for_all(self) -> None:
        day = dt.date(2025, 6, 12)
        assert read_column([BOARD, BOARD], published=day).equals(
            read_column([BOARD, BOARD], published=[day, PartialDate.day(day)])
        )

    def test_what_is_known_is_used(self) -> None:
        reader = Reader(known=(Company("Hafenwerk", aliases=("HW",)),))
        text = "Die Nordlicht AG kauft 49 Prozent an HW."
        facts = listed(read_column([text], reader=pickle.loads(pickle.dumps(reader))))[0]
        assert facts[0]["deal"]["target"] == "Hafenwerk"


def _date(date: PartialDate) -> dict[str, object]:
    return {"edtf": date.edtf, "earliest": date.earliest, "latest": date.latest}


class TestRowsThatFail:
    def test_a_text_that_fails_is_a_row_and_the_others_are_read(self) -> None:
        reader = Reader(names=Refusing())
        batch = pa.RecordBatch.from_pydict({"text": [DEAL, BOARD, DEAL]})
        rows = listed(read_batch(batch, reader=reader))
        failed = [row for row in rows if row["kind"] == "error"]
        assert [(row["row"], row["error"]) for row in failed] == [
            (1, "RuntimeError: no names today")
        ]
        assert {row["row"] for row in rows} == {0, 1, 2}
        column = listed(read_column([DEAL, BOARD, DEAL], reader=reader))
        assert [fact["error"] for fact in column[1]] == ["RuntimeError: no names today"]
        assert column[0] == column[2] != []

    def test_a_number_that_no_decimal_holds_is_told_and_kept_in_the_document(self) -> None:
        facts = listed(read_column([HUGE]))[0]
        deal = next(fact for fact in facts if fact["kind"] == "deal")
        assert deal["deal"] is None
        assert "price.low" in deal["error"]
        assert json.loads(deal["document"])["price"]["low"] == "9" * 35

    def test_bytes_that_are_no_text_are_a_row_of_their_own(self) -> None:
        texts = pa.array([b"\xff", DEAL.encode()]).view(pa.string())
        bad, good = listed(read_column(texts))
        assert [fact["kind"] for fact in bad] == ["error"]
        assert "not UTF-8" in bad[0]["error"]
        assert good == listed(read_column([DEAL]))[0]

    @pytest.mark.parametrize("text", [7, 0.5, b"bytes", DEAL.replace(".", "\ud800.")])
    def test_a_value_that_is_no_text_is_told(self, text: object) -> None:
        facts = listed(read_column([text, DEAL]))
        assert any(fact["error"] for fact in facts[0])
        assert not any(fact["error"] for fact in facts[1])

    @pytest.mark.parametrize("day", ["gestern", 7])
    def test_a_day_that_is_none_is_told(self, day: object) -> None:
        facts = listed(read_column([DEAL], published=[day]))[0]
        assert [fact["kind"] for fact in facts] == ["error"]
        assert "a day such as 2025-06-12" in facts[0]["error"]


class TestWrongInput:
    def test_a_column_that_is_not_there_is_an_error_that_lists_those_that_are(self) -> None:
        batch = pa.RecordBatch.from_pydict({"text": [DEAL], "nr": [7]})
        for wrong in ({"text": "txt"}, {"id": "id"}, {"published": "day"}):
            with pytest.raises(InvalidValueError, match="one of 'text', 'nr'"):
                read_batch(batch, **wrong)  # type: ignore[arg-type]  # a keyword each

    def test_a_column_of_numbers_is_an_error(self) -> None:
        with pytest.raises(InvalidTypeError, match="a column of strings"):
            read_column(pa.array([1, 2]))

    def test_days_must_be_as_many_as_texts(self) -> None:
        with pytest.raises(InvalidValueError, match="2 days, one a text"):
            read_column([DEAL, DEAL], published=[None])


def test_every_column_is_documented() -> None:
    page = Path(__file__).parents[3] / "docs" / "howto" / "use-arrow.md"
    table = re.findall(r"^\| (`.*?) \|", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert [name for cell in table for name in re.findall(r"`(\w+)`", cell)] == FACTS.names
