"""Replies that a test sets, checked against the document, so that no test replies what the API can't."""

from __future__ import annotations

import datetime
import enum
import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NoReturn, TypeAlias

import httpx

from abwire.testing.by_document import errors, pages, replies
from abwire.testing.by_document.routes import list_of
from abwire.testing.engine.exchange import Call, Reply
from abwire.testing.engine.media import concrete, kind_of, matching
from abwire.testing.engine.records import RecordedRequest
from abwire.testing.engine.schemas import JSON
from abwire.testing.engine.specs import Api, Operation
from abwire.testing.engine.validation import Mismatch
from abwire_runtime._public import public_in
from abwire_runtime.data.model import Model

Produce: TypeAlias = Callable[[Call, RecordedRequest], Reply]
"""Makes the reply to a request, or raises what the request meets instead of one."""

_FROM_PROXIES = {408, 413, 429}
"""Statuses that what stands before a server sends as well, whether or not a document lists them; so is any 5xx."""


@public_in("abwire.testing")
class ReplyMismatchError(ValueError):
    """A reply that a test sets is none that the API can send. The message lists what does not match the spec."""


@dataclass(frozen=True)
class SetReply:
    """How a reply is set.

    Attributes:
        api: The API.
        operation: The operation that it is for.
        status: The status; None for that of success.
        headers: More headers.
        strict: Whether what does not match the document is an error.
        is_lasting: Whether it is the reply to all requests, and not to the next one alone.
    """

    api: Api
    operation: Operation
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    strict: bool = True
    is_lasting: bool = True

    def of(self, body: object) -> Produce:
        """What replies with a body.

        Args:
            body: A model, JSON as Python has it, a list of items, bytes, an ``httpx.Response``, an exception, a function of
                the request that returns any of these, or None.

        Returns:
            What makes the reply.

        Raises:
            ReplyMismatchError: It does not match the document.
        """
        if isinstance(body, BaseException) or (isinstance(body, type) and issubclass(body, BaseException)):
            return _raises(body)
        if isinstance(body, httpx.Response):
            other = SetReply(
                self.api, self.operation, body.status_code, _kept(body.headers), self.strict, self.is_lasting
            )
            return other.of(body.read())
        if callable(body):
            function: Callable[[RecordedRequest], object] = body
            return lambda call, record: self.of(function(record))(call, record)
        status = self._status()
        if body is None:
            return self._without_body(status)
        if isinstance(body, bytes):
            return self._raw(status, body)
        value = plain(body)
        located = list_of(self.api, self.operation)
        if isinstance(value, list) and located is not None and status < 300:
            self._refuse([each for index, item in enumerate(value) for each in self._item(located.schema, item, index)])
            return lambda call, _: self._finished(pages.list_reply(call, value, located, is_complete=True))
        self._refuse(self._mismatches(status, value))
        return lambda call, _: self._finished(Reply.of(value, status), self._media_type(status))

    def _status(self) -> int:
        status = self.operation.status if self.status is None else self.status
        is_usual = status >= 500 or status in _FROM_PROXIES
        if self.strict and self.operation.replies_with(status) is None and not is_usual:
            listed = ", ".join(self.operation.replies)
            self._raise([f"status {status} is not listed; {listed} are"])
        return status

    def _without_body(self, status: int) -> Produce:
        if status >= 400:
            message = f"abwire.testing was told to reply with {status}."
            return lambda call, _: self._finished(errors.error(call, status, message))
        if status == self.operation.status:
            return lambda call, _: self._finished(replies.reply(call))
        return lambda call, _: self._finished(Reply(status))

    def _raw(self, status: int, body: bytes) -> Produce:
        media_type = self._media_type(status)
        if self.strict and kind_of(media_type) == "json":
            try:
                value = json.loads(body)
            except ValueError as error:
                self._raise([f"it is not JSON ({error})"])
            self._refuse(self._mismatches(status, value))
        return lambda call, _: self._finished(Reply(status, body), media_type)

    def _media_type(self, status: int) -> str:
        named = next((value for name, value in self.headers.items() if name.lower() == "content-type"), None)
        listed = self.operation.replies_with(status) or {}
        if named is not None and self.strict and listed and matching(named.partition(";")[0], listed) is None:
            self._raise([f"the media type {named} is not listed; {', '.join(listed)} are"])
        own = self.operation.reply_media if status == self.operation.status else next(iter(listed), None)
        return named or concrete(own or "application/json")

    def _mismatches(self, status: int, value: JSON) -> list[Mismatch]:
        listed = self.operation.replies_with(status) or {}
        schema = next((schema for media, schema in listed.items() if kind_of(media) == "json"), None)
        if schema is not None:
            return self.api.replies.errors(value, self.api.schemas.read(schema))
        return [Mismatch((), f"a reply with status {status} has no JSON")] if status < 400 else []

    def _item(self, schema: JSON, item: JSON, index: int) -> list[Mismatch]:
        found = self.api.replies.errors(item, schema)
        return [Mismatch((index, *each.path), each.message, each.causes) for each in found]

    def _refuse(self, found: list[Mismatch]) -> None:
        if found and self.strict:
            self._raise([str(each) for each in found])

    def _raise(self, lines: list[str]) -> NoReturn:
        shown = "".join(f"\n- {line}" for line in lines[:10])
        more = f"\n- and {len(lines) - 10} more" if len(lines) > 10 else ""
        name = self.operation.name or self.operation.id
        advice = "Pass strict=False to reply with it all the same."
        raise ReplyMismatchError(f"The API can't send this reply of {name}:{shown}{more}\n{advice}")

    def _finished(self, reply: Reply, media_type: str | None = None) -> Reply:
        """The reply with the media type and the headers that are set."""
        headers = dict(self.headers)
        if "retry-after" not in map(str.lower, headers):
            if reply.status == 429 and self.is_lasting:
                headers["Retry-After"] = "3600"  # no client waits as long as that, so none waits at all
            elif reply.status == 429 or reply.status >= 500:
                headers["Retry-After"] = "0.001"  # 0 would not be a request to wait, so that clients chose a time
        types = [name for name in headers if name.lower() == "content-type"]
        reply.media_type = headers.pop(types[0]) if types else (media_type or reply.media_type)
        reply.headers += headers.items()
        return reply


def _kept(headers: httpx.Headers) -> dict[str, str]:
    """The headers of a response that say nothing about how its body is sent."""
    return {
        name: value
        for name, value in headers.items()
        if name not in ("content-length", "content-encoding", "transfer-encoding")
    }


def _raises(error: BaseException | type[BaseException]) -> Produce:
    def produce(call: Call, record: RecordedRequest) -> Reply:
        raise error if isinstance(error, BaseException) else error("raised by abwire.testing")

    return produce


def plain(value: object) -> JSON:
    """A value as JSON types.

    Args:
        value: JSON types, in which models, dates, UUIDs and members of enums may be.

    Returns:
        The JSON.
    """
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {str(name): plain(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return str(value) if isinstance(value, uuid.UUID) else value
