"""Names that would shadow what generated code uses get an underscore, whatever the document calls its things."""

from __future__ import annotations

import pytest

from codegen.errors import SpecError
from codegen.lowering import identifiers
from codegen.planning import pipeline

ANNOTATIONS = ["bool", "bytes", "datetime", "dict", "float", "int", "list", "models", "str", "uuid"]
KEYWORDS = ["class", "from", "import", "return"]


@pytest.mark.parametrize("name", [*ANNOTATIONS, *KEYWORDS])
def test_a_field_does_not_shadow_what_annotations_use(name: str) -> None:
    assert identifiers.identifier(name) == f"{name}_"
    assert identifiers.group(name) == f"{name}_"


@pytest.mark.parametrize("name", ANNOTATIONS)
def test_such_a_name_is_refused_where_a_document_gives_it(name: str) -> None:
    assert identifiers.fault_of_name(name) is not None


@pytest.mark.parametrize("name", [*KEYWORDS, *ANNOTATIONS, "api", "builtins", "overload", "paging"])
def test_a_method_does_not_shadow_what_its_module_uses(name: str) -> None:
    assert identifiers.method(name) == (name if name == "list" else f"{name}_")


def test_other_names_stay_as_they_are() -> None:
    assert identifiers.identifier("name") == identifiers.method("name") == identifiers.group("name") == "name"
    assert identifiers.identifier("name", frozenset({"name"})) == "name_"


CONSTRUCTOR = ["auth", "base_url", "deadline", "delivery", "headers", "http_client", "options", "pace", "query"]


@pytest.mark.parametrize(
    "name", [*CONSTRUCTOR, "retries", "security", "self", "server", "settings", "strict", "telemetry", "timeout"]
)
def test_a_setting_cannot_have_the_name_of_what_every_constructor_has(name: str) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": f"https://{{{name}}}.example.test", "variables": {name: {"default": "us"}}}],
        "paths": {"/one": {"get": {"operationId": "one", "tags": ["all"], "responses": {"204": {"description": ""}}}}},
    }
    with pytest.raises(SpecError, match=f"'{name}' is an option of every client: choose another name"):
        pipeline.lower("small", document)
