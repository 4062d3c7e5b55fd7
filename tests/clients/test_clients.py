"""Whole clients against the sandbox: options, connections, settings, signing, retries, errors and log lines."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import io
import logging
import pickle
import re
import socket
import time
from collections.abc import Callable, Iterator
from email.utils import formatdate
from typing import Any

import httpx
import pytest

import abwire
from abwire import (
    VWO,
    AbwireError,
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncVWO,
    AuthenticationError,
    ConfigurationError,
    Convert,
    ConvertServing,
    InternalServerError,
    NotFoundError,
    Optimizely,
    PermissionDeniedError,
    RateLimitError,
    Retries,
    Webtrends,
)
from abwire.auth import ConvertHMAC
from abwire.retries import CallRetry
from abwire.testing import Sandbox
from support.calling import Use, close, method_of, settled, use_client
from support.clients import APIS, CLASSES, arguments
from support.clients import client as make_client
from support.queues import QueueTime

SAFE, UNSAFE = "goals.list", "goals.create"


async def call(client: Any, method: str) -> Any:
    given = {"name": "New", "type": "code_trigger"} if method == UNSAFE else {}
    return await settled(method_of(client, method)(**given))


def own_http(form: str, **given: Any) -> Any:
    return httpx.Client(**given) if form == "sync" else httpx.AsyncClient(**given)


def run(sandbox: Sandbox, form: str, use: Use, api: str = "convert", **changes: Any) -> Any:
    return use_client(api, form, use, **arguments(sandbox, api, **changes))


def calling(method: str) -> Use:
    async def use(client: Any) -> Any:
        return await call(client, method)

    return use


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Record the waits before retries, and for the end of pauses, without waiting."""
    found = QueueTime(monkeypatch).waits

    def sleep(retry: Any, wait: float) -> None:
        retry._count_retry(wait)
        found.extend([wait] if wait else [])

    async def asleep(retry: Any, wait: float) -> None:
        sleep(retry, wait)

    monkeypatch.setattr(CallRetry, "sleep", sleep)
    monkeypatch.setattr(CallRetry, "asleep", asleep)
    return found


# Options


def test_other_options_share_the_connections(sandbox: Sandbox, form: str) -> None:
    async def use(client: Any) -> None:
        other = client.with_options(timeout=0.2, retries=0, headers={"X-Team": "growth"})
        assert type(other) is type(client)
        await call(client, SAFE)
        await call(other, SAFE)
        assert [request.headers.get("X-Team") for request in sandbox.requests] == [None, "growth"]
        assert len(client._http._transport._pool.connections) == 1
        sandbox.faults.add("hang")
        with pytest.raises(APITimeoutError) as raised:
            await call(other, SAFE)
        assert raised.value.attempts == 1

    run(sandbox, form, use)


def test_options_of_options_add_up(sandbox: Sandbox, form: str) -> None:
    async def use(client: Any) -> None:
        first = client.with_options(headers={"X-One": "1", "X-Two": "2"})
        second = first.with_options(headers={"x-two": "two"}, timeout=None).with_options(retries=Retries(attempts=1))
        for each in (first, second):
            await call(each, SAFE)
        assert [request.headers["X-Two"] for request in sandbox.requests] == ["2", "two"]
        assert [request.headers["X-One"] for request in sandbox.requests] == ["1", "1"]

    run(sandbox, form, use)


def test_an_option_of_the_wrong_type_is_refused(sandbox: Sandbox) -> None:
    with Convert(**arguments(sandbox, "convert")) as client:
        with pytest.raises(ConfigurationError, match="retries must be a whole number, 0 or more"):
            client.with_options(retries=-1)
        wrong: Any = "soon"
        with pytest.raises(ConfigurationError, match=r"^timeout must be "):
            client.with_options(timeout=wrong)


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"delivery": "once"}, "delivery must be 'at_most_once' or 'at_least_once', not 'once'"),
        ({"timeout": "soon"}, "timeout must be seconds above 0, an httpx.Timeout or None, not 'soon'"),
        ({"timeout": 0}, "timeout must be seconds above 0, an httpx.Timeout or None, not 0"),
        ({"timeout": True}, "timeout must be seconds above 0, an httpx.Timeout or None, not True"),
        ({"headers": ["X-Team"]}, "headers must be a mapping of strings, not list"),
        ({"headers": {"X-Team": 1}}, "the header X-Team contains characters that are not printable ASCII"),
        (
            {"headers": {"X-Team": "a\r\nX-Evil: b"}},
            "the header X-Team contains characters that are not printable ASCII",
        ),
        ({"http_client": "mine"}, ", not str"),
    ],
)
def test_a_client_refuses_options_it_cannot_use(
    sandbox: Sandbox, form: str, api: str, given: dict[str, Any], text: str
) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(text)):
        CLASSES[api][form](**arguments(sandbox, api), **given)


def test_a_star_import_imports_every_public_name() -> None:
    names: dict[str, Any] = {}
    exec("from abwire import *", names)
    assert names.keys() - {"__builtins__"} == set(dir(abwire))
    assert names["Convert"] is Convert


def test_an_http_client_of_the_other_form_is_refused() -> None:
    wrong: Any = httpx.AsyncClient()
    with pytest.raises(ConfigurationError, match=r"^the http_client of VWO must be an httpx\.Client, not AsyncClient$"):
        VWO(http_client=wrong)
    wrong = httpx.Client()
    with pytest.raises(ConfigurationError, match=r"of AsyncVWO must be an httpx\.AsyncClient, not Client$"):
        AsyncVWO(http_client=wrong)


@pytest.mark.parametrize(("kind", "regions"), [(VWO, "'us' or 'eu' or 'as'"), (Optimizely, "'us' or 'eu'")])
def test_data_is_not_sent_to_another_region_because_of_a_typo(kind: Any, regions: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^region must be {regions}, not 'EU'$"):
        kind(region="EU")


def test_an_auth_of_the_wrong_type_is_refused_without_being_shown() -> None:
    wrong: Any = "a-password"
    with pytest.raises(ConfigurationError, match=r"^auth must be an httpx\.Auth or 'none', not str$"):
        Convert(auth=wrong)


@pytest.mark.parametrize("value", ["marked\nvalue", "m\u00e4rked", None, 7])
def test_a_header_that_cannot_be_sent_is_refused_and_not_shown(sandbox: Sandbox, value: Any) -> None:
    with make_client(sandbox, "convert") as client:
        for make in (client.with_options, lambda headers: make_client(sandbox, "convert", headers=headers)):
            with pytest.raises(
                ConfigurationError, match="the header X-Own contains characters that are not printable ASCII"
            ) as raised:
                make(headers={"X-Own": value})
            assert str(value) not in str(raised.value)


# Connections


@pytest.mark.parametrize("api", APIS)
def test_a_block_closes_the_connections(sandbox: Sandbox, form: str, api: str) -> None:
    async def within() -> Any:
        made: Any = CLASSES[api][form](**arguments(sandbox, api))
        if form == "sync":
            with made as client:
                assert client is made
        else:
            async with made as client:
                assert client is made
        return made

    made = asyncio.run(within())
    assert made._http.is_closed


def test_calls_of_a_closed_client_are_refused(sandbox: Sandbox, form: str) -> None:
    async def use(client: Any) -> None:
        other = client.with_options(retries=0)
        await close(other)
        for each in (client, other):
            with pytest.raises(ConfigurationError, match="is closed: make another one"):
                await call(each, SAFE)
            with pytest.raises(ConfigurationError, match="is closed: make another one"):
                await settled(each.download(f"{sandbox.url}/export", to=io.BytesIO()))
        await close(client)

    run(sandbox, form, use)
    assert not sandbox.requests


def test_the_users_http_client_stays_open_and_keeps_its_hooks(sandbox: Sandbox, form: str) -> None:
    seen: list[Any] = []

    async def use_async(each: Any) -> None:
        seen.append(each)

    hook = seen.append if form == "sync" else use_async
    own = own_http(form, event_hooks={"request": [hook], "response": [hook]}, headers={"X-Mine": "yes"})
    sandbox.faults.add("status", status=503)

    async def use(client: Any) -> None:
        await call(client, SAFE)
        await close(client)
        assert not own.is_closed
        await close(own)

    run(sandbox, form, use, http_client=own, retries=Retries(backoff=0))
    kinds = [type(each).__mro__[-2].__name__ for each in seen]
    assert kinds == ["Request", "Response"] * 2
    # Event hooks see each attempt as it is sent: signed, with all headers.
    assert "Convert-HMAC-SHA256" in seen[0].headers["Authorization"]
    assert seen[0].headers["X-Mine"] == sandbox.requests[0].headers["X-Mine"] == "yes"
    assert [each.status_code for each in seen[1::2]] == [503, 200]


def test_a_hook_that_raises_for_a_status_changes_nothing(sandbox: Sandbox, waits: list[float], form: str) -> None:
    async def raise_async(response: httpx.Response) -> None:
        response.raise_for_status()

    hook = httpx.Response.raise_for_status if form == "sync" else raise_async
    own = own_http(form, event_hooks={"response": [hook]})
    sandbox.faults.add("status", status=503)
    sandbox.faults.add("status", status=403, times=2)

    async def use(client: Any) -> None:
        with pytest.raises(PermissionDeniedError) as raised:
            await call(client, SAFE)
        assert raised.value.attempts == 2
        with pytest.raises(PermissionDeniedError):
            await settled(client.projects.export_to_file(to=io.BytesIO()))
        await close(own)

    run(sandbox, form, use, http_client=own)
    assert [request.status for request in sandbox.requests] == [503, 403, 403]


# Settings


def test_settings_are_read_from_the_environment(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    known = sandbox.credentials
    for name, value in {
        "CONVERT_APPLICATION_ID": known.application_id,
        "CONVERT_SECRET": known.secret,
        "CONVERT_ACCOUNT_ID": "1",
        "CONVERT_PROJECT_ID": "2",
        "CONVERT_BASE_URL": f"{sandbox.base_url('convert')}/",
    }.items():
        monkeypatch.setenv(name, value)
    with Convert() as client:
        assert client.projects.get().id == known.project_id
        with pytest.raises(NotFoundError):
            client.goals.list(project_id=99)
    with Convert(project_id=99) as other, pytest.raises(NotFoundError):
        other.projects.get()


@pytest.mark.parametrize("api", APIS)
def test_every_client_can_be_made_from_the_environment_alone(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, api: str, form: str
) -> None:
    documented = inspect.getdoc(CLASSES[api]["sync"].__init__) or ""
    variables = dict(re.findall(r"^    (\w+): [^:]*?\[([A-Z_]+)\]", documented, re.MULTILINE))
    given = arguments(sandbox, api)
    assert given.keys() <= variables.keys()
    for name, value in given.items():
        monkeypatch.setenv(variables[name], str(value))
    made: Any = CLASSES[api][form]()
    assert str(sandbox.base_url(api)) in repr(made)
    asyncio.run(close(made))


def test_arguments_override_the_environment(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVERT_APPLICATION_ID", "another")
    monkeypatch.setenv("CONVERT_SECRET", "another")
    known = sandbox.credentials
    base = sandbox.base_url("convert")
    with Convert(key_id=known.key_id, key_secret=known.key_secret, base_url=base, account_id=1, project_id=2) as client:
        client.projects.get()
    assert sandbox.requests[-1].headers["Authorization"].startswith("Bearer ")


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (
            {},
            "pass application_id= (environment variable CONVERT_APPLICATION_ID)"
            " and secret= (environment variable CONVERT_SECRET)",
        ),
        ({"application_id": "a"}, "a credential is missing: pass secret= (environment variable CONVERT_SECRET)"),
        ({"key_id": "k"}, "a credential is missing: pass key_secret= (environment variable CONVERT_KEY_SECRET)"),
        ({"token": ""}, "the token is empty"),
        ({"token": "two\nlines"}, "the token contains characters"),
        ({"token": "t", "base_url": "www.example.com"}, "the base_url is not an absolute http(s) URL"),
        ({"token": "t", "base_url": "https://www.example.com/?a=1"}, "the base_url has a query"),
        ({"token": "t", "base_url": "https://www.example.com:port"}, "the base_url is not a URL"),
        ({"token": "t", "base_url": "https://www..example.com"}, "the base_url is not an absolute http(s) URL"),
        ({"token": "t", "base_url": f"https://{'a' * 64}.example.com"}, "the base_url is not an absolute http(s) URL"),
        ({"token": "t", "base_url": "https://xn--"}, "the base_url is not a URL"),
        ({"application_id": "a", "secret": "s", "signature_window": 0}, "seconds above 0"),
        ({"application_id": "a", "secret": "s", "clock_skew": "ignore"}, "clock_skew must be 'report' or 'correct'"),
    ],
)
def test_a_missing_or_wrong_setting_is_named(given: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(text)):
        Convert(**given)


def test_half_of_a_credential_in_the_environment_is_named_by_the_other_half(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVERT_KEY_ID", "k")
    with pytest.raises(ConfigurationError, match=r"pass key_secret= \(environment variable CONVERT_KEY_SECRET\)$"):
        Convert()


def test_a_missing_id_is_named_by_the_call_that_needs_it(sandbox: Sandbox, form: str) -> None:
    with pytest.raises(
        ConfigurationError,
        match=r"project_id is missing: pass project_id= to the call or to the client, or set the environment variable"
        " CONVERT_PROJECT_ID",
    ):
        run(sandbox, form, calling(SAFE), project_id=None)
    assert not sandbox.requests


def test_a_call_without_credentials_names_the_missing_ones(sandbox: Sandbox) -> None:
    with (
        Convert(auth="none", base_url=sandbox.base_url("convert")) as client,
        pytest.raises(ConfigurationError, match=r"user\.get needs credentials, and this client was made without"),
    ):
        client.user.get()


@pytest.mark.parametrize("api", APIS)
def test_a_client_is_shown_by_its_address_and_not_pickled(sandbox: Sandbox, form: str, api: str) -> None:
    made: Any = CLASSES[api][form](**arguments(sandbox, api))
    assert repr(made) == f"<{type(made).__name__} at {sandbox.base_url(api)}>"
    with pytest.raises(TypeError, match="can't be pickled, since it holds connections"):
        pickle.dumps(made)
    asyncio.run(close(made))


def test_the_address_is_shown_without_its_password() -> None:
    with Convert(token="t", base_url="https://me:secret@www.example.com/api") as client:
        assert repr(client) == "<Convert at https://***@www.example.com/api>"


# Retries


@pytest.mark.parametrize("method", [SAFE, UNSAFE])
@pytest.mark.parametrize("after", [7, "7", "date"])
def test_a_server_that_is_busy_is_waited_for(
    sandbox: Sandbox, waits: list[float], form: str, method: str, after: Any
) -> None:
    asked = formatdate(time.time() + 30, usegmt=True) if after == "date" else after
    sandbox.faults.add("429", retry_after=asked)
    run(sandbox, form, calling(method))
    [wait] = waits
    assert 0 < wait <= 30 if after == "date" else wait == 7
    assert [request.status for request in sandbox.requests] == [429, 200 if method == SAFE else 201]


@pytest.mark.parametrize("after", [9999, "date"])
def test_a_server_that_asks_for_too_long_is_not_waited_for(
    sandbox: Sandbox, waits: list[float], form: str, after: Any
) -> None:
    asked = formatdate(time.time() + 9999, usegmt=True) if after == "date" else after
    sandbox.faults.add("429", retry_after=asked)
    with pytest.raises(RateLimitError, match="asks to wait") as raised:
        run(sandbox, form, calling(SAFE))
    assert raised.value.retry_after is not None
    assert 9000 < raised.value.retry_after <= 9999
    assert (raised.value.attempts, waits, len(sandbox.requests)) == (1, [], 1)


@pytest.mark.parametrize("fault", ["reset_before_read", "reset_after_read", "cut"])
def test_operations_that_are_safe_to_repeat_are_repeated(
    sandbox: Sandbox, waits: list[float], form: str, fault: Any
) -> None:
    sandbox.faults.add(fault, times=2)
    run(sandbox, form, calling(SAFE))
    assert [request.fault for request in sandbox.requests] == [fault, fault, None]


@pytest.mark.parametrize("fault", ["reset_before_read", "reset_after_read", "cut"])
def test_a_call_that_may_have_been_processed_is_not_repeated(
    sandbox: Sandbox, waits: list[float], form: str, fault: Any
) -> None:
    sandbox.faults.add(fault)
    with pytest.raises(APIConnectionError) as raised:
        run(sandbox, form, calling(UNSAFE))
    assert (raised.value.attempts, len(sandbox.requests)) == (1, 1)


@pytest.mark.parametrize("fault", ["reset_before_read", "reset_after_read", "cut"])
def test_at_least_once_repeats_every_operation(sandbox: Sandbox, waits: list[float], form: str, fault: Any) -> None:
    sandbox.faults.add(fault)
    run(sandbox, form, calling(UNSAFE), delivery="at_least_once")
    assert [request.fault for request in sandbox.requests] == [fault, None]
    goals = sandbox.state.collections["/accounts/1/projects/2/goals"]
    assert len(goals) == (1 if fault == "reset_before_read" else 2)


def test_retries_can_be_turned_off(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("status", status=503, headers={"Retry-After": "0"})
    with pytest.raises(InternalServerError) as raised:
        run(sandbox, form, calling(SAFE), retries=0)
    assert (raised.value.attempts, len(sandbox.requests)) == (1, 1)


def test_attempts_are_counted(sandbox: Sandbox, waits: list[float], form: str) -> None:
    sandbox.faults.add("status", status=500, times=9)
    with pytest.raises(InternalServerError, match="after 3 attempts") as raised:
        run(sandbox, form, calling(SAFE))
    assert raised.value.attempts == 3
    sandbox.faults.clear()
    sandbox.faults.add("reset_after_read", times=9)
    with pytest.raises(APIConnectionError, match="after 5 attempts") as broken:
        run(sandbox, form, calling(SAFE), retries=4)
    assert broken.value.attempts == 5
    sandbox.faults.clear()
    sandbox.faults.add("status", status=502)

    async def use(client: Any) -> Any:
        return await settled(client.goals.list_detailed())

    assert run(sandbox, form, use).attempts == 2


def test_a_budget_ends_the_retries_of_an_outage(sandbox: Sandbox, waits: list[float], form: str) -> None:
    sandbox.faults.add("status", status=500, times=999)

    async def use(client: Any) -> list[int]:
        attempts: list[int] = []
        for _ in range(60):
            with pytest.raises(InternalServerError) as raised:
                await call(client.with_options(), SAFE)
            attempts.append(raised.value.attempts)
        return attempts

    # Two calls show that the server is down. After them, a tenth of a retry for each call.
    attempts = run(sandbox, form, use)
    assert attempts[:10] == [3, 3, 1, 1, 1, 1, 1, 1, 1, 1]
    assert sum(attempts) == len(sandbox.requests)
    assert 60 + 4 < len(sandbox.requests) <= 60 + 4 + 6


def test_a_server_that_hangs_is_a_timeout(sandbox: Sandbox, waits: list[float], form: str) -> None:
    sandbox.faults.add("hang", times=3)
    with pytest.raises(APITimeoutError, match=r"timed out \(ReadTimeout.*after 2 attempts") as raised:
        run(sandbox, form, calling(SAFE), timeout=0.2, retries=1)
    assert isinstance(raised.value.__cause__, httpx.ReadTimeout)
    with pytest.raises(APITimeoutError) as raised:
        run(sandbox, form, calling(UNSAFE), timeout=0.2)
    assert raised.value.attempts == 1


# Signing


def test_a_signature_is_fresh_after_a_wait(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    passed = [0.0]

    def sleep(retry: Any, response: Any) -> None:
        passed[0] += 3600
        sandbox.clock_offset += 3600

    async def asleep(retry: Any, wait: float) -> None:
        sleep(retry, wait)

    monkeypatch.setattr(CallRetry, "sleep", sleep)
    monkeypatch.setattr(CallRetry, "asleep", asleep)
    known = sandbox.credentials
    auth = ConvertHMAC(known.application_id, known.secret, clock=lambda: time.time() + passed[0])
    sandbox.faults.add("429", retry_after=1, times=2)
    run(sandbox, form, calling(UNSAFE), auth=auth)
    assert [request.status for request in sandbox.requests] == [429, 429, 201]
    assert len({request.headers["Expires"] for request in sandbox.requests}) == 3


def test_a_wrong_clock_is_reported(sandbox: Sandbox, form: str) -> None:
    sandbox.clock_offset = 600
    with pytest.raises(AuthenticationError, match=r"clock is (599|600|601) s behind the server's") as raised:
        run(sandbox, form, calling(SAFE))
    assert "clock_skew='correct'" in str(raised.value)
    assert len(sandbox.requests) == 1


def test_a_wrong_clock_is_corrected(sandbox: Sandbox, form: str) -> None:
    sandbox.clock_offset = 600

    async def use(client: Any) -> None:
        await call(client, UNSAFE)
        await call(client, SAFE)

    run(sandbox, form, use, clock_skew="correct")
    assert [request.status for request in sandbox.requests] == [401, 201, 200]


def test_a_window_can_be_set(sandbox: Sandbox, form: str) -> None:
    before = time.time()
    run(sandbox, form, calling(SAFE), signature_window=3600.0)
    assert int(sandbox.requests[-1].headers["Expires"]) >= before + 3600


UNUSUAL: dict[str, Callable[[Any], Any]] = {
    "include[]": lambda c: c.experiences.get(7, include=["stats", "variations"], expand=["project"]),
    "a key with everything": lambda c: c.experiences.get_by_key("größe & co/ü+%20?=#[]~'()*!"),
    "a key of dots": lambda c: c.goals.get_by_key("..."),
    "text that is not ASCII": lambda c: c.goals.list(search='Größe "€" \\ / \u2028 😀'),
    "no body": lambda c: c.goals.list(),
    "an empty body": lambda c: c.goals.list(body={}),
    "multipart": lambda c: c.files.upload(file=bytes(range(256)), file_name="größe.bin"),
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_the_signature_covers_the_request_as_sent(sandbox: Sandbox, form: str, name: str) -> None:
    async def use(client: Any) -> None:
        with contextlib.suppress(NotFoundError):  # the signature is valid, and the object does not exist
            await settled(UNUSUAL[name](client))

    run(sandbox, form, use)
    [request] = sandbox.requests
    assert request.status in (200, 201, 404)
    if name == "include[]":
        assert request.url.endswith("?include%5B%5D=stats&include%5B%5D=variations&expand%5B%5D=project")
    if name.startswith("text"):
        assert 'Größe \\"€\\" \\\\ / \u2028 😀'.encode() in request.body


def test_a_base_url_with_a_path_and_a_slash_is_signed_correctly(sandbox: Sandbox, form: str) -> None:
    run(sandbox, form, calling(SAFE), base_url=f"{sandbox.base_url('convert')}/")
    assert sandbox.requests[-1].accepted


# Redirects


@pytest.mark.parametrize("method", [SAFE, UNSAFE])
@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_on_the_same_host_is_signed_again(sandbox: Sandbox, form: str, method: str, status: int) -> None:
    path = "/accounts/1/projects/2/goals" + ("/add" if method == UNSAFE else "")
    sandbox.faults.add("redirect", to=f"{sandbox.base_url('convert')}{path}", status=status)
    run(sandbox, form, calling(method), account_id=1)
    assert [request.status for request in sandbox.requests] == [status, 201 if method == UNSAFE else 200]
    assert len({request.body for request in sandbox.requests}) == 1


@pytest.fixture
def elsewhere() -> Iterator[Sandbox]:
    with Sandbox() as other:
        yield other


@pytest.mark.parametrize("status", [302, 307])
def test_credentials_do_not_go_to_another_host(sandbox: Sandbox, elsewhere: Sandbox, form: str, status: int) -> None:
    url = f"{elsewhere.base_url('convert')}/accounts/1/projects/2"
    sandbox.faults.add("redirect", to=url, status=status)

    async def use(client: Any) -> None:
        await settled(client.projects.get())

    with pytest.raises(AuthenticationError):
        run(sandbox, form, use)
    [seen] = elsewhere.requests
    assert not {"Authorization", "Convert-Application-ID", "Expires", "Cookie"} & {
        name.title() if name != "convert-application-id" else "Convert-Application-ID" for name in seen.headers
    }


def test_a_body_does_not_go_to_another_host(sandbox: Sandbox, elsewhere: Sandbox, form: str) -> None:
    url = f"{elsewhere.base_url('convert')}/accounts/1/projects/2/goals/add"
    sandbox.faults.add("redirect", to=url, status=307)
    with pytest.raises(APIStatusError, match=r"It was redirected to .*/goals/add, where it was not sent") as raised:
        run(sandbox, form, calling(UNSAFE))
    assert raised.value.status_code == 307
    assert not elsewhere.requests


# Errors


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "reset_before_read"},
        {"kind": "reset_after_read"},
        {"kind": "cut"},
        {"kind": "hang"},
        {"kind": "redirect"},
        {"kind": "redirect", "to": "http://127.0.0.1:port/"},
        {"kind": "redirect", "to": "http://xn--/", "status": 303},
        {"kind": "redirect", "to": "mailto:somebody", "status": 303},
        {"kind": "status", "status": 200, "headers": {"Content-Encoding": "gzip"}, "body": "not gzip"},
    ],
    ids=lambda fault: "-".join(map(str, fault.values())),
)
def test_errors_of_httpx_are_only_the_cause(sandbox: Sandbox, form: str, fault: dict[str, Any]) -> None:
    sandbox.faults.add(**fault, times=99)
    method, path = ("GET", "/accounts") if "to" in fault else ("POST", "/accounts/1/projects/2/goals/add")
    with pytest.raises(APIConnectionError) as raised:
        run(sandbox, form, calling("accounts.list" if method == "GET" else UNSAFE), timeout=0.2, retries=0)
    assert not isinstance(raised.value, httpx.HTTPError)
    assert isinstance(raised.value.__cause__, (httpx.HTTPError, httpx.InvalidURL, UnicodeError))
    assert raised.value.method == method
    assert raised.value.url == f"{sandbox.base_url('convert')}{path}"


def test_an_argument_too_long_for_a_url_is_a_value_error(sandbox: Sandbox, form: str) -> None:
    async def use(client: Any) -> None:
        with pytest.raises(
            ValueError, match=r"goals.get_by_key\(\) can't be sent with these arguments: URL too long"
        ) as raised:
            await settled(client.goals.get_by_key("x" * 70_000))
        assert isinstance(raised.value.__cause__, httpx.InvalidURL)

    run(sandbox, form, use)
    assert not sandbox.requests


def test_a_refused_connection_is_a_connection_error(sandbox: Sandbox, waits: list[float], form: str) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        base = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        with pytest.raises(APIConnectionError, match="could not connect") as raised:
            run(sandbox, form, calling(UNSAFE), base_url=base)
    assert raised.value.attempts == 3  # nothing was sent, so a repeat is safe
    assert isinstance(raised.value.__cause__, httpx.ConnectError)


def test_a_status_error_has_the_servers_message(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add(
        "status",
        status=409,
        json={"code": 4091, "message": ["Changed.", "Meanwhile."], "fields": "concurrency_key"},
        headers={"X-Request-Id": "abc-1"},
    )
    with pytest.raises(abwire.ConflictError) as raised:
        run(sandbox, form, calling(UNSAFE))
    error = raised.value
    assert (error.status_code, error.code, error.message, error.fields, error.request_id, error.attempts) == (
        409,
        4091,
        "Changed.; Meanwhile.",
        ("concurrency_key",),
        "abc-1",
        1,
    )
    assert error.response.json()["code"] == 4091
    assert str(error) == (
        f"goals.create(): POST {sandbox.base_url('convert')}/accounts/1/projects/2/goals/add was answered 409 Conflict,"
        " code 4091: Changed.; Meanwhile. Fields: concurrency_key. Fetch the current state and apply the change to that."
        " Request id: abc-1."
    )


def test_every_error_of_a_call_is_an_abwire_error(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("garbage")
    with pytest.raises(AbwireError, match="is not JSON"):
        run(sandbox, form, calling(SAFE))


# Logging


def test_attempts_are_logged_at_debug_and_retries_at_info(
    sandbox: Sandbox, waits: list[float], form: str, caplog: pytest.LogCaptureFixture
) -> None:
    sandbox.faults.add("429", retry_after=3)
    sandbox.faults.add("reset_after_read")
    with caplog.at_level(logging.DEBUG, logger="abwire"):
        run(sandbox, form, calling(SAFE))
    url = f"{sandbox.base_url('convert')}/accounts/1/projects/2/goals"
    lines = [
        (record.levelname, re.sub(r"in [0-9.]+ (m?s)", r"in N \1", record.getMessage()))
        for record in caplog.records
        if record.name == "abwire"
    ]
    broken = lines[2][1].split(": ")[2].split(" in ")[0]
    assert broken in ("ReadError", "RemoteProtocolError")
    assert lines == [
        ("DEBUG", f"goals.list(): POST {url}: 429 in N ms (attempt 1)"),
        ("INFO", f"paused for 3.00 s: the server answered 429 to goals.list(): POST {url}"),
        ("DEBUG", f"goals.list(): POST {url}: {broken} in N ms (attempt 2)"),
        ("INFO", f"goals.list(): POST {url}: retry in N s (attempt 3 of 4) after {broken}"),
        ("DEBUG", f"goals.list(): POST {url}: 200 in N ms (attempt 3)"),
    ]


def test_a_successful_call_logs_nothing_above_debug(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="abwire"):
        run(sandbox, "sync", calling(SAFE))
    assert [record for record in caplog.records if record.name == "abwire"] == []


# The other clients


def test_each_client_knows_its_own_server() -> None:
    with Optimizely(project_id="123") as optimizely:
        assert repr(optimizely).startswith("<Optimizely at https://")
    with ConvertServing(sdk_key="k") as serving:
        assert repr(serving).startswith("<ConvertServing at https://")
    with Webtrends(domain_id=1, key_token="k") as webtrends:
        assert repr(webtrends).startswith("<Webtrends at https://")


def test_two_clients_in_one_program_do_not_share_anything(sandbox: Sandbox) -> None:
    with Convert(**arguments(sandbox, "convert")) as one, Convert(**arguments(sandbox, "convert")) as other:
        assert one._http is not other._http
        assert one._budget is not other._budget
