from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class UserById(Model):
    """Names a user by id, as needed once an invitation was accepted.

    Attributes:
        user_id: Id of the user; null until the invitation is accepted.
    """

    user_id: str | None | Unset = UNSET
