"""``dealwert schema``: the JSON Schema of documents."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import attrs

from dealwert.cli.status import Status
from dealwert.cli.stream import complain, say

if TYPE_CHECKING:
    import argparse

__all__ = ["document_types", "run"]


def run(options: argparse.Namespace) -> Status:
    """Print the schema of ``options.type``."""
    from dealwert.interchange import json_schema

    types = document_types()
    if options.type not in types:
        complain(f"schema: {options.type!r} is none of {', '.join(types)}")
        return Status.BAD_INPUT
    say(json.dumps(json_schema(types[options.type]), ensure_ascii=False, indent=2))
    return Status.OK


def document_types() -> dict[str, type]:
    """Return the types that documents may hold, by the name that they have there.

    Example:
        >>> document_types()["stake_transfer"]
        <class 'dealwert.model.stake.StakeTransfer'>
    """
    import dealwert
    from dealwert.cli.amounts import Amount
    from dealwert.cli.verify import Verification
    from dealwert.interchange.shape import tag_of

    rooms = (dealwert, dealwert.valuation, dealwert.ownership, dealwert.tenure)
    public = (cast("object", getattr(room, name)) for room in rooms for name in room.__all__)
    kinds = [kind for kind in public if isinstance(kind, type) and attrs.has(kind)]
    # Rates come from a file of their own, and go into no document.
    kinds.remove(dealwert.valuation.RateTable)
    return {tag_of(kind): kind for kind in (*kinds, Amount, Verification)}
