"""How often and how patiently calls are repeated: the settings of a client, and its budget of retries."""

from __future__ import annotations

import threading
from typing import Final

from .._public import public
from .errors import ConfigurationError


@public
class Retries:
    """How often and how patiently to repeat a call.

    Args:
        attempts: How many times a call is sent at most, the first time included; 1 or more.
        backoff: In seconds. The wait before retry n (counted from 0) is random between 0 and ``backoff * 2**n``.
        max_wait: The longest such wait, in seconds. ``Retry-After`` is honoured even if it is longer.
        max_total: The longest time from the start of a call to the start of its last attempt, in seconds. If a wait,
            one that ``Retry-After`` asks for included, would exceed it, the call ends at once.

    Raises:
        ConfigurationError: A value is out of range.
    """

    # No dataclass: making one takes longer than importing the rest of this module.
    __slots__ = ("attempts", "backoff", "max_total", "max_wait")

    def __init__(self, attempts: int = 3, backoff: float = 0.5, max_wait: float = 8.0, max_total: float = 60.0) -> None:
        if attempts < 1:
            raise ConfigurationError(f"attempts includes the first one, so it has to be 1 or more, not {attempts}")
        if not (backoff >= 0 and max_wait >= 0 and max_total >= 0):
            raise ConfigurationError("backoff, max_wait and max_total have to be seconds, 0 or more")
        self.attempts: Final[int] = attempts
        self.backoff: Final[float] = backoff
        self.max_wait: Final[float] = max_wait
        self.max_total: Final[float] = max_total

    def __repr__(self) -> str:
        numbers = self.attempts, self.backoff, self.max_wait, self.max_total
        return "Retries(attempts={}, backoff={}, max_wait={}, max_total={})".format(*numbers)

    @classmethod
    def of(cls, retries: int | Retries | None) -> Retries:
        """Return the settings for what a user may pass as ``retries=``.

        Args:
            retries: Settings; or how many times to repeat a call, 0 for never (the attempts are one more); or None for
                the defaults.

        Raises:
            ConfigurationError: It is something else, or below 0.
        """
        if retries is None:
            return cls()
        if isinstance(retries, Retries):
            return retries
        # Users who do not check types may well pass True, which is an int.
        if isinstance(retries, bool) or not isinstance(retries, int) or retries < 0:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"retries has to be a number from 0, or a Retries, not {retries!r}")
        return cls(attempts=retries + 1)


class Budget:
    """A client's allowance of retries, which keeps them from making an outage worse. It can be shared between threads.

    Args:
        ratio: How many retries each call adds to the allowance: with 0.1 they add at most 10% to a steady load.
        allowance: The retries at the start, and the most that can be saved up.
    """

    def __init__(self, ratio: float = 0.1, allowance: int = 10) -> None:
        # In thousandths, since the sum of ten times 0.1 is not 1.
        self._each = round(ratio * 1000)
        self._most = self._left = allowance * 1000
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<Budget of {self._left / 1000:g} retries>"

    def deposit(self) -> None:
        """Count a call."""
        with self._lock:
            self._left = min(self._most, self._left + self._each)

    def withdraw(self) -> bool:
        """Take one retry from the allowance.

        Returns:
            Whether there was one left.
        """
        with self._lock:
            if self._left < 1000:
                return False
            self._left -= 1000
            return True
