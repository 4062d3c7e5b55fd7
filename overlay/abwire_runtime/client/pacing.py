"""A pace: at most a number of requests in any period of some seconds, as the server counts them.

Token buckets and GCRA let twice the number into one period: a full bucket at once, and what drips in after it. A window
that slides over the times of sending comes closer, but requests are not equally fast. If the first one takes 0.3 s to
connect and the eleventh goes out over an open connection, 60 s after it, the server receives the eleventh within 59.7 s.

So an attempt holds its place from before it is sent until the period has passed since its reply was read, or since it
failed. The server counts it at some time between. When another attempt is sent, fewer than the permitted number hold a
place, so all others that the server may have counted in the period before are among those. It costs the time that replies
take: 10 requests per 60 s with replies after 1 s are 10 in 61 s.
"""

from __future__ import annotations

from collections import deque
from math import inf, isfinite

from .._public import public
from .errors import ConfigurationError
from .waiting import Queue


@public
class Pace:
    """The largest number of requests in any period. Calls that would exceed it wait, in the order in which they were made.

    Every attempt counts: retries, streams and downloads from the vendor, too. All threads, tasks and event loops that use
    a client share its pace, and so do the clients that ``with_options`` makes of it, and all clients that are passed the
    same object. Each process has a pace of its own: divide the vendor's figure by the number of processes.

    A period ends only when the reply is there, so that the server never counts more, whatever the delays on the way. With
    long replies the calls are therefore a little slower than the pace.

    Args:
        requests: The number of requests, 1 or more.
        per: The period in seconds, above 0.

    Raises:
        ConfigurationError: A value is of the wrong type or out of range.
    """

    def __init__(self, requests: int = 10, per: float = 60) -> None:
        if isinstance(requests, bool) or not isinstance(requests, int) or requests < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"requests must be a whole number, 1 or more, not {requests!r}")
        if isinstance(per, bool) or not isinstance(per, (int, float)) or not (per > 0 and isfinite(per)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"per must be seconds above 0, not {per!r}")
        self.requests: int = requests
        self.per: float = per
        self._places = Places(requests, per)

    def __repr__(self) -> str:
        return f"Pace(requests={self.requests}, per={self.per:g})"

    def __reduce__(self) -> tuple[type[Pace], tuple[int, float]]:
        return type(self), (self.requests, self.per)


class Places(Queue):
    """The places of a pace, and the calls that wait for one.

    Args:
        requests: The number of places.
        per: The seconds for which an attempt keeps its place after it ended.
    """

    def __init__(self, requests: int, per: float) -> None:
        super().__init__()
        self._requests = requests
        self._per = per
        self._sending = 0
        self._free_at: deque[float] = deque()
        """When the places of attempts that have ended become free, the first one first."""

    def _seconds_left(self, now: float) -> float:
        while self._free_at and self._free_at[0] <= now:
            self._free_at.popleft()
        if self._sending + len(self._free_at) < self._requests:
            return 0.0
        return self._free_at[0] - now if self._free_at else inf

    def _admit(self, now: float) -> None:
        self._sending += 1

    def _take_back(self, now: float) -> None:
        self._sending = max(0, self._sending - 1)  # it may have been admitted before the process was forked
        self._wake_first()

    def _after_fork(self, now: float) -> None:
        # The server counts what the process was sending when it was forked.
        self._free_at.extend([now + self._per] * self._sending)
        self._sending = 0

    def end(self, was_sent: bool) -> None:
        """Record that an attempt has ended.

        Args:
            was_sent: Whether the server may have received it.
        """
        with self._locked():
            now = self.clock()
            if was_sent:
                self._free_at.append(now + self._per)
            self._take_back(now)
