"""How much work a function does: a limit that no load of the machine reaches, for what grows with the square of its input."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TooMuchWorkError(AssertionError):
    """A block has used more processor time than it may."""


@contextmanager
def bounded_work(seconds: float) -> Iterator[None]:
    """Fail if a block uses more processor time than any linear algorithm needs.

    Only the processor time of this process counts, so a busy machine changes nothing. Choose a limit that is a hundred
    times what the block takes, and an input for which a quadratic algorithm takes minutes.

    Args:
        seconds: The limit.

    Raises:
        TooMuchWorkError: The block has used more.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        raise TooMuchWorkError(f"more than {seconds} s of processor time: does it grow with the square of the input?")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
