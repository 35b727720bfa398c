"""What every document says of itself, and the error for documents that cannot be read."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from dealwert.errors import DealwertError
from dealwert.invariants import instance_of

__all__ = ["SCHEMA_VERSION", "DocumentError", "Json", "Problem"]

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""What ``json.loads`` returns; documents hold no ``float``, since none is exact."""

SCHEMA_VERSION = 1
"""The version of the documents' shape; it rises with every change that old readers cannot read."""


@attrs.frozen
class Problem:
    """One thing that is wrong with a document.

    Args:
        path: Where, as a JSON path: ``"$.deals[0].price"``.
        reason: What is wrong there, and what is accepted.
    """

    path: str = attrs.field(validator=instance_of(str))
    reason: str = attrs.field(validator=instance_of(str))

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class DocumentError(DealwertError, ValueError):
    """A document is not what it was asked to be.

    Attributes:
        problems: Everything that is wrong with it, each with its path.

    Example:
        >>> from dealwert import Money
        >>> from dealwert.interchange import structure
        >>> structure({"amount": 12, "currency": "EUR"}, Money)
        Traceback (most recent call last):
        dealwert.interchange.document.DocumentError: $.amount: got 12 (int), accepted is a str
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))
