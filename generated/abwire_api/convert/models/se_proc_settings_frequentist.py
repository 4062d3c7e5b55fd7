from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .se_mab_settings import SEMabSettings
    from .se_proc_settings_frequentist_multiple_comparison_correction import (
        SEProcSettingsFrequentistMultipleComparisonCorrection,
    )
    from .se_proc_settings_frequentist_power_calculation_type import SEProcSettingsFrequentistPowerCalculationType
    from .se_proc_settings_frequentist_test_type import SEProcSettingsFrequentistTestType


class SEProcSettingsFrequentist(Model):
    """Settings of frequentist statistics.

    Attributes:
        stats_type: School of statistics that results are computed by.
        confidence: Confidence level in percent, a whole number from 50 to 99. (a multiple of 1)
        power: Statistical power in percent, a whole number from 10 to 99. (a multiple of 1)
        test_type: Kind of test: one-tailed in a direction, two-tailed (unless sent otherwise) or sequential.
            ('two_tails' unless given)
        multiple_comparison_correction: Correction for testing several variations at once: none, Bonferroni's or
            Šidák's.
        power_calculation_type: Whether power is computed with a minimum detectable effect that moves (`dynamic_mde`,
            unless sent otherwise) or with the one in `fixed_mde`. ('dynamic_mde' unless given)
        fixed_mde: Minimum detectable effect that power is computed with when `power_calculation_type` is `fixed_mde`.
            (0 or more, 10000 or less)
        mab_settings: Settings of the multi-armed bandit; null if none is used.
    """

    stats_type: str | Unset = UNSET
    confidence: float | Unset = UNSET
    power: float | Unset = UNSET
    test_type: SEProcSettingsFrequentistTestType | str | Unset = UNSET
    multiple_comparison_correction: SEProcSettingsFrequentistMultipleComparisonCorrection | str | Unset = UNSET
    power_calculation_type: SEProcSettingsFrequentistPowerCalculationType | str | Unset = UNSET
    fixed_mde: float | Unset = UNSET
    mab_settings: SEMabSettings | None | Unset = UNSET
    _codecs = {
        "test_type": _ref("SEProcSettingsFrequentistTestType"),
        "multiple_comparison_correction": _ref("SEProcSettingsFrequentistMultipleComparisonCorrection"),
        "power_calculation_type": _ref("SEProcSettingsFrequentistPowerCalculationType"),
        "mab_settings": _ref("SEMabSettings"),
    }
