"""The base class of all models: attrs classes that lose nothing of the JSON that they were decoded from."""

import copy
import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

from .._public import annotated_names, public
from .._suggestions import missing_field, unexpected_argument
from .codecs import Codec, Decode, Fit, copy_json, is_generated
from .encoding import encode, escape_surrogates, write_json
from .introspection import AttrsFields, DataclassFields, DataclassParams, PydanticSchema
from .json_text import ParsedObject, decode_json, write_parsed
from .opening import Attributes, Storage, add_fields, attributes_of, decoder_of
from .unset import UNSET, read_only

M = TypeVar("M", bound="Model")


class _AdditionalProperties:
    """The attribute ``additional_properties``: the dict is created on first access."""

    def __get__(self, instance: Any, owner: type[Any]) -> dict[str, Any]:
        if instance is None:
            return {}
        extra: dict[str, Any] = attributes_of(instance).setdefault("additional_properties", {})
        return extra


class _OrderedExtras(dict[str, Any]):
    """Additional properties that were sent before or between listed fields, with the order of all fields.

    Args:
        fields: The additional properties.
        order: The names of all fields, in the order in which they were sent.
    """

    __slots__ = ("order",)

    def __init__(self, fields: Any, order: tuple[str, ...] = ()) -> None:
        super().__init__(fields)
        self.order = order

    def __reduce__(self) -> Any:
        return _OrderedExtras, (dict(self), self.order)


@public
@dataclass_transform(kw_only_default=True, field_specifiers=(read_only,))
class Model(Storage):
    """The base class of all models: an object of an API.

    Fields are attributes. A field that was not sent is ``UNSET``, and a field that was sent as null is ``None``.
    ``Model.from_dict(x).to_dict() == x`` for every JSON object ``x``.

    Args:
        fields: The fields by name, and ``additional_properties``, a dict, if there are any.

    Attributes:
        additional_properties: Value by name, for the fields that the spec does not list.

    Raises:
        TypeError: A required field is missing, or an argument is not a field.
    """

    __slots__ = ()

    __fields__: ClassVar[tuple[str, ...]] = ()
    __required__: ClassVar[frozenset[str]] = frozenset()
    __constants__: ClassVar[dict[str, Any]] = {}
    _wire: ClassVar[Mapping[str, str]] = {}
    _codecs: ClassVar[Mapping[str, Codec]] = {}
    _extra: ClassVar[Codec | None] = None
    _secrets: ClassVar[frozenset[str]] = frozenset()
    __attrs_attrs__: ClassVar[Any] = AttrsFields()
    __dataclass_fields__: ClassVar[Any] = DataclassFields()
    __dataclass_params__: ClassVar[Any] = DataclassParams()
    __get_pydantic_core_schema__: ClassVar[Any] = PydanticSchema()
    __hash__: ClassVar[None] = None  # type: ignore[assignment]
    _known: ClassVar[frozenset[str]] = frozenset()
    _names: ClassVar[dict[str, str]] = {}
    _decoder: ClassVar[Any] = None

    if TYPE_CHECKING:
        additional_properties: dict[str, Any]
    else:
        additional_properties = _AdditionalProperties()
        __dict__ = Attributes()

    def __init_subclass__(cls) -> None:
        own = cls.__dict__
        names = annotated_names(cls)
        # A subclass of a model inherits the model's fields.
        inherited = cls.__fields__
        cls.__fields__ = fields = tuple(dict.fromkeys((*inherited, *names)))
        cls.__required__ = cls.__required__.union(name for name in names if name not in own)
        cls.__constants__ = cls.__constants__ | {n: own[n] for n in names if own.get(n, UNSET) is not UNSET}
        add_fields(cls, names, inherited)
        wire_names = cls._wire
        cls._known = frozenset(wire_names.get(name, name) for name in fields) if wire_names else frozenset(fields)
        cls._names = {wire_name: name for name, wire_name in wire_names.items()}

    def __init__(self, **fields: Any) -> None:
        attributes = attributes_of(self)
        attributes.update(self.__constants__)
        if extra := fields.pop("additional_properties", None):
            attributes["additional_properties"] = copy.copy(extra)
        for name, value in fields.items():
            if value is not UNSET:
                attributes[name] = value
        if unexpected := fields.keys() - set(self.__fields__):
            names = [*self.__fields__, "additional_properties"]
            raise unexpected_argument(f"{type(self).__name__}()", min(unexpected), names)
        if missing := self.__required__ - attributes.keys():
            raise TypeError(f"{type(self).__name__}() missing a required keyword argument: {min(missing)!r}")

    @classmethod
    def from_dict(cls: type[M], data: Mapping[str, Any]) -> M:
        """Decode a JSON object.

        The contents of the object never raise an error: unlisted fields are kept, a value of another type than the
        spec's is kept unchanged, and an unlisted enum value stays a string.

        Args:
            data: The object, as ``json.loads`` returns it. It is not modified.

        Returns:
            The model.

        Raises:
            TypeError: ``data`` is not a mapping.
        """
        if not isinstance(data, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict expects a mapping, not {type(data).__name__}")
        model: M = cls._decode(copy_json(data))
        return model

    @classmethod
    def _decode(cls, value: Any) -> Any:
        """Decode a JSON value without a copy. Use :meth:`from_dict` to keep the JSON.

        Args:
            value: The value. An object becomes part of the model and must not be used afterwards.

        Returns:
            The model for an object, and any other value unchanged.
        """
        return cls._decode_function()(value)

    @classmethod
    def _decode_function(cls) -> Decode:
        """Return the function behind :meth:`_decode`.

        Returns:
            The function. It is built once per class, since it runs for every object of every reply.
        """
        decode: Decode | None = cls.__dict__.get("_decoder")
        if decode is None:
            if not is_generated(cls):
                from .hints import codecs_of  # few programs define models

                cls._codecs = codecs_of(cls)
            decode = decoder_of(cls)
            cls._decoder = decode
        return decode

    @classmethod
    def _split_extras(cls, value: dict[str, Any]) -> dict[str, Any]:
        """Return the attributes for an object that has fields that the spec does not list."""
        known, names = cls._known, cls._names
        attributes: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        extra_came_first = False
        for key, each in value.items():
            if key in known:
                attributes[names.get(key, key)] = each
                if extra:
                    extra_came_first = True
            else:
                extra[key] = each
        extra = cls._decode_extra(extra)
        attributes["additional_properties"] = _OrderedExtras(extra, tuple(value)) if extra_came_first else extra
        return attributes

    @classmethod
    def _decode_extra(cls, extra: dict[str, Any]) -> dict[str, Any]:
        codec = cls._extra
        return extra if codec is None else {key: codec.decode(each) for key, each in extra.items()}

    @classmethod
    def _fit(cls, value: dict[str, Any]) -> Fit:
        """Rate how well an object matches this model.

        Args:
            value: The JSON object.

        Returns:
            The rating; the greater tuple is the better match.
        """
        required, constants = _needs_of(cls)  # type: ignore[arg-type]  # mypy takes __hash__ of the objects for that of the class
        present = value.keys()
        matches = required <= present and all(value[name] == constant for name, constant in constants)
        known = len(cls._known & present)
        return (matches, known, known - len(value))

    def to_dict(self) -> dict[str, Any]:
        """Encode this object as JSON types, with the field names of the API: the inverse of :meth:`from_dict`.

        Returns:
            The fields in the order in which they were sent. Fields that were added later come last.

        Raises:
            TypeError: A field holds a value that can't be encoded as JSON.
        """
        result: dict[str, Any] = encode(self)
        return result

    def _wire_fields(self) -> Iterable[tuple[str, Any]]:
        """Return the name in the API and the value of each field that is set."""
        if (sent := self._json) is not None:
            return sent.items()
        wire_names = self._wire
        attributes = attributes_of(self)
        if "additional_properties" not in attributes:
            if not wire_names:
                return attributes.items()
            return [(wire_names.get(name, name), value) for name, value in attributes.items()]
        extra = attributes["additional_properties"]
        pairs = [(wire_names.get(name, name), v) for name, v in attributes.items() if name != "additional_properties"]
        pairs += extra.items()
        if type(extra) is _OrderedExtras:
            position = {key: index for index, key in enumerate(extra.order)}
            pairs.sort(key=lambda pair: position.get(pair[0], len(position)))  # fields that were added later come last
        return pairs

    @classmethod
    def from_json(cls: type[M], text: str | bytes) -> M:
        """Decode a string that holds a JSON object.

        Args:
            text: The JSON; bytes are decoded as UTF-8, UTF-16 or UTF-32.

        Returns:
            The model, decoded as by :meth:`from_dict`.

        Raises:
            ValueError: The text is not JSON.
            TypeError: The JSON is not an object.
        """
        model = decode_json(text, cls._decode_function())
        if not isinstance(model, cls):
            raise TypeError(f"{cls.__name__}.from_json expects a JSON object, not {type(model).__name__}")
        return model

    def to_json(self) -> str:
        """Encode this object as JSON without white space. ``bytes(model)`` is the same in UTF-8.

        Non-ASCII characters are not escaped. A Decimal is written with all its digits. Other numbers are written as Python
        writes them, so a fraction with more digits than a float holds stays rounded. For the exact bytes that a server
        sent, use :attr:`abwire.Response.content`.

        Returns:
            The JSON.

        Raises:
            TypeError: A field holds a value that can't be encoded as JSON.
            ValueError: A number is infinite or NaN, for which JSON has no form.
        """
        if isinstance(self._json, ParsedObject):
            return write_parsed(self._json).decode()
        try:
            text = _to_text(self)
        except TypeError:
            return write_json(self.to_dict())  # slower, but leaves out UNSET values in dicts, and writes a Decimal
        return escape_surrogates(text) if not text.isascii() else text

    def __bytes__(self) -> bytes:
        """Encode this object as JSON in UTF-8: ``bytes(model)`` is ``model.to_json().encode()``, with less work.

        Returns:
            The JSON.

        Raises:
            TypeError: A field holds a value that can't be encoded as JSON.
            ValueError: A number is infinite or NaN, for which JSON has no form.
        """
        if isinstance(self._json, ParsedObject):
            return write_parsed(self._json)
        try:
            return _to_text(self).encode()
        except (TypeError, UnicodeEncodeError):  # a Decimal, or half of a surrogate pair
            return self.to_json().encode()

    if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one

        def __getattr__(self, name: str) -> object:
            extra = self.__dict__.get("additional_properties", ())
            raise missing_field(type(self).__name__, name, dir(type(self)), extra)

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self.__fields__ and name != "additional_properties":
            raise missing_field(type(self).__name__, name, self.__fields__)
        attributes = attributes_of(self)
        if value is UNSET:  # unset fields are never in __dict__, so that no other method has to filter them
            attributes.pop(name, None)
        else:
            object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        attributes_of(self)
        object.__delattr__(self, name)

    def __getstate__(self) -> Any:
        attributes_of(self)
        state: Any = object.__getstate__(self)  # with the slots of a subclass
        if not isinstance(state, tuple):
            return state
        attributes, slots = state
        slots.pop("_json", None)
        return (attributes, slots) if slots else attributes

    def __copy__(self: M) -> M:
        other = type(self).__new__(type(self))
        copied = attributes_of(other)
        copied.update(attributes_of(self))
        if "additional_properties" in copied:
            copied["additional_properties"] = copy.copy(copied["additional_properties"])
        return other

    def __replace__(self: M, /, **changes: Any) -> M:
        """Copy this object with other values for some fields: ``copy.replace`` of Python 3.13.

        Args:
            changes: The new values by name; UNSET removes a field.

        Returns:
            The new object. Fields that are not changed are shared with this one.

        Raises:
            TypeError: An argument is not a field.
        """
        other = copy.copy(self)
        for name, value in changes.items():
            try:
                setattr(other, name, value)
            except AttributeError as error:
                raise TypeError(str(error)) from error
        return other

    def _state(self) -> dict[str, Any]:
        """Return the attributes to compare and to show: an empty dict of additional properties is left out."""
        state = attributes_of(self)
        if state.get("additional_properties") == {}:
            state = {name: value for name, value in state.items() if name != "additional_properties"}
        return state

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._state() == other._state()

    def __repr__(self) -> str:
        from .display import model_repr  # loaded when it is needed

        return model_repr(self)

    def _repr_html_(self) -> str:
        from .notebook import model_html

        return model_html(self)


@cache  # only for the variants of unions without a discriminator
def _needs_of(model: type[Any]) -> tuple[frozenset[str], list[tuple[str, Any]]]:
    """Return the names in the API that an object of a class must have, and the values of those with one value only."""
    wire_names = model._wire
    constants = [(wire_names.get(name, name), value) for name, value in model.__constants__.items()]
    required = (wire_names.get(name, name) for name in (*model.__required__, *model.__constants__))
    return frozenset(required), constants


def _plain_fields(value: Any) -> Any:
    """Return what json.JSONEncoder writes for a value that is not a JSON type, such as the fields of a model."""
    if isinstance(value, Model):
        if (sent := value._json) is not None:
            return sent
        attributes = value._attributes
        if "additional_properties" in attributes:
            return dict(value._wire_fields())
        wire_names = value._wire
        return {wire_names.get(name, name): each for name, each in attributes.items()} if wire_names else attributes
    encoded = encode(value)
    if isinstance(encoded, Decimal):
        raise TypeError("the encoder of the standard library can't write a Decimal")
    return encoded


_to_text = json.JSONEncoder(default=_plain_fields, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
