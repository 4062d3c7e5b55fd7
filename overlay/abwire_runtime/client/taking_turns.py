"""Waiting for the turn of an attempt: for a place in the pace, and for the end of a pause.

An attempt takes its place in the pace first, and keeps it during a pause. So both queues have the same order.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import httpx

from .._lazy import LazyModule
from . import waiting
from .call_log import called
from .deadlines import no_time
from .errors import AbwireError, RateLimitError
from .retry_policy import CallRetry
from .turns import Turn

if TYPE_CHECKING:
    from . import pacing
    from . import pauses as all_pauses
else:  # annotations name what is in them
    pacing = LazyModule("abwire_runtime.client.pacing")
    all_pauses = LazyModule("abwire_runtime.client.pauses")


def enter(retry: CallRetry, request: httpx.Request) -> None:
    """Wait for the turn of an attempt.

    Args:
        retry: The retries of the call, which get the turn.
        request: The request, for errors.

    Raises:
        DeadlineExceededError: The wait would exceed the deadline of the call.
        RateLimitError: The client is paused, for longer than the retries permit a call to take.
    """
    steps = _Steps(retry, request)
    try:
        if (places := steps.places()) is not None:
            steps.after_places(places, places.enter(steps.ticket, retry.expires))
        if (pauses := steps.pauses()) is not None:
            steps.after_pauses(pauses, pauses.enter(steps.ticket, steps.until))
    except BaseException:
        steps.give_up()
        raise


async def aenter(retry: CallRetry, request: httpx.Request) -> None:
    """Wait for the turn of an attempt. This is `enter` for asyncio and trio."""
    steps = _Steps(retry, request)
    try:
        if (places := steps.places()) is not None:
            steps.after_places(places, await places.aenter(steps.ticket, retry.expires))
        if (pauses := steps.pauses()) is not None:
            steps.after_pauses(pauses, await pauses.aenter(steps.ticket, steps.until))
    except BaseException:
        steps.give_up()
        raise


class _Steps:
    """What `enter` and `aenter` share: all but the waiting."""

    def __init__(self, retry: CallRetry, request: httpx.Request) -> None:
        self._retry = retry
        self._request = request
        self._turn = retry.turn = Turn()
        self._began = retry.now()
        retry.started = retry.started or self._began
        if retry.ticket is None:
            retry.ticket = next(waiting.tickets)
        self.ticket: int = retry.ticket

    def places(self) -> pacing.Places | None:
        """The places of the pace, if there is one."""
        return None if self._retry.pace is None else self._retry.pace._places

    def after_places(self, places: pacing.Places, longer: float) -> None:
        """Go on after the wait for a place, which is the user's wish and no part of the time for retries."""
        if longer:
            raise no_time(self._retry, longer, f"its turn in {self._retry.pace!r}")
        self._turn.places = places
        self._retry.started += self._retry.now() - self._began

    def pauses(self) -> all_pauses.Pauses | None:
        """The pauses, if the client is paused now."""
        return self._retry.current_pauses

    @property
    def until(self) -> float:
        """Until when the call may wait for the end of a pause."""
        return min(self._retry.expires, self._retry.started + self._retry.settings.max_total)

    def after_pauses(self, pauses: all_pauses.Pauses, longer: float) -> None:
        """Go on after the wait for the end of a pause."""
        if longer and self.until == self._retry.expires:
            raise no_time(self._retry, longer, f"the end of a pause, since {pauses.reason}")
        if longer:
            raise _paused_for_long(self._retry, self._request, longer, pauses)
        self._turn.follow(pauses)

    def give_up(self) -> None:
        """Leave the queues: the attempt is not sent."""
        self._retry.turn = None
        self._turn.end(sent=False)


def _paused_for_long(retry: CallRetry, request: httpx.Request, longer: float, pauses: all_pauses.Pauses) -> AbwireError:
    """The error for a call that would have to wait longer than its retries permit. It has a reply like the refused one."""
    known = math.isfinite(longer)
    more = f" for {longer:.0f} s more" if known else ""
    sent = "was not sent" if not retry.retries_made else f"was refused {retry.retries_made} times and not sent again"
    response = httpx.Response(429, headers={"Retry-After": str(math.ceil(longer))} if known else {}, request=request)
    response.extensions["abwire_redact"] = retry.redact
    return RateLimitError(
        f"{called(retry.operation, retry.method, retry.url_for_log)} {sent}: the client is paused{more}, since"
        f" {pauses.reason}. A call may take {retry.settings.max_total:g} s with its retries (Retries.max_total)."
        f" {RateLimitError.hint}",
        response=response,
        message=response.reason_phrase,
        operation=retry.operation,
        method=retry.method,
        url=retry.url_for_log,
        attempts=retry.retries_made,
        retry_after=longer if known else None,
        may_have_happened=retry.may_have_happened,
    )
