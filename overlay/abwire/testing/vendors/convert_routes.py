"""Which of Convert's operations work on stored objects, and how, derived from their paths."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from abwire.testing.engine.schemas import Schema, resolve, types_of
from abwire.testing.engine.specs import Api, Operation, api

_ID_PROPERTIES = {
    "api-keys": "key_id",
    "sdk-keys": "sdk_key",
    "images": "key",
    "files": "key",
    "visitors-data": "visitor_id",
    "users-accesses": "user_id",
}
_TEXT_IDS = {
    "api-keys",
    "sdk-keys",
    "images",
    "files",
    "visitors-data",
    "users-accesses",
    "clients",
    "sections",
    "versions",
    "signal_sessions",
}
_ACTIONS = {
    "add": "create",
    "create": "create",
    "bulk-update": "bulk_update",
    "bulk-delete": "bulk_delete",
}
_ON_ONE = {"update": "update", "update-status": "update", "delete": "delete", "clone": "clone"}
IMPLICIT = {"variations", "changes", "heatmaps"}
"""Parts of an experience that exist with it: every id exists until it is deleted."""


@dataclass(frozen=True)
class Route:
    """What an operation does to which collection.

    Attributes:
        action: list, create, get, get_by_key, update, delete, clone, bulk_update or bulk_delete.
        collection: The collection's path template.
        id_parameter: The path parameter that names the object.
    """

    action: str
    collection: str
    id_parameter: str = ""

    @property
    def name(self) -> str:
        """The last segment of the collection."""
        return self.collection.rsplit("/", 1)[-1]

    @property
    def id_property(self) -> str:
        """The property that holds an object's id."""
        return _ID_PROPERTIES.get(self.name, "id")

    @property
    def has_text_ids(self) -> bool:
        """Whether ids are strings, not numbers."""
        return self.name in _TEXT_IDS


def _route(operation: Operation) -> Route | None:
    """The route of an operation by its path alone; lists are recognized later."""
    segments = operation.path.split("/")
    last, before = segments[-1], segments[-2]
    if last in _ACTIONS:
        return Route(_ACTIONS[last], "/".join(segments[:-1]))
    if before.startswith("{") and last in _ON_ONE:
        return Route(_ON_ONE[last], "/".join(segments[:-2]), before[1:-1])
    if last.startswith("{"):
        name, collection = last[1:-1], "/".join(segments[:-1])
        if name in ("experience_key", "goal_key", "feature_key"):
            return Route("get_by_key", collection, name)
        return Route({"GET": "get", "PUT": "update", "DELETE": "delete"}[operation.method], collection, name)
    if operation.path == "/auth/oauth/clients":
        return Route("create" if operation.method == "POST" else "list", operation.path)
    return None


@cache
def routes() -> dict[str, Route]:
    """The route of each operation that has one."""
    convert = api("convert")
    found = {operation.id: route for operation in convert.operations.values() if (route := _route(operation))}
    found.pop("createSubAccount")
    collections = {route.collection for route in found.values()} - {""}
    for operation in convert.operations.values():
        if operation.path in collections and operation.id not in found and list_items(convert, operation) is not None:
            found[operation.id] = Route("list", operation.path)
    return found


def list_items(convert: Api, operation: Operation) -> Schema | None:
    """The schema of the items of a list reply, if the reply is one."""
    schema = convert.schemas.open(convert.schemas.read(operation.reply_schema or {}))
    data = convert.schemas.open(schema.get("properties", {}).get("data", {}))
    return data.get("items") if "array" in types_of(data) else None


def is_wrapped(convert: Api, operation: Operation) -> bool:
    """Whether a reply holds its object in ``data``."""
    schema = convert.schemas.open(convert.schemas.read(operation.reply_schema or {}))
    properties = schema.get("properties", {})
    return "data" in properties and "id" not in properties and "visitor_id" not in properties


def has_pages(convert: Api, operation: Operation) -> bool:
    """Whether a list reply comes in pages."""
    schema = convert.schemas.open(convert.schemas.read(operation.reply_schema or {}))
    return "extra" in schema.get("properties", {})


@cache
def owners(path: str) -> tuple[tuple[str, str], ...]:
    """The collections and ids in the path of an operation: the objects that must exist before it is called."""
    known = {route.collection for route in routes().values()} - {""}
    found = []
    for match in re.finditer(r"/{([a-zA-Z_]+)}", path):
        collection = path[: match.start()]
        name = collection.rsplit("/", 1)[-1]
        if collection in known and name not in IMPLICIT:
            found.append((collection, match.group(1)))
    return tuple(found)


def success_code(convert: Api, operation: Operation) -> bool:
    """Whether a reply is Convert's plain message of success."""
    reply = resolve(convert.document, operation.reply_schema or {})
    return set(reply.get("properties", {})) == {"code", "message"}
