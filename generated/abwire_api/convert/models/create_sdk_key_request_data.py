from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sdk_key_statuses import SdkKeyStatuses


class CreateSdkKeyRequestData(Model):
    """An SDK key to create; name and environment are required.

    Attributes:
        name: Label to recognise the key by. (at most 100 characters)
        environment: Key of the environment, one of those that the project defines.
        sdk_key: The key, made by the server.
        sdk_secret: Secret that goes with the key; null for a key that works without authentication.
        has_secret: True gives the key a secret to authenticate with; false makes it usable without one. (True unless
            given)
    """

    name: str
    environment: str
    sdk_key: str | Unset = UNSET
    sdk_secret: str | None | Unset = UNSET
    status: SdkKeyStatuses | str | Unset = UNSET
    selected_default: bool | Unset = UNSET
    has_secret: bool | Unset = UNSET
    _codecs = {"status": _ref("SdkKeyStatuses")}
    _secrets = frozenset(("sdk_secret",))
