"""Optimizely's two event endpoints."""

from __future__ import annotations

from sandbox.exchange import Call, Refused, Reply, Vendor, Violation
from sandbox.sample import PNG


class Optimizely(Vendor):
    """The older endpoint answers 200 whatever is sent; the current one refuses what it can't read."""

    def refusal(self, violation: Violation, call: Call) -> Reply:
        if call.operation.id == "recordEvent":
            return Reply(200, PNG, "image/png")
        return Reply.of({"message": str(violation)}, 400)

    def answer(self, call: Call) -> Reply:
        if call.operation.id == "recordEvent":
            return self._record(call)
        return self._send(call)

    def _record(self, call: Call) -> Reply:
        reply = Reply(200, PNG, "image/png")
        credentials = call.state.credentials
        if call.query["a"] != credentials.optimizely_project_id:
            raise Refused(reply, "the project is not known")
        if call.query.get("d", credentials.optimizely_account_id) != credentials.optimizely_account_id:
            raise Refused(reply, "the account is not known")
        call.state.events.add("optimizely", {"operation": "recordEvent", **call.query})
        return reply

    def _send(self, call: Call) -> Reply:
        credentials, batch = call.state.credentials, call.body_object
        if batch["account_id"] != credentials.optimizely_account_id:
            raise Refused(Reply.of({"message": "The account is not known"}, 400), "the account is not known")
        if batch.get("project_id", credentials.optimizely_project_id) != credentials.optimizely_project_id:
            raise Refused(Reply.of({"message": "The project is not known"}, 400), "the project is not known")
        common = {key: value for key, value in batch.items() if key != "visitors"}
        for visitor in batch["visitors"]:
            known = {key: value for key, value in visitor.items() if key != "snapshots"}
            for snapshot in visitor["snapshots"]:
                for event in snapshot["events"]:
                    if event["uuid"] in call.state.optimizely_uuids:
                        continue
                    call.state.optimizely_uuids.add(event["uuid"])
                    decisions = snapshot.get("decisions", [])
                    stored = {**common, **known, "decisions": decisions, "event": event}
                    call.state.events.add("optimizely", {"operation": "sendEvents", **stored})
        return Reply(204)
