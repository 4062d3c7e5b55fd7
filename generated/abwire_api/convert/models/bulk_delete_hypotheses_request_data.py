from __future__ import annotations

from abwire_runtime.data.model import Model


class BulkDeleteHypothesesRequestData(Model):
    """Deletes several hypotheses in one call.

    Attributes:
        id: Ids of the hypotheses that a bulk operation touches. (at least 1 items, at most 100 items)
    """

    id: list[int]
