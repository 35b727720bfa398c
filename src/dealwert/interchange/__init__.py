"""Other people's shapes: JSON and JSON Schema, FollowTheMoney, BODS, schema.org."""

from dealwert.interchange.bods import to_bods
from dealwert.interchange.document import SCHEMA_VERSION, DocumentError, Json, Problem
from dealwert.interchange.follow_the_money import Entity, to_follow_the_money
from dealwert.interchange.json import (
    MissingExtraError,
    from_json,
    structure,
    to_json,
    unstructure,
)
from dealwert.interchange.schema import json_schema
from dealwert.interchange.schema_org import to_schema_org

__all__ = [
    "SCHEMA_VERSION",
    "DocumentError",
    "Entity",
    "Json",
    "MissingExtraError",
    "Problem",
    "from_json",
    "json_schema",
    "structure",
    "to_bods",
    "to_follow_the_money",
    "to_json",
    "to_schema_org",
    "unstructure",
]
