from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .location_preset_stats import LocationPresetStats
    from .rule_object import RuleObject


class LocationPreset(Model):
    """A ready-made location that can be used as it is.

    Attributes:
        stats: How much the preset is used.
        rules: Rules that decide where the preset matches; null for none.
    """

    id: int = UNSET
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    stats: LocationPresetStats | Unset = UNSET
    rules: RuleObject | None | Unset = UNSET
    _codecs = {"stats": _ref("LocationPresetStats"), "rules": _ref("RuleObject")}
