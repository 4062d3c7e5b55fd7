"""Convert's management API."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import AsyncIterator, Callable
from functools import cache, partial

from abwire.testing.engine.exchange import Call, Part, Reply, Vendor, ViolationError
from abwire.testing.engine.sample import PNG, Sampler
from abwire.testing.engine.schemas import JSON
from abwire.testing.engine.specs import Operation, api
from abwire.testing.engine.state import Item
from abwire.testing.vendors import convert_auth, convert_reports, convert_store
from abwire.testing.vendors.convert_auth import error
from abwire.testing.vendors.convert_routes import Route, routes
from abwire.testing.vendors.convert_store import collection, fill, missing

_SINGLETONS = {
    "getAccountDetails": "account", "updateAccountDetails": "account",
    "getUserData": "user", "updateUserProfileData": "user", "updateUserPreferences": "preferences",
}  # fmt: skip
CODE_CHUNKS = ("const button = document.querySelector('#buy');\n", "button.textContent = 'Größe wählen';\n")
"""The chunks that the language model writes."""


class Convert(Vendor):
    """Operations on stored objects, and samples as the replies of all other operations."""

    def authenticate(self, call: Call) -> None:
        """Refuse a request without valid credentials."""
        convert_auth.authenticate(call)

    def refusal(self, violation: ViolationError, call: Call) -> Reply:
        """The answer to a request that is not valid."""
        if len(violation.messages) == 1 and violation.messages[0].endswith("must be a array."):
            return error(422, violation.messages[0], violation.fields[0])
        return error(422, violation.messages, violation.fields)

    def not_found(self, known_path: bool) -> Reply:
        """The answer to an unknown path, or to a known one with another method."""
        return error(405, "Method not allowed") if known_path else error(404, "Not found")

    def answer(self, call: Call) -> Reply:
        """The answer to a valid request."""
        route = routes().get(call.operation.id)
        convert_store.check_owners(call, route)
        special = _SPECIAL.get(call.operation.id)
        if special is not None:
            return special(call)
        if call.operation.id in _SINGLETONS:
            return _singleton(call)
        if route is not None:
            return convert_store.handle(call, route)
        return sample_reply(call)


@cache
def _plain_sample(operation: Operation) -> JSON:
    schemas = api(operation.api).schemas
    return Sampler(schemas).value(schemas.read(operation.reply_schema))


def sample_reply(call: Call, values: JSON = None) -> Reply:
    """A sample of the operation's reply that contains some values."""
    if call.operation.reply_schema is None:
        return Reply(call.operation.status)
    schema = call.api.schemas.read(call.operation.reply_schema)
    if values is None:
        return Reply.of(_plain_sample(call.operation), call.operation.status)
    return Reply.of(Sampler(call.api.schemas).value(schema, values), call.operation.status)


def _singleton(call: Call) -> Reply:
    """An object that exists once. It keeps the values that were set."""
    stored = call.state.singletons.setdefault(_SINGLETONS[call.operation.id], {})
    stored.update(call.body_object)
    wrapped = call.operation.id.endswith("AccountDetails")
    return sample_reply(call, {"data": stored} if wrapped else stored)


def _debug_token(call: Call) -> Reply:
    return Reply.of({"data": {"value": call.state.credentials.debug_token, "ttl": 86400}})


def _code(call: Call) -> Reply:
    """The written code, whole or as a stream of events."""
    if not call.body_object.get("stream"):
        return Reply.of({"data": {"content": "".join(CODE_CHUNKS)}})

    async def events() -> AsyncIterator[bytes]:
        for number, chunk in enumerate(CODE_CHUNKS):
            lines = "".join(f"data: {line}\n" for line in chunk.split("\n"))
            yield f"id: {number}\n{lines}\n".encode()
        yield b"event: done\ndata: [DONE]\n\n"

    return Reply(200, media_type="text/event-stream", stream=events)


def _account_experiences(call: Call) -> Reply:
    prefix = f"/accounts/{call.path['account_id']}/projects/"
    items = [
        item
        for path, stored in call.state.collections.items()
        if path.startswith(prefix) and path.endswith("/experiences")
        for item in stored.values()
    ]
    return convert_store.list_reply(call, items)


def _history(call: Call) -> Reply:
    """The history, in pages. It has one entry unless a test sets others."""
    items = collection(call.state, fill(call.operation.path, call)) or {1: Item(1, {"id": 1})}
    return convert_store.list_reply(call, list(items.values()))


def _domain_by_url(call: Call) -> Reply:
    url = call.body_object.get("url")
    domains = collection(call.state, fill("/accounts/{account_id}/projects/{project_id}/domains", call))
    found = next((item for item in domains.values() if item.values.get("url") == url), None)
    if found is None:
        raise missing("domains", url)
    return Reply.of(convert_store.render(call, found))


def _convert_hypothesis(call: Call) -> Reply:
    """Replace a hypothesis by a knowledge base."""
    base = "/accounts/{account_id}/projects/{project_id}"
    source = collection(call.state, fill(f"{base}/hypotheses", call))[call.path["hypothesis_id"]]
    route = Route("create", f"{base}/knowledge-bases")
    values = {"name": source.values.get("name", "Converted")}
    made = convert_store.create(call.state, collection(call.state, fill(route.collection, call)), route, values)
    return Reply.of(convert_store.render(call, made))


def _convert_variation(call: Call) -> Reply:
    """Make an experience of a variation."""
    route = Route("create", "/accounts/{account_id}/projects/{project_id}/experiences")
    items = collection(call.state, fill(route.collection, call))
    source = items[call.path["experience_id"]].values
    values = {key: value for key, value in source.items() if key not in ("id", "key")}
    made = convert_store.create(call.state, items, route, {**values, **call.body_object})
    return Reply.of(convert_store.render(call, made))


def _all_sections(call: Call) -> Reply:
    items = collection(call.state, fill(call.operation.path.removesuffix("/update"), call))
    route = Route("update", call.operation.path.removesuffix("/update"), "section_id")
    for values in call.body_object.get("sections", []):
        if values.get("id") not in items:
            raise missing("sections", values.get("id"))
        convert_store.change(items[values["id"]], route, values)
    return convert_store.list_reply(call, list(items.values()))


def _accesses(call: Call) -> Reply:
    """Accesses are named by their user's id or address in the body, and not in the path."""
    items = collection(call.state, fill("/accounts/{account_id}/users-accesses", call))
    body = call.body_object
    wanted = [(key, body[key]) for key in ("user_id", "email") if body.get(key) is not None]
    found = next((item for item in items.values() if any(item.values.get(key) == value for key, value in wanted)), None)
    if found is None:
        raise missing("users-accesses", dict(wanted))
    if call.operation.id == "deleteAccountUserAccesses":
        del items[found.id]
        return Reply.of(convert_store.DONE)
    convert_store.change(found, Route("update", "/accounts/{account_id}/users-accesses"), body)
    return Reply.of(convert_store.render(call, found))


def _upload(call: Call, name: str) -> Reply:
    part = call.form[name]
    route = routes()[call.operation.id]
    items = collection(call.state, fill(route.collection, call))
    label = call.form[f"{name}_name"].content.decode()
    known = {"file_name": label, "file_size": len(part.content), "mime_type": part.media_type, "status": "success"}
    item = convert_store.create(call.state, items, route, known if name == "file" else {})
    item.content = part.content
    item.values["url" if name == "file" else "cdn_url"] = f"https://www.example.com/{name}/{item.id}"
    return Reply.of(convert_store.render(call, item), call.operation.status)


def _file(call: Call) -> Reply:
    items = collection(call.state, fill("/accounts/{account_id}/projects/{project_id}/files", call))
    item = items[call.path["file_key"]]
    shown = Item(item.id, {**item.values, "content": base64.b64encode(item.content).decode()})
    return Reply.of(convert_store.render(call, shown))


def _screenshot(call: Call) -> Reply:
    items = collection(call.state, f"{fill(call.operation.path, call)}s")
    part: Part | None = call.form.get("image")
    if part is not None:
        items["image"] = Item("image", {}, part.content)
    content = items["image"].content if "image" in items else PNG
    return Reply.of({"data": base64.b64encode(content).decode()})


def _heatmap(call: Call, name: str) -> Reply:
    return sample_reply(call, {"data": {name: base64.b64encode(PNG).decode()}})


def _export(call: Call) -> Reply:
    base = fill("/accounts/{account_id}/projects/{project_id}", call)
    stored = {
        path.removeprefix(f"{base}/"): [item.values for item in items.values()]
        for path, items in call.state.collections.items()
        if path.startswith(f"{base}/")
    }
    reply = Reply.of({"project": call.path["project_id"], **stored}, call.operation.status)
    digest = hashlib.sha256(reply.content).hexdigest()[:8]
    reply.media_type = "download/json"
    reply.headers.append(("Content-Disposition", f'attachment; filename="project-{digest}.json"'))
    return reply


_SPECIAL: dict[str, Callable[[Call], Reply]] = {
    "doAuth": convert_auth.login,
    "doLogout": convert_auth.logout,
    "requestOauthToken": convert_auth.exchange_code,
    "getReportToken": convert_auth.report_token,
    "generateDebugToken": _debug_token,
    "generateCodeVariant": _code,
    "getAccountActiveCompletedExperiencesList": _account_experiences,
    "getAccountHistory": _history,
    "getExperienceAggregatedReport": convert_reports.aggregated,
    "getExperienceDailyReport": convert_reports.daily,
    "getExperienceDailyTrafficAllocation": convert_reports.traffic_allocation,
    "getExperienceHistory": _history,
    "getProjectHistory": _history,
    "getDomainByUrl": _domain_by_url,
    "convertHypothesis": _convert_hypothesis,
    "convertExperienceVariation": _convert_variation,
    "updateExperienceSections": _all_sections,
    "updateAccountUserAccesses": _accesses,
    "deleteAccountUserAccesses": _accesses,
    "uploadFile": partial(_upload, name="file"),
    "uploadCdnImage": partial(_upload, name="image"),
    "getFile": _file,
    "uploadExperienceVariationScreenshot": _screenshot,
    "getExperienceVariationScreenshot": _screenshot,
    "getExperienceHeatmapBackground": partial(_heatmap, name="background"),
    "getExperienceHeatmapOverlay": partial(_heatmap, name="overlay"),
    "exportProject": _export,
}
