from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .location_base_stats import LocationBaseStats
    from .location_statuses import LocationStatuses


class LocationBase(Model):
    """Fields of a location other than its rules and trigger.

    Attributes:
        description: At most 500 characters.
        name: At most 100 characters.
        preset: True if the location is one of Convert's presets.
        selected_default: True if the location is preselected whenever a new experience is created.
        stats: How much the location is used.
    """

    id: int = UNSET
    description: str | Unset = UNSET
    status: LocationStatuses | str | Unset = UNSET
    name: str | Unset = UNSET
    preset: bool | Unset = UNSET
    selected_default: bool | Unset = UNSET
    stats: LocationBaseStats | Unset = UNSET
    _codecs = {"status": _ref("LocationStatuses"), "stats": _ref("LocationBaseStats")}
