"""Bytes to models and back with pydantic, the models made by datamodel-code-generator."""

from collections.abc import Callable
from importlib import import_module  # the models are not there where types are checked
from typing import Any

ConfigResponseData = import_module("convert_serving_pydantic").ConfigResponseData


def codec(_: dict[str, Any]) -> tuple[Callable[[bytes], Any], Callable[[Any], bytes]]:
    """The two functions."""
    decode = ConfigResponseData.model_validate_json
    return decode, lambda model: model.model_dump_json(by_alias=True, exclude_unset=True).encode()


def fields(kind: Any) -> tuple[str, ...]:
    """The fields of a class of models; none for other classes."""
    return tuple(getattr(kind, "model_fields", ()))
