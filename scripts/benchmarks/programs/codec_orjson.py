"""Bytes to dicts and back with orjson, which knows no types: what is read of models elsewhere are keys here."""

from collections.abc import Callable
from importlib import import_module  # orjson is not there where types are checked
from typing import Any

orjson = import_module("orjson")


def codec(_: dict[str, Any]) -> tuple[Callable[[bytes], Any], Callable[[Any], bytes]]:
    """The two functions."""
    return orjson.loads, orjson.dumps


def fields(_: Any) -> tuple[str, ...]:
    """No class has fields."""
    return ()
