"""Reading failed replies: when to try again, what is wrong, and in which fields."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from typing import cast

import httpx

from .._public import public_in

_MESSAGE_LIMIT = 500
_FIELDS_LIMIT = 50
_DATE_LIMIT = 60  # the longest form of an HTTP date has 33 characters
_DATE = re.compile(r"[A-Za-z]{3}.*[0-9]{2}:[0-9]{2}:[0-9]{2}")
_TOO_MANY = re.compile(rb"too[ _-]?many[ _-]?requests|rate[ _-]?limit[ _-]?(?:exceeded|reached)", re.IGNORECASE)
# Terminals obey the first ones, and the others change the direction of what is shown. White space is treated apart.
_CONTROLS = re.compile(r"[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")
_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray")


@public_in("abwire.errors")
def http_date(text: str | None) -> float | None:
    """Read an HTTP date in any of its three forms.

    Args:
        text: The value of a header such as ``Date``, or None.

    Returns:
        UNIX seconds, or None if it is not a date with a time.
    """
    # dateutil reads "10 s" as ten seconds past midnight, but such a header is not a date.
    if not text or len(text) > _DATE_LIMIT or not text.isascii() or not _DATE.search(text):
        return None
    from dateutil import parser  # slow to import, so only when there is a date

    try:
        # HTTP dates are in UTC, even if they name another time zone.
        return parser.parse(text, tzinfos=lambda _name, seconds: seconds or 0).timestamp()
    except (ValueError, OverflowError):
        return None


@public_in("abwire.errors")
def retry_after(headers: Mapping[str, str], now: Callable[[], float] = time.time) -> float | None:
    """Read how long a reply asks to wait, in seconds or as an HTTP date.

    Args:
        headers: The reply's headers. A date counts from the ``Date`` header, so that the two clocks need not agree.
        now: Returns UNIX seconds, for replies without ``Date``.

    Returns:
        Seconds; 0 for a date in the past; None if the header is missing or can't be read.
    """
    value = headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]{1,12}(\.[0-9]+)?", value):
        return float(value)
    until = http_date(value)
    if until is None:
        return None
    server_now = http_date(headers.get("Date"))
    return max(0.0, until - (now() if server_now is None else server_now))


def says_too_many(response: httpx.Response) -> bool:
    """Return whether a reply says that the server receives too many requests.

    That is status 429, and 500 or 503 with a body that says so: Convert's API answers with status 500 and "Too many
    requests" (public programs that read reports from it treat this as its rate limit, and send a request every 6 s).

    Args:
        response: The reply. A body that was not read counts as empty.
    """
    if response.status_code == 429:
        return True
    return response.status_code in (500, 503) and _TOO_MANY.search(body_of(response)[: _MESSAGE_LIMIT * 4]) is not None


def body_of(response: httpx.Response) -> bytes:
    """Return a reply's body; empty bytes if it was not read."""
    try:
        return response.content
    except httpx.StreamError:  # not read, or closed before it was
        return b""


def request_id_of(response: httpx.Response) -> str | None:
    """Return the id that the server, or a proxy before it, gave to the request."""
    return next((response.headers[name] for name in _REQUEST_ID_HEADERS if name in response.headers), None)


def bounded(text: str) -> str:
    """Put a string of a server on one line, without control characters, and cut it if it is too long for a message."""
    text = one_line(text[: _MESSAGE_LIMIT * 4])  # cut before as well: the string may be a whole page
    return text if len(text) <= _MESSAGE_LIMIT else text[: _MESSAGE_LIMIT - 1] + "…"


def one_line(text: str) -> str:
    """Put a string of a server on one line, without control characters, which terminals would obey."""
    return " ".join(_CONTROLS.sub("\ufffd", text).split())


def parse_error_body(response: httpx.Response) -> tuple[str, int | str | None, tuple[str, ...]]:
    """Find the message, the code and the fields in a body, in the forms that APIs and the proxies before them use.

    It understands ``message``, ``error``, ``errors`` (a list, or a map by field), ``detail``, ``title`` and the like, a
    body that is such a map by field, problem+json (RFC 9457), and any of these one level deeper.

    Args:
        response: The reply.

    Returns:
        The message, empty if there is none; the code or None; the names of the fields.
    """
    body = body_of(response)
    try:
        data: object = json.loads(body)
    except (ValueError, RecursionError):
        text = body[: _MESSAGE_LIMIT * 4].decode("utf-8", "replace").strip()
        # An HTML page says no more than the status.
        return "" if text.startswith("<") else text, None, ()
    if not isinstance(data, dict):
        return "; ".join(_messages(data)), None, _fields_of(data)
    found = cast("dict[str, object]", data)
    message, code, fields = _parse_object(found)
    for inner in list(found.values())[:_FIELDS_LIMIT]:
        if message and code is not None and fields:
            break
        if isinstance(inner, dict):
            inner_message, inner_code, inner_fields = _parse_object(cast("dict[str, object]", inner))
            message, code, fields = (
                message or inner_message,
                inner_code if code is None else code,
                fields or inner_fields,
            )
    if not message:
        by_field = {name: each for name, each in list(found.items())[:_FIELDS_LIMIT] if _is_sentence(each)}
        message, fields = "; ".join(_by_field(by_field)), fields or tuple(by_field)
    return message, code, fields


_MESSAGE_KEYS = (
    *("message", "error_description", "error_message", "errorMessage", "error", "detail", "title"),
    *("Message", "msg", "reason", "description"),
)
_FIELD_KEYS = ("fields", "parameters")
_LIST_KEYS = ("errors", "violations", "invalid-params", "invalidParams", "detail")
_ITEM_MESSAGE_KEYS = ("message", "detail", "title", "msg", "description", "reason", "error", "Message")
_ITEM_FIELD_KEYS = ("field", "parameter", "param", "pointer", "loc", "propertyPath", "path", "source", "name")


def _parse_object(found: dict[str, object]) -> tuple[str, int | str | None, tuple[str, ...]]:
    """The message, code and fields of one object, without those of the objects in it."""
    messages = next((list(texts) for key in _MESSAGE_KEYS if (texts := _messages(found.get(key)))), [])
    for key in _LIST_KEYS:
        messages += [text for text in _messages(found.get(key)) if text not in messages]
    for key in _FIELD_KEYS:
        value = found.get(key)
        messages += _by_field(cast("dict[str, object]", value)) if isinstance(value, dict) else ()
    code = found.get("code")
    fields = next((names for key in _FIELD_KEYS if (names := _names(found.get(key)))), ())
    fields = fields or next((names for key in _LIST_KEYS if (names := _fields_of(found.get(key)))), ())
    return "; ".join(messages), code if isinstance(code, int | str) else None, fields


def _names(value: object) -> tuple[str, ...]:
    """The names of fields: a string, a list of them, or the keys of a map."""
    return (
        tuple(list(cast("dict[str, object]", value))[:_FIELDS_LIMIT]) if isinstance(value, dict) else _messages(value)
    )


def _messages(value: object) -> tuple[str, ...]:
    """The messages in a value: a string, a list of messages, or a map of them by field or language."""
    if isinstance(value, str):
        return (value,) if value else ()
    if isinstance(value, list):
        return tuple(map(_item_message, cast("list[object]", value)[:_FIELDS_LIMIT]))
    if isinstance(value, dict):
        found = cast("dict[str, object]", value)
        if any(isinstance(found.get(key), str) for key in _ITEM_MESSAGE_KEYS):
            own = _item_message(found)
            errors = found.get("errors")
            further = _messages(errors) if isinstance(errors, list) else ()
            return (own, *(text for text in further if text != own))
        return () if "errors" in found else _by_field(found)  # an object of errors is parsed as one
    return ()


def _by_field(found: dict[str, object], prefix: str = "") -> tuple[str, ...]:
    """The messages of a map by field, such as ``name: The name is too long.``, and of maps in it, one level deep."""
    texts: list[str] = []
    for name, each in list(found.items())[:_FIELDS_LIMIT]:
        if isinstance(each, str | list) and _messages(each):
            texts.append(f"{prefix}{name}: {'; '.join(_messages(each))}")
        elif isinstance(each, dict) and not prefix:
            texts += _by_field(cast("dict[str, object]", each), f"{name}.")
    return tuple(texts)


def _is_sentence(value: object) -> bool:
    """Whether a value looks like a message about a field, not like an id or a status."""
    texts = cast("list[object]", value) if isinstance(value, list) else [value]
    return any(isinstance(each, str) and " " in each for each in texts)


def _item_message(item: object) -> str:
    if isinstance(item, str):
        return item
    if isinstance(item, dict):
        found = cast("dict[str, object]", item)
        message = next((text for key in _ITEM_MESSAGE_KEYS if isinstance(text := found.get(key), str)), None)
        if message is not None:
            return message
    try:
        return json.dumps(item, ensure_ascii=False)
    except (ValueError, RecursionError):
        return "…"


def _fields_of(errors: object) -> tuple[str, ...]:
    """The fields that ``errors`` names: the keys of a map, or the fields named by the items of a list."""
    if isinstance(errors, dict):
        return _names(cast("dict[str, object]", errors))
    if not isinstance(errors, list):
        return ()
    items = [cast("dict[str, object]", item) for item in cast("list[object]", errors) if isinstance(item, dict)]
    found = (next((item[key] for key in _ITEM_FIELD_KEYS if key in item), None) for item in items[:_FIELDS_LIMIT])
    return tuple(filter(None, map(_field_name, found)))


def _field_name(value: object) -> str:
    """The name of a field: a string, a path as a list, or JSON:API's object with a pointer or a parameter."""
    if isinstance(value, list):
        return ".".join(map(_name_of, cast("list[object]", value)[:_FIELDS_LIMIT]))
    if isinstance(value, dict):
        found = cast("dict[str, object]", value)
        value = found.get("pointer", found.get("parameter"))
    return _name_of(value)


def _name_of(value: object) -> str:
    """A name or an index. What is nested is neither, and may be nested too deeply to be shown."""
    return str(value) if isinstance(value, str | int) else ""
