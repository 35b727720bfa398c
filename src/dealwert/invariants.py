"""Validators that name the type, the field, what was given and what is accepted."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import NoReturn, TypeVar, cast

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError

__all__ = ["Choice", "each", "instance_of", "non_blank", "optional"]

T = TypeVar("T")
Validator = Callable[[object, "attrs.Attribute[T]", T], None]


class Choice(enum.StrEnum):
    """One of a few words; any other word is an error that lists them.

    Example:
        >>> class Side(Choice):
        ...     LEFT = "left"
        ...     RIGHT = "right"
        >>> Side("left")
        <Side.LEFT: 'left'>
        >>> Side("up")
        Traceback (most recent call last):
        dealwert.errors.InvalidValueError: Side: got 'up', accepted is one of 'left', 'right'
    """

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        accepted = f"one of {', '.join(repr(member.value) for member in cls)}"
        if isinstance(value, str):
            raise InvalidValueError(cls.__name__, value, accepted)
        raise InvalidTypeError(cls.__name__, value, accepted)


def field_name(instance: object, attribute: attrs.Attribute[T]) -> str:
    """Return type and field as an error names them, for example ``"Deal.price"``."""
    return f"{type(instance).__name__}.{attribute.alias or attribute.name}"


class instance_of:  # noqa: N801  # named like the attrs validator that it replaces
    """Accept instances of some types; ``bool`` is no ``int`` here.

    Args:
        types: The types that are accepted.
        accepted: What the error says is accepted; the types' names unless given.
    """

    __slots__ = ("_known", "accepted", "types")

    def __init__(self, *types: type, accepted: str | None = None) -> None:
        self.types: tuple[type, ...] = types
        self.accepted: str = accepted or " or ".join(kind.__name__ for kind in types)
        self._known: set[type] = set()  # types that were accepted: asked for first, since quicker

    def __call__(self, instance: object, attribute: attrs.Attribute[T], value: T) -> None:
        """Raise unless the value is accepted."""
        if type(value) in self._known:
            return
        if not isinstance(value, self.types) or (
            isinstance(value, bool) and bool not in self.types
        ):
            raise InvalidTypeError(field_name(instance, attribute), value, self.accepted)
        self._known.add(type(value))


class optional(instance_of):  # noqa: N801  # named like the attrs validator that it replaces
    """Accept ``None`` and instances of some types."""

    __slots__ = ()

    def __call__(self, instance: object, attribute: attrs.Attribute[T], value: T) -> None:
        """Raise unless the value is accepted."""
        if value is not None:
            super().__call__(instance, attribute, value)


class each(instance_of):  # noqa: N801  # reads as "each(str)"
    """Accept a tuple of instances of some types.

    Args:
        types: The types that are accepted.
        accepted: What the error says is accepted; the types' names unless given.
        unique: Whether a second equal member is refused.
    """

    __slots__ = ("unique",)

    def __init__(self, *types: type, accepted: str | None = None, unique: bool = False) -> None:
        super().__init__(*types, accepted=accepted)
        self.unique: bool = unique

    def __call__(self, instance: object, attribute: attrs.Attribute[T], value: T) -> None:
        """Raise unless the value is accepted."""
        if type(value) is tuple and not value:  # as most often
            return
        if not isinstance(value, tuple):
            name = field_name(instance, attribute)
            raise InvalidTypeError(name, value, f"a tuple of {self.accepted}")
        members = cast("tuple[object, ...]", value)
        if not self.unique and self._known.issuperset(map(type, members)):
            return
        name = field_name(instance, attribute)
        for place, member in enumerate(members):
            if not isinstance(member, self.types):
                raise InvalidTypeError(f"{name}[{place}]", member, self.accepted)
            if self.unique and member in members[:place]:
                raise InvalidValueError(f"{name}[{place}]", member, "each member once")
        self._known.update(map(type, members))


def non_blank(instance: object, attribute: attrs.Attribute[T], value: T) -> None:
    """Accept a string that holds more than white space, and none at its ends."""
    if not isinstance(value, str):
        raise InvalidTypeError(field_name(instance, attribute), value, "a string")
    if not value or value != value.strip():
        name = field_name(instance, attribute)
        raise InvalidValueError(name, value, "a string that neither is blank nor begins or ends so")
