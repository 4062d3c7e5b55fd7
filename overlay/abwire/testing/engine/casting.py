"""Reading the strings of URLs, headers and forms as the types of their schemas."""

from __future__ import annotations

import json
import re

from abwire.testing.engine.exchange import ViolationError
from abwire.testing.engine.schemas import JSON, Schema, Schemas, types_of


def cast(value: JSON, schema: Schema, schemas: Schemas) -> JSON:
    """Convert strings to the types of a read schema.

    Args:
        value: A string, or a list or object of strings.
        schema: The schema.
        schemas: The document's schemas.

    Returns:
        The value; a string that is none of the schema's types is unchanged.
    """
    schema = schemas.open(schema)
    types = _all_types(schema, schemas)
    if isinstance(value, dict):
        extra = schema.get("additionalProperties")
        others = extra if isinstance(extra, dict) else {}
        properties = schema.get("properties", {})
        return {name: cast(each, properties.get(name, others), schemas) for name, each in value.items()}
    if "array" in types and isinstance(value, (list, str)):
        items = schema.get("items", {})
        return [cast(each, items, schemas) for each in (value if isinstance(value, list) else [value])]
    return _scalar(value, types) if isinstance(value, str) else value


def _all_types(schema: Schema, schemas: Schemas) -> set[str]:
    """The types of a schema and of its variants."""
    found = set(types_of(schema))
    for variant in [*schema.get("oneOf", ()), *schema.get("anyOf", ()), *schema.get("allOf", ())]:
        found |= _all_types(schemas.open(variant), schemas)
    if not found and "const" in schema:
        found = {{int: "integer", float: "number", bool: "boolean"}.get(type(schema["const"]), "string")}
    return found


def _scalar(text: str, types: set[str]) -> JSON:
    if "integer" in types and re.fullmatch(r"-?(0|[1-9][0-9]*)", text):
        return int(text)
    if "number" in types and re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", text):
        return float(text)
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    return None if "null" in types and "string" not in types and text == "" else text


def read_json(text: bytes, name: str, location: str) -> JSON:
    """Read JSON.

    Raises:
        ViolationError: It is not JSON.
    """
    try:
        return json.loads(text.decode(), parse_constant=_no_constant)
    except ValueError as error:
        raise ViolationError([f"{name} is not JSON: {error}"], [name], location) from error


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not a JSON value")
