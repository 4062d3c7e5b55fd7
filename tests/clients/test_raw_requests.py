"""``client.request``: what the spec does not describe is signed, repeated, redacted and decoded like any call."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import dataclasses
import io
import json
import logging
import pickle
import traceback
from base64 import b64encode
from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from abwire import (
    UNSET,
    AbwireError,
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    DecodeError,
    InternalServerError,
    Model,
    NotFoundError,
    Pace,
    Response,
    UnprocessableEntityError,
    Unset,
)
from abwire.convert import models
from abwire.testing import Sandbox
from support.calling import FORMS, close, method_of, settled
from support.clients import APIS, CLASSES, arguments, convert
from support.http_server import RESET, HTTPServer, ReceivedRequest, Reply

SECRET = "very-secret-value"
FORM = pytest.mark.parametrize("form", FORMS)
NAME = pytest.mark.parametrize("name", ["request", "request_detailed"])


class Owner(Model):
    id: int
    joined: datetime | Unset = UNSET


class Level(StrEnum):
    HIGH = "high"


class Flag(Model):
    """A model as a program writes one for what the spec does not have."""

    key: str
    owner: Owner | Unset | None = UNSET
    reviewers: list[Owner] | Unset = UNSET
    by_name: dict[str, Owner] | Unset = UNSET
    level: Level | str | Unset = UNSET
    goal: models.Goal | Unset = UNSET


@dataclasses.dataclass
class Point:
    x: int
    y: int


def ask(form: str, client: Any, name: str, *args: Any, **kwargs: Any) -> Any:
    """Call a method of a client of either form, and close the client."""

    async def run() -> Any:
        try:
            return await settled(method_of(client, name)(*args, **kwargs))
        finally:
            await close(client)

    return asyncio.run(run())


def client_of(server: HTTPServer, form: str = "sync", **changes: Any) -> Any:
    settings = {"token": "t" * 20, "account_id": 1, "project_id": 2, "base_url": f"{server.url}/api", "retries": 0}
    return CLASSES["convert"][form](**{**settings, **changes})


def request(server: HTTPServer, form: str, *args: Any, name: str = "request", **kwargs: Any) -> Any:
    return ask(form, client_of(server, form), name, *args, **kwargs)


def answering(server: HTTPServer, value: Any, status: int = 200) -> HTTPServer:
    server.default = Reply(status, json.dumps(value).encode())
    return server


# Sending


@pytest.mark.parametrize(
    ("given", "target", "body", "header"),
    [
        ({"query": {"a": [1, 2]}}, "/api/x/{id}?a=1&a=2", b"", None),
        ({"json": {"a": 1}}, "/api/x/{id}", b'{"a":1}', ("Content-Type", "application/json")),
        ({"content": b"abc"}, "/api/x/{id}", b"abc", None),
        ({"data": {"a": "b c"}}, "/api/x/{id}", b"a=b+c", ("Content-Type", "application/x-www-form-urlencoded")),
        ({"files": {"a": b"file"}}, "/api/x/{id}", b"\r\n\r\nfile\r\n--", None),
        ({"headers": {"X-A": "1"}}, "/api/x/{id}", b"", ("X-A", "1")),
        ({"path_values": {"id": 7}}, "/api/x/7", b"", None),
    ],
)
@NAME
@FORM
def test_each_argument_is_sent(
    form: str, name: str, given: dict[str, Any], target: str, body: bytes, header: tuple[str, str] | None
) -> None:
    """Without a server."""
    sent: list[httpx.Request] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        await request.aread()
        return answer_now(request)

    def answer_now(request: httpx.Request) -> httpx.Response:
        request.read()
        sent.append(request)
        return httpx.Response(200, json={"id": 1})

    http = httpx.Client(transport=httpx.MockTransport(answer_now))
    ahttp = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    client = CLASSES["convert"][form](
        auth="none", base_url="https://a.test/api", http_client=http if form == "sync" else ahttp
    )
    ask(form, client, name, "POST", "/x/{id}", **{"path_values": {"id": "{id}"}, **given})
    http.close()
    asyncio.run(ahttp.aclose())
    (request,) = sent
    assert unquote(request.url.raw_path.decode()) == target
    assert body in request.content
    assert bool(request.content) == bool(body)
    if header is not None:
        assert request.headers[header[0]] == header[1]


@FORM
def test_a_request_is_signed_as_any_call(sandbox: Sandbox, form: str) -> None:
    client = CLASSES["convert"][form](**arguments(sandbox, "convert"))
    reply = ask(form, client, "request", "post", "/accounts/{account_id}/projects/{project_id}/goals", json={"page": 1})
    assert isinstance(reply["data"], list)
    assert "Signature=" in sandbox.requests[-1].headers["authorization"]


@FORM
@pytest.mark.parametrize("api", APIS)
def test_every_client_sends_requests(server: HTTPServer, form: str, api: str, sandbox: Sandbox) -> None:
    client = CLASSES[api][form](**arguments(sandbox, api, base_url=server.url))
    assert ask(form, client, "request", "GET", "new", query={"a": 1}) == {}
    assert server.requests[-1].target == "/new?a=1"


@NAME
@FORM
def test_the_parts_of_a_request(server: HTTPServer, form: str, name: str) -> None:
    request(
        server,
        form,
        "PATCH",
        "/accounts/{account_id}/flags/{flag_id}",
        path_values={"flag_id": "a b/../c"},
        query={"q": "x&y", "tag": ["a", "b"], "none": None, "yes": True, "at": datetime(2026, 1, 2, tzinfo=UTC)},
        json=Owner(id=7),
        headers={"X-Trace": "t-1", "user-agent": "mine"},
        name=name,
    )
    sent = server.requests[-1]
    assert (sent.method, sent.body) == ("PATCH", b'{"id":7}')
    path, _, query = sent.target.partition("?")
    assert path == "/api/accounts/1/flags/a%20b%2F..%2Fc"
    assert query == "q=x%26y&tag=a&tag=b&yes=true&at=2026-01-02T00%3A00%3A00Z"
    assert sent.headers["x-trace"] == "t-1"
    assert sent.headers["user-agent"] == "mine"
    assert sent.headers["content-type"] == "application/json"
    assert sent.headers["authorization"] == f"Bearer {'t' * 20}"


@NAME
@FORM
@pytest.mark.parametrize(
    ("body", "content_type", "sent"),
    [
        ({"json": None}, "application/json", b"null"),
        ({"json": [1, "é"]}, "application/json", '[1,"é"]'.encode()),
        ({"content": "text"}, "text/plain; charset=utf-8", b"text"),
        ({"content": b"\0"}, "application/octet-stream", b"\0"),
        ({"content": "<a/>", "headers": {"Content-Type": "text/xml"}}, "text/xml", b"<a/>"),
        ({"data": {"a": 1, "b": [True, "x y"]}}, "application/x-www-form-urlencoded", b"a=1&b=true&b=x+y"),
        ({}, None, b""),
    ],
)
def test_bodies(server: HTTPServer, form: str, name: str, body: Any, content_type: str | None, sent: bytes) -> None:
    request(server, form, "POST", "/x", name=name, **body)
    assert server.requests[-1].headers.get("content-type") == content_type
    assert server.requests[-1].body == sent


@NAME
@FORM
def test_files_are_uploaded(server: HTTPServer, form: str, name: str) -> None:
    request(server, form, "POST", "/x", data={"title": "t"}, files={"image": io.BytesIO(b"bytes")}, name=name)
    sent = server.requests[-1]
    assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="title"\r\n\r\nt\r\n' in sent.body
    assert b"bytes" in sent.body


@FORM
def test_a_link_below_the_base_url_is_a_path(server: HTTPServer, form: str) -> None:
    request(server, form, "GET", f"{server.url}/api/more?page=2&q=a%26b", query={"page": 3})
    assert server.requests[-1].target == "/api/more?page=3&q=a%26b"


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.example/x",
        "//evil.example/x",
        "http:evil",
        "HTTPS://evil.example",
        "/a/../../x",
        "..",
        "/a/./b",
        "/a/%2e%2e/b",
        "/a/%2E./b",
        "/a/..%2fb",
        "/a\r\nX-Injected: 1",
        "/a\0",
        "/a\tb",
        "/a\\..\\b",
        " /a",
        "/a ",
        "/a#b",
        "/a?b#c",
        "/a/{id",
        "/a/{}",
        "/a/{b c}",
        "/a\u2028b",
    ],
)
def test_paths_that_lead_elsewhere_or_can_not_be_sent_are_refused(server: HTTPServer, path: str) -> None:
    with client_of(server) as client, pytest.raises(ValueError, match="path"):
        client.request("GET", path)
    assert server.requests == []


def test_a_link_to_another_origin_or_out_of_the_base_url_is_refused(server: HTTPServer, elsewhere: HTTPServer) -> None:
    with client_of(server) as client:
        for link in (
            f"{elsewhere.url}/api/x",
            f"{server.url}/other",
            f"{server.url}/apix",
            f"{server.url}/api/../x",
            f"{server.url.replace('http://', 'http://user@')}/api/x",
            f"{server.url}@evil.example/api/x",
            server.url.replace("http", "https") + "/api/x",
        ):
            with pytest.raises(ValueError, match="path"):
                client.request("GET", link)
    assert server.requests == elsewhere.requests == []


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_path_values_that_would_change_the_path_are_refused(server: HTTPServer, value: str) -> None:
    with client_of(server) as client, pytest.raises(ValueError, match=r"GET /flags/\{flag_id\}: flag_id must not be"):
        client.request("GET", "/flags/{flag_id}", path_values={"flag_id": value})
    assert server.requests == []


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"headers": {"X": "a\r\nY: b"}}, ValueError, "not printable ASCII"),
        ({"headers": {"X: Y": "a"}}, ValueError, "not the name of a header"),
        ({"headers": {"X\r\n": "a"}}, ValueError, "not the name of a header"),
        ({"headers": {"": "a"}}, ValueError, "empty name"),
        ({"headers": {"X": 1}}, TypeError, r"headers\['X'\] must be a string, not int"),
        ({"headers": [("X", "a")]}, TypeError, "headers must be a mapping, not list"),
        ({"query": {1: "a"}}, TypeError, "names in GET /x: query must be strings"),
        ({"query": "a=1"}, TypeError, "query must be a mapping"),
        ({"query": {"a": float("nan")}}, ValueError, "nan"),
        ({"query": {"a": "\ud800"}}, ValueError, "surrogate"),
        ({"query": {"a": object()}}, TypeError, r"query\['a'\]"),
        ({"json": object()}, TypeError, "GET /x: json"),
        ({"json": float("inf")}, ValueError, "GET /x"),
        ({"json": {}, "content": "x"}, TypeError, "accepts one of json, content, and data"),
        ({"content": 5}, TypeError, "content must be str or bytes, not int"),
        ({"qery": {}}, TypeError, "unexpected keyword argument 'qery'"),
        ({"path_values": {"other": 1}}, TypeError, "has no {other} in its path"),
        ({"cast_to": Point}, TypeError, r"pass lambda data: Point\(\*\*data\)"),
        ({"cast_to": 3}, TypeError, "cast_to must be a Model"),
        ({"safe_to_repeat": 1}, TypeError, "safe_to_repeat must be True, False or None, not 1"),
    ],
)
def test_wrong_passedare_refused(server: HTTPServer, options: Any, error: type[Exception], message: str) -> None:
    with client_of(server) as client, pytest.raises(error, match=message):
        client.request("GET", "/x", **options)
    assert server.requests == []


@pytest.mark.parametrize("method", ["", "GE T", "GET\r\n", 5])
def test_methods_that_are_none_are_refused(server: HTTPServer, method: Any) -> None:
    with client_of(server) as client, pytest.raises(ValueError, match="method must be an HTTP method"):
        client.request(method, "/x")


def test_a_name_in_the_path_without_a_value_is_an_error(server: HTTPServer) -> None:
    with client_of(server, account_id=None) as client, pytest.raises(ConfigurationError, match="account_id is missing"):
        client.request("GET", "/accounts/{account_id}/x")


def test_path_values_replace_settings(server: HTTPServer) -> None:
    with client_of(server) as client:
        client.request("GET", "/accounts/{account_id}/x", path_values={"account_id": 9})
    assert server.requests[-1].target == "/api/accounts/9/x"


def test_a_client_without_credentials_sends_requests_without_any(server: HTTPServer) -> None:
    with convert_none(server) as client:
        client.request("GET", "/x")
    assert "authorization" not in server.requests[-1].headers


def convert_none(server: HTTPServer) -> Any:
    return CLASSES["convert"]["sync"](auth="none", base_url=server.url)


MOST_TEXTS = st.text(st.sampled_from("/.\\%2eE5cCfF?#@:{}a\r\n\0 \u00e9\u2028"), max_size=12) | st.text(max_size=12)


@given(path=MOST_TEXTS, value=MOST_TEXTS)
def test_no_path_and_no_value_lead_elsewhere(path: str, value: str) -> None:
    sent: list[httpx.URL] = []

    def answer(asked: httpx.Request) -> httpx.Response:
        sent.append(asked.url)
        return httpx.Response(200, json={})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = CLASSES["convert"]["sync"](token="t" * 20, base_url="https://api.example/base", http_client=http)
    for target in (path, "/x/{value}/end", f"https://api.example/base/{path}"):
        values = {"value": value} if "{value}" in target else None
        try:
            client.request("GET", target, path_values=values)
        except (ValueError, ConfigurationError):  # the latter for another name in braces
            continue
        url = sent[-1]
        assert (url.scheme, url.host, url.port, url.userinfo, url.fragment) == ("https", "api.example", None, b"", "")
        raw = url.raw_path.partition(b"?")[0]
        assert raw.startswith(b"/base/")
        assert not {b".", b".."} & set(raw.split(b"/"))
        if target == "/x/{value}/end":
            assert raw.count(b"/") == 4
            assert unquote(raw.split(b"/")[3].decode()) == value


def test_a_failed_request_leaves_no_secret_in_the_frames(server: HTTPServer, idle: HTTPServer) -> None:
    options: list[tuple[HTTPServer, Any]] = [
        (server, {"headers": {"X-Token": SECRET, "bad\n": "x"}}),
        (server, {"query": {"access_key": SECRET, "": 1}}),
        (server, {"json": {"password": SECRET, "bad": object()}}),
        (server, {"path_values": {"other": SECRET}}),
        (idle, {"json": {"password": SECRET}, "headers": {"X-Token": SECRET}}),
    ]
    for each, passed in options:
        with client_of(each) as client, pytest.raises((TypeError, ValueError, AbwireError)) as caught:
            client.request("POST", "/x", **passed)
        for frame, _ in traceback.walk_tb(caught.value.__traceback__):
            if str(frame.f_globals.get("__name__")).startswith("abwire"):
                assert SECRET not in repr(frame.f_locals)


# Retries


@FORM
@pytest.mark.parametrize(
    ("method", "options", "attempts"),
    [
        ("GET", {}, 3),
        ("HEAD", {}, 3),
        ("PUT", {}, 3),
        ("DELETE", {}, 3),
        ("POST", {}, 1),
        ("PATCH", {}, 1),
        ("POST", {"safe_to_repeat": True}, 3),
        ("GET", {"safe_to_repeat": False}, 1),
    ],
)
def test_what_may_be_repeated_after_a_reset(
    server: HTTPServer, form: str, method: str, options: Any, attempts: int, no_waits: None
) -> None:
    server.default = RESET
    with pytest.raises(APIConnectionError) as caught:
        ask(form, client_of(server, form, retries=2), "request", method, "/x", **options)
    assert len(server.requests) == caught.value.attempts == attempts


@FORM
def test_a_post_that_certainly_had_no_effect_is_repeated(server: HTTPServer, form: str, no_waits: None) -> None:
    server.script = [Reply(429), Reply(503, headers={"Retry-After": "0"})]
    reply = ask(form, client_of(server, form, retries=2), "request_detailed", "POST", "/x", json={})
    assert (reply.attempts, reply.parsed) == (3, {})


@pytest.fixture
def no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    from abwire_runtime.client.retries import Retries

    monkeypatch.setattr(Retries, "_back_off", lambda *_: 0.0)


@FORM
def test_a_request_counts_in_the_pace_of_the_client(server: HTTPServer, form: str) -> None:
    client = client_of(server, form, pace=Pace(requests=1, per=600), deadline=0.2)

    async def run() -> None:
        await settled(client.request("GET", "/x"))
        with pytest.raises(APITimeoutError):  # it would have to wait longer than its deadline
            await settled(client.request("GET", "/x"))
        await close(client)

    asyncio.run(run())
    assert len(server.requests) == 1


# Replies


@FORM
def test_without_cast_to_the_reply_is_plain_json(server: HTTPServer, form: str) -> None:
    assert request(answering(server, {"a": [1, None]}), form, "GET", "/x") == {"a": [1, None]}
    assert request(answering(server, 5), form, "GET", "/x") == 5


@FORM
def test_replies_without_a_body(server: HTTPServer, form: str) -> None:
    server.default = Reply(204, b"")
    assert request(server, form, "DELETE", "/x") is None
    server.default = Reply(200, b"")
    assert request(server, form, "HEAD", "/x") is None
    with pytest.raises(DecodeError, match=r"the reply of GET /x .* is empty"):
        request(server, form, "GET", "/x")
    assert request(server, form, "GET", "/x", cast_to=str) == ""


@FORM
@pytest.mark.parametrize(
    ("cast_to", "body", "expected"),
    [
        (dict, {"a": 1}, {"a": 1}),
        (dict[str, Any], {"a": 1}, {"a": 1}),
        (list, [1], [1]),
        (list[int], [1], [1]),
        (str, {"a": 1}, '{"a": 1}'),
        (bytes, {"a": 1}, b'{"a": 1}'),
        (Owner, {"id": 1}, Owner(id=1)),
        (list[Owner], [{"id": 1}], [Owner(id=1)]),
        (dict[str, Owner], {"x": {"id": 1}}, {"x": Owner(id=1)}),
        (dict[str, list[Owner]], {"x": [{"id": 1}]}, {"x": [Owner(id=1)]}),
        (models.ClicksLinkGoal, {"id": 1, "name": "g"}, models.ClicksLinkGoal.from_dict({"id": 1, "name": "g"})),
        (lambda data: Point(**data), {"x": 1, "y": 2}, Point(1, 2)),
    ],
)
def test_cast_to(server: HTTPServer, form: str, cast_to: Any, body: Any, expected: Any) -> None:
    found = request(answering(server, body), form, "GET", "/x", cast_to=cast_to)
    assert found == expected
    assert type(found) is type(expected)


def test_cast_to_a_union_of_models(server: HTTPServer) -> None:
    with client_of(answering(server, {"id": 1, "type": "revenue"})) as client:
        assert isinstance(client.request("GET", "/x", cast_to=models.Goal), models.RevenueGoal)


@FORM
def test_cast_to_a_response(server: HTTPServer, form: str) -> None:
    found = request(answering(server, {"a": 1}, 201), form, "POST", "/x", cast_to=httpx.Response)
    assert isinstance(found, httpx.Response)
    assert (found.status_code, found.json()) == (201, {"a": 1})
    detailed = ask(form, client_of(server, form), "request_detailed", "POST", "/x", cast_to=httpx.Response)
    assert detailed.parsed is detailed.http_response


@pytest.mark.parametrize(
    ("cast_to", "body"),
    [(Owner, b"[]"), (list[Owner], b"{}"), (dict, b"5"), (Owner, b""), (Owner, b"<html>"), (list, b"null")],
)
def test_a_reply_that_is_not_what_was_asked_for_is_an_error(server: HTTPServer, cast_to: Any, body: bytes) -> None:
    server.default = Reply(200, body)
    with (
        client_of(server) as client,
        pytest.raises(DecodeError, match=r"the reply of GET /x \(http://.*/api/x\)") as it,
    ):
        client.request("GET", "/x", cast_to=cast_to)
    assert it.value.operation == "GET /x"
    assert it.value.body == body


def test_models_of_a_program_decode_what_they_annotate() -> None:
    sent = {
        "key": "k",
        "owner": {"id": 1, "joined": "2026-01-02T03:04:05Z", "more": 1},
        "reviewers": [{"id": 2}],
        "by_name": {"x": {"id": 3}},
        "level": "high",
        "goal": {"type": "revenue", "id": 4},
        "unknown": {"a": 1},
    }
    flag = Flag.from_dict(copy.deepcopy(sent))
    assert flag.owner == Owner.from_dict(sent["owner"])  # type: ignore[arg-type]
    assert isinstance(flag.owner, Owner)
    assert flag.owner.joined == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert flag.reviewers == [Owner(id=2)]
    assert flag.by_name == {"x": Owner(id=3)}
    assert flag.level is Level.HIGH
    assert isinstance(flag.goal, models.RevenueGoal)
    assert flag.to_dict() == sent
    assert Flag.from_dict({"key": 1, "owner": None, "level": "odd"}).level == "odd"


def test_an_annotation_that_is_not_known_at_run_time_keeps_the_json() -> None:
    class Half(Model):
        known: Owner
        unknown: Missing  # type: ignore[name-defined]  # noqa: F821

    found = Half.from_dict({"known": {"id": 1}, "unknown": {"id": 2}})
    assert found.unknown == {"id": 2}


def test_a_subclass_of_a_generated_model_adds_fields_of_its_own() -> None:
    class Mine(models.RevenueGoal):
        owner: Owner | Unset = UNSET

    found = Mine.from_dict({"owner": {"id": 1}, "settings": {}})
    assert found.owner == Owner(id=1)
    assert isinstance(found.settings, models.RevenueGoalSettings)


# Errors and what they show


@FORM
def test_errors_name_the_call_by_method_and_path(server: HTTPServer, form: str) -> None:
    server.default = Reply(404, b'{"message": "no such flag"}')
    with pytest.raises(
        NotFoundError, match=r"^GET http://\S+/api/accounts/1/x was answered 404.*no such flag"
    ) as caught:
        request(server, form, "GET", "/accounts/{account_id}/x")
    assert caught.value.operation == "GET /accounts/{account_id}/x"
    assert (caught.value.method, caught.value.status_code) == ("GET", 404)


@FORM
def test_secrets_of_a_request_are_not_shown(server: HTTPServer, form: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    options: dict[str, Any] = {
        "query": {"access_key": f"{SECRET}-1"},
        "headers": {"X-Auth-Token": f"{SECRET}-2"},
        "json": {"deep": [{"password": f"{SECRET}-3"}]},
        "path_values": {"session_key": f"{SECRET}-4"},
    }
    echo = " ".join(f"{SECRET}-{number}" for number in range(1, 5))
    server.default = Reply(500, json.dumps({"message": echo}).encode())
    with pytest.raises(InternalServerError) as caught:
        request(server, form, "POST", "/x/{session_key}", **options)
    assert SECRET in server.requests[-1].target
    error = caught.value
    shown = (
        f"{error} {error!r} {error.url} {error.message} {error.operation} {pickle.dumps(error)!r} {error.response!r}"
    )
    assert SECRET not in shown + caplog.text
    assert "***" in str(error)


def test_a_setting_in_the_path_is_not_shown_in_the_name_of_the_call(server: HTTPServer) -> None:
    server.default = Reply(404)
    client = CLASSES["convert_serving"]["sync"](sdk_key=SECRET, base_url=server.url)
    with client, pytest.raises(APIStatusError) as caught:
        client.request("GET", f"/config/{SECRET}")
    assert caught.value.operation == "GET /config/***"
    assert SECRET not in f"{caught.value} {caught.value.url}"


def test_headers_of_a_request_are_not_sent_to_another_host(server: HTTPServer, elsewhere: HTTPServer) -> None:
    server.default = Reply(302, headers={"Location": f"{elsewhere.url}/there"})
    with client_of(server) as client:
        client.request("GET", "/x", headers={"X-Mine": SECRET})
    assert server.requests[-1].headers["x-mine"] == SECRET
    assert "x-mine" not in elsewhere.requests[-1].headers
    assert "authorization" not in elsewhere.requests[-1].headers


@FORM
@pytest.mark.parametrize("status", [200, 401, 302])
def test_user_and_password_of_an_address_are_neither_sent_nor_shown(
    server: HTTPServer, elsewhere: HTTPServer, form: str, status: int
) -> None:
    """HTTP has them in no request (RFC 9110, 4.2.4), and ``Authorization`` is that of the API."""
    server.default = Reply(status, b'{"data": []}', headers={"Location": elsewhere.url} if status == 302 else {})
    elsewhere.default = server.default if status == 200 else Reply(403)
    base_url = server.url.replace("//", "//me:marked%40password@") + "/api"
    client = client_of(server, form, base_url=base_url)
    with contextlib.nullcontext() if status == 200 else pytest.raises(APIStatusError) as raised:
        ask(form, client, "request", "GET", f"{base_url}/goals")
    assert "marked" not in f"{raised and raised.value} {client!r}"
    assert [request.target for request in server.requests] == ["/api/goals"]
    assert server.requests[0].headers["authorization"] == f"Bearer {'t' * 20}"
    assert server.requests[0].headers["host"] == server.url.removeprefix("http://")
    assert all("authorization" not in request.headers for request in elsewhere.requests)


@FORM
def test_user_and_password_of_an_address_are_the_credentials_of_a_client_without_others(
    server: HTTPServer, elsewhere: HTTPServer, form: str
) -> None:
    server.script = [Reply(302, headers={"Location": f"{elsewhere.url}/there"})]
    base_url = server.url.replace("//", "//me:marked%40password@")
    changes: dict[str, Any] = {"token": None, "auth": "none", "base_url": base_url}
    ask(form, client_of(server, form, **changes), "request", "GET", "/goals")
    expected = b64encode(b"me:marked@password").decode()
    assert [request.headers["authorization"] for request in server.requests] == [f"Basic {expected}"]
    assert ["authorization" in request.headers for request in elsewhere.requests] == [False]


@FORM
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_reads_are_sent_on_to_another_host(server: HTTPServer, elsewhere: HTTPServer, form: str, method: str) -> None:
    server.default = Reply(302, body=b"", headers={"Location": f"{elsewhere.url}/there"})
    elsewhere.default = Reply(204, body=b"")
    ask(form, client_of(server, form), "request", method, "/goals")
    assert [(request.method, request.target) for request in elsewhere.requests] == [(method, "/there")]


@FORM
def test_headers_of_a_client_are_not_sent_to_another_host_whatever_its_auth(
    server: HTTPServer, elsewhere: HTTPServer, form: str
) -> None:
    server.default = Reply(302, headers={"Location": f"{elsewhere.url}/there"})
    changes: dict[str, Any] = {"token": None, "auth": httpx.BasicAuth("me", "password"), "headers": {"X-Mine": SECRET}}
    with pytest.raises(APIStatusError, match="where it was not sent"):
        ask(form, client_of(server, form, **changes), "request", "GET", "/x")
    assert server.requests[0].headers["x-mine"] == SECRET
    assert elsewhere.requests == []


@FORM
def test_the_detailed_form_has_status_and_headers(server: HTTPServer, form: str) -> None:
    server.default = Reply(201, b'{"id": 1}', headers={"X-Made": "yes"})
    reply = ask(form, client_of(server, form), "request_detailed", "POST", "/owners", json={}, cast_to=Owner)
    assert isinstance(reply, Response)
    assert (reply.status_code, reply.headers["x-made"], reply.parsed) == (201, "yes", Owner(id=1))
    assert (reply.deviations, repr(reply)) == ([], "<response 201 of POST /owners>")
    assert pickle.loads(pickle.dumps(reply)).parsed == Owner(id=1)


def test_a_strict_client_has_nothing_to_compare_a_request_with(server: HTTPServer) -> None:
    with client_of(server, strict=True) as client:
        assert client.request("POST", "/x", json={"any": "thing"}) == {}


# Query parameters of the client


@FORM
def test_query_parameters_of_a_client_are_sent_with_every_call(server: HTTPServer, form: str) -> None:
    client = client_of(server, form, query={"preview": True, "tag": ["a", "b"]})

    async def run() -> None:
        await settled(client.goals.get(1))
        await settled(client.with_options(query={"preview": False, "more": 1}).goals.get(1))
        await settled(client.with_options(query={"tag": None}, headers={"X-A": "b"}).request("GET", "/x"))
        await settled(client.request("GET", "/x", query={"tag": "call"}))
        await close(client)

    asyncio.run(run())
    targets = [each.target.partition("?")[2] for each in server.requests]
    assert targets == [
        "preview=true&tag=a&tag=b",
        "tag=a&tag=b&preview=false&more=1",
        "preview=true",
        "preview=true&tag=call",
    ]
    assert server.requests[2].headers["x-a"] == "b"


def test_an_argument_of_a_call_replaces_the_parameter_of_the_client(server: HTTPServer) -> None:
    with client_of(server, query={"include[]": "triggering_rule", "other": "x"}) as client:
        client.goals.get(1)
        client.goals.get(1, include=["stats"])
    queries = [each.target.partition("?")[2] for each in server.requests]
    assert queries == ["include%5B%5D=triggering_rule&other=x", "other=x&include%5B%5D=stats"]


def test_a_signature_covers_the_parameters_of_the_client(sandbox: Sandbox) -> None:
    # The sandbox checks signatures first, and knows no such parameter.
    with (
        convert(sandbox, query={"trace": "a b"}) as client,
        pytest.raises(UnprocessableEntityError, match="The 'trace' parameter is not known"),
    ):
        client.goals.list()


@pytest.mark.parametrize("value", ["a=1", {1: "a"}, {"a": object()}, {"": "a"}, {"a": float("inf")}])
def test_wrong_query_parameters_of_a_client_are_refused(server: HTTPServer, value: Any) -> None:
    with pytest.raises(ConfigurationError, match="query"):
        client_of(server, query=value)
    with client_of(server) as client, pytest.raises(ConfigurationError, match="query"):
        client.with_options(query=value)


def test_secrets_among_the_parameters_of_a_client_are_not_shown(
    server: HTTPServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.default = Reply(404, json.dumps({"message": SECRET}).encode())
    with client_of(server, query={"access_key": SECRET}) as client, pytest.raises(NotFoundError) as caught:
        client.goals.get(1)
    assert SECRET in server.requests[-1].target
    assert SECRET not in f"{caught.value} {caught.value.url} {client._options!r} {client!r} {caplog.text}"


def answer_with_path(received: ReceivedRequest) -> Reply:
    return Reply(200, json.dumps(received.target).encode())


def test_requests_of_two_threads_do_not_mix(server: HTTPServer) -> None:
    from concurrent.futures import ThreadPoolExecutor

    server.default = answer_with_path
    with client_of(server) as client, ThreadPoolExecutor(4) as pool:
        calls: Callable[[int], str] = lambda number: client.request("GET", f"/x/{number}")  # noqa: E731
        assert list(pool.map(calls, range(40))) == [f"/api/x/{number}" for number in range(40)]
