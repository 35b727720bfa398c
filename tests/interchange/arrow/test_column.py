"""Columns: numbers are right or an error, and the shape is that of the documents."""

from __future__ import annotations

import decimal
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert.errors import InvalidTypeError
from dealwert.interchange import DocumentError, unstructure
from dealwert.model import Company, Span
from dealwert.quantities import Money, PartialDate, Percent
from tests.interchange.arrow.listing import listed
from tests.interchange.test_json import TYPES
from tests.interchange.values import values

pytest.importorskip("pyarrow", reason="the extra arrow is not installed")

import pyarrow as pa

from dealwert.interchange.arrow.column import DATE, NUMBER, Notes, column_of, struct_of

ANY = st.sampled_from(TYPES).flatmap(lambda kind: st.tuples(st.just(kind), values(kind)))
FITTING = st.fractions(min_value=-(10**29) + 1, max_value=10**29 - 1)
TOO_LARGE = st.one_of(
    st.fractions(min_value=10**29), st.fractions(max_value=-(10**29)), st.just(Fraction(10**5000))
)


class TestNumbers:
    @given(FITTING, st.integers(1, 40))
    def test_a_number_is_the_nearest_of_nine_places_in_every_decimal_context(
        self, number: Fraction, precision: int
    ) -> None:
        with decimal.localcontext(prec=precision, rounding=decimal.ROUND_UP):
            written = column_of(Fraction).write(number, "$", [])
            stored = pa.array([written], NUMBER)[0].as_py()
        assert Fraction(stored) == round(number, 9)

    @given(FITTING)
    def test_a_path_is_noted_exactly_where_a_number_is_rounded(self, number: Fraction) -> None:
        notes: Notes = []
        column_of(Fraction).write(number, "$.here", notes)
        assert notes == ([] if round(number, 9) == number else ["$.here"])

    @given(TOO_LARGE)
    def test_a_number_that_does_not_fit_is_an_error_with_its_path(self, number: Fraction) -> None:
        with pytest.raises(
            DocumentError, match=r"^\$\.amount: .* does not fit decimal128\(38, 9\)"
        ):
            struct_of(Money).write(Money(number, "EUR"), "$", [])

    @given(st.integers(min_value=2**63))
    def test_an_offset_that_does_not_fit_is_an_error(self, start: int) -> None:
        with pytest.raises(DocumentError, match=r"^\$\.start: .* does not fit int64$"):
            struct_of(Span).write(Span(start, start + 1, "x"), "$", [])


class TestShape:
    @given(ANY)
    def test_what_is_written_is_what_arrow_keeps(self, drawn: tuple[type, object]) -> None:
        kind, value = drawn
        column = struct_of(kind)
        written = column.write(value, "$", [])
        assert listed(pa.array([written], column.type)) == [written]

    @given(ANY)
    def test_a_struct_has_the_fields_of_the_document_in_their_order(
        self, drawn: tuple[type, object]
    ) -> None:
        kind, value = drawn
        written, document = struct_of(kind).write(value, "$", []), unstructure(value)
        if kind is not PartialDate:
            assert isinstance(written, dict)
            assert isinstance(document, dict)
            assert [*written] == [name for name in document if name != "type" or name in written]

    @pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
    def test_no_struct_is_empty_since_parquet_takes_none(self, kind: type) -> None:
        def check(node: pa.DataType) -> None:
            if pa.types.is_list(node):
                check(node.value_type)
            if pa.types.is_struct(node):
                assert node.num_fields > 0
                for place in range(node.num_fields):
                    check(node.field(place).type)

        check(struct_of(kind).type)

    def test_a_third_is_rounded_and_says_so(self) -> None:
        notes: Notes = []
        written = struct_of(Percent).write(Percent.of(1, 3), "$", notes)
        assert (written, notes) == ({"percent": Decimal("33.333333333")}, ["$.percent"])

    def test_a_date_has_its_first_and_last_day(self) -> None:
        written = struct_of(PartialDate).write(PartialDate.month(2025, 6), "$", [])
        row = listed(pa.array([written], DATE))[0]
        assert {name: str(value) for name, value in row.items()} == {
            "edtf": "2025-06",
            "earliest": "2025-06-01",
            "latest": "2025-06-30",
        }

    def test_half_a_surrogate_pair_is_an_error_with_its_path(self) -> None:
        with pytest.raises(DocumentError, match=r"^\$\.aliases\[1\]: half a surrogate pair"):
            struct_of(Company).write(Company("Elbgarn", aliases=("E", "\ud800")), "$", [])

    @pytest.mark.parametrize("kind", [int, object, list])
    def test_other_types_are_an_error(self, kind: type) -> None:
        with pytest.raises(InvalidTypeError):
            struct_of(kind)
