from __future__ import annotations

from abwire_runtime.data.model import Model


class BulkDeleteFeatureRequestData(Model):
    """Deletes several features in one call.

    Attributes:
        id: Ids of the features that a bulk operation touches. (at least 1 items, at most 100 items)
    """

    id: list[int]
