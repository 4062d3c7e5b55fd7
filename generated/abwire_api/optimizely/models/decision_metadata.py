from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class DecisionMetadata(Model):
    """The same decision in the terms of feature flags

    Attributes:
        flag_key: Key of the flag that was decided
        rule_key: Key of the flag's rule that decided
        rule_type: Kind of that rule, `experiment`, `feature-test`, `rollout` or `holdout` so far
        variation_key: Key of the variation
        enabled: Whether the flag is on
        cmab_uuid: Id of the decision of a contextual multi-armed bandit
        flag_type: Kind of the flag, as older SDKs call the rule's kind
    """

    flag_key: str | Unset = UNSET
    rule_key: str | Unset = UNSET
    rule_type: str | Unset = UNSET
    variation_key: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    cmab_uuid: str | Unset = UNSET
    flag_type: str | Unset = UNSET
