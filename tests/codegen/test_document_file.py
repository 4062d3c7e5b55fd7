"""`document.json`: the patched document of a package, with the names that only the generator can tell."""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from codegen.planning import pipeline
from codegen.writing.document_file import document_file
from support.clients import EVERY_API

METHODS = ("get", "post", "put", "patch", "delete")


def written(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(document_file(document, pipeline.lower("small", document)))
    return found


def operations_in(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        yield from (item[method] for method in METHODS if method in item)


@pytest.mark.parametrize("api", EVERY_API)
def test_each_operation_has_the_id_and_the_name_of_the_client(api: str) -> None:
    document = json.loads(pkgutil.get_data(f"abwire_api.{api}", "document.json") or b"{}")
    known = import_module(f"abwire_api.{api}.operations").OPERATIONS
    names = {each["operationId"]: each["x-operation"] for each in operations_in(document)}
    assert names == {each.operation_id: f"{each.group}.{each.name}" for each in known.values()}


REPLY = {
    "200": {
        "description": "The item",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}},
    }
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "servers": [{"url": "https://small.example", "description": "The only one"}],
    "security": [{"key": []}],
    "tags": [{"name": "items"}],
    "paths": {
        "/items": {"$ref": "#/components/pathItems/Items"},
        "/others": {"$ref": "#/components/pathItems/Items"},
        "x-internal": {"get": {}},
    },
    "components": {
        "pathItems": {"Items": {"get": {"summary": "An item", "tags": ["items"], "responses": REPLY}}},
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "Your key"},
            "unused": {"type": "http", "scheme": "basic"},
        },
        "schemas": {
            "Item": {
                "type": "object",
                "title": "An item",
                "x-internal": True,
                "properties": {
                    "description": {"type": "string", "description": "What it is", "x-secret": True},
                    "title": {"type": "string", "examples": ["a"], "default": "title"},
                    "x-note": {"enum": [{"description": "a value"}]},
                },
            }
        },
    },
}


def test_prose_is_left_out_and_names_and_values_are_kept() -> None:
    document = written(DOCUMENT)
    assert document.keys() == {"$comment", "openapi", "security", "servers", "paths", "components"}
    assert document["components"]["schemas"]["Item"] == {
        "type": "object",
        "properties": {
            "description": {"type": "string", "x-secret": True},
            "title": {"type": "string", "default": "title"},
            "x-note": {"enum": [{"description": "a value"}]},
        },
    }
    assert document["servers"] == [{"url": "https://small.example"}]


def test_two_paths_with_one_path_item_have_operations_of_their_own() -> None:
    document = written(DOCUMENT)
    assert list(document["paths"]) == ["/items", "/others"]
    first, second = operations_in(document)
    assert first["operationId"] != second["operationId"]
    assert first["x-operation"] != second["x-operation"]
    assert first["responses"] == second["responses"]


def test_security_schemes_have_their_settings() -> None:
    schemes = written(DOCUMENT)["components"]["securitySchemes"]
    assert schemes == {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key", "x-settings": ["key"]},
        "unused": {"type": "http", "scheme": "basic", "x-settings": []},
    }


def test_there_is_a_line_for_each_path_and_component() -> None:
    text = document_file(DOCUMENT, pipeline.lower("small", DOCUMENT))
    assert [line.partition(":")[0] for line in text.splitlines() if line.startswith('"')] == [
        *('"openapi"', '"security"', '"servers"', '"paths"', '"/items"', '"/others"', '"components"'),
        *('"pathItems"', '"Items"', '"securitySchemes"', '"key"', '"unused"', '"schemas"', '"Item"'),
    ]
