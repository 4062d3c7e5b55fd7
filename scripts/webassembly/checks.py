"""What is checked on a new Python: imports, annotations, the laws of models, and calls that a function answers.

It runs where neither pytest nor sockets exist, so it imports nothing but abwire and what abwire needs.
"""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import pkgutil
import sys
import traceback
import typing
from collections.abc import Awaitable, Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

import attrs
import httpx

import abwire
from abwire import UNSET, Model
from abwire.convert_serving import Conversion
from abwire.vwo import TrackGoal, TrackUser
from abwire_runtime.calls.resource import resource_group

PACKAGES = ("abwire_runtime", "abwire_api", "abwire")
APIS = ("convert", "convert_serving", "optimizely", "vwo", "webtrends")
VALUES: tuple[Any, ...] = (
    None,
    0,
    -1.5,
    True,
    "text",
    "2024-05-01T10:30:00Z",
    [],
    {},
    [{"id": 1}],
    {"type": "revenue"},
)
"""What is decoded as the value of every field, whatever its type."""


NEED_EXTRAS = {
    "abwire.testing.__main__": "uvicorn",  # in an annotation: it serves the sandbox
    "abwire.testing.pytest_plugin": "pytest",
    "abwire.testing.server.gateway": "starlette",
    "abwire.testing.server.protocol": "uvicorn",
    "abwire.testing.server.sandbox": "uvicorn",
    "abwire_runtime.client.open_telemetry": "opentelemetry",
}
"""The modules that need a package of an extra, or pytest."""


def modules() -> Iterator[ModuleType]:
    """All modules of the packages, but for those that need what is not installed."""
    for name in PACKAGES:
        package = import_module(name)
        yield package
        for found in pkgutil.walk_packages(package.__path__, f"{name}."):
            if found.name not in NEED_EXTRAS or find_spec(NEED_EXTRAS[found.name]) is not None:
                yield import_module(found.name)


def model_classes() -> Iterator[type[Model]]:
    """All models of all APIs."""
    for api in APIS:
        package = import_module(f"abwire_api.{api}.models")
        for value in (vars(package).get(name) or getattr(package, name) for name in dir(package)):
            if isinstance(value, type) and issubclass(value, Model):
                yield value


def check_imports() -> int:
    """Every module can be imported."""
    return sum(1 for _ in modules())


def check_annotations() -> int:
    """Signatures and type hints of all classes, functions and methods can be read."""
    checked = 0
    for name in dir(abwire):
        getattr(abwire, name)  # which loads the clients; they count as names of this module
    for module in modules():
        for value in list(vars(module).values()):
            if not (inspect.isclass(value) or inspect.isfunction(value)) or value.__module__ != module.__name__:
                continue
            typing.get_type_hints(value)
            checked += 1
            for each in vars(value).values() if inspect.isclass(value) else ():
                if inspect.isfunction(each):
                    inspect.signature(each)
                    typing.get_type_hints(each)
                    checked += 1
    return checked


def check_methods() -> int:
    """Methods show their parameters; those of async clients are coroutine functions, or return async iterators."""
    checked = 0
    for name in ("Convert", "ConvertServing", "Optimizely", "VWO", "Webtrends"):
        for cls in (getattr(abwire, name), getattr(abwire, f"Async{name}")):
            assert "delivery" in inspect.signature(cls).parameters, cls
            for method in _methods_of(cls):
                signature = inspect.signature(method)
                open_ended = [each.name for each in signature.parameters.values() if each.kind is each.VAR_KEYWORD]
                assert open_ended in ([], ["_extra"]), method
                if cls.__name__.startswith("Async") and method.__name__ not in {"with_options", "from_config"}:
                    iterates = str(signature.return_annotation).startswith("AsyncIterator")
                    assert iterates or inspect.iscoroutinefunction(method), method
                checked += 1
    return checked


def _methods_of(cls: type) -> Iterator[Callable[..., Any]]:
    for name in dir(cls):
        if not name.startswith("_"):
            value = getattr(cls, name)
            if isinstance(inspect.getattr_static(cls, name), resource_group):
                yield from (getattr(value, key) for key in dir(value) if not key.startswith("_"))
            elif not isinstance(value, property):
                yield value


def check_laws() -> int:
    """Models lose nothing: decoding and encoding, copies and pickles give the same JSON."""
    checked = 0
    for model in model_classes():
        names = [model._wire.get(name, name) for name in model.__fields__]
        decoded = model.from_dict({})
        for value in VALUES:
            data: dict[str, Any] = {"before": 1, **dict.fromkeys(names, value), "after": [value]}
            original = copy.deepcopy(data)
            decoded = model.from_dict(data)
            assert decoded.to_dict() == data == original, model
            assert json.loads(decoded.to_json()) == data, model
            again = pickle.loads(pickle.dumps(decoded))  # nosec B301 # just pickled here
            for other in (copy.copy(decoded), copy.deepcopy(decoded), again):
                assert type(other) is model, model
                assert other == decoded, model
            checked += 1
        attrs.fields(model)
        for name in model.__fields__:
            assert decoded.__replace__(**{name: UNSET}) is not decoded, model
    return checked


def check_models_of_users() -> int:
    """A class of a program's own has the fields that it annotates, whether its annotations are strings or lazy."""
    lazy = [""] if sys.version_info >= (3, 14) else []
    for future in ("from __future__ import annotations\n", *lazy):
        sys.modules["program"] = ModuleType("program")
        names = vars(sys.modules["program"])
        source = "class Mine(models.Tag):\n    own: int\n    later: Later | None = None\n\nclass Later: pass\n"
        # This module's own future import would hold for the program as well.
        program = compile(
            f"{future}from abwire.convert import models\n\n{source}", "program", "exec", dont_inherit=True
        )
        exec(program, names)  # nosec B102 # a program of the tests
        mine = names["Mine"].from_dict({"name": "x", "own": 5})
        assert mine.to_dict() == {"name": "x", "own": 5}
        assert {"name", "own", "later"} <= set(mine.__fields__)
        assert (mine.own, mine.name) == (5, "x")
        assert typing.get_type_hints(names["Mine"])["later"] == names["Later"] | None
        assert "later" in attrs.fields_dict(names["Mine"])
    return 1 + len(lazy)


def _answer(request: httpx.Request) -> httpx.Response:
    """What all servers answer: an item, or a page of two."""
    if request.url.path.endswith("/goals"):
        return httpx.Response(200, json={"data": [{"id": 1, "type": "revenue"}, {"id": 2, "type": "new"}]})
    if request.url.path.endswith("/goals/404"):
        return httpx.Response(404, json={"code": 404, "message": "no such goal"})
    return httpx.Response(200, json={"id": 7, "name": "x", "status": "success"})


def _settings(cls: type) -> dict[str, Any]:
    common: dict[str, Any] = {"account_id": 1, "project_id": 2}
    return {
        "Convert": {**common, "token": "t" * 16},
        "ConvertServing": {**common, "sdk_key": "1/2"},
        "Optimizely": common,
        "VWO": {"account_id": 1, "sdk_key": "k" * 32},
    }[cls.__name__.removeprefix("Async")]


def check_calls() -> int:
    """Synchronous calls are sent and their replies decoded."""
    transport = httpx.Client(transport=httpx.MockTransport(_answer))

    def make(cls: type) -> Any:
        return cls(http_client=transport, **_settings(cls))

    convert = make(abwire.Convert)
    assert [goal.id for goal in convert.goals.list()] == [1, 2]
    assert [goal.id for goal in convert.goals.iterate()] == [1, 2]
    assert convert.goals.create(name="x", type="revenue").to_dict()["id"] == 7
    assert convert.goals.get_detailed(7).status_code == 200
    wrong: list[tuple[type[Exception], Callable[[], object]]] = [
        (abwire.NotFoundError, lambda: convert.goals.get(404)),
        (TypeError, lambda: convert.goals.list(only=["x"])),
        (AttributeError, lambda: convert.goal),
    ]
    for expected, call in wrong:
        try:
            call()
        except expected:
            continue
        raise AssertionError(expected)
    make(abwire.VWO).track_user(1, 2, user_id="u")
    assert make(abwire.VWO).batch([TrackUser(1, 2, "u"), TrackGoal(1, 2, 3, "u")]).accepted == 2
    make(abwire.ConvertServing).track([Conversion("v", 3)])
    make(abwire.Optimizely).track("signed_up", "u", revenue=5, at="2024-05-01T10:30:00Z")
    return 11


async def check_async_calls() -> int:
    """Asynchronous calls are sent and their replies decoded."""
    transport = httpx.AsyncClient(transport=httpx.MockTransport(_answer))

    def make(cls: type) -> Any:
        return cls(http_client=transport, **_settings(cls))

    convert = make(abwire.AsyncConvert)
    assert [goal.id for goal in await convert.goals.list()] == [1, 2]
    assert [goal.id async for goal in convert.goals.iterate()] == [1, 2]
    assert (await convert.goals.create(name="x", type="revenue")).to_dict()["id"] == 7
    await make(abwire.AsyncVWO).track_user(1, 2, user_id="u")
    assert (await make(abwire.AsyncVWO).batch([TrackUser(1, 2, "u")])).accepted == 1
    await make(abwire.AsyncConvertServing).track([Conversion("v", 3)])
    await make(abwire.AsyncOptimizely).track("signed_up", "u")
    return 7


CHECKS: tuple[Callable[[], int | Awaitable[int]], ...] = (
    check_imports,
    check_annotations,
    check_methods,
    check_laws,
    check_models_of_users,
    check_calls,
    check_async_calls,
)


async def main() -> int:
    """Run all checks.

    Returns:
        How many failed.
    """
    failed = 0
    print(f"Python {sys.version.split()[0]} on {sys.platform}")
    for check in CHECKS:
        try:
            outcome = check()
            number = outcome if isinstance(outcome, int) else await outcome
        except Exception:
            failed += 1
            print(f"FAILED {check.__name__}:\n{traceback.format_exc()}")
        else:
            print(f"passed {check.__name__}: {number}")
    return failed
