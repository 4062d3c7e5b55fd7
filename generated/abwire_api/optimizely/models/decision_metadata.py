from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class DecisionMetadata(Model):
    """The same decision in the terms of feature flags

    Attributes:
        flag_key: Key of the flag that was decided
        rule_key: Key of the flag's rule that decided
        rule_type: Kind of that rule, for instance an experiment or a rollout
        variation_key: Key of the variation
        enabled: Whether the flag is on
    """

    flag_key: str | Unset = UNSET
    rule_key: str | Unset = UNSET
    rule_type: str | Unset = UNSET
    variation_key: str | Unset = UNSET
    enabled: bool | Unset = UNSET
