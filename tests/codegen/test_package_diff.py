"""What ``scripts/regenerate --check`` shows of the differences: the first ones, bounded in lines and width."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen.writing.package_diff import differences, excerpt


def shown(folder: Path, present: Mapping[str, bytes], new: Mapping[str, bytes]) -> list[str]:
    for name, files in (("present", present), ("new", new)):
        (folder / name).mkdir()
        for path, content in files.items():
            (folder / name / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / name / path).write_bytes(content)
    return excerpt(folder / "new", folder / "present", differences(folder / "new", folder / "present"))


def numbered(count: int, **changed: str) -> bytes:
    lines = [f"line {number}" for number in range(1, count + 1)]
    for number, text in changed.items():
        lines[int(number.removeprefix("_")) - 1] = text
    return "\n".join([*lines, ""]).encode()


def test_equal_packages_have_no_differences(tmp_path: Path) -> None:
    assert shown(tmp_path, {"a.py": b"x", "__pycache__/a.pyc": b"1"}, {"a.py": b"x"}) == []


def test_a_change_is_shown_with_the_lines_around_it(tmp_path: Path) -> None:
    lines = shown(tmp_path, {"b/a.py": numbered(50, _7="old")}, {"b/a.py": numbered(50, _7="new")})
    diff = ["   line 5", "   line 6", "  -old", "  +new", "   line 8", "   line 9"]
    assert lines == ["b/a.py: line 7", *diff]


def test_only_the_first_change_of_a_file_is_shown(tmp_path: Path) -> None:
    new = numbered(500, _3="x", _20="y", _400="z")
    lines = shown(tmp_path, {"a.py": numbered(500)}, {"a.py": new})
    assert lines[-1] == "  ..."
    assert "  +x" in lines
    assert not any("y" in line or "z" in line for line in lines[1:])


@pytest.mark.parametrize(("present", "new"), [(3, 30_000), (30_000, 3)], ids=["longer", "shorter"])
def test_a_long_change_is_cut(tmp_path: Path, present: int, new: int) -> None:
    lines = shown(tmp_path, {"a.py": numbered(present)}, {"a.py": numbered(new)})
    assert len(lines) == 12
    assert lines[0] == "a.py: line 4"
    assert lines[-1] == "  ..."


def test_missing_and_additional_files_are_named(tmp_path: Path) -> None:
    lines = shown(tmp_path, {"old.py": b"", "same.py": b""}, {"new.py": b"", "same.py": b""})
    assert lines == ["new.py: is missing", "old.py: is not generated"]


def test_of_many_files_the_first_are_shown_and_the_others_counted(tmp_path: Path) -> None:
    changed = [f"{number:04}.py" for number in range(1500)]
    present = {**dict.fromkeys(changed, b"x"), **{f"old/{name}": b"" for name in changed}}
    lines = shown(tmp_path, present, dict.fromkeys(changed, b"y"))
    assert [line for line in lines if ": line 1" in line] == [f"000{number}.py: line 1" for number in range(3)]
    assert "0003.py: differs too" in lines
    assert "and 1,492 more: differs too" in lines
    assert lines[-1] == "and 1,495 more: is not generated"
    assert len(lines) < 25


def test_of_a_long_line_the_change_is_shown(tmp_path: Path) -> None:
    before, after = "a" * 5000, "b" * 5000
    old, new = f"{before}OLD{after}".encode(), f"{before}NEW{after}".encode()
    lines = shown(tmp_path, {"a.json": old}, {"a.json": new})
    assert all(len(line) <= 120 for line in lines)
    assert lines[1].startswith("  -...aaa")
    assert "OLDbbb" in lines[1]
    assert "NEWbbb" in lines[2]


def test_what_a_terminal_does_not_show_is_escaped(tmp_path: Path) -> None:
    lines = shown(tmp_path, {"a.py": b"a\r\nb\x1b[31m\xff\r\n"}, {"a.py": b"a\nb\n"})
    assert lines == ["a.py: line 1", r"  -a\r", r"  -b\x1b[31m\xff\r", "  +a", "  +b", "   "]


def test_a_missing_end_of_the_last_line_is_shown(tmp_path: Path) -> None:
    assert shown(tmp_path, {"a.py": b"a"}, {"a.py": b"a\n"}) == ["a.py: line 2", "   a", "  +"]
