"""Decoding JSON into models, and encoding them back.

A codec turns a JSON value into what the annotation of its field says. It never raises: a value of another shape than
the spec's is kept as it is, so nothing that a server sends is lost. It takes the value over: a dict that becomes a model
is the model's own from then on, so that a reply is not copied. Who needs the JSON afterwards decodes a copy.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from enum import Enum
from importlib import import_module
from typing import Any, TypeAlias

from .encoding import text_of

Decode: TypeAlias = Callable[[Any], Any]
Fit: TypeAlias = tuple[bool, int, int]
"""Whether an object has all that is required, how many of its fields are known, and less those that are not."""


class Codec:
    """What decodes a value. ``decode`` is an attribute, so that a codec can replace it once it knows better."""

    __slots__ = ("decode",)

    def __init__(self, decode: Decode) -> None:
        self.decode: Decode = decode

    def ready(self) -> Decode:
        """The decode function, with what it stands on imported."""
        return self.decode

    def fit(self, value: dict[str, Any]) -> Fit | None:
        """How well an object fits what this decodes; None for what decodes no object."""
        return None


def _decode_timestamp(value: Any) -> Any:
    if type(value) is not str:
        return value
    try:
        moment = datetime.datetime.fromisoformat(value)
    except ValueError:
        return value
    # One that would be written otherwise stays text: what was sent must come out again.
    return moment if text_of(moment) == value else value


def _decode_date(value: Any) -> Any:
    if type(value) is not str:
        return value
    try:
        day = datetime.date.fromisoformat(value)
    except ValueError:
        return value
    return day if day.isoformat() == value else value


def _decode_uuid(value: Any) -> Any:
    if type(value) is not str:
        return value
    from uuid import UUID  # imported when the first one comes by, as it takes long

    try:
        identifier = UUID(value)
    except ValueError:
        return value
    return identifier if str(identifier) == value else value


TIMESTAMP = Codec(_decode_timestamp)
DATE = Codec(_decode_date)
UUID = Codec(_decode_uuid)


class Reference(Codec):
    """A model, enum or union of a package by its name, imported when the first value comes by."""

    __slots__ = ("_name", "_package", "_resolved")

    def __init__(self, package: str, name: str) -> None:
        super().__init__(self._first)
        self._package = package
        self._name = name
        self._resolved = False

    def resolve(self) -> Any:
        """The class or union itself."""
        return getattr(import_module(self._package), self._name)

    def fit(self, value: dict[str, Any]) -> Fit | None:
        kind = self.resolve()
        found: Fit | None = kind.fit(value) if hasattr(kind, "fit") else None
        return found

    def ready(self) -> Decode:
        if not self._resolved:
            self.decode: Decode = decoder_of(self.resolve())
            self._resolved = True
        return self.decode

    def _first(self, value: Any) -> Any:
        return self.ready()(value)

    def __repr__(self) -> str:
        return f"ref({self._name!r})"


class References:
    """Makes the references of one package: ``ref("Goal")``."""

    def __init__(self, package: str) -> None:
        self._package = package

    def __call__(self, name: str) -> Reference:
        return Reference(self._package, name)


def decoder_of(kind: Any) -> Decode:
    """The decode function of a model class, an enum class or a union."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum_decoder(kind)
    make: Callable[[], Decode] | None = getattr(kind, "decoder", None)
    decode: Decode = kind.decode if make is None else make()
    return decode


def _enum_decoder(kind: type[Enum]) -> Decode:
    members: dict[Any, Enum] = {member.value: member for member in kind}
    value_type = type(next(iter(members)))
    get = members.get

    def decode(value: Any) -> Any:
        # The exact type: True is no 1, and a list can't be looked up.
        return get(value, value) if type(value) is value_type else value

    return decode


class Array(Codec):
    """A list whose items are decoded."""

    __slots__ = ("_item",)

    def __init__(self, item: Codec) -> None:
        super().__init__(self._decode)
        self._item = item

    def _decode(self, value: Any) -> Any:
        if type(value) is not list or not value:
            return value
        decode = self._item.ready()

        def decode_all(value: Any) -> Any:
            return list(map(decode, value)) if type(value) is list else value

        self.decode = decode_all
        return decode_all(value)


class Map(Codec):
    """An object whose values are decoded, whatever their keys."""

    __slots__ = ("_value",)

    def __init__(self, value: Codec) -> None:
        super().__init__(self._decode)
        self._value = value

    def fit(self, value: dict[str, Any]) -> Fit | None:
        return (True, 0, 0)

    def _decode(self, value: Any) -> Any:
        if type(value) is not dict:
            return value
        decode = self._value.ready()
        return {key: decode(each) for key, each in value.items()}


class OneOf(Codec):
    """Several shapes that no property tells apart: the JSON type decides, then what a variant requires.

    Args:
        variants: The codecs, in the spec's order.
    """

    __slots__ = ("_variants",)

    def __init__(self, *variants: Codec) -> None:
        super().__init__(self._decode)
        self._variants = variants

    def _decode(self, value: Any) -> Any:
        if type(value) is dict:
            best = self._best(value)
            return best.decode(value) if best is not None else value
        for variant in self._variants:
            decoded = variant.decode(value)
            if decoded is not value:
                return decoded
        return value

    def _best(self, value: dict[str, Any]) -> Codec | None:
        """The variant that fits best: all it requires is there, fixed values are right, the most fields are known."""
        best: Codec | None = None
        best_score: Fit | None = None
        for variant in self._variants:
            score = variant.fit(value)
            if score is not None and (best_score is None or score > best_score):
                best, best_score = variant, score
        return best


def unshared(data: Mapping[str, Any]) -> dict[str, Any]:
    """A JSON object with dicts and lists of its own, so that decoding it in place leaves the caller's as they are."""
    made = dict(data)
    pending: list[Any] = [made]
    for container in pending:  # which grows meanwhile: no recursion, as JSON may be nested deeper than Python calls go
        for key, each in container.items() if type(container) is dict else enumerate(container):
            if type(each) is dict or type(each) is list:
                container[key] = own = each.copy()
                pending.append(own)
    return made
