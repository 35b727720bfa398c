"""Which Arrow type holds each of our types, and how a value is written into it.

A column has the shape of the JSON document: structs for objects, lists for lists, one struct field
a field. Three things differ. Numbers are ``decimal128(38, 9)``, dates are structs with their first
and last day, and a company or person within a fact is its name.
"""

from __future__ import annotations

import datetime as dt
import enum
import functools
from collections.abc import Callable, Hashable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal, Protocol, TypeAlias, cast, get_args, get_origin

import attrs
from dateutil.relativedelta import relativedelta

from dealwert.errors import InvalidTypeError, MissingPackageError
from dealwert.interchange.document import DocumentError, Problem
from dealwert.interchange.duration import text_of_duration
from dealwert.interchange.form import FORMS, UNITS
from dealwert.interchange.number import text_of
from dealwert.interchange.shape import PARTIES, derived_of, fields_of, key_of_pair, members_of
from dealwert.model import PersonName
from dealwert.quantities import Money, PartialDate, Percent, PercentagePoints

try:
    import pyarrow as pa
except ModuleNotFoundError:
    raise MissingPackageError("dealwert.interchange.arrow", "pyarrow", "arrow") from None

__all__ = [
    "DATE",
    "NUMBER",
    "AnyArray",
    "AnyChunkedArray",
    "Column",
    "Notes",
    "column_of",
    "objects_in",
    "struct_of",
]

# What stands in a column, only its type tells.
AnyArray: TypeAlias = "pa.Array[Any]"
AnyChunkedArray: TypeAlias = "pa.ChunkedArray[Any]"

_DIGITS, _PLACES = 38, 9
"""Spark and Parquet readers take 38 digits at most; nine places are enough for rates and prices."""

NUMBER: pa.DataType = pa.decimal128(_DIGITS, _PLACES)
"""Every number: up to 29 digits before the point, nine behind it."""

DATE: pa.StructType = pa.struct(
    [("edtf", pa.string()), ("earliest", pa.date32()), ("latest", pa.date32())]
)
"""A partial date: as EDTF writes it, and its first and last day, null where it is open."""

Notes = list[str]
"""Takes the paths of numbers that were rounded."""

Write = Callable[[object, str, Notes], object]
"""Makes of a value what ``pyarrow.array`` takes, given the value's path."""


@attrs.frozen
class Column:
    """How values of a type stand in a column.

    Args:
        type: The type of the column.
        write: Makes of a value what ``pyarrow.array`` takes; raises :class:`DocumentError` for a
            value that the column cannot hold.
    """

    type: pa.DataType
    write: Write


class _Listed(Protocol):
    def to_pylist(self) -> list[object]: ...


def objects_in(column: AnyArray | AnyChunkedArray) -> list[object]:
    """Return what stands in a column as Python's objects.

    Example:
        >>> objects_in(pa.array([1, None]))
        [1, None]
    """
    return cast("_Listed", column).to_pylist()


class _Form(Protocol):
    @classmethod
    def of(cls, value: object) -> attrs.AttrsInstance: ...


@functools.cache
def column_of(kind: object) -> Column:
    """Return the column for a type within a fact.

    Raises:
        InvalidTypeError: For a type that documents do not hold.

    Example:
        >>> from dealwert import Company
        >>> column_of(tuple[Company, ...]).type
        ListType(list<item: string>)
    """
    members, nullable = members_of(kind)
    if nullable or len(members) > 1:
        return _union(members)
    arguments = get_args(kind)
    key = key_of_pair(kind)
    if key is not None:
        return _pair(key, column_of(arguments[0]), column_of(arguments[1]))
    if get_origin(kind) is tuple:
        return _list(column_of(arguments[0]))
    if get_origin(kind) is Literal:
        return _SIMPLE[str]
    plain = cast("type", get_origin(kind) or kind)
    if isinstance(plain, type) and issubclass(plain, enum.Enum):
        return Column(pa.string(), lambda value, _, __: cast("enum.Enum", value).value)
    if plain in _SIMPLE:
        return _SIMPLE[plain]
    return _NAMED if plain in _NAMES else struct_of(plain)


def struct_of(kind: object) -> Column:
    """Return the struct column for a type: one field a field of the type.

    Raises:
        InvalidTypeError: For a type that documents do not hold.

    Example:
        >>> struct_of(Money).type
        StructType(struct<amount: decimal128(38, 9), currency: string>)
    """
    return _struct_of(kind)


@functools.cache
def _struct_of(kind: Hashable) -> Column:
    if kind is PartialDate:
        return _SIMPLE[PartialDate]
    plain = cast("type", kind)
    form = FORMS.get(plain)
    fields = fields_of(form or plain)
    parts = [(field.name, field.attribute, column_of(field.kind)) for field in fields]
    parts += [(name, name, _SIMPLE[str]) for name in derived_of(plain)]

    def write(value: object, path: str, notes: Notes) -> object:
        source = value if form is None else cast("type[_Form]", form).of(value)
        return {
            name: _present(getattr(source, attribute), column, f"{path}.{name}", notes)
            for name, attribute, column in parts
        }

    return Column(pa.struct([(name, column.type) for name, _, column in parts]), write)


def _present(value: object, column: Column, path: str, notes: Notes) -> object:
    return None if value is None else column.write(value, path, notes)


def _list(member: Column) -> Column:
    def write(value: object, path: str, notes: Notes) -> object:
        return [
            member.write(each, f"{path}[{place}]", notes)
            for place, each in enumerate(cast("tuple[object, ...]", value))
        ]

    return Column(pa.list_(member.type), write)


def _pair(key: str, first: Column, second: Column) -> Column:
    def write(value: object, path: str, notes: Notes) -> object:
        name, inner = cast("tuple[object, object]", value)
        return {
            key: first.write(name, f"{path}.{key}", notes),
            "value": second.write(inner, f"{path}.value", notes),
        }

    return Column(pa.struct([(key, first.type), ("value", second.type)]), write)


def _union(members: tuple[object, ...]) -> Column:
    plain = {cast("type", get_origin(member) or member) for member in members}
    if len(plain) == 1 or plain <= _NAMES:
        # Figures and intervals of several quantities have one form, which names the unit.
        return column_of(members[0])
    if plain <= {Money, *UNITS}:
        return _QUANTITY
    if all(member in _NAMES or issubclass(member, enum.Enum) for member in plain):
        return _NAMED  # a party, or what stands for all whose names are not known
    raise InvalidTypeError("column type", members, "parties, quantities, figures or intervals")


# Single values.


def _write_number(value: object, path: str, notes: Notes) -> object:
    scaled = cast("Fraction", value) * 10**_PLACES
    units = round(scaled)  # ties to even, exactly
    if abs(units) >= 10**_DIGITS:
        raise _unfit(path, _short(cast("Fraction", value)), f"decimal128({_DIGITS}, {_PLACES})")
    if units != scaled:
        notes.append(path)
    # Built of its digits, so that the thread's decimal context plays no part.
    return Decimal((int(units < 0), tuple(map(int, str(abs(units)))), -_PLACES))


_SHOWN = 60
"""Characters of a number that an error shows."""


def _short(number: Fraction) -> str:
    size = max(abs(number.numerator), number.denominator)
    if size.bit_length() > 4 * _SHOWN:  # writing it out may be slow, or refused
        return "the number"
    return text_of(number)


def _write_text(value: object, path: str, _: Notes) -> object:
    text = cast("str", value)
    try:
        text.encode()
    except UnicodeEncodeError:
        raise _unfit(path, "half a surrogate pair", "a UTF-8 string") from None
    return text


def _write_integer(value: object, path: str, _: Notes) -> object:
    number = cast("int", value)
    if not -(2**63) <= number < 2**63:
        raise _unfit(path, _short(Fraction(number)), "int64")
    return number


def _write_date(value: object, _: str, __: Notes) -> object:
    date = cast("PartialDate", value)
    return {"edtf": date.edtf, "earliest": date.earliest, "latest": date.latest}


def _write_quantity(value: object, path: str, notes: Notes) -> object:
    if isinstance(value, Money):
        unit, number = value.currency, value.exact
    else:
        unit = UNITS[type(value)]
        number = (
            value.points
            if isinstance(value, (Percent, PercentagePoints))
            else cast("Fraction", value)
        )
    return {"unit": unit, "number": _write_number(number, f"{path}.number", notes)}


def _unfit(path: str, got: str, accepted: str) -> DocumentError:
    return DocumentError([Problem(path, f"{got} does not fit {accepted}")])


_NAMES = {*PARTIES.values(), PersonName}
_NAMED = Column(pa.string(), lambda value, path, notes: _write_text(str(value), path, notes))
_QUANTITY = Column(pa.struct([("unit", pa.string()), ("number", NUMBER)]), _write_quantity)
_SIMPLE: Mapping[type, Column] = {
    str: Column(pa.string(), _write_text),
    bool: Column(pa.bool_(), lambda value, _, __: value),
    int: Column(pa.int64(), _write_integer),
    Fraction: Column(NUMBER, _write_number),
    dt.date: Column(pa.date32(), lambda value, _, __: value),
    relativedelta: Column(
        pa.string(), lambda value, _, __: text_of_duration(cast("relativedelta", value))
    ),
    PartialDate: Column(DATE, _write_date),
}
