"""A type checker reports the hand-written vendor methods that no longer match a spec.

The specs get other names for some parameters, the clients are generated into a copy, and mypy checks the vendor
packages against them: it must report every vendor method, of the synchronous and the asynchronous client.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import abwire
from codegen.writing import build
from support.checkout import ROOT

RENAMES = {
    "vwo": [("x-python-name: sdk_name", "x-python-name: library")],
    "webtrends": [("x-python-name: forwarded_for", "x-python-name: visitor_ip")],
    "optimizely": [("x-python-name: goal_ids", "x-python-name: goals"), ("\n        revision:", "\n        version:")],
    "convert_serving": [
        ("x-python-name: low_cache", "x-python-name: past_cache"),
        ("\n        enrichData:", "\n        enrich:"),
    ],
}
"""Per API: names in its documents, of parameters and body properties that the vendor methods pass, and other names."""

CLASSES = {"vwo": "VWO", "webtrends": "Webtrends", "optimizely": "Optimizely", "convert_serving": "ConvertServing"}
BATCHES = {"vwo": "{}._send_batch", "optimizely": "plan", "convert_serving": "plan"}
"""The functions that use the generated methods, or the models of their bodies, for the methods that are called batch."""

OVER_OTHERS = {"control_or_default", "track_or_log"}
"""The vendor methods that call another vendor method."""


def write_specs(folder: Path) -> None:
    folder.mkdir()
    for api, renames in RENAMES.items():
        files = [ROOT / "specs" / name for name in (f"{api}.yaml", f"{api}.overlay.yaml")]
        texts = {path.name: path.read_text(encoding="utf-8") for path in files if path.exists()}
        for old, new in renames:
            assert any(old in text for text in texts.values()), (api, old)
            texts = {name: text.replace(old, new) for name, text in texts.items()}
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")


def mypy(folder: Path, cache: Path) -> list[dict[str, str | int]]:
    """The errors that mypy finds in the vendor packages in a folder."""
    packages = [part for api in RENAMES for part in ("--package", f"abwire.{api}")]
    options = ["--strict", "--config-file", "", "--cache-dir", str(cache), "--output", "json"]
    # The copy has no generated package for Convert, which takes long to check and whose methods are all generated.
    command = [sys.executable, "-m", "mypy", *options, "--ignore-missing-imports", *packages]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    errors = [json.loads(line) for line in done.stdout.splitlines()]
    return [each for each in errors if each["severity"] == "error"]


def method_at(path: Path, line: int) -> str:
    """The class and method, or the function, that a line belongs to."""
    for cls in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(cls, ast.FunctionDef) and cls.lineno <= line <= (cls.end_lineno or 0):
            return cls.name
        for each in cls.body if isinstance(cls, ast.ClassDef) else ():
            if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)) and each.lineno <= line <= (
                each.end_lineno or 0
            ):
                return f"{getattr(cls, 'name', '')}.{each.name}"
    return f"{path.name}:{line}"


def vendor_methods(api: str) -> set[str]:
    classes = [getattr(abwire, name) for name in (CLASSES[api], f"Async{CLASSES[api]}")]
    return {
        (BATCHES[api] if name == "batch" else f"{{}}.{name}").format(cls.__name__)
        for cls in classes
        for name in vars(cls)
        if not name.startswith("_") and name not in OVER_OTHERS
    }


def test_mypy_reports_every_vendor_method_whose_generated_method_changed(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    write_specs(tmp_path / "specs")
    build.build(RENAMES, tmp_path / "abwire_api", lambda step: None, tmp_path / "specs")
    shutil.copytree(ROOT / "overlay", tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    assert request.config.cache is not None
    reported: dict[str, set[str]] = {api: set() for api in RENAMES}
    for error in mypy(tmp_path, request.config.cache.mkdir("mypy_of_spec_renames")):
        path = Path(str(error["file"]))
        if path.parent.name in reported:
            reported[path.parent.name].add(method_at(tmp_path / path, int(error["line"])))
    assert reported == {api: vendor_methods(api) for api in RENAMES}
