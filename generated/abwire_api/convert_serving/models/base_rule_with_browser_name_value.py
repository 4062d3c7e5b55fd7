from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_rule_with_browser_name_value_value import BaseRuleWithBrowserNameValueValue


class BaseRuleWithBrowserNameValue(Model):
    """Rule about the visitor's browser.

    Attributes:
        rule_type: What the rule tests.
        value: Name of the browser.
    """

    rule_type: str
    value: BaseRuleWithBrowserNameValueValue | str | Unset = UNSET
    _codecs = {"value": _ref("BaseRuleWithBrowserNameValueValue")}
