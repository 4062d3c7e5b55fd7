from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .config_audience_types import ConfigAudienceTypes
    from .rule_object_audience import RuleObjectAudience


class ConfigAudience(Model):
    """Who may take part in an experience

    Attributes:
        id: Id, as text
        key: Key, for code
        name: Name, for people
        type: Whether the audience is looked at once or again
        rules: Rules that must hold, null where there are none
    """

    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    type: ConfigAudienceTypes | str | Unset = UNSET
    rules: RuleObjectAudience | None | Unset = UNSET
    _codecs = {"type": _ref("ConfigAudienceTypes"), "rules": _ref("RuleObjectAudience")}
