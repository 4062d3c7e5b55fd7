"""Credentials, as a server on loopback receives them."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import AsyncIterator, Callable
from email.utils import formatdate
from typing import Any

import httpx
import pytest

from abwire.auth import (
    BearerKey,
    BearerToken,
    Chain,
    ConvertHMAC,
    HeaderToken,
    OriginAuth,
    SessionCookie,
    convert_signature,
)
from abwire.errors import ConfigurationError
from abwire.testing.engine.specs import api as spec_of
from support.http_server import Answer, HTTPServer, ReceivedRequest, Reply
from support.signatures import is_signed

MARK = "marked-secret"


Ask = Callable[..., httpx.Response]


@pytest.fixture
def ask(form: str) -> Ask:
    def ask_sync(auth: httpx.Auth, method: str, url: str, *, follow: bool = False, **options: Any) -> httpx.Response:
        with httpx.Client(auth=auth, follow_redirects=follow, trust_env=False) as client:
            return client.request(method, url, **options)

    def ask_async(auth: httpx.Auth, method: str, url: str, *, follow: bool = False, **options: Any) -> httpx.Response:
        async def run() -> httpx.Response:
            async with httpx.AsyncClient(auth=auth, follow_redirects=follow, trust_env=False) as client:
                return await client.request(method, url, **options)

        return asyncio.run(run())

    return ask_sync if form == "sync" else ask_async


def stopped(at: float) -> Callable[[], float]:
    return lambda: at


def redirect(to: str, status: int = 307) -> Answer:
    return lambda request: Reply(status, headers={"Location": to}) if request.target == "/from" else Reply()


# The signature


def test_the_signature_is_the_one_that_openssl_computes() -> None:
    url = httpx.URL("https://api.example.test/api/v2/goals?include%5B%5D=stats&q=%C3%A4")
    found = convert_signature("app-1", "test-secret", 1700000060, url, '{"name":"Käse"}'.encode())
    assert found == "d57aa282e1cb0d1d31c2b8786e287190958cb0b89584a710b5caaf68be7fcd74"


@pytest.mark.parametrize(
    ("method", "path", "options"),
    [
        ("GET", "/plain", {}),
        ("GET", "", {}),
        ("GET", "/a?include[]=stats&include[]=variations", {}),
        ("GET", "/a", {"params": {"include[]": ["stats", "a b"], "q": "ä&=/?%41"}}),
        ("GET", "/caf%C3%A9/a%2Fb/ü", {}),
        ("GET", "/a?q=1#fragment", {}),
        ("POST", "/a", {}),
        ("POST", "/a", {"json": {"name": "Käse 🧀", "url": "https://example.test/a"}}),
        ("POST", "/a", {"content": b"\x00\xff\n"}),
        ("POST", "/a", {"data": {"a": "ä b"}}),
        ("PUT", "/a", {"files": {"file": ("ä.png", b"\x89PNG\r\n")}, "data": {"name": "x"}}),
    ],
)
def test_the_signature_covers_the_bytes_that_are_sent(
    ask: Ask, server: HTTPServer, method: str, path: str, options: dict[str, Any]
) -> None:
    ask(ConvertHMAC("app-1", MARK), method, server.url + path, **options)
    [request] = server.requests
    assert is_signed(request, server.url, MARK)
    assert request.headers["convert-application-id"] == "app-1"


def test_user_and_password_in_a_url_are_not_signed(server: HTTPServer) -> None:
    with httpx.Client(trust_env=False) as client:
        client.get(server.url.replace("//", "//user:password@") + "/a", auth=ConvertHMAC("app-1", MARK))
    assert is_signed(server.requests[0], server.url, MARK)


def test_a_body_that_is_streamed_is_signed(server: HTTPServer) -> None:
    with httpx.Client(auth=ConvertHMAC("app-1", MARK), trust_env=False) as client:
        client.post(server.url, content=iter([b"one", b"two"]))
    assert server.requests[0].body == b"onetwo"
    assert is_signed(server.requests[0], server.url, MARK)


@pytest.mark.parametrize(
    "auth", [ConvertHMAC("app-1", MARK), Chain(HeaderToken("X-Token", "d"), ConvertHMAC("app-1", MARK))], ids=repr
)
def test_the_body_of_an_async_stream_is_signed(server: HTTPServer, auth: OriginAuth) -> None:
    async def parts() -> AsyncIterator[bytes]:
        yield b"one"
        yield b"two"

    async def run() -> None:
        async with httpx.AsyncClient(auth=auth, trust_env=False) as client:
            await client.post(server.url, content=parts())

    asyncio.run(run())
    assert server.requests[0].body == b"onetwo"
    assert is_signed(server.requests[0], server.url, MARK)


def test_every_attempt_has_a_new_expiry(server: HTTPServer) -> None:
    times = iter([1000.0, 2000.5])
    auth = ConvertHMAC("app-1", MARK, clock=lambda: next(times))
    with httpx.Client(auth=auth, trust_env=False) as client:
        request = client.build_request("GET", server.url)
        client.send(request)
        client.send(request)
    assert [request.headers["expires"] for request in server.requests] == ["1060", "2061"]
    assert all(is_signed(request, server.url, MARK) for request in server.requests)


def test_an_upload_gets_a_longer_window(ask: Ask, server: HTTPServer) -> None:
    auth = ConvertHMAC("app-1", MARK, window=30, upload_window=600, clock=stopped(1000.0))
    ask(auth, "POST", server.url, json={})
    ask(auth, "POST", server.url, files={"file": b"x"})
    assert [request.headers["expires"] for request in server.requests] == ["1030", "1600"]


def test_a_long_window_holds_for_uploads_too(ask: Ask, server: HTTPServer) -> None:
    ask(ConvertHMAC("app-1", MARK, window=900, clock=stopped(1000.0)), "POST", server.url, files={"file": b"x"})
    assert server.requests[0].headers["expires"] == "1900"


# Redirects


@pytest.mark.parametrize("follow", [False, True])
@pytest.mark.parametrize(("status", "method"), [(307, "POST"), (308, "PUT"), (302, "GET"), (303, "GET")])
def test_a_redirect_to_the_same_origin_is_signed_again(
    ask: Ask, server: HTTPServer, follow: bool, status: int, method: str
) -> None:
    def answer(request: ReceivedRequest) -> Reply:
        if not is_signed(request, server.url, MARK):
            return Reply(401)
        return Reply(status, headers={"Location": "/to?x=%C3%A4"}) if request.target == "/from" else Reply()

    server.default = answer
    body = {} if method == "GET" else {"json": {"name": "ä"}}
    response = ask(ConvertHMAC("app-1", MARK), method, f"{server.url}/from", follow=follow, **body)
    assert response.status_code == 200
    last = server.requests[-1]
    assert last.target == "/to?x=%C3%A4"
    assert (last.method, last.body) == (method, server.requests[0].body)


@pytest.mark.parametrize("status", [301, 302, 303])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_write_is_not_turned_into_a_read_by_a_redirect(
    ask: Ask, server: HTTPServer, status: int, method: str
) -> None:
    server.default = redirect("/to", status)
    assert ask(BearerToken(MARK), method, f"{server.url}/from").status_code == status
    assert [request.target for request in server.requests] == ["/from"]


def test_a_signature_refused_after_a_redirect_is_retried_once(ask: Ask, server: HTTPServer) -> None:
    server.default = lambda request: (
        Reply(307, headers={"Location": "/to"}) if request.target == "/from" else Reply(401)
    )
    response = ask(ConvertHMAC("app-1", MARK), "GET", f"{server.url}/from", follow=True)
    assert response.status_code == 401
    assert [request.target for request in server.requests] == ["/from", "/to", "/to"]


ALL: list[OriginAuth] = [
    ConvertHMAC("app-1", MARK),
    BearerKey("key-1", MARK),
    BearerToken(MARK),
    SessionCookie(MARK),
    HeaderToken("convert-debug-token", MARK),
    Chain(ConvertHMAC("app-1", MARK), SessionCookie(MARK), HeaderToken("report_token", MARK)),
]
OURS = {"authorization", "convert-application-id", "expires", "cookie", "convert-debug-token", "report_token"}


@pytest.mark.parametrize("auth", ALL, ids=repr)
def test_a_redirect_elsewhere_is_followed_without_credentials(
    ask: Ask, server: HTTPServer, elsewhere: HTTPServer, auth: OriginAuth
) -> None:
    server.default = redirect(f"{elsewhere.url}/to")
    response = ask(auth, "GET", f"{server.url}/from", headers={"X-Other": "stays"})
    assert response.status_code == 200
    assert OURS & server.requests[0].headers.keys()
    [request] = elsewhere.requests
    assert not OURS & request.headers.keys()
    assert request.headers["x-other"] == "stays"


@pytest.mark.parametrize("auth", ALL[:4], ids=repr)
def test_no_secret_is_sent_to_another_origin_if_httpx_follows_redirects(
    ask: Ask, server: HTTPServer, elsewhere: HTTPServer, auth: OriginAuth
) -> None:
    server.default = redirect(f"{elsewhere.url}/to")
    elsewhere.default = lambda request: Reply(401, headers={"Date": formatdate(0, usegmt=True)})
    ask(auth, "GET", f"{server.url}/from", follow=True)
    [request] = elsewhere.requests
    assert not {"authorization", "cookie"} & request.headers.keys()


@pytest.mark.parametrize("follow", [False, True])
def test_a_redirect_back_from_another_origin_is_not_signed(
    ask: Ask, server: HTTPServer, elsewhere: HTTPServer, follow: bool
) -> None:
    server.default = lambda request: (
        Reply(307, headers={"Location": f"{elsewhere.url}/x"}) if request.target == "/from" else Reply(401)
    )
    elsewhere.default = lambda request: Reply(307, headers={"Location": f"{server.url}/back"})
    ask(BearerToken(MARK), "GET", f"{server.url}/from", follow=follow)
    assert [(request.target, "authorization" in request.headers) for request in server.requests] == [
        ("/from", True),
        ("/back", False),
    ]


def test_a_refusal_after_a_redirect_back_from_another_origin_corrects_no_clock(
    ask: Ask, server: HTTPServer, elsewhere: HTTPServer
) -> None:
    refusal = Reply(401, headers={"Date": formatdate(0, usegmt=True)})
    server.default = lambda request: (
        Reply(307, headers={"Location": f"{elsewhere.url}/x"}) if request.target == "/from" else refusal
    )
    elsewhere.default = Reply(307, headers={"Location": f"{server.url}/back"})
    auth = ConvertHMAC("app-1", MARK, clock_skew="correct", clock=stopped(1_700_000_000))
    assert "abwire_clock_skew" not in ask(auth, "GET", f"{server.url}/from").extensions
    assert [request.target for request in server.requests] == ["/from", "/back"]


@pytest.mark.parametrize("to_home", [False, True])
def test_secret_headers_stay_on_their_own_origin_and_on_that_of_the_credential(
    ask: Ask, server: HTTPServer, elsewhere: HTTPServer, to_home: bool
) -> None:
    server.default = redirect(f"{elsewhere.url if to_home else server.url}/to")
    ask(
        BearerToken(MARK, origin=elsewhere.url),
        "GET",
        f"{server.url}/from",
        headers={"X-Key": "key"},
        extensions={"abwire_secret_headers": ("X-Key",)},
    )
    request = (elsewhere if to_home else server).requests[-1]
    assert (request.target, request.headers.get("x-key")) == ("/to", "key")


def test_a_redirect_cycle_ends(ask: Ask, server: HTTPServer) -> None:
    server.default = lambda request: Reply(307, headers={"Location": "/from"})
    with pytest.raises(httpx.TooManyRedirects):
        ask(BearerToken(MARK), "GET", f"{server.url}/from")


@pytest.mark.parametrize(
    ("first", "second", "signed"),
    [
        ("http://api.example.test/a", "https://api.example.test/b", True),
        ("https://api.example.test/a", "http://api.example.test/b", None),  # which is not followed
        ("https://api.example.test/a", "https://api.example.test:8443/b", False),
        ("https://api.example.test/a", "https://api.example.test:443/b", True),
        ("https://api.example.test/a", "https://cdn.example.test/b", False),
        ("http://api.example.test:8080/a", "https://api.example.test/b", False),
    ],
)
def test_an_origin_is_scheme_host_and_port(first: str, second: str, signed: bool | None) -> None:
    found: list[bool] = []

    def handle(request: httpx.Request) -> httpx.Response:
        found.append("x-token" in request.headers)
        return httpx.Response(307, headers={"Location": second}) if len(found) == 1 else httpx.Response(200)

    with httpx.Client(transport=httpx.MockTransport(handle), auth=HeaderToken("X-Token", MARK)) as client:
        client.get(first)
    assert found == ([True] if signed is None else [True, signed])


def test_a_credential_with_an_origin_is_sent_to_no_other(ask: Ask, server: HTTPServer, elsewhere: HTTPServer) -> None:
    auth = Chain(BearerToken("a", origin=server.url), HeaderToken("X-Token", "b", origin=elsewhere.url))
    ask(auth, "GET", f"{server.url}/any")
    ask(auth, "GET", f"{elsewhere.url}/any")
    ask(BearerToken("a", origin=server.url), "GET", f"{elsewhere.url}/any")
    assert [("authorization" in s.headers, "x-token" in s.headers) for s in server.requests] == [(True, False)]
    assert [("authorization" in s.headers, "x-token" in s.headers) for s in elsewhere.requests] == [
        (False, True),
        (False, False),
    ]


# Clocks


def strict_clock(server: HTTPServer, now: float) -> Answer:
    def answer(request: ReceivedRequest) -> Reply:
        valid = is_signed(request, server.url, MARK) and int(request.headers["expires"]) >= now
        return Reply(200 if valid else 401, headers={"Date": formatdate(now, usegmt=True)})

    return answer


@pytest.mark.parametrize("off", [-600.0, 600.0])
def test_a_wrong_clock_is_reported(ask: Ask, server: HTTPServer, off: float) -> None:
    server.default = lambda request: Reply(401, headers={"Date": formatdate(1_700_000_000, usegmt=True)})
    response = ask(ConvertHMAC("app-1", MARK, clock=stopped(1_700_000_000 - off)), "GET", server.url)
    assert response.status_code == 401
    assert response.extensions["abwire_clock_skew"] == off
    assert len(server.requests) == 1


def test_a_wrong_clock_is_corrected_once_for_all_later_requests(ask: Ask, server: HTTPServer) -> None:
    server.default = strict_clock(server, 1_700_000_000)
    auth = ConvertHMAC("app-1", MARK, clock_skew="correct", clock=stopped(1_700_000_000 - 600))
    assert ask(auth, "POST", server.url, json={"a": "ä"}).status_code == 200
    assert ask(auth, "GET", server.url).status_code == 200
    assert len(server.requests) == 3
    assert server.requests[1].body == server.requests[0].body


def test_a_wrong_secret_is_not_taken_for_a_wrong_clock(ask: Ask, server: HTTPServer) -> None:
    server.default = strict_clock(server, 1_700_000_000)
    auth = ConvertHMAC("app-1", "wrong", clock_skew="correct", clock=stopped(1_700_000_000 - 600))
    first, second = (ask(auth, "GET", server.url) for _ in range(2))
    assert (first.status_code, second.status_code) == (401, 401)
    assert len(server.requests) == 3
    assert "abwire_clock_skew" not in first.extensions
    assert "abwire_clock_skew" not in second.extensions


def test_a_clock_is_corrected_once_a_request_even_if_the_servers_jumps(ask: Ask, server: HTTPServer) -> None:
    server.default = lambda request: Reply(401, headers={"Date": formatdate(1000 * len(server.requests), usegmt=True)})
    ask(ConvertHMAC("app-1", MARK, clock_skew="correct", clock=stopped(0)), "GET", server.url)
    assert len(server.requests) == 2


@pytest.mark.parametrize("headers", [{}, {"Date": "soon"}, {"Date": formatdate(1_700_000_030, usegmt=True)}])
def test_a_date_within_the_window_or_unreadable_adds_no_clock_hint(
    ask: Ask, server: HTTPServer, headers: dict[str, str]
) -> None:
    server.default = lambda request: Reply(401, headers=headers)
    auth = ConvertHMAC("app-1", MARK, clock_skew="correct", clock=stopped(1_700_000_000))
    response = ask(auth, "GET", server.url)
    assert "abwire_clock_skew" not in response.extensions
    assert len(server.requests) == 1


def test_the_clock_of_another_origin_corrects_nothing(ask: Ask, server: HTTPServer, elsewhere: HTTPServer) -> None:
    server.default = redirect(f"{elsewhere.url}/to")
    elsewhere.default = lambda request: Reply(401, headers={"Date": formatdate(0, usegmt=True)})
    auth = ConvertHMAC("app-1", MARK, clock_skew="correct", clock=stopped(1_700_000_000))
    response = ask(auth, "GET", f"{server.url}/from")
    assert "abwire_clock_skew" not in response.extensions
    ask(auth, "GET", server.url)
    assert server.requests[-1].headers["expires"] == "1700000060"


# The others


@pytest.mark.parametrize(
    ("auth", "name", "value"),
    [
        (BearerKey("id-1", "s"), "authorization", "Bearer id-1:s"),
        (BearerToken("t"), "authorization", "Bearer t"),
        (SessionCookie("c"), "cookie", "sid=c"),
        (HeaderToken("convert-debug-token", "d"), "convert-debug-token", "d"),
        (HeaderToken("Authorization", "k"), "authorization", "k"),
        (Chain(BearerToken("t"), HeaderToken("X-Token", "d")), "x-token", "d"),
        (Chain(BearerToken("t"), HeaderToken("X-Token", "d")), "authorization", "Bearer t"),
    ],
)
def test_each_credential_has_its_header(ask: Ask, server: HTTPServer, auth: OriginAuth, name: str, value: str) -> None:
    ask(auth, "GET", server.url)
    assert server.requests[0].headers[name] == value


def test_a_session_cookie_keeps_other_cookies_and_replaces_its_own(ask: Ask, server: HTTPServer) -> None:
    ask(SessionCookie("new"), "GET", server.url, headers={"Cookie": "a=1; sid=old; b=2"})
    assert server.requests[0].headers["cookie"] == "a=1; b=2; sid=new"


def test_a_session_is_sent_again_after_a_redirect_to_the_same_origin(ask: Ask, server: HTTPServer) -> None:
    server.default = redirect("/to")
    ask(SessionCookie("c"), "GET", f"{server.url}/from")
    assert [request.headers["cookie"] for request in server.requests] == ["sid=c", "sid=c"]


def test_a_redirect_to_another_origin_keeps_the_clients_cookies_but_not_the_session(
    server: HTTPServer, elsewhere: HTTPServer
) -> None:
    server.default = redirect(f"{elsewhere.url}/to")
    with httpx.Client(auth=SessionCookie("c"), cookies={"lang": "de"}, trust_env=False) as client:
        client.get(f"{server.url}/from")
    assert server.requests[0].headers["cookie"] == "lang=de; sid=c"
    assert elsewhere.requests[0].headers["cookie"] == "lang=de"


def test_a_chain_reads_the_body_for_the_one_that_signs(ask: Ask, server: HTTPServer) -> None:
    ask(Chain(HeaderToken("X-Token", "d"), ConvertHMAC("app-1", MARK)), "PUT", server.url, files={"f": b"x"})
    assert is_signed(server.requests[0], server.url, MARK)


def test_a_callable_is_asked_before_each_attempt(ask: Ask, server: HTTPServer) -> None:
    tokens = iter(["first", "second"])
    auth = BearerToken(lambda: next(tokens))
    assert auth.secrets() == ()
    ask(auth, "GET", server.url)
    assert auth.secrets() == ("first",)
    ask(auth, "GET", server.url)
    assert auth.secrets() == ("second",)
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer first", "Bearer second"]


@pytest.mark.parametrize("auth", ALL, ids=repr)
def test_no_repr_shows_a_secret_and_a_pickle_still_works(ask: Ask, server: HTTPServer, auth: OriginAuth) -> None:
    copy: OriginAuth = pickle.loads(pickle.dumps(auth))
    for one in (auth, copy):
        assert MARK not in repr(one) + str(one) + repr(vars(one))
        assert MARK in one.secrets()
    ask(copy, "GET", server.url)
    assert OURS & server.requests[0].headers.keys()


MAKERS: list[Callable[[Any], OriginAuth]] = [
    BearerToken,
    SessionCookie,
    lambda v: BearerKey("k", v),
    lambda v: HeaderToken("X", v),
    lambda v: ConvertHMAC(v, "s"),
]


@pytest.mark.parametrize("value", ["", f"{MARK}\n", f"{MARK}\r\nX: y", f"{MARK}ä", 7])
@pytest.mark.parametrize("make", MAKERS)
def test_a_value_that_no_header_can_hold_is_refused_without_being_shown(
    make: Callable[[Any], OriginAuth], value: Any
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        make(value)
    assert MARK not in str(caught.value)
    later = make(lambda: value)
    with pytest.raises(ConfigurationError):
        later.headers(httpx.Request("GET", "https://api.example.test"))
    assert value not in later.secrets()


def test_an_application_secret_may_be_any_string(ask: Ask, server: HTTPServer) -> None:
    ask(ConvertHMAC("app-1", "geh\näim"), "GET", server.url)
    assert is_signed(server.requests[0], server.url, "geh\näim")


def test_a_session_id_with_a_semicolon_is_refused(server: HTTPServer) -> None:
    with pytest.raises(ConfigurationError, match="semicolon"):
        SessionCookie("a; b=c").headers(httpx.Request("GET", server.url))


URL = "https://user:pass@api.example.test/v2/goals?a=b#c"


@pytest.mark.parametrize(
    ("content_type", "options", "expires"),
    [
        (None, {}, 1061),
        ("application/json", {}, 1061),
        ("multipart/form-data; boundary=x", {}, 1301),
        ("Multipart/Mixed", {}, 1301),
        ("x-multipart/mixed", {}, 1061),
        ("multipart/mixed", {"window": 400}, 1401),
        ("application/json", {"window": 0.7, "upload_window": 1}, 1001),
        ("multipart/mixed", {"window": 0.7, "upload_window": 0.9}, 1002),
    ],
)
def test_a_signature_is_valid_for_its_window(content_type: str | None, options: dict[str, Any], expires: int) -> None:
    auth = ConvertHMAC("app-1", "s", clock=stopped(1000.2), **options)
    given = {} if content_type is None else {"Content-Type": content_type}
    request = httpx.Request("POST", URL, content=b"x", headers=given)
    signature = convert_signature("app-1", "s", expires, request.url, b"x")
    assert auth.headers(request) == {
        "Convert-Application-ID": "app-1",
        "Expires": str(expires),
        "Authorization": f"Convert-HMAC-SHA256 Signature={signature}",
    }
    assert auth.secrets() == ("s", signature)


def test_the_last_sixteen_signatures_are_secrets() -> None:
    now = iter(range(100))
    auth = ConvertHMAC("app-1", "s", clock=lambda: next(now))
    sent = [auth.headers(httpx.Request("GET", URL))["Authorization"].partition("=")[2] for _ in range(20)]
    assert auth.secrets() == ("s", *sent[4:])


@pytest.mark.parametrize("off", [-3600, -61, -60, 0, 60, 61])
@pytest.mark.parametrize("mode", ["report", "correct"])
def test_a_clock_is_wrong_if_it_differs_by_more_than_the_window(off: int, mode: Any) -> None:
    auth = ConvertHMAC("app-1", "s", clock=stopped(10_000), clock_skew=mode)
    is_wrong = abs(off) > 60
    for again in (False, True):
        response = httpx.Response(401, headers={"Date": formatdate(10_000 + off, usegmt=True)})
        # After a correction, the server's clock is the one that is expected.
        is_new = is_wrong and not (again and mode == "correct")
        assert auth.refused(response) is (is_new and mode == "correct")
        assert response.extensions.get("abwire_clock_skew") == (off if is_new else None)
    expires = int(auth.headers(httpx.Request("GET", URL))["Expires"])
    assert expires == 10_060 + (off if is_wrong and mode == "correct" else 0)
    assert auth.refused(httpx.Response(401)) is False
    assert auth.refused(httpx.Response(401, headers={"Date": "soon"})) is False


def test_a_session_comes_after_the_other_cookies() -> None:
    for sent, cookies in [
        (None, "sid=c"),
        ("", "sid=c"),
        ("a=1;;b=2 ; sid=x", "a=1; b=2; sid=c"),
        ("sidx=1; xsid=2", "sidx=1; xsid=2; sid=c"),
    ]:
        request = httpx.Request("GET", URL, headers={} if sent is None else {"Cookie": sent})
        assert SessionCookie("c").headers(request) == {"Cookie": cookies}
    assert SessionCookie("c").secrets() == ("c",)
    assert BearerKey("k", "s").secrets() == ("k", "s")


def test_converts_document_names_the_schemes() -> None:
    schemes = spec_of("convert").document["components"]["securitySchemes"]
    for auth in (ConvertHMAC, BearerKey, SessionCookie):
        assert auth.scheme in schemes


@pytest.mark.parametrize("options", [{"window": 0}, {"upload_window": -1}, {"clock_skew": "fix"}])
def test_settings_out_of_range_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        ConvertHMAC("app-1", "s", **options)
