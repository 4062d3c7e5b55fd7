"""The base of all models: attrs classes that keep whatever they were decoded from."""

import copy
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

from .._public import public
from .codecs import Codec, Decode, Fit, unshared
from .encoding import encode, escaped
from .unset import UNSET

M = TypeVar("M", bound="Model")

_REPR_LIMIT = 60


class _AttrsFields:
    """``__attrs_attrs__``, made when attrs first asks for it: most programs never do, and it takes long for many."""

    def __get__(self, instance: object, owner: "type[Model]") -> Any:
        if owner is Model:
            return ()  # attrs asks the base of each model, which has to answer for the others as well

        import attr

        these: dict[str, Any] = {
            name: attr.ib(default=attr.NOTHING if name in owner.__required__ else UNSET, kw_only=True)
            for name in owner.__fields__
        }
        these["additional_properties"] = attr.ib(factory=dict, kw_only=True)  # so that evolve keeps them
        attr.attrs(owner, these=these, init=False, repr=False, eq=False, order=False)
        return owner.__dict__["__attrs_attrs__"]


class _AdditionalProperties:
    """The dict of fields that the spec does not name, made when it is first asked for."""

    def __get__(self, instance: Any, owner: type[Any]) -> dict[str, Any]:
        if instance is None:
            return {}
        extra: dict[str, Any] = instance.__dict__.setdefault("additional_properties", {})
        return extra


class _Mixed(dict[str, Any]):
    """Fields that the spec does not name and that came between those it does, with the order of them all."""

    __slots__ = ("order",)

    def __init__(self, fields: dict[str, Any], order: tuple[str, ...]) -> None:
        super().__init__(fields)
        self.order = order

    def __reduce__(self) -> Any:
        return _Mixed, (dict(self), self.order)


@public
@dataclass_transform(kw_only_default=True)
class Model:
    """An object of an API.

    Fields are attributes. One that was not sent is ``UNSET``, one that was sent as null is ``None``, and those that the
    spec does not name stand in ``additional_properties``. ``Model.from_dict(x).to_dict() == x`` for any JSON object.
    """

    # With the dict as a slot, CPython makes no room for attributes that are about to come as a dict: a third faster.
    __slots__ = ("__dict__", "__weakref__")

    __fields__: ClassVar[tuple[str, ...]] = ()
    __required__: ClassVar[frozenset[str]] = frozenset()
    __constants__: ClassVar[dict[str, Any]] = {}
    _wire: ClassVar[Mapping[str, str]] = {}
    _codecs: ClassVar[Mapping[str, Codec]] = {}
    _extra: ClassVar[Codec | None] = None
    _secrets: ClassVar[frozenset[str]] = frozenset()
    __attrs_attrs__: ClassVar[Any] = _AttrsFields()
    __hash__: ClassVar[None] = None  # type: ignore[assignment]
    _known: ClassVar[frozenset[str]] = frozenset()
    _names: ClassVar[dict[str, str]] = {}
    _decoder: ClassVar[Any] = None

    if TYPE_CHECKING:
        additional_properties: dict[str, Any]
    else:
        additional_properties = _AdditionalProperties()

    def __init_subclass__(cls) -> None:
        own = cls.__dict__
        names = tuple(own.get("__annotations__") or cls.__annotations__)
        # A class that somebody derives from a model has the model's fields as well.
        cls.__fields__ = fields = tuple(dict.fromkeys((*cls.__fields__, *names)))
        cls.__required__ = cls.__required__.union(name for name in names if name not in own)
        cls.__constants__ = cls.__constants__ | {n: own[n] for n in names if own.get(n, UNSET) is not UNSET}
        for name in names:
            setattr(cls, name, UNSET)  # what an instance lacks is found here
        wire = cls._wire
        cls._known = frozenset(wire.get(name, name) for name in fields) if wire else frozenset(fields)
        cls._names = {wire_name: name for name, wire_name in wire.items()}

    def __init__(self, **fields: Any) -> None:
        attributes = self.__dict__
        attributes.update(self.__constants__)
        if extra := fields.pop("additional_properties", None):
            attributes["additional_properties"] = copy.copy(extra)
        for name, value in fields.items():
            if value is not UNSET:
                attributes[name] = value
        if unexpected := fields.keys() - set(self.__fields__):
            raise TypeError(f"{type(self).__name__}() got an unexpected keyword argument {min(unexpected)!r}")
        if missing := self.__required__ - attributes.keys():
            raise TypeError(f"{type(self).__name__}() missing a required keyword argument: {min(missing)!r}")

    @classmethod
    def from_dict(cls: type[M], data: Mapping[str, Any]) -> M:
        """Decode a JSON object.

        Args:
            data: The object, as ``json.loads`` gives it. It is left as it is.

        Returns:
            The model. It never raises for what is in the object: unknown fields are kept, a value of another shape than
            the spec's stays what it is, an enum value that is not listed stays a string.

        Raises:
            TypeError: ``data`` is no mapping.
        """
        if not isinstance(data, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict takes a mapping, not {type(data).__name__}")
        model: M = cls.decode(unshared(data))
        return model

    @classmethod
    def decode(cls, value: Any) -> Any:
        """Decode a JSON value that is not needed any more: an object becomes this model, in place and without a copy.

        Anything else stays what it is.
        """
        return cls.decoder()(value)

    @classmethod
    def decoder(cls) -> Decode:
        """The function that decodes this model: made once a class, as it runs for every object of every reply."""
        made: Decode | None = cls.__dict__.get("_decoder")
        if made is None:
            made = cls._make_decoder()
            cls._decoder = made
        return made

    @classmethod
    def _make_decoder(cls) -> Decode:
        new = cls.__new__
        adopt = Model.__dict__["__dict__"].__set__  # self.__dict__ = ... would go through __setattr__
        steps = tuple(cls._codecs.items())
        knows_all = cls._known.issuperset
        apart = cls._take_apart
        python_name = {wire: cls._names.get(wire, wire) for wire in cls._known} if cls._names else None

        def decode(value: Any) -> Any:
            if type(value) is not dict:
                return value
            if not knows_all(value):
                value = apart(value)
            elif python_name is not None:
                sent, value = value, {}
                for name, each in sent.items():  # no comprehension, which is a call: most of these have one field
                    value[python_name[name]] = each
            self = new(cls)
            adopt(self, value)
            get = value.get
            try:
                for name, codec in steps:
                    each = get(name)
                    if each is not None:
                        value[name] = codec.decode(each)
            except RecursionError:
                pass  # nested deeper than Python calls go: the rest stays the JSON that it is
            return self

        return decode

    @classmethod
    def _take_apart(cls, value: dict[str, Any]) -> dict[str, Any]:
        """The attributes of an object with names that are others in Python, or that the spec has not."""
        known, names = cls._known, cls._names
        attributes: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        mixed = False
        for key, each in value.items():
            if key in known:
                attributes[names.get(key, key)] = each
                if extra:
                    mixed = True
            else:
                extra[key] = each
        extra = cls._decode_extra(extra)
        attributes["additional_properties"] = _Mixed(extra, tuple(value)) if mixed else extra
        return attributes

    @classmethod
    def _decode_extra(cls, extra: dict[str, Any]) -> dict[str, Any]:
        codec = cls._extra
        return extra if codec is None else {key: codec.decode(each) for key, each in extra.items()}

    @classmethod
    def fit(cls, value: dict[str, Any]) -> Fit:
        """How well an object fits this model: what is required is there, fields known, less those unknown."""
        required = {cls._wire.get(name, name) for name in cls.__required__ | cls.__constants__.keys()}
        fixed = all(value.get(cls._wire.get(n, n), v) == v for n, v in cls.__constants__.items())
        known = len(cls._known & value.keys())
        return (fixed and required <= value.keys(), known, known - len(value))

    def to_dict(self) -> dict[str, Any]:
        """This object as JSON types, with the names of the API: the opposite of :meth:`from_dict`.

        Fields stand in the order in which they came; those that were added since come last.

        Raises:
            TypeError: A field was given something that JSON has no form for.
        """
        result: dict[str, Any] = encode(self)
        return result

    def _wire_fields(self) -> Iterable[tuple[str, Any]]:
        """The fields that are set, by the names of the API."""
        wire = self._wire
        attributes = self.__dict__
        if "additional_properties" not in attributes:
            return [(wire.get(name, name), value) for name, value in attributes.items()] if wire else attributes.items()
        extra = attributes["additional_properties"]
        pairs = [(wire.get(name, name), v) for name, v in attributes.items() if name != "additional_properties"]
        pairs += extra.items()
        if type(extra) is _Mixed:
            place = {key: index for index, key in enumerate(extra.order)}
            pairs.sort(key=lambda pair: place.get(pair[0], len(place)))  # what was added since comes last
        return pairs

    @classmethod
    def from_json(cls: type[M], text: str | bytes) -> M:
        """Decode the text of a JSON object.

        Raises:
            ValueError: The text is not JSON.
            TypeError: It is JSON, and no object.
        """
        model = cls.decode(json.loads(text))
        if not isinstance(model, cls):
            raise TypeError(f"{cls.__name__}.from_json takes the text of an object, not of a {type(model).__name__}")
        return model

    def to_json(self) -> str:
        """This object as compact JSON text, non-ASCII characters as they are.

        Numbers are written as Python has them: a fraction with more digits than a float holds was rounded when it was
        read. The very bytes that a server sent are :attr:`abwire.Response.content`.

        Raises:
            TypeError: A field was given something that JSON has no form for.
        """
        try:
            text = _to_text(self)
        except TypeError:
            text = _to_text(self.to_dict())  # which leaves out what is unset inside of dicts
        return escaped(text, self) if not text.isascii() else text

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self.__fields__ and name != "additional_properties":
            raise AttributeError(f"{type(self).__name__} has no field {name!r}; others go into additional_properties")
        if value is UNSET:  # so that what is unset is never there, and nobody has to look for it
            self.__dict__.pop(name, None)
        else:
            object.__setattr__(self, name, value)

    def __copy__(self: M) -> M:
        other = type(self).__new__(type(self))
        other.__dict__.update(self.__dict__)
        if "additional_properties" in self.__dict__:
            other.__dict__["additional_properties"] = copy.copy(self.additional_properties)
        return other

    def _state(self) -> dict[str, Any]:
        state = self.__dict__
        if not state.get("additional_properties", True):
            state = {name: value for name, value in state.items() if name != "additional_properties"}
        return state

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._state() == other._state()

    def __repr__(self) -> str:
        shown = []
        for name, value in self._state().items():
            if name in self._secrets:
                text = "'***'"
            elif name == "additional_properties":
                text = "{" + ", ".join(f"{key!r}: ..." for key in list(value)[:5]) + "}"
            elif isinstance(value, Model):
                text = f"{type(value).__name__}(...)"
            elif isinstance(value, (list, dict)) and value:
                text = f"[{len(value)} items]" if isinstance(value, list) else f"{{{len(value)} items}}"
            else:
                text = repr(value)
            shown.append(f"{name}={shortened(text)}")
        return f"{type(self).__name__}({', '.join(shown)})"


def shortened(text: str) -> str:
    return text if len(text) <= _REPR_LIMIT else text[:_REPR_LIMIT] + "..."


def _plain_fields(value: Any) -> Any:
    """What the encoder is to write for a value that is no JSON type: of a model, its fields, which it goes into then."""
    if isinstance(value, Model):
        attributes = value.__dict__
        if value._wire or "additional_properties" in attributes:
            return dict(value._wire_fields())
        return attributes
    return encode(value)


_to_text = json.JSONEncoder(default=_plain_fields, ensure_ascii=False, separators=(",", ":")).encode
