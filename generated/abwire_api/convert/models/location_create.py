from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .location_create_stats import LocationCreateStats
    from .location_rule_object import LocationRuleObject
    from .location_statuses import LocationStatuses
    from .location_trigger import LocationTrigger


class LocationCreate(Model):
    """A location to create; a name and rules are required.

    Attributes:
        name: At most 100 characters.
        rules: Logical rules that decide where the location matches; null for none, and returned in lists only when
            asked for with `include`.
        description: At most 500 characters.
        preset: True if the location is one of Convert's presets.
        selected_default: True if the location is preselected whenever a new experience is created.
        stats: How much the location is used.
    """

    name: str
    rules: LocationRuleObject | None
    id: int = UNSET
    description: str | Unset = UNSET
    status: LocationStatuses | str | Unset = UNSET
    preset: bool | Unset = UNSET
    selected_default: bool | Unset = UNSET
    stats: LocationCreateStats | Unset = UNSET
    trigger: LocationTrigger | Unset = UNSET
    _codecs = {
        "rules": _ref("LocationRuleObject"),
        "status": _ref("LocationStatuses"),
        "stats": _ref("LocationCreateStats"),
        "trigger": _ref("LocationTrigger"),
    }
