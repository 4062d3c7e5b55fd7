"""Random JSON documents near to and far from the schemas of an API, and odd ways to write them."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any, NamedTuple

from support.clients import APIS
from support.strategies import ODD, Drawer, schemas

NAMES = [(api, name) for api in APIS for name, schema in schemas(api).items() if "enum" not in schema]
"""The schemas that have a model or a union: the API and the name of each."""

_NUMBERS = (
    0,
    -1,
    1.0,
    -0.0,
    1e-5,
    1e15,
    1e16,
    1e17,
    1e300,
    5e-324,
    2**53,
    2**63,
    -(2**63),
    2**64,
    10**40,
    -(10**400),
    0.1,
)
_STRINGS = (
    *("", " ", "null", "true", "1", "-0", "1e5", "\u0000", "\ud83d", "\ue000", "😀", "<b>&'\"</b>", "a" * 200),
    *("2024-05-01T10:00:00Z", "2024-05-01t10:00:60.1234567+05:30", "2024-02-30", "0000-00-00", "2024-05-01"),
    *("5b0e0e05-8dbf-4a4a-9d0f-0d6f0f6a0001", "\u0663", "\u00b2", "additional_properties", "https://a.example/?a=1#b"),
)
_KEYS = (
    *(
        "",
        "id",
        "type",
        "self",
        "class",
        "__class__",
        "__dict__",
        "_json",
        "_wire",
        "additional_properties",
        "a.b",
        "ü",
    ),
    *("__fields__", "_discriminator", "to_dict", "0", "\ud83d", "ID", "Id", "name ", "data", "extra", "_attributes"),
)


class Document(NamedTuple):
    """A document.

    Attributes:
        api: The API.
        name: The name of the schema that it is decoded as.
        text: The document.
        kind: How it was made, for messages.
    """

    api: str
    name: str
    text: bytes
    kind: str


def document(seed: int | str, index: int) -> Document:
    """Make a document.

    Args:
        seed: The seed of a series of documents.
        index: The number of the document in the series.

    Returns:
        The document, whose root is an object. The same seed and index always make the same one.
    """
    random = Random(f"{seed} {index}")
    api, name = NAMES[random.randrange(len(NAMES))]
    maker = random.choice(_MAKERS)
    value = maker(random, api, name)
    if not isinstance(value, dict):
        value = {random.choice(_KEYS): value}
    return Document(api, name, written(random, value), maker.__name__.strip("_"))


def _matching(random: Random, api: str, name: str) -> Any:
    return Drawer(api, random, 0.0).named(name)


def _near(random: Random, api: str, name: str) -> Any:
    return Drawer(api, random, 0.05).named(name)


def _far(random: Random, api: str, name: str) -> Any:
    return Drawer(api, random, 0.4).named(name)


def _of_another_model(random: Random, api: str, name: str) -> Any:
    other_api, other = NAMES[random.randrange(len(NAMES))]
    return Drawer(other_api, random, 0.0).named(other)


def _changed(random: Random, api: str, name: str) -> Any:
    value = {"": _own(Drawer(api, random, 0.0).named(name))}
    for _ in range(random.randrange(1, 6)):
        _change(random, value)
    return value[""]


def _anything(random: Random, api: str, name: str) -> Any:
    fields = [*schemas(api)[name].get("properties", {}), *_KEYS]
    return {random.choice(fields): any_value(random, 4) for _ in range(random.randrange(8))}


def _deep(random: Random, api: str, name: str) -> Any:
    value = any_value(random, 1)
    fields = [*schemas(api)[name].get("properties", {}), "OR", "AND", "OR_WHEN", "data", "a"]
    for _ in range(random.randrange(60)):
        value = [value] if random.random() < 0.4 else {random.choice(fields): value}
    return value


_MAKERS = (_matching, _matching, _near, _near, _far, _of_another_model, _changed, _changed, _changed, _anything, _deep)


def any_value(random: Random, depth: int) -> Any:
    """Any JSON value, nested at most so deep."""
    kind = random.randrange(9 if depth > 0 else 7)
    if kind < 2:
        return random.choice(_STRINGS)
    if kind < 4:
        return random.choice(_NUMBERS)
    if kind < 7:
        return _own(random.choice((None, True, False, random.randrange(-9, 10**6), *ODD)))
    if kind == 7:
        return [any_value(random, depth - 1) for _ in range(random.randrange(4))]
    return {random.choice(_KEYS): any_value(random, depth - 1) for _ in range(random.randrange(4))}


def _own(value: Any) -> Any:
    """A copy that shares no list or dict with another value, nor within itself, so that it can be changed."""
    return json.loads(json.dumps(value))


def _change(random: Random, root: dict[str, Any]) -> None:
    """Change one part of a value in place."""
    places = list(_places(root))
    container, key = places[random.randrange(len(places))]
    value = container[key]
    action = random.randrange(8)
    if action == 0:
        container[key] = any_value(random, 2)
    elif action == 1 and container is not root:
        del container[key]
    elif action == 2:
        container[key] = [value] if random.random() < 0.5 else {random.choice(_KEYS): value}
    elif action == 3 and isinstance(container, dict) and container is not root:
        container[random.choice((*_KEYS, f"{key} ", str(key).upper()))] = container.pop(key)
    elif action == 4 and isinstance(value, dict):
        value[random.choice(_KEYS)] = any_value(random, 2)
    elif action == 5 and isinstance(value, list):
        value.extend(copy.deepcopy(value[:1]) or [any_value(random, 1)])
    elif action == 6:
        container[key] = str(value) if isinstance(value, (int, float)) else random.choice(_STRINGS)
    else:
        other, name = places[random.randrange(len(places))]
        container[key] = copy.deepcopy(other[name])


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """The container and the key of each part of a value."""
    for key, each in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        if isinstance(each, (dict, list)):
            yield from _places(each)


def written(random: Random, value: Any) -> bytes:
    """Write JSON in one of the ways that a parser has to read."""
    style = random.randrange(8)
    if style == 0:
        indent: int | str = random.choice((0, 1, "\t"))
        text = json.dumps(value, indent=indent)
    elif style == 1:
        text = json.dumps(value, separators=(" ,\r\n", "\t: "))
    else:
        text = json.dumps(value, ensure_ascii=random.random() < 0.3, separators=(",", ":"))
    if style == 2 and isinstance(value, dict) and value:  # a key twice: the last one counts
        text = f"{{{json.dumps(next(iter(value)))}:{json.dumps(any_value(random, 1))},{text[1:]}"
    try:
        encoded = text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair, which only an escape can write
        encoded = json.dumps(value).encode()
        text = encoded.decode()
    if style == 3:
        return text.encode(random.choice(["utf-16", "utf-32", "utf-16-le", "utf-8-sig"]))
    return encoded
