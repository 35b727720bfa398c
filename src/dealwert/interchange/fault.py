"""From the errors of cattrs to problems with a path."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from cattrs import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError

from dealwert.errors import ParseError
from dealwert.interchange.document import Problem

__all__ = ["problems_of"]


def problems_of(error: BaseException, path: str) -> list[Problem]:
    """Return what an error says is wrong, place by place.

    Args:
        error: An error that cattrs raised, a group of them, or one of dealwert's own.
        path: The path of what was being read.
    """
    return list(_problems(error, path))


def _problems(error: BaseException, path: str) -> Iterator[Problem]:
    if isinstance(error, ClassValidationError):
        names = {field.name: field.alias or field.name for field in attrs.fields(error.cl)}
        found, others = error.group_exceptions()
        for inner, note in found:
            yield from _problems(inner, f"{path}.{names.get(note.name, note.name)}")
    elif isinstance(error, IterableValidationError):
        members, others = error.group_exceptions()
        for inner, place in members:
            yield from _problems(inner, f"{path}[{place.index}]")
    else:
        yield from _single(error, path)
        return
    for inner in others:
        yield from _problems(inner, path)


def _single(error: BaseException, path: str) -> Iterator[Problem]:
    if isinstance(error, ForbiddenExtraKeysError):
        for name in sorted(error.extra_fields):
            yield Problem(f"{path}.{name}", "there is no such field")
    elif isinstance(error, KeyError):
        yield Problem(path, "is missing")
    elif isinstance(error, ParseError):
        yield Problem(path, f"got {error.text!r}, {error.reason}")
    else:
        yield Problem(path, str(error))
