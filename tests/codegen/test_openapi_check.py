"""The check of documents against OpenAPI: what is harmless, how a fault is worded, and how the check itself ends."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.source.openapi_check import Checks, check_structure, faults, validate, version_of

Document = dict[str, Any]
INFO = {"title": "a", "version": "1"}
SCHEMAS, GET = "/components/schemas", "/paths/~1a/get"


def document(version: str = "3.1.0", schemas: Document | None = None, **more: Any) -> Document:
    return {"openapi": version, "info": INFO, "paths": {}, "components": {"schemas": schemas or {}}, **more}


def said(given: Document, part: str = "structure") -> list[str]:
    """The faults of one part. Those that refuse the document have an exclamation mark."""
    return [f"{fault}{'' if fault.harmless else ' !'}" for fault in faults(given, "d", part)]


def get(**more: Any) -> Document:
    return {"paths": {"/a": {"get": {"responses": {"200": {"description": ""}}, **more}}}}


# Versions


@pytest.mark.parametrize(("version", "short"), [("3.0.3", "3.0"), ("3.1.0", "3.1"), ("3.2.0", "3.2"), ("3.1", "3.1")])
def test_a_document_has_a_version(version: str, short: str) -> None:
    assert version_of({"openapi": version}, "d") == short


UNSUPPORTED = "is not a supported version; 3.0, 3.1 and 3.2 are"
MISSING = "it has the version: 3.0, 3.1 and 3.2 are supported"


@pytest.mark.parametrize(
    ("given", "what"),
    [
        ({"openapi": "3.3.0"}, f"d: openapi: '3.3.0' {UNSUPPORTED}"),
        ({"openapi": 3.1}, f"d: openapi: 3.1 {UNSUPPORTED}"),
        ({"openapi": None}, f"d: openapi: None {UNSUPPORTED}"),
        ({}, f"d: the document: the key 'openapi' is missing; {MISSING}"),
        (
            {"opneapi": "3.1.0", "openap": "3.1.0"},
            f"d: the document: the key 'openapi' is missing (there is 'openap'); {MISSING}",
        ),
        (
            {"openapi": "3.1.0", "swagger": "2.0"},
            "d: swagger: Swagger 2 is not supported: convert the document to OpenAPI 3 first, for instance with"
            " `npx swagger2openapi -o converted.yaml FILE`",
        ),
    ],
)
def test_a_version_that_is_not_supported_is_the_only_fault(given: Document, what: str) -> None:
    with pytest.raises(SpecError) as caught:
        version_of(given, "d")
    assert str(caught.value) == what
    assert said(given) == [f"{what} !"]
    with pytest.raises(SpecError) as caught:
        check_structure(given, "d")
    assert str(caught.value) == what


# Harmless faults


def test_what_openapi_3_1_forbids_and_leaves_no_doubt_is_harmless() -> None:
    variables = {"v": {"default": "x", "enum": []}}
    given = document(
        info={"title": 5, "version": 1.0, "summary": 6},
        servers=[{"url": "a", "variables": variables}],
        **get(summary=5, description=["x"]),
        components={"schemas": {"a b": {}}},
    )
    assert sorted(said(given)) == [
        "d: /components/schemas: 'a b' does not match '^[a-zA-Z0-9._-]+$'",
        "d: /info/summary: 6 is not of type 'string'",
        "d: /info/title: 5 is not of type 'string'",
        "d: /info/version: 1.0 is not of type 'string'",
        f"d: {GET}/description: ['x'] is not of type 'string'",
        f"d: {GET}/summary: 5 is not of type 'string'",
        "d: /servers/0/variables/v/enum: [] should be non-empty",
    ]


def test_what_openapi_3_0_forbids_and_leaves_no_doubt_is_harmless() -> None:
    schemas = {
        "A": {"required": ["a", "a"], "type": "object"},
        "B": {"minimum": "5"},
        "C": {"maximum": "5"},
        "D": {"minimum": 5, "exclusiveMinimum": "x"},
        "E": {"maximum": 5, "exclusiveMaximum": "x"},
        "F": {"multipleOf": 0},
        "G": {"description": 5},
        "H": {"properties": {"a": {"items": {"title": ["x"]}}}},
        "I": {"enum": []},
    }
    parameter = {"name": "a", "in": "query", "schema": {}}
    given = document("3.0.3", schemas, **get(parameters=[parameter, parameter]))
    assert sorted(said(given)) == [
        f"d: {SCHEMAS}/A/required: ['a', 'a'] has non-unique elements",
        f"d: {SCHEMAS}/B/minimum: '5' is not of type 'number'",
        f"d: {SCHEMAS}/C/maximum: '5' is not of type 'number'",
        f"d: {SCHEMAS}/D/exclusiveMinimum: 'x' is not of type 'boolean'",
        f"d: {SCHEMAS}/E/exclusiveMaximum: 'x' is not of type 'boolean'",
        f"d: {SCHEMAS}/F/multipleOf: 0 is less than or equal to the minimum of 0",
        f"d: {SCHEMAS}/G/description: 5 is not of type 'string'",
        f"d: {SCHEMAS}/H/properties/a/items/title: ['x'] is not of type 'string'",
        f"d: {SCHEMAS}/I/enum: [] should be non-empty",
        f"d: {GET}/parameters: [{parameter!r}, {parameter!r}] has non-unique elements",
    ]
    assert all(fault.harmless for fault in faults(given, "d", "structure"))


def test_what_json_schema_forbids_and_leaves_no_doubt_is_harmless() -> None:
    schemas = {
        "A": {"required": ["a", "a"], "type": "object"},
        "B": {"allOf": []},
        "C": {"minimum": "5"},
        "D": {"maximum": "5"},
        "E": {"exclusiveMinimum": True},
        "F": {"exclusiveMaximum": True},
        "G": {"multipleOf": 0},
        "H": {"$recursiveAnchor": True},
        "I": {"description": 5},
        "J": {"title": ["x"]},
        "K": {"examples": 7},
        "L": {"pattern": "("},
        "M": {"$anchor": "1"},
    }
    given = document(schemas=schemas)
    assert sorted(said(given, "meaning")) == [
        "d: /$anchor: '1' does not match '^[A-Za-z_][-A-Za-z0-9._]*$'",
        "d: /$recursiveAnchor: True is not of type 'string'",
        "d: /allOf: [] should be non-empty",
        "d: /description: 5 is not of type 'string'",
        "d: /examples: 7 is not of type 'array'",
        "d: /exclusiveMaximum: True is not of type 'number'",
        "d: /exclusiveMinimum: True is not of type 'number'",
        "d: /maximum: '5' is not of type 'number'",
        "d: /minimum: '5' is not of type 'number'",
        "d: /multipleOf: 0 is less than or equal to the minimum of 0",
        "d: /pattern: '(' is not a 'regex'",
        "d: /required: ['a', 'a'] has non-unique elements",
        "d: /title: ['x'] is not of type 'string'",
    ]
    for schema in (
        {"properties": {"a": 5}},
        {"type": "x"},
        {"examples": 5, "minLength": "x"},
        {"title": 5, "items": 6},
    ):
        assert said(document(schemas={"A": schema}), "meaning")[-1].endswith(" !")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (document("3.0.3", {"A": {"properties": 5}}), f"{SCHEMAS}/A/properties: 5 is not of type 'object' !"),
        (
            document("3.0.3", {"A": {"properties": {"title": 5}}}),
            f"{SCHEMAS}/A/properties/title: 5 is not valid under any of the given schemas !",
        ),
        (document(**get(tags="x")), f"{GET}/tags: 'x' is not of type 'array' !"),
        (document(info={"title": "a"}), "/info: 'version' is a required property"),
        (
            document(info={"title": "a", "version": "1", "more": 1}),
            "/info: Unevaluated properties are not allowed ('more' was unexpected) !",
        ),
        ({"openapi": "3.1.0", "paths": {}}, "the document: 'info' is a required property !"),
        (
            {"openapi": "3.1.0", "infos": INFO, "paths": {}},
            "the document: 'info' is a required property; 'infos' may be meant to be one !",
        ),
        (
            document(info={"title": "a", "versoin": "1"}),
            "/info: 'version' is a required property; 'versoin' may be meant to be one",
        ),
        (
            document("3.0.3", info={**INFO, "descripton": "b"}),
            "/info: 'descripton' does not match any of the regexes: '^x-'; did you mean 'description'? !",
        ),
        (
            document(paths={"/a": {"get": {"respones": {}}}}),
            f"{GET}: Unevaluated properties are not allowed ('respones' was unexpected); did you mean 'responses'? !",
        ),
        (
            document("3.0.3", paths={"/a": {"get": {"respones": {}}}}),
            f"{GET}: 'responses' is a required property; 'respones' may be meant to be one !",
        ),
        (
            document(**get(parameters=[{"name": "a", "in": "qery", "schema": {}}])),
            f"{GET}/parameters/0/in: 'qery' is not one of ['query', 'header', 'path', 'cookie']; did you mean 'query'? !",
        ),
        (document(info="x" * 274), f"/info: '{'x' * 274}' is not of type 'object' !"),
        (document(info="x" * 275), f"/info: '{'x' * 275}' is not of type 'object... !"),
    ],
)
def test_the_first_fault_is_worded_with_what_is_probably_meant(given: Document, expected: str) -> None:
    assert said(given)[0] == f"d: {expected}"


def test_the_meaning_of_a_document_is_checked_apart_from_its_structure() -> None:
    schemas = {"A": {"type": "integer", "default": "x"}, "B": {"type": "string", "maxLength": 2, "default": "abc"}}
    given = document(schemas=schemas)
    expected = ["d: the document: 'x' is not of type 'integer'", "d: the document: 'abc' is too long"]
    assert said(given) == []
    assert said(given, "meaning") == expected
    assert [str(fault) for fault in validate(given, "d")] == expected
    twice = {"/a": {"get": {"operationId": "x", "responses": {}}, "put": {"operationId": "x", "responses": {}}}}
    assert said(document(paths=twice), "meaning") == [
        "d: the document: Operation ID 'x' for 'put' in '/a' is not unique !"
    ]
    path = {
        "/a/{b}": {
            "get": {"parameters": [{"name": "c", "in": "path", "required": True, "schema": {}}], "responses": {}}
        }
    }
    assert said(document(paths=path), "meaning") == [
        f"d: the document: Path parameter '{name}' for 'get' operation in '/a/{{b}}' was not resolved" for name in "bc"
    ]


def test_what_is_mended_is_a_harmless_fault_of_the_structure() -> None:
    given = document(tags=[{"name": "a"}, {"name": "a"}])
    assert said(given) == ["d: the document: has a tag twice"] or said(given) == ["d: : has a tag twice"]
    assert said(given, "meaning") == []


def test_no_other_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "reply.json"
    file.write_text('{"description": "ok"}', encoding="utf-8")
    given = document(**get(responses={"200": {"$ref": f"file://{file}"}}))
    assert said(given, "meaning") == [f"d: the document: is not valid: Unresolvable: file://{file} !"]


def test_what_the_validator_can_not_do_is_said() -> None:
    cycle = document(schemas={"A": {"allOf": [{"$ref": f"#{SCHEMAS}/A"}], "default": 1}})
    assert said(cycle, "meaning") == [
        "d: the document: has a cycle of references that openapi-spec-validator can't follow"
    ]
    elsewhere = document(**get(responses={"200": {"$ref": "http://127.0.0.1:9/x"}}))
    assert said(elsewhere, "meaning") == ["d: the document: is not valid: Unresolvable: http://127.0.0.1:9/x !"]


def test_no_more_than_fifty_faults_are_listed_and_none_after_one_that_refuses() -> None:
    many = document("3.0.3", {f"A{index}": {"description": index} for index in range(60)})
    assert len(said(many)) == 50
    assert len(validate(document("3.0.3", {f"A{index}": {"description": index} for index in range(20)}), "d")) >= 20
    given = document(info={"title": "a"}, paths={"/a": {"get": 5}, "/b": {"get": 6}})
    assert [each.endswith("!") for each in said(given)].count(True) == 1
    with pytest.raises(SpecError) as caught:
        validate(given, "d")
    assert str(caught.value) == f"d: {GET}: 5 is not of type 'object'"


# In the background


def test_documents_are_checked_in_the_background_part_by_part_wherever_that_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    given = document(info={"title": "a", "version": 1}, schemas={"A": {"type": "integer", "default": "x"}})
    structure, meaning = "a: /info/version: 1 is not of type 'string'", "a: the document: 'x' is not of type 'integer'"
    with Checks({"a": given, "b": document()}) as checks:
        assert [str(fault) for fault in checks.wait("structure")] == [structure]
        assert [str(fault) for fault in checks.wait()] == [structure, meaning]
        assert checks.wait("meaning") == checks.wait("meaning")


def test_modules_are_found_where_the_caller_finds_them_and_a_check_that_fails_says_its_last_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "openapi_spec_validator.py").write_text("raise ImportError('It is\\n another.')", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with Checks({"a": document()}) as checks, pytest.raises(SpecError) as caught:
        checks.wait("structure")
    assert str(caught.value) == "openapi-spec-validator: the check:  another."


def test_a_check_that_says_nothing_has_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with Checks({"a": document()}) as checks, pytest.raises(SpecError) as caught:
        checks.wait()
    assert str(caught.value) == "openapi-spec-validator: the check: failed"


def test_leaving_ends_the_checks_and_removes_their_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[list[str], subprocess.Popen[str]]] = []

    class Recorded(subprocess.Popen[str]):
        def __init__(self, command: list[str], **options: Any) -> None:
            super().__init__(command, **options)
            started.append((command, self))

    monkeypatch.setattr(subprocess, "Popen", Recorded)
    endless = tmp_path / "python"
    endless.write_text("#!/bin/sh\nexec sleep 1000\n", encoding="utf-8")
    endless.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(endless))
    with Checks({"a": document()}):
        assert [(command[3], command[-1]) for command, _ in started] == [("structure", "30"), ("meaning", "30")]
        [file] = {Path(command[4]) for command, _ in started}
        assert file.exists()
    assert [process.returncode for _, process in started] == [-signal.SIGKILL] * 2
    assert not file.parent.exists()
