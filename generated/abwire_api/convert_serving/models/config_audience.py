from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .config_audience_types import ConfigAudienceTypes
    from .rule_object_audience import RuleObjectAudience


class ConfigAudience(Model):
    """Rules that decide which visitors take part in an experience.

    Attributes:
        id: Id, as a string.
        key: Key that code refers to it by.
        name: Display name.
        type: Whether the audience is evaluated once or on every visit.
        rules: Rules that must hold; null if there are none.
    """

    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    type: ConfigAudienceTypes | str | Unset = UNSET
    rules: RuleObjectAudience | None | Unset = UNSET
    _codecs = {"type": _ref("ConfigAudienceTypes"), "rules": _ref("RuleObjectAudience")}
