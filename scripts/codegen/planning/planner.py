"""From a lowered document to the plan of its package: the models, and the resource groups."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from codegen.lowering import extensions, identifiers
from codegen.lowering.operations import Operation
from codegen.lowering.schema_forms import PREFIX, Schema, reference_name, split_null
from codegen.lowering.schemas import Schemas
from codegen.lowering.security import Security
from codegen.lowering.servers import Servers
from codegen.planning.clients import ClientPlanner
from codegen.planning.discriminators import Discriminators
from codegen.planning.docs import group_doc, limits_of, paragraph, title_of
from codegen.planning.endpoints import EndpointPlanner
from codegen.planning.field_docs import FieldDocs
from codegen.planning.imports import FILES, imports_for
from codegen.planning.methods import expressions_of, resource
from codegen.planning.package_plan import (
    EndpointPlan,
    EnumPlan,
    Field,
    GroupPlan,
    ModelPlan,
    Plan,
    UnionPlan,
    UnlistedPlan,
)
from codegen.planning.python_types import PythonTypes, literal
from codegen.source.loader import JSON

# What the modules of ``models`` import. A class is imported when something evaluates an annotation: ``models.Goal``.
_OF_MODELS = {"_ref": ".", "models": ".."}


class Planner:
    """Makes the plan of a package from a lowered document.

    Args:
        api: The package's name.
        document: The patched document.
        schemas: Its lowered schemas.
        operations: Its lowered operations.
        security: Its security.
        servers: Its servers.
    """

    def __init__(
        self,
        api: str,
        document: dict[str, JSON],
        schemas: Schemas,
        operations: list[Operation],
        security: Security,
        servers: Servers,
    ) -> None:
        self._name = f"specs/{api}.yaml"
        self._schemas = schemas
        self._types = PythonTypes(schemas, self._name)
        self._docs = FieldDocs(schemas)
        self._discriminators = Discriminators(schemas)
        # Where modules of `models` import the variants of a union from, which only type checkers need.
        self._variants = {name: f".{schemas.module(name)}" for name in schemas.components}
        self._variants |= {
            self._types.like(name): f".{schemas.module(name)}"
            for name in schemas.components
            if self._types.is_enum(name)
        }
        self._operations = operations
        self._document = document
        info = document.get("info", {})
        self._clients = ClientPlanner(api, document, schemas, self._types, security, servers)
        pace = extensions.PACE.read(document, self._name, "the document")
        self._plan = Plan(api, str(info.get("title", api)), str(info.get("version", "")), servers.urls)
        self._plan.pace = None if pace is None else (pace.requests, pace.per)

    def plan(self) -> Plan:
        """Plan the whole package.

        Raises:
            SpecError: An extension names something that is not there, or a name that is taken.
        """
        plan = self._plan
        for name, schema in sorted(self._schemas.components.items()):
            if "oneOf" in schema:
                plan.unions.append(self._union(name, schema))
            elif "enum" in schema:
                plan.enums.append(self._enum(name, schema))
            else:
                plan.models.append(self._model(name, schema))
        modules = plan.modules
        for alias, target in sorted(self._schemas.aliases.items()):
            name = self._schemas.class_name(alias)
            if target in modules:
                plan.aliases[name] = target
        plan.groups = self._groups()
        plan.client = self._clients.plan(plan.endpoints)
        plan.client_parameters = sorted({name for each in plan.endpoints for name in _client_parameters(each)})
        return plan

    # Models

    def _model(self, name: str, schema: Schema) -> ModelPlan:
        properties: dict[str, Schema] = schema["properties"]
        required = set(schema["required"])
        names = self._field_names(name, properties)
        fields = [self._field(name, names[wire], wire, value, wire in required) for wire, value in properties.items()]
        fields.sort(key=lambda item: item.default is not None)
        codecs = {f.name: codec for f in fields if (codec := self._types.codec(properties[f.wire_name]))}
        extra = schema.get("additionalProperties")
        extra_codec = self._types.codec(extra) if isinstance(extra, dict) else None
        expressions = ["Model", *codecs.values(), *filter(None, [extra_codec])]
        expressions += [
            expression for f in fields for expression in (f.annotation, f.default) if expression is not None
        ]
        return ModelPlan(
            name=name,
            module=self._schemas.module(name),
            doc=paragraph(schema.get("description")) or title_of(name),
            fields=fields,
            codecs=codecs,
            wire_names={f.name: f.wire_name for f in fields if f.name != f.wire_name},
            secrets=[f.name for f in fields if self._types.is_secret(properties[f.wire_name])],
            extra=extra_codec,
            imports=imports_for(expressions, own=_OF_MODELS),
        )

    def _field_names(self, model: str, properties: dict[str, Schema]) -> dict[str, str]:
        """The Python names of a model's properties. Names that would be the same are disambiguated by a checksum."""
        given = {
            wire: name
            for wire, schema in properties.items()
            if (name := self._types.given_name(schema, f"{model}.{wire}"))
        }
        made = [
            (wire, identifiers.identifier(wire, identifiers.MODEL_NAMES)) for wire in properties if wire not in given
        ]
        return identifiers.distinct(made, given.values()) | identifiers.distinct(given.items())

    def _field(self, model: str, python: str, wire: str, schema: Schema, required: bool) -> Field:
        values = self._discriminators.values(model, wire)
        of_variant = self._types.discriminator(schema, values, required=required)
        annotation = of_variant or self._types.annotation(schema, "models.")
        default: str | None = None if required else "UNSET"
        constant = split_null(schema)[0].get("const")
        if constant is not None and required:
            default = repr(constant)
        elif required and schema.get("readOnly"):
            default = "read_only(default=UNSET)"  # every reply has it, and nobody passes it to make an object
        elif not required and of_variant is None:
            annotation += " | Unset"
        return Field(python, wire, annotation, default, self._docs.describe(python, schema), limits=limits_of(schema))

    def _enum(self, name: str, schema: Schema) -> EnumPlan:
        values: list[str | int] = schema["enum"]
        given, texts, answers = (
            extension.read(schema, self._name, name) or []
            for extension in (extensions.ENUM_NAMES, extensions.ENUM_DESCRIPTIONS, extensions.ANSWERS)
        )
        names = identifiers.distinct(
            (str(value), _member(value, given[index] if index < len(given) else None))
            for index, value in enumerate(values)
        )
        members = [
            (names[str(value)], value, paragraph(texts[index]) if index < len(texts) else "")
            for index, value in enumerate(values)
        ]
        base = "IntEnum" if schema["type"] == "integer" else "StrEnum"
        doc = paragraph(schema.get("description")) or title_of(name)
        listed = [member for member, value, _ in members if value in answers]
        accepted = f"{literal(values)} | {name} | {'int' if base == 'IntEnum' else 'str'}"
        return EnumPlan(name, self._types.like(name), accepted, self._schemas.module(name), doc, base, members, listed)

    def _union(self, name: str, schema: Schema) -> UnionPlan:
        variants = list(dict.fromkeys(filter(None, map(reference_name, schema["oneOf"]))))
        others = [codec for v in schema["oneOf"] if reference_name(v) is None and (codec := self._types.codec(v))]
        discriminator = schema.get("discriminator") or {}
        mapping = {value: target.removeprefix(PREFIX) for value, target in discriminator.get("mapping", {}).items()}
        annotation = self._types.annotation({"oneOf": schema["oneOf"]})
        for_checkers = {**self._variants, "FileInput": FILES, "TypeAlias": "typing"}
        if discriminator:
            unlisted = self._unlisted(name, discriminator["propertyName"], variants)
            annotation = f"{annotation} | {unlisted}"
            for_checkers[unlisted] = "._unknown"
        contains_itself = re.search(rf"\b{name}\b", annotation) is not None
        return UnionPlan(
            name=name,
            module=self._schemas.module(name),
            doc=paragraph(schema.get("description")) or title_of(name),
            annotation=json.dumps(annotation) if contains_itself else annotation,
            variants=variants,
            others=others,
            discriminator=discriminator.get("propertyName"),
            mapping=mapping,
            imports=imports_for(
                ["TypeAlias", "_ref", annotation, *others], defined=name, own=_OF_MODELS, for_checkers=for_checkers
            ),
        )

    def _unlisted(self, union: str, wire_name: str, variants: list[str]) -> str:
        """The class that stands for objects whose discriminator has an unlisted value, for type checkers."""
        field = self._discriminator_field(wire_name, variants)
        name = self._unlisted_class(
            f"UnknownBy{identifiers.pascal(field)}",
            "Unknown",
            f"An object whose `{field}` has a value that the spec does not list.",
            {field: literal(["(unlisted)"])},
        )
        if not (outer := self._discriminators.of_nested(union)):
            return name
        return self._unlisted_class(
            f"Unknown{union}",
            name,
            f"Such an object within a union of which `{union}` is a variant.",
            {self._discriminator_field(wire, variants): self._values(wire, variants, outer[wire]) for wire in outer},
        )

    def _unlisted_class(self, name: str, base: str, doc: str, fields: dict[str, str]) -> str:
        plan = UnlistedPlan(f"{name}_" if name in self._schemas.components else name, base, doc, fields)
        if plan not in self._plan.unlisted:
            self._plan.unlisted.append(plan)
        return plan.name

    def _discriminator_field(self, wire_name: str, variants: list[str]) -> str:
        """The name of a discriminator in Python, as the variants have it."""
        given = (self._types.given_name(each, wire_name) for each in self._properties(wire_name, variants))
        return next(filter(None, given), None) or identifiers.identifier(wire_name, identifiers.MODEL_NAMES)

    def _values(self, wire_name: str, variants: list[str], values: list[str]) -> str:
        """The type of some values of a discriminator, as the variants have it."""
        types = (
            self._types.discriminator(each, values, required=True) for each in self._properties(wire_name, variants)
        )
        return next(filter(None, types), literal(values))

    def _properties(self, wire_name: str, variants: list[str]) -> list[Schema]:
        found = (self._schemas.components[variant].get("properties", {}) for variant in variants)
        return [each[wire_name] for each in found if wire_name in each]

    # Resource groups

    def _groups(self) -> dict[str, GroupPlan]:
        planner = EndpointPlanner(self._schemas, self._types, self._plan.enums, self._name)
        endpoints: dict[str, list[EndpointPlan]] = {}
        for operation in self._operations:
            endpoints.setdefault(operation.group, []).append(planner.plan(operation))
        descriptions: dict[str, str] = {}
        for tag in self._document.get("tags") or ():
            descriptions.setdefault(identifiers.group(tag["name"]), str(tag.get("description", "")))
        return {
            name: _group(name, group_doc(name, descriptions.get(name)), endpoints[name]) for name in sorted(endpoints)
        }


def _group(name: str, doc: str, endpoints: list[EndpointPlan]) -> GroupPlan:
    sync, asynchronous = (resource(name, doc, endpoints, asynchronous=flag) for flag in (False, True))
    return GroupPlan(
        name=name,
        doc=doc,
        endpoints=endpoints,
        sync=sync,
        asynchronous=asynchronous,
        api_imports=imports_for(
            [expression for endpoint in endpoints for expression in _api_expressions(endpoint)],
            own={"_ref": "..models", "OPERATIONS": "..operations", "SCHEMAS": "..schemas"},
            for_checkers={"models": ".."},
        ),
        resource_imports=imports_for(
            ["api", *expressions_of(sync), *expressions_of(asynchronous)],
            own={f"{name} as api": "..api", "models": ".."},
        ),
    )


def _api_expressions(endpoint: EndpointPlan) -> Iterator[str]:
    """What a module of ``api`` uses to write an operation."""
    yield from ("Endpoint", "OPERATIONS", "SCHEMAS")
    yield from (endpoint.result, endpoint.response, *endpoint.responses.values())
    constructors = {
        "Parameter": endpoint.parameters,
        "Body": endpoint.body,
        "Pagination": endpoint.paging,
        "Download": endpoint.operation.download,
    }
    yield from (name for name, value in constructors.items() if value)


def _client_parameters(endpoint: EndpointPlan) -> list[str]:
    """The settings of the client that an operation uses."""
    found = [parameter.client for parameter in endpoint.operation.parameters if parameter.client]
    return found + list(endpoint.body.keywords.get("client", {}).values()) if endpoint.body else found


def _member(value: str | int, given: JSON) -> str:
    """The name of an enum's member."""
    if isinstance(given, str) and identifiers.words(given):
        return identifiers.constant(given)
    return identifiers.number_constant(value) if isinstance(value, int) else identifiers.constant(value)
