from __future__ import annotations

from enum import StrEnum


class ReportingSegmentsDeviceCategories(StrEnum):
    """Device category of a visitor; `all_phones` and `all_tablets` include Apple's, `other_phones` and `other_tablets`
    do not.
    """

    I_PHONE = "iPhone"
    ALL_PHONES = "all_phones"
    OTHER_PHONES = "other_phones"
    DESKTOP = "desktop"
    I_PAD = "iPad"
    ALL_TABLETS = "all_tablets"
    OTHER_TABLETS = "other_tablets"
