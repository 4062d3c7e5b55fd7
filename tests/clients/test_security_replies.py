"""Hostile replies: they can't fill the memory, write other files, lead to other hosts or put control characters into a log."""

from __future__ import annotations

import gzip
import io
import json
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from abwire import AbwireError, APIConnectionError, APIStatusError, BadRequestError, DecodeError, EventStream
from abwire.testing import Sandbox
from abwire_runtime.calls import content_coding, sse
from abwire_runtime.client.redirects import unsafe_target
from support.calling import caller, method_of, settled, use_client
from support.clients import A_CALL, APIS, arguments
from support.http_server import HTTPServer, Reply

MEGABYTE = 1 << 20
REAL_LIMIT = content_coding.UNPACKED_FREELY
LIMIT = 4 * MEGABYTE
"""The limit of most tests, so that they take little time."""
EVERY_CLIENT = pytest.mark.parametrize("api", APIS)


def error_of(sandbox: Sandbox, api: str, form: str, url: str, call: str = "", **given: Any) -> AbwireError:
    """The error of a call to a URL."""

    async def use(client: Any) -> AbwireError:
        name, usual = (call, given) if call else A_CALL[api]
        with pytest.raises(AbwireError) as raised:
            await settled(method_of(client, name)(**usual))
        return raised.value

    error: AbwireError = use_client(api, form, use, **arguments(sandbox, api, base_url=url, retries=0))
    return error


# Decompression bombs


@pytest.fixture
def low_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content_coding, "UNPACKED_FREELY", LIMIT)


def bomb(size: int, layers: int = 1, fill: bytes = b" ") -> Reply:
    """A reply that unpacks to a number of bytes, compressed once or several times."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    chunk = fill * (MEGABYTE // len(fill))
    body = b"".join([*(packer.compress(chunk) for _ in range(size // MEGABYTE)), packer.flush()])
    for _ in range(layers - 1):
        body = gzip.compress(body)
    codings = ", ".join(["gzip"] * layers)
    return Reply(body=body, headers={"Content-Encoding": codings, "Content-Type": "application/json"})


def test_a_small_reply_can_not_fill_the_memory(sandbox: Sandbox, server: HTTPServer, form: str) -> None:
    """With the real limit, and a body of a few hundred bytes that was compressed three times."""
    assert REAL_LIMIT == 64 * MEGABYTE
    server.default = bomb(REAL_LIMIT + 16 * MEGABYTE, layers=3)
    error = error_of(sandbox, "vwo", form, server.url)
    assert isinstance(error, APIConnectionError)
    assert "unpacks to more than 64 MiB and 200 times its size" in str(error)
    assert isinstance(error.__cause__, httpx.DecodingError)


@EVERY_CLIENT
@pytest.mark.parametrize("layers", [1, 2])
def test_no_client_unpacks_without_limit(
    sandbox: Sandbox, server: HTTPServer, low_limit: None, form: str, api: str, layers: int
) -> None:
    server.default = bomb(LIMIT * 2, layers)
    error = error_of(sandbox, api, form, server.url)
    assert isinstance(error, APIConnectionError)
    assert "unpacks to more than 4 MiB and 200 times its size" in str(error)
    assert error.attempts == 1


def test_further_members_of_a_gzip_body_are_limited_as_well(
    sandbox: Sandbox, server: HTTPServer, low_limit: None, form: str
) -> None:
    body = gzip.compress(b"{") + bytes(bomb(LIMIT * 2).body)  # type: ignore[arg-type]
    server.default = Reply(body=body, headers={"Content-Encoding": "gzip"})
    assert "unpacks to more than" in str(error_of(sandbox, "convert", form, server.url))


@pytest.mark.parametrize("status", [400, 503])
def test_the_body_of_an_error_is_not_unpacked_without_limit(
    sandbox: Sandbox, server: HTTPServer, low_limit: None, form: str, status: int
) -> None:
    """The error is that of its status, as if it had no body."""
    reply = bomb(LIMIT * 2)
    server.default = Reply(status, reply.body, reply.headers)
    error = error_of(sandbox, "convert", form, server.url)
    assert isinstance(error, APIStatusError)
    assert error.response.content == b""


def test_the_body_of_a_redirect_is_not_unpacked(sandbox: Sandbox, server: HTTPServer, form: str) -> None:
    """httpx reads it before it goes on, and nobody needs it."""
    reply = bomb(16 * MEGABYTE)
    server.script = [Reply(302, reply.body, {**reply.headers, "Location": "/there"}), Reply(418)]
    tracemalloc.start()
    try:
        error = error_of(sandbox, "convert", form, server.url)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert isinstance(error, APIStatusError)
    assert error.status_code == 418
    assert most < 8 * MEGABYTE


async def read_all(stream: Any) -> list[Any]:
    return list(stream) if isinstance(stream, EventStream) else [event async for event in stream]


def test_a_stream_is_not_unpacked_without_limit(
    sandbox: Sandbox, server: HTTPServer, low_limit: None, form: str
) -> None:
    body = bomb(LIMIT * 2, fill=b"data: " + b"x" * 993 + b"\n").body
    server.default = Reply(body=body, headers={"Content-Encoding": "gzip", "Content-Type": "text/event-stream"})

    async def use(client: Any) -> None:
        stream = await settled(client.ai_content.generate_code_stream(content="a button"))
        with pytest.raises(APIConnectionError, match="unpacks to more than"):
            await read_all(stream)

    use_client("convert", form, use, **arguments(sandbox, "convert", base_url=server.url, retries=0))


def test_a_body_that_was_compressed_twice_is_saved_but_not_without_limit(
    sandbox: Sandbox, server: HTTPServer, low_limit: None, form: str, tmp_path: Path
) -> None:
    """Once compressed, a file may be of any size: see test_a_small_body_that_unpacks_to_a_large_file_takes_little_memory."""
    server.script = [
        Reply(body=gzip.compress(gzip.compress(b"content")), headers={"Content-Encoding": "gzip, gzip"}),
        bomb(LIMIT * 2, layers=2),
    ]
    target = tmp_path / "file"
    call = caller(sandbox, "convert", form, retries=0)
    assert call("download", f"{server.url}/a", to=target) == len(b"content")
    with pytest.raises(APIConnectionError, match="unpacks to more than"):
        call("download", f"{server.url}/a", to=target)
    assert target.read_bytes() == b"content"
    assert list(tmp_path.iterdir()) == [target], "nothing is left of the other one"


def test_what_compresses_well_is_read(sandbox: Sandbox, server: HTTPServer, form: str) -> None:
    """Large replies of JSON, and small ones of any content."""
    flags = [{"key": f"flag-{index}", "enabled": index % 3 == 0, "percentage": index % 97} for index in range(10_000)]
    whole = json.dumps(flags).encode()
    zeros = b" " * (4 * MEGABYTE) + b"[]"

    async def use(client: Any) -> None:
        for body, content in ((gzip.compress(whole), flags), (gzip.compress(zeros), [])):
            for coding, sent in (("gzip", body), ("gzip, gzip", gzip.compress(body)), ("identity", None)):
                plain = whole if content else zeros
                server.default = Reply(body=sent or plain, headers={"Content-Encoding": coding})
                reply = await settled(client.request_detailed("GET", "/flags"))
                assert reply.parsed == content
                assert reply.content == plain
                assert reply.http_response.text[:2] == plain[:2].decode()

    use_client("convert", form, use, **arguments(sandbox, "convert", base_url=server.url))


# What never ends


def feed(reader: Callable[[bytes], object], piece: bytes, times: int) -> None:
    for _ in range(times):
        reader(piece)


def test_an_event_that_never_ends_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sse, "LARGEST_EVENT", 10_000)
    for piece in (b"data: " + b"x" * 999, b"data: " + b"x" * 999 + b"\n", b"data\n" * 200):
        with pytest.raises(httpx.DecodingError, match="an event of the stream is larger than"):
            feed(sse.EventParser().feed, piece, times=11)
    parser = sse.EventParser()
    for _ in range(100):  # the same in many events
        assert len(parser.feed(b"data: " + b"x" * 999 + b"\n\n")) == 1


@EVERY_CLIENT
@pytest.mark.parametrize(
    "headers",
    [{"X-Large": "x" * 200_000}, {f"X-{index}": "x" * 1000 for index in range(300)}],
    ids=["one large", "many"],
)
def test_headers_without_end_are_an_error(
    sandbox: Sandbox, server: HTTPServer, form: str, api: str, headers: dict[str, str]
) -> None:
    """httpcore reads at most 100 KiB of them."""
    server.default = Reply(headers=headers)
    error = error_of(sandbox, api, form, server.url)
    assert isinstance(error, APIConnectionError)
    assert isinstance(error.__cause__, httpx.RemoteProtocolError)
    assert len(str(error)) < 2000


# Messages


BAD = "\x1b[2J\x1b]0;owned\x07 \x00\x9b31m \u202eevil\u2066\r\nINFO forged line\u2028forged \x7f"


@pytest.mark.parametrize(
    "body",
    [
        {"message": BAD},
        {"error": BAD, "code": BAD},
        {"errors": [{"field": BAD, "message": BAD}]},
        {"code": BAD * 9999, "message": BAD * 9999, "fields": [BAD * 9999]},
        BAD,
    ],
    ids=lambda body: str(body)[:12].encode("unicode_escape").decode(),
)
def test_a_message_of_a_server_is_one_line_without_control_characters(
    sandbox: Sandbox, server: HTTPServer, form: str, body: Any
) -> None:
    content = body.encode() if isinstance(body, str) else json.dumps(body, ensure_ascii=False).encode()
    server.default = Reply(400, content, {"X-Request-Id": "\x1b[31m", "Content-Type": "application/json"})
    error = error_of(sandbox, "convert", form, server.url)
    assert isinstance(error, (BadRequestError, APIConnectionError))
    check_line(str(error))
    if isinstance(error, BadRequestError):
        for text in (error.message, str(error.code), *error.fields, error.request_id or ""):
            check_line(text)


def check_line(text: str) -> None:
    assert text.isprintable()
    assert len(text) < 3000


@pytest.mark.parametrize("location", ["/" + "x" * 60_000, "https://evil.example/" + "\u202e" * 10])
def test_the_target_of_a_redirect_is_shown_in_short(
    sandbox: Sandbox, server: HTTPServer, form: str, location: str
) -> None:
    server.default = Reply(302, b"", {"Location": location.encode().decode("latin-1")})
    error = error_of(sandbox, "convert", form, server.url, "goals.create", name="New", type="code_trigger")
    assert "where it was not sent" in str(error)
    check_line(str(error))


def test_a_deviation_of_a_reply_is_one_line(sandbox: Sandbox, server: HTTPServer, form: str) -> None:
    server.default = Reply(body=json.dumps({"id": BAD, BAD: 1, "type": BAD, "name": [BAD]}).encode())

    async def use(client: Any) -> None:
        with pytest.raises(DecodeError) as raised:
            await settled(client.goals.get(7))
        assert raised.value.problems
        for text in (str(raised.value), *raised.value.problems):
            assert text.isprintable(), text.encode("unicode_escape")

    use_client("convert", form, use, **arguments(sandbox, "convert", base_url=server.url, strict=True))


# Where replies lead


@pytest.mark.parametrize(
    ("url", "source", "fault"),
    [
        ("https://b.example/x", "https://a.example/", ""),
        ("http://b.example/x", "http://a.example/", ""),
        ("https://b.example/x", "http://a.example/", ""),
        ("http://b.example/x", "https://a.example/", "from https to http"),
        ("http://a.example/x", "https://a.example/", "from https to http"),
        ("file:///etc/passwd", "https://a.example/", "not an http(s) URL but one of file scheme"),
        ("ftp://a.example/", "https://a.example/", "ftp scheme"),
        ("//a.example/", "https://a.example/", "no scheme"),
        *(
            (f"https://{host}/", "https://a.example/", "an address of this machine")
            for host in (
                *("localhost", "LOCALHOST.", "a.localhost", "127.0.0.1", "127.255.0.9", "0.0.0.0", "[::1]", "[::]"),
                *("169.254.169.254", "[fe80::1]", "[::ffff:127.0.0.1]", "[::ffff:a9fe:a9fe]"),
                *("2130706433", "0x7f.1", "127.1", "017700000001", "0xA9FEA9FE"),
            )
        ),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:80/", ""),
        ("http://localhost/", "http://127.0.0.1/", ""),
        ("https://a.localhost.example/", "https://a.example/", ""),
        ("https://10.0.0.1/", "https://a.example/", ""),
    ],
)
def test_servers_may_not_lead_to_every_url(url: str, source: str, fault: str) -> None:
    found = unsafe_target(httpx.URL(url), httpx.URL(source))
    assert fault in found
    assert bool(found) == bool(fault)


UNSAFE = [
    "http://api.example/there",
    "http://elsewhere.example/",
    "https://127.0.0.1/",
    "https://localhost:8443/",
    "https://169.254.169.254/latest/meta-data/",
    "https://[::1]/",
    "file:///etc/passwd",
]


class Recorder:
    """A transport that answers the first request, and refuses all others."""

    def __init__(self, first: httpx.Response) -> None:
        self.requests: list[httpx.Request] = []
        self._first = first

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._first if len(self.requests) == 1 else httpx.Response(204)

    def client(self, form: str) -> Any:
        transport = httpx.MockTransport(self)
        return httpx.Client(transport=transport) if form == "sync" else httpx.AsyncClient(transport=transport)


def outcome(sandbox: Sandbox, form: str, recorder: Recorder, call: str, *args: Any, **given: Any) -> AbwireError:
    async def use(client: Any) -> AbwireError:
        with pytest.raises(AbwireError) as raised:
            await settled(method_of(client, call)(*args, **given))
        return raised.value

    options = arguments(sandbox, "convert", base_url="https://api.example", http_client=recorder.client(form))
    error: AbwireError = use_client("convert", form, use, **options)
    return error


@pytest.mark.parametrize("location", UNSAFE)
def test_a_redirect_to_such_a_url_is_not_followed(sandbox: Sandbox, form: str, location: str) -> None:
    recorder = Recorder(httpx.Response(302, headers={"Location": location}))
    error = outcome(sandbox, form, recorder, "goals.get", 7)
    assert isinstance(error, APIStatusError)
    shown = location.replace("///", "/")  # as httpx joins URLs
    assert f"It was redirected to {shown}, where it was not sent" in str(error)
    assert len(recorder.requests) == 1


@pytest.mark.parametrize("link", [*UNSAFE, "report.csv", "//elsewhere.example/x", "https://a.example:port", 5, None])
def test_a_link_to_a_file_at_such_a_url_is_not_followed(sandbox: Sandbox, form: str, tmp_path: Path, link: Any) -> None:
    recorder = Recorder(httpx.Response(200, json={"data": {"download_url": link}}))
    error = outcome(sandbox, form, recorder, "experiences_reports.export_to_file", 7, to=tmp_path / "report.csv")
    assert isinstance(error, DecodeError)
    assert "data.download_url" in str(error)
    assert len(recorder.requests) == 1
    assert list(tmp_path.iterdir()) == []


# Names of files, and cookies


@pytest.mark.parametrize("name", ["../../evil", "/etc/evil", "..\\evil", "report.csv", "a\0b"])
def test_the_name_that_a_server_gives_to_a_file_is_not_used(
    sandbox: Sandbox, server: HTTPServer, form: str, tmp_path: Path, name: str
) -> None:
    """The caller's path alone says where a download is written."""
    folder = tmp_path / "folder"
    folder.mkdir()
    sent = {"Content-Disposition": f'attachment; filename="{name}"', "Location": name, "Content-Location": name}
    server.default = Reply(body=b"content", headers={key: value.replace("\0", "%00") for key, value in sent.items()})
    caller(sandbox, "convert", form)("download", f"{server.url}/a/{'%2e%2e/' * 3}x", to=folder / "mine")
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")] == ["folder", "folder/mine"]


def test_a_folder_is_no_target(sandbox: Sandbox, server: HTTPServer, form: str, tmp_path: Path) -> None:
    server.default = Reply(body=b"content", headers={"Content-Disposition": 'attachment; filename="evil"'})
    with pytest.raises(IsADirectoryError):
        caller(sandbox, "convert", form)("download", f"{server.url}/evil", to=tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ["sync", "async"])
def test_cookies_of_one_host_are_not_sent_to_another(sandbox: Sandbox, form: str) -> None:
    """Convert's clients keep the session cookie of a sign-in. A server can't set one for other hosts."""
    requests: list[httpx.Request] = []
    cookies = [
        ("Set-Cookie", "sid=session-of-a; Path=/"),
        ("Set-Cookie", "wide=1; Domain=.example"),
        ("Set-Cookie", "other=2; Domain=b.example"),
        ("Set-Cookie", "parent=3; Domain=example"),
    ]

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        sent = cookies if request.url.host == "a.example" else None
        return httpx.Response(200, headers=sent, json={"id": 7, "type": "revenue"})

    transport = httpx.MockTransport(answer)
    own: Any = httpx.Client(transport=transport) if form == "sync" else httpx.AsyncClient(transport=transport)

    async def use(client: Any) -> None:
        for link in ("https://a.example/1", "https://b.example/2", "https://a.example/3"):
            await settled(client.download(link, to=io.BytesIO()))
        await settled(client.goals.get(7))

    use_client("convert", form, use, **arguments(sandbox, "convert", base_url="https://b.example", http_client=own))
    for request in requests:
        sent = request.headers.get("cookie", "")
        assert request.url.host == "a.example" or not sent
        assert "other" not in sent
    assert "session-of-a" not in requests[-1].headers.get("cookie", "")
