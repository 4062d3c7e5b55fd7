from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CreatePlanLimitRequest(Model):
    """A plan limit to create.

    Attributes:
        limit_key: Key for the limit, as plans will refer to it.
    """

    limit_key: str
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
