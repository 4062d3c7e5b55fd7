"""Parsers of what servers send outside of models: any input is read without an error, and in time linear in its length."""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
from collections.abc import Callable
from random import Random
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abwire.webtrends import Visitor
from abwire.webtrends import models as webtrends
from abwire_runtime.calls.content_coding import decoder_for
from abwire_runtime.calls.downloads import FileExtractionError, FileExtractor, extractor_for, is_file_type
from abwire_runtime.calls.links import parse_links
from abwire_runtime.calls.operation import Download
from abwire_runtime.calls.reply_values import as_count, as_flag
from abwire_runtime.calls.sse import EventParser
from abwire_runtime.client.error_body import (
    bounded,
    http_date,
    parse_error_body,
    retry_after,
    says_too_many,
)
from abwire_runtime.client.error_factory import _redirect_target
from abwire_runtime.client.errors import AuthenticationError, ConfigurationError
from abwire_runtime.client.next_urls import checked_link
from abwire_runtime.client.oauth import ClientCredentials
from abwire_runtime.client.redaction import redact_url
from abwire_runtime.data.codecs import DATE, TIMESTAMP, UUID
from support.effort import bounded_work
from support.queues import QueueTime

REQUEST = httpx.Request("GET", "https://api.example.com/v2/things?page=1")


def headers(name: str, value: str) -> httpx.Headers:
    """Headers as they arrive: as bytes, which need not be ASCII."""
    return httpx.Headers([(name.encode(), value.encode("utf-8", "replace"))])


def link(value: str) -> None:
    """Check a link from a reply."""
    with contextlib.suppress(ValueError):
        assert checked_link(value, httpx.Response(200, request=REQUEST)).startswith("https://api.example.com")


def extracted(body: bytes, size: int = 1 << 16) -> None:
    """Extract the file of a reply that arrives in pieces."""
    extractor = extractor_for(Download("base64", "data.image"), "application/json")
    try:
        for at in range(0, len(body), size):
            extractor.feed(body[at : at + size])
        extractor.end()
    except FileExtractionError:
        pass


def stored_visitor(header: str) -> None:
    """Read a visitor from a header, and write it again."""
    visitor = Visitor.from_cookie_header(header)
    assert Visitor.from_cookie_header(visitor.to_cookie_header()).cookies.keys() <= visitor.cookies.keys()
    assert isinstance(visitor.projects, tuple)


def described(body: bytes) -> None:
    """Find what a failed reply says."""
    response = httpx.Response(500, content=body)
    message, code, fields = parse_error_body(response)
    assert isinstance(message, str)
    assert code is None or isinstance(code, (int, str))
    assert all(isinstance(each, str) for each in fields)
    assert len(bounded(message)) <= 500
    says_too_many(response)


def read_values(text: str) -> None:
    """Decode a string as each of the formats that have a type of their own."""
    for codec in (TIMESTAMP, DATE, UUID):
        decoded = codec.decode(text)
        assert decoded == text or not isinstance(decoded, str)


def waited(value: str) -> None:
    """Read how long to wait, with the value as either header."""
    dated = headers("Date", value)
    dated["Retry-After"] = "Sun, 06 Nov 1994 08:49:37 GMT"
    for each in (headers("Retry-After", value), dated):
        seconds = retry_after(each, now=lambda: 0.0)
        assert seconds is None or (math.isfinite(seconds) and seconds >= 0)
    date = http_date(value)
    assert date is None or math.isfinite(date)


def counted(value: str) -> None:
    """Read a number of items and a flag."""
    count = as_count(value)
    assert count is None or count >= 0
    assert as_flag(value) in (None, True, False)


def decompressed(codings: str) -> None:
    """Decode a body by its Content-Encoding."""
    decoder = decoder_for(headers("Content-Encoding", codings))
    if decoder is not None:
        try:
            for _ in decoder.feed(b"\x1f\x8b"):
                pass
            decoder.end()
        except httpx.DecodingError:
            pass


def redirected(location: str) -> None:
    """Show where a redirect leads."""
    response = httpx.Response(302, headers=headers("Location", location), request=REQUEST)
    assert isinstance(_redirect_target(response), str)
    assert isinstance(redact_url(location), str)


TEXT: dict[str, tuple[Callable[[str], object], tuple[str, ...]]] = {
    "Link": (parse_links, ("<", ">", ";", ",", "=", '"', "\\", " ", "a", "<a>;rel=", '="', '\\"', "next")),
    "Retry-After": (
        waited,
        ("0", "9", ".", ":", ",", " ", "-", "+", "Sun, ", "Nov ", "06", "1994", "08:49:37", "GMT", "e"),
    ),
    "Content-Type": (is_file_type, ("a", "/", ";", " ", "image/", "=", '"', "A")),
    "Content-Encoding": (decompressed, ("gzip", ",", " ", "deflate", "x-gzip", "identity", "br", "G")),
    "Location": (
        redirected,
        ("/", ":", "@", "[", "]", "?", "#", "%", ".", "a", "\\", "http:", "//", "&token=", " ", "é"),
    ),
    "next URL": (
        link,
        ("/", ":", "@", "[", "]", "?", "#", "%", ".", "a", "\\", "https:", "//", "api.example.com", " ", "é"),
    ),
    "cookies": (
        stored_visitor,
        (";", "=", '"', "%", " ", "%41", "_wt.control-1-a", "_wt.user-1", "a", "%zz", "é", "\\"),
    ),
    "values": (
        read_values,
        ("2024-05-01", "T", "10:00:00", ".5", "Z", "+", "00:00", "0", "-", "5b0e0e05", "\u0663", " "),
    ),
    "counts": (counted, ("0", "9", "-", "\u00b2", "\u0663", "true", " ", "e", ".")),
}
BYTES: dict[str, tuple[Callable[[bytes], object], tuple[bytes, ...]]] = {
    "error body": (
        described,
        (*b'{ } [ ] " : , \\ message errors fields code {"a": [{"message":"a b"}, too many 1 \xff'.split(), b" "),
    ),
    "file in JSON": (
        extracted,
        (*b'{ } [ ] " : , \\ \\u \\u0041 data image {"data":{"image":" AAAA = \xff'.split(), b" ", b"\n"),
    ),
    "event stream": (EventParser().feed, (b"data", b":", b" ", b"\r", b"\n", b"id", b"\0", b"\xff", b"retry: 1")),
}


@pytest.mark.parametrize("name", TEXT)
@settings(max_examples=120, database=None)
@given(data=st.data())
def test_no_text_raises_an_error(name: str, data: st.DataObject) -> None:
    parse, tokens = TEXT[name]
    parse("".join(data.draw(st.lists(st.sampled_from(tokens), max_size=12))))
    parse(data.draw(st.text(max_size=20)))


@pytest.mark.parametrize("name", BYTES)
@settings(max_examples=120, database=None)
@given(data=st.data())
def test_no_bytes_raise_an_error(name: str, data: st.DataObject) -> None:
    parse, tokens = BYTES[name]
    parse(b"".join(data.draw(st.lists(st.sampled_from(tokens), max_size=16))))
    parse(data.draw(st.binary(max_size=30)))


# Time

SIZE = 400_000
"""The bytes of an input: for a quadratic algorithm, minutes of work."""


def repeated(tokens: tuple[Any, ...], count: int) -> list[tuple[Any, Any]]:
    """What an input begins with, and what it repeats: each token, and a sample of two and three of them."""
    random = Random(f"{tokens}")
    units = [*tokens, *(random.choice(tokens) + random.choice(tokens) for _ in range(count))]
    units += [random.choice(tokens) + random.choice(tokens) + random.choice(tokens) for _ in range(count)]
    return [(random.choice(tokens) * random.randrange(2), unit) for unit in units]


@pytest.mark.parametrize("name", [*TEXT, *BYTES])
def test_the_time_grows_no_faster_than_the_input(name: str) -> None:
    parse, tokens = TEXT[name] if name in TEXT else BYTES[name]
    for start, unit in repeated(tokens, 8):
        text: Any = start + unit * (SIZE // len(unit))
        with bounded_work(8):
            parse(text)


# What was wrong once


def nested(kind: str, depth: int) -> str:
    return "[" * depth + "]" * depth if kind == "lists" else '{"a":' * depth + "1" + "}" * depth


@pytest.mark.parametrize("kind", ["lists", "objects"])
@pytest.mark.parametrize(
    "around",
    [
        "%s",
        '{"a":%s}',
        '{"message":%s}',
        '{"errors":{"a":%s}}',
        '{"errors":[{"loc":[%s],"message":"x"}]}',
        '{"errors":[{"source":{"pointer":%s}}]}',
    ],
)
def test_an_error_body_of_any_depth_is_read(around: str, kind: str) -> None:
    """Up to the depth at which Python's parser gives up, and beyond it."""
    for depth in (*range(1, 1100, 7), 5_000, 100_000):
        described((around % nested(kind, depth)).encode())


def test_the_names_of_fields_in_a_path_are_joined() -> None:
    body = {"errors": [{"loc": ["body", 0, "name"], "msg": "Too long."}, {"loc": [["x"], {}], "msg": "Odd."}]}
    assert parse_error_body(httpx.Response(422, json=body)) == ("Too long.; Odd.", None, ("body.0.name", "."))


@pytest.mark.parametrize(
    "timeout", [-(10**400), 10**400, -1, math.nan, math.inf, -math.inf, -1e308, 1e308, "5", None, []]
)
def test_a_cookie_may_have_any_timeout(timeout: Any) -> None:
    cookies = webtrends.Cookies.from_dict({"_wt.user-1": {"value": "a", "timeout": timeout}})
    visitor = Visitor()._merged([cookies.additional_properties])
    assert isinstance(visitor.to_cookie_header(), str)
    assert visitor.current().keys() <= {"_wt.user-1"}


def test_a_body_has_at_most_five_codings() -> None:
    """Each coding may make it a thousand times as large, and so many decoders would be nested too deeply."""
    for count, fits in ((5, True), (6, False), (10_000, False)):
        decoder = decoder_for(httpx.Headers({"Content-Encoding": ", ".join(["identity"] * count)}))
        assert decoder is not None
        if fits:
            assert b"".join(decoder.feed(b"a")) == b"a"
        else:
            with pytest.raises(httpx.DecodingError, match="more than 5"):
                list(decoder.feed(b"a"))


def feed(body: str, size: int = 1000) -> bytes:
    """The file in a reply that arrives in pieces."""
    extractor = extractor_for(Download("base64", "data"), "application/json")
    found = b"".join(extractor.feed(body[at : at + size].encode()) for at in range(0, len(body), size))
    extractor.end()
    return found


def is_refused(extractor: FileExtractor, piece: bytes) -> bool:
    """Whether a piece of a reply shows that it holds no file."""
    try:
        extractor.feed(piece)
    except FileExtractionError as error:
        return "an escape that is not JSON" in str(error)
    return False


@pytest.mark.parametrize("size", [1, 5, 6, 7, 1000])
def test_an_escape_that_is_not_json_is_an_error_at_once(size: int) -> None:
    """Waiting for its end would keep the whole reply in memory."""
    extractor = extractor_for(Download("base64", "data"), "application/json")
    body = '{"other":"\\u12x4' + "a" * 5000 + '","data":"AAAA"}'
    pieces = [body[at : at + size].encode() for at in range(0, len(body), size)]
    first = next(index for index, piece in enumerate(pieces) if is_refused(extractor, piece))
    assert first * size <= len('{"other":"') + len("u12x4a")
    assert feed('{"other":"\\u00e9\\n\\"","data":"AAAA"}', size) == b"\0\0\0"
    assert feed('{"\\u0064ata":"AAAA"}', size) == b"\0\0\0"


def test_long_keys_and_deep_values_before_a_file_are_skipped() -> None:
    for depth, key in ((999, "k"), (1, "k" * 100_000), (1, "data" * 20), (1, "\\u00e9" * 5000)):
        assert feed(f'{{"{key}":{nested("lists", depth)},"data":"AAAA"}}') == b"\0\0\0"
    with pytest.raises(FileExtractionError, match="nested too deeply"):
        feed(f'{{"k":{nested("lists", 1000)},"data":"AAAA"}}')


@pytest.mark.parametrize("expires", [10**400, -1, math.nan, math.inf, "3600", "soon", None, True, [], {}])
def test_a_token_may_expire_at_any_time(expires: Any) -> None:
    auth = ClientCredentials("id", "secret", "https://api.example.com/token", clock=lambda: 0.0)
    body = json.dumps({"access_token": "t", "expires_in": expires}).encode()
    auth._accept(httpx.Response(200, content=body, request=REQUEST), 0.0)
    assert auth.is_fresh == (expires != -1)


@pytest.mark.parametrize(
    ("life", "used"),
    [(3600, 3540.0), (600, 540.0), (500, 450.0), ("3600", 3540.0), (None, math.inf), (True, math.inf), ("x", math.inf)],
)
def test_a_token_is_not_used_in_the_last_minute_or_tenth_of_its_life(life: Any, used: float) -> None:
    at = 50.0
    auth = ClientCredentials("id", "secret", "https://api.example.com/token", clock=lambda: at)
    body = json.dumps({"access_token": "t", "expires_in": life}).encode()
    auth._accept(httpx.Response(200, content=body, request=REQUEST), 50.0)
    assert auth._expires == 50.0 + used
    at = min(50.0 + used, 1e9) - 0.001
    assert auth.is_fresh
    at = 50.0 + used
    assert not auth.is_fresh


@pytest.mark.parametrize(
    ("timeouts", "waits"),
    [
        ({"connect": 0.0, "read": 0.0}, []),
        ({"connect": 3.0, "read": 5.0}, [5.0]),
        ({"connect": 4.0, "read": 2.0}, [4.0]),
    ],
)
@pytest.mark.parametrize("is_async", [False, True])
def test_a_call_waits_for_the_token_of_another_one_as_long_as_for_a_reply(
    monkeypatch: pytest.MonkeyPatch, timeouts: dict[str, float], waits: list[float], is_async: bool
) -> None:
    time = QueueTime(monkeypatch, 100.0)
    auth = ClientCredentials("id", "secret", "https://api.example.com/token")
    fetching = auth.fetch(REQUEST)
    next(fetching)
    late = httpx.Request("GET", "https://api.example.com/", extensions={"timeout": {**timeouts, "write": 9.0}})

    async def fetch() -> None:
        await anext(auth.afetch(late))

    message = "^another call is still fetching a token from https://api.example.com/token$"
    with pytest.raises(httpx.ConnectTimeout, match=message) as raised:
        asyncio.run(fetch()) if is_async else next(auth.fetch(late))
    assert raised.value.request is late
    assert time.waits == waits


@pytest.mark.parametrize("is_async", [False, True])
def test_calls_that_wait_for_a_token_learn_that_it_was_refused(monkeypatch: pytest.MonkeyPatch, is_async: bool) -> None:
    time = QueueTime(monkeypatch, 100.0)
    auth = ClientCredentials("id", "secret", "https://api.example.com/token")
    fetching = auth.fetch(REQUEST)
    token_request = next(fetching)

    def refuse() -> None:
        said = {"error": "invalid_scope", "error_description": "no such scope", "code": 17}
        reply = httpx.Response(403, json=said, request=token_request)
        with pytest.raises(AuthenticationError):
            fetching.send(reply)

    async def fetch() -> None:
        await anext(auth.afetch(REQUEST))

    time.on_wait = refuse
    with pytest.raises(AuthenticationError) as raised:
        asyncio.run(fetch()) if is_async else next(auth.fetch(REQUEST))
    error = raised.value
    assert (error.status_code, error.code, error.message) == (403, 17, "no such scope")
    assert (error.method, error.url, error.may_have_happened) == ("POST", "https://api.example.com/token", False)
    assert str(error).startswith("no token: ")
    assert str(error).endswith("Pass scope= with scopes that the client has.")
    assert next(auth.fetch(REQUEST)).url == "https://api.example.com/token", "a later call asks again"


@pytest.mark.parametrize("limits", [{}, {"timeout": {"connect": None, "read": 3.0}}, {"timeout": {"connect": 3.0}}])
def test_a_call_without_a_limit_waits_for_the_token_of_another_one(
    monkeypatch: pytest.MonkeyPatch, limits: dict[str, Any]
) -> None:
    time = QueueTime(monkeypatch, 100.0)
    auth = ClientCredentials("id", "secret", "https://api.example.com/token")
    fetching = auth.fetch(REQUEST)
    next(fetching)
    time.on_wait = fetching.close  # the other one is interrupted
    late = httpx.Request("GET", "https://api.example.com/", extensions=limits)
    assert next(auth.fetch(late)).url == "https://api.example.com/token"
    assert time.waits == [math.inf]


@pytest.mark.parametrize("kind", ["lists", "objects"])
def test_a_token_of_no_readable_type_is_refused(kind: str) -> None:
    auth = ClientCredentials("id", "secret", "https://api.example.com/token")
    for depth in range(1, 1100, 7):
        body = f'{{"access_token":"t","token_type":{nested(kind, depth)}}}'.encode()
        with pytest.raises(ConfigurationError, match=r"bearer token|access_token"):
            auth._accept(httpx.Response(200, content=body, request=REQUEST), 0.0)
