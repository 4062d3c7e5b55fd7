"""The command line of ``scripts/soak``."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from load.crew import Crew
from load.ledger import Ledger
from load.measuring import Sample, growth, leaks, sample
from load.server import Server

_MORE = """
Threads and event loops of asyncio and trio share the five synchronous and the five asynchronous clients. They make typed
calls, read pages and streams, write downloads to files, send batches and raw requests. Some calls have a deadline, some
are cancelled. The exit status is 1 if memory, open files or threads grow after the warm-up, if a worker makes no progress,
if a call was lost or counted twice, or if there was an error that is not abwire's.
"""
_PATIENCE = 180.0
"""Seconds in which each worker has to end a call. The longest ones read four pages, each of them within 20 s."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Returns:
        The exit status: 1 if something is wrong.
    """
    options = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder, Server(options.faults, options.seed) as server:
        ledger = Ledger(server.settle)
        _watch_for_errors(ledger)
        crew = Crew(server, ledger, Path(folder), options.pause)
        samples = _run(crew, ledger, options.seconds, options.every)
        totals = server.totals()
        left = sorted(path.name for path in Path(folder).iterdir() if path.suffix != ".download")
    problems = [*ledger.problems, *leaks(samples)]
    if left:
        problems.append(f"files of downloads are left: {', '.join(left)}")
    if options.json is not None:
        summary = {**totals, **_summary(ledger, samples, problems)}
        options.json.write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    _report(totals, ledger, samples, problems)
    return 1 if problems else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/soak",
        description="Call the sandbox with all clients at once, with faults, for a long time.",
        epilog=_MORE,
    )
    parser.add_argument("--seconds", type=float, default=600.0, help="how long (default: %(default)g)")
    parser.add_argument("--every", type=float, default=5.0, help="seconds between two lines (default: %(default)g)")
    parser.add_argument(
        "--faults", type=float, default=0.05, help="the share of requests with a fault (default: %(default)s)"
    )
    parser.add_argument(
        "--pause", type=float, default=0.0, help="seconds that each worker waits after a call (default: %(default)g)"
    )
    parser.add_argument("--seed", type=int, default=1, help="the start of the faults (default: %(default)s)")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the summary as JSON, too")
    return parser


def _watch_for_errors(ledger: Ledger) -> None:
    """Record the errors that no caller gets: those of threads, and of objects that are collected."""
    threading.excepthook = lambda args: ledger.problem("a thread failed", args.exc_value)
    sys.unraisablehook = lambda args: ledger.problem(
        f"an error that could not be raised: {args.err_msg} {args.object!r}", args.exc_value
    )


def _run(crew: Crew, ledger: Ledger, seconds: float, every: float) -> Sequence[Sample]:
    samples: list[Sample] = []
    started = time.monotonic()
    crew.start()
    while time.monotonic() - started < seconds:
        time.sleep(min(every, max(0.0, started + seconds - time.monotonic())))
        samples.append(sample(time.monotonic() - started, ledger.calls))
        _line(samples[-1], ledger)
        if stuck := crew.stuck(_PATIENCE):
            ledger.problem("\n".join(stuck))
            return samples
    for problem in crew.stop(_PATIENCE):
        ledger.problem(problem)
    ledger.finish()
    return samples


def _line(now: Sample, ledger: Ledger) -> None:
    print(
        f"{now.seconds:6.0f} s {now.calls:9,} calls {now.memory:7.1f} MB {now.blocks:9,} blocks"
        f" {now.files:4} files {now.threads:3} threads  errors: {_by_kind(ledger.errors)}",
        flush=True,
    )


def _by_kind(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in counts.items()) or "none"


def _summary(ledger: Ledger, samples: Sequence[Sample], problems: Sequence[str]) -> dict[str, Any]:
    return {
        "calls": ledger.calls,
        "errors": dict(ledger.errors.most_common()),
        "growth": {name: {"before": before, "after": after} for name, (before, after) in growth(samples).items()},
        "problems": list(problems),
        "samples": [asdict(each) for each in samples],
    }


def _report(totals: Mapping[str, Any], ledger: Ledger, samples: Sequence[Sample], problems: Sequence[str]) -> None:
    print(f"\n{ledger.calls:,} calls in {totals['requests']:,} requests")
    print(f"faults: {_by_kind(totals['faults'])}")
    print(f"errors: {_by_kind(ledger.errors)}")
    for name, (before, after) in growth(samples).items():
        print(f"{name}: {before:,.1f} before, {after:,.1f} after")
    for problem in problems:
        print(f"problem: {problem}")
    print("failed" if problems else "passed: flat, no worker was stuck, nothing was lost or counted twice")


if __name__ == "__main__":
    sys.exit(main())
