from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class PasswordAuthData(Model):
    """User name and password."""

    username: str | Unset = UNSET
    password: str | Unset = UNSET
    _secrets = frozenset(("password",))
