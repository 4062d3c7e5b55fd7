"""What a call decides after each outcome: whether it is repeated, when, and whether it may have had an effect."""

from __future__ import annotations

import logging
import threading
from ssl import SSLCertVerificationError
from typing import Any

import httpx
import pytest

from abwire import Budget, ConfigurationError, Retries
from abwire.retries import CallRetry
from abwire_runtime import _forks
from abwire_runtime.client.retries import Traffic
from abwire_runtime.client.retry_policy import is_untrusted

REQUEST = httpx.Request("POST", "https://a.test/x")


class Watch:
    """What a client with telemetry is told."""

    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []

    def attempt_started(self, request: httpx.Request, url: str, resends: int) -> None:
        self.told.append(("started", request.method, url, resends))

    def attempt_ended(self, outcome: httpx.Response | Exception) -> None:
        self.told.append(("ended", outcome.status_code if isinstance(outcome, httpx.Response) else type(outcome)))

    def retrying(self, reason: str, seconds: float) -> None:
        self.told.append(("retrying", reason, seconds))

    def paused(self, reason: str, seconds: float) -> None:
        self.told.append(("paused", reason, seconds))


class Call:
    """A call whose clock stands still between steps."""

    def __init__(self, attempts: int = 3, safe: bool = True, **options: Any) -> None:
        self.at = 1000.0
        self.budget = options.pop("budget", None) or Budget()
        settings = options.pop("settings", None) or Retries(attempts=attempts)
        self.retry = CallRetry(
            *(settings, self.budget, safe, "POST", "https://a.test/x?token=abc"),
            uniform=lambda low, high: high,
            clock=lambda: self.at,
            now=lambda: self.at,
            sleep=self.pass_time,
            **options,
        )

    def pass_time(self, seconds: float) -> None:
        self.at += seconds

    def attempt(self, outcome: int | httpx.Response | Exception, **headers: str) -> float | None:
        """Make an attempt with an outcome, and return how long the call waits before the next one."""
        self.retry.begin_attempt(REQUEST)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        found = httpx.Response(outcome, headers=given, request=REQUEST) if isinstance(outcome, int) else outcome
        return self.retry.record_outcome(REQUEST, found)

    def go_on(self, outcome: int | httpx.Response | Exception, **headers: str) -> float | None:
        """Make an attempt, and wait for the next one."""
        wait = self.attempt(outcome, **headers)
        if wait is not None:
            self.retry.sleep(wait)
        return wait


# Whether a call may have had an effect


@pytest.mark.parametrize(
    ("status", "headers", "expected"),
    [
        *((status, {}, False) for status in (200, 204, 299)),
        *((status, {}, True) for status in (300, 301, 302, 303, 304, 306, 309, 399)),
        *((status, {}, False) for status in (307, 308, 400, 401, 404, 407, 409, 422, 429, 499)),
        *((status, {}, True) for status in (408, 500, 501, 502, 503, 504, 599)),
        (503, {"Retry_After": "1"}, False),
        (502, {"Retry_After": "1"}, True),
        (504, {"Retry_After": "1"}, True),
    ],
)
def test_what_a_status_says_about_the_effect(status: int, headers: dict[str, str], expected: bool) -> None:
    call = Call()
    call.attempt(status, **headers)
    assert call.retry.may_have_happened is expected


def reply(status: int, **options: Any) -> httpx.Response:
    return httpx.Response(status, **{"request": REQUEST, **options})


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (reply(404, history=[reply(401)]), False),  # a challenge that the credentials have answered
        (reply(404, history=[reply(307, headers={"Location": "/y"})]), True),
        (reply(404, history=[reply(307, headers={"Location": "/y"}), reply(401)]), True),
        (reply(404, request=httpx.Request("POST", "https://a.test/y")), True),
        (httpx.ConnectError("", request=REQUEST), False),
        (httpx.ConnectError("", request=httpx.Request("POST", "https://a.test/y")), True),
        (httpx.ConnectError(""), True),  # raised by other code than httpx, for whatever request
        (httpx.ReadError("", request=REQUEST), True),
        (ValueError(), True),
        (ConfigurationError(""), False),
    ],
)
def test_what_other_outcomes_say_about_the_effect(outcome: httpx.Response | Exception, expected: bool) -> None:
    call = Call(safe=False)
    wait = call.attempt(outcome)
    assert call.retry.may_have_happened is expected
    assert (wait is not None) is (type(outcome) is httpx.ConnectError and not expected)


def test_an_effect_is_not_forgotten_if_a_credential_fails_later() -> None:
    call, error = Call(), ConfigurationError("")
    call.go_on(500)
    assert call.attempt(error) is None
    assert call.retry.may_have_happened is error.may_have_happened is True
    call.go_on(httpx.ConnectError("", request=REQUEST))
    assert call.retry.may_have_happened is True
    call = Call()
    call.go_on(429)
    call.attempt(error := ConfigurationError(""))
    assert call.retry.may_have_happened is error.may_have_happened is False


def test_an_unsafe_call_is_repeated_only_if_that_is_asked_for() -> None:
    retry = CallRetry(Retries(), Budget(), False, "POST", "https://a.test/x")
    assert (retry.repeatable, retry.redact("text")) == (False, "text")
    assert Call(safe=False, at_least_once=True).retry.repeatable


@pytest.mark.parametrize(
    ("content", "extensions", "again"),
    [
        (b"", {}, True),
        (b"abc", {}, True),
        (iter([b"abc"]), {}, False),
        (iter([b"abc"]), {"abwire_rewinds": True}, True),
        (iter([b"abc"]), {"abwire_rewinds": False}, False),
    ],
)
def test_a_body_that_is_gone_is_not_sent_again(
    caplog: pytest.LogCaptureFixture, content: Any, extensions: dict[str, Any], again: bool
) -> None:
    caplog.set_level(logging.INFO, logger="abwire")
    request = httpx.Request("POST", "https://a.test/x", content=content, extensions=extensions)
    call = Call(operation="goals.create")
    call.retry.begin_attempt(request)
    assert (call.retry.record_outcome(request, httpx.Response(503, request=request)) is not None) is again
    assert caplog.messages == (
        []
        if again
        else [
            "goals.create(): POST https://a.test/x?token=***: no retry after status 503, the body was read from a stream"
        ]
    )


def caused(*causes: tuple[str, BaseException]) -> httpx.ConnectError:
    """An error of connecting with a chain of causes."""
    error = httpx.ConnectError("")
    last: BaseException = error
    for name, cause in causes:
        setattr(last, name, cause)
        last = cause
    return error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (caused(("__cause__", SSLCertVerificationError())), True),
        (caused(("__context__", SSLCertVerificationError())), True),
        (caused(("__cause__", OSError()), ("__context__", SSLCertVerificationError())), True),
        (caused(("__context__", OSError())), False),
        (httpx.ConnectError(""), False),
        (httpx.ReadError(""), False),
    ],
)
def test_a_certificate_that_is_not_trusted_is_found_among_the_causes(error: Exception, expected: bool) -> None:
    assert is_untrusted(error) is expected
    call = Call()
    assert (call.attempt(error) is None) is expected


# Limits


@pytest.mark.parametrize(
    ("options", "outcome", "headers", "why"),
    [
        ({}, 503, {"Retry_After": "99"}, "a wait of 123.75 s would exceed the 60 s for the call"),
        (
            {"settings": Retries(max_total=1e9)},
            503,
            {"Retry_After": "100000000"},
            "a wait of 125000000.00 s would exceed the 2e+06 s for the call",
        ),
        ({"deadline": 9.0}, 503, {"Retry_After": "9"}, "a wait of 9.00 s would exceed the deadline of 9 s"),
        ({"budget": Budget(allowance=0)}, 503, {}, "the client's retry budget is spent"),
        ({"deadline": 9.0}, 503, {"Retry_After": "8"}, ""),
        ({}, 503, {"Retry_After": "60"}, ""),
    ],
)
def test_the_log_says_exactly_why_there_is_no_retry(
    caplog: pytest.LogCaptureFixture, options: Any, outcome: int, headers: dict[str, str], why: str
) -> None:
    caplog.set_level(logging.INFO, logger="abwire")
    call = Call(**options)
    assert (call.attempt(outcome, **headers) is None) is bool(why)
    called = "POST https://a.test/x?token=***"
    assert caplog.messages == ([f"{called}: no retry after status 503, {why}"] if why else [])


def test_a_call_without_retries_says_nothing_about_the_server() -> None:
    """Two calls in a row that failed in spite of their retries would take what is saved."""
    budget = Budget()
    for _ in range(3):
        assert Call(attempts=1, budget=budget).attempt(503) is None
    assert repr(budget) == "<Budget of 10 retries>"


def test_a_call_that_is_refused_after_a_retry_shows_that_the_server_answers() -> None:
    budget = Budget()
    for _ in range(3):
        call = Call(budget=budget)
        assert call.go_on(503) is not None
        assert call.attempt(404) is None
    assert repr(budget) == "<Budget of 7.2 retries>"


@pytest.mark.parametrize(("between", "left"), [(428, 7.3), (429, 0.3)])
def test_two_failures_in_a_row_take_what_is_saved(between: int, left: float) -> None:
    budget = Budget(ratio=0.1)

    def fail() -> None:
        call = Call(attempts=2, budget=budget)
        assert call.go_on(503) is not None
        assert call.attempt(503) is None

    fail()
    assert repr(budget) == "<Budget of 9 retries>"
    assert Call(attempts=1, budget=budget).attempt(between) is None
    budget._withdraw()
    fail()
    budget._deposit()
    assert repr(budget) == f"<Budget of {left:g} retries>"


# Refusals because of the load


def test_a_refusal_is_no_attempt_and_needs_no_budget(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="abwire")
    traffic = Traffic()
    call = Call(attempts=2, budget=Budget(ratio=0, allowance=1), traffic=traffic)
    for _ in range(5):
        assert call.go_on(429, Retry_After="7") == 0.0
    caplog.clear()
    assert call.go_on(503) == 8.0
    assert call.attempt(503) is None
    assert caplog.messages == [
        "POST https://a.test/x?token=***: retry in 8.00 s (attempt 7 of 7) after status 503",
    ]
    once = Call(attempts=1, traffic=Traffic())
    assert once.attempt(429) is None


@pytest.mark.parametrize("safe", [True, False])
def test_the_server_says_how_long_to_pause_also_to_a_call_that_is_not_repeated(safe: bool) -> None:
    traffic = Traffic()
    call = Call(safe=safe, traffic=traffic)
    body = reply(500, headers={"Retry-After": "8"}, text="Too many requests")
    assert call.attempt(body) == (0.0 if safe else None)
    assert traffic.pauses is not None
    assert traffic.pauses.seconds == 10.0  # with the random part
    assert traffic.pauses.reason == "the server answered 500 to POST https://a.test/x?token=***"


@pytest.mark.parametrize(("most", "wait"), [(3600.0, 0.0), (3599.0, None)])
def test_a_call_waits_for_the_pause_and_not_for_what_the_server_asks(most: float, wait: float | None) -> None:
    """No pause is longer than an hour."""
    call = Call(settings=Retries(max_total=most), traffic=Traffic())
    assert call.attempt(429, Retry_After="5000") == wait


def test_telemetry_is_told_of_a_pause_once() -> None:
    watch, traffic = Watch(), Traffic()
    calls = [Call(traffic=traffic, operation="a.b") for _ in range(2)]
    for call in calls:
        call.retry.watch = watch
        call.retry.begin_attempt(REQUEST)
    for call in calls:
        assert call.retry.record_outcome(REQUEST, reply(429, headers={"Retry-After": "8"})) == 0.0
    calls[0].retry.sleep(0.0)
    calls[0].go_on(503, Retry_After="4")
    started = ("started", "POST", "https://a.test/x?token=***")
    assert watch.told == [
        (*started, 0),
        (*started, 0),
        ("ended", 429),
        ("paused", "status 429", 10.0),
        ("ended", 429),
        ("retrying", "status 429", 0.0),
        (*started, 1),
        ("ended", 503),
        ("retrying", "status 503", 5.0),
    ]
    assert calls[0].retry.slept == 5.0


def test_a_call_waits_for_a_turn_while_the_client_is_paused() -> None:
    traffic = Traffic()
    call = Call(traffic=traffic)
    assert not call.retry.needs_turn
    call.attempt(429, Retry_After="8")
    assert call.retry.needs_turn
    assert not Call(attempts=1, traffic=traffic).retry.needs_turn
    assert not Call(traffic=Traffic()).retry.needs_turn
    pauses = traffic.make_pauses()
    pauses.clock = lambda: 1e12
    pauses.end(True, pauses.round)
    assert pauses.are_over
    assert not call.retry.needs_turn


class Turn:
    """The turn of an attempt, which notes its end."""

    def __init__(self) -> None:
        self.ends: list[dict[str, bool]] = []

    def end(self, **how: bool) -> None:
        self.ends.append(how)


@pytest.mark.parametrize(
    ("outcome", "answered", "refused"),
    [
        (reply(200), True, False),
        (reply(404), True, False),
        (reply(503), True, False),
        (reply(429), True, True),
        (httpx.ReadError("", request=REQUEST), False, False),
    ],
)
def test_the_turn_of_an_attempt_ends_with_its_outcome(
    outcome: httpx.Response | Exception, answered: bool, refused: bool
) -> None:
    call, turn = Call(traffic=Traffic()), Turn()
    call.retry.turn = turn  # type: ignore[assignment]
    call.attempt(outcome)
    call.retry.end_turn()
    assert turn.ends == [{"answered": answered, "refused": refused}]


def test_the_turn_of_an_attempt_that_was_interrupted_ends_without_an_answer() -> None:
    call, turn = Call(), Turn()
    call.retry.turn = turn  # type: ignore[assignment]
    call.retry.end_turn()
    assert turn.ends == [{"answered": False, "refused": False}]
    assert call.retry.turn is None


def test_each_attempt_is_a_line_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="abwire")
    call = Call(operation="goals.list")
    call.retry.begin_attempt(REQUEST)
    call.pass_time(1.5)
    call.retry.record_outcome(REQUEST, reply(503))
    call.retry.sleep(0.25)
    call.attempt(httpx.ReadError("", request=REQUEST))
    start = "goals.list(): POST https://a.test/x?token=***"
    assert caplog.messages == [
        f"{start}: 503 in 1500 ms (attempt 1)",
        f"{start}: retry in 0.25 s (attempt 2 of 3) after status 503",
        f"{start}: ReadError in 0 ms (attempt 2)",
    ]


def test_a_forked_process_has_one_lock_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    real = threading.Lock

    def lock() -> Any:
        made.append(real())
        return made[-1]

    monkeypatch.setattr(threading, "Lock", lock)
    budget = Budget()
    monkeypatch.setattr(_forks, "count", _forks.count + 1)
    for _ in range(3):
        budget._withdraw()
    assert len(made) == 2
    assert repr(budget) == "<Budget of 7 retries>"
