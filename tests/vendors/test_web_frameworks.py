"""Webtrends on web sites: visitors in the cookies of web frameworks, and pages that nothing of Webtrends can break."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import runpy
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import quote

import django
import flask
import httpx
import pytest
import starlette.requests
import starlette.responses
from django.conf import settings as django_settings
from django.http import HttpResponse
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.routing import Route

from abwire import Webtrends
from abwire.errors import APIConnectionError, APIStatusError, ConfigurationError, DeadlineExceededError, DecodeError
from abwire.testing import Sandbox, WebtrendsProject
from abwire.webtrends import Visitor, VisitorCookie, WebtrendsFailure, models
from support.calling import Call, caller
from support.checkout import ROOT
from support.clients import arguments, client
from support.http_server import HANG, RESET, HTTPServer, Reply

API = "webtrends"
URL = "https://www.example.com/"
DEFAULTS = {"ta_Project1": "default one", "ta_Project2": "default two"}
NOW = 1_000_000.0
VALUE = "WT3DxAqq7tZ398I-Wt_5pgWv~"
DAY = 86_400
LONG = 60.0
"""A deadline for what is answered, however busy the machine is."""

if not django_settings.configured:
    django_settings.configure(ALLOWED_HOSTS=["*"])
    django.setup()


def now() -> float:
    return NOW


# Cookies


def starlette_headers(visitor: Visitor, **attributes: Any) -> list[str]:
    response = starlette.responses.Response()
    visitor.set_cookies(response, **attributes)
    return response.headers.getlist("set-cookie")


def starlette_cookies(header: str) -> Mapping[str, str]:
    scope = {"type": "http", "headers": [(b"cookie", header.encode("latin-1"))]}
    return starlette.requests.Request(scope).cookies


def django_headers(visitor: Visitor, **attributes: Any) -> list[str]:
    response = HttpResponse()
    visitor.set_cookies(response, **attributes)
    return [morsel.OutputString() for morsel in response.cookies.values()]


def django_cookies(header: str) -> Mapping[str, str]:
    request: Any = RequestFactory().get("/", headers={"cookie": header})
    found: Mapping[str, str] = request.COOKIES
    return found


def flask_headers(visitor: Visitor, **attributes: Any) -> list[str]:
    response = flask.Response()
    visitor.set_cookies(response, **attributes)
    return response.headers.getlist("Set-Cookie")


def flask_cookies(header: str) -> Mapping[str, str]:
    with flask.Flask("site").test_request_context(headers={"Cookie": header}):
        return dict(flask.request.cookies)


FRAMEWORKS: dict[str, tuple[Callable[..., list[str]], Callable[[str], Mapping[str, str]]]] = {
    "starlette": (starlette_headers, starlette_cookies),
    "django": (django_headers, django_cookies),
    "flask": (flask_headers, flask_cookies),
}
EACH = pytest.mark.parametrize("framework", FRAMEWORKS)


def in_browser(headers: list[str]) -> dict[str, str]:
    """The cookies that a browser keeps of ``Set-Cookie`` headers, as RFC 6265 says: also what scripts see."""
    pairs = [header.partition(";")[0].partition("=") for header in headers]
    return {name.strip(): value.strip() for name, _, value in pairs}


def sent_back(framework: str, visitor: Visitor, **more: Any) -> Visitor:
    """A visitor after a response and the next request of the same browser."""
    write, read = FRAMEWORKS[framework]
    header = "; ".join(f"{name}={value}" for name, value in in_browser(write(visitor)).items())
    return Visitor.from_cookies(read(header), clock=visitor.clock, **more)


def values(visitor: Visitor) -> dict[str, str]:
    return {name: cookie.value for name, cookie in visitor.cookies.items()}


def fresh(cookies: Mapping[str, str], url: str | None = URL) -> Visitor:
    """A visitor whose cookies have just come from Webtrends."""
    return Visitor({name: VisitorCookie(value, NOW + 60, "persisted") for name, value in cookies.items()}, url, now)


ALIASES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)


@EACH
@given(alias=ALIASES, value=st.text(st.characters(codec="utf-8"), min_size=1, max_size=80))
def test_any_name_and_value_comes_back_through_a_framework(framework: str, alias: str, value: str) -> None:
    visitor = fresh({f"_wt.control-4-{alias}": value, "_wt.user-4": VALUE}, f"{URL}?q={value}")
    back = sent_back(framework, visitor)
    assert values(back) == values(visitor)
    assert back.url == visitor.url
    assert back.projects == (alias,)
    assert sent_back(framework, fresh(values(back), back.url)) == back


@EACH
def test_cookies_have_webtrends_lifetimes_and_the_attributes_of_the_call(framework: str) -> None:
    visitor = Visitor(
        {
            "_wt.control-4-ta Project 1": VisitorCookie(VALUE, NOW + 90 * DAY, "persisted"),
            "_wt.mode-4": VisitorCookie(VALUE, NOW + 299.5, "session"),
            "_wt.user-4": VisitorCookie(VALUE, NOW + 2000 * DAY, "persisted"),
            "_wt.control-4-ta_Old": VisitorCookie(VALUE, NOW - 1, "persisted"),
        },
        URL,
        now,
    )
    write, _ = FRAMEWORKS[framework]
    by_default, changed = (
        {name: morsel for header in headers for name, morsel in SimpleCookie(header).items()}
        for headers in (
            write(visitor),
            write(visitor, path="/shop", domain=".example.com", secure=False, httponly=True, samesite="strict"),
        )
    )
    assert {name: int(morsel["max-age"]) for name, morsel in by_default.items()} == {
        "_wt.control-4-ta%20Project%201": 90 * DAY,
        "_wt.mode-4": 300,
        "_wt.user-4": 400 * DAY,  # the most that browsers accept
        "_abwire_webtrends_url": 400 * DAY,
    }
    for morsel in by_default.values():
        assert (morsel["path"], morsel["domain"], morsel["samesite"].lower()) == ("/", "", "lax")
        assert (morsel["secure"], morsel["httponly"]) == (True, "")
    for morsel in changed.values():
        assert (morsel["path"], morsel["samesite"].lower()) == ("/shop", "strict")
        assert morsel["domain"].lstrip(".") == "example.com"
        assert (morsel["secure"], morsel["httponly"]) == ("", True)


@EACH
def test_scripts_find_encrypted_cookies_as_webtrends_sent_them(framework: str) -> None:
    """Webtrends' tag looks for them by name in ``document.cookie``, and sends their values to Webtrends."""
    cookies = {"_wt.control-4-ta_Project1": VALUE, "_wt.user-4": VALUE, "_wt.mode-4": VALUE}
    seen = in_browser(FRAMEWORKS[framework][0](fresh(cookies)))
    assert seen.items() >= cookies.items()
    document = "; ".join(f"{name}={value}" for name, value in seen.items())
    assert re.findall(r"_wt.control-\d+-([^=]+)", document) == ["ta_Project1"]


@EACH
def test_cookies_of_webtrends_own_tag_are_read_and_those_of_others_ignored(framework: str) -> None:
    _, read = FRAMEWORKS[framework]
    header = (
        f"theme=dark; _wt.control-4-ta Project 1={VALUE}; _wt.user-4={VALUE}; _wt.conversion-4-a=x; _wt.user-5="
        f"; _wt.newVisitor=Sat Jan 14 2023; _wt.project-4-ta_Project1={VALUE}; _wt.cp.previousConv=Buy"
    )
    wanted = {"_wt.control-4-ta Project 1": VALUE, "_wt.user-4": VALUE}
    assert values(Visitor.from_cookie_header(header)) == wanted
    if framework == "flask":  # Werkzeug drops names with spaces, which scripts can set
        del wanted["_wt.control-4-ta Project 1"]
    visitor = Visitor.from_cookies(read(header))
    assert values(visitor) == wanted
    assert visitor.projects == (() if framework == "flask" else ("ta Project 1",))


@EACH
def test_a_request_without_cookies_is_a_new_visitor(framework: str) -> None:
    write, read = FRAMEWORKS[framework]
    visitor = Visitor.from_cookies(read(""))
    assert visitor == Visitor()
    assert visitor.projects == ()
    assert write(visitor) == []


@EACH
def test_only_cookies_that_webtrends_sent_since_are_set_again(framework: str) -> None:
    """A cookie that was read has no lifetime; setting it would make it end with the browser's session."""
    assert FRAMEWORKS[framework][0](sent_back(framework, fresh({"_wt.user-4": VALUE}))) == []


@EACH
def test_cookies_that_a_browser_would_refuse_are_left_out(framework: str) -> None:
    visitor = fresh({"_wt.user-4": VALUE, "_wt.control-4-a": "x" * 5000}, URL + "a" * 5000)
    assert values(sent_back(framework, visitor)) == {"_wt.user-4": VALUE}
    assert sent_back(framework, visitor).url is None
    assert sent_back(framework, visitor, url=URL).url == URL


def test_a_cookie_without_a_lifetime_lasts_as_long_as_the_browsers_session() -> None:
    [header] = starlette_headers(Visitor({"_wt.mode-4": VisitorCookie(VALUE, None, "session")}))
    assert "max-age" not in header.lower()


@EACH
def test_the_values_of_a_lying_server_can_be_set(framework: str, sandbox: Sandbox) -> None:
    names = ["_wt.user-4", "_wt.user-4\r\nSet-Cookie: a=b", "_wt.mode-\ud800"]
    lie = {
        name: {"value": "\r\n; \ud800", "timeout": timeout, "type": "session"}
        for name, timeout in zip(names, (10**400, -1, 1e300), strict=True)
    }

    def change(reply: Any) -> Any:
        reply[0]["body"]["cookies"] = lie
        return reply

    sandbox.faults.add("mutation", operation_id="control", change=change)
    with client(sandbox, API) as webtrends:
        visitor = webtrends.control(URL).visitor
    for header in FRAMEWORKS[framework][0](visitor):
        assert header.isprintable()
        assert "Set-Cookie" not in header.partition("=")[0].replace("%", " ").split()


# Decisions with defaults


def test_a_visitor_from_cookies_has_the_same_decision_and_converts(sandbox: Sandbox, call: Call) -> None:
    sandbox.state.webtrends_projects = [WebtrendsProject("ta Many", values=tuple(f"v{n}" for n in range(200)))]
    first = call("control_or_default", URL, {}, deadline=LONG)
    for framework in FRAMEWORKS:
        visitor = sent_back(framework, first.visitor)
        assert call("control_or_default", URL, {}, visitor=visitor, deadline=LONG).flags == first.flags
        assert call("track", visitor.projects, "Buy", visitor).recorded == ("ta Many",)
        assert call("track_or_log", visitor.projects, "Buy", visitor, deadline=LONG).recorded == ("ta Many",)
    events = [event for event in sandbox.events["webtrends"] if event["kind"] == "conversion"]
    assert len(events) == 6
    assert {event["url"] for event in events} == {URL}
    assert len({event["visitor"] for event in sandbox.events["webtrends"]}) == 1


def test_tests_without_a_decision_have_defaults(sandbox: Sandbox, call: Call) -> None:
    sandbox.state.webtrends_projects = [WebtrendsProject("ta_Project1", values=("decided",))]
    decisions = call("control_or_default", URL, DEFAULTS, deadline=LONG)
    assert decisions.flags == {"ta_Project1": "decided", "ta_Project2": "default two"}
    assert [each.alias for each in decisions] == ["ta_Project1"]
    assert decisions.error is None
    nowhere = call("control_or_default", "https://nowhere.example/", DEFAULTS, deadline=LONG)
    assert nowhere.flags == DEFAULTS
    assert nowhere.error is None


def test_a_failed_test_has_its_default_and_the_others_their_decisions(
    sandbox: Sandbox, call: Call, caplog: pytest.LogCaptureFixture
) -> None:
    failed = {"body": {"message": {"errorCode": 304, "errorMessage": "broken 4-ta_Project1"}}, "opstatus": "success"}
    sandbox.faults.add("mutation", operation_id="control", change=lambda replies: [failed, replies[1]])
    decisions = call("control_or_default", URL, DEFAULTS, deadline=LONG)
    assert decisions.flags["ta_Project1"] == "default one"
    assert decisions.flags["ta_Project2"] != "default two"
    assert "ta_Project2" in decisions.visitor.projects
    assert isinstance(decisions.error, WebtrendsFailure)
    [record] = [each for each in caplog.records if each.name == "abwire" and each.levelno == logging.WARNING]
    assert "broken 4-ta_Project1" in record.getMessage()


@pytest.mark.parametrize("method", ["control_or_default", "track_or_log"])
def test_a_client_that_is_not_configured_is_an_error(sandbox: Sandbox, form: str, method: str) -> None:
    """It would fail always, and a default would hide that."""
    visitor = fresh({"_wt.control-4-ta_Project1": VALUE})
    given = {"control_or_default": (URL, DEFAULTS), "track_or_log": ("ta_Project1", "Buy", visitor)}[method]
    with pytest.raises(ConfigurationError, match="WEBTRENDS_DOMAIN_ID"):
        caller(sandbox, API, form, domain_id=None)(method, *given)


def test_wrong_arguments_are_errors(call: Call) -> None:
    with pytest.raises(ValueError, match="url"):
        call("control_or_default", "", DEFAULTS)
    with pytest.raises(TypeError):
        call("control_or_default", URL, DEFAULTS, data={"a": [1]})


def test_a_conversion_is_not_sent_for_tests_that_the_visitor_was_not_in(sandbox: Sandbox, call: Call) -> None:
    visitor = call("control", URL, project="ta_Project1").visitor
    sandbox.requests.clear()
    both = call("track_or_log", ["ta_Project1", "ta_Project2"], "Buy", visitor, deadline=LONG)
    assert both.recorded == ("ta_Project1",)
    assert both.why_not["ta_Project2"].code is models.ErrorCode.RESPONSE_NO_CONTROL_COOKIE
    assert both.error is None
    none = call("track_or_log", "ta_Project1", "Buy", Visitor())
    assert (none.recorded, none.why_not.keys()) == ((), {"ta_Project1"})
    assert len(sandbox.requests) == 1


def test_a_conversion_without_an_address_is_logged(
    sandbox: Sandbox, call: Call, caplog: pytest.LogCaptureFixture
) -> None:
    """A browser may have lost the cookie with the address and have kept the others."""
    visitor = fresh({"_wt.control-4-ta_Project1": VALUE}, None)
    conversions = call("track_or_log", "ta_Project1", "Buy", visitor)
    assert (conversions.recorded, conversions.why_not.keys()) == ((), {"ta_Project1"})
    assert "pass url=" in caplog.text
    assert len(sandbox.requests) == 0


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "body",
                    "cookies",
                    "message",
                    "errorCode",
                    "errorMessage",
                    "factors",
                    "value",
                    "params",
                    "testAlias",
                    "opstatus",
                    "guid",
                    "timeout",
                    "type",
                    "log",
                    "_wt.user-4",
                    "_wt.control-4-ta_Project1",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(reply=JSON | st.lists(st.fixed_dictionaries({"opstatus": st.just("success"), "body": JSON}), max_size=3))
def test_no_reply_breaks_a_page(reply: Any) -> None:
    content = json.dumps(reply).encode()

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=content, headers={"Content-Type": "application/json"})

    with httpx.Client(transport=httpx.MockTransport(respond)) as http:
        webtrends = Webtrends(domain_id=4, key_token="token", http_client=http)
        decisions = webtrends.control_or_default(URL, DEFAULTS, deadline=None)
        assert decisions.flags.keys() >= DEFAULTS.keys()
        for write, _ in FRAMEWORKS.values():
            write(decisions.visitor)
        conversions = webtrends.track_or_log(
            "ta_Project1", "Buy", fresh({"_wt.control-4-ta_Project1": VALUE}), deadline=None
        )
        assert conversions.error is not None or conversions.recorded or conversions.why_not


# Pages of a real application


def guide(deadline: float) -> Starlette:
    """The application of the guide, whose client is asynchronous."""
    names = runpy.run_path(str(ROOT / "tests/docs/guides/webtrends_starlette.py"))
    app: Starlette = names["app"]
    names["page"].__globals__.update(DEFAULTS=DEFAULTS, DEADLINE=deadline)
    return app


def synchronous_app(webtrends: Webtrends, deadline: float) -> Starlette:
    """The same with a synchronous client, in Starlette's thread pool."""

    def page(request: starlette.requests.Request) -> starlette.responses.Response:
        visitor = Visitor.from_cookies(request.cookies)
        decisions = webtrends.control_or_default(URL, DEFAULTS, visitor=visitor, deadline=deadline)
        flags = decisions.flags
        response = starlette.responses.JSONResponse({"headline": flags["ta_Project1"], "price": flags["ta_Project2"]})
        decisions.visitor.set_cookies(response)
        return response

    def buy(request: starlette.requests.Request) -> starlette.responses.Response:
        visitor = Visitor.from_cookies(request.cookies)
        task = BackgroundTask(webtrends.track_or_log, visitor.projects, "Purchase", visitor, deadline=deadline)
        return starlette.responses.JSONResponse({"bought": True}, background=task)

    return Starlette(routes=[Route("/", page), Route("/buy", buy, methods=["POST"])])


class Browser:
    """A browser of an application, which keeps its cookies.

    Args:
        app: The application.
        runner: Runs the application's event loop.
    """

    def __init__(self, app: Starlette, runner: asyncio.Runner) -> None:
        transport = httpx.ASGITransport(app)
        self._http = httpx.AsyncClient(transport=transport, base_url="https://www.example.com")
        self._runner = runner

    def get(self, path: str) -> dict[str, Any]:
        return self._json("GET", path)

    def post(self, path: str) -> dict[str, Any]:
        return self._json("POST", path)

    def _json(self, method: str, path: str) -> dict[str, Any]:
        reply = self._runner.run(self._http.request(method, path))
        assert reply.status_code == 200
        found: dict[str, Any] = reply.json()
        return found

    def set_cookies(self, cookies: Mapping[str, str]) -> None:
        for name, value in cookies.items():
            self._http.cookies.set(name, value, domain="www.example.com")


@pytest.fixture
def browser(form: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Browser]]:
    """Return a function that makes a browser of the application, whose Webtrends is at a URL."""
    with ExitStack() as stack:
        runner = stack.enter_context(asyncio.Runner())

        def make(url: str, deadline: float = LONG) -> Browser:
            known = arguments(sandbox, API, base_url=url)
            if form == "sync":
                return Browser(synchronous_app(stack.enter_context(Webtrends(**known)), deadline), runner)
            for name, value in known.items():
                monkeypatch.setenv(f"WEBTRENDS_{name.upper()}", str(value))
            app = guide(deadline)
            lifespan = app.router.lifespan_context(app)
            runner.run(lifespan.__aenter__())
            stack.callback(lambda: runner.run(lifespan.__aexit__(None, None, None)))
            return Browser(app, runner)

        yield make


AS_DEFAULT = {"headline": "default one", "price": "default two"}


def test_a_visitor_sees_the_same_page_again_and_buys(sandbox: Sandbox, browser: Callable[..., Browser]) -> None:
    sandbox.state.webtrends_projects = [
        WebtrendsProject("ta_Project1", values=tuple(f"v{n}" for n in range(200))),
        WebtrendsProject("ta_Project2", values=tuple(f"v{n}" for n in range(200)), test_id=2000),
    ]
    visitor = browser(sandbox.base_url(API))
    first = visitor.get("/")
    assert set(first.values()).isdisjoint(DEFAULTS.values())
    assert visitor.get("/") == first
    assert visitor.post("/buy") == {"bought": True}
    events = sandbox.events["webtrends"]
    assert len({event["visitor"] for event in events}) == 1
    assert [event["alias"] for event in events if event["kind"] == "conversion"] == ["ta_Project1", "ta_Project2"]


DECIDED = {"_wt.control-4-ta_Project1": VALUE, "_wt.user-4": VALUE, "_abwire_webtrends_url": quote(URL, safe="")}
"""The cookies of a visitor who has had a decision."""


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [each.getMessage() for each in caplog.records if each.name == "abwire" and each.levelno == logging.WARNING]


def test_pages_are_shown_while_webtrends_is_dead(
    browser: Callable[..., Browser], caplog: pytest.LogCaptureFixture
) -> None:
    with socket.socket() as refusing:
        refusing.bind(("127.0.0.1", 0))
        visitor = browser("http://{}:{}".format(*refusing.getsockname()))
        visitor.set_cookies(DECIDED)
        assert visitor.get("/") == AS_DEFAULT
        assert visitor.post("/buy") == {"bought": True}
    first, second = warnings(caplog)
    assert "default decisions, because of APIConnectionError" in first
    assert "conversion not confirmed, because of APIConnectionError" in second
    assert VALUE not in caplog.text


def trickle(stop: threading.Event) -> Iterator[bytes]:
    """The beginning of a reply, and then a byte now and then, as long as the server runs."""
    yield b"["
    while not stop.wait(0.01):
        yield b" "


@pytest.mark.parametrize("how", ["hangs", "trickles"])
def test_pages_are_shown_while_webtrends_does_not_finish_an_answer(
    how: str, browser: Callable[..., Browser], caplog: pytest.LogCaptureFixture
) -> None:
    """Without a deadline this test would not end, and with a timeout for each read it would not for the second server."""
    stop = threading.Event()

    def answer(request: object) -> Reply:
        return HANG if how == "hangs" else Reply(body=trickle(stop), headers={"Content-Type": "application/json"})

    with HTTPServer(answer) as server:
        visitor = browser(server.url, deadline=0.3)
        visitor.set_cookies(DECIDED)
        assert visitor.get("/") == AS_DEFAULT
        assert visitor.post("/buy") == {"bought": True}
        stop.set()
    assert len(server.requests) <= 2  # neither is repeated
    first, second = warnings(caplog)
    assert "default decisions, because of DeadlineExceededError" in first
    assert "conversion not confirmed, because of DeadlineExceededError" in second


LIES = {
    "HTML": Reply(body=b"<html>This is no API</html>", headers={"Content-Type": "text/html"}),
    "HTML as JSON": Reply(body=b"<html>", headers={"Content-Type": "application/json"}),
    "text": Reply(body=b'"text"', headers={"Content-Type": "application/json"}),
    "an array of numbers": Reply(body=b"[1]", headers={"Content-Type": "application/json"}),
    "an empty object": Reply(body=b"{}", headers={"Content-Type": "application/json"}),
    "deep": Reply(body=b'{"body":' * 20_000 + b"1" + b"}" * 20_000, headers={"Content-Type": "application/json"}),
    "a failure": Reply(500, b"Internal Server Error"),
    "unavailable": Reply(503, b"", headers={"Retry-After": "60"}),
    "too many": Reply(429, b"", headers={"Retry-After": "60"}),
    "a redirect to nowhere": Reply(307, b"", headers={"Location": "http://127.0.0.1:1/"}),
    "a reset": RESET,
    "cut short": Reply(body=b"[", length=100),
    "wrong coding": Reply(body=b"{}", headers={"Content-Encoding": "gzip", "Content-Type": "application/json"}),
}


@pytest.mark.parametrize("lie", LIES)
def test_pages_are_shown_while_webtrends_answers_wrongly(
    lie: str, browser: Callable[..., Browser], caplog: pytest.LogCaptureFixture
) -> None:
    with HTTPServer(LIES[lie]) as server:
        visitor = browser(server.url)
        visitor.set_cookies(DECIDED)
        assert visitor.get("/") == AS_DEFAULT
        assert visitor.post("/buy") == {"bought": True}
        assert len(server.requests) == 2
    assert len(warnings(caplog)) == 2
    assert VALUE not in caplog.text
    assert "key_token" not in caplog.text


@pytest.mark.parametrize(
    ("reply", "deadline", "error"),
    [
        (RESET, LONG, APIConnectionError),
        (HANG, 0.05, DeadlineExceededError),
        (LIES["HTML"], LONG, DecodeError),
        (LIES["a failure"], LONG, APIStatusError),
    ],
)
def test_the_result_has_the_error(
    sandbox: Sandbox, form: str, reply: Reply, deadline: float, error: type[Exception]
) -> None:
    with HTTPServer(reply) as server:
        call = caller(sandbox, API, form, base_url=server.url)
        decisions = call("control_or_default", URL, DEFAULTS, deadline=deadline)
        visitor = fresh({"_wt.control-4-a": VALUE})
        conversions = call("track_or_log", "a", "Buy", visitor, deadline=deadline)
    assert isinstance(decisions.error, error)
    assert isinstance(conversions.error, error)
    assert decisions.visitor == Visitor()


@pytest.mark.parametrize("method", ["control_or_default", "track_or_log"])
def test_a_wrong_deadline_is_refused(sandbox: Sandbox, form: str, method: str) -> None:
    visitor = fresh({"_wt.control-4-ta_Project1": VALUE})
    given = {"control_or_default": (URL, DEFAULTS), "track_or_log": ("ta_Project1", "Buy", visitor)}[method]
    with pytest.raises(ConfigurationError, match="deadline"):
        caller(sandbox, API, form)(method, *given, deadline="soon")


def test_a_cancelled_page_is_cancelled(sandbox: Sandbox) -> None:
    """Defaults are for failures of Webtrends, not for a visitor who has left."""
    arrived = threading.Event()

    def hang(request: object) -> Reply:
        arrived.set()
        return HANG

    async def leave(url: str) -> None:
        from abwire import AsyncWebtrends

        async with AsyncWebtrends(**arguments(sandbox, API, base_url=url)) as webtrends:
            page = asyncio.create_task(webtrends.control_or_default(URL, DEFAULTS, deadline=None))
            await asyncio.to_thread(arrived.wait)
            page.cancel()
            with pytest.raises(asyncio.CancelledError):
                await page

    with HTTPServer(hang) as server:
        asyncio.run(leave(server.url))
