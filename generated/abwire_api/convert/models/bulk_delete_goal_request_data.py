from __future__ import annotations

from abwire_runtime.data.model import Model


class BulkDeleteGoalRequestData(Model):
    """Deletes several goals in one call.

    Attributes:
        id: Ids of the goals that a bulk operation touches. (at least 1 items, at most 100 items)
    """

    id: list[int]
