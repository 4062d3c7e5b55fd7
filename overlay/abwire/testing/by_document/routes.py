"""Which operations of a document work on stored objects, recognized by their paths and replies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from abwire.testing.by_document.shapes import Located, id_property_of, list_in, object_in
from abwire.testing.engine.specs import Api, Operation

Action: TypeAlias = Literal["list", "create", "get", "update", "delete", "act"]
_ON_ONE: dict[str, Action] = {"GET": "get", "PUT": "update", "PATCH": "update", "POST": "update", "DELETE": "delete"}


@dataclass(frozen=True, eq=False)
class Collection:
    """The objects of one path.

    Attributes:
        path: The path template.
        item: The schema of one, and where a reply with one holds it.
        id_property: The property that holds its id; empty if it has none.
        parameter: The path parameter that names one; empty if no path does.
        below: The operations on one, whose parameters say what ids look like.
    """

    path: str
    item: Located
    id_property: str = ""
    parameter: str = ""
    below: tuple[Operation, ...] = ()


@dataclass(frozen=True, eq=False)
class Route:
    """What an operation does to which collection.

    Attributes:
        action: What it does. ``act`` is another operation on one object, which replies with that object.
        collection: The collection.
        located: Where the reply holds the object or the items; None if it holds neither.
    """

    action: Action
    collection: Collection
    located: Located | None


@cache
def routes_of(api: Api) -> dict[str, Route]:
    """The route of each operation that has one, by operationId."""
    by_path: dict[str, list[Operation]] = {}
    for operation in api.operations.values():
        by_path.setdefault(operation.path.rstrip("/"), []).append(operation)
    found: dict[str, Route] = {}
    for path in sorted(by_path, key=len):  # what lies within another collection comes after it and takes precedence
        if (collection := _collection(api, path, by_path)) is None:
            continue
        for operation in by_path[path]:
            if route := _on_collection(api, operation, collection):
                found[operation.id] = route
        for operation in collection.below:
            if route := _on_one(api, operation, collection):
                found[operation.id] = route
    return found


def _collection(api: Api, path: str, by_path: dict[str, list[Operation]]) -> Collection | None:
    """The collection of a path, if the path lists or creates objects."""
    below: dict[str, list[Operation]] = {}
    for other, operations in by_path.items():
        if found := re.match(re.escape(path) + r"/{([^{}/]+)}(/|$)", other):
            below.setdefault(found[1], []).extend(operations)
    lists = [located for operation in by_path[path] if (located := list_of(api, operation)) is not None]
    created = [operation.reply_schema for operation in by_path[path] if operation.method == "POST"]
    if not lists and not created:
        return None
    for parameter, operations in below.items():
        got = [each.reply_schema for each in operations if each.method == "GET" and each.path.rstrip("/").endswith("}")]
        for schema in [*got, *created]:
            if (found_object := object_in(schema, parameter, api.schemas)) is not None:
                return Collection(path, *found_object, parameter, tuple(operations))
        for located in lists:
            if id_property := id_property_of(located.schema, parameter, api.schemas):
                return Collection(path, Located((), located.schema), id_property, parameter, tuple(operations))
    return Collection(path, Located((), lists[0].schema)) if lists else None


def list_of(api: Api, operation: Operation) -> Located | None:
    """Where the reply of an operation holds a list of its path's objects.

    Args:
        api: The API.
        operation: The operation.

    Returns:
        The list; None if the reply holds none.
    """
    if operation.pagination is not None:
        keys = str(operation.pagination.get("items", "")).split(".")
        return list_in(operation.reply_schema, tuple(filter(None, keys)), api.schemas)
    if operation.method != "GET":
        return None
    # The reply about one object may hold a list too, such as the variations of an experiment.
    keys_of_whole = () if operation.path.rstrip("/").endswith("}") else None
    return list_in(operation.reply_schema, keys_of_whole, api.schemas)


def _on_collection(api: Api, operation: Operation, collection: Collection) -> Route | None:
    if (located := list_of(api, operation)) is not None:
        return Route("list", collection, located)
    if operation.method != "POST" or not operation.bodies:
        return None
    found = object_in(operation.reply_schema, collection.parameter, api.schemas)
    if collection.parameter and (found is not None or operation.reply_schema is None):
        return Route("create", collection, found[0] if found else None)
    if not collection.parameter and _is_same(api, operation, collection.item):
        return Route("create", collection, Located((), collection.item.schema))
    return None


def _on_one(api: Api, operation: Operation, collection: Collection) -> Route | None:
    found = object_in(operation.reply_schema, collection.parameter, api.schemas)
    located = found[0] if found is not None else None
    if operation.path.rstrip("/") == f"{collection.path}/{{{collection.parameter}}}":
        action = _ON_ONE.get(operation.method)
        return Route(action, collection, located) if action and (located is not None or action != "get") else None
    if located is not None and located.schema == collection.item.schema and operation.method != "GET":
        return Route("act", collection, located)
    return None


def _is_same(api: Api, operation: Operation, item: Located) -> bool:
    return operation.reply_schema is not None and api.schemas.read(operation.reply_schema) == item.schema
