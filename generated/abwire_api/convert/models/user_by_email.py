from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class UserByEmail(Model):
    """Names a user by email address, as needed while an invitation is pending.

    Attributes:
        email: At most 100 characters.
    """

    email: str | Unset = UNSET
