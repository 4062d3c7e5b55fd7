from __future__ import annotations

from abwire_runtime.data.model import Model


class BulkDeleteTagRequestData(Model):
    """Deletes several tags in one call.

    Attributes:
        id: Ids of the tags that a bulk operation touches. (at least 1 items, at most 100 items)
    """

    id: list[int]
