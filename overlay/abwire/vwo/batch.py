"""VWO's batches: how events are encoded, and what makes the body of a request."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from json import dumps, loads
from json.encoder import encode_basestring_ascii as quoted
from typing import Any
from urllib.parse import quote
from uuid import UUID

from abwire_api.vwo import models
from abwire_api.vwo.api import tracking as api
from abwire_runtime.batches.plan import BatchPlan
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body
from abwire_runtime.data.encoding import decimal_text, write_json
from abwire_runtime.data.model import Model
from abwire_runtime.data.values import (
    MAX_INT64,
    MAX_SECONDS,
    TimeInput,
    identifier,
    integer_id,
    number,
    string,
    unix_seconds,
)

from .events import Push, TrackGoal, TrackUser, checked_tags, is_uuid, resolve_uuid

MAX_SIZE = 5000
"""The largest number of events in one request."""

ENCODED_BATCH: Endpoint[None] = Endpoint(
    api.BATCH.operation,
    api.BATCH.schemas,
    parameters=api.BATCH.parameters,
    body=Body(json_types="f"),  # bytes, since the body is JSON already
    reply=api.BATCH.reply,
)
"""The operation ``tracking.batch`` with a body that is encoded already."""


def plan(account_id: int) -> BatchPlan[str, str]:
    """What VWO's batches are made of. The body of a request is a string of JSON objects with commas between them.

    Args:
        account_id: Id of the VWO account.
    """
    account = identifier(account_id, "account_id")
    return BatchPlan(
        kind="vwo",
        account=account,
        encoders={
            TrackUser: partial(_encode_user, account),
            TrackGoal: partial(_encode_goal, account),
            Push: partial(_encode_push, account),
        },
        encode_other=_encode_model,
        assemble=",".join,
        max_events=MAX_SIZE,
    )


def encoded_body(events: str) -> bytes:
    """The body of a request, from JSON objects with commas between them."""
    return f'{{"ev":[{events}]}}'.encode()


def strict_body(events: str) -> models.BatchEvents:
    """The body of a request as a model, from JSON objects with commas between them."""
    return models.BatchEvents.from_dict(
        {"ev": loads(f"[{events}]", parse_float=Decimal)}
    )  # keeps the digits of amounts


# These encoders build JSON by hand and test for the usual values first: a large batch spends most of its time here.
# What the tests let through is what the functions of data/values.py return for it: e | c is in range if both are.


def _encode_user(account_id: str, event: TrackUser, _index: int) -> str:
    e, c, user_id, uuid, at, agent, ip = event
    if type(e) is not int or type(c) is not int or not 0 <= e | c <= MAX_INT64:
        e, c = integer_id(e, "experiment_id"), integer_id(c, "variation_id")
    return f'{{"eT":1,"e":{e},"c":{c},{_encode_visitor(user_id, uuid, at, agent, ip, account_id)}}}'


def _encode_goal(account_id: str, event: TrackGoal, _index: int) -> str:
    e, c, g, user_id, uuid, revenue, at, agent, ip = event
    if type(e) is not int or type(c) is not int or type(g) is not int or not 0 <= e | c | g <= MAX_INT64:
        e, c, g = integer_id(e, "experiment_id"), integer_id(c, "variation_id"), integer_id(g, "goal_id")
    visitor = _encode_visitor(user_id, uuid, at, agent, ip, account_id)
    if revenue is None:
        return f'{{"eT":2,"e":{e},"c":{c},"g":{g},{visitor}}}'
    if type(revenue) is float and 0.001 < revenue < 1e15:  # Python writes these without an exponent
        return f'{{"eT":2,"e":{e},"c":{c},"g":{g},"r":{revenue!r},{visitor}}}'
    return f'{{"eT":2,"e":{e},"c":{c},"g":{g},"r":{decimal_text(number(revenue, "revenue"))},{visitor}}}'


def _encode_push(account_id: str, event: Push, _index: int) -> str:
    tags = dumps({"u": checked_tags(event.tags)}, ensure_ascii=False, separators=(",", ":"))
    return f'{{"eT":3,"t":"{quote(tags, safe="")}",{_encode_visitor(*event[1:], account_id)}}}'


def _encode_visitor(
    user_id: str | int | None,
    uuid: str | UUID | None,
    at: TimeInput | None,
    agent: str | None,
    ip: str | None,
    account_id: str,
) -> str:
    if user_id is not None or type(uuid) is not str or not is_uuid(uuid):
        uuid = resolve_uuid(user_id, uuid, account_id)
    if type(at) is not int or not -MAX_SECONDS <= at <= MAX_SECONDS:
        at = unix_seconds(at, "session_time")
    if agent is None and ip is None:
        return f'"u":"{uuid}","sId":{at}'
    visitor_agent = "" if agent is None else f',"visitor_ua":{quoted(string(agent, "user_agent"))}'
    visitor_ip = "" if ip is None else f',"visitor_ip":{quoted(string(ip, "ip"))}'
    return f'"u":"{uuid}","sId":{at}{visitor_agent}{visitor_ip}'


def _encode_model(event: Any, _index: int) -> str:
    if not isinstance(event, Model):
        raise TypeError(
            f"an event must be a TrackUser, a TrackGoal, a Push or a generated model, not {type(event).__name__}"
        )
    return write_json(event.to_dict())
