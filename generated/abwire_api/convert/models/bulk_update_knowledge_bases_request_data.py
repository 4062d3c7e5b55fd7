from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .knowledge_base_statuses import KnowledgeBaseStatuses


class BulkUpdateKnowledgeBasesRequestData(Model):
    """Gives several knowledge base entries the same status in one call.

    Attributes:
        id: Ids of the knowledge base entries that a bulk operation touches. (at least 1 items, at most 100 items)
    """

    id: list[int]
    status: KnowledgeBaseStatuses | str
    _codecs = {"status": _ref("KnowledgeBaseStatuses")}
