"""The bridge to openapi-python-client: what it does, and what this project does around it.

openapi-python-client does four things here:

- Its ``Project`` is the base of :class:`ClientProject`: the package folder, the collection of errors, the warnings.
- Its ``Config`` configures the names of classes and modules, media types and file encoding.
- Its Jinja environment runs our templates, which take the place of its own.
- Its parser reads every lowered document. It is an independent check: what it refuses, warns about or drops is an error,
  and every schema and operation that went in has to come out.

What is written is ours: lowering, names, types, the plan and the templates. Its own templates write a module of functions
for each operation and a decoder for each model. Ours write operations and codecs as data, which abwire_runtime interprets:
that keeps packages of a thousand models small and quick to import.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import ClassName

from codegen.errors import UnforeseenError
from codegen.lowering import identifiers
from codegen.lowering.operations import Operation, Parameter, ResponseSpec
from codegen.lowering.schema_forms import PREFIX, Schema, reference_name
from codegen.lowering.schemas import Schemas
from codegen.planning.package_plan import Plan
from codegen.planning.pipeline import Lowered
from codegen.source.loader import JSON
from codegen.writing import filters
from codegen.writing.schema_file import GENERATED, schema_file

TEMPLATES = Path(__file__).parent / "templates"
MARK = f"# {GENERATED}\n"
"""The first line of each generated module."""

_MEDIA_TYPES = {
    "json": "application/json",
    "text": "text/plain",
    "events": "text/event-stream",
    "bytes": "application/octet-stream",
}
_FORMATS = {"date-time", "date", "uuid", "binary"}


class ClientProject(Project):
    """openapi-python-client's project with our layout of a package.

    Args:
        data: What openapi-python-client's parser made of the lowered document.
        config: Its configuration.
        plan: What to write.
    """

    def __init__(self, *, data: GeneratorData, config: Config, plan: Plan) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.plan = plan
        self.env.filters.update(filters.FILTERS)
        self.env.globals.update(plan=plan)

    def write(self) -> Sequence[GeneratorError]:
        """Write the package.

        Returns:
            What went wrong, including everything that openapi-python-client warns about.
        """
        self.package_dir.mkdir(parents=True)
        self._create_package()
        self._build_models()
        self._build_api()
        return self._get_errors()

    def _write(self, path: str, template: str, **values: Any) -> None:
        target = self.package_dir / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(MARK + self.env.get_template(template).render(**values), encoding="utf-8")

    def _create_package(self) -> None:
        self._write("__init__.py", "package_init.py.jinja")
        self._write("client.py", "client.py.jinja")
        self._write("async_client.py", "async_client.py.jinja")
        self._write("operations.py", "operations.py.jinja")
        self._write("schemas.py", "schemas.py.jinja")

    def _build_models(self) -> None:
        models = {generator_name(model.name): model for model in self.plan.models}
        enums = {generator_name(enum.name): enum for enum in self.plan.enums}
        for parsed in self.openapi.models:
            model = models.pop(str(parsed.class_info.name))
            self._write(f"models/{model.module}.py", "model.py.jinja", model=model)
        for parsed_enum in self.openapi.enums:
            enum = enums.pop(str(parsed_enum.class_info.name))
            self._write(f"models/{enum.module}.py", "enum.py.jinja", enum=enum)
        for union in self.plan.unions:
            self._write(f"models/{union.module}.py", "union.py.jinja", union=union)
        if self.plan.unlisted:
            self._write("models/_unknown.py", "unknown.py.jinja")
        self._write("models/__init__.py", "models_init.py.jinja")
        if left := sorted([*models, *enums]):
            detail = f"openapi-python-client dropped {len(left)} schemas: {', '.join(left[:5])}"
            self.errors.append(GeneratorError(header="Schemas lost", detail=detail))

    def _build_api(self) -> None:
        self._write("api/__init__.py", "api_init.py.jinja")
        for group in self.plan.groups.values():
            self._write(f"api/{group.name}.py", "api.py.jinja", group=group)
            self._write(f"resources/{group.name}.py", "resource.py.jinja", group=group)
        self._write("resources/__init__.py", "resources_init.py.jinja")


def generate(lowered: Lowered, folder: Path) -> None:
    """Write the package of one API.

    Args:
        lowered: Its lowered document, with the plan of the package.
        folder: Where to write it; it must not exist.

    Raises:
        UnforeseenError: openapi-python-client refuses the lowered document, warns about it, or loses a part of it.
    """
    plan, schemas, operations = lowered.plan, lowered.schemas, lowered.operations
    name = f"specs/{plan.api}.yaml"
    config = _config(schemas, folder)
    checks = schema_file(schemas, operations)
    data = GeneratorData.from_dict(generator_document(plan, schemas, operations), config=config)
    if isinstance(data, GeneratorError):
        raise UnforeseenError(name, "openapi-python-client", _one_line(data))
    problems = ClientProject(data=data, config=config, plan=plan).write()
    (folder / "schemas.json").write_bytes(checks.encode())
    count = sum(len(collection.endpoints) for collection in data.endpoint_collections_by_tag.values())
    if problems:
        raise UnforeseenError(name, "openapi-python-client", "; ".join(map(_one_line, problems[:3])))
    if count != len(operations):
        raise UnforeseenError(name, "openapi-python-client", f"{len(operations)} operations went in, {count} came out")


def _config(schemas: Schemas, folder: Path) -> Config:
    overrides = {
        name: ClassOverride.model_validate({"class_name": name, "module_name": name.lower()})
        for name in map(generator_name, schemas.components)
    }
    file = ConfigFile(class_overrides=overrides, content_type_overrides={"text/event-stream": "text/plain"})
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


# The lowered document for openapi-python-client


def generator_document(plan: Plan, schemas: Schemas, operations: list[Operation]) -> dict[str, JSON]:
    """The lowered document as an OpenAPI 3.1 document, with structure only: no descriptions, defaults or limits.

    Names are those of the plan, so there is nothing left to disambiguate.
    """
    paths: dict[str, JSON] = {}
    for operation in operations:
        item = paths.setdefault(_path(operation), {})
        item[operation.method.lower()] = {
            "operationId": operation.operation_id,
            "tags": [operation.group],
            "parameters": [_parameter(parameter) for parameter in operation.parameters],
            "responses": {status: _response(response) for status, response in operation.responses.items()}
            or {"default": {"description": ""}},
            **_request_body(operation),
        }
    fields = {model.name: {field.wire_name: field.name for field in model.fields} for model in plan.models}
    members = {enum.name: [member for member, _, _ in enum.members] for enum in plan.enums}
    components = {
        generator_name(name): _component(name, schema, fields, members) for name, schema in schemas.components.items()
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": plan.title, "version": plan.version},
        "paths": paths,
        "components": {"schemas": components},
    }


def generator_name(class_name: str) -> str:
    """The name of a class there: another one if openapi-python-client would change ours."""
    return (
        class_name if ClassName(class_name, "") == class_name else f"Schema{identifiers.checksum(class_name).upper()}"
    )


def _path(operation: Operation) -> str:
    path = operation.path
    for parameter in operation.parameters:
        if parameter.location == "path":
            named = f"{{{parameter.name}}}"
            before, first, after = path.replace(f"{{{parameter.wire_name}}}", named).partition(named)
            path = before + first + after.replace(named, parameter.name)
    return path


def _parameter(parameter: Parameter) -> JSON:
    # The type is in the plan. openapi-python-client would copy the schema for every use.
    head = {"name": parameter.name, "in": parameter.location, "required": parameter.required}
    return {**head, "schema": {"type": "string"}}


def _request_body(operation: Operation) -> dict[str, JSON]:
    if operation.body is None:
        return {}
    media_type = operation.body.media_type
    known = {"application/json", "multipart/form-data", "application/x-www-form-urlencoded", "application/octet-stream"}
    media = {"schema": _schema(operation.body.schema)}
    content = {media_type if media_type in known else "application/octet-stream": media}
    return {"requestBody": {"required": operation.body.required, "content": content}}


def _response(response: ResponseSpec) -> JSON:
    if response.media == "none":
        return {"description": ""}
    schema: Schema = _schema(response.schema or {}) if response.media == "json" else {"type": "string"}
    return {"description": "", "content": {_MEDIA_TYPES[response.media]: {"schema": schema}}}


def _component(name: str, schema: Schema, fields: dict[str, dict[str, str]], members: dict[str, list[str]]) -> Schema:
    """A lowered component: an object with the plan's field names, an enum with the plan's member names, or a union."""
    if "enum" in schema:
        return {"type": schema["type"], "enum": schema["enum"], "x-enum-varnames": members[name]}
    if "oneOf" in schema:
        # openapi-python-client can't parse a union of lists of the same union. The types are in the plan.
        lists: Schema = {"type": "array", "items": {}}
        return {"oneOf": [lists if each.get("type") == "array" else _schema(each) for each in schema["oneOf"]]}
    if schema.get("type") != "object":
        return _schema(schema)
    extra = schema.get("additionalProperties", True)
    return {
        "type": "object",
        "properties": {fields[name][wire]: _schema(value) for wire, value in schema.get("properties", {}).items()},
        "required": [fields[name][wire] for wire in schema.get("required", [])],
        "additionalProperties": _schema(extra) if isinstance(extra, dict) else extra,
    }


def _schema(schema: Schema) -> Schema:
    """A lowered schema without annotations and limits."""
    if (name := reference_name(schema)) is not None:
        return {"$ref": PREFIX + generator_name(name)}
    if "oneOf" in schema:
        return {"oneOf": [_schema(variant) for variant in schema["oneOf"]]}
    kind = schema.get("type")
    if kind == "array":
        return {"type": "array", "items": _schema(schema["items"])}
    if kind == "object":
        return {}  # a map is a dict in the plan; openapi-python-client would make a class of it
    kept = {"type": kind} if kind else {}
    if kind == "string" and schema.get("format") in _FORMATS:
        kept["format"] = schema["format"]
    return kept
