from __future__ import annotations

from enum import StrEnum


class AuthRequestDataBaseRequestType(StrEnum):
    """Which step of the sign-in this is: the password, the MFA code that was asked for, or the new password that was
    asked for.
    """

    INITIATE_PASSWORD_AUTH = "initiatePasswordAuth"
    PROVIDE_MFA_CODE_AUTH = "provideMfaCodeAuth"
    CONFIRM_NEW_PASSWORD_AUTH = "confirmNewPasswordAuth"
