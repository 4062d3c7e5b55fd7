from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .location_trigger import LocationTrigger
    from .rule_object import RuleObject


class ConfigLocation(Model):
    """Rules that decide where an experience runs.

    Attributes:
        id: Id, as a string.
        key: Key that code refers to it by.
        name: Display name.
        trigger: What activates the location.
        rules: Rules that must hold; null if there are none.
    """

    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    trigger: LocationTrigger | Unset = UNSET
    rules: RuleObject | None | Unset = UNSET
    _codecs = {"trigger": _ref("LocationTrigger"), "rules": _ref("RuleObject")}
