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

    classes = (name for name in dealwert.__all__ if name[0].isupper())
    public = (cast("object", getattr(dealwert, name)) for name in classes)
    kinds = [kind for kind in public if isinstance(kind, type) and attrs.has(kind)]
    return {tag_of(kind): kind for kind in (*kinds, Amount, Verification)}
