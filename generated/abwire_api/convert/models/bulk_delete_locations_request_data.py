from __future__ import annotations

from abwire_runtime.data.model import Model


class BulkDeleteLocationsRequestData(Model):
    """Deletes several locations in one call.

    Attributes:
        id: Ids of the locations that a bulk operation touches. (at least 1 items, at most 100 items)
    """

    id: list[int]
