"""No secret gets out: every client goes through every failure with marked secrets, and everything that can be read is searched.

Searched are the records of all loggers at DEBUG; errors as string, repr, arguments, traceback and pickle; the reprs of
clients, credentials, results and replies; spans and metrics; and the requests that other hosts receive.
"""

from __future__ import annotations

import asyncio
import copy
import io
import json
import logging
import pickle
import re
import socket
import traceback
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import httpx
import pytest

from abwire import (
    AbwireError,
    APIStatusError,
    AsyncConvert,
    AsyncEventStream,
    AsyncPage,
    ConfigurationError,
    Convert,
    ConvertServing,
    EventStream,
    InvalidRequestError,
    Page,
    Retries,
    WebtrendsError,
)
from abwire.auth import BearerKey, BearerToken, Chain, ConvertHMAC, HeaderToken, SessionCookie
from abwire.convert import models
from abwire.convert_serving import Bucketing
from abwire.testing import Sandbox
from abwire.testing.engine.records import Credentials
from abwire.testing.engine.reply_mutations import MUTATIONS
from abwire.vwo import TrackUser
from abwire.webtrends import Visitor
from abwire_runtime.client.retries import Traffic
from support.calling import settled, use_client
from support.checkout import ROOT
from support.clients import CLASSES
from support.http_server import Answer, HTTPServer, ReceivedRequest, Reply
from support.telemetry import Recording

MARK = "marked"
KNOWN = Credentials(
    secret="marked-application secret+/é",
    key_id="sandbox-key",
    key_secret="marked-key-secret+/=",
    password="marked-password",
    mfa_code="marked-code",
    sdk_key="marked+sdk key+1",
    sdk_key_secret="marked-sdk-secret",
    debug_token="marked-debug-token",
    report_token="marked-report-token",
    vwo_sdk_key="marked-vwo/key+1",
    webtrends_key_token="marked-key-token+/=",
)
Call: TypeAlias = Callable[[Any], Any]
Step: TypeAlias = Callable[[], object]


class Setup(NamedTuple):
    """A client with one way to authenticate, and calls that send its credentials in every possible location."""

    api: str
    arguments: Mapping[str, Any]
    calls: tuple[Call, ...]


SCOPE = {"account_id": KNOWN.account_id, "project_id": KNOWN.project_id}
MANAGING: tuple[Call, ...] = (
    lambda c: c.goals.list(),
    lambda c: c.goals.create(name="New", type="code_trigger"),
    lambda c: c.ai_content.generate_code_stream(content="a button"),
    lambda c: c.projects.export_to_file(to=io.BytesIO()),
    lambda c: c.files.upload(file=b"content", file_name="a.bin"),
)
LOGIN: Call = lambda c: c.cookie_authentication.login(  # noqa: E731
    request_type="initiatePasswordAuth",
    username=KNOWN.username,
    data=models.PasswordAuthData(password=KNOWN.password),
)
EVENT = TrackUser(1, 2, user_id="visitor")
SETUPS: dict[str, Setup] = {
    "signed": Setup("convert", {**SCOPE, "application_id": KNOWN.application_id, "secret": KNOWN.secret}, MANAGING),
    "key": Setup("convert", {**SCOPE, "key_id": KNOWN.key_id, "key_secret": KNOWN.key_secret}, MANAGING[:2]),
    "token": Setup("convert", {**SCOPE, "token": "marked-oauth-token"}, MANAGING[:2]),
    "session": Setup("convert", {**SCOPE, "session": "marked-session"}, MANAGING[:2]),
    "report": Setup(
        "convert",
        {**SCOPE, "report_token": KNOWN.report_token},
        (lambda c: c.experiences_reports.daily(7), lambda c: c.experiences_reports.aggregated(7)),
    ),
    "login": Setup("convert", {**SCOPE, "auth": "none"}, (LOGIN,)),
    "serving": Setup(
        "convert_serving",
        {**SCOPE, "sdk_key": KNOWN.sdk_key, "sdk_key_secret": KNOWN.sdk_key_secret, "debug_token": KNOWN.debug_token},
        (
            lambda c: c.config(),
            lambda c: c.configuration.get_by_sdk_key(debug_token=KNOWN.debug_token),
            lambda c: c.track([Bucketing("visitor", experience_id="1", variation_id="2")]),
            lambda c: c.visitor_data.get_by_sdk_key("visitor"),
        ),
    ),
    "vwo": Setup(
        "vwo",
        {"account_id": KNOWN.vwo_account_id, "sdk_key": KNOWN.vwo_sdk_key},
        (
            lambda c: c.settings.get(),
            lambda c: c.track_user(1, 2, user_id="visitor"),
            lambda c: c.track_goal(1, 2, 3, user_id="visitor"),
            lambda c: c.push(user_id="visitor", tags={"plan": "gold"}),
            lambda c: c.batch([EVENT]),
        ),
    ),
    "webtrends": Setup(
        "webtrends",
        {"domain_id": KNOWN.webtrends_domain_id, "key_token": KNOWN.webtrends_key_token},
        (
            lambda c: c.control("https://www.example.com/"),
            lambda c: c.control("https://www.example.com/", project="ta_Project1"),
            lambda c: c.track("ta_Project1", "bought", Visitor(), url="https://www.example.com/"),
        ),
    ),
    "optimizely": Setup(
        "optimizely",
        {"project_id": KNOWN.optimizely_project_id, "account_id": KNOWN.optimizely_account_id},
        (lambda c: c.track("event", "visitor", experiments={"1": "2"}), lambda c: c.impression("1", "2", "visitor")),
    ),
}
READING = {"serving", "vwo"}
"""The setups that have a call which only reads, by GET."""
FAULTS: dict[str, dict[str, Any]] = {
    **{f"status {status}": {"kind": "status", "status": status} for status in (400, 401, 403, 404, 409, 413, 422, 500)},
    "too many": {"kind": "429"},
    "too many for long": {"kind": "429", "retry_after": 9999},
    "away": {"kind": "status", "status": 503, "headers": {"Retry-After": "0"}},
    "page": {"kind": "status", "status": 502, "body": "<html>Bad gateway</html>"},
    "reset before": {"kind": "reset_before_read"},
    "reset after": {"kind": "reset_after_read"},
    "hang": {"kind": "hang"},
    "cut": {"kind": "cut"},
    "garbage": {"kind": "garbage"},
    "no UTF-8": {"kind": "garbage", "body": b'{"a":"\xff"}'},
    **{f"mutation: {name}": {"kind": "mutation", "mutation": name} for name in MUTATIONS},
    "large": {"kind": "large", "size": 20_000},
    "redirect to itself": {"kind": "redirect"},
    "redirect nowhere": {"kind": "redirect", "to": "http://127.0.0.1:port/?keyToken=marked"},
    "redirect to another protocol": {"kind": "redirect", "to": "ftp://127.0.0.1/?keyToken=marked"},
}
EVERY_SETUP = pytest.mark.parametrize("name", SETUPS)


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    sandbox.credentials = sandbox.state.credentials = KNOWN
    with sandbox:
        yield sandbox


@pytest.fixture
def marked(running: Sandbox) -> Sandbox:
    running.reset()
    running.state.oauth_tokens.add("marked-oauth-token")
    running.state.sessions["marked-session"] = KNOWN.username
    return running


class Heard(logging.Handler):
    """Records everything that is logged, by any logger at any level."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{self.format(record)} {record.args!r} {record.msg!r}")


@pytest.fixture
def heard() -> Iterator[Heard]:
    handler, root = Heard(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.setLevel(level)
    root.removeHandler(handler)


def strings_in(found: object) -> Iterator[str]:
    """Every string that can be obtained from a result or an error."""
    yield repr(found)
    yield str(found)
    if isinstance(found, BaseException):
        yield repr(found.args)
        yield "".join(traceback.format_exception(found))
        yield from locals_of(found)
        yield repr(pickle.dumps(found))
        again = pickle.loads(pickle.dumps(found))
        yield f"{again} {again!r} {again.args!r} {again.__cause__!r} {again.__cause__} {vars(again)!r}"
        yield repr(copy.copy(found))
        yield from (repr(value) for key, value in vars(found).items() if key != "body")
    if isinstance(found, APIStatusError):
        yield repr((found.response, found.response.request, found.url, found.message, found.fields, found.request_id))
    if isinstance(found, (Page, AsyncPage)):
        yield repr((found.response, found.items))


def locals_of(error: BaseException) -> Iterator[str]:
    """The local variables in all frames below those of the tests, as reports of errors show them."""
    tests = str(ROOT / "tests")
    pending: list[BaseException | None] = [error]
    for each in pending:
        if each is None:
            continue
        pending += [each.__cause__, None if each.__suppress_context__ else each.__context__]
        for frame, line in traceback.walk_tb(each.__traceback__):
            file = frame.f_code.co_filename
            if not file.startswith(tests):
                where = f"{Path(file).name}:{line} {frame.f_code.co_name}"
                yield from (f"{where}: {name} = {value!r}" for name, value in frame.f_locals.items())


def check(texts: Iterator[str], marks: tuple[str, ...] = ()) -> None:
    for text in texts:
        lower = text.lower()
        for mark in (MARK, *marks):
            assert mark not in lower, f"{mark} in {text[max(0, lower.find(mark) - 300) :][:700]}"


def signatures(*requests: Any) -> tuple[str, ...]:
    headers = " ".join(request.headers.get("authorization", "") for request in requests)
    return tuple(re.findall("Signature=([0-9a-f]+)", headers))


async def read_to_the_end(result: Any) -> Any:
    """Return the result of a call: of a stream, its events."""
    found = await settled(result)
    if isinstance(found, EventStream):
        with found:
            return list(found)
    if isinstance(found, AsyncEventStream):
        async with found:
            return [event async for event in found]
    return found


def outcomes(
    setup: Setup, form: str, base_url: str, steps: Mapping[str, Step] | None = None, **changes: Any
) -> list[Any]:
    """Return the result or error of each call after each step, and the reprs of the client."""
    recording = Recording()
    options = {
        "base_url": base_url,
        "retries": Retries(attempts=2, backoff=0),
        "timeout": 5,
        "telemetry": recording.telemetry,
        **setup.arguments,
        **changes,
    }

    async def use(made: Any) -> list[Any]:
        found: list[Any] = [repr(made), repr(made._auth), repr(made.__dict__), repr(made.with_options(retries=0))]
        for name, step in (steps or {"": lambda: None}).items():
            step()
            made._traffic = Traffic()  # or the client would still be paused
            client = made.with_options(timeout=0.05) if name == "hang" else made
            for call in setup.calls:
                try:
                    found.append(await read_to_the_end(call(client)))
                except AbwireError as error:
                    found.append(error)
        return found

    found: list[Any] = use_client(setup.api, form, use, **options)
    assert recording.spans
    return [*found, recording.everything()]


def search(heard: Heard, found: list[Any], *requests: Any) -> None:
    marks = signatures(*requests)
    for each in found:
        check(strings_in(each), marks)
    check(iter(heard.lines), marks)


@EVERY_SETUP
def test_no_secret_is_shown_on_success(marked: Sandbox, heard: Heard, name: str, form: str) -> None:
    marked.populate()
    setup = SETUPS[name]
    experience = next(iter(marked.state.collections["/accounts/1/projects/2/experiences"]))
    if name == "report":
        setup = setup._replace(calls=(lambda c: c.experiences_reports.daily(experience),))
    found = outcomes(setup, form, marked.base_url(setup.api), strict=True)
    assert not [each for each in found if isinstance(each, Exception) and not isinstance(each, WebtrendsError)]
    assert heard.lines
    search(heard, found, *marked.requests)


def setting(sandbox: Sandbox, faults: Mapping[str, Mapping[str, Any]]) -> dict[str, Step]:
    """Return steps, each of which sets one fault and removes the others."""

    def step(fault: Mapping[str, Any]) -> Step:
        def change() -> None:
            sandbox.faults.clear()
            sandbox.faults.add(**fault, times=99)

        return change

    return {name: step(fault) for name, fault in faults.items()}


@EVERY_SETUP
@pytest.mark.parametrize("strict", [False, True])
def test_no_secret_is_shown_on_failure(marked: Sandbox, heard: Heard, name: str, form: str, strict: bool) -> None:
    setup = SETUPS[name]
    faults = {key: fault for key, fault in FAULTS.items() if not strict or key.startswith("mutation")}
    found = outcomes(setup, form, marked.base_url(setup.api), setting(marked, faults), strict=strict)
    wrong = [each for each in found if isinstance(each, AbwireError)]
    assert len(wrong) > len(faults) // 2 or (strict and name == "optimizely")  # whose replies are empty
    search(heard, found, *marked.requests)


@EVERY_SETUP
@pytest.mark.parametrize(
    "wrong", [{"base_url": "no address"}, {"timeout": -1}, {"http_client": 5}, {"retries": "many"}], ids=str
)
def test_no_secret_is_shown_by_a_client_that_was_not_made(form: str, name: str, wrong: dict[str, Any]) -> None:
    setup = SETUPS[name]
    with pytest.raises(ConfigurationError) as raised:
        CLASSES[setup.api][form](**{**setup.arguments, **wrong})
    check(strings_in(raised.value))


@pytest.mark.parametrize("api", CLASSES)
def test_the_repr_of_a_client_whose_constructor_failed_works(form: str, api: str) -> None:
    made: Any = CLASSES[api][form]
    assert repr(made.__new__(made)) == f"<{made.__name__}, not configured>"


@EVERY_SETUP
def test_no_secret_is_shown_when_the_connection_is_refused(heard: Heard, name: str, form: str) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        found = outcomes(SETUPS[name], form, f"http://127.0.0.1:{nobody.getsockname()[1]}")
    search(heard, found)


@EVERY_SETUP
def test_no_secret_is_shown_when_credentials_are_wrong(marked: Sandbox, heard: Heard, name: str, form: str) -> None:
    setup = SETUPS[name]
    wrong = {key: f"{value}-wrong" if MARK in str(value) else value for key, value in setup.arguments.items()}
    marked.clock_offset = 600
    found = outcomes(setup, form, marked.base_url(setup.api), None, **wrong)
    search(heard, found, *marked.requests)


def echo(status: int, how: str) -> Answer:
    """A reply that repeats the whole request."""

    def answer(request: ReceivedRequest) -> Reply:
        heads = [f"{name}: {value}" for name, value in request.headers.items()]
        all_of_it = "\n".join([f"{request.method} {request.target}", *heads, request.body.decode("utf-8", "replace")])
        body = {"code": all_of_it, "message": [all_of_it, "No."], "fields": [all_of_it]}
        text = all_of_it if how == "text" else json.dumps(body)
        shown = {"X-Request-Id": heads[-1], "X-Path": request.target, "Set-Cookie": "sid=marked-new-session; Path=/"}
        secret = request.headers.get("authorization", request.headers.get("cookie", ""))
        return Reply(status, text.encode(), {**shown, "X-Secret": secret, "Content-Type": "application/json"})

    return answer


ECHOES = [(400, "json"), (400, "text"), (401, "json"), (500, "text"), (200, "text"), (302, "text")]


@EVERY_SETUP
def test_no_secret_that_the_server_echoes_is_shown(server: HTTPServer, heard: Heard, name: str, form: str) -> None:
    steps: dict[str, Step] = {
        f"{status} {how}": partial(setattr, server, "default", echo(status, how)) for status, how in ECHOES
    }
    found = outcomes(SETUPS[name], form, server.url, steps)
    assert server.requests
    search(heard, found, *server.requests)


@EVERY_SETUP
def test_another_host_receives_no_secret(
    marked: Sandbox, server: HTTPServer, heard: Heard, name: str, form: str
) -> None:
    faults = {
        str(status): {"kind": "redirect", "to": f"{server.url}/elsewhere", "status": status}
        for status in (301, 302, 303, 307, 308)
    }
    headers = {"X-Own": "marked-own-header"}
    setup = SETUPS[name]
    found = outcomes(setup, form, marked.base_url(setup.api), setting(marked, faults), headers=headers)
    assert bool(server.requests) == (name in READING), "reads alone are sent on to another host"
    for request in server.requests:
        check(iter([repr(request)]), signatures(*marked.requests))
        assert not request.body
        assert not {"authorization", "cookie", "convert-application-id", "report_token"} & request.headers.keys()
    search(heard, found, *marked.requests)


@pytest.mark.parametrize("name", ["login", "webtrends"])
def test_a_request_with_a_body_is_not_redirected_to_another_host(
    marked: Sandbox, server: HTTPServer, name: str, form: str
) -> None:
    faults = {str(status): {"kind": "redirect", "to": server.url, "status": status} for status in (307, 308)}
    setup = SETUPS[name]
    found = outcomes(setup, form, marked.base_url(setup.api), setting(marked, faults))
    assert not server.requests
    assert all("where it was not sent" in str(each) for each in found if isinstance(each, APIStatusError))


def test_the_users_http_client_sends_no_secret_to_another_host(
    marked: Sandbox, server: HTTPServer, heard: Heard
) -> None:
    marked.faults.add("redirect", times=99, to=f"{server.url}/elsewhere")
    setup = SETUPS["serving"]
    with httpx.Client(auth=("somebody", "marked-password"), follow_redirects=True) as own:
        arguments = {key: value for key, value in setup.arguments.items() if key != "sdk_key_secret"}
        with ConvertServing(**arguments, http_client=own, base_url=marked.base_url(setup.api)) as client:
            with pytest.raises(APIStatusError) as raised:
                client.configuration.get_by_sdk_key()
            search(heard, [raised.value, repr(client)])
    assert not server.requests


@pytest.mark.parametrize("name", ["serving", "vwo"])
def test_an_event_hook_that_shows_the_request_shows_no_secret(marked: Sandbox, name: str, form: str) -> None:
    """These APIs have secrets in the URL, and the frames of httpx refer to the request from the start, too."""
    setup = SETUPS[name]
    urls: list[str] = []
    shown: list[str] = []

    def hook(request: httpx.Request) -> None:
        urls.append(str(request.url))
        shown.append(repr(request))

    async def async_hook(request: httpx.Request) -> None:
        hook(request)

    async def within() -> None:
        http: Any = (
            httpx.Client(event_hooks={"request": [hook]})
            if form == "sync"
            else httpx.AsyncClient(event_hooks={"request": [async_hook]})
        )
        given = {**setup.arguments, "http_client": http, "base_url": marked.base_url(setup.api)}
        client: Any = CLASSES[setup.api][form](**given)
        for call in setup.calls:
            await settled(call(client))
        await settled(http.close() if form == "sync" else http.aclose())

    marked.populate()
    asyncio.run(within())
    assert any(MARK in url for url in urls)
    check(iter(shown))


def test_credentials_in_the_users_own_auth_and_headers_are_not_shown(
    server: HTTPServer, heard: Heard, form: str
) -> None:
    server.default = echo(403, "json")
    arguments: dict[str, Any] = {
        "account_id": 1,
        "project_id": 2,
        "base_url": server.url,
        "auth": httpx.BasicAuth("u", "pw"),
    }
    own_headers, gateway = {"X-Api-Key": "marked-own-key"}, {"X-Gateway-Token": "Gateway marked-token"}

    async def use(made: Any) -> APIStatusError:
        with pytest.raises(APIStatusError) as raised:
            await settled(made.with_options(headers=gateway).goals.list())
        return raised.value

    async def within() -> APIStatusError:
        if form == "sync":
            with httpx.Client(headers=own_headers) as own:
                return await use(Convert(**arguments, http_client=own))
        async with httpx.AsyncClient(headers=own_headers) as own_async:
            return await use(AsyncConvert(**arguments, http_client=own_async))

    error = asyncio.run(within())
    assert server.requests[0].headers["authorization"] == "Basic dTpwdw=="
    assert server.requests[0].headers["x-api-key"] == "marked-own-key"
    check(strings_in(error), ("dTpwdw".lower(),))
    check(iter(heard.lines), ("dTpwdw".lower(),))


def test_what_a_strict_client_refuses_is_not_shown(marked: Sandbox) -> None:
    setup = SETUPS["login"]
    with Convert(**setup.arguments, base_url=marked.base_url("convert"), strict=True) as client:
        login: Any = client.cookie_authentication.login  # a caller without a type checker
        with pytest.raises(InvalidRequestError) as raised:
            login(
                body={
                    "requestType": "initiatePasswordAuth",
                    "username": 7,
                    "data": {"username": ["u"], "password": ["marked"]},
                }
            )
    check(strings_in(raised.value))


def test_results_and_models_do_not_show_their_secrets(marked: Sandbox) -> None:
    setup = SETUPS["signed"]
    with Convert(**setup.arguments, base_url=marked.base_url("convert")) as client:
        key = client.api_keys.create(name="CI", auth_type="secretKey")
        debug = client.projects.generate_debug_token()
        whole = client.projects.generate_debug_token_detailed()
        assert debug.to_dict() == whole.parsed.to_dict() == {"data": {"value": KNOWN.debug_token, "ttl": 86400}}
        check(iter([repr(debug), repr(whole), repr(whole.parsed), repr(whole.http_response)]))
        assert str(key.key_secret) not in repr(key)
        assert str(key.key_secret) not in str(client.api_keys.list())
    for model in (
        models.PasswordAuthData(username="u", password="marked"),
        models.MfaCodeAuthData(mfa_code="marked", session_token="marked"),
        models.OAuthTokenRequestData(code="marked", client_id="c", code_verifier="marked"),
        models.OAuthTokenResponseData.from_dict({"access_token": "marked", "token_type": "Bearer"}),
    ):
        check(iter([repr(model), str(model)]))


@pytest.mark.parametrize(
    "auth",
    [
        ConvertHMAC("application", "marked"),
        BearerKey("marked", "marked"),
        BearerToken("marked"),
        SessionCookie("marked"),
        HeaderToken("report_token", "marked"),
        Chain(BearerToken("marked"), HeaderToken("convert-debug-token", "marked")),
    ],
    ids=lambda auth: type(auth).__name__,
)
def test_no_repr_of_credentials_shows_them(auth: Any) -> None:
    next(auth.auth_flow(httpx.Request("GET", "https://www.example.com/")))
    check(iter([repr(auth), str(auth), repr([auth])]))


@pytest.mark.parametrize(
    "arguments",
    [
        {"base_url": "https://user:marked@[www.example.com"},
        {"base_url": "ftp://user:marked@www.example.com"},
        {"base_url": "https://www.example.com/?key=marked"},
        {"secret": "marked\n", "key_id": None},
        {"application_id": None, "secret": None, "key_id": "k", "key_secret": "marked\nsecret"},
        {"application_id": None, "secret": None, "token": "marked\u2028token"},
        {"application_id": None, "secret": "marked"},
        {"retries": -1},
        {"signature_window": -1},
    ],
)
def test_a_setting_that_is_refused_is_not_shown(arguments: dict[str, Any]) -> None:
    usual = {**SETUPS["signed"].arguments, "base_url": "https://www.example.com"}
    try:
        made = Convert(**{**usual, **arguments})
    except ConfigurationError as error:
        check(strings_in(error))
    else:
        check(iter([repr(made)]))
        made.close()


@pytest.mark.parametrize("form", ["sync", "async"])
def test_a_call_within_a_call_leaves_the_secrets_of_the_outer_one_hidden(
    server: HTTPServer, heard: Heard, form: str
) -> None:
    """An event hook of httpx may call another API, for instance to fetch a token."""
    settings: dict[str, Any] = {"account_id": 1, "project_id": 2, "base_url": server.url}

    def inner() -> Any:
        return CLASSES["convert"][form](**settings, token="another-token")

    async def run() -> None:
        if form == "sync":

            def hook(request: httpx.Request) -> None:
                with inner() as client:
                    client.request("GET", "/inner")

            with httpx.Client(event_hooks={"request": [hook]}) as http:
                Convert(**settings, token="marked-token", http_client=http).request("GET", "/marked-token")
            return

        async def ahook(request: httpx.Request) -> None:
            async with inner() as client:
                await client.request("GET", "/inner")

        async with httpx.AsyncClient(event_hooks={"request": [ahook]}) as ahttp:
            await AsyncConvert(**settings, token="marked-token", http_client=ahttp).request("GET", "/marked-token")

    asyncio.run(run())
    assert [request.target for request in server.requests] == ["/inner", "/marked-token"]
    assert any("HTTP Request: GET" in line and "/***" in line for line in heard.lines)
    assert [line for line in heard.lines if MARK in line] == []
