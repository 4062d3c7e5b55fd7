"""Where the failures of a batch go: a list, a callable, or a file with a line of JSON for each event."""

from __future__ import annotations

import os
from collections.abc import Callable
from inspect import iscoroutinefunction
from typing import Any, Protocol, TypeAlias, TypeVar

from ..data.encoding import encode, write_json
from .result import BatchFailure

T = TypeVar("T")


class TextSink(Protocol):
    """A file that strings can be written to."""

    def write(self, text: str, /) -> object:
        """Write a string."""

    def flush(self) -> object:
        """Pass what was written on to the operating system."""


OnFailure: TypeAlias = Callable[[BatchFailure], object] | str | os.PathLike[str] | TextSink
"""What ``on_failure`` accepts: a callable, the path of a file, or an open text file."""


class FailureSink:
    """Passes failures on as soon as they are known.

    Args:
        target: A callable, or a path, to whose file lines are appended, or an open text file.

    Raises:
        OSError: The file at the path can't be opened.
        TypeError: The target is something else.
    """

    def __init__(self, target: OnFailure) -> None:
        self._owned = None
        self._is_synced = True
        if isinstance(target, (str, os.PathLike)):
            self._owned = open(target, "a", encoding="utf-8")  # noqa: SIM115 - closed by close()
            self._report = _writer(self._owned)
        elif callable(target):
            self._report = checked_callback(target, "on_failure")
        elif hasattr(target, "write"):
            self._report = _writer(target)
        else:
            raise TypeError(f"on_failure must be a callable, a path or a text file, not {type(target).__name__}")

    def report(self, failure: BatchFailure) -> None:
        """Pass a failure on."""
        self._is_synced = False
        self._report(failure)

    def sync(self) -> None:
        """Make sure that the lines in a file of our own survive a crash."""
        if self._owned is not None and not self._is_synced:
            os.fsync(self._owned.fileno())
        self._is_synced = True

    def close(self) -> None:
        """Close the file, if it was opened here."""
        if self._owned is not None:
            self._owned.close()


def checked_callback(callback: Callable[[T], object], name: str) -> Callable[[T], object]:
    """Check that a callback can be called and needs no await.

    Args:
        callback: The callback.
        name: The name of the argument, for the error message.

    Raises:
        TypeError: It is not callable, or it is a coroutine function.
    """
    if not callable(callback):
        raise TypeError(f"{name} must be callable, not {type(callback).__name__}")
    if iscoroutinefunction(callback):
        raise TypeError(
            f"{name} must not be a coroutine function: it is called and not awaited, also by asynchronous clients"
        )
    return callback


def _writer(file: TextSink) -> Callable[[BatchFailure], object]:
    def write(failure: BatchFailure) -> None:
        file.write("".join(f"{line}\n" for line in failure_lines(failure)))
        file.flush()

    return write


def failure_lines(failure: BatchFailure) -> list[str]:
    """Write a failure as JSON: one line for each event, with its index, the reason and the event itself.

    Args:
        failure: The failure.
    """
    status = "null" if failure.status is None else failure.status
    arrived = "true" if failure.may_have_arrived else "false"
    about = f'"reason":{_json(failure.reason)},"status":{status},"may_have_arrived":{arrived}'
    return [
        f'{{"index":{failure.first + position},{about},"event":{_event(event)}}}'
        for position, event in enumerate(failure.events)
    ]


def _event(event: Any) -> str:
    """An event as JSON: of a typed event, the name of its class and the fields that are not None."""
    if not hasattr(type(event), "_asdict"):
        return _json(event)
    fields = ((name, value) for name, value in event._asdict().items() if value is not None)
    return "".join(
        (f'{{"type":{_json(type(event).__name__)}', *(f",{_json(name)}:{_json(value)}" for name, value in fields), "}")
    )


def _json(value: object) -> str:
    """A value as JSON, or its repr as a string if JSON has no form for it."""
    try:
        return write_json(encode(value))
    except Exception:  # an event that is not valid may hold anything
        try:
            return write_json(repr(value))
        except Exception:
            return write_json(f"<{type(value).__name__}>")
