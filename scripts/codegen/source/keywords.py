"""Which keywords of OpenAPI contain structure, which contain values, and which contain names that the author chose."""

from __future__ import annotations

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The keywords of a path item whose contents are operations."""

VALUES = frozenset({"example", "examples", "default", "const", "enum"})
"""Keywords whose contents are values: a "$ref" or a "description" in one is data."""

NAMED = frozenset(
    [
        "properties",
        "patternProperties",
        "$defs",
        "definitions",
        "dependentSchemas",
        "schemas",
        "responses",
        "parameters",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
        "pathItems",
        "paths",
        "webhooks",
        "content",
        "encoding",
        "variables",
        "mapping",
    ]
)
"""Keywords whose members have names that the author chose: a property called "default" is not a default."""


def is_value(key: str) -> bool:
    """Whether the contents of a keyword are a value."""
    return key in VALUES or key.startswith("x-")


def escaped(key: str) -> str:
    """A key, escaped for a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")
