"""The bridge to openapi-python-client: a lowered document in its terms, and a project that writes our templates."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from codegen import naming, text
from codegen.documents import JSON
from codegen.errors import SpecError
from codegen.lowering import Schema, Schemas
from codegen.operations import Operation, Operations, Parameter, Reply
from codegen.plan import Plan, Planner
from codegen.schema_file import schema_file

TEMPLATES = Path(__file__).parent / "templates"
_MEDIA_TYPES = {
    "json": "application/json",
    "text": "text/plain",
    "events": "text/event-stream",
    "bytes": "application/octet-stream",
}
_FORMATS = {"date-time", "date", "uuid", "binary"}


def generator_document(title: str, version: str, schemas: Schemas, operations: list[Operation]) -> dict[str, JSON]:
    """The lowered document as openapi-python-client reads it: structure alone, no default and no note."""
    paths: dict[str, JSON] = {}
    for operation in operations:
        item = paths.setdefault(operation.path, {})
        item[operation.method.lower()] = {
            "operationId": operation.operation_id,
            "tags": [operation.group],
            "parameters": [_parameter(parameter) for parameter in operation.parameters],
            "responses": {status: _response(reply) for status, reply in operation.replies.items()}
            or {"default": {"description": ""}},
            **_request_body(operation),
        }
    components = {name: _schema(schema, top=True) for name, schema in schemas.components.items()}
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": version},
        "paths": paths,
        "components": {"schemas": components},
    }


def _parameter(parameter: Parameter) -> JSON:
    schema: Schema = _schema(parameter.schema)
    if parameter.style == "json" or parameter.style.startswith("prefix:") or parameter.place != "query":
        schema = {"type": "string"}  # what is written as text; its own type is in our plan
    place = {"name": parameter.wire, "in": parameter.place, "required": parameter.required}
    return {**place, "schema": schema}


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


def _schema(schema: Schema, top: bool = False) -> Schema:
    """A lowered schema without notes and limits."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    if "oneOf" in schema:
        return {"oneOf": [_schema(variant) for variant in schema["oneOf"]]}
    kind = schema.get("type")
    if kind == "array":
        return {"type": "array", "items": _schema(schema["items"])}
    if kind == "object" and not top:
        return {}  # a map: a dict in our plan, where the generator would make a class of its own
    if kind == "object":
        extra = schema.get("additionalProperties", True)
        return {
            "type": "object",
            "properties": {name: _schema(value) for name, value in schema.get("properties", {}).items()},
            "required": schema.get("required", []),
            "additionalProperties": _schema(extra) if isinstance(extra, dict) else extra,
        }
    kept = {"type": kind} if kind else {}
    if "enum" in schema and top:
        kept["enum"] = schema["enum"]
    if kind == "string" and schema.get("format") in _FORMATS:
        kept["format"] = schema["format"]
    return kept


class ClientProject(Project):
    """openapi-python-client's project with our layout: see ``templates`` for what each file holds."""

    def __init__(self, *, data: GeneratorData, config: Config, plan: Plan, planner: Planner) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.plan = plan
        self._planner = planner
        self.env.filters.update(text.FILTERS)
        self.env.globals.update(plan=plan, modules=plan.names, kinds=planner.kinds)

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
        planned = {model.name: model for model in self.plan.models}
        enums = {enum.name: enum for enum in self.plan.enums}
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
    schemas = Schemas(document, name)
    schemas.lower_all()
    operations = Operations(document, schemas, name).lower_all()
    planner = Planner(api, document, schemas, operations)
    plan = planner.plan()
    given = generator_document(plan.title, plan.version, schemas, operations)
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
        name: ClassOverride(class_name=name, module_name=naming.snake(name))
        for name in schemas.components  # type: ignore[arg-type]
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
