"""JSON Schema (2020-12) of the documents that :mod:`dealwert.interchange.json` writes and reads.

Only what the structured output of language models takes: every property is required and no other
is allowed, ``anyOf`` for what may be ``null``, definitions without recursion, and no limits of
numbers or lengths.
"""

from __future__ import annotations

import datetime as dt
import enum
import inspect
import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Literal, cast, get_args, get_origin

import attrs
from dateutil.relativedelta import relativedelta

from dealwert.errors import InvalidTypeError
from dealwert.interchange.document import SCHEMA_VERSION, Json
from dealwert.interchange.duration import DURATION_PATTERN
from dealwert.interchange.form import FORMS, UNITS
from dealwert.interchange.number import NUMBER_PATTERN
from dealwert.interchange.shape import (
    PARTIES,
    derived_of,
    fields_of,
    is_wrapped,
    key_of_pair,
    members_of,
    quantity_of,
    tag_of,
)
from dealwert.quantities import Money, PartialDate

__all__ = ["json_schema"]

Object = dict[str, Json]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NULL: Object = {"type": "null"}
_CURRENCY: Object = {"type": "string", "pattern": "^[A-Z]{3}$"}
_TAGS = {kind: tag for tag, kind in PARTIES.items()}


def json_schema(kind: type) -> Object:
    """Return the JSON Schema of the documents of a type.

    Args:
        kind: Any public type with fields, such as :class:`~dealwert.Report` or
            :class:`~dealwert.Deal`, or :class:`~dealwert.PartialDate`.

    Returns:
        The schema; the same every time, definitions in the order of their first use.

    Raises:
        InvalidTypeError: For a type that documents do not hold.

    Example:
        >>> from dealwert import Money
        >>> list(json_schema(Money)["properties"])
        ['schema_version', 'type', 'source', 'amount', 'currency']
    """
    writer = _Writer()
    body = _object({"value": writer.of(kind)}) if is_wrapped(kind) else writer.body(kind)
    header: Object = {
        "schema_version": {"type": "integer", "const": SCHEMA_VERSION},
        "type": {"type": "string", "const": tag_of(kind)},
        "source": _nullable({"type": "string"}) | {"description": "Where the text came from."},
    }
    properties = header | cast("Object", body["properties"])
    schema: Object = {"$schema": _DIALECT, "title": kind.__name__}
    schema |= body | _object(properties)
    if writer.definitions:
        schema["$defs"] = cast("Json", writer.definitions)
    return schema


class _Writer:
    """Writes schemas and keeps the definitions that they refer to."""

    def __init__(self) -> None:
        self.definitions: dict[str, Object] = {}

    def of(self, kind: object) -> Object:
        """Return the schema of a value of a type."""
        members, nullable = members_of(kind)
        if nullable or len(members) > 1:
            choices = [self.of(member) for member in members] + [_NULL] * nullable
            return {"anyOf": cast("Json", choices)}
        arguments = get_args(kind)
        key = key_of_pair(kind)
        if key is not None:
            return _object({key: self.of(arguments[0]), "value": self.of(arguments[1])})
        if get_origin(kind) is tuple:
            return {"type": "array", "items": self.of(arguments[0])}
        if get_origin(kind) is Literal:
            return _choice(arguments)
        simple = _SIMPLE.get(cast("type", kind))
        return self._reference(kind) if simple is None else dict(simple)

    def _reference(self, kind: object) -> Object:
        origin: object = get_origin(kind) or kind
        if not isinstance(origin, type):
            raise InvalidTypeError("schema type", kind, "a type that documents hold")
        plain = cast("type[attrs.AttrsInstance]", origin)
        quantity = quantity_of(kind)
        name = ("" if quantity is None else quantity.__name__) + plain.__name__
        if name not in self.definitions:
            self.definitions[name] = {}  # keeps its place before what it refers to
            self.definitions[name] = self._definition(plain, quantity)
        return {"$ref": f"#/$defs/{name}"}

    def _definition(self, plain: type[attrs.AttrsInstance], quantity: type | None) -> Object:
        if issubclass(plain, enum.Enum):
            return _described(plain) | _choice([str(member.value) for member in plain])
        body = self.body(plain, quantity)
        tag = _TAGS.get(plain)
        if tag is None:
            return body
        properties: Object = {"type": {"type": "string", "const": tag}}
        return body | _object(properties | cast("Object", body["properties"]))

    def body(self, plain: type[attrs.AttrsInstance], quantity: type | None = None) -> Object:
        """Return the schema of the object that holds a type's fields."""
        form = FORMS.get(plain, plain)
        texts = _texts(plain) | _texts(form)
        properties: Object = {}
        for field in fields_of(form):
            schema = self.of(field.kind)
            if field.name == "unit" and form is not plain:
                schema = _unit(quantity)
            elif form is Money and field.name == "currency":
                schema = dict(_CURRENCY)
            if field.name in texts and "$ref" not in schema:
                schema["description"] = texts[field.name]
            properties[field.name] = schema
        properties |= {name: {"type": "string"} for name in derived_of(plain)}
        return _described(plain) | _object(properties)


_SIMPLE: dict[type, Object] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    Fraction: {"type": "string", "pattern": NUMBER_PATTERN},
    PartialDate: {
        "type": "string",
        "description": "EDTF (ISO 8601-2): 2025, 2025-06, 2025-06-12, 2025-33 to 2025-36 for"
        " quarters, 2025-40 and 2025-41 for halves, ../2025-06-12 for no beginning",
    },
    dt.date: {"type": "string", "format": "date"},
    relativedelta: {
        "type": "string",
        "pattern": DURATION_PATTERN,
        "description": "years, months and days (ISO 8601), such as P3Y6M",
    },
}


def _unit(quantity: type | None) -> Object:
    if quantity is Money:
        return dict(_CURRENCY)
    if quantity is not None:
        return {"type": "string", "const": UNITS[quantity]}
    others = "|".join(UNITS.values())
    return {"type": "string", "pattern": f"^([A-Z]{{3}}|{others})$"}


def _object(properties: Object) -> Object:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _choice(values: Iterable[str]) -> Object:
    return {"type": "string", "enum": list(values)}


def _nullable(schema: Object) -> Object:
    return {"anyOf": [schema, _NULL]}


def _described(kind: type) -> Object:
    first = (inspect.getdoc(kind) or "").partition("\n\n")[0]
    return {"description": _prose(first)} if first else {}


def _texts(kind: type) -> dict[str, str]:
    """Return what a type's docstring says of its arguments."""
    return {name: _prose(text) for name, text in _arguments(inspect.getdoc(kind) or "")}


_ARGUMENT = re.compile(r"^    (\w+): ((?:.|\n {8})*)", re.MULTILINE)


def _arguments(docstring: str) -> Iterator[tuple[str, str]]:
    _, _, section = docstring.partition("\nArgs:\n")
    section = section.partition("\n\n")[0]
    return ((match[1], match[2]) for match in _ARGUMENT.finditer(section))


def _prose(text: str) -> str:
    """Return a docstring's text without its markup, on one line."""
    plain = re.sub(r":\w+:`~?(?:[^`]*\.)?([^`.]+)`", r"\1", text)
    return " ".join(plain.replace("``", "").split())
