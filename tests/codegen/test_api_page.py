"""``generated/API.md``: every method is on it, its links lead to the code, and it stays within what generated code may take."""

from __future__ import annotations

import importlib
import inspect
import re
from pathlib import Path

import pytest

import abwire
from abwire_api.convert import operations as convert_operations
from abwire_runtime.calls.resource import Resource
from codegen.planning import pipeline
from codegen.writing import api_page
from codegen.writing.vendor_clients import vendor_clients, without_modules
from support.checkout import ROOT
from support.clients import APIS

GENERATED = ROOT / "generated"
PAGE = (GENERATED / api_page.NAME).read_text(encoding="utf-8")
LINKS = re.findall(r"\[(?:`([^`\]]+)`|([^\]]*))\]\(([^)#]*)(?:#([^)]*))?\)", PAGE)
OPERATIONS = 208


def section(title: str) -> str:
    """What the page says under a heading, down to the next one."""
    found: str = PAGE.split(f"{title}\n", 1)[1]
    return re.split(r"^##", found, maxsplit=1, flags=re.M)[0]


def groups() -> list[tuple[str, str, type[Resource]]]:
    """The groups of all APIs with their synchronous classes."""
    found = []
    for api in APIS:
        for path in sorted((GENERATED / "abwire_api" / api / "resources").glob("[a-z]*.py")):
            module = importlib.import_module(f"abwire_api.{api}.resources.{path.stem}")
            [cls] = [
                each
                for each in vars(module).values()
                if inspect.isclass(each) and issubclass(each, Resource) and each.__module__ == module.__name__
            ]
            found.append((api, path.stem, cls))
    return found


def test_every_method_of_every_group_is_linked_to_its_line() -> None:
    count = 0
    for api, group, cls in groups():
        text = section(f"### {api}.{group}")
        for name in (name for name in vars(cls) if not name.startswith("_")):
            source = f"abwire_api/{api}/resources/{group}.py"
            links = re.findall(rf"\[`{name}`\]\({source}#L(\d+)\)", text)
            assert len(links) == 1, (api, group, name)
            lines = inspect.getsource(importlib.import_module(cls.__module__)).split("\n")
            assert lines[int(links[0]) - 1].startswith(f"    def {name}("), (api, group, name)
            count += 1
    assert count > 2 * OPERATIONS


def test_every_operation_has_its_method_and_path() -> None:
    for operation in convert_operations.OPERATIONS.values():
        line = f"  `{operation.method} {operation.path}`"
        assert line in section(f"### convert.{operation.group}"), operation.label


def test_every_link_leads_to_a_file_or_a_heading() -> None:
    headings = {re.sub(r"[^\w-]", "", line.lower()) for line in re.findall(r"^#+ (.*)$", PAGE, re.M)}
    assert len(LINKS) > 2 * OPERATIONS
    for code, text, path, anchor in LINKS:
        if path:
            assert (GENERATED / path).exists(), (code or text, path)
        else:
            assert anchor in headings, text


def test_the_methods_that_are_written_by_hand_are_on_it() -> None:
    clients = vendor_clients(ROOT / "overlay")
    assert clients.keys() == set(APIS)
    for api, client in clients.items():
        cls = vars(abwire).get(client.name) or getattr(importlib.import_module(f"abwire.{api}"), client.name)
        own = {name for name, value in vars(cls).items() if inspect.isfunction(value) and not name.startswith("_")}
        assert {method.name for method in client.methods} == own
        text = section(f"## abwire.{client.name}")
        for method in client.methods:
            assert f"- [`{method.name}`](../overlay/{method.file})`{method.arguments}`" in text
    assert [each.name for each in clients["convert"].groups["experiences_reports"]] == ["rows", "export_rows"]
    assert "- [`rows`](../overlay/abwire/convert/reports.py)" in section("### convert.experiences_reports")


def test_arguments_and_types_are_those_of_the_method() -> None:
    [line] = re.findall(r"^- \[`create`\].*", section("### convert.tags"), re.M)
    assert "`(*, name: str, description: str | None = ..., account_id: int = ..., project_id: int = ...)`" in line
    assert line.rstrip().endswith("[`Tag`](abwire_api/convert/models/tag.py)")
    assert "`iterate`" in section("### convert.tags")


def test_the_page_and_the_code_stay_within_what_an_operation_may_take() -> None:
    files = [path for path in GENERATED.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert GENERATED / api_page.NAME in files
    assert sum(path.stat().st_size for path in files) <= 26_000 * OPERATIONS
    assert sum(path.read_bytes().count(b"\n") for path in files if path.suffix == ".py") <= 480 * OPERATIONS
    assert PAGE.count("\n") < 4 * OPERATIONS


HOSTILE = "](https://attacker.example) <img src=x> ``` `x"


def test_what_a_document_says_can_not_become_a_link_or_html(tmp_path: Path) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": f"Small {HOSTILE}", "version": "1"},
        "tags": [{"name": "things", "description": f"[Stuff{HOSTILE}\n\n# Heading"}],
        "paths": {
            "/things/`{id}`": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                "get": {
                    "operationId": "getThing",
                    "tags": ["things"],
                    "summary": f"[Get{HOSTILE}\n\n- item",
                    "responses": {"204": {"description": "ok"}},
                },
            }
        },
    }
    plan = pipeline.lower("small", document).plan
    resources = tmp_path / "abwire_api" / "small" / "resources"
    resources.mkdir(parents=True)
    (resources / "things.py").write_text("class Things:\n    def get_thing(self):\n    def get_thing_detailed(self):\n")
    page = api_page.page([plan], tmp_path / "abwire_api", tmp_path / "overlay")
    assert "<img" not in page
    assert re.findall(r"^#+ .*", page, re.M) == ["# Every method", "## abwire_api.small.Client", "### small.things"]
    assert not re.search(r"(?<!\\)\[(?:Stuff|Get)", page)
    assert "`` GET /things/`{id}` ``" in page
    assert "[`get_thing`](abwire_api/small/resources/things.py#L2)`(id: int)` → `None`" in page


@pytest.mark.parametrize(
    ("annotation", "short"),
    [
        ("paging.Page[models.Tag]", "Page[Tag]"),
        ("builtins.list[models.Goal | None]", "list[Goal | None]"),
        ("datetime.datetime | str", "datetime.datetime | str"),
        ("Literal['a.B']", "Literal['a.B']"),
    ],
)
def test_types_are_written_without_the_modules_of_their_classes(annotation: str, short: str) -> None:
    assert without_modules(annotation) == short
