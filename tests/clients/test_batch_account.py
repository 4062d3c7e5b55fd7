"""The account of a batch is exact whatever the server, the events, the source and the callbacks do: hypothesis tries."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from abwire import VWO, AsyncVWO, BatchFailure, BatchProgress, BatchResult
from abwire.vwo import TrackUser

OUTCOMES = {
    "accepted": 200,
    "page": 200,
    "bad request": 400,
    "timeout": 408,
    "too large": 413,
    "rate limit": 429,
    "error": 500,
    "overloaded": 503,
    "refused": None,
    "reset": None,
}
"""What a request may end with, and its status."""

UNCERTAIN = {"page", "timeout", "error", "overloaded", "reset"}
"""After these, the events may have arrived."""


class SourceError(Exception):
    """What a source raises."""


class CallbackError(Exception):
    """What a callback raises."""


class Interrupt(BaseException):
    """An error like that of Ctrl-C, which test frameworks do not handle."""


@dataclass
class Server:
    """Ends each request as planned, and all further ones well. It knows each event by its experiment's id.

    Attributes:
        planned: What the next requests end with.
        accepted: The events that were accepted.
        uncertain: The events that may have arrived.
    """

    planned: list[str]
    accepted: Counter[int] = field(default_factory=Counter)
    uncertain: set[int] = field(default_factory=set)
    requests: int = 0

    def __post_init__(self) -> None:
        self._lock = threading.Lock()

    def answer(self, request: httpx.Request) -> httpx.Response:
        events = {event["e"] for event in json.loads(request.content)["ev"]}
        with self._lock:
            self.requests += 1
            outcome = self.planned.pop(0) if self.planned else "accepted"
            if outcome == "accepted":
                self.accepted.update(events)
            elif outcome in UNCERTAIN:
                self.uncertain |= events
        if outcome == "refused":
            raise httpx.ConnectError("refused", request=request)
        if outcome == "reset":
            raise httpx.ReadError("reset", request=request)
        return httpx.Response(OUTCOMES[outcome] or 0, text="<html>" if outcome == "page" else "")

    def client(self, form: str) -> Any:
        """A client of either form that sends to this server."""
        transport = httpx.MockTransport(self.answer)
        options: dict[str, Any] = {"account_id": 3, "sdk_key": "key", "retries": 0}
        if form == "sync":
            return VWO(**options, http_client=httpx.Client(transport=transport))
        return AsyncVWO(**options, http_client=httpx.AsyncClient(transport=transport))


def event(number: int, *, valid: bool) -> TrackUser:
    return TrackUser(number, 2, user_id="a" if valid else "")


@dataclass(frozen=True)
class Source:
    """Events, and what happens when they are taken.

    Attributes:
        valid: Whether each event is valid.
        kind: ``list``, ``generator`` or ``asynchronous``.
        error: What is raised instead of the end; None for nothing.
    """

    valid: list[bool]
    kind: str
    error: BaseException | None

    def events(self) -> Any:
        """A new iterable of the events."""
        made = [event(number, valid=valid) for number, valid in enumerate(self.valid)]
        if self.kind == "list":
            return made
        return self._generator(made) if self.kind == "generator" else self._asynchronous(made)

    def _generator(self, made: list[TrackUser]) -> Iterator[TrackUser]:
        yield from made
        if self.error is not None:
            raise self.error

    async def _asynchronous(self, made: list[TrackUser]) -> AsyncIterator[TrackUser]:
        for each in made:
            yield each
        if self.error is not None:
            raise self.error


def report(client: Any, events: Any, **options: Any) -> None:
    """Send a batch, and let its result have the account whatever is raised."""
    try:
        if isinstance(client, VWO):
            client.batch(events, **options)
        else:
            asyncio.run(client.batch(events, **options))
    except (SourceError, CallbackError, Interrupt):
        pass


def indexes(failures: list[BatchFailure]) -> list[int]:
    return [index for each in failures for index in range(each.first, each.first + len(each.events))]


SOURCES = st.builds(
    Source,
    valid=st.lists(st.sampled_from([True, True, True, True, False]), max_size=24),
    kind=st.sampled_from(["list", "generator", "asynchronous"]),
    error=st.sampled_from([None, None, SourceError(), Interrupt()]),
)


@pytest.mark.parametrize("form", ["sync", "async"])
@settings(max_examples=100)
@given(
    source=SOURCES,
    planned=st.lists(st.sampled_from(sorted(OUTCOMES)), max_size=12),
    size=st.integers(1, 6),
    concurrency=st.integers(1, 4),
    stop_after=st.none() | st.integers(1, 3),
    broken_callback=st.none() | st.integers(1, 6),
    streamed=st.booleans(),
)
@example(Source([True] * 9, "list", None), ["too large", "bad request"], 4, 1, None, None, False)
@example(Source([True] * 9, "generator", SourceError()), ["too large"] * 3, 4, 3, None, None, True)
def test_every_event_is_accepted_or_failed_or_not_tried_and_the_server_agrees(
    form: str,
    source: Source,
    planned: list[str],
    size: int,
    concurrency: int,
    stop_after: int | None,
    broken_callback: int | None,
    streamed: bool,
) -> None:
    if form == "sync" and source.kind == "asynchronous":
        source = Source(source.valid, "generator", source.error)
    server, result = Server(planned), BatchResult()
    failures: list[BatchFailure] = []
    progress: list[BatchProgress] = []

    def on_progress(reached: BatchProgress) -> None:
        progress.append(reached)
        if len(progress) == broken_callback:
            raise CallbackError

    report(
        server.client(form),
        source.events(),
        size=size,
        concurrency=concurrency,
        stop_after=stop_after,
        on_failure=failures.append if streamed else None,
        on_progress=on_progress,
        result=result,
    )
    if not streamed:
        failures = result.failures
    failed, unsent = indexes(failures), indexes(result.unsent)
    accepted = sorted(server.accepted.elements())

    # Each event that was taken is in exactly one group, and the server has those that were accepted, once.
    assert sorted([*accepted, *failed, *unsent]) == list(range(result.taken))
    assert (result.accepted, result.failed) == (len(accepted), len(failed))
    assert all(list(each.events) == [event(n, valid=source.valid[n]) for n in indexes([each])] for each in failures)

    # Of the failed events, exactly those may have arrived that the server may have.
    assert set(indexes([each for each in failures if each.may_have_arrived])) == server.uncertain
    assert {n for n, valid in enumerate(source.valid[: result.taken]) if not valid} <= {*failed, *unsent}

    # The counts add up to what was given, if that is known.
    if result.not_tried is not None:
        assert result.accepted + result.failed + result.not_tried == len(source.valid)
    else:
        assert source.kind != "list"
        assert result.why_stopped
    assert all(index in failed or index in server.accepted for index in range(result.next_index))
    assert result.ok == (not failed and result.not_tried == 0 and not result.why_stopped)
    assert result.requests == server.requests == len(progress)
    assert [each.requests for each in progress] == list(range(1, server.requests + 1))
