"""Decoding, for every model of every API: it never raises and loses nothing."""

from __future__ import annotations

import copy
import json
import pickle
from importlib import import_module
from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abwire import UNSET, Model, Unknown
from support.clients import APIS
from support.opening import open_all
from support.strategies import ANYTHING, OBJECTS, Drawer, schemas

NAMES = [(api, name) for api in APIS for name, schema in schemas(api).items() if "enum" not in schema]
_SIZE = 150
CHUNKS = [
    pytest.param(NAMES[start : start + _SIZE], id=f"{NAMES[start][0]}-{NAMES[start][1]}")
    for start in range(0, len(NAMES), _SIZE)
]


def kind_of(api: str, name: str) -> Any:
    return getattr(import_module(f"abwire_api.{api}.models"), name)


def same(one: Any, other: Any) -> bool:
    """Whether values are equal as JSON: 1 and True are not the same, nor are 1 and 1.0, and the order of fields counts."""
    return json.dumps(one) == json.dumps(other)


def is_json(value: Any) -> bool:
    """Whether JSON can hold a value: Python reads NaN and infinities, for which JSON has no form."""
    try:
        json.dumps(value, allow_nan=False)
    except ValueError:
        return False
    return True


def plain(value: Any) -> Any:
    return value.to_dict() if isinstance(value, Model) else value


def check_text(model: Any, body: dict[str, Any]) -> None:
    assert same(plain(model), body)
    if isinstance(model, Model) and is_json(body):
        assert same(json.loads(model.to_json()), body)
    elif isinstance(model, Model):
        with pytest.raises(ValueError, match="not JSON"):
            model.to_json()


def check_laws(kind: Any, body: dict[str, Any]) -> None:
    before = copy.deepcopy(body)
    model = kind.from_dict(body)
    check_text(model, body)  # nobody has looked at it
    assert same(body, before), "the input was changed"
    if isinstance(model, Model):
        check_text(type(model).from_json(json.dumps(body)), body)
        open_all(model)
        check_text(model, body)
        assert model == kind.from_dict(body)
        assert isinstance(repr(model), str)
        assert pickle.loads(pickle.dumps(model)) == model
        assert copy.deepcopy(model) == model
        assert same(copy.copy(model).to_dict(), body)


@pytest.mark.parametrize("deviations", [0.0, 0.1, 0.5])
@pytest.mark.parametrize("chunk", CHUNKS)
@settings(max_examples=8, database=None)
@given(seed=st.integers(min_value=0))
def test_models_keep_bodies_of_their_own_schema(chunk: list[tuple[str, str]], deviations: float, seed: int) -> None:
    for api, name in chunk:
        body = Drawer(api, Random(f"{seed} {name}"), deviations).named(name)
        if isinstance(body, dict):
            check_laws(kind_of(api, name), body)


@pytest.mark.parametrize("chunk", CHUNKS)
@settings(max_examples=10, database=None)
@given(body=OBJECTS)
def test_models_keep_any_json_object(chunk: list[tuple[str, str]], body: dict[str, Any]) -> None:
    for api, name in chunk:
        check_laws(kind_of(api, name), body)


@pytest.mark.parametrize("chunk", CHUNKS)
@settings(max_examples=6, database=None)
@given(value=ANYTHING)
def test_models_keep_any_value_in_any_field(chunk: list[tuple[str, str]], value: Any) -> None:
    for api, name in chunk:
        fields = schemas(api)[name].get("properties", {})
        check_laws(kind_of(api, name), dict.fromkeys(fields, value))


def test_every_model_of_every_api_is_driven() -> None:
    assert len(NAMES) > 1200
    assert {api for api, _ in NAMES} == set(APIS)


@pytest.mark.parametrize("depth", [100, 400, 900])
def test_deep_nesting_is_kept(depth: int) -> None:
    rule = kind_of("convert", "RuleObject")
    nested: Any = "leaf"
    for level in range(depth // 3):
        nested = {"OR": [nested]} if level % 2 else {"unknown": [[nested]]}
    assert json.dumps(rule.from_dict(nested).to_dict()) == json.dumps(nested)


def leaf(nested: Any, other: Any) -> tuple[Any, Any]:
    """The innermost values of two equally nested values, found without recursion."""
    while isinstance(nested, (dict, list)) and nested:
        assert type(other) is type(nested)
        assert len(other) == len(nested)
        key: Any = next(iter(nested)) if isinstance(nested, dict) else 0
        nested, other = nested[key], other[key]
    return nested, other


def test_nesting_deeper_than_the_json_parser_reads_is_kept() -> None:
    nested: Any = "leaf"
    for level in range(50_000):
        nested = {"OR": [nested]} if level % 2 else {"unknown": [[nested]]}
    assert leaf(nested, kind_of("convert", "RuleObject").from_dict(nested).to_dict()) == ("leaf", "leaf")


@pytest.mark.parametrize("depth", [10, 950, 50_000])
def test_deep_recursive_models_are_kept(depth: int) -> None:
    from abwire_runtime.data.codecs import References
    from abwire_runtime.data.model import Model

    class Tree(Model):
        child: Any = UNSET
        _codecs = {"child": References(__name__)("Tree")}

    globals()["Tree"] = Tree
    nested: Any = "leaf"
    for _ in range(depth):
        nested = {"child": nested}
    tree = Tree.from_dict(nested)
    assert isinstance(tree.child, Tree)
    assert leaf(nested, tree.to_dict()) == ("leaf", "leaf")


def test_unset_and_null_are_different() -> None:
    goal = kind_of("convert", "NoSettingsGoal")
    decoded = goal.from_dict({"name": None})
    assert decoded.name is None
    assert decoded.key is UNSET
    assert decoded.to_dict() == {"name": None}
    assert goal(name=None).to_dict() == {"name": None}
    assert goal(name=UNSET).to_dict() == {}
    decoded.name = UNSET
    assert decoded.to_dict() == {}
    assert decoded == goal()


def test_unset_is_a_singleton_and_false() -> None:
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy(UNSET) is UNSET
    assert not UNSET


def test_a_class_derived_from_a_model_has_its_fields() -> None:
    class Mine(kind_of("convert", "CreateNoSettingsGoal")):  # type: ignore[misc]
        def shout(self) -> str:
            return str(self.name).upper()

    class More(Mine):
        colour: str = "red"

    sent = {"name": "a", "status": "active", "new": 1}
    decoded = Mine.from_dict(sent)
    assert decoded.to_dict() == sent
    assert decoded.shout() == "A"
    assert decoded.additional_properties == {"new": 1}
    assert Mine(name="a", type="code_trigger").to_dict() == {"name": "a", "type": "code_trigger"}
    with pytest.raises(TypeError, match="missing a required keyword argument: 'name'"):
        Mine(type="code_trigger")
    assert More(name="a", type="code_trigger").to_dict() == {"name": "a", "type": "code_trigger", "colour": "red"}


def test_a_constructor_refuses_unknown_fields() -> None:
    goal = kind_of("convert", "NoSettingsGoal")
    with pytest.raises(TypeError, match="unexpected keyword argument 'nam'"):
        goal(nam="x")
    with pytest.raises(TypeError, match="missing a required keyword argument: 'name'"):
        kind_of("convert", "CreateNoSettingsGoal")(type="code_trigger")
    with pytest.raises(TypeError, match="mapping"):
        goal.from_dict([])


def test_models_are_attrs_classes() -> None:
    goal = kind_of("convert", "NoSettingsGoal")
    assert attrs.has(goal)
    assert [field.name for field in attrs.fields(goal)][:3] == ["id", "name", "key"]
    for api, name in NAMES:
        kind = kind_of(api, name)
        if isinstance(kind, type):
            assert [field.name for field in attrs.fields(kind)] == [*vars(kind)["__fields__"], "additional_properties"]
    changed: Any = attrs.evolve(kind_of("convert", "NoSettingsGoal")(name="a", key="k"), name="b")
    assert changed.to_dict() == {"name": "b", "key": "k"}
    assert kind_of("convert", "NoSettingsGoal").name is UNSET, "asking attrs changes nothing"


def test_keys_that_are_python_names_are_kept() -> None:
    names = ["self", "cls", "data", "", "__class__", "__dict__", "__setstate__", "__reduce__", "__fields__", "class"]
    names += ["_secrets", "_wire", "_discriminator", "additional_properties", "to_dict", "order", "from_dict", "UNSET"]
    for api, name in NAMES:
        fields = schemas(api)[name].get("properties", {})
        check_laws(kind_of(api, name), dict.fromkeys([*names, *fields, "error_code", "except_"], 1))


def test_half_a_surrogate_pair_is_kept() -> None:
    text = '{"name":"\\ud83d","zz":["\\ude00","é"]}'
    goal = kind_of("convert", "NoSettingsGoal").from_json(text)
    assert json.loads(goal.to_json().encode()) == json.loads(text)
    assert bytes(goal) == goal.to_json().encode()
    named = kind_of("convert", "NoSettingsGoal")(name="é")
    assert named.to_json() == '{"name":"é"}'
    assert bytes(named) == named.to_json().encode()


def test_fields_keep_their_order() -> None:
    sent = {"new": 1, "name": "a", "newer": [2], "key": "k", "newest": None}
    goal = kind_of("convert", "NoSettingsGoal").from_dict(sent)
    for each in (goal, copy.copy(goal), copy.deepcopy(goal), pickle.loads(pickle.dumps(goal)), attrs.evolve(goal)):
        assert list(each.to_dict()) == list(sent)
        assert list(json.loads(each.to_json())) == list(sent)
    goal.status = "active"
    del goal.additional_properties["newer"]
    assert list(goal.to_dict()) == ["new", "name", "key", "newest", "status"]


def test_changes_after_decoding_are_encoded() -> None:
    goal = kind_of("convert", "NoSettingsGoal").from_dict({"name": "a", "key": "k", "new": 1})
    goal.name = "b"
    goal.key = UNSET
    goal.additional_properties["new"] = 2
    assert goal.to_dict() == {"name": "b", "new": 2}
    del goal.name
    assert goal.name is UNSET
    goal.additional_properties = {}
    assert goal.to_dict() == {}


def test_an_unknown_field_cannot_be_set() -> None:
    goal = kind_of("convert", "NoSettingsGoal")(name="a")
    with pytest.raises(AttributeError, match="NoSettingsGoal has no field 'nmae'"):
        goal.nmae = "b"
    assert goal.to_dict() == {"name": "a"}


def test_a_copy_has_unknown_fields_of_its_own() -> None:
    goal = kind_of("convert", "NoSettingsGoal").from_dict({"new": 1})
    for other in (copy.copy(goal), copy.deepcopy(goal), attrs.evolve(goal)):
        other.additional_properties["new"] = 2
    assert goal.to_dict() == {"new": 1}


def test_a_repr_is_short() -> None:
    goal = kind_of("convert", "NoSettingsGoal")
    rule = kind_of("convert", "RuleElement").from_dict({"rule_type": "x" * 10**6, "value": "y" * 10**6})
    assert isinstance(rule, Unknown)
    for each in (goal(name="x" * 10**6), goal.from_dict({"x" * 10**6: 1}), rule):
        assert len(repr(each)) < 200


def test_secrets_are_not_shown() -> None:
    key = kind_of("convert", "SdkKey")
    assert "hidden-value" not in repr(kind_of("convert", "ApiKey").from_dict({"secret": "hidden-value"}))
    assert "visible" in repr(key.from_dict({"name": "visible"}))


def test_hashing_a_model_is_an_error_that_explains_it() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Unknown._of("type", {}))
