"""``extra_body``, ``extra_query`` and ``extra_headers``: what a call sends beyond the document."""

from __future__ import annotations

import asyncio
import inspect
import io
import json
import typing
from typing import Any
from unittest.mock import create_autospec

import pytest

from abwire import InvalidRequestError, NotFoundError
from abwire.convert import models
from abwire.testing import Sandbox
from abwire_runtime.calls.extra import Extra
from support.calling import FORMS, close, method_of, settled
from support.clients import CLASSES, client, convert
from support.http_server import HTTPServer, Reply
from support.methods import generated_methods

FORM = pytest.mark.parametrize("form", FORMS)
SECRET = "very-secret-value"


def client_of(server: HTTPServer, form: str = "sync", **changes: Any) -> Any:
    given = {"token": "t" * 20, "account_id": 1, "project_id": 2, "base_url": server.url, "retries": 0}
    return CLASSES["convert"][form](**{**given, **changes})


def call(server: HTTPServer, form: str, name: str, /, *args: Any, **kwargs: Any) -> Any:
    async def run() -> Any:
        made = client_of(server, form)
        try:
            result = method_of(made, name)(*args, **kwargs)
            if inspect.isasyncgen(result):
                return [item async for item in result]
            result = await settled(result)
            return list(result) if inspect.isgenerator(result) else result
        finally:
            await close(made)

    return asyncio.run(run())


def body(server: HTTPServer) -> Any:
    return json.loads(server.requests[-1].body)


@FORM
def test_a_call_sends_what_the_document_does_not_know(server: HTTPServer, form: str) -> None:
    extra: Extra = {
        "extra_body": {"colour": "red", "owner": models.Tag(name="x"), "none": None},
        "extra_query": {"dry_run": True, "tag": ["a", "b"], "none": None},
        "extra_headers": {"X-Trace": "t-1", "User-Agent": "mine"},
    }
    call(server, form, "tags.create", name="Blue", **extra)
    sent = server.requests[-1]
    assert body(server) == {"name": "Blue", "colour": "red", "owner": {"name": "x"}, "none": None}
    assert sent.target.endswith("/tags/add?dry_run=true&tag=a&tag=b")
    assert (sent.headers["x-trace"], sent.headers["user-agent"]) == ("t-1", "mine")


@FORM
@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("tags.create", {"body": models.TagToCreate(name="Blue")}),
        ("tags.create", {"body": {"name": "Blue"}}),
        ("tags.create_detailed", {"name": "Blue"}),
        ("tags.list", {"page": 2}),
        ("tags.list_detailed", {"page": 2}),
        ("goals.create", {"type": "revenue", "name": "x"}),
    ],
)
def test_every_form_of_a_call_accepts_it(server: HTTPServer, form: str, name: str, arguments: Any) -> None:
    server.default = Reply(body=b'{"data": [], "name": "x"}')
    call(server, form, name, **arguments, extra_body={"colour": "red"}, extra_query={"q": 1})
    assert body(server)["colour"] == "red"
    assert server.requests[-1].target.endswith("?q=1")


@FORM
def test_it_is_sent_for_every_page(server: HTTPServer, form: str) -> None:
    def page(number: int) -> Reply:
        pagination = {"current_page": number, "pages_count": 2, "items_count": 2, "items_per_page": 1}
        return Reply(body=json.dumps({"data": [{"id": number}], "extra": {"pagination": pagination}}).encode())

    server.script = [page(1), page(2), page(1)]
    found = call(server, form, "tags.iterate", extra_body={"colour": "red"}, extra_query={"q": 1})
    assert [tag.id for tag in found] == [1, 2]
    assert call(server, form, "tags.count", extra_body={"colour": "red"}, extra_query={"q": 1}) == 2
    assert [json.loads(each.body)["colour"] for each in server.requests] == ["red"] * 3
    assert all(each.target.endswith("?q=1") for each in server.requests)


@FORM
def test_a_stream_and_a_file_accept_it(server: HTTPServer, form: str) -> None:
    server.default = Reply(body=b"data: 1\n\n", headers={"Content-Type": "text/event-stream"})
    call(server, form, "ai_content.generate_code_stream", content="x", extra_body={"model": "new"})
    assert body(server)["model"] == "new"
    server.default = Reply(body=b"bytes", headers={"Content-Type": "image/png"})
    target = io.BytesIO()
    call(server, form, "experience_variations.screenshot_to_file", 1, 2, to=target, extra_query={"scale": 2})
    assert server.requests[-1].target.endswith("scale=2")
    assert target.getvalue() == b"bytes"


@FORM
def test_a_multipart_body_gets_the_fields(server: HTTPServer, form: str) -> None:
    call(server, form, "files.upload", file_name="a.png", file=b"image", extra_body={"folder": "new"})
    sent = server.requests[-1].body
    assert b'name="folder"\r\n\r\nnew\r\n' in sent
    assert b"image" in sent


@FORM
def test_a_call_without_a_body_gets_one(server: HTTPServer, form: str) -> None:
    call(server, form, "tags.delete", 1, extra_body={"reason": "old"})
    assert body(server) == {"reason": "old"}
    assert server.requests[-1].headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        (
            "tags.create",
            {"extra_body": {"name": "y"}},
            "extra_body has 'name', which the document knows: pass name= inst",
        ),
        ("goals.list", {"extra_body": {"except": []}}, "extra_body has 'except', .*: pass except_= instead"),
        (
            "goals.get",
            {"goal_id": 1, "extra_query": {"include[]": "x"}},
            r"extra_query has 'include\[\]', .*pass include=",
        ),
        ("tags.create", {"extra_body": [1]}, "extra_body must be a mapping, not list"),
        ("tags.create", {"extra_query": "a"}, "extra_query must be a mapping, not str"),
        ("tags.create", {"extra_headers": {"X": 1}}, r"extra_headers\['X'\] must be a string"),
        ("tags.create", {"extra_body": {"x": object()}}, r"tags.create\(\): extra_body\['x'\]"),
        ("tags.create", {"extra_boddy": {}}, "unexpected keyword argument 'extra_boddy'; did you mean 'extra_body'"),
        (
            "goals.get",
            {"goal_id": 1, "extra_body": {"x": 1}},
            "extra_body can't be sent, since a GET request has no body",
        ),
    ],
)
def test_what_can_not_be_added_is_a_type_error(server: HTTPServer, name: str, arguments: Any, message: str) -> None:
    required = {"name": "x"} if name == "tags.create" else {}
    with client_of(server) as made, pytest.raises(TypeError, match=message):
        method_of(made, name)(**required, **arguments)
    assert server.requests == []


@pytest.mark.parametrize(
    "arguments",
    [
        {"extra_headers": {"X": "a\r\nB: c"}},
        {"extra_headers": {"X: a": "b"}},
        {"extra_query": {"a": float("nan")}},
        {"extra_body": {"a": float("inf")}},
    ],
)
def test_values_that_can_not_be_sent_are_refused(server: HTTPServer, arguments: Any) -> None:
    with client_of(server) as made, pytest.raises(ValueError, match=r"tags.create\(\)"):
        made.tags.create(name="x", **arguments)
    assert server.requests == []


def test_a_body_that_has_the_field_already_is_refused(server: HTTPServer) -> None:
    given = {"name": "x", "colour": "blue"}
    with (
        client_of(server) as made,
        pytest.raises(TypeError, match="extra_body has 'colour', which the body has already"),
    ):
        made.tags.create(body=given, extra_body={"colour": "red"})
    assert given == {"name": "x", "colour": "blue"}


def test_a_header_that_the_document_knows_has_an_argument(sandbox: Sandbox) -> None:
    with (
        client(sandbox, "convert_serving") as made,
        pytest.raises(TypeError, match=r"extra_headers has 'convert-debug-token', .*: pass debug_token= instead"),
    ):
        made.configuration.get(extra_headers={"Convert-Debug-Token": "x"})


def test_headers_of_a_call_replace_those_of_the_client(server: HTTPServer) -> None:
    with client_of(server, headers={"X-A": "client", "X-B": "client"}, query={"a": 1, "b": 2}) as made:
        made.tags.create(name="x", extra_headers={"x-a": "call"}, extra_query={"a": 3})
    sent = server.requests[-1]
    assert (sent.headers["x-a"], sent.headers["x-b"]) == ("call", "client")
    assert sent.target.endswith("?b=2&a=3")


def test_a_strict_client_does_not_validate_it(server: HTTPServer) -> None:
    server.default = Reply(body=b'{"data": [], "extra": {}}')
    with client_of(server, strict=True) as made:
        made.tags.list(extra_body={"colour": "red"}, extra_query={"q": 1})
        assert body(server) == {"colour": "red"}
        with pytest.raises(InvalidRequestError, match="results_per_page"):
            made.tags.list(results_per_page=1000, extra_body={"colour": "red"})


def test_the_signature_covers_it(sandbox: Sandbox) -> None:
    with convert(sandbox) as made, pytest.raises(Exception, match="The 'trace' parameter is not known"):
        made.tags.create(name="x", extra_query={"trace": "a b"})


def test_secrets_among_it_are_not_shown(server: HTTPServer) -> None:
    server.default = Reply(404, json.dumps({"message": f"{SECRET}-1 {SECRET}-2 {SECRET}-3"}).encode())
    with client_of(server) as made, pytest.raises(NotFoundError) as caught:
        made.tags.create(
            name="x",
            extra_body={"deep": {"password": f"{SECRET}-1"}},
            extra_query={"access_key": f"{SECRET}-2"},
            extra_headers={"X-Token": f"{SECRET}-3"},
        )
    assert SECRET not in f"{caught.value} {caught.value.url}"


def test_its_headers_are_not_sent_to_another_host(server: HTTPServer, elsewhere: HTTPServer) -> None:
    server.default = Reply(302, headers={"Location": f"{elsewhere.url}/there"})
    elsewhere.default = Reply(body=b'{"id": 1}')
    with client_of(server) as made:
        made.goals.get(1, extra_headers={"X-Mine": SECRET})
    assert "x-mine" not in elsewhere.requests[-1].headers


def test_every_generated_method_shows_it() -> None:
    for name, method in generated_methods().items():
        *_, last = inspect.signature(method).parameters.values()
        assert (last.kind, last.annotation) == (last.VAR_KEYWORD, "Unpack[Extra]"), name
        assert typing.get_type_hints(method)[last.name] == typing.Unpack[Extra], name
    assert typing.get_type_hints(Extra).keys() == {"extra_body", "extra_query", "extra_headers"}
    assert all(f"{name}: " in (Extra.__doc__ or "") for name in typing.get_type_hints(Extra))


def test_a_call_of_an_imitation_accepts_it() -> None:
    imitation = create_autospec(CLASSES["convert"]["sync"], instance=True)
    imitation.tags.create(name="x", extra_body={"a": 1})
