"""What documents may say and none of ours says: how it is read, and what the plan of the package has of it."""

from __future__ import annotations

from typing import Any

import pytest

from abwire_runtime.client.async_client import AsyncClient
from abwire_runtime.client.client import SyncClient
from codegen.errors import SpecError
from codegen.lowering import identifiers, schema_forms
from codegen.planning import pipeline
from codegen.source import overlays

Document = dict[str, Any]
OBJECT: Document = {"type": "object", "properties": {"a": {"type": "string"}}}


def document(schemas: Document | None = None, paths: Document | None = None) -> Document:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas or {}},
    }


def operation(**parts: Any) -> Document:
    return {"/a": {"post": {"operationId": "do", "tags": ["t"], "responses": {"204": {"description": "ok"}}, **parts}}}


def lowered(**parts: Any) -> Any:
    [found] = pipeline.lower("small", document(paths=operation(**parts))).operations
    return found


# Media types


SPELLINGS = ["application/json", "Application/JSON", " application/json ; Charset=UTF-8", "APPLICATION/VND.X+JSON;v=1"]


@pytest.mark.parametrize("media_type", SPELLINGS)
def test_media_types_are_read_without_regard_to_case_spaces_and_parameters(media_type: str) -> None:
    content = {"text/plain": {"schema": {"type": "string"}}, media_type: {"schema": OBJECT}}
    found = lowered(
        parameters=[{"name": "p", "in": "query", "content": {media_type: {"schema": OBJECT}}}],
        requestBody={"content": content},
        responses={"200": {"description": "ok", "content": content}},
    )
    plain = media_type.partition(";")[0].strip().lower()
    assert found.parameters[0].style == "json"
    assert found.body.media_type == (f"{plain}; v=1" if "v=1" in media_type else plain)
    assert found.responses["200"].media == "json"
    assert set(found.accept.split(", ")) == {"text/plain", plain}


@pytest.mark.parametrize(
    ("media_type", "sent", "media"),
    [
        ("Text/*", "text/plain", "text"),
        ("IMAGE/PNG", "image/png", "bytes"),
        ("image/*", "application/octet-stream", "bytes"),
        ("*/*", "application/json", "json"),
        ("Multipart/Form-Data; boundary=x", "multipart/form-data", "bytes"),
        ("multipart/*", "multipart/form-data", "bytes"),
        ("Application/X-WWW-Form-Urlencoded", "application/x-www-form-urlencoded", "bytes"),
        ("Application/Atom+XML", "application/atom+xml", "text"),
        ("application/xml", "application/xml", "text"),
        ("application/jsonlines", "application/jsonlines", "bytes"),
        ("application/json; ;", "application/json", "json"),
        ("application/json; v=1; CHARSET=utf-16; x=2", "application/json; v=1; x=2", "json"),
        ("text/csv; header=present", "text/csv", "text"),
    ],
)
def test_each_media_type_has_its_form(media_type: str, sent: str, media: str) -> None:
    content = {media_type: {"schema": OBJECT}}
    found = lowered(requestBody={"content": content}, responses={"200": {"description": "ok", "content": content}})
    assert (found.body.media_type, found.responses["200"].media) == (sent, media)


def test_a_parameter_that_is_no_json_is_no_json() -> None:
    parameter = {"name": "p", "in": "query", "content": {"application/x-jsonish": {"schema": {"type": "string"}}}}
    assert lowered(parameters=[parameter]).parameters[0].style == "repeat"


JSON, VENDOR, FILE = "application/json", "application/hal+json", {"type": "string", "format": "binary"}
PARTS, FORM = "multipart/form-data", "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    "media_types",
    [
        [JSON, VENDOR, "application/vnd.x+json", PARTS, FORM, "application/a+xml", "image/png", "text/plain"],
        ["*/*", PARTS],
        [VENDOR, PARTS, FORM],
        [FORM, "a/b"],
    ],
)
def test_of_several_bodies_json_is_preferred_and_forms_to_the_rest(media_types: list[str]) -> None:
    for first, *rest in (media_types[start:] for start in range(len(media_types) - 1)):
        content: Document = {media_type: {} for media_type in [*rest, first]}
        assert lowered(requestBody={"content": content}).body.media_type == first.replace("*/*", JSON)


@pytest.mark.parametrize(
    ("better", "worse", "media"),
    [
        (JSON, VENDOR, "json"),
        (VENDOR, "text/event-stream", "json"),
        ("text/event-stream", "text/plain", "events"),
        ("text/plain", "image/png", "text"),
        ("application/xml", "image/png", "text"),
    ],
)
def test_of_several_replies_json_is_preferred(better: str, worse: str, media: str) -> None:
    for names in ([better, worse], [worse, better]):
        content = {name: {"schema": {"type": "string" if name == better else "integer"}} for name in names}
        found = lowered(responses={"200": {"description": "ok", "content": content}})
        assert found.responses["200"].media == media
        assert found.responses["200"].schema == ({"type": "string"} if media == "json" else None)
        assert found.responses["200"].streamed == ("text/event-stream" in names)


@pytest.mark.parametrize(
    ("media_type", "schema", "expected"),
    [
        (JSON, {"type": "integer"}, {"type": "integer"}),
        *((kind, {}, {}) for kind in (JSON, VENDOR, "*/*")),
        *((kind, FILE, {}) for kind in (JSON, VENDOR, "*/*")),
        (JSON, {**FILE, "type": ["string", "null"]}, {}),
        *((kind, {}, FILE) for kind in (PARTS, FORM, "multipart/mixed", "image/png", "application/octet-stream")),
        *((kind, {"type": "object"}, FILE) for kind in ("image/png", "image/*", "application/pdf")),
        *((kind, {"type": "object"}, {"type": "string"}) for kind in ("text/plain", "text/*", "application/xml")),
        *((kind, {"type": "integer"}, {"type": "integer"}) for kind in (PARTS, FORM, "multipart/mixed")),
    ],
)
def test_a_body_is_what_its_media_type_and_its_schema_say(media_type: str, schema: Any, expected: Any) -> None:
    assert lowered(requestBody={"content": {media_type: {"schema": schema}}}).body.schema == expected
    if not schema:
        assert lowered(requestBody={"content": {media_type: {}}}).body.schema == expected


def test_only_forms_have_deep_objects() -> None:
    encoding = {"b": {"style": "deepObject"}, "a": {"style": "deepObject"}, "c": {"style": "form"}, "d": {}}
    for media_type, expected in ((FORM, ("a", "b")), (PARTS, ()), (JSON, ())):
        content = {media_type: {"schema": OBJECT, "encoding": encoding}}
        assert lowered(requestBody={"content": content}).body.deep == expected


def test_a_body_is_optional_unless_the_document_requires_it() -> None:
    content = {JSON: {"schema": OBJECT}}
    assert not lowered(requestBody={"content": content}).body.required
    assert lowered(requestBody={"content": content, "required": True}).body.required
    assert lowered().body is None


# Parameters


@pytest.mark.parametrize("name", ["Accept", "accept", "CONTENT-TYPE", "Content-Type", "Authorization", "authorization"])
def test_a_header_that_the_document_states_elsewhere_is_no_parameter(name: str) -> None:
    listed: list[Document] = [{"name": each, "in": "header", "schema": {"type": "string"}} for each in (name, "X-Own")]
    assert [each.name for each in lowered(parameters=listed).parameters] == ["x_own"]
    listed[0]["in"] = "query"
    assert [each.wire_name for each in lowered(parameters=listed).parameters] == [name, "X-Own"]


@pytest.mark.parametrize("name", ["self", "body", "api", "arguments", "paging"])
@pytest.mark.parametrize("location", ["query", "header", "cookie"])
def test_a_name_that_methods_use_gets_its_location(name: str, location: str) -> None:
    [found] = lowered(parameters=[{"name": name, "in": location, "schema": {"type": "string"}}]).parameters
    assert (found.name, found.wire_name) == (f"{name}_{location}", name)


def test_of_several_parameters_with_one_name_the_one_of_the_path_keeps_it_or_that_of_the_query() -> None:
    listed = [{"name": "x", "in": location, "required": True} for location in ("cookie", "header", "query", "path")]
    item = {"/a/{x}": {"get": {"operationId": "a", "parameters": listed, "responses": {}}}}
    [found] = pipeline.lower("small", document(paths=item)).operations
    assert [each.name for each in found.parameters] == ["x_cookie", "x_header", "x_query", "x"]
    assert [each.name for each in lowered(parameters=listed[:3]).parameters] == ["x_cookie", "x_header", "x"]
    assert [each.name for each in lowered(parameters=listed[:2]).parameters] == ["x_cookie", "x"]


# Replies


def test_the_class_of_a_reply_has_its_status_unless_it_is_the_usual_one() -> None:
    def reply(name: str) -> Document:
        return {"description": "", "content": {JSON: {"schema": {"type": "object", "properties": {name: {}}}}}}

    responses = {status: reply(f"p{status}") for status in ("404", "201", "200", "default", "2XX")}
    found = pipeline.lower("small", document(paths=operation(responses=responses))).schemas.components
    classes = {next(iter(schema["properties"])): name for name, schema in found.items()}
    assert classes == {
        "p200": "DoResponse",
        "p201": "DoResponseN201",
        "p2XX": "DoResponseN2XX",
        "p404": "DoResponseN404",
        "pdefault": "DoResponseDefault",
    }


def test_the_media_types_of_successes_are_asked_for_first() -> None:
    def reply(*media_types: str) -> Document:
        return {"description": "", "content": {media_type: {} for media_type in media_types}}

    problem, events = "application/problem+json", "text/event-stream"
    responses = {"404": reply(problem, JSON), "200": reply("text/csv", events, JSON), "x-more": 5}
    assert lowered(responses=responses).accept == f"{JSON}, text/csv, {problem}"
    assert lowered(responses={"200": reply(events)}).accept == JSON
    assert lowered(responses={"204": {"description": ""}}).accept == JSON


def test_an_operation_may_say_nothing_of_replies() -> None:
    for item in ({}, {"responses": None}):
        [found] = pipeline.lower("small", document(paths={"/a": {"get": {"operationId": "do", **item}}})).operations
        assert (found.responses, found.accept, found.body, found.parameters, found.servers) == ({}, JSON, None, [], [])
        assert (found.summary, found.description, found.former_names, found.deprecated) == ("", "", (), False)


def test_no_reply_to_a_head_request_has_a_body() -> None:
    reply = {"200": {"description": "", "content": {JSON: {"schema": OBJECT}}}}
    for method, media in (("head", "none"), ("get", "json")):
        paths = {"/a": {method: {"operationId": "do", "responses": reply}}}
        [found] = pipeline.lower("small", document(paths=paths)).operations
        assert found.responses["200"].media == media


def test_a_file_is_bytes_whatever_its_media_type_says() -> None:
    for schema in (FILE, {**FILE, "type": ["string", "null"]}):
        found = lowered(responses={"200": {"description": "", "content": {JSON: {"schema": schema}}}})
        assert (found.responses["200"].media, found.responses["200"].schema) == ("bytes", None)


def test_what_is_public_needs_no_credentials_where_others_do() -> None:
    key = {"key": {"type": "apiKey", "in": "header", "name": "K"}}
    paths: Document = {
        f"/{name}": {"get": {"operationId": name, "responses": {}, **more}}
        for name, more in (
            ("a", {"security": [{"key": []}]}),
            ("b", {"security": []}),
            ("c", {}),
            ("d", {"security": [{}]}),
        )
    }
    found = pipeline.lower("small", {**document(paths=paths), "components": {"securitySchemes": key}}).operations
    assert {each.name: each.public for each in found} == {"a": False, "b": True, "c": True, "d": False}
    del paths["/a"], paths["/d"]
    found = pipeline.lower("small", {**document(paths=paths), "components": {"securitySchemes": key}}).operations
    assert {each.name: each.public for each in found} == {"b": True, "c": False}


@pytest.mark.parametrize("method", ["get", "head", "put", "delete", "options", "trace", "post", "patch"])
def test_what_may_be_repeated_depends_on_the_method_unless_the_document_says_it(method: str) -> None:
    def is_safe(**more: Any) -> bool:
        paths = {"/a": {method: {"operationId": "do", "responses": {}, **more}}}
        [found] = pipeline.lower("small", document(paths=paths)).operations
        assert found.method == method.upper()
        return bool(found.safe_to_repeat)

    assert is_safe() == (method not in {"post", "patch"})
    for stated in (True, False):
        assert is_safe(**{"x-safe-to-repeat": stated}) == stated


@pytest.mark.parametrize("spelling", ["2XX", "2xx", "2Xx"])
def test_a_range_of_statuses_has_one_spelling(spelling: str) -> None:
    schema = {"content": {"application/json": {"schema": OBJECT}}, "description": "ok"}
    plan = pipeline.lower("small", document(paths=operation(responses={"201": schema, spelling: schema}))).plan
    [endpoint] = plan.endpoints
    assert set(endpoint.operation.responses) == {"201", "2XX"}


# Names


CLIENT_NAMES = {name for each in (SyncClient, AsyncClient) for name in dir(each) if not name.startswith("_")}


@pytest.mark.parametrize(
    "tag", sorted({*CLIENT_NAMES, "import_module", "missing_attribute", "resource_group", "models", "int", "class"})
)
def test_a_reserved_name_is_no_group(tag: str) -> None:
    plan = pipeline.lower("small", document(paths=operation(tags=[tag]))).plan
    assert list(plan.groups) == [f"{tag}_"]


@pytest.mark.parametrize("tag", ["Response", "Any", "True", "async_goals", "Iterator"])
def test_a_reserved_name_is_no_class_of_a_group(tag: str) -> None:
    assert identifiers.group_class(identifiers.group(tag)).endswith("Group")


@pytest.mark.parametrize(("tag", "name"), [("Goals", "goals"), ("2 goals", "n2_goals"), ("²", "n2"), ("", "empty")])
def test_any_tag_makes_a_name(tag: str, name: str) -> None:
    assert identifiers.group(tag) == name


# Unions


def titled(*titles: str) -> list[Document]:
    return [
        {"type": "object", "title": title, "required": [f"p{index}"], "properties": {f"p{index}": {"type": "string"}}}
        for index, title in enumerate(titles)
    ]


@pytest.mark.parametrize(
    ("titles", "classes"),
    [
        (["One", "Two"], ["One", "Two"]),
        (["One", "One", "One"], ["One", "One2", "One3"]),
        (["One", "one"], ["One", "One2"]),
        (["One", "One", "One 2"], ["One", "One3", "One2"]),
        (["One 2", "One", "One"], ["One2", "One", "One3"]),
        (["One", "One 2", "One 2"], ["One", "One2", "One22"]),
    ],
)
def test_variants_with_one_title_are_numbered(titles: list[str], classes: list[str]) -> None:
    found = pipeline.lower("small", document({"Choice": {"oneOf": titled(*titles)}})).schemas.classes_by_location
    pointers = [f"#/components/schemas/Choice/oneOf/{index}" for index in range(len(titles))]
    assert [found[pointer] for pointer in pointers] == [f"Choice{name}" for name in classes]


def fixed(**values: Any) -> Document:
    properties = {name: {"const": value} for name, value in values.items()}
    return {"type": "object", "required": list(values), "properties": properties}


def discriminator(**schemas: Any) -> Any:
    references = [{"$ref": f"#/components/schemas/{name}"} for name in schemas if name != "Choice"]
    union = {"oneOf": references, **schemas.pop("Choice", {})}
    return (
        pipeline.lower("small", document({**schemas, "Choice": union}))
        .schemas.components["Choice"]
        .get("discriminator")
    )


def test_a_value_of_two_variants_implies_no_discriminator() -> None:
    assert discriminator(One=fixed(kind="a"), Two=fixed(kind="a")) is None
    assert discriminator(One=fixed(v=1), Two=fixed(v="1")) is None, "a mapping has strings alone"
    several = {"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["b", "a"]}}}
    assert discriminator(One=fixed(kind="a"), Two=several) is None


def test_the_first_property_without_a_value_of_two_variants_is_the_discriminator() -> None:
    found = discriminator(One=fixed(kind="a", type="x"), Two=fixed(kind="a", type="y"))
    assert found["propertyName"] == "type"
    assert set(found["mapping"]) == {"x", "y"}


def test_an_optional_or_nullable_constant_implies_no_discriminator() -> None:
    optional = {**fixed(kind="b"), "required": []}
    nullable = {**fixed(), "required": ["kind"], "properties": {"kind": {"enum": ["b", None]}}}
    for other in (optional, nullable):
        assert discriminator(One=fixed(kind="a"), Two=other) is None


@pytest.mark.parametrize(
    ("mapping", "expected"),
    [
        (None, {"One": "One", "Two": "Two"}),
        ({"a": "#/components/schemas/One"}, {"a": "One"}),
        ({"b": "#/components/schemas/One"}, {"b": "One", "a": "Two"}),
        ({"a": "One", "b": "Two"}, {"a": "One", "b": "Two"}),
    ],
)
def test_a_stated_value_goes_before_one_of_two_variants(mapping: Any, expected: dict[str, str]) -> None:
    stated = {"discriminator": {"propertyName": "kind", **({"mapping": mapping} if mapping else {})}}
    found = discriminator(One=fixed(kind="a"), Two=fixed(kind="a"), Choice=stated)
    assert found["mapping"] == {value: f"#/components/schemas/{name}" for value, name in expected.items()}


# Numbers as strings


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("7", 7),
        ("-7", -7),
        ("007", 7),
        ("--7", "--7"),
        ("-", "-"),
        ("", ""),
        ("\u00b2", "\u00b2"),
        ("\u0663", "\u0663"),
        ("9" * 5000, "9" * 5000),
        (7.0, 7),
        (7.5, 7.5),
        (True, True),
    ],
)
def test_a_string_of_ascii_digits_is_an_integer_where_integers_are(value: Any, expected: Any) -> None:
    assert repr(schema_forms.as_integer(value)) == repr(expected)


# Overlays


def removed(target: str, items: Any) -> Any:
    action = {"target": target, "description": "Not ours.", "remove": True}
    patched, obsolete = overlays.apply_overlay({"items": items}, {"overlay": "1.0.0", "actions": [action]}, "o.yaml")
    assert obsolete == []
    return patched["items"]


@pytest.mark.parametrize(
    ("target", "left"),
    [
        ("$.items[0,1]", [2, 3, 4]),
        ("$.items[1,0]", [2, 3, 4]),
        ("$.items[3,0,2]", [1, 4]),
        ("$.items[0,0]", [1, 2, 3, 4]),
        ("$.items[-1,0,-2]", [1, 2]),
        ("$.items[::2]", [1, 3]),
        ("$.items[::-2]", [1, 3]),
        ("$.items[?@ > 1]", [0, 1]),
        ("$.items[?@ == 0, ?@ < 2]", [2, 3, 4]),
        ("$.items.*", []),
    ],
)
def test_several_items_of_an_array_are_removed(target: str, left: list[int]) -> None:
    assert removed(target, [0, 1, 2, 3, 4]) == left


def test_items_are_removed_together_with_what_holds_them() -> None:
    assert removed("$.items[0, 1][0, 1]", [[0, 1, 2], [3, 4, 5]]) == [[2], [5]]
    assert removed("$..[?@.gone]", [{"gone": 1, "a": [{"gone": 1}]}, {"a": [{"gone": 1}, 5, {"gone": 1}]}]) == [
        {"a": [5]}
    ]
    assert removed("$.items['a', 'b'][1, 0]", {"a": [1, 2, 3], "b": [4, 5], "c": [6]}) == {"a": [3], "b": [], "c": [6]}


REMOVED = {"target": "$.items", "description": "Not ours.", "remove": True}


@pytest.mark.parametrize(
    ("overlay", "expected"),
    [
        ({"actions": [REMOVED]}, "'' is not a supported version"),
        ({"overlay": "2.0.0", "actions": [REMOVED]}, "'2.0.0' is not a supported version"),
        ({"overlay": "1.0", "actions": [REMOVED]}, "'1.0' is not a supported version"),
        ({"overlay": "1.0.0"}, "actions: must be a list of mappings"),
        ({"overlay": "1.0.0", "actions": {"a": REMOVED}}, "actions: must be a list of mappings"),
        ({"overlay": "1.0.0", "actions": [REMOVED, "$.items"]}, "actions: must be a list of mappings"),
        ({"overlay": "1.0.0", "actions": [{**REMOVED, "description": ""}]}, "actions[0] $.items: has no description"),
        ({"overlay": "1.0.0", "actions": [{**REMOVED, "target": "$.["}]}, "is not a JSONPath"),
        ({"overlay": "1.0.0", "actions": [{**REMOVED, "target": "$"}]}, "would remove the whole document"),
        ({"overlay": "1.0.0", "actions": [{**REMOVED, "target": "$.items[5]"}]}, "$['items'] has nothing at [5]"),
        ({"overlay": "1.0.0", "actions": [REMOVED, {**REMOVED, "target": "$.item"}]}, "has no 'item'"),
        ({"overlay": "1.0.0", "actions": [{**REMOVED, "target": "$['items','gone']"}]}, "$ has no 'gone'"),
    ],
)
def test_an_overlay_document_with_a_fault_is_refused(overlay: Document, expected: str) -> None:
    with pytest.raises(SpecError) as caught:
        overlays.apply_overlay({"items": [1, 2]}, overlay, "o.yaml")
    assert str(caught.value).startswith("o.yaml: ")
    assert expected in str(caught.value)


def test_all_missing_targets_are_named_and_no_more_than_twenty() -> None:
    actions = [{**REMOVED, "target": f"$.gone{index}"} for index in range(25)]
    with pytest.raises(SpecError) as caught:
        overlays.apply_overlay({"items": []}, {"overlay": "1.0.0", "actions": actions}, "o.yaml")
    lines = str(caught.value).splitlines()
    assert [index for index in range(25) if f"$.gone{index}:" in str(caught.value)] == list(range(21))
    assert lines[-1].endswith("and 4 more")
