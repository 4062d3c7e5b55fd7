"""Event streams: typed events, sync and async, with the connection closed however they end."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from abwire import APIConnectionError, APITimeoutError, AsyncEventStream, DecodeError, EventStream, ServerSentEvent
from abwire import UnprocessableEntityError as Unprocessable
from abwire.convert import models
from abwire.testing import Sandbox
from abwire_runtime.calls.sse import EventParser
from support.clients import async_convert, convert


def connections(client: Any) -> int:
    """The number of open connections of a client."""
    return len(client._http._transport._pool.connections)


def collect(
    sandbox: Sandbox, form: str, given: dict[str, Any] | None = None, *, most: int | None = None, **changes: Any
) -> tuple[list[ServerSentEvent], int]:
    """The events of a stream, up to a number, and how many connections are left after the block."""
    found: list[ServerSentEvent] = []
    given = given or {"content": "a button"}
    if form == "sync":
        with convert(sandbox, **changes) as client:
            with client.ai_content.generate_code_stream(**given) as events:
                assert isinstance(events, EventStream)
                for event in events:
                    found.append(event)
                    if len(found) == most:
                        break
            return found, connections(client)

    async def run() -> int:
        async with async_convert(sandbox, **changes) as client:
            async with await client.ai_content.generate_code_stream(**given) as events:
                assert isinstance(events, AsyncEventStream)
                async for event in events:
                    found.append(event)
                    if len(found) == most:
                        break
            return connections(client)

    return found, asyncio.run(run())


@pytest.mark.parametrize(
    "given", [{"content": "a button"}, {"body": models.GenerateCodeVariantRequestData(content="a button")}]
)
def test_code_is_streamed_as_typed_events(sandbox: Sandbox, form: str, given: dict[str, Any]) -> None:
    events, left = collect(sandbox, form, given)
    assert [(event.event, event.id) for event in events] == [("message", "0"), ("message", "1"), ("done", "1")]
    assert events[0].data == "const button = document.querySelector('#buy');\n"
    assert "Größe" in events[1].data
    assert sandbox.requests[-1].headers["Accept"] == "text/event-stream"
    assert b'"stream":true' in sandbox.requests[-1].body
    assert left == 1  # a stream that was read to its end leaves its connection for the next call


def test_a_stream_that_is_left_early_closes_its_connection(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("hang", processed=True)  # after the first event
    events, left = collect(sandbox, form, most=1)
    assert len(events) == 1
    assert left == 0


def test_a_stream_that_was_closed_has_no_more_events(sandbox: Sandbox) -> None:
    with convert(sandbox) as client:
        stream = client.ai_content.generate_code_stream(content="a button")
        assert next(stream).id == "0"
        stream.close()
        assert list(stream) == []
        stream.close()


def test_an_asynchronous_stream_that_was_closed_has_no_more_events(sandbox: Sandbox) -> None:
    async def run() -> None:
        async with async_convert(sandbox) as client:
            stream = await client.ai_content.generate_code_stream(content="a button")
            assert (await anext(stream)).id == "0"
            await stream.aclose()
            assert [event async for event in stream] == []

    asyncio.run(run())


def test_an_error_reply_to_a_stream_is_a_status_error(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("status", status=422, json={"code": 422, "message": "No.", "fields": ["content"]})
    with pytest.raises(Unprocessable) as raised:
        collect(sandbox, form)
    assert raised.value.fields == ("content",)


def test_a_stream_is_opened_again_when_the_server_was_too_busy(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("429", retry_after=0)
    events, _ = collect(sandbox, form)
    assert len(events) == 3
    assert len(sandbox.requests) == 2


def test_a_json_reply_to_a_stream_is_a_decode_error(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("garbage", body='{"data":{"content":"all at once"}}')
    with pytest.raises(DecodeError, match="is not an event stream") as raised:
        collect(sandbox, form)
    assert b"all at once" in raised.value.body


def test_a_stream_that_breaks_off_is_a_connection_error(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("cut")
    with pytest.raises(APIConnectionError) as raised:
        collect(sandbox, form)
    assert raised.value.attempts == 1
    assert len(sandbox.requests) == 1


def test_a_stream_that_stops_is_a_timeout(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("hang", processed=True)
    with pytest.raises(APITimeoutError):
        collect(sandbox, form, timeout=0.2)


def parsed(text: bytes, size: int) -> list[ServerSentEvent]:
    parser = EventParser()
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    return [event for piece in pieces for event in parser.feed(piece)]


@pytest.mark.parametrize("size", [1, 2, 3, 5, 1000])
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_events_do_not_depend_on_how_the_bytes_are_chunked(size: int, end: bytes) -> None:
    lines = [
        "\ufeff: a comment",
        "data: first",
        "data:second \u2028 still the second, and \x0b too",
        "id: 7",
        "",
        "event: tick",
        "retry: 250",
        "data",
        "",
        "event: without data",
        "",
        "retry: soon",
        "id: \0",
        'data: {"größe": 1}',
        "",
        "data: without an end",
    ]
    found = parsed(end.join(line.encode() for line in lines) + end, size)
    assert found == [
        ServerSentEvent("first\nsecond \u2028 still the second, and \x0b too", "message", "7"),
        ServerSentEvent("", "tick", "7", 250),
        ServerSentEvent('{"größe": 1}', "message", "7"),
    ]
    assert found[2].json() == {"größe": 1}


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_an_event_is_complete_at_its_blank_line(end: bytes) -> None:
    parser = EventParser()
    assert parser.feed(b"data: first" + end + end) == [ServerSentEvent("first")]
    assert parser.feed(b"data: second" + end) == []
    assert parser.feed(end) == [ServerSentEvent("second")]


def test_a_line_in_very_many_pieces_costs_no_more_than_in_one() -> None:
    """With a parser that starts at the beginning of the line for each piece, this would take hours."""
    size = 1_000_000
    pieces = (b"data: ", *(b"x" for _ in range(size)), b"\n", b"\n")
    parser = EventParser()
    [event] = [event for piece in pieces for event in parser.feed(piece)]
    assert event.data == "x" * size


def test_a_retry_of_very_many_digits_is_ignored() -> None:
    [event] = EventParser().feed(b"retry: %b\ndata: a\n\n" % (b"9" * 10_000))
    assert event.retry is None


@pytest.mark.parametrize("digits", ["\u00b2", "\u0663", "1\uff12", "-1", "1.5", ""])
def test_a_retry_that_is_not_of_ascii_digits_is_ignored(digits: str) -> None:
    [event] = EventParser().feed(f"retry: {digits}\ndata: a\n\n".encode())
    assert event.retry is None
