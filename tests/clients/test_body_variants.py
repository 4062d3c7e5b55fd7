"""Bodies that are unions at run time: what Python shows of their methods, and that any value is still sent."""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
import typing
from collections.abc import Iterator
from enum import Enum
from typing import Any

import httpx
import pytest

from abwire import UNSET, AsyncConvert, Convert, Unset
from abwire.convert import models
from abwire_runtime.calls.resource import EXTRA
from abwire_runtime.calls.signatures import show_parameters
from support.methods import Method, entries, forms, generated_methods

METHODS = {name: method for name, method in generated_methods().items() if len(forms(method)) > 2}


def accepted(hint: Any) -> Iterator[Any]:
    """The types in a union, with the values of ``Literal`` and the members of enums in place of their types."""
    origin = typing.get_origin(hint)
    if origin is typing.Literal:
        yield from ((type(value), value) for value in typing.get_args(hint))
    elif origin in {typing.Union, type(int | str)}:
        yield from (each for member in typing.get_args(hint) for each in accepted(member))
    elif inspect.isclass(hint) and issubclass(hint, Enum) and hint is not Unset:
        yield from ((hint, member) for member in hint)
    else:
        yield hint


def evaluated(form: inspect.Signature, method: Method, name: str) -> set[Any]:
    # The annotation of a generated method, in its own module.
    annotation = form.parameters[name].annotation
    return set(accepted(eval(annotation, vars(sys.modules[method.__module__]))))


def test_all_methods_whose_body_is_a_union_are_here() -> None:
    names = {name.replace("Async", "").removesuffix("_detailed") for name in METHODS}
    assert names == {
        f"convert: {name}"
        for name in (
            *("Accounts.update", "AiContent.generate_text", "Audiences.create", "Audiences.update"),
            *("Collaborators.update", "Collaborators.delete", "CookieAuthentication.login"),
            *("Goals.create", "Goals.update", "Hypotheses.create", "Hypotheses.update", "VersionChanges.update"),
        )
    }
    assert len(METHODS) == 4 * len(names)


def test_the_shown_type_of_an_argument_is_that_of_all_variants() -> None:
    checked = 0
    for name, method in METHODS.items():
        hints = typing.get_type_hints(method)
        for key, parameter in inspect.signature(method).parameters.items():
            if key == "self":
                continue
            types = [evaluated(form, method, key) for form in forms(method) if key in form.parameters]
            shown = set(accepted(hints[key]))
            assert shown == set().union(*types), (name, key)
            assert evaluated(inspect.signature(method), method, key) == shown
            checked += len({form.parameters[key].annotation for form in forms(method) if key in form.parameters}) > 1
            required = all(key in f.parameters and f.parameters[key].default is f.empty for f in forms(method))
            assert (parameter.default is parameter.empty) == required, (name, key)
    assert checked > 50


def test_every_listed_value_of_a_discriminator_is_in_one_overload_alone() -> None:
    checked = 0
    for name, method in METHODS.items():
        if "Collaborators" in name:
            continue
        body, unknown = typing.get_args(typing.get_type_hints(method)["body"])
        assert unknown is models.Unknown
        *ways, _ = forms(method)
        wire = body.discriminator
        key = next(key for key in ways[0].parameters if key.replace("_", "").lower() == wire.replace("_", "").lower())
        values = [
            v
            for form in ways
            for kind, v in (each for each in evaluated(form, method, key) if type(each) is tuple)
            if kind is str
        ]
        assert sorted(values) == sorted(body.mapping), name
        checked += 1
    assert checked == len(METHODS) - 8


def test_the_signature_is_short_enough_to_read() -> None:
    parameters = inspect.signature(type(convert([]).goals).create).parameters
    values = ", ".join(
        f"'{kind}'"
        for kind in (
            *("dom_interaction", "scroll_percentage", "revenue", "submits_form", "clicks_link", "clicks_element"),
            *("advanced", "visits_page", "code_trigger", "ga_import"),
        )
    )
    assert parameters["type"].annotation == f"Literal[{values}] | models.GoalTypes | models.CreateNoSettingsGoalType"
    assert parameters["name"].annotation == "str"
    assert list(parameters)[-2:] == ["body", "_extra"]


def test_bars_and_brackets_in_strings_and_lists_do_not_separate_types() -> None:
    @typing.overload
    def both(*, kind: typing.Literal["a | b", "c]"], items: list[int | None] | Unset = UNSET) -> int: ...
    @typing.overload
    def both(*, kind: typing.Literal["d, e", 5] | None, items: list[int | str]) -> int: ...
    def both(**arguments: Any) -> int:
        return len(arguments)

    show_parameters(both, EXTRA)
    assert both.__annotations__ == {
        "kind": "typing.Literal['a | b', 'c]'] | typing.Literal['d, e', 5] | None",
        "items": "list[int | None] | list[int | str] | Unset",
        "return": "int",
    }
    assert inspect.signature(both).parameters["items"].default is UNSET
    assert inspect.signature(both).parameters["kind"].default is inspect.Parameter.empty


def test_the_docstring_says_where_an_argument_belongs() -> None:
    said = entries(type(convert([]).goals).create.__doc__, "Args")
    assert said["settings"].startswith(
        'Required where `type` is "dom_interaction", "scroll_percentage", "revenue", "submits_form", "clicks_link" or '
        '"clicks_element"; also accepted where `type` is "ga_import". '
    )
    assert said["triggering_rule"].startswith('Required where `type` is "advanced". ')
    assert said["type"].startswith("Required. ")
    assert said["body"].endswith("a `models.Unknown` for any other `type`.")


# Sending


def convert(sent: list[Any]) -> Convert:
    """A client whose calls append their bodies to a list."""
    return Convert(token="t" * 16, account_id=1, project_id=2, http_client=httpx.Client(transport=recording(sent)))


def recording(sent: list[Any]) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json={"id": 1, "type": "new"})

    return httpx.MockTransport(answer)


SETTINGS = {"percentage": 50}

# What type checkers refuse, the client sends: the server may accept more than its document says.
UNCHECKED: list[dict[str, Any]] = [
    {"name": "x", "type": "new", "settings": SETTINGS, "key": "k"},
    {"name": "x", "type": "new"},
    {"name": "x", "type": "code_trigger", "settings": SETTINGS},
    {"name": "x", "type": "scroll_percentage"},
]


@pytest.mark.parametrize("arguments", UNCHECKED)
def test_values_that_the_document_does_not_list_are_sent(arguments: dict[str, Any]) -> None:
    sent: list[Any] = []
    convert(sent).goals.create(**arguments)
    convert(sent).goals.create(body=models.Unknown.from_dict(arguments))
    convert(sent).goals.update(3, **arguments)

    async def asynchronously() -> None:
        http_client = httpx.AsyncClient(transport=recording(sent))
        async with AsyncConvert(token="t" * 16, account_id=1, project_id=2, http_client=http_client) as client:
            await client.goals.create(**arguments)
            await client.goals.create_detailed(**arguments)

    asyncio.run(asynchronously())
    assert sent == [arguments] * 5


def test_a_variant_is_sent_with_its_settings_and_members_of_enums_as_their_values() -> None:
    sent: list[Any] = []
    settings = models.ScrollPercentageGoalSettings(percentage=50)
    convert(sent).goals.create(name="Read", type="scroll_percentage", settings=settings)
    convert(sent).goals.create(name="Read", type=models.GoalTypes.SCROLL_PERCENTAGE, settings=settings)
    convert(sent).goals.update(3, settings=settings)
    whole = {"name": "Read", "type": "scroll_percentage", "settings": {"percentage": 50}}
    assert sent == [whole, whole, {"settings": {"percentage": 50}}]


def test_what_all_variants_require_is_still_required_at_run_time() -> None:
    arguments: dict[str, Any] = {"type": "code_trigger"}
    with pytest.raises(TypeError, match=r"goals\.create\(\) missing a required argument: 'name'"):
        convert([]).goals.create(**arguments)
