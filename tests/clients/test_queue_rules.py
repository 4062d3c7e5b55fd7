"""The rules of queues and pauses, with a clock that the test moves: nothing waits here."""

from __future__ import annotations

import asyncio
import logging
import threading
from math import inf
from typing import Any

import httpx
import pytest
import trio

from abwire import RateLimitError, Retries
from abwire.retries import Budget, CallRetry
from abwire_runtime import _forks
from abwire_runtime.client import taking_turns, waiting
from abwire_runtime.client.pauses import Pauses
from abwire_runtime.client.waiting import Queue, Waiter


class Time:
    """A clock that only the test, and whoever waits, moves."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.at = 100.0
        self.waits: list[float] = []
        monkeypatch.setattr(waiting._ThreadWaiter, "wait", self._wait)

    def _wait(self, seconds: float) -> None:
        assert seconds > 0
        self.waits.append(seconds)
        self.at += seconds


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    return Time(monkeypatch)


class Gate(Queue):
    """A queue that opens at a time."""

    def __init__(self, time: Time, opens: float = 0.0, least: float = 0.0) -> None:
        super().__init__()
        self.clock = lambda: time.at
        self.opens = opens
        self.least = least
        self.calls: list[tuple[str, float]] = []
        self.error: BaseException | None = None

    def _seconds_left(self, now: float) -> float:
        return self.opens - now

    def _least_seconds(self, now: float) -> float:
        return self.least

    def _admit(self, now: float) -> None:
        self.calls.append(("admit", now))
        if self.error is not None:
            raise self.error

    def _take_back(self, now: float) -> None:
        self.calls.append(("take back", now))

    def _after_fork(self, now: float) -> None:
        self.calls.append(("fork", now))


class Other(Waiter):
    """Another call in the queue, which counts how often it is woken."""

    def __init__(self, queue: Queue, ticket: int) -> None:
        super().__init__(ticket)
        self.woken = 0
        self.queued = True
        queue._waiting.append(self)

    def wake(self) -> None:
        self.woken += 1


def numbers(queue: Queue) -> list[int]:
    return [each.ticket for each in queue._waiting]


def test_the_first_call_goes_when_the_queue_opens(time: Time) -> None:
    gate = Gate(time, opens=100.0)
    assert gate.enter(1, inf) == 0.0
    gate.opens = 107.0
    assert gate.enter(2, inf) == 0.0
    assert time.waits == [7.0]
    assert gate.calls == [("admit", 100.0), ("admit", 107.0)]
    assert gate._waiting == []


def test_a_call_that_is_admitted_wakes_the_next_one(time: Time) -> None:
    gate = Gate(time)
    other = Other(gate, 5)
    assert gate.enter(3, inf) == 0.0
    assert other.woken == 1
    assert numbers(gate) == [5]


@pytest.mark.parametrize(("until", "longer"), [(109.9, 10.0), (110.0, 0.0), (100.0, 10.0), (99.0, 10.0)])
def test_a_call_gives_up_at_once_if_its_turn_comes_too_late(time: Time, until: float, longer: float) -> None:
    gate = Gate(time, opens=110.0)
    other = Other(gate, 5)
    assert gate.enter(3, until) == longer
    assert time.waits == ([] if longer else [10.0])
    assert numbers(gate) == [5]
    assert other.woken == 1


@pytest.mark.parametrize(
    ("least", "until", "longer"), [(0.0, 100.0, inf), (4.0, 103.9, 4.0), (4.0, 104.0, 4.0), (0.0, 103.0, inf)]
)
def test_a_call_behind_another_one_waits_as_long_as_it_may(
    time: Time, least: float, until: float, longer: float
) -> None:
    gate = Gate(time, least=least)
    other = Other(gate, 1)
    assert gate.enter(3, until) == longer
    assert time.waits == ([until - 100.0] if until > 100.0 + least or until == 104.0 else [])
    assert numbers(gate) == [1]
    assert other.woken == 1
    assert gate.calls == []


def test_calls_wait_in_the_order_of_their_numbers(time: Time, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(time)
    for ticket in (2, 4, 6):
        Other(gate, ticket)
    seen: list[list[int]] = []

    def wait(waiter: Waiter, seconds: float) -> None:
        seen.append(numbers(gate))
        time.at += seconds

    monkeypatch.setattr(waiting._ThreadWaiter, "wait", wait)
    assert gate.enter(5, 101.0) == inf
    assert seen == [[2, 4, 5, 6]]
    assert numbers(gate) == [2, 4, 6]


@pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError("stop")])
def test_a_call_that_is_interrupted_leaves(time: Time, monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def wait(waiter: Waiter, seconds: float) -> None:
        raise error

    monkeypatch.setattr(waiting._ThreadWaiter, "wait", wait)
    gate = Gate(time, opens=200.0)
    other = Other(gate, 5)
    with pytest.raises(type(error)):
        gate.enter(1, inf)
    assert numbers(gate) == [5]
    assert other.woken == 1
    assert gate.calls == []


def test_a_call_that_is_interrupted_when_it_was_admitted_takes_that_back(time: Time) -> None:
    gate = Gate(time)
    gate.error = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        gate.enter(1, inf)
    assert gate.calls == [("admit", 100.0), ("take back", 100.0)]
    gate.calls.clear()

    async def run() -> None:
        with pytest.raises(KeyboardInterrupt):
            await gate.aenter(2, inf)

    asyncio.run(run())
    assert gate.calls == [("admit", 100.0), ("take back", 100.0)]


def test_tasks_enter_as_threads_do(time: Time) -> None:
    gate = Gate(time)

    async def run() -> list[float]:
        gate.opens = 110.0
        late = [await gate.aenter(1, 109.0), await gate.aenter(1, 100.0)]
        gate.opens = 100.0
        return [*late, await gate.aenter(1, 100.0)]

    assert asyncio.run(run()) == trio.run(run) == [10.0, 10.0, 0.0]


def test_a_waiting_task_is_woken_by_any_thread_and_not_after_its_loop() -> None:
    made: list[Any] = []

    async def run() -> None:
        waiter = waiting._TaskWaiter(1)
        made.append(waiter)
        thread = threading.Thread(target=waiter.wake)
        thread.start()
        await waiter.wait(inf)
        thread.join()
        waiter.renew()
        await waiter.wait(0.001)  # it was not woken again
        assert not waiter._event.is_set()

    asyncio.run(run())
    trio.run(run)
    for waiter in made:
        waiter.wake()


def test_a_thread_looks_again_within_an_hour() -> None:
    seen: list[float] = []

    class Event(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            assert timeout is not None
            seen.append(timeout)
            return True

    waiter = waiting._ThreadWaiter(1)
    waiter._event = Event()
    waiter.wait(inf)
    waiter.wait(3.0)
    assert seen == [3600.0, 3.0]
    waiter.wake()
    assert waiter._event.is_set()
    waiter.renew()
    assert not waiter._event.is_set()


def test_a_forked_process_has_a_lock_and_a_queue_of_its_own(time: Time, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(time)
    Other(gate, 1)
    before = gate._locked()
    assert gate._locked() is before
    monkeypatch.setattr(_forks, "count", _forks.count + 1)
    after = gate._locked()
    assert after is not before
    assert gate._waiting == []
    assert gate.calls == [("fork", 100.0)]
    assert gate._locked() is after
    assert gate.calls == [("fork", 100.0)]


# Pauses


class Paused:
    """Pauses with the clock of the test.

    Attributes:
        pauses: The pauses.
        asked: The arguments of each random number.
    """

    def __init__(self, time: Time) -> None:
        self.asked: list[tuple[float, float]] = []
        self.pauses = Pauses(uniform=self._uniform)
        self.pauses.clock = lambda: time.at

    def _uniform(self, low: float, high: float) -> float:
        self.asked.append((low, high))
        return high

    def begin(self, seconds: float = 10.0, sent_in: int | None = None) -> bool:
        return self.pauses.begin(seconds, lambda: "why", self.pauses.round if sent_in is None else sent_in)

    def wait(self, until: float = inf, ticket: int = 1) -> float:
        return self.pauses.enter(ticket, until)


@pytest.fixture
def paused(time: Time) -> Paused:
    return Paused(time)


def test_a_pause_is_as_long_as_the_server_asks_but_an_hour_at_most(paused: Paused) -> None:
    lengths = [paused.pauses.length(asked, 0.5, 8.0) for asked in (0.001, 7.0, 3600.0, 3601.0)]
    assert lengths == [0.001, 7.0, 3600.0, 3600.0]
    assert paused.asked == []


def test_other_pauses_grow(paused: Paused) -> None:
    assert paused.pauses.length(None, 0.5, 8.0) == 0.5
    paused.begin()
    assert paused.pauses.length(0, 0.5, 8.0) == 1.0
    paused.begin()
    assert paused.pauses.length(None, 0.5, 8.0) == 2.0
    assert paused.pauses.length(None, 0.5, 1.5) == 1.5
    assert paused.asked == [(0.25, 0.5), (0.5, 1.0), (1.0, 2.0), (0.75, 1.5)]
    paused.pauses._in_a_row = 5000
    assert paused.pauses.length(None, 0.5, 8.0) == 8.0


def test_a_pause_begins_once(paused: Paused, time: Time, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "abwire")
    assert paused.pauses.are_over
    assert (paused.pauses.round, paused.pauses.seconds, paused.pauses.reason) == (0, 0.0, "")
    assert paused.begin(10.0)
    assert not paused.pauses.are_over
    assert (paused.pauses.round, paused.pauses.seconds, paused.pauses.reason) == (1, 10.0, "why")
    assert caplog.messages == ["paused for 10.00 s: why"]
    # Others that were sent before it only prolong it.
    assert not paused.pauses.begin(12.0, lambda: "other", 0)
    assert not paused.pauses.begin(3.0, lambda: "other", 0)
    assert (paused.pauses.round, paused.pauses.seconds, paused.pauses.reason) == (1, 10.0, "why")
    assert paused.wait(111.0) == 12.0
    assert len(caplog.messages) == 1
    assert paused.wait() == 0.0
    assert time.at == 112.0


def test_a_further_pause_does_not_shorten_the_current_one(paused: Paused) -> None:
    paused.begin(10.0)
    paused.begin(3.0)
    assert paused.wait(101.0) == 10.0


def test_a_refusal_from_before_a_pause_that_is_over_begins_none(paused: Paused, time: Time) -> None:
    paused.begin(10.0)
    time.at = 111.0
    assert paused.wait() == 0.0
    paused.pauses.end(True, 1)
    assert paused.pauses.are_over
    assert not paused.begin(50.0, sent_in=0)
    assert paused.pauses.are_over
    assert paused.pauses._seconds_left(time.at) == 0.0


def test_after_each_pause_in_a_row_twice_as_many_calls_are_sent(paused: Paused, time: Time) -> None:
    for expected in (1, 2, 4, 8, 8, 8):
        paused.begin(10.0)
        time.at += 10.0
        for ticket in range(expected):
            assert paused.wait(time.at, ticket) == 0.0
        assert paused.wait(time.at, 99) == 10.0


@pytest.mark.parametrize(("seconds", "between"), [(0.25, 1.0), (1.0, 1.0), (7.0, 7.0)])
def test_a_call_without_an_answer_keeps_the_others_for_one_more_pause(
    paused: Paused, time: Time, seconds: float, between: float
) -> None:
    paused.begin(seconds)
    time.at += seconds
    assert paused.wait(time.at) == 0.0
    assert paused.wait(time.at) == between
    time.at += between / 2
    assert paused.wait(time.at) == between / 2
    time.at += between / 2
    assert paused.wait(time.at) == 0.0


def test_each_call_waits_for_the_end_of_the_pause(paused: Paused) -> None:
    paused.begin(10.0)
    Other(paused.pauses, 0)
    assert paused.wait(101.0) == 10.0  # also one that is not the first
    assert paused.pauses._least_seconds(105.0) == 5.0
    assert paused.pauses._least_seconds(111.0) == 0.0


def test_each_success_doubles_what_is_sent_at_once(paused: Paused, time: Time) -> None:
    paused.begin(10.0)
    time.at = 110.0
    Other(paused.pauses, 1000)
    for at_once in (1, 2, 4, 8, 16, 32):
        assert paused.pauses._at_once == at_once
        assert paused.wait() == 0.0
        paused.pauses.end(True, 1)
    assert paused.pauses.are_over


def test_a_success_ends_the_pauses_if_nobody_waits(paused: Paused, time: Time) -> None:
    paused.begin(10.0)
    time.at = 110.0
    assert paused.wait() == 0.0
    paused.pauses.end(True, 1)
    assert paused.pauses.are_over
    paused.begin(10.0)
    assert paused.pauses._at_once == 1  # the success has ended the row
    paused.pauses.end(True, 2)  # it was sent before the pause ended
    assert not paused.pauses.are_over


def test_what_is_no_success_only_makes_room(paused: Paused, time: Time) -> None:
    paused.begin(10.0)
    time.at = 110.0
    other = Other(paused.pauses, 1000)
    assert paused.wait() == 0.0
    woken = other.woken
    paused.pauses.end(False, 0)  # of another round
    assert paused.pauses._sending == 1
    assert other.woken == woken
    paused.pauses.end(False, 1)
    assert other.woken == woken + 1
    assert (paused.pauses._sending, paused.pauses._at_once) == (0, 1)
    paused.pauses.end(False, 1)
    assert paused.pauses._sending == 0
    assert not paused.pauses.are_over


def test_a_forked_process_sends_nothing_yet(paused: Paused, time: Time, monkeypatch: pytest.MonkeyPatch) -> None:
    paused.begin(10.0)
    time.at = 110.0
    assert paused.wait() == 0.0
    assert paused.wait(time.at) == 10.0
    monkeypatch.setattr(_forks, "count", _forks.count + 1)
    assert paused.wait(time.at) == 0.0


@pytest.mark.parametrize(
    ("longer", "retries", "more", "header", "sent"),
    [
        (12.2, 0, " for 12 s more", "13", "was not sent"),
        (12.0, 2, " for 12 s more", "12", "was refused 2 times and not sent again"),
        (inf, 0, "", None, "was not sent"),
    ],
)
def test_a_pause_that_is_too_long_for_a_call(
    paused: Paused, longer: float, retries: int, more: str, header: str | None, sent: str
) -> None:
    paused.begin()
    retry = CallRetry(Retries(), Budget(), True, "GET", "https://a.test/b", operation="goals.list")
    retry.retries_made = retries
    request = httpx.Request("GET", "https://a.test/b?token=secret")
    error = taking_turns._paused_for_long(retry, request, longer, paused.pauses)
    assert isinstance(error, RateLimitError)
    assert str(error) == (
        f"goals.list(): GET https://a.test/b {sent}: the client is paused{more}, since why."
        f" A call may take 60 s with its retries (Retries.max_total). {RateLimitError.hint}"
    )
    assert (error.attempts, error.status_code, error.message) == (retries, 429, "Too Many Requests")
    assert error.retry_after == (None if header is None else longer)
    assert error.response.headers.get("Retry-After") == header
    assert (error.operation, error.method, error.url) == ("goals.list", "GET", "https://a.test/b")
    assert not error.may_have_happened
