"""Writing the rows of many experiences: the file, the account of what failed, and going on after an interruption."""

from __future__ import annotations

import csv
import io
import json
import os
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO, NamedTuple, TypeAlias

from abwire_runtime._public import public_in
from abwire_runtime.batches.checkpoints import CheckpointLike, FileCheckpoint
from abwire_runtime.client.errors import (
    AbwireError,
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    ConfigurationError,
    DecodeError,
)
from abwire_runtime.data.model import Model

from .report_plan import Experience, RowsOptions
from .report_row import ReportRow

RowsTarget: TypeAlias = str | os.PathLike[str] | Callable[[list[ReportRow]], object]
"""Where rows go: the path of a CSV file, or a function that gets the rows of one experience."""

SKIPPED = (APIConnectionError, APIStatusError, DecodeError)
"""What a call raises for an experience that can't be read. All else would be raised for each experience alike."""

_VERSION = 1


@public_in("abwire.convert")
class ExportFailure(NamedTuple):
    """An experience whose rows could not be read.

    Attributes:
        experience_id: Its id.
        experience_name: Its name; None if it is not known.
        reason: The error message.
        status: HTTP status of the reply; None if there was no reply.
    """

    experience_id: int
    experience_name: str | None
    reason: str
    status: int | None = None


@public_in("abwire.convert")
class ExportProgress(NamedTuple):
    """How far an export is, after one of its experiences. With a checkpoint, earlier runs are included in the counts.

    Attributes:
        experiences: Number of experiences to export.
        exported: Number of experiences whose rows were written.
        failed: Number of experiences that failed in this run.
        rows: Number of rows that were written.
        experience_id: Id of the last experience.
        failure: Why that one failed; None if it did not.
        seconds: How long this run has taken.
    """

    experiences: int
    exported: int
    failed: int
    rows: int
    experience_id: int
    failure: ExportFailure | None
    seconds: float


@public_in("abwire.convert")
@dataclass
class ExportResult:
    """The outcome of an export. With a checkpoint, the counts include earlier runs.

    Attributes:
        exported: Number of experiences whose rows were written.
        rows: Number of rows that were written.
        failures: The experiences that failed in this run. With a checkpoint, the next run tries them again.
        not_tried: Number of experiences that were left because the export stopped early.
        why_stopped: Why it stopped early; "" if it did not.
        seconds: How long this run took.
    """

    exported: int = 0
    rows: int = 0
    failures: list[ExportFailure] = field(default_factory=list)
    not_tried: int = 0
    why_stopped: str = ""
    seconds: float = field(default=0.0, compare=False)

    @property
    def ok(self) -> bool:
        """Whether the rows of all experiences were written."""
        return not self.failures and not self.not_tried


class Export:
    """An export, without the calls, so that the clients of both forms share it.

    Args:
        to: Where the rows go.
        options: Which rows.
        checkpoint: Where it keeps what it has done.
        on_progress: Called after each experience.
        stop_after: After how many failures in a row it stops.

    Raises:
        ConfigurationError: The checkpoint is not one of this export.
        TypeError: An argument is of a wrong type.
        ValueError: ``stop_after`` is less than 1.
    """

    def __init__(
        self,
        to: RowsTarget,
        options: RowsOptions,
        checkpoint: CheckpointLike | None,
        on_progress: Callable[[ExportProgress], object] | None,
        stop_after: int | None,
    ) -> None:
        if not callable(to) and not isinstance(to, (str, os.PathLike)):
            raise TypeError(f"to must be a path, or a function that gets a list of rows, not {type(to).__name__}")
        if stop_after is not None and stop_after < 1:
            raise ValueError("stop_after must be at least 1")
        self.result: ExportResult = ExportResult()
        self._options = options
        self._on_progress = on_progress
        self._stop_after = stop_after
        self._failed_in_a_row = 0
        self._total = 0
        self._started = time.monotonic()
        self._progress = _Progress(checkpoint, options)
        self.result.rows = self._progress.rows
        self._to = to
        self._file: _CSVFile | None = None

    def begin(self, found: list[Experience]) -> list[Experience]:
        """Open the file, and return the experiences that are still to be exported.

        Args:
            found: All of them.

        Raises:
            ConfigurationError: The file is not the one that the checkpoint is about.
            OSError: The file can't be opened.
        """
        if not callable(self._to):
            self._file = _CSVFile(self._to, self._progress.size)
        left = [each for each in found if each.id not in self._progress.done]
        self.result.exported = len(found) - len(left)
        self.result.not_tried = len(left)
        self._total = len(found)
        return left

    def options_for(self, experience: Experience) -> RowsOptions:
        """The options for an experience, which may not have all of the goals.

        Args:
            experience: The experience.
        """
        wanted = self._options.goals
        if wanted is None:
            return self._options
        return replace(self._options, goals=[goal for goal in wanted if goal in experience.goals])

    def write(self, rows: list[ReportRow]) -> object:
        """Write the rows of an experience.

        Args:
            rows: The rows.

        Returns:
            What the user's function returned, which may have to be awaited.
        """
        if callable(self._to):
            return self._to(rows)
        assert self._file is not None, "begin() opens it"
        self._file.write(rows)
        return None

    def record_written(self, experience: Experience, rows: int) -> None:
        """Note that an experience is done.

        Args:
            experience: The experience.
            rows: How many rows it had.
        """
        self._failed_in_a_row = 0
        self.result.exported += 1
        self.result.rows += rows
        self._progress.record(experience.id, self.result.rows, 0 if self._file is None else self._file.sync())
        self._report(experience, None)

    def record_failed(self, experience: Experience, error: AbwireError) -> bool:
        """Note that an experience failed.

        Args:
            experience: The experience.
            error: The error of the call.

        Returns:
            Whether to go on with the next one. Without valid credentials, all would fail.
        """
        status = error.status_code if isinstance(error, APIStatusError) else None
        failure = ExportFailure(experience.id, experience.name, str(error), status)
        self._failed_in_a_row += 1
        self.result.failures.append(failure)
        self._report(experience, failure)
        if isinstance(error, AuthenticationError):
            self.result.why_stopped = failure.reason
        elif self._failed_in_a_row == self._stop_after:
            count = self._failed_in_a_row
            self.result.why_stopped = "an experience failed" if count == 1 else f"{count} experiences in a row failed"
        return not self.result.why_stopped

    def close(self) -> None:
        """Close the file."""
        self.result.seconds = time.monotonic() - self._started
        if self._file is not None:
            self._file.close()

    def _report(self, experience: Experience, failure: ExportFailure | None) -> None:
        self.result.not_tried -= 1
        self.result.seconds = time.monotonic() - self._started
        if self._on_progress is not None:
            result = self.result
            self._on_progress(
                ExportProgress(
                    experiences=self._total,
                    exported=result.exported,
                    failed=len(result.failures),
                    rows=result.rows,
                    experience_id=experience.id,
                    failure=failure,
                    seconds=result.seconds,
                )
            )


class _CSVFile:
    """A CSV file whose end is always that of an experience, as far as the checkpoint knows it.

    Args:
        path: Its path.
        size: Its size at the last checkpoint; 0 to write it anew.
    """

    def __init__(self, path: str | os.PathLike[str], size: int) -> None:
        self._columns = ReportRow.columns()
        if not size:
            self._file: BinaryIO = open(path, "wb")  # noqa: SIM115 - closed by close()
            self._add([dict(zip(self._columns, self._columns, strict=True))])
            return
        if not os.path.exists(path) or os.path.getsize(path) < size:
            raise ConfigurationError(
                f"the checkpoint is of an export to a file of {size} bytes, which {os.fspath(path)!r} does not have: "
                "delete the checkpoint to start again"
            )
        self._file = open(path, "r+b")  # noqa: SIM115 - closed by close()
        self._file.truncate(size)  # what an interrupted run wrote of the next experience
        self._file.seek(size)

    def write(self, rows: Iterable[ReportRow]) -> None:
        """Write rows."""
        self._add(row.to_dict() for row in rows)

    def sync(self) -> int:
        """Make sure that what was written survives a crash. Return the size."""
        self._file.flush()
        os.fsync(self._file.fileno())
        return self._file.tell()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _add(self, rows: Iterable[Mapping[str, Any]]) -> None:
        text = io.StringIO()
        csv.DictWriter(text, self._columns, lineterminator="\n").writerows(rows)
        self._file.write(text.getvalue().encode())


class _Progress:
    """Which experiences are done, as a checkpoint keeps it.

    Args:
        checkpoint: The checkpoint, if there is one.
        options: The options of the export.

    Attributes:
        done: The ids of the experiences that are done.
        rows: How many rows they had.
        size: The size of the file then.
    """

    def __init__(self, checkpoint: CheckpointLike | None, options: RowsOptions) -> None:
        store = FileCheckpoint(checkpoint) if isinstance(checkpoint, (str, os.PathLike)) else checkpoint
        if store is not None and not (hasattr(store, "load") and hasattr(store, "save")):
            raise TypeError(
                f"checkpoint must be a path, or an object with load() and save(), not {type(checkpoint).__name__}"
            )
        self._store = store
        self._about = _about(options)
        self.done: set[int] = set()
        self.rows = self.size = 0
        saved = None if store is None else store.load()
        if saved:
            self._restore(saved)

    def record(self, experience_id: int, rows: int, size: int) -> None:
        """Save that an experience is done.

        Args:
            experience_id: Its id.
            rows: How many rows all experiences had so far.
            size: The size of the file.
        """
        self.done.add(experience_id)
        if self._store is not None:
            state = {**self._about, "done": sorted(self.done), "rows": rows, "size": size}
            self._store.save(json.dumps(state))

    def _restore(self, saved: str | bytes) -> None:
        name = f"the checkpoint {self._store!r}"
        try:
            state = json.loads(saved)
            options, wanted = dict(state["options"]), self._about["options"]
            is_same_version = all(state[key] == self._about[key] for key in ("abwire_export", "columns"))
            self.done = {int(each) for each in state["done"]}
            self.rows, self.size = int(state["rows"]), int(state["size"])
        except (KeyError, TypeError, ValueError):
            raise ConfigurationError(f"{name} does not hold the state of an export") from None
        if not is_same_version:
            raise ConfigurationError(f"{name} was written by another version of abwire, which can finish the export")
        changed = [key for key in wanted if options.get(key) != wanted[key]]
        if changed:
            raise ConfigurationError(
                f"{name} is of an export with another {' and '.join(changed)}: each export needs its own"
            )


def _about(options: RowsOptions) -> dict[str, Any]:
    """What a checkpoint must have in common with the export that goes on from it."""
    segments, statistics = options.segments, options.stats_engine_processing
    return {
        "abwire_export": _VERSION,
        "columns": ReportRow.columns(),
        "options": {
            "daily": options.daily,
            "report_type": options.report_type,
            "goals": None if options.goals is None else list(options.goals),
            "metrics": None if options.metrics is None else list(options.metrics),
            "names": options.names,
            "overall": options.overall,
            "start_time": options.start_time,
            "end_time": options.end_time,
            "utc_offset": options.utc_offset,
            "segments": segments.to_dict() if isinstance(segments, Model) else None,
            "stats_engine_processing": statistics.to_dict() if isinstance(statistics, Model) else None,
            "account_id": options.account_id,
            "project_id": options.project_id,
        },
    }
