"""Secrets that come from a URL or from the environment: what is read, where it is sent, and that it is not shown."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from abwire import APIConnectionError, APIStatusError, ClientConfig, Convert, ConvertServing
from abwire.errors import redact_url
from abwire.testing import Sandbox
from support.calling import close, method_of, settled, use_client
from support.clients import A_CALL, APIS, CLASSES, arguments
from support.http_server import HTTPServer, ReceivedRequest, Reply
from support.telemetry import Recording

PASSWORD = "marked-p@ss:w0rd"
EVERY_CLIENT = pytest.mark.parametrize("api", APIS)


def with_password(url: str, raw: bool) -> str:
    """A base URL with a user and a password, percent-encoded or as some people write them."""
    return url.replace("//", f"//user:{PASSWORD if raw else quote(PASSWORD, safe='')}@")


def shown(error: BaseException) -> Iterator[str]:
    yield from (str(error), repr(error), repr(vars(error)), repr(pickle.loads(pickle.dumps(error))))
    yield "".join(traceback.format_exception(error))
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if "abwire" in frame.f_globals.get("__name__", ""):
            yield from map(repr, frame.f_locals.values())


# base_url with user:password


@EVERY_CLIENT
@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("kind", ["echo", "refused", "redirect"])
def test_a_password_in_a_base_url_is_not_shown(
    sandbox: Sandbox,
    server: HTTPServer,
    elsewhere: HTTPServer,
    caplog: pytest.LogCaptureFixture,
    form: str,
    api: str,
    raw: bool,
    kind: str,
) -> None:
    """In reprs, errors, their pickles and local variables, logs of every level, spans and the configuration."""
    caplog.set_level(logging.DEBUG)
    recording, texts = Recording(), list[str]()

    def echo(request: ReceivedRequest) -> Reply:
        return Reply(400, f'{{"message": "{PASSWORD} {quote(PASSWORD, safe="")} {request.headers}"}}'.encode())

    server.default = Reply(302, b"", {"Location": f"{elsewhere.url}/there"}) if kind == "redirect" else echo
    url = "http://127.0.0.1:9" if kind == "refused" else server.url

    async def use(made: Any) -> None:
        name, given = A_CALL[api]
        client = made.with_options(telemetry=recording.telemetry)
        texts.extend((repr(client), repr(ClientConfig.of(made))))
        try:
            texts.append(repr(await settled(method_of(client, name)(**given))))
        except (APIStatusError, APIConnectionError) as error:
            texts.extend(shown(error))

    use_client(api, form, use, **arguments(sandbox, api, base_url=with_password(url, raw), retries=0))
    texts += [*(f"{each.getMessage()} {each.args!r}" for each in caplog.records), recording.everything()]
    assert caplog.records
    secret = (PASSWORD, quote(PASSWORD, safe=""), "w0rd", "marked")
    assert [text[:500] for text in texts if any(each in text for each in secret)] == []
    assert all("authorization" not in request.headers for request in elsewhere.requests)
    assert [request for request in elsewhere.requests if "marked" in repr(request)] == []


def test_a_password_in_a_base_url_is_sent_to_its_host_where_the_api_has_no_credentials(server: HTTPServer) -> None:
    """As any program does that sends to such a URL. Credentials of the API replace it."""
    url = with_password(server.url, raw=False)
    with Convert(auth="none", account_id=1, base_url=url) as client:
        client.request("GET", "/status")
    with Convert(token="token-0123456789", account_id=1, base_url=url) as client:
        client.request("GET", "/status")
    first, second = server.requests
    assert first.headers["authorization"] == httpx.BasicAuth("user", PASSWORD)._auth_header
    assert second.headers["authorization"] == "Bearer token-0123456789"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://user:pass@a.example/x", "https://***@a.example/x"),
        ("https://user:p@ss@a.example/x", "https://***@a.example/x"),
        ("https://user:p@s:s@a.example:8443?b=@c", "https://***@a.example:8443?b=@c"),
        ("at https://a.example/x@y and http://u@b.example", "at https://a.example/x@y and http://***@b.example"),
        ("https://a.example#u@b", "https://a.example#u@b"),
    ],
)
def test_all_of_user_and_password_is_redacted(text: str, expected: str) -> None:
    assert redact_url(text) == expected


# .netrc


@pytest.fixture
def netrc(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A home folder with credentials for this machine, as curl and git read them."""
    file = tmp_path / ".netrc"
    file.write_text("machine 127.0.0.1 login netrc-user password netrc-password\ndefault login any password any\n")
    file.chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(file))
    return file


@EVERY_CLIENT
@pytest.mark.parametrize("own", [False, True])
def test_netrc_is_not_read(sandbox: Sandbox, server: HTTPServer, netrc: Path, form: str, api: str, own: bool) -> None:
    """Neither by the clients, nor by an httpx client of one's own, whose ``trust_env`` is on by default."""

    made: Any = (httpx.Client() if form == "sync" else httpx.AsyncClient()) if own else None

    async def use(client: Any) -> None:
        await settled(client.request("GET", "/status"))
        if made is not None:
            await close(made)

    use_client(api, form, use, **arguments(sandbox, api, base_url=server.url, http_client=made))
    [request] = server.requests
    credentials = httpx.BasicAuth("netrc-user", "netrc-password")._auth_header
    assert request.headers.get("authorization") not in (credentials, httpx.BasicAuth("any", "any")._auth_header)


def test_netrc_is_read_where_that_is_asked_for(server: HTTPServer, netrc: Path) -> None:
    with httpx.Client(auth=httpx.NetRCAuth(str(netrc))) as own:
        client = ConvertServing(account_id=1, project_id=2, http_client=own, base_url=server.url)
        client.request("GET", "/status")
        with Convert(token="token-0123456789", account_id=1, http_client=own, base_url=server.url) as other:
            other.request("GET", "/status")
    first, second = server.requests
    assert first.headers["authorization"] == httpx.BasicAuth("netrc-user", "netrc-password")._auth_header
    assert second.headers["authorization"] == "Bearer token-0123456789", "the client's own credentials come first"


# Proxies


def test_a_proxy_sees_requests_to_http_urls_alone(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, server: HTTPServer, caplog: pytest.LogCaptureFixture, form: str
) -> None:
    """The password of the proxy goes to the proxy. It is in no log, and the server that is called does not get it."""
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("HTTP_PROXY", server.url.replace("//", "//proxy-user:marked-proxy@"))
    server.default = Reply(418)

    async def use(client: Any) -> list[str]:
        with pytest.raises(APIStatusError) as raised:
            await settled(client.goals.get(7))
        return [repr(client), *shown(raised.value)]

    texts = use_client("convert", form, use, **arguments(sandbox, "convert", base_url="http://api.convert.example"))
    [request] = server.requests
    assert request.target.startswith("http://api.convert.example/")
    assert request.headers["proxy-authorization"] == httpx.BasicAuth("proxy-user", "marked-proxy")._auth_header
    texts += [f"{each.getMessage()} {each.args!r}" for each in caplog.records]
    encoded = request.headers["proxy-authorization"].removeprefix("Basic ")
    assert [text[:500] for text in texts if "marked-proxy" in text or encoded in text] == []


def test_nothing_of_the_environment_is_sent(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, server: HTTPServer, form: str
) -> None:
    """Of the environment, requests hold the settings that the README lists and nothing else."""
    for name in ("AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN", "USER", "CONVERT_OTHER", "HTTP_AUTHORIZATION"):
        monkeypatch.setenv(name, "marked-environment")
    for api in APIS:

        async def use(client: Any) -> None:
            await settled(client.request("POST", "/status", json={}))

        use_client(api, form, use, **arguments(sandbox, api, base_url=server.url))
    assert len(server.requests) == len(APIS)
    assert "marked-environment" not in repr(server.requests)


def test_every_client_class_is_covered_here() -> None:
    assert set(A_CALL) == set(APIS) <= set(CLASSES)
