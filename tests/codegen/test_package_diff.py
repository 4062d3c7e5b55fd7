"""What ``scripts/regenerate --check`` shows of the differences: the first ones, bounded in lines and width."""

from __future__ import annotations

import os
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
    diff = ["   line 1", "   line 2", "  -line 3", "  +x", "   line 4", "   line 5", "  ..."]
    assert lines == ["a.py: line 3", *diff]


@pytest.mark.parametrize(("changed", "more"), [(40, ["  ..."]), (41, [])])
def test_only_the_lines_that_follow_a_change_are_compared(tmp_path: Path, changed: int, more: list[str]) -> None:
    lines = shown(tmp_path, {"a.py": numbered(60)}, {"a.py": numbered(60, _1="x", **{f"_{changed}": "y"})})
    assert lines == ["a.py: line 1", "  -line 1", "  +x", "   line 2", "   line 3", *more]


@pytest.mark.parametrize(
    ("changes", "shown_lines"),
    [
        (4, ["  -line 4", "  -line 5", "  -line 6", "  +x4", "  +x5"]),
        (3, ["  -line 4", "  -line 5", "  +x3", "  +x4", "  +x5"]),
    ],
)
def test_ten_lines_of_a_change_are_shown(tmp_path: Path, changes: int, shown_lines: list[str]) -> None:
    new = numbered(60, **{f"_{number}": f"x{number}" for number in range(3, 3 + changes)})
    lines = shown(tmp_path, {"a.py": numbered(60)}, {"a.py": new})
    context = ["   line 1", "   line 2", "  -line 3"]
    if changes == 4:
        assert lines == ["a.py: line 3", *context, *shown_lines[:3], "  +x3", *shown_lines[3:], "  +x6", "  ..."]
    else:
        assert lines == ["a.py: line 3", *context, *shown_lines, "   line 6", "   line 7"]


def test_files_of_the_same_size_and_time_may_differ(tmp_path: Path) -> None:
    for folder, content in (("present", b"1"), ("new", b"2")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.py").write_bytes(content)
        os.utime(tmp_path / folder / "a.py", (1_000_000_000, 1_000_000_000))
    assert differences(tmp_path / "new", tmp_path / "present") == ["a.py"]


@pytest.mark.parametrize(("present", "new"), [(3, 30_000), (30_000, 3)], ids=["longer", "shorter"])
def test_a_long_change_is_cut(tmp_path: Path, present: int, new: int) -> None:
    lines = shown(tmp_path, {"a.py": numbered(present)}, {"a.py": numbered(new)})
    assert len(lines) == 12
    assert lines[0] == "a.py: line 4"
    assert lines[-1] == "  ..."


def test_missing_and_additional_files_are_named(tmp_path: Path) -> None:
    lines = shown(tmp_path, {"old.py": b"", "same.py": b""}, {"new.py": b"", "same.py": b""})
    assert lines == ["new.py: is missing", "old.py: is not generated"]


@pytest.mark.parametrize(("count", "more"), [(5, []), (6, ["and 1 more: is missing"])])
def test_five_names_are_shown(tmp_path: Path, count: int, more: list[str]) -> None:
    lines = shown(tmp_path, {}, {f"{number}.py": b"" for number in range(count)})
    assert lines == [*(f"{number}.py: is missing" for number in range(5)), *more]


@pytest.mark.parametrize(("length", "end"), [(116, "s missing"), (117, "is mis...")])
def test_a_long_name_is_cut(tmp_path: Path, length: int, end: str) -> None:
    name = "a" * (length - len(": is missing"))
    [line] = shown(tmp_path, {}, {name: b""})
    assert (len(line), line[-9:]) == (116, end)


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
    assert lines == [
        "a.json: line 1",
        *(f"  {sign}...{'a' * 30}{word}{'b' * 76}..." for sign, word in (("-", "OLD"), ("+", "NEW"))),
    ]


def test_the_beginning_of_a_line_stays_where_the_change_is_near(tmp_path: Path) -> None:
    for at, start in ((30, "a" * 30 + "X" + "b" * 81 + "..."), (31, "..." + "a" * 30 + "X" + "b" * 78 + "...")):
        (tmp_path / str(at)).mkdir()
        old = f"{'a' * at}X{'b' * 200}\n{'c' * 200}\n".encode()
        lines = shown(tmp_path / str(at), {"a.json": old}, {"a.json": old.replace(b"X", b"Y")})
        assert lines[1] == f"  -{start}"
        assert lines[3] == f"   {'c' * 112}..."


@pytest.mark.parametrize(("length", "start"), [(115, "a" * 50), (116, "..." + "a" * 30)])
def test_a_line_that_fits_is_shown_whole(tmp_path: Path, length: int, start: str) -> None:
    old = b"a" * 50 + b"X" + b"b" * (length - 51)
    lines = shown(tmp_path, {"a.json": old}, {"a.json": old.replace(b"X", b"Y")})
    assert lines[1:] == [f"  {sign}{start}{mark}{'b' * (length - 51)}" for sign, mark in (("-", "X"), ("+", "Y"))]


def test_what_a_terminal_does_not_show_is_escaped(tmp_path: Path) -> None:
    lines = shown(tmp_path, {"a.py": b"a\r\nb\x1b[31m\xff\r\n"}, {"a.py": b"a\n\tb\n"})
    assert lines == ["a.py: line 1", r"  -a\r", r"  -b\x1b[31m\xff\r", "  +a", "  +    b", "   "]


def test_a_missing_end_of_the_last_line_is_shown(tmp_path: Path) -> None:
    assert shown(tmp_path, {"a.py": b"a"}, {"a.py": b"a\n"}) == ["a.py: line 2", "   a", "  +"]
