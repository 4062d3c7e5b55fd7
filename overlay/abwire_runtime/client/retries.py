"""How often calls are repeated and how long to wait between: the settings of a client, and its budget of retries."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from .. import _forks
from .._lazy import LazyModule
from .._public import public
from .errors import ConfigurationError

if TYPE_CHECKING:
    from . import pauses as all_pauses
else:  # most programs never need it
    all_pauses = LazyModule("abwire_runtime.client.pauses")


@public
class Retries:
    """How often to repeat a call, and how long to wait between.

    Args:
        attempts: The largest number of times that a call is sent, including the first; 1 or more. Attempts that the server
            refuses because it receives too many requests do not count, unless it is 1: the client pauses, and the call is
            sent again until ``max_total`` has passed.
        backoff: Seconds. The wait before retry n (counted from 0) is random between 0 and ``backoff * 2**n`` seconds.
        max_wait: The longest such wait, in seconds. ``Retry-After`` is honoured even if it is longer. A random part is
            added to it, so that clients which are refused together do not return together.
        max_total: The longest time from the start of a call to the start of its last attempt, in seconds. If a wait,
            one that ``Retry-After`` asks for included, would exceed it, the call ends at once. The wait for a `Pace` does
            not count.
        budget: How many retries all calls together may make. By default, each client has its own `Budget`, which keeps
            retries below a tenth of a steady load. Clients that are passed the same budget share it.

    Raises:
        ConfigurationError: A value is of the wrong type or out of range.
    """

    # Not a dataclass: making one takes longer than importing the rest of this module.
    __slots__ = ("attempts", "backoff", "budget", "max_total", "max_wait")

    def __init__(
        self,
        attempts: int = 3,
        backoff: float = 0.5,
        max_wait: float = 8.0,
        max_total: float = 60.0,
        *,
        budget: Budget | None = None,
    ) -> None:
        if not _is_whole(attempts, least=1):
            raise ConfigurationError(f"attempts includes the first one, so it must be 1 or more, not {attempts!r}")
        for name, seconds in (("backoff", backoff), ("max_wait", max_wait), ("max_total", max_total)):
            if not _is_number(seconds):
                raise ConfigurationError(f"{name} must be seconds, 0 or more, not {seconds!r}")
        if not (budget is None or isinstance(budget, Budget)):
            raise ConfigurationError(f"budget must be a Budget, not {type(budget).__name__}")
        self.attempts: Final[int] = attempts
        self.backoff: Final[float] = backoff
        self.max_wait: Final[float] = max_wait
        self.max_total: Final[float] = max_total
        self.budget: Final[Budget | None] = budget

    def __repr__(self) -> str:
        numbers = self.attempts, self.backoff, self.max_wait, self.max_total
        shared = "" if self.budget is None else f", budget={self.budget!r}"
        return "Retries(attempts={}, backoff={}, max_wait={}, max_total={}".format(*numbers) + f"{shared})"

    def _back_off(self, retries: int, uniform: Callable[[float, float], float]) -> float:
        """Return the wait before a retry that the server asks no wait for.

        Args:
            retries: How many retries were made before.
            uniform: Returns a random number between two numbers.
        """
        doubled = self.backoff * 2.0 ** min(retries, 1023)  # 2.0 ** 1024 exceeds the largest float
        return uniform(0, min(self.max_wait, doubled))

    @classmethod
    def _of(cls, retries: int | Retries | None) -> Retries:
        """Convert the value of the argument ``retries`` to settings.

        Args:
            retries: Settings; or how many times to repeat a call, 0 for never (the attempts are one more); or None for
                the defaults.

        Raises:
            ConfigurationError: The value is something else, or a number below 0.
        """
        if retries is None:
            return cls()
        if isinstance(retries, Retries):
            return retries
        # True is an int, but not a number of retries.
        if isinstance(retries, bool) or not isinstance(retries, int) or retries < 0:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"retries must be a whole number, 0 or more, or a Retries, not {retries!r}")
        return cls(attempts=retries + 1)


def spread_out(asked: float, room: float, uniform: Callable[[float, float], float]) -> float:
    """Return a wait that is at least as long as ``Retry-After`` asks for.

    Clients that are refused together are told the same, so each adds a random part: up to a quarter, or up to a second
    where that is more, but at most as much as was asked for. Where a call has less time, half of what it has is used, so
    that the random part never ends a call.

    Args:
        asked: The seconds of ``Retry-After``.
        room: The longest wait in seconds that the call has time for.
        uniform: Returns a random number between two numbers.
    """
    longest = asked + max(asked / 4, min(asked, 1.0))
    if room >= asked:
        longest = min(longest, (asked + room) / 2)
    return uniform(asked, longest)


@public
class Budget:
    """An allowance of retries, so that they do not make an outage worse. Threads can share it.

    To turn it off, pass an allowance that is larger than the number of retries will ever be.

    Args:
        ratio: How many retries each call adds to the allowance. With 0.1, retries add at most 10% to a steady load.
        allowance: The retries at the start, and the most that can be saved up. By default 10, or as many as one call
            may need by its `Retries` where that is more. What is saved of the default is lost when two calls in a row
            have failed in spite of their retries, since the server is down then.

    Raises:
        ConfigurationError: A value is of the wrong type, negative or infinite.
    """

    def __init__(self, ratio: float = 0.1, allowance: int | None = None) -> None:
        if not (_is_number(ratio) and ratio < _LARGEST):
            raise ConfigurationError(f"ratio must be a finite number, 0 or more, not {ratio!r}")
        if not (allowance is None or _is_whole(allowance, least=0)):
            raise ConfigurationError(f"allowance must be a whole number, 0 or more, not {allowance!r}")
        # In thousandths, since the sum of ten times 0.1 is not 1.
        self._each = round(ratio * 1000)
        self._grows = allowance is None
        self._most = self._left = (10 if allowance is None else allowance) * 1000
        self._failed_in_a_row = 0  # reset by `CallRetry` when the server answers
        self._lock = threading.Lock()
        self._forks = _forks.count

    def __repr__(self) -> str:
        return f"<Budget of {self._left / 1000:g} retries>"

    def __reduce__(self) -> tuple[type[Budget], tuple[float, int | None]]:
        # A full budget of the same size: what is left of it is about the calls of one process.
        return Budget, (self._each / 1000, None if self._grows else self._most // 1000)

    def _make_room(self, retries: int) -> None:
        """Raise the allowance to the number of retries of one call, unless the user set it."""
        if self._grows:
            with self._locked():
                missing = max(0, retries * 1000 - self._most)
                self._most += missing
                self._left += missing

    def _deposit(self) -> None:
        """Count a call."""
        with self._locked():
            self._left = min(self._most, self._left + self._each)

    def _withdraw(self) -> bool:
        """Take one retry from the allowance.

        Returns:
            Whether there was one left.
        """
        with self._locked():
            if self._left < 1000:
                return False
            self._left -= 1000
            return True

    def _count_failure(self) -> None:
        """Count a call that failed although it was repeated as often as it may be.

        The allowance is meant for faults that come and go. In an outage, each of a thousand clients would use its own up,
        and multiply the load of a server that is in trouble.
        """
        with self._locked():
            self._failed_in_a_row += 1
            if self._grows and self._failed_in_a_row >= _OUTAGE:
                self._left %= 1000

    def _locked(self) -> threading.Lock:
        """The lock. A forked process creates a new one: a thread that it does not have may hold the old one."""
        if self._forks != _forks.count:
            with _forks.renewing:
                if self._forks != _forks.count:
                    self._lock = threading.Lock()
                    self._forks = _forks.count
        return self._lock


class Traffic:
    """What a client and those that ``with_options`` makes of it know together about the load of the server.

    Attributes:
        pauses: The pauses of the client; None until the server refuses the first request because of its load.
    """

    __slots__ = ("_made", "pauses")

    def __init__(self) -> None:
        self.pauses: all_pauses.Pauses | None = None
        # A list and no lock, which a thread might hold while the process forks: whatever is appended, the first counts.
        self._made: list[all_pauses.Pauses] = []

    def make_pauses(self) -> all_pauses.Pauses:
        """Return the pauses of the client, which are made with the first call of this."""
        if self.pauses is None:
            self._made.append(all_pauses.Pauses())
            self.pauses = self._made[0]
        return self.pauses


_LARGEST = 1e12
_OUTAGE = 2
"""With so many calls in a row that failed although they were repeated, the server is down."""


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0


def _is_whole(value: object, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least
