"""Checks where the extensions of a document stand, and finds those that look like misspellings of ours."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from codegen.errors import SpecError
from codegen.lowering import extensions
from codegen.source.documents import escaped
from codegen.source.keywords import METHODS, is_value
from codegen.source.loader import JSON
from codegen.source.openapi_check import Fault

# How similar to one of ours a name has to be to count as a misspelling of it. Vendors' own extensions are less similar.
_SIMILARITY = 0.85

_BY_NAME = {extension.name: extension for extension in extensions.ALL}

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


def check_extensions(document: dict[str, JSON], name: str) -> list[Fault]:
    """Check where the extensions of a document stand.

    Args:
        document: The patched document.
        name: Its file name, for errors.

    Returns:
        The extensions whose names look like misspellings of ours. Like any other unknown ones they are ignored.

    Raises:
        SpecError: An extension of ours stands where it has no effect.
    """
    misspelt: dict[str, Fault] = {}
    known: dict[str, str | None] = {}
    for pointer, kind, node in _nodes(document):
        for key in node:
            if not isinstance(key, str) or not key.startswith("x-"):
                continue
            extension = _BY_NAME.get(key)
            if extension is None:
                if key not in known:
                    known[key] = _similar(key)
                if known[key] is not None and key not in misspelt:
                    what = f"{key} is not known and is ignored; did you mean {known[key]}?"
                    misspelt[key] = Fault(name, pointer or "the document", what, True)
            elif not extension.shared and _locations(kind, node).isdisjoint(extension.locations):
                allowed = " or ".join(f"{'an' if each[0] in 'aeiou' else 'a'} {each}" for each in extension.locations)
                raise SpecError(name, pointer or "the document", f"{key} has no effect here: it belongs on {allowed}")
    return list(misspelt.values())


def _similar(key: str) -> str | None:
    found = difflib.get_close_matches(key.lower().replace("_", "-"), _BY_NAME, n=1, cutoff=_SIMILARITY)
    return found[0] if found else None


def _locations(kind: str, node: Mapping[str, JSON]) -> frozenset[str]:
    """What a node counts as: a property is a schema too, and a schema with values is an enum."""
    found = {kind}
    if kind == "property":
        found.add("schema")
    if kind in {"property", "schema"} and "enum" in node:
        found.add("enum")
    if kind == "parameter":
        found.add(f"{node.get('in')} parameter")
    return frozenset(found)


def _nodes(document: dict[str, JSON]) -> Iterator[tuple[str, str, dict[str, JSON]]]:
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
