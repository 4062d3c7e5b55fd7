"""Decoding JSON into models, and encoding them back.

A codec turns a JSON value into what the annotation of its field says. It never raises: a value of another shape than
the spec's is kept as it is, so nothing that a server sends is lost.
"""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from importlib import import_module
from typing import Any, Protocol, TypeAlias

Decode: TypeAlias = Callable[[Any], Any]


class Codec(Protocol):
    """What decodes a value. ``decode`` is an attribute, so that a codec can replace it once it knows better."""

    decode: Decode


def text_of(moment: datetime.datetime) -> str:
    """A date and time as RFC 3339 text: UTC is written as ``Z``, a naive one without an offset."""
    text = moment.isoformat()
    return text[:-6] + "Z" if moment.tzinfo is not None and text.endswith("+00:00") else text


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
    try:
        identifier = uuid.UUID(value)
    except ValueError:
        return value
    return identifier if str(identifier) == value else value


class _Scalar:
    __slots__ = ("decode",)

    def __init__(self, decode: Decode) -> None:
        self.decode = decode


TIMESTAMP = _Scalar(_decode_timestamp)
DATE = _Scalar(_decode_date)
UUID = _Scalar(_decode_uuid)


class Reference:
    """A model, enum or union of a package by its name, imported when the first value comes by."""

    __slots__ = ("_name", "_package", "decode")

    def __init__(self, package: str, name: str) -> None:
        self._package = package
        self._name = name
        self.decode: Decode = self._first

    def resolve(self) -> Any:
        """The class or union itself."""
        return getattr(import_module(self._package), self._name)

    def _first(self, value: Any) -> Any:
        self.decode = decoder_of(self.resolve())
        return self.decode(value)

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
    decode: Decode = kind.decode
    return decode


def _enum_decoder(kind: type[Enum]) -> Decode:
    members: dict[Any, Enum] = {member.value: member for member in kind}
    value_type = type(next(iter(members)))
    get = members.get

    def decode(value: Any) -> Any:
        # The exact type: True is no 1, and a list can't be looked up.
        return get(value, value) if type(value) is value_type else value

    return decode


class Array:
    """A list whose items are decoded."""

    __slots__ = ("_item", "decode")

    def __init__(self, item: Codec) -> None:
        self._item = item
        self.decode: Decode = self._decode

    def _decode(self, value: Any) -> Any:
        if type(value) is not list:
            return value
        item = self._item
        if value and isinstance(item, Reference):
            item.decode(value[0])  # the first look imports the class, and puts its decoder in place
        decode = item.decode
        return [decode(each) for each in value]


class Map:
    """An object whose values are decoded, whatever their keys."""

    __slots__ = ("_value", "decode")

    def __init__(self, value: Codec) -> None:
        self._value = value
        self.decode: Decode = self._decode

    def _decode(self, value: Any) -> Any:
        if type(value) is not dict:
            return value
        codec = self._value
        return {key: codec.decode(each) for key, each in value.items()}


class OneOf:
    """Several shapes that no property tells apart: the JSON type decides, then what a variant requires.

    Args:
        variants: The codecs, in the spec's order.
        plain: Whether a string may also be one that needs no decoding.
    """

    def __init__(self, *variants: Codec) -> None:
        self._variants = variants
        self.decode: Decode = self._decode

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
        best_score: tuple[bool, int, int] | None = None
        for variant in self._variants:
            kind = variant.resolve() if isinstance(variant, Reference) else variant
            score = kind.fit(value) if hasattr(kind, "fit") else (True, 0, 0) if isinstance(kind, Map) else None
            if score is not None and (best_score is None or score > best_score):
                best, best_score = variant, score
        return best


class Union:
    """A named union. With a discriminator one look-up decides; without, the shapes do.

    Args:
        name: The union's name in the spec.
        references: Makes references to the package's models.
        variants: The names of the variants.
        others: Codecs of variants that are no model of the package.
        discriminator: The property that tells the variants apart.
        mapping: Its values, each with the name of the variant.
    """

    def __init__(
        self,
        name: str,
        references: References,
        variants: Sequence[str],
        *,
        others: Sequence[Codec] = (),
        discriminator: str | None = None,
        mapping: Mapping[str, str] | None = None,
    ) -> None:
        self.__name__ = name
        self.discriminator = discriminator
        self.mapping = dict(mapping or {})
        known = {variant: references(variant) for variant in variants}
        self._references = tuple(known.values())
        self._others = tuple(others)
        self._by_value = {value: known.get(variant) or references(variant) for value, variant in self.mapping.items()}
        self.decode: Decode = self._by_discriminator if discriminator else OneOf(*self._references, *others).decode

    def _by_discriminator(self, value: Any) -> Any:
        if type(value) is not dict:
            for other in self._others:
                value = other.decode(value)
            return value
        tag = value.get(self.discriminator)
        reference = (
            self._by_value.get(tag) if type(tag) is str else self._by_value.get(str(tag)) if type(tag) is int else None
        )
        if reference is not None:
            return reference.decode(value)
        from .model import Unknown

        return Unknown.of(self.discriminator or "", tag, value)

    def fit(self, value: dict[str, Any]) -> tuple[bool, int, int]:
        """How well an object fits, to choose among unions inside a union."""
        if self.discriminator:
            return (value.get(self.discriminator) in self.mapping, 1, 0)
        fits = (reference.resolve().fit(value) for reference in self._references)
        return max(fits, default=(False, 0, 0))

    def from_dict(self, data: dict[str, Any]) -> Any:
        """Decode an object into the variant that it is.

        Args:
            data: The JSON object; it is left as it is.

        Returns:
            The variant's model; an ``Unknown`` where the discriminator names none.
        """
        return self.decode(data)

    def __iter__(self) -> Iterator[Any]:
        return iter([reference.resolve() for reference in self._references])

    def __instancecheck__(self, instance: object) -> bool:
        return any(isinstance(instance, kind) for kind in self)

    def __repr__(self) -> str:
        return f"<union {self.__name__}>"


_PLAIN = frozenset({str, int, float, bool, type(None)})


def encode(value: Any) -> Any:
    """A value as JSON types: models become dicts, enums their values, dates and UUIDs text.

    Raises:
        TypeError: There is something in it that JSON has no form for.
    """
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is list:
        return [each if type(each) in _PLAIN else encode(each) for each in value]
    if kind is dict:
        return {key: each if type(each) in _PLAIN else encode(each) for key, each in value.items()}
    to_dict = getattr(kind, "to_dict", None)
    if to_dict is not None:
        return to_dict(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime.datetime):
        return text_of(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): encode(each) for key, each in value.items()}
    if (
        isinstance(value, (list, tuple, set, frozenset))
        or isinstance(value, Sequence)
        and not isinstance(value, (str, bytes))
    ):
        return [encode(each) for each in value]
    if isinstance(value, (str, int, float)):
        return value
    raise TypeError(f"JSON has no form for a value of type {kind.__name__}")
