"""What a process uses, measured again and again, and whether it is flat."""

from __future__ import annotations

import gc
import os
import resource
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Sample:
    """What the process uses at one moment.

    Attributes:
        seconds: Since the start.
        calls: The calls until now.
        memory: Megabytes.
        blocks: Blocks of memory that Python has allocated, after the garbage collector has run.
        files: Open files and sockets.
        threads: Threads.
    """

    seconds: float
    calls: int
    memory: float
    blocks: int
    files: int
    threads: int


@dataclass(frozen=True)
class Bound:
    """How much a figure may grow after the warm-up.

    Attributes:
        name: The attribute of `Sample`.
        share: The share of what it was.
        least: A growth that is always permitted.
    """

    name: str
    share: float
    least: float


BOUNDS = (
    Bound("memory", 0.05, 6.0),
    Bound("blocks", 0.03, 15_000),
    Bound("files", 0.25, 20),
    Bound("threads", 0.25, 10),
)
"""Several times the changes of runs without a leak."""

WARM_UP = 0.4
"""The share of a run in which caches fill and pools grow."""

WARM_UP_CALLS = 500
"""The calls that a run makes at least before it is warm: each kind of call several times."""


def sample(seconds: float, calls: int) -> Sample:
    """Measure now.

    Args:
        seconds: Since the start.
        calls: The calls until now.
    """
    gc.collect()
    # gc.get_objects() would tell more, but tuples that other threads are making must not be referred to by anything else.
    return Sample(seconds, calls, _memory(), sys.getallocatedblocks(), _files(), threading.active_count())


def _memory() -> float:
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:  # not Linux: the most that it ever was
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _files() -> int:
    for folder in ("/proc/self/fd", "/dev/fd"):
        if os.path.isdir(folder):
            return len(os.listdir(folder)) - 1  # without the folder itself, which is open
    return 0


def growth(samples: Sequence[Sample]) -> dict[str, tuple[float, float]]:
    """Return the medians of each figure in both halves of what follows the warm-up.

    Args:
        samples: All samples, the first one first. With fewer than four after the warm-up, nothing is compared.
    """
    if not samples:
        return {}
    begin = samples[0].seconds + WARM_UP * (samples[-1].seconds - samples[0].seconds)
    after = [each for each in samples if each.seconds >= begin and each.calls >= WARM_UP_CALLS]
    if len(after) < 4:
        return {}
    halves = after[: len(after) // 2], after[-(len(after) // 2) :]
    return {bound.name: _medians(bound.name, halves) for bound in BOUNDS}


def _medians(name: str, halves: tuple[list[Sample], list[Sample]]) -> tuple[float, float]:
    first, second = (median(float(vars(each)[name]) for each in half) for half in halves)
    return first, second


def leaks(samples: Sequence[Sample]) -> list[str]:
    """Return which figures are not flat after the warm-up."""
    found = growth(samples)
    return [
        f"{bound.name} grew from {found[bound.name][0]:,.1f} to {found[bound.name][1]:,.1f}"
        for bound in BOUNDS
        if bound.name in found and _grew(bound, *found[bound.name])
    ]


def _grew(bound: Bound, before: float, after: float) -> bool:
    return after - before > max(bound.least, bound.share * before)
