"""VWO's server-side API."""

from __future__ import annotations

import json
from urllib.parse import unquote

from abwire.testing.engine.exchange import Call, RefusedError, Reply, Vendor, ViolationError
from abwire.testing.engine.schemas import JSON

MAX_EVENTS = 5000

EXAMPLE_KEYS = {
    (12345, "aa87170ad94079aa190bc7c9b85d26zz"),
    (60781, "b243e464740be856d35d4da72c02a15d"),
    (12345, "aa43e464740be856d35d4da72c02a15d"),
}
"""The accounts and SDK keys in the example URLs of VWO's page "HTTP Requests", which work here unchanged."""

_REGIONS = ("/eu01", "/as01")


def _error(status: int, message: str) -> RefusedError:
    return RefusedError(Reply.of({"message": message}, status), message)


class VWO(Vendor):
    """The settings file, and the events that are reported."""

    def path_of(self, raw_path: str) -> str:
        """Without the region, which only events have: every SDK of VWO reads settings from the host without it."""
        for region in _REGIONS:
            path = raw_path.removeprefix(region)
            if path != raw_path and not path.startswith(("/server-side/settings", "/server-side/pull")):
                return path
        return raw_path

    def before_checks(self, call: Call) -> None:
        """A batch that is too large is refused before its content is checked."""
        if call.operation.id != "batchEvents":
            return
        if len(call.raw_body) > call.state.batch_byte_limit:
            raise _error(413, "The body is too large")
        try:
            events = json.loads(call.raw_body)["ev"]
        except (ValueError, KeyError, TypeError):
            return
        if isinstance(events, list) and len(events) > MAX_EVENTS:
            raise _error(413, "The batch holds more than 5000 events")

    def refusal(self, violation: ViolationError, call: Call) -> Reply:
        """The answer to a request that is not valid."""
        return Reply.of({"message": str(violation)}, 400)

    def not_found(self, known_path: bool) -> Reply:
        """The answer to an unknown path, or to a known one with another method."""
        return Reply.of({"message": "Method not allowed" if known_path else "Not found"}, 405 if known_path else 404)

    def answer(self, call: Call) -> Reply:
        """The answer to a valid request."""
        credentials = call.state.credentials
        account: JSON = call.query.get("a", call.query.get("account_id"))
        key: JSON = call.query.get("i", call.query.get("env"))
        if (account, key) not in {(credentials.vwo_account_id, credentials.vwo_sdk_key), *EXAMPLE_KEYS}:
            raise _error(400, "Invalid api key")
        if call.operation.id in ("getSettings", "pullSettings"):
            return Reply.of(settings(account, key))
        if call.operation.id == "batchEvents":
            return _batch(call)
        if call.operation.id == "recordArchEvent":
            return _arch_event(call)
        self._check_sequence(call)
        call.state.events.add("vwo", {"operation": call.operation.id, **call.query, "headers": dict(call.header)})
        return Reply(200)

    def _check_sequence(self, call: Call) -> None:
        if call.operation.id == "pushCustomDimension" and not call.query.get("tags", {}).get("u"):
            raise _error(400, "There is no custom dimension in the tags")


def _arch_event(call: Call) -> Reply:
    event = call.body_object["d"]
    if event["event"]["name"] != call.query["en"]:
        raise _error(400, "The query and the body name different events")
    call.state.events.add("vwo", {"operation": "recordArchEvent", **event, "headers": dict(call.header)})
    return Reply(200)


def _batch(call: Call) -> Reply:
    if call.headers.get("authorization") != call.query["env"]:
        raise _error(400, "Invalid api key")
    stored = []
    for event in call.body_object["ev"]:
        kept = dict(event)
        if event["eT"] == 3:
            kept["t"] = _tags(call, event["t"])
        stored.append(kept)
    for kept in stored:
        call.state.events.add("vwo", {"operation": "batchEvents", **kept})
    return Reply(200)


def _tags(call: Call, text: str) -> JSON:
    """The custom dimensions of a push event, which are JSON inside percent-encoding inside JSON."""
    try:
        tags = json.loads(unquote(text, errors="strict"))
    except ValueError as error:
        raise _error(400, f"t is not percent-encoded JSON: {error}") from error
    if not call.api.requests.is_valid(tags, {"$ref": "#/components/schemas/CustomDimensions"}):
        raise _error(400, "t holds no custom dimensions")
    return tags


def settings(account_id: int, sdk_key: str) -> dict[str, JSON]:
    """A settings file such as VWO sends: ids are numbers or strings, and empty lists are empty objects.

    VWO's own SDKs check it and decide by it, so it holds only what they accept.
    """
    variables = [
        {"id": 1, "key": "title", "type": "string", "value": "Buy"},
        {"id": 2, "key": "columns", "type": "integer", "value": 3},
        {"id": 3, "key": "discount", "type": "double", "value": 0.25},
        {"id": "4", "key": "visible", "type": "boolean", "value": True},
        {"id": 5, "key": "layout", "type": "json", "value": {"rows": [1, 2]}},
    ]
    goals = [
        {"id": 201, "identifier": "signed-up", "type": "CUSTOM_GOAL", "mca": -1},
        {"id": "202", "identifier": "bought", "type": "REVENUE_TRACKING", "revenueProp": "amount"},
    ]
    test: dict[str, JSON] = {
        "id": 101,
        "name": "Button",
        "key": "button",
        "status": "RUNNING",
        "percentTraffic": 100,
        "type": "VISUAL_AB",
        "variations": [
            {"id": 1, "name": "Control", "weight": 50, "changes": {}, "variables": {}},
            {"id": "2", "name": "Green", "weight": 50, "changes": {"color": "green"}, "variables": {}},
        ],
        "goals": goals,
        "variables": {},
        "segments": {"and": [{"or": [{"custom_variable": {"plan": "free"}}]}]},
        "isBucketingSeedEnabled": True,
        "isForcedVariationEnabled": False,
    }
    feature: dict[str, JSON] = {
        **test,
        "id": 102,
        "key": "checkout",
        "name": "Checkout",
        "type": "FEATURE_TEST",
        "segments": {},
        "variations": [
            {"id": 1, "name": "Off", "weight": 33.3333, "variables": [], "isFeatureEnabled": False},
            {"id": 2, "name": "On", "weight": 66.6667, "variables": variables, "isFeatureEnabled": True},
        ],
    }
    rollout: dict[str, JSON] = {
        **test,
        "id": 103,
        "key": "banner",
        "name": "Banner",
        "type": "FEATURE_ROLLOUT",
        "percentTraffic": 10,
        "goals": {},
        "segments": {},
        "variables": variables,
        "variations": [{"id": 1, "name": "Website", "weight": 100, "variables": {}, "changes": {}}],
    }
    group = {"name": "Checkout", "campaigns": [102, 103], "et": 2, "p": [102], "wt": {"102": 70, "103": 30}}
    return {
        "sdkKey": sdk_key,
        "version": 1,
        "accountId": account_id,
        "campaigns": [test, feature, rollout],
        "campaignGroups": {"102": 1, "103": 1},
        "groups": {"1": group},
        "collectionPrefix": "eu01",
        "isEventArchEnabled": False,
    }
