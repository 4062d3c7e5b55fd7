from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class MfaDisableRequest(Model):
    """Switches multi-factor authentication off.

    Attributes:
        password: The user's password.
    """

    type: str | Unset = UNSET
    password: str | Unset = UNSET
    _secrets = frozenset(("password",))
