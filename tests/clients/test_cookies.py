"""Cookies that servers set: they are not sent with other calls, except for the session of a sign-in to Convert."""

from __future__ import annotations

import contextlib
from typing import Any

import httpx
import pytest

from abwire import APIStatusError, DecodeError, WebtrendsError
from abwire.retries import Budget, CallRetry, Retries, send
from abwire.testing import Sandbox
from abwire_runtime.client.connections import send_cookies
from support.calling import FORMS, close, method_of, settled, use_client
from support.clients import APIS, arguments
from support.http_server import HTTPServer, ReceivedRequest, Reply

CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    "convert": ("goals.get", {"goal_id": 7}),
    "convert_serving": ("config", {}),
    "vwo": ("track_user", {"experiment_id": 1, "variation_id": 1}),
    "webtrends": ("control", {"url": "https://www.example.com/"}),
    "optimizely": ("track", {"event": "seen"}),
}
VISITOR = {"vwo": "user_id", "optimizely": "user_id"}
KEEPING = ("convert",)
OTHERS = tuple(api for api in APIS if api not in KEEPING)


def sets_cookies(received: ReceivedRequest) -> Reply:
    return Reply(
        headers={"Content-Type": "application/json", "Set-Cookie": "visitor=number-1; Path=/"},
        body=b'{"opstatus":"success","params":{"testAlias":"ta_a"},"body":{"factors":[],"cookies":{}},"id":7,"type":"revenue"}',
    )


async def twice(api: str, client: Any, *, copy: bool = False) -> None:
    name, given = CALLS[api]
    for visitor in ("user-1", "user-2"):
        given = {**given, VISITOR[api]: visitor} if api in VISITOR else given
        used = client.with_options(retries=0) if copy else client
        with contextlib.suppress(DecodeError, WebtrendsError, APIStatusError):
            await settled(method_of(used, name)(**given))


def cookies(server: HTTPServer) -> list[str | None]:
    return [request.headers.get("cookie") for request in server.requests]


def http(form: str, **given: Any) -> Any:
    return httpx.Client(**given) if form == "sync" else httpx.AsyncClient(**given)


@pytest.mark.parametrize("copy", [False, True])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("api", OTHERS)
def test_cookies_of_one_visitor_do_not_go_with_the_next(sandbox: Sandbox, api: str, form: str, copy: bool) -> None:
    with HTTPServer(sets_cookies) as server:
        given = arguments(sandbox, api, base_url=server.url)
        use_client(api, form, lambda client: twice(api, client, copy=copy), **given)
        assert cookies(server) == [None, None]


@pytest.mark.parametrize("form", FORMS)
def test_a_session_of_convert_is_sent_with_the_next_call(sandbox: Sandbox, form: str) -> None:
    with HTTPServer(sets_cookies) as server:
        given = arguments(sandbox, "convert", base_url=server.url)
        use_client("convert", form, lambda client: twice("convert", client), **given)
        assert cookies(server) == [None, "visitor=number-1"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("api", OTHERS)
def test_the_users_http_client_sends_its_initial_cookies(sandbox: Sandbox, api: str, form: str) -> None:
    with HTTPServer(sets_cookies) as server:
        own = http(form, cookies={"mine": "yes"})

        async def use(client: Any) -> None:
            await twice(api, client)
            await twice(api, client, copy=True)
            await close(own)

        use_client(api, form, use, **arguments(sandbox, api, base_url=server.url, http_client=own))
        assert cookies(server) == ["mine=yes"] * 4


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("api", OTHERS)
def test_a_cookie_header_of_the_users_own_stays(sandbox: Sandbox, api: str, form: str) -> None:
    with HTTPServer(sets_cookies) as server:
        own = http(form, cookies={"mine": "yes"})

        async def use(client: Any) -> None:
            await twice(api, client)
            await close(own)

        given = arguments(sandbox, api, base_url=server.url, http_client=own, headers={"cookie": "this=one"})
        use_client(api, form, use, **given)
        assert cookies(server) == ["this=one"] * 2


def redirects(received: ReceivedRequest) -> Reply:
    if "again" in received.target:
        return sets_cookies(received)
    return Reply(302, headers={"Location": "/again", "Set-Cookie": "visitor=number-1; Path=/"})


@pytest.mark.parametrize("form", FORMS)
def test_a_redirect_sends_no_cookies_that_servers_set(sandbox: Sandbox, form: str) -> None:
    with HTTPServer(redirects) as server:
        own = http(form, cookies={"mine": "yes"})

        async def use(client: Any) -> None:
            await twice("convert_serving", client)
            await close(own)

        arguments = {"sdk_key": "1/2", "base_url": server.url, "http_client": own}
        use_client("convert_serving", form, use, **arguments)
        assert cookies(server) == ["mine=yes"] * 4


def test_httpx_follows_no_redirect_with_cookies_that_servers_set() -> None:
    with HTTPServer(redirects) as server, httpx.Client(cookies={"mine": "yes"}, auth=("user", "password")) as own:
        request = own.build_request("GET", server.url)
        send_cookies(request, httpx.Cookies(own.cookies))
        # The auth is the httpx client's own, so httpx would follow the redirect, with all cookies that it has.
        reply = send(own, request, CallRetry(Retries(), Budget(), True, "GET", request.url))
        assert reply.status_code == 302
        assert cookies(server) == ["mine=yes"]


def test_the_jar_of_an_own_http_client_is_left_alone(sandbox: Sandbox) -> None:
    with HTTPServer(sets_cookies) as server, httpx.Client(cookies={"mine": "yes"}) as own:
        given = arguments(sandbox, "vwo", base_url=server.url, http_client=own)
        use_client("vwo", "sync", lambda client: twice("vwo", client), **given)
        assert dict(own.cookies) == {"mine": "yes", "visitor": "number-1"}
