"""Modules that are imported late: annotations name what is in them, and most programs never need it."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class LazyModule:
    """A module that is imported when one of its names is first used, for instance by ``typing.get_type_hints``.

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
