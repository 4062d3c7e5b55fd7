from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class UpdatePlanLimitRequest(Model):
    """New name or description of a plan limit."""

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
