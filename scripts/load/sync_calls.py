"""The mixed calls of a thread. `async_calls` has the same ones."""

from __future__ import annotations

from collections.abc import Callable

from abwire import VWO, Convert, ConvertServing, Optimizely, Webtrends, to_rows
from abwire import convert_serving as serving
from abwire import optimizely as o
from abwire import vwo as v
from load.calling import SyncWorker

PAGE = "https://www.example.com/"
GOAL = "/accounts/{account_id}/projects/{project_id}/goals/{goal_id}"
EVENTS = 60
"""The events of a batch, which is sent in requests of 20."""

AT = 1_750_000_000


def goals(worker: SyncWorker) -> None:
    """Create a goal, read it, change it and delete it."""

    def create(client: Convert) -> int:
        return int(client.goals.create(name=worker.marker(), type="code_trigger").to_dict()["id"])

    goal = worker.call("convert", "goals.create", create, counts=True)
    if goal is None:
        return
    path = {"goal_id": goal}
    worker.call("convert", "goals.get", lambda client: client.goals.get(goal))
    worker.call("convert", "goals.update", lambda client: client.goals.update(goal, name="B", type="code_trigger"))
    worker.call("convert", "request", lambda client: client.request("GET", GOAL, path_values=path, cast_to=dict))
    worker.call("convert", "goals.delete", lambda client: client.goals.delete(goal))


def lists(worker: SyncWorker) -> None:
    """Read lists page by page, item by item, and as rows."""

    def iterate(client: Convert) -> int:
        return len(list(client.goals.iterate(results_per_page=5, limit=20)))

    worker.call("convert", "goals.iterate", iterate)
    worker.call("convert", "goals.list", lambda client: len(client.goals.list(results_per_page=10)))
    worker.call("convert", "experiences.list", lambda client: to_rows(client.experiences.list()))


def streams(worker: SyncWorker) -> None:
    """Read a stream to its end, and leave another one early."""

    def read(client: Convert) -> int:
        with client.ai_content.generate_code_stream(content="a button") as events:
            return len(list(events))

    def leave(client: Convert) -> object:
        with client.ai_content.generate_code_stream(content="a button") as events:
            return next(events)

    worker.call("convert", "ai_content.generate_code_stream", read)
    worker.call("convert", "ai_content.generate_code_stream", leave)


def downloads(worker: SyncWorker) -> None:
    """Write files: a reply as it is, and base64 within JSON."""
    place = worker.known["experience_id"], worker.known["variation_id"]

    def export(client: Convert) -> int:
        return client.projects.export_to_file(to=worker.file)

    def screenshot(client: Convert) -> int:
        return client.experience_variations.screenshot_to_file(*place, to=worker.file)

    worker.call("convert", "projects.export", export)
    worker.call("convert", "experience_variations.screenshot", screenshot)


def events(worker: SyncWorker) -> None:
    """Send single events to all vendors, and ask for decisions and configurations."""
    user = worker.marker()

    def webtrends(client: Webtrends) -> object:
        decisions = client.control(PAGE)
        return decisions.visitor

    def track(client: ConvertServing) -> None:
        client.track([serving.Conversion(user, 7)])

    worker.call("convert_serving", "config", lambda client: client.config())
    worker.call("convert_serving", "track", track, counts=True)
    worker.call("vwo", "settings.get", lambda client: client.settings.get())
    worker.call("vwo", "track_user", lambda client: client.track_user(1, 1, user_id=user))
    worker.call("vwo", "track_goal", lambda client: client.track_goal(1, 1, 1, user_id=user), counts=True)
    visitor = worker.call("webtrends", "control", webtrends)
    if visitor is not None:
        worker.call("webtrends", "track", lambda client: client.track("ta_Project1", "A", visitor), counts=True)
    worker.call("optimizely", "track", lambda client: client.track("purchase", user), counts=True)


def batches(worker: SyncWorker) -> None:
    """Send batches, some with several requests at a time."""
    user, at_once = worker.marker(), worker.random.choice((1, 3))

    def vwo(client: VWO) -> object:
        return client.batch((v.TrackGoal(1, 1, 1, f"{user}-{n}") for n in range(EVENTS)), size=20, concurrency=at_once)

    def optimizely(client: Optimizely) -> object:
        made = [o.Conversion(f"{user}-{n}", "purchase", at=AT) for n in range(EVENTS)]
        return client.batch(made, size=20, concurrency=at_once)

    def convert_serving(client: ConvertServing) -> object:
        made = [serving.Conversion(f"{user}-{n}", 7) for n in range(EVENTS)]
        return client.batch(made, size=20, concurrency=at_once)

    worker.call("vwo", "batch", vwo, counts=True, given=EVENTS)
    worker.call("optimizely", "batch", optimizely, given=EVENTS)
    worker.call("convert_serving", "batch", convert_serving, counts=True, given=EVENTS)


MIX: tuple[Callable[[SyncWorker], None], ...] = (goals, goals, lists, streams, downloads, events, events, batches)
"""What a worker chooses from."""
