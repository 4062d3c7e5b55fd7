"""Short reprs of models and of lists of models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from itertools import accumulate
from typing import Any, ClassVar, Protocol, TypeGuard

from .unset import UNSET

_LONGEST_VALUE = 60
_LONGEST_MODEL = 240
_ITEMS_SHOWN = 3
_KEYS_SHOWN = 5
_FIRST = ("id", "name", "key", "type", "status")  # what people know an object by


class ShownModel(Protocol):
    """What is read of a model to show it."""

    __fields__: ClassVar[tuple[str, ...]]
    _secrets: ClassVar[frozenset[str]]
    additional_properties: dict[str, Any]


class ShownUnknown(ShownModel, Protocol):
    """What is read of an Unknown in addition."""

    @property
    def discriminator(self) -> str:
        """The name of the discriminator property."""
        ...

    @property
    def discriminator_value(self) -> object:
        """The value of the discriminator property."""
        ...


def is_model(value: object) -> TypeGuard[ShownModel]:
    """Return whether a value is a model.

    Args:
        value: Any value.
    """
    return hasattr(type(value), "__fields__")


def _is_unknown(model: ShownModel) -> TypeGuard[ShownUnknown]:
    return not model.__fields__ and hasattr(type(model), "discriminator_value")


def shortened(text: str) -> str:
    """Cut a string for a repr.

    Args:
        text: The string.

    Returns:
        The string, or its first 60 characters and ``...`` if it is longer.
    """
    return text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "..."


def set_fields(model: ShownModel) -> dict[str, Any]:
    """Return the fields of a model that are set, with ``***`` for secrets.

    Args:
        model: The model.

    Returns:
        Value by name, in the order of the spec, and ``additional_properties`` if there are any.
    """
    found = {name: getattr(model, name) for name in model.__fields__}
    if _is_unknown(model) and model.discriminator:
        found[model.discriminator] = model.discriminator_value
    secrets = type(model)._secrets
    shown = {name: "***" if name in secrets else value for name, value in found.items() if value is not UNSET}
    return {**shown, "additional_properties": model.additional_properties} if model.additional_properties else shown


def by_importance(fields: Mapping[str, Any]) -> list[str]:
    """Return the names of fields in the order of what to show first: id, name and the like, other values, objects.

    Args:
        fields: The values by name.
    """

    def rank(name: str) -> int:
        return _FIRST.index(name) if name in _FIRST else len(_FIRST) + is_nested(fields[name])

    return sorted(fields, key=rank)


def is_nested(value: object) -> bool:
    """Return whether a value is a model, a list or a dict.

    Args:
        value: Any value.
    """
    return isinstance(value, (list, dict)) or is_model(value)


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 item``, ``2 items``.

    Args:
        number: The number.
        noun: The noun in the singular.
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def model_repr(model: ShownModel) -> str:
    """Return the repr of a model.

    Args:
        model: The model.

    Returns:
        The class and the fields that are set, on a single line. Nested objects and long values are shortened, secrets are
        ``***``, and only the most important fields of a large model are shown.
    """
    fields = {name: f"{name}={_field_text(name, value)}" for name, value in set_fields(model).items()}
    parts = list(fields.values())
    if sum(map(len, parts)) + 2 * len(parts) > _LONGEST_MODEL:
        parts = [fields[name] for name in by_importance(set_fields(model))]
        lengths = accumulate(len(part) + 2 for part in parts)
        shown = max(1, sum(length <= _LONGEST_MODEL for length in lengths))
        parts[shown:] = [f"... {counted(len(parts) - shown, 'more field')}"] if shown < len(parts) else []
    return f"{type(model).__name__}({', '.join(parts)})"


def summary(model: ShownModel) -> str:
    """Return what a model is known by: its class, and its id and name or other values that are as important.

    Args:
        model: The model.

    Returns:
        A string such as ``Goal(id=7, name='Signed up', ...)``.
    """
    if _is_unknown(model):
        return repr(model)
    fields = set_fields(model)
    known = [name for name in by_importance(fields) if not is_nested(fields[name])][:2]
    parts = [f"{name}={value_text(fields[name])}" for name in known]
    return f"{type(model).__name__}({', '.join([*parts, '...'] if len(parts) < len(fields) else parts)})"


def items_repr(items: Sequence[object]) -> str:
    """Return the first items of a list for a repr.

    Args:
        items: The items.

    Returns:
        What the first three are known by, and ``...`` if there are more.
    """
    parts = [summary(item) if is_model(item) else value_text(item) for item in items[:_ITEMS_SHOWN]]
    return ", ".join([*parts, "..."] if len(items) > len(parts) else parts)


def keys_text(fields: Mapping[str, Any]) -> str:
    """Return the names of additional properties. Their values are not shown: nobody knows which of them are secret.

    Args:
        fields: The additional properties.

    Returns:
        The first five names.
    """
    parts = [f"{value_text(key)}: ..." for key in _first(fields, _KEYS_SHOWN)]
    return "{" + ", ".join([*parts, "..."] if len(fields) > len(parts) else parts) + "}"


def _first(fields: Mapping[str, Any], number: int) -> Iterator[str]:
    return (key for key, _ in zip(fields, range(number), strict=False))


def _field_text(name: str, value: object) -> str:
    return keys_text(value) if name == "additional_properties" and isinstance(value, dict) else value_text(value)


def value_text(value: object) -> str:
    """Return a value of a field for a repr.

    Args:
        value: The value.

    Returns:
        A short string: the class of a model, the number of items of a list, and the repr of anything else.
    """
    if is_model(value):
        return f"{type(value).__name__}(...)"
    if isinstance(value, list) and value:
        return f"[{counted(len(value), 'item')}]"
    if isinstance(value, dict) and value:
        return f"{{{counted(len(value), 'item')}}}"
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str) and len(value) > _LONGEST_VALUE:
        return f"{value[:_LONGEST_VALUE]!r}..."
    return shortened(repr(value))
