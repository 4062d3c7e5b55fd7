"""Each table of names that the generator knows, entry by entry in one test: that of keywords, of names, of words and of types."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.lowering import identifiers, pagination
from codegen.lowering.schemas import Schemas
from codegen.lowering.security import Scheme, setting_names
from codegen.planning import docs, pipeline
from codegen.planning.python_types import PythonTypes
from codegen.source import documents, loader
from codegen.source.nodes import keyword_nodes
from codegen.source.openapi_check import VERSIONS, version_of
from codegen.source.tolerance import tolerated

Document = dict[str, Any]

# Names in Python


def test_every_name_that_generated_code_uses_is_left_to_it() -> None:
    shadowing = ["bool", "bytes", "datetime", "dict", "float", "int", "list", "models", "str", "uuid"]
    of_methods = ["api", "builtins", "overload", "paging"]
    of_models = ["additional_properties", "from_dict", "from_json", "frozenset", "self", "to_dict", "to_json"]
    of_clients = ["aclose", "close", "config", "download", "from_config", "request", "request_detailed", "with_options"]
    of_packages = ["import_module", "missing_attribute", "resource_group"]
    for name in shadowing:
        assert identifiers.identifier(name) == identifiers.group(name) == f"{name}_"
        assert identifiers.method(name) == (name if name == "list" else f"{name}_")
    for name in of_methods:
        assert (identifiers.method(name), identifiers.identifier(name)) == (f"{name}_", name)
    for name in of_models:
        assert identifiers.identifier(name, identifiers.MODEL_NAMES) == f"{name}_"
    for name in of_clients:
        assert (identifiers.group(name), identifiers.module(name)) == (f"{name}_", name)
    for name in of_packages:
        assert identifiers.group(name) == identifiers.module(name) == f"{name}_"
    for name in ("mro", "name", "value"):
        assert identifiers.constant(name) == f"{name.upper()}_"


def test_every_class_and_constant_that_generated_modules_import_is_left_to_them() -> None:
    both = ["Any", "False", "FileInput", "Literal", "None", "True", "UNSET", "Unset"]
    of_models = ["Array", "DATE", "IntEnum", "Map", "Model", "OneOf", "References", "StrEnum", "TIMESTAMP"]
    of_models += ["TypeAlias", "UUID", "Union", "Unknown"]
    of_groups = ["EventStream", "FileTarget", "Groups", "Iterator", "Mapping", "Progress", "Resource", "Response"]
    of_groups += ["Sequence", "SyncCaller"]
    for name in both + of_models:
        assert identifiers.class_name(name) == f"{name}_"
    for name in both + of_groups:
        assert identifiers.group_class(name) == f"{name}Group"
    for name in ("DATE", "OPERATIONS", "SCHEMAS", "TIMESTAMP", "TYPE_CHECKING", "UUID"):
        assert identifiers.endpoint_constant(name.lower()) == f"{name}_"


def test_every_keyword_of_a_pointer_adds_nothing_to_a_name_or_a_word() -> None:
    unnamed = ["components", "schemas", "paths", "content", "schema", "properties", "patternProperties", "$defs"]
    unnamed += ["definitions", "allOf", "oneOf", "anyOf", "responses", "requestBodies", "parameters"]
    for keyword in unnamed:
        assert identifiers.pointer_hint(f"Foo/{keyword}/bar") == "FooBar"
    for keyword, word in (("items", "Item"), ("additionalProperties", "Value"), ("requestBody", "Request")):
        assert identifiers.pointer_hint(f"Foo/{keyword}") == f"Foo{word}"


def test_no_setting_may_have_the_name_of_any_option() -> None:
    options = [
        "auth",
        "base_url",
        "checked_choice",
        "deadline",
        "delivery",
        "headers",
        "http_client",
        "options",
        "pace",
    ]
    options += ["query", "retries", "security", "self", "server", "settings", "strict", "telemetry", "timeout"]
    for name in options:
        with pytest.raises(SpecError, match=f"x-client-parameter '{name}' is an option of every client"):
            setting_names([Scheme("s", "bearer", setting=name)], [], "small")


# Keywords


def test_every_key_of_openapi_is_known_where_it_belongs() -> None:
    described = ["description", "example", "examples", "deprecated", "$ref", "summary"]
    known = {
        "document": [
            *("openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs", "webhooks"),
            *("jsonSchemaDialect", "$self"),
        ],
        "operation": [
            *("tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody"),
            *("responses", "callbacks", "deprecated", "security", "servers"),
        ],
        "parameters": [
            *("name", "in", "required", "allowEmptyValue", "style", "explode", "allowReserved", "schema", "content"),
            *described,
        ],
        "headers": ["required", "style", "explode", "schema", "content", *described],
        "requestBodies": ["content", "required", "description", "$ref", "summary"],
        "responses": ["description", "headers", "content", "links", "$ref", "summary"],
    }
    for kind, keys in known.items():
        for key in keys:
            # The longest key that is still similar to the known one, and one that is a letter longer.
            similar = key + "0" * (len(key) * 4 // 3)
            for stays in (key, similar):
                assert tolerated(with_key(kind, stays)) == (with_key(kind, stays), [])
            [(_, what)] = tolerated(with_key(kind, f"{similar}0"))[1]
            assert what == f"has '{similar}0', which means nothing there"


def with_key(kind: str, key: str) -> Document:
    """A document with a key at one of its objects."""
    if kind == "document":
        return {"openapi": "3.1.0", key: 1}
    if kind == "operation":
        return {"openapi": "3.1.0", "paths": {"/a": {"get": {key: 1}}}}
    return {"openapi": "3.1.0", "components": {kind: {"x": {key: 1}}}}


def test_every_newer_keyword_of_a_schema_is_left_out_of_openapi_3_0() -> None:
    keywords = ["$comment", "$id", "$defs", "const", "contentEncoding", "contentMediaType", "examples", "if", "then"]
    keywords += ["else", "patternProperties", "prefixItems", "propertyNames", "unevaluatedProperties"]
    newer: Document = {key: {} for key in keywords}
    newer |= {"exclusiveMinimum": 1, "exclusiveMaximum": 1.5}
    kept = {"title": "t", "minimum": 1}
    found, faults = tolerated({"openapi": "3.0.3", "components": {"schemas": {"A": {**kept, **newer}}}})
    assert found == {"openapi": "3.0.3", "components": {"schemas": {"A": kept}}}
    form = "in a form that OpenAPI 3.0 does not have; it is read as in 3.1"
    assert sorted(what for _, what in faults) == sorted(f"has {key!r} {form}" for key in newer)


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


def test_every_word_and_number_of_yaml_is_a_value_and_others_are_text() -> None:
    words = {
        **dict.fromkeys(("", "~", "null", "Null", "NULL")),
        **dict.fromkeys(("true", "True", "TRUE"), True),
        **dict.fromkeys(("false", "False", "FALSE"), False),
    }
    for word, value in words.items():
        assert loader.parse(f"a: {word}\nb: [1]".encode(), "d") == {"a": value, "b": [1]}
        assert not loader.is_text(word)
    for number in ("-1", "+1", ".5", *map(str, range(10)), "1.5", "1e3", "-2.E+1"):
        assert not loader.is_text(number)
    for text in ("yes", "OFF", "nULL", "tRUE", "fALSE", "2024-01-01", "0x1", ".", "-", "+", "1_000", "1e"):
        assert loader.is_text(text)


def test_every_supported_version_is_one() -> None:
    assert [version_of({"openapi": f"{version}.1"}, "d") for version in ("3.0", "3.1", "3.2")] == list(VERSIONS)


# Pages


def test_every_key_of_a_list_has_its_form() -> None:
    of_the_reply = ["next_cursor", "next_url", "more", "pages", "total"]
    full: Document = {key: f"its_{key}" for key in ("page", "offset", "cursor", "size", "count_only", *of_the_reply)}
    found = pagination.Pagination(**full)
    assert list(found.arguments) == ["page", "offset", "cursor", "size", "count_only"]
    assert list(found.sources) == of_the_reply
    assert found.starts == ["its_page", "its_offset", "its_cursor"]
    assert [key for key in full if pagination.Pagination(**{key: full[key]}).is_paged] == [
        "page",
        "offset",
        "cursor",
        "next_url",
    ]
    for key in ("items", "item_cursor", *of_the_reply):
        with pytest.raises(ValueError, match=f"must have as {key} keys that are joined with single dots, not 'a..b'"):
            pagination.parse_pagination({key: "a..b"})
    for key in ("size", "more", "total"):
        with pytest.raises(ValueError, match=f"has {key}, but nothing that leads to the next page: page, offset"):
            pagination.parse_pagination({key: "a"})
    keys = "count_only, cursor, first, item_cursor, items, link, more, next_cursor, next_url, offset, page, pages, size"
    with pytest.raises(ValueError, match=f"has the unknown key 'zzzz'; the keys are {keys}, total$"):
        pagination.parse_pagination({"zzzz": 1})


# Words and types


def test_every_limit_has_its_words() -> None:
    limits: Document = {"minLength": 2, "maxLength": 3, "minimum": 4, "maximum": 5, "exclusiveMinimum": 6}
    limits |= {"exclusiveMaximum": 7, "multipleOf": 8, "minItems": 9, "maxItems": 10, "pattern": "^a$", "default": "b"}
    assert docs.limits_of(limits) == (
        "at least 2 characters",
        "at most 3 characters",
        "4 or more",
        "5 or less",
        "more than 6",
        "less than 7",
        "a multiple of 8",
        "at least 9 items",
        "at most 10 items",
        "matching ^a$",
        "'b' unless given",
    )
    assert docs.described({"maxLength": 3}) == "At most 3 characters."
    assert docs.described({"maxLength": 3}, "A name.") == "A name. (at most 3 characters)"
    assert docs.described({"maxLength": 3}, "A name of 3 letters.") == "A name of 3 letters."
    assert docs.described({"default": True}, "Whether; `true` unless set.") == "Whether; `true` unless set."


def test_every_type_and_format_has_its_annotation_its_codec_and_its_letter() -> None:
    types = PythonTypes(Schemas({}, "d"), "d")
    expected: list[tuple[Document, str, str | None, str]] = [
        ({"type": "string"}, "str", None, "s"),
        ({"type": "integer"}, "int", None, "i"),
        ({"type": "number"}, "float", None, "n"),
        ({"type": "boolean"}, "bool", None, "b"),
        ({"type": "null"}, "None", None, "z"),
        ({}, "Any", None, "*"),
        ({"type": "string", "format": "date-time"}, "datetime.datetime | str", "TIMESTAMP", "s"),
        ({"type": "string", "format": "date"}, "datetime.date | str", "DATE", "s"),
        ({"type": "string", "format": "uuid"}, "uuid.UUID | str", "UUID", "s"),
        ({"type": "string", "format": "other"}, "str", None, "s"),
        ({"type": "string", "format": "binary"}, "FileInput", None, "f"),
        ({"type": "integer", "format": "unixtime"}, "int", None, "it"),
        ({"type": "number", "format": "unixtime"}, "float", None, "nt"),
        ({"type": "string", "const": "a"}, "Literal['a'] | str", None, "s"),
        ({"type": "integer", "enum": [1, 2]}, "Literal[1, 2] | int", None, "i"),
        ({"type": "number", "enum": [1.5]}, "float", None, "n"),
        ({"type": "boolean", "const": True}, "bool", None, "b"),
        ({"type": "array", "items": {"type": "string", "format": "date"}}, "list[datetime.date | str]", "Array(DATE)", "a[s]"),
        ({"type": "array", "items": {}}, "list[Any]", None, "a"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "dict[str, int]", None, "o{i}"),
        ({"type": "object", "additionalProperties": {}}, "dict[str, Any]", None, "o"),
        ({"oneOf": [{"type": "null"}, {"type": "string", "format": "uuid"}]}, "uuid.UUID | str | None", "UUID", "sz"),
        ({"oneOf": [{"type": "null"}, {}]}, "Any", None, "*"),
    ]  # fmt: skip
    for schema, annotation, codec, letters in expected:
        found = (types.annotation(schema), types.codec(schema), types.json_types(schema))
        assert found == (annotation, codec, letters)
    listed = {"type": "array", "items": {"type": "object", "additionalProperties": {"type": "string"}}}
    assert types.annotation(listed, as_argument=True) == "Sequence[Mapping[str, str]]"


# Operations and their methods


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
