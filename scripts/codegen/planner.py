"""From a lowered document to the plan of its package."""

from __future__ import annotations

from collections.abc import Iterable

from codegen import naming
from codegen.errors import SpecError
from codegen.extensions import Extensions
from codegen.forms import Schema, iter_schemas, reference_name, split_null
from codegen.lowering import Schemas
from codegen.method_names import paging_names
from codegen.notes import described, limits_of, paragraph, title_of
from codegen.operations import Body, Operation, Parameter, Reply, properties_of, required_of
from codegen.plan import EndpointPlan, EnumPlan, Field, ModelPlan, Plan, UnionPlan
from codegen.python_types import PythonTypes
from codegen.reading import JSON

# How many objects deep in a body secrets are looked for. Deeper down stand copies of other objects, which nobody sends.
_SECRETS_DEPTH = 4


class Planner:
    """Makes the plan of a package from a lowered document.

    Args:
        api: The package's name.
        document: The patched document.
        schemas: Its lowered schemas.
        operations: Its lowered operations.
    """

    def __init__(self, api: str, document: dict[str, JSON], schemas: Schemas, operations: list[Operation]) -> None:
        self._schemas = schemas
        self.types = PythonTypes(schemas)
        self._operations = operations
        self._document = document
        info = document.get("info", {})
        servers = [server["url"] for server in document.get("servers") or [{"url": "/"}]]
        self._plan = Plan(api, str(info.get("title", api)), str(info.get("version", "")), servers)

    def plan(self) -> Plan:
        """Plan the whole package."""
        plan = self._plan
        for name, schema in sorted(self._schemas.components.items()):
            if "oneOf" in schema:
                plan.unions.append(self._union(name, schema))
            elif "enum" in schema:
                plan.enums.append(self._enum(name, schema))
            else:
                plan.models.append(self._model(name, schema))
        names = plan.names
        for alias, target in sorted(self._schemas.aliases.items()):
            name = self._schemas.class_name(alias)
            if name not in names and target in names:
                plan.aliases[name] = target
        tags: dict[str, str] = {}
        for tag in self._document.get("tags") or ():
            tags.setdefault(naming.group(tag["name"]), tag.get("description", ""))
        for operation in self._operations:
            plan.groups.setdefault(operation.group, []).append(self._endpoint(operation))
            plan.group_docs.setdefault(operation.group, str(tags.get(operation.group, "")))
        plan.groups = dict(sorted(plan.groups.items()))
        return plan

    def _names(self, schemas: Iterable[Schema], own: str) -> list[str]:
        found = {reference_name(inner) for schema in schemas for inner in iter_schemas(schema)}
        return sorted(name for name in found if name is not None and name != own)

    def _model(self, name: str, schema: Schema) -> ModelPlan:
        properties: dict[str, Schema] = schema.get("properties", {})
        required = set(schema.get("required", ()))
        names = self._field_names(name, properties)
        fields = [self._field(names[wire], wire, value, wire in required) for wire, value in properties.items()]
        fields.sort(key=lambda item: item.default is not None)
        extra = schema.get("additionalProperties")
        return ModelPlan(
            name=name,
            module=self._schemas.module(name),
            doc=paragraph(schema.get("description")) or title_of(name),
            fields=fields,
            codecs={f.name: codec for f in fields if (codec := self.types.codec(properties[f.wire]))},
            wire={f.name: f.wire for f in fields if f.name != f.wire},
            secrets=[f.name for f in fields if self._secret(properties[f.wire])],
            extra=self.types.codec(extra) if isinstance(extra, dict) else None,
            names=self._names(properties.values(), name),
        )

    def _field_names(self, model: str, properties: dict[str, Schema]) -> dict[str, str]:
        """The Python names of a model's properties; those whose names would meet are told apart by a checksum."""
        given = {
            wire: name for wire, schema in properties.items() if (name := self._given_name(schema, f"{model}.{wire}"))
        }
        made = [(wire, naming.identifier(wire, naming.MODEL_NAMES)) for wire in properties if wire not in given]
        return naming.distinct(made, given.values()) | naming.distinct(given.items())

    def _given_name(self, schema: Schema, where: str) -> str | None:
        return Extensions(schema, f"specs/{self._plan.api}.yaml", where).name("x-python-name", naming.MODEL_NAMES)

    def _secret(self, schema: Schema) -> bool:
        name = reference_name(split_null(schema)[0])
        return bool(schema.get("x-secret") or name and self._schemas.components[name].get("x-secret"))

    def _field(self, python: str, wire: str, schema: Schema, required: bool) -> Field:
        annotation = self.types.annotation(schema)
        default: str | None = None if required else "UNSET"
        constant = split_null(schema)[0].get("const")
        if constant is not None and required:
            default = repr(constant)
        elif required and schema.get("readOnly"):
            default = "UNSET"  # it is in every reply, and nobody gives it when they make one
        elif not required:
            annotation += " | Unset"
        return Field(python, wire, annotation, default, described(schema), limits=limits_of(schema))

    def _enum(self, name: str, schema: Schema) -> EnumPlan:
        values: list[str | int] = schema["enum"]
        given, docs, answers = (
            _list(schema.get(f"x-{key}")) for key in ("enum-varnames", "enum-descriptions", "answers")
        )
        made = [self._member(value, given[index] if index < len(given) else None) for index, value in enumerate(values)]
        names = naming.distinct((str(value), member) for value, member in zip(values, made, strict=True))
        members = [
            (names[str(value)], value, paragraph(docs[index]) if index < len(docs) else "")
            for index, value in enumerate(values)
        ]
        base = "IntEnum" if schema["type"] == "integer" else "StrEnum"
        doc = paragraph(schema.get("description")) or title_of(name)
        listed = [member for member, value, _ in members if value in answers]
        return EnumPlan(name, self._schemas.module(name), doc, base, members, listed)

    @staticmethod
    def _member(value: str | int, given: JSON) -> str:
        if isinstance(given, str) and naming.words(given):
            return naming.constant(given)
        return naming.number_constant(value) if isinstance(value, int) else naming.constant(value)

    def _union(self, name: str, schema: Schema) -> UnionPlan:
        variants = list(dict.fromkeys(filter(None, map(reference_name, schema["oneOf"]))))
        others = [codec for v in schema["oneOf"] if reference_name(v) is None and (codec := self.types.codec(v))]
        discriminator = schema.get("discriminator")
        mapping = {value: reference_name({"$ref": target}) or "" for value, target in _mapping(discriminator).items()}
        annotation = self.types.annotation({"oneOf": schema["oneOf"]})
        return UnionPlan(
            name=name,
            module=self._schemas.module(name),
            doc=paragraph(schema.get("description")) or title_of(name),
            annotation=f"{annotation} | Unknown" if discriminator else annotation,
            variants=variants,
            others=others,
            discriminator=discriminator["propertyName"] if discriminator else None,
            mapping=mapping,
            names=self._names(schema["oneOf"], name),
        )

    # Operations

    def _endpoint(self, operation: Operation) -> EndpointPlan:
        parameters = operation.arguments
        positional = [self._argument(p) for p in self._path_order(operation) if p.client is None]
        keywords = [self._argument(p) for p in parameters if p.place != "path" or p.client is not None]
        keywords.sort(key=lambda item: item.default is not None)
        taken = {item.name for item in [*positional, *keywords]} | {"body"}
        properties = self._properties(operation.body, taken) if operation.body else None
        successes = operation.successes
        first = next(iter(successes.values()), Reply("none"))
        others = {status: reply for status, reply in successes.items() if reply != first}
        pagination = {key: str(value) for key, value in (operation.pagination or {}).items()}
        names = {item.name for item in [*positional, *keywords, *(properties or [])]}
        item = self._item(first, pagination) if pagination else None
        if operation.pagination and item is None:
            raise SpecError(
                f"specs/{self._plan.api}.yaml",
                operation.operation_id,
                "x-pagination names items that the reply has not",
            )
        stream = operation.stream if any(reply.streamed for reply in successes.values()) else None
        if met := names & {"to", "progress"} if operation.download else set():
            what = f"{min(met)} is an argument of {operation.name}_to_file() as it is: give it another `x-python-name`"
            raise SpecError(f"specs/{self._plan.api}.yaml", operation.operation_id, what)
        if operation.stream and self._stream_name(stream, properties) is None:
            what = f"x-event-stream names {operation.stream!r}, and there is no event stream or no such property"
            raise SpecError(f"specs/{self._plan.api}.yaml", operation.operation_id, what)
        return EndpointPlan(
            operation=operation,
            constant=naming.endpoint_constant(operation.name),
            result=self._result(successes),
            resource_result=self._result(successes, lists="builtins.list"),
            item=item,
            positional=positional,
            keywords=keywords,
            properties=properties,
            body_annotation=self.types.annotation(operation.body.schema, "models.", given=True)
            if operation.body
            else None,
            body_required=bool(operation.body and operation.body.required),
            body=self._body(operation.body, properties) if operation.body else None,
            reply=self._reply(first),
            replies={status: self._reply(reply) for status, reply in others.items()},
            pagination=pagination,
            paging=paging_names(operation.name),
            page_arguments=self._page_arguments(pagination, [*keywords, *(properties or [])]),
            limit_name="limit" if "limit" not in names else "max_items",
            stream=self._stream_name(stream, properties),
            doc=paragraph(operation.description),
        )

    @staticmethod
    def _page_arguments(pagination: dict[str, str], arguments: list[Field]) -> list[str]:
        wires = {pagination.get(key) for key in ("page", "count_only")}
        return [argument.name for argument in arguments if argument.wire in wires]

    @staticmethod
    def _stream_name(stream: str | None, properties: list[Field] | None) -> str | None:
        return next((item.name for item in properties or () if item.wire == stream), None) if stream else None

    @staticmethod
    def _path_order(operation: Operation) -> list[Parameter]:
        found = [parameter for parameter in operation.arguments if parameter.place == "path"]
        return sorted(found, key=lambda parameter: operation.path.find(f"{{{parameter.wire}}}"))

    def _argument(self, parameter: Parameter) -> Field:
        annotation = self.types.annotation(parameter.schema, "models.", given=True)
        optional = not parameter.required or parameter.client is not None
        if optional:
            annotation += " | Unset"
        return Field(
            name=parameter.name,
            wire=parameter.wire,
            annotation=annotation,
            default="UNSET" if optional else None,
            doc=described(parameter.schema, parameter.description),
            kinds=self.types.kinds(parameter.schema),
            limits=limits_of(parameter.schema),
        )

    def _properties(self, body: Body, taken: set[str]) -> list[Field] | None:
        properties = properties_of(self._schemas, body.schema)
        if properties is None or body.media_type == "application/octet-stream":
            return None
        required = required_of(self._schemas, body.schema)
        names = self._argument_names(properties, taken)
        fields: list[Field] = []
        for wire, schema in properties.items():
            annotation = self.types.annotation(schema, "models.", given=True)
            needed = wire in required and not schema.get("x-client-parameter") and "const" not in schema
            fields.append(
                Field(
                    name=names[wire],
                    wire=wire,
                    annotation=annotation if needed else f"{annotation} | Unset",
                    default=None if needed else "UNSET",
                    doc=described(schema),
                    kinds=self.types.kinds(schema),
                    limits=limits_of(schema),
                )
            )
        return sorted(fields, key=lambda item: item.default is not None)

    def _argument_names(self, properties: dict[str, Schema], taken: set[str]) -> dict[str, str]:
        """The arguments of a body's properties: with ``body_`` before those that have a parameter's name."""
        wanted = {
            wire: self._given_name(schema, wire) or naming.identifier(wire, frozenset({"self"}))
            for wire, schema in properties.items()
        }
        prefixed = [(wire, f"body_{name}" if name in taken else name) for wire, name in wanted.items()]
        return naming.distinct(prefixed, taken)

    def _body(self, body: Body, properties: list[Field] | None) -> dict[str, JSON]:
        """The keyword arguments of ``Body`` that are not its defaults."""
        schemas = properties_of(self._schemas, body.schema) or {}
        required = required_of(self._schemas, body.schema)
        arguments: dict[str, JSON] = {}
        if body.media_type != "application/json":
            arguments["media_type"] = body.media_type
        kinds = self.types.kinds(body.schema)
        if kinds != "o":
            arguments["json_types"] = kinds
        if properties is not None:
            arguments["properties"] = {item.name: item.kinds for item in properties}
            if wire := {item.name: item.wire for item in properties if item.name != item.wire}:
                arguments["wire_names"] = wire
            if required:
                arguments["required"] = tuple(required)
            document = f"specs/{self._plan.api}.yaml"
            client = {
                i.name: Extensions(schemas[i.wire], document, i.wire).name("x-client-parameter") for i in properties
            }
            if found := {name: setting for name, setting in client.items() if setting}:
                arguments["client"] = found
            constants = {
                i.wire: schemas[i.wire]["const"]
                for i in properties
                if i.wire in required and "const" in schemas[i.wire]
            }
            if constants:
                arguments["constants"] = constants
        if not body.required:
            arguments["optional"] = True
        if secrets := self._secrets_within(body.schema):
            arguments["secrets"] = tuple(secrets)
        return arguments

    def _secrets_within(self, schema: Schema, depth: int = _SECRETS_DEPTH) -> list[str]:
        """Where in a body the values are that are never shown: names with dots between, lists passed over."""
        bare = split_null(schema)[0]
        name = reference_name(bare)
        target = self._schemas.components[name] if name is not None else bare
        inner = [*target.get("oneOf", ()), *filter(None, [target.get("items")])]
        found = {path for each in inner for path in self._secrets_within(each, depth)}
        for wire, value in (target.get("properties") or {}).items() if depth else ():
            if self._secret(value):
                found.add(wire)
            elif not value.get("readOnly"):
                found |= {f"{wire}.{path}" for path in self._secrets_within(value, depth - 1)}
        return sorted(found)

    def _result(self, successes: dict[str, Reply], lists: str = "list") -> str:
        atoms: list[str] = []
        for reply in successes.values():
            if reply.media == "json" and reply.schema is not None:
                atoms += self.types.atoms(reply.schema, "models.", lists=lists, files="str")
            else:
                atoms.append({"json": "Any", "text": "str", "events": "str", "bytes": "bytes"}.get(reply.media, "None"))
        found = list(dict.fromkeys(atoms or ["None"]))
        return " | ".join([atom for atom in found if atom != "None"] + ["None"] * ("None" in found))

    def _reply(self, reply: Reply) -> str:
        codec = self.types.codec(reply.schema) if reply.schema is not None else None
        return f'ResponseSpec("{reply.media}", {codec})' if codec else f'ResponseSpec("{reply.media}")'

    def _item(self, reply: Reply, pagination: dict[str, str]) -> str | None:
        """The annotation of an item of a paged list."""
        name = reference_name(split_null(reply.schema or {})[0])
        properties = self._schemas.components.get(name or "", {}).get("properties", {})
        items, _ = split_null(properties.get(pagination.get("items", "data"), {}))
        return self.types.annotation(items["items"], "models.", files="str") if items.get("type") == "array" else None


def _list(value: JSON) -> list[JSON]:
    return value if isinstance(value, list) else []


def _mapping(discriminator: dict[str, JSON] | None) -> dict[str, str]:
    return discriminator["mapping"] if discriminator else {}
