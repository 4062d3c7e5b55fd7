"""The operations of ``tracking`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

TRACK: Endpoint[models.DecisionReplies] = Endpoint(
    OPERATIONS["track"],
    SCHEMAS,
    parameters=(
        Parameter("domain_id", "path", "i", wire_name="domainId", required=True, client="domain_id"),
        Parameter("aliases", "path", "a", required=True),
        Parameter("user_agent", "header", "s", wire_name="User-Agent"),
        Parameter("forwarded_for", "header", "s", wire_name="X-Forwarded-For"),
    ),
    body=Body(
        properties={
            "url": "s",
            "conversion_point": "s",
            "encrypted": "b",
            "track": "s",
            "key_token": "s",
            "mode": "s",
            "cookies": "o",
            "data": "o",
            "debug": "s",
        },
        wire_names={
            "conversion_point": "conversionPoint",
            "encrypted": "_wt.encrypted",
            "track": "_wt.track",
            "key_token": "keyToken",
            "mode": "s_mode",
        },
        required=("keyToken", "url", "conversionPoint", "_wt.encrypted", "_wt.track"),
        client={"key_token": "key_token"},
        secrets=("keyToken",),
    ),
    reply=ResponseSpec("json", _ref("DecisionReplies")),
    public=True,
)
