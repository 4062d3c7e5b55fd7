from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .se_mab_settings import SEMabSettings


class SEProcSettingsBayesian(Model):
    """Settings of Bayesian statistics.

    Attributes:
        stats_type: School of statistics that results are computed by.
        decision_threshold: Probability in percent at which a variation is decided, a whole number from 50 to 99. (a
            multiple of 1)
        risk_threshold: Risk up to which a decision is accepted, a whole number from 1 to 100.
        mab_settings: Settings of the multi-armed bandit; null if none is used.
    """

    stats_type: str | Unset = UNSET
    decision_threshold: float | Unset = UNSET
    risk_threshold: float | Unset = UNSET
    mab_settings: SEMabSettings | None | Unset = UNSET
    _codecs = {"mab_settings": _ref("SEMabSettings")}
