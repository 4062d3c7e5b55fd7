"""The pages of the site: what the reference says of each operation, its examples, and what pages include."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from abwire import AbwireError, APIStatusError
from abwire.testing import Sandbox
from codegen.planning import pipeline
from codegen.planning.package_plan import EndpointPlan, Plan
from codegen.source import documents
from support.clients import APIS, client
from support.operations import OPERATIONS, credentials_of
from website import build, markup, reference
from website.examples import Examples, wrapped
from website.models import Models, endpoint_name
from website.names import VENDORS

UNKNOWN = {"requestOauthToken": 400}
"""What the server answers about something that it does not know, by operation; 404 for all others."""
PLANS: dict[str, Plan] = {}


def plan_of(api: str) -> Plan:
    if api not in PLANS:
        PLANS[api] = pipeline.lower(api, documents.patched(api).document).plan
    return PLANS[api]


def section(page: str, anchor: str) -> str:
    """The part of a page about one operation."""
    return page.split(f"{{ #{anchor} }}\n", 1)[1].split("\n## ", 1)[0]


@pytest.mark.parametrize("api", APIS)
def test_the_reference_has_all_of_every_operation(api: str) -> None:
    plan = plan_of(api)
    pages = reference.pages(plan)
    overview = pages[f"reference/{api}/index.md"]
    for endpoint in plan.endpoints:
        operation = endpoint.operation
        anchor = f"{operation.group}.{operation.name}"
        assert f"]({operation.group}.md#{anchor})" in overview
        text = section(pages[f"reference/{api}/{operation.group}.md"], anchor)
        assert f"`{operation.method} {operation.path}`" in text
        assert f"| Safe to repeat | {'yes' if operation.safe_to_repeat else 'no'}" in text
        assert f"def {operation.name}(" in text
        fields = [*endpoint.positional, *endpoint.keywords, *(endpoint.properties or ())]
        for field in fields:
            if field.name != endpoint.stream:
                assert re.search(rf"^\| `{field.name}` \| \S", text, re.M), (anchor, field.name)
        for form, suffix in ((operation.stream, "_stream"), (operation.download, "_to_file")):
            assert (f"`{operation.name}{suffix}`" in text) is bool(form)


@pytest.mark.parametrize("api", APIS)
def test_the_reference_lists_every_accepted_value_and_links_every_model(api: str) -> None:
    plan = plan_of(api)
    pages, models = reference.pages(plan), Models(plan)
    linked = set()
    for endpoint in plan.endpoints:
        group, name = endpoint.operation.group, endpoint_name(endpoint)
        text = section(pages[f"reference/{api}/{group}.md"], name).replace("\\", "")
        for field in [*endpoint.positional, *endpoint.keywords, *(endpoint.properties or ())]:
            row = re.search(rf"^\| `{field.name}` \|.*", text, re.M)
            assert field.name == endpoint.stream or row, (name, field.name)
            assert row is None or [value for value in models.values(field.annotation) if value not in row[0]] == []
        linked |= set(re.findall(r'href="(models[\w/]*)\.html#(\w+)"', text))
        assert endpoint.resource_result == "None" or "| Returns | <code>" in text
    for page, model in linked:
        assert f"\n## {model} {{ #{model} }}\n" in pages[f"reference/{api}/{page}.md"]
    assert linked


@pytest.mark.parametrize("api", APIS)
def test_every_row_of_a_table_has_the_cells_of_its_head(api: str) -> None:
    for name, page in reference.pages(plan_of(api)).items():
        cells = 0
        for line in page.splitlines():
            count = len(re.findall(r"(?<!\\)\|", line)) if line.lstrip().startswith("|") else 0
            assert not cells or not count or count == cells, (name, line)
            cells = count


def fault_of(endpoint: EndpointPlan, api: str, client: Any) -> str:
    """Run an example, and return what is wrong with it. It may name objects that the sandbox does not have."""
    code = Examples(plan_of(api)).call(endpoint)
    names = {VENDORS[api].variable: client, "models": import_module(f"abwire.{api}").models, "Path": Path}
    try:
        exec(compile(code, endpoint.operation.operation_id, "exec"), names)
    except APIStatusError as error:
        if error.status_code not in (401, 403, 404, UNKNOWN.get(endpoint.operation.operation_id)):
            return f"{code}\n{error}"
    except (AbwireError, TypeError, ValueError) as error:
        return f"{code}\n{error!r}"
    return ""


@pytest.mark.parametrize("api", APIS)
def test_every_example_sends_a_valid_request(
    sandbox: Sandbox, api: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "button.png").write_bytes(b"a picture")
    faults = []
    for endpoint in plan_of(api).endpoints:
        operation = OPERATIONS[api][endpoint.operation.operation_id]
        with client(sandbox, api, **credentials_of(sandbox, operation)) as called:
            faults.append(fault_of(endpoint, api, called))
    assert [fault for fault in faults if fault] == []
    sent = {request.operation_id for request in sandbox.requests}
    assert sent >= {endpoint.operation.operation_id for endpoint in plan_of(api).endpoints}


@pytest.mark.parametrize("api", APIS)
def test_examples_are_narrow_enough_for_a_page(api: str) -> None:
    examples = Examples(plan_of(api))
    lines = [line for endpoint in plan_of(api).endpoints for line in examples.call(endpoint).splitlines()]
    assert [line for line in lines if len(line) > 72 and not re.search(r"[(\[{]$|^for |^ *[\w.]+\(\),$", line)] == []


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("short(a=1, b=[2])", "short(a=1, b=[2])"),
        (
            f"f(a={'x' * 40!r}, b=[1, 2], c={'y' * 40!r})",
            f"f(\n    a={'x' * 40!r},\n    b=[1, 2],\n    c={'y' * 40!r},\n)",
        ),
        (f"f([g({'x' * 70!r})])", f"f(\n    [\n        g(\n            {'x' * 70!r},\n        ),\n    ],\n)"),
        (
            f"f({{'a': g(b={'x' * 70!r})}})",
            f"f(\n    {{\n        'a': g(\n            b={'x' * 70!r},\n        ),\n    }},\n)",
        ),
        (f"f(a={'x' * 70!r}, b=g())", f"f(\n    a={'x' * 70!r},\n    b=g(),\n)"),
        (f"{'f' * 80}()", f"{'f' * 80}()"),
        ("x" * 90, "x" * 90),
    ],
)
def test_long_calls_have_an_argument_in_each_line(call: str, expected: str) -> None:
    assert wrapped(call) == expected
    assert ast.dump(ast.parse(wrapped(call))) == ast.dump(ast.parse(call))


def test_text_that_looks_like_markup_is_escaped() -> None:
    assert markup.prose("a <b> [c][d] *e* `f[0] <g>` :meth:`h`") == r"a \<b> \[c]\[d] \*e\* `f[0] <g>` `h`"


def test_a_page_includes_sections_of_the_readme_and_scripts() -> None:
    text = build.with_includes("<!-- readme: Errors -->\n\n<!-- script: tests/docs/guides/pacing.py -->")
    assert "APIConnectionError" in text
    assert "## Retries and timeouts" not in text
    assert "```python\nimport logging" in text
    assert '"""' not in text.split("```python")[1].split("\n\n")[0]


@pytest.mark.parametrize("name", ["readme: No such section", "script: no/such/script.py"])
def test_a_page_that_includes_what_does_not_exist_is_refused(name: str) -> None:
    with pytest.raises(build.PageError, match=r"there is no script|the README has no"):
        build.with_includes(f"<!-- {name} -->")


def test_every_page_is_in_the_navigation() -> None:
    settings = build.CONFIGURATION.read_text(encoding="utf-8")
    for path in build.PAGES.rglob("*.md"):
        assert f"{path.relative_to(build.PAGES).as_posix()}\n" in settings
