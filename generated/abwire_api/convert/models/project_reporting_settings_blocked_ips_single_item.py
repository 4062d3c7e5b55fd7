from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectReportingSettingsBlockedIpsSingleItem(Model):
    """Project reporting settings blocked ips single item.

    Attributes:
        name: Label to recognise the address by. (at most 64 characters)
    """

    value: str
    name: str | None | Unset = UNSET
