"""Errors: their messages and attributes, and that they show no secret."""

from __future__ import annotations

import copy
import json
import pickle
import time
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from abwire import errors
from abwire.errors import (
    AbwireError,
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    DeadlineExceededError,
    DecodeError,
    EventsDiscardedError,
    InternalServerError,
    InvalidRequestError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    WebtrendsError,
    connection_error,
    http_date,
    redact,
    redact_url,
    retry_after,
    status_error,
)
from abwire_runtime.client.error_body import says_too_many

MARK = "marked-secret"
URL = "https://api.example.test/things"


def reply(status: int, content: bytes | None = None, *, body: Any = None, **headers: str) -> httpx.Response:
    request = httpx.Request("POST", f"{URL}?token={MARK}", headers={"Authorization": f"Bearer {MARK}"})
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, headers=names, content=content, json=body, request=request)


def made(status: int, content: bytes | None = None, *, body: Any = None, **headers: str) -> APIStatusError:
    return status_error(reply(status, content, body=body, **headers), url=URL, attempts=1)


# The tree


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (413, PayloadTooLargeError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (500, InternalServerError),
        (503, InternalServerError),
        (599, InternalServerError),
        (304, APIStatusError),
        (402, APIStatusError),
        (418, APIStatusError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[APIStatusError]) -> None:
    error = made(status)
    assert type(error) is kind
    assert error.status_code == status
    assert str(status) in str(error)


def test_the_documented_error_tree_is_the_actual_one() -> None:
    parents = [AbwireError]
    drawn = {AbwireError}
    for line in (errors.__doc__ or "").splitlines():
        if "── " not in line:
            continue
        kind = getattr(errors, line.split("── ")[1].split()[0])
        depth = line.index("─") // 4
        parents[depth:] = [kind]
        assert kind.__bases__[0] is parents[depth - 1]
        drawn.add(kind)
    assert drawn == {v for v in vars(errors).values() if isinstance(v, type) and issubclass(v, AbwireError)}


# The server's message


@pytest.mark.parametrize(
    ("body", "message", "code", "fields"),
    [
        ({"code": 22, "message": "bad name", "fields": "name"}, "bad name", 22, ("name",)),
        ({"code": "E1", "message": ["a", "b"], "fields": ["name", "url"]}, "a; b", "E1", ("name", "url")),
        ({"message": "no such campaign"}, "no such campaign", None, ()),
        ({"error": {"message": "inner", "code": 7}}, "inner", 7, ()),
        ({"error": "invalid_grant", "error_description": "expired"}, "expired", None, ()),
        ({"error": "invalid_grant"}, "invalid_grant", None, ()),
        ({"errors": [{"message": "one"}, {"other": 1}]}, 'one; {"other": 1}', None, ()),
        ({"message": None, "code": None, "fields": None}, "Unprocessable Entity", None, ()),
        ({"message": {"a": 1}, "code": [], "fields": [1, None]}, "Unprocessable Entity", None, ("1", "null")),
        ("only a text", "only a text", None, ()),
        (["a", "b"], "a; b", None, ()),
        ({"code": 422, "message": ["No."], "parameters": ["include"]}, "No.", 422, ("include",)),
        ({"message": "Invalid.", "errors": {"name": ["Too long."]}}, "Invalid.; name: Too long.", None, ("name",)),
        ({"errors": {"name": "Too long."}}, "name: Too long.", None, ("name",)),
        ({"errors": {"a": {"b": "Bad.", "c": {"d": "Deeper."}}}}, "a.b: Bad.", None, ("a",)),
        ({"error": {"message": "No.", "fields": ["a"]}, "meta": {"code": 7}}, "No.", 7, ("a",)),
        ({"error": {"message": "No.", "code": 7}, "meta": {"fields": ["a"]}}, "No.", 7, ("a",)),
        ({"name": ["Too long.", "Taken."], "id": "a7"}, "name: Too long.; Taken.", None, ("name",)),
        ({"type": "about:blank", "title": "Too long.", "status": 422}, "Too long.", None, ()),
        ({"title": "Invalid", "detail": "Too long."}, "Too long.", None, ()),
        ({"message": {"en": "Too long."}}, "en: Too long.", None, ()),
        ({"data": {"message": "Too long.", "fields": ["name"]}}, "Too long.", None, ("name",)),
        ({"error": {"errors": [{"detail": "Too long.", "field": "name"}]}}, "Too long.", None, ("name",)),
        ({"errors": [{"msg": "Too long.", "loc": ["body", "name"]}]}, "Too long.", None, ("body.name",)),
        ({"Message": "Too long."}, "Too long.", None, ()),
        ({"msg": "Too long."}, "Too long.", None, ()),
        ({"errorMessage": "Too long."}, "Too long.", None, ()),
        ({"reason": "Too long."}, "Too long.", None, ()),
        ({"code": 422, "message": "No.", "parameters": {"name": "Too long."}}, "No.; name: Too long.", 422, ("name",)),
        ({"detail": [{"msg": "Too long.", "loc": ["body", "name"]}]}, "Too long.", None, ("body.name",)),
        ({"errors": [{"detail": "Too long.", "source": {"pointer": "/name"}}]}, "Too long.", None, ("/name",)),
        ({"errors": [{"message": "Too long.", "path": ["name", 0]}]}, "Too long.", None, ("name.0",)),
        ([{"message": "Too long.", "field": "name"}], "Too long.", None, ("name",)),
        (
            {"error": {"code": 400, "message": "Bad.", "errors": [{"message": "Too long.", "field": "name"}]}},
            "Bad.; Too long.",
            400,
            ("name",),
        ),
        ({"title": "Bad.", "violations": [{"propertyPath": "a", "message": "No."}]}, "Bad.; No.", None, ("a",)),
        ({"title": "Bad.", "invalid-params": [{"name": "a", "reason": "No."}]}, "Bad.; No.", None, ("a",)),
        ({"errors": {"name": {"first": ["Too long."]}}}, "name.first: Too long.", None, ("name",)),
        ({"status": "error", "request": "a7"}, "Unprocessable Entity", None, ()),
        (7, "Unprocessable Entity", None, ()),
    ],
)
def test_a_body_is_read_leniently(body: Any, message: str, code: Any, fields: tuple[str, ...]) -> None:
    error = made(422, body=body)
    assert (error.message, error.code, error.fields) == (message, code, fields)
    assert message in str(error)
    assert all(field in str(error) for field in fields)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "Bad Gateway"),
        (b"upstream\n  is   down", "upstream is down"),
        (b"<html><body>502</body></html>", "Bad Gateway"),
        (b"\xff\xfe{", "\ufffd\ufffd{"),
        (b"[" * 100_000, "[" * 499 + "…"),
    ],
)
def test_a_body_that_is_not_json_is_read_too(content: bytes, message: str) -> None:
    assert made(502, content).message == message


def test_messages_and_fields_are_bounded() -> None:
    error = made(422, body={"message": "x" * 10_000, "fields": ["y" * 10_000] * 100})
    assert len(error.message) == 500
    assert len(error.fields) == 50
    assert len(str(error)) < 30_000


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["message", "code", "fields", "error", "errors"]), inner)
        ),
        max_leaves=10,
    )
)
def test_no_json_makes_status_error_raise(body: object) -> None:
    # json.dumps writes NaN and lone surrogates, as servers may.
    error = made(422, json.dumps(body).encode())
    assert error.message
    assert all(isinstance(field, str) for field in error.fields)
    pickle.loads(pickle.dumps(error))


@given(st.binary())
def test_no_bytes_make_status_error_raise(body: bytes) -> None:
    assert made(500, body).message


def test_a_body_that_was_not_read_counts_as_empty() -> None:
    unread = httpx.Response(500, stream=httpx.ByteStream(b'{"message": "x"}'))
    error = status_error(unread, url=URL, attempts=1)
    assert error.message == "Internal Server Error"
    assert pickle.loads(pickle.dumps(error)).response.status_code == 500


def test_a_request_id_is_kept_and_shown() -> None:
    error = made(500, x_request_id="r-17")
    assert error.request_id == "r-17"
    assert "r-17" in str(error)


def test_a_body_with_very_many_objects_is_read_in_part() -> None:
    many = {f"key{number}": {"a": "no message"} for number in range(1000)}
    assert made(422, body={**many, "last": {"message": "not read"}}).message == "Unprocessable Entity"
    assert made(422, body={"first": {"message": "read"}, **many}).message == "read"


def test_a_long_request_id_is_cut() -> None:
    assert len(str(made(500, x_request_id="r" * 60_000))) < 1000


# Hints


def test_the_message_names_the_operation_the_attempts_and_the_remedy() -> None:
    response = reply(422, body={"message": "no.", "fields": ["name"], "code": 3})
    error = status_error(response, url=URL, attempts=3, operation="goals.create")
    assert str(error) == (
        f"goals.create(): POST {URL} was answered 422 Unprocessable Entity, code 3 after 3 attempts: no. Fields: name."
        " Correct the values that are named."
    )
    assert (error.operation, error.method, error.url, error.attempts) == ("goals.create", "POST", URL, 3)


@pytest.mark.parametrize(("skew", "expected"), [(600.4, "600 s behind"), (-600.4, "600 s ahead of")])
def test_a_401_names_the_difference_of_the_clocks(skew: float, expected: str) -> None:
    response = reply(401)
    response.extensions["abwire_clock_skew"] = skew
    assert expected in str(status_error(response, url=URL, attempts=1))


def test_a_hint_replaces_the_default_hint() -> None:
    text = str(status_error(reply(404), url=URL, attempts=1, hint="Look elsewhere."))
    assert text.endswith("Look elsewhere.")
    assert NotFoundError.hint not in text


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": " 1.5 "}, 1.5),
        ({"Retry-After": "0"}, 0.0),
        ({"Retry-After": "-1"}, None),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "10 s"}, None),
        ({"Retry-After": "9" * 400}, None),
        ({}, None),
        ({"Retry-After": formatdate(1030, usegmt=True)}, 30.0),
        ({"Retry-After": formatdate(900, usegmt=True)}, 0.0),
        ({"Retry-After": formatdate(5030, usegmt=True), "Date": formatdate(5000, usegmt=True)}, 30.0),
        ({"Retry-After": formatdate(1030, usegmt=True), "Date": "nonsense"}, 30.0),
    ],
)
def test_retry_after_is_read_in_both_forms(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(httpx.Headers(headers), now=lambda: 1000.0) == seconds


def test_a_rate_limit_carries_the_wait() -> None:
    error = made(429, Retry_After="7")
    assert error.retry_after == 7.0
    assert "7 s" in str(error)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784111777.0),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 784111777.0),
        ("Sun Nov  6 08:49:37 1994", 784111777.0),
        ("Sun, 06 Nov 1994 08:49:37 XYZ", 784111777.0),
        ("Sun, 06 Nov 1994 10:49:37 +0200", 784111777.0),
        ("Sun, 31 Feb 1994 08:49:37 GMT", None),
        ("Sun, 06 Nov 99999999999 08:49:37 GMT", None),
        ("Sun, 06 Nov 1994 08:49:37 +9999", None),
        ("Sun, 06 Nov 1994 \u0660\u0668:49:37 GMT", None),
        ("Sun, 0\u0666 Nov 1994 08:49:37 GMT", None),
        ("Sun, 06 Nov 1994 08:49:3\u00b2 GMT", None),
        ("12", None),
        ("", None),
        (None, None),
    ],
)
@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo"])
def test_http_dates_are_read_in_all_their_forms_and_always_in_utc(
    monkeypatch: pytest.MonkeyPatch, zone: str, text: str | None, seconds: float | None
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        assert http_date(text) == seconds
    time.tzset()


@pytest.mark.parametrize(("before", "expected"), [(0, True), (1_900, True), (10_000, False)])
def test_only_the_beginning_of_a_page_says_too_many_requests(before: int, expected: bool) -> None:
    assert says_too_many(reply(503, b" " * before + b"Too many requests")) == expected


@given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, .{0,20}\d\d:\d\d:\d\d.{0,10}"))
def test_http_date_accepts_any_string(text: str) -> None:
    http_date(text)


# Connections


@pytest.mark.parametrize(
    ("cause", "kind", "expected"),
    [
        (httpx.ConnectError("refused"), APIConnectionError, "could not connect (ConnectError: refused)"),
        (httpx.ReadError(""), APIConnectionError, "got no reply (ReadError)"),
        (httpx.DecodingError("zip"), APIConnectionError, "got a reply that can't be decoded (DecodingError: zip)"),
        (httpx.ReadTimeout("slow"), APITimeoutError, "timed out (ReadTimeout: slow)"),
        (httpx.ReadError(f"GET {URL}?token={MARK} /{MARK}"), APIConnectionError, "?token=*** /***"),
    ],
)
def test_a_connection_error_names_the_failure_and_keeps_the_cause(
    cause: Exception, kind: type[APIConnectionError], expected: str
) -> None:
    error = connection_error(cause, method="GET", url=URL, attempts=2, secrets=[MARK])
    assert type(error) is kind
    assert expected in str(error)
    assert "2 attempts" in str(error)
    assert MARK not in str(error)
    assert error.__cause__ is cause
    assert (error.method, error.url, error.attempts) == ("GET", URL, 2)


# Secrets


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        (f"https://a.test/x?env={MARK}&a=1", "https://a.test/x?env=***&a=1"),
        (f"https://a.test/x?a=1&i={MARK}#top", "https://a.test/x?a=1&i=***#top"),
        (f"https://a.test/x?keyToken={MARK}&KEYTOKEN={MARK}", "https://a.test/x?keyToken=***&KEYTOKEN=***"),
        (f"https://a.test/?debug_token={MARK}&token={MARK}&sdk_key={MARK}", None),
        (f"https://user:{MARK}@a.test/x", "https://***@a.test/x"),
        (f"https://{MARK}@a.test/x", "https://***@a.test/x"),
        (
            f"GET https://a.test/?i={MARK} and https://{MARK}@a.test/",
            "GET https://a.test/?i=*** and https://***@a.test/",
        ),
        (
            "https://a.test/?environment=live&ii=1&email=a@b.test",
            "https://a.test/?environment=live&ii=1&email=a@b.test",
        ),
        ("https://a.test/x?env=", "https://a.test/x?env=***"),
    ],
)
def test_a_url_is_shown_without_its_secrets(url: str, shown: str | None) -> None:
    assert MARK not in redact_url(url)
    if shown is not None:
        assert redact_url(url) == shown
        if " " not in url:
            assert MARK not in redact_url(httpx.URL(url))


def test_a_secret_is_found_plain_and_encoded_and_the_longest_first() -> None:
    assert (
        redact("/config/ab/cd and /config/ab%2Fcd and ab", ["", "ab", "ab/cd"]) == "/config/*** and /config/*** and ***"
    )


def test_a_secret_that_the_server_echoes_is_not_repeated() -> None:
    body = {"message": f"key {MARK} is unknown", "fields": [MARK], "code": MARK}
    error = status_error(reply(401, body=body), url=URL, attempts=1, secrets=[MARK])
    shown = f"{error} {error!r} {error.message} {error.fields} {error.code} {error.args}"
    assert MARK not in shown


# Pickles and copies

CAUSE = httpx.ConnectError("refused", request=httpx.Request("GET", URL, headers={"Authorization": MARK}))


class UnusualError(Exception):
    """An error whose constructor does not accept its ``args``."""

    def __init__(self, a: int, b: int) -> None:
        super().__init__("unusual")


EVERY: list[AbwireError] = [
    AbwireError("a"),
    ConfigurationError("a"),
    InvalidRequestError("createGoal", ["name is missing"]),
    connection_error(CAUSE, method="GET", url=URL, attempts=2),
    connection_error(httpx.ReadTimeout("slow"), method="GET", url=URL, attempts=2),
    DeadlineExceededError("late", deadline=0.3, may_have_happened=True, method="GET", url=URL, attempts=2),
    *(made(s, body={"message": "no", "fields": ["a"], "code": 3}, Retry_After="3", x_request_id="r") for s in
      (400, 401, 403, 404, 409, 413, 418, 422, 429, 500)),
    DecodeError("not JSON", body=b"<html>", problems=["a", "b"], response=reply(200, b"<html>", Set_Cookie=MARK)),
    WebtrendsError(417, "no such project", response=reply(200, b"{}")),
    EventsDiscardedError("BOT", "no person", response=reply(200, b"{}")),
]  # fmt: skip


def through_pickle(error: AbwireError) -> AbwireError:
    found: AbwireError = pickle.loads(pickle.dumps(error))
    return found


def state(error: AbwireError) -> dict[str, Any]:
    found: dict[str, Any] = {**vars(error), "args": error.args, "type": type(error), "text": str(error)}
    if isinstance(response := found.pop("response", None), httpx.Response):
        found |= {"status": response.status_code, "body": response.content, "id": response.headers.get("x-request-id")}
    return found


@pytest.mark.parametrize("error", EVERY, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, through_pickle])
def test_every_error_can_be_pickled_and_copied(error: AbwireError, again: Callable[[AbwireError], AbwireError]) -> None:
    assert state(again(error)) == state(error)
    assert repr(again(error)) == repr(error)


def test_every_class_of_error_is_tried() -> None:
    assert {type(error) for error in EVERY} == {
        v for v in vars(errors).values() if isinstance(v, type) and issubclass(v, AbwireError)
    }


@pytest.mark.parametrize("error", EVERY, ids=lambda error: type(error).__name__)
def test_no_pickle_holds_the_credentials_of_the_request(error: AbwireError) -> None:
    assert MARK.encode() not in pickle.dumps(error)


def test_a_pickle_keeps_status_headers_and_body_of_a_reply_on_the_wire() -> None:
    import gzip

    response = reply(500, gzip.compress(b'{"message": "no"}'), Content_Encoding="gzip", X_Other="stays")
    response.extensions["network_stream"] = lambda: None  # like a real one, which can't be pickled
    error = pickle.loads(pickle.dumps(status_error(response, url=URL, attempts=1)))
    assert error.response.json() == {"message": "no"}
    assert error.response.headers["x-other"] == "stays"
    assert error.response.request.method == "POST"
    assert str(error.response.request.url) == f"{URL}?token=***"


def test_a_pickle_keeps_the_cause() -> None:
    found = pickle.loads(pickle.dumps(connection_error(CAUSE, method="GET", url=URL, attempts=1))).__cause__
    assert isinstance(found, httpx.ConnectError)
    assert str(found) == "refused"


def test_a_cause_that_cannot_be_pickled_is_kept_as_a_string() -> None:
    error = AbwireError("a")
    for cause, text in (
        (UnusualError(1, 2), "UnusualError: unusual"),
        (Exception("x", lambda: None), "Exception: ('x', "),
    ):
        error.__cause__ = cause
        found = through_pickle(error).__cause__
        assert type(found) is Exception
        assert str(found).startswith(text)


def test_a_copy_keeps_the_reply_and_the_cause_themselves() -> None:
    error = made(500)
    error.__cause__ = CAUSE
    again = copy.copy(error)
    assert again is not error
    assert again.response is error.response
    assert again.__cause__ is CAUSE


def test_a_users_subclass_with_other_arguments_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(MineError(7)))
    assert (type(error), error.number, str(error)) == (MineError, 7, "mine 7")


class MineError(AbwireError):
    def __init__(self, number: int) -> None:
        super().__init__(f"mine {number}")
        self.number = number
