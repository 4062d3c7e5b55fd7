"""The turn of an attempt: it waits for the pace and for the end of a pause before it is sent, and ends with the reply.

An attempt takes its place in the pace first, and keeps it during a pause. So both queues have the same order.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import httpx

from . import waiting
from .deadlines import no_time
from .errors import AbwireError, RateLimitError
from .retry_policy import CallRetry, called

if TYPE_CHECKING:
    from .pacing import Places
    from .pauses import Pauses


class Turn:
    """The turn of one attempt.

    Args:
        retry: The retries of the call. The turn belongs to it until it ends.
    """

    def __init__(self, retry: CallRetry) -> None:
        self._retry = retry
        self._places: Places | None = None
        self._pauses: Pauses | None = None
        self._sent_after = 0
        retry.turn = self

    def took_place(self, places: Places) -> None:
        """Record that the attempt has a place in the pace."""
        self._places = places

    def follows(self, pauses: Pauses) -> None:
        """Record that the attempt may be sent after a pause."""
        self._pauses, self._sent_after = pauses, pauses.round

    def end(self, *, sent: bool = True, answered: bool = False, refused: bool = False) -> None:
        """End the turn, so that other calls can have theirs.

        Args:
            sent: Whether the server may have received the attempt.
            answered: Whether the server has answered.
            refused: Whether it answered that it receives too many requests.
        """
        self._retry.turn = None
        if self._places is not None:
            self._places.end(sent)
        if self._pauses is not None and not refused:
            self._pauses.end(answered, self._sent_after)


def enter(retry: CallRetry) -> None:
    """Wait for the turn of an attempt.

    Args:
        retry: The retries of the call, which get the turn.

    Raises:
        DeadlineExceededError: The wait would exceed the deadline of the call.
        RateLimitError: The client is paused, for longer than the retries permit a call to take.
    """
    steps = _Steps(retry)
    try:
        if (places := steps.places()) is not None:
            steps.after_places(places, places.enter(steps.ticket, retry.expires))
        if (pauses := steps.pauses()) is not None:
            steps.after_pauses(pauses, pauses.enter(steps.ticket, steps.until))
    except BaseException:
        steps.turn.end(sent=False)
        raise


async def aenter(retry: CallRetry) -> None:
    """Wait for the turn of an attempt. This is `enter` for asyncio and trio."""
    steps = _Steps(retry)
    try:
        if (places := steps.places()) is not None:
            steps.after_places(places, await places.aenter(steps.ticket, retry.expires))
        if (pauses := steps.pauses()) is not None:
            steps.after_pauses(pauses, await pauses.aenter(steps.ticket, steps.until))
    except BaseException:
        steps.turn.end(sent=False)
        raise


class _Steps:
    """What `enter` and `aenter` share: all but the waiting."""

    def __init__(self, retry: CallRetry) -> None:
        self._retry = retry
        self.turn = Turn(retry)
        self._began = retry.now()
        retry.started = retry.started or self._began
        if retry.ticket is None:
            retry.ticket = next(waiting.tickets)
        self.ticket: int = retry.ticket

    def places(self) -> Places | None:
        """The places of the pace, if there is one."""
        return None if self._retry.pace is None else self._retry.pace._places

    def after_places(self, places: Places, longer: float) -> None:
        """Go on after the wait for a place, which is the user's wish and no part of the time for retries."""
        if longer:
            raise no_time(self._retry, longer, f"its turn in {self._retry.pace!r}")
        self.turn.took_place(places)
        self._retry.started += self._retry.now() - self._began

    def pauses(self) -> Pauses | None:
        """The pauses, if the client is paused now."""
        return self._retry.current_pauses

    @property
    def until(self) -> float:
        """Until when the call may wait for the end of a pause."""
        return min(self._retry.expires, self._retry.started + self._retry.settings.max_total)

    def after_pauses(self, pauses: Pauses, longer: float) -> None:
        """Go on after the wait for the end of a pause."""
        if longer and self.until == self._retry.expires:
            raise no_time(self._retry, longer, f"the end of a pause, since {pauses.reason}")
        if longer:
            raise _paused_for_long(self._retry, longer, pauses)
        self.turn.follows(pauses)


def _paused_for_long(retry: CallRetry, longer: float, pauses: Pauses) -> AbwireError:
    call = called(retry.operation, retry.method, retry.url_for_log)
    known = math.isfinite(longer)
    more = f" for {longer:.0f} s more" if known else ""
    sent = "was not sent" if not retry.retries_made else f"was refused {retry.retries_made} times and not sent again"
    text = (
        f"{call} {sent}: the client is paused{more}, since {pauses.reason}. A call may take"
        f" {retry.settings.max_total:g} s with its retries (Retries.max_total). {RateLimitError.hint}"
    )
    headers = {"Retry-After": str(math.ceil(longer))} if known else {}
    return RateLimitError(
        text,
        response=httpx.Response(429, headers=headers),
        message="Too Many Requests",
        operation=retry.operation,
        method=retry.method,
        url=retry.url_for_log,
        attempts=retry.retries_made,
        retry_after=longer if known else None,
    )
