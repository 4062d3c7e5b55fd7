"""What a document only renames is recognized, and the proposed overlay actions keep the old names."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
import yaml

from codegen.intake.api_diff import compare
from codegen.intake.kept_names import Compared, compare_names
from codegen.planning import pipeline
from codegen.source.documents import Patched
from codegen.source.overlays import apply_overlay
from codegen.writing.build import Prepared

Document = dict[str, Any]
Edit = Callable[[Document], None]


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def reply(schema: Document) -> Document:
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


def body(schema: Document) -> Document:
    return {"required": True, "content": {"application/json": {"schema": schema}}}


STRING, INTEGER = {"type": "string"}, {"type": "integer"}
ID = {"name": "id", "in": "path", "required": True, "schema": INTEGER}
DOCUMENT: Document = {
    "openapi": "3.0.3",
    "info": {"title": "Small", "version": "1"},
    "paths": {
        "/experiments": {
            "parameters": [{"$ref": "#/components/parameters/Page"}],
            "get": {
                "operationId": "listExperiments",
                "tags": ["experiments"],
                "parameters": [
                    {"name": "state", "in": "query", "schema": ref("State")},
                    {"name": "query", "in": "query", "schema": STRING},
                ],
                "responses": reply({"type": "array", "items": ref("Experiment")}),
            },
            "post": {
                "operationId": "createExperiment",
                "tags": ["experiments"],
                "requestBody": body(
                    {
                        "type": "object",
                        "required": ["name"],
                        "properties": {"name": STRING, "audience": {"type": "object", "properties": {"size": INTEGER}}},
                    }
                ),
                "responses": reply(ref("Experiment")),
            },
        },
        "/experiments/{id}": {
            "parameters": [ID],
            "get": {
                "operationId": "getExperiment",
                "tags": ["experiments", "beta"],
                "responses": reply(ref("Experiment")),
            },
            "delete": {
                "operationId": "deleteExperiment",
                "tags": ["experiments"],
                "responses": {"204": {"description": "ok"}},
            },
        },
        "/goals/{id}": {
            "parameters": [ID],
            "get": {"operationId": "getGoal", "tags": ["goals"], "responses": reply(ref("Goal"))},
        },
    },
    "components": {
        "parameters": {"Page": {"name": "page", "in": "query", "schema": INTEGER}},
        "schemas": {
            "State": {"type": "string", "enum": ["draft", "running", "stopped"]},
            "Base": {"type": "object", "required": ["id"], "properties": {"id": INTEGER, "created": STRING}},
            "Experiment": {
                "allOf": [
                    ref("Base"),
                    {
                        "type": "object",
                        "properties": {
                            "title": {**STRING, "nullable": True},
                            "state": ref("State"),
                            "traffic": {
                                "type": "object",
                                "properties": {"share": {"type": "number"}, "kind": {"enum": ["all", "some"]}},
                            },
                            "goals": {"type": "array", "items": ref("Goal")},
                        },
                    },
                ]
            },
            "Goal": {
                "allOf": [
                    ref("Base"),
                    {"type": "object", "properties": {"key": STRING, "revenue": {"type": "boolean"}}},
                ]
            },
        },
    },
}


def at(document: Document, *steps: str | int) -> Any:
    node: Any = document
    for step in steps:
        node = node[step]
    return node


def rename(*steps: str | int, to: str) -> Edit:
    """Give a key another name, in its position."""

    def edit(document: Document) -> None:
        node = at(document, *steps[:-1])
        items = [(to if key == steps[-1] else key, value) for key, value in node.items()]
        node.clear()
        node.update(items)

    return edit


def put(*steps: str | int, value: Any) -> Edit:
    def edit(document: Document) -> None:
        at(document, *steps[:-1])[steps[-1]] = value

    return edit


def drop(*steps: str | int) -> Edit:
    def edit(document: Document) -> None:
        del at(document, *steps[:-1])[steps[-1]]

    return edit


def refer(old: str, new: str) -> Edit:
    """Rename a schema, and redirect the references to it."""

    def edit(document: Document) -> None:
        text = yaml.safe_dump(document, sort_keys=False).replace(
            f"#/components/schemas/{old}'", f"#/components/schemas/{new}'"
        )
        text = text.replace(f"#/components/schemas/{old}\n", f"#/components/schemas/{new}\n")
        changed = yaml.safe_load(text)
        document.clear()
        document.update(changed)
        rename("components", "schemas", old, to=new)(document)

    return edit


def retag(old: str, new: str) -> Edit:
    def edit(document: Document) -> None:
        for item in document["paths"].values():
            for operation in item.values():
                if isinstance(operation, dict):
                    operation["tags"] = [new if tag == old else tag for tag in operation["tags"]]

    return edit


EXPERIMENT = ("components", "schemas", "Experiment", "allOf", 1, "properties")
LIST = ("paths", "/experiments", "get")
ONE = ("paths", "/experiments/{id}")
CASES: dict[str, tuple[list[Edit], set[str]]] = {
    "a schema": ([refer("Goal", "Metric")], {"model Goal: is now Metric"}),
    "an enum": ([refer("State", "Status")], {"model State: is now Status"}),
    "a schema with inline ones": ([refer("Experiment", "Test")], {"model Experiment: is now Test"}),
    "two schemas that use each other": (
        [refer("Experiment", "Test"), refer("Goal", "Metric")],
        {"model Experiment: is now Test", "model Goal: is now Metric"},
    ),
    "a schema that also got a field": (
        [
            refer("Goal", "Metric"),
            put("components", "schemas", "Metric", "allOf", 1, "properties", "unit", value=STRING),
        ],
        {"model Goal: is now Metric"},
    ),
    "an inline schema, with its property": (
        [rename(*EXPERIMENT, "traffic", to="allocation")],
        {
            "field Experiment.traffic: is now Experiment.allocation",
            "model ExperimentTraffic: is now ExperimentAllocation",
        },
    ),
    "an operationId": (
        [put(*LIST, "operationId", value="allExperiments")],
        {"operation experiments.list_experiments: is now experiments.all_experiments"},
    ),
    "an operationId whose body has classes": (
        [put("paths", "/experiments", "post", "operationId", value="addExperiment")],
        {
            "operation experiments.create_experiment: is now experiments.add_experiment",
            "model CreateExperimentRequest: is now AddExperimentRequest",
        },
    ),
    "an operationId and a path": (
        [
            put(*ONE, "get", "operationId", value="readExperiment"),
            rename(*ONE, to="/tests/{id}"),
        ],
        {"operation experiments.get_experiment: is now experiments.read_experiment"},
    ),
    "a tag": (
        [retag("experiments", "tests")],
        {
            f"operation experiments.{name}: is now tests.{name}"
            for name in ("list_experiments", "create_experiment", "get_experiment", "delete_experiment")
        },
    ),
    "an operation that lost its tags": (
        [drop(*ONE, "delete", "tags")],
        {"operation experiments.delete_experiment: is now default.delete_experiment"},
    ),
    "a parameter": (
        [put(*LIST, "parameters", 1, "name", value="q")],
        {"parameter experiments.list_experiments(query): is now experiments.list_experiments(q)"},
    ),
    "a shared parameter": (
        [put("components", "parameters", "Page", "name", value="number")],
        {
            "parameter experiments.list_experiments(page): is now experiments.list_experiments(number)",
            "parameter experiments.create_experiment(page): is now experiments.create_experiment(number)",
        },
    ),
    "a parameter of a path": (
        [
            rename(*ONE, to="/experiments/{experiment}"),
            put("paths", "/experiments/{experiment}", "parameters", 0, value={**ID, "name": "experiment"}),
        ],
        {
            f"parameter experiments.{name}_experiment(id): is now experiments.{name}_experiment(experiment)"
            for name in ("get", "delete")
        },
    ),
    "a field": ([rename(*EXPERIMENT, "title", to="label")], {"field Experiment.title: is now Experiment.label"}),
    "a field that is a reference": (
        [rename(*EXPERIMENT, "state", to="status")],
        {"field Experiment.state: is now Experiment.status"},
    ),
    "a field of a base that two schemas share": (
        [
            rename("components", "schemas", "Base", "properties", "created", to="made"),
        ],
        {f"field {name}.created: is now {name}.made" for name in ("Base", "Experiment", "Goal")},
    ),
    "a field of a renamed schema": (
        [
            refer("Goal", "Metric"),
            rename("components", "schemas", "Metric", "allOf", 1, "properties", "key", to="code"),
        ],
        {"model Goal: is now Metric", "field Goal.key: is now Goal.code"},
    ),
    "an argument in a body": (
        [
            rename(
                "paths",
                "/experiments",
                "post",
                "requestBody",
                "content",
                "application/json",
                "schema",
                "properties",
                "name",
                to="title",
            ),
            put(
                "paths",
                "/experiments",
                "post",
                "requestBody",
                "content",
                "application/json",
                "schema",
                "required",
                value=["title"],
            ),
        ],
        {"field CreateExperimentRequest.name: is now CreateExperimentRequest.title"},
    ),
    "a member of an enum": (
        [put("components", "schemas", "State", "x-enum-varnames", value=["DRAFT", "LIVE", "STOPPED"])],
        {"enum value State.RUNNING: is now State.LIVE"},
    ),
}


def prepared(document: Document) -> Prepared:
    return Prepared(Patched(document, []), pipeline.lower("small", document))


BEFORE = prepared(DOCUMENT).lowered.plan


def compared(edits: list[Edit]) -> tuple[Document, Compared]:
    document = deepcopy(DOCUMENT)
    for edit in edits:
        edit(document)
    return document, compare_names(BEFORE, prepared(document))


@pytest.mark.parametrize("kind", CASES)
def test_a_rename_is_recognized_and_the_proposed_lines_keep_the_old_names(kind: str) -> None:
    edits, expected = CASES[kind]
    document, found = compared(edits)
    assert {f"{each.level} {each.name}: {each.detail}" for each in found.changes if each.what == "renamed"} == expected
    assert not [change for change in found.changes if change.breaking and change.what != "renamed"]
    lines = "\n".join(f"  {action.line}" for action in found.actions)
    overlay = yaml.safe_load(f"overlay: 1.0.0\ninfo: {{title: Small, version: '1'}}\nactions:\n{lines}\n")
    patched, obsolete = apply_overlay(document, overlay, "small.overlay.yaml")
    assert obsolete == []
    after = pipeline.lower("small", patched).plan
    assert [change for change in compare(BEFORE, after) if change.breaking] == []


def test_a_value_that_took_the_place_of_another_keeps_its_name_and_still_breaks() -> None:
    _, found = compared([put("components", "schemas", "State", "enum", value=["draft", "active", "stopped"])])
    rows = {f"{'!' if change.breaking else ''}{change}" for change in found.changes}
    assert "!enum value State.RUNNING renamed: is now State.ACTIVE" in rows
    assert "!enum value State.RUNNING removed: 'running'" in rows
    assert [action.update for action in found.actions] == ['{"x-enum-varnames": ["DRAFT", "RUNNING", "STOPPED"]}']


AMBIGUOUS: dict[str, list[Edit]] = {
    "two fields of one shape for one": [
        rename(*EXPERIMENT, "title", to="label"),
        put(*EXPERIMENT, "caption", value={**STRING, "nullable": True}),
    ],
    "a field of another type": [rename(*EXPERIMENT, "title", to="label"), put(*EXPERIMENT, "label", value=INTEGER)],
    "two schemas that exchange their content": [
        refer("Goal", "First"),
        put("components", "schemas", "Second", value=deepcopy(DOCUMENT["components"]["schemas"]["Goal"])),
        put(*EXPERIMENT, "goals", "items", value={"oneOf": [ref("First"), ref("Second")]}),
        put("paths", "/goals/{id}", "get", "responses", value=reply({"oneOf": [ref("First"), ref("Second")]})),
    ],
    "an operation for another one without a shape": [
        put(*ONE, "delete", value={**DOCUMENT["paths"]["/experiments/{id}"]["delete"], "operationId": "stop"}),
        rename(*ONE, "delete", to="put"),
    ],
    "a parameter at another index": [
        put(
            *LIST,
            "parameters",
            value=[
                {"name": "q", "in": "query", "schema": STRING},
                DOCUMENT["paths"]["/experiments"]["get"]["parameters"][0],
            ],
        ),
    ],
}


@pytest.mark.parametrize("kind", AMBIGUOUS)
def test_what_is_not_certain_is_not_called_a_rename(kind: str) -> None:
    _, found = compared(AMBIGUOUS[kind])
    assert [str(change) for change in found.changes if change.what == "renamed"] == []
    assert found.actions == []
    assert any(change.breaking for change in found.changes)


def with_operation(name: str, *parameters: str, properties: tuple[str, ...] = ()) -> Document:
    """The document with one more operation, which returns nothing of its own."""
    document = deepcopy(DOCUMENT)
    operation: Document = {
        "operationId": name,
        "tags": ["goals"],
        "parameters": [{"name": each, "in": "query", "schema": STRING} for each in parameters],
        "responses": {"204": {"description": "ok"}},
    }
    if properties:
        operation["requestBody"] = body({"type": "object", "properties": dict.fromkeys(properties, STRING)})
    document["paths"][f"/{name}"] = {"post": operation}
    return document


def with_list(name: str, items: Document) -> Document:
    """The document with a list in pages, in an object that has no name of its own."""
    document = deepcopy(DOCUMENT)
    document["paths"][f"/{name}"] = {
        "get": {
            "operationId": name,
            "tags": ["goals"],
            "parameters": [{"name": "page", "in": "query", "schema": INTEGER}],
            "responses": reply({"type": "object", "properties": {"data": {"type": "array", "items": items}}}),
            "x-pagination": {"items": "data", "page": "page"},
        }
    }
    return document


SHAPES: dict[str, tuple[Document, Document, list[str]]] = {
    "two arguments": (
        with_operation("one", "a", "b"),
        with_operation("two", "a", "b"),
        ["goals.one: is now goals.two"],
    ),
    "one argument": (with_operation("one", "a"), with_operation("two", "a"), []),
    "two arguments of a body": (
        with_operation("one", properties=("a", "b")),
        with_operation("two", properties=("a", "b")),
        ["goals.one: is now goals.two", "OneRequest: is now TwoRequest"],
    ),
    "arguments of a body and others": (
        with_operation("one", "a", "b"),
        with_operation("two", properties=("a", "b")),
        [],
    ),
    "another argument": (with_operation("one", "a", "b"), with_operation("two", "a", "c"), []),
    "pages of the same items": (
        with_list("one", ref("Goal")),
        with_list("two", ref("Goal")),
        ["goals.one: is now goals.two"],
    ),
    "pages of other items": (with_list("one", ref("Goal")), with_list("two", ref("Experiment")), []),
    "pages of strings": (with_list("one", STRING), with_list("two", STRING), []),
    "a new one like one that stays": (
        with_operation("one", "a", "b"),
        {**with_operation("one", "a", "b"), "paths": {
            path: item
            for source in (with_operation("one", "a", "b"), with_operation("two", "a", "b"))
            for path, item in source["paths"].items()
            if path != "/goals/{id}"
        }},
        [],
    ),
    "a removed one like one that stays": (
        {**DOCUMENT, "paths": {**with_operation("one", "a", "b")["paths"], **with_operation("two", "a", "b")["paths"]}},
        with_operation("two", "a", "b"),
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", SHAPES)
def test_an_operation_is_recognized_by_its_shape(kind: str) -> None:
    before, after, expected = SHAPES[kind]
    found = compare_names(prepared(before).lowered.plan, prepared(after))
    assert [f"{each.name}: {each.detail}" for each in found.changes if each.what == "renamed"] == expected
    assert any(change.breaking for change in found.changes)


def with_schemas(used: dict[str, str], **schemas: tuple[str, ...]) -> Document:
    """The document with more schemas, and the fields of experiments that use some of them."""
    document = deepcopy(DOCUMENT)
    for name, fields in schemas.items():
        document["components"]["schemas"][name] = {"type": "object", "properties": dict.fromkeys(fields, STRING)}
    at(document, *EXPERIMENT).update({field: ref(name) for field, name in used.items()})
    return document


def with_enums(used: dict[str, str], **enums: tuple[str, ...]) -> Document:
    """The same with enums."""
    document = with_schemas(used, **enums)
    for name, values in enums.items():
        document["components"]["schemas"][name] = {**STRING, "enum": list(values)}
    return document


CLASSES: dict[str, tuple[Document, Document, list[str]]] = {
    "without a position": (
        with_schemas({}, One=("a", "b")),
        with_schemas({}, Two=("a", "b")),
        ["One: is now Two"],
    ),
    "small and without a position": (with_schemas({}, One=("a",)), with_schemas({}, Two=("a",)), []),
    "small and in a position": (
        with_schemas({"it": "One"}, One=("a",)),
        with_schemas({"it": "Two"}, Two=("a",)),
        ["One: is now Two"],
    ),
    "like another one that is in its position": (
        with_schemas({"it": "One"}, One=("a", "b")),
        with_schemas({"it": "Three"}, Two=("a", "b"), Three=("c", "d")),
        [],
    ),
    "half alike in its position": (
        with_schemas({"it": "One"}, One=("a", "b", "c")),
        with_schemas({"it": "Two"}, Two=("a", "b", "d")),
        ["One: is now Two", "One.c: is now One.d"],
    ),
    "less than half alike in its position": (
        with_schemas({"it": "One"}, One=("a", "b", "c")),
        with_schemas({"it": "Two"}, Two=("a", "d", "e")),
        [],
    ),
    "an enum, half alike in its position": (
        with_enums({"it": "One"}, One=("a", "b", "c")),
        with_enums({"it": "Two"}, Two=("a", "b", "d")),
        ["One: is now Two"],
    ),
    "an enum, less than half alike in its position": (
        with_enums({"it": "One"}, One=("a", "b", "c")),
        with_enums({"it": "Two"}, Two=("a", "d", "e")),
        [],
    ),
    "an enum in the position of an object": (
        with_schemas({"it": "One"}, One=("a", "b")),
        with_enums({"it": "Two"}, Two=("a", "b")),
        [],
    ),
}


@pytest.mark.parametrize("kind", CLASSES)
def test_a_class_is_recognized_by_its_shape_and_position(kind: str) -> None:
    before, after, expected = CLASSES[kind]
    found = compare_names(prepared(before).lowered.plan, prepared(after))
    assert [f"{each.name}: {each.detail}" for each in found.changes if each.what == "renamed"] == expected


def test_nothing_is_proposed_where_nothing_breaks() -> None:
    _, found = compared([put("components", "schemas", "New", value={"type": "object", "properties": {"a": STRING}})])
    assert [str(change) for change in found.changes] == ["model New added"]
    assert found.actions == []
