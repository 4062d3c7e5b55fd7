"""The sandbox accepts what the vendors accept, and drops without an error what they drop."""

from __future__ import annotations

import json
import socket
import uuid
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from abwire.testing import Sandbox


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False) as client:
        yield client


# Convert: bots, and keys with a slash


EVENT = {"eventType": "bucketing", "data": {"experienceId": "1", "variationId": "101"}}
TRACKED = {"accountId": "1", "projectId": "2", "visitors": [{"visitorId": "v", "events": [EVENT]}]}


@pytest.mark.parametrize(
    ("agent", "passes"),
    [
        ("ConvertAgent/1.0", True),
        ("ConvertAgent/1.0 a-library/2.0 httpx/0.28", True),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", True),
        ("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", False),
        ("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0", False),
        ("python-httpx/0.28.1", False),
        ("abwire/1.0", False),
        ("curl/8.5.0", False),
        ("", False),
    ],
)
def test_events_from_bots_are_answered_200_and_dropped(
    sandbox: Sandbox, http: httpx.Client, agent: str, passes: bool
) -> None:
    url = f"{sandbox.base_url('convert_serving')}/track/{sandbox.credentials.open_sdk_key}"
    reply = http.post(url, json=TRACKED, headers={"User-Agent": agent})
    assert reply.status_code == 200
    assert reply.json()["code"] == (200 if passes else "BOT")
    assert (len(sandbox.events["convert_serving"]), len(sandbox.dropped["convert_serving"])) == (passes, not passes)
    assert sandbox.requests[-1].accepted is passes
    sandbox.reset()
    assert sandbox.dropped["convert_serving"] == []


def test_configurations_are_for_bots_too(sandbox: Sandbox, http: httpx.Client) -> None:
    url = f"{sandbox.base_url('convert_serving')}/config/{sandbox.credentials.open_sdk_key}"
    assert http.get(url, headers={"User-Agent": "curl/8.5.0"}).json()["account_id"] == "1"


@pytest.mark.parametrize("path", ["/config/{key}", "/track/{key}", "/visitor-data/{key}/v?visitor_id=v"])
def test_a_key_of_account_and_project_has_its_slash_in_the_path(
    sandbox: Sandbox, http: httpx.Client, path: str
) -> None:
    known = sandbox.credentials
    headers = {"Authorization": f"Bearer {known.sdk_key_secret}", "User-Agent": "ConvertAgent/1.0"}
    base = sandbox.base_url("convert_serving")

    def status(key: str, **changes: str) -> int:
        method, content = ("POST", TRACKED) if path.startswith("/track") else ("GET", None)
        return http.request(
            method, base + path.format(key=key), json=content, headers={**headers, **changes}
        ).status_code

    assert status("1/2") == 200
    assert status("1%2F2") == 404
    assert status("1/2", Authorization="Bearer wrong") == 401
    assert status("3/2") == 404


def test_a_project_that_is_read_by_key_only_is_read_by_such_a_key(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.state.default_config_disabled = True
    url = f"{sandbox.base_url('convert_serving')}/config/1/2"
    assert http.get(url).status_code == 403
    secret = f"Bearer {sandbox.credentials.sdk_key_secret}"
    assert http.get(url, headers={"Authorization": secret}).status_code == 200


# VWO


EXAMPLES = [
    "/server-side/settings?a=12345&i=aa87170ad94079aa190bc7c9b85d26zz",
    "/server-side/track-user?experiment_id=480&combination=1&sId=1641218854&u=O33C4BA1CB0C53CDB32B51AF403B344P"
    "&sdk=vwo-node-sdk&sdk-v=1.28.0&account_id=60781&random=0.6375406415765388&ed=%7B%22p%22:%22server%22%7D"
    "&env=b243e464740be856d35d4da72c02a15d",
    "/server-side/track-goal?experiment_id=481&combination=1&sId=1643870500&u=C13C4BA1CB0C53CDB32B51AF403B3352"
    "&sdk=vwo-node-sdk&sdk-v=1.32.1&env=aa43e464740be856d35d4da72c02a15d&account_id=12345"
    "&random=0.38654106039749414&goal_id=343&ap=servevr",
    "/server-side/push?sId=1643870764&u=4F3FE0FB2FF05CE19233BF181D81DE27&sdk=vwo-node-sdk&sdk-v=1.32.1"
    "&env=aa43e464740be856d35d4da72c02a15d&account_id=12345&random=0.1516327177576584&ap=server"
    '&tags={"u":{"browser":"chrome"}}&',
]
"""The example URLs of VWO's page "HTTP Requests", without the host."""


@pytest.mark.parametrize("target", EXAMPLES)
def test_vwos_own_examples_work_unchanged(sandbox: Sandbox, target: str) -> None:
    base = urlsplit(sandbox.base_url("vwo"))
    with socket.create_connection((base.hostname or "", base.port or 0)) as connection:
        # httpx would encode the braces and the quotes.
        head = f"GET {base.path}{target} HTTP/1.1\r\nHost: {base.netloc}\r\nConnection: close\r\n\r\n"
        connection.sendall(head.encode())
        status = connection.makefile("rb").readline()
    assert status.startswith(b"HTTP/1.1 200 ")
    assert sandbox.requests[-1].violation is None


def test_vwo_accepts_events_in_a_region_and_settings_without_one(sandbox: Sandbox, http: httpx.Client) -> None:
    base = sandbox.base_url("vwo")
    tracking = EXAMPLES[1]
    assert [http.get(base + region + tracking).status_code for region in ("", "/eu01", "/as01", "/us01")] == [
        200, 200, 200, 404,
    ]  # fmt: skip
    for path in (EXAMPLES[0], EXAMPLES[0].replace("settings", "pull")):
        assert [http.get(base + region + path).status_code for region in ("", "/eu01", "/as01")] == [200, 404, 404]


def arch_event(sandbox: Sandbox, **changes: Any) -> dict[str, Any]:
    event = {"name": "bought", "time": 1_700_000_000_000, "props": {"isCustomEvent": True, "amount": 19.9}}
    visitor = {"props": {"vwo_fs_environment": sandbox.credentials.vwo_sdk_key}}
    return {"d": {"msgId": "A-1", "visId": "A" * 32, "sessionId": 1, "event": event, "visitor": visitor, **changes}}


def test_vwo_accepts_events_of_accounts_with_the_event_architecture(sandbox: Sandbox, http: httpx.Client) -> None:
    known = sandbox.credentials
    query = {"en": "bought", "a": str(known.vwo_account_id), "env": known.vwo_sdk_key, "p": "FS", "eb": "1"}
    url = f"{sandbox.base_url('vwo')}/eu01/events/t"
    assert http.post(url, params=query, json=arch_event(sandbox)).status_code == 200
    assert [each["event"]["name"] for each in sandbox.events["vwo"]] == ["bought"]
    wrong: list[dict[str, Any]] = [
        {"visId": "short"},
        {"event": {"name": "other", "time": 1, "props": {}}},
        {"event": {}},
    ]
    for changes in wrong:
        assert http.post(url, params=query, json=arch_event(sandbox, **changes)).status_code == 400
    assert http.post(url, params={**query, "env": "wrong"}, json=arch_event(sandbox)).status_code == 400
    assert len(sandbox.events["vwo"]) == 1


def test_vwo_accepts_ids_in_a_batch_as_numbers_or_strings(sandbox: Sandbox, http: httpx.Client) -> None:
    known = sandbox.credentials
    url = f"{sandbox.base_url('vwo')}/server-side/batch-events"
    query = {"a": str(known.vwo_account_id), "env": known.vwo_sdk_key, "eb": "1", "_l": "1"}
    visitor = {"u": "A" * 32, "sId": 1, "visitor_ua": "", "visitor_ip": ""}

    def status(**event: Any) -> int:
        body = {"ev": [{**visitor, **event}]}
        return http.post(url, params=query, json=body, headers={"Authorization": known.vwo_sdk_key}).status_code

    assert status(eT=2, e=101, c="2", g="202", r=19.9) == 200
    assert status(eT=2, e=101, c="two", g="202") == 400
    tags = json.dumps({"u": {"plan": 'gold & more "q" ü 100%'}})
    assert status(eT=3, t=tags) == 200
    assert sandbox.events["vwo"][-1]["t"] == json.loads(tags)


# Optimizely


def optimizely_event(**changes: Any) -> dict[str, Any]:
    return {"timestamp": 1_700_000_000_000, "uuid": str(uuid.uuid4()), "key": "bought", **changes}


def send(sandbox: Sandbox, http: httpx.Client, *events: dict[str, Any], **headers: str) -> int:
    visitor = {"visitor_id": "v", "snapshots": [{"events": list(events)}]}
    body = {"account_id": sandbox.credentials.optimizely_account_id, "visitors": [visitor]}
    return http.post(f"{sandbox.base_url('optimizely')}/v1/events", json=body, headers=headers).status_code


UNUSABLE: list[dict[str, Any]] = [
    {"timestamp": 1_700_000_000},  # in seconds
    {"timestamp": "yesterday"},
    {"revenue": "5.00"},
    {"uuid": None},
]


@pytest.mark.parametrize("wrong", UNUSABLE)
def test_optimizely_drops_unusable_events_silently(sandbox: Sandbox, http: httpx.Client, wrong: dict[str, Any]) -> None:
    good = optimizely_event()
    assert send(sandbox, http, optimizely_event(**wrong), good) == 204
    assert [each["event"] for each in sandbox.events["optimizely"]] == [good]
    assert len(sandbox.dropped["optimizely"]) == 1


@pytest.mark.parametrize("wrong", UNUSABLE)
def test_optimizely_refuses_unusable_events_in_a_strict_request(
    sandbox: Sandbox, http: httpx.Client, wrong: dict[str, Any]
) -> None:
    strict = {"X-Optimizely-Strict": "true"}
    assert send(sandbox, http, optimizely_event(), optimizely_event(**wrong), **strict) == 400
    assert send(sandbox, http, optimizely_event(), **strict) == 204
    assert len(sandbox.events["optimizely"]) == 1


def test_optimizely_accepts_tags_of_any_type(sandbox: Sandbox, http: httpx.Client) -> None:
    tags = {"revenue": "4200", "nested": {"a": 1}, "flag": True, "nothing": None, "list": [1]}
    assert send(sandbox, http, optimizely_event(tags=tags)) == 204
    assert sandbox.events["optimizely"][0]["event"]["tags"] == tags


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"{}", b'{"account_id": "6"}', b'{"account_id": "6", "visitors": 1}']
)
def test_optimizely_refuses_a_body_that_is_not_a_batch(sandbox: Sandbox, http: httpx.Client, body: bytes) -> None:
    url = f"{sandbox.base_url('optimizely')}/v1/events"
    assert http.post(url, content=body, headers={"Content-Type": "application/json"}).status_code == 400


def test_optimizely_refuses_a_body_above_its_limit(sandbox: Sandbox, http: httpx.Client) -> None:
    limit = sandbox.state.byte_limits["optimizely"]
    for size, status in ((limit, 400), (limit + 1, 413)):
        reply = http.post(f"{sandbox.base_url('optimizely')}/v1/events", content=b" " * size)
        assert reply.status_code == status


def test_optimizelys_older_endpoint_answers_200_to_anything_and_drops_unusable_events(
    sandbox: Sandbox, http: httpx.Client
) -> None:
    url = f"{sandbox.base_url('optimizely')}/event"
    for query in ("", "?a=5", "?a=7&n=bought&u=v", "?a=5&d=7&n=bought&u=v", "?a=5&n=bought&u=v&v=5.00"):
        assert http.get(url + query).status_code == 200
    assert sandbox.events["optimizely"] == []
    assert len(sandbox.dropped["optimizely"]) == 5


def test_optimizely_accepts_the_null_ids_of_a_flag_that_no_rule_decided(sandbox: Sandbox, http: httpx.Client) -> None:
    metadata = {"flag_key": "checkout", "rule_key": "", "rule_type": "rollout", "variation_key": "", "enabled": False}
    decision = {"campaign_id": None, "experiment_id": "", "variation_id": None, "metadata": metadata}
    event = optimizely_event(key="campaign_activated", entity_id=None)  # as javascript-sdk 6.6.1 sends them
    visitor = {"visitor_id": "v", "attributes": [], "snapshots": [{"decisions": [decision], "events": [event]}]}
    body = {"account_id": sandbox.credentials.optimizely_account_id, "visitors": [visitor]}
    assert http.post(f"{sandbox.base_url('optimizely')}/v1/events", json=body).status_code == 204
    assert sandbox.requests[-1].violation is None
    assert len(sandbox.events["optimizely"]) == 1
