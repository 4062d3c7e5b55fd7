from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class MfaCodeAuthData(Model):
    """The MFA code that the server asked for.

    Attributes:
        mfa_code: Current code from the user's authenticator app.
        session_token: Token from the reply that asked for the code.
    """

    username: str | Unset = UNSET
    mfa_code: str | Unset = UNSET
    session_token: str | Unset = UNSET

    _wire = {"mfa_code": "mfaCode", "session_token": "sessionToken"}
    _secrets = frozenset(("mfa_code", "session_token"))
