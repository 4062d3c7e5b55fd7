"""Lowered schemas in Python: their annotations, the codecs that decode them, and the JSON types that they allow."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.errors import SpecError
from codegen.lowering import identifiers
from codegen.lowering.extensions import PYTHON_NAME, SECRET
from codegen.lowering.schema_forms import Schema, as_integer, reference_name, split_null
from codegen.lowering.schemas import Schemas

_PRIMITIVES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_LETTERS = {"string": "s", "integer": "i", "number": "n", "boolean": "b", "null": "z"}
_FORMATS = {"date-time": "datetime.datetime", "date": "datetime.date", "uuid": "uuid.UUID"}
_CODECS = {"date-time": "TIMESTAMP", "date": "DATE", "uuid": "UUID"}


class PythonTypes:
    """The Python types of a document's schemas.

    Args:
        schemas: The document's lowered schemas.
        name: The document's file name, for errors.
    """

    def __init__(self, schemas: Schemas, name: str) -> None:
        self._schemas = schemas
        self._name = name
        self._classes = frozenset([*schemas.components, *map(schemas.class_name, schemas.aliases)])

    def like(self, enum: str) -> str:
        """The alias for what is accepted as a value of an enum: a listed value, a member, or an unlisted value."""
        name = f"{enum}Like"
        return f"{name}_" if name in self._classes else name

    def is_enum(self, name: str) -> bool:
        """Whether a component is an enum."""
        return "enum" in self._schemas.components[name]

    def atoms(self, schema: Schema, prefix: str, *, as_argument: bool, lists: str, files: str) -> list[str]:
        """The members of the union type that annotates a schema.

        Args:
            schema: The lowered schema.
            prefix: What to write before the name of a model.
            as_argument: Whether it annotates an argument. Then any sequence is accepted for a list.
            lists: The name of ``list`` where the annotation is used.
            files: The type of a file in JSON; in a reply it is a string.
        """
        name = reference_name(schema)
        if name is not None:
            if self.is_enum(name):
                return [prefix + self.like(name)]
            # What a union decoded to an Unknown can be sent again, by any union.
            is_open = as_argument and "discriminator" in self._schemas.components[name]
            return [prefix + name, *([f"{prefix}Unknown"] if is_open else [])]
        if "oneOf" in schema:
            variants = [
                self.atoms(variant, prefix, as_argument=as_argument, lists=lists, files=files)
                for variant in schema["oneOf"]
            ]
            found = list(dict.fromkeys(atom for atoms in variants for atom in atoms))
            if "Any" in found:
                return ["Any"]
            return [atom for atom in found if atom != "None"] + ["None"] * ("None" in found)
        kind = schema.get("type")
        if kind == "array":
            items = " | ".join(self.atoms(schema["items"], prefix, as_argument=as_argument, lists=lists, files=files))
            return [f"Sequence[{items}]" if as_argument else f"{lists}[{items}]"]
        if kind == "object":
            values = " | ".join(
                self.atoms(schema["additionalProperties"], prefix, as_argument=as_argument, lists=lists, files=files)
            )
            return [f"Mapping[str, {values}]" if as_argument else f"dict[str, {values}]"]
        if kind == "string" and schema.get("format") == "binary":
            return [files]
        if kind == "string" and schema.get("format") in _FORMATS:
            return [_FORMATS[schema["format"]], "str"]
        plain = _PRIMITIVES.get(str(kind), "Any")
        listed = [schema["const"]] if "const" in schema else schema.get("enum", ())
        return [literal(listed), plain] if listed and kind in ("string", "integer") else [plain]

    def annotation(
        self, schema: Schema, prefix: str = "", *, as_argument: bool = False, files: str = "FileInput"
    ) -> str:
        """The annotation of a schema."""
        return " | ".join(self.atoms(schema, prefix, as_argument=as_argument, lists="list", files=files))

    def discriminator(self, schema: Schema, values: Iterable[str], *, required: bool) -> str | None:
        """The annotation of the discriminator property of a union's variant: only the values that lead to the variant.

        ``Unset`` is written as its member, since pyright discriminates unions by literals alone.

        Args:
            schema: The property.
            values: The values, as the union's mapping has them.
            required: Whether every object has the property.

        Returns:
            The annotation, None if the property has values of another type.
        """
        types = set(self.json_types(schema)) - {"z"}
        found: list[str | int] = list(values)
        if types == {"i"}:
            found = [number for value in values if isinstance(number := as_integer(value), int)]
        if not found or types not in ({"i"}, {"s"}):
            return None
        if "const" in split_null(schema)[0] and (constant := split_null(schema)[0]["const"]) not in found:
            found.append(constant)  # the document contradicts itself, and both are sent
        annotation = literal(found, *([] if required else ["Unset.UNSET"]))
        return f"{annotation} | None" if "z" in self.json_types(schema) else annotation

    def codec(self, schema: Schema) -> str | None:
        """The expression of a schema's codec, None if its values stay as JSON has them."""
        name = reference_name(schema)
        if name is not None:
            return f'_ref("{name}")'
        if "oneOf" in schema:
            found = list(dict.fromkeys(filter(None, map(self.codec, schema["oneOf"]))))
            return found[0] if len(found) == 1 else f"OneOf({', '.join(found)})" if found else None
        kind = schema.get("type")
        if kind == "array" and (item := self.codec(schema["items"])):
            return f"Array({item})"
        if kind == "object" and (value := self.codec(schema["additionalProperties"])):
            return f"Map({value})"
        if kind == "string":
            return _CODECS.get(str(schema.get("format")))
        return None

    def json_types(self, schema: Schema, seen: frozenset[str] = frozenset()) -> str:
        """The JSON types that a schema allows, in the notation of the run time's ``Parameter``: ``*`` for any type.

        Args:
            schema: The lowered schema.
            seen: The unions that contain it, which may refer to themselves.
        """
        found = self._json_types(schema, seen)
        return "*" if "*" in found else "".join(f"{letter}{found[letter]}" for letter in sorted(found))

    def _json_types(self, schema: Schema, seen: frozenset[str]) -> dict[str, str]:
        """The letters of the JSON types, each with what the notation says about its parts."""
        name = reference_name(schema)
        if name is not None:
            target = self._schemas.components[name]
            if "oneOf" not in target:
                return {_LETTERS[target["type"]]: ""} if "enum" in target else {"o": f"<{name}>"}
            if name in seen:
                return {}
            found = self._json_types(target, seen | {name})
            # One name for all models of a union. Where it contains a mapping as well, any object is accepted.
            return {**found, "o": f"<{name}>"} if found.get("o", "").startswith("<") else found
        if "oneOf" in schema:
            merged: dict[str, str] = {}
            for variant in schema["oneOf"]:
                for letter, parts in self._json_types(variant, seen).items():
                    merged[letter] = _either(merged[letter], parts) if letter in merged else parts
            return merged
        kind = schema.get("type")
        if kind == "array":
            items = self.json_types(schema["items"], seen)
            return {"a": f"[{items}]" if items not in {"", "*"} else ""}
        if kind == "object":
            values = self.json_types(schema["additionalProperties"], seen)
            return {"o": f"{{{values}}}" if values not in {"", "*"} else ""}
        if kind == "string" and schema.get("format") == "binary":
            return {"f": ""}
        if kind in ("integer", "number") and schema.get("format") == "unixtime":
            return {_LETTERS[kind]: "", "t": ""}
        return {_LETTERS.get(str(kind), "*"): ""}

    def given_name(self, schema: Schema, where: str) -> str | None:
        """The name that the document chooses for a property in Python.

        Args:
            schema: The property.
            where: Which one it is, for errors.

        Raises:
            SpecError: It can't be the name of a model's field.
        """
        name = PYTHON_NAME.read(schema, self._name, where)
        if name in identifiers.MODEL_NAMES:
            raise SpecError(self._name, where, f"{PYTHON_NAME.name} {identifiers.reserved(name)}")
        return name

    def is_secret(self, schema: Schema) -> bool:
        """Whether a schema, or the component that it refers to, is marked as secret."""
        name = reference_name(split_null(schema)[0])
        return bool(schema.get(SECRET.name) or (name and self._schemas.components[name].get(SECRET.name)))


def literal(values: Iterable[str | int], *members: str) -> str:
    """The type of some values: ``Literal["active", "archived"]``.

    Args:
        values: The values.
        members: Members of enums, as expressions.
    """
    return f"Literal[{', '.join([*map(repr, values), *members])}]"


def _either(parts: str, others: str) -> str:
    """What is said about the parts of a value that two schemas describe: nothing, unless it is the same or models."""
    if parts[:1] == others[:1] == "<":
        return f"<{','.join(dict.fromkeys([*parts[1:-1].split(','), *others[1:-1].split(',')]))}>"
    return parts if parts == others else ""
