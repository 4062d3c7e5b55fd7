from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_preset_stats import AudiencePresetStats
    from .rule_object_audience import RuleObjectAudience


class AudiencePreset(Model):
    """An audience that Convert offers ready-made.

    Attributes:
        rules: Rules that decide whether a visitor belongs to the audience.
    """

    id: int = UNSET
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    stats: AudiencePresetStats | Unset = UNSET
    rules: RuleObjectAudience | None | Unset = UNSET
    _codecs = {"stats": _ref("AudiencePresetStats"), "rules": _ref("RuleObjectAudience")}
