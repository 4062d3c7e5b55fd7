"""The grammar of an OpenAPI document: what the members of each of its nodes are."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.source.keywords import METHODS, escaped, is_value
from codegen.source.loader import JSON

# What the members of a node are, by the kind of node. "*": whatever the keys or indices of the member are.
_MEMBERS: dict[str, dict[str, str]] = {
    "document": {"paths": "path items", "webhooks": "path items", "components": "components", "servers": "servers"},
    "components": {
        "schemas": "schemas",
        "parameters": "parameters",
        "responses": "responses",
        "requestBodies": "bodies",
        "headers": "headers",
        "pathItems": "path items",
        "callbacks": "callback maps",
        "securitySchemes": "security schemes",
    },
    "security schemes": {"*": "security scheme"},
    "servers": {"*": "server"},
    "server": {"variables": "server variables"},
    "server variables": {"*": "server variable"},
    "path items": {"*": "path item"},
    "path item": {**dict.fromkeys(METHODS, "operation"), "parameters": "parameters", "servers": "servers"},
    "operation": {
        "parameters": "parameters",
        "servers": "servers",
        "requestBody": "body",
        "responses": "responses",
        "callbacks": "callback maps",
    },
    "callback maps": {"*": "path items"},
    "parameters": {"*": "parameter"},
    "parameter": {"schema": "schema", "content": "media types"},
    "headers": {"*": "header"},
    "header": {"schema": "schema", "content": "media types"},
    "bodies": {"*": "body"},
    "body": {"content": "media types"},
    "responses": {"*": "response"},
    "response": {"content": "media types", "headers": "headers"},
    "media types": {"*": "media type"},
    "media type": {"schema": "schema"},
    "schemas": {"*": "schema"},
    "properties": {"*": "property"},
    "schema": {
        **dict.fromkeys(("properties", "patternProperties"), "properties"),
        **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems", "$defs", "definitions"), "schemas"),
        **dict.fromkeys(("dependentSchemas",), "schemas"),
        **dict.fromkeys(
            ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"), "schema"
        ),
    },
}
_MEMBERS["property"] = _MEMBERS["schema"]


def keyword_nodes(document: dict[str, JSON]) -> Iterator[tuple[str, str, dict[str, JSON]]]:
    """Every mapping of a document that has keywords for its keys, with its JSON pointer and its kind."""
    pending: list[tuple[str, str, JSON]] = [("", "document", document)]
    while pending:
        pointer, kind, node = pending.pop()
        members = _MEMBERS.get(kind, {})
        if isinstance(node, list):
            pending.extend((f"{pointer}/{index}", members.get("*", "other"), each) for index, each in enumerate(node))
        elif isinstance(node, dict):
            named = "*" in members
            if not named:
                yield pointer, kind, node
            for key, child in node.items():
                if isinstance(child, (dict, list)) and (named or not is_value(key)):
                    child_kind = members["*"] if named else members.get(key, "other")
                    pending.append((f"{pointer}/{escaped(key)}", child_kind, child))
