from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectVisitorInsights(Model):
    """How visits are recorded

    Attributes:
        tracking_id: Id under which visits are recorded
    """

    tracking_id: str | Unset = UNSET
