"""What frameworks and tools see of every client: coroutine functions, signatures, settings and their accepted values."""

from __future__ import annotations

import asyncio
import functools
import inspect
import re
import typing
from collections.abc import AsyncIterator, Callable, Iterator
from importlib import import_module
from typing import Any
from unittest.mock import AsyncMock, create_autospec

import httpx
import pytest

import abwire
from abwire import AsyncConvertServing, AsyncVWO, ConfigurationError, Retries
from abwire.auth import ConvertHMAC
from abwire.convert_serving import Conversion
from abwire_runtime.calls.resource import EXTRA, resource_group
from abwire_runtime.client.base import ClientBase
from abwire_runtime.data.unions import Union
from support.clients import APIS, CLASSES
from support.methods import entries

ASYNC = [CLASSES[api]["async"] for api in APIS]
CLIENTS = [CLASSES[api][form] for api in APIS for form in ("sync", "async")]
WITHOUT_IO = {"from_config", "with_options"}


def methods_of(cls: type) -> Iterator[tuple[str, Callable[..., Any]]]:
    """The public methods of a client and of all its groups."""
    for name in dir(cls):
        if name.startswith("_") or isinstance(inspect.getattr_static(cls, name), property):
            continue
        if isinstance(inspect.getattr_static(cls, name), resource_group):
            group = getattr(cls, name)
            yield from ((f"{name}.{key}", getattr(group, key)) for key in dir(group) if not key.startswith("_"))
        else:
            yield name, getattr(cls, name)


# Signatures and docstrings


@pytest.mark.parametrize("cls", CLIENTS)
def test_every_method_shows_its_parameters_and_describes_them(cls: type) -> None:
    checked = 0
    for name, method in methods_of(cls):
        parameters = [
            each for each in inspect.signature(method).parameters.values() if each.name not in ("self", EXTRA)
        ]
        described = entries(method.__doc__, "Args")
        assert described.keys() == {parameter.name for parameter in parameters}, name
        for parameter in parameters:
            assert parameter.kind not in {parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL}, (name, parameter)
            assert parameter.annotation not in {parameter.empty, "Any"}, (name, parameter)
            assert len(described[parameter.name]) > 2, (name, parameter)
        assert method.__doc__, name
        returns = inspect.signature(method).return_annotation
        assert returns == "None" or "Returns:" in method.__doc__, name
        if name not in {"close", "aclose"}:
            assert "Raises:" in method.__doc__, name
        checked += 1
    assert checked > 3


@pytest.mark.parametrize("cls", CLIENTS)
def test_a_client_class_shows_all_its_settings(cls: type) -> None:
    parameters = inspect.signature(cls).parameters
    assert set(typing.get_type_hints(abwire.CommonOptions)) < set(parameters)
    assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters.values())
    assert parameters["delivery"].default == "at_most_once"
    text = inspect.getdoc(cls.__init__) or ""  # type: ignore[misc]
    for name in parameters:
        assert re.search(rf"\b{name}\b", text), name


def test_a_union_lists_its_models_and_what_selects_them() -> None:
    checked = 0
    for api in APIS:
        package = import_module(f"abwire_api.{api}.models")
        for union in (value for name in dir(package) if isinstance(value := getattr(package, name), Union)):
            text = union.__doc__ or ""
            assert all(variant.__name__ in text for variant in union)
            assert all(repr(value) in text for value in union.mapping)
            assert ("Unknown" in text) == bool(union.discriminator)
            checked += 1
    assert checked > 20


def test_a_subclass_with_settings_of_its_own_shows_these() -> None:
    class Mine(abwire.VWO):
        def __init__(self, name: str) -> None:
            super().__init__(sdk_key=name)

    assert str(inspect.signature(Mine)) == "(name: 'str')"


# Coroutine functions


@pytest.mark.parametrize("cls", ASYNC)
def test_every_async_method_is_a_coroutine_function_or_returns_an_async_iterator(cls: type) -> None:
    coroutines = 0
    for name, method in methods_of(cls):
        if inspect.signature(method).return_annotation.startswith("AsyncIterator["):
            assert "iterate" in name or name.endswith(".rows")
            continue
        if name in WITHOUT_IO:
            continue
        assert inspect.iscoroutinefunction(method), name
        assert asyncio.iscoroutinefunction(method), name
        assert inspect.iscoroutinefunction(functools.partial(method)), name
        coroutines += 1
    assert coroutines > 3


def test_what_iterates_is_an_async_iterator() -> None:
    async def run() -> list[Any]:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"data": [{"id": 1, "type": "x"}]}))
        http_client = httpx.AsyncClient(transport=transport)
        async with abwire.AsyncConvert(token="t" * 16, account_id=1, project_id=2, http_client=http_client) as convert:
            items = convert.goals.iterate()
            assert isinstance(items, AsyncIterator)
            assert inspect.isasyncgen(items)
            found: Any = items
            return [item.id async for item in found]

    assert asyncio.run(run()) == [1]


@pytest.mark.parametrize("cls", ASYNC)
def test_imitations_can_be_awaited(cls: type) -> None:
    imitations: list[Any] = [create_autospec(cls, instance=True), AsyncMock(spec=cls)]
    for name, method in methods_of(cls):
        if not inspect.iscoroutinefunction(method):
            continue
        for imitation in imitations if "." not in name else imitations[:1]:
            imitated = functools.reduce(getattr, name.split("."), imitation)
            assert inspect.iscoroutinefunction(imitated), name
    with pytest.raises(AttributeError):
        imitations[0].no_such_method()


def is_async_callable(function: Any) -> bool:
    """Starlette's rule for what a background task awaits (``starlette._utils.is_async_callable``); others run in threads."""
    while isinstance(function, functools.partial):
        function = function.func
    return asyncio.iscoroutinefunction(function) or (
        callable(function) and asyncio.iscoroutinefunction(type(function).__call__)
    )


@pytest.mark.parametrize("wrap", [lambda method: method, functools.partial])
def test_a_background_task_really_sends(wrap: Callable[[Any], Any]) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"status": "success"})

    async def run() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        vwo = AsyncVWO(account_id=1, sdk_key="k" * 32, http_client=http_client)
        serving = AsyncConvertServing(sdk_key="1/2", account_id=1, project_id=2, http_client=http_client)
        for method, arguments in ((vwo.track_user, (1, 2)), (serving.track, ([Conversion("v", 3)],))):
            task = wrap(method)
            assert is_async_callable(task)
            await task(*arguments, **({"user_id": "u"} if method == vwo.track_user else {}))

    asyncio.run(run())
    assert len(sent) == 2


# Values


@pytest.mark.parametrize(
    ("use", "message"),
    [
        (lambda: abwire.VWO(region="mars"), "region must be 'us' or 'eu' or 'as', not 'mars'"),  # type: ignore[arg-type]
        (lambda: abwire.Optimizely(region="as"), "region must be 'us' or 'eu', not 'as'"),  # type: ignore[arg-type]
        (lambda: abwire.VWO(delivery="maybe"), "delivery must be 'at_most_once' or 'at_least_once', not 'maybe'"),  # type: ignore[arg-type]
        (lambda: abwire.Convert(auth="nope"), "auth must be an httpx.Auth or 'none', not 'nope'"),  # type: ignore[arg-type]
        (lambda: abwire.Convert(auth=5), "auth must be an httpx.Auth or 'none', not 5"),  # type: ignore[arg-type]
        (
            lambda: abwire.Convert(application_id="a", secret="b", clock_skew="fix"),  # type: ignore[arg-type]
            "clock_skew must be 'report' or 'correct', not 'fix'",
        ),
        (lambda: abwire.Convert(token="t" * 16, clock_skew="fix"), "clock_skew must be 'report' or 'correct'"),  # type: ignore[arg-type]
        (lambda: ConvertHMAC("a", "b", clock_skew="fix"), "clock_skew must be 'report' or 'correct'"),  # type: ignore[arg-type]
        (lambda: abwire.VWO(strict="yes"), "strict must be True or False, not 'yes'"),  # type: ignore[arg-type]
        (lambda: abwire.VWO(retries=-1), "retries must be a whole number, 0 or more, or a Retries, not -1"),
        (lambda: abwire.VWO(timeout="fast"), "timeout must be seconds above 0, an httpx.Timeout or None, not 'fast'"),  # type: ignore[arg-type]
        (lambda: abwire.VWO(headers=["a"]), "headers must be a mapping of strings, not list"),  # type: ignore[arg-type]
        (lambda: Retries(attempts=0), "attempts includes the first one, so it must be 1 or more, not 0"),
        (lambda: Retries(backoff="1"), "backoff must be seconds, 0 or more, not '1'"),  # type: ignore[arg-type]
        (lambda: Retries(max_total=-1), "max_total must be seconds, 0 or more, not -1"),
    ],
)
def test_a_wrong_setting_is_named_with_what_is_accepted(use: Callable[[], Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{re.escape(message)}"):
        use()


def test_every_setting_with_listed_values_lists_them_in_its_error() -> None:
    checked = 0
    for cls in CLIENTS:
        init = inspect.unwrap(cls.__init__)
        hints = {**typing.get_type_hints(ClientBase.__init__), **typing.get_type_hints(init)}
        for name in inspect.signature(cls).parameters:
            members = [hints.get(name), *typing.get_args(hints.get(name))]
            values = [
                value
                for hint in members
                if typing.get_origin(hint) is typing.Literal
                for value in typing.get_args(hint)
            ]
            if not values:
                continue
            wrong: dict[str, Any] = {name: "no such value"}
            if "token" in inspect.signature(cls).parameters:
                wrong["token"] = "t" * 16
            with pytest.raises(ConfigurationError) as raised:
                cls(**wrong)
            assert name in str(raised.value)
            assert all(repr(value) in str(raised.value) for value in values)
            checked += 1
    assert checked >= 18
