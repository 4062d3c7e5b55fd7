"""Each keyword of OpenAPI that the generator knows: where it leads, which styles and methods there are, and what clients have."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.planning import pipeline
from codegen.source import documents
from codegen.source.nodes import keyword_nodes

Document = dict[str, Any]


def test_every_map_of_names_may_have_one_that_is_a_keyword() -> None:
    maps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "responses"]
    maps += ["parameters", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems", "paths"]
    maps += ["webhooks", "content", "encoding", "variables", "mapping"]
    elsewhere = {"$ref": "other.yaml"}
    for key in maps:
        documents.check_references({key: {"$ref": {"type": "string"}}}, "d")
        for name in ("example", "examples", "default", "const", "enum", "x-own"):
            documents.check_references({name: elsewhere, "items": {name: [elsewhere]}}, "d")
            with pytest.raises(SpecError) as caught:
                documents.check_references({key: {name: elsewhere}}, "d")
            assert caught.value.where == f"/{key}/{name}"


def test_every_object_of_a_document_is_of_its_kind() -> None:
    schema_of: Document = {"content": {"text/a": {"schema": {"title": "T"}}}}
    alone = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")
    several = ("allOf", "oneOf", "anyOf", "prefixItems")
    named = ("$defs", "definitions", "dependentSchemas")
    schema: Document = {
        **{key: {} for key in alone},
        **{key: [{}] for key in several},
        **{key: {"N": {}} for key in named},
        **{key: {"N": {}} for key in ("properties", "patternProperties")},
    }
    methods = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
    operation: Document = {
        "parameters": [{"schema": {}, **schema_of}],
        "servers": [{}],
        "requestBody": schema_of,
        "responses": {"200": {**schema_of, "headers": {"H": {"schema": {}, **schema_of}}}},
        "callbacks": {"C": {"{$url}": {"post": {}}}},
    }
    given: Document = {
        "servers": [{"variables": {"v": {}}}],
        "paths": {"p": {**{key: {} for key in methods}, "get": operation, "parameters": [{}], "servers": [{}]}},
        "webhooks": {"w": {"post": {}}},
        "components": {
            "schemas": {"S": schema},
            "parameters": {"P": {}},
            "responses": {"R": {}},
            "requestBodies": {"B": {}},
            "headers": {"H": {}},
            "pathItems": {"I": {}},
            "callbacks": {"C": {"u": {}}},
            "securitySchemes": {"K": {}},
        },
    }
    get, media = "/paths/p/get", "/content/text~1a"
    with_schema = {"": "", media: "media type", f"{media}/schema": "schema"}
    parts = "/components"
    expected = {
        "": "document",
        "/servers/0": "server",
        "/servers/0/variables/v": "server variable",
        "/paths/p": "path item",
        **{f"/paths/p/{key}": "operation" for key in methods},
        "/paths/p/parameters/0": "parameter",
        "/paths/p/servers/0": "server",
        f"{get}/servers/0": "server",
        f"{get}/parameters/0/schema": "schema",
        f"{get}/responses/200/headers/H/schema": "schema",
        f"{get}/callbacks/C/{{$url}}": "path item",
        f"{get}/callbacks/C/{{$url}}/post": "operation",
        "/webhooks/w": "path item",
        "/webhooks/w/post": "operation",
        parts: "components",
        f"{parts}/schemas/S": "schema",
        **{f"{parts}/schemas/S/{key}": "schema" for key in alone},
        **{f"{parts}/schemas/S/{key}/0": "schema" for key in several},
        **{f"{parts}/schemas/S/{key}/N": "schema" for key in named},
        **{f"{parts}/schemas/S/{key}/N": "property" for key in ("properties", "patternProperties")},
        f"{parts}/parameters/P": "parameter",
        f"{parts}/responses/R": "response",
        f"{parts}/requestBodies/B": "body",
        f"{parts}/headers/H": "header",
        f"{parts}/pathItems/I": "path item",
        f"{parts}/callbacks/C/u": "path item",
        f"{parts}/securitySchemes/K": "security scheme",
    }
    for where, kind in (
        (f"{get}/parameters/0", "parameter"),
        (f"{get}/requestBody", "body"),
        (f"{get}/responses/200", "response"),
        (f"{get}/responses/200/headers/H", "header"),
    ):
        expected |= {f"{where}{below}": of or kind for below, of in with_schema.items()}
    assert {pointer: kind for pointer, kind, _ in keyword_nodes(given)} == expected


def small(path: str, methods: tuple[str, ...], **operation: Any) -> Document:
    replies = {"200": {"description": "OK", "content": {"application/octet-stream": {}}}}
    nodes = {each: {"operationId": f"{each}It", "responses": replies, **operation} for each in methods}
    schemes = {"key": {"type": "http", "scheme": "bearer"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "security": [{"key": []}],
        "servers": [{"url": "https://a.test"}],
        "paths": {path: nodes},
        "components": {"securitySchemes": schemes},
    }


def test_every_method_may_be_repeated_but_post_and_patch() -> None:
    methods = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
    found = pipeline.lower("small", small("/a", methods)).operations
    repeated = {each.method for each in found if each.safe_to_repeat}
    assert [each.method for each in found] == [each.upper() for each in methods]
    assert repeated == {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"}


def test_every_style_and_location_of_a_parameter_is_read() -> None:
    array = {"type": "array", "items": {"type": "string"}}
    styles = {
        "spaceDelimited": "space",
        "pipeDelimited": "pipe",
        "deepObject": "deep",
        "form": "repeat",
        "other": "comma",
    }
    parameters: list[Document] = [{"name": each, "in": "query", "style": each, "schema": array} for each in styles]
    parameters += [
        {"name": "flat", "in": "query", "explode": False, "schema": array},
        {"name": "json", "in": "query", "content": {"application/json": {"schema": array}}},
        *(
            {"name": "it", "in": each, "required": True, "schema": array}
            for each in ("cookie", "header", "query", "path")
        ),
        *({"name": each, "in": "header", "schema": array} for each in ("self", "body", "api", "arguments", "paging")),
        *({"name": each, "in": "header", "schema": array} for each in ("Accept", "Content-Type", "Authorization")),
    ]
    [operation] = pipeline.lower("small", small("/{it}", ("get",), parameters=parameters)).operations
    found = {each.name: each.style for each in operation.parameters}
    assert found == {
        "space_delimited": "space",
        "pipe_delimited": "pipe",
        "deep_object": "deep",
        "form": "repeat",
        "other": "comma",
        "flat": "comma",
        "json": "json",
        "it": "comma",
        "it_query": "repeat",
        "it_header": "comma",
        "it_cookie": "comma",
        **{f"{each}_header": "comma" for each in ("self", "body", "api", "arguments", "paging")},
    }


def test_every_argument_that_clients_and_methods_add_is_described() -> None:
    plan = pipeline.lower("small", small("/a", ("get",), **{"x-download": {"from": "reply"}})).plan
    assert plan.client is not None
    added = {each.name: (each.annotation, each.default, each.doc) for each in plan.client.arguments}
    assert added == {
        "token": (
            "auths.Credential | None",
            "None",
            "Bearer token, or a function that returns it [SMALL_TOKEN].",
        ),
        "auth": (
            'httpx.Auth | Literal["none"] | None',
            "None",
            'Any ``httpx.Auth`` instead of these credentials, or ``"none"`` for the operations that need none.',
        ),
        "base_url": (
            "str | None",
            "None",
            "An absolute http(s) URL to send to instead of the API's own [SMALL_BASE_URL].",
        ),
        "http_client": (
            "HttpClientT | None",
            "None",
            "Your own httpx client to send with. It stays open when this client is closed.",
        ),
    }
