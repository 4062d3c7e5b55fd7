"""A configuration as Convert's serving API sends it: made from the schemas, deterministic, of any size.

Every kind of rule, goal, change, integration and outlier setting that the document lists comes equally often. Objects
have all properties, as the API sends them. A value that may be null is null one time in five.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import cycle
from random import Random
from typing import Any

Schema = dict[str, Any]

_WORDS = ("spring", "checkout", "banner", "header", "returning", "mobile", "café", "price", "button", "trial", "footer",
          "navigation", "summer", "visitors", "landing", "basket", "größe", "video", "review", "discount")  # fmt: skip
_CODE = {
    "css": ".{0}-{1} {{ display: block; margin: 0 auto; color: #1a7f37; }}\n",
    "js": 'convert.$("#{0}-{1}").addClass("{1}").on("click", () => convert.track("{0}"));\n',
}
# How many items a list has, by its name; the lists at the top level have as many as the size requires.
_LENGTHS = {
    "AND": (1, 2),
    "OR": (1, 2),
    "OR_WHEN": (1, 3),
    "variations": (2, 4),
    "changes": (1, 4),
    "integrations": (1, 3),
}
_TOP = ("experiences", "audiences", "locations", "goals", "features", "segments")


class Maker:
    """Makes values of a document's schemas.

    Args:
        document: A document whose schemas are lowered, so that they have no allOf.
    """

    def __init__(self, document: Schema) -> None:
        self._schemas: dict[str, Schema] = document["components"]["schemas"]
        self._random = Random(5)
        self._kinds: dict[str, Iterator[str]] = {}
        self._number = 100_000_000

    def configuration(self, size: int) -> Schema:
        """A configuration of about this many bytes of compact JSON."""
        lists: dict[str, list[Any]] = {name: [] for name in _TOP}
        top = self._schemas["ConfigResponseData"]["properties"]
        made = {n: self.value(s, n) for n, s in top.items() if n not in lists}
        length = len(as_bytes(made))
        while length < size:
            for name in _TOP:
                item = self.value(top[name]["items"], name[:-1])
                lists[name].append(item)
                length += len(as_bytes(item)) + 1
        return {**made, **lists}

    def value(self, schema: Schema, name: str) -> Any:
        """A value of a schema. Its name determines what strings and numbers look like."""
        if "$ref" in schema:
            target = schema["$ref"].rsplit("/", 1)[1]
            found = self._schemas[target]
            return self._union(target, found) if "discriminator" in found else self.value(found, name)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice([each for each in schema["enum"] if each is not None])
        for variants in (schema.get("anyOf"), schema.get("oneOf")):
            if variants:
                return self._choice(variants, name)
        kind = schema.get("type")
        if isinstance(kind, list):
            return self._choice([{**schema, "type": each} for each in kind], name)
        return self._of_type(kind, schema, name)

    def _choice(self, variants: list[Schema], name: str) -> Any:
        if any(each.get("type") == "null" for each in variants) and self._random.random() < 0.2:
            return None
        return self.value(self._random.choice([each for each in variants if each.get("type") != "null"]), name)

    def _union(self, name: str, schema: Schema) -> Any:
        mapping: dict[str, str] = schema["discriminator"]["mapping"]
        kind = next(self._kinds.setdefault(name, cycle(mapping)))
        target = mapping[kind].rsplit("/", 1)[1]
        made = self.value({"$ref": mapping[kind]}, target)
        return {**made, schema["discriminator"]["propertyName"]: kind}

    def _of_type(self, kind: Any, schema: Schema, name: str) -> Any:
        if kind == "object" or "properties" in schema:
            return self._object(schema)
        if kind == "array":
            least, most = _LENGTHS.get(name, (1, 3))
            return [self.value(schema.get("items", {}), name) for _ in range(self._random.randint(least, most))]
        if kind == "boolean":
            return self._random.random() < 0.5
        if kind == "integer" and "maximum" in schema:
            return self._random.randint(schema.get("minimum", 0), schema["maximum"])
        if kind == "integer":
            return self._next()
        if kind == "number":
            least, most = int(schema.get("minimum", 0)), int(schema.get("maximum", 10_000))
            hundredths = self._random.randrange(least * 100, most * 100)
            return self._random.choice((self._random.randrange(least, most), hundredths / 100))
        if kind == "null":
            return None
        return self._text(name)[: schema.get("maxLength")]

    def _object(self, schema: Schema) -> Schema:
        extra = schema.get("additionalProperties")
        if not schema.get("properties") and extra == {}:  # the data of a change, which the document leaves open
            return {
                "selector": self._text("selector"),
                "css": self._text("css"),
                "js": self._text("js"),
                "page_id": None,
            }
        made = {name: self.value(each, name) for name, each in schema.get("properties", {}).items()}
        if isinstance(extra, dict) and extra:
            made.update((key, self.value(extra, key)) for key in ("production", "staging"))
        return made

    def _next(self) -> int:
        self._number += self._random.randrange(1, 50)
        return self._number

    def _text(self, name: str) -> str:
        words = self._random.choices(_WORDS, k=2)
        language = next((each for each in _CODE if each in name.lower().replace("javascript", "js")), None)
        if language:
            return _CODE[language].format(*words) * self._random.randint(1, 3)
        if name.endswith("id") or name in {"audiences", "locations", "goals", "archived_experiences"}:
            return str(self._next())
        if name in {"href", "url", "action"}:
            return f"https://shop.example/{words[0]}/{words[1]}?page={self._random.randrange(99)}"
        if name == "selector":
            return f"#{words[0]} > .{words[1]}"
        return "-".join(words) if name == "key" else " ".join(words).capitalize()


def as_bytes(value: Any) -> bytes:
    """A value as a server sends it: compact, non-ASCII characters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def count_objects(value: Any) -> int:
    """How many JSON objects there are in a value."""
    if isinstance(value, dict):
        return 1 + sum(map(count_objects, value.values()))
    return sum(map(count_objects, value)) if isinstance(value, list) else 0


def counts(value: Any) -> dict[str, int]:
    """How often each variant occurs, as ``property=value``, to check that there are all of them."""
    found: dict[str, int] = {}
    pending = [value]
    while pending:
        each = pending.pop()
        if isinstance(each, dict):
            for name in ("rule_type", "provider", "detection_type", "type"):
                if isinstance(each.get(name), str):
                    tag = f"{name}={each[name]}"
                    found[tag] = found.get(tag, 0) + 1
        pending.extend(each.values() if isinstance(each, dict) else each if isinstance(each, list) else ())
    return found
