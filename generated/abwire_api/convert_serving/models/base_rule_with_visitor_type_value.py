from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_rule_with_visitor_type_value_value import BaseRuleWithVisitorTypeValueValue


class BaseRuleWithVisitorTypeValue(Model):
    """Rule about whether the visitor has been here before.

    Attributes:
        rule_type: What the rule tests.
        value: Kind of visitor: `new` or `returning`.
    """

    rule_type: str
    value: BaseRuleWithVisitorTypeValueValue | str | Unset = UNSET
    _codecs = {"value": _ref("BaseRuleWithVisitorTypeValueValue")}
