"""``scripts/regenerate`` in the process of the tests, which is much faster than in one of its own."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import pytest

from codegen import __main__ as command
from codegen.checkout import Checkout


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


class NothingToCheck:
    """In place of `build.Checks`, whose processes check documents, where there is no document."""

    def __init__(self, documents: dict[str, Any]) -> None:
        assert documents == {}

    def __enter__(self) -> NothingToCheck:
        return self

    def __exit__(self, *_: object) -> None: ...

    def wait(self, *_: str) -> list[Any]:
        return []
