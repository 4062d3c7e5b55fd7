"""The rules of the repository: what its top level holds, how long modules may be, and what no file contains."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.checkout import ROOT

TOP_LEVEL = {
    *("pyproject.toml", "specs", "generated", "overlay", "scripts", "tests"),
    *("README.md", "LICENSE", "CHANGELOG.md", "SECURITY.md"),
}
MOST_LINES = 400
# Composed here, so that this file does not contain them itself.
REGISTRIES = [".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"))]
REGISTRIES += ["regis" + "try.", "arti" + "factory", "index" + "-url"]
MACHINE_PATHS = [b"/" + name + b"/" for name in (b"home", b"Users", b"root", b"work")]


def tracked() -> list[str]:
    """The files that are in the repository or will be with the next commit."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def modules(*folders: str) -> Iterator[Path]:
    """The hand-written modules below some folders."""
    for folder in folders:
        yield from sorted(path for path in (ROOT / folder).rglob("*.py") if "__pycache__" not in path.parts)


def test_no_module_is_longer_than_400_lines() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules("overlay", "scripts")}
    assert len(lines) > 50
    assert {str(path.relative_to(ROOT)): count for path, count in lines.items() if count > MOST_LINES} == {}


def test_every_module_of_the_overlay_has_a_docstring() -> None:
    for path in modules("overlay"):
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path


def test_the_top_level_holds_only_what_the_design_lists() -> None:
    found = {name.split("/", 1)[0] for name in tracked()}
    assert {name for name in found if not name.startswith(".")} <= TOP_LEVEL
    assert TOP_LEVEL - {"SECURITY.md", "CHANGELOG.md"} <= found


def test_no_file_names_a_package_registry() -> None:
    found = [
        (name, word)
        for name in tracked()
        for word in REGISTRIES
        if word.encode() in (ROOT / name).read_bytes().lower() and not name.startswith("generated/")
    ]
    assert found == []


def test_no_file_names_a_path_of_one_machine() -> None:
    found = [(name, path) for name in tracked() for path in MACHINE_PATHS if path in (ROOT / name).read_bytes()]
    assert found == []


def test_the_readme_says_how_much_is_written_by_hand() -> None:
    rows = re.findall(r"^\| `([\w/]+)`:? .* \| ([\d,]+) \|$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M)
    assert len(rows) == 4
    for folder, said in rows:
        files = [
            ROOT / name for name in tracked() if name.startswith(f"{folder}/") and name.endswith((".py", ".jinja"))
        ]
        lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files)
        assert abs(lines / int(said.replace(",", "")) - 1) < 0.1, (folder, lines)
