"""Convert's serving API: configuration, and events grouped by visitor."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from abwire.convert_serving import Bucketing, Conversion, models
from abwire.errors import APIConnectionError, AuthenticationError, ConfigurationError
from sandbox import Sandbox
from support.calling import Call, caller

BY_ACCOUNT: dict[str, Any] = {"sdk_key": None, "sdk_key_secret": None}


@pytest.fixture
def call(sandbox: Sandbox, form: str) -> Call:
    return caller(sandbox, "convert_serving", form)


def path(sandbox: Sandbox) -> str:
    return sandbox.requests[-1].url.removeprefix(sandbox.base_url("convert_serving"))


# Configuration


def test_the_configuration_is_read_by_sdk_key_where_there_is_one(sandbox: Sandbox, call: Call) -> None:
    config = call("config")
    assert path(sandbox) == "/config/sandbox-sdk-key"
    assert config.account_id == "1"
    assert isinstance(config.experiences[0], models.ConfigExperience)


def test_the_configuration_is_read_by_account_and_project_otherwise(sandbox: Sandbox, form: str) -> None:
    config = caller(sandbox, "convert_serving", form, **BY_ACCOUNT)("config")
    assert path(sandbox) == "/config/1/2"
    assert config.project.id == "2"


def test_the_configuration_is_that_of_an_environment(sandbox: Sandbox, form: str) -> None:
    for changes in ({}, BY_ACCOUNT):
        config = caller(sandbox, "convert_serving", form, **changes)("config", "staging")
        assert {experience.environment for experience in config.experiences} == {"staging"}


def test_a_debug_token_adds_drafts(sandbox: Sandbox, form: str) -> None:
    assert [each.status for each in caller(sandbox, "convert_serving", form)("config").experiences] == ["active"]
    debugging = caller(sandbox, "convert_serving", form, debug_token=sandbox.credentials.debug_token)
    config = debugging("config")
    assert config.is_debug
    assert {each.status for each in config.experiences} == {"active", "draft", "paused"}
    assert "sandbox-debug-token" not in sandbox.requests[-1].url
    assert [each.id for each in debugging("config", experience_id=2).experiences] == ["2"]


def test_a_configuration_may_be_asked_for_fresh(sandbox: Sandbox, call: Call) -> None:
    call("config", fresh=True)
    assert path(sandbox).endswith("?_conv_low_cache=1")


def test_a_wrong_secret_is_refused_and_not_shown(sandbox: Sandbox, form: str) -> None:
    with pytest.raises(AuthenticationError) as raised:
        caller(sandbox, "convert_serving", form, sdk_key_secret="marked-secret")("config")
    assert "marked-secret" not in f"{raised.value!r}"
    assert "sandbox-sdk-key" not in f"{raised.value!r}"


def test_a_client_without_key_and_account_says_so(sandbox: Sandbox, form: str) -> None:
    with pytest.raises(ConfigurationError, match="CONVERT_ACCOUNT_ID"):
        caller(sandbox, "convert_serving", form, **BY_ACCOUNT, account_id=None)("config")


# Tracking


def test_events_are_grouped_by_visitor(sandbox: Sandbox, call: Call) -> None:
    call(
        "track",
        iter(
            [
                Bucketing("v1", 10, "20", segments=models.VisitorSegments(country="NL", custom_segments=["7"])),
                Bucketing("v2", 10, 21),
                Conversion(
                    "v1",
                    30,
                    revenue=Decimal("19.99"),
                    products_count=2,
                    transaction_id="t-1",
                    dimensions={1: "blue", 5: 2.5},
                    bucketing={10: 20},
                    segments={"country": "BE"},
                ),
            ]
        ),
        enrich_data=True,
        source="shop",
    )
    assert len(sandbox.requests) == 1
    assert sandbox.requests[-1].accepted
    sent = json.loads(sandbox.requests[-1].body)
    assert {key: sent[key] for key in ("accountId", "projectId", "enrichData", "source")} == {
        "accountId": "1",
        "projectId": "2",
        "enrichData": True,
        "source": "shop",
    }
    goal_data = [
        {"key": "amount", "value": 19.99},
        {"key": "productsCount", "value": 2},
        {"key": "transactionId", "value": "t-1"},
        {"key": "customDimension1", "value": "blue"},
        {"key": "customDimension5", "value": 2.5},
    ]
    conversion = {"goalId": "30", "goalData": goal_data, "bucketingData": {"10": "20"}}
    assert sent["visitors"] == [
        {
            "visitorId": "v1",
            "segments": {"country": "BE", "customSegments": ["7"]},
            "events": [
                {"eventType": "bucketing", "data": {"experienceId": "10", "variationId": "20"}},
                {"eventType": "conversion", "data": conversion},
            ],
        },
        {
            "visitorId": "v2",
            "events": [{"eventType": "bucketing", "data": {"experienceId": "10", "variationId": "21"}}],
        },
    ]


def test_events_are_sent_by_sdk_key_or_by_account_and_project(sandbox: Sandbox, form: str) -> None:
    caller(sandbox, "convert_serving", form)("track", [Conversion("v", 1)])
    assert path(sandbox) == "/track/sandbox-sdk-key"
    caller(sandbox, "convert_serving", form, **BY_ACCOUNT)("track", [Conversion("v", 1)])
    assert path(sandbox) == "/track/1/2"
    by_key, by_account = sandbox.events["convert_serving"]
    assert (
        by_key
        == by_account
        == {
            "source": "abwire",
            "accountId": "1",
            "projectId": "2",
            "visitorId": "v",
            "eventType": "conversion",
            "data": {"goalId": "1"},
        }
    )


def test_a_conversion_without_revenue_is_not_one_of_nothing(sandbox: Sandbox, call: Call) -> None:
    call("track", [Conversion("v", 1, revenue=0), Conversion("v", 1, products_count=0)])
    free, none = (event["data"]["goalData"] for event in sandbox.events["convert_serving"])
    assert free == [{"key": "amount", "value": 0}]
    assert none == [{"key": "productsCount", "value": 0}]


def test_no_events_make_no_request(sandbox: Sandbox, call: Call) -> None:
    assert call("track", []) is None
    assert len(sandbox.requests) == 0


def test_events_that_may_have_arrived_are_not_sent_again(sandbox: Sandbox, call: Call) -> None:
    sandbox.faults.add("reset_after_read", operation_id="sendTrackingEventsSdkKey")
    with pytest.raises(APIConnectionError):
        call("track", [Conversion("v", 1)])
    assert len(sandbox.requests) == len(sandbox.events["convert_serving"]) == 1


@pytest.mark.parametrize(
    ("event", "error"),
    [
        (Conversion("v", 1, revenue=float("inf")), ValueError),
        (Conversion("v", 1, revenue="5"), TypeError),  # type: ignore[arg-type]
        (Conversion("v", 1, dimensions={6: "x"}), ValueError),
        ({"visitorId": "v"}, TypeError),
    ],
)
def test_what_convert_would_not_take_is_not_sent(sandbox: Sandbox, event: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        caller(sandbox, "convert_serving", "sync")("track", [event])
    assert len(sandbox.requests) == 0
