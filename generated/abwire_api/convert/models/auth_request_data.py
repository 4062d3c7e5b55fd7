from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .confirm_new_password_auth_request_data import ConfirmNewPasswordAuthRequestData
    from .initiate_password_auth_request_data import InitiatePasswordAuthRequestData
    from .provide_mfa_code_auth_request_data import ProvideMfaCodeAuthRequestData

    AuthRequestData: TypeAlias = (
        InitiatePasswordAuthRequestData | ProvideMfaCodeAuthRequestData | ConfirmNewPasswordAuthRequestData | Unknown
    )
    """One step of signing in; `requestType` tells which."""
else:
    from abwire_runtime.data.unions import Union

    AuthRequestData = Union(
        "AuthRequestData",
        _ref,
        ("InitiatePasswordAuthRequestData", "ProvideMfaCodeAuthRequestData", "ConfirmNewPasswordAuthRequestData"),
        discriminator="requestType",
        mapping={
            "initiatePasswordAuth": "InitiatePasswordAuthRequestData",
            "provideMfaCodeAuth": "ProvideMfaCodeAuthRequestData",
            "confirmNewPasswordAuth": "ConfirmNewPasswordAuthRequestData",
        },
    )
