"""What a user meets while typing: completion shows nothing but public names, and a misspelt name is answered with one."""

from __future__ import annotations

import builtins
import inspect
import rlcompleter
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import count, takewhile
from types import ModuleType
from typing import Any

import httpx
import pytest

import abwire
from abwire import Model, Response
from abwire_runtime.calls.async_resource import AsyncResource
from abwire_runtime.calls.resource import Resource, resource_group
from support.clients import APIS, CLASSES

CLIENT_METHODS = {
    "convert": {"download"},
    "convert_serving": {"batch", "config", "track"},
    "vwo": {"batch", "push", "track_goal", "track_user"},
    "webtrends": {"control", "control_or_default", "track", "track_or_log"},
    "optimizely": {"batch", "impression", "send", "track"},
}
CLOSE = {"sync": "close", "async": "aclose"}
MODEL_METHODS = {"additional_properties", "from_dict", "from_json", "to_dict", "to_json"}
PAGE = {"count", "has_next", "index", "next_page", "pages", "to_dicts", "total"}
"""The methods of a sequence, and those that the README names."""
RESPONSE = {"attempts", "content", "deviations", "headers", "http_response", "parsed", "status_code"}
ERRORS = {"args", "add_note", "with_traceback", "hint", "may_have_happened"}
VENDOR_MODULES = [f"abwire.{api}" for api in APIS]
MODULES = ["abwire", "abwire.auth", "abwire.errors", "abwire.retries", *VENDOR_MODULES]


def answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"data": []})


SHARED = {"config", "from_config", "request", "request_detailed", "with_options"}


def client(name: str = "convert", form: str = "sync") -> Any:
    """A client of an API that gets an empty list for every reply."""
    kind = httpx.Client if form == "sync" else httpx.AsyncClient
    settings: dict[str, Any] = {
        "convert": {"token": "t" * 16, "account_id": 1, "project_id": 2},
        "webtrends": {"domain_id": 1, "key_token": "k" * 16},
    }
    made = kind(transport=httpx.MockTransport(answer))
    return CLASSES[name][form](http_client=made, **settings.get(name, {}))


def shown(value: object) -> set[str]:
    """What Python's own completer offers after a dot, before an underscore is typed."""
    completer = rlcompleter.Completer({"value": value})
    offered = (completer.complete("value.", index) for index in count())
    return {(text or "").removeprefix("value.").rstrip("()") for text in takewhile(bool, offered)}


def groups_of(made: object) -> set[str]:
    return {name for name in dir(type(made)) if isinstance(inspect.getattr_static(made, name), resource_group)}


# Completion


@pytest.mark.parametrize("form", ["sync", "async"])
@pytest.mark.parametrize("api", APIS)
def test_a_client_shows_its_groups_and_the_few_public_methods(api: str, form: str) -> None:
    made = client(api, form)
    groups = groups_of(made)
    assert groups
    assert shown(made) == groups | CLIENT_METHODS[api] | SHARED | {CLOSE[form]}


@pytest.mark.parametrize("form", ["sync", "async"])
@pytest.mark.parametrize("api", APIS)
def test_a_group_shows_its_methods(api: str, form: str) -> None:
    made = client(api, form)
    for name in groups_of(made):
        group = getattr(made, name)
        assert isinstance(group, (Resource, AsyncResource))
        classes = [
            each for each in type(group).__mro__ if each not in (Resource, AsyncResource)
        ]  # some have a subclass
        own = {
            key
            for each in classes
            for key, value in vars(each).items()
            if inspect.isfunction(value) and not key.startswith("_")
        }
        assert own
        assert shown(group) == own


def model_classes() -> Iterator[type[Model]]:
    for api in APIS:
        package = import_module(f"abwire_api.{api}.models")
        for name in dir(package):
            value = getattr(package, name)
            if inspect.isclass(value) and issubclass(value, Model) and value is not abwire.Unknown:
                yield value


def test_a_model_shows_its_fields_and_a_few_methods() -> None:
    checked = 0
    for model in model_classes():
        public = {name for name in dir(model.__new__(model)) if not name.startswith("_")}
        assert public == {*model.__fields__, *MODEL_METHODS}, model
        checked += 1
    assert checked > 800


def test_pages_and_replies_show_nothing_else() -> None:
    page = client().goals.list()
    assert shown(page) == PAGE | {"items", "number", "response"}
    assert isinstance(page.response, Response)
    assert shown(page.response) == RESPONSE


def test_errors_show_what_their_docs_list() -> None:
    for name in dir(abwire):
        error = getattr(abwire, name)
        if inspect.isclass(error) and issubclass(error, BaseException):
            assert {key for key in dir(error) if not key.startswith("_")} <= ERRORS, name


@pytest.mark.parametrize("module", MODULES)
def test_a_module_shows_what_it_is_for(module: str) -> None:
    imported = import_module(module)
    names = dir(imported)
    assert [name for name in names if name.startswith("_") and name != "__version__"] == []
    for name in names:
        value = getattr(imported, name)
        assert not isinstance(value, ModuleType) or name == "models", name
        if inspect.isclass(value) or inspect.isfunction(value):
            assert value.__module__.startswith("abwire"), name


@pytest.mark.parametrize("api", APIS)
def test_the_package_of_an_api_shows_its_clients_and_its_models(api: str) -> None:
    package = import_module(f"abwire_api.{api}")
    assert {"Client", "AsyncClient", "models"} <= set(dir(package))
    assert all(name.isupper() or name in ("Client", "AsyncClient", "models") for name in dir(package))
    assert {name for name in dir(package) if not hasattr(package, name)} == set()


def test_the_models_of_a_package_are_all_that_it_shows() -> None:
    for api in APIS:
        assert [name for name in dir(import_module(f"abwire_api.{api}.models")) if not name[0].isupper()] == []


# Names with a mistake


def read(owner: Callable[[], Any], name: str) -> Callable[[], Any]:
    return lambda: builtins.getattr(owner(), name)


def goal(**fields: Any) -> Any:
    return import_module("abwire.convert").models.RevenueGoal.from_dict({"name": "x", "type": "revenue", **fields})


@pytest.mark.parametrize(
    ("use", "message"),
    [
        (read(client, "goal"), "'Convert' object has no attribute 'goal'; did you mean 'goals'?"),
        (read(client, "Goals"), "'Convert' object has no attribute 'Goals'; did you mean 'goals'?"),
        (read(lambda: client().goals, "creat"), "'Goals' object has no attribute 'creat'; did you mean 'create'?"),
        (
            read(lambda: client("vwo", "async"), "trackgoal"),
            "'AsyncVWO' object has no attribute 'trackgoal'; did you mean 'track_goal'?",
        ),
        (read(goal, "nmae"), "RevenueGoal has no field 'nmae'; did you mean 'name'?"),
        (lambda: setattr(goal(), "nmae", "x"), "RevenueGoal has no field 'nmae'; did you mean 'name'?"),
        (
            read(lambda: goal(brand_new=1), "brand_new"),
            "RevenueGoal has no field 'brand_new'; use additional_properties",
        ),
        (read(goal, "xyzzy"), "RevenueGoal has no field 'xyzzy'; use additional_properties for other fields"),
        (read(lambda: abwire, "Converter"), "module 'abwire' has no attribute 'Converter'; did you mean 'Convert'?"),
        (
            read(lambda: import_module("abwire.convert").models, "Gaol"),
            "module 'abwire_api.convert.models' has no attribute 'Gaol'; did you mean 'Goal'?",
        ),
        (
            read(lambda: import_module("abwire.vwo"), "TrackGaol"),
            "module 'abwire.vwo' has no attribute 'TrackGaol'; did you mean 'TrackGoal'?",
        ),
        (
            read(lambda: import_module("abwire.errors"), "NotFound"),
            "module 'abwire.errors' has no attribute 'NotFound'; did you mean 'NotFoundError'?",
        ),
    ],
)
def test_a_misspelt_attribute_is_named_with_the_nearest_right_one(use: Callable[[], Any], message: str) -> None:
    with pytest.raises(AttributeError) as raised:
        use()
    assert str(raised.value).startswith(message)
    assert "Did you mean" not in str(raised.value)


@pytest.mark.parametrize("module", MODULES)
def test_every_module_suggests_its_names(module: str) -> None:
    imported = import_module(module)
    for name in dir(imported):
        if name == "__version__":
            continue
        with pytest.raises(AttributeError, match=f"'{name}x'; did you mean '"):
            getattr(imported, f"{name}x")


@pytest.mark.parametrize("api", APIS)
def test_every_group_and_method_is_suggested(api: str) -> None:
    made = client(api)
    for name in groups_of(made):
        with pytest.raises(AttributeError, match=f"'{name}x'; did you mean '{name}'"):
            getattr(made, f"{name}x")
        group = getattr(made, name)
        for method in shown(group):
            with pytest.raises(AttributeError, match=f"'{method}x'; did you mean '{method}'"):
                getattr(group, f"{method}x")


def test_a_special_method_that_is_not_there_is_a_plain_attribute_error() -> None:
    for value in (client(), client().goals, goal()):
        assert not hasattr(value, "_repr_mimebundle_")
        with pytest.raises(AttributeError, match=r"'_repr_mimebundle_'$"):
            value._repr_mimebundle_  # noqa: B018


def test_a_setting_that_is_like_none_is_answered_with_those_that_there_are() -> None:
    wrong: dict[str, Any] = {"api_key": "x"}
    accepted = "it accepts account_id, application_id, auth, base_url, clock_skew, deadline, delivery, headers"
    with pytest.raises(TypeError, match=rf"^Convert\(\) got an unexpected keyword argument 'api_key'; {accepted}, "):
        abwire.Convert(**wrong)
