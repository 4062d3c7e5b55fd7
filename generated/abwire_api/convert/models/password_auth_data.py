from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class PasswordAuthData(Model):
    """User name and password."""

    username: str | Unset = UNSET
    password: str | Unset = UNSET
    _secrets = frozenset(("password",))
