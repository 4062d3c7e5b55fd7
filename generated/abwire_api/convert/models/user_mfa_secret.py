from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class UserMfaSecret(Model):
    """Secret to set up an authenticator app with.

    Attributes:
        mfa_secret: The secret, to be typed into an authenticator app or shown as a QR code.
    """

    mfa_secret: str | Unset = UNSET
    _secrets = frozenset(("mfa_secret",))
