from __future__ import annotations

from enum import StrEnum


class AccountAddonsTypes(StrEnum):
    """Services and courses that an account can order."""

    ONE_TIME_CONVERT_LAUNCH = "one_time_convert_launch"
    CONVERSION_XL_MINI_COURSE = "conversionXl_mini_course"
    CONVERT_REMOTE_1H = "convert_remote_1h"
    GOOD_UI_ANNUAL_SOLO = "goodUi_annual_solo"
