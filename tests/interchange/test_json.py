"""JSON documents: nothing is lost, and what is wrong is named with its place."""

from __future__ import annotations

import importlib
import json
from fractions import Fraction
from typing import cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import valuation
from dealwert.errors import InvalidTypeError
from dealwert.german import Mention
from dealwert.interchange import DocumentError, from_json, structure, to_json, unstructure
from dealwert.interchange.number import number_of, text_of
from dealwert.model import Company, Deal, DealKind, Evidence, Person, Span
from dealwert.ownership import Holdings
from dealwert.quantities import (
    Figure,
    Hedge,
    Interval,
    Money,
    PartialDate,
    Percent,
    PercentagePoints,
)
from dealwert.tenure import Length
from tests.interchange.values import same, values

ROOMS = """
quantities model valuation ownership tenure german reading verification
""".split()
NO_FACTS = {valuation.RateTable}
"""Data that comes from a file of its own, and goes nowhere."""
TYPES = [
    kind
    for room in map(importlib.import_module, (f"dealwert.{name}" for name in ROOMS))
    for kind in (getattr(room, name) for name in room.__all__)
    if isinstance(kind, type) and attrs.has(kind) and kind not in NO_FACTS
]
ANY = st.sampled_from(TYPES).flatmap(lambda kind: st.tuples(st.just(kind), values(kind)))


class TestLaws:
    @pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
    def test_reading_what_was_written_gives_the_same_value(self, kind: type) -> None:
        @given(values(kind))
        def check(value: object) -> None:
            assert same(from_json(to_json(value), kind), value)

        check()

    @given(ANY)
    def test_writing_what_was_read_gives_the_same_text(self, drawn: tuple[type, object]) -> None:
        kind, value = drawn
        text = to_json(value, source="a.txt")
        assert to_json(from_json(text, kind), source="a.txt") == text

    @given(ANY)
    def test_a_document_of_one_line_is_one_line_for_every_reader(
        self, drawn: tuple[type, object]
    ) -> None:
        assert len(to_json(drawn[1], indent=None).splitlines()) == 1

    @given(ANY)
    def test_what_is_taken_apart_is_plain(self, drawn: tuple[type, object]) -> None:
        def check(node: object) -> None:
            assert type(node) in {dict, list, str, int, bool, type(None)}
            if isinstance(node, dict):
                node = [*node.keys(), *node.values()]
            for member in node if isinstance(node, list) else ():
                check(member)

        check(unstructure(drawn[1]))

    @given(ANY)
    def test_no_document_holds_a_float(self, drawn: tuple[type, object]) -> None:
        def refuse(text: str) -> float:
            raise AssertionError(text)

        json.loads(to_json(drawn[1]), parse_float=refuse, parse_constant=refuse)

    @given(ANY, st.text(max_size=5), st.integers() | st.none())
    def test_an_unknown_field_is_an_error_that_names_it(
        self, drawn: tuple[type, object], name: str, content: int | None
    ) -> None:
        kind, value = drawn
        document = json.loads(to_json(value))
        if name in document:
            return
        document[name] = content
        with pytest.raises(DocumentError):
            from_json(json.dumps(document), kind)

    @given(st.fractions())
    def test_a_number_survives_as_text(self, number: Fraction) -> None:
        assert number_of(text_of(number)) == number

    @given(st.text())
    def test_any_text_is_a_document_or_an_error_with_a_path(self, text: str) -> None:
        with pytest.raises(DocumentError) as caught:
            from_json(text, Deal)
        assert all(problem.path.startswith("$") for problem in caught.value.problems)


DEAL = Deal(
    DealKind.MINORITY_INVESTMENT,
    buyers=(Company("Nordlicht"), Person("Ida Berg")),
    target=Company("Hafenwerk"),
    stake=Figure(Percent.of(1, 3), Percent.of(1, 3)),
    valuation=Figure(Money(29, "EUR"), None, Hedge.ABOVE),
    evidence=Evidence((Span(0, 3, "Das"),), fields={"stake": Span(0, 3, "Das")}),
)


class TestExamples:
    def test_a_document_says_its_version_type_and_source_first(self) -> None:
        document = json.loads(to_json(DEAL, source="a.txt"))
        assert list(document)[:4] == ["schema_version", "type", "source", "kind"]
        assert (document["schema_version"], document["type"], document["source"]) == (
            1,
            "deal",
            "a.txt",
        )

    @pytest.mark.parametrize(
        ("value", "plain"),
        [
            (Money(Fraction(1, 3), "EUR"), {"amount": "1/3", "currency": "EUR"}),
            (Percent(49), {"percent": "49"}),
            (PercentagePoints(Fraction(1, 2)), {"percentage_points": "0.5"}),
            (PartialDate.quarter(2025, 1), "2025-33"),
            (
                Interval(Percent(5), None, low_open=True),
                {"unit": "percent", "low": "5", "high": None, "low_open": True, "high_open": True},
            ),
            (Span(0, 3, "Das"), {"start": 0, "end": 3, "text": "Das"}),
        ],
    )
    def test_what_stands_for_what(self, value: object, plain: object) -> None:
        assert unstructure(value) == plain
        assert structure(plain, type(value)) == value

    def test_a_company_and_a_person_say_which_they_are(self) -> None:
        document = json.loads(to_json(DEAL))
        assert [party["type"] for party in document["buyers"]] == ["company", "person"]

    def test_a_field_with_a_default_may_be_left_out(self) -> None:
        assert structure({"kind": "merger", "target": {"name": "Hafenwerk"}}, Deal) == Deal(
            DealKind.MERGER, target=Company("Hafenwerk")
        )

    def test_half_a_surrogate_pair_stays_within_ascii(self) -> None:
        text = to_json(Company("\ud800x"))
        assert text.isascii()
        assert from_json(text, Company).name == "\ud800x"


BAD = [
    ("$.kind", {"kind": "takeover"}, "accepted is one of 'acquisition'"),
    ("$.kind", {"kind": None}, "got None (NoneType)"),
    ("$.buyers", {"buyers": "Meta"}, "accepted is a list"),
    ("$.buyers", {"buyers": {"0": {}}}, "accepted is a list"),
    ("$.buyers[0]", {"buyers": ["Meta"]}, "accepted is an object"),
    ("$.buyers[0]", {"buyers": [{"name": "Meta"}]}, "one of 'company', 'person'"),
    ("$.buyers[0]", {"buyers": [{"type": "dog", "name": "Meta"}]}, "'dog'"),
    ("$.buyers[0].name", {"buyers": [{"type": "company"}]}, "is missing"),
    ("$.target", {"target": {"type": "person", "name": "Ida"}}, "the type 'company'"),
    ("$.target.name", {"target": {"name": 5}}, "got 5 (int), accepted is a str"),
    ("$.target.aliases[1]", {"target": {"name": "A", "aliases": ["B", None]}}, "a str"),
    ("$.target.listed", {"target": {"name": "A", "listed": 1}}, "accepted is a bool"),
    ("$.target.founded", {"target": {"name": "A", "founded": "2025-13"}}, "'2025-13'"),
    ("$.target.colour", {"target": {"name": "A", "colour": "red"}}, "no such field"),
    ("$.target", {"target": {"name": " "}}, "Company.name"),
    ("$.price.low", {"price": {"unit": "EUR", "low": 5, "high": "5"}}, "accepted is a str"),
    ("$.price.low", {"price": {"unit": "EUR", "low": 0.5, "high": "5"}}, "(float)"),
    ("$.price.low", {"price": {"unit": "EUR", "low": "1e9", "high": "5"}}, "'1e9'"),
    ("$.price.low", {"price": {"unit": "EUR", "low": "1/0", "high": "5"}}, "'1/0'"),
    ("$.price.high", {"price": {"unit": "EUR", "low": "5"}}, "is missing"),
    ("$.price", {"price": {"unit": "percent", "low": "5", "high": "5"}}, "an ISO 4217 code"),
    ("$.price", {"price": {"unit": "Euro", "low": "5", "high": "5"}}, "'Euro'"),
    ("$.stake", {"stake": {"unit": "EUR", "low": "5", "high": "5"}}, "accepted is percent"),
    ("$", {"stake": {"unit": "percent", "low": "101", "high": "101"}}, "at most 100 %"),
    (
        "$.evidence.spans[0].end",
        {"evidence": {"spans": [{"start": 0, "end": "1", "text": "a"}]}},
        "an int",
    ),
    (
        "$.evidence.spans[0].start",
        {"evidence": {"spans": [{"start": True, "end": 1, "text": "a"}]}},
        "an int",
    ),
    (
        "$.evidence.spans[0]",
        {"evidence": {"spans": [{"start": 0, "end": 5, "text": "a"}]}},
        "5 characters",
    ),
    ("$.evidence", {"evidence": {"spans": []}}, "at least one span"),
    ("$.colour", {"colour": "red"}, "no such field"),
]


class TestBadDocuments:
    @pytest.mark.parametrize(("path", "change", "reason"), BAD)
    def test_the_error_has_the_path_and_the_reason(
        self, path: str, change: dict[str, object], reason: str
    ) -> None:
        document: dict[str, object] = {"kind": "merger", "target": {"name": "Hafenwerk"}}
        with pytest.raises(DocumentError) as caught:
            structure(document | change, Deal)
        (problem,) = caught.value.problems
        assert problem.path == path
        assert reason in problem.reason

    def test_every_problem_is_told(self) -> None:
        with pytest.raises(DocumentError) as caught:
            structure({"kind": "dance", "target": {}, "colour": "red"}, Deal)
        assert [problem.path for problem in caught.value.problems] == [
            "$.kind",
            "$.target.name",
            "$.colour",
        ]

    @pytest.mark.parametrize(
        ("text", "path", "reason"),
        [
            ("{", "$", "no JSON"),
            ("[]", "$", "accepted is an object"),
            ("{}", "$.schema_version", "this release reads 1"),
            ('{"schema_version": 2, "type": "deal"}', "$.schema_version", "got 2"),
            ('{"schema_version": true, "type": "deal"}', "$.schema_version", "got True"),
            ('{"schema_version": 1}', "$.type", "expected 'deal'"),
            ('{"schema_version": 1, "type": "report"}', "$.type", "got 'report'"),
            ('{"schema_version": 1, "type": "deal", "source": 5}', "$.source", "got 5"),
            ('{"schema_version": 1, "schema_version": 1}', "$", "'schema_version' is there twice"),
            ("[" * 100_000, "$", "nested too deeply"),
            ("1" * 5000, "$", "no JSON"),
        ],
    )
    def test_a_text_that_is_no_document(self, text: str, path: str, reason: str) -> None:
        with pytest.raises(DocumentError) as caught:
            from_json(text, Deal)
        (problem,) = caught.value.problems
        assert problem.path == path
        assert reason in problem.reason

    @pytest.mark.parametrize("value", [5, "Meta", None, [], DealKind.MERGER])
    def test_what_is_no_fact_is_a_type_error(self, value: object) -> None:
        with pytest.raises(InvalidTypeError):
            to_json(value)

    def test_what_follows_from_the_fields_must_agree_with_them(self) -> None:
        figure = Figure(Percent(5), Percent(5))
        document = unstructure(Mention(0, 1, "5", figure))
        assert isinstance(document, dict)
        assert document["kind"] == "percent"
        with pytest.raises(DocumentError, match="which follows: 'percent'"):
            structure(document | {"kind": "money"}, Mention)


def test_a_field_that_the_header_has_is_not_lost() -> None:
    for rule in valuation.OFFER_RULES.values():
        document = json.loads(to_json(rule, source="a.txt"))
        assert list(document) == ["schema_version", "type", "source", "value"]
        assert (document["source"], document["value"]["source"]) == ("a.txt", rule.source)
        assert from_json(json.dumps(document), valuation.OfferRule) == rule


@pytest.mark.parametrize("text", ["P", "P3", "3Y", "P1.5Y", "P-1Y", "P1D1Y", "PT5H", "", "P１Y"])
def test_what_is_no_duration_is_an_error_with_its_path(text: str) -> None:
    with pytest.raises(DocumentError, match=r"^\$\.least: .*P3Y6M1D"):
        structure({"least": text, "most": None}, Length)


def test_a_holder_without_a_name_stands_beside_those_with_one() -> None:
    found = Holdings.of({Company("Nordlicht"): Percent(60)})
    shares = cast("dict[str, list[dict[str, object]]]", unstructure(found))["shares"]
    assert [share["holder"] for share in shares][1] == "unassigned"
    assert structure(unstructure(found), Holdings) == found
    with pytest.raises(DocumentError, match=r"\$\.shares\[1\]: got \['name', 'value'\]"):
        structure({"basis": "unstated", "shares": [shares[0], {"name": 1, "value": 2}]}, Holdings)
