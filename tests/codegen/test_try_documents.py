"""``scripts/try-documents``: what it says of each document, its limits, and that it leaves nothing behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from support.checkout import ROOT
from try_documents import trial

GOOD = """
openapi: 3.0.3
info: {title: Small, version: '1'}
servers: [{url: 'https://small.test'}]
paths:
  /things:
    get: {operationId: listThings, tags: [things], responses: {'200': {description: ok}}}
"""
FAULTY = GOOD.replace("operationId: listThings", "parameters: [{$ref: '#/components/parameters/gone'}]")


class Folder:
    """A folder of documents, and a folder for temporary files that nothing else uses."""

    def __init__(self, root: Path) -> None:
        self.documents, self.temporary = root / "documents", root / "tmp"
        self.documents.mkdir()
        self.temporary.mkdir()
        self.json = root / "outcomes.json"

    def command(self, *options: str) -> subprocess.Popen[str]:
        """Start the command."""
        paths = [str(ROOT / "scripts"), *filter(None, [os.environ.get("PYTHONPATH")])]
        return subprocess.Popen(
            [sys.executable, "-m", "try_documents", str(self.documents), "--json", str(self.json), *options],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "TMPDIR": str(self.temporary)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *options: str) -> tuple[int, str]:
        """Run the command: its exit status and its output."""
        process = self.command(*options)
        output, errors = process.communicate(timeout=300)
        assert errors == ""
        return process.returncode, output

    def outcomes(self) -> dict[str, dict[str, Any]]:
        """The outcomes by the name of the document."""
        return {Path(each["file"]).name: each for each in json.loads(self.json.read_bytes())}

    def is_clean(self) -> bool:
        """Whether no temporary file is left."""
        return not list(self.temporary.iterdir())


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def test_each_document_has_its_outcome(folder: Folder) -> None:
    (folder.documents / "good.yaml").write_text(GOOD, encoding="utf-8")
    (folder.documents / "faulty.yml").write_text(FAULTY, encoding="utf-8")
    (folder.documents / "text.json").write_text("{", encoding="utf-8")
    status, output = folder.run("--no-checkers", "--jobs", "1")
    found = folder.outcomes()
    assert status == 0
    assert {name: each["outcome"] for name, each in found.items()} == {
        "good.yaml": "passed",
        "faulty.yml": "refused",
        "text.json": "refused",
    }
    assert (found["good.yaml"]["operations"], found["good.yaml"]["models"]) == (1, 0)
    assert found["good.yaml"]["seconds"].keys() >= {"reading", "lowering", "generating", "importing"}
    assert found["faulty.yml"]["text"].startswith("faulty.yml: line 7: /paths/~1things/get/parameters/0: ")
    assert output.splitlines()[-1].split() == ["all", "3", "1", "2", "0"]
    assert folder.is_clean()


@pytest.mark.parametrize(
    ("option", "value", "text"),
    [("--seconds", "0", "limit of 0 seconds"), ("--memory", "1", "limit of 1 MB of memory")],
)
def test_a_document_that_is_over_a_limit_fails(folder: Folder, option: str, value: str, text: str) -> None:
    (folder.documents / "good.yaml").write_text(GOOD, encoding="utf-8")
    status, output = folder.run("--no-checkers", option, value)
    assert status == 1
    assert folder.outcomes()["good.yaml"]["outcome"] == "failed"
    assert text in output
    assert folder.is_clean()


def test_an_interruption_ends_every_process_and_removes_every_file(folder: Folder) -> None:
    for number in range(9):
        (folder.documents / f"{number}.yaml").write_text(GOOD, encoding="utf-8")
    process = folder.command("--jobs", "1")
    assert process.stdout is not None
    assert process.stdout.readline().startswith("document")
    assert process.stdout.readline().startswith("0.yaml")  # then the next one is running
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (1, "error: interrupted\n")
    assert len(folder.outcomes()) < 9
    assert folder.is_clean()


@pytest.mark.parametrize(
    ("file", "name"), [("Stripe v1.json", "stripe_v1"), ("3scale.yaml", "api_3scale"), ("class.yaml", "api_class")]
)
def test_a_document_is_tried_under_a_name_made_from_its_files(file: str, name: str) -> None:
    assert trial.api_name(Path(file)) == name
