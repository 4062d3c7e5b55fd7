"""Settings from the environment: proxies, certificate files, and values with white space."""

from __future__ import annotations

import os
import re
import ssl
from pathlib import Path
from typing import Any

import certifi
import httpx
import pytest

from abwire import AbwireError, APIConnectionError, APIStatusError, AsyncConvert, ConfigurationError, Convert
from abwire.auth import BearerKey, BearerToken, ConvertHMAC, HeaderToken, SessionCookie
from abwire.testing import Sandbox
from abwire_runtime.client.environment import certificates
from abwire_runtime.client.proxies import ProxyExceptions
from support.calling import FORMS, caller, settled, use_client
from support.clients import APIS, CLASSES, arguments, client, convert
from support.http_server import HTTPServer, Reply

ACCESS: dict[str, Any] = {"token": "token-0123456789", "account_id": 1, "project_id": 2}


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)


# Proxies


@pytest.mark.parametrize(
    "value",
    [
        "ftp://proxy.example:21",
        "socks4://proxy.example",
        "socks5://127.0.0.1:9",
        "socks5h://127.0.0.1:9",
        "http://",
        "http://:3128",
        "//proxy.example",
        "http://proxy.example:port",
        "http://proxy.example:99999",
        "http://proxy.example:0",
        "http://[::1",
        "::1",
        " http://proxy.example",
        "http://proxy.example ",
        "proxy.example:3128\n",
        "http://user:password-0123@proxy example",
        "http://user:password-0123@",
    ],
)
@pytest.mark.parametrize("name", ["HTTP_PROXY", "https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("form", FORMS)
def test_a_proxy_that_cannot_work_is_named(monkeypatch: pytest.MonkeyPatch, form: str, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=rf"environment variable {name} can't be used") as raised:
        (Convert if form == "sync" else AsyncConvert)(**ACCESS)
    assert "password" not in str(raised.value)
    assert raised.value.__cause__ is None


@pytest.mark.parametrize("api", APIS)
def test_every_client_names_the_proxy(monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, api: str) -> None:
    monkeypatch.setenv("ALL_PROXY", "ftp://proxy.example")
    for form in FORMS:
        with pytest.raises(ConfigurationError, match="ALL_PROXY"):
            CLASSES[api][form](**arguments(sandbox, api))


@pytest.mark.parametrize(
    "value",
    [
        "proxy.example",
        "proxy.example:3128",
        "http://user:pass%20word@proxy.example:3128/",
        "https://[::1]:3128",
        "[::1]:1",
    ],
)
def test_proxies_that_can_work_do(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("ALL_PROXY", value)
    Convert(**ACCESS).close()


@pytest.mark.parametrize(
    "value", ["host.example:port", "10.0.0.0/33", "::1/129", "[::1", "http://host:port", "a..b", "%", "*a*", "a/b"]
)
@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_a_list_of_exceptions_that_cannot_be_read_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", "proxy.example")
    monkeypatch.setenv(name, f"localhost,{value}")
    with pytest.raises(ConfigurationError, match=f"the environment variable {name} can't be used"):
        Convert(**ACCESS)


def test_exceptions_do_not_matter_without_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "[::1],10.0.0.0/33")
    Convert(**ACCESS).close()


@pytest.mark.parametrize(
    ("value", "direct", "proxied"),
    [
        ("example.com", ["http://example.com", "https://a.example.com"], ["http://notexample.com", "http://com"]),
        (".example.com", ["http://example.com", "http://a.b.EXAMPLE.com."], ["http://notexample.com"]),
        ("*.example.com", ["http://a.example.com"], ["http://example.com", "http://notexample.com"]),
        ("example.com.", ["http://example.com"], ["http://example.org"]),
        ("example.com:443", ["https://example.com", "https://example.com:443"], ["http://example.com"]),
        ("example.com:8080", ["http://example.com:8080"], ["http://example.com", "http://example.com:8081"]),
        ("https://example.com", ["https://example.com"], ["http://example.com"]),
        ("a.example b.example,\tc.example", [f"http://{each}.example" for each in "abc"], ["http://d.example"]),
        ("10.0.0.0/8", ["http://10.255.1.2:81"], ["http://11.0.0.1", "http://ten.example", "http://[::a00:1]"]),
        ("10.1.2.3/8", ["http://10.255.1.2"], ["http://11.0.0.1"]),
        ("192.0.2.7", ["http://192.0.2.7"], ["http://192.0.2.70"]),
        ("192.0.2.7:80", ["http://192.0.2.7"], ["https://192.0.2.7"]),
        ("::1", ["http://[::1]:8080", "http://[0:0:0:0:0:0:0:1]"], ["http://[::2]"]),
        ("[::1]", ["http://[::1]"], ["http://[::2]"]),
        ("[::1]:81", ["http://[::1]:81"], ["http://[::1]"]),
        ("fd00::/8", ["http://[fd12::1]"], ["http://[fe80::1]"]),
        ("[fd00::]/8", ["http://[fd12::1]"], ["http://[fe80::1]"]),
        ("münchen.example", ["http://xn--mnchen-3ya.example", "http://www.münchen.example"], ["http://example"]),
        ("localhost", ["http://localhost:9"], ["http://127.0.0.1"]),
        (" , ,", [], ["http://example.com"]),
        ("*", ["http://example.com"], []),
        ("a.example, *", ["http://example.com"], []),
    ],
)
def test_hosts_are_excepted_in_every_usual_notation(value: str, direct: list[str], proxied: list[str]) -> None:
    exceptions = ProxyExceptions(value)
    assert [url for url in direct if not exceptions.match(httpx.URL(url))] == []
    assert [url for url in proxied if exceptions.match(httpx.URL(url))] == []


@pytest.mark.parametrize("name", ["HTTP_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize(
    ("exceptions", "is_direct"),
    [("", False), ("127.0.0.0/8", True), ("example.com 127.0.0.1", True), ("10.0.0.0/8", False)],
)
def test_calls_go_through_the_proxy_unless_the_host_is_excepted(
    monkeypatch: pytest.MonkeyPatch,
    sandbox: Sandbox,
    server: HTTPServer,
    form: str,
    name: str,
    exceptions: str,
    is_direct: bool,
) -> None:
    monkeypatch.setenv(name, server.url)
    monkeypatch.setenv("NO_PROXY", exceptions)
    server.script = [Reply(418)]
    call = caller(sandbox, "convert", form, retries=0)
    if is_direct:
        call("goals.list")
        assert server.requests == []
    else:
        with pytest.raises(APIStatusError, match="418"):
            call("goals.list")
        assert not sandbox.requests


def test_a_proxy_that_is_turned_off_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setenv("ALL_PROXY", "ftp://proxy.example")
    Convert(**ACCESS).close()


def test_the_environment_does_not_matter_to_an_http_client_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    with httpx.Client() as own:
        monkeypatch.setenv("ALL_PROXY", "ftp://proxy.example")
        monkeypatch.setenv("SSL_CERT_FILE", "/no/such/file")
        Convert(**ACCESS, http_client=own)


# Certificates


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"])
def test_a_file_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    monkeypatch.setenv(name, str(tmp_path / "missing" / "file"))
    with pytest.raises(ConfigurationError, match=rf"\b{name}\b"):
        Convert(**ACCESS)


def test_a_file_without_certificates_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "certificates.pem"
    file.write_text("not a certificate")
    for value in (file, tmp_path):
        monkeypatch.setenv("SSL_CERT_FILE", str(value))
        with pytest.raises(ConfigurationError, match="the environment variable SSL_CERT_FILE can't be used"):
            Convert(**ACCESS)


def test_one_directory_of_certificates_has_to_be_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join([str(tmp_path / "missing"), str(tmp_path)]))
    Convert(**ACCESS).close()


def test_a_directory_that_is_not_there_does_not_matter_beside_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", certifi.where())
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "missing"))
    assert certificates().verify_mode is ssl.CERT_REQUIRED


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({}, OSError("broken"), "the certificates of the system can't be used (OSError: broken)"),
        (
            {"SSL_CERT_DIR": "."},
            PermissionError(13, "not permitted", "ca.pem"),
            "the environment variable SSL_CERT_DIR can't be used (PermissionError: not permitted)",
        ),
        (
            {"SSL_CERT_FILE": "ca.pem", "SSL_CERT_DIR": ".", "SSLKEYLOGFILE": "keys"},
            OSError(5, "broken", "ca.pem"),
            "the environment variable SSL_CERT_FILE can't be used (OSError: broken)",
        ),
        (
            {"SSL_CERT_DIR": ".", "SSLKEYLOGFILE": "keys"},
            OSError(5, "broken", "ca.pem"),
            "the environment variable SSL_CERT_DIR or SSLKEYLOGFILE can't be used (OSError: broken)",
        ),
        (
            {"SSL_CERT_FILE": "ca.pem", "SSLKEYLOGFILE": "keys"},
            OSError(5, "broken", "keys"),
            "the environment variable SSLKEYLOGFILE can't be used (OSError: broken)",
        ),
    ],
)
def test_the_variable_of_certificates_that_cannot_be_loaded_is_named(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], error: OSError, message: str
) -> None:
    def fail() -> ssl.SSLContext:
        raise error

    for name, value in given.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(httpx, "create_ssl_context", fail)
    with pytest.raises(ConfigurationError) as raised:
        certificates()
    assert (str(raised.value), raised.value.__cause__) == (message, error)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("cause", ["cause", "context"])
def test_a_certificate_that_is_not_trusted_is_tried_once(form: str, cause: str) -> None:
    tries: list[httpx.Request] = []

    def fail(request: httpx.Request) -> httpx.Response:
        tries.append(request)
        fault = ssl.SSLCertVerificationError(1, "certificate verify failed: self-signed certificate")
        error = httpx.ConnectError(str(fault), request=request)
        if cause == "cause":
            raise error from fault
        try:
            raise fault
        except ssl.SSLError:
            raise error  # noqa: B904

    transport = httpx.MockTransport(fail)

    async def use(client: Any) -> None:
        with pytest.raises(APIConnectionError, match=r"certificate is not trusted.*SSL_CERT_FILE.* verify=\.$"):
            await settled(client.goals.get(7))

    own = httpx.Client(transport=transport) if form == "sync" else httpx.AsyncClient(transport=transport)
    use_client("convert", form, use, **ACCESS, http_client=own)
    assert len(tries) == 1


# White space


@pytest.mark.parametrize("space", ["\n", "\r\n", " ", "\t"])
def test_white_space_around_settings_of_the_environment_is_removed(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, space: str
) -> None:
    known = sandbox.credentials
    monkeypatch.setenv("CONVERT_APPLICATION_ID", f"{known.application_id}{space}")
    monkeypatch.setenv("CONVERT_SECRET", f"{known.secret}{space}")
    monkeypatch.setenv("CONVERT_ACCOUNT_ID", f"{space}{known.account_id}{space}")
    monkeypatch.setenv("CONVERT_PROJECT_ID", f"{known.project_id}{space}")
    monkeypatch.setenv("CONVERT_BASE_URL", f"{space}{sandbox.base_url('convert')}/{space}")
    with Convert() as made:
        made.goals.list()
    assert sandbox.requests[0].status == 200


def test_a_setting_of_white_space_counts_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVERT_TOKEN", " \n")
    with pytest.raises(ConfigurationError, match="a credential is missing"):
        Convert()


@pytest.mark.parametrize(
    "make",
    [
        lambda secret: ConvertHMAC("application-1", secret),
        lambda secret: ConvertHMAC(secret, "secret-1"),
        lambda secret: BearerKey("key-1", secret),
        lambda secret: BearerKey(secret, "secret-1"),
        BearerToken,
        SessionCookie,
        lambda secret: HeaderToken("X-Token", secret),
    ],
)
@pytest.mark.parametrize("secret", ["secret-0123456789\n", " secret-0123456789", "secret-0123456789\t", "\ufeff\u00a0"])
def test_a_secret_with_white_space_around_it_is_refused(make: Any, secret: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        make(secret)
    assert "0123456789" not in str(raised.value)
    auth = make(lambda: secret)  # when the value is read, because it is unknown before
    with pytest.raises(ConfigurationError):
        auth.headers(httpx.Request("GET", "https://www.example.com/"))


def test_every_setting_with_white_space_around_it_is_refused(sandbox: Sandbox) -> None:
    for api in APIS:
        given = arguments(sandbox, api)
        for name, value in given.items():
            if name.endswith("base_url"):
                client(sandbox, api, **{name: f" {value}\n"}).close()
            elif isinstance(value, str):
                with pytest.raises(ConfigurationError, match=r"white space|\.strip\(\)"):
                    client(sandbox, api, **{name: f"{value}\n"})


@pytest.mark.parametrize(
    "url", ["https://a.example/b c", "https://a.example\n/b", "https://a b.example/", "https://a.example:99999"]
)
def test_a_base_url_that_cannot_work_is_refused(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        Convert(**ACCESS, base_url=url)
    monkeypatch.setenv("CONVERT_BASE_URL", url)
    with pytest.raises(ConfigurationError, match="base_url"):
        Convert(**ACCESS)


def fault_of_convert() -> str:
    """The error when a client is made; empty if there is none."""
    try:
        Convert(**ACCESS).close()
    except AbwireError as error:
        return str(error)
    return ""


def test_no_fault_of_the_environment_is_any_other_error(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "CONVERT_BASE_URL"):
        for value in (
            "\udcff",
            "\u2028",
            "%",
            "[",
            "]:0",
            "a" * 70_000,
            "http://\u0661.example:\u0661",
            "x://",
            "xn--\u00fc",
        ):
            monkeypatch.setenv(name, value)
            error = fault_of_convert()
            assert re.search(f"{name}|base_url", error or name), (name, value)
            monkeypatch.delenv(name)


def test_the_sandbox_is_reached_without_any_setting(sandbox: Sandbox) -> None:
    with convert(sandbox) as made:
        made.goals.list()
