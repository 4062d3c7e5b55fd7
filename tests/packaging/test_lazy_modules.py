"""Modules that are loaded late are named by strings, which no type checker reads."""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

import abwire
import abwire_api
import abwire_runtime
from abwire_runtime._lazy import LazyMethod, LazyModule, no_other_names


def modules() -> Iterator[str]:
    for package in (abwire, abwire_runtime, abwire_api):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.endswith("__main__") and ".models." not in found.name:
                yield found.name


def test_every_lazy_module_and_method_is_there() -> None:
    seen = 0
    for name in modules():
        for value in list(vars(import_module(name)).values()):
            if isinstance(value, LazyModule):
                seen += 1
                assert import_module(repr(value).removeprefix("<lazy module ").removesuffix(">"))
            elif isinstance(value, type) and value.__module__ == name:
                for attribute, method in list(vars(value).items()):
                    if isinstance(method, LazyMethod):
                        seen += 1
                        assert callable(getattr(value, attribute))
    assert seen > 20


@pytest.mark.parametrize("name", ["abwire_runtime.calls.sse", "abwire.errors"])
def test_a_lazy_module_is_loaded_by_the_first_use_of_one_of_its_names(name: str) -> None:
    lazy = LazyModule(name)
    assert repr(lazy) == f"<lazy module {name}>"
    public = next(each for each in vars(import_module(name)) if not each.startswith("_"))
    assert getattr(lazy, public) is getattr(import_module(name), public)
    assert public in vars(lazy)
    with pytest.raises(AttributeError):
        _ = lazy.nothing_of_this_name


def test_a_lazy_method_is_taken_from_the_class_of_the_same_name(monkeypatch: pytest.MonkeyPatch) -> None:
    class Source:
        def go(self, way: int) -> tuple[object, int]:
            return self, way

    made = ModuleType("lazily_loaded")
    vars(made)["Thing"] = Source
    monkeypatch.setitem(sys.modules, "lazily_loaded", made)
    thing: Any = type("Thing", (), {"go": LazyMethod("lazily_loaded")})
    one = thing()
    assert one.go(5) == (one, 5)
    assert vars(thing)["go"] is vars(Source)["go"]
    other: Any = type("Thing", (), {"go": LazyMethod("lazily_loaded")})
    assert other.go is vars(Source)["go"]
    assert one.go(6) == (one, 6)


def test_a_name_that_a_module_does_not_have_is_answered_with_the_nearest() -> None:
    missing = no_other_names("abwire.shop", ["goals", "_goal"])
    for name, message in [
        ("goal", "module 'abwire.shop' has no attribute 'goal'; did you mean 'goals'?"),
        ("other", "module 'abwire.shop' has no attribute 'other'"),
        ("__path__", "module 'abwire.shop' has no attribute '__path__'"),
    ]:
        with pytest.raises(AttributeError) as raised:
            missing(name)
        assert (str(raised.value), raised.value.name) == (message, name)
