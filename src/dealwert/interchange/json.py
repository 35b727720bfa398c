"""Facts as JSON and back, without loss: the shape is that of :mod:`dealwert.interchange.schema`.

Numbers are strings, so that no reader makes floats of them: decimals where one is exact, else
fractions (``"1/3"``). Dates are EDTF (ISO 8601-2). Enumerations are their values. Every field is
always there, ``null`` where nothing is known, in the order of the type's constructor.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar, cast, get_origin

from dealwert.errors import DealwertError, InvalidTypeError
from dealwert.interchange.document import SCHEMA_VERSION, DocumentError, Json, Problem
from dealwert.interchange.shape import HEADER, fields_of, is_wrapped, tag_of

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = [
    "MissingExtraError",
    "from_json",
    "require_documents",
    "structure",
    "to_json",
    "unstructure",
]

T = TypeVar("T")

_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}
"""What some readers of JSON lines take for the end of a line, though JSON does not."""


class MissingExtraError(DealwertError, ImportError):
    """A part of dealwert needs a package that is not installed; the message says how to get it."""


def to_json(value: object, *, source: str | None = None, indent: int | None = 2) -> str:
    """Return a fact, a report or a quantity as a JSON document.

    Args:
        value: Of any public type with fields, or a :class:`~dealwert.PartialDate`.
        source: Where the text came from, such as the name of its file.
        indent: Blanks a level; ``None`` for a document of one line.

    Returns:
        The document: its schema version, type and source, then the fields. The same value gives
        the same text.

    Raises:
        InvalidTypeError: For a value of another type.
        MissingExtraError: Where cattrs is not installed.

    Example:
        >>> from dealwert import Money
        >>> print(to_json(Money(12, "EUR"), indent=None))
        {"schema_version": 1, "type": "money", "source": null, "amount": "12", "currency": "EUR"}
    """
    plain = unstructure(value)
    body = {"value": plain} if is_wrapped(type(value)) else cast("dict[str, Json]", plain)
    header: dict[str, Json] = {
        "schema_version": SCHEMA_VERSION,
        "type": tag_of(type(value)),
        "source": source,
    }
    document = header | body
    text = json.dumps(document, ensure_ascii=False, indent=indent).translate(_LINE_ENDS)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair, which no file can hold
        return json.dumps(document, indent=indent)
    return text


def from_json(text: str, kind: type[T]) -> T:
    """Return what a JSON document holds.

    Args:
        text: A document, as :func:`to_json` writes it. A field may be left out that the
            type's constructor has a default for.
        kind: The type that it is a document of.

    Raises:
        DocumentError: For a text that is no JSON, a document of another version or type, a field
            that does not exist, is missing or is wrong; the error has the path of each problem.
        InvalidTypeError: For a text that is no ``str``, or a type that documents do not hold.
        MissingExtraError: Where cattrs is not installed.

    Example:
        >>> from dealwert import Money
        >>> from_json(to_json(Money(12, "EUR")), Money)
        Money(Decimal('12'), 'EUR')
    """
    if not isinstance(text, str):
        raise InvalidTypeError("from_json text", text, "a str")
    document = _parsed(text)
    if not isinstance(document, dict):
        raise DocumentError([Problem("$", f"{_got(document)}, accepted is an object")])
    body = dict(document)
    header = {name: body.pop(name, None) for name in HEADER}
    if header["schema_version"] != SCHEMA_VERSION or header["schema_version"] is True:
        reason = f"{_got(header['schema_version'])}, this release reads {SCHEMA_VERSION}"
        raise DocumentError([Problem("$.schema_version", reason)])
    if header["type"] != tag_of(kind):
        reason = f"{_got(header['type'])}, expected {tag_of(kind)!r}"
        raise DocumentError([Problem("$.type", reason)])
    if not isinstance(header["source"], str | None):
        reason = f"{_got(header['source'])}, accepted is a str or null"
        raise DocumentError([Problem("$.source", reason)])
    if is_wrapped(kind):
        if set(body) != {"value"}:
            raise DocumentError([Problem("$", "accepted is one field beside the header, 'value'")])
        return structure(body["value"], kind, path="$.value")
    return structure(body, kind)


def unstructure(value: object) -> Json:
    """Return a value as dictionaries, lists and strings: the document without its header.

    Raises:
        InvalidTypeError: For a value of another type.
        MissingExtraError: Where cattrs is not installed.

    Example:
        >>> from dealwert import Figure, Percent
        >>> unstructure(Percent(49))
        {'percent': '49'}
    """
    converter = _converter()
    _require_fields(type(value))
    return cast("Json", converter.unstructure(value))


def structure(data: object, kind: type[T], *, path: str = "$") -> T:
    """Return the value that dictionaries, lists and strings describe.

    Args:
        data: Dictionaries, lists and strings, as :func:`unstructure` returns them.
        kind: The type to build.
        path: The path of ``data``, for errors.

    Raises:
        DocumentError: For fields that are wrong, missing or unknown, each with its path.
        InvalidTypeError: For a type that documents do not hold.
        MissingExtraError: Where cattrs is not installed.

    Example:
        >>> from dealwert import Percent
        >>> structure({"percent": "1/3"}, Percent)
        Percent(Fraction(1, 3))
    """
    converter = _converter()
    _require_fields(kind)
    from cattrs import BaseValidationError

    try:
        return converter.structure(data, kind)
    except (BaseValidationError, DealwertError, RecursionError) as error:
        raise DocumentError(_problems(error, path)) from error


def _converter() -> Converter:
    try:
        from dealwert.interchange.conversion import converter
    except ModuleNotFoundError as error:
        if error.name != "cattrs":
            raise
        raise MissingExtraError(
            'JSON needs cattrs: pip install "dealwert[interchange]"', name="cattrs"
        ) from None
    return converter()


def require_documents() -> None:
    """Raise where documents cannot be written, before anything else is done for them.

    Raises:
        MissingExtraError: Where cattrs is not installed.
    """
    _converter()


def _problems(error: Exception, path: str) -> list[Problem]:
    if isinstance(error, RecursionError):
        return [Problem(path, "nested too deeply")]
    from dealwert.interchange.fault import problems_of

    return problems_of(error, path)


def _parsed(text: str) -> Json:
    try:
        return cast("Json", json.loads(text, object_pairs_hook=_distinct))
    except RecursionError:
        raise DocumentError([Problem("$", "nested too deeply")]) from None
    except DocumentError:
        raise
    except ValueError as error:
        raise DocumentError([Problem("$", f"no JSON: {error}")]) from error


def _distinct(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = next(name for name, _ in pairs if sum(name == other for other, _ in pairs) > 1)
        raise DocumentError([Problem("$", f"the field {twice!r} is there twice")])
    return found


def _require_fields(kind: type) -> None:
    fields_of(get_origin(kind) or kind)


def _got(value: Json) -> str:
    return f"got {value!r} ({type(value).__name__})"
