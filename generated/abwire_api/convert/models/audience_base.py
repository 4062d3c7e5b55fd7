from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_base_stats import AudienceBaseStats
    from .audience_statuses import AudienceStatuses


class AudienceBase(Model):
    """What audiences of every type have in common.

    Attributes:
        id: Id of the audience, given by the server.
        description: At most 500 characters.
        name: At most 100 characters.
        preset: Whether the audience is one of Convert's presets.
        selected_default: Whether new experiences start with this audience selected.
        stats: Counts about the audience.
    """

    id: int = UNSET
    description: str | Unset = UNSET
    status: AudienceStatuses | str | Unset = UNSET
    name: str | Unset = UNSET
    preset: bool | Unset = UNSET
    selected_default: bool | Unset = UNSET
    stats: AudienceBaseStats | Unset = UNSET
    _codecs = {"status": _ref("AudienceStatuses"), "stats": _ref("AudienceBaseStats")}
