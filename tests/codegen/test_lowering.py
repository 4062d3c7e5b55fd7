"""Lowering: the style of a document does not affect the client, and difficult documents are handled."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.intake import normalise, restore_refs
from codegen.lowering import identifiers, schema_forms
from codegen.lowering.canonical_refs import one_style
from codegen.planning import docs, pipeline
from codegen.source import documents, loader, openapi_check, overlays
from codegen.source.keywords import METHODS
from codegen.writing import build, generator_bridge
from codegen.writing.schema_file import schema_file
from support import document_styles as styles
from support.checkout import ROOT

TRAPS = Path(__file__).parent / "documents"
TRAP_NAMES = sorted(path.stem for path in TRAPS.glob("*.yaml"))
Document = dict[str, Any]


def client(document: Document, api: str = "convert") -> Any:
    """The plan of a document's client, independent of order."""
    lowered = pipeline.lower(api, document)
    checks = json.loads(schema_file(lowered.schemas, lowered.operations))
    return ordered({"plan": asdict(lowered.plan), "checks": checks})


def ordered(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: ordered(value) for key, value in sorted(node.items())}
    if isinstance(node, (list, tuple)):
        return sorted((ordered(item) for item in node), key=lambda item: json.dumps(item, sort_keys=True, default=str))
    return node


def differences(one: Any, other: Any, path: str = "") -> list[str]:
    """The differences between two plans, for a readable failure."""
    if type(one) is type(other) and isinstance(one, dict):
        return [
            text
            for key in sorted({*one, *other})
            for text in (
                differences(one[key], other[key], f"{path}/{key}") if key in one and key in other else [f"{path}/{key}"]
            )
        ]
    if type(one) is type(other) and isinstance(one, list) and len(one) == len(other):
        return [
            text for i, pair in enumerate(zip(one, other, strict=True)) for text in differences(*pair, f"{path}/{i}")
        ]
    return [] if one == other else [f"{path}: {str(one)[:300]} / {str(other)[:300]}"]


@pytest.fixture(scope="module")
def convert() -> Document:
    return documents.patched("convert").document


@pytest.fixture(scope="module")
def usual(convert: Document) -> Any:
    return client(convert)


@pytest.mark.parametrize(
    "style",
    [
        styles.with_nullable,
        styles.with_type_lists,
        styles.with_shared_parts_inlined,
        styles.bundled,
        styles.shuffled,
        lambda document: styles.with_schemas_inlined(document, 0.3, 1),
        lambda document: styles.with_schemas_inlined(document, 1, 1),
        lambda document: styles.shuffled(
            styles.with_schemas_inlined(styles.with_shared_parts_inlined(document), 0.5, 2)
        ),
    ],
    ids=[
        "nullable",
        "type-lists",
        "shared-inlined",
        "bundled",
        "shuffled",
        "some-inlined",
        "all-inlined",
        "everything",
    ],
)
def test_the_style_of_the_document_makes_no_difference(
    convert: Document, usual: Any, style: Callable[[Document], Document]
) -> None:
    assert differences(usual, client(style(convert)))[:10] == []


@pytest.fixture(scope="module")
def usual_files(convert: Document, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return files(convert, tmp_path_factory.mktemp("usual"))


def files(document: Document, folder: Path) -> dict[str, bytes]:
    generator_bridge.generate(pipeline.lower("convert", document), folder / "convert")
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def everything(document: Document) -> Document:
    shared = styles.with_shared_parts_inlined(styles.with_nullable(document))
    found: Document = styles.shuffled(styles.with_schemas_inlined(shared, 0.5, 2))
    return found


@pytest.mark.parametrize(
    "style",
    [styles.with_nullable, styles.with_shared_parts_inlined, styles.bundled, everything],
    ids=["nullable", "shared-inlined", "bundled", "everything"],
)
def test_another_style_of_the_document_generates_the_same_bytes(
    usual_files: dict[str, bytes], tmp_path: Path, style: Callable[[Document], Document]
) -> None:
    raw, overlay = (loader.read(documents.SPECS / f"convert.{name}") for name in ("yaml", "overlay.yaml"))
    new = restore_refs.restore_references(one_style(style(raw), "new"), raw)
    taken_in, obsolete = overlays.apply_overlay(normalise.normalised(new, raw), overlay, "overlay")
    assert obsolete == []
    found = files(taken_in, tmp_path)
    assert len(found) > 1000
    assert found.keys() == usual_files.keys()
    assert [name for name in found if found[name] != usual_files[name]] == []


def test_a_reference_is_restored_only_if_all_copies_are_equal() -> None:
    one: Document = {"name": "size", "in": "query", "schema": {"type": "integer"}}
    shared = {"$ref": "#/components/parameters/Size"}
    present = {**small(paths={path: get(path[1:], parameters=[shared]) for path in ("/a", "/b")})}
    present["components"]["parameters"] = {"Size": one}
    dereferenced = small(paths={path: get(path[1:], parameters=[one]) for path in ("/a", "/b", "/c")})
    found = restore_refs.restore_references(dereferenced, present)
    assert found["components"]["parameters"] == {"Size": one}
    assert [found["paths"][path]["get"]["parameters"] for path in ("/a", "/b", "/c")] == [[shared], [shared], [one]]
    changed = small(paths={"/a": get("a", parameters=[one]), "/b": get("b", parameters=[{**one, "required": True}])})
    assert restore_refs.restore_references(changed, present) == changed


def test_a_document_with_its_keys_in_another_order_becomes_the_file_that_is_there(convert: Document) -> None:
    present = loader.read(documents.SPECS / "convert.yaml")
    text = (documents.SPECS / "convert.yaml").read_text(encoding="utf-8")
    assert normalise.to_yaml(normalise.normalised(styles.shuffled(present), present)) == text


# Names


def names(document: Document) -> tuple[dict[str, str], dict[str, str]]:
    """The class at every JSON pointer, and the method of every operation."""
    lowered = pipeline.lower("convert", document)
    return lowered.schemas.classes_by_location, {
        each.operation_id: f"{each.group}.{each.name}" for each in lowered.operations
    }


@pytest.fixture(scope="module")
def usual_names(convert: Document) -> tuple[dict[str, str], dict[str, str]]:
    return names(convert)


def added(document: Document) -> Document:
    """The document with additions before and after its parts."""
    new: Document = {
        f"{prefix}New{index}": {
            "type": "object",
            "properties": {"kind": {"enum": ["a", "b"]}, "more": {"type": "object", "properties": {"x": {}}}},
        }
        for prefix in ("Aa", "Goal", "Zz")
        for index in range(5)
    }
    operation = {
        "tags": ["Goals"],
        "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": new["AaNew0"]}}}},
    }
    paths = {
        f"/{letter}new/{i}": {"get": {**operation, "operationId": f"{letter}New{i}"}}
        for letter in "az"
        for i in range(5)
    }
    components = document["components"]
    return {
        **document,
        "paths": {**dict(list(paths.items())[:5]), **document["paths"], **paths},
        "components": {**components, "schemas": {**new, **components["schemas"]}},
    }


def less(document: Document) -> Document:
    """The document without a third of its operations."""
    paths = {path: item for index, (path, item) in enumerate(document["paths"].items()) if index % 3}
    return {**document, "paths": paths}


@pytest.mark.parametrize(
    "change", [added, less, lambda document: styles.shuffled(added(less(document)), 7)], ids=["more", "less", "all"]
)
def test_other_changes_rename_nothing(
    convert: Document, usual_names: tuple[dict[str, str], dict[str, str]], change: Callable[[Document], Document]
) -> None:
    for before, after in zip(usual_names, names(change(convert)), strict=True):
        both = before.keys() & after.keys()
        assert len(both) > 100
        assert {key: after[key] for key in both} == {key: before[key] for key in both}


def small(schemas: Document | None = None, paths: Document | None = None) -> Document:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas or {}},
    }


def get(operation_id: str, tag: str = "t", **more: Any) -> Document:
    return {"get": {"operationId": operation_id, "tags": [tag], "responses": {"204": {"description": "ok"}}, **more}}


OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
CONFLICTS = {
    "two schemas": (
        small({"foo-bar": OBJECT, "FooBar": OBJECT}),
        ("#/components/schemas/FooBar", "#/components/schemas/foo-bar", "the class FooBar"),
    ),
    "an explicit class name": (
        small({"Foo": {**OBJECT, "x-class-name": "Bar"}, "Bar": OBJECT}),
        ("#/components/schemas/Bar", "#/components/schemas/Foo", "the class Bar"),
    ),
    "two operations": (
        small(paths={"/a": get("get-thing"), "/b": get("get_thing")}),
        ("GET /a", "GET /b", "t.get_thing()"),
    ),
    "two explicit method names": (
        small(paths={"/a": get("a", **{"x-method": "list"}), "/b": get("b", **{"x-method": "list"})}),
        ("GET /a", "GET /b", "t.list()"),
    ),
    "two explicit method names of operationIds that differ in case alone": (
        small(paths={"/a": get("aB", **{"x-method": "list"}), "/b": get("Ab", **{"x-method": "list"})}),
        ("GET /a", "GET /b", "t.list()", "x-method: other_list"),
    ),
    "one explicit method name": (
        small(paths={"/a": get("getIt"), "/b": get("GetIt", **{"x-method": "get_it"})}),
        ("GET /a", "GET /b", "t.get_it()"),
    ),
}


@pytest.mark.parametrize("name", CONFLICTS)
def test_a_name_conflict_is_an_error_with_a_patch_that_resolves_it(name: str) -> None:
    import yaml

    document, expected = CONFLICTS[name]
    with pytest.raises(SpecError) as caught:
        pipeline.lower("small", document)
    message = str(caught.value)
    assert all(text in message for text in expected)
    assert "specs/small.overlay.yaml" in message
    lines = message.splitlines()
    assert all(line.startswith("specs/small.yaml: ") for line in lines), "each says which document"
    actions = [action for line in lines for action in yaml.safe_load(line[line.index("- {target") :])]
    settled, obsolete = overlays.apply_overlay(document, {"overlay": "1.0.0", "actions": actions}, "small.overlay.yaml")
    assert obsolete == []
    pipeline.lower("small", settled)


def test_names_that_differ_only_in_case_are_all_kept() -> None:
    schemas: Document = {"status": OBJECT, "Status": {"enum": ["a", "A"]}, "URLMap": OBJECT, "UrlMap": OBJECT}
    paths = {"/a": get("getIt"), "/b": get("GetIt")}
    lowered = pipeline.lower("small", small(schemas, paths))
    assert lowered.schemas.classes_by_location["#/components/schemas/Status"] == "Status"
    assert len(set(lowered.schemas.classes_by_location.values())) == 4
    modules = {lowered.schemas.module(name) for name in lowered.schemas.components}
    assert len({module.casefold() for module in modules}) == 4
    assert lowered.schemas.module("UrlMap") == "url_map", "a name whose words begin in upper case goes before others"
    assert lowered.schemas.module("URLMap") == f"url_map_{identifiers.checksum('URLMap')}"
    assert len({operation.name for operation in lowered.operations}) == 2
    other_way = pipeline.lower("small", small(dict(reversed(schemas.items())), dict(reversed(paths.items()))))
    assert other_way.schemas.classes_by_location == lowered.schemas.classes_by_location
    assert {o.operation_id: o.name for o in other_way.operations} == {
        o.operation_id: o.name for o in lowered.operations
    }


def methods_of(paths: Document) -> dict[str, str]:
    lowered = pipeline.lower("small", small(paths=paths))
    return {f"{each.method} {each.path}": f"{each.group}.{each.name}" for each in lowered.operations}


def test_an_operation_without_an_id_is_named_after_its_method_and_path() -> None:
    found = methods_of(
        {
            "x-own": {"get": {}},
            "/": {"get": {"responses": {}}, "post": {"tags": [], "responses": {}}},
            "/goals/{goalId}/{}/Items": {"put": {"tags": ["Two Words", "other"], "operationId": "", "responses": {}}},
            "/a": {"get": {"operationId": "get_b", "responses": {}}},
            "/b": {"get": {"responses": {}}},
            "/B": {"get": {"responses": {}}},
        }
    )
    assert found == {
        "GET /": "default.get_root",
        "POST /": "default.post_root",
        "PUT /goals/{goalId}/{}/Items": "two_words.put_goals_by_goal_id_by_items",
        "GET /a": "default.get_b",
        **{
            each: f"default.{identifiers.method(f'get_b_{identifiers.checksum(each)}')}"
            for each in ("GET /b", "GET /B")
        },
    }


def test_a_method_has_no_name_like_those_that_return_whole_replies() -> None:
    assert methods_of({"/a": get("read_detailed")}) == {"GET /a": "t.read_detailed_"}
    with pytest.raises(SpecError) as caught:
        methods_of({"/a": get("a", **{"x-method": "read_detailed"})})
    what = "has the suffix '_detailed', which is reserved for the methods that return whole replies"
    assert str(caught.value) == f"specs/small.yaml: GET /a: x-method 'read_detailed' {what}"


def former(*names: str) -> Document:
    return {"x-former-methods": [*names]}


EVENTS = {"200": {"description": "ok", "content": {"text/event-stream": {}, "application/json": {}}}}
STREAM = {"application/json": {"schema": {"type": "object", "properties": {"s": {"type": "boolean"}}}}}
PAGED = {"x-method": "list", "x-pagination": {"items": "a", "page": "page", "total": "total"}}
ADDING: dict[str, Document] = {
    "stream": {"requestBody": {"content": STREAM}, "responses": EVENTS, "x-event-stream": "s"},
    "to_file": {
        "x-download": {"from": "reply"},
        "responses": {"200": {"description": "", "content": {"image/png": {}}}},
    },
}


@pytest.mark.parametrize("suffix", ADDING)
def test_a_method_that_an_operation_adds_must_not_be_another_operation(suffix: str) -> None:
    adding = {"/a": {"post": {**get("export")["get"], **ADDING[suffix]}}}
    what = f"export() adds the method export_{suffix}(), which is another operation: rename one with x-method"
    with pytest.raises(SpecError) as caught:
        methods_of({**adding, "/b": get(f"export_{suffix}")})
    assert str(caught.value) == f"specs/small.yaml: t.export: {what}"
    methods_of({**adding, "/b": get(f"export_{suffix}", "other")})
    methods_of({"/a": get("export"), "/b": get(f"export_{suffix}")})
    taken = f"x-former-methods has 'export_{suffix}', but that is another method"
    with pytest.raises(SpecError) as caught:
        methods_of({**adding, "/b": get("b", **former(f"export_{suffix}"))})
    assert str(caught.value) == f"specs/small.yaml: t.b: {taken}"


def test_the_first_of_several_methods_that_are_taken_is_named() -> None:
    for name, added in (("list", ["count", "iterate"]), ("all", ["count_all", "iterate_all"])):
        listing: Document = {**PAGED, "x-method": name, "parameters": [{"name": "page", "in": "query"}]}
        listed = get("a", **listing)
        taken = {f"/{each}": get(each) for each in added}
        with pytest.raises(SpecError, match=rf"t.{name}: {name}\(\) adds the method {added[0]}\(\), which"):
            methods_of({"/a": listed, **taken})


@pytest.mark.parametrize(
    ("own", "other", "is_taken"),
    [
        ([], ["e"], False),
        (["c"], ["d"], False),
        (["c", "d"], ["e", "d"], True),
        (["c"], ["a"], True),
        (["c"], ["b"], True),
        (["c"], ["a_detailed"], True),
        (["c"], ["c"], True),
        (["c", "c"], [], True),
    ],
)
def test_a_former_name_is_the_name_of_nothing_else(own: list[str], other: list[str], is_taken: bool) -> None:
    paths = {"/a": get("a", **former(*own)), "/b": get("b", **former(*other))}
    if not is_taken:
        methods_of(paths)
        return
    with pytest.raises(SpecError, match=r"x-former-methods has '[a-z_]+', but that is another method"):
        methods_of(paths)


def test_a_former_name_may_be_that_of_a_method_of_another_group() -> None:
    methods_of({"/a": get("a", **former("c")), "/b": get("b", "other", **former("a", "c"))})


def test_an_operation_in_two_places_has_one_id() -> None:
    with pytest.raises(SpecError) as caught:
        methods_of({"/a": {**get("same"), "put": get("same")["get"]}})
    assert str(caught.value) == "specs/small.yaml: PUT /a: the operationId 'same' is also that of GET /a"


VARIANTS = {name: {"type": "object", "required": [name], "properties": {name: {}}} for name in ("One", "Two")}
UNION = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in VARIANTS]}
KINDS = {"object": OBJECT, "enum": {"enum": ["x", "y"]}, "union": UNION}


@pytest.mark.parametrize("kind", [*KINDS, "string"])
def test_a_named_schema_takes_precedence_over_an_inline_one(kind: str) -> None:
    inline = {"Foo": {"type": "object", "properties": {"bar": {"enum": ["a", "b"]}}}, **VARIANTS}
    named = KINDS.get(kind, {"type": "string", "maxLength": 5})
    found = pipeline.lower("small", small({**inline, "FooBar": named})).schemas.classes_by_location
    assert found.get("#/components/schemas/FooBar") == ("FooBar" if kind in KINDS else None)
    location = "#/components/schemas/Foo/properties/bar"
    made = f"FooBar_{identifiers.checksum(location)}"
    assert found[location] == (made if kind in KINDS else "FooBar"), "a string has no class"


@pytest.mark.parametrize("kind", [*KINDS, "string"])
def test_two_classes_can_not_have_one_name(kind: str) -> None:
    schema = KINDS.get(kind, {"type": "string"})
    document = small({"foo-bar": schema, "FooBar": schema, **VARIANTS})
    if kind not in KINDS:
        pipeline.lower("small", document)
        return
    with pytest.raises(SpecError, match="would both be the class FooBar"):
        pipeline.lower("small", document)


def test_different_inline_schemas_with_one_name_are_distinct_and_the_first_keeps_it() -> None:
    def reply(*names: str) -> Document:
        schema = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
        return {"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}}

    given = (("getIt", "t", "ac"), ("GetIt", "t", "b"), ("get_it", "other", "ca"))
    paths = {f"/{name}": get(name, tag, **reply(*own)) for name, tag, own in given}
    schemas = pipeline.lower("small", small(paths=paths)).schemas
    second = f"GetItResponse_{identifiers.checksum('GET /getIt reply 200')}"
    assert schemas.classes_by_location == {
        "GET /GetIt reply 200": "GetItResponse",
        "GET /getIt reply 200": second,
        "GET /get_it reply 200": second,
    }
    assert {name: set(schema["properties"]) for name, schema in schemas.components.items()} == {
        "GetItResponse": {"b"},
        second: {"a", "c"},
    }


def test_equal_inline_schemas_with_one_name_are_one_class() -> None:
    one = {"type": "object", "properties": {"bar": OBJECT}}
    lowered = pipeline.lower("small", small({"Foo": {"properties": {"x": one}}, "FooX": one}))
    assert set(lowered.schemas.components) == {"Foo", "FooX", "FooXBar"}


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (identifiers.snake("OAuth Token"), "oauth_token"),
        (identifiers.snake("HTTPServerID2"), "http_server_id2"),
        (identifiers.snake("-created"), "minus_created"),
        (identifiers.snake("+1"), "plus_1"),
        (identifiers.snake("naïve"), "naive"),
        (identifiers.snake("@"), "character_40"),
        (identifiers.identifier("class"), "class_"),
        (identifiers.class_name("any"), "Any_"),
        (identifiers.class_name("io.k8s.api.core.v1.Pod"), "IoK8SApiCoreV1Pod"),
        (identifiers.module("Class"), "class_"),
        (identifiers.module("List"), "list_"),
        (identifiers.module("Ref"), "ref"),
        (identifiers.module("_ref"), "empty_ref"),
        (identifiers.method("list"), "list"),
        (identifiers.method("models"), "models_"),
        (identifiers.group("with options"), "with_options_"),
        (identifiers.group_class("resource"), "ResourceGroup"),
        (identifiers.group_class("async_files"), "AsyncFilesGroup"),
        (identifiers.constant("-1"), "MINUS_1"),
        (identifiers.pointer_hint("#/components/schemas/Foo/properties/bar/items"), "FooBarItem"),
        (identifiers.pointer_hint("#/components/schemas/Foo/properties/items"), "FooItems"),
    ],
)
def test_names_are_what_one_would_guess(made: str, expected: str) -> None:
    assert made == expected


# Difficult documents


@pytest.fixture(scope="module")
def traps(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[build.Row]]:
    target = tmp_path_factory.mktemp("traps") / "abwire_api"
    return target, build.build(TRAP_NAMES, target, lambda _: None, TRAPS)


def operations_in(document: Document) -> int:
    items = [item for path, item in document["paths"].items() if path.startswith("/")]
    return sum(1 if "$ref" in item else sum(method in item for method in METHODS) for item in items)


def test_no_operation_of_a_document_full_of_traps_is_lost(traps: tuple[Path, list[build.Row]]) -> None:
    for row in traps[1]:
        assert row.operations == operations_in(loader.read(TRAPS / f"{row.api}.yaml"))
        assert all(fault.harmless for fault in row.faults)


def test_the_output_for_difficult_documents_passes_type_checkers(traps: tuple[Path, list[build.Row]]) -> None:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        str(traps[0].parent / "cache"),
    ]
    environment = {**os.environ, "MYPYPATH": str(ROOT / "overlay")}
    run = subprocess.run(
        [*command, "-p", "abwire_api"],
        cwd=traps[0].parent,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout


def test_a_file_in_a_reply_is_bytes_alone_and_a_string_within_json(traps: tuple[Path, list[build.Row]]) -> None:
    plan = next(row.plan for row in traps[1] if row.api == "wire")
    found = {e.operation.operation_id: e for e in plan.endpoints}
    assert found["bareBody"].result == "bytes"
    assert found["filesInJson"].result == "list[str]"


def lowered_trap(name: str) -> Document:
    document = loader.read(TRAPS / f"{name}.yaml")
    return pipeline.lower(name, document).schemas.components


def test_a_diamond_of_all_of_has_the_properties_of_all_corners() -> None:
    diamond = lowered_trap("shapes")["Diamond"]
    assert set(diamond["properties"]) == {"id", "shared", "b", "c"}
    assert diamond["required"] == ["id"]
    assert diamond["properties"]["shared"] == {"type": "integer"}


@pytest.mark.parametrize("limits_first", [True, False])
def test_a_part_of_all_of_that_only_limits_a_property_leaves_its_type(limits_first: bool) -> None:
    whole = {"properties": {"name": {"type": "string"}, "data": {**OBJECT, "description": "Data."}}}
    limits = {"properties": {"name": {"maxLength": 5, "nullable": True}, "data": {"required": ["a"]}}}
    parts = [limits, whole] if limits_first else [whole, limits]
    components = pipeline.lower("small", small({"Foo": {"allOf": parts}})).schemas.components
    name = {"oneOf": [{"type": "string", "maxLength": 5}, {"type": "null"}]}
    assert components["Foo"]["properties"]["name"] == name
    assert components["FooData"]["properties"] == OBJECT["properties"]
    assert components["FooData"]["required"] == ["a"]


def test_cycles_of_all_of_end() -> None:
    shapes = lowered_trap("shapes")
    assert set(shapes["CircleOne"]["properties"]) == set(shapes["CircleTwo"]["properties"]) == {"one", "two"}
    assert set(shapes["SelfAllOf"]["properties"]) == {"x"}


def test_enums_are_read_as_their_type_says() -> None:
    shapes = lowered_trap("shapes")
    assert shapes["StringNumbers"] == {"type": "string", "enum": ["1", "2", "10"]}
    assert shapes["IntegerStrings"] == {"type": "integer", "enum": [1, 2]}
    assert shapes["NullableEnum"] == {"type": "string", "enum": ["a", "b"]}


def test_a_reference_into_another_schema_is_the_class_at_that_pointer() -> None:
    shapes = lowered_trap("shapes")
    node = {"$ref": "#/components/schemas/DeepNode"}
    assert shapes["Deep"]["properties"]["node"] == node
    assert shapes["Deep"]["properties"]["children"]["items"] == node
    assert shapes["DeepNode"]["properties"]["nodes"]["items"] == node


@pytest.mark.parametrize(
    ("union", "discriminator", "values"),
    [
        ("Implied", "kind", {"cat", "dog"}),
        ("NoMapping", "type", {"NameOne", "NameTwo"}),
        ("PartMapping", "type", {"one", "uno", "NameTwo", "Cat"}),
        ("InlineVariants", "type", {"a", "b"}),
        ("IntDiscriminator", "v", {"1", "2", "3"}),
        ("Pet", "petType", {"kitty", "Puppy", "TinyPuppy", "PlainPet"}),
        ("Vehicle", "kind", {"Car", "Bike"}),
    ],
)
def test_discriminators_are_inferred(union: str, discriminator: str, values: set[str]) -> None:
    found = lowered_trap("unions")[union]["discriminator"]
    assert found["propertyName"] == discriminator
    assert set(found["mapping"]) == values


def test_a_child_of_a_parent_that_lists_its_children_has_no_choice_of_its_own() -> None:
    car = lowered_trap("unions")["Car"]
    assert "oneOf" not in car
    assert set(car["properties"]) == {"wheels", "kind", "doors"}


def test_a_choice_of_required_properties_is_no_union() -> None:
    assert set(lowered_trap("unions")["ConstrainedOnly"]["properties"]) == {"a"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"exclusiveMaximum": 5}, {"exclusiveMaximum": 5}),
        ({"maxLength": True, "pattern": 5}, {}),
    ],
)
def test_limits_are_converted_to_openapi_3_1(given: Document, expected: Document) -> None:
    assert schema_forms.kept(given) == expected


def test_harmless_violations_are_distinguished_from_others() -> None:
    document = small({"A": {**OBJECT, "required": ["a", "a"]}, "B": {"type": "integer", "default": "x"}})
    assert [fault.harmless for fault in openapi_check.validate(document, "small")] == [True, True]
    prose: Document = {**document, "info": {"title": "Small", "version": 1.0}}
    prose["components"] = {"schemas": {"A": {"description": {"$ref": "#/info/title"}, "examples": {"a": 1}}}}
    prose["components"]["schemas"]["B"] = {"type": "string", "pattern": "\\", "default": "x"}
    assert [fault.harmless for fault in openapi_check.validate(prose, "small")] == [True] * 3
    with pytest.raises(SpecError, match="is not of type"):
        openapi_check.validate({**document, "components": {"schemas": {"A": {"properties": {"title": 5}}}}}, "small")
    with pytest.raises(SpecError, match="is not of type"):
        openapi_check.validate({**document, "paths": {"/a": {"get": {"responses": 5}}}}, "small")


@pytest.mark.parametrize("api", build.available())
def test_our_documents_are_valid_and_no_patch_is_obsolete(api: str) -> None:
    patched = documents.patched(api)
    assert patched.obsolete == []
    documents.check_references(patched.document, api)
    if api != "convert":  # checking Convert takes long, and the tests of the driver check it
        assert openapi_check.validate(patched.document, api) == []


# Descriptions


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"maxLength": 5000, "description": "Text of 5,000 characters at most."}, "Text of 5,000 characters at most."),
        ({"maxLength": 500, "description": "Text, 5,000 at most."}, "Text, 5,000 at most. (at most 500 characters)"),
        (
            {"minimum": 0, "maximum": 50, "default": 30, "description": "0 to 50; 30 unless sent."},
            "0 to 50; 30 unless sent.",
        ),
        ({"minimum": 1, "description": "Counted from 1."}, "Counted from 1. (1 or more)"),
        ({"default": "web", "description": "`web` or `app`."}, "`web` or `app`. ('web' unless given)"),
        ({"default": "web", "description": "`web` unless sent."}, "`web` unless sent."),
        ({"default": True, "description": "Whether; true unless sent."}, "Whether; true unless sent."),
        ({"maxLength": 32}, "At most 32 characters."),
    ],
)
def test_a_limit_that_the_description_names_is_not_repeated(schema: Document, expected: str) -> None:
    assert docs.described(schema) == expected
