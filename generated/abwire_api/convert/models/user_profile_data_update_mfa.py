from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .mfa_disable_request import MfaDisableRequest
    from .mfa_enable_request import MfaEnableRequest

    UserProfileDataUpdateMfa: TypeAlias = MfaEnableRequest | MfaDisableRequest | Unknown
    """Switches multi-factor authentication on or off."""
else:
    from abwire_runtime.data.unions import Union

    UserProfileDataUpdateMfa = Union(
        "UserProfileDataUpdateMfa",
        _ref,
        ("MfaEnableRequest", "MfaDisableRequest"),
        discriminator="type",
        mapping={"enable": "MfaEnableRequest", "disable": "MfaDisableRequest"},
    )
