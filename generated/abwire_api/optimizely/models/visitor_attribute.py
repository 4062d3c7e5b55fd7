from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class VisitorAttribute(Model):
    """Visitor attribute.

    Attributes:
        type: Kind of attribute, for instance `custom`
        value: Value of an attribute. A number or a boolean may also be sent as a string that begins with the character
            U+E000. The SDKs leave out numbers beyond 2^53.
        entity_id: Id of the attribute; needed when the type is `custom`, and not valid with another type
        key: Key of the attribute, such as `$opt_bot_filtering`; needed when the type is `custom`
    """

    type: str
    value: str | float | bool
    entity_id: str | Unset = UNSET
    key: str | Unset = UNSET
