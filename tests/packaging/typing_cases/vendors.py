"""The methods that are written by hand, of all clients but Convert's, and the resource groups beside them."""

import datetime
from collections.abc import AsyncIterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import assert_type

from abwire import (
    VWO,
    AsyncConvertServing,
    AsyncOptimizely,
    AsyncVWO,
    AsyncWebtrends,
    BatchFailure,
    BatchProgress,
    BatchResult,
    ConvertServing,
    Optimizely,
    Response,
    Unset,
    Webtrends,
)
from abwire import convert_serving as s
from abwire import optimizely as o
from abwire import vwo as v
from abwire import webtrends as w

NOW = datetime.datetime.now(datetime.UTC)


def serving(client: ConvertServing) -> None:
    config = client.config("staging", experience_id=5, fresh=True)
    assert_type(config, s.models.ConfigResponseData)
    assert_type(config.account_id, str | Unset)
    assert_type(config.experiences, list[s.models.ConfigExperience] | Unset)
    assert_type(client.configuration.get_by_sdk_key(), s.models.ConfigResponseData)
    assert_type(client.visitor_data.get("v1"), s.models.VisitorDataResponseData)
    client.track([s.Bucketing("v1", 1, "2"), s.Conversion("v1", 3, Decimal("9.99"), dimensions={1: "blue"})])
    bought = s.Conversion("v1", 3, Decimal("9.99"), segments={"country": "US"})
    result = client.batch([s.Bucketing("v1", 1, "2"), bought], on_failure="failed.jsonl", enrich_data=True)
    assert_type(result, BatchResult)
    assert_type(result.failures, list[BatchFailure])
    assert_type(client.tracking.send_detailed(visitors=[]), Response[s.models.SuccessData])


async def asynchronous_serving(client: AsyncConvertServing) -> None:
    assert_type(await client.config(), s.models.ConfigResponseData)
    await client.track([s.Bucketing("v1", 1, 2)], enrich_data=True)
    assert_type(await client.batch((s.Conversion("v1", 3) for _ in range(5)), stop_after=3), BatchResult)
    assert_type(await client.configuration.get_detailed(), Response[s.models.ConfigResponseData])


class Stored:
    """A checkpoint in a program's own store."""

    def load(self) -> str | None:
        """Return what was saved."""

    def save(self, state: str, /) -> None:
        """Save the state."""


def vwo(client: VWO) -> None:
    client.track_user(1, 2, user_id="u1", session_time=NOW)
    client.track_goal(1, 2, 3, uuid="0" * 32, revenue=Decimal("9.99"))
    client.push({"plan": "pro"}, user_id=5)
    result = client.batch([v.TrackUser(1, 2, "u1"), v.TrackGoal(1, 2, 3, "u1"), v.Push({"plan": "pro"}, "u1")])
    assert_type(result, v.BatchResult)
    assert_type(result.accepted, int)
    assert_type(result.not_tried, int | None)
    given = BatchResult()
    failed: list[BatchFailure] = []
    client.batch(
        iter([v.TrackUser(1, 2, "u1")]),
        concurrency=4,
        on_failure=failed.append,
        on_progress=lambda reached: assert_type(reached, BatchProgress),
        stop_after=3,
        checkpoint=Path("checkpoint"),
        result=given,
    )
    client.batch([], on_failure="failures", checkpoint=Stored())
    with open("failures", "a", encoding="utf-8") as file:
        client.batch([], on_failure=file)
    assert_type(result.failures, list[v.BatchFailure])
    assert_type(client.settings.get(), v.models.SettingsFile)
    assert_type(
        client.settings.get().campaigns, list[v.models.Campaign] | v.models.EmptyObject | dict[str, v.models.Campaign]
    )
    assert_type(v.visitor_uuid(1, "u1"), str)


async def asynchronous_vwo(client: AsyncVWO) -> None:
    await client.track_user(1, 2, user_id="u1", session_time="2024-05-01")
    assert_type(await client.batch([], size=100), v.BatchResult)
    assert_type(await client.settings.pull(), v.models.SettingsFile)


def webtrends(client: Webtrends, visitor: w.Visitor) -> None:
    decisions = client.control("https://shop.example/", visitor=visitor, data={"plan": "pro"}, mode="staging")
    assert_type(decisions, w.Decisions)
    assert_type(decisions.flags, dict[str, str])
    assert_type(decisions.why_not, dict[str, w.Reason])
    assert_type(decisions.visitor, w.Visitor)
    assert_type(decisions[0], w.Decision)
    assert_type(decisions[:1], Sequence[w.Decision])
    assert_type(decisions[0].value, str | None)
    assert_type(decisions[0].values, tuple[str, ...])
    for decision in decisions:
        assert_type(decision.raw, w.models.DecisionReply)
    conversions = client.track("ta_One", "purchase", decisions.visitor)
    assert_type(conversions, w.Conversions)
    assert_type(conversions.recorded, tuple[str, ...])
    assert_type(conversions.why_not["ta_One"].code, w.models.ErrorCode | int)
    assert_type(client.control_or_default("u", {"ta_One": "control"}, visitor=visitor, deadline=0.3), w.Decisions)
    assert_type(client.track_or_log(visitor.projects, "purchase", visitor), w.Conversions)
    assert_type(client.decisions.control(url="u", encrypted=True, track="true"), w.models.DecisionReplies)


async def asynchronous_webtrends(client: AsyncWebtrends, visitor: w.Visitor) -> None:
    assert_type(await client.control("https://shop.example/", project="ta_One"), w.Decisions)
    assert_type(await client.track(["ta_One", "ta_Two"], "purchase", visitor), w.Conversions)
    assert_type(await client.control_or_default("u", {}, deadline=None), w.Decisions)
    assert_type(await client.track_or_log("ta_One", "purchase", visitor, {"revenue": 5}), w.Conversions)


def optimizely(client: Optimizely) -> None:
    client.track("purchase", "u1", experiments={1: 2}, revenue=Decimal("5.00"), at=NOW)
    client.impression(1, [2, 3], "u1")
    event = o.event("purchase", revenue=5, tags={"colour": "blue"})
    assert_type(event, o.models.Event)
    visitor = o.visitor("u1", [event], attributes={"plan": "pro"})
    assert_type(visitor, o.models.Visitor)
    client.send([visitor], refuse_unusable=True)
    seen = o.Impression("u1", 1, "2", None, at=NOW, attributes={"plan": "pro"}, metadata=o.models.DecisionMetadata())
    bought = o.Conversion(
        "u1", "purchase", 5, revenue=Decimal("9.99"), tags={"colour": "blue"}, at=1714557600, uuid="1"
    )
    result = client.batch([seen, bought], checkpoint="sent.json", refuse_unusable=True, on_progress=print)
    assert_type(result, BatchResult)
    assert_type(client.events.send_detailed(visitors=[visitor]), Response[None])


async def asynchronous_optimizely(client: AsyncOptimizely) -> None:
    await client.track("purchase", "u1", goals=[1, "2"])
    await client.impression(1, 2, "u1", at=1714557600)
    await client.send([])
    assert_type(await client.batch(conversions(), size=500), BatchResult)


async def conversions() -> AsyncIterator[o.Conversion]:
    yield o.Conversion("u1", "purchase", at=NOW)
