"""Bytes to attrs classes and back with cattrs and the parser of the standard library.

The classes are made from the document's schemas: one for each schema with properties, and for every value of a
discriminator where the document has one schema for several values.
"""

from collections.abc import Callable
from enum import Enum
from importlib import import_module  # attrs and cattrs are not there where types are checked
from typing import Any

attrs = import_module("attrs")
cattrs = import_module("cattrs")
json_converter = import_module("cattrs.preconf.json")
generated = import_module("cattrs.gen")


class Absent(Enum):
    """The value of a field that was not there."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT


class Classes:
    """Makes attrs classes of schemas, and the functions that structure them.

    Args:
        schemas: The document's schemas.
        converter: The converter that gets a function for each class.
    """

    def __init__(self, schemas: dict[str, Any], converter: Any) -> None:
        self._schemas = schemas
        self._converter = converter
        self._made: dict[str, Any] = {}

    def structure(self, schema: dict[str, Any]) -> Callable[[Any], Any]:
        """The function that turns JSON of a schema into objects."""
        name, target = self._named(schema)
        if "discriminator" in target:
            return self._tagged(target["discriminator"])
        if target.get("properties"):
            return self._of_class(name, target)
        variants = target.get("anyOf") or target.get("oneOf") or []
        objects = [each for each in variants if self._named(each)[1].get("properties")]
        if objects:
            return self._together(objects) if len(objects) > 1 else self.structure(objects[0])
        if variants:
            return next((self.structure(each) for each in variants if self._is_container(each)), _as_it_is)
        if self._is_container(target):
            is_array = "array" in _types(target)
            inner = self.structure(target.get("items" if is_array else "additionalProperties") or {})
            return _list_of(inner) if is_array else _map_of(inner)
        return _as_it_is

    def _named(self, schema: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        """The last name on the way to a schema, and what is there."""
        name = ""
        while "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            schema = self._schemas[name]
        return name, schema

    def _is_container(self, schema: dict[str, Any]) -> bool:
        target = self._named(schema)[1]
        return "items" in target or isinstance(target.get("additionalProperties"), dict)

    def _tagged(self, discriminator: dict[str, Any]) -> Callable[[Any], Any]:
        tag, variants = discriminator["propertyName"], {}
        for value, target in discriminator["mapping"].items():
            variants[value] = self.structure({"$ref": target})

        def structure(value: Any) -> Any:
            return variants[value[tag]](value) if type(value) is dict else value

        return structure

    def _together(self, variants: list[dict[str, Any]]) -> Callable[[Any], Any]:
        """One class in place of several that have no tag."""
        name = "Or".join(sorted(self._named(each)[0] for each in variants))
        properties: dict[str, Any] = {key: {} for each in variants for key in self._named(each)[1]["properties"]}
        return self._of_class(name, {"properties": properties})

    def _of_class(self, name: str, schema: dict[str, Any]) -> Callable[[Any], Any]:
        if name not in self._made:
            fields = {field: attrs.field(default=ABSENT, type=Any) for field in schema["properties"]}
            self._made[name] = kind = attrs.make_class(name, fields, slots=True)
            overrides = {}
            for field, inner in schema["properties"].items():
                hook = self.structure(inner)
                if hook is not _as_it_is:
                    overrides[field] = generated.override(struct_hook=lambda value, _, hook=hook: hook(value))
            made = generated.make_dict_structure_fn(kind, self._converter, **overrides)
            self._converter.register_structure_hook(kind, made)
            written = generated.make_dict_unstructure_fn(kind, self._converter, _cattrs_omit_if_default=True)
            self._converter.register_unstructure_hook(kind, written)
        kind, converter = self._made[name], self._converter

        def structure(value: Any) -> Any:
            return converter.structure(value, kind) if type(value) is dict else value

        return structure


def _types(schema: dict[str, Any]) -> list[str]:
    kind = schema.get("type", [])
    return kind if isinstance(kind, list) else [kind]


def _as_it_is(value: Any) -> Any:
    return value


def _list_of(inner: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: [inner(each) for each in value] if type(value) is list else value


def _map_of(inner: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: {key: inner(each) for key, each in value.items()} if type(value) is dict else value


def codec(document: dict[str, Any]) -> tuple[Callable[[bytes], Any], Callable[[Any], bytes]]:
    """The two functions."""
    converter = json_converter.make_converter()
    structure = Classes(document["components"]["schemas"], converter).structure(
        {"$ref": "#/components/schemas/ConfigResponseData"}
    )
    loads = import_module("json").loads

    def encode(model: Any) -> bytes:
        text: str = converter.dumps(model, ensure_ascii=False, separators=(",", ":"))
        return text.encode()

    return lambda content: structure(loads(content)), encode


def fields(kind: Any) -> tuple[str, ...]:
    """The fields of a class of models; none for other classes."""
    return tuple(each.name for each in attrs.fields(kind)) if attrs.has(kind) else ()
