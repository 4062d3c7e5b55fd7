"""The operations of ``tracking`` as data."""

from __future__ import annotations

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..operations import OPERATIONS
from ..schemas import SCHEMAS

TRACK_USER: Endpoint[None] = Endpoint(
    OPERATIONS["trackUser"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "query", "i", required=True, client="account_id"),
        Parameter("experiment_id", "query", "i", required=True),
        Parameter("variation_id", "query", "i", wire_name="combination", required=True),
        Parameter("visitor_uuid", "query", "s", wire_name="u", required=True),
        Parameter("session_time", "query", "i", wire_name="sId", required=True),
        Parameter("sdk_key", "query", "s", wire_name="env", required=True, client="sdk_key", secret=True),
        Parameter("platform", "query", "s", wire_name="ap", required=True),
        Parameter("random", "query", "n", required=True, fresh=True),
        Parameter("sdk_name", "query", "s", wire_name="sdk", client="sdk_name"),
        Parameter("sdk_version", "query", "s", wire_name="sdk-v", client="sdk_version"),
        Parameter("extra_data", "query", "o", wire_name="ed", style="json"),
        Parameter("visitor_user_agent", "query", "s", wire_name="visitor_ua"),
        Parameter("visitor_ip", "query", "s"),
        Parameter("device_user_agent", "header", "s", wire_name="X-Device-User-Agent"),
        Parameter("forwarded_for", "header", "s", wire_name="VWO-X-Forwarded-For"),
    ),
    reply=ResponseSpec("none"),
    public=True,
)

TRACK_GOAL: Endpoint[None] = Endpoint(
    OPERATIONS["trackGoal"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "query", "i", required=True, client="account_id"),
        Parameter("experiment_id", "query", "i", required=True),
        Parameter("variation_id", "query", "i", wire_name="combination", required=True),
        Parameter("goal_id", "query", "i", required=True),
        Parameter("visitor_uuid", "query", "s", wire_name="u", required=True),
        Parameter("session_time", "query", "i", wire_name="sId", required=True),
        Parameter("sdk_key", "query", "s", wire_name="env", required=True, client="sdk_key", secret=True),
        Parameter("platform", "query", "s", wire_name="ap", required=True),
        Parameter("random", "query", "n", required=True, fresh=True),
        Parameter("revenue", "query", "n", wire_name="r"),
        Parameter("sdk_name", "query", "s", wire_name="sdk", client="sdk_name"),
        Parameter("sdk_version", "query", "s", wire_name="sdk-v", client="sdk_version"),
        Parameter("visitor_user_agent", "query", "s", wire_name="visitor_ua"),
        Parameter("visitor_ip", "query", "s"),
        Parameter("device_user_agent", "header", "s", wire_name="X-Device-User-Agent"),
        Parameter("forwarded_for", "header", "s", wire_name="VWO-X-Forwarded-For"),
    ),
    reply=ResponseSpec("none"),
    public=True,
)

PUSH: Endpoint[None] = Endpoint(
    OPERATIONS["pushCustomDimension"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "query", "i", required=True, client="account_id"),
        Parameter("visitor_uuid", "query", "s", wire_name="u", required=True),
        Parameter("session_time", "query", "i", wire_name="sId", required=True),
        Parameter("sdk_key", "query", "s", wire_name="env", required=True, client="sdk_key", secret=True),
        Parameter("random", "query", "n", required=True, fresh=True),
        Parameter("tags", "query", "o", style="json"),
        Parameter("platform", "query", "s", wire_name="ap"),
        Parameter("sdk_name", "query", "s", wire_name="sdk", client="sdk_name"),
        Parameter("sdk_version", "query", "s", wire_name="sdk-v", client="sdk_version"),
        Parameter("visitor_user_agent", "query", "s", wire_name="visitor_ua"),
        Parameter("visitor_ip", "query", "s"),
        Parameter("device_user_agent", "header", "s", wire_name="X-Device-User-Agent"),
        Parameter("forwarded_for", "header", "s", wire_name="VWO-X-Forwarded-For"),
    ),
    reply=ResponseSpec("none"),
    public=True,
)

BATCH: Endpoint[None] = Endpoint(
    OPERATIONS["batchEvents"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "query", "i", wire_name="a", required=True, client="account_id"),
        Parameter("sdk_key", "query", "s", wire_name="env", required=True, client="sdk_key", secret=True),
        Parameter("sdk_name", "query", "s", wire_name="sdk", client="sdk_name"),
        Parameter("sdk_version", "query", "s", wire_name="sdk-v", client="sdk_version"),
        Parameter("event_batching", "query", "i", wire_name="eb"),
        Parameter("batch_marker", "query", "i", wire_name="_l"),
    ),
    body=Body(properties={"events": "a"}, wire_names={"events": "ev"}, required=("ev",)),
    reply=ResponseSpec("none"),
)
