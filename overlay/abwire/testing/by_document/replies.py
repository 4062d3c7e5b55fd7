"""Replies of every media type, sampled from the document."""

from __future__ import annotations

from functools import cache

from abwire.testing.engine.exchange import Call, Reply
from abwire.testing.engine.media import concrete, kind_of
from abwire.testing.engine.sample import PNG, Sampler
from abwire.testing.engine.schemas import JSON
from abwire.testing.engine.specs import Api, Operation

_TEXTS = {"text/csv": "id,name\n1,sample\n", "text/html": "<p>sample</p>"}
_EVENTS = "id: 1\ndata: sample\n\nevent: done\ndata: [DONE]\n\n"


def reply(call: Call, given: JSON = None) -> Reply:
    """The successful reply of an operation.

    Args:
        call: The request.
        given: JSON to keep in the reply wherever its schema allows it; the rest is sampled.
    """
    operation = call.operation
    if operation.reply_media is None or operation.method == "HEAD" or operation.status in (204, 205):
        return Reply(operation.status)
    if "text/event-stream" in (operation.replies_with(operation.status) or {}) and _wants_events(call):
        return Reply(operation.status, _EVENTS.encode(), "text/event-stream")
    if is_json(call):
        return written(call, sample_of(call, given))
    media_type = concrete(operation.reply_media)
    return Reply(operation.status, _content(operation.reply_media, media_type), media_type)


def is_json(call: Call) -> bool:
    """Whether an operation replies with JSON."""
    media_type, schema = call.operation.reply_media, call.operation.reply_schema
    if media_type is None or kind_of(media_type) != "json":
        return False
    return call.api.schemas.open(call.api.schemas.read(schema)).get("format") != "binary"


def sample_of(call: Call, given: JSON) -> JSON:
    """The JSON of an operation's reply, around what is given."""
    if given is None:
        return _sample(call.api, call.operation)
    return Sampler(call.api.schemas).value(call.api.schemas.read(call.operation.reply_schema), given)


def written(call: Call, value: JSON) -> Reply:
    """A JSON value as the reply of an operation."""
    made = Reply.of(value, call.operation.status)
    made.media_type = concrete(call.operation.reply_media or "application/json")
    return made


def _wants_events(call: Call) -> bool:
    accepted = call.headers.get("accept", "")
    return "text/event-stream" in accepted or call.operation.reply_media == "text/event-stream"


def _content(listed: str, media_type: str) -> bytes:
    if media_type.startswith("image/"):
        return PNG
    if kind_of(listed) == "text":
        return _TEXTS.get(media_type, "<sample/>" if media_type.endswith("xml") else "sample").encode()
    return b"file content"


@cache
def _sample(api: Api, operation: Operation) -> JSON:
    return Sampler(api.schemas).value(api.schemas.read(operation.reply_schema))
