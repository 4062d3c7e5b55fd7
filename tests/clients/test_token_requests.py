"""The requests for OAuth tokens, to the byte, and what each reply to them means, without a server."""

from __future__ import annotations

import asyncio
import math
import pickle
from typing import Any

import httpx
import pytest

from abwire import AuthenticationError, ConfigurationError
from abwire_runtime import _forks
from abwire_runtime.client.oauth import ClientCredentials, TokenQueue, checked_token_url
from support.queues import QueueTime

URL = "https://a.test/token"
REQUEST = httpx.Request(
    "GET",
    "https://a.test/things",
    headers={"User-Agent": "program/1", "X-Other": "1"},
    extensions={"timeout": {"read": 5.0}, "abwire_attempt": "an attempt", "other": 1},
)
IN_HEADER = {
    "host": "a.test",
    "accept": "application/json",
    "content-type": "application/x-www-form-urlencoded",
    "user-agent": "program/1",
    "content-length": "29",
    "authorization": "Basic bXkraWQ6cyUyNmNyZXQrd29yZA==",
}


def credentials(**options: Any) -> ClientCredentials:
    return ClientCredentials("my id", "s&cret word", URL, **options)


def answered(status: int = 200, body: Any = None, **options: Any) -> httpx.Response:
    return httpx.Response(status, json=body, request=httpx.Request("POST", URL), **options)


def fetched(auth: ClientCredentials, *replies: httpx.Response, request: httpx.Request = REQUEST) -> list[httpx.Request]:
    """The requests for a token, which are answered in turn."""
    flow, sent, left = auth.fetch(request), list[httpx.Request](), list(replies)
    each = next(flow, None)
    while each is not None:
        sent.append(each)
        try:
            each = flow.send(left.pop(0))
        except StopIteration:
            each = None
    assert not left
    return sent


TOKEN = {"access_token": "t1", "expires_in": 100}


def test_a_token_is_asked_for_with_a_header_and_a_form() -> None:
    auth = credentials()
    (sent,) = fetched(auth, answered(body=TOKEN))
    assert (sent.method, str(sent.url), sent.content) == ("POST", URL, b"grant_type=client_credentials")
    assert dict(sent.headers) == IN_HEADER
    assert sent.extensions == {"timeout": {"read": 5.0}, "abwire_attempt": "an attempt", "abwire_token_request": URL}
    assert auth.headers(REQUEST) == {"Authorization": "Bearer t1"}
    (sent,) = fetched(credentials(), answered(body=TOKEN), request=httpx.Request("GET", URL))
    assert sent.headers["User-Agent"] == ""
    assert sent.extensions == {"abwire_token_request": URL}
    (sent,) = fetched(credentials(scope="a b"), answered(body=TOKEN))
    assert sent.content == b"grant_type=client_credentials&scope=a+b"


def test_all_forms_of_the_secret_and_the_token_are_secret() -> None:
    auth = credentials()
    assert auth.secrets() == ("s&cret word",)
    fetched(auth, answered(body=TOKEN))
    assert set(auth.secrets()) == {"s&cret word", "s%26cret+word", "bXkraWQ6cyUyNmNyZXQrd29yZA==", "t1"}
    plain = ClientCredentials("id", "plain", URL)
    fetched(plain, answered(body=TOKEN))
    assert sorted(plain.secrets()) == ["aWQ6cGxhaW4=", "plain", "t1"]


@pytest.mark.parametrize(
    "refusal", [(401, {}), (401, None), (400, {"error": "invalid_client"}), (400, {"error": "invalid_request"})]
)
def test_a_server_may_accept_the_secret_in_the_body_alone_or_in_the_header_alone(refusal: tuple[int, Any]) -> None:
    at = 0.0
    auth = credentials(clock=lambda: at)
    first, second = fetched(auth, answered(*refusal), answered(body=TOKEN))
    assert first.headers["Authorization"] == IN_HEADER["authorization"]
    assert "Authorization" not in second.headers
    assert second.content == b"grant_type=client_credentials&client_id=my+id&client_secret=s%26cret+word"
    assert fetched(auth) == []
    at = 90.0
    first, second = fetched(auth, answered(*refusal), answered(body=TOKEN))
    assert "Authorization" not in first.headers, "what the server accepted is tried first"
    assert dict(second.headers) == IN_HEADER
    at = 180.0
    (only,) = fetched(auth, answered(body=TOKEN))
    assert "Authorization" in only.headers


@pytest.mark.parametrize("refusal", [(403, {"error": "invalid_client"}), (400, {"error": "invalid_grant"}), (501, {})])
def test_other_refusals_are_not_tried_in_another_way(refusal: tuple[int, Any]) -> None:
    with pytest.raises(AuthenticationError, match=r"^no token: "):
        fetched(credentials(), answered(*refusal))


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_failure_that_passes_is_that_of_a_connection(status: int) -> None:
    auth = credentials()
    with pytest.raises(httpx.ConnectError) as raised:
        fetched(auth, answered(status))
    assert str(raised.value) == f"no token: {URL} answered {status}"
    assert raised.value.request is REQUEST
    fetched(auth, answered(body=TOKEN))


@pytest.mark.parametrize(
    ("status", "body", "headers", "hint"),
    [
        (403, {}, {}, "Check client_id= and client_secret=."),
        (400, {"error": "invalid_scope"}, {}, "Pass scope= with scopes that the client has."),
        (403, [1], {}, "Check client_id= and client_secret=."),
        (302, {}, {"Location": "/there"}, "It was not redirected, since the client secret is sent to the token URL only: check token_url=."),
    ],
)  # fmt: skip
def test_a_refusal_says_what_to_do(status: int, body: Any, headers: dict[str, str], hint: str) -> None:
    with pytest.raises(AuthenticationError) as raised:
        fetched(credentials(), answered(status, body, headers=headers))
    error = raised.value
    assert str(error).startswith(f"no token: POST {URL} was answered {status} ")
    assert str(error).endswith(f" {hint}")
    assert (error.method, error.url, error.attempts, error.may_have_happened) == ("POST", URL, 1, False)


def test_a_refusal_shows_no_secret() -> None:
    """Also not the error that a program pickles."""
    text = "s&cret word and s%26cret+word were refused"
    auth = ClientCredentials("my id", "s&cret word", f"{URL}?key=s%26cret+word")
    with pytest.raises(AuthenticationError) as raised:
        fetched(auth, answered(403, {"message": text, "code": "s&cret word"}))
    error = raised.value
    assert (error.message, error.code) == ("*** and *** were refused", "***")
    assert error.url == f"{URL}?key=***"
    for shown in (str(error).encode(), pickle.dumps(error)):
        assert b"cret word" not in shown
        assert b"cret+word" not in shown


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        *((body, "has no access_token that can be sent in a header") for body in (
            None, [1], {}, {"access_token": ""}, {"access_token": 7}, {"access_token": "t\u00fc"}, {"access_token": "t\n"}
        )),
        *(({"access_token": "t", "token_type": kind}, "has a token that is not a bearer token") for kind in ("mac", 7, None, "")),
    ],
)  # fmt: skip
def test_a_reply_without_a_token_that_can_be_used_is_refused(body: Any, fault: str) -> None:
    auth = credentials()
    with pytest.raises(ConfigurationError) as raised:
        fetched(auth, answered(body=body))
    assert str(raised.value) == f"no token: the reply of {URL} {fault}; check token_url="
    assert not auth.is_fresh
    fetched(auth, answered(body={"access_token": "t", "token_type": "BEARER"}))
    assert auth.is_fresh


def test_a_token_without_an_end_is_used_until_it_is_refused() -> None:
    auth = credentials(clock=lambda: 1e12)
    for content in (b'{"access_token": "t", "expires_in": NaN}', b'{"access_token": "t", "expires_in": [1]}'):
        auth._accept(httpx.Response(200, content=content, request=REQUEST), 0.0)
        assert auth.is_fresh
        request = httpx.Request("GET", URL, headers=auth.headers(REQUEST))
        assert not auth.refused(httpx.Response(401, request=request)), "there is no other one"
        assert auth.refused(httpx.Response(401, request=REQUEST))
        auth.discard(httpx.Request("GET", URL, headers={"Authorization": "Bearer another"}))
        auth.discard(REQUEST)
        assert auth.is_fresh
        auth.discard(request)
        assert not auth.is_fresh
    assert not credentials().refused(httpx.Response(401, request=REQUEST)), "none was fetched"


@pytest.mark.parametrize("is_async", [False, True])
def test_a_refused_token_is_fetched_again_once(is_async: bool) -> None:
    """Each request of one attempt, in order."""
    replies = {URL: [answered(body={"access_token": f"t{number}"}) for number in range(3)]}
    shown: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if str(request.url) == URL:
            shown.append("token")
            reply = replies[URL].pop(0)
            reply.request = request
            return reply
        shown.append(request.headers["Authorization"])
        return httpx.Response(401, request=request)

    transport = httpx.MockTransport(answer)

    async def call() -> httpx.Response:
        async with httpx.AsyncClient(transport=transport, auth=credentials()) as http:
            return await http.get("https://a.test/things")

    if is_async:
        reply = asyncio.run(call())
    else:
        with httpx.Client(transport=transport, auth=credentials()) as http:
            reply = http.get("https://a.test/things")
    assert reply.status_code == 401
    assert shown == ["token", "Bearer t0", "token", "Bearer t1"]


@pytest.mark.parametrize(
    "url", ["https://a.test/t?x=1", "http://localhost/t", "http://127.0.0.1:8/t", "http://[::1]/t"]
)
def test_a_secret_may_be_sent_to_these_urls(url: str) -> None:
    assert str(checked_token_url(url)) == url


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("https://a.test:x/", "is not a URL (InvalidURL)"),
        (7, "is not a URL (TypeError)"),
        ("https://a.test/\udcff", "is not a URL (UnicodeEncodeError)"),
        ("https://xn--0.test/", "is not a URL (IDNAError)"),
        ("/token", "is not an absolute https URL"),
        ("https:", "is not an absolute https URL"),
        ("ftp://a.test", "is not an absolute https URL"),
        ("http://a.test", "must begin with https, since the client secret is sent there"),
        ("https://u@a.test", "has a user name, a password or a fragment, which it can't have"),
        ("https://a.test#f", "has a user name, a password or a fragment, which it can't have"),
    ],
)
def test_a_secret_is_sent_to_no_other_url(url: Any, fault: str) -> None:
    for name, options in (("token_url", {}), ("address", {"name": "address"})):
        with pytest.raises(ConfigurationError) as raised:
            checked_token_url(url, **options)
        assert str(raised.value) == f"the {name} {fault}"


def test_a_forked_process_does_not_wait_for_a_token_of_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    time = QueueTime(monkeypatch, 100.0)
    queue = TokenQueue()
    assert queue.enter(1, 100.0) == 0.0
    assert queue.enter(2, 100.0) == math.inf, "another call is in"
    monkeypatch.setattr(_forks, "count", _forks.count + 1)
    assert queue.enter(3, 100.0) == 0.0
    assert queue.enter(4, 100.0) == math.inf
    queue.release()
    assert queue.enter(5, 100.0) == 0.0
    assert time.waits == []
