from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BaseRuleWithExperienceBucketedValue(Model):
    """Rule about an experience.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Id of the experience.
    """

    rule_type: str
    value: float | Unset = UNSET
