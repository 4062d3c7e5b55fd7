from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .location_trigger import LocationTrigger
    from .rule_object import RuleObject


class ConfigLocation(Model):
    """Where an experience takes place

    Attributes:
        id: Id, as text
        key: Key, for code
        name: Name, for people
        rules: Rules that must hold, null where there are none
        trigger: What makes the location hold
    """

    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    rules: RuleObject | None | Unset = UNSET
    trigger: LocationTrigger | Unset = UNSET
    _codecs = {"rules": _ref("RuleObject"), "trigger": _ref("LocationTrigger")}
