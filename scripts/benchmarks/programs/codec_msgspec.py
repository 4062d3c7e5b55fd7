"""Bytes to structs and back with msgspec: the limit of what a compiled decoder can reach.

msgspec needs a tag for each variant of a union, one per struct. So a struct is made from the document's schemas for
every value of a discriminator, where the document has one schema for several values.
"""

from collections.abc import Callable, Iterable
from functools import reduce
from importlib import import_module  # msgspec is not there where types are checked
from operator import or_
from typing import Any, Literal

msgspec = import_module("msgspec")


def one_of(kinds: Iterable[Any]) -> Any:
    """The union of some types."""
    return reduce(or_, kinds)


class Types:
    """Makes types of schemas.

    Args:
        schemas: The document's schemas.
    """

    def __init__(self, schemas: dict[str, Any]) -> None:
        self._schemas = schemas
        self._made: dict[tuple[str, str], Any] = {}

    def of(self, schema: dict[str, Any]) -> Any:
        """The type of a schema."""
        if "$ref" in schema:
            return self._named(schema["$ref"].rsplit("/", 1)[1])
        if "const" in schema:
            return Literal[schema["const"]]
        if "enum" in schema:
            return Literal[tuple(schema["enum"])]
        variants = schema.get("anyOf") or schema.get("oneOf")
        if variants:
            objects = [each for each in variants if self._is_object(each)]
            others = [self.of(each) for each in variants if each not in objects]
            return one_of([*others, *([self._together(objects)] if len(objects) > 1 else map(self.of, objects))])
        kind = schema.get("type")
        if isinstance(kind, list):
            return one_of(self.of({**schema, "type": each}) for each in kind)
        if kind == "array":
            return list[self.of(schema.get("items", {}))]  # type: ignore[misc]
        if kind == "object":
            return dict[str, self.of(schema.get("additionalProperties") or {})]  # type: ignore[misc]
        plain = {"string": str, "integer": int, "number": float, "boolean": bool, "null": None}
        return plain.get(str(kind), Any)

    def _named(self, name: str, tag: str = "", value: str = "") -> Any:
        schema = self._schemas[name]
        if "discriminator" in schema:
            tag = schema["discriminator"]["propertyName"]
            mapping = schema["discriminator"]["mapping"]
            return one_of(self._variant(target.rsplit("/", 1)[1], tag, value) for value, target in mapping.items())
        if "$ref" in schema:
            return self._named(schema["$ref"].rsplit("/", 1)[1], tag, value)
        if not schema.get("properties"):
            return self.of(schema)
        if (name, value) not in self._made:
            kinds = {n: self.of(s) for n, s in schema["properties"].items() if n != tag}
            fields = [(n, one_of((kind, None, msgspec.UnsetType)), msgspec.UNSET) for n, kind in kinds.items()]
            options = {"tag_field": tag, "tag": value} if tag else {}
            self._made[name, value] = msgspec.defstruct(name + value.title().replace("_", ""), fields, **options)
        return self._made[name, value]

    def _variant(self, name: str, tag: str, value: str) -> Any:
        schema = self._schemas[name]
        if "oneOf" in schema:  # a union in a union
            self._schemas[name] = self._all_fields(schema["oneOf"])
        return self._named(name, tag, value)

    def _is_object(self, schema: dict[str, Any]) -> bool:
        """Whether a schema's type is a struct without a tag."""
        target = self._target(schema)
        return bool(target.get("properties")) and "discriminator" not in target

    def _target(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"].rsplit("/", 1)[1]]
        return schema

    def _together(self, variants: list[dict[str, Any]]) -> Any:
        """One struct in place of several that have no tag, which msgspec can't tell apart."""
        name = "Or".join(sorted(each["$ref"].rsplit("/", 1)[1] for each in variants))
        self._schemas[name] = self._all_fields(variants)
        return self._named(name)

    def _all_fields(self, variants: list[dict[str, Any]]) -> dict[str, Any]:
        """A schema that has the fields of several, of any type."""
        return {"properties": {name: {} for each in variants for name in self._target(each)["properties"]}}


def codec(document: dict[str, Any]) -> tuple[Callable[[bytes], Any], Callable[[Any], bytes]]:
    """The two functions."""
    types = Types(dict(document["components"]["schemas"]))
    decoder = msgspec.json.Decoder(types.of({"$ref": "#/components/schemas/ConfigResponseData"}))
    return decoder.decode, msgspec.json.Encoder().encode


def untyped(content: bytes) -> Any:
    """Bytes to dicts."""
    return msgspec.json.decode(content)


def fields(kind: Any) -> tuple[str, ...]:
    """The fields of a class of models; none for other classes."""
    return tuple(getattr(kind, "__struct_fields__", ()))
