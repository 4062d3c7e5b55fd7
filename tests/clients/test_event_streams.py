"""The parser of event streams finds the same events however the bytes arrive, and those that the HTML standard says."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abwire_runtime.calls.sse import EventParser, ServerSentEvent
from support.event_streams import events_of

BOM = b"\xef\xbb\xbf"
ENDS = (b"\n", b"\r", b"\r\n")
BODIES = {
    "plain": b"data: a\n\ndata:b\n\n",
    "fields": b"id: 1\nevent: tick\ndata: x\nretry: 5\n\ndata\n\n",
    "mark": BOM + b"data: a\n\n" + BOM + b"data: b\n\ndata: c\n\n",
    "mark and nothing": BOM + b"\ndata: a\n\n",
    "two marks": BOM + BOM + b"data: a\n\n",
    "half a mark": b"\xef\xbbdata: a\n\ndata: b\n\n",
    "characters": "data: é€😀\n\ndata: \u2028\x0b\x85\n\n".encode(),
    "cut characters": b"data: \xf0\x9f\x98\n\ndata: \xe2\x82\n\n\xc3data: x\n\n",
    "wrong bytes": b"data: \xff\xfe\xc0\x80\xed\xa0\x80\n\n",
    "null": b"id: 7\ndata: a\n\nid: 8\x009\ndata: b\x00\n\nid\ndata: c\n\n",
    "retry": b"retry: 007\ndata: a\n\nretry: 1.5\ndata: b\n\nretry: \ndata: c\n\nretry: 9\n\ndata: d\n\n",
    "comments": b": a\n:\n:data: x\ndata: a\n:b\n\n\n\n",
    "spaces": b"data:  a \n data: b\ndata : c\ndata:\td\n\n",
    "colons": b"data::a:b\nid::\nevent:: x\n\n",
    "case": b"Data: a\nDATA: b\ndata: c\n\n",
    "no event": b"event: x\nid: 3\n\nretry: 4\n\ndata: a\n\n",
    "without an end": b"data: a\n\ndata: b\n",
    "only ends": b"\n\r\r\n\n",
    "mixed ends": b"data: a\r\n\rdata: b\r\r\ndata: c\n\r\n",
    "empty data": b"data\ndata:\ndata: \n\ndata:\n\n",
}
STREAMS = {
    f"{name}, {end!r}": body.replace(b"\n", end) if "\r" not in name and "ends" not in name else body
    for name, body in BODIES.items()
    for end in ENDS
}


def fed(pieces: Iterable[bytes]) -> list[ServerSentEvent]:
    parser = EventParser()
    return [event for piece in pieces for event in parser.feed(piece)]


def expected(stream: bytes) -> list[ServerSentEvent]:
    return [ServerSentEvent(*event) for event in events_of(stream)]


def splits(stream: bytes) -> Iterator[tuple[bytes, ...]]:
    """Every way to cut a stream in two or three, with empty pieces among them."""
    for first in range(len(stream) + 1):
        for second in range(first, len(stream) + 1):
            yield stream[:first], stream[first:second], stream[second:]


@pytest.mark.parametrize("name", STREAMS)
def test_every_split_in_two_and_in_three_has_the_events_of_the_standard(name: str) -> None:
    stream = STREAMS[name]
    wanted = expected(stream)
    assert fed([stream]) == wanted
    assert fed(stream[at : at + 1] for at in range(len(stream))) == wanted
    for pieces in splits(stream):
        assert fed(pieces) == wanted, pieces


@pytest.mark.parametrize("stream", [b"data:a\r\n\r\n", b"id:\r\rdata\n\n", BOM + b"data\r\r", "data:é\n\n".encode()])
def test_every_split_of_all_is_the_same(stream: bytes) -> None:
    wanted = expected(stream)
    for cuts in itertools.product((False, True), repeat=len(stream) - 1):
        pieces, start = [], 0
        for at, cut in enumerate(cuts, 1):
            if cut:
                pieces.append(stream[start:at])
                start = at
        assert fed([*pieces, stream[start:]]) == wanted


TOKENS = (b"data", b"id", b":", b" ", b"x", b"\0", b"\r", b"\n")


def test_every_short_stream_is_parsed_as_the_standard_says() -> None:
    """All sequences of up to five tokens, between an event that is complete and one that ends."""
    for count in range(6):
        for tokens in itertools.product(TOKENS, repeat=count):
            stream = b"id:0\ndata:0\n\n" + b"".join(tokens) + b"\ndata:9\n\n"
            assert fed([b"", *tokens, b""]) == expected(b"".join(tokens)), tokens
            assert fed([stream]) == expected(stream), tokens


PIECES = st.lists(
    st.sampled_from(
        [b"data", b"event", b"id", b"retry", b":", b": ", b"12", b"x", b"\0", b"\r", b"\n", b"\r\n", b"\n\n", BOM]
        + [bytes([each]) for each in b"\xf0\x9f\x98\x80\xe2\x82\xac\xc3\xff"]
    ),
    max_size=40,
)


@settings(max_examples=400, database=None)
@given(PIECES)
def test_any_stream_has_the_events_of_the_standard_however_it_is_cut(pieces: list[bytes]) -> None:
    stream = b"".join(pieces)
    wanted = expected(stream)
    assert fed(pieces) == wanted
    for at in range(len(stream) + 1):
        assert fed([stream[:at], stream[at:]]) == wanted


@given(st.binary(max_size=60))
def test_any_bytes_are_parsed_without_an_error(stream: bytes) -> None:
    assert fed([stream]) == expected(stream)
