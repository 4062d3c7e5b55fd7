from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class CreatePlanLimitRequest(Model):
    """A plan limit to create.

    Attributes:
        limit_key: Key for the limit, as plans will refer to it.
    """

    limit_key: str
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
