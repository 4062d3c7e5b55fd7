"""What a reply that is no success says: when to come back, what is wrong, and in which fields."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from typing import cast

import httpx

_MESSAGE_LIMIT = 500
_FIELDS_LIMIT = 50
_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray")


def http_date(text: str | None) -> float | None:
    """Read an HTTP date in any of its three forms.

    Args:
        text: The value of a header such as ``Date``, or None.

    Returns:
        UNIX seconds, or None for what is not a date with a time.
    """
    # dateutil reads "10 s" as ten seconds past midnight today; a header that says so is not a date.
    if not text or not re.search(r"[A-Za-z]{3}.*\d\d:\d\d:\d\d", text):
        return None
    from dateutil import parser  # takes longer to import than the rest of this module: only when there is a date

    try:
        # HTTP dates are in UTC, whatever name of a time zone is written there.
        return parser.parse(text, tzinfos=lambda _name, seconds: seconds or 0).timestamp()
    except (ValueError, OverflowError):
        return None


def retry_after(headers: Mapping[str, str], now: Callable[[], float] = time.time) -> float | None:
    """Read how long a reply asks to wait, in seconds or as an HTTP date.

    Args:
        headers: The reply's headers. A date counts from the ``Date`` header, so that the two clocks need not agree.
        now: Gives UNIX seconds, for replies without ``Date``.

    Returns:
        Seconds, 0 for a date in the past, None when the header is missing or unreadable.
    """
    value = headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]{1,12}(\.[0-9]+)?", value):
        return float(value)
    until = http_date(value)
    if until is None:
        return None
    server_now = http_date(headers.get("Date"))
    return max(0.0, until - (now() if server_now is None else server_now))


def body_of(response: httpx.Response) -> bytes:
    """A reply's body, empty where it was not read."""
    try:
        return response.content
    except httpx.StreamError:  # not read, or closed before it was
        return b""


def request_id_of(response: httpx.Response) -> str | None:
    """The id that the server, or a proxy before it, gave to the request."""
    return next((response.headers[name] for name in _REQUEST_ID_HEADERS if name in response.headers), None)


def bounded(text: str) -> str:
    """A text on one line, cut where it is too long for an error."""
    # Cut before the white space is put in order as well: the text may be a whole page.
    text = " ".join(text[: _MESSAGE_LIMIT * 4].split())
    return text if len(text) <= _MESSAGE_LIMIT else text[: _MESSAGE_LIMIT - 1] + "…"


def what_is_said(response: httpx.Response) -> tuple[str, int | str | None, tuple[str, ...]]:
    """Find message, code and fields in a body, in the shapes that these APIs and the proxies before them use."""
    body = body_of(response)
    try:
        data: object = json.loads(body)
    except (ValueError, RecursionError):
        text = body[: _MESSAGE_LIMIT * 4].decode("utf-8", "replace").strip()
        # A page of HTML says nothing that its status does not.
        return "" if text.startswith("<") else text, None, ()
    if isinstance(data, dict):
        found = cast("dict[str, object]", data)
        inner = found.get("error")
        if isinstance(inner, dict):
            found = found | cast("dict[str, object]", inner)
        said = next((s for key in _MESSAGE_KEYS if (s := "; ".join(_texts(found.get(key))))), "")
        code = found.get("code")
        return said, code if isinstance(code, int | str) else None, _texts(found.get("fields"))
    return "; ".join(_texts(data)), None, ()


_MESSAGE_KEYS = ("message", "error_description", "error", "errors", "detail")


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,) if value else ()
    if isinstance(value, list):
        items = cast("list[object]", value)[:_FIELDS_LIMIT]
        return tuple(item if isinstance(item, str) else _shown(item) for item in items)
    return ()


def _shown(item: object) -> str:
    if isinstance(item, dict):
        found = cast("dict[str, object]", item)
        if isinstance(message := found.get("message"), str):
            return message
    try:
        return json.dumps(item, ensure_ascii=False)
    except (ValueError, RecursionError):
        return "…"
