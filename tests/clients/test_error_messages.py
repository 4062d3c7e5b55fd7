"""What errors and log lines say, word for word, and the rules of redirects and credentials, without a server."""

from __future__ import annotations

import logging
import pickle
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from abwire import (
    AbwireError,
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    Budget,
    ConfigurationError,
    DeadlineExceededError,
    DecodeError,
    InvalidRequestError,
    Retries,
)
from abwire.auth import BearerToken, Chain, HeaderToken, NoCredentials, OriginAuth
from abwire.errors import APIStatusError, connection_error, redact, redact_url, status_error
from abwire_runtime.client import call_log
from abwire_runtime.client.auth import SecretValue, merged_cookies, with_parameters
from abwire_runtime.client.error_factory import refused_call, unanswered_call, undecodable_reply
from abwire_runtime.client.redaction import redact_repr
from abwire_runtime.client.redirects import goes_anywhere, may_follow, reads, same_origin, unsafe_target
from abwire_runtime.client.retry_policy import CallRetry
from abwire_runtime.client.web_pages import check_no_page

URL = "https://api.test/things"
SECRET = "marked-secret"


def text_of(status: int = 400, *, extensions: Any = None, options: Any = None, **response: Any) -> str:
    """The message of the error for a reply."""
    reply = httpx.Response(status, request=httpx.Request("POST", URL), extensions=extensions or {}, **response)
    return str(status_error(reply, **{"url": URL, "attempts": 1, "hint": "", **(options or {})}))


BAD = f"POST {URL} was answered 400 Bad Request"


@pytest.mark.parametrize(
    ("response", "options", "text"),
    [
        ({}, {}, f"{BAD}."),
        ({"json": {"message": "Bad Request"}}, {}, f"{BAD}."),
        ({"json": {"message": "No."}}, {}, f"{BAD}: No."),
        ({"json": {"message": "No"}}, {"attempts": 2}, f"{BAD} after 2 attempts: No."),
        ({"json": {"code": 0}}, {}, f"{BAD}, code 0."),
        ({"json": {"message": "", "code": f"E{SECRET}", "x": 1}}, {"secrets": [SECRET]}, f"{BAD}, code E***."),
        ({"json": {"message": "No.", "fields": [SECRET, "b"]}}, {"secrets": [SECRET]}, f"{BAD}: No. Fields: ***, b."),
        ({"headers": {"Retry-After": "0"}}, {}, f"{BAD}. The server asks to wait 0 s."),
        ({"headers": {"Retry-After": "1.50"}}, {"hint": "Do it."}, f"{BAD}. The server asks to wait 1.5 s. Do it."),
        (
            {"headers": {"X-Request-Id": f"r-{SECRET}"}},
            {"secrets": [SECRET], "hint": "Do it."},
            f"{BAD}. Do it. Request id: r-***.",
        ),
        ({}, {"operation": "goals.create"}, f"goals.create(): {BAD}."),
        ({}, {"operation": "GET /x"}, f"{BAD}."),
        ({}, {"hint": None}, f"{BAD}. Check the arguments against the API's documentation."),
    ],
)
def test_the_message_of_a_failed_reply(response: dict[str, Any], options: dict[str, Any], text: str) -> None:
    assert text_of(options=options, **response) == text


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        (401, "Check the credentials, and the local clock if requests are signed."),
        (403, "Check that the credentials permit this, and that the account and project belong to them."),
        (404, "Check the ids, and the account and project that they belong to."),
        (409, "Fetch the current state and apply the change to that."),
        (413, "Send less in one request."),
        (422, "Correct the values that are named."),
        (429, "Call less often: a client with pace=abwire.Pace(...) does."),
        (500, "The failure is the server's; try again later."),
        (599, "The failure is the server's; try again later."),
        (418, ""),
    ],
)
def test_the_message_ends_with_the_advice_for_the_status(status: int, advice: str) -> None:
    phrase = httpx.codes.get_reason_phrase(status)
    start = f"POST {URL} was answered {status} {phrase}." if phrase else f"POST {URL} was answered 599: status 599."
    assert text_of(status, options={"hint": None}) == f"{start} {advice}".strip()


def test_a_status_without_a_name_is_its_number() -> None:
    assert text_of(299) == f"POST {URL} was answered 299: status 299."


def test_a_reply_without_a_request_has_no_method() -> None:
    error = status_error(httpx.Response(418, json={"code": 7}), url=URL, attempts=3, operation="a.b")
    assert error.method == ""
    assert (error.operation, error.url, error.attempts, error.code) == ("a.b", URL, 3, 7)
    assert error.may_have_happened
    assert str(error).startswith(f"a.b():  {URL} was answered 418 I'm a teapot, code 7 after 3 attempts")


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/there", "https://api.test/there"),
        ("//x.test/?token=a", "https://x.test/?token=***"),
        (f"/{SECRET}", "https://api.test/***"),
        ("http://x.test:99999999999/", "http://x.test:99999999999/"),
    ],
)
def test_a_redirect_that_is_not_followed_says_where_it_leads(location: str, target: str) -> None:
    text = text_of(302, headers={"Location": location}, options={"hint": None, "secrets": [SECRET]})
    assert text == (
        f"POST {URL} was answered 302 Found. It was redirected to {target}, where it was not sent:"
        " set base_url if the API has moved there."
    )


@pytest.mark.parametrize(
    ("skew", "side"), [(0.6, "1 s behind"), (-600.4, "600 s ahead of"), (600.6, "601 s behind"), (0, "0 s ahead of")]
)
def test_a_clock_that_is_wrong_is_named(skew: float, side: str) -> None:
    text = text_of(401, extensions={"abwire_clock_skew": skew}, options={"hint": None})
    assert text == (
        f"POST {URL} was answered 401 Unauthorized. The local clock is {side} the server's, more than the signature's"
        " window: set the clock right, or pass clock_skew='correct'."
    )
    assert AuthenticationError.hint in text_of(401, options={"hint": None})


@pytest.mark.parametrize(
    ("cause", "kind", "text"),
    [
        (httpx.ConnectError("refused"), APIConnectionError, "could not connect (ConnectError: refused)"),
        (httpx.ConnectTimeout(""), APITimeoutError, "timed out (ConnectTimeout)"),
        (httpx.DecodingError("zip"), APIConnectionError, "got a reply that can't be decoded (DecodingError: zip)"),
        (httpx.ReadError(f"at {SECRET}"), APIConnectionError, "got no reply (ReadError: at ***)"),
    ],
)
def test_the_message_of_a_request_without_a_reply(cause: Exception, kind: type[Exception], text: str) -> None:
    error = connection_error(cause, method="GET", url=URL, attempts=1, secrets=[SECRET])
    assert type(error) is kind
    assert str(error) == f"GET {URL} {text}."
    assert error.may_have_happened
    options: dict[str, Any] = {"operation": "a.b", "hint": "Do it.", "may_have_happened": False, "secrets": [SECRET]}
    error = connection_error(cause, method="GET", url=URL, attempts=3, **options)
    assert str(error) == f"a.b(): GET {URL} {text} after 3 attempts. Do it."
    assert not error.may_have_happened
    assert (error.operation, error.method, error.url, error.attempts) == ("a.b", "GET", URL, 3)


def test_a_redirect_without_a_request_says_where_it_leads() -> None:
    error = status_error(httpx.Response(302, headers={"Location": "/there"}), url=URL, attempts=1)
    assert " It was redirected to /there, where it was not sent: " in str(error)


@pytest.mark.parametrize(
    ("error", "attributes"),
    [
        (APIConnectionError("text"), {"attempts": 1, "may_have_happened": True}),
        (APITimeoutError("text"), {"attempts": 1, "may_have_happened": True}),
        (
            DeadlineExceededError("text", deadline=2.5, may_have_happened=False),
            {"attempts": 1, "may_have_happened": False, "deadline": 2.5},
        ),
    ],
)
def test_an_error_without_a_reply_has_defaults(error: APIConnectionError, attributes: dict[str, Any]) -> None:
    assert str(error) == "text"
    assert vars(error) == {"operation": "", "method": "", "url": "", **attributes}


def test_an_error_of_a_body_or_of_a_request_has_defaults() -> None:
    decoding = DecodeError("text", body=b"x")
    assert vars(decoding) == {"operation": "", "body": b"x", "problems": (), "response": None}
    assert decoding.may_have_happened
    invalid = InvalidRequestError("goals.create", ["a is missing", "b is too long"])
    assert str(invalid) == "goals.create() was not sent, as it does not match the spec: a is missing; b is too long"
    assert vars(invalid) == {
        "operation": "goals.create",
        "operation_id": "",
        "problems": ("a is missing", "b is too long"),
    }
    assert InvalidRequestError("a", [], operation_id="b").operation_id == "b"
    assert AbwireError("text").may_have_happened
    assert not invalid.may_have_happened
    assert not ConfigurationError("text").may_have_happened


NOT_JSON = "is not JSON that can be read: broken"


@pytest.mark.parametrize(
    ("headers", "download", "what"),
    [
        ({}, None, NOT_JSON),
        ({"Content-Type": "application/json"}, None, NOT_JSON),
        ({"Content-Type": "image/png ; charset=x"}, None, "is not JSON but a file of the type image/png: this error has it as body"),
        ({"Content-Type": "image/png"}, "file", "is not JSON but a file of the type image/png: call goals.export_to_file() to save it"),
        ({"Content-Type": "application/octet-stream"}, None, "is not JSON but a file of the type application/octet-stream: this error has it as body"),
    ],
)  # fmt: skip
def test_a_reply_that_is_no_json_is_described(headers: dict[str, str], download: Any, what: str) -> None:
    response = httpx.Response(200, headers=headers, content=b"x", request=httpx.Request("GET", URL))
    operation = SimpleNamespace(label="goals.export", call="goals.export()")
    endpoint: Any = SimpleNamespace(operation=operation, download=download)
    retry = CallRetry(Retries(), Budget(), True, "GET", f"{URL}?token=a", operation="goals.export")
    error = undecodable_reply(endpoint, response, retry, ValueError("broken"))
    assert str(error) == f"the reply of goals.export() ({URL}?token=***) {what}"
    assert (error.body, error.response, error.operation) == (b"x", response, "goals.export")


def test_the_errors_of_a_call_know_its_retries() -> None:
    retry = CallRetry(
        Retries(), Budget(), True, "POST", f"{URL}?token=a", operation="goals.list", secrets=lambda: (SECRET,)
    )
    cause = httpx.ReadError(f"at {SECRET}")
    lost = unanswered_call(cause, retry)
    assert str(lost) == f"goals.list(): POST {URL}?token=*** got no reply (ReadError: at ***)."
    assert cause.args == ("at ***",)
    assert (lost.operation, lost.method, lost.url) == ("goals.list", "POST", f"{URL}?token=***")
    assert (lost.attempts, lost.may_have_happened) == (retry.attempts, retry.may_have_happened)
    for hint, end in ((None, BadRequestError.hint), ("Do it.", "Do it."), ("", "No ***.")):
        reply = httpx.Response(400, json={"message": f"No {SECRET}."}, request=httpx.Request("POST", URL))
        refused = refused_call(reply, retry, hint) if hint is not None else refused_call(reply, retry)
        assert (
            str(refused)
            == f"goals.list(): POST {URL}?token=*** was answered 400 Bad Request: {f'No ***. {end}' if hint != '' else end}"
        )
        assert (refused.operation, refused.url, refused.attempts) == ("goals.list", lost.url, retry.attempts)
        assert refused.may_have_happened is retry.may_have_happened
        assert SECRET.encode() not in pickle.dumps(refused)


def test_an_error_without_further_arguments_has_defaults() -> None:
    error = APIStatusError("text", response=httpx.Response(400))
    assert vars(error) == {
        "may_have_happened": True,
        "response": error.response,
        "status_code": 400,
        "message": "",
        "code": None,
        "fields": (),
        "request_id": None,
        "operation": "",
        "method": "",
        "url": "",
        "attempts": 1,
        "retry_after": None,
    }


# Log lines


def test_each_log_line(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "abwire")
    call_log.log_attempt("a", httpx.Response(503), 1.2345, 2)
    call_log.log_attempt("a", httpx.ReadError("secret"), 0.001, 3)
    call_log.log_retry("a", "status 503", 1.239, 2, 4)
    call_log.log_gave_up("a", "status 503", "for a reason")
    assert [(record.levelname, record.message) for record in caplog.records] == [
        ("DEBUG", "a: 503 in 1234 ms (attempt 2)"),
        ("DEBUG", "a: ReadError in 1 ms (attempt 3)"),
        ("INFO", "a: retry in 1.24 s (attempt 2 of 4) after status 503"),
        ("INFO", "a: no retry after status 503, for a reason"),
    ]


SECRET_NAMES = [
    *("access_token", "api_key", "apikey", "client_secret", "code_verifier", "debug_token", "env", "i", "keytoken"),
    *("password", "refresh_token", "report_token", "sdk_key", "sdkkey", "secret", "sid", "signature", "token"),
]


@pytest.mark.parametrize("name", SECRET_NAMES)
def test_each_of_these_parameters_is_secret(name: str) -> None:
    assert redact_url(f"{URL}?{name}=a+b#c") == f"{URL}?{name}=***#c"
    assert redact_url(f"{URL}?x=1&{name.upper()}=a&y=2 {name}=b") == f"{URL}?x=1&{name.upper()}=***&y=2 {name}=b"
    assert redact_url(f"{URL}?x{name}x=1") == f"{URL}?x{name}x=1"


def test_secrets_are_replaced_plain_and_encoded() -> None:
    assert redact("a/b a%2Fb a+b c", ["", "a/b", "c"]) == "*** *** a+b ***"


def test_a_request_shows_no_secret_whether_it_is_of_a_call_or_not() -> None:
    request = httpx.Request("GET", f"{URL}?token=a&b={SECRET}")
    redact_repr(request, lambda text: redact(text, [SECRET]))
    assert repr(request) == f"<Request('GET', '{URL}?token=a&b=***')>"
    request.extensions.clear()
    assert repr(request) == f"<Request('GET', '{URL}?token=***&b={SECRET}')>"


# Redirects


@pytest.mark.parametrize(
    ("method", "headers", "extensions", "is_read", "anywhere"),
    [
        ("GET", {}, {}, True, True),
        ("HEAD", {}, {}, True, True),
        ("POST", {}, {}, False, False),
        ("OPTIONS", {}, {}, False, False),
        ("GET", {}, {"abwire_write": True}, False, False),
        ("GET", {"Content-Length": "3"}, {}, True, False),
        ("GET", {"Transfer-Encoding": "chunked"}, {}, True, False),
    ],
)
def test_only_reads_without_a_body_go_anywhere(
    method: str, headers: dict[str, str], extensions: dict[str, Any], is_read: bool, anywhere: bool
) -> None:
    request = httpx.Request(method, URL, headers=headers, extensions=extensions)
    assert reads(request) is is_read
    assert goes_anywhere(request) is anywhere


def redirected(target: str | None, status: int, method: str = "GET", **options: Any) -> httpx.Response:
    request = httpx.Request(method, "http://a.example/", **options)
    response = httpx.Response(status, request=request)
    if target is not None:
        response.next_request = httpx.Request(method, target)
    return response


@pytest.mark.parametrize(
    ("target", "status", "method", "content", "followed"),
    [
        (None, 307, "GET", None, False),
        ("http://a.example/b", 302, "GET", None, True),
        ("http://a.example/b", 302, "GET", b"x", True),
        ("http://a.example/b", 302, "POST", None, False),
        ("http://a.example/b", 307, "POST", b"x", True),
        ("http://a.example/b", 308, "POST", b"x", True),
        ("http://a.example/b", 309, "POST", b"x", False),
        ("http://b.example/", 302, "GET", None, True),
        ("http://b.example/", 307, "GET", b"x", False),
        ("http://b.example/", 307, "POST", None, False),
        ("https://a.example/b", 307, "POST", b"x", True),
        ("https://a.example:8443/b", 307, "POST", b"x", False),
        ("ftp://a.example/b", 302, "GET", None, False),
        ("http://a.example:65535/b", 302, "GET", None, True),
        ("http://a.example:0/b", 302, "GET", None, False),
        ("http://a.example:65536/b", 302, "GET", None, False),
        ("http://a.example:1/b", 302, "GET", None, True),
        (f"http://{'a' * 63}.example/", 302, "GET", None, True),
        (f"http://{'a' * 64}.example/", 302, "GET", None, False),
        ("http://x.example./", 302, "GET", None, True),
        ("http://a..example/", 302, "GET", None, False),
        ("http://localhost/", 302, "GET", None, False),
    ],
)
def test_which_redirects_are_followed(target: Any, status: int, method: str, content: Any, followed: bool) -> None:
    try:
        response = redirected(target, status, method, content=content)
    except httpx.InvalidURL:
        assert not followed  # httpx does not even make the request
        return
    assert may_follow(response) is followed


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("status", [302, 307, 308])
def test_a_chunked_body_goes_to_no_other_host(method: str, status: int) -> None:
    response = redirected("http://b.example/", status, method, content=iter([b"x"]))
    assert response.request.headers["Transfer-Encoding"] == "chunked"
    assert not may_follow(response)


@pytest.mark.parametrize(
    ("url", "home", "expected"),
    [
        ("http://a.test/x", "http://a.test/y", True),
        ("http://a.test:80/", "http://a.test/", True),
        ("https://a.test/", "http://a.test/", True),
        ("http://a.test/", "https://a.test/", False),
        ("https://a.test:8443/", "http://a.test/", False),
        ("https://a.test/", "http://a.test:8080/", False),
        ("http://a.test:81/", "http://a.test/", False),
        ("http://b.test/", "http://a.test/", False),
    ],
)
def test_an_origin_is_a_scheme_a_host_and_a_port(url: str, home: str, expected: bool) -> None:
    assert same_origin(httpx.URL(url), httpx.URL(home)) is expected


# Pages in place of replies


@pytest.mark.parametrize(
    ("headers", "content", "is_page"),
    [
        ({"Content-Type": "text/HTML; charset=utf-8"}, b"", True),
        ({"Content-Type": "application/json"}, b" \n<!doctype html>", True),
        ({}, b"<", True),
        ({}, b"", False),
        ({}, b"a <b>", False),
        ({"Content-Type": "image/gif"}, b"GIF89a", False),
    ],
)
def test_a_page_is_no_reply_of_a_vendor(headers: dict[str, str], content: bytes, is_page: bool) -> None:
    response = httpx.Response(200, headers=headers, content=content)
    label = SimpleNamespace(operation=SimpleNamespace(label="events.send"))
    reply: Any = SimpleNamespace(http_response=response, _endpoint=label)
    if not is_page:
        check_no_page(reply, "VWO")
        return
    with pytest.raises(DecodeError) as raised:
        check_no_page(reply, "VWO")
    error = raised.value
    assert str(error) == (
        "the reply of events.send() is a page and not VWO's: a proxy or a network's login may have taken the request"
    )
    assert (error.body, error.response, error.operation) == (content, response, "events.send")


# Credentials


LOCAL = "which leads to an address of this machine or its link"


@pytest.mark.parametrize(
    ("target", "source", "why"),
    [
        ("ftp://b.test/x", "https://a.test", "which is not an http(s) URL but one of ftp scheme"),
        ("/x", "https://a.test", "which is not an http(s) URL but one of no scheme"),
        ("http://b.test", "https://a.test", "which leads from https to http"),
        ("http://localhost", "https://a.test", "which leads from https to http"),
        ("https://localhost", "https://a.test", LOCAL),
        ("http://localhost", "http://127.0.0.1", ""),
        ("http://b.test", "http://a.test", ""),
        ("https://b.test", "http://a.test", ""),
        ("https://b.test", "https://a.test", ""),
    ],
)
def test_where_a_server_may_not_send_a_client(target: str, source: str, why: str) -> None:
    assert unsafe_target(httpx.URL(target), httpx.URL(source)) == why


@pytest.mark.parametrize(
    ("host", "is_local"),
    [
        *((host, True) for host in ("localhost", "LOCALHOST.", "x.localhost", "127.0.0.1", "127.255.0.1", "127.1")),
        *((host, True) for host in ("2130706433", "0x7f000001", "0.0.0.0", "169.254.169.254", "[::1]", "[::]")),
        *((host, True) for host in ("[fe80::1]", "[::ffff:127.0.0.1]", "[::ffff:169.254.0.1]")),
        *((host, False) for host in ("a.localhost.test", "mylocalhost", "128.0.0.1", "10.0.0.1", "192.168.0.1")),
        *(
            (host, False)
            for host in ("[2001:db8::1]", "[::ffff:10.0.0.1]", "m\u00fcnchen.test", "169.253.0.1", "1.2.3.4.5")
        ),
    ],
)
def test_which_hosts_are_of_this_machine(host: str, is_local: bool) -> None:
    found = unsafe_target(httpx.URL(f"http://{host}/x"), httpx.URL("http://a.test"))
    assert found == (LOCAL if is_local else "")
    assert unsafe_target(httpx.URL(f"http://{host}/x"), httpx.URL("http://127.0.0.1")) == ""


def test_a_credential_has_nothing_by_default() -> None:
    auth, request = OriginAuth(), httpx.Request("GET", URL)
    assert (auth.scheme, auth.fetches_tokens, auth.changes_url, auth.origin) == ("", False, False, None)
    assert dict(auth.parameters(request)) == {}
    assert auth.secrets() == ()
    assert auth.refused(httpx.Response(401)) is False
    assert dict(NoCredentials().headers(request)) == {}
    assert repr(NoCredentials()) == "NoCredentials(***)"
    with pytest.raises(NotImplementedError):
        auth.headers(request)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("", "the token is empty"),
        (None, "the token must be a string, not NoneType"),
        (0, "the token must be a string, not int"),
        ("a\u00fc", "the token contains characters that are not printable ASCII"),
        ("a\x00", "the token contains characters that are not printable ASCII"),
    ],
)
def test_what_is_no_credential_is_refused(value: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{message}$"):
        SecretValue(value, "token")
    later = SecretValue(lambda: value, "token")
    assert later.known() == ()
    with pytest.raises(ConfigurationError, match=f"^{message}$"):
        later.get()


def test_white_space_around_a_credential_is_refused() -> None:
    for header in (True, False):
        with pytest.raises(ConfigurationError, match="token"):
            SecretValue(" a", "token", header=header)


def test_a_credential_outside_of_headers_may_be_any_string() -> None:
    assert SecretValue("\u00fc\x00a", "token", header=False).get() == "\u00fc\x00a"


def test_a_credential_is_known_when_it_was_used() -> None:
    current = ["a"]
    value = SecretValue(lambda: current[0], "token")
    assert value.known() == ()
    assert value.get() == "a"
    current[0] = "b"
    assert value.known() == ("a",)
    assert SecretValue("c", "token").known() == ("c",)


class Query(OriginAuth):
    """A credential with a query parameter."""

    changes_url = True

    def headers(self, request: httpx.Request) -> dict[str, str]:
        return {}

    def parameters(self, request: httpx.Request) -> dict[str, str]:
        return {"key": SECRET}

    def refused(self, response: httpx.Response) -> bool:
        return True


def test_a_chain_is_all_of_its_credentials() -> None:
    request = httpx.Request("GET", URL)
    chain = Chain(
        BearerToken("a"),
        HeaderToken("X-Debug", "b", origin="https://api.test"),
        HeaderToken("X-Other", "c", origin="https://other.test"),
        HeaderToken("Authorization", "d"),
        Query(origin="https://api.test"),
        Query(origin="https://other.test"),
    )
    assert dict(chain.headers(request)) == {"Authorization": "d", "X-Debug": "b"}
    assert dict(chain.parameters(request)) == {"key": SECRET}
    assert dict(Chain(Query(origin="https://other.test")).parameters(request)) == {}
    assert chain.secrets() == ("a", "b", "c", "d")
    assert chain.origin is None
    assert chain.changes_url
    assert not chain.requires_request_body
    assert not Chain(BearerToken("a")).changes_url
    assert chain.refused(httpx.Response(401))
    assert not Chain(BearerToken("a")).refused(httpx.Response(401))
    assert repr(Chain(BearerToken("a"), HeaderToken("X", "b"))) == "Chain(BearerToken(***), HeaderToken('X', ***))"


def test_a_chain_merges_cookies() -> None:
    request = httpx.Request("GET", URL)
    chain = Chain(HeaderToken("Cookie", "a=1; b=2"), HeaderToken("X", "y"), HeaderToken("Cookie", "b=3;c=4"))
    assert dict(chain.headers(request)) == {"Cookie": "a=1; b=3; c=4", "X": "y"}
    assert merged_cookies("", " a=1 ;; ") == "a=1"


@pytest.mark.parametrize(
    ("query", "parameters", "kept", "removed"),
    [
        ("", {"a b": "1/2"}, "a%20b=1%2F2", ""),
        ("x=1&a=2&a=3&%61=4&y", {"a": "5"}, "x=1&y&a=5", "x=1&y"),
        ("a+b=1&&c=%2f", {"a b": "2"}, "c=%2f&a%20b=2", "c=%2f"),
    ],
)
def test_parameters_replace_those_of_the_same_name(
    query: str, parameters: dict[str, str], kept: str, removed: str
) -> None:
    url = httpx.URL(URL).copy_with(query=query.encode() or None)
    assert with_parameters(url, parameters).query.decode() == kept
    without = with_parameters(url, parameters, remove=True)
    assert without.query.decode() == removed
    assert bool(removed) or str(without) == URL


def flow_of(auth: OriginAuth, *replies: httpx.Response, request: httpx.Request | None = None) -> list[str]:
    """The URLs and bearer tokens that the auth sends a request with, for these replies."""
    first = request or httpx.Request("GET", URL)
    flow, sent = auth.auth_flow(first), []
    current = next(flow)
    for reply in replies:
        sent.append(f"{current.url} {current.headers.get('Authorization', '')}".strip())
        reply.request = current
        if "Location" in reply.headers:
            reply.next_request = httpx.Request("GET", reply.headers["Location"], headers=current.headers)
        try:
            current = flow.send(reply)
        except StopIteration:
            return sent
    raise AssertionError("there is no reply left")


class Renewed(BearerToken):
    """A credential that is signed anew whenever it is refused."""

    def refused(self, response: httpx.Response) -> bool:
        return True


def to(target: str) -> httpx.Response:
    return httpx.Response(302, headers={"Location": target, "Content-Encoding": "gzip"})


def test_a_refused_credential_is_sent_once_more() -> None:
    refused = [httpx.Response(401, headers={"Content-Encoding": "gzip"}) for _ in range(3)]
    assert flow_of(Renewed("t"), *refused) == [f"{URL} Bearer t"] * 2
    assert "Content-Encoding" not in refused[0].headers
    assert "Content-Encoding" in refused[1].headers
    assert flow_of(BearerToken("t"), httpx.Response(401)) == [f"{URL} Bearer t"]
    assert flow_of(Renewed("t"), httpx.Response(402)) == [f"{URL} Bearer t"]
    assert flow_of(Renewed("t", origin="https://other.test"), httpx.Response(401)) == [URL]


def test_a_redirect_back_is_not_signed() -> None:
    replies = to("https://b.example/"), to(URL), httpx.Response(200)
    assert flow_of(BearerToken("t"), *replies) == [f"{URL} Bearer t", "https://b.example/", URL]
    assert "Content-Encoding" not in replies[0].headers
    assert flow_of(BearerToken("t"), to(f"{URL}/b"), httpx.Response(200)) == [f"{URL} Bearer t", f"{URL}/b Bearer t"]


def test_a_parameter_is_removed_where_it_does_not_belong() -> None:
    replies = to(f"https://b.example/?x=1&key={SECRET}"), httpx.Response(200)
    assert flow_of(Query(), *replies) == [f"{URL}?key={SECRET}", "https://b.example/?x=1"]
