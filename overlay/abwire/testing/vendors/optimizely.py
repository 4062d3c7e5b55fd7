"""Optimizely's two event endpoints."""

from __future__ import annotations

from collections.abc import Iterator

from abwire.testing.engine.exchange import Call, RefusedError, Reply, Vendor, ViolationError
from abwire.testing.engine.sample import PNG
from abwire.testing.engine.schemas import JSON

EARLIEST = 100_000_000_000
"""Timestamps below, in milliseconds, are seconds by mistake: no experiment ran in 1973. The event is not counted."""


class Optimizely(Vendor):
    """The older endpoint answers 200 whatever is sent; the current one refuses what it can't read.

    Of what it can read it drops the unusable events silently, unless the request is strict.
    """

    def refusal(self, violation: ViolationError, call: Call) -> Reply:
        """The answer to a request that is not valid."""
        if call.operation.id == "recordEvent":
            call.state.dropped.add("optimizely", {"operation": "recordEvent", "url": call.url})
            return Reply(200, PNG, "image/png")
        batch = call.body_object
        malformed = "account_id" not in batch or not isinstance(batch.get("visitors"), list)
        if violation.location != "body" or malformed or _is_strict(call):
            return Reply.of({"message": str(violation)}, 400)
        _store(call)
        return Reply(204)

    def answer(self, call: Call) -> Reply:
        """The answer to a valid request."""
        if call.operation.id == "recordEvent":
            return self._record(call)
        return self._send(call)

    def _record(self, call: Call) -> Reply:
        reply = Reply(200, PNG, "image/png")
        credentials = call.state.credentials
        known = {"a": credentials.optimizely_project_id, "d": credentials.optimizely_account_id}
        if any(call.query.get(name, value) != value for name, value in known.items()):
            call.state.dropped.add("optimizely", {"operation": "recordEvent", "url": call.url})
            raise RefusedError(reply, "the project or the account is not known")
        call.state.events.add("optimizely", {"operation": "recordEvent", **call.query})
        return reply

    def _send(self, call: Call) -> Reply:
        credentials, batch = call.state.credentials, call.body_object
        if batch["account_id"] != credentials.optimizely_account_id:
            raise RefusedError(Reply.of({"message": "The account is not known"}, 400), "the account is not known")
        if batch.get("project_id", credentials.optimizely_project_id) != credentials.optimizely_project_id:
            raise RefusedError(Reply.of({"message": "The project is not known"}, 400), "the project is not known")
        seconds = [event for *_, event in _events(call) if event["timestamp"] < EARLIEST]
        if seconds and _is_strict(call):
            raise RefusedError(
                Reply.of({"message": "A timestamp is not in milliseconds"}, 400), "a timestamp in seconds"
            )
        _store(call)
        return Reply(204)


def _is_strict(call: Call) -> bool:
    strict: str | None = call.headers.get("x-optimizely-strict")
    return strict == "true"


def _events(call: Call) -> Iterator[tuple[dict[str, JSON], dict[str, JSON], dict[str, JSON]]]:
    """The events of a batch, each with its visitor and its snapshot; values that are not objects are skipped."""
    for visitor in _objects(call.body_object["visitors"]):
        for snapshot in _objects(visitor.get("snapshots")):
            for event in _objects(snapshot.get("events")):
                yield visitor, snapshot, event


def _objects(value: JSON) -> list[dict[str, JSON]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _store(call: Call) -> None:
    """Store the usable events of a batch, and drop the others. The reply is the same for both."""
    common = {key: value for key, value in call.body_object.items() if key != "visitors"}
    for visitor, snapshot, event in _events(call):
        known = {key: value for key, value in visitor.items() if key != "snapshots"}
        stored = {**common, **known, "decisions": snapshot.get("decisions", []), "event": event}
        events = call.state.events if _is_usable(call, visitor, snapshot, event) else call.state.dropped
        events.add("optimizely", {"operation": "sendEvents", **stored})
        call.state.optimizely_uuids.add(str(event.get("uuid")))


def _is_usable(call: Call, visitor: dict[str, JSON], snapshot: dict[str, JSON], event: dict[str, JSON]) -> bool:
    """Whether an event, taken alone with its visitor, is valid, new, and of a time that an experiment may have run at."""
    alone = {**visitor, "snapshots": [{**snapshot, "events": [event]}]}
    if not call.api.requests.is_valid(alone, {"$ref": "#/components/schemas/Visitor"}):
        return False
    return event["uuid"] not in call.state.optimizely_uuids and event["timestamp"] >= EARLIEST
