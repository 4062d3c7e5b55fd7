"""Names that would shadow what generated code uses get an underscore, whatever the document calls its things."""

from __future__ import annotations

import ast
import inspect
import keyword

import pytest

from abwire import VWO, CommonOptions, Optimizely, Webtrends
from abwire_runtime.client.async_client import AsyncClient
from abwire_runtime.client.client import SyncClient
from codegen.errors import SpecError
from codegen.lowering import identifiers
from codegen.planning import pipeline
from support.checkout import ROOT


def imported(folder: str) -> set[str]:
    """The names that the generated modules in these folders import, but for models that import each other."""
    found: set[str] = set()
    for path in (ROOT / "generated" / "abwire_api").glob(f"*/{folder}/[a-z]*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and not (node.level and folder == "models"):
                found |= {each.asname or each.name for each in node.names}
            elif isinstance(node, ast.Import):
                found |= {each.name for each in node.names}
    return found - {"annotations"}  # of __future__: the name is free


def arguments_of_clients() -> set[str]:
    """The names that the constructors of all clients have, and those that they use in their bodies."""
    constructors = [set(inspect.signature(client).parameters) for client in (Optimizely, Webtrends, VWO)]
    return set.intersection(*constructors) | set(CommonOptions.__annotations__) | set(USED_BY_CONSTRUCTORS)


BUILT_IN = ["bool", "bytes", "dict", "float", "int", "list", "str"]
ANNOTATIONS = [*BUILT_IN, "datetime", "models", "uuid"]
KEYWORDS = ["class", "from", "import", "return"]
CONSTANTS = ["False", "None", "True"]
IMPORTED = {folder: sorted(imported(folder)) for folder in ("models", "resources")}
# The name of a class has no underscore, so that none can be TYPE_CHECKING.
CLASSES = {
    folder: [name for name in names if not name.islower() and "_" not in name] for folder, names in IMPORTED.items()
}
OTHERS = {folder: [name for name in names if name.islower()] for folder, names in IMPORTED.items()}
USED_BY_CONSTRUCTORS = ["checked_choice", "security", "self", "server", "settings"]


def test_the_imports_of_generated_modules_are_found() -> None:
    assert {"Model", "UNSET", "Literal", "TIMESTAMP"} < set(CLASSES["models"])
    assert {"Resource", "Extra", "Unpack", "FileInput"} < set(CLASSES["resources"])
    assert {"datetime", "read_only", "uuid"} <= set(OTHERS["models"])
    assert {"api", "datetime", "forgets_arguments", "models", "overload", "paging"} <= set(OTHERS["resources"])


@pytest.mark.parametrize("name", [*ANNOTATIONS, *KEYWORDS])
def test_a_field_does_not_shadow_what_annotations_use(name: str) -> None:
    assert identifiers.identifier(name) == f"{name}_"
    assert identifiers.group(name) == f"{name}_"


@pytest.mark.parametrize("name", ANNOTATIONS)
def test_such_a_name_is_refused_where_a_document_gives_it(name: str) -> None:
    assert identifiers.fault_of_name(name) is not None


@pytest.mark.parametrize("name", sorted({*KEYWORDS, *BUILT_IN, *OTHERS["resources"], "builtins", "uuid"}))
def test_a_method_does_not_shadow_what_its_module_uses(name: str) -> None:
    assert identifiers.method(name) == (name if name == "list" else f"{name}_")


@pytest.mark.parametrize("name", [*CLASSES["models"], *CONSTANTS])
def test_a_class_does_not_shadow_what_its_module_imports(name: str) -> None:
    assert identifiers.class_name(name) == f"{name}_"
    assert identifiers.fault_of_class(name) == f"{name!r} is reserved: generated code uses this name itself"
    assert identifiers.fault_of_class(f"{name}Thing") is None


@pytest.mark.parametrize("name", [*CLASSES["resources"], *CONSTANTS, "AsyncAnything"])
def test_the_class_of_a_group_does_not_shadow_what_its_module_imports(name: str) -> None:
    assert identifiers.group_class(name) == f"{name}Group"


@pytest.mark.parametrize("name", ["DATE", "OPERATIONS", "SCHEMAS", "TIMESTAMP", "TYPE_CHECKING", "UUID"])
def test_the_constant_of_an_operation_does_not_shadow_what_its_module_imports(name: str) -> None:
    assert identifiers.endpoint_constant(name.lower()) == f"{name}_"
    assert identifiers.endpoint_constant(f"{name.lower()}s_of") == f"{name}S_OF"


@pytest.mark.parametrize("name", ["import_module", "missing_attribute", "resource_group", "dict", "list", "property"])
def test_a_module_does_not_shadow_what_its_package_uses(name: str) -> None:
    class_name = "".join(map(str.title, name.split("_")))
    assert identifiers.module(class_name) == f"{name}_"
    assert identifiers.group(class_name) == f"{name}_"


def test_a_group_does_not_hide_what_clients_define() -> None:
    defined = {name for client in (AsyncClient, SyncClient) for name in dir(client) if not name.startswith("_")}
    assert {"aclose", "close", "from_config"} < defined
    defined.add("download")  # of Convert's client
    assert {name: identifiers.group(name) for name in defined} == {name: f"{name}_" for name in defined}


@pytest.mark.parametrize("name", ["print", "sum", "all", "copyright", "goal"])
def test_a_module_may_have_the_name_of_a_function_of_python(name: str) -> None:
    assert identifiers.module(name.title()) == identifiers.group(name) == name


@pytest.mark.parametrize(
    "name",
    ["additional_properties", "from_dict", "from_json", "frozenset", "self", "to_dict", "to_json", *OTHERS["models"]],
)
def test_a_field_does_not_hide_what_models_define(name: str) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {},
        "components": {"schemas": {"A": {"type": "object", "properties": {name: {"type": "string"}}}}},
    }
    [model] = pipeline.lower("small", document).plan.models
    assert [(field.name, field.wire_name) for field in model.fields] == [(f"{name}_", name)]


CODES = identifiers.checksum("@@@@@")
LONG = "a" * 99


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (identifiers.checksum("goal"), "fcdceb2e"),
        (identifiers.checksum("aas"), "03be0265"),
        (identifiers.words("HTTPServerID2 naïveOAuthToken"), ["HTTP", "Server", "ID2", "naive", "OAuth", "Token"]),
        (identifiers.words("@"), []),
        (identifiers.snake(""), "empty"),
        (identifiers.snake("@@@@"), "character_40_40_40_40"),
        (identifiers.snake("@@@@@"), f"text_{CODES}"),
        (identifiers.snake("5 goals"), "n5_goals"),
        (identifiers.snake("+ 1"), "n1"),
        (identifiers.snake("a-1"), "a_1"),
        (identifiers.pascal("goal_settings"), "GoalSettings"),
        (identifiers.pascal("5 goals"), "N5Goals"),
        (identifiers.pascal("@"), "Character40"),
        (identifiers.pascal(""), "Empty"),
        (identifiers.canonical("HTTPServerID"), "HttpServerId"),
        (identifiers.module("Goal_1a2b3c4d"), "goal_1a2b3c4d"),
        (identifiers.module(f"A{LONG}"), f"a{LONG}"),
        (identifiers.module(f"A{LONG}a"), f"a{LONG}_{identifiers.checksum(f'A{LONG}a')}"),
        (identifiers.group(f"a{LONG}b"), f"a{LONG}_{identifiers.checksum(f'a{LONG}b')}"),
        (identifiers.constant("a/b_fullstack"), "A_B_FULLSTACK"),
        (identifiers.constant("_goalType_"), "GOAL_TYPE"),
        (identifiers.constant("goal2Type"), "GOAL2_TYPE"),
        (identifiers.constant("GOAL2TYPE"), "GOAL2TYPE"),
        (identifiers.constant("5"), "VALUE_5"),
        (identifiers.constant(""), "EMPTY"),
        (identifiers.constant("@*"), "CHARACTER_40_2A"),
        (identifiers.constant("@@@@"), "CHARACTER_40_40_40_40"),
        (identifiers.constant("@@@@@"), f"TEXT_{CODES.upper()}"),
        *((identifiers.constant(name), f"{name.upper()}_") for name in ("mro", "name", "value")),
        (identifiers.number_constant(0), "VALUE_0"),
        (identifiers.number_constant(-1), "VALUE_NEGATIVE_1"),
    ],
)
def test_a_name_is_made_from_its_source_alone(made: object, expected: object) -> None:
    assert made == expected


UNNAMED = ["components", "schemas", "paths", "content", "schema", "properties", "patternProperties", "$defs"]
UNNAMED += ["definitions", "allOf", "oneOf", "anyOf", "responses", "requestBodies", "parameters"]


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        *((f"Foo/{keyword}/bar", "FooBar") for keyword in UNNAMED),
        *((f"Foo/{each}/items/items", "FooItemsItem") for each in ("properties", "patternProperties", "$defs")),
        *((f"Foo/{each}/content/schema", "FooContent") for each in ("definitions", "schemas")),
        ("Foo/properties/properties/properties/schema", "FooPropertiesSchema"),
        ("Foo/items", "FooItem"),
        ("Foo/additionalProperties", "FooValue"),
        ("Foo/requestBody", "FooRequest"),
        ("Foo/not", "FooNot"),
        ("Foo/oneOf/1", "FooOneOf1"),
        ("Foo/anyOf/12", "FooAnyOf12"),
        ("Foo/oneOf/a", "FooA"),
        ("Foo/allOf/1", "FooN1"),
        ("#/paths/~1goals~1%7Bid%7D/get/responses/200/content/application~1json/schema", "GoalsIdGetN200"),
        ("#/paths/~1json/get", "JsonGet"),
        ("#/components/schemas/a~0b~01", "AB1"),
    ],
)
def test_the_class_at_a_pointer_has_its_names_and_no_keywords(pointer: str, expected: str) -> None:
    assert identifiers.pointer_hint(pointer) == expected


def test_of_several_with_one_name_the_source_that_is_equal_keeps_it_or_else_the_first() -> None:
    made = identifiers.distinct([("b", "x"), ("a", "x"), ("c", "y")])
    assert made == {"a": "x", "b": f"x_{identifiers.checksum('b')}", "c": "y"}
    assert identifiers.distinct([("b", "x"), ("x", "x"), ("a", "x")])["x"] == "x"
    assert identifiers.distinct([("a", "x")], taken=["x"]) == {"a": f"x_{identifiers.checksum('a')}"}
    upper = identifiers.distinct([("goal", "X"), ("a", "X")])
    assert upper == {"a": "X", "goal": "X_FCDCEB2E"}


@pytest.mark.parametrize("name", ["goal", "Goal_", "_Goal", "Goal\n", "5", "Gröl", "", 5, None])
def test_a_class_name_has_letters_and_digits(name: object) -> None:
    assert identifiers.fault_of_class("Goal2B") is None
    rule = "use letters and digits, with an upper-case letter first"
    assert identifiers.fault_of_class(name) == f"{name!r} is not a class name: {rule}"


@pytest.mark.parametrize("name", ["Goal", "_goal", "5", "goal-b", "goal\n", "größe", "", 5, None])
def test_a_name_in_python_has_lower_case_letters_digits_and_underscores(name: object) -> None:
    assert identifiers.fault_of_name("goal_2_b") is None
    fault = f"{name!r} is not a Python name: use lower-case letters, digits and underscores, with a letter first"
    assert identifiers.fault_of_name(name) == identifiers.fault_of_method(name) == fault


def test_a_name_that_is_a_keyword_or_reserved_is_refused() -> None:
    for name in filter(str.islower, keyword.kwlist):
        assert identifiers.fault_of_name(name) == f"{name!r} is a keyword of Python"
    assert identifiers.fault_of_method("list") is None
    for name in sorted({*ANNOTATIONS, "api", "builtins", "overload", "paging"} - {"list"}):
        assert identifiers.fault_of_method(name) == identifiers.reserved(name)
    assert identifiers.fault_of_name("paging") is None


def test_a_long_name_is_cut_in_an_error() -> None:
    assert f"{'A' * 58!r} is not" in str(identifiers.fault_of_name("A" * 58))
    assert str(identifiers.fault_of_name("A" * 59)).startswith(f"'{'A' * 59}... is not")


def test_other_names_stay_as_they_are() -> None:
    assert identifiers.identifier("name") == identifiers.method("name") == identifiers.group("name") == "name"
    assert identifiers.identifier("name", frozenset({"name"})) == "name_"


@pytest.mark.parametrize("name", sorted(arguments_of_clients()))
def test_a_setting_cannot_have_the_name_of_what_every_constructor_has(name: str) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": f"https://{{{name}}}.example.test", "variables": {name: {"default": "us"}}}],
        "paths": {"/one": {"get": {"operationId": "one", "tags": ["all"], "responses": {"204": {"description": ""}}}}},
    }
    with pytest.raises(SpecError, match=f"'{name}' is an option of every client: choose another name"):
        pipeline.lower("small", document)
