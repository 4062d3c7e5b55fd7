"""Running trials: each in a process group of its own, whose time and memory are bounded, and whose files are removed."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from try_documents.trial import EVENTS, Options

_POLL = 0.1
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Limits:
    """What one document may use.

    Attributes:
        seconds: Time, in seconds.
        memory: Memory of all its processes together, in bytes. It is measured on Linux only.
    """

    seconds: float
    memory: int


@dataclass(frozen=True)
class Outcome:
    """What became of a document.

    Attributes:
        file: The document.
        size: Its size in bytes.
        outcome: ``passed``; ``refused``, by an error that says what is wrong with the document; or ``failed``.
        text: The error, in one line; empty if it passed.
        operations: The number of operations, if the client was generated.
        models: The number of models, if the client was generated.
        seconds: The seconds that each step took.
        memory: The most memory that its processes used together, in bytes; 0 where it is not measured.
    """

    file: Path
    size: int
    outcome: str
    text: str = ""
    operations: int | None = None
    models: int | None = None
    seconds: dict[str, float] = field(default_factory=dict)
    memory: int = 0


def outcomes(files: Sequence[Path], limits: Limits, jobs: int, options: Options) -> Iterator[Outcome]:
    """Try documents. If the caller stops early, or is interrupted, every process is ended and every file removed.

    Args:
        files: The documents.
        limits: What each of them may use.
        jobs: How many to try at once.
        options: How to try them.

    Yields:
        The outcome of each document, in the order in which they finish.
    """
    pending, running = list(files), list[_Process]()
    with tempfile.TemporaryDirectory(prefix="abwire-") as folder:
        caches = [Path(folder, f"mypy-{number}") for number in range(jobs)]
        try:
            while pending or running:
                while pending and len(running) < jobs:
                    running.append(_Process(pending.pop(0), Path(folder), caches.pop(), options))
                for process in [each for each in running if each.has_ended(limits)]:
                    running.remove(process)
                    caches.append(process.cache)
                    yield process.outcome()
                time.sleep(_POLL)
        finally:
            for process in running:
                process.end()


class _Process:
    """The process of a trial, with those that it starts.

    Args:
        file: The document.
        parent: Where to make its folder.
        cache: The folder of mypy's cache. No two processes may use one at once.
        options: How to try them.
    """

    def __init__(self, file: Path, parent: Path, cache: Path, options: Options) -> None:
        self.file = file
        self.cache = cache
        self._folder = tempfile.TemporaryDirectory(dir=parent)
        self._over: str | None = None
        self._memory = 0
        self._start = time.monotonic()
        self._errors = Path(self._folder.name, "errors.txt")
        # Everything that it writes, also to temporary files, is in its folder, and goes with it even if it is killed.
        arguments = [str(file.absolute()), self._folder.name, str(cache), json.dumps(asdict(options))]
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "try_documents.trial", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                env={**os.environ, "TMPDIR": self._folder.name, "PYTHONDONTWRITEBYTECODE": "1"},
                start_new_session=True,
            )

    def has_ended(self, limits: Limits) -> bool:
        """Whether it has ended by itself, or was ended because it was over a limit."""
        if self._process.poll() is not None:
            return True
        self._memory = max(self._memory, _memory_of(self._process.pid))
        if self._memory > limits.memory:
            self._over = f"over the limit of {limits.memory // 1_000_000:,} MB of memory"
        elif time.monotonic() - self._start > limits.seconds:
            self._over = f"over the limit of {limits.seconds:g} seconds"
        return self._over is not None

    def end(self) -> None:
        """End all its processes, and remove its files."""
        with contextlib.suppress(ProcessLookupError):  # if all have ended
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._folder.cleanup()

    def outcome(self) -> Outcome:
        """The outcome. Ends the processes first."""
        stopped = time.monotonic()
        events = self._read_events()
        said = self._errors.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        size = self.file.stat().st_size
        self.end()
        last = events[-1] if events else {"event": "step", "text": "start"}
        if self._over is not None:
            last = {"event": "failed", "text": f"{last['text']}: {self._over}"}
        elif last["event"] not in {"passed", "refused", "failed"}:
            last = {"event": "failed", "text": f"{last['text']}: {said[-1] if said else 'ended without a word'}"}
        made: dict[str, Any] = next((each for each in events if each["event"] == "made"), {})
        return Outcome(
            self.file,
            size,
            last["event"],
            " ".join(last.get("text", "").split()),
            made.get("operations"),
            made.get("models"),
            _durations(events, stopped),
            self._memory,
        )

    def _read_events(self) -> list[dict[str, Any]]:
        file = Path(self._folder.name, EVENTS)
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]


def _durations(events: list[dict[str, Any]], stopped: float) -> dict[str, float]:
    """The seconds of each step. A step with the name of an earlier one is added to it."""
    found: dict[str, float] = {}
    ends = [each["time"] for each in events[1:]] + [stopped]
    for event, end in zip(events, ends, strict=False):
        if event["event"] == "step":
            found[event["text"]] = found.get(event["text"], 0.0) + end - event["time"]
    return found


def _memory_of(group: int) -> int:
    """The memory that a process group uses now, in bytes. What its processes share is counted for each of them."""
    pages = 0
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            # The name of the program, in brackets, can have blanks. The third field after it is the group.
            fields = (entry / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue  # it has ended
        pages += int(fields[21]) if int(fields[2]) == group else 0
    return pages * _PAGE
