"""Named unions of models, and :class:`Unknown`, the model of variants that the spec does not list."""

from __future__ import annotations

import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from .._public import public
from .codecs import Array, Codec, Decode, Fit, Map, OneOf, Reference, References, copy_json
from .model import Model
from .opening import attributes_of
from .unset import UNSET


@public
class Unknown(Model):
    """An object of a union whose discriminator has a value that the spec does not list.

    All its fields are in ``additional_properties``. They can also be read and set as attributes, as with any other
    model: a field that was not sent is ``UNSET``.
    """

    @classmethod
    def _of(cls, discriminator: str, data: dict[str, Any]) -> Unknown:
        """Create the model of an object whose discriminator has an unlisted value.

        Args:
            discriminator: The name of the discriminator property.
            data: The JSON object, which becomes part of the model.

        Returns:
            The model.
        """
        self = cls.__new__(cls)
        attributes_of(self).update(_discriminator=discriminator, additional_properties=data)
        return self

    def __getattr__(self, name: str) -> Any:
        # IPython asks for a name that no object has, and shows objects that have it by their repr alone.
        if name.startswith(("__", "_ipython_")):
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
        """The name of the discriminator property; empty for an object that was not decoded."""
        name: str = attributes_of(self).get("_discriminator", "")
        return name

    @property
    def discriminator_value(self) -> object:
        """The unlisted value of the discriminator property; None if the property is missing."""
        return self.additional_properties.get(self.discriminator)

    def _wire_fields(self) -> Iterable[tuple[str, Any]]:
        return list(self.additional_properties.items())

    def __repr__(self) -> str:
        from .display import counted, value_text  # loaded when it is needed

        fields = counted(len(self.additional_properties), "field")
        return f"Unknown({self.discriminator}={value_text(self.discriminator_value)}, {fields})"


class Union(Codec):
    """A named union of models.

    With a discriminator, a value is decoded as the variant that its discriminator names. Without one, it is decoded as
    :class:`~abwire_runtime.data.codecs.OneOf` describes.

    Args:
        name: The union's name in the spec.
        references: Creates references to the models of the package.
        variants: The names of the variants that are models.
        others: The codecs of the other variants, such as arrays.
        discriminator: The name of the discriminator property, if there is one.
        mapping: The name of the variant for each value of the discriminator.
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
        self.__doc__ = _describe(variants, discriminator, mapping or {})
        self._package = references.package
        self.discriminator: str | None = discriminator
        self.mapping: dict[str, str] = dict(mapping or {})
        known = {variant: references(variant) for variant in variants}
        self._references = tuple(known.values())
        self._others = tuple(others)
        self._by_value = {value: known.get(variant) or references(variant) for value, variant in self.mapping.items()}
        one_of = OneOf(*self._references, *others)
        super().__init__(self._discriminator_decoder(discriminator) if discriminator else one_of.decode)

    def _discriminator_decoder(self, name: str) -> Decode:
        variant_of = self._by_value.get

        def decode(value: Any) -> Any:
            if type(value) is dict and type(tag := value.get(name)) is str and (variant := variant_of(tag)) is not None:
                return variant.decode(value)
            return self._decode_unlisted(name, value)

        return decode

    def _decode_unlisted(self, name: str, value: Any) -> Any:
        """Decode a value that is not an object, or whose discriminator is not a listed string."""
        if type(value) is not dict:
            for other in self._others:
                value = other.decode(value)
            return value
        tag = value.get(name)
        # The keys of a discriminator mapping are always strings: "1" is listed for the number 1.
        if type(tag) is int and str(tag) in self._by_value:
            return self._by_value[str(tag)].decode(value)
        return Unknown._of(name, value)

    def fit(self, value: dict[str, Any]) -> Fit | None:
        """Rate how well an object matches the best variant; see :meth:`Codec.fit`."""
        if self.discriminator:
            return (str(value.get(self.discriminator)) in self.mapping, 1, 0)
        return max((fit for reference in self._references if (fit := reference.fit(value))), default=None)

    def from_dict(self, data: dict[str, Any]) -> Any:
        """Decode a JSON object into the model of its variant.

        Args:
            data: The object. It is not modified.

        Returns:
            The model. If the discriminator has an unlisted value, it is an :class:`Unknown`.
        """
        return self.decode(copy_json(data))

    def __iter__(self) -> Iterator[Any]:
        return iter([reference.resolve() for reference in self._references])

    def __instancecheck__(self, instance: object) -> bool:
        return self.__subclasscheck__(type(instance))

    def __subclasscheck__(self, cls: type) -> bool:
        containers = [
            list if isinstance(each, Array) else dict for each in self._others if isinstance(each, (Array, Map))
        ]
        generic = [Unknown] if self.discriminator else []
        return any(issubclass(cls, variant) for variant in (*self, *generic, *containers))

    def __or__(self, other: Any) -> Any:
        return typing.Union[self, other]  # noqa: UP007 - this is what | means here

    def __ror__(self, other: Any) -> Any:
        return typing.Union[other, self]  # noqa: UP007

    def __reduce__(self) -> tuple[Any, ...]:
        return _union, (self._package, self.__name__)

    def __repr__(self) -> str:
        return f"<union {self.__name__}>"


def _describe(variants: Sequence[str], discriminator: str | None, mapping: Mapping[str, str]) -> str:
    """Return the docstring of a union: its models, and the values of the discriminator that select them."""
    lines = []
    for variant in dict.fromkeys((*variants, *mapping.values())):
        values = " or ".join(repr(value) for value, name in mapping.items() if name == variant)
        lines.append(f"- ``{variant}``" + (f", where ``{discriminator}`` is {values}" if values else ""))
    other = "\n\nAn object with another value is an :class:`abwire.Unknown`." if discriminator else ""
    return "One of these models:\n\n" + "\n".join(lines) + other


def _union(package: str, name: str) -> Any:
    """Return a union by its name, as pickles hold it."""
    return Reference(package, name).resolve()
