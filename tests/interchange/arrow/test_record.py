"""Values through Arrow and Parquet: nothing is lost, and nothing is silently something else."""

from __future__ import annotations

import io
from fractions import Fraction
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.interchange import DocumentError
from dealwert.model import Company
from dealwert.quantities import Figure, Money, Percent
from dealwert.testing.catalogue import _STRATEGIES
from tests.interchange.arrow.listing import listed
from tests.interchange.test_json import TYPES
from tests.interchange.values import same, values

pytest.importorskip("pyarrow", reason="the extra arrow is not installed")

import pyarrow as pa
import pyarrow.parquet as pq

from dealwert.interchange.arrow import from_arrow, schema_of, to_arrow


def strategies(kind: type) -> st.SearchStrategy[object]:
    """Return whatever a constructor takes, and what the strategies for users make."""
    published = _STRATEGIES.get(kind)
    return values(kind) if published is None else values(kind) | published()


def through_ipc(batch: pa.RecordBatch) -> pa.Table:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return pa.ipc.open_stream(sink.getvalue()).read_all()


def through_parquet(batch: pa.RecordBatch) -> pa.Table:
    file = io.BytesIO()
    pq.write_table(pa.Table.from_batches([batch]), file)
    file.seek(0)
    return pq.read_table(file)


class TestLaws:
    @pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
    def test_what_comes_back_is_what_went_in(self, kind: type) -> None:
        @given(st.lists(strategies(kind), max_size=2))
        def check(many: list[object]) -> None:
            batch = to_arrow(many, kind)
            for table in (through_ipc(batch), through_parquet(batch)):
                assert table.schema.equals(schema_of(kind))
                found: tuple[object, ...] = from_arrow(table, kind)
                assert len(found) == len(many) and all(map(same, found, many))

        check()

    @given(st.lists(values(Company), min_size=1))
    def test_the_documents_alone_are_enough(self, companies: list[Company]) -> None:
        batch = to_arrow(companies, Company).select(["document"])
        assert all(map(same, from_arrow(batch, Company), companies))


class TestNumbers:
    def test_what_does_not_fit_is_an_error_of_that_row_and_comes_back_all_the_same(self) -> None:
        amounts = [Money(1, "EUR"), Money(10**40, "EUR"), Money(2, "EUR")]
        batch = to_arrow(amounts, Money)
        assert [row is None for row in listed(batch["money"])] == [False, True, False]
        first, error, last = listed(batch["error"])
        assert first is None and last is None
        assert error.startswith("$.amount: 1000") and error.endswith("decimal128(38, 9)")
        assert list(from_arrow(batch, Money)) == amounts

    def test_what_is_rounded_is_named_and_comes_back_exactly(self) -> None:
        third = Figure(Percent.of(1, 3), Percent.of(1, 3))
        batch = to_arrow([third], Figure)
        assert listed(batch["rounded"]) == [["$.low", "$.high"]]
        assert from_arrow(batch, Figure) == (third,)


class TestWrongInput:
    def test_a_changed_column_is_not_silently_ignored(self) -> None:
        table = pa.Table.from_batches([to_arrow([Money(1, "EUR"), Money(2, "EUR")], Money)])
        other = to_arrow([Money(1, "EUR"), Money(3, "EUR")], Money)
        changed = table.set_column(0, "money", pa.chunked_array([other["money"]]))
        with pytest.raises(DocumentError, match=r"^\$\[1\]\.amount: the column says .*3\.0.*2\.0"):
            from_arrow(changed, Money)

    def test_a_missing_document_names_its_row(self) -> None:
        batch = pa.RecordBatch.from_pydict({"document": pa.array([None], pa.string())})
        with pytest.raises(DocumentError, match=r"^\$\[0\]: no document"):
            from_arrow(batch, Money)

    def test_a_wrong_document_names_its_row_and_path(self) -> None:
        text = (
            '{"schema_version": 1, "type": "money", "source": null, "amount": 5, "currency": "EUR"}'
        )
        batch = pa.RecordBatch.from_pydict({"document": [text]})
        with pytest.raises(DocumentError, match=r"^\$\[0\]\.amount: got 5"):
            from_arrow(batch, Money)

    def test_a_table_without_documents_is_an_error(self) -> None:
        with pytest.raises(InvalidValueError, match="a column 'document'"):
            from_arrow(pa.RecordBatch.from_pydict({"money": [1]}), Money)

    def test_a_value_of_another_type_names_its_place(self) -> None:
        wrong = cast("list[Company]", [Company("Elbgarn"), Fraction(1)])
        with pytest.raises(InvalidTypeError, match=r"values\[1\].*a Company"):
            to_arrow(wrong, Company)
