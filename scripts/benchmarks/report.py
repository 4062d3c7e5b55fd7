"""The table, the JSON, and the machine."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.environments import PEERS, VENVS, Environment
from benchmarks.figures import BARE, Row

_START, _END = "<!-- figures -->", "<!-- end of figures -->"
SELECTED = (
    "import.httpx",
    "script.httpx",
    "decode.json",
    "decode.pydantic",
    "fast.json",
    "calls.httpx",
    "calls.stock",
    "batch.httpx",
    "batch.memory",
)
"""The figures that a selection has in any case. It also has every target that was missed."""

_PACKAGES = {
    "httpx": "httpx",
    "stock": "openapi-python-client",
    "pydantic": "pydantic",
    "msgspec": "msgspec",
    "cattrs": "cattrs",
    "convert-sdk": "convert-python-sdk",
    "vwo-sdk": "vwo_python_sdk",
    "optimizely-sdk": "optimizely-sdk",
    "openai": "openai",
}


@dataclass(frozen=True)
class Machine:
    """The machine of the measurements."""

    system: str
    processor: str
    cores: int
    python: str
    quick: bool

    @classmethod
    def here(cls, quick: bool) -> Machine:
        """This machine."""
        system = f"{platform.system()} {platform.machine()}"
        python = f"{platform.python_implementation()} {platform.python_version()}"
        return cls(system, _processor(), os.cpu_count() or 0, python, quick)

    def __str__(self) -> str:
        rounds = "few rounds (--quick)" if self.quick else "all rounds"
        return f"{self.python} on {self.system}, {self.cores} cores of {self.processor}; {rounds}"


def _processor() -> str:
    """The processor's name, which Python does not know on Linux."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        text = ""
    found = re.search(r"(?m)^model name\s*: (.+)$", text)
    return " ".join((found[1] if found else platform.processor() or "an unnamed processor").split())


def versions() -> dict[str, str]:
    """The version of each peer."""
    return {
        _PACKAGES[name]: Environment(name, VENVS / f"bench-{name}").version(_PACKAGES[name])
        for name in PEERS
        if name in _PACKAGES
    }


def shown(value: float | None) -> str:
    """A number with three digits that count."""
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}" if abs(value) >= 10 else f"{value:.2f}"


def target(row: Row) -> str:
    """The target as the table has it."""
    if row.figure.target is None:
        return ""
    return f"{'>=' if row.figure.at_least else '<='} {row.figure.target:,.5g}"


def table(rows: Iterable[Row]) -> str:
    """The rows as lines of text."""
    head = ("figure", "against", "ours", "theirs", "", "ratio", "target", "ok")
    lines = [
        (
            row.figure.title,
            row.figure.against,
            shown(row.ours),
            shown(row.theirs),
            row.unit,
            shown(row.value),
            target(row),
            {True: "yes", False: "NO", None: ""}[row.ok],
        )
        for row in rows
    ]
    widths = [max(len(line[column]) for line in (head, *lines)) for column in range(len(head))]
    right = {2, 3, 5}
    text = []
    for line, row in zip((head, *lines), (None, *rows), strict=True):
        cells = (
            cell.rjust(width) if at in right else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        text.append("  ".join(cells).rstrip())
        if row is not None and row.note:
            text.append(f"    {row.note}")
    return "\n".join(text)


def markdown(rows: Iterable[Row], machine: Machine) -> str:
    """The rows as a table of Markdown, below a line about the machine."""
    lines = [f"{machine}.", "", "| figure | against | ratio | target |", "|---|---|--:|--:|"]
    for row in rows:
        if row.value is not None:
            limit = target(row).replace("<=", "at most").replace(">=", "at least")
            against = "" if row.figure.against == BARE else row.figure.against
            lines.append(f"| {row.figure.title} | {against} | {shown(row.value)} | {limit} |")
    return "\n".join(lines)


def selection(rows: Iterable[Row]) -> list[Row]:
    """The most important rows, and those whose target was missed."""
    return [row for row in rows if row.figure.name in SELECTED or row.ok is False]


def into(text: str, table: str) -> str:
    """Replace the table between the marks of a Markdown text.

    Raises:
        ValueError: The marks are missing.
    """
    before, start, rest = text.partition(_START)
    _, end, after = rest.partition(_END)
    if not end:
        raise ValueError(f"the marks of the table are missing: {_START} and {_END}")
    return f"{before}{start}\n{table}\n{end}{after}"


def as_json(rows: Iterable[Row], machine: Machine) -> dict[str, Any]:
    """The rows as JSON types."""
    return {
        "machine": {key: value for key, value in asdict(machine).items() if key != "quick"},
        "quick": machine.quick,
        "versions": versions(),
        "rows": [
            {
                "name": row.figure.name,
                "figure": row.figure.title,
                "against": row.figure.against,
                "ours": row.ours,
                "theirs": row.theirs,
                "unit": row.unit,
                "ratio": row.value,
                "target": row.figure.target,
                "at_least": row.figure.at_least,
                "ok": row.ok,
                "note": row.note,
            }
            for row in rows
        ],
    }
