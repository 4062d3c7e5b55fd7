"""The plan of a package: everything that the templates write, decided here, so that they hold no logic."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from codegen import naming
from codegen.errors import SpecError
from codegen.extensions import Extensions
from codegen.forms import Schema, iter_schemas, reference_name, split_null
from codegen.lowering import Schemas
from codegen.method_names import paging_names
from codegen.operations import Body, Operation, Parameter, Reply, properties_of, required_of
from codegen.reading import JSON

_PRIMITIVES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_LETTERS = {"string": "s", "integer": "i", "number": "n", "boolean": "b", "array": "a", "object": "o", "null": "z"}
_FORMATS = {"date-time": "datetime.datetime", "date": "datetime.date", "uuid": "uuid.UUID"}
_CODECS = {"date-time": "TIMESTAMP", "date": "DATE", "uuid": "UUID"}
_LIMIT_WORDS = (
    ("minLength", "at least {} characters"),
    ("maxLength", "at most {} characters"),
    ("minimum", "{} or more"),
    ("maximum", "{} or less"),
    ("exclusiveMinimum", "more than {}"),
    ("exclusiveMaximum", "less than {}"),
    ("multipleOf", "a multiple of {}"),
    ("minItems", "at least {} items"),
    ("maxItems", "at most {} items"),
    ("pattern", "matching {}"),
)

# How many objects deep in a body secrets are looked for. Deeper down stand copies of other objects, which nobody sends.
_SECRETS_DEPTH = 4


@dataclass(frozen=True)
class Field:
    """A field of a model, or a keyword argument."""

    name: str
    wire: str
    annotation: str
    default: str | None
    doc: str
    kinds: str = "*"
    limits: tuple[str, ...] = ()


@dataclass(frozen=True)
class ModelPlan:
    """A model's module."""

    name: str
    module: str
    doc: str
    fields: list[Field]
    codecs: dict[str, str]
    wire: dict[str, str]
    secrets: list[str]
    extra: str | None
    names: list[str]

    @property
    def annotations(self) -> str:
        """All annotations in one text, to see what has to be imported."""
        return " ".join(item.annotation for item in self.fields)


@dataclass(frozen=True)
class EnumPlan:
    """An enum's module."""

    name: str
    module: str
    doc: str
    base: str
    members: list[tuple[str, str | int, str]]
    answers: list[str]


@dataclass(frozen=True)
class UnionPlan:
    """A union's module."""

    name: str
    module: str
    doc: str
    annotation: str
    variants: list[str]
    others: list[str]
    discriminator: str | None
    mapping: dict[str, str]
    names: list[str]


@dataclass(frozen=True)
class EndpointPlan:
    """An operation: its data for ``api`` and its methods for ``resources``."""

    operation: Operation
    constant: str
    result: str
    resource_result: str
    item: str | None
    positional: list[Field]
    keywords: list[Field]
    properties: list[Field] | None
    body_annotation: str | None
    body_required: bool
    body: dict[str, JSON] | None
    reply: str
    replies: dict[str, str]
    pagination: dict[str, str]
    paging: tuple[str, str]
    page_arguments: list[str]
    limit_name: str
    stream: str | None
    doc: str


@dataclass
class Plan:
    """A package."""

    api: str
    title: str
    version: str
    servers: list[str]
    models: list[ModelPlan] = field(default_factory=list)
    enums: list[EnumPlan] = field(default_factory=list)
    unions: list[UnionPlan] = field(default_factory=list)
    aliases: dict[str, str] = field(default_factory=dict)
    groups: dict[str, list[EndpointPlan]] = field(default_factory=dict)
    group_docs: dict[str, str] = field(default_factory=dict)

    @property
    def names(self) -> dict[str, str]:
        """Every name of ``models`` with its module."""
        plans: list[ModelPlan | EnumPlan | UnionPlan] = [*self.models, *self.enums, *self.unions]
        found = {plan.name: plan.module for plan in plans}
        return dict(sorted(found.items()))


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

    # Types

    def _kind(self, name: str) -> str:
        schema = self._schemas.components[name]
        return "union" if "oneOf" in schema else "enum" if "enum" in schema else "model"

    def atoms(
        self, schema: Schema, prefix: str = "", *, given: bool = False, lists: str = "list", files: str = "FileInput"
    ) -> list[str]:
        """The parts of the union that annotates a schema.

        Args:
            schema: It, lowered.
            prefix: What stands before a model's name.
            given: Whether users give it, rather than get it: any sequence will do for a list then.
            lists: What a list is called where it is annotated.
            files: What a file within JSON is: a text, where it is got.
        """
        name = reference_name(schema)
        if name is not None:
            if self._kind(name) != "enum":
                return [prefix + name]
            return [prefix + name, _PRIMITIVES[self._schemas.components[name]["type"]]]
        if "oneOf" in schema:
            variants = [
                self.atoms(variant, prefix, given=given, lists=lists, files=files) for variant in schema["oneOf"]
            ]
            found = list(dict.fromkeys(atom for atoms in variants for atom in atoms))
            if "Any" in found:
                return ["Any"]
            return [atom for atom in found if atom != "None"] + ["None"] * ("None" in found)
        kind = schema.get("type")
        if kind == "array":
            items = " | ".join(self.atoms(schema["items"], prefix, given=given, lists=lists, files=files))
            return [f"Sequence[{items}]" if given else f"{lists}[{items}]"]
        if kind == "object":
            values = " | ".join(
                self.atoms(schema.get("additionalProperties") or {}, prefix, given=given, lists=lists, files=files)
            )
            return [f"Mapping[str, {values}]" if given else f"dict[str, {values}]"]
        if kind == "string" and schema.get("format") == "binary":
            return [files]
        if kind == "string" and schema.get("format") in _FORMATS:
            return [_FORMATS[schema["format"]], "str"]
        return [_PRIMITIVES.get(str(kind), "Any")]

    def annotation(self, schema: Schema, prefix: str = "", *, given: bool = False, files: str = "FileInput") -> str:
        """The annotation of a schema."""
        return " | ".join(self.atoms(schema, prefix, given=given, files=files))

    def codec(self, schema: Schema) -> str | None:
        """The expression of a schema's codec, None where JSON stays what it is."""
        name = reference_name(schema)
        if name is not None:
            return f'_ref("{name}")'
        if "oneOf" in schema:
            found = list(dict.fromkeys(filter(None, map(self.codec, schema["oneOf"]))))
            return found[0] if len(found) == 1 else f"OneOf({', '.join(found)})" if found else None
        kind = schema.get("type")
        if kind == "array" and (item := self.codec(schema["items"])):
            return f"Array({item})"
        if kind == "object" and (value := self.codec(schema.get("additionalProperties") or {})):
            return f"Map({value})"
        if kind == "string":
            return _CODECS.get(schema.get("format", ""))
        return None

    def kinds(self, schema: Schema, seen: frozenset[str] = frozenset()) -> str:
        """The JSON types that a schema allows, a letter each; ``*`` for any."""
        name = reference_name(schema)
        if name is not None:
            if name in seen:
                return ""
            target = self._schemas.components[name]
            return self.kinds(target, seen | {name}) if "oneOf" in target else _LETTERS[target.get("type", "object")]
        if "oneOf" in schema:
            letters = "".join(self.kinds(variant, seen) for variant in schema["oneOf"])
            return "*" if "*" in letters else "".join(sorted(set(letters)))
        kind = schema.get("type")
        if kind == "string" and schema.get("format") == "binary":
            return "f"
        return _LETTERS.get(str(kind), "*")

    # Models

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
            doc=_text(schema.get("description")) or _title(name),
            fields=fields,
            codecs={f.name: codec for f in fields if (codec := self.codec(properties[f.wire]))},
            wire={f.name: f.wire for f in fields if f.name != f.wire},
            secrets=[f.name for f in fields if self._secret(properties[f.wire])],
            extra=self.codec(extra) if isinstance(extra, dict) else None,
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
        annotation = self.annotation(schema)
        default: str | None = None if required else "UNSET"
        constant = split_null(schema)[0].get("const")
        if constant is not None and required:
            default = repr(constant)
        elif required and schema.get("readOnly"):
            default = "UNSET"  # it is in every reply, and nobody gives it when they make one
        elif not required:
            annotation += " | Unset"
        return Field(python, wire, annotation, default, _describe(schema), limits=_limits(schema))

    def _enum(self, name: str, schema: Schema) -> EnumPlan:
        values: list[str | int] = schema["enum"]
        given, docs, answers = (
            _list(schema.get(f"x-{key}")) for key in ("enum-varnames", "enum-descriptions", "answers")
        )
        made = [self._member(value, given[index] if index < len(given) else None) for index, value in enumerate(values)]
        names = naming.distinct((str(value), member) for value, member in zip(values, made, strict=True))
        members = [
            (names[str(value)], value, _text(docs[index]) if index < len(docs) else "")
            for index, value in enumerate(values)
        ]
        base = "IntEnum" if schema["type"] == "integer" else "StrEnum"
        doc = _text(schema.get("description")) or _title(name)
        listed = [member for member, value, _ in members if value in answers]
        return EnumPlan(name, self._schemas.module(name), doc, base, members, listed)

    @staticmethod
    def _member(value: str | int, given: JSON) -> str:
        if isinstance(given, str) and naming.words(given):
            return naming.constant(given)
        return naming.number_constant(value) if isinstance(value, int) else naming.constant(value)

    def _union(self, name: str, schema: Schema) -> UnionPlan:
        variants = list(dict.fromkeys(filter(None, map(reference_name, schema["oneOf"]))))
        others = [codec for v in schema["oneOf"] if reference_name(v) is None and (codec := self.codec(v))]
        discriminator = schema.get("discriminator")
        mapping = {value: reference_name({"$ref": target}) or "" for value, target in _mapping(discriminator).items()}
        annotation = self.annotation({"oneOf": schema["oneOf"]})
        return UnionPlan(
            name=name,
            module=self._schemas.module(name),
            doc=_text(schema.get("description")) or _title(name),
            annotation=f"{annotation} | Unknown" if discriminator else annotation,
            variants=variants,
            others=others,
            discriminator=discriminator["propertyName"] if discriminator else None,
            mapping=mapping,
            names=self._names(schema["oneOf"], name),
        )

    # Operations

    def _endpoint(self, operation: Operation) -> EndpointPlan:
        parameters = operation.parameters
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
            body_annotation=self.annotation(operation.body.schema, "models.", given=True) if operation.body else None,
            body_required=bool(operation.body and operation.body.required),
            body=self._body(operation.body, properties) if operation.body else None,
            reply=self._reply(first),
            replies={status: self._reply(reply) for status, reply in others.items()},
            pagination=pagination,
            paging=paging_names(operation.name),
            page_arguments=self._page_arguments(pagination, [*keywords, *(properties or [])]),
            limit_name="limit" if "limit" not in names else "max_items",
            stream=self._stream_name(stream, properties),
            doc=_text(operation.description),
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
        found = [parameter for parameter in operation.parameters if parameter.place == "path"]
        return sorted(found, key=lambda parameter: operation.path.find(f"{{{parameter.wire}}}"))

    def _argument(self, parameter: Parameter) -> Field:
        annotation = self.annotation(parameter.schema, "models.", given=True)
        optional = not parameter.required or parameter.client is not None
        if optional:
            annotation += " | Unset"
        return Field(
            name=parameter.name,
            wire=parameter.wire,
            annotation=annotation,
            default="UNSET" if optional else None,
            doc=_describe(parameter.schema, parameter.description),
            kinds=self.kinds(parameter.schema),
            limits=_limits(parameter.schema),
        )

    def _properties(self, body: Body, taken: set[str]) -> list[Field] | None:
        properties = properties_of(self._schemas, body.schema)
        if properties is None or body.media_type == "application/octet-stream":
            return None
        required = required_of(self._schemas, body.schema)
        names = self._argument_names(properties, taken)
        fields: list[Field] = []
        for wire, schema in properties.items():
            annotation = self.annotation(schema, "models.", given=True)
            needed = wire in required and not schema.get("x-client-parameter") and "const" not in schema
            fields.append(
                Field(
                    name=names[wire],
                    wire=wire,
                    annotation=annotation if needed else f"{annotation} | Unset",
                    default=None if needed else "UNSET",
                    doc=_describe(schema),
                    kinds=self.kinds(schema),
                    limits=_limits(schema),
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
        kinds = self.kinds(body.schema)
        if kinds != "o":
            arguments["kinds"] = kinds
        if properties is not None:
            arguments["properties"] = {item.name: item.kinds for item in properties}
            if wire := {item.name: item.wire for item in properties if item.name != item.wire}:
                arguments["wire"] = wire
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
                atoms += self.atoms(reply.schema, "models.", lists=lists, files="str")
            else:
                atoms.append({"json": "Any", "text": "str", "events": "str", "bytes": "bytes"}.get(reply.media, "None"))
        found = list(dict.fromkeys(atoms or ["None"]))
        return " | ".join([atom for atom in found if atom != "None"] + ["None"] * ("None" in found))

    def _reply(self, reply: Reply) -> str:
        codec = self.codec(reply.schema) if reply.schema is not None else None
        return f'Reply("{reply.media}", {codec})' if codec else f'Reply("{reply.media}")'

    def _item(self, reply: Reply, pagination: dict[str, str]) -> str | None:
        """The annotation of an item of a paged list."""
        name = reference_name(split_null(reply.schema or {})[0])
        properties = self._schemas.components.get(name or "", {}).get("properties", {})
        items, _ = split_null(properties.get(pagination.get("items", "data"), {}))
        return self.annotation(items["items"], "models.", files="str") if items.get("type") == "array" else None


def _list(value: JSON) -> list[JSON]:
    return value if isinstance(value, list) else []


def _mapping(discriminator: dict[str, JSON] | None) -> dict[str, str]:
    return discriminator["mapping"] if discriminator else {}


def _title(name: str) -> str:
    """What to say of a class that has no description: its name, in words."""
    said = " ".join(word if word.isupper() else word.lower() for word in naming.words(name))
    return f"{said[:1].upper()}{said[1:]}."


def _text(text: JSON) -> str:
    """A description as one paragraph that can stand in a docstring."""
    return " ".join(str(text or "").split())


def _says(doc: str, limit: JSON) -> bool:
    """Whether a description names a limit: ``50`` or ``5,000``, and 0 or 1 where a range begins with it."""
    end = " to " if limit in (0, 1) else r"(?!\.?\w)"
    return bool(re.search(rf"(?<![\w.]){re.escape(str(limit))}{end}", doc.replace(",", "")))


def _says_default(doc: str, value: JSON) -> bool:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return bool(re.search(rf"(?<![\w.])`?{re.escape(text)}`? unless ", doc))


def _describe(schema: Schema, description: str = "") -> str:
    """A description with the limits that the spec sets: one that stands beside the schema, or else its own."""
    bare, _ = split_null(schema)
    doc = _text(description or schema.get("description") or bare.get("description"))
    joined = ", ".join(_limits(schema, doc))
    if not joined:
        return doc
    return f"{doc} ({joined})" if doc else f"{joined[0].upper()}{joined[1:]}."


def _limits(schema: Schema, doc: str = "") -> tuple[str, ...]:
    """The limits that the spec sets, and the default, in words; less those that a description names."""
    bare, _ = split_null(schema)
    limits = [text.format(bare[key]) for key, text in _LIMIT_WORDS if key in bare and not _says(doc, bare[key])]
    if bare.get("default") is not None and not _says_default(doc, bare["default"]):
        limits.append(f"{bare['default']!r} unless given")
    return tuple(limits)
