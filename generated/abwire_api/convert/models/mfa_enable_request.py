from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class MfaEnableRequest(Model):
    """Switches multi-factor authentication on.

    Attributes:
        mfa_code: Current code from the authenticator app, as proof that it is set up.
        password: The user's password.
    """

    type: str | Unset = UNSET
    mfa_code: str | Unset = UNSET
    password: str | Unset = UNSET

    _wire = {"mfa_code": "mfaCode"}
    _secrets = frozenset(("mfa_code", "password"))
