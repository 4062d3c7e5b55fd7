"""TLS: no client sends anything to a server whose certificate is not trusted, is for another host, or has expired."""

from __future__ import annotations

import contextlib
import inspect
import re
import socket
import ssl
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from abwire import APIConnectionError, Convert
from abwire.testing import Sandbox
from abwire_runtime.client.common_options import CommonOptions
from support.calling import method_of, settled, use_client
from support.checkout import ROOT
from support.clients import A_CALL, APIS, CLASSES, arguments
from support.http_server import HTTPServer
from support.tls import make_certificate, make_expired_certificate, server_side

EVERY_CLIENT = pytest.mark.parametrize("api", APIS)
LESS_STRICT = {"PYTHONHTTPSVERIFY": "0", "SSL_CERT_FILE": "", "SSL_CERT_DIR": "", "CURL_CA_BUNDLE": ""}
"""What turns verification off elsewhere, or has done so once."""


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A certificate for this machine, one for another host and one that has expired. Each is its own issuer."""
    return {
        "right": make_certificate(tmp_path_factory.mktemp("right")),
        "of another host": make_certificate(tmp_path_factory.mktemp("another"), "DNS:www.example.com,IP:127.0.0.2"),
        "expired": make_expired_certificate(tmp_path_factory.mktemp("expired")),
    }


@pytest.fixture
def tls(certificates: dict[str, Path]) -> Iterator[Callable[[str], HTTPServer]]:
    """Start a server with one of the certificates."""
    with contextlib.ExitStack() as stack:
        yield lambda name: stack.enter_context(HTTPServer(tls=server_side(certificates[name])))


def refusal(sandbox: Sandbox, api: str, form: str, url: str) -> APIConnectionError:
    """The error of a call to a URL."""

    async def use(client: Any) -> APIConnectionError:
        name, given = A_CALL[api]
        with pytest.raises(APIConnectionError) as raised:
            await settled(method_of(client, name)(**given))
        return raised.value

    error: APIConnectionError = use_client(api, form, use, **arguments(sandbox, api, base_url=url))
    return error


@EVERY_CLIENT
def test_a_certificate_that_nobody_trusts_is_refused(sandbox: Sandbox, form: str, api: str, tls: Any) -> None:
    server = tls("right")
    error = refusal(sandbox, api, form, server.url)
    assert re.search("certificate is not trusted", str(error))
    assert error.attempts == 1
    assert server.requests == []


@EVERY_CLIENT
@pytest.mark.parametrize("name", ["of another host", "expired"])
def test_a_trusted_certificate_of_another_host_or_time_is_refused(
    monkeypatch: pytest.MonkeyPatch,
    sandbox: Sandbox,
    form: str,
    api: str,
    name: str,
    tls: Any,
    certificates: dict[str, Path],
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates[name]))
    server = tls(name)
    error = refusal(sandbox, api, form, server.url)
    assert re.search({"expired": "has expired"}.get(name, "IP address mismatch"), str(error))
    assert server.requests == []


@EVERY_CLIENT
def test_a_trusted_certificate_of_the_host_is_accepted(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, form: str, api: str, tls: Any, certificates: dict[str, Path]
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates["right"]))
    server = tls("right")

    async def use(client: Any) -> None:
        await settled(client.request("GET", "/status", cast_to=dict))

    use_client(api, form, use, **arguments(sandbox, api, base_url=server.url))
    assert len(server.requests) == 1


@pytest.mark.parametrize("name", LESS_STRICT)
def test_no_environment_variable_turns_verification_off(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, form: str, name: str, tls: Any
) -> None:
    monkeypatch.setenv(name, LESS_STRICT[name])
    server = tls("right")
    assert "certificate" in str(refusal(sandbox, "convert", form, server.url))
    assert server.requests == []


def test_no_argument_and_no_code_of_ours_turns_verification_off() -> None:
    for forms in CLASSES.values():
        for made in forms.values():
            names = {*inspect.signature(made).parameters, *CommonOptions.__annotations__}
            assert not [name for name in names if re.search("verify|cert|ssl|tls|insecure", name)]
    off = re.compile(r"verify\s*=\s*False|CERT_NONE|CERT_OPTIONAL|check_hostname\s*=|_create_unverified_context")
    files = [path for folder in ("overlay", "generated", "scripts") for path in (ROOT / folder).rglob("*.py")]
    assert len(files) > 500
    assert [path for path in files if off.search(path.read_text(encoding="utf-8"))] == []


def test_an_http_client_that_verifies_nothing_is_the_users_own_decision(sandbox: Sandbox, tls: Any) -> None:
    server = tls("right")
    with httpx.Client(verify=False) as own:
        Convert(**arguments(sandbox, "convert", base_url=server.url), http_client=own).request("GET", "/status")
    assert len(server.requests) == 1


# Proxies


class Interceptor:
    """A proxy that opens each tunnel to itself, and answers with a certificate of its own."""

    def __init__(self, certificate: Path) -> None:
        self.asked: list[bytes] = []
        self.received: list[bytes] = []
        self._context = server_side(certificate)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Interceptor:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                self.asked.append(connection.recv(65_536))
                connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                with self._context.wrap_socket(connection, server_side=True) as inner:
                    self.received.append(inner.recv(65_536))


def test_a_proxy_that_breaks_into_tls_is_refused(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, form: str, certificates: dict[str, Path]
) -> None:
    with Interceptor(certificates["right"]) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("//", "//user:proxy-password@"))
        error = refusal(sandbox, "convert", form, "https://api.convert.example")
    assert "certificate is not trusted" in str(error)
    [asked] = proxy.asked
    assert asked.startswith(b"CONNECT api.convert.example:443 HTTP/1.1\r\n")
    for secret in (sandbox.credentials.secret, sandbox.credentials.application_id):
        assert secret.encode() not in asked, "the proxy learns the host alone"
    assert proxy.received == []
    assert "proxy-password" not in str(error)


@pytest.mark.parametrize("is_trusted", [True, False])
def test_the_certificate_of_a_proxy_is_checked(
    monkeypatch: pytest.MonkeyPatch,
    sandbox: Sandbox,
    form: str,
    tls: Any,
    certificates: dict[str, Path],
    is_trusted: bool,
) -> None:
    proxy = tls("right")
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    if is_trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificates["right"]))

        async def use(client: Any) -> None:
            await settled(client.request("GET", "/status"))

        use_client("convert", form, use, **arguments(sandbox, "convert", base_url="http://api.convert.example"))
        assert proxy.requests[0].target == "http://api.convert.example/status"
    else:
        error = refusal(sandbox, "convert", form, "http://api.convert.example")
        assert isinstance(error.__cause__, httpx.ConnectError)
        assert "certificate" in str(error)
        assert proxy.requests == []


def test_keys_of_sessions_are_written_only_where_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, sandbox: Sandbox, tls: Any, certificates: dict[str, Path]
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates["right"]))
    server, keys = tls("right"), tmp_path / "keys.log"
    for wanted in (False, True):
        if wanted:
            monkeypatch.setenv("SSLKEYLOGFILE", str(keys))
        with Convert(**arguments(sandbox, "convert", base_url=server.url)) as client:
            client.request("GET", "/status")
        assert keys.exists() == wanted
    assert "CLIENT_TRAFFIC_SECRET" in keys.read_text(encoding="ascii")


def test_old_versions_of_tls_are_refused(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, certificates: dict[str, Path]
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates["right"]))
    context = server_side(certificates["right"])
    context.set_ciphers("DEFAULT@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # these versions are old
        context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    with HTTPServer(tls=context) as server:
        refusal(sandbox, "convert", "sync", server.url)
        assert server.requests == []
