from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_statuses import AudienceStatuses
    from .audience_types_no_url import AudienceTypesNoUrl
    from .audience_without_url_matching_stats import AudienceWithoutUrlMatchingStats
    from .rule_object_no_url import RuleObjectNoUrl


class AudienceWithoutUrlMatching(Model):
    """A permanent or transient audience.

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
    stats: AudienceWithoutUrlMatchingStats | Unset = UNSET
    type: AudienceTypesNoUrl | str | Unset = UNSET
    rules: RuleObjectNoUrl | None | Unset = UNSET
    _codecs = {
        "status": _ref("AudienceStatuses"),
        "stats": _ref("AudienceWithoutUrlMatchingStats"),
        "type": _ref("AudienceTypesNoUrl"),
        "rules": _ref("RuleObjectNoUrl"),
    }
