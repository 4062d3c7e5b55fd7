from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_statuses import AudienceStatuses
    from .audience_types_with_url import AudienceTypesWithUrl
    from .audience_with_url_matching_create_stats import AudienceWithUrlMatchingCreateStats
    from .rule_object_audience import RuleObjectAudience


class AudienceWithUrlMatchingCreate(Model):
    """Segmentation audience to create.

    Attributes:
        name: At most 100 characters.
        rules: Rules that decide whether a visitor belongs to the audience; sent only when `include` names `rules`.
        id: Id of the audience, given by the server.
        description: At most 500 characters.
        preset: Whether the audience is one of Convert's presets.
        selected_default: Whether new experiences start with this audience selected.
        stats: Counts about the audience.
    """

    name: str
    type: AudienceTypesWithUrl | str
    rules: RuleObjectAudience | None
    id: int = UNSET
    description: str | Unset = UNSET
    status: AudienceStatuses | str | Unset = UNSET
    preset: bool | Unset = UNSET
    selected_default: bool | Unset = UNSET
    stats: AudienceWithUrlMatchingCreateStats | Unset = UNSET
    _codecs = {
        "type": _ref("AudienceTypesWithUrl"),
        "rules": _ref("RuleObjectAudience"),
        "status": _ref("AudienceStatuses"),
        "stats": _ref("AudienceWithUrlMatchingCreateStats"),
    }
