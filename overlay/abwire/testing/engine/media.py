"""Media types: what a body of one is read and written as."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["json", "events", "text", "bytes"]


def plain(media_type: str) -> str:
    """A media type in lower case, without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def kind_of(media_type: str) -> Kind:
    """What the content of a media type is."""
    if media_type.endswith(("/json", "+json")) or media_type == "*/*":
        return "json"
    if media_type == "text/event-stream":
        return "events"
    return "text" if media_type.startswith("text/") or media_type.endswith(("/xml", "+xml")) else "bytes"


def matching(media_type: str, listed: Mapping[str, object]) -> str | None:
    """The listed media type or range that a media type falls under, the narrowest one."""
    main = media_type.partition("/")[0]
    return next((each for each in (media_type, f"{main}/*", "*/*") if each in listed), None)


def concrete(media_type: str) -> str:
    """A media type to send for a listed one, which may be a range."""
    if "*" not in media_type:
        return media_type
    ranges = {"*/*": "application/json", "text/*": "text/plain", "image/*": "image/png"}
    return ranges.get(media_type, "application/octet-stream")
