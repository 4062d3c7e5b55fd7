"""Keeping secrets out of strings, and out of the reprs of requests."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import TypeVar
from urllib.parse import quote

import httpx

from .._public import public_in

T = TypeVar("T")

# Names of query parameters, in any case, whose values are never shown.
_SECRET = (
    "access_token|api_key|apikey|client_secret|code_verifier|debug_token|env|i|keytoken|password|refresh_token|"
    "report_token|sdk_key|sdkkey|secret|sid|signature|token"
)


@public_in("abwire.errors")
def redact_url(url: httpx.URL | str) -> str:
    """Remove the secrets from a URL, or from a string that contains URLs, by the names of query parameters.

    Args:
        url: The URL or string.

    Returns:
        The same string with ``***`` for the values of parameters whose names say that they are secret, and for any
        ``user:password@``.
    """
    text = re.sub(r"://[^/?#\s]*@", "://***@", str(url))
    return re.sub(rf"(?i)([?&](?:{_SECRET})=)[^&#\s]*", r"\1***", text)


@public_in("abwire.errors")
def redact(text: str, secrets: Collection[str]) -> str:
    """Replace secrets with ``***`` anywhere in a string, such as in the path of a URL.

    Args:
        text: The string.
        secrets: The secrets. Their percent-encoded forms are replaced as well; empty ones are ignored.

    Returns:
        The string without the secrets.
    """
    # The longest first, because a secret may start with another one.
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        text = text.replace(secret, "***").replace(quote(secret, safe=""), "***")
    return text


class Unshown(tuple[T, ...]):
    """A tuple whose repr shows nothing, because its items may be credentials."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "***"


class RedactedRequest(httpx.Request):
    """An httpx request whose repr shows no secrets, because error reports show the variables of every frame."""

    def __repr__(self) -> str:
        url = self.extensions.get("abwire_redact", redact_url)(str(self.url))
        return f"<Request({self.method!r}, {url!r})>"


def redact_repr(request: httpx.Request, redact: Callable[[str], str]) -> None:
    """Hide the secrets in the repr of a request.

    Args:
        request: The request. It stays the same object, because httpx and its event hooks refer to it.
        redact: Removes the secrets of the call from a string.
    """
    request.extensions["abwire_redact"] = redact
    request.__class__ = RedactedRequest
