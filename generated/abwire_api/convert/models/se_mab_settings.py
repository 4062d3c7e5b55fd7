from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .se_mab_settings_strategy import SEMabSettingsStrategy


class SEMabSettings(Model):
    """How a multi-armed bandit shares out the traffic.

    Attributes:
        strategy: Algorithm of the bandit: epsilon-greedy, upper confidence bound (`ucb`) or Thompson sampling (unless
            sent otherwise). ('thompson_sampling' unless given)
        exploration_rate: Share given to exploration, from 0 to 1 in steps of 0.1; 0.3 unless sent.
    """

    strategy: SEMabSettingsStrategy | str | Unset = UNSET
    exploration_rate: float | Unset = UNSET
    _codecs = {"strategy": _ref("SEMabSettingsStrategy")}
