"""A check of the types of schemas, which takes little time and finds what OpenAPI's own schemas do not."""

from __future__ import annotations

from codegen.errors import SpecError
from codegen.source.loader import JSON
from codegen.source.near import did_you_mean
from codegen.source.nodes import keyword_nodes

_TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")


def check_types(document: dict[str, JSON], name: str) -> None:
    """Check that each ``type`` of a schema is one of JSON Schema's.

    Args:
        document: The document.
        name: Its name, for the error.

    Raises:
        SpecError: One is not. The error names the nearest one that is.
    """
    for pointer, kind, node in keyword_nodes(document):
        if kind not in {"schema", "property"} or "type" not in node:
            continue
        types = node["type"]
        for each in types if isinstance(types, list) else [types]:
            if each not in _TYPES:
                raise SpecError(name, f"{pointer}/type", f"{each!r} is no type{did_you_mean(str(each), _TYPES)}")
