"""The course of a batch, request by request: its whole result, the bodies that are sent, and what the caller is told."""

from __future__ import annotations

import asyncio
import os
import re
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextvars import ContextVar
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from abwire import AbwireError, BatchFailure, BatchProgress, BatchResult, ConfigurationError
from abwire.errors import APIConnectionError, APIStatusError, InvalidRequestError, PayloadTooLargeError
from abwire_runtime.batches import failures as failures_module
from abwire_runtime.batches import tasks, threads
from abwire_runtime.batches.chunks import Part
from abwire_runtime.batches.course import BatchOptions, Course
from abwire_runtime.batches.plan import BatchPlan

Reply = Exception | None
"""What a request raises; None if its events are accepted."""


def refused(status: int = 500, *, happened: bool = True) -> APIStatusError:
    kind = PayloadTooLargeError if status == 413 else APIStatusError
    return kind(f"status {status}", response=httpx.Response(status), may_have_happened=happened)


TOO_LARGE = refused(413, happened=False)


def not_an_event(event: Any, index: int) -> str:
    raise TypeError(f"{event!r} is no event")


def plan(**changes: Any) -> BatchPlan[str, bytes]:
    """A plan whose events are strings, which it sends as they are."""
    made: dict[str, Any] = {
        "kind": "test",
        "account": "1",
        "encoders": {str: lambda event, index: event},
        "encode_other": not_an_event,
        "assemble": lambda encoded: ",".join(encoded).encode(),
        "max_events": 10,
        **changes,
    }
    return BatchPlan(**made)


class Store:
    """A checkpoint in memory, which fails when it is told to.

    Args:
        state: What it holds.
        fails_at: The number of the call of ``save`` that raises, from 1.
    """

    def __init__(self, state: str | None = None, fails_at: int = 0) -> None:
        self.states: list[str | None] = [state]
        self.fails_at: int = fails_at

    def load(self) -> str | None:
        return self.states[-1]

    def save(self, state: str, /) -> None:
        if len(self.states) == self.fails_at:
            raise OSError("the disk is full")
        self.states.append(state)


def saved(done: list[list[int]], accepted: int, *, finished: bool = False) -> str:
    """The state that a checkpoint holds."""
    return (
        f'{{"abwire_batch": 1, "api": "test", "account": "1", "done": {done}, "accepted": {accepted},'
        f' "finished": {"true" if finished else "false"}}}'
    )


class Sender:
    """Sends bodies, each with the next planned reply, and all further ones well."""

    def __init__(self, replies: Iterable[Reply] = ()) -> None:
        self.replies: list[Reply] = list(replies)
        self.bodies: list[str] = []

    def send(self, body: bytes) -> None:
        self.bodies.append(body.decode())
        reply = self.replies.pop(0) if self.replies else None
        if reply is not None:
            raise reply

    async def send_later(self, body: bytes) -> None:
        self.send(body)


PLAN = plan()

each_driver = pytest.mark.parametrize("driver", ["threads", "tasks"])


def run(
    driver: str, events: Any, replies: Iterable[Reply] = (), made: BatchPlan[str, bytes] = PLAN, **options: Any
) -> tuple[BatchResult, list[str]]:
    """Send a batch, one request after the other.

    Returns:
        The result and the bodies.
    """
    sender, given = Sender(replies), BatchOptions(**{"size": 3, **options})
    if driver == "threads":
        result = threads.run(made, events, sender.send, given)
    else:
        result = asyncio.run(tasks.run(made, events, sender.send_later, given))
    return result, sender.bodies


INVALID = "the event is not valid: {} is no event"


@each_driver
@pytest.mark.parametrize(
    ("events", "replies", "options", "expected", "bodies"),
    [
        pytest.param([], [], {}, BatchResult(), [], id="no events"),
        pytest.param(
            "abcdefg",
            [],
            {},
            BatchResult(accepted=7, taken=7, next_index=7, requests=3),
            ["a,b,c", "d,e,f", "g"],
            id="all are accepted",
        ),
        pytest.param(
            [1, 2, "c", 4, "e"],
            [],
            {"size": 2},
            BatchResult(
                accepted=2,
                failures=[BatchFailure(index, (index + 1,), INVALID.format(index + 1)) for index in (0, 1, 3)],
                taken=5,
                failed=3,
                next_index=5,
                requests=2,
            ),
            ["c", "e"],
            id="a request whose events are all invalid is not sent",
        ),
        pytest.param(
            [1, 2, "c", "d"],
            [TOO_LARGE],
            {"size": 4},
            BatchResult(
                accepted=2,
                failures=[BatchFailure(0, (1,), INVALID.format(1)), BatchFailure(1, (2,), INVALID.format(2))],
                taken=4,
                failed=2,
                next_index=4,
                requests=3,
            ),
            ["c,d", "c", "d"],
            id="a half without valid events is not sent",
        ),
        pytest.param(
            ["aa", "bb", "cc", "dd", "e", "ff", "gggggggg"],
            [TOO_LARGE],
            {"size": 2},
            BatchResult(accepted=7, taken=7, next_index=7, requests=7),
            ["aa,bb", "aa", "bb", "cc", "dd", "e,ff", "gggggggg"],
            id="what is as large as what was refused is not sent in one request, unless it is one event",
        ),
        pytest.param(
            "abcdefgh",
            [TOO_LARGE, TOO_LARGE, TOO_LARGE],
            {"size": 8},
            BatchResult(accepted=8, taken=8, next_index=8, requests=11),
            ["a,b,c,d,e,f,g,h", "a,b,c,d", "a,b", *"abcdefgh"],
            id="each half is sent in order of the events",
        ),
        pytest.param(
            ["aaa", "b", "c", "d"],
            [TOO_LARGE, None, TOO_LARGE],
            {"size": 2},
            BatchResult(
                accepted=3, failures=[BatchFailure(1, ("b",), "status 413", False, 413)], taken=4, failed=1,
                next_index=4, requests=4,
            ),
            ["aaa,b", "aaa", "b", "c,d"],
            id="a single event that is refused is no measure of size",
        ),
        pytest.param(
            ["aa", "bb", "c", "d", "ee", "f"],
            [TOO_LARGE, None, None, TOO_LARGE],
            {"size": 2},
            BatchResult(accepted=6, taken=6, next_index=6, requests=8),
            ["aa,bb", "aa", "bb", "c,d", "c", "d", "ee", "f"],
            id="the smallest refused size counts",
        ),
        pytest.param(
            "ab",
            [refused(413), None, refused(500, happened=False)],
            {},
            BatchResult(
                accepted=1, failures=[BatchFailure(1, ("b",), "status 500", True, 500)], taken=2, failed=1,
                next_index=2, requests=3,
            ),
            ["a,b", "a", "b"],
            id="what the whole request may have done, its halves may have done",
        ),
        pytest.param(
            "abcde",
            [InvalidRequestError("op", ["bad"])] * 3,
            {},
            BatchResult(
                accepted=4, failures=[BatchFailure(0, ("a",), "op() was not sent, as it does not match the spec: bad")],
                taken=5, failed=1, next_index=5, requests=3,
            ),
            ["a,b,c", "a", "b,c", "b", "c", "d,e"],
            id="what a strict client refuses is no request",
        ),
        pytest.param(
            "abcd",
            [refused(), refused(503, happened=False), APIConnectionError("no reply")],
            {"size": 1},
            BatchResult(
                accepted=1,
                failures=[
                    BatchFailure(0, ("a",), "status 500", True, 500),
                    BatchFailure(1, ("b",), "status 503", False, 503),
                    BatchFailure(2, ("c",), "no reply", True, None),
                ],
                taken=4, failed=3, next_index=4, requests=4,
            ),
            ["a", "b", "c", "d"],
            id="failures",
        ),
        pytest.param(
            "abcde",
            [None, refused(401, happened=False)],
            {"size": 2},
            BatchResult(
                accepted=2,
                failures=[BatchFailure(2, ("c", "d"), "status 401", False, 401)],
                taken=4, failed=2, not_tried=1, next_index=4, requests=2,
                why_stopped="the server would refuse the other events as well: status 401",
            ),
            ["a,b", "c,d"],
            id="a refusal of the account stops the batch",
        ),
        pytest.param(
            iter,
            [refused()],
            {"size": 2, "stop_after": 1},
            BatchResult(
                failures=[BatchFailure(0, ("a", "b"), "status 500", True, 500)],
                taken=2, failed=2, not_tried=None, next_index=2, requests=1,
                why_stopped="a request failed, the last one with: status 500",
            ),
            ["a,b"],
            id="one failure is too many",
        ),
        pytest.param(
            "abcdefg",
            [refused(), None, refused(), refused(503)],
            {"size": 1, "stop_after": 2},
            BatchResult(
                accepted=1,
                failures=[
                    BatchFailure(0, ("a",), "status 500", True, 500),
                    BatchFailure(2, ("c",), "status 500", True, 500),
                    BatchFailure(3, ("d",), "status 503", True, 503),
                ],
                taken=4, failed=3, not_tried=3, next_index=4, requests=4,
                why_stopped="2 requests in a row failed, the last one with: status 503",
            ),
            ["a", "b", "c", "d"],
            id="failures in a row",
        ),
        pytest.param(
            "abcd",
            [TOO_LARGE, refused(413), refused()],
            {"size": 4, "stop_after": 1},
            BatchResult(
                failures=[BatchFailure(0, ("a",), "status 500", True, 500)],
                taken=4, failed=1, not_tried=3, next_index=1, requests=3,
                unsent=[
                    BatchFailure(1, ("b",), "not sent, since the batch was stopped: a request failed, the last one with: status 500", True),
                    BatchFailure(2, ("c", "d"), "not sent, since the batch was stopped: a request failed, the last one with: status 500"),
                ],
                why_stopped="a request failed, the last one with: status 500",
            ),
            ["a,b,c,d", "a,b", "a"],
            id="what waits when the batch stops",
        ),
        pytest.param(
            "abcd",
            [TOO_LARGE] * 3 + [refused(400, happened=False)] * 2,
            {"size": 4, "stop_after": 1},
            BatchResult(
                failures=[BatchFailure(0, ("a",), "status 413", False, 413), BatchFailure(1, ("b",), "status 400", False, 400)],
                taken=4, failed=2, not_tried=2, next_index=2, requests=4,
                unsent=[
                    BatchFailure(2, ("c", "d"), "not sent, since the batch was stopped: the server would refuse the other events as well: status 400"),
                ],
                why_stopped="the server would refuse the other events as well: status 400",
            ),
            ["a,b,c,d", "a,b", "a", "b"],
            id="an event that is too large does not count as an outage",
        ),
    ],
)  # fmt: skip
def test_a_batch_has_this_course(
    driver: str, events: Any, replies: list[Reply], options: dict[str, Any], expected: BatchResult, bodies: list[str]
) -> None:
    events = iter("abcde") if events is iter else list(events)
    result, sent = run(driver, events, replies, **options)
    assert sent == bodies
    assert replace(result, stopped=None) == expected
    assert (result.stopped is not None) == bool(expected.why_stopped)


@each_driver
def test_the_error_that_stopped_a_batch_keeps_no_request(driver: str) -> None:
    result, _ = run(driver, ["a"], [refused(403)])
    assert isinstance(result.stopped, APIStatusError)
    assert result.stopped.status_code == 403
    assert result.stopped.__traceback__ is None


@each_driver
def test_a_failure_holds_events_as_they_were_sent(driver: str) -> None:
    numbered = plan(as_sent=lambda event, index: f"{event}{index}")
    result, _ = run(driver, ["a", 2, "c", "d"], [None, refused()], numbered, size=2, stop_after=1)
    assert [(each.first, each.events) for each in result.failures] == [(1, (2,)), (2, ("c2", "d3"))]
    result, _ = run(driver, list("abcd"), [TOO_LARGE, refused()], numbered, size=4, stop_after=1)
    assert [(each.first, each.events) for each in result.unsent] == [(2, ("c", "d"))]


def test_a_result_shows_no_events() -> None:
    result, _ = run("threads", ["a", 2, "c", "d"], [TOO_LARGE, refused(401)], size=4)
    assert (len(result.failures), len(result.unsent)) == (2, 1)
    seconds = result.seconds
    assert repr(replace(result, stopped=None)) == (
        "BatchResult(accepted=0, taken=4, failed=2, not_tried=2, stopped=None, why_stopped='the server would refuse the"
        f" other events as well: status 401', next_index=2, requests=2, seconds={seconds})"
    )
    assert BatchResult().seconds == 0


# What the options are


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"size": 0}, ValueError, "size must be 1 to 10, not 0"),
        ({"size": 11}, ValueError, "size must be 1 to 10, not 11"),
        ({"size": 2, "concurrency": 0}, ValueError, "concurrency must be 1 to 100, not 0"),
        ({"size": 2, "concurrency": 101}, ValueError, "concurrency must be 1 to 100, not 101"),
        ({"size": 2, "stop_after": 0}, ValueError, "stop_after must be 1 or more, not 0"),
        ({"size": 2, "on_progress": 5}, TypeError, "on_progress must be callable, not int"),
    ],
)
def test_options_are_within_limits(options: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error) as raised:
        Course(plan(), [], BatchOptions(**options))
    assert str(raised.value) == message


def test_options_may_be_at_their_limits() -> None:
    assert Course(plan(), [], BatchOptions(size=10, concurrency=100, stop_after=1)).concurrency == 100
    assert Course(plan(), [], BatchOptions(size=1, concurrency=1, stop_after=1000)).concurrency == 1
    assert Course(plan(), [], BatchOptions(size=1)).concurrency == 1
    for name in ("size", "concurrency", "stop_after"):
        wrong: Any = {name: "1"}
        with pytest.raises(TypeError, match=f"^{name} "):
            run("threads", [], **wrong)


# Progress and telemetry


@pytest.mark.parametrize("source", [list, iter])
def test_progress_and_seconds(source: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([100.0, 101.5, 103.0, 107.0])
    monkeypatch.setattr(time, "monotonic", lambda: next(clock))
    reached: list[BatchProgress] = []
    result, _ = run("threads", source(["a", "b", 3, "d"]), [None, refused()], size=2, on_progress=reached.append)
    given = 4 if source is list else None
    assert reached == [BatchProgress(given, 2, 2, 0, 1, 1.5), BatchProgress(given, 4, 2, 2, 2, 3.0)]
    assert result.seconds == 7.0


@each_driver
@pytest.mark.parametrize(
    ("source", "events", "replies", "checkpoint", "numbers"),
    [
        (list, ["a", 2, "c"], [], None, (2, 1, 0)),
        (list, "abcde", [None, refused(401)], None, (2, 2, 1)),
        (iter, "abcde", [None, refused(401)], None, (2, 2, 0)),
        (iter, "abcd", [TOO_LARGE, refused(401)], None, (0, 1, 1)),
        (list, "abcdefgh", [None, refused(401)], saved([[0, 3]], 2), (2, 2, 1)),
    ],
)
def test_telemetry_has_the_numbers_of_this_run(
    driver: str,
    source: Callable[[Any], Any],
    events: Any,
    replies: list[Reply],
    checkpoint: str | None,
    numbers: tuple[int, int, int],
) -> None:
    ended: list[tuple[int, int, int]] = []
    given = None if checkpoint is None else Store(checkpoint)
    run(driver, source(events), replies, size=2, checkpoint=given, on_end=lambda *found: ended.append(found))
    assert ended == [numbers]


# What ends a batch


class SourceError(Exception):
    """What a source raises."""


def note(accepted: int, failed: int, not_tried: str) -> list[str]:
    return [f"abwire: {accepted} events of the batch were accepted, {failed} failed, and {not_tried} were not tried"]


def failing(error: BaseException, count: int) -> Iterator[str]:
    yield from "abcdefgh"[:count]
    raise error


async def failing_later(error: BaseException, count: int) -> AsyncIterator[str]:
    for each in failing(error, count):
        yield each


each_source = pytest.mark.parametrize(
    ("driver", "make"), [("threads", failing), ("tasks", failing), ("tasks", failing_later)]
)


@each_source
def test_what_was_taken_before_the_source_fails_is_sent(driver: str, make: Callable[..., Any]) -> None:
    result, store = BatchResult(), Store(saved([[7, 9]], 2))
    with pytest.raises(SourceError) as raised:
        run(driver, make(SourceError(), 4), size=3, result=result, checkpoint=store)
    assert result == BatchResult(
        accepted=6, taken=4, not_tried=None, why_stopped="SourceError was raised", next_index=4, requests=2
    )
    assert raised.value.__notes__ == note(6, 0, "the others")
    assert store.states[1:] == [saved([[0, 3], [7, 9]], 5), saved([[0, 4], [7, 9]], 6)]


@each_source
def test_without_memory_nothing_more_is_sent(driver: str, make: Callable[..., Any]) -> None:
    result = BatchResult()
    with pytest.raises(MemoryError) as raised:
        run(driver, make(MemoryError(), 4), size=3, result=result)
    why = "MemoryError was raised"
    assert result == BatchResult(
        accepted=3,
        taken=4,
        not_tried=None,
        unsent=[BatchFailure(3, ("d",), f"not sent, since the batch was stopped: {why}")],
        why_stopped=why,
        next_index=3,
        requests=1,
    )
    assert raised.value.__notes__ == note(3, 0, "the others")


class ExpiredError(ConfigurationError):
    """A credential that failed at a later attempt."""

    may_have_happened = True


@each_driver
def test_a_missing_setting_ends_a_batch_with_all_events_unsent(driver: str) -> None:
    result = BatchResult()
    with pytest.raises(ConfigurationError) as raised:
        run(driver, list("abcde"), [None, ConfigurationError("no key")], size=2, result=result)
    why = "ConfigurationError was raised"
    assert result == BatchResult(
        accepted=2,
        taken=4,
        not_tried=3,
        unsent=[BatchFailure(2, ("c", "d"), f"not sent, since the batch was stopped: {why}")],
        why_stopped=why,
        next_index=2,
        requests=2,
    )
    assert raised.value.__notes__ == note(2, 0, "3")


@each_driver
@pytest.mark.parametrize("kind", [LookupError, ExpiredError])
def test_another_error_ends_a_batch_whose_events_may_have_arrived(driver: str, kind: type[Exception]) -> None:
    result = BatchResult()
    with pytest.raises(kind) as raised:
        run(driver, list("abcde"), [None, kind("broken")], size=2, result=result)
    assert result == BatchResult(
        accepted=2,
        failures=[BatchFailure(2, ("c", "d"), f"{kind.__name__}: broken", True, None)],
        taken=4,
        failed=2,
        not_tried=1,
        why_stopped=f"{kind.__name__} was raised",
        next_index=4,
        requests=2,
    )
    assert raised.value.__notes__ == note(2, 2, "1")


@each_driver
def test_a_vendor_is_asked_about_errors_of_abwire_alone(driver: str) -> None:
    asked = plan(halves=lambda error: error.may_have_happened, stops=lambda error: not error.may_have_happened)
    with pytest.raises(LookupError, match="broken"):
        run(driver, ["a", "b"], [LookupError("broken")], asked)
    result, sent = run(driver, ["a", "b", "c"], [refused(), refused(happened=False)], asked)
    assert sent == ["a,b,c", "a"]
    assert result.why_stopped == "the server would refuse the other events as well: status 500"


def test_the_first_error_is_raised_and_no_event_is_taken_after_it() -> None:
    course = Course(plan(), iter(()), BatchOptions(size=3))
    assert course.wants_events
    assert not course.take_one("a")
    first = SourceError("first")
    course.end(first)
    assert not course.wants_events
    assert course.take_one("b")
    course.end(SourceError("second"))
    course.end_source(SourceError("third"))
    assert course.next_request() is None
    with pytest.raises(SourceError) as raised:
        course.finish()
    assert raised.value is first
    assert [each.events for each in course.result.unsent] == [("a", "b")]


def test_the_error_that_the_caller_raises_is_only_noted() -> None:
    course = Course(plan(), iter(()), BatchOptions(size=3))
    course.end(SourceError("earlier"))
    error = LookupError()
    assert course.finish(error).why_stopped == "LookupError was raised"
    assert error.__notes__ == note(0, 0, "the others")


def test_a_batch_stops_for_the_first_reason() -> None:
    course = Course(plan(), list("abcdef"), BatchOptions(size=1, concurrency=3, stop_after=1))
    source, parts = iter("abcdef"), list[Part[str]]()
    for _ in range(3):
        course.take(source)
        request = course.next_request()
        assert request is not None
        parts.append(request[0])
    course.settle(parts[2], refused(503))
    course.settle(parts[0], refused(401))
    course.settle(parts[1], None)
    result = course.finish()
    assert result.why_stopped == "a request failed, the last one with: status 503"
    assert isinstance(result.stopped, APIStatusError)
    assert result.stopped.status_code == 503
    assert [each.first for each in result.failures] == [0, 2]  # in order of the events, not of the replies
    assert (result.accepted, result.failed, result.not_tried, result.next_index) == (1, 2, 3, 3)


def test_the_smallest_refused_size_counts_in_any_order() -> None:
    course = Course(plan(), [], BatchOptions(size=2, concurrency=2))
    assert course.wants_events
    course.take(iter(("a", "b")))
    assert not course.wants_events
    small = course.next_request()
    assert course.wants_events
    course.take(iter(("cccc", "dddd")))
    large = course.next_request()
    assert small is not None
    assert large is not None
    course.settle(small[0], TOO_LARGE)
    course.settle(large[0], TOO_LARGE)
    course.take(iter(("e", "f")))
    bodies = [request[1] for request in iter(course.next_request, None) if request is not None]
    assert bodies == [b"e", b"f", b"cccc", b"dddd", b"a", b"b"]


def test_a_batch_that_was_stopped_before_an_interrupt_says_why() -> None:
    course = Course(plan(), ["a", "b"], BatchOptions(size=1))
    course.take(iter("a"))
    request = course.next_request()
    assert request is not None
    course.settle(request[0], refused(401))
    interrupt = KeyboardInterrupt()
    assert course.finish(interrupt).why_stopped == "the server would refuse the other events as well: status 401"
    assert interrupt.__notes__ == note(0, 1, "1")


def test_an_error_of_a_callback_does_not_hide_an_interrupt() -> None:
    def fails(_: BatchFailure) -> None:
        raise SourceError

    course = Course(plan(), ["a"], BatchOptions(size=1, on_failure=fails))
    course.take(iter("a"))
    assert course.next_request() is not None
    interrupt = KeyboardInterrupt()
    assert course.finish(interrupt).failed == 1
    assert interrupt.__notes__ == note(0, 1, "0")


def test_what_is_under_way_when_a_batch_is_interrupted_may_have_arrived() -> None:
    course = Course(plan(), list("abcdef"), BatchOptions(size=2))
    course.take(iter("abcd"))
    assert course.next_request() is not None
    course.take(iter("cd"))
    interrupt = KeyboardInterrupt()
    result = course.finish(interrupt)
    why = "KeyboardInterrupt was raised"
    assert result == BatchResult(
        failures=[BatchFailure(0, ("a", "b"), f"{why} before the reply arrived", True)],
        taken=4,
        failed=2,
        not_tried=4,
        unsent=[BatchFailure(2, ("c", "d"), f"not sent, since the batch was stopped: {why}")],
        why_stopped=why,
        next_index=2,
    )
    assert interrupt.__notes__ == note(0, 2, "4")


# Checkpoints


@each_driver
def test_a_checkpoint_has_each_step(driver: str) -> None:
    store = Store()
    result, _ = run(
        driver, ["a", "b", 3, 4, "e", "f", "g"], [refused(), TOO_LARGE, TOO_LARGE, None], size=2, checkpoint=store
    )
    assert (result.accepted, result.failed, result.requests) == (2, 5, 5)
    assert store.states[1:] == [
        saved([[2, 4]], 0),  # without valid events
        saved([[2, 5]], 0),  # a single event that is too large
        saved([[0, 6]], 1),  # an event is accepted, so that the failed ones before it are done as well
        saved([[0, 7]], 2),
        saved([[0, 7]], 2, finished=True),
    ]


@each_driver
def test_a_source_is_finished_once_it_had_an_event(driver: str) -> None:
    for events, state in (
        ([], saved([], 0)),
        (["a"], saved([[0, 1]], 1, finished=True)),
        ([1], saved([[0, 1]], 0, finished=True)),
    ):
        store = Store()
        run(driver, events, checkpoint=store)
        assert store.states[-1] == state


@each_driver
@pytest.mark.parametrize(
    ("state", "message"),
    [
        (
            saved([[0, 1005]], 1003),
            "the checkpoint is of another source: this one has 5 events, and fewer than were sent before",
        ),
        (
            saved([[0, 2]], 2, finished=True),
            "the batch of this checkpoint is finished, with 2 events, and the source has more: give each source a"
            " checkpoint of its own, or delete this one to send all events again",
        ),
    ],
)
def test_a_checkpoint_of_another_source_ends_the_batch(driver: str, state: str, message: str) -> None:
    store, result = Store(state), BatchResult()
    with pytest.raises(ConfigurationError) as raised:
        run(driver, list("abcde"), size=3, checkpoint=store, result=result)
    assert str(raised.value) == message
    assert (store.states, result.requests) == ([state], 0)
    assert result.not_tried == max(0, 5 - result.accepted)


@each_driver
@pytest.mark.parametrize("fails_at", [1, 2, 3])
def test_a_checkpoint_that_can_not_be_saved_ends_the_batch(driver: str, fails_at: int) -> None:
    store, result, ended = Store(fails_at=fails_at), BatchResult(), list[tuple[int, int, int]]()
    with pytest.raises(OSError, match="the disk is full") as raised:
        run(
            driver,
            list("abcd"),
            size=2,
            checkpoint=store,
            result=result,
            on_end=lambda *found: ended.append(found),
        )
    accepted = min(2 * fails_at, 4)
    assert (result.accepted, result.failed, result.not_tried) == (accepted, 0, 4 - accepted)
    assert result.next_index == accepted
    assert raised.value.__notes__ == note(accepted, 0, str(4 - accepted))
    assert ended == [(accepted, 0, 4 - accepted)]


@each_driver
def test_failures_in_a_file_are_safe_before_a_checkpoint_counts_them(
    driver: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Any] = []
    steps: list[str] = []

    def open_file(path: Path, mode: str, *, encoding: str) -> Any:
        assert (mode, encoding) == ("a", "utf-8")  # whatever the encoding of the system is
        opened.append(path.open(mode, encoding=encoding))
        return opened[-1]

    class Noting(Store):
        def save(self, state: str, /) -> None:
            steps.append("save")
            super().save(state)

    monkeypatch.setattr(failures_module, "open", open_file, raising=False)
    monkeypatch.setattr(os, "fsync", lambda _: steps.append("sync"))
    path = tmp_path / "failures"
    run(driver, list("abcdef"), [refused(), None, None], size=2, checkpoint=Noting(), on_failure=path)
    assert steps == ["sync", "save", "save", "save"]
    assert len(path.read_text(encoding="utf-8").splitlines()) == 2
    [file] = opened
    assert file.closed


# Several requests at once, whose replies come in a known order


def test_a_request_is_sent_as_soon_as_another_one_ends() -> None:
    third, names, seen = threading.Event(), set[str](), list[str]()
    variable: ContextVar[str] = ContextVar("variable")
    variable.set("of the caller")

    def send(body: bytes) -> None:
        names.add(threading.current_thread().name)
        seen.append(variable.get())
        if body == b"a":
            assert third.wait(20)
        elif body == b"c":
            third.set()

    result = threads.run(plan(), list("abc"), send, BatchOptions(size=1, concurrency=2))
    assert (result.accepted, result.failed, seen) == (3, 0, ["of the caller"] * 3)
    assert {re.sub(r"\d", "0", name) for name in names} == {"abwire-batch_0"}


def test_a_task_sends_as_soon_as_another_one_ends() -> None:
    async def within() -> BatchResult:
        third = asyncio.Event()

        async def send(body: bytes) -> None:
            if body == b"a":
                await third.wait()
            elif body == b"c":
                third.set()

        return await asyncio.wait_for(tasks.run(plan(), list("abc"), send, BatchOptions(size=1, concurrency=2)), 20)

    result = asyncio.run(within())
    assert (result.accepted, result.failed) == (3, 0)


def test_replies_in_another_order_than_the_requests_have_their_places() -> None:
    bodies: list[str] = []

    async def send(body: bytes) -> None:
        bodies.append(body.decode())
        for _ in range(5 - len(bodies)):
            await asyncio.sleep(0)
        if body != b"c":
            raise AbwireError(f"lost {body.decode()}")

    result = asyncio.run(tasks.run(plan(), list("abcd"), send, BatchOptions(size=1, concurrency=4)))
    assert bodies == ["a", "b", "c", "d"]
    assert result == BatchResult(
        accepted=1,
        failures=[BatchFailure(index, (each,), f"lost {each}", True) for index, each in ((0, "a"), (1, "b"), (3, "d"))],
        taken=4,
        failed=3,
        next_index=4,
        requests=4,
    )
