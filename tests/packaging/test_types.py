"""The types that users see, checked by four type checkers, and the types of all public names."""

from __future__ import annotations

import json
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from support.checkout import ROOT
from support.type_checkers import CHECKERS, output_of

CASES = Path(__file__).parent / "typing_cases"
MARK = "# error"


@dataclass(frozen=True)
class Limit:
    """A line about which a type checker is wrong.

    Attributes:
        checker: The type checker.
        line: The line, which is in one case only.
        reason: Why.
        issue: The public issue about it.
    """

    checker: str
    line: str
    reason: str
    issue: str


_OPEN = "a TypedDict that is not closed may have more items than those that it lists"
LIMITS = [
    Limit(
        "pyrefly",
        'assert_type(VWO(account_id=1, sdk_key="k", **shared), VWO)',
        f"{_OPEN}, which may not fit the other arguments",
        "https://github.com/facebook/pyrefly/issues/1742",
    ),
    Limit(
        "pyrefly",
        'assert_type(AsyncConvert(token="t", **shared), AsyncConvert)',
        f"{_OPEN}, which may not fit the other arguments",
        "https://github.com/facebook/pyrefly/issues/1742",
    ),
    Limit(
        "ty",
        'Convert(aplication_id="a")  # error',
        f"{_OPEN}, so any argument is accepted",
        "https://github.com/astral-sh/ty/issues/4212",
    ),
    Limit(
        "ty",
        "VWO(timeot=5)  # error",
        f"{_OPEN}, so any argument is accepted",
        "https://github.com/astral-sh/ty/issues/4212",
    ),
    Limit(
        "ty",
        "assert_type(experience.name, str)  # where it is not empty",
        "the type is narrower, a string that is not empty, for which Python has no annotation",
        "https://github.com/astral-sh/ty/issues/1762",
    ),
]


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """A copy of the cases, to which this repository's settings do not apply."""
    return shutil.copytree(CASES, tmp_path / "cases", ignore=shutil.ignore_patterns("__pycache__"))


def lines_of(folder: Path) -> dict[tuple[str, int], str]:
    """All lines of the cases."""
    return {
        (path.name, number): line.strip()
        for path in folder.glob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    }


def marked(folder: Path) -> set[tuple[str, int]]:
    """The lines that the type checkers must report."""
    return {position for position, line in lines_of(folder).items() if line.endswith(MARK)}


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_checker_accepts_correct_code_and_reports_errors(environment: Path, cases: Path, checker: str) -> None:
    lines, wanted = lines_of(cases), marked(cases)
    found = CHECKERS[checker](environment, cases)
    limits = {limit.line for limit in LIMITS if limit.checker == checker}
    differences = {position: found.get(position, "no error") for position in found.keys() ^ wanted}
    assert {p: text for p, text in differences.items() if lines[p] not in limits} == {}
    # A limit that a checker no longer has must leave the table.
    assert sorted(limits - {lines[position] for position in differences}) == []


def test_every_limit_is_one_line_of_the_cases() -> None:
    lines = list(lines_of(CASES).values())
    assert {limit.line: lines.count(limit.line) for limit in LIMITS if lines.count(limit.line) != 1} == {}


def test_there_are_enough_cases() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in CASES.glob("*.py")}
    assert sum(text.count("assert_type(") for text in texts.values()) > 190
    assert len(marked(CASES)) > 75
    assert all(MARK not in text for name, text in texts.items() if not name.startswith("wrong"))


@pytest.mark.parametrize("package", ["abwire", "abwire_api", "abwire_runtime"])
def test_every_public_name_has_a_type(
    environment: Path, tmp_path: Path, package: str, record_property: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--verifytypes", package, "--ignoreexternal", "--outputjson"]
    report = json.loads(output_of(environment, tmp_path, sys.executable, "-m", "pyright", *options))["typeCompleteness"]
    unknown = [symbol["name"] for symbol in report["symbols"] if symbol["isExported"] and not symbol["isTypeKnown"]]
    score = report["completenessScore"]
    record_property("completeness", score)
    with capsys.disabled():
        print(f"\n{package}: {len(report['symbols'])} names, types complete to {score:.2%}")
    assert unknown == []
    assert score == 1


SCRIPT = """
from abwire import Convert

with Convert(application_id="a", secret="s", account_id=1, project_id=2) as convert:
    for experience in convert.experiences.iterate(status=["active"]):
        print(experience.name)
    print(convert.goals.create(name="Signed up", type="code_trigger"))
"""


def test_pyright_knows_only_the_files_of_the_api_that_a_script_uses(environment: Path, tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text(SCRIPT, encoding="utf-8")
    said = output_of(environment, tmp_path, sys.executable, "-m", "pyright", "--stats", "script.py")
    [count] = re.findall(r"Total files parsed and bound: (\d+)", said)
    own = len(list((ROOT / "generated" / "abwire_api" / "convert").rglob("*.py")))
    # Beside them: the standard library, httpx, and what all clients share. The models of the other APIs are 260 more.
    assert int(count) < own + 250


def test_all_packages_are_marked_as_typed() -> None:
    for package in ("overlay/abwire", "overlay/abwire_runtime", "generated/abwire_api"):
        assert (ROOT / package / "py.typed").is_file()


def test_generated_code_has_no_escape_hatches() -> None:
    hatch = re.compile(r"#\s*(type:\s*ignore|pyright:|noqa|mypy:)")
    files = list((ROOT / "generated").rglob("*.py"))
    assert len(files) > 1000
    assert [str(path) for path in files if hatch.search(path.read_text(encoding="utf-8"))] == []
