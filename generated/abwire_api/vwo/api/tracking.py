"""The operations of ``tracking`` as data."""

from __future__ import annotations

from ..._runtime.endpoint import Body, Endpoint, Parameter, Reply
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

TRACK_USER: Endpoint[None] = Endpoint(
    OPERATIONS["trackUser"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "query", "i", required=True, client="account_id"),
        Parameter("experiment_id", "query", "i", required=True),
        Parameter("variation_id", "query", "i", wire="combination", required=True),
        Parameter("visitor_uuid", "query", "s", wire="u", required=True),
        Parameter("session_time", "query", "i", wire="sId", required=True),
        Parameter("sdk_key", "query", "s", wire="env", required=True, client="sdk_key", secret=True),
        Parameter("platform", "query", "s", wire="ap", required=True),
        Parameter("random", "query", "n", required=True),
        Parameter("sdk_name", "query", "s", wire="sdk"),
        Parameter("sdk_version", "query", "s", wire="sdk-v"),
        Parameter("extra_data", "query", "o", wire="ed", style="json"),
        Parameter("visitor_user_agent", "query", "s", wire="visitor_ua"),
        Parameter("visitor_ip", "query", "s"),
        Parameter("device_user_agent", "header", "s", wire="X-Device-User-Agent"),
        Parameter("forwarded_for", "header", "s", wire="VWO-X-Forwarded-For"),
    ),
    reply=Reply("none"),
    public=True,
)

TRACK_GOAL: Endpoint[None] = Endpoint(
    OPERATIONS["trackGoal"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "query", "i", required=True, client="account_id"),
        Parameter("experiment_id", "query", "i", required=True),
        Parameter("variation_id", "query", "i", wire="combination", required=True),
        Parameter("goal_id", "query", "i", required=True),
        Parameter("visitor_uuid", "query", "s", wire="u", required=True),
        Parameter("session_time", "query", "i", wire="sId", required=True),
        Parameter("sdk_key", "query", "s", wire="env", required=True, client="sdk_key", secret=True),
        Parameter("platform", "query", "s", wire="ap", required=True),
        Parameter("random", "query", "n", required=True),
        Parameter("revenue", "query", "n", wire="r"),
        Parameter("sdk_name", "query", "s", wire="sdk"),
        Parameter("sdk_version", "query", "s", wire="sdk-v"),
        Parameter("visitor_user_agent", "query", "s", wire="visitor_ua"),
        Parameter("visitor_ip", "query", "s"),
        Parameter("device_user_agent", "header", "s", wire="X-Device-User-Agent"),
        Parameter("forwarded_for", "header", "s", wire="VWO-X-Forwarded-For"),
    ),
    reply=Reply("none"),
    public=True,
)

PUSH: Endpoint[None] = Endpoint(
    OPERATIONS["pushCustomDimension"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "query", "i", required=True, client="account_id"),
        Parameter("visitor_uuid", "query", "s", wire="u", required=True),
        Parameter("session_time", "query", "i", wire="sId", required=True),
        Parameter("sdk_key", "query", "s", wire="env", required=True, client="sdk_key", secret=True),
        Parameter("random", "query", "n", required=True),
        Parameter("tags", "query", "o", style="json"),
        Parameter("platform", "query", "s", wire="ap"),
        Parameter("sdk_name", "query", "s", wire="sdk"),
        Parameter("sdk_version", "query", "s", wire="sdk-v"),
        Parameter("visitor_user_agent", "query", "s", wire="visitor_ua"),
        Parameter("visitor_ip", "query", "s"),
        Parameter("device_user_agent", "header", "s", wire="X-Device-User-Agent"),
        Parameter("forwarded_for", "header", "s", wire="VWO-X-Forwarded-For"),
    ),
    reply=Reply("none"),
    public=True,
)

BATCH: Endpoint[None] = Endpoint(
    OPERATIONS["batchEvents"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "query", "i", wire="a", required=True, client="account_id"),
        Parameter("sdk_key", "query", "s", wire="env", required=True, client="sdk_key", secret=True),
        Parameter("sdk_name", "query", "s", wire="sdk"),
        Parameter("sdk_version", "query", "s", wire="sdk-v"),
    ),
    body=Body(properties={"events": "a"}, wire={"events": "ev"}, required=("ev",)),
    reply=Reply("none"),
)
