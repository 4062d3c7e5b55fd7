"""``scripts/regenerate --pull``: from the URL in the overlay document to a report, without work if nothing changed."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake import normalise
from codegen.intake.download import Limits
from codegen.intake.pull import pull, recorded_url, with_url
from codegen.intake.report import Report
from codegen.intake.update import UpdateRequest, update
from codegen.source import loader
from support.checkout import ROOT
from support.http_server import CUT, HTTPServer, ReceivedRequest, Reply
from support.regenerate import Command, command_in
from support.tls import make_certificate, server_side

Document = dict[str, Any]


def vendor_document(version: str = "1.0", **properties: Document) -> Document:
    thing = {"type": "object", "properties": {"id": {"type": "integer"}, **properties}}
    reply = {
        "description": "Things",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
    }
    operation = {"operationId": "listThings", "tags": ["things"], "responses": {"200": reply}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": version},
        "servers": [{"url": "https://small.example.test"}],
        "paths": {"/things": {"get": operation}},
        "components": {"schemas": {"Thing": thing}},
    }


def published(document: Document, **headers: str) -> Reply:
    return Reply(body=json.dumps(document).encode(), headers={"Content-Type": "application/json", **headers})


FIRST = vendor_document()
SECOND = vendor_document("2.0", size={"type": "integer"})
OVERLAY: Document = {
    "overlay": "1.0.0",
    "info": {"title": "Small", "version": "1.0.0"},
    "actions": [
        {"target": "$.paths['/things'].get", "description": "A list is called list.", "update": {"x-method": "list"}}
    ],
}


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="module")
def first_checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with the driver and one API, which was taken in from a file."""
    root = tmp_path_factory.mktemp("checkout")
    quiet = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "scripts" / "codegen", root / "scripts" / "codegen", ignore=quiet)
    (root / "specs").mkdir()
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n", encoding="utf-8")
    (root / "specs" / "small.overlay.yaml").write_text(yaml.safe_dump(OVERLAY), encoding="utf-8")
    file = root / "vendor.json"
    file.write_text(json.dumps(FIRST), encoding="utf-8")
    update(UpdateRequest("small", file), lambda _: None, Checkout(root), without_tests)
    return root


def without_tests(api: str, checkout: Checkout, specs: Path, package: Path) -> str:
    return "none were run"


@pytest.fixture(autouse=True)
def environment(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "ALL_PROXY", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))


@pytest.fixture
def server(certificate: Path) -> Iterator[HTTPServer]:
    with HTTPServer(published(FIRST), server_side(certificate)) as server:
        yield server


@pytest.fixture
def checkout(first_checkout: Path, server: HTTPServer, tmp_path: Path) -> Checkout:
    """A copy of the first checkout, whose overlay document names the server."""
    checkout = Checkout(Path(shutil.copytree(first_checkout, tmp_path / "checkout")))
    name_url(checkout, f"{server.url}/api.json")
    return checkout


def name_url(checkout: Checkout, url: Any, api: str = "small") -> None:
    (checkout.specs / f"{api}.overlay.yaml").write_text(yaml.safe_dump({**OVERLAY, "extends": url}), encoding="utf-8")


def state(checkout: Checkout) -> dict[str, str]:
    """A digest of every file of a checkout, and its folders."""
    return {
        str(path.relative_to(checkout.root)): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in sorted(checkout.root.rglob("*"))
        if "__pycache__" not in path.parts
    }


def pulled(checkout: Checkout, **more: Any) -> Report | None:
    request = replace(UpdateRequest("small", checkout.root.parent / "download"), **more)
    return pull(request, lambda _: None, checkout, without_tests)


def digest(document: Document) -> str:
    return hashlib.sha256(json.dumps(document).encode()).hexdigest()


def record(checkout: Checkout, **values: Any) -> None:
    """Write into the document what a pull would have recorded."""
    text = normalise.to_yaml({**stored(checkout), "x-pulled": values})
    (checkout.specs / "small.yaml").write_text(text, encoding="utf-8")


def stored(checkout: Checkout) -> Document:
    return loader.read(checkout.specs / "small.yaml")


def taken_in(report: Report | None) -> Report:
    assert report is not None
    return report


@dataclass
class Published:
    """A server that keeps to the validators that it sends."""

    document: Document
    etag: str

    def __call__(self, request: ReceivedRequest) -> Reply:
        if request.headers.get("if-none-match") == self.etag:
            return Reply(304, b"", {"ETag": self.etag})
        return published(self.document, ETag=self.etag)


# Noticing a change


def test_a_changed_document_is_taken_in_and_then_recognised(checkout: Checkout, server: HTTPServer) -> None:
    server.default = Published(SECOND, '"2"')
    report = taken_in(pulled(checkout))
    assert [(change.what, change.name) for change in report.changes] == [("added", "Thing.size")]
    assert (report.document_changed, report.faults) == (True, [])
    record = stored(checkout)["x-pulled"]
    assert record == {"url": f"{server.url}/api.json", "etag": '"2"', "sha256": digest(SECOND)}
    assert "size" in (checkout.generated / "small" / "models" / "thing.py").read_text(encoding="utf-8")
    before = state(checkout)
    assert pulled(checkout) is None
    assert server.requests[-1].headers["if-none-match"] == '"2"'
    assert state(checkout) == before


def test_the_time_of_the_last_change_is_recorded_and_sent(checkout: Checkout, server: HTTPServer) -> None:
    server.default = published(SECOND, **{"Last-Modified": "Mon, 01 Jun 2026 10:00:00 GMT"})
    assert taken_in(pulled(checkout)).tests == "none were run"
    expected = {"url": f"{server.url}/api.json", "last-modified": "Mon, 01 Jun 2026 10:00:00 GMT"}
    assert stored(checkout)["x-pulled"] == {**expected, "sha256": digest(SECOND)}
    server.default = Reply(304, b"")
    assert pulled(checkout) is None
    assert server.requests[-1].headers["if-modified-since"] == "Mon, 01 Jun 2026 10:00:00 GMT"


def test_a_pull_has_bounds(checkout: Checkout) -> None:
    request = UpdateRequest("small", checkout.root.parent / "download")
    with pytest.raises(SpecError, match="is larger than the limit of 10 bytes"):
        pull(request, lambda _: None, checkout, without_tests, Limits(size=10))


def test_the_same_bytes_without_validators_are_recognised(checkout: Checkout, server: HTTPServer) -> None:
    record(checkout, url=f"{server.url}/api.json", sha256=digest(FIRST))
    before = state(checkout)
    assert pulled(checkout) is None
    server.default = Reply(body=gzip.compress(json.dumps(FIRST).encode()), headers={"Content-Encoding": "gzip"})
    assert pulled(checkout) is None
    assert state(checkout) == before


def test_other_bytes_of_the_same_document_change_only_the_record(checkout: Checkout, server: HTTPServer) -> None:
    record(checkout, url=f"{server.url}/api.json", sha256=digest(SECOND), etag='"2"')
    before = state(checkout)
    report = taken_in(pulled(checkout))
    assert server.requests[-1].headers["if-none-match"] == '"2"'
    assert (report.changes, report.document_changed, report.faults) == ([], False, [])
    assert [name for name, each in state(checkout).items() if before.get(name) != each] == ["specs/small.yaml"]
    assert stored(checkout)["x-pulled"] == {"url": f"{server.url}/api.json", "sha256": digest(FIRST)}


def test_a_document_from_a_file_is_not_taken_for_the_pulled_one(checkout: Checkout, server: HTTPServer) -> None:
    """The validators would belong to another document."""
    record(checkout, url=f"{server.url}/api.json", etag='"2"')
    forged = {**FIRST, "x-pulled": stored(checkout)["x-pulled"]}
    (checkout.root / "vendor.json").write_text(json.dumps(forged), encoding="utf-8")
    update(UpdateRequest("small", checkout.root / "vendor.json"), lambda _: None, checkout, without_tests)
    assert "x-pulled" not in stored(checkout)


@pytest.mark.parametrize("value", [{"etag": '"1"', "url": "https://vendor.example/a"}, {"etag": 5}, "none", None])
def test_validators_of_another_url_and_damaged_records_are_not_sent(
    checkout: Checkout, server: HTTPServer, value: Any
) -> None:
    if isinstance(value, dict):
        record(checkout, **{"url": f"{server.url}/api.json", **value})
    else:
        text = json.dumps({**stored(checkout), "x-pulled": value})
        (checkout.specs / "small.yaml").write_text(text, encoding="utf-8")
    server.default = Reply(404, b"")
    with pytest.raises(SpecError, match="has status 404 Not Found"):
        pulled(checkout)
    assert "if-none-match" not in server.requests[-1].headers


def test_an_api_that_is_new_can_be_pulled(checkout: Checkout, server: HTTPServer) -> None:
    name_url(checkout, f"{server.url}/api.json", "other")
    request = UpdateRequest("other", checkout.root.parent / "download")
    report = taken_in(pull(request, lambda _: None, checkout, without_tests))
    assert report.versions == (None, "1.0")
    assert (checkout.generated / "other" / "models" / "thing.py").exists()


def test_a_faulty_document_is_named_by_its_url(checkout: Checkout, server: HTTPServer) -> None:
    before = state(checkout)
    server.default = Reply(body=b"openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths:\n  /things:\n    get: []\n")
    with pytest.raises(SpecError) as caught:
        pulled(checkout)
    assert str(caught.value).startswith(f"{server.url}/api.json: line 5: /paths/~1things/get: ")
    server.default = CUT
    with pytest.raises(SpecError, match="the download: failed"):
        pulled(checkout)
    assert state(checkout) == before


def test_messages_name_the_url_without_its_query(checkout: Checkout, server: HTTPServer) -> None:
    name_url(checkout, f"{server.url}/api.json?key=secret")
    server.default = Reply(404, b"")
    steps: list[str] = []
    with pytest.raises(SpecError) as caught:
        pull(UpdateRequest("small", checkout.root.parent / "download"), steps.append, checkout, without_tests)
    assert steps == [f"small: downloading {server.url}/api.json"]
    assert str(caught.value) == f"{server.url}/api.json: the reply: has status 404 Not Found"
    assert server.requests[0].target == "/api.json?key=secret"


# The URL


def test_the_apis_with_a_url_are_found(checkout: Checkout) -> None:
    name_url(checkout, "other.yaml", "other")  # a relative reference names a file
    name_url(checkout, "http://vendor.example/api.yaml", "third")
    assert with_url(checkout.specs) == ["small", "third"]


@pytest.mark.parametrize(
    ("api", "url", "expected"),
    [
        ("small", "http://vendor.example/a", "specs/small.overlay.yaml: extends: 'http://vendor.example/a' is not an"),
        ("small", "https://me:hunter2@vendor.example/a", "has a user name or password in it"),
        ("small", ["https://vendor.example/a"], "specs/small.overlay.yaml: extends: must be the URL of the vendor's"),
        ("small", None, "specs/small.overlay.yaml: extends: must be the URL of the vendor's document"),
        ("smal", "", "specs: 'smal' is not an API here; did you mean 'small'? For a new API, create specs/smal.ov"),
        ("Small", "", "scripts/regenerate: 'Small': is not a valid API name"),
    ],
)
def test_a_url_that_cannot_be_pulled_from_is_refused(checkout: Checkout, api: str, url: Any, expected: str) -> None:
    name_url(checkout, url)
    with pytest.raises(SpecError) as caught:
        recorded_url(api, checkout.specs)
    assert expected in str(caught.value).replace("specs: 'smal': is", "specs: 'smal' is")
    assert "hunter2" not in str(caught.value)


def test_a_missing_url_is_asked_for(checkout: Checkout) -> None:
    overlay = checkout.specs / "small.overlay.yaml"
    overlay.write_text(yaml.safe_dump(OVERLAY), encoding="utf-8")
    with pytest.raises(
        SpecError, match=r"specs/small\.overlay\.yaml: extends: is missing; to pull small, add the line"
    ):
        recorded_url("small", checkout.specs)
    overlay.unlink()
    with pytest.raises(
        SpecError, match=r"specs/small\.overlay\.yaml: the file: does not exist; to pull small, create it"
    ):
        recorded_url("small", checkout.specs)


# The command


@pytest.fixture
def run(checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """Return a function that runs the command in the checkout."""
    monkeypatch.chdir(checkout.root)
    with command_in(checkout, capsys) as run:
        yield run


def test_a_dry_run_reports_and_changes_nothing(checkout: Checkout, server: HTTPServer, run: Command) -> None:
    server.default = Published(SECOND, '"2"')
    before = state(checkout)
    dry = run("small", "--pull", "--dry-run", "--report", "../changes.json")
    assert (dry.returncode, dry.stderr) == (3, "")
    assert "added    Thing.size" in dry.stdout
    assert dry.stdout.endswith("\nThis was a dry run: no file was changed.\n")
    assert json.loads((checkout.root.parent / "changes.json").read_text(encoding="utf-8"))["document_changed"] is True
    assert state(checkout) == before
    (checkout.root / "vendor.json").write_text(json.dumps(SECOND), encoding="utf-8")
    before = state(checkout)
    assert run("small", "--from", "vendor.json", "--dry-run").returncode == 3
    assert state(checkout) == before


def test_a_run_takes_in_all_that_have_a_url(checkout: Checkout, server: HTTPServer, run: Command) -> None:
    server.paths["/api.json"] = Published(SECOND, '"2"')
    server.paths["/gone.json"] = Reply(404, b"")
    name_url(checkout, f"{server.url}/gone.json", "gone")
    shutil.copy(checkout.specs / "small.yaml", checkout.specs / "gone.yaml")
    every = run("--pull", "--changelog")
    assert every.returncode == 1
    assert every.stderr == f"error: {server.url}/gone.json: the reply: has status 404 Not Found\n"
    assert "`Thing.size`" in checkout.changelog.read_text(encoding="utf-8")
    for name in ("gone.yaml", "gone.overlay.yaml"):
        (checkout.specs / name).unlink()
    before = state(checkout)
    again = run("--pull", "--dry-run")
    assert (again.returncode, again.stderr) == (0, "")
    assert "small: the vendor's document is the one that was pulled last; there is nothing to do." in again.stdout
    assert state(checkout) == before


def test_a_dry_run_without_changes_succeeds(checkout: Checkout, run: Command) -> None:
    before = state(checkout)
    dry = run("--pull", "--dry-run")
    assert (dry.returncode, dry.stderr) == (0, "")
    assert "nothing changed for users" in dry.stdout
    assert state(checkout) == before


def test_an_interruption_changes_nothing(checkout: Checkout, server: HTTPServer) -> None:
    before = state(checkout)

    def slow() -> Iterator[bytes]:
        yield b"openapi: 3.1.0\n"
        process.send_signal(signal.SIGINT)
        server.closing.wait()

    server.default = Reply(body=slow())
    variables = {**os.environ, "PYTHONPATH": str(checkout.root / "scripts"), "PYTHONDONTWRITEBYTECODE": "1"}
    process = subprocess.Popen(
        [sys.executable, "-m", "codegen", "small", "--pull"],
        cwd=checkout.root,
        env=variables,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    _, errors = process.communicate()
    assert (process.returncode, errors) == (1, "error: interrupted; no file was changed\n")
    assert state(checkout) == before
