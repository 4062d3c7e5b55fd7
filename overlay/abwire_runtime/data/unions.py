"""Named unions of models, and the object that stands for a variant that is not listed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from .._public import public
from .codecs import Array, Codec, Decode, Fit, Map, OneOf, References, unshared
from .model import Model, shortened
from .unset import UNSET


@public
class Unknown(Model):
    """An object of a kind that the spec does not list yet.

    It keeps all it was sent in ``additional_properties``. Each of these fields is an attribute, too, as with objects of
    the kinds that are known: what was not sent is ``UNSET``, what is set is sent.
    """

    @classmethod
    def of(cls, discriminator: str, data: dict[str, Any]) -> Unknown:
        """Keep an object whose discriminator names no variant.

        Args:
            discriminator: The property that tells the variants apart.
            data: The whole object.
        """
        self = cls.__new__(cls)
        self.__dict__.update(_discriminator=discriminator, additional_properties=data)
        return self

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self.additional_properties.get(name, UNSET)

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "additional_properties":
            super().__setattr__(name, value)
        elif value is UNSET:
            self.additional_properties.pop(name, None)
        else:
            self.additional_properties[name] = value

    @property
    def discriminator(self) -> str:
        """The property whose value was not known; empty for one made by hand."""
        name: str = self.__dict__.get("_discriminator", "")
        return name

    @property
    def discriminator_value(self) -> object:
        """The value that was not known, None where there was none."""
        return self.additional_properties.get(self.discriminator)

    def _wire_fields(self) -> Iterable[tuple[str, Any]]:
        return list(self.additional_properties.items())

    def __repr__(self) -> str:
        value = shortened(repr(self.discriminator_value))
        return f"Unknown({self.discriminator}={value}, {len(self.additional_properties)} fields)"


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
