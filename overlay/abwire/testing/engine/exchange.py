"""What the server and the five vendors exchange: a request with its parts, a reply, a refusal."""

from __future__ import annotations

import json
import math
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

import httpx

from abwire.testing.engine.schemas import JSON
from abwire.testing.engine.specs import Api, Operation
from abwire.testing.engine.state import State


@dataclass(frozen=True)
class Part:
    """One part of a multipart form."""

    content: bytes
    filename: str | None = None
    media_type: str = "text/plain"


@dataclass
class Call:
    """A request on its way to a vendor. ``path``, ``query``, ``header`` and ``body`` are filled in by the checks."""

    api: Api
    operation: Operation
    state: State
    url: str
    raw_path: str
    raw_query: str
    headers: httpx.Headers
    raw_body: bytes
    raw_parameters: dict[str, str]
    path: dict[str, JSON] = field(default_factory=dict)
    query: dict[str, JSON] = field(default_factory=dict)
    header: dict[str, JSON] = field(default_factory=dict)
    body: JSON = None
    form: dict[str, Part] = field(default_factory=dict)

    @property
    def body_object(self) -> dict[str, JSON]:
        """The JSON body if it is an object, otherwise an empty object."""
        return self.body if isinstance(self.body, dict) else {}


@dataclass
class Reply:
    """An answer.

    Attributes:
        status: The status.
        content: The body.
        media_type: Its type; None sends no Content-Type.
        headers: More headers.
        stream: Chunks that are sent one by one, instead of the body.
    """

    status: int = 200
    content: bytes = b""
    media_type: str | None = None
    headers: list[tuple[str, str]] = field(default_factory=list)
    stream: Callable[[], AsyncIterator[bytes]] | None = None

    @classmethod
    def of(cls, value: JSON, status: int = 200, headers: list[tuple[str, str]] | None = None) -> Reply:
        """A JSON reply, compact and in UTF-8."""
        content = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        return cls(status, content, "application/json", headers or [])


class RefusedError(Exception):
    """The vendor refuses a request.

    Args:
        reply: The reply.
        reason: Why, for the recorded request.
    """

    def __init__(self, reply: Reply, reason: str) -> None:
        super().__init__(reason)
        self.reply = reply
        self.reason = reason


@dataclass(eq=False)
class ViolationError(Exception):
    """A request that is not valid for its operation.

    Attributes:
        messages: What is wrong, one sentence each.
        fields: The names of what is wrong, one for each message.
        location: Where: ``path``, ``query``, ``header``, ``body`` or ``encoding`` (a body that can't be read at all).
    """

    messages: list[str]
    fields: list[str]
    location: str

    def __str__(self) -> str:
        return "; ".join(self.messages)


class Vendor:
    """One of the five APIs: how it authenticates, refuses and answers. It runs on the single thread of the server."""

    def path_of(self, raw_path: str) -> str:
        """The path within the API; a vendor that serves several hosts or regions maps them to one."""
        return raw_path

    def before_checks(self, call: Call) -> None:
        """Refuse what the vendor refuses before it looks at the content."""
        if len(call.raw_body) > call.state.byte_limits.get(call.api.name, math.inf):
            raise RefusedError(Reply.of({"message": "The body is too large"}, 413), "the body is too large")

    def authenticate(self, call: Call) -> None:
        """Refuse a request without valid credentials."""

    def refusal(self, violation: ViolationError, call: Call) -> Reply:
        """The answer to a request that is not valid."""
        raise NotImplementedError  # each vendor has its own

    def not_found(self, known_path: bool) -> Reply:
        """The answer to an unknown path, or to a known one with another method."""
        status = 405 if known_path else 404
        return Reply.of({"code": status, "message": "Method not allowed" if known_path else "Not found"}, status)

    def answer(self, call: Call) -> Reply:
        """The answer to a valid request."""
        raise NotImplementedError  # each vendor has its own
