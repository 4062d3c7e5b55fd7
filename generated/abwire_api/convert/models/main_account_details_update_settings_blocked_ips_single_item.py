from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class MainAccountDetailsUpdateSettingsBlockedIpsSingleItem(Model):
    """Main account details update settings blocked ips single item.

    Attributes:
        value: The blocked address.
        name: Label that tells what the address is, 64 characters at most.
    """

    value: str
    name: str | None | Unset = UNSET
