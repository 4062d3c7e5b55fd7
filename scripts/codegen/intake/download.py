"""Downloading a vendor's document. The server is not trusted, so size, time, redirects and kind of content are bounded."""

from __future__ import annotations

import asyncio
import re
import zlib
from dataclasses import dataclass

import httpx

from codegen.errors import SpecError
from codegen.source.loader import MAX_BYTES

_ACCEPT = "application/yaml, application/json, text/yaml, application/vnd.oai.openapi, text/plain;q=0.5, */*;q=0.1"
_MEDIA_TYPE = re.compile(
    r"(?:text/plain|application/octet-stream|binary/octet-stream"
    r"|(?:text|application)/(?:[\w.-]+\+|x-|vnd\.)?(?:json|yaml|yml)|application/vnd\.oai\.openapi)\Z"
)
_LINK = re.compile(rb"""["'(=]\s*([^\s"'<>()\\]{1,300}\.(?:ya?ml|json))["')\s>]""")
_HTML_READ = 100_000
_LINKS_SHOWN = 3
_LAST_PORT = 65535
_SLICE = 8192
_VALIDATOR = re.compile(r"[ -~]{1,500}\Z")


@dataclass(frozen=True)
class Limits:
    """The bounds of a download.

    Attributes:
        seconds: The time for all of it, including redirects.
        redirects: How many redirects are followed.
        size: The most bytes of a body, both as it is sent and when it is decompressed.
    """

    seconds: float = 60.0
    redirects: int = 5
    size: int = MAX_BYTES


LIMITS = Limits()


@dataclass(frozen=True)
class Validators:
    """What a server sent to recognise a document by. A server may send neither.

    Attributes:
        etag: The header ``ETag``.
        last_modified: The header ``Last-Modified``.
    """

    etag: str | None = None
    last_modified: str | None = None

    @classmethod
    def of(cls, etag: object, last_modified: object) -> Validators:
        """Make validators of values from outside. What can't be sent as a header is left out."""
        values = [
            value if isinstance(value, str) and _VALIDATOR.match(value) else None for value in (etag, last_modified)
        ]
        return cls(*values)

    @property
    def headers(self) -> dict[str, str]:
        """The headers that ask for the document only if it has changed."""
        pairs = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in pairs.items() if value}


@dataclass(frozen=True)
class Download:
    """A document as the server sent it.

    Attributes:
        content: Its bytes, decompressed.
        validators: What to recognise it by the next time.
        url: Where it came from in the end, without the query.
    """

    content: bytes
    validators: Validators
    url: str


def checked_url(url: str, document: str, where: str) -> httpx.URL:
    """Parse a URL and check that a document may be downloaded from it.

    Args:
        url: The URL.
        document: The file or URL that it comes from, for the error.
        where: The location in it, for the error.

    Raises:
        SpecError: It is not an absolute https URL, or has a user name or password in it.
    """
    try:
        parsed = httpx.URL(url)
        host = parsed.host  # decodes an international name, if it can be decoded
    except (httpx.InvalidURL, ValueError) as error:
        raise SpecError(document, where, f"is not a URL: {error}") from error
    if parsed.userinfo:
        raise SpecError(document, where, f"{shown(parsed)} has a user name or password in it; use a URL without them")
    if parsed.scheme != "https":
        raise SpecError(document, where, f"{shown(parsed)!r} is not an https URL; only https is allowed")
    if not host or (parsed.port is not None and parsed.port > _LAST_PORT):
        raise SpecError(document, where, f"{shown(parsed)!r} has no host, or a port that does not exist")
    return parsed


def download(url: httpx.URL, validators: Validators, limits: Limits = LIMITS) -> Download | None:
    """Download a document, unless it is still the one that the validators belong to.

    Proxies and certificates are taken from the environment, as httpx does. Redirects may lead to another host, because
    documents are often kept elsewhere and the request contains nothing secret; each target is checked like the URL.

    Args:
        url: Where the document is, from :func:`checked_url`.
        validators: Those of the document that is here already.
        limits: The bounds.

    Returns:
        The document; None if the server says that it has not changed.

    Raises:
        SpecError: The server can't be reached, exceeds a bound, or sends something else than a document.
    """
    name = shown(url)
    try:
        return asyncio.run(_within(url, validators, limits))
    except TimeoutError as error:
        raise SpecError(name, "the download", f"took longer than {limits.seconds:g} seconds") from error
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError, ImportError) as error:
        # The last two: a proxy of the environment whose scheme is unknown, or requires a package that is not installed.
        text = " ".join(str(error).split()) or type(error).__name__
        raise SpecError(name, "the download", f"failed: {text}") from error


async def _within(url: httpx.URL, validators: Validators, limits: Limits) -> Download | None:
    # Timeouts of httpx start again with every byte, so a server that sends slowly would not exceed them.
    client = httpx.AsyncClient(timeout=None)  # nosec B113 # asyncio's timeout is around all of it
    async with asyncio.timeout(limits.seconds), client:
        for _ in range(limits.redirects + 1):
            headers = {"Accept": _ACCEPT, "Accept-Encoding": "gzip", **validators.headers}
            async with client.stream("GET", url, headers=headers) as response:
                if response.next_request is None:
                    return await _document(response, validators, limits)
                target = str(response.next_request.url)
                url = checked_url(target, shown(response.url), f"the redirect (status {response.status_code})")
        raise SpecError(shown(url), "the download", f"more than {limits.redirects} redirects")


async def _document(response: httpx.Response, validators: Validators, limits: Limits) -> Download | None:
    here = shown(response.url)
    if response.status_code == httpx.codes.NOT_MODIFIED and validators.headers:
        return None
    if response.status_code != httpx.codes.OK:
        phrase = httpx.codes.get_reason_phrase(response.status_code)
        raise SpecError(here, "the reply", f"has status {response.status_code} {phrase}".rstrip())
    content = await _body(response, here, limits.size)
    _check_kind(content, response, here)
    headers = response.headers
    return Download(content, Validators.of(headers.get("etag"), headers.get("last-modified")), here)


async def _body(response: httpx.Response, here: str, most: int) -> bytes:
    headers = response.headers
    coding = headers.get("content-encoding", "identity").strip().lower()
    if coding not in ("identity", "gzip", "x-gzip", ""):
        raise SpecError(here, "the reply", f"has the content coding {coding!r}, which the request did not accept")
    if "content-length" not in headers and "transfer-encoding" not in headers:
        text = "does not say how long it is, so a part of it could be missing; download it yourself and use --from FILE"
        raise SpecError(here, "the reply", text)
    too_large = SpecError(here, "the reply", f"is larger than the limit of {most:,} bytes")
    raw = bytearray()
    async for chunk in response.aiter_raw():  # raw, because httpx decompresses a chunk whatever it grows to
        raw += chunk
        if len(raw) > most:
            raise too_large
    if coding not in ("gzip", "x-gzip"):
        return bytes(raw)
    try:
        content = _decompressed(bytes(raw), most)
    except zlib.error as error:
        raise SpecError(here, "the reply", f"is damaged: {error}") from error
    if content is None:
        raise too_large
    return content


def _decompressed(raw: bytes, most: int) -> bytes | None:
    """The content of a gzip file of one or more members; None if it is larger than the limit."""
    content = bytearray()
    member = None
    for start in range(0, len(raw), _SLICE):
        data = raw[start : start + _SLICE]
        while data:
            member = member or zlib.decompressobj(wbits=zlib.MAX_WBITS + 16)
            content += member.decompress(data, most + 1)
            if len(content) > most:
                return None
            data, member = (member.unused_data, None) if member.eof else (b"", member)
    if member is not None:
        raise zlib.error("the compressed data ends too early")
    return bytes(content)


def _check_kind(content: bytes, response: httpx.Response, here: str) -> None:
    """Refuse what is no document, such as the page that describes it."""
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if "html" in media_type or content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        text = "is a web page or XML, not an OpenAPI document; record the URL of the document itself"
        raise SpecError(here, "the reply", text + _links(content, response.url))
    if media_type and not _MEDIA_TYPE.match(media_type):
        raise SpecError(here, "the reply", f"has the content type {media_type!r}, which is neither YAML nor JSON")
    if not content.strip():
        raise SpecError(here, "the reply", "is empty")


def _links(page: bytes, url: httpx.URL) -> str:
    """The links of a page that may lead to the document, as the end of an error."""
    found: dict[str, None] = {}
    for match in _LINK.findall(page[:_HTML_READ]):
        try:
            found[shown(url.join(match.decode()))] = None
        except (httpx.InvalidURL, ValueError):
            continue
    return f". The page mentions {', '.join(list(found)[:_LINKS_SHOWN])}" if found else ""


def shown(url: httpx.URL) -> str:
    """A URL for messages, without what may be secret."""
    return str(url.copy_with(userinfo=b"", query=None, fragment=None))
