"""What the README's comparison says of others, seen in their code: the vendors' SDKs, and the stock output of the generator."""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import requires
from pathlib import Path

import pytest

from benchmarks import report
from benchmarks.environments import Environment, UnavailableError, environment
from benchmarks.measure import run as run_in
from support.checkout import ROOT
from support.programs import run

README = (ROOT / "README.md").read_text(encoding="utf-8")
SECTION = README.split("## How it compares\n")[1].split("\n## ")[0]
ROWS = {
    cells[0]: cells[1:]
    for cells in (
        [cell.strip() for cell in line.strip("|").split("|")] for line in SECTION.splitlines() if line[:1] == "|"
    )
}
FIGURES = {
    (cells[0], cells[1]): cells[2]
    for cells in (
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in (ROOT / "scripts/website/pages/performance.md").read_text(encoding="utf-8").splitlines()
        if line[:1] == "|"
    )
}
SDKS = {"convert": "convert_sdk", "vwo": "vwo", "optimizely": "optimizely"}
"""The package of each SDK."""


def installed(name: str) -> Environment:
    try:
        return environment(f"{name}-sdk")
    except UnavailableError as error:
        pytest.skip(f"the SDK cannot be installed here: {error}")


def source(name: str, path: str = "") -> str:
    """The code of an SDK, or of one of its modules."""
    folder = installed(name).site_packages / SDKS[name]
    files = [folder / path] if path else sorted(folder.rglob("*.py"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_the_versions_are_those_that_are_measured() -> None:
    known = report.versions()
    for package in ("convert-python-sdk", "vwo_python_sdk", "optimizely-sdk"):
        assert f"{package.replace('_', '-')} {known[package]}" in SECTION
    assert f"openapi-python-client {known['openapi-python-client']}, stock output" in SECTION


def test_the_times_are_those_of_the_table_of_figures() -> None:
    _, stock, sdks, httpx = ROWS["import, abwire's time divided by its own"]
    convert = "from abwire import Convert, whole process"
    assert stock == FIGURES[convert, "one operation of the stock output"]
    assert httpx == FIGURES[convert, "import httpx"]
    assert sdks == (
        f"Convert {FIGURES[convert, 'convert-python-sdk']}, "
        f"VWO {FIGURES['from abwire import VWO, whole process', 'vwo-python-sdk']}, "
        f"Optimizely {FIGURES['from abwire import Optimizely, whole process', 'optimizely-sdk']}"
    )


@pytest.mark.parametrize("name", SDKS)
def test_an_sdk_is_synchronous_decides_by_itself_and_sends_events_from_threads(name: str) -> None:
    code = source(name)
    assert "async def" not in code
    assert "asyncio" not in code
    assert re.search(r"mmh3|murmur", code)  # the hash by which visitors are assigned to variations
    assert re.search(r"Thread\(|threading\.Timer", code)


@pytest.mark.parametrize(("name", "typed"), [("convert", True), ("vwo", False), ("optimizely", True)])
def test_type_hints_of_an_sdk(name: str, typed: bool) -> None:
    assert (installed(name).site_packages / SDKS[name] / "py.typed").exists() is typed


@pytest.mark.parametrize(("name", "count"), [("convert", 1), ("vwo", 5), ("optimizely", 4)])
def test_dependencies_of_an_sdk(name: str, count: int) -> None:
    package = {"convert": "convert-python-sdk", "vwo": "vwo_python_sdk", "optimizely": "optimizely-sdk"}[name]
    code = f"import importlib.metadata, json; print(json.dumps(importlib.metadata.requires({package!r})))"
    found = run_in(installed(name), "-c", code).data
    assert (
        len(
            {
                re.split(r"[^\w-]", each)[0]
                for each in found
                if "extra ==" not in each and "<" not in each.partition(";")[2]
            }
        )
        == count
    )


def test_converts_sdk_sends_events_once_and_drops_what_fails() -> None:
    assert "Performs NO retry/backoff" in source("convert", "adapters/transport/httpx_transport.py")
    failing = source("convert", "tracking/tracker.py").split("except TrackingDeliveryError as error:")[1]
    assert "log_tracking_delivery_failure" in failing.split("except Exception")[0]
    assert "raise" not in failing.split("except Exception")[0]
    assert "timeout: float = 10.0" in source("convert", "config.py")


def test_vwos_sdk_repeats_posts_without_a_timeout_and_logs_what_fails() -> None:
    code = source("vwo", "http/connection.py")
    assert re.search(r"total=3.*\"POST\"\].*read=3", code, re.S)
    assert "timeout" not in code.replace("Timeout", "")
    assert "raise" not in code.replace("raise_on_status=False", "")


def test_optimizelys_sdk_repeats_posts_only_if_the_connection_failed_and_logs_what_fails() -> None:
    code = source("optimizely", "event_dispatcher.py")
    assert "Retry(total=EventDispatchConfig.RETRIES" in code
    assert "allowed_methods" not in code
    settings = source("optimizely", "helpers/enums.py").split("class EventDispatchConfig:")[1].split("\nclass ")[0]
    assert re.search(r"REQUEST_TIMEOUT: Final = 10\n\s+RETRIES: Final = 3", settings)
    methods = "from urllib3 import Retry; import json; print(json.dumps(sorted(Retry.DEFAULT_ALLOWED_METHODS)))"
    assert "POST" not in run_in(installed("optimizely"), "-c", methods).data
    assert "raise" not in code.split("except")[-1]


DOCUMENT = {
    "openapi": "3.0.3",
    "info": {"title": "Stock", "version": "1"},
    "paths": {
        "/things": {
            "get": {
                "operationId": "getThing",
                "responses": {
                    "200": {"description": "-", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                    "404": {"description": "-", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorData"}}}},
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Thing": {"type": "object", "properties": {"status": {"type": "string", "enum": ["active", "archived"]}}},
            "ErrorData": {"type": "object", "properties": {"message": {"type": "string"}}},
        }
    },
}  # fmt: skip

_CALLS = """
import httpx, json
from stock.client import Client
from stock.api.default import get_thing

def call(status, body):
    http = httpx.Client(base_url="http://x", transport=httpx.MockTransport(lambda _: httpx.Response(status, json=body)))
    try:
        return type(get_thing.sync(client=Client(base_url="http://x").set_httpx_client(http))).__name__
    except Exception as error:
        return type(error).__name__

replies = [call(404, {"message": "no"}), call(500, {}), call(200, {"status": "asleep"})]
print(json.dumps([*replies, Client(base_url="http://x").get_httpx_client().timeout.read, hasattr(get_thing, "asyncio")]))
"""


def test_the_stock_output_returns_errors_refuses_unlisted_values_and_has_no_timeout(tmp_path: Path) -> None:
    (tmp_path / "document.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    generate = (sys.executable, "-m", "openapi_python_client", "generate", "--path", "document.json")
    done = run(*generate, "--meta", "none", "--output-path", "stock", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    called = run(sys.executable, "-c", _CALLS, cwd=tmp_path)
    assert called.stdout == '["ErrorData", "NoneType", "ValueError", null, true]\n', called.stderr
    code = [path.read_text(encoding="utf-8") for path in (tmp_path / "stock").rglob("*.py")]
    assert not any("retr" in each for each in code)


def test_the_dependencies_are_those_of_the_distribution() -> None:
    own = [re.split(r"[^\w-]", each)[0] for each in requires("abwire") or () if "extra" not in each]
    assert ROWS["depends on"][0] == ", ".join(sorted(own))
