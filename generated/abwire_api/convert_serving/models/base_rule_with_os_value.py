from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_rule_with_os_value_value import BaseRuleWithOsValueValue


class BaseRuleWithOsValue(Model):
    """Rule about the visitor's operating system.

    Attributes:
        rule_type: What the rule tests.
        value: Name of the operating system or device family.
    """

    rule_type: str
    value: BaseRuleWithOsValueValue | str | Unset = UNSET
    _codecs = {"value": _ref("BaseRuleWithOsValueValue")}
