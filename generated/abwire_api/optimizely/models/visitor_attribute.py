from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class VisitorAttribute(Model):
    """Visitor attribute.

    Attributes:
        type: Kind of attribute, for instance `custom`
        value: Value of an attribute
        entity_id: Id of the attribute; needed when the type is `custom`
        key: Key of the attribute; needed when the type is `custom`
    """

    type: str
    value: str | float | bool
    entity_id: str | Unset = UNSET
    key: str | Unset = UNSET
