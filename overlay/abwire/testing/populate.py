"""One object in every collection, for tests that call every operation."""

from __future__ import annotations

import re

from abwire.testing.engine.sample import Sampler
from abwire.testing.engine.schemas import JSON
from abwire.testing.engine.specs import api
from abwire.testing.engine.state import Item, State
from abwire.testing.vendors.convert_routes import IMPLICIT, Route, routes
from abwire.testing.vendors.convert_store import collection, create


def populate(state: State) -> dict[str, JSON]:
    """Fill the collections.

    Returns:
        A value for every path parameter, and for ``user_id`` and ``url`` in bodies.
    """
    convert = api("convert")
    values: dict[str, JSON] = {"account_id": state.credentials.account_id, "heatmap_id": 1}
    by_collection: dict[str, list[tuple[str, Route]]] = {}
    for operation_id, route in routes().items():
        by_collection.setdefault(route.collection, []).append((operation_id, route))
    for template in sorted(by_collection, key=lambda path: path.count("/")):
        found = by_collection[template]
        items = collection(state, re.sub(r"{(.+?)}", lambda name: str(values[name.group(1)]), template))
        item = next(iter(items.values()), None)
        if item is None:
            creator = next((operation_id for operation_id, route in found if route.action == "create"), None)
            bodies = convert.operations[creator].bodies if creator else {}
            body = bodies.get("application/json")
            sampled = Sampler(convert.schemas, for_request=True).value(body) if body else {}
            route = found[0][1]
            if route.name in IMPLICIT:
                item = items[1] = Item(1, {"id": 1})
            else:
                item = create(state, items, route, sampled)
        for _, route in found:
            if route.id_parameter:
                key = item.values.get("key") if route.action == "get_by_key" else None
                values[route.id_parameter] = item.id if key is None else key
    account = f"/accounts/{values['account_id']}"
    access = next(iter(state.collections[f"{account}/users-accesses"].values()))
    domain = next(iter(state.collections[f"{account}/projects/{values['project_id']}/domains"].values()))
    return {**values, "user_id": access.id, "url": domain.values["url"]}
