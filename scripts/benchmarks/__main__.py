"""The command line of ``scripts/bench``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks import batch, calls, decoding, generation, report, size, startup, vendors
from benchmarks.chart import chart
from benchmarks.environments import VENVS, UnavailableError
from benchmarks.figures import FIGURES, GROUPS, Row, absent

Measure = Callable[[bool], Iterator[Row]]

MEASURES: dict[str, tuple[Measure, ...]] = {
    "import": (startup.imports,),
    "script": (startup.scripts,),
    "memory": (startup.memory,),
    "decode": (decoding.codecs,),
    "names": (decoding.codecs,),
    "fields": (decoding.codecs,),
    "encode": (decoding.codecs,),
    "fast": (decoding.codecs,),
    "calls": (calls.sequential,),
    "async": (calls.concurrent,),
    "batch": (batch.batches, batch.optimizely),
    "size": (size.sizes,),
    "generation": (generation.generations,),
    "vendors": (vendors.rows,),
    "growth": (startup.growth, decoding.growth, calls.growth),
}


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Returns:
        The exit status: 1 if ``--check`` finds a missed target.
    """
    parser = argparse.ArgumentParser(prog="scripts/bench", description="Measure abwire against its peers.")
    parser.add_argument("--check", action="store_true", help="exit 1 if a target is missed or was not measured")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, fewer calls, fewer events")
    parser.add_argument("--only", action="append", choices=GROUPS, help="measure this group only; may be repeated")
    parser.add_argument("--json", type=Path, default=VENVS / "bench.json", help="where to write the figures")
    parser.add_argument("--chart", type=Path, help="where to draw them, as SVG")
    parser.add_argument(
        "--page", type=Path, help="a Markdown file to write all of them into as a table, between its marks"
    )
    parser.add_argument(
        "--readme", type=Path, help="the same for the most important figures and every target that was missed"
    )
    options = parser.parse_args(arguments)
    machine = report.Machine.here(options.quick)
    print(machine, flush=True)

    def save(rows: Sequence[Row]) -> None:
        options.json.write_text(json.dumps(report.as_json(rows, machine), indent=2) + "\n", encoding="utf-8")

    rows = measure(options.only or GROUPS, options.quick, save)
    print(f"\n{report.table(rows)}\n\nratio: the median of ratios of runs in turn; ours, theirs: medians")
    if options.chart:
        options.chart.write_text(chart(rows, str(machine)), encoding="utf-8")
    for path, shown in ((options.page, rows), (options.readme, report.selection(rows))):
        if path:
            text = path.read_text(encoding="utf-8")
            path.write_text(report.into(text, report.markdown(shown, machine)), encoding="utf-8")
    return check(rows) if options.check else 0


def measure(groups: Sequence[str], quick: bool, save: Callable[[Sequence[Row]], None] = lambda _: None) -> list[Row]:
    """Measure some groups of figures. A failure is reported as a row.

    Args:
        groups: The groups.
        quick: Whether to measure in fewer rounds.
        save: Called after each step with all rows so far, so that a run that is stopped has not been for nothing.

    Returns:
        The rows, in the order of the table.
    """
    found: dict[str, Row] = {}

    def rows() -> list[Row]:
        return [found[figure.name] for figure in FIGURES if figure.group in groups and figure.name in found]

    for step in dict.fromkeys(step for group in groups for step in MEASURES[group]):
        print(f"  measuring {step.__module__.split('.')[-1]}.{step.__name__}", file=sys.stderr, flush=True)
        try:
            found.update((row.figure.name, row) for row in step(quick))
        except (UnavailableError, RuntimeError) as error:
            print(f"  failed: {error}", file=sys.stderr, flush=True)
            failed = str(error)
            found.update((f.name, absent(f.name, failed)) for f in FIGURES if f.group in groups and f.name not in found)
        save(rows())
    return rows()


def check(rows: Sequence[Row]) -> int:
    """Print the missed targets.

    Returns:
        1 if there are any.
    """
    missed = [row for row in rows if row.ok is False]
    for row in missed:
        print(
            f"missed: {row.figure.title}, against {row.figure.against}: {report.shown(row.value)}, {report.target(row)}"
        )
    if not missed:
        print("every target is met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
