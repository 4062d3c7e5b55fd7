from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseRuleWithExperienceBucketedValue(Model):
    """Rule about an experience.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Id of the experience.
    """

    rule_type: str
    value: float | Unset = UNSET
