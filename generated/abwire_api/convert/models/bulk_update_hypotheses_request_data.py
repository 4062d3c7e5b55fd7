from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .hypothesis_statuses import HypothesisStatuses


class BulkUpdateHypothesesRequestData(Model):
    """Gives several hypotheses the same status in one call.

    Attributes:
        id: Ids of the hypotheses that a bulk operation touches. (at least 1 items, at most 100 items)
    """

    id: list[int]
    status: HypothesisStatuses | str
    _codecs = {"status": _ref("HypothesisStatuses")}
