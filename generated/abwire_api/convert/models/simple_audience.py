from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class SimpleAudience(Model):
    """An audience by id and name."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
