"""From ``x-pagination`` to the plan of a list: what its pages consist of, and which methods go through them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.errors import SpecError
from codegen.lowering import extensions
from codegen.lowering.body_properties import properties_of
from codegen.lowering.method_names import paging_names
from codegen.lowering.operations import Operation, ResponseSpec
from codegen.lowering.pagination import Pagination
from codegen.lowering.schema_forms import Schema, reference_name, split_null, types
from codegen.lowering.schemas import Schemas
from codegen.planning.package_plan import Call, Field, PagingPlan
from codegen.planning.python_types import PythonTypes
from codegen.source.loader import JSON
from codegen.source.near import did_you_mean

_NUMBER = frozenset({"integer", "number", "string"})
_BOOLEAN = frozenset({"boolean", "string"})
# The JSON types that each key of the extension can be about.
_TYPES = {
    **dict.fromkeys(("page", "offset", "size", "total", "pages"), _NUMBER),
    **dict.fromkeys(("cursor", "next_cursor", "item_cursor"), _NUMBER),
    **dict.fromkeys(("count_only", "more"), _BOOLEAN),
    "next_url": frozenset({"string"}),
}


class PagingPlanner:
    """Makes the plans of lists.

    Args:
        schemas: The document's lowered schemas.
        types: Their types in Python.
        name: The document's file name, for errors.
    """

    def __init__(self, schemas: Schemas, types: PythonTypes, name: str) -> None:
        self._schemas = schemas
        self._types = types
        self._name = name

    def plan(self, operation: Operation, response: ResponseSpec, arguments: list[Field]) -> PagingPlan | None:
        """Plan the list that an operation returns.

        Args:
            operation: The operation.
            response: The body of its successful reply.
            arguments: The arguments of the operation: parameters and properties of the body.

        Returns:
            The plan; None if the operation returns no list.

        Raises:
            SpecError: ``x-pagination`` names something that the operation does not have, or that can't be what it says.
        """
        pagination = operation.pagination
        if pagination is None:
            return None
        names = self._argument_names(operation, pagination, arguments)
        reply = response.schema or {}
        found = self._at(operation, "items", pagination.items, reply, "the reply")
        items = None if found is None else self._open(found)
        if items is None or types(items) != ["array"]:
            where = (
                f"has no list at {pagination.items}" if pagination.items else "is not a list: name its keys with items"
            )
            raise self._error(operation, f"the reply {where}")
        item: Schema = items["items"]
        for key, source in pagination.sources.items():
            if not source.startswith("header:"):
                self._check_type(operation, key, self._at(operation, key, source, reply, "the reply"))
        if pagination.item_cursor is not None:
            cursor = self._at(operation, "item_cursor", pagination.item_cursor, item, "an item")
            self._check_type(operation, "item_cursor", cursor)
        iterate, count = paging_names(operation)
        optional = {argument.name for argument in arguments if argument.default is not None}
        fixed = [names[key] for key in ("count_only",) if key in names]
        starts = [names[key] for key in ("page", "offset", "cursor") if key in names]
        return PagingPlan(
            call=Call([], self._keywords(operation, pagination, names)),
            item=self._types.annotation(item, "models.", files="str"),
            iterate=iterate,
            count=count,
            set_by_iterate=fixed,
            set_by_count=[*fixed, *(name for name in starts if name in optional)],
        )

    def _keywords(self, operation: Operation, pagination: Pagination, names: dict[str, str]) -> dict[str, JSON]:
        """The arguments of the runtime's ``Pagination`` that are not its defaults."""
        found: dict[str, JSON] = {
            key: value for key, value in vars(pagination).items() if value not in (None, False, "") and key != "first"
        }
        found |= names
        if self._is_zero_first(operation, pagination):
            found["first"] = 0
        if pagination.size is not None:
            bare = self._open(self._schema_of(operation, pagination.size))
            if isinstance(largest := bare.get("maximum"), int):
                found["largest_size"] = largest
            if isinstance(smallest := bare.get("minimum"), int) and smallest > 1:
                found["smallest_size"] = smallest
        return found

    def _is_zero_first(self, operation: Operation, pagination: Pagination) -> bool:
        """Whether the first page has the number 0. A parameter that is 0 by default says so."""
        bare = self._open(self._schema_of(operation, pagination.page)) if pagination.page else {}
        by_default = bare.get("default") == 0
        if pagination.first == 1 and by_default:
            raise self._error(operation, f"first is 1, but {pagination.page} is 0 by default")
        is_zero = by_default if pagination.first is None else pagination.first == 0
        minimum = bare.get("minimum", 0)
        if is_zero and minimum > 0:
            raise self._error(operation, f"first is 0, but {pagination.page} is at least {minimum}")
        return is_zero

    def _argument_names(self, operation: Operation, pagination: Pagination, arguments: list[Field]) -> dict[str, str]:
        """The arguments for the parameters and properties that the extension names, by its keys."""
        in_path = {each.wire_name for each in operation.arguments if each.location == "path"}
        by_wire: dict[str, str] = {}
        for argument in arguments:  # a parameter comes before a property of the same name
            by_wire.setdefault(argument.wire_name, argument.name)
        found: dict[str, str] = {}
        for key, wire_name in pagination.arguments.items():
            if wire_name in in_path:
                raise self._error(operation, f"{key} names {wire_name!r}, which is part of the path")
            if wire_name not in by_wire:
                near = did_you_mean(wire_name, by_wire)
                what = f"{key} names {wire_name!r}, which is no parameter or property of the body{near}"
                raise self._error(operation, what)
            self._check_type(operation, key, self._schema_of(operation, wire_name))
            found[key] = by_wire[wire_name]
        if len(set(found.values())) < len(found):
            raise self._error(operation, "two keys name the same parameter")
        return found

    def _schema_of(self, operation: Operation, wire_name: str) -> Schema:
        """The schema of a parameter or of a property of the body."""
        for parameter in operation.arguments:
            if parameter.wire_name == wire_name:
                return parameter.schema
        properties = properties_of(self._schemas, operation.body.schema) if operation.body else None
        assert properties is not None, "it is the name of an argument"
        schema: Schema = properties[wire_name]
        return schema

    def _at(self, operation: Operation, key: str, keys: str, schema: Schema, whose: str) -> Schema | None:
        """The schema of the value at some keys; None if the document does not say what is there.

        A key that holds dots itself, such as ``@odata.nextLink``, may be the last one.
        """
        named = keys
        while keys:
            properties = self._properties(schema)
            if properties is None:
                return None
            head = keys if keys in properties else keys.partition(".")[0]
            if head not in properties:
                near = did_you_mean(head, properties) or did_you_mean(keys, properties)
                raise self._error(operation, f"{key} names {named!r}, but {whose} has no {head!r}{near}")
            schema, keys, whose = properties[head], keys.removeprefix(head).removeprefix("."), repr(head)
        return schema

    def _properties(self, schema: Schema) -> Mapping[str, Schema] | None:
        """The properties of an object, those of all variants of a union; None if it may have any."""
        found: dict[str, Schema] = {}
        for target in self._variants(schema):
            if not target.get("properties"):
                if types(target) in ([], ["object"]):
                    return None
                continue
            found |= {name: value for name, value in target["properties"].items() if name not in found}
        return found

    def _variants(self, schema: Schema) -> Iterator[Schema]:
        target = self._open(schema)
        if "oneOf" not in target:
            yield target
        for variant in target.get("oneOf", ()):
            yield from self._variants(variant)

    def _open(self, schema: Schema) -> Schema:
        """A schema without null, a named one as its component."""
        bare, _ = split_null(schema)
        name = reference_name(bare)
        return bare if name is None else split_null(self._schemas.components[name])[0]

    def _check_type(self, operation: Operation, key: str, schema: Schema | None) -> None:
        if schema is None:
            return
        possible = [kind for variant in self._variants(schema) for kind in types(variant) or ["string"]]
        if not _TYPES[key].intersection(possible):
            expected = " or ".join(sorted(_TYPES[key]))
            what = f"{key} names {vars(operation.pagination)[key]!r}, which is {' or '.join(possible)}, not {expected}"
            raise self._error(operation, what)

    def _error(self, operation: Operation, what: str) -> SpecError:
        where = f"{operation.group}.{operation.name}"
        return SpecError(self._name, where, f"{extensions.PAGINATION.name}: {what}")
