"""What editors, ``help()`` and frameworks see of the methods and models: parameters, types and docstrings."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
import subprocess
import sys
import typing
from enum import Enum
from importlib import import_module
from typing import Any

import attrs
import httpx
import pytest

from abwire import UNSET, VWO, Convert, Model, Unset
from abwire.convert import models
from abwire_runtime.calls.checking import check_value
from abwire_runtime.calls.resource import EXTRA
from abwire_runtime.calls.signatures import _union, show_parameters
from abwire_runtime.data.encoding import encode
from abwire_runtime.data.values import string
from support.clients import APIS
from support.methods import Method, entries, forms, generated_methods, modules_of

METHODS = generated_methods()
MOST_VALUES = 12
PACKAGES = ("abwire_runtime", "abwire_api", "abwire")


def convert(**options: Any) -> Convert:
    """A client that sends nothing."""

    def answer(request: httpx.Request) -> httpx.Response:
        raise AssertionError("sent")

    transport = httpx.MockTransport(answer)
    return Convert(token="t" * 16, account_id=1, project_id=2, http_client=httpx.Client(transport=transport), **options)


def arguments_of(signature: inspect.Signature) -> dict[str, inspect.Parameter]:
    return {name: parameter for name, parameter in signature.parameters.items() if name not in ("self", EXTRA)}


# Signatures


def test_there_are_methods_of_all_apis() -> None:
    assert {name.partition(":")[0] for name in METHODS} == set(APIS)
    assert len(METHODS) > 800


def test_every_method_shows_its_parameters_with_types_and_defaults() -> None:
    for name, method in METHODS.items():
        shown = arguments_of(inspect.signature(method))
        listed = {key: each for form in forms(method) for key, each in arguments_of(form).items()}
        assert shown.keys() == listed.keys(), name
        for key, parameter in shown.items():
            assert parameter.kind not in {parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL}, (name, key)
            annotations = {form.parameters[key].annotation for form in forms(method) if key in form.parameters}
            assert len(annotations) > 1 or parameter.annotation in annotations
            if listed[key].default is not inspect.Parameter.empty:
                assert parameter.default is listed[key].default, (name, key)
        assert inspect.signature(method).return_annotation == forms(method)[0].return_annotation


def test_every_way_to_call_a_method_fits_its_signature() -> None:
    for method in METHODS.values():
        for form in forms(method):
            needed = {k: 1 for k, p in form.parameters.items() if p.default is inspect.Parameter.empty}
            inspect.signature(method).bind(**needed)
            inspect.signature(method).bind(self=1, **dict.fromkeys(arguments_of(form), 1), extra_query={})


def test_a_parameter_of_every_overload_stays_required() -> None:
    @typing.overload
    def both(*, to: str, name: str) -> int: ...
    @typing.overload
    def both(*, to: str, body: bytes) -> int: ...
    def both(**arguments: Any) -> int:
        return len(arguments)

    show_parameters(both, EXTRA)
    assert str(inspect.signature(both)) == "(*, to: 'str', name: 'str' = UNSET, body: 'bytes' = UNSET) -> 'int'"
    with pytest.raises(TypeError, match="to"):
        inspect.signature(both).bind(name="x")


# Docstrings


@pytest.mark.parametrize(
    ("annotations", "union"),
    [
        (["int"], "int"),
        (["int", "str | int"], "int | str"),
        (["Unset | None", "str"], "str | None | Unset"),
        (["Literal['a', 'b'] | None", "Literal['b', 'c']"], "Literal['a', 'b', 'c'] | None"),
        (["Literal[\"it's | [c\"] | str", "Literal['\"|', '\\'] |']"], "Literal[\"it's | [c\", '\"|', '\\'] |'] | str"),
        (["Literal[models.Kind.A, models.Kind.B]", "Literal[-1, 1.5, True]"], "Literal[-1, 1.5, True] | models.Kind"),
        (["dict[str, int | None]", "list[str | None] | dict[str, int | None]"], "dict[str, int | None] | list[str | None]"),
    ],
)  # fmt: skip
def test_the_types_of_overloads_become_one(annotations: list[str], union: str) -> None:
    assert _union(tuple(annotations)) == union


def test_every_argument_is_in_the_docstring_and_says_whether_it_is_required() -> None:
    for name, method in METHODS.items():
        said = entries(method.__doc__, "Args")
        ways = forms(method)[:-1] or forms(method)  # the last overload has the whole body
        assert said.keys() == arguments_of(inspect.signature(method)).keys(), name
        for key, text in said.items():
            assert len(text) > 2, (name, key)
            required = all(
                key in way.parameters and way.parameters[key].default is inspect.Parameter.empty for way in ways
            )
            assert text.startswith("Required. ") == required, (name, key)


def test_every_docstring_says_what_is_returned_and_raised() -> None:
    for name, method in METHODS.items():
        returned = re.search(r"\n\nReturns:\n    (.+)", inspect.getdoc(method) or "")
        assert returned, name
        assert {"AbwireError", "TypeError", "ValueError"} <= entries(method.__doc__, "Raises").keys(), name


def enums_in(hint: Any) -> set[type[Enum]]:
    if isinstance(hint, type) and issubclass(hint, Enum):
        return set() if hint is Unset else {hint}
    return {enum for each in typing.get_args(hint) for enum in enums_in(each)}


def test_the_accepted_values_are_in_the_docstring_or_the_enum_that_lists_them() -> None:
    checked = long = 0
    for name, method in METHODS.items():
        said = entries(method.__doc__, "Args")
        for key, hint in typing.get_type_hints(method).items():
            for enum in enums_in(hint) if key in said else ():
                values = [str(member.value) for member in enum]
                if len(values) > MOST_VALUES:
                    long += 1
                    assert f"models.{enum.__name__}" in said[key] or all(value in said[key] for value in values)
                else:
                    checked += 1
                    assert all(value in said[key] for value in values) or "`models." in said[key], (
                        name,
                        key,
                        said[key],
                    )
    assert checked > 200
    assert long > 20


def model_classes() -> dict[str, type[Model]]:
    found: dict[str, type[Model]] = {}
    for api in APIS:
        package = import_module(f"abwire_api.{api}.models")
        for name in dir(package):
            value = getattr(package, name)
            if isinstance(value, type) and issubclass(value, Model) and value.__module__.startswith("abwire_api."):
                found[f"{api}: {name}"] = value
    return found


def test_every_field_of_a_model_is_in_its_docstring() -> None:
    found = model_classes()
    assert len(found) > 800
    for name, model in found.items():
        assert entries(model.__doc__, "Attributes").keys() == set(model.__fields__), name


# Type hints


def public_things() -> dict[str, Any]:
    """All classes, methods and functions of the packages, by full name."""
    found: dict[str, Any] = {}
    for package in PACKAGES:
        for module in modules_of(package):
            for value in vars(module).values():
                if not (inspect.isclass(value) or inspect.isfunction(value)):
                    continue
                if value.__module__.partition(".")[0] not in PACKAGES:
                    continue
                found[f"{value.__module__}.{value.__qualname__}"] = value
                for key, each in vars(value).items() if inspect.isclass(value) else ():
                    if isinstance(each, (staticmethod, classmethod)):
                        each = each.__func__
                    elif isinstance(each, property):
                        each = each.fget
                    if inspect.isfunction(each):
                        found[f"{value.__module__}.{value.__qualname__}.{key}"] = each
    return found


def test_the_type_hints_of_everything_can_be_evaluated() -> None:
    found = public_things()
    assert len(found) > 4000
    wrong: dict[str, str] = {}
    for name, each in found.items():
        try:
            typing.get_type_hints(each)
        except (NameError, TypeError, AttributeError) as error:
            wrong[name] = f"{type(error).__name__}: {error}"
    assert wrong == {}


def test_the_hints_are_the_types_themselves() -> None:
    hints = typing.get_type_hints(type(convert().goals).create)
    assert hints["name"] is str
    assert hints["status"] == models.GoalStatusesLike | Unset
    assert models.GoalStatusesLike == typing.Literal["active", "archived"] | models.GoalStatuses | str
    assert typing.get_type_hints(models.RevenueGoal)["settings"] == models.RevenueGoalSettings | Unset
    fields = attrs.fields_dict(attrs.resolve_types(models.RevenueGoal))
    assert fields["settings"].type == models.RevenueGoalSettings | Unset


def test_a_client_with_a_group_loads_no_model() -> None:
    script = (
        "import sys, inspect; from abwire import Convert\n"
        "print(inspect.signature(type(Convert(token='t').goals).create))\n"
        "print([name for name in sys.modules if '.models.' in name or name.endswith('.streaming')])"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    signature, loaded = done.stdout.splitlines()
    assert "body: 'models.CreateGoal | models.Unknown' = UNSET" in signature
    assert loaded == "[]"


# Names with a mistake


@pytest.mark.parametrize(
    ("wrong", "right"), [("nam", "name"), ("tpye", "type"), ("setings", "settings"), ("acount_id", "account_id")]
)
def test_a_misspelt_argument_is_named_with_the_nearest_right_one(wrong: str, right: str) -> None:
    arguments: dict[str, Any] = {wrong: "x"}
    message = rf"^goals\.create\(\) got an unexpected keyword argument '{wrong}'; did you mean '{right}'\?$"
    with pytest.raises(TypeError, match=message):
        convert().goals.create(**arguments)


def test_no_name_is_suggested_for_one_that_is_like_none() -> None:
    arguments: dict[str, Any] = {"xyzzy": 1}
    with pytest.raises(TypeError, match=r"'xyzzy'$"):
        convert().goals.create(**arguments)


def first_result(method: Method, arguments: dict[str, Any]) -> Any:
    """Call a method. One that iterates over pages starts once its first item is requested."""
    result = method(**arguments)
    return next(result) if inspect.isgenerator(result) else result


def test_every_method_with_a_body_names_a_misspelt_argument() -> None:
    client = convert()
    checked = 0
    for name, method in METHODS.items():
        api, _, qualified = name.partition(": ")
        group = re.sub(r"(?<!^)(?=[A-Z])", "_", qualified.partition(".")[0]).lower()
        if api != "convert" or group.startswith("async_") or len(forms(method)) == 1 or not hasattr(client, group):
            continue
        arguments: dict[str, Any] = {
            key: 1 for key, p in forms(method)[1].parameters.items() if p.kind is p.POSITIONAL_OR_KEYWORD
        }
        if "to" in inspect.signature(method).parameters:
            arguments["to"] = "x"
        arguments.pop("self")
        longest = max(arguments_of(forms(method)[0]), key=len)
        with pytest.raises(TypeError, match=f"unexpected keyword argument '{longest}s'; did you mean '{longest}'"):
            first_result(getattr(getattr(client, group), method.__name__), {**arguments, f"{longest}s": 1})
        checked += 1
    assert checked > 200


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("app_id", "application_id"), ("secrt", "secret"), ("time_out", "timeout"), ("max_retries", "retries")],
)
def test_a_misspelt_setting_is_named_before_anything_else_is_wrong(wrong: str, right: str) -> None:
    settings: dict[str, Any] = {wrong: "x"}
    message = rf"^Convert\(\) got an unexpected keyword argument '{wrong}'; did you mean '{right}'\?$"
    with pytest.raises(TypeError, match=message):
        Convert(**settings)
    with pytest.raises(TypeError, match=re.escape("VWO() got an unexpected keyword argument 'acount_id'")):
        VWO(acount_id=1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


def test_a_misspelt_field_of_a_model_is_named_with_the_nearest_right_one() -> None:
    fields: dict[str, Any] = {"nam": "x"}
    with pytest.raises(TypeError, match=r"^Tag\(\) got an unexpected keyword argument 'nam'; did you mean 'name'\?$"):
        models.Tag(**fields)


# UNSET


def test_unset_is_one_value_of_a_public_type() -> None:
    assert repr(UNSET) == str(UNSET) == f"{UNSET}" == "UNSET"
    assert (Unset.__module__, list(Unset)) == ("abwire", [UNSET])
    assert Unset.UNSET is UNSET
    assert isinstance(UNSET, Unset)


def test_unset_is_no_string_although_it_is_a_member_of_an_enum() -> None:
    with pytest.raises(TypeError, match="Unset can't be encoded"):
        encode([UNSET])
    with pytest.raises(TypeError, match="must be a string"):
        check_value(UNSET, "s", "name")
    with pytest.raises(TypeError, match="must be a string"):
        string(UNSET, "name")
    assert encode({"a": UNSET, "b": 1}) == {"b": 1}
    assert pickle.loads(pickle.dumps(UNSET)) is copy.deepcopy(UNSET) is UNSET
