"""Decoding of compressed bodies that are read piece by piece: all members of a gzip file, and nothing less.

httpx stops at the end of the first gzip member, and takes a body that ends inside a member for a complete one.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec

import httpx

_AT_ONCE = 1 << 20  # bytes: a small piece may unpack to a thousand times its size
_MAX_CODINGS = 5  # as many as urllib3 accepts: each one may make a body a thousand times as large

UNPACKED_FREELY = 64 << 20
"""The bytes to which a body may unpack, however small it is."""

MOST_GROWTH = 200
"""How many times its size a larger one may unpack to. JSON unpacks to 5 to 20 times its size, and a bomb to 1,000 times."""


def check_growth(unpacked: int, received: int) -> None:
    """Check that a compressed body does not unpack to too much.

    Args:
        unpacked: The bytes that it has unpacked to so far.
        received: The bytes that have arrived of it.

    Raises:
        httpx.DecodingError: It does, as only bodies do that were made to fill the memory.
    """
    if unpacked > max(UNPACKED_FREELY, received * MOST_GROWTH):
        raise httpx.DecodingError(
            f"the body unpacks to more than {UNPACKED_FREELY >> 20} MiB and {MOST_GROWTH} times its size"
        )


class ContentDecoder:
    """Decodes a body. This class is for bodies that are not compressed."""

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Decode the next piece of a body.

        Args:
            piece: The bytes as they were received.

        Yields:
            The decoded bytes, in pieces of at most 1 MiB.

        Raises:
            httpx.DecodingError: The piece can't be decoded.
        """
        yield piece

    def end(self) -> None:
        """Check that the body is complete. Call this after the last piece.

        Raises:
            httpx.DecodingError: The body ended early.
        """


class _ZlibDecoder(ContentDecoder):
    """What gzip and deflate share: data that zlib can decompress."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._member: zlib._Decompress | None = None

    def _unpack(self, data: bytes) -> Iterator[bytes]:
        """Decompress data of the current member, and return what follows the member."""
        assert self._member is not None, "a member has begun"
        while data:  # what follows the member is not in the tail
            try:
                out = self._member.decompress(data, _AT_ONCE)
            except zlib.error as error:
                raise httpx.DecodingError(f"the body is not valid {self._name}: {error}") from error
            data = self._member.unconsumed_tail
            if out:
                yield out

    def end(self) -> None:
        if self._member is not None and not self._member.eof:
            raise httpx.DecodingError(f"the body ends before its {self._name} data does")


class GzipDecoder(_ZlibDecoder):
    """Decodes gzip: one member or several, one after the other."""

    def __init__(self) -> None:
        super().__init__("gzip")

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Decode the next piece of a body; see :meth:`ContentDecoder.feed`."""
        while piece:
            if self._member is None or self._member.eof:
                first = self._member is None
                if not first:
                    piece = piece.lstrip(b"\0")  # padding after the last member, as the gzip program allows it
                    if not piece:
                        return
                self._member = zlib.decompressobj(zlib.MAX_WBITS + 16)
            yield from self._unpack(piece)
            piece = self._member.unused_data


class _DeflateDecoder(_ZlibDecoder):
    """Decodes deflate: with the header of zlib, as the standard says, or without, as some servers send it."""

    def __init__(self) -> None:
        super().__init__("deflate")
        self._head = b""

    def feed(self, piece: bytes) -> Iterator[bytes]:
        if self._member is None:
            self._head += piece
            if len(self._head) < 2:
                return
            piece, self._head = self._head, b""
            has_header = piece[0] & 15 == zlib.DEFLATED and int.from_bytes(piece[:2]) % 31 == 0
            self._member = zlib.decompressobj(zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS)
        if self._member.eof and piece:
            raise httpx.DecodingError("the body goes on after its deflate data")
        yield from self._unpack(piece)
        if self._member.unused_data:
            raise httpx.DecodingError("the body goes on after its deflate data")

    def end(self) -> None:
        super().end()
        if self._head:
            raise httpx.DecodingError("the body ends before its deflate data does")


class _Refusal(ContentDecoder):
    """Stands for a decoder of a body that has too many codings."""

    def feed(self, piece: bytes) -> Iterator[bytes]:
        raise httpx.DecodingError(f"the body has more than {_MAX_CODINGS} content codings")


class _ChainedDecoder(ContentDecoder):
    """Decodes a body to which several codings were applied. It may not grow without limit: each coding multiplies its size.

    Args:
        decoders: The decoders, the one of the last coding first.
    """

    def __init__(self, decoders: Sequence[ContentDecoder]) -> None:
        self._decoders = decoders
        self._received = self._unpacked = 0

    def feed(self, piece: bytes) -> Iterator[bytes]:
        self._received += len(piece)
        for each in self._feed(piece, 0):
            self._unpacked += len(each)
            check_growth(self._unpacked, self._received)
            yield each

    def _feed(self, piece: bytes, index: int) -> Iterator[bytes]:
        if index == len(self._decoders):
            yield piece
            return
        for each in self._decoders[index].feed(piece):
            yield from self._feed(each, index + 1)

    def end(self) -> None:
        for decoder in self._decoders:
            decoder.end()


_DECODERS: dict[str, Callable[[], ContentDecoder]] = {
    "gzip": GzipDecoder,
    "x-gzip": GzipDecoder,  # the same by RFC 9110, section 8.4.1.3
    "deflate": _DeflateDecoder,
}


def decoder_for(headers: httpx.Headers) -> ContentDecoder | None:
    """Create the decoder for the body of a reply.

    Args:
        headers: The headers of the reply.

    Returns:
        A new decoder; None if httpx has to decode the body, which has one of the codings of its optional packages. Of a
        body with more than 5 codings, it raises an error.
    """
    codings = _codings(headers)
    if len(codings) > _MAX_CODINGS:
        return _Refusal()
    known = [_DECODERS[name]() for name in reversed(codings) if name in _DECODERS]
    if {"br", "zstd"}.intersection(codings):
        return None
    return _ChainedDecoder(known) if len(known) > 1 else known[0] if known else ContentDecoder()


def is_nested(headers: httpx.Headers) -> bool:
    """Return whether a body was compressed more than once.

    Args:
        headers: The headers of the reply.
    """
    return len([name for name in _codings(headers) if name != "identity"]) > 1


_PACKAGES = {"br": ("brotli", "brotlicffi"), "zstd": ("zstandard",), "compress": (), "x-compress": ()}
"""The codings that httpx decodes only with one of these packages, or never."""

_EXTRAS = {"br": "httpx[brotli]", "zstd": "httpx[zstd]"}


def why_still_coded(headers: httpx.Headers) -> str:
    """Return why the body of a reply is still compressed after httpx has decoded it; empty if it is not.

    Args:
        headers: The headers of the reply.
    """
    for name in _codings(headers):
        packages = _PACKAGES.get(name)
        if packages is not None and not any(map(find_spec, packages)):
            advice = f": pip install '{_EXTRAS[name]}'" if name in _EXTRAS else ""
            return f"is compressed with {name}, which was not asked for and can't be decompressed here{advice}"
    return ""


def _codings(headers: httpx.Headers) -> list[str]:
    return [name.strip().lower() for name in headers.get_list("Content-Encoding", split_commas=True)]
