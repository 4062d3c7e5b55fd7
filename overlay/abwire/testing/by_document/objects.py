"""Stored objects: listing, creating, reading, changing and deleting them."""

from __future__ import annotations

import re
import uuid

from abwire.testing.by_document import pages, replies
from abwire.testing.by_document.errors import refused
from abwire.testing.by_document.routes import Collection, Route
from abwire.testing.by_document.shapes import object_in, properties_of
from abwire.testing.engine.casting import cast
from abwire.testing.engine.exchange import Call, Reply
from abwire.testing.engine.sample import Sampler
from abwire.testing.engine.schemas import JSON, Schema
from abwire.testing.engine.specs import Parameter
from abwire.testing.engine.state import Item

STARTING = 3
"""How many objects each collection has from the start: samples, whose ids are samples of the path parameter."""

Items = dict[int | str, Item]


def handle(call: Call, route: Route) -> Reply:
    """Carry out an operation on stored objects."""
    items = _items(call, route.collection)
    if route.action == "list":
        assert route.located is not None
        shown = [item.values for item in items.values() if _fits(call, item.values, route.collection)]
        return pages.list_reply(call, shown, route.located)
    found = _create if route.action == "create" else _find
    item = found(call, route.collection, items)
    if route.action == "update":
        item.values.update(_sent(call, route.collection))
    elif route.action == "delete":
        del items[item.id]
        call.state.deleted.add(_address(call, f"{route.collection.path}/{{{route.collection.parameter}}}"))
    return replies.reply(call, None if route.located is None else route.located.wrap(item.values))


def check_not_deleted(call: Call) -> None:
    """Refuse a call to what lies below a deleted object."""
    address = _address(call, call.operation.path)
    if any(address.startswith(f"{deleted}/") for deleted in call.state.deleted):
        raise refused(call, 404, "The object is deleted.")


def _address(call: Call, template: str) -> str:
    """A path template, filled in with the values of the call, after the name of the API."""
    return f"{call.api.name} " + re.sub(r"{(.+?)}", lambda found: call.raw_parameters[found[1]], template)


def _items(call: Call, collection: Collection) -> Items:
    """The objects of a collection."""
    address = _address(call, collection.path)
    if address not in call.state.collections:
        call.state.collections[address] = _starting(call, collection)
    return call.state.collections[address]


def _starting(call: Call, collection: Collection) -> Items:
    found: Items = {}
    for seed in range(STARTING):
        for schema in _id_schemas(collection) or [{}]:
            identifier = Sampler(call.api.schemas, seed, for_request=True).value(schema)
            known = {} if not collection.id_property else {collection.id_property: identifier}
            values = Sampler(call.api.schemas, seed).value(
                collection.item.schema, {**_from_path(call, collection), **known}
            )
            key = str(identifier) if collection.id_property else str(seed)
            if collection.id_property and str(values.get(collection.id_property)) != key:
                values[collection.id_property] = key  # a number in the path, a string in the object
            found.setdefault(key, Item(key, values))
    return found


def _id_schemas(collection: Collection) -> list[Schema]:
    """What the operations on one object say of its id: mostly the same."""
    return [parameter.schema for parameter in _id_parameters(collection)]


def _id_parameters(collection: Collection) -> list[Parameter]:
    found = [
        parameter
        for operation in collection.below
        for parameter in operation.parameters_in("path")
        if parameter.name == collection.parameter
    ]
    return [each for index, each in enumerate(found) if each.schema not in [other.schema for other in found[:index]]]


def _from_path(call: Call, collection: Collection) -> dict[str, JSON]:
    """The ids of the objects that a collection lies below, for the properties of the same name."""
    properties = properties_of(collection.item.schema, call.api.schemas)
    names = re.findall(r"{(.+?)}", collection.path)
    return {name: call.path[name] for name in names if name in properties and name in call.path}


def _find(call: Call, collection: Collection, items: Items) -> Item:
    identifier = call.raw_parameters[collection.parameter]
    if identifier not in items:
        raise refused(call, 404, f"There is no object {identifier!r}.")
    return items[identifier]


def _sent(call: Call, collection: Collection) -> dict[str, JSON]:
    """The properties of an object in the body of a request."""
    body = call.body_object
    for schema in call.operation.bodies.values():
        if found := object_in(schema, collection.parameter, call.api.schemas):
            body = found[0].unwrap(body)
    for key in collection.item.keys:
        body = body[key] if isinstance(body.get(key), dict) and len(body) == 1 else body
    return dict(body) if isinstance(body, dict) else {}


def _create(call: Call, collection: Collection, items: Items) -> Item:
    values = {**_from_path(call, collection), **_sent(call, collection)}
    number = next(call.state.numbers)
    key = str(number)
    if collection.id_property:
        described = properties_of(collection.item.schema, call.api.schemas)[collection.id_property]
        given = None if described.get("readOnly") else values.get(collection.id_property)
        if given is None or str(given) in items:
            given = _new_id(call, collection, described, number)
        values[collection.id_property] = given
        key = str(given)
        call.state.deleted.discard(_address(call, collection.path) + f"/{key}")
    made = Sampler(call.api.schemas).value(collection.item.schema, values)
    items[key] = Item(key, {**made, **{name: value for name, value in values.items() if name in made}})
    return items[key]


def _new_id(call: Call, collection: Collection, described: Schema, number: int) -> JSON:
    """An id that is valid as a property and in the path."""
    schemas = _id_schemas(collection)
    samples = [Sampler(call.api.schemas, number, for_request=True).value(schema) for schema in schemas]
    candidates: list[JSON] = [number, str(number), str(uuid.UUID(int=number)), *samples]
    for candidate in candidates:
        in_path = [cast(str(candidate), schema, call.api.schemas) for schema in schemas]
        if call.api.replies.is_valid(candidate, described) and all(
            call.api.requests.is_valid(value, schema) for value, schema in zip(in_path, schemas, strict=True)
        ):
            return candidate
    return samples[0] if samples else number


def _fits(call: Call, values: dict[str, JSON], collection: Collection) -> bool:
    """Whether an object has the values that parameters of the list ask for: those that are named like a property."""
    paging = set(map(str, (call.operation.pagination or {}).values()))
    return all(
        values[name] in (wanted if isinstance(wanted, list) else [wanted])
        for name, wanted in call.query.items()
        if name not in paging and isinstance(values.get(name), (str, int, float)) and not isinstance(wanted, dict)
    )
