"""Modules that are loaded late are named by strings, which no type checker reads."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest

import abwire
import abwire_api
import abwire_runtime
from abwire_runtime._lazy import LazyMethod, LazyModule


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
