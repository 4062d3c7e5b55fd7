"""A million VWO events, and the memory of as many Optimizely events as rows of a large file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from statistics import median

from benchmarks import peers, server
from benchmarks.environments import PROGRAMS, Environment, environment
from benchmarks.figures import Row, number, row
from benchmarks.measure import Pair, alternate, run


def batches(quick: bool) -> Iterator[Row]:
    """The time compared with the same bodies from dicts, and the memory for few events and for many."""
    count, rounds = (100_000, 3) if quick else (1_000_000, 3)
    note = "visitors' UUIDs made on both sides" + (f"; quick: {count:,} events" if quick else "")
    peaks: dict[int, list[float]] = {count: [], count // 10: []}
    with server.serving() as address:
        samples = alternate(
            {
                "ours": partial(_seconds, peers.abwire(), "batch_abwire.py", address, count, peaks[count]),
                "fewer": partial(_seconds, peers.abwire(), "batch_abwire.py", address, count // 10, peaks[count // 10]),
                "theirs": partial(_seconds, environment("httpx"), "batch_httpx.py", address, count, []),
            },
            rounds,
            warm_up=0,
        )
    yield row("batch.httpx", Pair(samples["ours"], samples["theirs"]), "us an event", 1e6 / count, note)
    yield row("batch.memory", Pair(peaks[count], peaks[count // 10]), "MB", 1e-6, f"quick: {count:,}" if quick else "")


def optimizely(quick: bool) -> Iterator[Row]:
    """The memory of a process that sends rows to Optimizely. It holds one request, whatever the number of rows."""
    count = 60_000 if quick else 300_000
    peaks: list[float] = []
    with server.serving() as address:
        seconds = [_seconds(peers.abwire(), "optimizely_abwire.py", address, count, peaks) for _ in range(3)]
    note = f"{median(seconds) / count * 1e6:.0f} us an event" + (f"; quick: {count:,} events" if quick else "")
    yield number("batch.optimizely", median(peaks) / 1e6, note)


def _seconds(where: Environment, program: str, address: str, count: int, peaks: list[float]) -> float:
    seconds, peak = run(where, PROGRAMS / "peak.py", PROGRAMS / program, address, str(count)).output.split()
    peaks.append(float(peak))
    return float(seconds)
