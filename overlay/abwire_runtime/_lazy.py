"""Modules that are imported late, and what modules answer when they are asked for names that they do not have."""

from __future__ import annotations

from collections.abc import Callable, Collection
from importlib import import_module
from typing import Any


class LazyModule:
    """A module that is imported when one of its names is first used, for instance by ``typing.get_type_hints``.

    Annotations name what is in it, and most programs never need it.

    Type checkers need the import itself, under ``TYPE_CHECKING``.

    Args:
        name: The full name of the module.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        value = getattr(import_module(self._name), name)
        setattr(self, name, value)
        return value

    def __repr__(self) -> str:
        return f"<lazy module {self._name}>"


class LazyMethod:
    """A method whose code is imported when it is first read, from the class of the same name in another module.

    Type checkers need a class that inherits from that one, under ``TYPE_CHECKING``.

    Args:
        module: The full name of the module.
    """

    def __init__(self, module: str) -> None:
        self._module = module

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, instance: object, owner: type) -> Any:
        source = getattr(import_module(self._module), self._owner.__name__)
        function = vars(source)[self._name]
        setattr(self._owner, self._name, function)
        return function.__get__(instance, owner)


def no_other_names(module: str, names: Collection[str]) -> Callable[[str], object]:
    """Return a ``__getattr__`` for a module, which answers a misspelt name with the nearest right one.

    Hide it from type checkers, which would otherwise accept any name.

    Args:
        module: The full name of the module.
        names: The names that it has.
    """

    def missing(name: str) -> object:
        if name.startswith("__"):  # import statements look for __path__
            raise AttributeError(f"module {module!r} has no attribute {name!r}", name=name)
        from ._suggestions import missing_attribute  # needed only once somebody made a mistake

        raise missing_attribute(f"module {module!r}", name, names)

    return missing
