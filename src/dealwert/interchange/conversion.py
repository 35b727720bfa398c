"""The cattrs converter: how each kind of type is taken apart and put together."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import types
from collections.abc import Callable
from fractions import Fraction
from typing import Literal, Protocol, cast, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn
from dateutil.relativedelta import relativedelta

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.interchange import shape
from dealwert.interchange.duration import duration_of, text_of_duration
from dealwert.interchange.form import FORMS, UNITS
from dealwert.interchange.number import number_of, text_of
from dealwert.quantities import Money, PartialDate

__all__ = ["converter"]

Read = Callable[[object, object], object]
Write = Callable[[object], object]


class _Form(Protocol):
    @classmethod
    def of(cls, value: object) -> attrs.AttrsInstance: ...

    def value(self, quantity: type | None) -> object: ...


@functools.cache
def converter() -> Converter:
    """Return the converter, built on first use: one for the whole process."""
    made = Converter(forbid_extra_keys=True)
    # cattrs asks the hooks that were registered last first.
    for matches, write, read in _HOOKS:
        made.register_unstructure_hook_factory(matches, functools.partial(write, made))
        made.register_structure_hook_factory(matches, functools.partial(read, made))
    # Classes that cattrs knows by themselves come before any factory.
    for kind in (str, bool, int):
        made.register_structure_hook(kind, _read_plain(made, kind))
    for choice in (enum.Enum, enum.StrEnum):
        made.register_unstructure_hook(choice, _write_choice(made, choice))
        made.register_structure_hook(
            choice, lambda value, kind: _read_choice(made, kind)(value, kind)
        )
    return made


def _plain(kind: object) -> object:
    return get_origin(kind) or kind


def _expect(value: object, accepted: type, name: str) -> None:
    if type(value) is not accepted:
        raise UnfitError(value, name)


class UnfitError(InvalidTypeError):
    """A value of a type that the place does not take; the path, not the name, says which place."""

    def __init__(self, got: object, accepted: str) -> None:
        super().__init__("document", got, accepted)
        self.args: tuple[object, ...] = (
            f"got {got!r} ({type(got).__name__}), accepted is {accepted}",
        )


# Plain values: strings, truth values and whole numbers stand for themselves.


def _is_plain(kind: object) -> bool:
    return kind is str or kind is bool or kind is int


def _write_plain(_: Converter, __: object) -> Write:
    return lambda value: value


def _read_plain(_: Converter, kind: type) -> Read:
    name = f"{'an' if kind is int else 'a'} {kind.__name__}"

    def read(value: object, _: object) -> object:
        _expect(value, kind, name)
        return value

    return read


# Values that are strings in documents.


def _is_number(kind: object) -> bool:
    return kind is Fraction


def _write_number(_: Converter, __: object) -> Write:
    return lambda value: text_of(cast("Fraction", value))


def _read_number(_: Converter, __: object) -> Read:
    return _from_text(number_of)


def _is_duration(kind: object) -> bool:
    return kind is relativedelta


def _write_duration(_: Converter, __: object) -> Write:
    return lambda value: text_of_duration(cast("relativedelta", value))


def _read_duration(_: Converter, __: object) -> Read:
    return _from_text(duration_of)


def _is_date(kind: object) -> bool:
    return kind is PartialDate or kind is dt.date


def _write_date(_: Converter, kind: object) -> Write:
    if kind is PartialDate:
        return lambda value: cast("PartialDate", value).edtf
    return lambda value: cast("dt.date", value).isoformat()


def _read_date(_: Converter, kind: object) -> Read:
    return _from_text(PartialDate.from_edtf if kind is PartialDate else _day)


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise InvalidValueError("date", text, "a day such as '2025-06-12'") from None


def _from_text(parse: Callable[[str], object]) -> Read:
    def read(value: object, _: object) -> object:
        _expect(value, str, "a str")
        return parse(cast("str", value))

    return read


def _is_choice(kind: object) -> bool:
    return get_origin(kind) is Literal or (isinstance(kind, type) and issubclass(kind, enum.Enum))


def _write_choice(_: Converter, __: object) -> Write:
    return lambda value: value.value if isinstance(value, enum.Enum) else value


def _read_choice(_: Converter, kind: object) -> Read:
    if get_origin(kind) is Literal:
        choices = {choice: choice for choice in get_args(kind)}
    else:
        choices = {choice.value: choice for choice in cast("type[enum.Enum]", kind)}

    def read(value: object, _: object) -> object:
        _expect(value, str, f"one of {', '.join(map(repr, choices))}")
        if value not in choices:
            raise UnfitError(value, f"one of {', '.join(map(repr, choices))}")
        return choices[value]

    return read


# Lists.


def _is_list(kind: object) -> bool:
    return get_origin(kind) is tuple and get_args(kind)[1:] == (...,)


def _write_list(made: Converter, kind: object) -> Write:
    member = get_args(kind)[0]

    def write(value: object) -> object:
        return [made.unstructure(each, member) for each in cast("tuple[object, ...]", value)]

    return write


def _read_list(made: Converter, kind: object) -> Read:
    as_list = cast("type[list[object]]", types.GenericAlias(list, get_args(kind)[0]))

    def read(value: object, _: object) -> object:
        _expect(value, list, "a list")
        return tuple(made.structure(value, as_list))

    return read


# Pairs of a name or a holder and a value: objects with just these two fields.


def _is_pair(kind: object) -> bool:
    return shape.key_of_pair(kind) is not None


def _write_pair(made: Converter, kind: object) -> Write:
    key = cast("str", shape.key_of_pair(kind))

    def write(value: object) -> object:
        name, content = cast("tuple[object, object]", value)
        return {key: made.unstructure(name), "value": made.unstructure(content)}

    return write


def _read_pair(made: Converter, kind: object) -> Read:
    key = cast("str", shape.key_of_pair(kind))
    first, second = cast("tuple[type[object], type[object]]", get_args(kind))

    def read(value: object, _: object) -> object:
        _expect(value, dict, "an object")
        fields = cast("dict[str, object]", value)
        if set(fields) != {key, "value"}:
            raise UnfitError(sorted(fields), f"the fields {key!r} and 'value'")
        return made.structure(fields[key], first), made.structure(fields["value"], second)

    return read


# Objects: by their form where they have one, else field by field.


def _is_object(kind: object) -> bool:
    plain = _plain(kind)
    return isinstance(plain, type) and attrs.has(plain)


def _write_object(made: Converter, kind: object) -> Write:
    plain = cast("type[attrs.AttrsInstance]", _plain(kind))
    if plain in FORMS:
        form = cast("type[_Form]", FORMS[plain])
        return lambda value: made.unstructure(form.of(value))
    shape.fields_of(plain)  # resolves the names in the annotations
    write = cast(
        "Callable[[object], dict[str, object]]",
        make_dict_unstructure_fn(plain, made, _cattrs_use_alias=True),
    )
    head = {"type": _TAGS[plain]} if plain in _TAGS else {}
    derived = shape.derived_of(plain)
    return lambda value: head | write(value) | {name: getattr(value, name) for name in derived}


def _read_object(made: Converter, kind: object) -> Read:
    plain = cast("type[attrs.AttrsInstance]", _plain(kind))
    if plain in FORMS:
        form, quantity = FORMS[plain], shape.quantity_of(kind)
        return lambda value, _: cast("_Form", made.structure(value, form)).value(quantity)
    shape.fields_of(plain)
    build = cast(
        "Read",
        make_dict_structure_fn(plain, made, _cattrs_use_alias=True, _cattrs_forbid_extra_keys=True),
    )
    tag, derived = _TAGS.get(plain), shape.derived_of(plain)

    def read(value: object, _: object) -> object:
        _expect(value, dict, "an object")
        fields = dict(cast("dict[str, object]", value))
        if tag is not None and fields.get("type", tag) != tag:
            raise UnfitError(fields["type"], f"the type {tag!r}")
        if tag is not None:
            fields.pop("type", None)
        given = {name: fields.pop(name) for name in derived if name in fields}
        made_value = build(fields, plain)
        for name, said in given.items():
            if said != getattr(made_value, name):
                raise UnfitError(
                    said, f"for {name!r}, which follows: {getattr(made_value, name)!r}"
                )
        return made_value

    return read


_TAGS = {kind: tag for tag, kind in shape.PARTIES.items()}


# Unions: with None, of the two kinds of party, of figures or intervals of several quantities.


def _is_union(kind: object) -> bool:
    return shape.members_of(kind)[0] != (kind,)


def _write_union(made: Converter, _: object) -> Write:
    return lambda value: None if value is None else made.unstructure(value)


def _read_union(made: Converter, kind: object) -> Read:
    members, nullable = shape.members_of(kind)
    choose = _chooser(members)

    def read(value: object, _: object) -> object:
        if value is None and nullable:
            return None
        return made.structure(value, choose(value))

    return read


def _chooser(members: tuple[object, ...]) -> Callable[[object], type[object]]:
    """Return the function that tells, from a value in a document, which member it is one of."""
    first = cast("type[object]", members[0])
    if len(members) == 1:
        return lambda _: first
    plain = {_plain(member) for member in members}
    if len(plain) == 1 and plain <= set(FORMS):
        # The unit tells what it is of, and whoever is built with it checks that.
        return lambda _: cast("type[object]", _plain(first))
    if plain <= set(_TAGS):
        return _party
    if plain <= {Money, *UNITS}:
        return _quantity
    choices = {member for member in plain if _is_choice(member)}
    if len(choices) == 1 and plain - choices <= set(_TAGS):
        (choice,) = cast("set[type[object]]", choices)
        return lambda value: choice if isinstance(value, str) else _party(value)
    raise InvalidTypeError("interchange type", members, "parties, quantities, figures or intervals")


def _quantity(value: object) -> type[object]:
    """Return the quantity that a value is of: plain numbers are strings, others objects."""
    if isinstance(value, str):
        return Fraction
    _expect(value, dict, "a number, or an object")
    names = {unit: kind for kind, unit in UNITS.items()}
    return next((names[name] for name in cast("dict[str, object]", value) if name in names), Money)


def _party(value: object) -> type[object]:
    _expect(value, dict, "an object")
    tag = cast("dict[str, object]", value).get("type")
    if not isinstance(tag, str) or tag not in shape.PARTIES:
        raise UnfitError(tag, f"a type, one of {', '.join(map(repr, shape.PARTIES))}")
    return shape.PARTIES[tag]


_HOOKS: tuple[
    tuple[
        Callable[[object], bool],
        Callable[[Converter, object], Write],
        Callable[[Converter, type], Read],
    ],
    ...,
] = (
    (_is_object, _write_object, _read_object),
    (_is_plain, _write_plain, _read_plain),
    (_is_number, _write_number, _read_number),
    (_is_duration, _write_duration, _read_duration),
    (_is_date, _write_date, _read_date),
    (_is_choice, _write_choice, _read_choice),
    (_is_list, _write_list, _read_list),
    (_is_pair, _write_pair, _read_pair),
    (_is_union, _write_union, _read_union),
)
