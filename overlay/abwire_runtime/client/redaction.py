"""What keeps secrets out of texts, of the reprs of requests, and of what httpx logs during a call.

httpx and httpcore log the URL and the reply's headers of whatever they send, so their loggers get a filter. It works on
records that are made inside a call of abwire and lets all others pass.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Collection
from contextvars import ContextVar
from urllib.parse import quote

import httpx

# Names of query parameters, in any case, whose values are never shown.
_SECRET = (
    "access_token|api_key|apikey|client_secret|code_verifier|debug_token|env|i|keytoken|password|refresh_token|"
    "report_token|sdk_key|sdkkey|secret|sid|signature|token"
)


def redact_url(url: httpx.URL | str) -> str:
    """Give a URL, or a text with URLs in it, without the secrets that their place gives away.

    Args:
        url: The URL or text.

    Returns:
        The same text with the values of parameters whose names say that they are secret, and any ``user:password@``,
        replaced by ``***``.
    """
    text = re.sub(r"://[^/?#\s@]*@", "://***@", str(url))
    return re.sub(rf"(?i)([?&](?:{_SECRET})=)[^&#\s]*", r"\1***", text)


def redact(text: str, secrets: Collection[str]) -> str:
    """Replace secrets by ``***`` wherever they stand in a text, such as in the path of a URL.

    Args:
        text: The text.
        secrets: The secrets as they are; their percent-encoded forms are found too. Empty ones are passed over.
    """
    # The longest first: a secret may begin with another one.
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        text = text.replace(secret, "***").replace(quote(secret, safe=""), "***")
    return text


class HiddenRequest(httpx.Request):
    """httpx's request, without secrets in its repr, which stands in reports of errors that show all variables."""

    def __repr__(self) -> str:
        url = self.extensions.get("abwire_hide", redact_url)(str(self.url))
        return f"<Request({self.method!r}, {url!r})>"


hiding: ContextVar[Callable[[str], str] | None] = ContextVar("abwire_hiding", default=None)
"""Inside a call: takes a text and gives it back without the call's secrets."""

_OTHERS = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy", "httpcore.socks")
# httpcore writes headers as reprs of pairs of bytes.
_COOKIE = r"""(?i)(b'set-cookie', b)(?:'[^']*'|"[^"]*")"""


class _Hide(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        hide = hiding.get()
        if hide is not None:
            record.msg, record.args = re.sub(_COOKIE, r"\1'***'", hide(record.getMessage())), ()
        return True


for _name in _OTHERS:
    logging.getLogger(_name).addFilter(_Hide())
