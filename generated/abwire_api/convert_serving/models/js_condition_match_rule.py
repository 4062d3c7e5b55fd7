from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .choice_matching import ChoiceMatching


class JsConditionMatchRule(Model):
    """Holds when JavaScript says so

    Attributes:
        rule_type: What the rule looks at
        value: JavaScript that is run
        matching: How the two sides are compared
    """

    rule_type: str
    value: str | Unset = UNSET
    matching: ChoiceMatching | Unset = UNSET
    _codecs = {"matching": _ref("ChoiceMatching")}
