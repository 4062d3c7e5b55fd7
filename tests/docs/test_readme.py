"""The examples of the README, run against the sandbox."""

from __future__ import annotations

import asyncio
import csv
import io
import os
import re
import textwrap
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import abwire
from abwire.auth import ConvertHMAC
from abwire.testing import Sandbox
from support.checkout import ROOT
from support.clients import APIS, CLASSES, arguments, convert
from support.http_server import HTTPServer, Reply
from tables.settings import replaced

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", README, re.M | re.S)
PREFIXES = {"convert": "CONVERT", "convert_serving": "CONVERT"}


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    with HTTPServer() as server:
        yield server


@pytest.fixture
def surroundings(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the environment variables of every client."""
    for api in APIS:
        for name, value in arguments(sandbox, api).items():
            if (api, name) != ("convert_serving", "base_url"):
                monkeypatch.setenv(f"{PREFIXES.get(api, api.upper())}_{name.upper()}", str(value))


def run(block: str, **names: Any) -> dict[str, Any]:
    exec(compile(block, "README.md", "exec"), names)
    return names


def test_the_first_example_makes_a_call(
    sandbox: Sandbox, surroundings: None, capsys: pytest.CaptureFixture[str]
) -> None:
    with convert(sandbox) as client:
        known = client.experiences.create(name="Headline", type="a/b", status="active", url="https://www.example.com/")
    credentials = 'application_id="...", secret="...", account_id=1, project_id=2'
    assert credentials in BLOCKS[0]
    names = run(BLOCKS[0].replace(credentials, ""))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{known.id} Headline"
    assert lines[-1].startswith("200 ")
    assert "name='Signed up'" in lines[-1]
    assert names["goal"].id == names["reply"].parsed.id


def test_the_asynchronous_example_makes_a_call(
    sandbox: Sandbox, surroundings: None, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox.populate()
    imports, block = BLOCKS[1].split("\n\n", 1)
    names = run(f"{imports}\n\nasync def main():\n{textwrap.indent(block, '    ')}")
    asyncio.run(names["main"]())
    assert "Goal(" in capsys.readouterr().out


def test_the_examples_of_each_vendor_work(sandbox: Sandbox, surroundings: None) -> None:
    names = run(BLOCKS[3])
    for client in ("webtrends", "vwo", "optimizely"):
        names[client].close()
    assert names["decisions"].flags.keys() == {"ta_Project1", "ta_Project2"}
    assert not any(request.violation for request in sandbox.requests)


def test_the_examples_of_bulk_events_send_them(
    sandbox: Sandbox, surroundings: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CONVERT_SERVING_BASE_URL", sandbox.base_url("convert_serving"))
    monkeypatch.chdir(tmp_path)
    rows = [{"user": user, "time": "2024-05-06T10:00:00Z", "amount": "9.90"} for user in "ab"]
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):  # the clients of the example stay open
        assert run(BLOCKS[5], rows=rows)["result"].accepted == 2
    assert {api: len(sandbox.events[api]) for api in ("vwo", "optimizely", "convert_serving")} == {
        "vwo": 2,
        "optimizely": 2,
        "convert_serving": 2,
    }


def test_the_example_of_rows_writes_a_csv_file(
    sandbox: Sandbox, surroundings: None, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox.populate()
    names = run(BLOCKS[2])
    written = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["variations.id"] for row in written] == [
        str(variation.id) for experience in names["page"] for variation in experience.variations
    ]
    assert {"id", "name", "stats.visitors"} <= written[0].keys()


def test_the_example_of_a_request_gets_and_sends_a_model(
    server: HTTPServer, surroundings: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONVERT_BASE_URL", server.url)
    server.default = Reply(200, b'{"key": "checkout", "enabled": true, "more": 1}')
    names = run(BLOCKS[4])
    assert names["flag"].enabled is True
    assert [(each.method, each.target) for each in server.requests] == [
        ("GET", "/accounts/1/flags/checkout"),
        ("PATCH", "/accounts/1/flags/checkout"),
    ]
    assert server.requests[-1].body == b'{"key":"checkout","enabled":true,"more":1}'


def test_every_example_is_tested() -> None:
    assert len(BLOCKS) == 6


def test_the_error_tree_is_the_actual_one() -> None:
    tree = README.split("## Errors\n\n```\n")[1].split("```")[0]
    shown = set(re.findall(r"[A-Z]\w*Error\b", tree))
    classes = {name for name in dir(abwire) if name.endswith("Error")}
    assert shown == classes
    for depth, name in re.findall(r"^((?:│   |├── |└── )*)(\w+Error)\b", tree, re.M):
        parents = [each.__name__ for each in getattr(abwire, name).__mro__ if each.__name__ in classes]
        assert len(parents) == len(depth) // 4 + 1, name


def test_every_setting_in_the_table_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVERT_APPLICATION_ID", "an application")
    monkeypatch.setenv("CONVERT_SECRET", "its secret")
    with abwire.Convert() as client:
        assert isinstance(client._auth, ConvertHMAC)
    table = README.split("| client | API |")[1].split("\n\n")[0]
    shown = set(re.findall(r"`((?:CONVERT|VWO|WEBTRENDS|OPTIMIZELY)_\w+)`", table))
    asked: set[str] = set()

    class Environment(dict[str, str]):
        def get(self, name: str, default: Any = None) -> Any:
            asked.add(name)
            return super().get(name, default)

    values = {name: "https://www.example.com" if name.endswith("_BASE_URL") else "1" for name in shown}
    monkeypatch.setattr("os.environ", Environment({**os.environ, **values}))
    for name in APIS:
        for kind in CLASSES[name].values():
            kind()
    assert shown <= asked


def test_the_table_of_clients_is_that_of_the_code() -> None:
    """``./scripts/environment python -m tables`` writes it."""
    assert replaced(README) == README
