from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .location_rule_object import LocationRuleObject
    from .location_stats import LocationStats
    from .location_statuses import LocationStatuses
    from .location_trigger import LocationTrigger


class Location(Model):
    """A set of page rules that decides where an experience runs.

    Attributes:
        description: At most 500 characters.
        name: At most 100 characters.
        preset: True if the location is one of Convert's presets.
        selected_default: True if the location is preselected whenever a new experience is created.
        stats: How much the location is used.
        rules: Logical rules that decide where the location matches; null for none, and returned in lists only when
            asked for with `include`.
    """

    id: int = UNSET
    description: str | Unset = UNSET
    status: LocationStatuses | str | Unset = UNSET
    name: str | Unset = UNSET
    preset: bool | Unset = UNSET
    selected_default: bool | Unset = UNSET
    stats: LocationStats | Unset = UNSET
    rules: LocationRuleObject | None | Unset = UNSET
    trigger: LocationTrigger | Unset = UNSET
    _codecs = {
        "status": _ref("LocationStatuses"),
        "stats": _ref("LocationStats"),
        "rules": _ref("LocationRuleObject"),
        "trigger": _ref("LocationTrigger"),
    }
