from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_rule_group import AudienceRuleGroup


class RuleObjectAudience(Model):
    """Rules of an audience, nested three levels deep. They hold if any group in `OR` holds.

    Attributes:
        or_: Groups of rules; one of them must hold.
    """

    or_: list[AudienceRuleGroup] | Unset = UNSET

    _wire = {"or_": "OR"}
    _codecs = {"or_": Array(_ref("AudienceRuleGroup"))}
