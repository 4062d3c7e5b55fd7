"""No public name lacks a complete docstring: what it is or does, its arguments, what it returns and what it raises."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any, NamedTuple

import attrs
import pytest

import abwire
import abwire_api
from support.docstrings import faults_of_class, faults_of_function

_OURS = ("abwire", "abwire_api", "abwire_runtime")


def is_ours(value: object) -> bool:
    """Whether a class or function is the project's own, and not in a private module, as decorators are."""
    package, *others = str(getattr(value, "__module__", "")).split(".")
    return package in _OURS and not any(name.startswith("_") for name in others)


def modules() -> Iterator[ModuleType]:
    """What users import from: the modules of ``abwire``, and the package, the models and the groups of each API."""
    yield abwire
    yield from (importlib.import_module(f"abwire.{name}") for name in [*abwire._SUBMODULES, "telemetry", "testing"])
    for api in pkgutil.iter_modules(abwire_api.__path__, "abwire_api."):
        yield importlib.import_module(api.name)
        yield importlib.import_module(f"{api.name}.models")
        groups = importlib.import_module(f"{api.name}.resources")
        for group in pkgutil.iter_modules(groups.__path__, f"{groups.__name__}."):
            yield importlib.import_module(group.name)


MODULES = {module.__name__: module for module in modules()}


def public_values(module: ModuleType) -> dict[str, Any]:
    """The classes and functions that users find in a module."""
    found = {name: getattr(module, name) for name in dir(module) if not name.startswith("_")}
    return {
        name: value
        for name, value in found.items()
        if (inspect.isclass(value) or inspect.isfunction(value)) and is_ours(value)
    }


def faults(values: dict[str, Any]) -> list[str]:
    found: list[str] = []
    for name, value in values.items():
        lacking = faults_of_class(value, is_ours) if inspect.isclass(value) else faults_of_function(value)
        found += [f"{name} {fault}" for fault in lacking]
    return found


@pytest.mark.parametrize("name", MODULES)
def test_every_public_name_has_a_complete_docstring(name: str) -> None:
    assert (MODULES[name].__doc__ or "").strip()
    assert faults(public_values(MODULES[name])) == []


def test_all_public_names_are_looked_at() -> None:
    found = {name: public_values(module) for name, module in MODULES.items()}
    assert len(found["abwire"]) >= 50
    assert len(found["abwire_api.convert.models"]) > 1000
    assert {"Tags", "AsyncTags"} <= found["abwire_api.convert.resources.tags"].keys()
    assert {"Client", "AsyncClient"} <= found["abwire_api.vwo"].keys()


# The check itself


class Complete:
    """A class.

    Args:
        size: Its size.
    """

    def __init__(self, size: int) -> None:
        self.size = size

    def grow(self, by: int) -> int:
        """Grow.

        Args:
            by: How much.

        Returns:
            The new size.

        Raises:
            ValueError: It is negative.
        """
        if by < 0:
            raise ValueError("negative")
        return self.size + by

    @property
    def is_large(self) -> bool:
        """Whether it is large."""
        return self.size > 10


class Child(Complete):
    """Another class."""

    def grow(self, by: int) -> int:
        """Grow faster."""
        return by


def without_docstring() -> None:
    pass


def without_argument(size: int) -> None:
    """Do something.

    Args:
        other: Something else.
    """


def without_returns() -> int:
    """Do something."""
    return 1


def without_raises() -> None:
    """Do something.

    Raises:
        TypeError: Never.
    """
    raise ValueError("always")


def says_what_it_returns() -> int:
    """Return a number."""
    return 1


class NoDocstrings:
    def method(self) -> None:
        pass

    @property
    def value(self) -> int:
        return 1

    @classmethod
    def make(cls, size: int) -> None:
        """Make one."""


class Pair(NamedTuple):
    """A pair.

    Attributes:
        first: The first.
    """

    first: int
    second: int


@attrs.frozen
class Point:
    """A point."""

    x: int


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Complete, []),
        (Child, []),
        (says_what_it_returns, []),
        (without_docstring, ["has no docstring"]),
        (without_argument, ["does not explain the argument size"]),
        (without_returns, ["does not say what it returns: int"]),
        (without_raises, ["does not say when it raises ValueError"]),
        (
            NoDocstrings,
            [
                "has no docstring",
                ".method() has no docstring",
                ".value has no docstring",
                ".make() does not explain the argument size",
            ],
        ),
        (Pair, ["does not explain the field second"]),
        (Point, ["does not explain the field x"]),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_is_missing_is_found(value: Callable[..., Any], expected: list[str]) -> None:
    found = faults_of_class(value, lambda _: True) if inspect.isclass(value) else faults_of_function(value)
    assert list(found) == expected
