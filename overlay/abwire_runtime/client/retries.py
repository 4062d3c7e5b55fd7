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
        attempts: How many times a call is tried at most, the first time included; from 1.
        backoff: Seconds; the wait before retry n (from 0) is random between 0 and ``backoff * 2**n``.
        max_wait: The most seconds of such a wait. ``Retry-After`` is waited for even if it is longer.
        max_total: The most seconds from the start of a call to that of its last attempt. A wait that would go beyond,
            also one that ``Retry-After`` asks for, is not begun: the call ends.

    Raises:
        ConfigurationError: A value is out of range.
    """

    # By hand, since making a dataclass takes longer than importing all the rest of this module.
    __slots__ = ("attempts", "backoff", "max_total", "max_wait")

    def __init__(self, attempts: int = 3, backoff: float = 0.5, max_wait: float = 8.0, max_total: float = 60.0) -> None:
        if attempts < 1:
            raise ConfigurationError(f"attempts counts the first one, so it is 1 or more, not {attempts}")
        if not (backoff >= 0 and max_wait >= 0 and max_total >= 0):
            raise ConfigurationError("backoff, max_wait and max_total are seconds, 0 or more")
        self.attempts: Final[int] = attempts
        self.backoff: Final[float] = backoff
        self.max_wait: Final[float] = max_wait
        self.max_total: Final[float] = max_total

    def __repr__(self) -> str:
        numbers = self.attempts, self.backoff, self.max_wait, self.max_total
        return "Retries(attempts={}, backoff={}, max_wait={}, max_total={})".format(*numbers)

    @classmethod
    def of(cls, retries: int | Retries | None) -> Retries:
        """Give settings for what a user may pass as ``retries=``.

        Args:
            retries: Settings; or how many times to repeat, 0 for never (attempts are one more); or None for the
                defaults.

        Raises:
            ConfigurationError: It is something else, or below 0.
        """
        if retries is None:
            return cls()
        if isinstance(retries, Retries):
            return retries
        # A user without types may well pass True, which is an int.
        if isinstance(retries, bool) or not isinstance(retries, int) or retries < 0:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"retries is a number from 0, or a Retries, not {retries!r}")
        return cls(attempts=retries + 1)


class Budget:
    """A client's allowance of retries, so that an outage is not made worse by them. Safe to share among threads.

    Args:
        ratio: Retries that each call adds to the allowance: 0.1 lets them add 10% to a steady load.
        allowance: Retries in hand at the start, and the most that can be saved up.
    """

    def __init__(self, ratio: float = 0.1, allowance: int = 10) -> None:
        # In thousandths, since ten times 0.1 is not 1.
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
        """Take one retry; false when there is none left."""
        with self._lock:
            if self._left < 1000:
                return False
            self._left -= 1000
            return True
