from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .knowledge_base_statuses import KnowledgeBaseStatuses


class UpdateKnowledgeBasesStatusRequestData(Model):
    """The status that a knowledge base entry is to have."""

    status: KnowledgeBaseStatuses | str
    _codecs = {"status": _ref("KnowledgeBaseStatuses")}
