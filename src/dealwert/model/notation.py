"""Facts written in short: as the call that builds them, and in German words."""

from __future__ import annotations

import enum
from types import MappingProxyType
from typing import cast

import attrs

__all__ = ["constructor_call", "in_german"]


def constructor_call(value: attrs.AttrsInstance) -> str:
    """Return the call that builds a value, without the fields that have their defaults.

    Evidence is left out, as it is in comparison: what is called for gives an equal value.
    """
    shown: list[str] = []
    for field in attrs.fields(type(value)):
        content: object = getattr(value, field.name)
        if isinstance(content, MappingProxyType):
            content = dict(cast("MappingProxyType[str, object]", content))
        if field.eq is False or content in ({}, field.default):
            continue
        written = (
            f"{type(content).__name__}.{content.name}"
            if isinstance(content, enum.Enum)
            else repr(content)
        )
        positional = field.default is attrs.NOTHING and not field.kw_only
        shown.append(written if positional else f"{field.name}={written}")
    return f"{type(value).__name__}({', '.join(shown)})"


def in_german(fact: attrs.AttrsInstance) -> str:
    """Return a fact in German words: see :func:`dealwert.german.telling.describe`.

    The facts of German news are told in German, and German is told in one room: this is the one
    place where the model leans on it.
    """
    from dealwert.german.telling import describe  # it knows the model

    return describe(fact)
