"""Retries, against a server on loopback with scripted failures."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import logging
import ssl
import threading
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import anyio
import httpx
import pytest

from abwire.auth import BearerToken, ConvertHMAC, HeaderToken
from abwire.errors import ConfigurationError
from abwire.retries import Budget, CallRetry, Retries, asend, send
from abwire_runtime.client.log_redaction import hiding
from abwire_runtime.client.oauth import ClientCredentials
from support.http_server import CUT, HANG, RESET, Answer, HTTPServer, ReceivedRequest, Reply
from support.signatures import is_signed

MARK = "marked-secret"


class Time:
    """A clock that moves only when something sleeps or a test sets it."""

    def __init__(self) -> None:
        self.at = 1000.0
        self.waits: list[float] = []
        self.on_sleep: Callable[[], None] = lambda: None

    def clock(self) -> float:
        return self.at

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.at += seconds
        self.on_sleep()

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def after(self, seconds: float, reply: Reply) -> Answer:
        """A reply after some seconds."""

        def slow(request: ReceivedRequest) -> Reply:
            self.at += seconds
            return reply

        return slow


@pytest.fixture
def time() -> Time:
    return Time()


class Caller:
    """Makes a call with a synchronous or an asynchronous client."""

    def __init__(self, asynchronous: bool, time: Time) -> None:
        self.asynchronous = asynchronous
        self.time = time
        self.budget = Budget()
        self.retry: CallRetry

    def __call__(
        self,
        url: str,
        *,
        method: str = "GET",
        safe: bool = True,
        at_least_once: bool = False,
        settings: Retries = Retries(),  # noqa: B008
        auth: httpx.Auth | None = None,
        stream: bool = False,
        client: dict[str, Any] | None = None,
        secrets: Callable[[], tuple[str, ...]] = tuple,
        shown: str = "URL",
        uniform: Callable[[float, float], float] = lambda low, high: high,
        **options: Any,
    ) -> httpx.Response:
        self.retry = retry = CallRetry(
            settings,
            self.budget,
            safe,
            method,
            shown,
            at_least_once,
            secrets=secrets,
            uniform=uniform,
            clock=self.time.clock,
            now=self.time.clock,
            sleep=self.time.sleep,
            asleep=self.time.asleep,
        )
        given: dict[str, Any] = {"trust_env": False, "timeout": 10.0, **(client or {})}
        how: dict[str, Any] = {"stream": True} if stream else {}
        if not self.asynchronous:
            with httpx.Client(**given) as made:
                return send(made, made.build_request(method, url, **options), retry, auth, **how)

        async def run() -> httpx.Response:
            async with httpx.AsyncClient(**given) as made:
                return await asend(made, made.build_request(method, url, **options), retry, auth, **how)

        return asyncio.run(run())


@pytest.fixture
def call(form: str, time: Time) -> Caller:
    return Caller(form == "async", time)


# What is repeated


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_safe_operation_is_repeated_with_any_method(
    call: Caller, server: HTTPServer, status: int, method: str
) -> None:
    server.script = [Reply(status), Reply(status)]
    response = call(server.url, method=method, content=b"body" if method == "POST" else None)
    assert response.status_code == 200
    assert len(server.requests) == 3
    assert len({request.body for request in server.requests}) == 1
    assert (call.retry.attempts, call.retry.retries_made, call.retry.last) == (3, 2, "status 200")


@pytest.mark.parametrize("status", [200, 204, 304, 400, 401, 404, 409, 413, 422])
def test_a_status_that_will_not_change_is_not_repeated(call: Caller, server: HTTPServer, status: int) -> None:
    server.script = [Reply(status, b"")]
    assert call(server.url).status_code == status
    assert len(server.requests) == 1
    assert call.time.waits == []


@pytest.mark.parametrize("reply", [RESET, CUT])
def test_a_safe_operation_is_repeated_after_a_broken_connection(call: Caller, server: HTTPServer, reply: Reply) -> None:
    server.script = [reply]
    assert call(server.url).status_code == 200
    assert len(server.requests) == 2


def test_a_safe_operation_is_repeated_after_a_timeout(call: Caller, server: HTTPServer) -> None:
    server.script = [HANG]
    assert call(server.url, timeout=1.0).status_code == 200
    assert len(server.requests) == 2


@pytest.mark.parametrize("safe", [True, False])
def test_a_refused_connection_is_tried_again(call: Caller, idle: HTTPServer, safe: bool) -> None:
    call.time.on_sleep = idle.start
    assert call(idle.url, method="POST", safe=safe).status_code == 200
    assert len(idle.requests) == 1
    assert call.retry.attempts == 2


@pytest.mark.parametrize(
    ("reply", "raised"),
    [(RESET, httpx.TransportError), (CUT, httpx.RemoteProtocolError), (HANG, httpx.ReadTimeout)],
)
def test_an_unsafe_operation_that_may_have_happened_is_not_repeated(
    call: Caller, server: HTTPServer, reply: Reply, raised: type[Exception]
) -> None:
    server.script = [reply]
    with pytest.raises(raised):
        call(server.url, safe=False, timeout=1.0)
    assert len(server.requests) == 1
    assert call.retry.attempts == 1
    assert call.time.waits == []


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_an_unsafe_operation_is_not_repeated_on_a_failure_of_the_server(
    call: Caller, server: HTTPServer, status: int
) -> None:
    server.script = [Reply(status)]
    assert call(server.url, safe=False).status_code == status
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "reply", [Reply(429), Reply(429, headers={"Retry-After": "1"}), Reply(503, headers={"Retry-After": "1"})]
)
def test_an_unsafe_operation_is_repeated_after_a_rate_limit(call: Caller, server: HTTPServer, reply: Reply) -> None:
    server.script = [reply]
    assert call(server.url, method="POST", safe=False, json={"a": 1}).status_code == 200
    assert [request.body for request in server.requests] == [b'{"a":1}'] * 2


@pytest.mark.parametrize("reply", [Reply(500), Reply(503), RESET, HANG])
def test_at_least_once_repeats_an_unsafe_operation(call: Caller, server: HTTPServer, reply: Reply) -> None:
    server.script = [reply]
    assert call(server.url, safe=False, at_least_once=True, timeout=1.0).status_code == 200
    assert len(server.requests) == 2


def test_an_unsafe_operation_is_not_repeated_for_what_came_after_its_redirect(call: Caller, server: HTTPServer) -> None:
    auth = BearerToken("t")
    server.script = [Reply(307, headers={"Location": "/result"}), Reply(429)]
    assert call(server.url, method="POST", safe=False, auth=auth).status_code == 429
    assert len(server.requests) == 2


NOT_SENT = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError]
MAYBE_SENT = [
    *(httpx.ReadError, httpx.WriteError, httpx.CloseError, httpx.ReadTimeout, httpx.WriteTimeout),
    httpx.RemoteProtocolError,
]


@pytest.mark.parametrize("kind", [*NOT_SENT, *MAYBE_SENT])
def test_what_is_repeated_after_each_error(call: Caller, kind: type[httpx.RequestError]) -> None:
    def calls(**options: Any) -> int:
        left = [kind("failed")]

        def answer(request: httpx.Request) -> httpx.Response:
            if left:
                raise left.pop()
            return httpx.Response(200)

        with contextlib.suppress(kind):
            call("http://a.test", client={"transport": httpx.MockTransport(answer)}, **options)
        assert call.retry.may_have_happened is (kind in MAYBE_SENT)
        return call.retry.attempts

    assert calls() == calls(safe=False, at_least_once=True) == 2
    assert calls(safe=False) == (2 if kind in NOT_SENT else 1)


@pytest.mark.parametrize(
    ("status", "headers", "safe", "unsafe"),
    [
        (404, {}, 1, 1),
        (408, {}, 2, 1),
        (425, {}, 1, 1),
        (429, {}, 2, 2),
        (499, {"Retry-After": "1"}, 1, 1),
        (500, {"Retry-After": "1"}, 2, 1),
        (503, {}, 2, 1),
        (503, {"Retry-After": "1"}, 2, 2),
        (504, {"Retry-After": "1"}, 2, 1),
        (599, {}, 2, 1),
    ],
)
def test_what_is_repeated_after_each_status(
    call: Caller, server: HTTPServer, status: int, headers: dict[str, str], safe: int, unsafe: int
) -> None:
    for is_safe, attempts in ((True, safe), (False, unsafe)):
        server.script = [Reply(status, headers=headers)]
        call(server.url, safe=is_safe)
        assert call.retry.attempts == attempts
        server.script = []


def test_what_may_have_happened_is_not_forgotten_after_a_refusal(call: Caller, server: HTTPServer) -> None:
    server.script = [Reply(500), Reply(429), Reply(200)]
    call(server.url)
    assert (call.retry.attempts, call.retry.may_have_happened) == (3, True)
    server.script = [Reply(429), Reply(429), Reply(200)]
    call(server.url)
    assert (call.retry.attempts, call.retry.may_have_happened) == (3, False)


def test_an_unsafe_operation_is_not_repeated_if_the_target_of_its_redirect_cannot_be_reached(call: Caller) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/":
            return httpx.Response(307, headers={"Location": "/result"})
        raise httpx.ConnectError("refused", request=request)

    with pytest.raises(httpx.ConnectError):
        call(
            "http://a.test/",
            method="POST",
            safe=False,
            auth=BearerToken("t"),
            client={"transport": httpx.MockTransport(answer)},
        )
    assert call.retry.attempts == 1


@pytest.mark.parametrize("auth", [None, BearerToken("t"), httpx.BasicAuth("user", "password")])
@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_redirect_that_would_turn_a_write_into_a_read_is_not_followed(
    call: Caller, server: HTTPServer, auth: httpx.Auth | None, status: int
) -> None:
    server.script = [Reply(status, headers={"Location": "/result"})]
    assert call(server.url, method="POST", safe=False, auth=auth).status_code == status
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "error", [httpx.UnsupportedProtocol("x"), httpx.LocalProtocolError("x"), OSError(), KeyError()]
)
def test_a_permanent_error_is_not_repeated(call: Caller, error: Exception) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(type(error)):
        call("http://a.test", client={"transport": httpx.MockTransport(fail)})
    assert call.retry.attempts == 1


def test_a_body_that_can_be_read_once_is_sent_once(call: Caller, server: HTTPServer) -> None:
    async def parts() -> Any:
        yield b"abc"

    server.script = [Reply(503)]
    body = parts() if call.asynchronous else iter([b"abc"])
    assert call(server.url, method="POST", content=body, headers={"Content-Length": "3"}).status_code == 503
    assert len(server.requests) == 1


@pytest.mark.parametrize("auth", [None, BearerToken("t"), httpx.BasicAuth("user", "password")])
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("status", [302, 307])
@pytest.mark.parametrize("chunked", [True, False])
def test_no_body_is_sent_to_another_host(
    call: Caller,
    server: HTTPServer,
    elsewhere: HTTPServer,
    auth: httpx.Auth | None,
    method: str,
    status: int,
    chunked: bool,
) -> None:
    async def parts() -> Any:
        yield b"abc"

    server.script = [Reply(status, headers={"Location": elsewhere.url})]
    content = (parts() if call.asynchronous else iter([b"abc"])) if chunked else b"abc"
    assert call(server.url, method=method, auth=auth, content=content).status_code == status
    assert [request.body for request in server.requests] == [b"abc"]
    assert not elsewhere.requests


@pytest.mark.parametrize("status", [302, 307])
def test_the_body_of_a_read_is_sent_on_to_the_same_host(call: Caller, server: HTTPServer, status: int) -> None:
    server.script = [Reply(status, headers={"Location": "/to"})]
    assert call(server.url, auth=BearerToken("t"), content=b"abc").status_code == 200
    assert [request.body for request in server.requests] == [b"abc", b"abc"]


# Number of attempts and waits


def test_attempts_are_counted_and_the_last_outcome_is_returned(call: Caller, server: HTTPServer) -> None:
    server.script = [Reply(500), Reply(502), Reply(503), Reply(504)]
    assert call(server.url).status_code == 503
    assert call.retry.attempts == 3
    server.script = [Reply(500), RESET, RESET]
    with pytest.raises(httpx.TransportError):
        call(server.url)
    assert call.retry.attempts == 3


def test_there_may_be_any_number_of_attempts(call: Caller) -> None:
    settings = Retries(attempts=1100, backoff=1, max_total=1_000_000)
    call.budget = Budget(allowance=1100)
    transport = httpx.MockTransport(lambda request: httpx.Response(503))
    assert call("http://a.test", settings=settings, client={"transport": transport}).status_code == 503
    assert call.retry.attempts == 1100


@pytest.mark.parametrize(("status", "is_read"), [(200, False), (399, False), (400, True), (404, True)])
def test_a_refused_stream_has_the_body_that_says_what_failed(
    call: Caller, server: HTTPServer, status: int, is_read: bool
) -> None:
    server.script = [Reply(status, b"missing")]
    response = call(server.url, stream=True)
    assert response.is_stream_consumed is is_read
    if is_read:
        assert (response.is_closed, response.content) == (True, b"missing")


def test_a_reply_is_read_if_it_is_not_to_be_streamed(call: Caller, server: HTTPServer) -> None:
    response = call(server.url)
    assert (response.is_closed, response.content) == (True, b"{}")


def test_no_retries_means_one_attempt(call: Caller, server: HTTPServer) -> None:
    server.script = [Reply(503)]
    assert call(server.url, settings=Retries._of(0)).status_code == 503
    assert len(server.requests) == 1


def test_waits_are_random_up_to_a_limit_that_doubles(call: Caller, server: HTTPServer) -> None:
    asked: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        asked.append((low, high))
        return high / 4

    server.script = [Reply(500)] * 6
    call(server.url, settings=Retries(attempts=7, backoff=0.5, max_wait=3.0), uniform=uniform)
    assert asked == [(0, 0.5), (0, 1.0), (0, 2.0), (0, 3.0), (0, 3.0), (0, 3.0)]
    assert call.time.waits == [high / 4 for _, high in asked]


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"Retry-After": "0.5"}, 1.0),
        ({"Retry-After": "3"}, 4.0),
        ({"Retry-After": "30"}, 37.5),
        ({"Retry-After": formatdate(1007, usegmt=True)}, 8.75),
        ({"Retry-After": formatdate(5007, usegmt=True), "Date": formatdate(5000, usegmt=True)}, 8.75),
        ({"Retry-After": "nonsense"}, 0.5),
        ({"Retry-After": "0"}, 0.5),
        ({"Retry-After": formatdate(900, usegmt=True)}, 0.5),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_may_exceed_the_longest_wait(
    call: Caller, server: HTTPServer, status: int, headers: dict[str, str], wait: float
) -> None:
    """With the largest random number, which is up to a quarter, or up to a second and the double."""
    server.script = [Reply(status, headers=headers)]
    assert call(server.url).status_code == 200
    assert call.time.waits == [wait]


@pytest.mark.parametrize(
    ("before", "asked", "longest"), [(0, 40, 50), (0, 50, 55), (10, 40, 45), (20, 39, 39.5), (20, 40, 40)]
)
def test_the_random_part_never_ends_a_call(
    call: Caller, server: HTTPServer, time: Time, before: float, asked: int, longest: float
) -> None:
    """A call may begin its last attempt 60 s after its first one."""
    server.script = [time.after(before, Reply(503, headers={"Retry-After": str(asked)}))]
    assert call(server.url).status_code == 200
    assert time.waits == [longest]


def test_the_random_part_is_added(call: Caller, server: HTTPServer) -> None:
    server.script = [Reply(503, headers={"Retry-After": "8"})]
    assert call(server.url, uniform=lambda low, high: low).status_code == 200
    assert call.time.waits == [8]


@pytest.mark.parametrize("value", ["61", formatdate(1061, usegmt=True), "999999999999"])
def test_a_retry_after_beyond_the_total_time_ends_the_call_at_once(
    call: Caller, server: HTTPServer, value: str
) -> None:
    server.script = [Reply(429, headers={"Retry-After": value})]
    response = call(server.url)
    assert (response.status_code, response.headers["Retry-After"]) == (429, value)
    assert call.time.waits == []
    assert len(server.requests) == 1


def test_the_time_of_attempts_counts_for_the_total(call: Caller, server: HTTPServer, time: Time) -> None:
    server.script = [
        time.after(20, Reply(503, headers={"Retry-After": "15"})),
        time.after(20, Reply(503, headers={"Retry-After": "6"})),
    ]
    assert call(server.url).status_code == 503
    assert time.waits == [18.75]


def test_a_wait_that_ends_with_the_total_is_waited(call: Caller, server: HTTPServer, time: Time) -> None:
    server.script = [time.after(20, Reply(503, headers={"Retry-After": "40"}))]
    assert call(server.url).status_code == 200


def test_no_retry_starts_after_the_total(call: Caller, server: HTTPServer, time: Time) -> None:
    server.script = [time.after(61, RESET)]
    with pytest.raises(httpx.TransportError):
        call(server.url)
    assert len(server.requests) == 1


# The budget


def test_a_budget_lets_a_tenth_of_steady_load_be_retries_after_its_allowance() -> None:
    budget = Budget()
    granted = 0
    for _ in range(1000):
        budget._deposit()
        granted += budget._withdraw()
        granted += budget._withdraw()
    # Ten at the start, and one for every ten calls. A full budget does not grow.
    assert granted in (109, 110)


def test_a_budget_saves_no_more_than_its_allowance() -> None:
    budget = Budget(allowance=2)
    for _ in range(1000):
        budget._deposit()
    assert [budget._withdraw() for _ in range(4)] == [True, True, False, False]


def test_ten_calls_make_exactly_one_retry() -> None:
    budget = Budget(allowance=1)
    assert budget._withdraw()
    for _ in range(10):
        assert not budget._withdraw()
        budget._deposit()
    assert budget._withdraw()


def test_a_budget_is_counted_under_a_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    entered: list[str] = []

    class Lock:
        def __enter__(self) -> None:
            entered.append(repr(budget))

        def __exit__(self, *error: object) -> None:
            entered.append(repr(budget))

    with monkeypatch.context() as patch:
        patch.setattr(threading, "Lock", Lock)
        budget = Budget(ratio=0.5, allowance=2)
    budget._withdraw()
    budget._deposit()
    assert entered == [f"<Budget of {left} retries>" for left in ("2", "1", "1", "1.5")]


def test_a_call_adds_to_the_budget_and_retries_spend_it(call: Caller, server: HTTPServer) -> None:
    call.budget = Budget(ratio=0.5, allowance=1)
    server.script = [Reply(503)] * 20
    made: list[int] = []
    for _ in range(4):
        call(server.url)
        made.append(call.retry.retries_made)
    assert made == [1, 0, 1, 0]


# Every attempt goes through the client


def test_every_attempt_is_signed_afresh(call: Caller, server: HTTPServer, time: Time) -> None:
    """The wait of 30 s, and 7.5 s at random, outlasts the signature of 10 s."""

    def check(request: ReceivedRequest) -> Reply:
        valid = is_signed(request, server.url, MARK) and int(request.headers["expires"]) >= time.at
        return Reply(200 if valid else 401)

    server.script = [Reply(429, headers={"Retry-After": "30"}), check]
    auth = ConvertHMAC("app-1", MARK, window=10, clock=time.clock)
    response = call(f"{server.url}/a?include[]=b", method="POST", auth=auth, json={"name": "ä"})
    assert response.status_code == 200
    assert [request.headers["expires"] for request in server.requests] == ["1010", "1048"]


def test_the_auth_follows_redirects_within_an_attempt(call: Caller, server: HTTPServer) -> None:
    server.script = [Reply(307, headers={"Location": "/to"}), Reply(503), Reply(307, headers={"Location": "/to"})]
    assert call(f"{server.url}/from", auth=BearerToken("t")).status_code == 200
    assert [request.target for request in server.requests] == ["/from", "/to", "/from", "/to"]
    assert call.retry.attempts == 2


def test_a_token_in_any_header_is_not_sent_to_another_origin(
    call: Caller, server: HTTPServer, elsewhere: HTTPServer
) -> None:
    server.script = [Reply(307, headers={"Location": elsewhere.url})]
    assert call(server.url, auth=HeaderToken("X-Token", MARK)).status_code == 200
    assert [request.headers.get("x-token") for request in (*server.requests, *elsewhere.requests)] == [MARK, None]


@pytest.mark.parametrize("auth", [None, httpx.BasicAuth("a", "b")])
def test_redirects_are_followed_without_credentials_of_ours_too(
    call: Caller, server: HTTPServer, auth: httpx.Auth | None
) -> None:
    server.script = [Reply(307, headers={"Location": "/to"})]
    assert call(f"{server.url}/from", auth=auth).status_code == 200


def test_the_auth_of_an_http_client_is_used_when_there_is_no_other(call: Caller, server: HTTPServer) -> None:
    call(server.url, client={"auth": ("user", "password")})
    call(server.url, client={"auth": ("user", "password")}, auth=BearerToken("t"))
    assert [request.headers["authorization"].split()[0] for request in server.requests] == ["Basic", "Bearer"]


def test_event_hooks_see_every_attempt(call: Caller, server: HTTPServer) -> None:
    found: list[str] = []

    def note(what: httpx.Request | httpx.Response) -> None:
        found.append(type(what).__name__)

    async def anote(what: httpx.Request | httpx.Response) -> None:
        note(what)

    hook = anote if call.asynchronous else note
    server.script = [Reply(503)]
    call(server.url, client={"event_hooks": {"request": [hook], "response": [hook]}})
    assert found == ["Request", "Response"] * 2


def test_a_wrong_credential_is_an_error_of_its_own_and_not_repeated(call: Caller, server: HTTPServer) -> None:
    with pytest.raises(ConfigurationError):
        call(server.url, auth=BearerToken(lambda: ""))
    assert call.retry.attempts == 1
    assert server.requests == []


# Bodies


def test_a_reply_is_read_unless_it_is_to_be_streamed(server: HTTPServer, time: Time) -> None:
    call = Caller(False, time)
    assert call(server.url).content == b"{}"
    retry = CallRetry(Retries(), Budget(), True, "GET", "URL")
    with httpx.Client(trust_env=False) as client:
        response = send(client, client.build_request("GET", server.url), retry, stream=True)
        assert not response.is_stream_consumed
        assert response.read() == b"{}"


def test_a_reply_is_streamed_to_async_clients_too(server: HTTPServer) -> None:
    async def run() -> None:
        retry = CallRetry(Retries(), Budget(), True, "GET", "URL")
        async with httpx.AsyncClient(trust_env=False) as client:
            response = await asend(client, client.build_request("GET", server.url), retry, stream=True)
            assert not response.is_stream_consumed
            assert await response.aread() == b"{}"

    asyncio.run(run())


@pytest.mark.parametrize("stream", [True, False])
def test_a_reply_that_is_not_the_last_is_closed(call: Caller, server: HTTPServer, stream: bool) -> None:
    found: list[httpx.Response] = []

    def note(response: httpx.Response) -> None:
        found.append(response)

    async def anote(response: httpx.Response) -> None:
        found.append(response)

    server.script = [Reply(503)]
    call(server.url, stream=stream, client={"event_hooks": {"response": [anote if call.asynchronous else note]}})
    assert [response.is_closed for response in found] == [True, not stream]


# Real waiting


def test_an_async_wait_uses_anyio(server: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []

    async def note(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(anyio, "sleep", note)

    async def run() -> int:
        retry = CallRetry(Retries(), Budget(), True, "GET", "URL", uniform=max)
        async with httpx.AsyncClient(trust_env=False) as client:
            return (await asend(client, client.build_request("GET", server.url), retry)).status_code

    server.script = [Reply(503)]
    assert asyncio.run(run()) == 200
    assert waits == [0.5]
    assert len(server.requests) == 2


def test_a_wait_can_be_cancelled(server: HTTPServer) -> None:
    async def run() -> None:
        retry = CallRetry(Retries(backoff=50, max_wait=50), Budget(), True, "GET", "URL", uniform=max)
        async with httpx.AsyncClient(trust_env=False) as client:
            task = asyncio.create_task(asend(client, client.build_request("GET", server.url), retry))
            while not retry.retries_made:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    server.script = [Reply(503)]
    asyncio.run(run())
    assert len(server.requests) == 1


# The log


def test_an_attempt_is_one_line_at_debug_and_a_retry_one_at_info(
    call: Caller, server: HTTPServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="abwire")
    server.script = [Reply(503), RESET]
    call(server.url, shown="https://shown.test/a")
    found = [(r.levelname, r.getMessage()) for r in caplog.records if r.name == "abwire"]
    broken = found[2][1].split(": ")[1].split(" ")[0]
    assert [(level, text.replace(broken, "BROKEN")) for level, text in found] == [
        ("DEBUG", "GET https://shown.test/a: 503 in 0 ms (attempt 1)"),
        ("INFO", "GET https://shown.test/a: retry in 0.50 s (attempt 2 of 3) after status 503"),
        ("DEBUG", "GET https://shown.test/a: BROKEN in 0 ms (attempt 2)"),
        ("INFO", "GET https://shown.test/a: retry in 1.00 s (attempt 3 of 3) after BROKEN"),
        ("DEBUG", "GET https://shown.test/a: 200 in 0 ms (attempt 3)"),
    ]


@pytest.mark.parametrize(
    ("reply", "budget", "why"),
    [
        (Reply(429, headers={"Retry-After": "99"}), Budget(), "would exceed the 60 s"),
        (Reply(503), Budget(allowance=0), "budget is spent"),
    ],
)
def test_the_log_says_why_there_is_no_retry(
    call: Caller, server: HTTPServer, caplog: pytest.LogCaptureFixture, reply: Reply, budget: Budget, why: str
) -> None:
    caplog.set_level(logging.INFO, logger="abwire")
    call.budget = budget
    server.script = [reply]
    call(server.url)
    [text] = [r.getMessage() for r in caplog.records if r.name == "abwire"]
    assert "no retry" in text
    assert why in text


@pytest.mark.parametrize(
    "reply", [Reply(503), RESET, Reply(307, headers={"Location": "/further-secret/x?token=query-secret"})]
)
def test_no_logger_of_any_library_shows_a_secret(
    call: Caller, server: HTTPServer, caplog: pytest.LogCaptureFixture, reply: Reply
) -> None:
    """Each of these secrets would appear in the logs of httpx or httpcore, and each is removed in a different way."""
    caplog.set_level(logging.DEBUG)
    server.script = [reply, Reply(200, headers={"Set-Cookie": "sid=cookie-secret; Path=/", "X-Echo": "token-secret"})]
    call(
        f"{server.url}/path-secret?i=query-secret&keyToken=query-secret&a=1",
        shown="https://shown.test/***",
        auth=BearerToken("token-secret"),
        secrets=lambda: ("further-secret",),
    )
    libraries = {"abwire", "httpx", "httpcore.http11"}
    assert libraries <= {r.name for r in caplog.records}
    assert [r.getMessage() for r in caplog.records if "-secret" in r.getMessage()] == []


def test_what_others_log_outside_our_calls_is_left_alone(server: HTTPServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with httpx.Client(trust_env=False) as client:
        client.get(f"{server.url}/?token=theirs")
    assert "token=theirs" in caplog.text


def test_what_is_logged_later_where_a_call_was_made_is_left_alone(
    call: Caller, server: HTTPServer, caplog: pytest.LogCaptureFixture
) -> None:
    """The timers of an event loop keep the context of a call."""
    caplog.set_level(logging.INFO)
    contexts: list[contextvars.Context] = []

    def note(request: httpx.Request) -> None:
        contexts.append(contextvars.copy_context())
        logging.getLogger("httpx").info("during word")

    async def anote(request: httpx.Request) -> None:
        note(request)

    hook = anote if call.asynchronous else note
    call(server.url, secrets=lambda: ("word",), client={"event_hooks": {"request": [hook]}})
    contexts[0].run(logging.getLogger("httpx").info, "later word")
    logging.getLogger("httpx").info("after word")
    assert [text for text in caplog.messages if text.startswith(("during", "later", "after"))] == [
        *("during ***", "later word", "after word")
    ]


@pytest.mark.parametrize(
    "library",
    [
        *("httpx", "httpcore.connection", "httpcore.http11"),
        *("httpcore.http2", "httpcore.proxy", "httpcore.socks"),
    ],
)
def test_each_logger_of_what_sends_requests_hides_secrets_during_a_call(
    caplog: pytest.LogCaptureFixture, library: str
) -> None:
    caplog.set_level(logging.INFO)
    token = hiding.set([lambda text: text.replace("word", "***")])
    try:
        for value in (b"sid=1; Path=/", b"it's", b"a"):
            logging.getLogger(library).info("a %s: %r", "word", [(b"Set-Cookie", value), (b"X-Other", b"b")])
    finally:
        hiding.reset(token)
    assert caplog.messages == ["a ***: [(b'Set-Cookie', b'***'), (b'X-Other', b'b')]"] * 3


# What httpx does not know


@pytest.mark.parametrize(
    ("error", "kind"),
    [(ssl.SSLError("bad record"), httpx.ReadError), (httpx.InvalidURL("bad redirect"), httpx.RemoteProtocolError)],
)
def test_an_error_within_an_attempt_becomes_one_of_httpx(
    call: Caller, error: Exception, kind: type[httpx.RequestError]
) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(kind) as raised:
        call("http://a.test/x", client={"transport": httpx.MockTransport(fail)})
    assert (str(raised.value), raised.value.request.url.path, raised.value.__cause__) == (str(error), "/x", error)
    assert call.retry.attempts == 3


def test_an_error_without_a_request_stays_what_it_is(call: Caller) -> None:
    error = httpx.ConnectError("raised by a hook")

    def fail(request: httpx.Request) -> None:
        raise error

    async def afail(request: httpx.Request) -> None:
        raise error

    hooks = {"request": [afail if call.asynchronous else fail]}
    with pytest.raises(httpx.ConnectError) as raised:
        call("http://a.test/x", safe=False, client={"event_hooks": hooks})
    assert raised.value is error
    assert call.retry.attempts == 1


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (httpx.ReadTimeout, httpx.ConnectTimeout),
        (httpx.ReadError, httpx.ConnectError),
        (httpx.ConnectTimeout, httpx.ConnectTimeout),
    ],
)
def test_a_token_that_cannot_be_fetched_is_an_error_of_connecting(
    call: Caller, kind: type[httpx.RequestError], expected: type[httpx.RequestError]
) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise kind("slow")

    auth = ClientCredentials("id", "secret", "https://a.test/token")
    with pytest.raises(expected) as raised:
        call("http://a.test/x", safe=False, auth=auth, client={"transport": httpx.MockTransport(fail)})
    error = raised.value
    assert type(error) is expected
    assert str(error) == f"no token: https://a.test/token did not answer ({kind.__name__}: slow)"
    assert (error.request.url.path, type(error.__cause__)) == ("/x", kind)
    assert call.retry.attempts == 3  # the request itself was not sent


def test_the_repr_of_a_retry_shows_no_url() -> None:
    retry = CallRetry(Retries(), Budget(), True, "GET", MARK, secrets=lambda: (MARK,))
    assert MARK not in repr(retry)
    assert repr(retry) == "<CallRetry(attempts=3, retries_made=0, last='')>"


# Settings


def test_a_number_of_retries_is_one_less_than_the_attempts() -> None:
    assert Retries._of(0).attempts == 1
    assert Retries._of(5).attempts == 6
    assert repr(Retries._of(None)) == "Retries(attempts=3, backoff=0.5, max_wait=8.0, max_total=60.0)"
    given = Retries(attempts=2)
    assert Retries._of(given) is given


@pytest.mark.parametrize("value", [-1, True, False, "3", 2.5])
def test_retries_of_the_wrong_type_are_refused(value: Any) -> None:
    with pytest.raises(ConfigurationError):
        Retries._of(value)


@pytest.mark.parametrize(
    "options", [{"attempts": 0}, {"backoff": -1}, {"max_wait": -1}, {"max_total": -1}, {"backoff": float("nan")}]
)
def test_retries_out_of_range_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Retries(**options)
