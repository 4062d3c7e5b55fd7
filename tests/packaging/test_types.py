"""The types that users see, checked by mypy and pyright, and the types of all public names."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import sysconfig
import venv
from pathlib import Path
from typing import Any

import pytest

from support.checkout import ROOT
from support.programs import run

CASES = Path(__file__).parent / "typing_cases"
MARK = "# error"


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the packages installed as users have them."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False, symlinks=True)
    [packages] = folder.glob("lib/python*/site-packages")
    shared = sysconfig.get_paths()["purelib"]
    (packages / "abwire.pth").write_text(f"{ROOT / 'overlay'}\n{ROOT / 'generated'}\n{shared}\n", encoding="utf-8")
    return folder


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """A copy of the cases, to which this repository's settings do not apply."""
    return shutil.copytree(CASES, tmp_path / "cases", ignore=shutil.ignore_patterns("__pycache__"))


def output_of(environment: Path, folder: Path, *command: str) -> str:
    """Return the output of a tool, run with the environment's ``python``."""
    path = os.pathsep.join([str(environment / "bin"), os.environ.get("PATH", "")])
    variables = {"PATH": path, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = run(sys.executable, "-m", *command, cwd=folder, environment=variables)
    assert done.stdout, done.stderr
    return done.stdout


def marked(folder: Path) -> set[tuple[str, int]]:
    """The lines that the type checkers must report."""
    return {
        (path.name, number)
        for path in folder.glob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if line.endswith(MARK)
    }


def check(folder: Path, found: dict[tuple[str, int], str]) -> None:
    wanted = marked(folder)
    assert {line: text for line, text in found.items() if line not in wanted} == {}
    assert sorted(wanted - found.keys()) == []


def test_mypy_accepts_correct_code_and_reports_errors(environment: Path, cases: Path) -> None:
    python = str(environment / "bin" / "python")
    cache = str(cases.parent / "cache")
    options = ["--strict", "--python-executable", python, "--cache-dir", cache, "--config-file", "", "--output", "json"]
    lines = [json.loads(line) for line in output_of(environment, cases, "mypy", *options, ".").splitlines()]
    check(cases, {(Path(e["file"]).name, e["line"]): e["message"] for e in lines if e["severity"] == "error"})


def test_pyright_accepts_correct_code_and_reports_errors(environment: Path, cases: Path) -> None:
    settings = {"include": ["."], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (cases / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    report = json.loads(output_of(environment, cases, "pyright", "--outputjson"))
    assert report["summary"]["filesAnalyzed"] == len(list(cases.glob("*.py")))
    check(
        cases, {position(each): each["message"] for each in report["generalDiagnostics"] if each["severity"] == "error"}
    )


def position(diagnostic: dict[str, Any]) -> tuple[str, int]:
    return Path(diagnostic["file"]).name, diagnostic["range"]["start"]["line"] + 1


def test_there_are_enough_cases() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in CASES.glob("*.py")}
    assert sum(text.count("assert_type(") for text in texts.values()) > 150
    assert len(marked(CASES)) > 70
    assert all(MARK not in text for name, text in texts.items() if not name.startswith("wrong"))


@pytest.mark.parametrize("package", ["abwire", "abwire_api"])
def test_every_public_name_has_a_type(
    environment: Path, tmp_path: Path, package: str, record_property: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    report = json.loads(
        output_of(environment, tmp_path, "pyright", "--verifytypes", package, "--ignoreexternal", "--outputjson")
    )["typeCompleteness"]
    unknown = [symbol["name"] for symbol in report["symbols"] if symbol["isExported"] and not symbol["isTypeKnown"]]
    score = report["completenessScore"]
    record_property("completeness", score)
    with capsys.disabled():
        print(f"\n{package}: {len(report['symbols'])} names, types complete to {score:.2%}")
    assert unknown == []
    assert score == 1


def test_all_packages_are_marked_as_typed() -> None:
    for package in ("overlay/abwire", "overlay/abwire_runtime", "generated/abwire_api"):
        assert (ROOT / package / "py.typed").is_file()


def test_generated_code_has_no_escape_hatches() -> None:
    hatch = re.compile(r"#\s*(type:\s*ignore|pyright:|noqa|mypy:)")
    files = list((ROOT / "generated").rglob("*.py"))
    assert len(files) > 1000
    assert [str(path) for path in files if hatch.search(path.read_text(encoding="utf-8"))] == []
