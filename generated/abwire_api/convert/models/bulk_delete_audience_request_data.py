from __future__ import annotations

from ..._runtime.model import Model


class BulkDeleteAudienceRequestData(Model):
    """Audiences to delete.

    Attributes:
        id: Ids of the audiences that a bulk call acts on, 1 to 100.
    """

    id: list[int]
