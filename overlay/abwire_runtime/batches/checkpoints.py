"""Checkpoints: what a batch has completed, so that another run goes on from there."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from .._public import public
from ..client.errors import ConfigurationError
from .ranges import Ranges

_VERSION = 1


@public
class Checkpoint(Protocol):
    """Where a batch keeps what it has completed, such as a key of a database. A path is a checkpoint in a file."""

    def load(self) -> str | bytes | None:
        """Return what was saved last; None if nothing was."""

    def save(self, state: str, /) -> None:
        """Save the state in place of the earlier one, completely or not at all.

        Args:
            state: A line of JSON. It holds neither events nor secrets.
        """


CheckpointLike: TypeAlias = Checkpoint | str | os.PathLike[str]
"""What ``checkpoint`` accepts: a path, or an object with ``load`` and ``save``."""


class FileCheckpoint:
    """A checkpoint in a file, which holds either the old or the new state whenever a program or a machine stops.

    Args:
        path: The path of the file. Its folder must exist.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)

    def __repr__(self) -> str:
        return repr(str(self._path))

    def load(self) -> bytes | None:
        """Read the file; None if there is none."""
        try:
            return self._path.read_bytes()
        except FileNotFoundError:
            return None

    def save(self, state: str, /) -> None:
        """Write the state to another file, and put it in place of this one.

        Args:
            state: The state.
        """
        temporary = self._path.with_name(f"{self._path.name}.tmp")  # of a killed program, too: the next one replaces it
        try:
            with temporary.open("wb") as file:
                file.write(state.encode())
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, self._path)
        finally:
            temporary.unlink(missing_ok=True)


class SavedProgress:
    """The completed events of a batch, as a checkpoint keeps them.

    An event is done once it was accepted, or once it failed and a later request was accepted: what an outage or a
    wrong key stopped is sent again by the next run.

    Args:
        target: A path, or an object with ``load`` and ``save``.
        kind: Name of the API.
        account: Id of the account or project.

    Attributes:
        done: The events that are done.
        accepted: How many of them were accepted. The others failed.
        is_finished: Whether all events of the source are done.

    Raises:
        ConfigurationError: The checkpoint belongs to another API or account, or is none.
        TypeError: The target is something else.
    """

    def __init__(self, target: CheckpointLike, kind: str, account: str) -> None:
        store = FileCheckpoint(target) if isinstance(target, (str, os.PathLike)) else target
        if not callable(getattr(store, "load", None)) or not callable(getattr(store, "save", None)):
            raise TypeError(
                f"checkpoint must be a path, or an object with load() and save(), not {type(target).__name__}"
            )
        self._store = store
        self._about: dict[str, Any] = {"abwire_batch": _VERSION, "api": kind, "account": account}
        self.done: Ranges = Ranges()
        self.accepted: int = 0
        self.is_finished: bool = False
        self._pending: list[tuple[int, int]] = []
        saved = store.load()
        if saved:
            self._restore(saved)

    def _restore(self, saved: str | bytes) -> None:
        name = f"the checkpoint {self._store!r}"
        try:
            state = json.loads(saved)
        except ValueError:
            state = None
        if not isinstance(state, Mapping) or "abwire_batch" not in state:
            raise ConfigurationError(f"{name} does not hold the state of a batch")
        if state["abwire_batch"] != _VERSION:
            raise ConfigurationError(f"{name} was written by another version of abwire, which can finish the batch")
        for key, wanted in self._about.items():
            if state.get(key) != wanted:
                raise ConfigurationError(
                    f"{name} is of a batch with {key} {state.get(key)!r}, not {wanted!r}: each batch needs its own"
                )
        try:
            spans = [(int(start), int(stop)) for start, stop in state["done"]]
            accepted, is_finished = int(state["accepted"]), bool(state["finished"])
        except (KeyError, TypeError, ValueError):
            raise ConfigurationError(f"{name} is damaged") from None
        self.done, self.accepted, self.is_finished = Ranges(spans), accepted, is_finished

    def record_failed(self, start: int, stop: int) -> None:
        """Note events whose request failed. They are done once a later request is accepted.

        Args:
            start: Index of the first event.
            stop: The index behind the last one.
        """
        self._pending.append((start, stop))

    def record_done(self, start: int, stop: int, accepted: int) -> None:
        """Save that events are done. If any were accepted, those that failed before are done as well.

        Args:
            start: Index of the first event.
            stop: The index behind the last one.
            accepted: How many of them were accepted.
        """
        self.done.add(start, stop)
        if accepted:
            for span in self._pending:
                self.done.add(*span)
            self._pending.clear()
            self.accepted += accepted
        self._save()

    def finish(self) -> None:
        """Save that the source has no further events, unless some are still to be sent again."""
        self.is_finished = not self._pending and len(self.done) > 0
        self._save()

    def _save(self) -> None:
        state = {**self._about, "done": self.done.spans, "accepted": self.accepted, "finished": self.is_finished}
        self._store.save(json.dumps(state))
