"""The differences between two generated packages, and the first of them as lines for a terminal."""

from __future__ import annotations

import difflib
import filecmp
from collections.abc import Sequence
from pathlib import Path

_MOST_FILES = 3
_MOST_LINES = 10
_MOST_NAMES = 5
_WIDTH = 116
_AROUND = 2
_COMPARED = 40
_BEFORE_THE_CHANGE = 30


def differences(new: Path, present: Path) -> list[str]:
    """Find the files that differ between two packages, or are in only one of them.

    Args:
        new: The folder of the new package.
        present: The folder of the present one. Its ``__pycache__`` is not looked at.
    """
    ours = {path.relative_to(new) for path in new.rglob("*") if path.is_file()}
    theirs = {p.relative_to(present) for p in present.rglob("*") if p.is_file() and "__pycache__" not in p.parts}
    changed = {name for name in ours & theirs if not filecmp.cmp(new / name, present / name, shallow=False)}
    return sorted(name.as_posix() for name in (ours ^ theirs) | changed)


def excerpt(new: Path, present: Path, names: list[str]) -> list[str]:
    """Describe the first differences: the beginning of a unified diff for the first files, and the names of some more.

    Args:
        new: The folder of the new package.
        present: The folder of the present one.
        names: The files that differ, from :func:`differences`.

    Returns:
        Lines of limited number and width. ``-`` marks what the present package has, ``+`` what the new one has.
    """
    both = [name for name in names if (new / name).is_file() and (present / name).is_file()]
    lines: list[str] = []
    for name in both[:_MOST_FILES]:
        lines += _first_change(name, _lines(present / name), _lines(new / name))
    lines += _named("differs too", both[_MOST_FILES:])
    lines += _named("is missing", [name for name in names if not (present / name).is_file()])
    lines += _named("is not generated", [name for name in names if not (new / name).is_file()])
    return lines


def _named(what: str, names: list[str]) -> list[str]:
    lines = [_cut(f"{name}: {what}") for name in names[:_MOST_NAMES]]
    if len(names) > _MOST_NAMES:
        lines.append(f"and {len(names) - _MOST_NAMES:,} more: {what}")
    return lines


def _lines(path: Path) -> list[str]:
    """The lines of a file, in which every character can be printed."""
    text = path.read_bytes().decode("utf-8", errors="backslashreplace").replace("\t", "    ")
    return ["".join(map(_printable, line)) for line in text.split("\n")]


def _printable(character: str) -> str:
    return character if character.isprintable() else ascii(character)[1:-1]


def _first_change(name: str, present: list[str], new: list[str]) -> list[str]:
    """The first change of a file. Only so many lines are compared that large files take no time."""
    first = _first_difference(present, new)
    start = max(0, first - _AROUND)
    windows = present[start : first + _COMPARED], new[start : first + _COMPARED]
    diff = list(difflib.unified_diff(*windows, n=_AROUND))[3:]
    end = next((index for index, line in enumerate(diff) if line.startswith("@@")), len(diff))
    both_go_on = first < min(len(present), len(new))
    same = _first_difference(present[first], new[first]) if both_go_on else 0
    shown = [_cut(_from(line, same - _BEFORE_THE_CHANGE)) for line in diff[: min(end, _MOST_LINES)]]
    more = ["..."] if len(diff) > len(shown) else []
    return [_cut(f"{name}: line {first + 1}"), *(f"  {line}" for line in [*shown, *more])]


def _first_difference(one: Sequence[str], other: Sequence[str]) -> int:
    """The index of the first line, or character, that two lists of lines, or lines, do not have in common."""
    pairs = zip(one, other, strict=False)
    return next((index for index, (mine, theirs) in enumerate(pairs) if mine != theirs), min(len(one), len(other)))


def _from(line: str, start: int) -> str:
    """A line of a diff without what comes before the change, if it is too long."""
    return f"{line[0]}...{line[1:][start:]}" if len(line) > _WIDTH and not line.startswith(" ") and start > 0 else line


def _cut(line: str) -> str:
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 3]}..."
