"""The items of lists, and what is in mappings and models, are checked by the rule for the arguments themselves."""

from __future__ import annotations

import datetime
import re
from collections import UserString
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from abwire import UNSET, Convert
from abwire.convert import models
from abwire.testing import Sandbox
from abwire_runtime.calls.checking import check_value, json_types_of
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.data.encoding import encode, locate_fault
from support.clients import APIS
from support.foreign_values import Int64
from support.operations import OPERATIONS, arguments_of, endpoint_of

NEVER = [b"bytes", UNSET, object(), 1 + 2j, iter([1])]
"""Values that no argument accepts, except those for any JSON value or for files."""


class Colour(StrEnum):
    RED = "red"


def convert() -> Convert:
    """A client that gets an empty list for every reply."""
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"data": []}))
    return Convert(token="t" * 16, account_id=1, project_id=2, http_client=httpx.Client(transport=transport))


def check(value: Any, json_types: str) -> Any:
    return check_value(value, json_types, "p", "abwire_api.convert")


# The notation


def test_the_notation_of_types_nests() -> None:
    found = json_types_of("a[a[in]o{s}]o<Goal,Tag>z")
    assert found.letters == "aoz"
    assert found.models == ("Goal", "Tag")
    assert found.items is not None
    assert found.items.items == json_types_of("in")
    assert found.items.values == json_types_of("s")
    with pytest.raises(ValueError, match="without an end"):
        json_types_of("a[s")


# Lists and mappings


@pytest.mark.parametrize(
    ("json_types", "value", "message"),
    [
        ("a[i]", [1, "a"], "p[1] must be an integer, not str"),
        ("a[i]", [1, 1.5], "p[1] must be an integer, not float"),
        ("a[i]", [1, True], "p[1] must be an integer, not bool"),
        ("a[i]", [None], "p[0] must be an integer, not NoneType"),
        ("a[i]", [UNSET], "p[0] must be an integer, not Unset"),
        ("a[i]", [10**400], "p[0] must be less than 1e309"),
        ("a[i]", [1, -(10**400)], "p[1] must be less than 1e309"),
        ("a[n]", [1, float("nan")], "p[1] must be finite, not nan"),
        ("a[n]", (Decimal("NaN"),), "p[0] must be finite, not NaN"),
        ("a[s]", ["a", b"b"], "p[1] must be a string, not bytes"),
        ("a[s]", ["a", 1], "p[1] must be a string, not int"),
        ("a[s]", "abc", "p must be a list, not str"),
        ("a[b]", [True, 0], "p[1] must be True or False, not int"),
        ("a[a[n]]", [[1], [2, "x"]], "p[1][1] must be a number, not str"),
        ("a[a[n]]", [[1], 2], "p[1] must be a list, not int"),
        ("o{s}", {"a": "b", "c": 1}, "p.c must be a string, not int"),
        ("o{a[i]}", {"a": [1, "2"]}, "p.a[1] must be an integer, not str"),
        ("a[o<Tag>]", [{"name": "x"}, "y"], "p[1] must be an object, not str"),
        ("a[o<ScrollPercentageGoalSettings>]", [models.Tag(name="x")], "p[0] must be a mapping or models.Scroll"),
    ],
)
def test_a_wrong_item_is_refused_with_its_path(json_types: str, value: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{re.escape(message)}"):
        check(value, json_types)


@pytest.mark.parametrize(
    ("json_types", "value"),
    [
        ("a[i]", [1, Int64(2)]),
        ("a[i]", {1, 2}),
        ("a[i]", range(3)),
        ("a[i]", []),
        ("a[iz]", [1, None]),
        ("a[n]", [1, 1.5, Decimal("1.5")]),
        ("a[s]", ["a", Colour.RED, UserString("b")]),
        ("a[s]", [datetime.date(2024, 5, 1)]),
        ("a[f]", [b"bytes"]),
        ("a", [1, "a", {"b": [None]}]),
        ("*", [1, "a"]),
        ("o{s}", {"a": UNSET}),
        ("a[o<Tag>]", [models.Tag(name="x"), {"name": "y"}]),
        ("o<CreateGoal>", models.RevenueGoal(name="x", type="revenue")),
        ("o<CreateGoal>", models.Unknown()),
    ],
)
def test_other_items_are_accepted_unchanged(json_types: str, value: Any) -> None:
    assert check(value, json_types) is value


SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "s": st.text(),
    "i": st.integers(-(2**70), 2**70),
    "n": st.floats(allow_nan=False, allow_infinity=False),
    "b": st.booleans(),
    "z": st.none(),
}


@given(letter=st.sampled_from(list(SCALARS)), others=st.sets(st.sampled_from("sibz")), data=st.data())
def test_an_item_is_accepted_just_when_it_is_as_an_argument(letter: str, others: set[str], data: Any) -> None:
    value = data.draw(SCALARS[letter])
    types = "".join(others) or "n"

    def accepted(value: Any, json_types: str) -> bool:
        try:
            check(value, json_types)
        except (TypeError, ValueError):
            return False
        return True

    alone = accepted(value, types)
    assert accepted([value], f"a[{types}]") == alone
    assert accepted({"k": [value]}, f"o{{a[{types}]}}") == alone


# Every operation


def lists_of(endpoint: Endpoint[Any]) -> Iterator[tuple[str, str]]:
    """The arguments of an operation that are lists of one type, with the types of their items."""
    body = endpoint.body.properties if endpoint.body is not None and endpoint.body.properties else {}
    parameters = {parameter.name: parameter.json_types for parameter in endpoint.parameters}
    for name, types in {**parameters, **body}.items():
        items = json_types_of(types).items
        if items is not None and "f" not in items.letters:
            yield name, items.letters


def test_every_list_of_every_operation_refuses_a_wrong_item(sandbox: Sandbox) -> None:
    checked = 0
    for api in APIS:
        for operation in OPERATIONS[api].values():
            endpoint = endpoint_of(api, operation)
            for name, letters in lists_of(endpoint):
                arguments = arguments_of(sandbox, api, operation, whole_body=False)
                for wrong in [*NEVER, *([] if "s" in letters else ["text"]), *([] if "n" in letters else [1.5])]:
                    with pytest.raises(TypeError, match=rf"{re.escape(operation.label)}\(\): {name}\[0\] must be "):
                        endpoint.prepare({**arguments, name: [wrong]}, lambda setting, required: 1)
                    checked += 1
    assert checked > 600


# What JSON can't hold, at any depth


@pytest.mark.parametrize("wrong", NEVER)
def test_the_path_of_what_json_can_not_hold_is_named_at_any_depth(wrong: Any) -> None:
    settings = models.ScrollPercentageGoalSettings.from_dict({"percentage": 5})
    settings.additional_properties["extra"] = [1, {"deep": wrong}] if wrong is not UNSET else [1, {"deep": [wrong]}]
    deep = r"settings\.extra\[1\]\.deep" + (r"\[0\]" if wrong is UNSET else "")
    with pytest.raises(TypeError, match=rf"^goals\.create\(\): {deep}: a value of type \w+ can't be encoded as JSON$"):
        convert().goals.create(name="x", type="scroll_percentage", settings=settings)


def test_a_fault_is_found_in_a_value_that_contains_itself() -> None:
    value: list[Any] = [1]
    value += [value, {"a": b"x"}]
    with pytest.raises(TypeError):
        encode(value)
    assert locate_fault(value, "p") == "p[2].a"


# Models


def test_a_model_of_another_class_is_refused_as_an_argument_and_in_a_list() -> None:
    goals: Any = convert().goals
    with pytest.raises(TypeError, match=r"goals\.create\(\): settings must be a mapping or models\..*, not Tag$"):
        goals.create(name="x", type="revenue", settings=models.Tag(name="y"))
    with pytest.raises(TypeError, match=r"goals\.create\(\): body must be a mapping or models\.CreateGoal, not Tag$"):
        goals.create(body=models.Tag(name="x"))


def test_a_fetched_model_can_be_sent_back() -> None:
    goals: Any = convert().goals
    fetched = models.RevenueGoal.from_dict({"id": 7, "name": "x", "type": "revenue", "settings": {"new": 1}})
    goals.update(7, body=fetched)
    goals.create(body=fetched)
