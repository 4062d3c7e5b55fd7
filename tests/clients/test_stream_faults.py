"""Faults within replies that are read piece by piece: the error is one of abwire, and no connection is left open."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import abwire_runtime.calls.content_coding as content_coding
from abwire import APIConnectionError, DecodeError
from support.calling import settled, use_client
from support.fault_server import FaultServer, Script, answer, head, reply
from support.tls import make_certificate, server_side

EVENTS = b"data: 1\n\n" * 3
GOAL = b'{"id": 7}'
NOT_TLS = b"\x17\x03\x03\x00\x20" + b"?" * 32
SETTINGS: dict[str, Any] = {"token": "a-token", "account_id": 1, "project_id": 2, "retries": 0}


def streamed(body: bytes, **options: Any) -> bytes:
    return reply(body, media_type="text/event-stream", **options)


CUT: dict[str, Script] = {
    "closed": Script([streamed(EVENTS, length=1000)], "close"),
    "reset": Script([streamed(EVENTS, length=1000)], "reset"),
    "bad chunk": Script(
        [head("HTTP/1.1 200 OK", "Content-Type: text/event-stream", "Transfer-Encoding: chunked") + b"many\r\n"],
        "close",
    ),
    "broken TLS": Script([streamed(EVENTS, length=1000)], "close", bare=NOT_TLS),
}


async def read_events(client: Any, folder: Path) -> None:
    stream = await settled(client.ai_content.generate_code_stream(content="a button"))
    if hasattr(stream, "__anext__"):
        async with stream:
            assert [event.data async for event in stream] == ["1"] * 3
    else:
        with stream:
            assert [event.data for event in stream] == ["1"] * 3


async def download(client: Any, folder: Path) -> None:
    await settled(client.projects.export_to_file(to=folder / "file"))


def run(form: str, script: Script, use: Callable[[Any], Any], folder: Path, tls: Path | None = None) -> FaultServer:
    """Use a client whose first request meets a fault, then call it as usual. No connection is left open."""
    with FaultServer(GOAL, server_side(tls) if tls is not None else None) as server:
        scripts = [script]
        server.script = lambda: scripts.pop() if scripts else None

        async def all_of_it(client: Any) -> None:
            await use(client)
            assert (await settled(client.goals.get(7))).to_dict() == {"id": 7}

        use_client("convert", form, all_of_it, base_url=server.url, **SETTINGS)
        assert server.wait_until_open(0)
        return server


@pytest.mark.parametrize("read", [read_events, download])
@pytest.mark.parametrize("fault", CUT)
def test_a_body_that_breaks_off_is_a_connection_error(
    form: str, fault: str, read: Callable[[Any, Path], Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = make_certificate(tmp_path) if fault == "broken TLS" else None
    if certificate is not None:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))

    async def use(client: Any) -> None:
        with pytest.raises(APIConnectionError) as caught:
            await read(client, tmp_path)
        assert caught.value.may_have_happened

    run(form, CUT[fault], use, tmp_path, certificate)
    assert not (tmp_path / "file").exists()


@pytest.mark.parametrize("read", [read_events, download])
def test_what_follows_a_stream_is_not_taken_for_the_next_reply(
    form: str, read: Callable[[Any, Path], Any], tmp_path: Path
) -> None:
    server = run(
        form, Script([streamed(EVENTS) + reply(b'{"id": 8}')]), lambda client: read(client, tmp_path), tmp_path
    )
    assert server.accepted == 2


def test_a_gzip_reply_is_saved_whole(form: str, tmp_path: Path) -> None:
    body = gzip.compress(b"first ") + gzip.compress(b"second")
    script = Script([reply(body, "200 OK", "Content-Encoding: gzip", media_type="application/octet-stream")])
    run(form, script, lambda client: download(client, tmp_path), tmp_path)
    assert (tmp_path / "file").read_bytes() == b"first second"


@pytest.mark.parametrize(
    ("coding", "advice"), [("br", r"httpx\[brotli\]"), ("ZSTD", r"httpx\[zstd\]"), ("compress", "here")]
)
@pytest.mark.parametrize("cast_to", [str, bytes, dict])
def test_a_body_that_is_still_compressed_is_no_result(
    form: str, coding: str, advice: str, cast_to: type[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content_coding, "find_spec", lambda name: None)

    async def use(client: Any) -> None:
        with pytest.raises(DecodeError, match=advice):
            await settled(client.request("GET", "/page", cast_to=cast_to))
        with pytest.raises(DecodeError, match=advice):
            await download(client, tmp_path)

    with FaultServer(b"\x8b\x01\x80{}\x03") as server:
        server.script = lambda: answer(server.ok, "200 OK", f"Content-Encoding: {coding}", media_type="text/plain")
        use_client("convert", form, use, base_url=server.url, **SETTINGS)
    assert not (tmp_path / "file").exists()


def test_a_coding_that_can_be_decoded_here_is_left_to_httpx(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content_coding, "find_spec", lambda name: name if name == "brotlicffi" else None)
    assert content_coding.why_still_coded(httpx.Headers({"Content-Encoding": "br"})) == ""
    assert "zstd" in content_coding.why_still_coded(httpx.Headers({"Content-Encoding": "br, zstd"}))
    assert content_coding.why_still_coded(httpx.Headers({"Content-Encoding": "utf-8, gzip"})) == ""
