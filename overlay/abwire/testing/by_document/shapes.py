"""The shapes of schemas: where a reply holds an object or a list, and which property holds an object's id."""

from __future__ import annotations

import re
from dataclasses import dataclass

from abwire.testing.engine.schemas import JSON, Schema, Schemas, is_object, types_of


@dataclass(frozen=True)
class Located:
    """An object or the items of a list, in a reply or a body.

    Attributes:
        keys: The keys that lead to it; none if it is the whole.
        schema: Its schema, or that of its items, after reading.
    """

    keys: tuple[str, ...]
    schema: Schema

    def wrap(self, value: JSON) -> JSON:
        """The value at its keys."""
        for key in reversed(self.keys):
            value = {key: value}
        return value

    def unwrap(self, value: JSON) -> JSON:
        """What is at its keys; the value itself if they lead to nothing."""
        found = value
        for key in self.keys:
            if not isinstance(found, dict) or key not in found:
                return value
            found = found[key]
        return found


def properties_of(schema: Schema, schemas: Schemas, depth: int = 0) -> dict[str, Schema]:
    """The properties of an object's schema, with those that all variants of a union have."""
    opened = schemas.open(schema)
    found: dict[str, Schema] = dict(opened.get("properties", {})) if is_object(opened) else {}
    if depth > 5:
        return found
    for part in opened.get("allOf", ()):
        found |= properties_of(part, schemas, depth + 1)
    for keyword in ("oneOf", "anyOf"):
        variants = [
            properties_of(each, schemas, depth + 1) for each in opened.get(keyword, ()) if types_of(each) != ["null"]
        ]
        for name in set.intersection(*map(set, variants)) if variants else ():
            found.setdefault(name, variants[0][name])
    return found


def object_in(schema: Schema | None, parameter: str, schemas: Schemas) -> tuple[Located, str] | None:
    """Where a reply holds an object with an id, and the property of the id. It is the object, or one property of it is.

    Args:
        schema: The reply's schema, as the document has it.
        parameter: The path parameter that names the object.
        schemas: The document's schemas.
    """
    read = schemas.read(schema or {})
    if id_property := id_property_of(read, parameter, schemas):
        return Located((), read), id_property
    found = [
        (Located((name,), child), id_property)
        for name, child in properties_of(read, schemas).items()
        if (id_property := id_property_of(child, parameter, schemas))
    ]
    return found[0] if len(found) == 1 else None


def list_in(schema: Schema | None, keys: tuple[str, ...] | None, schemas: Schemas) -> Located | None:
    """Where a reply holds a list.

    Args:
        schema: The reply's schema, as the document has it.
        keys: The keys that lead to the list. With None, it is the reply, or the one property that is a list of objects.
        schemas: The document's schemas.
    """
    read = schemas.read(schema or {})
    if keys is None:
        keys = () if "array" in types_of(schemas.open(read)) else _keys_of_list(read, schemas)
    for key in keys or ():
        read = properties_of(read, schemas).get(key, {})
    opened = schemas.open(read)
    return Located(keys, opened.get("items", {})) if keys is not None and "array" in types_of(opened) else None


def _keys_of_list(schema: Schema, schemas: Schemas) -> tuple[str, ...] | None:
    properties = properties_of(schema, schemas)
    lists = [name for name, child in properties.items() if _is_list_of_objects(child, schemas)]
    return (lists[0],) if len(lists) == 1 and "id" not in properties else None


def _is_list_of_objects(schema: Schema, schemas: Schemas) -> bool:
    opened = schemas.open(schema)
    return "array" in types_of(opened) and bool(properties_of(opened.get("items", {}), schemas))


def id_property_of(schema: Schema, parameter: str, schemas: Schemas) -> str | None:
    """The property that holds the id which a path parameter names: ``id`` or ``goal_id`` for ``goal_id``."""
    wanted = _folded(parameter)
    names = {_folded(name): name for name in reversed(properties_of(schema, schemas))}
    if wanted in names:
        return names[wanted]
    for word in ("id", "uuid", "key", "slug", "name"):
        if word in names and (wanted.endswith(word) or word == "id"):
            return names[word]
    return None


def _folded(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())
