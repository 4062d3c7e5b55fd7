from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class MainAccountDetailsUpdateSettingsBlockedIpsSingleItem(Model):
    """Main account details update settings blocked ips single item.

    Attributes:
        value: The blocked address.
        name: Label that tells what the address is, 64 characters at most.
    """

    value: str
    name: str | None | Unset = UNSET
