from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sdk_key_statuses import SdkKeyStatuses


class SdkKey(Model):
    """A key with which SDKs read a project's data.

    Attributes:
        name: Label to recognise the key by. (at most 100 characters)
        sdk_key: The key, made by the server.
        sdk_secret: Secret that goes with the key; null for a key that works without authentication.
        environment: Key of the environment, one of those that the project defines.
    """

    name: str | Unset = UNSET
    sdk_key: str | Unset = UNSET
    sdk_secret: str | None | Unset = UNSET
    environment: str | Unset = UNSET
    status: SdkKeyStatuses | str | Unset = UNSET
    selected_default: bool | Unset = UNSET
    _codecs = {"status": _ref("SdkKeyStatuses")}
    _secrets = frozenset(("sdk_secret",))
