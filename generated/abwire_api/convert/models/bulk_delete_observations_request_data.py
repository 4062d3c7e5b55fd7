from __future__ import annotations

from abwire_runtime.data.model import Model


class BulkDeleteObservationsRequestData(Model):
    """Deletes several observations in one call.

    Attributes:
        id: Ids of the observations that a bulk operation touches. (at least 1 items, at most 100 items)
    """

    id: list[int]
