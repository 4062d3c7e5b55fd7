"""From a lowered operation to its plan: arguments, body, replies, pages."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.errors import SpecError
from codegen.lowering import extensions, identifiers
from codegen.lowering.body_properties import properties_of, required_of
from codegen.lowering.operations import Body, Operation, Parameter, ResponseSpec
from codegen.lowering.schema_forms import Schema, reference_name, split_null
from codegen.lowering.schemas import Schemas
from codegen.planning.body_variants import BodyVariants
from codegen.planning.docs import limits_of, paragraph, title_of
from codegen.planning.field_docs import FieldDocs
from codegen.planning.package_plan import BodyVariant, Call, EndpointPlan, EnumPlan, Field
from codegen.planning.paging import PagingPlanner
from codegen.planning.python_types import PythonTypes
from codegen.source.loader import JSON

# How many objects deep in a body secrets are looked for. Deeper down are copies of other objects, which nobody sends.
_SECRETS_DEPTH = 4


class EndpointPlanner:
    """Makes the plans of operations.

    Args:
        schemas: The document's lowered schemas.
        types: Their types in Python.
        enums: The plans of its enums.
        name: The document's file name, for errors.
    """

    def __init__(self, schemas: Schemas, types: PythonTypes, enums: Iterable[EnumPlan], name: str) -> None:
        self._schemas = schemas
        self._types = types
        self._variants = BodyVariants(schemas, types, enums)
        self._docs = FieldDocs(schemas)
        self._paging = PagingPlanner(schemas, types, name)
        self._name = name

    def plan(self, operation: Operation) -> EndpointPlan:
        """Plan one operation.

        Raises:
            SpecError: An extension names something that is not there, or an argument has a name that is taken.
        """
        parameters = operation.arguments
        positional = [self._argument(p) for p in self._path_order(operation) if p.client is None]
        keywords = [self._argument(p) for p in parameters if p.location != "path" or p.client is not None]
        keywords.sort(key=lambda item: item.default is not None)
        taken = {item.name for item in [*positional, *keywords]} | {"body"}
        properties = self._properties(operation.body, taken) if operation.body else None
        variants = self._variants.plan(operation.body, properties) if operation.body else []
        successes = operation.successes
        first = next(iter(successes.values()), ResponseSpec("none"))
        others = {status: response for status, response in successes.items() if response != first}
        arguments = [*positional, *keywords, *(properties or [])]
        names = {argument.name for argument in arguments}
        paging = self._paging.plan(operation, first, [*keywords, *(properties or [])])
        if taken := names & {"to", "progress"} if operation.download else set():
            what = f"{min(taken)} is an argument of {operation.name}_to_file() already: give it another name"
            raise self._error(operation, f"{what} with {extensions.PYTHON_NAME.name}")
        if taken := names & {"extra_body", "extra_headers", "extra_query"}:
            what = f"{min(taken)} is an argument of every method already: give it another name"
            raise self._error(operation, f"{what} with {extensions.PYTHON_NAME.name}")
        streams = any(response.streamed for response in successes.values())
        stream = self._stream_name(operation.stream, properties) if streams else None
        if operation.stream and stream is None:
            what = (
                f"{extensions.EVENT_STREAM.name}: no reply is an event stream, or the body has no {operation.stream!r}"
            )
            raise self._error(operation, what)
        return EndpointPlan(
            operation=operation,
            constant=identifiers.endpoint_constant(operation.name),
            result=self._result(successes, lists="list"),
            resource_result=self._result(successes, lists="builtins.list"),
            item=paging.item if paging else None,
            positional=positional,
            keywords=keywords,
            properties=properties,
            variants=variants,
            parameters=[self._parameter(parameter) for parameter in operation.parameters],
            body_annotation=self._body_annotation(operation.body, variants) if operation.body else None,
            body_required=bool(operation.body and operation.body.required),
            body=self._body(operation.body, properties) if operation.body else None,
            response=self._response(first),
            responses={status: self._response(response) for status, response in others.items()},
            paging=paging,
            limit_name="limit" if "limit" not in names else "max_items",
            stream=stream,
            returns=self._returns(successes),
            body_doc=self._docs.describe("body", operation.body.schema) if operation.body else "",
            doc=paragraph(operation.description),
        )

    def _error(self, operation: Operation, what: str) -> SpecError:
        return SpecError(self._name, f"{operation.group}.{operation.name}", what)

    @staticmethod
    def _stream_name(stream: str | None, properties: list[Field] | None) -> str | None:
        """The argument for the property that requests an event stream."""
        return next((item.name for item in properties or () if item.wire_name == stream), None)

    @staticmethod
    def _path_order(operation: Operation) -> list[Parameter]:
        found = [parameter for parameter in operation.arguments if parameter.location == "path"]
        return sorted(found, key=lambda parameter: operation.path.find(f"{{{parameter.wire_name}}}"))

    def _argument(self, parameter: Parameter) -> Field:
        annotation = self._types.annotation(parameter.schema, "models.", as_argument=True)
        optional = not parameter.needed
        if optional:
            annotation += " | Unset"
        doc = self._docs.describe(parameter.name, parameter.schema, parameter.description)
        if parameter.client is not None:
            doc += f" By default, the `{parameter.client}` of the client."
        return Field(
            name=parameter.name,
            wire_name=parameter.wire_name,
            annotation=annotation,
            default="UNSET" if optional else None,
            doc=doc,
            json_types=self._types.json_types(parameter.schema),
            limits=limits_of(parameter.schema),
            secret=parameter.secret,
        )

    def _properties(self, body: Body, taken: set[str]) -> list[Field] | None:
        properties = properties_of(self._schemas, body.schema)
        if properties is None or body.media_type == "application/octet-stream":
            return None
        required = required_of(self._schemas, body.schema)
        names = self._argument_names(properties, taken)
        fields: list[Field] = []
        for wire, schema in properties.items():
            annotation = self._types.annotation(schema, "models.", as_argument=True)
            needed = wire in required and not schema.get(extensions.CLIENT_PARAMETER.name) and "const" not in schema
            fields.append(
                Field(
                    name=names[wire],
                    wire_name=wire,
                    annotation=annotation if needed else f"{annotation} | Unset",
                    default=None if needed else "UNSET",
                    doc=self._docs.describe(names[wire], schema),
                    json_types=self._types.json_types(schema),
                    limits=limits_of(schema),
                )
            )
        return sorted(fields, key=lambda item: item.default is not None)

    def _argument_names(self, properties: dict[str, Schema], taken: set[str]) -> dict[str, str]:
        """The argument names of a body's properties. Those that a parameter already has get the prefix ``body_``."""
        wanted = {
            wire: self._types.given_name(schema, wire) or identifiers.identifier(wire, frozenset({"self"}))
            for wire, schema in properties.items()
        }
        prefixed = [(wire, f"body_{name}" if name in taken else name) for wire, name in wanted.items()]
        return identifiers.distinct(prefixed, taken)

    def _body_annotation(self, body: Body, variants: list[BodyVariant]) -> str:
        """The type of a whole body. Where a discriminator selects the overload, unlisted values can only be in it."""
        annotation = self._types.annotation(body.schema, "models.", as_argument=True)
        is_open = any(variant.tags for variant in variants) and "models.Unknown" not in annotation.split(" | ")
        return f"{annotation} | models.Unknown" if is_open else annotation

    def _parameter(self, parameter: Parameter) -> Call:
        """The arguments of ``Parameter``."""
        keywords: dict[str, JSON] = {}
        if parameter.wire_name != parameter.name:
            keywords["wire_name"] = parameter.wire_name
        if parameter.required:
            keywords["required"] = True
        if parameter.client:
            keywords["client"] = parameter.client
        # Outside the query there is only one style.
        if parameter.style != "repeat" and parameter.location == "query":
            keywords["style"] = parameter.style
        if parameter.secret:
            keywords["secret"] = True
        if parameter.keep_slash:
            keywords["keep_slash"] = True
        if parameter.constant is not None:
            keywords["constant"] = parameter.constant
        if parameter.implied_by:
            keywords["implied_by"] = parameter.implied_by
        if parameter.fresh:
            keywords["fresh"] = True
        return Call([parameter.name, parameter.location, self._types.json_types(parameter.schema)], keywords)

    def _body(self, body: Body, properties: list[Field] | None) -> Call:
        """The arguments of ``Body`` that are not its defaults."""
        keywords: dict[str, JSON] = {}
        if body.media_type != "application/json":
            keywords["media_type"] = body.media_type
        json_types = self._types.json_types(body.schema)
        if json_types != "o":
            keywords["json_types"] = json_types
        if properties is not None:
            keywords |= self._body_properties(body, properties)
        if not body.required:
            keywords["optional"] = True
        if secrets := self._secrets_within(body.schema):
            keywords["secrets"] = tuple(secrets)
        if read_only := self._read_only_within(body.schema):
            keywords["read_only"] = tuple(read_only)
        if body.deep:
            keywords["deep"] = body.deep
        return Call([], keywords)

    def _read_only_within(self, schema: Schema, depth: int = 0, above: frozenset[str] = frozenset()) -> list[str]:
        """The paths of values in a body that only replies have.

        An id further in stays, because it says which of the existing objects is meant. A union that is above already,
        because it lists itself, adds nothing.
        """
        target, above = self._target(schema, above)
        found = [self._read_only_of(target, depth)]
        found += [set(self._read_only_within(each, depth, above)) for each in filter(None, [target.get("items")])]
        if variants := [set(self._read_only_within(each, depth, above)) for each in target.get("oneOf", ())]:
            found.append(set.intersection(*variants))  # what one of the variants accepts is not removed
        return sorted(set().union(*found))

    def _target(self, schema: Schema, above: frozenset[str]) -> tuple[Schema, frozenset[str]]:
        """What a schema refers to, and the names above what is in it; nothing if its own name is above already."""
        bare = split_null(schema)[0]
        name = reference_name(bare)
        if name is None:
            return bare, above
        return ({}, above) if name in above else (self._schemas.components[name], above | {name})

    def _read_only_of(self, target: Schema, depth: int) -> set[str]:
        found: set[str] = set()
        for wire, value in (target.get("properties") or {}).items():
            if value.get("readOnly"):
                found |= {wire} if depth == 0 or wire != "id" else set()
            elif depth < _SECRETS_DEPTH:
                found |= {f"{wire}.{path}" for path in self._read_only_within(value, depth + 1)}
        return found

    def _body_properties(self, body: Body, properties: list[Field]) -> dict[str, JSON]:
        schemas = properties_of(self._schemas, body.schema)
        assert schemas is not None, "there are arguments for them"
        required = required_of(self._schemas, body.schema)
        settings = {
            item.name: extensions.CLIENT_PARAMETER.read(schemas[item.wire_name], self._name, item.wire_name)
            for item in properties
        }
        found: dict[str, JSON] = {
            "properties": {item.name: item.json_types for item in properties},
            "wire_names": {item.name: item.wire_name for item in properties if item.name != item.wire_name},
            "required": tuple(required),
            "client": {name: setting for name, setting in settings.items() if setting},
            "constants": {
                item.wire_name: schemas[item.wire_name]["const"]
                for item in properties
                if item.wire_name in required and "const" in schemas[item.wire_name]
            },
        }
        return {key: value for key, value in found.items() if value or key == "properties"}

    def _secrets_within(
        self, schema: Schema, depth: int = _SECRETS_DEPTH, above: frozenset[str] = frozenset()
    ) -> list[str]:
        """The paths of secret values in a body: names joined with dots, without the indices of lists."""
        target, above = self._target(schema, above)
        inner = [*target.get("oneOf", ()), *filter(None, [target.get("items")])]
        found = {path for each in inner for path in self._secrets_within(each, depth, above)}
        for wire, value in (target.get("properties") or {}).items() if depth else ():
            if self._types.is_secret(value):
                found.add(wire)
            elif not value.get("readOnly"):
                found |= {f"{wire}.{path}" for path in self._secrets_within(value, depth - 1)}
        return sorted(found)

    def _result(self, successes: dict[str, ResponseSpec], *, lists: str) -> str:
        atoms: list[str] = []
        for response in successes.values():
            if response.schema is not None:
                atoms += self._types.atoms(response.schema, "models.", as_argument=False, lists=lists, files="str")
            else:
                atoms.append({"text": "str", "events": "str", "bytes": "bytes"}.get(response.media, "None"))
        found = list(dict.fromkeys(atoms or ["None"]))
        return " | ".join([atom for atom in found if atom != "None"] + ["None"] * ("None" in found))

    def _returns(self, successes: dict[str, ResponseSpec]) -> str:
        """What an operation returns, in words."""
        annotation = self._result(successes, lists="list")
        schemas = [response.schema for response in successes.values() if response.schema is not None]
        names = list(dict.fromkeys(filter(None, map(reference_name, schemas))))
        docs = [paragraph(self._schemas.components[name].get("description")) or title_of(name) for name in names]
        if annotation == "None":
            return "Nothing: the reply has no body."
        return f"`{annotation}`: {' '.join(docs)}" if docs else f"`{annotation}`."

    def _response(self, response: ResponseSpec) -> str:
        """The expression of a response."""
        codec = self._types.codec(response.schema) if response.schema is not None else None
        return f'ResponseSpec("{response.media}", {codec})' if codec else f'ResponseSpec("{response.media}")'
