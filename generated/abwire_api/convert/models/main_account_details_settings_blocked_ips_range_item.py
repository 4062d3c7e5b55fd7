from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class MainAccountDetailsSettingsBlockedIpsRangeItem(Model):
    """Main account details settings blocked ips range item.

    Attributes:
        start: First address of the range.
        end: Last address of the range.
        name: Label that tells what the range is, 64 characters at most.
    """

    start: str
    end: str
    name: str | None | Unset = UNSET
