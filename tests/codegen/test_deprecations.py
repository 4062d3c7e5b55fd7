"""Methods that are deprecated, by the vendor or because they have another name now, are marked as PEP 702 says."""

from __future__ import annotations

import asyncio
import inspect
import json
import subprocess
import sys
import warnings
from collections.abc import Iterator
from copy import deepcopy
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from abwire_runtime._deprecated import deprecated
from codegen.errors import SpecError
from codegen.intake.api_diff import compare
from codegen.planning import pipeline
from codegen.writing import api_page, build
from support.checkout import ROOT

Document = dict[str, Any]
ITEMS = {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "integer"}}}}
DOCUMENT: Document = {
    "openapi": "3.1.0",
    "info": {"title": "Renamed", "version": "1"},
    "servers": [{"url": "https://renamed.example"}],
    "tags": [{"name": "things", "description": "Things."}],
    "paths": {
        "/things": {
            "get": {
                "operationId": "listThings",
                "tags": ["things"],
                "summary": "List things",
                "x-method": "list",
                "x-former-methods": ["all"],
                "x-pagination": {"items": "data", "page": "page", "total": "total"},
                "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {"data": ITEMS, "total": {"type": "integer"}},
                                }
                            }
                        },
                    }
                },
            },
            "post": {
                "operationId": "createThing",
                "tags": ["things"],
                "summary": "Create a thing",
                "x-method": "create",
                "x-former-methods": ["add", "make"],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {"name": {"type": "string"}},
                            }
                        }
                    },
                },
                "responses": {"204": {"description": "ok"}},
            },
        },
        "/things/{id}": {
            "delete": {
                "operationId": "removeThing",
                "tags": ["things"],
                "summary": "Remove a thing",
                "x-method": "remove",
                "deprecated": True,
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                "responses": {"204": {"description": "ok"}},
            }
        },
    },
}
PROGRAM = """
from abwire_api.renamed import AsyncClient, Client

client = Client()
client.things.create(name="x")
client.things.add(name="x")
client.things.add_detailed(name="x")
client.things.make(name="x")
client.things.list()
client.things.all()
client.things.iterate_all()
client.things.remove(1)


async def main() -> None:
    await AsyncClient().things.add(name="x")
"""
REPORTED = {"add", "add_detailed", "make", "all", "iterate_all", "remove"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated package, as ``abwire_api.renamed``."""
    folder = tmp_path_factory.mktemp("renamed")
    (folder / "specs").mkdir()
    (folder / "specs" / "renamed.yaml").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    rows = build.build(["renamed"], folder / "abwire_api", lambda _: None, folder / "specs")
    build.write_page(rows, folder / "abwire_api", folder / "overlay")
    return folder / "abwire_api" / "renamed"


@pytest.fixture
def renamed(package: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    import abwire_api

    monkeypatch.setattr(abwire_api, "__path__", [*abwire_api.__path__, str(package.parent)])
    yield import_module("abwire_api.renamed")
    for name in [name for name in sys.modules if name.startswith("abwire_api.renamed")]:
        monkeypatch.delitem(sys.modules, name)


def answer(request: httpx.Request) -> httpx.Response:
    return (
        httpx.Response(200, json={"data": [{"id": 1}], "total": 1}) if request.method == "GET" else httpx.Response(204)
    )


CALLS: dict[str, tuple[str, dict[str, Any], str]] = {
    "add": ("create", {"name": "x"}, "deprecated: things.add is things.create now"),
    "make": ("create", {"name": "x"}, "deprecated: things.make is things.create now"),
    "add_detailed": ("create_detailed", {"name": "x"}, "deprecated: things.add_detailed is things.create_detailed now"),
    "all": ("list", {}, "deprecated: things.all is things.list now"),
    "iterate_all": ("iterate", {}, "deprecated: things.iterate_all is things.iterate now"),
    "count_all": ("count", {}, "deprecated: things.count_all is things.count now"),
    "remove": ("", {"id": 1}, "deprecated by the vendor: things.remove"),
}


@pytest.mark.parametrize("name", CALLS)
def test_a_deprecated_method_warns_where_it_is_called_and_does_the_same(renamed: ModuleType, name: str) -> None:
    current, arguments, message = CALLS[name]
    sent: list[httpx.Request] = []

    def receive(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return answer(request)

    with httpx.Client(transport=httpx.MockTransport(receive)) as http:
        things = renamed.Client(http_client=http).things
        for each in filter(None, [name, current]):
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                found = getattr(things, each)(**arguments)
                if "iterate" in each:
                    list(found)
            assert [str(warning.message) for warning in caught] == ([message] if each == name else [])
            assert all(warning.category is DeprecationWarning for warning in caught)
            assert all(warning.filename == __file__ for warning in caught)
    assert len({(request.method, str(request.url), request.content) for request in sent}) == 1


def test_asynchronous_methods_are_deprecated_too(renamed: ModuleType) -> None:
    async def use() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            await renamed.AsyncClient(http_client=http).things.add(name="x")

    things = import_module("abwire_api.renamed.resources.things")
    assert inspect.iscoroutinefunction(things.AsyncThings.add)
    with pytest.warns(DeprecationWarning, match=r"things\.add is things\.create now"):
        asyncio.run(use())


def test_the_docstring_says_it_first(renamed: ModuleType) -> None:
    things = import_module("abwire_api.renamed.resources.things").Things
    assert things.add.__doc__.startswith("Deprecated: things.add is things.create now. Create a thing.")
    assert things.add.__deprecated__ == "deprecated: things.add is things.create now"
    assert not hasattr(things.create, "__deprecated__")
    assert str(inspect.signature(things.all)) == str(inspect.signature(things.list))


def reports(package: Path, tmp_path: Path, *command: str) -> set[str]:
    """The methods in the lines of the program that a type checker reports as deprecated."""
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    settings = {
        "include": ["program.py"],
        "extraPaths": [str(package.parents[1]), str(ROOT / "overlay")],
        "reportDeprecated": "error",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    path = f"{package.parents[1]}:{ROOT / 'overlay'}"
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=tmp_path,
        env={"MYPYPATH": path, "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    lines = PROGRAM.split("\n")
    deprecated = [line for line in done.stdout.split("\n") if "deprecated" in line or " now" in line]
    assert deprecated, done.stdout + done.stderr
    numbers = {int(line.split("program.py:")[1].split(":")[0]) for line in deprecated if "program.py:" in line}
    return {lines[number - 1].split(".things.")[1].split("(")[0] for number in numbers}


def test_pyright_reports_their_use(package: Path, tmp_path: Path) -> None:
    assert reports(package, tmp_path, "pyright") == REPORTED


def test_mypy_reports_their_use(package: Path, tmp_path: Path) -> None:
    command = ("mypy", "--config-file", "", "--enable-error-code", "deprecated", "program.py")
    assert reports(package, tmp_path, *command) == REPORTED


def test_the_page_of_all_methods_says_it(package: Path) -> None:
    page = (package.parents[1] / api_page.NAME).read_text(encoding="utf-8")
    assert "→ `None`, deprecated" in page
    assert page.count(", deprecated") == 9


def test_a_renamed_method_that_keeps_its_old_name_breaks_nothing() -> None:
    before = deepcopy(DOCUMENT)
    create = before["paths"]["/things"]["post"]
    create["x-method"] = "add"
    create["x-former-methods"] = ["make"]
    changes = compare(pipeline.lower("renamed", before).plan, pipeline.lower("renamed", DOCUMENT).plan)
    assert [(change.detail, change.breaking) for change in changes] == [
        ("is now things.create, its old name is deprecated", False)
    ]


@pytest.mark.parametrize(
    "names", [["create"], ["add", "add"], ["remove"], [""], "add", ["1"], ["iterate"], ["count"], ["list_detailed"]]
)
def test_a_former_name_that_can_not_be_kept_is_an_error(names: Any) -> None:
    document = deepcopy(DOCUMENT)
    document["paths"]["/things"]["post"]["x-former-methods"] = names
    with pytest.raises(SpecError, match="x-former-methods"):
        pipeline.lower("renamed", document)


def test_a_deprecated_function_warns_where_it_is_called() -> None:
    @deprecated("use other()")
    def old(first: int, *, second: int) -> tuple[int, int]:
        """What it does."""
        return first, second

    @deprecated("use aother()")
    async def aold(first: int, *, second: int) -> tuple[int, int]:
        """What it does as well."""
        return first, second

    async def use() -> tuple[int, int]:
        found: tuple[int, int] = await aold(3, second=4)
        return found

    cases: list[tuple[Any, Any, str, tuple[int, int]]] = [
        (old, lambda: old(1, second=2), "use other()", (1, 2)),
        (aold, lambda: asyncio.run(use()), "use aother()", (3, 4)),
    ]
    for function, call, message, result in cases:
        with pytest.warns(DeprecationWarning, match="^use ") as caught:
            assert call() == result
        assert [(str(each.message), each.category, each.filename) for each in caught] == [
            (message, DeprecationWarning, __file__)
        ]
        assert function.__deprecated__ == message
        assert (function.__name__, function.__doc__) == (function.__wrapped__.__name__, function.__wrapped__.__doc__)
