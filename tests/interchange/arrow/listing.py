"""Columns as Python's lists, whose members only the columns' types tell."""

from __future__ import annotations

from typing import Any, Protocol, cast

__all__ = ["listed"]


class _Column(Protocol):
    def to_pylist(self) -> list[Any]: ...


def listed(column: object) -> list[Any]:
    """Return what stands in a column of Arrow's."""
    return cast("_Column", column).to_pylist()
