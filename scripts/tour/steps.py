"""The stops of the tour: typical first calls of each API, synchronous and asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from typing import NamedTuple

from abwire import (
    VWO,
    AsyncConvert,
    AsyncConvertServing,
    AsyncOptimizely,
    AsyncVWO,
    AsyncWebtrends,
    Convert,
    ConvertServing,
    NotFoundError,
    Optimizely,
    Webtrends,
)
from abwire.convert_serving import Bucketing, Conversion
from abwire.vwo import Push, TrackGoal, TrackUser, visitor_uuid

PAGE = "https://www.example.com/"
USER = "user-42"


class Stop(NamedTuple):
    """A call of the tour and its result."""

    call: str
    result: str


def convert(client: Convert) -> Iterator[Stop]:
    """Create, find, change and delete; lists page by page and item by item; an error."""
    goal = client.goals.create(name="Signed up", type="code_trigger")
    yield Stop('goals.create(name=..., type="code_trigger")', f"{type(goal).__name__} {goal.id}")
    updated = client.goals.update(goal.id, name="Signed up twice", type="code_trigger")
    yield Stop("goals.update(goal.id, name=...)", str(updated.name))
    for number in range(3):
        client.experiences.create(name=f"Headline {number}", type="a/b", status="draft", url=PAGE)
    names = [experience.name for experience in client.experiences.iterate(results_per_page=2)]
    yield Stop(
        "experiences.iterate(results_per_page=2)", f"{len(names)} experiences on 2 pages: {', '.join(map(str, names))}"
    )
    page = client.goals.list(results_per_page=1)
    yield Stop("goals.list(results_per_page=1)", f"page {page.number} of {page.pages}, {page.total} in all")
    detailed = client.goals.get_detailed(goal.id)
    yield Stop("goals.get_detailed(goal.id)", f"status {detailed.status_code}, {len(detailed.content)} bytes")
    client.goals.delete(goal.id)
    try:
        client.goals.get(goal.id)
    except NotFoundError as error:
        yield Stop("goals.get(goal.id), after goals.delete", f"NotFoundError, status {error.status_code}")


async def async_convert(client: AsyncConvert) -> AsyncIterator[Stop]:
    """The same methods, awaited."""
    tag = await client.tags.create(name="checkout")
    yield Stop('await tags.create(name="checkout")', f"{type(tag).__name__} {tag.id}")
    names = [tag.name async for tag in client.tags.iterate()]
    yield Stop("async for tag in tags.iterate()", ", ".join(map(str, names)))


def serving(client: ConvertServing) -> Iterator[Stop]:
    """The configuration that SDKs run on, and the events that they send."""
    config = client.config()
    yield Stop(
        "config()",
        f"project {config.project.id if config.project else '?'}, experiences: {len(config.experiences or [])}",
    )
    client.track([Bucketing(USER, "1", "2"), Conversion(USER, "3", revenue=19.5)])
    yield Stop("track([Bucketing(...), Conversion(...)])", "sent, grouped by visitor")


async def async_serving(client: AsyncConvertServing) -> AsyncIterator[Stop]:
    """The same, awaited."""
    config = await client.config()
    yield Stop("await config()", f"account {config.account_id}")


def vwo(client: VWO) -> Iterator[Stop]:
    """The settings file, single events and batches."""
    settings = client.settings.get()
    campaigns = settings.campaigns if isinstance(settings.campaigns, list) else []
    yield Stop(
        "settings.get()", f"version {settings.version}, campaigns {', '.join(str(each.key) for each in campaigns)}"
    )
    client.track_user(10, 2, user_id=USER)
    yield Stop('track_user(10, 2, user_id="user-42")', f"counted for {visitor_uuid(3, USER)}")
    client.track_goal(10, 2, 1, user_id=USER, revenue=Decimal("5.00"))
    yield Stop('track_goal(10, 2, 1, revenue=Decimal("5.00"))', "counted")
    events: list[TrackUser | TrackGoal | Push] = [
        TrackUser(10, 1, USER),
        TrackGoal(10, 1, 1, USER),
        Push({"plan": "gold"}, USER),
    ]
    result = client.batch(events)
    yield Stop("batch([TrackUser, TrackGoal, Push])", f"{result.accepted} accepted, {len(result.failures)} failures")


async def async_vwo(client: AsyncVWO) -> AsyncIterator[Stop]:
    """The same, awaited."""
    await client.push({"plan": "gold"}, user_id=USER)
    yield Stop('await push({"plan": "gold"}, user_id="user-42")', "set")


def webtrends(client: Webtrends) -> Iterator[Stop]:
    """Decisions for a page, the decision of one test, and a conversion."""
    decisions = client.control(url=PAGE)
    yield Stop("control(url=...)", f"flags {decisions.flags}")
    one = client.control(url=PAGE, project="ta_Project1", visitor=decisions.visitor)
    yield Stop('control(project="ta_Project1", visitor=...)', f"the same again: {one.flags}")
    none = client.control(url="https://www.example.com/no-test-here")
    yield Stop(
        "control(url=...no-test-here)",
        f"no decision, {', '.join(f'{reason.code} {reason.text}' for reason in none.why_not.values())}",
    )
    conversions = client.track(list(decisions.flags), "Signed up", decisions.visitor)
    yield Stop('track([...], "Signed up", visitor)', f"recorded for {', '.join(conversions.recorded)}")


async def async_webtrends(client: AsyncWebtrends) -> AsyncIterator[Stop]:
    """The same, awaited."""
    decisions = await client.control(url=PAGE, project="ta_Project2")
    yield Stop('await control(url=..., project="ta_Project2")', f"flags {decisions.flags}")


def optimizely(client: Optimizely) -> Iterator[Stop]:
    """A conversion with revenue, and an impression."""
    client.track("purchase", USER, experiments={987: 111, 876: [222, 333]}, goals=[1234], revenue=Decimal("5.00"))
    yield Stop('track("purchase", ..., revenue=Decimal("5.00"))', "sent, v=500 cents")
    client.impression(987, 111, USER)
    yield Stop('impression(987, 111, "user-42")', "sent")


async def async_optimizely(client: AsyncOptimizely) -> AsyncIterator[Stop]:
    """The same, awaited."""
    await client.track("signup", USER)
    yield Stop('await track("signup", "user-42")', "sent")
