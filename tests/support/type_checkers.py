"""The type checkers, run on programs as users have them: which lines they report."""

from __future__ import annotations

import json
import os
import sys
import sysconfig
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from support.checkout import ROOT
from support.programs import run

Reports: TypeAlias = dict[tuple[str, int], str]
"""What is reported in each line: the file's name and the line's number, with a message."""


def make_environment(folder: Path) -> Path:
    """Make an environment with the packages installed as users have them, and return its folder."""
    venv.create(folder, with_pip=False, symlinks=True)
    [packages] = folder.glob("lib/python*/site-packages")
    shared = sysconfig.get_paths()["purelib"]
    (packages / "abwire.pth").write_text(f"{ROOT / 'overlay'}\n{ROOT / 'generated'}\n{shared}\n", encoding="utf-8")
    return folder


def python_of(environment: Path) -> Path:
    """The interpreter of an environment."""
    return environment / "bin" / "python"


def output_of(environment: Path, folder: Path, *command: str) -> str:
    """The output of a program that runs with the environment's ``python``."""
    path = os.pathsep.join([str(environment / "bin"), os.environ.get("PATH", "")])
    variables = {"PATH": path, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = run(*command, cwd=folder, environment=variables)
    assert done.stdout, done.stderr
    return done.stdout


def mypy(environment: Path, folder: Path) -> Reports:
    """What mypy reports in strict mode."""
    options = ["--cache-dir", str(folder.parent / "cache"), "--config-file", "", "--output", "json"]
    python = str(python_of(environment))
    command = [sys.executable, "-m", "mypy", "--strict", "--python-executable", python, *options, "."]
    lines = [json.loads(line) for line in output_of(environment, folder, *command).splitlines()]
    return {(Path(each["file"]).name, each["line"]): each["message"] for each in lines if each["severity"] == "error"}


def pyright(environment: Path, folder: Path) -> Reports:
    """What pyright reports in strict mode."""
    settings = {"include": ["."], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    report = json.loads(output_of(environment, folder, sys.executable, "-m", "pyright", "--outputjson"))
    assert report["summary"]["filesAnalyzed"] == len(list(folder.glob("*.py")))
    errors = [each for each in report["generalDiagnostics"] if each["severity"] == "error"]
    return {(Path(each["file"]).name, each["range"]["start"]["line"] + 1): each["message"] for each in errors}


def pyrefly(environment: Path, folder: Path) -> Reports:
    """What pyrefly reports in strict mode."""
    options = ["--python-interpreter-path", str(python_of(environment)), "--output-format", "json"]
    report = json.loads(output_of(environment, folder, "pyrefly", "check", "--preset", "strict", *options, "."))
    errors = [each for each in report["errors"] if each["severity"] == "error"]
    return {(Path(each["path"]).name, each["line"]): each["description"] for each in errors}


def ty(environment: Path, folder: Path) -> Reports:
    """What ty reports."""
    options = ["--python", str(environment), "--output-format", "gitlab"]
    report: list[dict[str, Any]] = json.loads(output_of(environment, folder, "ty", "check", *options, "."))
    places = [(each["location"], each["description"]) for each in report]
    return {(Path(place["path"]).name, place["positions"]["begin"]["line"]): text for place, text in places}


CHECKERS: dict[str, Callable[[Path, Path], Reports]] = {
    "mypy": mypy,
    "pyright": pyright,
    "pyrefly": pyrefly,
    "ty": ty,
}
"""The type checkers by name. Each accepts the environment and the folder of the programs."""
