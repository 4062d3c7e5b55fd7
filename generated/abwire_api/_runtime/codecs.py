"""Decoding JSON into models, and encoding them back.

A codec turns a JSON value into what the annotation of its field says. It never raises: a value of another shape than
the spec's is kept as it is, so nothing that a server sends is lost. It takes the value over: a dict that becomes a model
is the model's own from then on, so that a reply is not copied. Who needs the JSON afterwards decodes a copy.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from importlib import import_module
from typing import Any, TypeAlias

from .unset import UNSET

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


class Union(Codec):
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
        self.__name__: str = name
        self.discriminator: str | None = discriminator
        self.mapping: dict[str, str] = dict(mapping or {})
        known = {variant: references(variant) for variant in variants}
        self._references = tuple(known.values())
        self._others = tuple(others)
        self._by_value = {value: known.get(variant) or references(variant) for value, variant in self.mapping.items()}
        super().__init__(self._by_discriminator() if discriminator else OneOf(*self._references, *others).decode)

    def _by_discriminator(self) -> Decode:
        name = self.discriminator or ""
        variant_of = self._by_value.get

        def decode(value: Any) -> Any:
            if type(value) is dict and type(tag := value.get(name)) is str and (variant := variant_of(tag)) is not None:
                return variant.decode(value)
            return self._odd(value)

        return decode

    def _odd(self, value: Any) -> Any:
        """A value whose discriminator is no string that is listed: an integer that is, no object, or unknown."""
        if type(value) is not dict:
            for other in self._others:
                value = other.decode(value)
            return value
        tag = value.get(self.discriminator)
        if type(tag) is int and str(tag) in self._by_value:
            return self._by_value[str(tag)].decode(value)
        from .model import Unknown

        return Unknown.of(self.discriminator or "", value)

    def fit(self, value: dict[str, Any]) -> Fit | None:
        if self.discriminator:
            return (str(value.get(self.discriminator)) in self.mapping, 1, 0)
        return max((fit for reference in self._references if (fit := reference.fit(value))), default=None)

    def from_dict(self, data: dict[str, Any]) -> Any:
        """Decode an object into the variant that it is.

        Args:
            data: The JSON object; it is left as it is.

        Returns:
            The variant's model; an ``Unknown`` where the discriminator names none.
        """
        return self.decode(unshared(data))

    def __iter__(self) -> Iterator[Any]:
        return iter([reference.resolve() for reference in self._references])

    def __instancecheck__(self, instance: object) -> bool:
        shapes = tuple(
            list if isinstance(other, Array) else dict for other in self._others if isinstance(other, (Array, Map))
        )
        return isinstance(instance, shapes) or any(isinstance(instance, kind) for kind in self)

    def __repr__(self) -> str:
        return f"<union {self.__name__}>"


def is_uuid(value: object) -> bool:
    """Whether a value is a UUID; if nobody imported the module yet, none is."""
    module = sys.modules.get("uuid")
    return module is not None and isinstance(value, module.UUID)


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


_PLAIN = frozenset({str, int, float, bool, type(None)})


def encode(value: Any) -> Any:
    """A value as JSON types: models become dicts, enums their values, dates and UUIDs text.

    Raises:
        TypeError: There is something in it that JSON has no form for.
    """
    try:
        return _encode(value)
    except RecursionError:
        return _encode_deep(value)


def _encode(value: Any) -> Any:
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is list:
        return [each if type(each) in _PLAIN else _encode(each) for each in value]
    if kind is dict:
        return {
            key: each if type(each) in _PLAIN else _encode(each) for key, each in value.items() if each is not UNSET
        }
    fields = getattr(kind, "_wire_fields", None)
    if fields is not None:
        return {name: each if type(each) in _PLAIN else _encode(each) for name, each in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime.datetime):
        return text_of(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if is_uuid(value):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _encode(each) for key, each in value.items() if each is not UNSET}
    if (
        isinstance(value, (list, tuple, set, frozenset))
        or isinstance(value, Sequence)
        and not isinstance(value, (str, bytes))
    ):
        return [_encode(each) for each in value]
    if isinstance(value, (str, int, float)):
        return value
    raise TypeError(f"JSON has no form for a value of type {kind.__name__}")


def _encode_deep(value: Any) -> Any:
    """What :func:`encode` gives, for values nested deeper than Python calls go."""
    result: list[Any] = [None]
    pending: list[tuple[Any, Any, Any]] = [(result, 0, value)]
    while pending:
        target, place, each = pending.pop()
        kind = type(each)
        fields = getattr(kind, "_wire_fields", None)
        if fields is not None or isinstance(each, Mapping):
            made: Any = {}
            entries = [pair for pair in (each.items() if fields is None else fields(each)) if pair[1] is not UNSET]
            made.update(dict.fromkeys(name for name, _ in entries))  # the order, before they are filled from the end
            pending.extend((made, name, inner) for name, inner in entries)
        elif isinstance(each, (list, tuple)):
            made = [None] * len(each)
            pending.extend((made, index, inner) for index, inner in enumerate(each))
        else:
            made = _encode(each)
        target[place] = made
    return result[0]
