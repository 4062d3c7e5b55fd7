"""The faults that are tried, and what a call makes of each: the tests and the documentation are made from this table.

A fault lasts for all attempts of a call, unless ``times`` says how many requests meet it. In the tests, a call is sent
three times at most, and the client does not wait in between except for as long as the server asks.
"""

from __future__ import annotations

import gzip
import itertools
import zlib
from collections.abc import Callable
from email.utils import formatdate
from functools import cache

import httpx

from abwire import errors
from abwire.webtrends import WebtrendsFailure
from support.fault_server import Script, answer, head, reply
from support.fault_types import LOST, NOT_SENT, UNREADABLE, VALUE, Fault, Outcome, Site

_TIMEOUT = {"timeout": httpx.Timeout(30, read=0.05)}
_CONNECT_TIMEOUT = {"timeout": httpx.Timeout(30, connect=0.05)}
_TIMED_OUT = Outcome(errors.APITimeoutError, 3, 1, True)
_NO_TIME = Outcome(errors.DeadlineExceededError, 1, 1, True)
_UNTRUSTED = Outcome(errors.APIConnectionError, 1, 1, False)
_REPEATED_ONCE = Outcome(None, 2, 2)
_FAILED = Outcome(errors.InternalServerError, 3, 1, True)
_NO_DECISION = {"webtrends": Outcome(WebtrendsFailure, 1, 1, True)}
_NO_LIST = {"webtrends": UNREADABLE}
_NOT_REDIRECTED = Outcome(errors.APIStatusError, 1, 1, True)
_NOT_SENT_ON = Outcome(errors.APIStatusError, 1, 1, False)
_PAST = formatdate(0, usegmt=True)
_NOW, _IN_AN_HOUR = "Date: Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 09:49:37 GMT"
_NOT_TLS = b"\x17\x03\x03\x00\x20" + b"?" * 32
_LARGE = 50_000_000


def _error(body: bytes = b"{}", status: str = "500 Internal Server Error", *headers: str) -> Script:
    return answer(body, status, *headers)


def _always(script: Script) -> Callable[[Site], Script]:
    return lambda site: script


def _good(status: str) -> Callable[[Site], Script]:
    return lambda site: answer(site.ok, status)


CONNECTIONS = [
    Fault("refused", "nothing listens at the address", NOT_SENT, where="refused"),
    Fault("unknown-host", "the host is not known", NOT_SENT, where="unknown-host"),
    Fault(
        "reset-before-request",
        "the server resets the connection before it has read the request",
        LOST,
        lambda site: Script(end="reset", at="first byte"),
    ),
    Fault(
        "closed-before-request",
        "the server closes the connection before it has read the request",
        LOST,
        lambda site: Script(end="close", at="first byte"),
    ),
    Fault(
        "reset-in-request",
        "the server resets the connection after the head of the request",
        LOST,
        lambda site: Script(end="reset", at="head"),
    ),
    Fault(
        "reset-after-request",
        "the server resets the connection after the request",
        LOST,
        lambda site: Script(end="reset"),
    ),
    Fault(
        "closed-after-request",
        "the server closes the connection after the request",
        LOST,
        lambda site: Script(end="close"),
    ),
    Fault(
        "silent",
        "the server accepts the request and says nothing",
        _TIMED_OUT,
        lambda site: Script(end="wait"),
        longest="timeout",
        options=_TIMEOUT,
    ),
    Fault(
        "silent-on-accept",
        "the server accepts the connection and reads nothing",
        _TIMED_OUT,
        lambda site: Script(end="wait", at="accept"),
        longest="timeout",
        options=_TIMEOUT,
    ),
    Fault(
        "closed-when-idle",
        "the server answers, and closes the connection while it is idle",
        VALUE,
        lambda site: answer(site.ok, end="close"),
        note="The next call uses another connection.",
        closes_idle=True,
    ),
    Fault(
        "408-when-idle",
        "the server answers, and sends a 408 and closes the connection while it is idle",
        VALUE,
        lambda site: Script([reply(site.ok), reply(b"", "408 Request Timeout", "Connection: close")], "close"),
        note="The next call uses another connection.",
        closes_idle=True,
    ),
]

TLS = [
    Fault("tls-untrusted", "the certificate is not trusted", _UNTRUSTED, where="untrusted"),
    Fault("tls-other-host", "the certificate is for another host", _UNTRUSTED, where="wrong-name"),
    Fault(
        "tls-plain",
        "the server does not speak TLS",
        NOT_SENT,
        lambda site: Script([reply(b"", "400 Bad Request")], "close", at="accept"),
        where="https",
    ),
    Fault(
        "tls-reset",
        "the server resets the connection in the handshake",
        NOT_SENT,
        # Not before the handshake: Python's ssl leaves a socket open that is reset between its connect and its handshake.
        lambda site: Script(end="reset", at="handshake"),
        where="https",
    ),
    Fault(
        "tls-closed",
        "the server closes the connection in the handshake",
        NOT_SENT,
        lambda site: Script(end="close", at="accept"),
        where="https",
    ),
    Fault(
        "tls-silent",
        "the server says nothing in the handshake",
        Outcome(errors.APITimeoutError, 3, 3, False),
        lambda site: Script(end="wait", at="accept"),
        where="https",
        longest="timeout",
        options=_CONNECT_TIMEOUT,
    ),
    Fault(
        "tls-broken",
        "the server sends bytes that are not valid TLS in place of the reply",
        LOST,
        lambda site: Script(end="close", bare=_NOT_TLS),
        where="https",
    ),
    Fault(
        "tls-broken-in-body",
        "the server sends bytes that are not valid TLS in place of the rest of a body",
        LOST,
        lambda site: Script([reply(site.ok, length=len(site.ok) + 99)], "close", bare=_NOT_TLS),
        where="https",
    ),
    Fault(
        "tls-not-ended",
        "the server ends the connection without the end of TLS after a body whose length is not announced",
        VALUE,
        lambda site: Script([head("HTTP/1.1 200 OK", "Content-Type: application/json") + site.ok], "close"),
        where="https",
    ),
]

PROXIES = [
    *(
        Fault(
            f"proxy-{status}",
            f"the proxy refuses the connection with status {status}",
            NOT_SENT,
            _always(_error(b"", f"{status} Any")),
            where="proxy",
        )
        for status in (403, 407, 502, 504)
    ),
    Fault(
        "proxy-closes",
        "the proxy closes the connection in place of an answer",
        LOST,
        lambda site: Script(end="close"),
        where="proxy",
        note="Nothing was sent to the API, but httpx does not tell this from a lost reply.",
    ),
    Fault(
        "proxy-resets",
        "the proxy resets the connection in place of an answer",
        LOST,
        lambda site: Script(end="reset"),
        where="proxy",
        note="The same.",
    ),
]

FRAMING = [
    Fault(
        "reset-in-head",
        "the server resets the connection within the head of the reply",
        LOST,
        lambda site: Script([b"HTTP/1.1 200 OK\r\nContent-"], "reset"),
    ),
    Fault(
        "closed-in-head",
        "the server closes the connection within the head of the reply",
        LOST,
        lambda site: Script([b"HTTP/1.1 200 OK\r\nContent-"], "close"),
    ),
    Fault(
        "reset-in-body",
        "the server resets the connection within the body",
        LOST,
        lambda site: answer(site.ok, length=len(site.ok) + 1, end="reset"),
    ),
    Fault(
        "body-too-short",
        "the body is shorter than announced, and the connection is closed",
        LOST,
        lambda site: answer(site.ok, length=len(site.ok) + 1, end="close"),
    ),
    Fault(
        "body-stops",
        "the body is shorter than announced, and the connection stays open",
        _TIMED_OUT,
        lambda site: answer(site.ok, length=len(site.ok) + 1, end="wait"),
        longest="timeout",
        options=_TIMEOUT,
    ),
    Fault(
        "body-too-long",
        "the body is longer than announced",
        VALUE,
        lambda site: Script([reply(site.ok) + b"and more"]),
        note="The rest is dropped with the connection. The next call uses another one.",
    ),
    Fault(
        "second-reply",
        "a second reply follows that no request asked for",
        VALUE,
        lambda site: Script([reply(site.ok) + reply(b'"of nobody"')]),
        note="It is dropped with the connection, and not taken for the reply of the next call.",
    ),
    Fault(
        "second-reply-chunked",
        "a second reply follows after a body in chunks",
        VALUE,
        lambda site: Script([_chunked(site.ok, b"0\r\n\r\n") + reply(b'"of nobody"')]),
    ),
    Fault(
        "no-length",
        "the length of the body is not announced, and the connection is closed after it",
        VALUE,
        lambda site: Script([head("HTTP/1.1 200 OK", "Content-Type: application/json") + site.ok], "close"),
        note="Such a body may be cut without anybody noticing, unless it is JSON or compressed.",
    ),
    Fault(
        "trickle",
        "the reply comes byte by byte",
        VALUE,
        lambda site: Script([bytes([each]) for each in reply(site.ok)], between=0.001),
        longest="no limit",
        note="A timeout is for each read. To limit the call as a whole, set a deadline.",
    ),
    Fault(
        "trickle-with-deadline",
        "the reply comes byte by byte, and the client has a deadline",
        _NO_TIME,
        lambda site: Script(itertools.chain([reply(b"", length=10**9)], itertools.repeat(b" ")), "wait", between=0.01),
        longest="deadline",
        options={"deadline": 0.7},
        costly=True,
    ),
    Fault(
        "informational-with-deadline",
        "informational replies come without end, and the client has a deadline",
        _NO_TIME,
        lambda site: Script(itertools.repeat(head("HTTP/1.1 102 Processing")), "wait", between=0.01),
        longest="deadline",
        options={"deadline": 0.7},
        costly=True,
    ),
    Fault(
        "length-twice",
        "the length is announced twice, and both agree",
        VALUE,
        lambda site: answer(site.ok, "200 OK", f"Content-Length: {len(site.ok)}"),
    ),
    Fault(
        "two-lengths",
        "two different lengths are announced",
        LOST,
        lambda site: answer(site.ok, "200 OK", "Content-Length: 1"),
    ),
    Fault("negative-length", "the announced length is negative", LOST, lambda site: answer(site.ok, length=-1)),
    Fault("length-in-words", "the announced length is not a number", LOST, lambda site: answer(site.ok, length="many")),
    Fault(
        "length-and-chunks",
        "a length is announced for a body in chunks",
        VALUE,
        lambda site: Script([_chunked(site.ok, b"0\r\n\r\n", "Content-Length: 1")]),
    ),
    Fault(
        "trailers",
        "headers follow a body in chunks",
        VALUE,
        lambda site: Script([_chunked(site.ok, b"0\r\nX-After: 1\r\n\r\n")]),
    ),
    Fault(
        "chunks-cut",
        "the connection is closed before the last chunk",
        LOST,
        lambda site: Script([_chunked(site.ok, b"")], "close"),
    ),
    Fault(
        "bad-chunk",
        "the size of a chunk is not a number",
        LOST,
        lambda site: Script([_chunked(site.ok, b"many\r\n")], "close"),
    ),
    Fault(
        "huge-chunk",
        "the size of a chunk has 30 digits",
        LOST,
        lambda site: Script([_chunked(site.ok, b"f" * 30 + b"\r\n")], "close"),
    ),
    Fault(
        "other-transfer-coding",
        "the body has a transfer coding other than chunks",
        LOST,
        lambda site: answer(site.ok, "200 OK", "Transfer-Encoding: gzip, chunked"),
    ),
    Fault(
        "endless-head",
        "the head of the reply does not end",
        LOST,
        lambda site: Script(
            itertools.chain([b"HTTP/1.1 200 OK\r\n"], itertools.repeat(b"X-More: %b\r\n" % (b"x" * 1000), 300)), "close"
        ),
    ),
    Fault("long-status-line", "the status line has 200 KB", LOST, lambda site: answer(site.ok, "200 " + "O" * 200_000)),
    Fault("bad-header", "a header has no colon", LOST, lambda site: answer(site.ok, "200 OK", "no colon")),
    Fault(
        "null-in-header", "a header holds a null character", LOST, lambda site: answer(site.ok, "200 OK", "X-Null: \0")
    ),
    Fault(
        "not-http",
        "the server speaks another protocol",
        LOST,
        lambda site: Script([b"SSH-2.0-OpenSSH_9.6\r\n"], "close"),
    ),
    Fault("no-head", "the reply is a body without a head", LOST, lambda site: Script([site.ok], "close")),
    Fault(
        "http-1.0",
        "the reply is of HTTP/1.0",
        VALUE,
        lambda site: Script([reply(site.ok).replace(b"1.1", b"1.0", 1)], "close"),
    ),
    Fault("no-phrase", "the status has no phrase", VALUE, lambda site: answer(site.ok, "200")),
    Fault(
        "continue",
        "a 100 comes before the reply",
        VALUE,
        lambda site: Script([head("HTTP/1.1 100 Continue") + reply(site.ok)]),
    ),
    Fault(
        "early-hints",
        "several 103 come before the reply",
        VALUE,
        lambda site: Script([head("HTTP/1.1 103 Early Hints", "Link: </a>") * 3 + reply(site.ok)]),
    ),
    Fault(
        "switching",
        "the server switches to another protocol with a 101",
        LOST,
        lambda site: Script(
            [head("HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: upgrade")], "close"
        ),
    ),
    Fault(
        "only-informational",
        "the connection is closed after a 103",
        LOST,
        lambda site: Script([head("HTTP/1.1 103 Early Hints")], "close"),
    ),
]


def _chunked(body: bytes, rest: bytes, *headers: str) -> bytes:
    start = head("HTTP/1.1 200 OK", "Content-Type: application/json", "Transfer-Encoding: chunked", *headers)
    return start + b"%x\r\n%b\r\n" % (len(body), body) + rest


CONTENT = [
    Fault("no-content-type", "the reply has no content type", VALUE, lambda site: answer(site.ok, media_type=None)),
    Fault(
        "other-content-type",
        "the content type is that of plain text",
        VALUE,
        lambda site: answer(site.ok, media_type="text/plain; charset=latin-1"),
    ),
    Fault(
        "odd-content-type",
        "the content type is malformed",
        VALUE,
        lambda site: answer(site.ok, media_type=';;charset="'),
    ),
    Fault(
        "page",
        "the body is a web page, as of a proxy or a network's login",
        UNREADABLE,
        lambda site: answer(b"<html><body>Sign in</body></html>", media_type="text/html"),
    ),
    Fault("empty", "the body is empty", UNREADABLE, lambda site: answer(), ignores_body=VALUE),
    Fault("spaces", "the body holds white space only", UNREADABLE, lambda site: answer(b" \r\n"), ignores_body=VALUE),
    Fault(
        "204",
        "the status is 204, where a body is due",
        VALUE,
        lambda site: Script([head("HTTP/1.1 204 No Content")]),
        note="The call returns None, or an empty list of an operation that lists.",
        vendors=_NO_LIST,
    ),
    Fault(
        "invalid-utf-8",
        "the body is not valid UTF-8",
        UNREADABLE,
        lambda site: answer(b'{"name": "\xff\xfe"}'),
        ignores_body=VALUE,
    ),
    Fault("invalid-json", "the body is not JSON", UNREADABLE, lambda site: answer(b'{"name": '), ignores_body=VALUE),
    Fault(
        "two-values",
        "something follows after the JSON",
        UNREADABLE,
        lambda site: answer(site.ok + b"{}"),
        ignores_body=VALUE,
    ),
    Fault(
        "notice-before-json",
        "a notice of PHP stands before the JSON",
        UNREADABLE,
        lambda site: answer(b"Notice: Undefined index in a.php on line 3\n" + site.ok),
        ignores_body=VALUE,
    ),
    *(
        Fault(
            f"json-{name}",
            f"the body is {what}",
            VALUE,
            _always(answer(body)),
            vendors=vendors,
            note="It is returned as it is: `deviations` names it, and a client with `strict=True` raises a DecodeError.",
        )
        for name, what, body, vendors in (
            ("list", "a list where an object is due", b"[]", {}),
            ("object", "an empty object", b"{}", _NO_DECISION),
            ("string", "a string where an object is due", b'"text"', _NO_LIST),
            ("number", "a number where an object is due", b"42.0", _NO_LIST),
            ("null", "null where an object is due", b"null", _NO_LIST),
            ("true", "true where an object is due", b"true", _NO_LIST),
        )
    ),
    Fault(
        "duplicate-keys",
        "a key appears twice in an object",
        VALUE,
        lambda site: answer(b'{"id": 1, "id": 7, "status": "a", "status": "b"}'),
        note="The last one counts; `content` has both.",
        vendors=_NO_DECISION,
    ),
    Fault(
        "deep",
        "the JSON is nested 100,000 levels deep",
        UNREADABLE,
        lambda site: answer(b"[" * 100_000 + b"]" * 100_000),
        ignores_body=VALUE,
    ),
    Fault(
        "deep-objects",
        "objects are nested 100,000 levels deep",
        UNREADABLE,
        lambda site: answer(b'{"a":' * 100_000 + b"1" + b"}" * 100_000),
        ignores_body=VALUE,
    ),
    Fault(
        "long-integer",
        "an integer has a million digits",
        UNREADABLE,
        lambda site: answer(b'{"id": ' + b"9" * 1_000_000 + b"}"),
        ignores_body=VALUE,
        note="Reading it would take Python minutes.",
    ),
    Fault(
        "long-fraction",
        "a number has a million digits after its point",
        VALUE,
        lambda site: answer(b'{"id": 0.' + b"9" * 1_000_000 + b"}"),
        vendors=_NO_DECISION,
    ),
    Fault(
        "huge-number",
        "a number is larger than any float",
        VALUE,
        lambda site: answer(b'{"id": 1e999999}'),
        note="It becomes infinity.",
        vendors=_NO_DECISION,
    ),
    Fault(
        "not-a-number",
        "a number is NaN, which JSON does not have",
        VALUE,
        lambda site: answer(b'{"id": NaN, "x": -Infinity}'),
        vendors=_NO_DECISION,
    ),
    Fault(
        "half-a-pair",
        "a string holds half of a surrogate pair",
        VALUE,
        lambda site: answer(b'{"name": "\\ud800"}'),
        vendors=_NO_DECISION,
    ),
    Fault("bom", "the body begins with a byte order mark", VALUE, lambda site: answer(b"\xef\xbb\xbf" + site.ok)),
    Fault("utf-16", "the body is JSON in UTF-16", VALUE, lambda site: answer(site.ok.decode().encode("utf-16"))),
    Fault(
        "large",
        "the body has 50 MB",
        VALUE,
        lambda site: answer(b'{"id": 7, "name": "' + b"x" * _LARGE + b'"}'),
        costly=True,
        vendors=_NO_DECISION,
    ),
]

_GZIPPED = gzip.compress(b'{"id": 7, "name": "' + b"ab" * 500 + b'"}', mtime=0)


@cache
def _bomb() -> bytes:
    return gzip.compress(b'{"id": 7, "name": "' + b"x" * _LARGE + b'"}')


CODINGS = [
    Fault(
        "gzip",
        "the body is compressed with gzip",
        VALUE,
        lambda site: answer(gzip.compress(site.ok), "200 OK", "Content-Encoding: gzip"),
    ),
    Fault(
        "gzip-in-parts",
        "the body is two gzip files, one after the other",
        VALUE,
        lambda site: answer(
            gzip.compress(site.ok[:1]) + gzip.compress(site.ok[1:]), "200 OK", "Content-Encoding: gzip"
        ),
    ),
    Fault(
        "deflate",
        "the body is compressed with deflate",
        VALUE,
        lambda site: answer(zlib.compress(site.ok), "200 OK", "Content-Encoding: deflate"),
    ),
    Fault(
        "deflate-bare",
        "the body is compressed with deflate, without the header of zlib",
        VALUE,
        lambda site: answer(zlib.compress(site.ok, wbits=-15), "200 OK", "Content-Encoding: deflate"),
    ),
    Fault(
        "gzip-broken",
        "the compressed body is broken",
        LOST,
        lambda site: answer(_GZIPPED[:20] + b"\xff" * 20 + _GZIPPED[40:], "200 OK", "Content-Encoding: gzip"),
    ),
    Fault(
        "gzip-cut",
        "the compressed body ends early",
        LOST,
        lambda site: answer(_GZIPPED[:-9], "200 OK", "Content-Encoding: gzip"),
    ),
    Fault(
        "gzip-cut-at-close",
        "the connection is closed within a compressed body whose length is not announced",
        LOST,
        lambda site: Script([head("HTTP/1.1 200 OK", "Content-Encoding: gzip") + _GZIPPED[:-9]], "close"),
    ),
    Fault(
        "gzip-not",
        "the body is not compressed, although the reply says so",
        LOST,
        lambda site: answer(site.ok, "200 OK", "Content-Encoding: gzip"),
    ),
    Fault(
        "gzip-empty",
        "a compressed body is empty",
        UNREADABLE,
        lambda site: answer(b"", "200 OK", "Content-Encoding: gzip"),
        ignores_body=VALUE,
    ),
    Fault(
        "gzip-204",
        "a 204 says that its body is compressed",
        VALUE,
        lambda site: Script([head("HTTP/1.1 204 No Content", "Content-Encoding: gzip")]),
        vendors=_NO_LIST,
    ),
    Fault(
        "brotli",
        "the body has a compression that was not asked for",
        UNREADABLE,
        lambda site: answer(b"\x8b\x01\x80{}\x03", "200 OK", "Content-Encoding: br"),
        ignores_body=VALUE,
    ),
    Fault(
        "unknown-coding",
        "the reply names a coding that does not exist, and the body is not coded",
        VALUE,
        lambda site: answer(site.ok, "200 OK", "Content-Encoding: utf-8"),
    ),
    Fault(
        "bomb",
        "50 KB unpack to 50 MB",
        VALUE,
        lambda site: answer(_bomb(), "200 OK", "Content-Encoding: gzip"),
        vendors=_NO_DECISION,
        costly=True,
        note="There is no limit of a size.",
    ),
]

STATUSES = [
    *(
        Fault(
            f"status-{status}",
            f"the status is {status}",
            Outcome(kind, 1, 1, False),
            _always(_error(b'{"message": "no"}', f"{status} Any")),
        )
        for status, kind in (
            (400, errors.BadRequestError),
            (401, errors.AuthenticationError),
            (402, errors.APIStatusError),
            (403, errors.PermissionDeniedError),
            (404, errors.NotFoundError),
            (405, errors.APIStatusError),
            (409, errors.ConflictError),
            (410, errors.APIStatusError),
            (413, errors.PayloadTooLargeError),
            (418, errors.APIStatusError),
            (422, errors.UnprocessableEntityError),
            (451, errors.APIStatusError),
            (499, errors.APIStatusError),
        )
    ),
    *(
        Fault(f"status-{status}", f"the status is {status}", _NOT_REDIRECTED, _always(_error(b"{}", f"{status} Any")))
        for status in (300, 304)
    ),
    Fault(
        "status-408",
        "the status is 408",
        Outcome(errors.APIStatusError, 3, 1, True),
        lambda site: _error(b"", "408 Any"),
        note="Servers and proxies also send it when their own time for a request is over.",
    ),
    *(
        Fault(
            f"status-{status}",
            f"the status is {status}",
            _FAILED,
            _always(_error(b'{"message": "no"}', f"{status} Any")),
        )
        for status in (500, 501, 502, 503, 504, 507, 520, 599, 600, 999)
    ),
    *(
        Fault(
            f"status-{status}",
            f"the status is {status}",
            VALUE,
            _good(f"{status} Any"),
        )
        for status in (201, 202, 203, 206, 299)
    ),
    Fault("status-099", "the status is below 100", LOST, lambda site: answer(site.ok, "099 Any")),
    Fault("status-1000", "the status has four digits", LOST, lambda site: answer(site.ok, "1000 Any")),
    Fault(
        "error-cut",
        "the body of an error is cut",
        _FAILED,
        lambda site: answer(b"{", "500 Any", length=9, end="close"),
        note="The status is known, so it counts.",
    ),
    Fault(
        "error-not-gzip",
        "the body of an error can't be decompressed",
        Outcome(errors.NotFoundError, 1, 1, False),
        lambda site: _error(b"no", "404 Any", "Content-Encoding: gzip"),
    ),
    Fault(
        "error-reset",
        "the connection is reset within the body of an error",
        Outcome(errors.NotFoundError, 1, 1, False),
        lambda site: answer(b"{", "404 Any", length=9, end="reset"),
    ),
    Fault(
        "error-stops",
        "the body of an error stops",
        Outcome(errors.NotFoundError, 1, 1, False),
        lambda site: answer(b"{", "404 Any", length=9, end="wait"),
        longest="timeout",
        options={"timeout": 0.5},
        costly=True,
    ),
    Fault(
        "error-stops-with-deadline",
        "the body of an error stops, and the client has a deadline",
        _NO_TIME,
        lambda site: answer(b"{", "404 Any", length=9, end="wait"),
        longest="deadline",
        options={"deadline": 0.7},
        costly=True,
    ),
    Fault(
        "error-deep",
        "the body of an error is nested 100,000 levels deep",
        Outcome(errors.BadRequestError, 1, 1, False),
        lambda site: _error(b"[" * 100_000 + b"]" * 100_000, "400 Any"),
    ),
    Fault(
        "error-long-integer",
        "the code of an error has a million digits",
        Outcome(errors.BadRequestError, 1, 1, False),
        lambda site: _error(b'{"code": ' + b"9" * 1_000_000 + b"}", "400 Any"),
    ),
    Fault(
        "error-long-phrase",
        "the phrase of an error has 50 KB",
        Outcome(errors.BadRequestError, 1, 1, False),
        lambda site: _error(b"", "400 " + "no " * 17_000),
    ),
    Fault(
        "error-long-code",
        "the code of an error is a string of 1 MB",
        Outcome(errors.BadRequestError, 1, 1, False),
        lambda site: _error(b'{"code": "' + b"x" * 1_000_000 + b'"}', "400 Any"),
    ),
    Fault(
        "error-large",
        "the body of an error has 50 MB",
        Outcome(errors.NotFoundError, 1, 1, False),
        lambda site: _error(b"x" * _LARGE, "404 Any"),
        costly=True,
    ),
]


def _refused(name: str, what: str, status: str, value: str | None, *headers: str) -> Fault:
    asked = () if value is None else (f"Retry-After: {value}",)
    return Fault(
        name, what, _REPEATED_ONCE, lambda site: _error(b"{}", status, *asked, *headers), times=1, longest="asked"
    )


LIMITS = [
    *(
        _refused(
            f"429-{name}", f"the status is 429, and `Retry-After` is {what}", "429 Too Many Requests", value, *headers
        )
        for name, what, value, headers in (
            ("without", "missing", None, ()),
            ("seconds", "a fraction of a second", "0.01", ()),
            ("zero", "0", "0", ()),
            ("negative", "negative", "-5", ()),
            ("words", "not a time", "soon", ()),
            ("exponent", "a number that is not of digits only", "1e-2", ()),
            ("other-digits", "of digits of another script", "\xb2", ()),
            ("past", "a date in the past", _PAST, ()),
            ("now", "the date of the reply", "Sun, 06 Nov 1994 08:49:37 GMT", (_NOW,)),
            ("rfc-850", "a date in the form of RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT", (_NOW,)),
            ("asctime", "a date in the form of asctime", "Sun Nov  6 08:49:37 1994", (_NOW,)),
            ("impossible", "a date that does not exist", "Sun, 31 Feb 1994 25:61:00 GMT", (_NOW,)),
            ("twice", "there twice", "0.01", ("Retry-After: 0.01",)),
            ("long", "longer than any date", "9" * 5000, ()),
        )
    ),
    *(
        Fault(
            f"429-{name}",
            f"the status is 429, and `Retry-After` is {what}",
            Outcome(errors.RateLimitError, 1, 1, False),
            _always(_error(b"{}", "429 Too Many Requests", f"Retry-After: {value}", *headers)),
            pauses=True,
        )
        for name, what, value, headers in (
            ("hour", "an hour", "3600", ()),
            ("date-in-an-hour", "a date an hour after that of the reply", _IN_AN_HOUR, (_NOW,)),
            ("far-date", "a date far in the future", "Fri, 31 Dec 9999 23:59:59 GMT", ()),
            ("huge", "larger than any time", "999999999999", ()),
        )
    ),
    _refused("503-seconds", "the status is 503, and `Retry-After` is a fraction of a second", "503 Any", "0.01"),
    _refused("503-past", "the status is 503, and `Retry-After` is a date in the past", "503 Any", _PAST),
    Fault(
        "503-hour",
        "the status is 503, and `Retry-After` is an hour",
        Outcome(errors.InternalServerError, 1, 1, False),
        lambda site: _error(b"", "503 Any", "Retry-After: 3600"),
    ),
    Fault(
        "429-cut",
        "the status is 429, and the body is cut",
        _REPEATED_ONCE,
        lambda site: answer(b"{", "429 Any", "Retry-After: 0.01", length=9, end="close"),
        times=1,
        longest="asked",
    ),
    Fault(
        "500-too-many",
        "the status is 500, and the body says that there are too many requests",
        Outcome(None, 2, 1, True, errors.InternalServerError),
        lambda site: _error(b'{"message": "Too many requests"}'),
        times=1,
    ),
]

_LOOP = Outcome(errors.APIConnectionError, 1, 1, True)


def _to(status: int, target: str) -> Script:
    return answer(b"", f"{status} Any", f"Location: {target}")


def _elsewhere(status: int) -> Callable[[Site], Script]:
    return lambda site: _to(status, f"{site.other}/elsewhere")


REDIRECTS = [
    *(
        Fault(
            f"{status}-same-host",
            f"the server redirects to another path with status {status}",
            VALUE,
            _always(_to(status, "/elsewhere")),
            with_effect=with_effect,
            times=1,
            note=note,
        )
        for status, with_effect, note in (
            (
                301,
                _NOT_REDIRECTED,
                "A call with an effect would become a GET, whose reply says nothing about the effect.",
            ),
            (302, _NOT_REDIRECTED, "The same."),
            (303, _NOT_REDIRECTED, "The same."),
            (307, VALUE, "Method and body are kept."),
            (308, VALUE, "Method and body are kept."),
        )
    ),
    *(
        Fault(
            f"{status}-other-host",
            f"the server redirects to another host with status {status}",
            VALUE,
            _elsewhere(status),
            with_effect=with_effect,
            times=1,
            note="No credential is sent there, and no call with an effect.",
        )
        for status, with_effect in ((302, _NOT_REDIRECTED), (307, _NOT_SENT_ON))
    ),
    Fault(
        "to-http",
        "the server redirects from https to http",
        _NOT_SENT_ON,
        lambda site: _to(307, f"{site.other}/elsewhere"),
        where="https",
        times=1,
        note="It is not followed: everybody on the way could read and change what is sent without TLS.",
    ),
    Fault(
        "loop",
        "the server redirects to the same path again and again",
        _LOOP,
        lambda site: _to(307, "/elsewhere"),
        note="The call ends after 20 redirects.",
    ),
    Fault(
        "loop-302",
        "the server redirects again and again with status 302",
        _LOOP,
        lambda site: _to(302, "/elsewhere"),
        with_effect=_NOT_REDIRECTED,
    ),
    Fault("no-location", "a redirect names no target", _NOT_REDIRECTED, lambda site: answer(b"", "302 Any")),
    Fault(
        "empty-location",
        "the target of a redirect is empty",
        _LOOP,
        lambda site: _to(302, ""),
        with_effect=_NOT_REDIRECTED,
    ),
    Fault(
        "unreadable-location",
        "the target of a redirect is not a URL",
        LOST,
        lambda site: _to(302, "http://127.0.0.1:port/"),
    ),
    *(
        Fault(
            f"{name}-location",
            f"a redirect leads to {what}",
            _NOT_REDIRECTED,
            _always(_to(302, target)),
            note="It is not followed.",
        )
        for name, what, target in (
            ("file", "a file", "file:///etc/passwd"),
            ("port", "a port that does not exist", "http://127.0.0.1:99999/"),
            ("long-host", "a host whose name is too long", f"http://{'long' * 20}.invalid/"),
            ("empty-label", "a host whose name is not one", "http://host..invalid/"),
        )
    ),
    Fault(
        "data-location", "a redirect leads to a `data:` URL", LOST, lambda site: _to(302, "data:application/json,{}")
    ),
    Fault(
        "unknown-location",
        "a redirect leads to a host that is not known",
        Outcome(errors.APIConnectionError, 3, 1, True),
        lambda site: _to(302, "http://unknown.invalid/"),
        with_effect=_NOT_REDIRECTED,
    ),
    Fault(
        "long-location",
        "the target of a redirect has 50 KB",
        VALUE,
        lambda site: _to(302, "/" + "x" * 50_000),
        with_effect=_NOT_REDIRECTED,
        times=1,
    ),
    Fault(
        "redirect-cut",
        "the body of a redirect is cut",
        LOST,
        lambda site: answer(b"", "302 Any", "Location: /elsewhere", length=9, end="close"),
        with_effect=_NOT_REDIRECTED,
    ),
    Fault(
        "redirect-too-long",
        "the body of a redirect is longer than announced",
        VALUE,
        lambda site: Script([reply(b"", "302 Any", "Location: /elsewhere") + reply(b'"of nobody"')]),
        with_effect=_NOT_REDIRECTED,
        times=1,
    ),
]

GROUPS: dict[str, list[Fault]] = {
    "Connections": CONNECTIONS,
    "TLS": TLS,
    "Proxies": PROXIES,
    "The form of replies": FRAMING,
    "The contents of replies": CONTENT,
    "Compression": CODINGS,
    "Statuses": STATUSES,
    "Limits of requests": LIMITS,
    "Redirects": REDIRECTS,
}
"""All faults, by subject."""

FAULTS: dict[str, Fault] = {fault.name: fault for faults in GROUPS.values() for fault in faults}
"""All faults, by name."""
