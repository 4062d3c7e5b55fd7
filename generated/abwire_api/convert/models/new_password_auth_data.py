from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class NewPasswordAuthData(Model):
    """The new password that the server asked for.

    Attributes:
        confirm_new_password: The new password once more; it has to equal `newPassword`.
        session_token: Token from the reply that asked for the new password.
    """

    username: str | Unset = UNSET
    new_password: str | Unset = UNSET
    confirm_new_password: str | Unset = UNSET
    session_token: str | Unset = UNSET

    _wire = {
        "new_password": "newPassword",
        "confirm_new_password": "confirmNewPassword",
        "session_token": "sessionToken",
    }
    _secrets = frozenset(("new_password", "confirm_new_password", "session_token"))
