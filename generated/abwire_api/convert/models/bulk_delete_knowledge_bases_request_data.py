from __future__ import annotations

from abwire_runtime.data.model import Model


class BulkDeleteKnowledgeBasesRequestData(Model):
    """Deletes several knowledge base entries in one call.

    Attributes:
        id: Ids of the knowledge base entries that a bulk operation touches. (at least 1 items, at most 100 items)
    """

    id: list[int]
