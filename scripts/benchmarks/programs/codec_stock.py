"""Bytes to models and back with the stock output of openapi-python-client."""

import json
from collections.abc import Callable
from importlib import import_module  # the stock output is not there where types are checked
from typing import Any

ConfigResponseData = import_module("stock_convert_serving.models").ConfigResponseData


def codec(_: dict[str, Any]) -> tuple[Callable[[bytes], Any], Callable[[Any], bytes]]:
    """The two functions."""

    def encode(model: Any) -> bytes:
        return json.dumps(model.to_dict(), ensure_ascii=False, separators=(",", ":")).encode()

    return lambda content: ConfigResponseData.from_dict(json.loads(content)), encode


def fields(kind: Any) -> tuple[str, ...]:
    """The fields of a class of models; none for other classes."""
    return tuple(each.name for each in getattr(kind, "__attrs_attrs__", ()))
