"""The httpx clients that a client sends with: one for each process and event loop."""

from __future__ import annotations

import asyncio
import threading
import warnings
from collections.abc import Callable
from http.cookiejar import CookieJar
from typing import Any

import anyio.lowlevel
import httpx
import pytest
import trio

from abwire_runtime import _forks
from abwire_runtime.client.connections import (
    AsyncConnections,
    EmptyJar,
    SyncConnections,
    is_of_another_loop,
    renew_cookies,
    send_cookies,
)


class Maker:
    """Makes httpx clients, and keeps them."""

    def __init__(self, kind: type[Any]) -> None:
        self.kind = kind
        self.made: list[Any] = []

    def __call__(self, jar: CookieJar) -> Any:
        self.made.append(self.kind(cookies=jar, trust_env=False, transport=httpx.MockTransport(_answer)))
        return self.made[-1]


def _answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, headers={"Set-Cookie": "sid=new"})


def fork(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it look as if this process had been forked off another one."""
    monkeypatch.setattr(_forks, "count", _forks.count + 1)


KINDS: list[tuple[Callable[..., Any], type[Any]]] = [
    (SyncConnections, httpx.Client),
    (AsyncConnections, httpx.AsyncClient),
]
EACH_KIND = pytest.mark.parametrize(("connections", "kind"), KINDS, ids=["sync", "async"])


@EACH_KIND
@pytest.mark.parametrize("keeps_cookies", [True, False])
def test_a_forked_process_has_a_client_with_the_same_cookies(
    monkeypatch: pytest.MonkeyPatch, connections: Callable[..., Any], kind: type[Any], keeps_cookies: bool
) -> None:
    make = Maker(kind)
    made = connections(make, keeps_cookies=keeps_cookies)
    first = made.current()
    assert made.current() is first
    first.cookies.set("sid", "1", domain="a.test")
    for _ in range(2):
        fork(monkeypatch)
        second = made.current()
        assert made.current() is second is make.made[-1]
        assert second.cookies.jar is not first.cookies.jar
        assert {cookie.name: cookie.value for cookie in second.cookies.jar} == {"sid": "1"}
        assert isinstance(second.cookies.jar, EmptyJar) is not keeps_cookies
    assert len(make.made) == 3


@EACH_KIND
def test_a_client_that_was_closed_is_not_made_again(
    monkeypatch: pytest.MonkeyPatch, connections: Callable[..., Any], kind: type[Any]
) -> None:
    make = Maker(kind)
    made = connections(make, keeps_cookies=False)
    assert not made.is_closed
    made.close() if kind is httpx.Client else asyncio.run(made.aclose())
    assert made.is_closed
    assert make.made[0].is_closed
    fork(monkeypatch)
    assert made.current() is make.made[0]
    assert made.is_closed


@EACH_KIND
def test_a_client_of_the_user_is_used_as_it_is(
    monkeypatch: pytest.MonkeyPatch, connections: Callable[..., Any], kind: type[Any]
) -> None:
    own = Maker(kind)(CookieJar())
    made = connections(own, keeps_cookies=False)
    fork(monkeypatch)
    assert made.current() is own
    made.close() if kind is httpx.Client else asyncio.run(made.aclose())
    assert not own.is_closed
    assert not made.is_closed
    own.close() if kind is httpx.Client else asyncio.run(own.aclose())
    assert made.is_closed


@EACH_KIND
def test_what_python_says_of_the_dropped_connections_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, connections: Callable[..., Any], kind: type[Any]
) -> None:
    is_forking = False

    class Client(kind):  # type: ignore[misc]
        def __del__(self) -> None:
            if is_forking:
                warnings.warn("unclosed transport", ResourceWarning, stacklevel=1)
                dropped.append(self)

    dropped: list[object] = []

    def make(jar: CookieJar) -> Any:
        warnings.warn("of the system", UserWarning, stacklevel=1)
        return Client(cookies=jar, trust_env=False, transport=httpx.MockTransport(_answer))

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        made = connections(make, keeps_cookies=False)
        fork(monkeypatch)
        is_forking = True
        made.current()
        is_forking = False
        assert [each.category for each in caught] == [UserWarning] * 2
        assert len(dropped) == 1


@pytest.mark.parametrize("keeps_cookies", [True, False])
def test_cookies_of_replies_are_kept_only_if_that_is_asked_for(keeps_cookies: bool) -> None:
    made = SyncConnections(Maker(httpx.Client), keeps_cookies=keeps_cookies)
    made.current().get("https://a.test/")
    assert [cookie.value for cookie in made.current().cookies.jar] == (["new"] if keeps_cookies else [])
    made.close()


# Event loops


def test_each_event_loop_has_a_client() -> None:
    make = Maker(httpx.AsyncClient)
    made = AsyncConnections(make, keeps_cookies=False)
    assert made.current() is make.made[0]  # without a loop

    async def current() -> list[httpx.AsyncClient]:
        return [made.current() for _ in range(3)]

    loops = [asyncio.new_event_loop() for _ in range(3)]
    found = [loop.run_until_complete(current()) for loop in loops[:2]]
    assert found == [[make.made[0]] * 3, [make.made[1]] * 3]
    assert made.current() is make.made[1]
    assert loops[0].run_until_complete(current()) == [make.made[0]] * 3  # also if another loop came in between
    assert made.current() is make.made[0]
    for loop in loops[:2]:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
    assert [each.is_closed for each in make.made] == [True, True]
    assert loops[2].run_until_complete(current()) == [make.made[2]] * 3
    assert list(made._of_loops) == [loops[2]]  # the others have ended
    loops[2].run_until_complete(made.aclose())
    assert make.made[2].is_closed
    assert loops[2].run_until_complete(current()) == [make.made[2]] * 3
    assert len(make.made) == 3
    loops[2].close()


def test_a_loop_whose_client_was_closed_gets_another_one() -> None:
    make = Maker(httpx.AsyncClient)
    made = AsyncConnections(make, keeps_cookies=False)

    async def use() -> None:
        first = made.current()
        await first.aclose()
        second = made.current()
        assert (first, second) == (make.made[0], make.made[1])
        assert made.current() is second
        await made.aclose()
        assert second.is_closed

    asyncio.run(use())


def test_loops_of_several_libraries_have_their_own() -> None:
    make = Maker(httpx.AsyncClient)
    made = AsyncConnections(make, keeps_cookies=False)
    inner: list[httpx.AsyncClient] = []

    async def current() -> None:
        inner.extend([made.current(), made.current()])

    async def outer() -> None:
        mine = made.current()
        # In a thread of its own, while this loop goes on to exist.
        thread = threading.Thread(target=asyncio.run, args=(current(),))
        thread.start()
        await trio.to_thread.run_sync(thread.join)
        assert made.current() is mine
        await made.aclose()

    trio.run(outer)
    assert make.made[0] not in inner
    assert inner == [make.made[1]] * 2
    assert [each.is_closed for each in make.made] == [True, True]


def test_an_older_anyio_names_the_loop_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    class Token:
        """The token of an event loop."""

    tokens = [Token(), Token()]
    at = 0
    monkeypatch.setattr(anyio.lowlevel, "current_token", lambda: tokens[at])
    make = Maker(httpx.AsyncClient)
    made = AsyncConnections(make, keeps_cookies=False)
    assert made.current() is made.current() is make.made[0]
    at = 1
    assert made.current() is made.current() is make.made[1]


def test_a_client_can_be_closed_before_it_was_used_and_twice() -> None:
    make = Maker(httpx.AsyncClient)
    made = AsyncConnections(make, keeps_cookies=False)
    for _ in range(2):
        asyncio.run(made.aclose())
    assert [each.is_closed for each in make.made] == [True]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (RuntimeError("<Event> is bound to a different event loop"), True),
        (RuntimeError("attached to a different loop"), True),
        (RuntimeError("Event Loop is closed"), True),
        (RuntimeError("of a hook"), False),
        (ValueError("Event loop is closed"), False),
    ],
)
def test_an_error_is_of_another_loop(error: Exception, expected: bool) -> None:
    assert is_of_another_loop(error) is expected


# Cookies of one call


@pytest.mark.parametrize(
    ("cookies", "header"), [({}, None), ({"mine": "yes"}, "mine=yes"), ({"a": "1", "b": "2"}, "a=1; b=2")]
)
def test_a_call_sends_its_own_cookies_instead_of_others(cookies: dict[str, str], header: str | None) -> None:
    request = httpx.Request("GET", "https://a.test/", headers={"Cookie": "theirs=no"})
    renew_cookies(request)
    assert request.headers["Cookie"] == "theirs=no"
    send_cookies(request, httpx.Cookies(cookies))
    assert request.headers.get("Cookie") == header
    redirected = httpx.Request("GET", "https://a.test/", headers={"Cookie": "x=y"}, extensions=request.extensions)
    renew_cookies(redirected)
    assert redirected.headers.get("Cookie") == header
    without = httpx.Request("GET", "https://a.test/", extensions=request.extensions)
    renew_cookies(without)
    assert without.headers.get("Cookie") == header
