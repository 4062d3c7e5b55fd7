"""Models are decoded on first access: whatever a program does with one, it is as if it had been decoded at once."""

from __future__ import annotations

import copy
import functools
import gc
import json
import pickle
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abwire import UNSET, Model
from abwire.convert import models
from abwire_api.convert_serving import models as serving
from support.opening import is_closed, open_all
from support.strategies import ANYTHING, Drawer

KINDS = [
    "ConfigExperience",
    "ConfigResponseData",
    "ConfigFeature",
    "ConfigGoal",
    "RuleObject",
    "RuleElement",
    "ConfigProject",
]


def decoded(kind: str, seed: int, deviations: float) -> tuple[Any, Any]:
    """Return an object that nobody has looked at, and the same one opened with all that it holds."""
    body = Drawer("convert_serving", Random(seed), deviations).named(kind)
    union: Any = getattr(serving, kind)
    body = body if isinstance(body, dict) else {}
    closed, opened = union.from_dict(body), union.from_dict(body)
    open_all(opened)
    return closed, opened


def parts(model: Any, limit: int = 40) -> list[Any]:
    """Return a model and models in it. All of them are opened."""
    found: list[Any] = []
    pending = [model]
    while pending and len(found) < limit:
        each = pending.pop()
        if isinstance(each, Model):
            found.append(each)
            each = vars(each)
        pending.extend(each.values() if isinstance(each, dict) else each if isinstance(each, list) else ())
    return found


def field_of(model: Any, number: int) -> str:
    names = type(model).__fields__ or ("odd",)  # an Unknown has any field
    return names[number % len(names)]


def put(model: Any, number: int, value: Any) -> Any:
    setattr(model, field_of(model, number), value)


def delete(model: Any, number: int, value: Any) -> Any:
    try:
        delattr(model, field_of(model, number))
    except AttributeError as error:
        return type(error)


def add(model: Any, number: int, value: Any) -> Any:
    model.additional_properties[f"new{number}"] = value


def evolved(model: Any, number: int, value: Any) -> Any:
    return attrs.evolve(model, **({field_of(model, number): value} if type(model).__fields__ else {}))


READS: dict[str, Callable[[Any, int, Any], Any]] = {
    "field": lambda model, number, value: getattr(model, field_of(model, number)),
    "part": lambda model, number, value: parts(model)[number % len(parts(model))],
    "repr": lambda model, number, value: repr(model),
    "vars": lambda model, number, value: vars(model),
    "dir": lambda model, number, value: dir(model),
    "dict": lambda model, number, value: list(model.to_dict()),
    "json": lambda model, number, value: model.to_json(),
    "bytes": lambda model, number, value: bytes(model),
    "hash": lambda model, number, value: type(model).__hash__,
    "extra": lambda model, number, value: model.additional_properties,
    "attrs": lambda model, number, value: attrs.asdict(model, recurse=False),
    "same": lambda model, number, value: (model == model, model == copy.copy(model), model == 1),
}
COPIES: dict[str, Callable[[Any, int, Any], Any]] = {
    "copy": lambda model, number, value: copy.copy(model),
    "deepcopy": lambda model, number, value: copy.deepcopy(model),
    "pickle": lambda model, number, value: pickle.loads(pickle.dumps(model)),
    "old pickle": lambda model, number, value: pickle.loads(pickle.dumps(model, protocol=2)),
    "again": lambda model, number, value: type(model).from_dict(model.to_dict()),
    "replace": lambda model, number, value: model.__replace__(**{field_of(model, number): value}),
    "evolve": evolved,
}
WRITES: dict[str, Callable[[Any, int, Any], Any]] = {"put": put, "delete": delete, "add": add}
ACTIONS = {**READS, **COPIES, **WRITES}


@settings(max_examples=150, database=None, deadline=None)
@given(
    kind=st.sampled_from(KINDS),
    seed=st.integers(0, 10**6),
    deviations=st.sampled_from([0.0, 0.2]),
    actions=st.lists(
        st.tuples(st.sampled_from(sorted(ACTIONS)), st.integers(0, 30), st.integers(0, 100), ANYTHING), max_size=8
    ),
)
def test_a_closed_model_behaves_as_an_opened_one(
    kind: str, seed: int, deviations: float, actions: list[tuple[str, int, int, Any]]
) -> None:
    pair = decoded(kind, seed, deviations)
    for name, where, number, value in actions:
        # A part is looked for only now and then: looking for it opens what is on the way.
        targets = [parts(each)[where % len(parts(each))] if where > 15 else each for each in pair]
        results = [ACTIONS[name](target, number, copy.deepcopy(value)) for target in targets]
        assert type(results[0]) is type(results[1])
        assert repr(results[0]) == repr(results[1]), name
        assert results[0] == results[1] or value != value, name
        if name in COPIES:
            pair = results[0], results[1]
    assert list(pair[0].to_dict()) == list(pair[1].to_dict())
    assert repr(pair[0].to_dict()) == repr(pair[1].to_dict())
    assert repr(pair[0]) == repr(pair[1])


def experience() -> Any:
    sent = {
        "id": "1",
        "name": "a",
        "status": "active",
        "new": [1],
        "settings": {"outliers": {"order_value": {"detection_type": "none"}}},
        "variations": [{"id": "2", "changes": [{"id": 3, "type": "richStructure", "data": {"x": 1}}]}, 5],
    }
    return serving.ConfigExperience.from_dict(sent), sent


def test_what_was_never_read_stays_closed_and_is_written_as_it_came() -> None:
    model, sent = experience()
    assert is_closed(model)
    assert model.to_dict() == sent
    assert json.loads(model.to_json()) == sent
    assert is_closed(model)
    assert model.name == "a"
    assert not is_closed(model)
    variation = model.variations[0]
    assert type(variation) is serving.ExperienceVariationConfig
    assert is_closed(variation)
    assert model.to_dict() == sent
    assert is_closed(variation)


def test_what_a_model_returns_is_not_what_it_holds() -> None:
    model, sent = experience()
    model.to_dict()["variations"][0]["id"] = "changed"
    assert model.to_dict() == sent
    sent["variations"][0]["id"] = "changed"
    assert model.to_dict() != sent


def test_changing_a_part_changes_what_the_whole_writes() -> None:
    model, sent = experience()
    model.variations[0].changes[0].id = 4
    sent["variations"][0]["changes"][0]["id"] = 4
    model.variations[0].changes.append({"id": 5})
    sent["variations"][0]["changes"].append({"id": 5})
    assert model.to_dict() == sent
    assert json.loads(model.to_json()) == sent


@pytest.mark.parametrize(
    "access",
    [
        lambda model: model.name,
        lambda model: model.key,
        lambda model: vars(model),
        lambda model: model.additional_properties,
        lambda model: setattr(model, "key", "k"),
        lambda model: delattr(model, "name"),
        lambda model: repr(model),
        lambda model: model == copy.copy(model),
        lambda model: pickle.dumps(model),
        lambda model: dir(model),
    ],
)
def test_each_access_opens_a_model(access: Callable[[Any], Any]) -> None:
    model, sent = experience()
    access(model)
    assert not is_closed(model)
    assert model.id == "1"
    assert set(vars(model)) - {"key"} >= set(sent) - {"new", "name"}


def test_values_that_are_not_json_are_kept_and_encoded_as_they_are_by_a_model() -> None:
    at = datetime.fromisoformat("2024-05-01T10:00:00+00:00")
    variation = serving.ExperienceVariationConfig(id="9")
    sent = {"name": at, "variations": [variation, {"id": Decimal("1.50"), "changes": (1, 2)}]}
    model: Any = serving.ConfigExperience.from_dict(sent)
    assert model.name is at
    assert model.variations[0] is variation
    written = '{"name":"2024-05-01T10:00:00Z","variations":[{"id":"9"},{"id":1.50,"changes":[1,2]}]}'
    assert model.to_json() == serving.ConfigExperience.from_dict(sent).to_json() == written


# Classes of users


class Mine(models.RevenueGoal):
    """A user's model with everything that may be in the way of opening one."""

    key = "default"

    def __init__(self, name: str, **fields: Any) -> None:
        super().__init__(name=name, **fields)

    @property  # type: ignore[misc]
    def name(self) -> str:  # type: ignore[override]
        return str(super().name).upper()

    def status(self) -> str:  # type: ignore[override, misc]
        return "a method"

    @functools.cached_property
    def length(self) -> int:
        return len(self.name)

    def __getattr__(self, name: str) -> str:
        if name.startswith("__"):
            raise AttributeError(name)
        return f"no {name}"


class Slotted(models.RevenueGoal):
    __slots__ = ("slot",)


class Mixin:
    description = "mixed in"


class Mixed(Mixin, models.RevenueGoal):  # type: ignore[misc]
    pass


class Made(models.RevenueGoal):
    def __new__(cls, *_: Any, **__: Any) -> Made:
        made.append(cls)
        return super().__new__(cls)


made: list[type[Any]] = []


@pytest.mark.parametrize("opened", [False, True])
def test_a_class_of_a_user_finds_its_fields(opened: bool) -> None:
    def goal(kind: Any, **fields: Any) -> Any:
        model = kind.from_dict({"type": "revenue", **fields})
        if opened:
            open_all(model)
        return model

    assert goal(Mine, name="a").name == "A"
    assert goal(Mine, key="sent").key == "sent"
    assert goal(Mine).key == "default"
    assert goal(Mine, status="active").status == "active"
    assert goal(Mine).status() == "a method"
    assert goal(Mine).other == "no other"
    assert goal(Mine).id is UNSET
    assert goal(Mine, name="abc").length == 3
    assert goal(Mixed).description == "mixed in"
    assert goal(Mixed, description="sent").description == "sent"
    made.clear()
    assert goal(Made, name="a").name == "a"
    assert made == [Made]
    assert Mine("b").to_dict() == {"name": "b"}
    assert Mine.key == "default"
    assert models.RevenueGoal.key is UNSET
    slotted = goal(Slotted, name="a")
    for each in (slotted, pickle.loads(pickle.dumps(slotted)), copy.deepcopy(slotted)):
        object.__setattr__(each, "slot", 7)
        assert (each.slot, each.name) == (7, "a")


def test_a_closed_model_can_get_new_attributes_as_a_whole() -> None:
    model, _ = experience()
    object.__setattr__(model, "__dict__", {"name": "b"})
    assert model.to_dict() == {"name": "b"}


def test_an_opened_model_does_not_keep_the_json_that_it_came_from() -> None:
    model: Any = experience()[0]
    sent = model._json
    first = model.variations
    assert sent is not None
    assert not [each for each in gc.get_referrers(sent) if isinstance(each, Model)]
    assert first is model.variations


# Threads


def test_threads_that_open_a_model_at_the_same_moment_see_the_same_parts() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(60):
            model, sent = experience()
            barrier = threading.Barrier(4)
            seen: list[tuple[Any, ...]] = []

            def read(model: Any = model, barrier: Any = barrier, seen: list[tuple[Any, ...]] = seen) -> None:
                barrier.wait()
                variation = model.variations[0]
                seen.append((model.variations, variation, variation.changes, variation.changes[0], model.settings))

            def write(model: Any = model, barrier: Any = barrier, sent: Any = sent) -> None:
                barrier.wait()
                assert model.to_dict() == json.loads(model.to_json()) == sent

            threads = [threading.Thread(target=each) for each in (read, read, read, write)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert len(seen) == 3
            assert all(mine is other for parts in seen for mine, other in zip(parts, seen[0], strict=True))
    finally:
        sys.setswitchinterval(interval)


def test_a_thread_that_was_overtaken_while_it_opened_a_model_gets_the_parts_of_the_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model, _ = experience()
    kind = type(model)
    sent = model._json
    assert sent is not None
    first = kind._open(model, sent)
    model.name = "changed"
    # The slower thread had read the slot before the other one opened the model.
    assert kind._open(model, sent) is first is vars(model)
    assert model.name == "changed"
