"""Media types of bodies and replies: what they are read as, and which of several is used."""

from __future__ import annotations

_JSON = "application/json"
_BODY_PREFERENCE = (_JSON, "multipart/form-data", "application/x-www-form-urlencoded")
FORMS = _BODY_PREFERENCE[1:]
"""The media types of forms."""


def plain(media_type: str) -> str:
    """A media type in lower case, without parameters."""
    return media_type.split(";")[0].strip().lower()


def media(media_type: str) -> str:
    """What a body is read as: ``json``, ``text``, ``events`` or ``bytes``."""
    name = plain(media_type)
    if name.endswith(("/json", "+json")) or name == "*/*":
        return "json"
    if name == "text/event-stream":
        return "events"
    return "text" if name.startswith("text/") or name.endswith(("/xml", "+xml")) else "bytes"


def sent(media_type: str) -> str:
    """The media type that a body is sent with.

    A range such as ``text/*`` becomes a concrete type. JSON keeps its parameters, which can decide what the body means, but
    for ``charset``: it is always UTF-8.
    """
    name = plain(media_type)
    if "*" in name:
        concrete = {"*/*": _JSON, "text/*": "text/plain", "multipart/*": "multipart/form-data"}
        return concrete.get(name, "application/octet-stream")
    if media(name) != "json":
        return name
    parameters = (each.strip() for each in media_type.split(";")[1:])
    return "; ".join([name, *(each for each in parameters if each and not each.lower().startswith("charset"))])


def response_rank(media_type: str) -> tuple[int, bool]:
    """The order in which replies are preferred. JSON without a vendor's name comes before JSON with one."""
    return ["json", "events", "text", "bytes"].index(media(media_type)), plain(media_type) != _JSON


def body_rank(media_type: str) -> tuple[int, bool, str]:
    """The order in which bodies are preferred. JSON without a vendor's name comes before JSON with one."""
    name = plain(media_type)
    kind = _JSON if media(name) == "json" else name
    rank = _BODY_PREFERENCE.index(kind) if kind in _BODY_PREFERENCE else len(_BODY_PREFERENCE)
    return rank, name != kind, name
