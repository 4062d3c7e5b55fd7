from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectVisitorInsights(Model):
    """How visits are recorded

    Attributes:
        tracking_id: Id under which visits are recorded
    """

    tracking_id: str | Unset = UNSET
