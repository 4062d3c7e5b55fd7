from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class PlanLimit(Model):
    """A quantity that billing plans can limit.

    Attributes:
        limit_key: Key of the limit, as plans refer to it.
        item_id: Id that the server gives the entry.
    """

    limit_key: str
    item_id: str | Unset = UNSET
    type: str = "limit"
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
