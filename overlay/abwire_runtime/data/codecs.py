"""Decoding JSON values into models.

A codec decodes a JSON value into the type of the field that holds it. Codecs never raise: a value that does not match
the spec is kept unchanged, so nothing that a server sends is lost.

Codecs decode one level: models keep their JSON objects, and decode them on first access. So a dict that becomes a model
belongs to the model from then on. To go on using the JSON, decode the copy that :func:`copy_json` returns.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from enum import Enum
from importlib import import_module
from typing import Any, TypeAlias

from .timestamps import Timestamp

Decode: TypeAlias = Callable[[Any], Any]
"""Decodes one JSON value. It returns a value that it can't decode unchanged, and never raises."""

Fit: TypeAlias = tuple[bool, int, int]
"""How well an object matches a schema; the greater tuple is the better match.

The items are: whether all required fields and constants match, how many fields of the object the schema lists, and
minus the number of those that it does not list.
"""


class Codec:
    """Decodes JSON values of one type.

    Args:
        decode: The decode function. It is an attribute, not a method, so that a codec can replace it with a faster
            function after the first value.
    """

    __slots__ = ("decode",)

    def __init__(self, decode: Decode) -> None:
        self.decode: Decode = decode

    def decoder(self) -> Decode:
        """Import the classes that decoding needs, and return the final decode function.

        Returns:
            A function that callers may keep, unlike the attribute ``decode``, which can be replaced.
        """
        return self.decode

    def fit(self, value: dict[str, Any]) -> Fit | None:
        """Rate how well an object matches the schema of this codec.

        Args:
            value: The JSON object.

        Returns:
            The rating, or None if this codec decodes no objects.
        """
        return None


def _decode_timestamp(value: Any) -> Any:
    if type(value) is not str:
        return value
    try:
        timestamp = datetime.datetime.fromisoformat(value)
        text = timestamp.isoformat()
        # The usual notation, without format_timestamp: replies hold many of them. Offsets have minutes, not seconds.
        usual = text[:-6] + "Z" if text.endswith("+00:00") else text
        if usual == value and text[-6] in ("+", "-"):
            return timestamp
    except ValueError:
        pass
    try:  # encoding must restore the string, so one in another notation is kept with its date and time
        return Timestamp.parse(value)
    except ValueError:
        return value


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
    from uuid import UUID  # slow to import, and many programs never meet a UUID

    try:
        identifier = UUID(value)
    except ValueError:
        return value
    return identifier if str(identifier) == value else value


TIMESTAMP = Codec(_decode_timestamp)
"""Decodes RFC 3339 strings in any notation into ``datetime.datetime``."""

DATE = Codec(_decode_date)
"""Decodes ISO 8601 dates into ``datetime.date``."""

UUID = Codec(_decode_uuid)
"""Decodes lower-case UUIDs into ``uuid.UUID``."""


class Reference(Codec):
    """Refers to a model, an enum or a union by its name. It is imported when the first value is decoded.

    Args:
        package: The full name of the package that defines it.
        name: The name of the class or union.
    """

    __slots__ = ("_name", "_package", "_resolved", "_target")

    def __init__(self, package: str, name: str) -> None:
        super().__init__(self._resolve_and_decode)
        self._package = package
        self._name = name
        self._resolved = False
        self._target: Any = None

    def resolve(self) -> Any:
        """Import what the name refers to.

        Returns:
            The model class, the enum class or the union.
        """
        if self._target is None:
            self._target = getattr(import_module(self._package), self._name)
        return self._target

    def fit(self, value: dict[str, Any]) -> Fit | None:
        """Rate how well an object matches the model or union; see :meth:`Codec.fit`."""
        target = self.resolve()
        if isinstance(target, Codec):
            return target.fit(value)
        rating: Fit | None = None if is_enum(target) else target._fit(value)
        return rating

    def decoder(self) -> Decode:
        """Import what the name refers to, and return its decode function."""
        if not self._resolved:
            self.decode: Decode = _decoder_of(self.resolve())
            self._resolved = True
        return self.decode

    def _resolve_and_decode(self, value: Any) -> Any:
        return self.decoder()(value)

    def __repr__(self) -> str:
        return f"ref({self._name!r})"


class References:
    """Creates references to the models of one package: ``ref("Goal")``.

    Args:
        package: The full name of the package.

    Attributes:
        package: The full name of the package.
    """

    def __init__(self, package: str) -> None:
        self.package: str = package
        _packages.add(package)

    def __call__(self, name: str) -> Reference:
        """Create a reference.

        Args:
            name: The name of a model, an enum or a union of the package.

        Returns:
            The reference.
        """
        return Reference(self.package, name)


_packages: set[str] = set()


def is_generated(model: type[Any]) -> bool:
    """Return whether a model belongs to a generated package, so that its codecs are complete.

    Args:
        model: The class.
    """
    return model.__module__.rpartition(".")[0] in _packages


def is_enum(target: Any) -> bool:
    """Return whether a reference refers to an enum.

    Args:
        target: A model class, an enum class or a union.
    """
    return isinstance(target, type) and issubclass(target, Enum)


def _decoder_of(target: Any) -> Decode:
    """Return the decode function of a model class, an enum class or a union."""
    if isinstance(target, Codec):
        return target.decoder()
    decode: Decode = _enum_decoder(target) if is_enum(target) else target._decode_function()
    return decode


def _enum_decoder(enum: type[Enum]) -> Decode:
    members: dict[Any, Enum] = {member.value: member for member in enum}
    value_type = type(next(iter(members)))
    get = members.get

    def decode(value: Any) -> Any:
        # Compare the exact type: True equals 1 but is not 1, and a list is not hashable.
        return get(value, value) if type(value) is value_type else value

    return decode


class Array(Codec):
    """Decodes the items of a list.

    Args:
        item: The codec of the items.
    """

    __slots__ = ("_item",)

    def __init__(self, item: Codec) -> None:
        super().__init__(self._decode)
        self._item = item

    def decoder(self) -> Decode:
        """Import the classes that decoding the items needs, and return the final decode function."""
        decode = self._item.decoder()

        def decode_all(value: Any) -> Any:
            return list(map(decode, value)) if type(value) is list else value

        self.decode: Decode = decode_all
        return decode_all

    def _decode(self, value: Any) -> Any:
        return self.decoder()(value) if type(value) is list and value else value


class Map(Codec):
    """Decodes the values of an object with arbitrary keys.

    Args:
        value: The codec of the values.
    """

    __slots__ = ("_value",)

    def __init__(self, value: Codec) -> None:
        super().__init__(self._decode)
        self._value = value

    def fit(self, value: dict[str, Any]) -> Fit | None:
        """Rate an object; see :meth:`Codec.fit`. Every object matches, with no field listed."""
        return (True, 0, 0)

    def _decode(self, value: Any) -> Any:
        if type(value) is not dict:
            return value
        decode = self._value.decoder()
        return {key: decode(each) for key, each in value.items()}


class OneOf(Codec):
    """Decodes a union without a discriminator.

    An object is decoded as the variant that it matches best. Any other value is decoded as the first variant that
    accepts it.

    Args:
        variants: The codecs of the variants, in the order of the spec.
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
        """Return the variant that an object matches best, the first one of equals."""
        best: Codec | None = None
        best_rating: Fit | None = None
        for variant in self._variants:
            rating = variant.fit(value)
            if rating is not None and (best_rating is None or rating > best_rating):
                best, best_rating = variant, rating
        return best


def copy_json(data: Mapping[str, Any]) -> dict[str, Any]:
    """Copy a JSON object with all dicts and lists in it, so that the copy can be decoded in place.

    Args:
        data: The object, nested to any depth.

    Returns:
        The copy, which shares no dict or list with the original.
    """
    copied = dict(data)
    pending: list[Any] = [copied]
    # The list grows during the loop. This is not recursive, since JSON may be nested deeper than Python's call stack.
    for container in pending:
        for key, each in container.items() if type(container) is dict else enumerate(container):
            if type(each) is dict or type(each) is list:
                container[key] = own = each.copy()
                pending.append(own)
    return copied
