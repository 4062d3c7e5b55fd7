from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CreateProjectRequestDataReportingSettingsBlockedIpsRangeItem(Model):
    """Create project request data reporting settings blocked ips range item.

    Attributes:
        start: First address of the range.
        end: Last address of the range.
        name: Label to recognise the range by. (at most 64 characters)
    """

    start: str
    end: str
    name: str | None | Unset = UNSET
