"""The JSON Schema: every document is valid, and nothing in it is beyond what tools take."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from dealwert.interchange import json_schema, to_json
from dealwert.model import Company, Deal, DealKind
from dealwert.quantities import Figure, Money, Percent
from tests.interchange.test_json import TYPES
from tests.interchange.values import values

UNDERSTOOD = {
    "$schema",
    "$defs",
    "$ref",
    "title",
    "description",
    "type",
    "const",
    "enum",
    "anyOf",
    "items",
    "properties",
    "required",
    "additionalProperties",
    "pattern",
    "format",
}
"""Keywords that the structured output of language models takes."""


def _schemas(node: object) -> Iterator[dict[str, object]]:
    if isinstance(node, list):
        for each in cast("list[object]", node):
            yield from _schemas(each)
    if not isinstance(node, dict):
        return
    schema = cast("dict[str, object]", node)
    yield schema
    for keyword, content in schema.items():
        if keyword in {"properties", "$defs"}:
            for each in cast("dict[str, object]", content).values():
                yield from _schemas(each)
        else:
            yield from _schemas(content)


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
class TestEveryType:
    def test_every_document_is_valid(self, kind: type) -> None:
        schema = json_schema(kind)
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)

        @given(values(kind), st.none() | st.text(max_size=3))
        def check(value: object, source: str | None) -> None:
            validator.validate(json.loads(to_json(value, source=source)))

        check()

    def test_only_keywords_that_models_take_are_used(self, kind: type) -> None:
        for schema in _schemas(json_schema(kind)):
            assert set(schema) <= UNDERSTOOD

    def test_every_object_is_closed_and_every_field_required(self, kind: type) -> None:
        for schema in _schemas(json_schema(kind)):
            if schema.get("type") == "object":
                assert schema["additionalProperties"] is False
                assert schema["required"] == list(cast("dict[str, object]", schema["properties"]))

    def test_every_reference_has_its_definition_and_none_stands_with_siblings(
        self, kind: type
    ) -> None:
        root = json_schema(kind)
        defined = {f"#/$defs/{name}" for name in cast("dict[str, object]", root.get("$defs", {}))}
        used = {schema["$ref"] for schema in _schemas(root) if "$ref" in schema}
        assert used == defined
        assert all(len(schema) == 1 for schema in _schemas(root) if "$ref" in schema)

    def test_no_definition_refers_to_itself(self, kind: type) -> None:
        definitions = cast("dict[str, object]", json_schema(kind).get("$defs", {}))

        def depth(node: object, path: tuple[str, ...]) -> None:
            for schema in _schemas(node):
                name = str(schema.get("$ref", "")).rpartition("/")[2]
                if name:
                    assert name not in path
                    depth(definitions[name], (*path, name))

        depth(json_schema(kind)["properties"], ())


def test_no_field_takes_a_float() -> None:
    validator = Draft202012Validator(json_schema(Deal))
    document = json.loads(to_json(Deal(DealKind.MERGER, target=Company("Hafenwerk"))))
    assert validator.is_valid(document)
    for name in document:
        assert not validator.is_valid(document | {name: 0.5})


def test_no_figure_of_one_quantity_passes_for_another() -> None:
    validator = Draft202012Validator(json_schema(Deal))
    document = json.loads(
        to_json(
            Deal(
                DealKind.MERGER,
                target=Company("Hafenwerk"),
                price=Figure(Money(5, "EUR"), Money(5, "EUR")),
                stake=Figure(Percent(5), Percent(5)),
            )
        )
    )
    swapped = document | {"price": document["stake"], "stake": document["price"]}
    assert validator.is_valid(document)
    assert not validator.is_valid(swapped)


def test_the_schema_says_what_the_fields_are() -> None:
    properties = cast("dict[str, dict[str, str]]", json_schema(Money)["properties"])
    assert "whole units of the currency" in properties["amount"]["description"]
