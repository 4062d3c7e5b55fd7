"""The command line of ``scripts/try-documents``."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from try_documents.processes import Limits, Outcome, outcomes
from try_documents.trial import Options

_MORE = """
Each document is taken in as by `scripts/regenerate NAME --from`, with NAME.overlay.yaml beside it if there is one, in a
process of its own and outside the repository. It is refused if an error says what is wrong with it or not supported. It
fails if the generator fails, if the client can't be imported, if mypy --strict or pyright reports an error, or if a limit is
exceeded. No file is left behind.
"""
_COLUMNS = {
    "lower": ("reading", "loading", "checking", "comparing", "lowering"),
    "generate": ("generating", "formatting"),
    "import": ("importing",),
    "mypy": ("mypy",),
    "pyright": ("pyright",),
}
_NAME = 40
_SIZES = ((50_000, "up to 50 KB"), (500_000, "up to 500 KB"), (2_000_000, "up to 2 MB"), (16_000_000, "up to 16 MB"))


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Returns:
        The exit status: 0; 1 if a document failed, or if the run was interrupted.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    files = [file for path in options.paths for file in _documents(path)]
    if not files:
        parser.error("no file there ends in .yaml, .yml or .json")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # handled like Ctrl-C, which leaves no files behind
    limits = Limits(options.seconds, int(options.memory * 1e6))
    how = Options(options.vendor_prose, options.checkers)
    found: list[Outcome] = []
    print(_row("document", "KB", "operations", "models", *_COLUMNS, "total", "MB", "outcome"), flush=True)
    status = 0
    try:
        for outcome in outcomes(files, limits, options.jobs, how):
            found.append(outcome)
            print(_line(outcome), flush=True)
    except KeyboardInterrupt:
        print("error: interrupted", file=sys.stderr)
        status = 1
    if options.json is not None:
        options.json.write_text(_to_json(found), encoding="utf-8")
    print(_summary(found))
    return 1 if any(each.outcome == "failed" for each in found) else status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/try-documents",
        description="Generate, import and type-check a client of each OpenAPI document of a folder.",
        epilog=_MORE,
    )
    parser.add_argument("paths", metavar="FOLDER", nargs="+", type=Path, help="a folder of documents, or a document")
    parser.add_argument("--seconds", type=float, default=600, help="the time for each document (default: %(default)s)")
    parser.add_argument(
        "--memory", type=float, default=4000, help="the memory for each document, in MB (default: %(default)s)"
    )
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, help="how many at once (default: one per processor)"
    )
    parser.add_argument("--vendor-prose", action="store_true", help="generate the vendor's descriptions, too")
    parser.add_argument("--no-checkers", dest="checkers", action="store_false", help="run neither mypy nor pyright")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the outcomes as JSON, too")
    return parser


def _documents(path: Path) -> list[Path]:
    """The documents of a folder, without overlay documents; or the document itself."""
    if path.is_file():
        return [path]
    every = sorted(each for kind in ("yaml", "yml", "json") for each in path.rglob(f"*.{kind}") if each.is_file())
    return [each for each in every if not each.stem.endswith(".overlay")]


def _row(*cells: object) -> str:
    name, *numbers, outcome = map(str, cells)
    shown = name if len(name) <= _NAME else f"…{name[1 - _NAME :]}"
    return f"{shown:<{_NAME}}" + "".join(f"{each:>10}" for each in numbers) + f"  {outcome}"


def _line(outcome: Outcome) -> str:
    seconds = [
        f"{sum(outcome.seconds.get(step, 0) for step in steps):.1f}" if outcome.seconds.keys() & set(steps) else "-"
        for steps in _COLUMNS.values()
    ]
    return _row(
        outcome.file.name,
        f"{outcome.size / 1000:.0f}",
        "-" if outcome.operations is None else outcome.operations,
        "-" if outcome.models is None else outcome.models,
        *seconds,
        f"{sum(outcome.seconds.values()):.1f}",
        f"{outcome.memory / 1e6:.0f}",
        f"{outcome.outcome}: {outcome.text}" if outcome.text else outcome.outcome,
    )


def _summary(found: Iterable[Outcome]) -> str:
    counts = {label: Counter[str]() for _, label in _SIZES}
    for each in found:
        label = next((label for most, label in _SIZES if each.size <= most), _SIZES[-1][1])
        counts[label][each.outcome] += 1
    lines = [f"\n{'size':<16}{'documents':>10}{'passed':>10}{'refused':>10}{'failed':>10}"]
    total = sum(counts.values(), Counter[str]())
    for label, count in [*counts.items(), ("all", total)]:
        cells = (count.total(), count["passed"], count["refused"], count["failed"])
        lines.append(f"{label:<16}" + "".join(f"{each:>10}" for each in cells))
    return "\n".join(lines)


def _to_json(found: Iterable[Outcome]) -> str:
    rows = [{**asdict(each), "file": str(each.file)} for each in found]
    return json.dumps(rows, indent=2) + "\n"


if __name__ == "__main__":
    sys.exit(main())
