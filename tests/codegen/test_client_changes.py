"""What the report says of changes of security schemes, servers and settings, which the clients are made with."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from codegen.intake.api_diff import compare
from codegen.intake.client_diff import security_change
from codegen.lowering.security import Requirement
from codegen.planning import pipeline

Document = dict[str, Any]

ACCOUNT = {
    "name": "account",
    "in": "query",
    "required": True,
    "x-client-parameter": "account",
    "schema": {"type": "string"},
}
REGION = {"default": "us", "enum": ["us", "eu"]}
DOCUMENT: Document = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "servers": [{"url": "https://{region}.example.test", "variables": {"region": REGION}}],
    "security": [{"token": []}],
    "paths": {
        f"/{name}": {
            "get": {
                "operationId": name,
                "tags": ["all"],
                "parameters": [dict(ACCOUNT)],
                "responses": {"204": {"description": "ok"}},
            }
        }
        for name in ("one", "two", "three")
    },
    "components": {
        "securitySchemes": {
            "token": {"type": "http", "scheme": "bearer"},
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        }
    },
}
VARIABLES = ("servers", 0, "variables", "region")

CHANGES: dict[str, tuple[tuple[str | int, ...], Any, set[str]]] = {
    "another credential": (
        ("security",),
        [{"key": []}],
        {
            "!client Client(token) removed",
            "client Client(key) added",
            "!client small changed: now needs the credentials of key, not token",
        },
    ),
    "one credential more": (
        ("security",),
        [{"token": [], "key": []}],
        {
            "client Client(key) added",
            "!client small changed: now needs the credentials of token and key, not token",
        },
    ),
    "an alternative": (("security",), [{"token": []}, {"key": []}], {"client Client(key) added"}),
    "another credential of one operation": (
        ("paths", "/one", "get", "security"),
        [{"key": []}],
        {"client Client(key) added", "!operation all.one changed: now needs the credentials of key, not token"},
    ),
    "a value of a server variable removed": (
        (*VARIABLES, "enum"),
        ["us"],
        {"!client Client(region) changed: no longer accepts 'eu'"},
    ),
    "a value of a server variable added": (
        (*VARIABLES, "enum"),
        ["us", "eu", "as"],
        {"client Client(region) changed: also accepts 'as'"},
    ),
    "another default of a server variable": (
        (*VARIABLES, "default"),
        "eu",
        {"client Client(region) changed: now 'eu' unless given; before 'us' unless given"},
    ),
    "no default of a server variable": (
        VARIABLES,
        {"enum": ["us", "eu"]},
        {"!client Client(region) changed: is now required"},
    ),
    "no server variable": (
        ("servers",),
        [{"url": "https://api.example.test"}],
        {"!client Client(region) removed"},
    ),
    "another setting": (
        ("paths", "/one", "get", "parameters", 0, "x-client-parameter"),
        "workspace",
        {
            "client Client(workspace) added",
            "!parameter all.one(account) changed: is supplied by the client's workspace, not account",
        },
    ),
    "no setting": (
        ("paths", "/one", "get", "parameters", 0),
        {key: value for key, value in ACCOUNT.items() if key != "x-client-parameter"},
        {"!parameter all.one(account) changed: is now required"},
    ),
    "no setting, and an optional parameter": (
        ("paths", "/one", "get", "parameters", 0),
        {"name": "account", "in": "query", "schema": {"type": "string"}},
        {"!parameter all.one(account) changed: is no longer supplied by the client's account"},
    ),
}


OTHER_VALUES: dict[str, tuple[Document, Document, set[str]]] = {
    "any value before": (
        {"default": "us"},
        REGION,
        {"!client Client(region) changed: only accepts 'us' or 'eu'"},
    ),
    "any value from now on": (REGION, {"default": "us"}, set()),
    "a default from now on": ({"enum": ["us"]}, {"enum": ["us"], "default": "us"}, set()),
    "a default in the place of none": ({"default": ""}, {"default": "us"}, set()),
}


@pytest.mark.parametrize("kind", OTHER_VALUES)
def test_the_report_describes_the_values_of_an_argument(kind: str) -> None:
    documents = [deepcopy(DOCUMENT), deepcopy(DOCUMENT)]
    for document, variable in zip(documents, OTHER_VALUES[kind], strict=False):
        document["servers"][0]["variables"]["region"] = variable
    found = {
        f"{'!' if each.breaking else ''}{each}"
        for each in compare(*(pipeline.lower("small", document).plan for document in documents))
    }
    assert {row for row in found if "base URLs" not in row} == OTHER_VALUES[kind][2]


def test_a_new_argument_is_reported_once() -> None:
    before = deepcopy(DOCUMENT)
    before["servers"] = [{"url": "https://api.example.test"}]
    plans = [pipeline.lower("small", document).plan for document in (before, DOCUMENT)]
    assert [str(each) for each in compare(*plans) if "base URLs" not in each.detail] == ["client Client(region) added"]


NEEDS: dict[str, tuple[Requirement, Requirement, str]] = {
    "nothing before": ((), (("a",),), "now needs the credentials of a, not nothing"),
    "nothing as an alternative": ((("a",), ()), (("b",),), "now needs the credentials of b, not a or nothing"),
    "others": (
        (("a", "b"), ("c",)),
        (("d", "e"), ("f",)),
        "now needs the credentials of d and e or f, not a and b or c",
    ),
    "one of two": ((("a",), ("b",)), (("a",),), "now needs the credentials of a, not a or b"),
    "less": ((("a", "b"),), (("b",),), ""),
    "more": ((("b",),), (("a", "b"),), "now needs the credentials of a and b, not b"),
    "nothing any more": ((("a",),), (), ""),
    "the same": ((("a",), ("b",)), (("b",), ("a",)), ""),
    "never anything": ((), (), ""),
}


@pytest.mark.parametrize("kind", NEEDS)
def test_credentials_are_compared(kind: str) -> None:
    before, after, expected = NEEDS[kind]
    assert security_change(before, after) == expected


@pytest.mark.parametrize("kind", CHANGES)
def test_the_report_describes_changes_of_the_constructor(kind: str) -> None:
    steps, value, expected = CHANGES[kind]
    document = deepcopy(DOCUMENT)
    node: Any = document
    for step in steps[:-1]:
        node = node[step]
    node[steps[-1]] = value
    before = pipeline.lower("small", deepcopy(DOCUMENT)).plan
    found = {
        f"{'!' if each.breaking else ''}{each}" for each in compare(before, pipeline.lower("small", document).plan)
    }
    assert {row for row in found if "base URLs" not in row} == expected


def servers(*names: str, **other: Any) -> Document:
    """The document with a server for each name."""
    found = [{"url": f"https://{name}.example.test", "name": name, **other} for name in names]
    return {**deepcopy(DOCUMENT), "servers": found}


def variable(**parts: Any) -> Document:
    document = deepcopy(DOCUMENT)
    document["servers"][0]["variables"]["region"] = parts
    return document


def rows(before: Document, after: Document) -> list[str]:
    """The rows of the report, in their order, without those about base URLs."""
    found = compare(*(pipeline.lower("small_shop", each).plan for each in (before, after)))
    return [f"{'!' if each.breaking else ''}{each}" for each in found if "base URLs" not in each.detail]


SITE = {"x-client-parameter": "site"}
CLIENTS: dict[str, tuple[Document, Document, list[str]]] = {
    "a server less": (
        servers("a", "b", "c", "d"),
        servers("a", "d"),
        ["!client Client(server) changed: no longer accepts 'b' or 'c'"],
    ),
    "a server more": (
        servers("a", "b"),
        servers("c", "a", "b", "d"),
        ["client Client(server) changed: also accepts 'c' or 'd'"],
    ),
    "other servers": (
        servers("a", "b"),
        servers("b", "c"),
        [
            "!client Client(server) changed: no longer accepts 'a'",
            "client Client(server) changed: also accepts 'c'",
        ],
    ),
    "servers in another order": (servers("a", "b"), servers("b", "a"), []),
    "servers with names": (
        {**DOCUMENT, "servers": [{"url": "https://a.example.test"}]},
        servers("a", "b"),
        ["client Client(server) added"],
    ),
    "no servers with names": (
        servers("a", "b"),
        {**DOCUMENT, "servers": [{"url": "https://a.example.test"}]},
        ["!client Client(server) removed"],
    ),
    "another argument for the server": (
        servers("a", "b"),
        servers("a", "b", **SITE),
        ["!client Client(server) removed", "client Client(site) added"],
    ),
    "servers and a variable": (
        servers("a", "b", url="https://{region}.example.test", variables={"region": {"enum": ["x", "y"]}}),
        servers("a", "b", url="https://{region}.example.test", variables={"region": {"enum": ["x"]}}),
        ["!client Client(region) changed: no longer accepts 'y'"],
    ),
    "a variable that is needed as before": (variable(enum=["us", "eu"]), variable(enum=["us", "eu"]), []),
    "a variable that is not needed any more": (variable(enum=["us"]), variable(enum=["us"], default="us"), []),
    "a new variable that is needed": (
        {**DOCUMENT, "servers": [{"url": "https://a.example.test"}]},
        variable(enum=["us"]),
        ["!client Client(region) added: required"],
    ),
    "other settings of the environment": (
        DOCUMENT,
        {**DOCUMENT, "x-environment-prefix": "small"},
        ["!client small_shop changed: reads its settings from SMALL_..., not SMALL_SHOP_..."],
    ),
    "a pace": (
        DOCUMENT,
        {**DOCUMENT, "x-pace": {"requests": 2, "per": 1}},
        ["client small_shop changed: has the x-pace (2, 1), not None"],
    ),
    "no pace": (
        {**DOCUMENT, "x-pace": {"requests": 2, "per": 1}},
        DOCUMENT,
        ["client small_shop changed: has the x-pace None, not (2, 1)"],
    ),
}


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_report_describes_what_clients_are_made_with(kind: str) -> None:
    before, after, expected = CLIENTS[kind]
    assert rows(before, after) == expected


def test_an_api_that_is_removed_or_new_has_no_changes_of_its_clients() -> None:
    plan = pipeline.lower("small", {**deepcopy(DOCUMENT), "x-pace": {"requests": 2, "per": 1}}).plan
    gone = [str(each) for each in compare(plan, plan.emptied())]
    assert gone == [f"operation all.{name} removed" for name in ("one", "three", "two")]
    new = [str(each) for each in compare(plan.emptied(), plan)]
    assert new == [f"operation all.{name} added" for name in ("one", "three", "two")]


def test_other_base_urls_are_named() -> None:
    plans = [pipeline.lower("small", servers(*names)).plan for names in (("a", "b"), ("c", "a"))]
    assert [f"{each.breaking} {each}" for each in compare(*plans) if "base URLs" in each.detail] == [
        "False client small changed: has the base URLs https://c.example.test, https://a.example.test, not "
        "https://a.example.test, https://b.example.test"
    ]


def paged(pagination: Document) -> Document:
    """A document with a list."""
    number = {"in": "query", "schema": {"type": "integer"}}
    item = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
    info = {"type": "object", "properties": {"total": {"type": "integer"}}}
    reply = {"type": "object", "properties": {"data": {"type": "array", "items": item}, "info": info}}
    operation = {
        "operationId": "list",
        "tags": ["things"],
        "parameters": [{"name": "page", **number}, {"name": "size", **number}],
        "x-pagination": pagination,
        "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": reply}}}},
    }
    return {**DOCUMENT, "paths": {"/things": {"get": operation}}}


def test_a_list_with_another_name_is_renamed_as_a_whole() -> None:
    before, after = paged({"items": "data", "page": "page"}), paged({"items": "data", "page": "page"})
    after["paths"]["/things"]["get"]["x-method"] = "search"
    found = compare(*(pipeline.lower("small", each).plan for each in (before, after)))
    assert [str(each) for each in found] == ["operation things.list changed: is now things.search"]


def test_breaking_changes_come_first() -> None:
    before = deepcopy(DOCUMENT)
    for name, path in (("zero", "/two"), ("four", "/three")):
        before["paths"][path]["get"]["operationId"] = name
        before["paths"][f"/{name}"] = before["paths"].pop(path)
    found = compare(*(pipeline.lower("small", each).plan for each in (before, DOCUMENT)))
    rows = [f"{each.level} {each.what} {each.name}" for each in found]
    assert rows == [f"operation removed all.{name}" for name in ("four", "zero")] + [
        f"operation added all.{name}" for name in ("three", "two")
    ]


def test_the_methods_that_paging_adds_are_compared() -> None:
    pages, first = {"items": "data", "page": "page", "total": "info.total"}, {"items": "data"}
    plans = [pipeline.lower("small", paged(each)).plan for each in (pages, first)]
    lost = {f"{'!' if each.breaking else ''}{each}" for each in compare(*plans)}
    assert lost == {"!operation things.iterate removed", "!operation things.count removed"}
    gained = {f"{'!' if each.breaking else ''}{each}" for each in compare(*reversed(plans))}
    assert gained == {"operation things.iterate added", "operation things.count added"}
