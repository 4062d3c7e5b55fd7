"""Downloads: compressed bodies are read to their true end, and what is at the target's path stays what it is."""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import random
import stat
import subprocess
import sys
import threading
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from abwire import APIConnectionError, AsyncConvert, Convert
from abwire.testing import Sandbox
from abwire_runtime.calls.content_coding import decoder_for
from support.calling import caller
from support.http_server import HTTPServer, Reply

CSV = b"".join(b"2024-05-%02d,%d\n" % (day, random.Random(day).getrandbits(60)) for day in range(1, 29))


def raw_deflate(content: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(content) + compressor.flush()


GZIP = {"Content-Encoding": "gzip"}
DEFLATE = {"Content-Encoding": "deflate"}
WHOLE = {
    "one member": (gzip.compress(CSV), GZIP),
    "the old name of gzip": (gzip.compress(CSV), {"Content-Encoding": "x-gzip"}),
    "two members": (gzip.compress(CSV[:99]) + gzip.compress(CSV[99:]), GZIP),
    "an empty member among others": (gzip.compress(CSV[:9]) + gzip.compress(b"") + gzip.compress(CSV[9:]), GZIP),
    "padding after the last member": (gzip.compress(CSV) + b"\0" * 512, GZIP),
    "deflate": (zlib.compress(CSV), DEFLATE),
    "deflate without a header": (raw_deflate(CSV), DEFLATE),
    "two codings": (gzip.compress(zlib.compress(CSV)), {"Content-Encoding": "deflate, GZip"}),
    "identity": (CSV, {"Content-Encoding": "identity"}),
    "a coding that does not exist": (CSV, {"Content-Encoding": "marked"}),
}
BROKEN = {
    "a member that ends early": (gzip.compress(CSV)[:-20], GZIP),
    "a member without its checksum": (gzip.compress(CSV)[:-1], GZIP),
    "a second member that ends early": (gzip.compress(CSV) + gzip.compress(CSV)[:50], GZIP),
    "a second member that has begun": (gzip.compress(CSV) + b"\x1f", GZIP),
    "something else after the last member": (gzip.compress(CSV) + b"<html>", GZIP),
    "another checksum": (gzip.compress(CSV)[:-8] + b"\1" * 8, GZIP),
    "no gzip": (CSV, GZIP),
    "deflate that ends early": (zlib.compress(CSV)[:-3], DEFLATE),
    "deflate that has begun": (b"x", DEFLATE),
    "something else after deflate": (zlib.compress(CSV) + b"<html>", DEFLATE),
    "no deflate": (b"\xff" * 99, DEFLATE),
    "the inner of two codings ends early": (
        gzip.compress(zlib.compress(CSV)[:-3]),
        {"Content-Encoding": "deflate, gzip"},
    ),
}


@pytest.fixture
def download(form: str, sandbox: Sandbox, server: HTTPServer) -> Callable[..., Any]:
    """Return a function that downloads what the server replies."""

    def downloading(to: Any) -> Any:
        return caller(sandbox, "convert", form)("download", f"{server.url}/export.csv", to=to)

    return downloading


def pieces(content: bytes, size: int) -> Iterator[bytes]:
    return (content[at : at + size] for at in range(0, len(content), size))


@pytest.mark.parametrize("size", [1, 7, 100_000])
@pytest.mark.parametrize("kind", WHOLE)
def test_a_compressed_body_is_read_whole(
    download: Callable[..., Any], server: HTTPServer, tmp_path: Path, kind: str, size: int
) -> None:
    body, headers = WHOLE[kind]
    server.default = Reply(body=pieces(body, size), headers=headers)
    assert download(tmp_path / "export.csv") == len(CSV)
    assert (tmp_path / "export.csv").read_bytes() == CSV


@pytest.mark.parametrize("size", [7, 100_000])
@pytest.mark.parametrize("kind", BROKEN)
def test_a_body_that_ends_early_or_late_is_an_error(
    download: Callable[..., Any], server: HTTPServer, tmp_path: Path, kind: str, size: int
) -> None:
    body, headers = BROKEN[kind]
    server.default = Reply(body=pieces(body, size), headers=headers)
    with pytest.raises(APIConnectionError, match="can't be decoded"):
        download(tmp_path / "export.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_body_shorter_than_announced_is_an_error(
    download: Callable[..., Any], server: HTTPServer, tmp_path: Path
) -> None:
    body = gzip.compress(CSV)
    server.default = Reply(body=body, length=len(body) + 1, headers=GZIP)
    with pytest.raises(APIConnectionError):
        download(tmp_path / "export.csv")
    assert list(tmp_path.iterdir()) == []


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a reply of a transport that checks nothing."""

    def __iter__(self) -> Iterator[bytes]:
        return pieces(CSV, 100)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in pieces(CSV, 100):
            yield piece


@pytest.mark.parametrize("announced", [len(CSV), len(CSV) + 1])
def test_other_transports_are_checked_too(tmp_path: Path, announced: int) -> None:
    reply = httpx.Response(200, stream=Pieces(), headers={"Content-Length": str(announced)})
    own = httpx.Client(transport=httpx.MockTransport(lambda request: reply))
    client = Convert(token="token-0123456789", http_client=own)
    if announced == len(CSV):
        assert client.download("https://www.example.com/export.csv", to=tmp_path / "export.csv") == len(CSV)
        return
    with pytest.raises(APIConnectionError, match="shorter than its Content-Length"):
        client.download("https://www.example.com/export.csv", to=tmp_path / "export.csv")
    assert list(tmp_path.iterdir()) == []


def test_an_announced_length_that_is_no_length_does_not_count(tmp_path: Path) -> None:
    reply = httpx.Response(200, stream=Pieces(), headers={"Content-Length": "9" * 5000})
    own = httpx.Client(transport=httpx.MockTransport(lambda request: reply))
    steps: list[int | None] = []
    Convert(token="token-0123456789", http_client=own).download(
        "https://www.example.com/export.csv",
        to=tmp_path / "export.csv",
        progress=lambda done, total: steps.append(total),
    )
    assert (tmp_path / "export.csv").read_bytes() == CSV
    assert set(steps) == {None}


@pytest.mark.parametrize("kind", WHOLE)
def test_a_transport_that_makes_whole_replies_may_compress_them(tmp_path: Path, kind: str) -> None:
    body, headers = WHOLE[kind]
    reply = httpx.Response(200, content=body, headers=headers)
    own = httpx.Client(transport=httpx.MockTransport(lambda request: reply))
    steps: list[tuple[int, int | None]] = []
    size = Convert(token="token-0123456789", http_client=own).download(
        "https://www.example.com/export.csv",
        to=tmp_path / "export.csv",
        progress=lambda done, total: steps.append((done, total)),
    )
    assert size == len(CSV)
    assert (tmp_path / "export.csv").read_bytes() == CSV
    assert steps == [(len(body), len(body))]


def test_a_reply_that_an_event_hook_has_read_is_written(server: HTTPServer, tmp_path: Path) -> None:
    server.default = Reply(body=gzip.compress(CSV), headers=GZIP)
    own = httpx.Client(event_hooks={"response": [lambda response: response.read() and None]})
    with Convert(token="token-0123456789", http_client=own) as client, own:
        assert client.download(f"{server.url}/export.csv", to=tmp_path / "export.csv") == len(CSV)


@given(contents=st.lists(st.binary(max_size=300), min_size=1, max_size=4), size=st.integers(1, 400))
def test_gzip_members_are_decoded_however_they_are_cut(contents: list[bytes], size: int) -> None:
    decoder = decoder_for(httpx.Headers(GZIP))
    assert decoder is not None
    body = b"".join(map(gzip.compress, contents))
    decoded = b"".join(out for piece in pieces(body, size) for out in decoder.feed(piece))
    decoder.end()
    assert decoded == b"".join(contents)


def test_a_small_body_that_unpacks_to_a_large_file_takes_little_memory() -> None:
    body = gzip.compress(bytes(100_000_000), 9)
    decoder = decoder_for(httpx.Headers(GZIP))
    assert decoder is not None
    tracemalloc.start()
    try:
        size = sum(len(out) for out in decoder.feed(body))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size == 100_000_000
    assert peak < 8_000_000


# What is at the path


def test_a_link_stays_a_link(download: Callable[..., Any], server: HTTPServer, tmp_path: Path) -> None:
    server.default = Reply(body=CSV)
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "real.csv").write_text("old")
    (tmp_path / "inner.csv").symlink_to("folder/real.csv")
    (tmp_path / "link.csv").symlink_to(tmp_path / "inner.csv")
    download(tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "inner.csv").is_symlink()
    assert (folder / "real.csv").read_bytes() == CSV
    assert not (folder / "real.csv").is_symlink()
    assert [each.name for each in folder.iterdir()] == ["real.csv"]


def test_a_link_to_nothing_gets_its_file(download: Callable[..., Any], server: HTTPServer, tmp_path: Path) -> None:
    server.default = Reply(body=CSV)
    (tmp_path / "link.csv").symlink_to("real.csv")
    download(tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == CSV


def test_a_link_to_itself_is_an_os_error(download: Callable[..., Any], server: HTTPServer, tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to("link.csv")
    with pytest.raises(OSError, match="symbolic links"):
        download(tmp_path / "link.csv")


def test_a_failed_download_leaves_the_file_behind_a_link(
    download: Callable[..., Any], server: HTTPServer, tmp_path: Path
) -> None:
    server.default = Reply(body=gzip.compress(CSV)[:-9], headers=GZIP)
    (tmp_path / "real.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    with pytest.raises(APIConnectionError):
        download(tmp_path / "link.csv")
    assert (tmp_path / "real.csv").read_text() == "old"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["link.csv", "real.csv"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o444, 0o755])
def test_the_permissions_of_a_file_stay(
    download: Callable[..., Any], server: HTTPServer, tmp_path: Path, mode: int
) -> None:
    server.default = Reply(body=CSV)
    target = tmp_path / "private.csv"
    target.write_text("old")
    target.chmod(mode)
    download(target)
    assert target.read_bytes() == CSV
    assert stat.S_IMODE(target.stat().st_mode) == mode


@pytest.mark.parametrize("umask", [0o022, 0o077])
def test_a_new_file_has_the_permissions_of_the_process(
    download: Callable[..., Any], server: HTTPServer, tmp_path: Path, umask: int
) -> None:
    server.default = Reply(body=CSV)
    before = os.umask(umask)
    try:
        download(tmp_path / "new.csv")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new.csv").stat().st_mode) == 0o666 & ~umask


def test_a_named_pipe_is_written_to(download: Callable[..., Any], server: HTTPServer, tmp_path: Path) -> None:
    server.default = Reply(body=CSV)
    pipe, read = tmp_path / "pipe", io.BytesIO()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.write(pipe.read_bytes()))
    reader.start()
    assert download(pipe) == len(CSV)
    reader.join()
    assert read.getvalue() == CSV
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert list(tmp_path.iterdir()) == [pipe]


@pytest.mark.parametrize("linked", [True, False])
def test_a_device_is_written_to(download: Callable[..., Any], server: HTTPServer, tmp_path: Path, linked: bool) -> None:
    server.default = Reply(body=CSV)
    target = tmp_path / "nowhere" if linked else Path("/dev/null")
    if linked:
        target.symlink_to("/dev/null")
    assert download(target) == len(CSV)
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_a_folder_is_an_os_error(download: Callable[..., Any], server: HTTPServer, tmp_path: Path) -> None:
    server.default = Reply(body=CSV)
    with pytest.raises(IsADirectoryError):
        download(tmp_path)
    assert list(tmp_path.iterdir()) == []


_TO_STDOUT = """
import sys
from abwire import Convert
print("before", flush=True)
Convert(token="token-0123456789").download(sys.argv[1], to="/dev/stdout")
"""


@pytest.mark.parametrize("piped", [True, False])
def test_standard_output_is_written_to(server: HTTPServer, tmp_path: Path, piped: bool) -> None:
    server.default = Reply(body=CSV)
    target = tmp_path / "output"
    command = [sys.executable, "-c", _TO_STDOUT, f"{server.url}/export.csv"]
    with target.open("wb") as output:
        done = subprocess.run(command, stdout=subprocess.PIPE if piped else output, check=True, timeout=60)
    assert (done.stdout if piped else target.read_bytes()) == b"before\n" + CSV


def test_waiting_for_the_reader_of_a_pipe_blocks_no_other_task(server: HTTPServer, tmp_path: Path) -> None:
    server.default = Reply(body=CSV)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    async def write_and_read() -> list[Any]:
        async with AsyncConvert(token="token-0123456789") as client:
            call = client.download(f"{server.url}/export.csv", to=pipe)
            return list(await asyncio.gather(call, asyncio.to_thread(pipe.read_bytes)))

    assert asyncio.run(write_and_read()) == [len(CSV), CSV]


# Files that take a part of the bytes


class Raw(io.RawIOBase):
    """An unbuffered file: each write takes so many bytes, or returns what it returns."""

    def __init__(self, takes: int | None) -> None:
        self.content = b""
        self._takes = takes

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int | None:
        if self._takes is None:
            return None
        self.content += bytes(data[: self._takes])
        return min(len(data), self._takes)


class Collecting:
    """A file object whose write returns nothing."""

    def __init__(self) -> None:
        self.content = b""

    def write(self, data: Any) -> None:
        self.content += bytes(data)


@pytest.mark.parametrize("takes", [1, 7, len(CSV) - 1, len(CSV), len(CSV) + 1])
def test_a_file_that_takes_a_part_of_the_bytes_gets_all(
    download: Callable[..., Any], server: HTTPServer, takes: int
) -> None:
    server.default = Reply(body=CSV)
    file = Raw(takes)
    assert download(file) == len(CSV)
    assert file.content == CSV


def test_a_file_whose_write_returns_nothing_gets_all(download: Callable[..., Any], server: HTTPServer) -> None:
    server.default = Reply(body=CSV)
    file = Collecting()
    assert download(file) == len(CSV)
    assert file.content == CSV


@pytest.mark.parametrize(("takes", "message"), [(None, "can't take more bytes yet"), (0, "takes no more bytes")])
def test_a_file_that_takes_nothing_is_an_os_error(
    download: Callable[..., Any], server: HTTPServer, takes: int | None, message: str
) -> None:
    server.default = Reply(body=CSV)
    with pytest.raises(OSError, match=message):
        download(Raw(takes))


def test_a_full_pipe_that_does_not_wait_is_an_os_error(download: Callable[..., Any], server: HTTPServer) -> None:
    server.default = Reply(body=bytes(1_000_000))
    read, write = os.pipe()
    os.set_blocking(write, False)
    with os.fdopen(read, "rb"), os.fdopen(write, "wb", buffering=0) as pipe, pytest.raises(BlockingIOError):
        download(pipe)
