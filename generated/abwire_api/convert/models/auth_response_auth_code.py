from __future__ import annotations

from enum import StrEnum


class AuthResponseAuthCode(StrEnum):
    """`SUCCESS` once signed in; `MFA_TOKEN_REQUIRED` and `NEW_PASSWORD_REQUIRED` ask for a further step,
    `NEW_AUTH_REQUIRED` for a fresh start.
    """

    NEW_PASSWORD_REQUIRED = "NEW_PASSWORD_REQUIRED"
    MFA_TOKEN_REQUIRED = "MFA_TOKEN_REQUIRED"
    NEW_AUTH_REQUIRED = "NEW_AUTH_REQUIRED"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
