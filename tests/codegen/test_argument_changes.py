"""What the report says of the arguments of one operation: their order, the client's settings, and discriminators."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.intake.api_diff import compare
from codegen.planning import pipeline

Document = dict[str, Any]

STRING: Document = {"type": "string"}


def document(path: str = "/things", *parameters: Document, body: Document | None = None, **other: Any) -> Document:
    """A document with an operation that has the path's parameters, further ones, and a JSON body."""
    names = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
    in_path = [{"name": name, "in": "path", "required": True, "schema": STRING} for name in names]
    operation: Document = {
        "operationId": "find",
        "tags": ["things"],
        "parameters": [*in_path, *parameters],
        "responses": {"204": {"description": "ok"}},
        **other,
    }
    if body is not None:
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {path: {"post": operation}}}


def query(name: str, **other: Any) -> Document:
    return {"name": name, "in": "query", "schema": STRING, **other}


def record(**properties: Document) -> Document:
    return {"type": "object", "properties": properties}


def union(name: str, **variants: Document) -> Document:
    """A union of objects, each for a value of a property."""
    return {
        "oneOf": [
            {"type": "object", "required": [name], "properties": {name: {"enum": [value]}, **properties}}
            for value, properties in variants.items()
        ]
    }


SUPPLIED = {"x-client-parameter": "setting"}
CASES: dict[str, tuple[Document, Document, list[str]]] = {
    "path parameters in another order": (
        document("/x/{a}/{b}"),
        document("/x/{b}/{a}"),
        [
            "!operation things.find changed: has other positional arguments: b, a",
            "operation things.find changed: is now POST /x/{b}/{a}",
        ],
    ),
    "a path parameter more": (
        document("/x/{a}"),
        document("/x/{b}/{a}"),
        ["operation things.find changed: is now POST /x/{b}/{a}", "!parameter things.find(b) added: required"],
    ),
    "a path parameter less": (
        document("/x/{b}/{a}"),
        document("/x/{a}"),
        ["operation things.find changed: is now POST /x/{a}", "!parameter things.find(b) removed"],
    ),
    "a path parameter in the query": (
        document("/x/{a}/{b}", query("c")),
        document("/x/{a}", query("b", required=True), query("c")),
        [
            "!operation things.find changed: has other positional arguments: a",
            "operation things.find changed: is now POST /x/{a}",
            "parameter things.find(b) changed: is sent in the query, not the path",
        ],
    ),
    "an argument that the client supplied": (
        document("/things", query("a", **SUPPLIED), query("b", **SUPPLIED)),
        document("/things", query("b", **SUPPLIED)),
        ["!parameter things.find(a) removed"],
    ),
    "a property that the client supplied": (
        document(body=record(a=STRING, b={**STRING, **SUPPLIED}), parameters=[query("c", **SUPPLIED)]),
        document(body=record(a=STRING, b=STRING), parameters=[query("c", **SUPPLIED)]),
        ["!parameter things.find(b) changed: is no longer supplied by the client's setting"],
    ),
    "a discriminator removed": (
        document(body=union("kind", a={"x": STRING}, b={"x": STRING})),
        document(body=record(x=STRING)),
        [
            "!parameter things.find(body) changed: is FindRequest, not FindRequest | Unknown",
            "!parameter things.find(kind) removed",
        ],
    ),
    "a discriminator added": (
        document(body=record(x=STRING)),
        document(body=union("kind", a={"x": STRING}, b={"x": STRING})),
        [
            "!parameter things.find(kind) added: required",
            "parameter things.find(body) changed: is FindRequest | Unknown, not FindRequest",
        ],
    ),
    "another discriminator": (
        document(body=union("kind", a={"x": STRING}, b={"y": STRING})),
        document(body=union("form", a={"x": STRING}, b={"y": STRING})),
        [
            "!parameter things.find(form) added: required",
            "!parameter things.find(kind) removed",
        ],
    ),
    "credentials that are not needed any more": (
        document(security=[{"key": []}]),
        document(security=[]),
        [
            "operation things.find changed: no longer needs credentials",
        ],
    ),
}


@pytest.mark.parametrize("kind", CASES)
def test_a_change_is_described(kind: str) -> None:
    before, after, expected = CASES[kind]
    for each in (before, after):
        each["components"] = {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}}
    found = compare(*(pipeline.lower("small", each).plan for each in (before, after)))
    assert [
        f"{'!' if each.breaking else ''}{each}" for each in found if each.level in ("operation", "parameter")
    ] == expected
