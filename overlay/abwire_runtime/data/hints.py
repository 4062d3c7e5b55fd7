"""Codecs from type hints: for models that programs define themselves, and for the types that they ask for."""

from __future__ import annotations

import inspect
import types
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from . import codecs
from .codecs import Codec, Reference
from .opening import Storage
from .unset import Unset

_SCALARS = {datetime: codecs.TIMESTAMP, date: codecs.DATE, UUID: codecs.UUID}
_UNCHANGED = Codec(lambda value: value)


class _Class(Reference):
    """Refers to a model or an enum by the class itself, which may be defined in a function."""

    __slots__ = ("_target",)

    def __init__(self, target: type[Any]) -> None:
        super().__init__(target.__module__, target.__qualname__)
        self._target = target

    def resolve(self) -> Any:
        """Return the class."""
        return self._target


def codec_for(hint: object) -> Codec:
    """Make the codec of a type. As everywhere, a value that does not match the type is kept unchanged.

    Args:
        hint: The type: a model, an enum, a date, a list, a mapping, or a union of them. Any other type decodes nothing.

    Returns:
        The codec.
    """
    if isinstance(hint, Codec):  # a union of generated models
        return hint
    if isinstance(hint, type) and hint in _SCALARS:
        return _SCALARS[hint]
    if isinstance(hint, type) and hint is not Unset and issubclass(hint, (Storage, Enum)):
        return _Class(hint)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        variants = [codec for each in arguments if (codec := codec_for(each)) is not _UNCHANGED]
        return variants[0] if len(variants) == 1 else codecs.OneOf(*variants) if variants else _UNCHANGED
    if isinstance(origin, type) and arguments and (item := codec_for(arguments[-1])) is not _UNCHANGED:
        if issubclass(origin, Mapping):
            return codecs.Map(item)
        if issubclass(origin, Sequence) and not issubclass(origin, tuple):
            return codecs.Array(item)
    return _UNCHANGED


def codecs_of(model: type[Storage]) -> dict[str, Codec]:
    """Make the codecs of the fields that a program's own model annotates.

    Args:
        model: The class. It may inherit from a generated model, whose fields have codecs already.

    Returns:
        The codecs of all fields that are decoded. A field whose annotation can't be evaluated keeps its JSON.
    """
    found: dict[str, Codec] = {}
    for kind in reversed(model.__mro__):
        found.update(vars(kind).get("_codecs", {}))
        if issubclass(kind, Storage) and "_codecs" not in vars(kind) and not codecs.is_generated(kind):
            found.update(_own_codecs(kind))
    return found


def _own_codecs(model: type[Storage]) -> dict[str, Codec]:
    try:
        annotations = inspect.get_annotations(model)
    except NameError:  # Python 3.14 evaluates them all at once
        return {}
    found: dict[str, Codec] = {}
    for name, annotation in annotations.items():
        # One at a time, so that a name that is known to type checkers alone affects one field.
        alone = type("_", (), {"__annotations__": {name: annotation}, "__module__": model.__module__})
        try:
            codec = codec_for(get_type_hints(alone)[name])
        except NameError:
            continue
        if codec is not _UNCHANGED:
            found[name] = codec
    return found
