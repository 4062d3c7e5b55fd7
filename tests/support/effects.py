"""Calls of every kind, each with a number of its own, and where the sandbox shows how often they had their effect."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from abwire import convert_serving, optimizely
from abwire.testing import Sandbox
from abwire.testing.engine.faults import CALL
from abwire.testing.engine.state import Item
from abwire.webtrends import Visitor

Repeats: TypeAlias = Literal["safe", "counts"]
"""What a repetition does: nothing, or count again."""

PROJECT = "ta_Project1"
ADDRESS = "https://www.example.com/"
_TAGS = 1_000_000
_BEFORE = "before"


@dataclass(frozen=True)
class Kind:
    """A kind of call.

    Attributes:
        api: The API.
        repeats: What a repetition does.
        call: Makes the call with a client, the number of the call, and a visitor of Webtrends. Asynchronous clients
            return an awaitable.
        weight: How often it is called, as a share.
        reads: Whether it leaves no trace in the vendor's store.
        settles: Whether its trace is the same after a repetition.
    """

    api: str
    repeats: Repeats
    call: Callable[[Any, int, Visitor], Any]
    weight: int = 2
    reads: bool = False
    settles: bool = False


def call_id(number: int) -> str:
    """The id of a call: its requests carry it, and most effects show it."""
    return f"call-{number}"


def _send_to_optimizely(client: Any, number: int, _: Visitor) -> Any:
    return client.send([optimizely.visitor(call_id(number), [optimizely.event("bought", at=1_700_000_000)])])


KINDS: dict[str, Kind] = {
    "convert tags.create": Kind("convert", "counts", lambda client, n, _: client.tags.create(name=call_id(n)), 4),
    "convert request": Kind(
        "convert",
        "counts",
        lambda client, n, _: client.request(
            "POST", "/accounts/{account_id}/projects/{project_id}/tags/add", json={"name": call_id(n)}
        ),
    ),
    "convert tags.update": Kind(
        "convert", "safe", lambda client, n, _: client.tags.update(_TAGS + n, name=call_id(n)), settles=True
    ),
    "convert tags.delete": Kind("convert", "safe", lambda client, n, _: client.tags.delete(_TAGS + n), settles=True),
    "convert tags.get": Kind("convert", "safe", lambda client, n, _: client.tags.get(_TAGS + n), 1, reads=True),
    "convert tags.list": Kind(
        "convert", "safe", lambda client, n, _: client.tags.list(only=[_TAGS + n]), 1, reads=True
    ),
    "convert_serving track": Kind(
        "convert_serving", "counts", lambda client, n, _: client.track([convert_serving.Conversion(call_id(n), 7)]), 4
    ),
    "convert_serving config": Kind("convert_serving", "safe", lambda client, n, _: client.config(), 1, reads=True),
    "vwo track_goal": Kind("vwo", "counts", lambda client, n, _: client.track_goal(1, 2, n, user_id="a"), 4),
    "vwo push": Kind("vwo", "counts", lambda client, n, _: client.push({"call": call_id(n)}, user_id="a")),
    "vwo track_user": Kind("vwo", "safe", lambda client, n, _: client.track_user(n, 2, user_id="a")),
    "vwo settings.get": Kind("vwo", "safe", lambda client, n, _: client.settings.get(), 1, reads=True),
    "webtrends track": Kind(
        "webtrends", "counts", lambda client, n, visitor: client.track(PROJECT, call_id(n), visitor), 4
    ),
    "webtrends control": Kind(
        "webtrends",
        "safe",
        lambda client, n, visitor: client.control(ADDRESS, project=PROJECT, visitor=visitor, data={"call": call_id(n)}),
    ),
    "optimizely track": Kind("optimizely", "counts", lambda client, n, _: client.track("bought", call_id(n)), 4),
    "optimizely impression": Kind("optimizely", "counts", lambda client, n, _: client.impression(1, 2, call_id(n))),
    "optimizely send": Kind("optimizely", "safe", _send_to_optimizely, settles=True),
}
"""The kinds of calls, by name."""


def _tags(sandbox: Sandbox) -> dict[int | str, Item]:
    known = sandbox.credentials
    path = f"/accounts/{known.account_id}/projects/{known.project_id}/tags"
    return sandbox.state.collections.setdefault(path, {})


def populate(sandbox: Sandbox, kinds: dict[int, str]) -> None:
    """Store the tag of each call that works on one. The sandbox must not have started.

    Args:
        sandbox: The sandbox.
        kinds: The kind of each call, by its number.
    """
    for number, kind in kinds.items():
        if kind.startswith("convert tags.") and kind != "convert tags.create":
            _tags(sandbox)[_TAGS + number] = Item(_TAGS + number, {"id": _TAGS + number, "name": _BEFORE})


def requests_processed(sandbox: Sandbox) -> Counter[str]:
    """How many requests of each call the sandbox processed, by the id of the call."""
    return Counter(request.headers.get(CALL, "") for request in sandbox.requests if request.accepted)


def effects(sandbox: Sandbox, kinds: dict[int, str]) -> Counter[str]:
    """How often each call had its effect, as the stores of the vendors show it, by the id of the call.

    Calls that only read are not among them. A change or a deletion counts once, however often it was made.

    Args:
        sandbox: The sandbox, after it has stopped.
        kinds: The kind of each call, by its number.
    """
    found: Counter[str] = Counter()
    for event in sandbox.events["vwo"]:
        match event["operation"]:
            case "trackUser":
                found[call_id(event["experiment_id"])] += 1
            case "trackGoal":
                found[call_id(event["goal_id"])] += 1
            case _:
                found[event["tags"]["u"]["call"]] += 1
    found.update(event["visitorId"] for event in sandbox.events["convert_serving"])
    for event in sandbox.events["webtrends"]:
        found[event["conversionPoint"] if event["kind"] == "conversion" else event["data"]["call"]] += 1
    found.update(event.get("u") or event["visitor_id"] for event in sandbox.events["optimizely"])
    tags = _tags(sandbox)
    found.update(str(tag.values["name"]) for number, tag in tags.items() if int(number) < _TAGS)
    for number, kind in kinds.items():
        tag = tags.get(_TAGS + number)
        if kind == "convert tags.update" and tag is not None and tag.values["name"] != _BEFORE:
            found[str(tag.values["name"])] += 1
        if kind == "convert tags.delete" and tag is None:
            found[call_id(number)] += 1
    return found
