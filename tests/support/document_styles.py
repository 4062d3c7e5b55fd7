"""Rewrites a document in other styles that mean the same."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any

from codegen.lowering.schema_forms import PREFIX, reference_name
from codegen.source.documents import resolve
from codegen.source.keywords import NAMED, escaped, is_value

Node = Any


def changed(node: Node, change: Callable[[dict[str, Node]], Node], named: bool = False) -> Node:
    """Apply a change to every mapping of a document, innermost first; names and values stay."""
    if isinstance(node, list):
        return [changed(item, change) for item in node]
    if not isinstance(node, dict):
        return node
    inner = {
        key: value if not named and is_value(key) else changed(value, change, not named and key in NAMED)
        for key, value in node.items()
    }
    return inner if named else change(inner)


def with_nullable(document: Node) -> Node:
    """OpenAPI 3.0: ``nullable`` instead of type lists, enums with one value instead of constants, nothing beside a $ref."""

    def change(node: dict[str, Node]) -> Node:
        kinds = node.get("type")
        if isinstance(kinds, list) and "null" in kinds:
            rest = [kind for kind in kinds if kind != "null"]
            node = {**node, "type": rest[0], "nullable": True} if len(rest) == 1 else node
        if isinstance(node.get("type"), list) and len(node["type"]) == 1:
            node = {**node, "type": node["type"][0]}
        if isinstance(node.get("const"), (str, int)) and "propertyName" not in node:
            node = {**{key: value for key, value in node.items() if key != "const"}, "enum": [node["const"]]}
        for limit, plain in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if isinstance(node.get(limit), (int, float)):
                node = {**node, plain: node[limit], limit: True}
        siblings = {key: value for key, value in node.items() if key != "$ref"}
        if "$ref" in node and siblings and reference_name(node):
            return {"allOf": [{"$ref": node["$ref"]}], **siblings}
        return node

    return {**changed(document, change), "openapi": "3.0.3"}


def with_type_lists(document: Node) -> Node:
    """OpenAPI 3.1: type lists instead of ``nullable``."""

    def change(node: dict[str, Node]) -> Node:
        if node.get("nullable") is not True:
            return node
        rest = {key: value for key, value in node.items() if key != "nullable"}
        if isinstance(rest.get("type"), str):
            kinds = {"type": [rest["type"], "null"]}
            return {**rest, **kinds, **({"enum": [*rest["enum"], None]} if "enum" in rest else {})}
        if "$ref" in rest:
            notes = {key: value for key, value in rest.items() if key != "$ref"}
            return {"anyOf": [{"$ref": rest["$ref"]}, {"type": "null"}], **notes}
        return node

    return {**changed(document, change), "openapi": "3.1.0"}


def with_shared_parts_inlined(document: Node) -> Node:
    """Inline the shared parameters, bodies and replies."""

    def change(node: dict[str, Node]) -> Node:
        reference = node.get("$ref")
        if isinstance(reference, str) and not reference.startswith(PREFIX):
            return changed(deepcopy(resolve(document, reference, "x", "x")), change)
        return node

    found = changed(document, change)
    found["components"] = {key: found["components"][key] for key in ("schemas", "securitySchemes")}
    return found


def with_schemas_inlined(document: Node, share: float, depth: int, seed: int = 1) -> Node:
    """Inline a random share of the references to schemas, recursively."""
    random = Random(seed)
    schemas = document["components"]["schemas"]

    def inlined(node: Node, left: int) -> Node:
        def change(node: dict[str, Node]) -> Node:
            name = reference_name(node)
            if name is None or len(node) > 1 or left == 0 or random.random() > share:
                return node
            return inlined(deepcopy(schemas[name]), left - 1)

        return changed(node, change)

    found = inlined({key: value for key, value in document.items() if key != "components"}, depth)
    found["components"] = {key: value for key, value in document["components"].items() if key != "schemas"}
    found["components"] = inlined(found["components"], depth)
    # A name for another name has nothing of its own: inlined, it would be a second schema of the same content.
    found["components"]["schemas"] = {
        name: schema if reference_name(schema) else inlined(schema, depth) for name, schema in schemas.items()
    }
    return found


def bundled(document: Node) -> Node:
    """Move each schema to its first use, and make its component refer to it, as some bundlers do."""
    document = with_shared_parts_inlined(document)
    schemas = document["components"]["schemas"]
    moved: set[str] = set()
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if not isinstance(operation, dict) or "responses" not in operation:
                continue
            for status, response in operation["responses"].items():
                for media, content in response.get("content", {}).items():
                    name = reference_name(content.get("schema"))
                    if name is None or name in moved or len(content["schema"]) > 1 or "$ref" in schemas[name]:
                        continue
                    moved.add(name)
                    content["schema"] = schemas[name]
                    steps = ("paths", path, method, "responses", status, "content", media, "schema")
                    schemas[name] = {"$ref": "#/" + "/".join(map(escaped, steps))}
    assert moved
    return document


def shuffled(node: Node, seed: int = 1) -> Node:
    """Shuffle all keys."""
    random = Random(seed)

    def again(node: Node) -> Node:
        if isinstance(node, list):
            return [again(item) for item in node]
        if not isinstance(node, dict):
            return node
        keys = list(node)
        random.shuffle(keys)
        return {key: node[key] if key == "default" else again(node[key]) for key in keys}

    return again(node)
