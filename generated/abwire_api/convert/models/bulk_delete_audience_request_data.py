from __future__ import annotations

from abwire_runtime.data.model import Model


class BulkDeleteAudienceRequestData(Model):
    """Audiences to delete.

    Attributes:
        id: Ids of the audiences that a bulk call acts on, 1 to 100.
    """

    id: list[int]
