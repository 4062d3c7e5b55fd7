from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class UserById(Model):
    """Names a user by id, as needed once an invitation was accepted.

    Attributes:
        user_id: Id of the user; null until the invitation is accepted.
    """

    user_id: str | None | Unset = UNSET
