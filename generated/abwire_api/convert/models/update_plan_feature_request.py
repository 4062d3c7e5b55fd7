from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class UpdatePlanFeatureRequest(Model):
    """New name or description of a plan capability."""

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
