"""The requests of Webtrends' methods: what each argument becomes, and what is sent by default."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from abwire import AsyncWebtrends, Webtrends
from abwire.webtrends import Visitor, VisitorCookie

URL = "https://www.example.com/"
BASE = "https://ots.example.test"
VISITOR = Visitor({"_wt.control-4-a": VisitorCookie("1"), "_wt.control-4-b": VisitorCookie("2")}, URL)
COOKIES = {"_wt.control-4-a": {"value": "1"}, "_wt.control-4-b": {"value": "2"}}
REPLY = {"opstatus": "success", "params": {"testAlias": "a"}, "body": {"factors": [{"value": "red"}]}, "log": "why"}
COMMON: dict[str, Any] = {"mode": "staging", "user_agent": "agent", "ip": "::1", "debug": "why"}
USUAL = {"keyToken": "k", "url": URL, "_wt.encrypted": True, "_wt.track": "true", "s_mode": "normal"}
SENT = {**USUAL, "_wt.track": "false", "s_mode": "staging", "data": {"b": 1}, "debug": "why"}


def sent_by(form: str, call: Callable[[Any], Any]) -> tuple[Any, str, Any, dict[str, str]]:
    """What a call returns, and the path, body and headers of its only request."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json=REPLY)

    async def run() -> Any:
        transport = httpx.MockTransport(answer)
        async with (
            httpx.AsyncClient(transport=transport) as http,
            AsyncWebtrends(domain_id=4, key_token="k", base_url=BASE, http_client=http) as client,
        ):
            return await call(client)

    if form == "async":
        found = asyncio.run(run())
    else:
        with (
            httpx.Client(transport=httpx.MockTransport(answer)) as http,
            Webtrends(domain_id=4, key_token="k", base_url=BASE, http_client=http) as client,
        ):
            found = call(client)
    assert not inspect.isawaitable(found)
    [request] = requests
    names = ("user-agent", "x-forwarded-for")
    return found, request.url.path, json.loads(request.content), {name: request.headers.get(name, "") for name in names}


@pytest.mark.parametrize("method", ["control", "control_or_default"])
def test_a_decision_sends_every_argument(form: str, method: str) -> None:
    more: Any = {"control": (), "control_or_default": ({"a": "x", "c": "y"},)}[method]
    given = {"project": "a", "visitor": VISITOR, "data": {"b": 1}, "track": False, **COMMON}
    found, path, body, headers = sent_by(form, lambda client: getattr(client, method)(URL, *more, **given))
    assert path == "/control/4-a"
    assert body == {**SENT, "cookies": COOKIES}
    assert headers == {"user-agent": "agent", "x-forwarded-for": "::1"}
    assert found.flags == ({"a": "red", "c": "y"} if more else {"a": "red"})
    assert (found.log, found.visitor.url, found.error) == ("why", URL, None)


@pytest.mark.parametrize("method", ["control", "control_or_default"])
def test_a_decision_sends_only_what_was_passed(form: str, method: str) -> None:
    more: Any = {"control": (), "control_or_default": ({},)}[method]
    found, path, body, headers = sent_by(form, lambda client: getattr(client, method)(URL, *more))
    assert path == "/control/4"
    assert body == USUAL
    assert headers["user-agent"].startswith("abwire/")
    assert headers["x-forwarded-for"] == ""
    assert found.flags == {"a": "red"}


@pytest.mark.parametrize("method", ["track", "track_or_log"])
def test_a_conversion_sends_every_argument(form: str, method: str) -> None:
    other = f"{URL}other"
    given = {"url": other, "count_view": False, **COMMON}
    found, path, body, headers = sent_by(
        form, lambda client: getattr(client, method)("a, b", "bought", VISITOR, {"b": 1}, **given)
    )
    assert path == "/track/4-a,b"
    assert body == {**SENT, "url": other, "conversionPoint": "bought", "cookies": COOKIES}
    assert headers == {"user-agent": "agent", "x-forwarded-for": "::1"}
    assert (found.recorded, list(found.why_not), found.visitor.url, found.error) == (("a",), ["b"], other, None)


@pytest.mark.parametrize("method", ["track", "track_or_log"])
def test_a_conversion_sends_only_what_was_passed(form: str, method: str) -> None:
    found, path, body, headers = sent_by(form, lambda client: getattr(client, method)(["a"], "bought", VISITOR))
    assert path == "/track/4-a"
    assert body == {**USUAL, "conversionPoint": "bought", "cookies": COOKIES}
    assert headers["x-forwarded-for"] == ""
    assert (found.recorded, found.why_not) == (("a",), {})
