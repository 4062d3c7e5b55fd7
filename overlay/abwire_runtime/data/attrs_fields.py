"""What attrs' own functions read of models: ``attrs.fields``, ``attrs.evolve`` and ``attrs.asdict`` work on them."""

from typing import Any

from .unset import UNSET


class AttrsFields:
    """The attribute ``__attrs_attrs__`` of models.

    It is created on first access: creating it for many classes is slow, and most programs never use it.
    """

    def __init__(self) -> None:
        self._made: dict[type[Any], Any] = {}

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        if owner not in self._made:
            self._made[owner] = _fields_of(owner)
        return self._made[owner]


def _fields_of(model: type[Any]) -> Any:
    import attr

    these: dict[str, Any] = {
        name: attr.ib(default=attr.NOTHING if name in model.__required__ else UNSET, kw_only=True)
        for name in model.__fields__
    }
    these["additional_properties"] = attr.ib(factory=dict, kw_only=True)  # attrs.evolve copies only what is listed here
    # These are the fields of another class, since attrs adds methods and attributes of its own to it.
    return attr.fields(attr.make_class(model.__name__, these, init=False, repr=False, eq=False, order=False))
