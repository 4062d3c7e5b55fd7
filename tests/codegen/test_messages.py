"""What a new user of ``scripts/regenerate`` reads after a mistake. Each case fails before anything is generated."""

from __future__ import annotations

import gzip
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen import __main__ as command

FILES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "the file: is empty"),
    "only a comment": (b"# nothing\n", "the file: is empty"),
    "a list": (b"[1]", "the file: is not a mapping, such as an OpenAPI document or an Overlay document is"),
    "words": (b"just words\n", "the file: is not a mapping, such as an OpenAPI document or an Overlay document is"),
    "a web page": (
        b"\n<!doctype html><p>x: y</p>",
        "the file: is a web page or XML, not YAML or JSON; use the document",
    ),
    "compressed": (gzip.compress(b"{}"), "the file: is compressed; decompress it first"),
    "an archive": (b"PK\x03\x04\x14\x00", "the file: is compressed; decompress it first"),
    "binary": (b"openapi: \x00\x01", "byte 10: is not text in UTF-8: control characters are not allowed"),
    "another encoding": (b"title: caf\xe9\n", "byte 11: is not text in UTF-8: "),
    "another document": (b"{}", "the document: the key 'openapi' is missing; it has the version: 3.0, 3.1 and 3.2 are"),
    "a misspelt key": (b"opneapi: 3.1.0", "the key 'openapi' is missing (there is 'opneapi'); it has the version"),
    "another version": (b"openapi: 4.0.0", "openapi: '4.0.0' is not a supported version; 3.0, 3.1 and 3.2 are"),
    "Swagger 2": (b"swagger: '2.0'", "swagger: Swagger 2 is not supported: convert the document to OpenAPI 3 first"),
}


@pytest.fixture(autouse=True)
def restored_signal() -> Iterator[None]:
    """The command handles SIGTERM, in the process of the tests too."""
    handler = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, handler)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def error_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The error of a call, which is one line."""
    assert command.main(list(arguments)) == 1
    printed = capsys.readouterr().err
    assert re.fullmatch(r"error: [^\n]+\n", printed)
    return printed.removeprefix("error: ").rstrip("\n")


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_is_no_document_is_explained(folder: Path, capsys: pytest.CaptureFixture[str], kind: str) -> None:
    content, expected = FILES[kind]
    (folder / "new.yaml").write_bytes(content)
    error = error_of(capsys, "new_api", "--from", "new.yaml")
    assert error.startswith("new.yaml: ")
    assert expected in error


@pytest.mark.parametrize("name", ["Convert", "1a", "class", "convert.yaml", "specs/convert", "", "a-b"])
def test_a_name_that_cannot_be_one_is_explained(folder: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    expected = f"scripts/regenerate: {name!r}: is not a valid API name: use lower-case letters, digits and underscores"
    for source in (["--from", "new.yaml"], ["--pull"]):
        assert error_of(capsys, name, *source).startswith(expected)


def test_paths_that_cannot_be_used_are_named_as_they_were_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "sub").mkdir()
    (folder / "new.yaml").write_bytes(b"openapi: 3.1.0")
    assert error_of(capsys, "new_api", "--from", "sub/new.yaml") == "sub/new.yaml: the file: does not exist"
    assert error_of(capsys, "new_api", "--from", "sub") == "sub: the file: is a folder; name the document in it"
    more = ["new_api", "--from", "new.yaml", "--report"]
    assert error_of(capsys, *more, "no/a.md") == "no/a.md: the report: can't be written: its folder does not exist"
    assert error_of(capsys, *more, "sub") == "sub: the report: can't be written: it is a folder"


def test_what_is_missing_for_a_pull_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    line = "the line 'extends: https://...' with the URL of the vendor's document"
    assert error_of(capsys, "vwo", "--pull") == (
        f"specs/vwo.overlay.yaml: the file: does not exist; to pull vwo, create it with {line}"
    )
    assert error_of(capsys, "optimizly", "--pull") == (
        "specs: 'optimizly': is not an API here; did you mean 'optimizely'? For a new API, create"
        f" specs/optimizly.overlay.yaml with {line}"
    )


def test_a_new_name_is_said_with_the_nearest_known_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "new.yaml").write_bytes(b"openapi: 3.1.0")
    assert command.main(["convrt", "--from", "new.yaml"]) == 1
    expected = "convrt: new, since there is no specs/convrt.yaml; did you mean 'convert'?"
    assert expected in capsys.readouterr().out


URL = "--from accepts a file; to download a document, add its URL to the overlay document and call --pull"
WRONG = {
    "convert": "NAME requires --from FILE or --pull; without NAME, all clients are generated from specs/",
    "--from new.yaml": "--from FILE requires NAME, the API that the document is of",
    "convert --from https://vendor.example/api.yaml": URL,
    "convert --from http://vendor.example/api.yaml": URL,
    "convert --from new.yaml --pull": "not allowed with argument --from",
    "convert --from new.yaml --check": "not allowed with argument --from",
    "--pull --check": "not allowed with argument --pull",
    "--dry-run": "--vendor-prose and --dry-run require NAME --from FILE or --pull",
    "--vendor-prose": "--vendor-prose and --dry-run require NAME --from FILE or --pull",
    "--check --changelog": "--check can't be combined with --report and --changelog",
    "--check --report a.md": "--check can't be combined with --report and --changelog",
    "--pull --report a.md": "--report requires NAME if documents are pulled, since each report is on one API",
    "--pull --dry-run --changelog": "--changelog can't be combined with --dry-run, which changes no file",
    "convert --from new.yaml --dry-run --changelog": "--changelog can't be combined with --dry-run, which changes no file",
}


@pytest.mark.parametrize("arguments", WRONG)
def test_arguments_that_do_not_go_together_are_refused(capsys: pytest.CaptureFixture[str], arguments: str) -> None:
    with pytest.raises(SystemExit) as caught:
        command.main(arguments.split())
    assert caught.value.code == 2
    assert f"\nscripts/regenerate: error: {WRONG[arguments]}\n" in capsys.readouterr().err.replace(
        "error: argument --pull: ", "error: "
    ).replace("error: argument --check: ", "error: ")


def test_the_help_names_every_option_and_the_statuses(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        command.main(["--help"])
    assert caught.value.code == 0
    shown = capsys.readouterr().out
    for option in ("--from FILE", "--pull", "--check", "--dry-run", "--report FILE", "--changelog", "--vendor-prose"):
        assert f"\n  {option}" in shown
    assert "0 after success" in shown
    assert f"{command.CHANGES} if --dry-run finds changes" in " ".join(shown.split())
