"""The guide that adds a sixth API, followed step by step in a copy of the checkout."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

from support.checkout import ROOT

GUIDE = ROOT / "scripts" / "website" / "pages" / "guides" / "sixth_api.md"
PARTS = ("overlay", "generated", "scripts", "specs", "tests")


def steps() -> dict[int, tuple[str, list[tuple[str, str]]]]:
    """The numbered steps of the example: the text of each, and its code blocks with their language."""
    text = GUIDE.read_text(encoding="utf-8")
    found = re.split(r"^## (\d)\. ", text, flags=re.MULTILINE)[1:]
    return {
        int(number): (words, re.findall(r"```(\w+)\n(.*?)```", words, re.DOTALL))
        for number, words in zip(found[::2], found[1::2], strict=True)
    }


STEPS = steps()


def block(number: int, index: int = 0) -> str:
    return STEPS[number][1][index][1]


def python(checkout: Path, *arguments: str) -> str:
    """Run Python in the checkout; it must succeed."""
    sources = [str(checkout / name) for name in ("scripts", "overlay", "generated", "tests")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sources), "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("PYTEST_ADDOPTS", None)
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


def shell(checkout: Path, line: str) -> str:
    """Run a command of the example. The scripts are replaced by the modules that they run in their environment."""
    script, *arguments = line.split()
    module = {"./scripts/regenerate": "codegen", "./scripts/test": "pytest"}[script]
    return python(checkout, "-m", module, *arguments, *(["-n", "0", "-q"] if module == "pytest" else []))


def take_in(checkout: Path) -> None:
    (checkout / "beaker-vendor.yaml").write_text(block(1), encoding="utf-8")
    (checkout / "specs" / "beaker.overlay.yaml").write_text(block(2), encoding="utf-8")
    printed = shell(checkout, block(3))
    assert "beaker: new, since there is no specs/beaker.yaml\n" in printed
    for part in block(3, 1).split("\n\n"):
        assert part.rstrip() in printed
    report = (checkout / "beaker.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\w+) \| `(.*?)` \|.*\| (.*) \|$", report, re.MULTILINE)
    names = ["experiments.list", "experiments.stop"]
    models = ["Experiment", "ExperimentsIndexResponse", "ExperimentsIndexResponsePages", "State"]
    assert rows == [("added", name, "no") for name in [*names, *models]]
    undescribed = report[report.index("## Not described yet") :]
    assert undescribed.count("\n- /") == 4
    for name in [*names, *models, "new, spec 3.2", "passed"]:
        assert name in printed
        assert name in report


def write_words(checkout: Path) -> None:
    specs = checkout / "specs" / "beaker.yaml"
    document = yaml.safe_load(specs.read_text(encoding="utf-8"))
    document["paths"]["/projects/{project}/experiments"]["get"]["summary"] = "List the experiments of a project"
    document["paths"]["/projects/{project}/experiments/{id}/stop"]["post"]["summary"] = "Stop an experiment"
    specs.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    assert re.search(r"^beaker +2 +4 ", shell(checkout, block(4)), re.MULTILINE)
    methods = (checkout / "generated" / "abwire_api" / "beaker" / "resources" / "experiments.py").read_text("utf-8")
    assert "Stop an experiment." in methods


def use_it(checkout: Path) -> None:
    (checkout / "use.py").write_text(block(5), encoding="utf-8")
    assert python(checkout, "-W", "error", "use.py") == block(5, 1)
    python(checkout, "-m", "mypy", "--strict", "use.py", "generated/abwire_api/beaker", "--cache-dir=cache")


def call_every_operation(checkout: Path) -> None:
    assert "7 passed" in shell(checkout, block(6))


def test_the_steps_lead_to_a_client_that_works(tmp_path: Path) -> None:
    for name in PARTS:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    written = {path for name in ("overlay", "tests") for path in (tmp_path / name).rglob("*")}
    for step in (take_in, write_words, use_it, call_every_operation):
        step(tmp_path)
    assert {path for name in ("overlay", "tests") for path in (tmp_path / name).rglob("*")} == written


def test_the_steps_name_the_files_used_here() -> None:
    assert set(STEPS) == {1, 2, 3, 4, 5, 6}
    assert "specs/beaker.overlay.yaml" in STEPS[2][0]


def test_nothing_of_the_example_is_in_this_repository() -> None:
    assert not list(ROOT.glob("*/beaker*"))
    assert not (ROOT / "generated" / "abwire_api" / "beaker").exists()
