"""``scripts/regenerate`` in the process of the tests, which is much faster than in one of its own."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import pytest

from codegen import __main__ as command
from codegen.checkout import Checkout
from codegen.source import openapi_check
from codegen.writing import build


class Run(NamedTuple):
    """What a call of the command did."""

    returncode: int
    stdout: str
    stderr: str


Command = Callable[..., Run]


@contextmanager
def restored_signal() -> Iterator[None]:
    """Handle SIGTERM as before when the block ends: the command handles it, in the process of the tests too."""
    handler = signal.getsignal(signal.SIGTERM)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, handler)


@contextmanager
def command_in(checkout: Checkout, capsys: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """Return a function that runs the command in a checkout: its arguments are those of the command line.

    Args:
        checkout: The checkout.
        capsys: The fixture of the test, which captures what is printed.
    """

    def run(*arguments: str) -> Run:
        status = command.main(list(arguments), checkout)
        printed = capsys.readouterr()
        return Run(status, printed.out, printed.err)

    with restored_signal():
        yield run


class ChecksHere:
    """`openapi_check.Checks` in this process, as it would say it: starting its processes takes longer than most checks.

    Args:
        documents: The documents by name.
        seconds: The limit of processor time for each part of each document.
    """

    def __init__(self, documents: dict[str, Any], seconds: int = 30) -> None:
        self._documents: dict[str, Any] = json.loads(json.dumps(documents))
        self._seconds = seconds
        self._found: dict[str, list[openapi_check.Fault]] = {}

    def __enter__(self) -> ChecksHere:
        return self

    def __exit__(self, *_: object) -> None: ...

    def wait(self, *parts: str) -> list[openapi_check.Fault]:
        """Check these parts, by default all, unless that was done."""
        wanted = parts or openapi_check.PARTS
        for part in wanted:
            if part not in self._found:
                self._found[part] = [
                    fault
                    for name, document in self._documents.items()
                    for fault in openapi_check._faults_in_time(document, name, part, self._seconds)
                ]
        return openapi_check._sorted_out([fault for part in wanted for fault in self._found[part]])


@contextmanager
def checks_here() -> Iterator[None]:
    """Have packages built without processes for the checks. Those of `Checks`, and of scripts that are run, start some."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build, "Checks", ChecksHere)
        yield
