from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectVisitorInsights(Model):
    """Recording of visits.

    Attributes:
        tracking_id: Id that visits are recorded under; null if there is none.
    """

    tracking_id: str | None | Unset = UNSET
