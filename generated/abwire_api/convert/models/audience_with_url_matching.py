from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_statuses import AudienceStatuses
    from .audience_types_with_url import AudienceTypesWithUrl
    from .audience_with_url_matching_stats import AudienceWithUrlMatchingStats
    from .rule_object_audience import RuleObjectAudience


class AudienceWithUrlMatching(Model):
    """A segmentation audience.

    Attributes:
        id: Id of the audience, given by the server.
        description: At most 500 characters.
        name: At most 100 characters.
        preset: Whether the audience is one of Convert's presets.
        selected_default: Whether new experiences start with this audience selected.
        stats: Counts about the audience.
        rules: Rules that decide whether a visitor belongs to the audience; sent only when `include` names `rules`.
    """

    id: int = UNSET
    description: str | Unset = UNSET
    status: AudienceStatuses | str | Unset = UNSET
    name: str | Unset = UNSET
    preset: bool | Unset = UNSET
    selected_default: bool | Unset = UNSET
    stats: AudienceWithUrlMatchingStats | Unset = UNSET
    type: AudienceTypesWithUrl | str | Unset = UNSET
    rules: RuleObjectAudience | None | Unset = UNSET
    _codecs = {
        "status": _ref("AudienceStatuses"),
        "stats": _ref("AudienceWithUrlMatchingStats"),
        "type": _ref("AudienceTypesWithUrl"),
        "rules": _ref("RuleObjectAudience"),
    }
