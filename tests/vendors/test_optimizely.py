"""Optimizely: single events on the older endpoint, and batches on the current one."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
import uuid
from datetime import UTC, datetime
from decimal import Decimal, localcontext
from typing import Any

import httpx
import pytest

import abwire
from abwire import AsyncOptimizely, Optimizely
from abwire import optimizely as events
from abwire.errors import APIConnectionError, BadRequestError, ConfigurationError
from abwire.optimizely import models
from abwire.testing import Sandbox
from support.calling import Call, caller
from support.clients import arguments

DECISION = models.Decision(
    campaign_id="10",
    experiment_id="20",
    variation_id="30",
    metadata=models.DecisionMetadata(flag_key="checkout", rule_type="experiment", enabled=True),
)


API = "optimizely"


def stored(sandbox: Sandbox) -> dict[str, Any]:
    (event,) = sandbox.events["optimizely"]
    return event


# The older endpoint


def test_a_conversion_has_all_its_parts(sandbox: Sandbox, call: Call) -> None:
    call(
        "track",
        "purchase",
        "user 1",
        experiments={987: 111, "876": ["222", 333]},
        goals=[1, "2"],
        revenue=Decimal("5.00"),
        segments={55: "gold & ü"},
        at=datetime(2024, 5, 6, 10, tzinfo=UTC),
    )
    assert stored(sandbox) == {
        "operation": "recordEvent",
        "a": "5",
        "d": "6",
        "n": "purchase",
        "u": "user 1",
        "g": ["1", "2"],
        "v": 500,
        "time": 1714989600,
        "x": {"987": "111", "876": "222_333"},
        "s": {"55": "gold & ü"},
    }


def test_a_conversion_needs_no_more_than_a_name_and_a_user(sandbox: Sandbox, call: Call) -> None:
    call("track", "purchase", "u")
    assert stored(sandbox) == {"operation": "recordEvent", "a": "5", "d": "6", "n": "purchase", "u": "u"}


def test_a_single_goal_needs_no_list(sandbox: Sandbox, call: Call) -> None:
    call("track", "purchase", "u", goals=123)
    assert stored(sandbox)["g"] == ["123"]


def test_an_impression_has_the_experiment_as_its_goal(sandbox: Sandbox, call: Call) -> None:
    call("impression", 987, [1, 2], "u", segments={"5": "x"}, at=1714989600)
    event = stored(sandbox)
    assert (event["g"], event["x"], event["n"]) == (["987"], {"987": "1_2"}, "visitor-event")
    assert (event["s"], event["time"]) == ({"5": "x"}, 1714989600)


@pytest.mark.parametrize(
    ("revenue", "cents"),
    [
        (Decimal("5.00"), 500),
        (Decimal("5.000"), 500),
        (Decimal("0.1"), 10),
        (Decimal("19.99"), 1999),
        (Decimal("-3.50"), -350),
        (Decimal("1E+3"), 100_000),
        (Decimal("0.00"), 0),
        (7, 700),
        (0, 0),
        (Decimal("92233720368547758.07"), 2**63 - 1),
    ],
)
def test_money_becomes_cents_exactly(sandbox: Sandbox, revenue: Any, cents: int) -> None:
    with localcontext() as context:
        context.prec = 3  # of no concern to money
        caller(sandbox, "optimizely", "sync")("track", "purchase", "u", revenue=revenue)
        assert events.event("purchase", revenue=revenue).revenue == cents
    assert stored(sandbox)["v"] == cents


@pytest.mark.parametrize(
    ("revenue", "error", "why"),
    [
        (5.0, TypeError, "float"),
        ("5.00", TypeError, "str"),
        (True, TypeError, "bool"),
        (Decimal("5.001"), ValueError, "whole cents"),
        (Decimal("0.0001"), ValueError, "whole cents"),
        (Decimal("1E-999999"), ValueError, "whole cents"),
        (Decimal("1E+999999"), ValueError, "at most"),
        (Decimal("92233720368547758.08"), ValueError, "at most"),
        (10**20, ValueError, "at most"),
        (Decimal("NaN"), ValueError, "whole cents"),
        (Decimal("Infinity"), ValueError, "whole cents"),
    ],
)
def test_a_value_that_is_not_an_amount_of_money_is_refused(
    sandbox: Sandbox, revenue: Any, error: type[Exception], why: str
) -> None:
    with pytest.raises(error, match=why):
        caller(sandbox, "optimizely", "sync")("track", "purchase", "u", revenue=revenue)
    assert len(sandbox.requests) == 0


@pytest.mark.parametrize(
    "at",
    [
        "2024-05-06T10:00:00Z",
        "2024-05-06 10:00",
        "Mon, 06 May 2024 12:00:00 +0200",
        datetime(2024, 5, 6, 10),
        1714989600,
        1714989600.5,
    ],
)
def test_an_event_may_be_dated_back(sandbox: Sandbox, at: Any) -> None:
    caller(sandbox, "optimizely", "sync")("track", "purchase", "u", at=at)
    assert stored(sandbox)["time"] == 1714989600


@pytest.mark.parametrize("at", ["2024-05-06 10:00", datetime(2024, 5, 6, 10)])
def test_a_time_without_a_zone_is_in_utc_wherever_the_program_runs(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, at: Any
) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", "XYZ-9")
        time.tzset()
        caller(sandbox, "optimizely", "sync")("track", "purchase", "u", at=at)
    time.tzset()
    assert stored(sandbox)["time"] == 1714989600


@pytest.mark.parametrize("at", ["yesterday-ish", "10:00", "May 2024", "", "2024-05-06 10:00 QQQ", "9" * 400])
def test_an_ambiguous_date_is_refused(sandbox: Sandbox, at: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - some of the texts are dateutil's
        caller(sandbox, "optimizely", "sync")("track", "purchase", "u", at=at)
    assert len(sandbox.requests) == 0


def test_an_event_is_not_sent_again_when_it_may_have_arrived(sandbox: Sandbox, call: Call) -> None:
    for method, args in (("track", ("purchase", "u")), ("impression", (1, 2, "u"))):
        sandbox.faults.add("reset_after_read", operation_id="recordEvent")
        with pytest.raises(APIConnectionError):
            call(method, *args)
    assert len(sandbox.requests) == len(sandbox.events["optimizely"]) == 2


def test_a_client_without_a_project_names_the_missing_setting(sandbox: Sandbox, form: str) -> None:
    with pytest.raises(ConfigurationError, match="OPTIMIZELY_PROJECT_ID"):
        caller(sandbox, "optimizely", form, project_id=None)("track", "purchase", "u")


# The current endpoint


def test_a_batch_has_decisions_events_and_attributes(sandbox: Sandbox, call: Call) -> None:
    before = int(time.time() * 1000)
    seen = events.impression(DECISION, at="2024-05-06T10:00:00.250Z")
    bought = events.event(
        "purchase",
        entity_id=77,
        revenue=Decimal("19.99"),
        value=1.5,
        quantity=2,
        tags={"sku": "a"},
        properties={"p": "q"},
    )
    visitor = events.visitor("v1", [seen, bought], decisions=[DECISION], attributes={"plan": "gold"}, session_id="s1")
    call("send", [visitor], revision="12", anonymize_ip=True)
    first, second = sandbox.events["optimizely"]
    assert first["decisions"] == second["decisions"] == [DECISION.to_dict()]
    assert first["attributes"] == [{"type": "custom", "entity_id": "plan", "key": "plan", "value": "gold"}]
    assert (first["visitor_id"], first["session_id"], first["revision"]) == ("v1", "s1", "12")
    assert (first["account_id"], first["project_id"]) == ("6", "5")
    assert (first["client_name"], first["client_version"]) == ("abwire", abwire.__version__)
    assert (first["anonymize_ip"], first["enrich_decisions"]) == (True, True)
    event = first["event"]
    uuid.UUID(event.pop("uuid"))
    kind = "campaign_activated"
    assert event == {"key": kind, "type": kind, "entity_id": "10", "timestamp": 1714989600250}
    event = second["event"]
    assert event.pop("uuid") != first["event"].get("uuid")
    assert before <= event.pop("timestamp") <= time.time() * 1000
    assert event == {
        "key": "purchase",
        "entity_id": "77",
        "revenue": 1999,
        "value": 1.5,
        "quantity": 2,
        "tags": {"sku": "a"},
        "properties": {"p": "q"},
    }


def test_every_event_gets_its_own_uuid_by_default() -> None:
    assert events.event("a").uuid_ != events.event("a").uuid_
    own = uuid.uuid4()
    assert events.event("a", uuid=own).uuid_ == events.impression(DECISION, uuid=str(own)).uuid_ == str(own)


def test_a_batch_that_is_repeated_counts_once(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("reset_after_read", operation_id="sendEvents")
    sandbox.faults.add("status", operation_id="sendEvents", status=503, processed=True)
    visitors = [events.visitor("v", [events.event("purchase")])]
    call = caller(sandbox, "optimizely", form, retries=abwire.Retries(backoff=0))
    call("send", visitors)
    assert len(sandbox.requests) == 3
    assert len({request.body for request in sandbox.requests}) == 1
    call("send", visitors)
    assert len(sandbox.events["optimizely"]) == 1


def test_a_batch_accepts_any_iterable_and_models_of_attributes(sandbox: Sandbox, call: Call) -> None:
    attribute = models.VisitorAttribute(type="$opt_bot_filtering", value=True)
    call(
        "send",
        (events.visitor(name, [events.event("a")], attributes=[attribute]) for name in "ab"),
        enrich_decisions=False,
    )
    assert [event["visitor_id"] for event in sandbox.events["optimizely"]] == ["a", "b"]
    assert sandbox.events["optimizely"][0]["attributes"] == [attribute.to_dict()]
    assert sandbox.events["optimizely"][0]["enrich_decisions"] is False


def test_a_refusal_is_an_error(sandbox: Sandbox, form: str) -> None:
    with pytest.raises(BadRequestError):
        caller(sandbox, "optimizely", form, account_id="8")("send", [events.visitor("v", [events.event("a")])])


def test_unusable_events_are_refused_on_request(sandbox: Sandbox, call: Call) -> None:
    call("send", [events.visitor("v", [events.event("a")])], refuse_unusable=True)
    assert sandbox.requests[-1].headers["x-optimizely-strict"] == "true"


@pytest.mark.parametrize(("region", "host"), [("us", "logx.optimizely.com"), ("eu", "eu.logx.optimizely.com")])
def test_a_batch_is_sent_to_the_host_of_its_region_and_an_event_to_that_of_its_project(
    form: str, region: Any, host: str
) -> None:
    hosts: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        hosts.append(request.url.host)
        return httpx.Response(204)

    visitors, transport = [events.visitor("v", [events.event("a")])], httpx.MockTransport(answer)
    if form == "sync":
        client = Optimizely(project_id=5, account_id=6, region=region, http_client=httpx.Client(transport=transport))
        client.send(visitors)
        client.track("a", "u")
    else:

        async def both() -> None:
            http = httpx.AsyncClient(transport=transport)
            client = AsyncOptimizely(project_id=5, account_id=6, region=region, http_client=http)
            await client.send(visitors)
            await client.track("a", "u")

        asyncio.run(both())
    assert hosts == [host, "5.log.optimizely.com"]


@pytest.mark.parametrize("kind", [Optimizely, AsyncOptimizely])
def test_an_unknown_region_is_refused(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="region must be 'us' or 'eu', not 'EU'"):
        kind(project_id=5, account_id=6, region="EU")


# Imports


@pytest.mark.parametrize("name", ["VWO", "Webtrends", "Optimizely", "ConvertServing"])
def test_a_client_is_imported_without_models_operations_or_dateutil(name: str) -> None:
    script = f"import sys, json; from abwire import {name}; print(json.dumps(list(sys.modules)))"
    loaded = json.loads(
        subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    )
    heavy = [each for each in loaded if ".models." in each or ".api" in each or each.endswith(".operations")]
    assert [*heavy, *(each for each in loaded if each.startswith("dateutil"))] == []


# Requests of the vendor's own SDKs


def batch(event: dict[str, Any] | None = None, decision: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    event = {"timestamp": 1, "uuid": "7C9DA601", "key": "campaign_activated", "entity_id": "1", **(event or {})}
    given = {"campaign_id": "1", "experiment_id": "2", "variation_id": "3", **(decision or {})}
    visitor: dict[str, Any] = {"visitor_id": "v", "snapshots": [{"decisions": [given], "events": [event]}], **more}
    return {"visitors": [visitor]}


@pytest.mark.parametrize(
    "given",
    [
        batch(decision={"campaign_id": None, "experiment_id": "", "variation_id": None}, event={"entity_id": None}),
        batch(decision={"campaign_id": "", "metadata": {"rule_type": "holdout", "cmab_uuid": "any text"}}),
        batch(event={"uuid": "uuid"}),
        batch(event={"uuid": "7C9DA601-73D6-4450-9251-2AE471AA895F", "tags": {"revenue": 1999, "value": "2.5"}}),
        batch(event={"tags": {"nested": {"a": [1, None]}, "none": None, "list": [True, "x"]}}),
        batch(session_id=""),
        batch(
            attributes=[
                {"entity_id": "$opt_bot_filtering", "key": "$opt_bot_filtering", "type": "custom", "value": True}
            ]
        ),
    ],
    ids=["no rule decided", "bandit", "other id", "upper case", "any tags", "empty session", "bot filtering"],
)
def test_what_the_vendors_sdks_send_is_valid_and_taken(sandbox: Sandbox, given: dict[str, Any]) -> None:
    with Optimizely(**arguments(sandbox, "optimizely"), strict=True) as optimizely:
        optimizely.events.send(**given)
    assert sandbox.requests[-1].violation is None
    assert json.loads(sandbox.requests[-1].body)["visitors"] == given["visitors"]


def test_a_bandits_decision_and_an_events_source_have_arguments(sandbox: Sandbox) -> None:
    assert not models.DecisionMetadata.from_dict({"cmab_uuid": "x"}).additional_properties
    with Optimizely(**arguments(sandbox, "optimizely"), strict=True) as optimizely:
        optimizely.events.record(event_name="n", user_id="u", source="shop")
    assert sandbox.requests[-1].violation is None
    assert "src=shop" in sandbox.requests[-1].url
