"""Bytes to models and back with abwire."""

from collections.abc import Callable
from typing import Any

from abwire import Model
from abwire_api.convert_serving.models import ConfigResponseData


def codec(_: dict[str, Any]) -> tuple[Callable[[bytes], Any], Callable[[Any], bytes]]:
    """The two functions."""
    return ConfigResponseData.from_json, bytes


def fields(kind: Any) -> tuple[str, ...]:
    """The fields of a class of models; none for other classes."""
    return kind.__fields__ if issubclass(kind, Model) else ()
