"""Convert's stored objects: creating, listing by page, reading, changing, cloning and deleting them."""

from __future__ import annotations

import re
from math import ceil

from abwire.testing.engine.exchange import Call, RefusedError, Reply
from abwire.testing.engine.sample import Sampler
from abwire.testing.engine.schemas import JSON, Schema
from abwire.testing.engine.state import Item, State
from abwire.testing.vendors.convert_auth import error
from abwire.testing.vendors.convert_routes import (
    IMPLICIT,
    Route,
    has_pages,
    is_wrapped,
    list_items,
    owners,
    success_code,
)

PAGE_SIZE = 30
DONE: dict[str, JSON] = {"code": 200, "message": "Done"}
_REPLY_ONLY = ("include", "expand")


def collection(state: State, path: str) -> dict[int | str, Item]:
    """The objects of a collection. The project of the credentials always exists."""
    if path not in state.collections:
        state.collections[path] = {}
        if path == f"/accounts/{state.credentials.account_id}/projects":
            own = state.credentials.project_id
            state.collections[path][own] = Item(own, {"id": own, "name": "Sandbox"})
    return state.collections[path]


def fill(template: str, call: Call) -> str:
    """A path template, filled in with the values of the call."""
    return re.sub(r"{(.+?)}", lambda found: str(call.path[found.group(1)]), template)


def missing(what: str, identifier: JSON) -> RefusedError:
    """A 404."""
    return RefusedError(error(404, f"There is no object {identifier!r} in {what}."), f"no {identifier!r} in {what}")


def check_owners(call: Call, route: Route | None) -> None:
    """Refuse a call to an object that does not exist or lies below one, or to another account than the caller's."""
    account = call.path.get("account_id")
    if account is not None and account != call.state.credentials.account_id:
        raise RefusedError(error(403, "The credentials give no access to this account."), "no access to the account")
    for template, parameter in owners(call.operation.path):
        if route and route.action == "get_by_key" and parameter == route.id_parameter:
            continue
        if call.path[parameter] not in collection(call.state, fill(template, call)):
            raise missing(template.rsplit("/", 1)[-1], call.path[parameter])
    if fill(call.operation.path, call).rsplit("/", 1)[0] in call.state.deleted:
        raise missing(call.operation.path, "deleted")


def render(call: Call, item: Item, schema: Schema | None = None) -> JSON:
    """An object in a reply: the stored values, completed from the schema."""
    if call.operation.id not in item.rendered:
        reply = call.api.schemas.read(call.operation.reply_schema or {}) if schema is None else schema
        wrapped = schema is None and is_wrapped(call.api, call.operation)
        stored = {"data": item.values} if wrapped else item.values
        item.rendered[call.operation.id] = Sampler(call.api.schemas).value(reply, stored)
    rendered = item.rendered[call.operation.id]
    if "goals" in (call.query.get("expand[]") or call.body_object.get("expand") or ()) and rendered.get("goals"):
        goals = collection(call.state, fill("/accounts/{account_id}/projects/{project_id}/goals", call))
        expanded = [
            goals[each].values if isinstance(each, int) and each in goals else each for each in rendered["goals"]
        ]
        return {**rendered, "goals": expanded}
    return rendered


def handle(call: Call, route: Route) -> Reply:
    """Carry out an operation on stored objects."""
    status = call.operation.status
    items = collection(call.state, fill(route.collection, call))
    match route.action:
        case "list":
            return list_reply(call, list(items.values()))
        case "create":
            return _one(call, route, create(call.state, items, route, _input(call)), status)
        case "clone":
            source = items[call.path[route.id_parameter]]
            values = {key: value for key, value in source.values.items() if key not in ("id", "key")}
            return _one(call, route, create(call.state, items, route, {**values, **_input(call)}), status)
        case "get":
            return _one(call, route, _find(call, route, items), status)
        case "get_by_key":
            key = call.path[route.id_parameter]
            found = next((item for item in items.values() if item.values.get("key") == key), None)
            if found is None:
                raise missing(route.name, key)
            return _one(call, route, found, status)
        case "update":
            item = _find(call, route, items)
            change(item, route, _input(call))
            return _one(call, route, item, status)
        case "delete":
            return _delete(call, route, items)
        case _:
            return _bulk(call, route, items)


def _input(call: Call) -> dict[str, JSON]:
    return {key: value for key, value in call.body_object.items() if key not in _REPLY_ONLY}


def create(state: State, items: dict[int | str, Item], route: Route, values: dict[str, JSON]) -> Item:
    """Store a new object under a new id, or under the id that the client chose."""
    number = next(state.numbers)
    identifier: int | str = number
    if route.has_text_ids:
        identifier = f"{route.name}-{number}"
        if route.name in ("sections", "versions"):
            identifier = _short(number)
    own = values.get(route.id_property)
    if route.name in ("sections", "versions", "visitors-data") and isinstance(own, str) and own not in items:
        identifier = own
    elif route.name == "visitors-data" and isinstance(own, str):
        return change(items[own], route, values)
    made = {**values, route.id_property: identifier}
    if route.name in ("experiences", "goals", "features", "locations", "audiences", "projects"):
        made.setdefault("key", f"key-{number}")
    if route.name == "api-keys":
        made["key_secret"] = f"sandbox-made-secret-{number}"
        made.setdefault("auth_type", "requestSigning")
    if route.name == "sdk-keys":
        made["sdk_secret"] = f"sandbox-made-secret-{number}" if made.pop("has_secret", True) else None
    items[identifier] = Item(identifier, made)
    return items[identifier]


def _short(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return digits[number // 36 % 36] + digits[number % 36]


def change(item: Item, route: Route, values: dict[str, JSON]) -> Item:
    """Set properties of an object. Objects are merged, and other values are replaced."""
    for key, value in values.items():
        present = item.values.get(key)
        if key == route.id_property:
            continue
        item.values[key] = {**present, **value} if isinstance(present, dict) and isinstance(value, dict) else value
    item.rendered.clear()
    return item


def _find(call: Call, route: Route, items: dict[int | str, Item]) -> Item:
    identifier = call.path[route.id_parameter]
    if identifier not in items and route.name in IMPLICIT:
        if f"{fill(route.collection, call)}/{identifier}" in call.state.deleted:
            raise missing(route.name, identifier)
        items[identifier] = Item(identifier, {route.id_property: identifier})
    if identifier not in items:
        raise missing(route.name, identifier)
    return items[identifier]


def _one(call: Call, route: Route, item: Item, status: int) -> Reply:
    if list_items(call.api, call.operation) is not None:
        # The reply has all sections of the experience, even if only one of them was changed.
        return list_reply(call, list(collection(call.state, fill(route.collection, call)).values()), status)
    return Reply.of(render(call, item), status)


def _delete(call: Call, route: Route, items: dict[int | str, Item]) -> Reply:
    item = _find(call, route, items)
    body = DONE if success_code(call.api, call.operation) else render(call, item)
    del items[item.id]
    path = f"{fill(route.collection, call)}/{item.id}"
    call.state.deleted.add(path)
    for nested in [name for name in call.state.collections if name.startswith(f"{path}/")]:
        del call.state.collections[nested]
    return Reply.of(body, call.operation.status)


def _bulk(call: Call, route: Route, items: dict[int | str, Item]) -> Reply:
    changes = {key: value for key, value in _input(call).items() if key != "id"}
    errors = []
    for identifier in call.body_object["id"]:
        if identifier not in items:
            errors.append({"id": identifier, "message": f"There is no object {identifier}."})
        elif route.action == "bulk_delete":
            del items[identifier]
        else:
            change(items[identifier], route, changes)
    return Reply.of({**DONE, "errors": errors})


def list_reply(call: Call, items: list[Item], status: int = 200) -> Reply:
    """A page of a list, with the filter from the body."""
    wanted = call.body_object
    found = [item for item in items if _fits(item, wanted)]
    paging = has_pages(call.api, call.operation)
    page, size = wanted.get("page", 1), wanted.get("results_per_page")
    size = PAGE_SIZE if size is None else size
    pages = ceil(len(found) / size) if size else 0
    pagination = {"current_page": page, "items_count": len(found), "items_per_page": size, "pages_count": pages}
    extra: dict[str, JSON] = {"extra": {"pagination": pagination}} if paging else {}
    if wanted.get("onlyCount"):
        return Reply.of(extra, status)
    shown = found[(page - 1) * size : page * size] if paging else found
    schema = list_items(call.api, call.operation) or {}
    return Reply.of({"data": [render(call, item, schema) for item in shown], **extra}, status)


def _fits(item: Item, wanted: dict[str, JSON]) -> bool:
    if wanted.get("only") is not None and item.id not in wanted["only"]:
        return False
    if item.id in (wanted.get("except") or []):
        return False
    if wanted.get("search") and str(wanted["search"]).lower() not in str(item.values.get("name", "")).lower():
        return False
    statuses = wanted.get("status")
    if isinstance(statuses, list) and statuses and "status" in item.values:
        return item.values["status"] in statuses
    return True
