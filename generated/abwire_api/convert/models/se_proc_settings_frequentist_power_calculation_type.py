from __future__ import annotations

from enum import StrEnum


class SEProcSettingsFrequentistPowerCalculationType(StrEnum):
    """Whether power is computed with a minimum detectable effect that moves (`dynamic_mde`, unless sent otherwise) or
    with the one in `fixed_mde`.
    """

    DYNAMIC_MDE = "dynamic_mde"
    FIXED_MDE = "fixed_mde"
