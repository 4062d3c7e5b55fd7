"""Convert's serving API: configuration, and events grouped by visitor."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import httpx
import pytest

from abwire import ConvertServing
from abwire.convert_serving import Bucketing, Conversion, models
from abwire.errors import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    ConfigurationError,
    NotFoundError,
)
from abwire.testing import Sandbox
from support.calling import Call, caller
from support.clients import arguments

BY_ACCOUNT: dict[str, Any] = {"sdk_key": None, "sdk_key_secret": None}


API = "convert_serving"


def path(sandbox: Sandbox) -> str:
    return sandbox.requests[-1].url.removeprefix(sandbox.base_url("convert_serving"))


def query(sandbox: Sandbox) -> httpx.QueryParams:
    return httpx.URL(sandbox.requests[-1].url).params


# Configuration


def test_the_configuration_is_read_by_sdk_key_if_there_is_one(sandbox: Sandbox, call: Call) -> None:
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
    assert [each.id for each in debugging("config", experience_id=2).experiences] == ["2"]


def test_a_debug_token_bypasses_the_cache_in_header_and_query(sandbox: Sandbox, form: str) -> None:
    call = caller(sandbox, "convert_serving", form, debug_token=sandbox.credentials.debug_token)
    for wanted in ({}, {"experience_id": 2}, {"fresh": True}):
        call("config", **wanted)
        request = sandbox.requests[-1]
        assert request.headers["convert-debug-token"] == "sandbox-debug-token"
        assert query(sandbox).get_list("debug_token") == ["sandbox-debug-token"]
        assert query(sandbox).get_list("_conv_low_cache") == ["1"]


def test_a_debug_token_of_a_call_is_sent_like_that_of_the_client(sandbox: Sandbox) -> None:
    with ConvertServing(**arguments(sandbox, "convert_serving")) as client:
        for read in (client.configuration.get_by_sdk_key, client.configuration.get):
            assert read(debug_token=sandbox.credentials.debug_token).is_debug
            assert sandbox.requests[-1].headers["convert-debug-token"] == "sandbox-debug-token"
            assert dict(query(sandbox)) == {"debug_token": "sandbox-debug-token", "_conv_low_cache": "1"}


def test_a_single_experience_bypasses_the_cache(sandbox: Sandbox, call: Call) -> None:
    assert call("config", experience_id=2).experiences == []  # a draft, and no token
    assert dict(query(sandbox)) == {"exp": "2", "_conv_low_cache": "1"}


def test_a_configuration_can_bypass_the_cache(sandbox: Sandbox, call: Call) -> None:
    call("config")
    assert "?" not in path(sandbox)
    call("config", "staging")
    assert dict(query(sandbox)) == {"environment": "staging"}
    call("config", fresh=True)
    assert path(sandbox).endswith("?_conv_low_cache=1")


def test_the_debug_token_of_the_client_is_sent_with_configurations_alone(sandbox: Sandbox, form: str) -> None:
    call = caller(sandbox, "convert_serving", form, debug_token=sandbox.credentials.debug_token)
    call("track", [Conversion("v", 1)])
    assert "convert-debug-token" not in sandbox.requests[-1].headers
    assert "?" not in path(sandbox)


# SDK keys of the form <account>/<project>


def test_an_sdk_key_keeps_its_slash(sandbox: Sandbox, form: str) -> None:
    call = caller(sandbox, "convert_serving", form, sdk_key="1/2")
    assert call("config").project.id == "2"
    assert path(sandbox) == "/config/1/2"
    call("track", [Conversion("v", 1)])
    assert path(sandbox) == "/track/1/2"
    assert [request.headers["authorization"] for request in sandbox.requests] == ["Bearer sandbox-sdk-key-secret"] * 2


def test_all_else_in_a_path_is_encoded(sandbox: Sandbox) -> None:
    options = arguments(sandbox, "convert_serving")
    options["sdk_key"] = "1/2"
    with ConvertServing(**options) as client:
        client.visitor_data.get_by_sdk_key("a/b?c#d e%2F")
        encoded = "a%2Fb%3Fc%23d%20e%252F"
        assert path(sandbox).partition("?")[0] == f"/visitor-data/1/2/{encoded}"
        assert dict(query(sandbox)) == {"visitor_id": "a/b?c#d e%2F"}
        with pytest.raises(NotFoundError):
            client.configuration.get_by_sdk_key(sdk_key="a b?c")
        assert path(sandbox) == "/config/a%20b%3Fc"


@pytest.mark.parametrize("key", ["", "/", "1/", "/2", "1//2", "..", "1/..", "../2", "1/./2"])
def test_an_sdk_key_does_not_change_the_path(sandbox: Sandbox, key: str) -> None:
    client = ConvertServing(**arguments(sandbox, "convert_serving"))
    with client, pytest.raises(ValueError, match="sdk_key must not be"):
        client.configuration.get_by_sdk_key(sdk_key=key)
    assert len(sandbox.requests) == 0


def test_an_sdk_key_with_a_slash_is_not_shown(sandbox: Sandbox) -> None:
    with ConvertServing(**arguments(sandbox, "convert_serving")) as client, pytest.raises(APIStatusError) as raised:
        client.configuration.get_by_sdk_key(sdk_key="marked-one/marked-two")
    assert "marked" not in f"{raised.value} {raised.value!r}"


# Visitor data


def test_a_visitor_is_sent_in_path_and_query(sandbox: Sandbox) -> None:
    with ConvertServing(**arguments(sandbox, "convert_serving")) as client:
        for read in (client.visitor_data.get, client.visitor_data.get_by_sdk_key):
            read("v-1")
            assert path(sandbox).endswith("/v-1?visitor_id=v-1")
            assert sandbox.requests[-1].accepted


def test_a_wrong_secret_is_refused_and_not_shown(sandbox: Sandbox, form: str) -> None:
    with pytest.raises(AuthenticationError) as raised:
        caller(sandbox, "convert_serving", form, sdk_key_secret="marked-secret")("config")
    assert "marked-secret" not in f"{raised.value!r}"
    assert "sandbox-sdk-key" not in f"{raised.value!r}"


def test_a_client_without_key_and_account_names_the_missing_settings(sandbox: Sandbox, form: str) -> None:
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


def test_a_conversion_without_revenue_does_not_send_zero(sandbox: Sandbox, call: Call) -> None:
    call("track", [Conversion("v", 1, revenue=0), Conversion("v", 1, products_count=0)])
    free, none = (event["data"]["goalData"] for event in sandbox.events["convert_serving"])
    assert free == [{"key": "amount", "value": 0}]
    assert none == [{"key": "productsCount", "value": 0}]


def test_an_empty_batch_sends_no_request(sandbox: Sandbox, call: Call) -> None:
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
def test_events_that_convert_would_refuse_are_not_sent(sandbox: Sandbox, event: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        caller(sandbox, "convert_serving", "sync")("track", [event])
    assert len(sandbox.requests) == 0
