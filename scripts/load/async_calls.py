"""The mixed calls of a task. `sync_calls` has the same ones."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from abwire import AsyncConvert, AsyncConvertServing, AsyncOptimizely, AsyncVWO, AsyncWebtrends, to_rows
from abwire import convert_serving as serving
from abwire import optimizely as o
from abwire import vwo as v
from load.calling import AsyncWorker
from load.sync_calls import AT, EVENTS, GOAL, PAGE


async def goals(worker: AsyncWorker) -> None:
    """Create a goal, read it, change it and delete it."""

    async def create(client: AsyncConvert) -> int:
        return int((await client.goals.create(name=worker.marker(), type="code_trigger")).to_dict()["id"])

    goal = await worker.call("convert", "goals.create", create, counts=True)
    if goal is None:
        return
    path = {"goal_id": goal}
    await worker.call("convert", "goals.get", lambda client: client.goals.get(goal))
    await worker.call(
        "convert", "goals.update", lambda client: client.goals.update(goal, name="B", type="code_trigger")
    )
    await worker.call("convert", "request", lambda client: client.request("GET", GOAL, path_values=path, cast_to=dict))
    await worker.call("convert", "goals.delete", lambda client: client.goals.delete(goal))


async def lists(worker: AsyncWorker) -> None:
    """Read lists page by page, item by item, and as rows."""

    async def iterate(client: AsyncConvert) -> int:
        return len([each async for each in client.goals.iterate(results_per_page=5, limit=20)])

    async def rows(client: AsyncConvert) -> object:
        return to_rows(await client.experiences.list())

    await worker.call("convert", "goals.iterate", iterate)
    await worker.call("convert", "goals.list", lambda client: client.goals.list(results_per_page=10))
    await worker.call("convert", "experiences.list", rows)


async def streams(worker: AsyncWorker) -> None:
    """Read a stream to its end, and leave another one early."""

    async def read(client: AsyncConvert) -> int:
        async with await client.ai_content.generate_code_stream(content="a button") as events:
            return len([event async for event in events])

    async def leave(client: AsyncConvert) -> object:
        async with await client.ai_content.generate_code_stream(content="a button") as events:
            return await anext(events)

    await worker.call("convert", "ai_content.generate_code_stream", read)
    await worker.call("convert", "ai_content.generate_code_stream", leave)


async def downloads(worker: AsyncWorker) -> None:
    """Write files: a reply as it is, and base64 within JSON."""
    place = worker.known["experience_id"], worker.known["variation_id"]

    async def export(client: AsyncConvert) -> int:
        return await client.projects.export_to_file(to=worker.file)

    async def screenshot(client: AsyncConvert) -> int:
        return await client.experience_variations.screenshot_to_file(*place, to=worker.file)

    await worker.call("convert", "projects.export", export)
    await worker.call("convert", "experience_variations.screenshot", screenshot)


async def events(worker: AsyncWorker) -> None:
    """Send single events to all vendors, and ask for decisions and configurations."""
    user = worker.marker()

    async def webtrends(client: AsyncWebtrends) -> object:
        return (await client.control(PAGE)).visitor

    async def track(client: AsyncConvertServing) -> None:
        await client.track([serving.Conversion(user, 7)])

    await worker.call("convert_serving", "config", lambda client: client.config())
    await worker.call("convert_serving", "track", track, counts=True)
    await worker.call("vwo", "settings.get", lambda client: client.settings.get())
    await worker.call("vwo", "track_user", lambda client: client.track_user(1, 1, user_id=user))
    await worker.call("vwo", "track_goal", lambda client: client.track_goal(1, 1, 1, user_id=user), counts=True)
    visitor = await worker.call("webtrends", "control", webtrends)
    if visitor is not None:
        await worker.call("webtrends", "track", lambda client: client.track("ta_Project1", "A", visitor), counts=True)
    await worker.call("optimizely", "track", lambda client: client.track("purchase", user), counts=True)


async def batches(worker: AsyncWorker) -> None:
    """Send batches, some with several requests at a time."""
    user, at_once = worker.marker(), worker.random.choice((1, 3))

    async def vwo(client: AsyncVWO) -> object:
        made = (v.TrackGoal(1, 1, 1, f"{user}-{n}") for n in range(EVENTS))
        return await client.batch(made, size=20, concurrency=at_once)

    async def optimizely(client: AsyncOptimizely) -> object:
        made = [o.Conversion(f"{user}-{n}", "purchase", at=AT) for n in range(EVENTS)]
        return await client.batch(made, size=20, concurrency=at_once)

    async def convert_serving(client: AsyncConvertServing) -> object:
        made = [serving.Conversion(f"{user}-{n}", 7) for n in range(EVENTS)]
        return await client.batch(made, size=20, concurrency=at_once)

    await worker.call("vwo", "batch", vwo, counts=True, given=EVENTS)
    await worker.call("optimizely", "batch", optimizely, given=EVENTS)
    await worker.call("convert_serving", "batch", convert_serving, counts=True, given=EVENTS)


MIX: tuple[Callable[[AsyncWorker], Awaitable[None]], ...] = (
    goals,
    goals,
    lists,
    streams,
    downloads,
    events,
    events,
    batches,
)
"""What a worker chooses from."""
