"""The application: receives, matches, checks and records every request, and replies as the vendor or a fault decides."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any

import httpx
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from abwire.testing.apis import Entry
from abwire.testing.engine import fault_effects
from abwire.testing.engine.answering import answer, failure, wrong
from abwire.testing.engine.exchange import Call, Reply
from abwire.testing.engine.faults import Fault, Faults, named_by
from abwire.testing.engine.records import RecordedRequest, RequestLog
from abwire.testing.engine.state import State
from abwire.testing.server.protocol import Protocol


@dataclass(frozen=True)
class _Channel:
    """Sends the reply to one client."""

    scope: Scope
    receive: Receive
    send: Send
    connection: Protocol
    record: RecordedRequest


@dataclass
class Gateway:
    """The ASGI application.

    Attributes:
        entries: The APIs by name.
        state: What the vendors remember.
        requests: Where requests are recorded.
        faults: The faults to apply.
        check_replies: Answer 500 where a vendor's own reply is not valid for its schema.
    """

    entries: Mapping[str, Entry]
    state: State
    requests: RequestLog
    faults: Faults
    check_replies: bool = False

    def __post_init__(self) -> None:
        self._release = asyncio.Event()

    def release(self) -> None:
        """End the requests that hang. Call this on the server's thread only."""
        self._release.set()
        self._release = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        record, raw_path, query = _record(request)
        connection: Protocol = scope["state"]["connection"]
        channel = _Channel(scope, receive, send, connection, record)
        self.requests.add(record)
        name = next((name for name, entry in self.entries.items() if raw_path.startswith(f"{entry.prefix}/")), "")
        operation, parameters, known = None, dict[str, str](), False
        if name:
            record.api = name
            path = self.entries[name].vendor.path_of(raw_path.removeprefix(self.entries[name].prefix))
            operation, parameters, known = self.entries[name].read().match(request.method, path)
            record.operation_id = operation.id if operation else None
            record.operation = operation.name if operation else ""
        own = named_by(record.headers) if name else None
        fault = own or (self.faults.take(name, record.operation_id) if name else None)
        if fault is not None and fault.kind == "reset_before_read":
            record.fault = fault.kind
            # Not before the client has sent everything: one that is still writing meets the reset there, and then reads
            # the end of the stream instead of the reset.
            with suppress(ClientDisconnect):
                await request.body()
            await connection.reset()
            return
        try:
            record.body = await request.body()
        except ClientDisconnect:
            record.violation = "the client went away"
            return
        if operation is None:
            self._return(fault, own)
            record.violation = "unknown path" if not known else "the path is not for this method"
            reply = self.entries[name].vendor.not_found(known) if name else Reply.of({"message": "Not found"}, 404)
            await self._send(reply, channel)
            return
        call = Call(
            api=self.entries[name].read(),
            operation=operation,
            state=self.state,
            url=record.url,
            raw_path=raw_path,
            raw_query=query,
            headers=record.headers,
            raw_body=record.body,
            raw_parameters=parameters,
        )
        reply = self._answer(call, record, fault)
        if fault is not None and record.fault is None:
            self._return(fault, own)
        if fault is not None and record.fault in fault_effects.ON_CONNECTION:
            await self._apply_to_connection(fault, reply, channel)
        else:
            await self._send(reply, channel)

    def _return(self, fault: Fault | None, own: Fault | None) -> None:
        if fault is not None and fault is not own:
            self.faults.give_back(fault)

    def _answer(self, call: Call, record: RecordedRequest, fault: Fault | None) -> Reply:
        """The reply, after the faults that change the reply itself."""
        vendor = self.entries[call.api.name].vendor

        def process(call: Call) -> Reply:
            if fault is not None and not fault_effects.is_processed(fault):
                record.fault = fault.kind
                return fault_effects.replacement(fault, call)
            reply = vendor.answer(call)
            record.accepted = True
            if self.check_replies and (fault_of_ours := wrong(reply, call.operation, call)):
                record.violation = fault_of_ours
                return Reply(500, fault_of_ours.encode(), "text/plain")
            if fault is None:
                return reply
            record.fault = fault.kind
            return (
                fault_effects.replacement(fault, call)
                if fault.kind == "status"
                else fault_effects.modified(fault, reply, call)
            )

        try:
            return answer(vendor, call, record, process)
        except Exception:
            return failure(record)

    async def _apply_to_connection(self, fault: Fault, reply: Reply, channel: _Channel) -> None:
        connection = channel.connection
        if fault.kind == "reset_after_read":
            await connection.reset()
        elif fault.kind == "hang":
            if reply.stream is not None:
                await self._begin(reply, channel)
            await self._wait(_client_gone(channel.receive))
            if not connection.cycle.disconnected:
                await connection.reset()
        elif fault.kind == "slow":
            await self._wait(asyncio.sleep(fault.options.get("seconds", 1.0)))
            await self._send(reply, channel)
        else:
            await self._begin(reply, channel)
            await (connection.cut() if fault.kind == "cut" else connection.reset())

    async def _begin(self, reply: Reply, channel: _Channel) -> None:
        """Send the first half of a reply, or the first chunk of a streamed one. Something of it is always missing."""
        headers = [(key.encode(), value.encode()) for key, value in _headers(reply, self.state)]
        status = 200 if reply.status == 204 else reply.status
        if reply.stream is None:
            headers.append((b"content-length", str(len(reply.content) or 1).encode()))
            first = reply.content[: len(reply.content) // 2]
        else:
            first = await anext(reply.stream())
        await channel.send({"type": "http.response.start", "status": status, "headers": headers})
        await channel.send({"type": "http.response.body", "body": first, "more_body": True})
        channel.record.status = status

    async def _wait(self, event: Coroutine[Any, Any, None]) -> None:
        """Wait for an event, or until the requests that hang are ended."""
        waiting = [asyncio.create_task(event), asyncio.create_task(_released(self._release))]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in waiting:
                task.cancel()

    async def _send(self, reply: Reply, channel: _Channel) -> None:
        channel.record.status = reply.status
        response: Response
        if reply.stream is not None:
            response = StreamingResponse(reply.stream(), reply.status)
        else:
            response = Response(reply.content, reply.status)
        if reply.status == 204:
            del response.headers["content-length"]
        for name, value in _headers(reply, self.state):
            response.headers.append(name, value)
        await response(channel.scope, channel.receive, channel.send)


def _record(request: Request) -> tuple[RecordedRequest, str, str]:
    """The request as received, with its raw path and raw query."""
    raw_path: bytes = request.scope["raw_path"]
    query: bytes = request.scope["query_string"]
    headers = httpx.Headers(request.scope["headers"])
    url = f"{request.scope['scheme']}://{headers.get('host', '')}{raw_path.decode('ascii')}"
    if query:
        url += f"?{query.decode('latin-1')}"
    record = RecordedRequest("", None, request.method, url, headers, b"", time.monotonic())
    return record, raw_path.decode("ascii"), query.decode("latin-1")


def _headers(reply: Reply, state: State) -> list[tuple[str, str]]:
    headers = [("date", formatdate(state.now(), usegmt=True)), *reply.headers]
    if reply.media_type is not None:
        headers.append(("content-type", reply.media_type))
    return headers


async def _client_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _released(event: asyncio.Event) -> None:
    await event.wait()
