"""The operations of ``events`` as data."""

from __future__ import annotations

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..operations import OPERATIONS
from ..schemas import SCHEMAS

RECORD: Endpoint[None] = Endpoint(
    OPERATIONS["recordEvent"],
    SCHEMAS,
    parameters=(
        Parameter("project_id", "query", "s", wire_name="a", required=True, client="project_id"),
        Parameter("account_id", "query", "s", wire_name="d", client="account_id"),
        Parameter("event_name", "query", "s", wire_name="n", required=True),
        Parameter("user_id", "query", "s", wire_name="u", required=True),
        Parameter("goal_ids", "query", "a", wire_name="g", style="comma"),
        Parameter("value", "query", "i", wire_name="v"),
        Parameter("time", "query", "i"),
        Parameter("variations", "query", "o", wire_name="x", style="prefix:x"),
        Parameter("source", "query", "s", wire_name="src"),
        Parameter("segments", "query", "o", wire_name="s", style="prefix:s"),
    ),
    reply=ResponseSpec("none"),
    servers=("https://{project_id}.log.optimizely.com",),
    public=True,
)

SEND: Endpoint[None] = Endpoint(
    OPERATIONS["sendEvents"],
    SCHEMAS,
    parameters=(Parameter("strict", "header", "b", wire_name="X-Optimizely-Strict"),),
    body=Body(
        properties={
            "visitors": "a",
            "account_id": "s",
            "project_id": "s",
            "revision": "s",
            "client_name": "s",
            "client_version": "s",
            "anonymize_ip": "b",
            "enrich_decisions": "b",
        },
        required=("account_id", "visitors"),
        client={"account_id": "account_id", "project_id": "project_id"},
    ),
    reply=ResponseSpec("none"),
    servers=("https://logx.optimizely.com", "https://eu.logx.optimizely.com"),
    public=True,
)
