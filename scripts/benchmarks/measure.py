"""Runs programs of two sides alternately, and computes medians."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.environments import Environment

# Variables that would change the measurements on this machine: Python's options, proxies, credentials of the APIs.
_DROPPED = ("PYTHON", "CONVERT_", "VWO_", "WEBTRENDS_", "OPTIMIZELY_", "OPENAI_", "SSL_CERT_")


def clean_environ() -> dict[str, str]:
    """The environment variables that programs run with."""
    kept = {n: v for n, v in os.environ.items() if not n.startswith(_DROPPED) and not n.lower().endswith("_proxy")}
    return {**kept, "PYTHONHASHSEED": "0"}


@dataclass(frozen=True)
class Run:
    """A process that ended: its time, its memory and its output."""

    seconds: float
    output: str

    @property
    def data(self) -> Any:
        """The last line that it printed, which is JSON."""
        return json.loads(self.output.splitlines()[-1])


def run(environment: Environment, *arguments: str | Path) -> Run:
    """Run the environment's Python.

    Raises:
        RuntimeError: It failed. The message is the last line of its standard error.
    """
    command = [str(environment.python), *map(str, arguments)]
    start = time.perf_counter()
    done = subprocess.run(
        command, capture_output=True, text=True, env=clean_environ(), cwd=environment.folder, check=False
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["no reason given"]
        raise RuntimeError(f"{environment.name}: {lines[-1]}")
    return Run(seconds, done.stdout)


@dataclass
class Pair:
    """Samples of two sides that were taken in turn."""

    ours: list[float] = field(default_factory=list)
    theirs: list[float] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        """The median of the ratios of consecutive samples, so that a busy moment affects both sides."""
        return median(mine / other for mine, other in zip(self.ours, self.theirs, strict=True))


def alternate(sides: Mapping[str, Callable[[], float]], rounds: int, warm_up: int = 1) -> dict[str, list[float]]:
    """Take samples of several sides alternately. Each round has the opposite order of the one before.

    Args:
        sides: The functions that take a sample, by the name of the side.
        rounds: How many samples to take of each.
        warm_up: How many to take first and discard.

    Returns:
        The samples of each side, in the order of the rounds.
    """
    samples: dict[str, list[float]] = {name: [] for name in sides}
    names = list(sides)
    for number in range(-warm_up, rounds):
        for name in names if number % 2 else reversed(names):
            sample = sides[name]()
            if number >= 0:
                samples[name].append(sample)
    return samples
