from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ResetPasswordConfirmRequestData(Model):
    """New password, with the proofs from the link in the reset mail.

    Attributes:
        code: Reset code, taken from the reset link.
        new_password: New password, 99 characters at most.
        confirm_new_password: The new password once more; it must equal `newPassword`.
        auth_sub: Internal id of the user, taken from the reset link.
        token: Reset token, taken from the reset link.
    """

    code: str
    new_password: str
    confirm_new_password: str
    auth_sub: str | Unset = UNSET
    token: str | Unset = UNSET

    _wire = {"new_password": "newPassword", "confirm_new_password": "confirmNewPassword", "auth_sub": "authSub"}
    _secrets = frozenset(("code", "new_password", "confirm_new_password", "token"))
