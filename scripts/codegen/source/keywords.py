"""Which keys of a document hold structure, which hold values, and which hold names that its author chose."""

from __future__ import annotations

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The keys of a path item under which operations stand."""

VALUES = frozenset({"example", "examples", "default", "const", "enum"})
"""Under these stand values: a "$ref" or a "description" in one is data."""

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
"""Under these stand names of the author's: a property called "default" is no default."""


def is_value(key: str) -> bool:
    """Whether a value stands under a key that is a keyword."""
    return key in VALUES or key.startswith("x-")
