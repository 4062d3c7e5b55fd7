from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectVisitorInsights(Model):
    """Recording of visits.

    Attributes:
        tracking_id: Id that visits are recorded under; null if there is none.
    """

    tracking_id: str | None | Unset = UNSET
