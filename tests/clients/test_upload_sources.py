"""Uploads from sources whose size is not known before they are read, or is not what the file system says."""

from __future__ import annotations

import gzip
import io
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import httpx
import pytest

from abwire import AbwireError, Convert, File, RateLimitError, Retries
from abwire.testing import Sandbox
from abwire_runtime.calls.files import as_part, rewinds
from support.calling import caller
from support.http_server import HTTPServer, Reply

LARGE = bytes(range(256)) * 1000
SMALL = b"what comes out of a process"


@pytest.fixture
def upload(form: str, sandbox: Sandbox, server: HTTPServer) -> Callable[..., Any]:
    """Return a function that uploads a file to the server, with a signature or without."""
    server.default = Reply(body=b'{"data": {}}')

    def uploading(content: Any, signed: bool = False, retries: Any = 0) -> Any:
        key = {} if signed else {"token": "token-0123456789", "application_id": None, "secret": None}
        settings: dict[str, Any] = {"base_url": server.url, "retries": retries, **key}
        return caller(sandbox, "convert", form, **settings)("cdn_images.upload", image_name="a.png", image=content)

    return uploading


def pipe_with(content: bytes) -> IO[bytes]:
    """A pipe that a thread fills."""
    read, write = os.pipe()

    def fill() -> None:
        with os.fdopen(write, "wb") as file:
            file.write(content)

    threading.Thread(target=fill).start()
    return os.fdopen(read, "rb")


def named_pipe_with(content: bytes, path: Path) -> Path:
    os.mkfifo(path)
    threading.Thread(target=lambda: path.write_bytes(content)).start()
    return path


def process_output(content: bytes) -> IO[bytes]:
    code = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())"
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None

    def fill() -> None:
        assert process.stdin is not None
        process.stdin.write(content)
        process.stdin.close()
        process.wait()

    threading.Thread(target=fill).start()
    return process.stdout


def socket_with(content: bytes) -> IO[bytes]:
    ours, theirs = socket.socketpair()

    def fill() -> None:
        with theirs:
            theirs.sendall(content)

    threading.Thread(target=fill).start()
    with ours:
        return ours.makefile("rb")


class OnlyReads:
    """The least that a file has: a method ``read``."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._content.read(min(size, 1000) if size > 0 else size)


def compressed(content: bytes, path: Path) -> IO[bytes]:
    path.write_bytes(gzip.compress(content))
    return gzip.open(path)  # type: ignore[return-value]


SOURCES: dict[str, Callable[[bytes, Path], Any]] = {
    "pipe": lambda content, folder: pipe_with(content),
    "named pipe": lambda content, folder: named_pipe_with(content, folder / "pipe"),
    "file with a name": lambda content, folder: File(pipe_with(content), "b.png", "image/png"),
    "process": lambda content, folder: process_output(content),
    "socket": lambda content, folder: socket_with(content),
    "only read": lambda content, folder: OnlyReads(content),
    "compressed file": lambda content, folder: compressed(content, folder / "file.gz"),
}
ONCE = ("pipe", "named pipe", "process", "socket", "only read")


def closed(source: Any) -> None:
    content: Any = source.content if isinstance(source, File) else source
    if hasattr(content, "close"):
        content.close()


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize("content", [SMALL, LARGE, b""], ids=["small", "large", "empty"])
@pytest.mark.parametrize("kind", SOURCES)
def test_a_source_of_unknown_size_is_uploaded_whole(
    upload: Callable[..., Any], server: HTTPServer, tmp_path: Path, kind: str, content: bytes, signed: bool
) -> None:
    source = SOURCES[kind](content, tmp_path)
    upload(source, signed)
    [request] = server.requests
    assert b"\r\n\r\n" + content + b"\r\n--" in request.body
    assert ("content-length" in request.headers) != ("transfer-encoding" in request.headers)
    assert signed == request.headers["authorization"].startswith("Convert-HMAC")
    closed(source)


@pytest.mark.parametrize("opened", [True, False])
@pytest.mark.parametrize(
    "path", ["/proc/self/limits", "/proc/sys/kernel/ostype", "/sys/kernel/mm/transparent_hugepage/enabled"]
)
def test_files_whose_size_the_system_does_not_know_are_uploaded(
    upload: Callable[..., Any], server: HTTPServer, path: str, opened: bool
) -> None:
    if not Path(path).exists():
        pytest.skip("this system has no such file")
    source: Any = open(path, "rb") if opened else Path(path)  # noqa: SIM115
    upload(source)
    assert b"\r\n\r\n" + Path(path).read_bytes() + b"\r\n--" in server.requests[0].body
    closed(source) if opened else None


def test_a_pipe_has_no_number_for_a_name(upload: Callable[..., Any], server: HTTPServer) -> None:
    with pipe_with(SMALL) as pipe:
        upload(pipe)
    assert b'filename="file"' in server.requests[0].body


@pytest.mark.parametrize("kind", ONCE)
def test_what_can_be_read_once_is_sent_once(
    upload: Callable[..., Any], server: HTTPServer, tmp_path: Path, kind: str
) -> None:
    server.script = [Reply(429, headers={"Retry-After": "0"})]
    source = SOURCES[kind](SMALL, tmp_path)
    with pytest.raises(RateLimitError):
        upload(source, retries=Retries(backoff=0))
    assert len(server.requests) == 1
    closed(source)


@pytest.mark.parametrize("kind", SOURCES)
def test_what_was_read_for_its_signature_is_sent_again(
    upload: Callable[..., Any], server: HTTPServer, tmp_path: Path, kind: str
) -> None:
    server.script = [Reply(429, headers={"Retry-After": "0"})]
    source = SOURCES[kind](SMALL, tmp_path)
    upload(source, True, Retries(backoff=0))
    assert [SMALL in request.body for request in server.requests] == [True, True]
    closed(source)


def test_a_redirect_sends_no_empty_file(upload: Callable[..., Any], server: HTTPServer) -> None:
    server.script = [Reply(307, headers={"Location": "/elsewhere"})]
    with pipe_with(SMALL) as pipe, pytest.raises(AbwireError):
        upload(pipe)
    assert all(SMALL in request.body for request in server.requests)


def test_what_is_added_to_a_file_meanwhile_is_not_sent(
    upload: Callable[..., Any], server: HTTPServer, tmp_path: Path
) -> None:
    path = tmp_path / "log"
    path.write_bytes(LARGE)
    with path.open("rb") as file, path.open("ab") as log:
        part = as_part(file, "upload()")
        log.write(SMALL)
        log.flush()
        assert part[1].read() == LARGE
        assert rewinds(part[1])


@pytest.mark.parametrize("opened", [True, False])
def test_a_file_that_became_shorter_is_an_os_error(tmp_path: Path, opened: bool, server: HTTPServer) -> None:
    path = tmp_path / "log"
    path.write_bytes(LARGE)
    source: Any = path.open("rb") if opened else path

    def shorten(request: Any) -> None:
        path.write_bytes(SMALL)

    own = httpx.Client(event_hooks={"request": [shorten]})
    settings: dict[str, Any] = {"token": "token-0123456789", "base_url": server.url, "account_id": 1, "project_id": 2}
    with own, Convert(**settings, http_client=own) as client, pytest.raises(OSError, match="became shorter"):
        client.cdn_images.upload(image_name="a.png", image=source)
    closed(source) if opened else None


def test_a_pipe_that_has_nothing_yet_and_does_not_wait_is_an_os_error(
    upload: Callable[..., Any], server: HTTPServer
) -> None:
    read, write = os.pipe()
    os.set_blocking(read, False)
    with os.fdopen(read, "rb", buffering=0) as source, pytest.raises(OSError, match="no bytes to read yet"):
        upload(source)
    os.close(write)


@pytest.mark.parametrize("mode", ["r", "w+"])
def test_text_is_refused(upload: Callable[..., Any], tmp_path: Path, mode: str) -> None:
    (tmp_path / "text").write_text("text")
    with (tmp_path / "text").open(mode) as file, pytest.raises(TypeError, match="binary mode"):
        upload(file)
