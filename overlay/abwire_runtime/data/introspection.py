"""What other libraries read of model classes: attrs, the standard library's ``dataclasses``, and pydantic.

``attrs.fields``, ``attrs.evolve`` and ``attrs.asdict`` work on models, and so do ``dataclasses.fields``, ``asdict`` and
``replace``. pandas makes columns of a page of models that way: it knows dataclasses, mappings and tuples, and a model
can't be a mapping, since fields have names such as ``items``.

Each attribute is created on first access: creating it for many classes is slow, and most programs never use it.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from .unset import UNSET


class AttrsFields:
    """The attribute ``__attrs_attrs__`` of models."""

    def __get__(self, instance: object, owner: Any) -> Any:
        return _attrs_fields(owner)


class DataclassFields:
    """The attribute ``__dataclass_fields__``: all fields of a model class, and those of an object that are set."""

    def __get__(self, instance: Any, owner: Any) -> dict[str, Any]:
        fields = _dataclass(owner).__dataclass_fields__
        return fields if instance is None else {name: fields[name] for name in fields if _is_set(instance, name)}


class DataclassParams:
    """The attribute ``__dataclass_params__``: that a model does not have the methods of a dataclass, but its own."""

    def __get__(self, instance: object, owner: Any) -> Any:
        return _dataclass(owner).__dataclass_params__


class PydanticSchema:
    """The method ``__get_pydantic_core_schema__``, without which pydantic would read the unset fields of a dataclass.

    A field of a pydantic model that is annotated with a model accepts instances of it, and writes them as their JSON.
    """

    def __get__(self, instance: object, owner: Any) -> Callable[[Any, Any], Any]:
        def schema(source: Any, handler: Any) -> Any:
            from pydantic_core import core_schema

            to_json = core_schema.plain_serializer_function_ser_schema(owner.to_dict)
            return core_schema.is_instance_schema(owner, serialization=to_json)

        return schema


@cache
def _attrs_fields(model: Any) -> Any:
    import attr

    these: dict[str, Any] = {
        name: attr.ib(default=attr.NOTHING if name in model.__required__ else UNSET, kw_only=True)
        for name in model.__fields__
    }
    these["additional_properties"] = attr.ib(factory=dict, kw_only=True)  # attrs.evolve copies only what is listed here
    # These are the fields of another class, since attrs adds methods and attributes of its own to it.
    return attr.fields(attr.make_class(model.__name__, these))


@cache
def _dataclass(model: Any) -> Any:
    """Create a dataclass with the fields of a model."""
    from dataclasses import MISSING, field, make_dataclass

    fields: list[tuple[str, Any, Any]] = [
        (name, Any, field(default=MISSING if name in model.__required__ else UNSET, kw_only=True))
        for name in model.__fields__
    ]
    fields.append(("additional_properties", dict[str, Any], field(default_factory=dict, kw_only=True)))
    return make_dataclass(model.__name__, fields, init=False, repr=False, eq=False)


def _is_set(model: Any, name: str) -> bool:
    value = getattr(model, name)
    return bool(value) if name == "additional_properties" else value is not UNSET
