from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class UserByEmail(Model):
    """Names a user by email address, as needed while an invitation is pending.

    Attributes:
        email: At most 100 characters.
    """

    email: str | Unset = UNSET
