"""Downloading a vendor's document from a server that may do anything: what is refused, and where the bounds are."""

from __future__ import annotations

import asyncio
import gzip
import random
import re
import sys
import zlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from codegen.errors import SpecError
from codegen.intake.download import LIMITS, Download, Limits, Validators, checked_url, download, shown
from support.http_server import CUT, HANG, RESET, HTTPServer, Reply
from support.tls import make_certificate, server_side

YAML = b"openapi: 3.1.0\ninfo: {title: Small, version: '1.0'}\npaths: {}\n"
NONE = Validators()
SMALL = Limits(size=1000)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture(autouse=True)
def environment(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))


@pytest.fixture
def server(certificate: Path) -> Iterator[HTTPServer]:
    with HTTPServer(Reply(body=YAML), server_side(certificate)) as server:
        yield server


def fetch(server: HTTPServer, validators: Validators = NONE, limits: Limits = LIMITS) -> Download | None:
    return download(checked_url(f"{server.url}/api.yaml", "test", "extends"), validators, limits)


def refused(server: HTTPServer, limits: Limits = SMALL, validators: Validators = NONE) -> str:
    with pytest.raises(SpecError) as caught:
        fetch(server, validators, limits)
    text = str(caught.value)
    assert "\n" not in text
    return text.replace(server.url, "SERVER")


def redirect(target: str, status: int = 302) -> Reply:
    return Reply(status, b"", {"Location": target})


# What is downloaded


@pytest.mark.parametrize(
    "media_type",
    [
        "application/yaml",
        "application/json; charset=utf-8",
        "text/x-yaml",
        "text/vnd.yaml",
        "application/x-yaml",
        "application/vnd.oai.openapi",
        "application/vnd.oai.openapi+json;version=3.1",
        "text/plain",
        "Application/Octet-Stream",
        "",
    ],
)
def test_a_document_is_downloaded(server: HTTPServer, media_type: str) -> None:
    server.default = Reply(body=YAML, headers={"Content-Type": media_type, "ETag": '"1"', "Last-Modified": "today"})
    found = fetch(server)
    assert found == Download(YAML, Validators('"1"', "today"), f"{server.url}/api.yaml")
    [request] = server.requests
    assert "if-none-match" not in request.headers
    assert "if-modified-since" not in request.headers


def test_a_body_in_chunks_is_downloaded(server: HTTPServer) -> None:
    server.default = Reply(body=[YAML[:10], YAML[10:]])
    found = fetch(server)
    assert found is not None
    assert found.content == YAML
    assert found.validators == NONE


@pytest.mark.parametrize(
    "content",
    [gzip.compress(YAML), gzip.compress(YAML[:9]) + gzip.compress(YAML[9:])],
    ids=["one member", "two members"],
)
@pytest.mark.parametrize("coding", ["gzip", "x-gzip", " GZIP "])
def test_a_compressed_body_is_downloaded(server: HTTPServer, content: bytes, coding: str) -> None:
    server.default = Reply(body=content, headers={"Content-Encoding": coding})
    found = fetch(server)
    assert found is not None
    assert found.content == YAML
    assert server.requests[0].headers["accept-encoding"] == "gzip"


@pytest.mark.parametrize("coding", ["identity", ""])
def test_a_body_that_is_not_compressed_may_say_so(server: HTTPServer, coding: str) -> None:
    server.default = Reply(body=YAML, headers={"Content-Encoding": coding})
    found = fetch(server)
    assert found is not None
    assert found.content == YAML


def test_a_large_compressed_body_is_downloaded(server: HTTPServer) -> None:
    content = YAML + b"# " + random.Random(1).randbytes(30_000).hex().encode()
    compressed = gzip.compress(content[:50_000]) + gzip.compress(content[50_000:])
    assert len(compressed) > 30_000
    server.default = Reply(body=compressed, headers={"Content-Encoding": "gzip"})
    found = fetch(server)
    assert found is not None
    assert found.content == content


def test_a_document_is_asked_for_in_all_of_its_formats(server: HTTPServer) -> None:
    fetch(server)
    [request] = server.requests
    assert request.method == "GET"
    accepted = request.headers["accept"].split(", ")
    assert all(re.fullmatch(r"[a-z]+/[a-z.]+|text/plain;q=0\.5|\*/\*;q=0\.1", each) for each in accepted)
    assert {"application/yaml", "application/json", "text/yaml", "*/*;q=0.1"} < set(accepted)


def test_only_the_bound_of_the_whole_download_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Timeouts of httpx start again with every byte, and a large document may take longer than one of them."""
    timeouts: list[Any] = []
    timeout = asyncio.timeout

    def started(seconds: float | None) -> asyncio.Timeout:
        timeouts.append(seconds)
        return timeout(seconds)

    async def chunks() -> AsyncIterator[bytes]:
        yield YAML

    async def answer(self: object, request: httpx.Request) -> httpx.Response:
        timeouts.append(request.extensions["timeout"])
        return httpx.Response(200, content=chunks())

    monkeypatch.setattr(asyncio, "timeout", started)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", answer)
    url = checked_url("https://vendor.example/api.yaml", "test", "extends")
    assert download(url, NONE) == Download(YAML, NONE, str(url))
    assert timeouts == [60, dict.fromkeys(("connect", "read", "write", "pool"))], "a minute, and nothing else"


def test_a_document_of_the_largest_size_is_downloaded(server: HTTPServer) -> None:
    content = YAML.ljust(SMALL.size, b"#")
    for reply in (Reply(body=content), Reply(body=gzip.compress(content), headers={"Content-Encoding": "gzip"})):
        server.default = reply
        found = fetch(server, limits=SMALL)
        assert found is not None
        assert found.content == content


def test_the_validators_are_sent_and_honoured(server: HTTPServer) -> None:
    server.default = Reply(304, b"")
    assert fetch(server, Validators('"1"', "Mon, 01 Jun 2026 10:00:00 GMT")) is None
    [request] = server.requests
    assert request.headers["if-none-match"] == '"1"'
    assert request.headers["if-modified-since"] == "Mon, 01 Jun 2026 10:00:00 GMT"


@pytest.mark.parametrize("value", ["caf\u00e9", "a\r\nX-Injected: 1", "", "x" * 501, 5, None])
def test_validators_that_cannot_be_sent_are_left_out(value: object) -> None:
    assert Validators.of(value, value) == NONE


# Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed_to_another_host(server: HTTPServer, certificate: Path, status: int) -> None:
    with HTTPServer(Reply(body=YAML), server_side(certificate)) as other:
        server.paths["/api.yaml"] = redirect("/v2/api.yaml", status)
        server.paths["/v2/api.yaml"] = redirect(f"{other.url}/kept/api.yaml?signature=secret", status)
        found = fetch(server, Validators('"1"'))
        assert found == Download(YAML, NONE, f"{other.url}/kept/api.yaml")
        assert other.requests[0].target == "/kept/api.yaml?signature=secret"
        assert other.requests[0].headers["if-none-match"] == '"1"'


def test_only_so_many_redirects_are_followed(server: HTTPServer) -> None:
    server.default = redirect("/again")
    assert refused(server, LIMITS) == "SERVER/again: the download: more than 5 redirects"
    assert len(server.requests) == 6
    server.requests.clear()
    assert refused(server, Limits(redirects=3)) == "SERVER/again: the download: more than 3 redirects"
    assert len(server.requests) == 4


TARGETS = {
    "http": (
        "http://127.0.0.1:9/api.yaml",
        r"'http://127.0.0.1:9/api.yaml' is not an https URL; only https is allowed",
    ),
    "file": ("file:///etc/hosts", "'file://127.0.0.1/etc/hosts' is not an https URL; only https is allowed"),
    "a password": ("https://me:hunter2@127.0.0.1/x", "https://127.0.0.1/x has a user name or password in it"),
    "no port": ("https://127.0.0.1:99999/a", "'https://127.0.0.1:99999/a' has no host, or a port that does not exist"),
}


@pytest.mark.parametrize("kind", TARGETS)
def test_each_target_of_a_redirect_is_checked(server: HTTPServer, kind: str) -> None:
    target, expected = TARGETS[kind]
    server.default = redirect(target)
    text = refused(server)
    assert text.startswith("SERVER/api.yaml: the redirect (status 302): ")
    assert expected in text
    assert "hunter2" not in text


def test_a_redirect_without_a_target_or_to_no_url_is_refused(server: HTTPServer) -> None:
    server.default = Reply(301, b"")
    assert refused(server) == "SERVER/api.yaml: the reply: has status 301 Moved Permanently"
    server.default = redirect("https://a:port/")
    assert refused(server).startswith("SERVER/api.yaml: the download: failed: Invalid URL in location header")
    server.default = redirect("https://xn--0/")
    assert refused(server) == "SERVER/api.yaml: the download: failed: Invalid A-label"


# URLs


URLS = {
    "http": ("http://vendor.example/api.yaml", "'http://vendor.example/api.yaml' is not an https URL"),
    "file": ("convert.yaml", "'convert.yaml' is not an https URL"),
    "a password": ("https://me:hunter2@vendor.example/a", "https://vendor.example/a has a user name or password in it"),
    "http with a password": ("http://me:hunter2@vendor.example/a", "http://vendor.example/a has a user name or"),
    "no host": ("https:///a", "has no host"),
    "not a URL": ("https://vendor.example:port/", "is not a URL"),
    "a line break": ("https://vendor.example/\n", "is not a URL"),
    "half of a character": ("https://vendor.example/\ud800", "is not a URL"),
    "a name that is none": ("https://xn--0/api.yaml", "is not a URL: Invalid A-label"),
    "no such port": ("https://vendor.example:65536/", "has no host, or a port that does not exist"),
}


@pytest.mark.parametrize("kind", URLS)
def test_only_https_urls_are_accepted(kind: str) -> None:
    url, expected = URLS[kind]
    with pytest.raises(SpecError) as caught:
        checked_url(url, "specs/small.overlay.yaml", "extends")
    assert str(caught.value).startswith("specs/small.overlay.yaml: extends: ")
    assert expected in str(caught.value)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("url", ["https://vendor.example/a", "https://m\u00fcnchen.example:65535/a?b=c"])
def test_an_https_url_is_accepted(url: str) -> None:
    assert checked_url(url, "specs/small.overlay.yaml", "extends") == httpx.URL(url)


def test_a_url_is_shown_without_what_may_be_secret() -> None:
    assert shown(httpx.URL("https://me:hunter2@vendor.example:8443/a/b?key=secret#part")) == (
        "https://vendor.example:8443/a/b"
    )


# What is refused


def test_a_body_that_is_too_large_is_refused(server: HTTPServer) -> None:
    expected = "SERVER/api.yaml: the reply: is larger than the limit of 1,000 bytes"
    for body in (b"x" * 1001, iter([b"x" * 600, b"x" * 600])):
        server.default = Reply(body=body)
        assert refused(server) == expected


def test_a_body_without_end_is_refused(server: HTTPServer) -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield b"x" * 1000

    server.default = Reply(body=endless())
    assert refused(server).endswith("is larger than the limit of 1,000 bytes")


def test_a_body_that_grows_when_decompressed_is_refused(server: HTTPServer) -> None:
    """Compressed twice as well: a body of a few bytes would become 100 MB."""
    bomb = gzip.compress(bytes(100_000_000))
    for body, limits in ((bomb, Limits(size=1_000_000)), (gzip.compress(bytes(1001)), SMALL)):
        server.default = Reply(body=body, headers={"Content-Encoding": "gzip"})
        assert "is larger than the limit of" in refused(server, limits)


@pytest.mark.parametrize("coding", ["deflate", "br", "zstd", "gzip, gzip"])
def test_a_coding_that_was_not_asked_for_is_refused(server: HTTPServer, coding: str) -> None:
    server.default = Reply(body=zlib.compress(YAML), headers={"Content-Encoding": coding})
    assert refused(server).endswith(f"has the content coding '{coding}', which the request did not accept")


@pytest.mark.parametrize(
    "body",
    [gzip.compress(YAML)[:-5], gzip.compress(YAML)[:5], gzip.compress(YAML) + b"x", YAML, zlib.compress(YAML)],
    ids=["without its end", "start of the header", "more after it", "not compressed", "compressed in another way"],
)
def test_a_damaged_compressed_body_is_refused(server: HTTPServer, body: bytes) -> None:
    server.default = Reply(body=body, headers={"Content-Encoding": "gzip"})
    assert "SERVER/api.yaml: the reply: is damaged: " in refused(server)


def test_a_body_that_ends_early_is_refused(server: HTTPServer) -> None:
    def breaking() -> Iterator[bytes]:
        yield YAML
        raise OSError

    for reply in (CUT, Reply(body=breaking()), RESET):
        server.default = reply
        assert refused(server).startswith("SERVER/api.yaml: the download: failed: ")


def test_a_body_of_unknown_length_is_refused(server: HTTPServer) -> None:
    server.default = Reply(body=YAML, headers={}, framing=False)
    text = "does not say how long it is, so a part of it could be missing; download it yourself and use --from FILE"
    assert refused(server) == f"SERVER/api.yaml: the reply: {text}"


def linked_at(end: int) -> bytes:
    """A page whose only link, with the character after it, ends at a byte."""
    link = b' "/api.json" '
    return b"<html>".ljust(end - len(link) + 1) + link


PAGES = {
    "more links than are shown": (
        b"<html>" + b"".join(b'<a href="/%d.yml">' % number for number in range(4)),
        "text/html",
        ". The page mentions SERVER/0.yml, SERVER/1.yml, SERVER/2.yml",
    ),
    "page": (b"<!doctype html><title>API</title>", "text/html; charset=utf-8", ""),
    "page as text": (b"\n <html>", "text/plain", ""),
    "XML": (b"<?xml version='1.0'?><a/>", "application/xml", ""),
    "Redoc": (
        b'<html><redoc spec-url="../openapi.yaml?v=2"></redoc><a href="/b/openapi.json">',
        "text/html",
        ". The page mentions SERVER/b/openapi.json",
    ),
    "Swagger UI": (
        b"<html><script>SwaggerUIBundle({url: 'https://vendor.example/openapi.json'})",
        "text/html",
        ". The page mentions https://vendor.example/openapi.json",
    ),
    "links to nothing": (
        b'<html><a href="https://a:port/x.json"><a href="/\xff.json"><a href="/good.yml"><a href="/good.yml">',
        "text/html",
        ". The page mentions SERVER/good.yml",
    ),
    "a page after the mark of its encoding": (b"\xef\xbb\xbf\t\r\n<!doctype html>", "text/plain", ""),
}


@pytest.mark.parametrize(("end", "links"), [(100_000, ". The page mentions SERVER/api.json"), (100_001, "")])
def test_links_are_looked_for_in_the_first_100_000_bytes(server: HTTPServer, end: int, links: str) -> None:
    server.default = Reply(body=linked_at(end), headers={"Content-Type": "text/html"})
    assert refused(server, Limits()).endswith(f"record the URL of the document itself{links}")


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_is_refused_with_the_links_on_it(server: HTTPServer, kind: str) -> None:
    body, media_type, links = PAGES[kind]
    server.default = Reply(body=body, headers={"Content-Type": media_type})
    expected = "SERVER/api.yaml: the reply: is a web page or XML, not an OpenAPI document"
    assert refused(server) == f"{expected}; record the URL of the document itself{links}"


@pytest.mark.parametrize("body", [b"~<a>: 1", b"a: <html>"])
def test_only_the_beginning_shows_a_page(server: HTTPServer, body: bytes) -> None:
    server.default = Reply(body=body, headers={"Content-Type": "text/plain"})
    found = fetch(server)
    assert found is not None
    assert found.content == body


@pytest.mark.parametrize("media_type", ["image/png", "application/zip", "application/pdf", "text/css", "nonsense"])
def test_another_content_type_is_refused(server: HTTPServer, media_type: str) -> None:
    server.default = Reply(body=YAML, headers={"Content-Type": media_type})
    assert refused(server).endswith(f"has the content type '{media_type}', which is neither YAML nor JSON")


def test_an_empty_body_is_refused(server: HTTPServer) -> None:
    server.default = Reply(body=b" \n")
    assert refused(server) == "SERVER/api.yaml: the reply: is empty"


@pytest.mark.parametrize(
    ("status", "phrase"), [(404, " Not Found"), (500, " Internal Server Error"), (206, " Partial Content"), (299, "")]
)
def test_another_status_is_refused(server: HTTPServer, status: int, phrase: str) -> None:
    server.default = Reply(status, YAML)
    assert refused(server) == f"SERVER/api.yaml: the reply: has status {status}{phrase}"


def test_not_modified_is_refused_if_nothing_was_asked(server: HTTPServer) -> None:
    server.default = Reply(304, b"")
    assert refused(server) == "SERVER/api.yaml: the reply: has status 304 Not Modified"


# Time and connections


def test_the_time_of_a_body_that_never_ends_is_bounded(server: HTTPServer) -> None:
    stop = server.closing

    def trickle() -> Iterator[bytes]:
        while not stop.wait(0.005):
            yield b"#"

    server.default = Reply(body=trickle())
    limits = Limits(seconds=0.1)
    assert refused(server, limits) == "SERVER/api.yaml: the download: took longer than 0.1 seconds"


def test_the_time_of_a_server_that_does_not_answer_is_bounded(server: HTTPServer) -> None:
    server.default = HANG
    limits = Limits(seconds=0.1)
    assert refused(server, limits) == "SERVER/api.yaml: the download: took longer than 0.1 seconds"


def test_a_certificate_that_is_not_trusted_is_refused(server: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    text = refused(server)
    assert text.startswith("SERVER/api.yaml: the download: failed: ")
    assert "certificate verify failed" in text
    assert server.requests == []


def test_a_host_that_cannot_be_reached_is_one_line() -> None:
    closed = HTTPServer()
    url = checked_url(f"https{closed.url.removeprefix('http')}/a", "test", "extends")
    with pytest.raises(SpecError, match="the download: failed: "):
        download(url, NONE)
    closed.close()


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        ("SSL_CERT_FILE", "/gone/certificate.pem", "No such file or directory"),
        ("HTTPS_PROXY", "http://proxy.example:port", "Invalid port: 'port'"),
        ("HTTPS_PROXY", "ftp://proxy.example", "Unknown scheme for proxy URL"),
    ],
)
def test_an_environment_that_can_not_be_used_is_one_line(
    server: HTTPServer, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, expected: str
) -> None:
    monkeypatch.setenv(variable, value)
    text = refused(server)
    assert text.startswith("SERVER/api.yaml: the download: failed: ")
    assert expected in text


def test_a_proxy_that_requires_another_package_is_one_line(server: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://proxy.example")
    monkeypatch.setitem(sys.modules, "socksio", None)
    assert "the 'socksio' package is not installed" in refused(server)


def test_an_error_without_words_is_named(server: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(self: object, request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("")

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", fail)
    assert refused(server) == "SERVER/api.yaml: the download: failed: ReadError"


def test_a_proxy_of_the_environment_is_used(server: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with HTTPServer(Reply(403, b"")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert "SERVER/api.yaml: the download: failed: 403" in refused(server)
        assert [request.method for request in proxy.requests] == ["CONNECT"]
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert fetch(server) is not None
    assert len(proxy.requests) == 1
