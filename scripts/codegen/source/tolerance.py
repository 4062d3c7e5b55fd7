"""Common faults of documents that leave no doubt about what is meant. They are mended before a document is checked."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from codegen.source.loader import JSON
from codegen.source.near import did_you_mean
from codegen.source.nodes import keyword_nodes

# Keywords of JSON Schema that OpenAPI 3.0 does not have and lowering reads all the same.
_NEWER = frozenset(
    [
        *("$comment", "$id", "$schema", "$defs", "const", "contentEncoding", "contentMediaType", "examples"),
        *("if", "then", "else", "patternProperties", "prefixItems", "propertyNames", "unevaluatedProperties"),
    ]
)
_LIMITS = ("exclusiveMinimum", "exclusiveMaximum")  # true or false in 3.0, a number since
_DESCRIBED = ("description", "example", "examples", "deprecated")
# What a node of some kind can have, so that anything else means nothing there.
_KNOWN = {
    "document": frozenset(
        [
            *("openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"),
            *("webhooks", "jsonSchemaDialect", "$self"),
        ]
    ),
    "operation": frozenset(
        [
            *(
                "tags",
                "summary",
                "description",
                "externalDocs",
                "operationId",
                "parameters",
                "requestBody",
                "responses",
            ),
            *("callbacks", "deprecated", "security", "servers"),
        ]
    ),
    "parameter": frozenset(
        [
            *("name", "in", "required", "allowEmptyValue", "style", "explode", "allowReserved", "schema", "content"),
            *("$ref", "summary", *_DESCRIBED),
        ]
    ),
    "header": frozenset(["required", "style", "explode", "schema", "content", "$ref", "summary", *_DESCRIBED]),
    "body": frozenset(["content", "required", "description", "$ref", "summary"]),
    "response": frozenset(["description", "headers", "content", "links", "$ref", "summary"]),
}
_UNUSED_FLOWS = ("implicit", "password", "authorizationCode")


def tolerated(document: dict[str, JSON]) -> tuple[dict[str, JSON], list[tuple[str, str]]]:
    """Mend what lowering reads as it is meant, for openapi-spec-validator.

    Args:
        document: The document, which is not modified.

    Returns:
        The mended document, and for each kind of fault the JSON pointer of the first one with what is wrong there.
    """
    mended = copy.deepcopy(document)
    is_old = str(document.get("openapi")).startswith("3.0")
    found: dict[str, tuple[str, str]] = {}
    for pointer, kind, node in list(keyword_nodes(mended)):
        for what in _mended(kind, node, is_old):
            found.setdefault(what, (pointer, what))
    return mended, list(found.values())


def _mended(kind: str, node: dict[str, JSON], is_old: bool) -> Iterator[str]:
    if kind == "document" and isinstance(node.get("tags"), list):
        distinct = list({each.get("name"): each for each in node["tags"] if isinstance(each, dict)}.values())
        if len(distinct) < len(node["tags"]):
            node["tags"] = distinct
            yield "has a tag twice"
    if kind in {"schema", "property"} and isinstance(node.get("$schema"), str):
        del node["$schema"]  # openapi-spec-validator knows few dialects
    known = _KNOWN.get(kind)
    if known is not None:
        for key in [each for each in node if each not in known and not each.startswith("x-")]:
            if not did_you_mean(key, known):
                del node[key]
                yield f"has {key!r}, which means nothing there"
    if kind == "parameter" and node.get("in") == "path" and node.get("required") is not True and "$ref" not in node:
        node["required"] = True
        yield "is a path parameter without 'required: true'; it is required"
    if kind == "security scheme" and node.get("type") != "oauth2" and node.pop("flows", None) is not None:
        yield "has OAuth flows without being of type oauth2"
    if kind == "security scheme" and isinstance(node.get("flows"), dict):
        flows = node["flows"]
        if faulty := [name for name in _UNUSED_FLOWS if name in flows and not _is_whole(name, flows[name])]:
            for name in faulty:
                del flows[name]
            yield "has OAuth flows without all of their URLs and scopes; clients do not use them"
    if is_old and kind in {"schema", "property"}:
        if isinstance(node.get("type"), list):
            del node["type"]
            yield "has a list of types, which OpenAPI 3.0 does not have; it is read as in 3.1"
        numbers = {key for key in _LIMITS if type(node.get(key)) in (int, float)}
        for key in sorted(numbers | node.keys() & _NEWER):
            del node[key]
            yield f"has {key!r} in a form that OpenAPI 3.0 does not have; it is read as in 3.1"


def _is_whole(name: str, flow: JSON) -> bool:
    needed = {"implicit": ("authorizationUrl",), "password": ("tokenUrl",)}.get(name, ("authorizationUrl", "tokenUrl"))
    return isinstance(flow, dict) and all(isinstance(flow.get(key), str) for key in needed) and "scopes" in flow
