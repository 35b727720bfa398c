"""Other people's shapes: JSON and JSON Schema."""

from dealwert.interchange.document import SCHEMA_VERSION, DocumentError, Json, Problem
from dealwert.interchange.json import (
    MissingExtraError,
    from_json,
    structure,
    to_json,
    unstructure,
)
from dealwert.interchange.schema import json_schema

__all__ = [
    "SCHEMA_VERSION",
    "DocumentError",
    "Json",
    "MissingExtraError",
    "Problem",
    "from_json",
    "json_schema",
    "structure",
    "to_json",
    "unstructure",
]
