"""Pauses of a whole client, after the server said that it receives too many requests.

All calls wait for the end of a pause in one queue, in the order in which they were made, and those that were refused
return to it: a refusal is no attempt of the call, as nothing was done. When the pause is over, one call is sent to see
whether the server accepts it. With each success twice as many may be on their way at once, until no limit is left.

If the call after a pause is refused as well, another pause follows, and twice as many calls are sent after that one, up
to 8. The server names the length of the pause itself, or the pauses grow, so it receives few requests either way. But if
it refuses a fixed number of requests, or other programs use up the same limit, then a queue that is let through one by one
would outlast the time that its calls may take.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from math import inf

from .call_log import logger
from .waiting import Queue

_MOST_AFTER_PAUSES = 8
"""How many calls are sent at once after a pause that followed others, until one succeeds."""

_LONGEST = 3600.0
"""The longest pause in seconds. The header of the server may be wrong, and a program that runs on must recover."""

_LEAST_BETWEEN = 1.0
"""Seconds after which a call is sent although those before it have no answer yet, if the pause was not longer."""

_NO_LIMIT = 64
"""With this many calls on their way, none of them refused, the client goes on as if there had been no pause."""


class Pauses(Queue):
    """The pauses of a client and of those that ``with_options`` makes of it.

    Attributes:
        round: The number of the pause after which calls are sent now. A call that was sent before the last pause says
            nothing about the time after it.
        seconds: The length of the last pause.
        reason: Why the client paused, such as "the server answered 429 to goals.list(): POST https://...".
    """

    def __init__(self, *, uniform: Callable[[float, float], float] = random.uniform) -> None:
        super().__init__()
        self.round: int = 0
        self.seconds: float = 0.0
        self.reason: str = ""
        self._uniform = uniform
        self._until = -inf
        self._in_a_row = 0
        self._at_once = inf
        self._sending = 0
        self._next_at = -inf

    @property
    def are_over(self) -> bool:
        """Whether calls are sent without any limit."""
        return self._at_once == inf

    def length(self, asked: float | None, backoff: float, longest: float) -> float:
        """Return how long to pause after a refusal.

        Args:
            asked: The seconds of ``Retry-After``. None, or 0, leave it to us: each pause is twice as long as the one
                before. A random part keeps several processes from returning together.
            backoff: The seconds of the first such pause.
            longest: The seconds of the longest one.
        """
        if asked:
            return min(asked, _LONGEST)
        seconds = min(longest, backoff * 2.0 ** min(self._in_a_row, 1023))  # 2.0 ** 1024 exceeds the largest float
        return self._uniform(seconds / 2, seconds)

    def begin(self, seconds: float, reason: Callable[[], str], sent_in: int) -> bool:
        """Begin a pause, or prolong the current one, since the server refused a call.

        A call that was sent before a pause which is over begins none: since then, the server has accepted others.

        Args:
            seconds: How long to pause from now.
            reason: Returns why, for the log and errors.
            sent_in: The round in which the call was sent.

        Returns:
            Whether this is a new pause.
        """
        with self._locked():
            until = self.clock() + seconds
            if sent_in != self.round:  # it was sent before the last pause, and refused together with others
                if not self.are_over:
                    self._until = max(self._until, until)
                return False
            self._until = max(self._until, until)
            self.round += 1
            self.seconds, self.reason = seconds, reason()
            self._sending = 0
            self._at_once = min(2**self._in_a_row, _MOST_AFTER_PAUSES)
            self._in_a_row += 1
        logger.info("paused for %.2f s: %s", seconds, self.reason)
        return True

    def _seconds_left(self, now: float) -> float:
        if now < self._until:
            return self._until - now
        # A call that is answered late, or never, keeps the others waiting for one more pause only.
        return 0.0 if self._sending < self._at_once else max(0.0, self._next_at - now)

    def _least_seconds(self, now: float) -> float:
        return max(0.0, self._until - now)

    def _admit(self, now: float) -> None:
        self._sending += 1
        self._next_at = now + max(self.seconds, _LEAST_BETWEEN)

    def _take_back(self, now: float) -> None:
        self._sending = max(0, self._sending - 1)  # it may have been admitted before the last pause
        self._wake_first()

    def _after_fork(self, now: float) -> None:
        self._sending = 0

    def end(self, succeeded: bool, sent_in: int) -> None:
        """Record that an attempt which waited here has ended, and was not refused for too many requests.

        Args:
            succeeded: Whether the server answered it.
            sent_in: The round in which it was sent.
        """
        with self._locked():
            if sent_in != self.round:
                return
            now = self.clock()
            if succeeded:
                self._in_a_row = 0
                self._at_once *= 2
                if now >= self._until and (self._at_once >= _NO_LIMIT or not self._waiting):
                    self._at_once = inf
            self._take_back(now)
