"""Reading compressed bodies into memory, with a limit on what they unpack to.

A gzip body can unpack to a thousand times its size, and one that was compressed twice to a million times. So a small
reply of a hostile server could take all the memory of a machine. Bodies that are not compressed are as large as what the
server sends, and a deadline or a timeout bounds that.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator

import httpx

from .content_coding import ContentDecoder, check_growth, decoder_for, is_nested


def read(response: httpx.Response) -> None:
    """Read a body as the method ``read`` of httpx does.

    Args:
        response: The reply.

    Raises:
        httpx.DecodingError: The body can't be decoded, or unpacks to too much. The reply is closed then.
        httpx.HTTPError: The connection failed.
    """
    if response.is_stream_consumed:  # by an event hook, or the transport makes whole replies
        response.read()
        return
    try:
        content = b"".join(pieces(response))
    except BaseException:
        response.close()
        raise
    response._content = content  # as httpx keeps it; there is no public way


async def aread(response: httpx.Response) -> None:
    """Read a body as the method ``aread`` of httpx does. See :func:`read`."""
    if response.is_stream_consumed:
        await response.aread()
        return
    try:
        content = b"".join([piece async for piece in apieces(response)])
    except BaseException:
        await response.aclose()
        raise
    response._content = content


def pieces(response: httpx.Response) -> Iterator[bytes]:
    """Return the decoded pieces of a body as they arrive.

    Args:
        response: The reply, whose body is not read yet.

    Raises:
        httpx.DecodingError: The body can't be decoded, or unpacks to too much.
    """
    decoder = _decoder(response)
    if decoder is not None:
        for raw in response.iter_raw():
            yield from decoder.feed(raw)
        decoder.end()
        return
    unpacked = 0
    for piece in response.iter_bytes():
        unpacked += len(piece)
        check_growth(unpacked, response.num_bytes_downloaded)
        yield piece


async def apieces(response: httpx.Response) -> AsyncGenerator[bytes, None]:
    """Return the decoded pieces of a body as they arrive. See :func:`pieces`."""
    decoder = _decoder(response)
    if decoder is not None:
        async for raw in response.aiter_raw():
            for piece in decoder.feed(raw):
                yield piece
        decoder.end()
        return
    unpacked = 0
    async for piece in response.aiter_bytes():
        unpacked += len(piece)
        check_growth(unpacked, response.num_bytes_downloaded)
        yield piece


def _decoder(response: httpx.Response) -> ContentDecoder | None:
    """The decoder of a body that was compressed more than once; None if httpx decodes it, or has done so."""
    if response.is_stream_consumed or not is_nested(response.headers):
        return None
    return decoder_for(response.headers)
