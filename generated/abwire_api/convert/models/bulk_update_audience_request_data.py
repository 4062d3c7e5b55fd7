from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_statuses import AudienceStatuses


class BulkUpdateAudienceRequestData(Model):
    """Audiences to give one status.

    Attributes:
        id: Ids of the audiences that a bulk call acts on, 1 to 100.
    """

    id: list[int]
    status: AudienceStatuses | str
    _codecs = {"status": _ref("AudienceStatuses")}
