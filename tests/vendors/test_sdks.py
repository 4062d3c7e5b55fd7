"""The vendors' own SDKs run against the sandbox, which must accept all their requests. abwire sends the same requests.

Each SDK is installed in its own environment, which ``scripts/bench`` also uses, with exact versions.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from abwire import VWO, ConvertServing, Optimizely
from abwire.convert_serving import Bucketing, Conversion
from abwire.optimizely import event, impression, models, visitor
from abwire.testing import RecordedRequest, Sandbox
from abwire.testing.apis import ENTRIES
from abwire.vwo import Push, TrackGoal, TrackUser
from benchmarks.environments import UnavailableError, environment
from benchmarks.measure import run

PROGRAMS = Path(__file__).parent / "programs"
Sdk = Callable[..., Any]
Differences = Mapping[str, str]


@pytest.fixture
def sdk(sandbox: Sandbox) -> Sdk:
    """Runs an SDK's program and returns its output. Fails if the sandbox refused or dropped anything."""

    def call(name: str, *arguments: str) -> Any:
        try:
            found = environment(f"{name}-sdk")
        except UnavailableError as error:
            pytest.skip(f"the SDK cannot be installed here: {error}")
        api = "convert_serving" if name == "convert" else name
        printed = run(found, PROGRAMS / f"run_{name}.py", sandbox.base_url(api), *arguments).data
        assert [request.violation for request in sandbox.requests if request.violation or not request.accepted] == []
        assert sandbox.dropped[api] == []
        return printed

    return call


# Comparing


HEADERS = (
    "accept", "authorization", "content-type", "convert-debug-token", "user-agent", "vwo-x-forwarded-for",
    "x-device-user-agent", "x-optimizely-strict",
)  # fmt: skip
"""The headers that matter: the others belong to the connection."""

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def fields(request: RecordedRequest) -> dict[str, Any]:
    """The values of a request by their locations: ``query.a``, ``header.accept``, ``body.ev.0.u``."""
    url = urlsplit(request.url)
    path = url.path.removeprefix(ENTRIES[request.api].prefix).removeprefix("/eu01")
    found: dict[str, Any] = {"method": request.method, "path": path}
    for name, value in parse_qsl(url.query, keep_blank_values=True):
        found[f"query.{name}"] = json.loads(value) if name in ("ed", "tags") else value
    found.update({f"header.{name}": request.headers[name] for name in HEADERS if name in request.headers})
    if request.body:
        found.update(flat(json.loads(request.body), "body"))
    return {name: constant(name.rpartition(".")[2], value) for name, value in found.items()}


def flat(value: Any, location: str) -> dict[str, Any]:
    """The leaves of a JSON value by their locations."""
    if value and isinstance(value, (dict, list)):
        items: Iterable[tuple[Any, Any]] = value.items() if isinstance(value, dict) else enumerate(value)
        return {name: leaf for key, each in items for name, leaf in flat(each, f"{location}.{key}").items()}
    return {location: value}


def constant(name: str, value: Any) -> Any:
    """A placeholder for a valid value that differs in each request; other values unchanged."""
    if name in ("random", "r") and 0 <= float(value) < 1:
        return "a random number"
    if name == "sId" and abs(int(value) - time.time()) < 60:
        return "now, in seconds"
    if name == "timestamp" and abs(int(value) - time.time() * 1000) < 60_000:
        return "now, in milliseconds"
    if name == "uuid" and _UUID.fullmatch(value):
        return "a random UUID"
    return value


def compare(theirs: list[RecordedRequest], ours: list[RecordedRequest], listed: Differences) -> None:
    """Fail for a difference that is not listed, and for a listed one that does not exist.

    Args:
        theirs: What the SDK sent.
        ours: What abwire sent for the same, in the same order.
        listed: The reason of each difference, by operation and location with wildcards.
    """
    assert [request.operation_id for request in ours] == [request.operation_id for request in theirs]
    assert [request.violation for request in ours if request.violation] == []
    found: dict[str, tuple[Any, Any]] = {}
    for their, our in zip(theirs, ours, strict=True):
        one, other = fields(their), fields(our)
        for location in sorted(one.keys() | other.keys()):
            pair = one.get(location, "(left out)"), other.get(location, "(left out)")
            if pair[0] != pair[1]:
                found[f"{their.operation_id} {location}"] = pair
    unlisted = {name: pair for name, pair in found.items() if not any(fnmatchcase(name, each) for each in listed)}
    assert unlisted == {}, "theirs, ours"
    assert [each for each in listed if not any(fnmatchcase(name, each) for name in found)] == []


def recorded(query: str, **body: Any) -> RecordedRequest:
    url = f"http://127.0.0.1/vwo/server-side/track-user?{query}"
    content = json.dumps(body).encode()
    return RecordedRequest("vwo", "trackUser", "GET", url, httpx.Headers(), content, 0.0, accepted=True)


def test_a_difference_is_found_at_any_depth() -> None:
    one = recorded("a=1&random=0.25", visitors=[{"id": "v", "events": []}])
    compare([one], [recorded("random=0.5&a=1", visitors=[{"id": "v", "events": []}])], {})
    compare([one], [recorded("a=2&random=0.5", visitors=[{"id": "v", "events": []}])], {"track* query.a": "as it is"})
    for other in (
        recorded("a=1", visitors=[{"id": "v", "events": []}]),
        recorded("a=1&random=1.5", visitors=[{"id": "v", "events": []}]),
        recorded("a=1&random=0.5&b=", visitors=[{"id": "v", "events": []}]),
        recorded("a=1&random=0.5", visitors=[{"id": "v"}]),
        recorded("a=1&random=0.5", visitors=[{"id": "v", "events": []}, {}]),
    ):
        with pytest.raises(AssertionError, match="theirs, ours"):
            compare([one], [other], {})


def test_a_listed_difference_that_there_is_not_fails() -> None:
    with pytest.raises(AssertionError, match=r"query\.a"):
        compare([recorded("a=1")], [recorded("a=1")], {"trackUser query.a": "no longer"})


NAME = "each library names itself"
HTTP_LIBRARY = "the SDK leaves it to its HTTP library"


# VWO


VWO_DIFFERENCES = {
    "* header.accept": HTTP_LIBRARY,
    "* header.user-agent": NAME,
    "* query.sdk": NAME,
    "* query.sdk-v": NAME,
    "track* query.visitor_ua": "the SDK sends an empty one where it knows none, abwire leaves it out",
    "track* query.visitor_ip": "the SDK sends an empty one where it knows none, abwire leaves it out",
    "push* query.visitor_ua": "the SDK sends an empty one where it knows none, abwire leaves it out",
    "push* query.visitor_ip": "the SDK sends an empty one where it knows none, abwire leaves it out",
}
VWO_BATCH_DIFFERENCES = {
    "* header.accept": HTTP_LIBRARY,
    "* header.user-agent": NAME,
    "* query.sdk": NAME,
    "* query.sdk-v": NAME,
    "batchEvents query.eb": "the SDK reports which of its features a program uses",
    "batchEvents query._l": "the SDK reports which of its features a program uses",
    "batchEvents body.ev.*.visitor_ua": "the SDK sends an empty one where it knows none, abwire leaves it out",
    "batchEvents body.ev.*.visitor_ip": "the SDK sends an empty one where it knows none, abwire leaves it out",
    "batchEvents body.ev.*.g": "the SDK repeats an id as the settings file has it, here a string",
    "batchEvents body.ev.*.t": "abwire percent-encodes the JSON as vwo-node-sdk does (lib/utils/ImpressionUtil.js,"
    " buildBatchEventForPushing); this SDK does not",
}
AGENT, IP = "Mozilla/5.0 (X11)", "203.0.113.7"
DIMENSIONS = {"plan": 'gold & more "q" ü 100%'}
VISITOR = "visitor-é-1"


def vwo_credentials(sandbox: Sandbox) -> tuple[str, str]:
    return str(sandbox.credentials.vwo_account_id), sandbox.credentials.vwo_sdk_key


def vwo_client(sandbox: Sandbox) -> VWO:
    known = sandbox.credentials
    return VWO(account_id=known.vwo_account_id, sdk_key=known.vwo_sdk_key, base_url=sandbox.base_url("vwo"))


def test_vwos_sdk_decides_and_reports_one_by_one(sandbox: Sandbox, sdk: Sdk) -> None:
    printed = sdk("vwo", *vwo_credentials(sandbox), "single")
    assert (printed["variation"], printed["feature"], printed["variable"]) == ("Control", True, 3)
    assert printed["tracked"] == [{"button": True}, {"button": True}]
    assert printed["pushed"] is True
    assert printed["settings"] == printed["pulled"]
    theirs = list(sandbox.requests)
    with vwo_client(sandbox) as vwo:
        vwo.settings.get()
        vwo.track_user(101, 1, user_id=VISITOR, user_agent=AGENT, ip=IP)
        vwo.track_user(102, 2, user_id=VISITOR)
        vwo.track_goal(101, 1, 201, user_id=VISITOR)
        vwo.track_goal(101, 1, 202, user_id=VISITOR, revenue=19.9)
        vwo.push(DIMENSIONS, user_id=VISITOR)
        vwo.settings.get()
        vwo.settings.pull()
    compare(theirs, list(sandbox.requests)[len(theirs) :], VWO_DIFFERENCES)


def test_vwos_sdk_reports_in_a_batch(sandbox: Sandbox, sdk: Sdk) -> None:
    sdk("vwo", *vwo_credentials(sandbox), "batch")
    theirs = sandbox.requests.of("batchEvents")
    events: list[TrackUser | TrackGoal | Push] = [
        TrackUser(101, 1, VISITOR, user_agent=AGENT, ip=IP),
        TrackUser(102, 2, VISITOR),
        TrackGoal(101, 1, 201, VISITOR),
        TrackGoal(101, 1, 202, VISITOR, revenue=19.9),
        Push(DIMENSIONS, VISITOR),
    ]
    with vwo_client(sandbox) as vwo:
        assert vwo.batch(events).ok
    compare(theirs, sandbox.requests.of("batchEvents")[1:], VWO_BATCH_DIFFERENCES)
    stored = sandbox.events["vwo"]
    assert [each["t"] for each in stored if "t" in each] == [{"u": DIMENSIONS}] * 2


@pytest.mark.parametrize("steps", ["events", "usage"])
def test_every_request_of_vwos_sdk_is_accepted(sandbox: Sandbox, sdk: Sdk, steps: str) -> None:
    assert sdk("vwo", *vwo_credentials(sandbox), steps)["variation"] == "Control"
    names = {each["event"]["name"] for each in sandbox.events["vwo"] if "event" in each}
    wanted = {"vwo_variationShown", "signed-up", "bought", "vwo_syncVisitorProp"}
    assert names == (wanted if steps == "events" else set())


# Optimizely


OPTIMIZELY_DIFFERENCES = {
    "* header.accept": HTTP_LIBRARY,
    "* header.user-agent": NAME,
    "* body.client_name": NAME,
    "* body.client_version": NAME,
    "* body.visitors.*.snapshots.0.events.0.type": "abwire says in `type`, too, that it is an impression, as the vendor's"
    " document has it",
    "* body.visitors.*.snapshots.0.events.0.tags.nested.a": "abwire's tags are the strings, numbers and booleans of the"
    " vendor's document; the SDK passes on whatever it is given",
    "* body.visitors.*.snapshots.0.events.0.tags.nul": "as above",
}


def optimizely_visitors() -> list[models.Visitor]:
    bots = models.VisitorAttribute(type="custom", entity_id="$opt_bot_filtering", key="$opt_bot_filtering", value=True)

    def attributes(plan: str) -> list[models.VisitorAttribute]:
        return [models.VisitorAttribute(type="custom", entity_id="401", key="plan", value=plan), bots]

    def decision(flag: str, kind: str) -> models.Decision:
        metadata = models.DecisionMetadata(
            flag_key=flag, rule_key="checkout_test", rule_type=kind, variation_key="on", enabled=True
        )
        return models.Decision(campaign_id="201", experiment_id="301", variation_id="311", metadata=metadata)

    flag, test = decision("checkout", "feature-test"), decision("", "experiment")
    undecided = models.Decision(
        campaign_id="", experiment_id="", variation_id=None, metadata=models.DecisionMetadata(
            flag_key="undecided", rule_key="", rule_type="rollout", variation_key="", enabled=False
        ),
    )  # fmt: skip
    tags: dict[str, str | float | bool] = {"revenue": 1999, "value": 2.5, "quantity": 3, "note": "a"}
    bought = event("purchase", entity_id="501", revenue=Decimal("19.99"), value=2.5, tags=tags)
    return [
        visitor(VISITOR, [impression(flag)], decisions=[flag], attributes=attributes("pro")),
        visitor(VISITOR, [impression(undecided)], decisions=[undecided], attributes=attributes("pro")),
        visitor(VISITOR, [bought], attributes=attributes("pro")),
        visitor(VISITOR, [event("signed-up", entity_id="502")], attributes=attributes("pro")),
        visitor("visitor-2", [impression(test)], decisions=[test], attributes=attributes("free")),
    ]


@pytest.mark.parametrize("together", [1, 10])
def test_optimizelys_sdk_decides_and_reports(sandbox: Sandbox, sdk: Sdk, together: int) -> None:
    printed = sdk("optimizely", str(together))
    assert printed == {"variations": ["on", None], "variables": {"columns": 3}}
    theirs = list(sandbox.requests)
    known, visitors = sandbox.credentials, optimizely_visitors()
    with Optimizely(
        project_id=known.optimizely_project_id,
        account_id=known.optimizely_account_id,
        base_url=sandbox.base_url("optimizely"),
    ) as optimizely:
        for start in range(0, len(visitors), together):
            optimizely.send(visitors[start : start + together], revision="42", anonymize_ip=True)
    compare(theirs, list(sandbox.requests)[len(theirs) :], OPTIMIZELY_DIFFERENCES)
    assert len(sandbox.events["optimizely"]) == 10


# Convert


CONVERT_DIFFERENCES = {
    "* header.accept": HTTP_LIBRARY,
    "* header.user-agent": "abwire's name follows ConvertAgent/1.0; this SDK sends that with events alone",
}

DEBUGGING_DIFFERENCES = {
    "getProjectConfigBySdkKey header.convert-debug-token": "abwire sends the token in the header, too, as the document has"
    " it; this SDK sends it in the query alone",
}


@pytest.mark.parametrize(
    "kind", ["key with a secret", "key without", "account and project as key", "debugging", "fresh"]
)
def test_converts_sdk_decides_and_reports(sandbox: Sandbox, sdk: Sdk, kind: str) -> None:
    known = sandbox.credentials
    key, secret = {
        "key with a secret": (known.sdk_key, known.sdk_key_secret),
        "account and project as key": (f"{known.account_id}/{known.project_id}", known.sdk_key_secret),
    }.get(kind, (known.open_sdk_key, None))
    theirs_config = {"sdk_key": key}
    options: dict[str, Any] = {}
    asked: dict[str, Any] = {}
    if kind == "debugging":
        theirs_config.update(debug_token=known.debug_token, environment="prod uction")
        options, asked = {"debug_token": known.debug_token}, {"environment": "prod uction"}
    elif kind == "fresh":
        theirs_config.update(cache_level="low")
        asked = {"fresh": True}
    printed = sdk("convert", json.dumps({"config": theirs_config, "secret": secret}))
    assert printed["variation"] == ["1", "102", "banner"]
    assert printed["feature"] == ["enabled", {"columns": 3}]
    assert printed["tracked"] == [True, True]
    theirs = list(sandbox.requests)
    bucketing: dict[str | int, str | int] = (
        {"1": "102", "2": "202", "3": "301"} if kind == "debugging" else {"1": "102"}
    )
    events: list[Bucketing | Conversion] = [
        Bucketing("visitor-é-2", "1", "102", {"country": "US", "browser": "CH"}),
        Conversion("visitor-é-2", "202", 10.3, 2, "tx-1", {1: "a"}, bucketing),
        Conversion("visitor-é-2", "201", bucketing=bucketing),
    ]
    with ConvertServing(
        sdk_key=key,
        sdk_key_secret=secret,
        account_id=known.account_id,
        project_id=known.project_id,
        base_url=sandbox.base_url("convert_serving"),
        **options,
    ) as convert:
        convert.config(**asked)
        convert.track(events, enrich_data=True, source="js-sdk")
    listed = CONVERT_DIFFERENCES | (DEBUGGING_DIFFERENCES if kind == "debugging" else {})
    compare(theirs, list(sandbox.requests)[len(theirs) :], listed)
