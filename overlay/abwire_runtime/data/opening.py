"""Decoding on first access: what a model is made of, and how it gets its fields.

1. Decoding creates a model of the right class that holds its JSON object as it came: the model is *closed*.
2. The first access to any of its attributes *opens* it, and decodes one level: the fields become its ``__dict__``, and
   the objects in them closed models. From then on, attributes are found in ``__dict__``, without any code of ours.
3. A small object is opened at once, because it costs less to decode than to decode later: one that holds neither lists
   nor maps of decoded values, and at most one level of objects.
4. A closed model is encoded as the JSON object that it holds, so what nobody looked at is sent back as it came.
5. That JSON object is never modified. Opening decodes a copy, so a thread can encode a model while another one opens it.
6. Threads that open a model at the same moment all get the fields of the first one, and none ever waits for another.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Self, TypeAlias

from .codecs import Codec, Decode, Reference, is_enum
from .unset import UNSET

Open: TypeAlias = Callable[[Any, dict[str, Any]], dict[str, Any]]
"""Opens a closed model, given the JSON object that it holds, and returns its attributes."""


class Storage:
    """The memory of a model: its attributes, and as long as it is closed its JSON object."""

    # With __dict__ as a slot, CPython allocates no space for attributes in advance: they arrive in a dict of their own.
    # That makes decoding a third faster.
    __slots__ = ("__dict__", "__weakref__", "_json")

    _json: dict[str, Any] | None
    _attributes: dict[str, Any]
    _open: ClassVar[Open]

    def __new__(cls, *_: Any, **__: Any) -> Self:
        """Create an open model without fields."""
        self = object.__new__(cls)
        set_json(self, None)
        return self


# Assignments would call the __setattr__ of models, and their __dict__ opens them.
set_json: Callable[[Storage, dict[str, Any] | None], None] = vars(Storage)["_json"].__set__
_set_attributes: Callable[[Storage, dict[str, Any]], None] = vars(Storage)["__dict__"].__set__
Storage._attributes = vars(Storage)["__dict__"]


def attributes_of(model: Storage) -> dict[str, Any]:
    """Return the attributes of a model, and open it if it is closed.

    Args:
        model: The model.

    Returns:
        Its ``__dict__``.
    """
    sent = model._json
    return model._attributes if sent is None else type(model)._open(model, sent)


class Attributes:
    """The attribute ``__dict__`` of models: they are opened when it is read, by ``vars`` for instance."""

    def __get__(self, instance: Storage, owner: type[Any]) -> dict[str, Any]:
        return attributes_of(instance)

    def __set__(self, instance: Storage, value: dict[str, Any]) -> None:
        _set_attributes(instance, value)
        set_json(instance, None)


class Field:
    """A field of a model class. It is asked only while a model is closed, and for a field that a model does not have.

    Args:
        name: The name of the field.
        default: The attribute that a subclass has under the same name: its value, or a method.
    """

    __slots__ = ("_default", "_name")

    def __init__(self, name: str, default: Any = UNSET) -> None:
        self._name = name
        self._default = default

    def __get__(self, instance: Storage | None, owner: type[Storage]) -> Any:
        if instance is not None:
            sent = instance._json
            attributes = instance._attributes if sent is None else owner._open(instance, sent)
            value = attributes.get(self._name, UNSET)
            if value is not UNSET:
                return value
        default = self._default
        return default if default is UNSET or not hasattr(default, "__get__") else default.__get__(instance, owner)


def add_fields(model: type[Any], names: tuple[str, ...], inherited: tuple[str, ...]) -> None:
    """Make the fields of a model class attributes of the class.

    Args:
        model: The class.
        names: The fields that it declares.
        inherited: The fields of its base classes. An attribute that a subclass or a mixin has under the name of one is
            its default, as long as it has no setter.
    """
    for name in names:
        setattr(model, name, Field(name))
    for name in inherited:
        found = next(vars(kind)[name] for kind in model.__mro__ if name in vars(kind))
        if not isinstance(found, Field) and not hasattr(type(found), "__set__"):
            setattr(model, name, Field(name, found))


_claims: dict[int, dict[str, Any]] = {}


def decoder_of(model: type[Any]) -> Decode:
    """Build the function that decodes the objects of a model class.

    Args:
        model: The class.

    Returns:
        The function.
    """
    own_new: Any = model.__new__
    new: Callable[[Any], Any] = object.__new__ if own_new is Storage.__new__ else own_new
    steps = _steps_of(model)
    is_changed = bool(steps or model._names)
    knows_all, split = model._known.issuperset, model._split_extras
    arrange = _renamer(model) if model._names else dict[str, Any].copy
    claim, release = _claims.setdefault, _claims.pop

    def open_model(self: Storage, sent: dict[str, Any]) -> dict[str, Any]:
        attributes = arrange(sent) if knows_all(sent) else split(sent)
        for name, decode in steps:
            each = attributes.get(name)
            if each is not None:
                attributes[name] = decode(each)
        # The first thread that gets here determines the attributes. dict.setdefault is atomic, also without the GIL, and
        # unlike a lock it can't block a finalizer or a forked process.
        key = id(self)
        try:
            attributes = claim(key, attributes)
            if self._json is not sent:  # another thread was done before the claim
                return self._attributes
            _set_attributes(self, attributes)
            set_json(self, None)
        finally:
            release(key, None)
        return attributes

    def decode_later(value: Any) -> Any:
        if type(value) is not dict:
            return value
        self = new(model)
        set_json(self, value)
        return self

    def decode_now(value: Any) -> Any:
        if type(value) is not dict:
            return value
        self = new(model)
        # An object of a class that changes neither names nor values becomes the attributes as it is.
        attributes = (arrange(value) if is_changed else value) if knows_all(value) else split(value)
        for name, decode in steps:
            each = attributes.get(name)
            if each is not None:
                attributes[name] = decode(each)
        _set_attributes(self, attributes)
        return self

    model._open = staticmethod(open_model)
    small = _is_small(model)
    # The models of a small class are never closed. So all have the same value, and setting it in each takes no time.
    model._json = None if small else vars(Storage)["_json"]
    return decode_now if small else decode_later


def _steps_of(model: type[Any]) -> list[tuple[str, Decode]]:
    """Return the decode function of each field that has one. Importing what it needs is left to the first value."""
    steps: list[tuple[str, Decode]] = []

    def first(index: int, name: str, codec: Codec) -> Decode:
        def decode(value: Any) -> Any:
            decoded = codec.decode(value)
            if decoded is not value:  # what the codec needs is imported now
                steps[index] = (name, codec.decoder())
            return decoded

        return decode

    steps.extend((name, first(index, name, codec)) for index, (name, codec) in enumerate(model._codecs.items()))
    return steps


def _renamer(model: type[Any]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Return the function that gives the fields of an object their names in Python."""
    python_name = {wire_name: model._names.get(wire_name, wire_name) for wire_name in model._known}

    def rename(value: dict[str, Any]) -> dict[str, Any]:
        attributes: dict[str, Any] = {}
        for name, each in value.items():  # most objects have one field, and a comprehension costs a call
            attributes[python_name[name]] = each
        return attributes

    return rename


def _is_small(model: type[Any], may_have_models: bool = True) -> bool:
    """Return whether objects of a class are decoded at once: those with scalars, and with objects of scalars."""
    codecs: tuple[Codec, ...] = tuple(model._codecs.values())
    if model._extra is not None or not all(type(each) in {Codec, Reference} for each in codecs):
        return False
    for codec in codecs:
        target = codec.resolve() if isinstance(codec, Reference) else None
        if target is None or is_enum(target):
            continue
        if not may_have_models or not isinstance(target, type) or not _is_small(target, may_have_models=False):
            return False
    return True
