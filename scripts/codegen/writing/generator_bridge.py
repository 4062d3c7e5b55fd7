"""The bridge to openapi-python-client: a lowered document in its terms, and a project that writes our templates."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import ClassName

from codegen.errors import SpecError
from codegen.lowering import identifiers
from codegen.lowering.operations import Operation, Parameter, Reply
from codegen.lowering.schema_forms import PREFIX, Schema, reference_name
from codegen.lowering.schemas import Schemas
from codegen.planning import pipeline
from codegen.planning.package_plan import Plan
from codegen.planning.planner import Planner
from codegen.source.loader import JSON
from codegen.writing import filters
from codegen.writing.schema_file import schema_file

TEMPLATES = Path(__file__).parent / "templates"
_MEDIA_TYPES = {
    "json": "application/json",
    "text": "text/plain",
    "events": "text/event-stream",
    "bytes": "application/octet-stream",
}
_FORMATS = {"date-time", "date", "uuid", "binary"}


class ClientProject(Project):
    """openapi-python-client's project with our layout: see ``templates`` for what each file holds."""

    def __init__(self, *, data: GeneratorData, config: Config, plan: Plan, planner: Planner) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.plan = plan
        self._planner = planner
        self.env.filters.update(filters.FILTERS)
        self.env.globals.update(plan=plan, modules=plan.names, kinds=planner.types.kinds)

    def write(self) -> Sequence[GeneratorError]:
        """Write the package; what is returned went wrong."""
        self.package_dir.mkdir(parents=True)
        self._create_package()
        self._build_models()
        self._build_api()
        return self._get_errors()

    def _write(self, path: str, template: str, **values: Any) -> None:
        target = self.package_dir / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(self.env.get_template(template).render(**values), encoding="utf-8")

    def _create_package(self) -> None:
        used = {
            parameter.client
            for endpoints in self.plan.groups.values()
            for endpoint in endpoints
            for parameter in endpoint.operation.parameters
            if parameter.client
        }
        for endpoints in self.plan.groups.values():
            for endpoint in endpoints:
                used.update((endpoint.body or {}).get("client", {}).values())
        self._write("__init__.py", "package_init.py.jinja", client_parameters=sorted(used))
        self._write("operations.py", "operations.py.jinja")
        self._write("schemas.py", "schemas.py.jinja")

    def _build_models(self) -> None:
        planned = {generator_name(model.name): model for model in self.plan.models}
        enums = {generator_name(enum.name): enum for enum in self.plan.enums}
        for model in self.openapi.models:
            name = str(model.class_info.name)
            self._write(f"models/{planned[name].module}.py", "model.py.jinja", model=planned.pop(name))
        for enum in self.openapi.enums:
            name = str(enum.class_info.name)
            self._write(f"models/{enums[name].module}.py", "enum.py.jinja", enum=enums.pop(name))
        for union in self.plan.unions:
            self._write(f"models/{union.module}.py", "union.py.jinja", union=union)
        self._write("models/__init__.py", "models_init.py.jinja")
        if left := sorted([*planned, *enums]):
            detail = f"openapi-python-client dropped {len(left)} schemas: {', '.join(left[:5])}"
            self.errors.append(GeneratorError(header="Schemas lost", detail=detail))

    def _build_api(self) -> None:
        self._write("api/__init__.py", "api_init.py.jinja")
        for group, endpoints in self.plan.groups.items():
            doc = self.plan.group_docs[group]
            self._write(f"api/{group}.py", "api.py.jinja", group=group, endpoints=endpoints)
            self._write(f"resources/{group}.py", "resource.py.jinja", group=group, endpoints=endpoints, group_doc=doc)
        self._write("resources/__init__.py", "resources_init.py.jinja")


def generate(api: str, document: dict[str, JSON], folder: Path) -> Plan:
    """Write the package of one API.

    Args:
        api: Its name: ``convert``.
        document: Its patched document.
        folder: Where to write it; it must not exist.

    Returns:
        The plan that was written.

    Raises:
        SpecError: The document can't be lowered, or the generator had anything at all to say.
    """
    name = f"specs/{api}.yaml"
    lowered = pipeline.lower(api, document)
    schemas, operations, planner, plan = lowered.schemas, lowered.operations, lowered.planner, lowered.plan
    given = generator_document(plan, schemas, operations)
    config = _config(schemas, folder)
    checks = schema_file(schemas, operations)
    data = GeneratorData.from_dict(given, config=config)
    if isinstance(data, GeneratorError):
        raise SpecError(name, "openapi-python-client", _one_line(data))
    problems = ClientProject(data=data, config=config, plan=plan, planner=planner).write()
    (folder / "schemas.json").write_text(checks, encoding="utf-8")
    count = sum(len(collection.endpoints) for collection in data.endpoint_collections_by_tag.values())
    if problems:
        raise SpecError(name, "openapi-python-client", "; ".join(map(_one_line, problems[:3])))
    if count != len(operations):
        raise SpecError(name, "openapi-python-client", f"{len(operations)} operations went in, {count} came out")
    return plan


def _config(schemas: Schemas, folder: Path) -> Config:
    overrides = {
        name: ClassOverride.model_validate({"class_name": name, "module_name": name.lower()})
        for name in map(generator_name, schemas.components)
    }
    file = ConfigFile(
        class_overrides=overrides, post_hooks=[], content_type_overrides={"text/event-stream": "text/plain"}
    )
    return Config.from_sources(
        config_file=file,
        meta_type=MetaType.NONE,
        document_source=folder,
        file_encoding="utf-8",
        overwrite=False,
        output_path=folder,
    )


def _one_line(error: GeneratorError) -> str:
    return " ".join(f"{error.header or ''} {error.detail or ''}".split())[:500]


# The lowered document in its terms


def generator_document(plan: Plan, schemas: Schemas, operations: list[Operation]) -> dict[str, JSON]:
    """The lowered document as openapi-python-client reads it: structure alone, no default and no note.

    Names are ours already, so that it has nothing to tell apart; paths have each parameter once.
    """
    paths: dict[str, JSON] = {}
    for operation in operations:
        item = paths.setdefault(_path(operation), {})
        item[operation.method.lower()] = {
            "operationId": operation.operation_id,
            "tags": [operation.group],
            "parameters": [_parameter(parameter) for parameter in operation.parameters],
            "responses": {status: _response(reply) for status, reply in operation.replies.items()}
            or {"default": {"description": ""}},
            **_request_body(operation),
        }
    fields = {model.name: {field.wire: field.name for field in model.fields} for model in plan.models}
    members = {enum.name: [member for member, _, _ in enum.members] for enum in plan.enums}
    components = {
        generator_name(name): _component(schema, fields.get(name, {}), members.get(name, []))
        for name, schema in schemas.components.items()
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": plan.title, "version": plan.version},
        "paths": paths,
        "components": {"schemas": components},
    }


def generator_name(class_name: str) -> str:
    """What a class is called there: another name where the generator would not take ours."""
    return (
        class_name if ClassName(class_name, "") == class_name else f"Schema{identifiers.checksum(class_name).upper()}"
    )


def _path(operation: Operation) -> str:
    path = operation.path
    for parameter in operation.parameters:
        if parameter.place == "path":
            wire = f"{{{parameter.wire}}}"
            path = path.replace(wire, f"{{{parameter.name}}}", 1) if parameter.name != parameter.wire else path
            before, found, after = path.partition(f"{{{parameter.name}}}")
            path = before + found + after.replace(wire, parameter.name).replace(found, parameter.name)
    return path


def _parameter(parameter: Parameter) -> JSON:
    # Its type is in our plan, and what it refers to would be copied there time and again.
    place = {"name": parameter.name, "in": parameter.place, "required": parameter.required}
    return {**place, "schema": {"type": "string"}}


def _request_body(operation: Operation) -> dict[str, JSON]:
    if operation.body is None:
        return {}
    media_type = operation.body.media_type
    known = {"application/json", "multipart/form-data", "application/x-www-form-urlencoded", "application/octet-stream"}
    media = {"schema": _schema(operation.body.schema)}
    content = {media_type if media_type in known else "application/octet-stream": media}
    return {"requestBody": {"required": operation.body.required, "content": content}}


def _response(reply: Reply) -> JSON:
    if reply.media == "none":
        return {"description": ""}
    schema: Schema = _schema(reply.schema or {}) if reply.media == "json" else {"type": "string"}
    return {"description": "", "content": {_MEDIA_TYPES[reply.media]: {"schema": schema}}}


def _component(schema: Schema, fields: dict[str, str], members: list[str]) -> Schema:
    """A lowered component: an object with the names of its fields, an enum with those of its members, or a union."""
    if "enum" in schema:
        return {"type": schema["type"], "enum": schema["enum"], "x-enum-varnames": members}
    if schema.get("type") != "object":
        return _schema(schema)
    extra = schema.get("additionalProperties", True)
    return {
        "type": "object",
        "properties": {fields[wire]: _schema(value) for wire, value in schema.get("properties", {}).items()},
        "required": [fields[wire] for wire in schema.get("required", [])],
        "additionalProperties": _schema(extra) if isinstance(extra, dict) else extra,
    }


def _schema(schema: Schema) -> Schema:
    """A lowered schema without notes and limits."""
    if (name := reference_name(schema)) is not None:
        return {"$ref": PREFIX + generator_name(name)}
    if "oneOf" in schema:
        return {"oneOf": [_schema(variant) for variant in schema["oneOf"]]}
    kind = schema.get("type")
    if kind == "array":
        return {"type": "array", "items": _schema(schema["items"])}
    if kind == "object":
        return {}  # a map: a dict in our plan, where the generator would make a class of its own
    kept = {"type": kind} if kind else {}
    if kind == "string" and schema.get("format") in _FORMATS:
        kept["format"] = schema["format"]
    return kept
