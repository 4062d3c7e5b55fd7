from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class MfaDisableRequest(Model):
    """Switches multi-factor authentication off.

    Attributes:
        password: The user's password.
    """

    type: str | Unset = UNSET
    password: str | Unset = UNSET
    _secrets = frozenset(("password",))
