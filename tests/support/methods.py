"""Every generated method of every API."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from types import ModuleType
from typing import Any, get_overloads

from abwire_runtime.calls.async_resource import AsyncResource
from abwire_runtime.calls.resource import Resource
from support.clients import APIS

Method = Callable[..., Any]


def modules_of(package: str) -> Iterator[ModuleType]:
    """All modules of a package, the package itself first."""
    top = import_module(package)
    yield top
    for found in pkgutil.walk_packages(top.__path__, f"{package}."):
        yield import_module(found.name)


def generated_methods() -> dict[str, Method]:
    """The methods of all resource groups, by names such as ``convert: AsyncGoals.list``."""
    found: dict[str, Method] = {}
    for api in APIS:
        for module in modules_of(f"abwire_api.{api}.resources"):
            for name, group in vars(module).items():
                if inspect.isclass(group) and group.__module__ == module.__name__:
                    if not issubclass(group, (Resource, AsyncResource)):
                        continue
                    methods = {key: value for key, value in vars(group).items() if inspect.isfunction(value)}
                    found |= {f"{api}: {name}.{key}": value for key, value in methods.items()}
    return found


def forms(method: Method) -> list[inspect.Signature]:
    """The ways to call a method: its overloads, or its only signature."""
    return [inspect.signature(form) for form in get_overloads(method) or [method]]


def entries(text: str | None, title: str) -> dict[str, str]:
    """The entries of a section of a docstring, such as ``Args``: name to text."""
    lines = inspect.cleandoc(text or "").splitlines()
    if f"{title}:" not in lines:
        return {}
    found: dict[str, str] = {}
    name = ""
    for line in lines[lines.index(f"{title}:") + 1 :]:
        if line and not line.startswith(" "):
            break
        if line.startswith("    ") and not line.startswith("     "):
            name, _, said = line.strip().partition(": ")
            found[name] = said
        elif line:
            found[name] += f" {line.strip()}"
    return found
