"""What the types look like from outside: their fields, with names and types, in order."""

from __future__ import annotations

import functools
import importlib
import re
import types
from collections.abc import Mapping
from typing import TypeVar, Union, get_args, get_origin

import attrs

from dealwert.errors import InvalidTypeError
from dealwert.model import Company, Person
from dealwert.quantities import PartialDate, Quantity

__all__ = [
    "HEADER",
    "PARTIES",
    "Field",
    "derived_of",
    "fields_of",
    "is_wrapped",
    "key_of_pair",
    "members_of",
    "quantity_of",
    "tag_of",
]

PARTIES: Mapping[str, type[object]] = {"company": Company, "person": Person}
"""The types that stand beside each other in one field, so that each says which it is."""


_DERIVED: Mapping[str, tuple[str, ...]] = {"Check": ("sentence",), "Mention": ("kind",)}
"""Properties that documents carry for their readers: strings that follow from the fields."""


def derived_of(kind: type) -> tuple[str, ...]:
    """Return the names of a type's properties that stand behind its fields in documents."""
    return _DERIVED.get(kind.__name__, ())


HEADER = ("schema_version", "type", "source")
"""What stands at the top of every document."""


def is_wrapped(kind: type) -> bool:
    """Return whether a document holds a value in a field of its own, ``value``.

    So it does where the value is no object, or has a field that the document has, too.
    """
    return kind is PartialDate or any(field.name in HEADER for field in fields_of(kind))


@attrs.frozen
class Field:
    """A field of a type, as documents name it.

    Args:
        name: The name in Python's constructor and in documents.
        attribute: The name of the attribute.
        kind: The type, resolved.
        optional: Whether the constructor has a default for it.
    """

    name: str
    attribute: str
    kind: object
    optional: bool


@functools.cache
def fields_of(kind: type) -> tuple[Field, ...]:
    """Return a type's fields in the order of its constructor.

    Raises:
        InvalidTypeError: For a class that is none of attrs.

    Example:
        >>> from dealwert import Money
        >>> [field.name for field in fields_of(Money)]
        ['amount', 'currency']
    """
    if not attrs.has(kind):
        raise InvalidTypeError("interchange type", kind, "a type of dealwert's with fields")
    try:
        resolved = attrs.resolve_types(kind)
    except NameError:
        resolved = attrs.resolve_types(kind, localns=_names())
    return tuple(
        Field(field.alias or field.name, field.name, field.type, field.default is not attrs.NOTHING)
        for field in attrs.fields(resolved)
        if field.init
    )


@functools.cache
def _names() -> dict[str, object]:
    # Modules import names that only annotations need under TYPE_CHECKING; look those up here.
    rooms = """
    quantities model valuation ownership tenure german reading verification
    """.split()
    return {
        name: value
        for room in rooms
        for name, value in vars(importlib.import_module(f"dealwert.{room}")).items()
        if isinstance(value, type) or get_origin(value) is not None
    }


def tag_of(kind: type) -> str:
    """Return how a document says that it is of a type.

    Example:
        >>> from dealwert import PercentagePoints
        >>> tag_of(PercentagePoints)
        'percentage_points'
    """
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kind.__name__).lower()


def members_of(kind: object) -> tuple[tuple[object, ...], bool]:
    """Return the types that a union joins, without ``None``, and whether ``None`` is one of them.

    Example:
        >>> members_of(int | None)
        ((<class 'int'>,), True)
    """
    if get_origin(kind) not in (Union, types.UnionType):
        return (kind,), False
    arguments = get_args(kind)
    present = tuple(member for member in arguments if member is not type(None))
    return present, len(present) < len(arguments)


def key_of_pair(kind: object) -> str | None:
    """Return what documents call the first of two members, ``value`` being the other one.

    ``None`` for a type that is no pair.

    Example:
        >>> key_of_pair(tuple[str, int]), key_of_pair(tuple[Company, int]), key_of_pair(int)
        ('name', 'holder', None)
    """
    arguments = get_args(kind)
    if get_origin(kind) is not tuple or len(arguments) != 2 or ... in arguments:
        return None
    return "name" if arguments[0] is str else "holder"


def quantity_of(kind: object) -> type | None:
    """Return the quantity that a figure or an interval is of, ``None`` where it may be any.

    Example:
        >>> from dealwert import Figure, Money
        >>> quantity_of(Figure[Money])
        <class 'dealwert.quantities.money.Money'>
    """
    arguments = get_args(kind)
    if not arguments or isinstance(arguments[0], TypeVar):
        return None
    quantity = arguments[0]
    return quantity if isinstance(quantity, type) and quantity is not Quantity else None
